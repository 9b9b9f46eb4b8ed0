#pragma once

#include "app/model/thingmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace ui {

/// A change of a thing model as it is when it is written; refused when it does not fit any more.
using ModelEdit = std::function<app::Result<>(app::ThingModel &)>;

class ModelEdits
{
    Q_DECLARE_TR_FUNCTIONS(ui::ModelEdits)

public:
    /// Puts \a typed where \a shown stands, which it was made from; without one it is new. What somebody else did to
    /// the list meanwhile is not undone: the error's field is "id" when the id was taken.
    template <typename T>
    [[nodiscard]] static app::Result<> put(QList<T> &all, const std::optional<T> &shown, const T &typed)
    {
        const auto it = std::find_if(all.begin(), all.end(), [&](const T &each) { return each.id == typed.id; });
        if (!shown && it == all.end()) {
            all.append(typed);
            return {};
        }
        if (!shown)
            return taken(typed.id);
        if (it == all.end())
            return gone(typed.id);
        if (*it != *shown)
            return changed(typed.id);
        *it = typed;
        return {};
    }

private:
    [[nodiscard]] static app::Result<> taken(const QString &id);
    [[nodiscard]] static app::Result<> gone(const QString &id);
    [[nodiscard]] static app::Result<> changed(const QString &id);
};

} // namespace ui
