#pragma once

#include "ui/widgets/palette.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace ui {

/// A link in a table's action column.
struct ActionLink
{
    QString id{};   ///< Stable, for code and tests: "edit".
    QString text{}; ///< Translated: 编辑
    bool danger = false;
    bool enabled = true;
    QString toolTip{};

    friend bool operator==(const ActionLink &, const ActionLink &) = default;
};
using ActionLinks = QList<ActionLink>;

/// What a model may tell PagedTable beyond Qt's own roles. Any model can: RowsModel fills them from its columns.
enum ItemRole {
    ToneRole = Qt::UserRole + 1, ///< int(Tone): a dot of that tone before the text. Invalid: no dot.
    HollowRole,                  ///< bool: the dot is a ring (switched off).
    MonoRole,                    ///< bool: monospaced.
    MutedRole,                   ///< bool: secondary text.
    LinksRole,                   ///< ActionLinks, painted as links.
    KeyRole,                     ///< The row's key as text.
};

} // namespace ui

Q_DECLARE_METATYPE(ui::ActionLink)
Q_DECLARE_METATYPE(ui::ActionLinks)
