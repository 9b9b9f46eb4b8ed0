#pragma once

#include "ui/widgets/palette.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Notice;

/// The lines above the pages: what the operator should act on. One line a key; it stays until it is closed or cleared.
/// Takes no room while there is none.
class NoticeArea final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeArea(QWidget *parent = nullptr);
    /// Says \a text under \a key, in place of what was said under it before. What the operator closed is not said again
    /// before it changes or was cleared.
    void show(const QString &key, const QString &text, const QString &hint, Tone tone);
    /// The reason is gone.
    void clear(const QString &key);

private:
    struct Said
    {
        QPointer<Notice> notice{}; ///< Null once it was closed.
        QString text{};
        QString hint{};
    };
    void take(Notice *notice);

    QVBoxLayout *m_layout = nullptr;
    QHash<QString, Said> m_said;
};

} // namespace ui
