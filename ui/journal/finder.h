#pragma once

#include "app/model/result.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// One thing that can be chosen by name.
struct FinderItem
{
    QString id{};
    QString name{};
    QString detail{}; ///< Said behind the name.

    friend bool operator==(const FinderItem &, const FinderItem &) = default;
};

/// A search field over a list that is asked for while one types. Down goes to the list, Enter chooses; what stands in
/// the list while a newer question is on its way answers an older one and is never chosen.
class Finder final : public QWidget
{
    Q_OBJECT
public:
    using Answer = std::function<void(const app::Result<QList<FinderItem>> &)>;
    /// Calls the answer later, or never when \a receiver is gone by then.
    using Search = std::function<void(const QString &text, QObject *receiver, const Answer &answer)>;

    explicit Finder(Search search, QWidget *parent = nullptr);
    void setPlaceholder(const QString &text);
    void setEmptyText(const QString &text);
    void start(); ///< Forgets what was typed, shows what an empty search finds and takes the focus.
    /// Nothing from the moment that something is typed until its answer is here.
    [[nodiscard]] FinderItem current() const;

Q_SIGNALS:
    void currentChanged();
    /// Enter or double click. An Enter that comes before its answer counts when the answer leaves no doubt.
    void chosen(const ui::FinderItem &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void search();
    void show(const QList<FinderItem> &items);
    void take(const app::Result<QList<FinderItem>> &items);
    void choose();
    [[nodiscard]] int certainRow() const;

    Search m_search;
    QTimer m_delay;
    QLineEdit *m_edit = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QString m_emptyText;
    QList<FinderItem> m_items;
    quint64 m_generation = 0;
    bool m_stale = false;   ///< The list answers an older question.
    bool m_pending = false; ///< Enter was pressed while the answer was on its way.
};

/// A finder in a pop-up below \a anchor; ends with the choice or without one.
void openFinderPopup(QWidget *anchor, const QString &placeholder, const QString &emptyText, Finder::Search search,
                     QObject *context, std::function<void(const FinderItem &)> chosen);

} // namespace ui
