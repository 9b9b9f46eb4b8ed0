#include "filterbar.h"

#include "cloudidentity.h"
#include "customspan.h"
#include "finders.h"
#include "logwords.h"
#include "ui/widgets/chips.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

template <typename T>
void toggle(QList<T> &list, T value)
{
    if (!list.removeOne(value))
        list.append(value);
}

} // namespace

void FilterBar::openMenu(const std::function<void(QMenu &)> &fill, QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

void FilterBar::openSpanMenu()
{
    openMenu(
        [this](QMenu &menu) {
            const auto add = [&](const QString &text, JournalFilter::Span span) {
                QAction *action = menu.addAction(text);
                action->setCheckable(true);
                action->setChecked(m_filter.span == span);
                connect(action, &QAction::triggered, this,
                        [this, span] { change([span](JournalFilter &filter) { filter.span = span; }); });
            };
            add(tr("Today"), JournalFilter::Span::Today);
            add(tr("Last hour"), JournalFilter::Span::LastHour);
            add(tr("All times"), JournalFilter::Span::All);
            menu.addSeparator();
            QAction *custom = menu.addAction(tr("From … to …"));
            connect(custom, &QAction::triggered, this, [this] {
                auto *span = new CustomSpan(m_filter.from, m_filter.to, m_span);
                connect(span, &CustomSpan::accepted, this, [this](const QDateTime &from, const QDateTime &to) {
                    change([&](JournalFilter &filter) {
                        filter.span = JournalFilter::Span::Custom;
                        filter.from = from;
                        filter.to = to;
                    });
                });
                span->open();
            });
        },
        m_span);
}

void FilterBar::openMoreMenu()
{
    openMenu(
        [this](QMenu &menu) {
            fillPlatforms(*menu.addMenu(tr("Platform")));
            connect(menu.addAction(tr("Product …")), &QAction::triggered, this, [this] { chooseProduct(m_more); });
            connect(menu.addAction(tr("Device …")), &QAction::triggered, this, [this] { chooseDevice(m_more); });
            fillKinds(*menu.addMenu(tr("Type")));
            fillResults(*menu.addMenu(tr("Result")));
            menu.addSeparator();
            QAction *reset = menu.addAction(tr("Remove all conditions"));
            reset->setEnabled(m_filter != JournalFilter());
            connect(reset, &QAction::triggered, this, [this] {
                setFilter({});
                Q_EMIT filterChanged();
            });
        },
        m_more);
}

void FilterBar::fillPlatforms(QMenu &menu)
{
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (const app::PlatformInfo &info : platforms) {
        if (!info.takesPushes())
            continue; // no line can be of it
        QAction *action = menu.addAction(info.name);
        action->setCheckable(true);
        action->setChecked(info.id.text() == m_filter.platform);
        connect(action, &QAction::triggered, this,
                [this, id = info.id.text()] { change([&id](JournalFilter &filter) { filter.platform = id; }); });
    }
}

void FilterBar::fillKinds(QMenu &menu)
{
    const QList<app::PushKind> kinds = allPushKinds();
    for (const app::PushKind kind : kinds) {
        QAction *action = menu.addAction(LogWords::kind(kind));
        action->setCheckable(true);
        action->setChecked(m_filter.kinds.contains(kind));
        connect(action, &QAction::triggered, this,
                [this, kind] { change([kind](JournalFilter &filter) { toggle(filter.kinds, kind); }); });
    }
}

void FilterBar::fillResults(QMenu &menu)
{
    const QList<app::DecodeState> states = allDecodeStates();
    for (const app::DecodeState state : states) {
        QAction *action = menu.addAction(LogWords::state(state));
        action->setCheckable(true);
        action->setChecked(m_filter.states.contains(state));
        connect(action, &QAction::triggered, this,
                [this, state] { change([state](JournalFilter &filter) { toggle(filter.states, state); }); });
    }
    QAction *refused = menu.addAction(tr("Refused"));
    refused->setCheckable(true);
    refused->setChecked(m_filter.refused);
    connect(refused, &QAction::triggered, this,
            [this] { change([](JournalFilter &filter) { filter.refused = !filter.refused; }); });
    menu.addSeparator();
    connect(menu.addAction(tr("All")), &QAction::triggered, this, [this] {
        change([](JournalFilter &filter) {
            filter.states.clear();
            filter.refused = false;
        });
    });
}

void FilterBar::chooseProduct(QWidget *anchor)
{
    openFinderPopup(anchor, tr("Product name or ID"), tr("No such product."), productSearch(m_engine), this,
                    [this](const FinderItem &item) {
                        change([&item](JournalFilter &filter) {
                            filter.product = item.id;
                            filter.productName = item.name;
                        });
                    });
}

void FilterBar::chooseDevice(QWidget *anchor)
{
    //: %1 is what a cloud calls the value that names a device: IMEI.
    const QString placeholder =
        tr("Device name, id or %1").arg(identityLabel(m_engine, app::PlatformId(m_filter.platform)));
    openFinderPopup(anchor, placeholder, tr("No such device."), deviceSearch(m_engine, m_filter.product), this,
                    [this](const FinderItem &item) {
                        change([&item](JournalFilter &filter) {
                            filter.device = item.id;
                            filter.deviceName = item.name;
                        });
                    });
}

} // namespace ui
