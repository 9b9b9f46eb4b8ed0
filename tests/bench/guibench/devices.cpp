#include "devices.h"

#include "eventloop.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QTableView>

#include <functional>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr int kPatienceMs = 60'000;

template <typename T>
T *visible(QWidget &window, const QString &name)
{
    const auto all = window.findChildren<T *>(name);
    for (T *each : all)
        if (each->isVisible())
            return each;
    return nullptr;
}

void waitUntil(const char *what, const std::function<bool()> &is)
{
    QElapsedTimer timer;
    timer.start();
    while (!is()) {
        if (timer.elapsed() > kPatienceMs)
            qFatal("waited in vain: %s", what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
}

/// Does something and waits for its end; how long that took and how the event loop fared meanwhile.
QJsonObject phase(const std::function<void()> &begin, const char *what, const std::function<bool()> &isDone)
{
    StallMeter meter;
    meter.start();
    QElapsedTimer timer;
    timer.start();
    begin();
    waitUntil(what, isDone);
    QJsonObject figures = meter.figures();
    figures.insert(u"ms"_s, double(timer.nsecsElapsed()) / 1e6);
    return figures;
}

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

QList<app::DeviceId> allDevices(app::Engine &engine)
{
    QList<app::DeviceId> ids;
    for (;;) {
        const auto future = engine.registry().devices({}, {ids.size(), 1000});
        (void)timeOf(future);
        const auto page = future.result();
        if (!page || page->rows.isEmpty())
            return ids;
        for (const app::Device &device : page->rows)
            ids << device.id;
    }
}

} // namespace

QJsonObject manyDevices(app::Engine &engine, ui::MainWindow &window, const app::PlatformId &cloud)
{
    const auto rows = [&window](const QString &name) {
        const auto *table = visible<QTableView>(window, name);
        return table == nullptr ? -1 : table->model()->rowCount();
    };
    QJsonObject figures{{u"rss_before_mib"_s, residentMiB()}};
    figures[u"list"_s] =
        phase([&] { window.open({.page = u"device"_s}); }, "the list", [&] { return rows(u"deviceTable"_s) > 0; });
    pass(500);
    figures[u"filter"_s] = phase(
        [&] {
            auto *search = visible<QLineEdit>(window, u"deviceSearchText"_s);
            if (search == nullptr)
                qFatal("no search field");
            search->setText(u"d00077"_s);
            Q_EMIT search->returnPressed();
        },
        "the filter", [&] { return rows(u"deviceTable"_s) == 1; });

    const auto dockings = engine.dockings().list({.platform = cloud}, {});
    (void)timeOf(dockings);
    window.open({u"docking"_s, {{u"platform"_s, cloud.text()}}});
    waitUntil("the docking's panel", [&] { return visible<QAbstractButton>(window, u"panelSync"_s) != nullptr; });
    pass(500);
    const auto summary = [] {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->objectName() == "syncDialog"_L1 && top->isVisible())
                if (const auto *table = top->findChild<QTableView *>(u"syncTable"_s))
                    return table->model()->rowCount();
        return 0;
    };
    figures[u"compare"_s] = phase([&] { visible<QAbstractButton>(window, u"panelSync"_s)->click(); }, "the comparison",
                                  [&] { return summary() > 0; });
    figures[u"differences"_s] = summary();
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog->objectName() == "syncDialog"_L1)
            dialog->close();

    window.open({.page = u"command"_s});
    const QList<app::DeviceId> ids = allDevices(engine);
    app::CommandDraft draft;
    draft.body = app::WriteProperty{.properties = {{u"level"_s, 3}}};
    bool kept = false;
    qint64 number = 0;
    QObject receiver;
    figures[u"bulk"_s] = phase(
        [&] {
            app::whenDone(engine.commands().submitMany(draft, ids, std::make_shared<app::JobControl>()), &receiver,
                          [&](const app::Result<app::BulkCommandResult> &result) {
                              kept = true;
                              number = result ? result->kept : -1;
                          });
        },
        "the bulk order", [&] { return kept; });
    figures[u"commands"_s] = number;
    StallMeter meter; // they go out now, and the page follows
    meter.start();
    pass(15'000);
    figures[u"sending"_s] = meter.figures();
    figures[u"rss_after_mib"_s] = residentMiB();
    return figures;
}

} // namespace bench
