#pragma once

#include <QHash>
#include <QTabBar>

namespace ui {

/// One tab per cloud: a state dot and the name.
class CloudTabs final : public QTabBar
{
    Q_OBJECT
public:
    explicit CloudTabs(QWidget *parent = nullptr);
    /// \a enabled of \a total records.
    void setCounts(int tab, int enabled, qint64 total);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Counts
    {
        int enabled = 0;
        qint64 total = 0;
    };
    void show(int tab);
    QHash<int, Counts> m_counts;
};

} // namespace ui
