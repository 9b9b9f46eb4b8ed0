// What the window costs an operator. Driven by tests/bench/gui.py, which says when a process was started:
//
//   guibench empty                       first paint of an empty Qt Widgets program
//   guibench start DIR                   first paint of the console over that data folder
//   guibench stalls DIR SECONDS          gaps of the event loop while the 日志 page follows what comes in
//   guibench journal DIR DEVICE WORD2 WORD3   first rows, scroll steps, filter by device, text search in one day
//   guibench devices DIR CLOUD                list, filter, comparison with the cloud and a bulk order of all devices
//
// Prints one JSON object. GUIBENCH_STARTED is CLOCK_MONOTONIC in nanoseconds before the process was made.
#include "devices.h"
#include "eventloop.h"

#include "app/engine/engine.h"
#include "ui/console/console.h"
#include "ui/console/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

using bench::pass;
using bench::StallMeter;
using bench::timeOf;

namespace {

constexpr int kScrollSteps = 60;

double sinceStartMs()
{
    const qint64 started = qEnvironmentVariable("GUIBENCH_STARTED").toLongLong();
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return double(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - started) / 1e6;
}

void print(const QJsonObject &figures)
{
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// Ends the program once the widget was painted and what was painted was handed to the screen.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget &window) : QObject(&window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                print({{u"first_paint_ms"_s, sinceStartMs()}});
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

class Bench
{
public:
    explicit Bench(QApplication &application, const QString &folder)
        : m_theme(application), m_language(application),
          m_engine({.dataDir = folder, .listenPort = quint16(0), .adminPort = quint16(0)})
    {
        m_language.set(u"zh_CN"_s);
        if (const auto opened = m_engine.open(); !opened)
            qFatal("%s", qPrintable(app::toText(opened.error())));
        m_console = std::make_unique<ui::Console>(m_engine, m_theme, m_language);
    }

    int start()
    {
        m_engine.serve();
        new FirstPaint(m_console->window());
        m_console->start();
        return QApplication::exec();
    }

    int stalls(int seconds)
    {
        m_engine.serve();
        m_console->start();
        m_console->window().open({.page = u"journal"_s});
        pass(1000);
        print({{u"port"_s, m_engine.listener().port}});
        StallMeter meter;
        meter.start();
        pass(seconds * 1000);
        print(meter.figures());
        return 0;
    }

    QJsonObject devices(const QString &cloud)
    {
        m_engine.serve();
        m_console->start();
        pass(500);
        return bench::manyDevices(m_engine, m_console->window(), app::PlatformId(cloud));
    }

    /// \a words: a word of two and one of three characters.
    int journal(const QString &device, const QStringList &words)
    {
        m_console->start();
        pass(500);
        QJsonObject figures{{u"open_ms"_s, openJournal()}, {u"scroll_ms"_s, scroll()}};
        const app::LogFilter byDevice{.deviceId = device};
        figures.insert(u"device_ms"_s, timeOf(m_engine.pushLog().page(byDevice, {}, 200)));
        for (const QString &word : words) {
            app::LogFilter day{.text = word};
            day.to = newest().addSecs(1);
            day.from = day.to.addDays(-1);
            figures.insert(u"text%1_ms"_s.arg(word.size()), timeOf(m_engine.pushLog().page(day, {}, 200)));
        }
        print(figures);
        return 0;
    }

private:
    double openJournal()
    {
        QElapsedTimer timer;
        timer.start();
        m_console->window().open({.page = u"journal"_s});
        while (table() == nullptr || table()->model()->rowCount() == 0) {
            if (timer.elapsed() > 30'000)
                qFatal("no rows");
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        }
        table()->viewport()->repaint();
        return double(timer.nsecsElapsed()) / 1e6;
    }
    /// Median of one wheel step, painted.
    double scroll()
    {
        std::vector<double> steps;
        QScrollBar *bar = table()->verticalScrollBar();
        for (int i = 0; i < kScrollSteps; ++i) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue(bar->value() + 3 * bar->singleStep());
            table()->viewport()->repaint();
            QCoreApplication::processEvents();
            steps.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::nth_element(steps.begin(), steps.begin() + kScrollSteps / 2, steps.end());
        return steps[kScrollSteps / 2];
    }
    QDateTime newest()
    {
        const auto future = m_engine.pushLog().page({}, {}, 1);
        (void)timeOf(future);
        const auto page = future.result();
        if (!page || page->rows.isEmpty())
            qFatal("the log is empty");
        return page->rows.constFirst().receivedAt;
    }
    [[nodiscard]] QTableView *table() { return m_console->window().findChild<QTableView *>(u"journalTable"_s); }

    ui::Theme m_theme;
    ui::Language m_language;
    app::Engine m_engine;
    std::unique_ptr<ui::Console> m_console;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString mode = words.value(0);
    if (mode == "empty"_L1) {
        QMainWindow window;
        window.resize(1280, 800);
        new FirstPaint(window);
        window.show();
        return QApplication::exec();
    }
    Bench bench(application, words.value(1));
    if (mode == "start"_L1)
        return bench.start();
    if (mode == "devices"_L1) {
        print(bench.devices(words.value(2)));
        return 0;
    }
    if (mode == "stalls"_L1)
        return bench.stalls(words.value(2).toInt());
    if (mode == "journal"_L1)
        return bench.journal(words.value(2), words.mid(3));
    std::fprintf(stderr, "guibench: unknown mode\n");
    return 2;
}
