// storagebench DATABASE [ROWS [DAYS]]: fills DATABASE up to ROWS pushes (default 1,000,000) spread over DAYS days (30),
// decoded into messages of 5,000 devices, then times the questions of the 日志 page and prints milliseconds.
// storagebench DATABASE journal [SECONDS [BATCH]]: appends in groups of BATCH (256) and prints the cost of a row.

#include "app/model/qtcompat.h"
#include "app/storage/storage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <semaphore>

#include <sys/resource.h>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDevices = 5000;
constexpr qint64 kDayMs = 86'400'000;
const qint64 kEndMs = QDateTime::currentMSecsSinceEpoch(); ///< The log page opens with today.

double cpuSeconds()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// A 450-byte body as an AEP platform sends it.
QByteArray bodyOf(qint64 number)
{
    char text[600];
    const int size = std::snprintf(
        text, sizeof text,
        "{\"upPacketSN\":%08lld,\"upDataSN\":-1,\"topic\":\"v1/up/ad19\",\"timestamp\":17180%08lld,\"tenantId\":"
        "\"2000012345\",\"serviceId\":1,\"protocol\":\"lwm2m\",\"productId\":\"15091234\",\"payload\":{\"APPdata\":"
        "\"AgMQAGQBLgA8AAAAB%010lldABkAHgAjACgALQAyADcAPABBAEYASwBQAFUA\"},\"messageType\":\"dataReport\","
        "\"deviceType\":\"\",\"deviceId\":\"%032llx\",\"assocAssetId\":\"\",\"IMSI\":\"undefined\",\"IMEI\":"
        "\"86%013lld\",\"nbPaddingA\":\"0000000000000000000000000000\"}",
        number, number, number, number % kDevices, number % kDevices);
    return QByteArray(text, size);
}

Push pushOf(qint64 number, qint64 receivedMs)
{
    Push push;
    push.receivedAt = utcFromMs(receivedMs);
    push.platform = PlatformId(u"ctwing"_s);
    push.productId = ProductId(number % 10 == 0 ? u"smoke"_s : u"sx-smart-pro"_s);
    push.peer = u"10.0.0.7"_s;
    push.head = "POST /ctwing/sx-smart-pro/notify HTTP/1.1\r\nHost: iot\r\nContent-Type: application/json";
    push.body = bodyOf(number);
    return push;
}

template <typename T>
T must(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(toText(result.error())));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

class Appender
{
public:
    explicit Appender(Storage &storage, std::ptrdiff_t room) : m_storage(storage), m_room(room), m_size(room)
    {
        storage.journal().setCommitted([this](std::span<const JournalTicket> tickets, const Error *error) {
            if (error != nullptr)
                qFatal("%s", qPrintable(toText(*error)));
            m_room.release(static_cast<std::ptrdiff_t>(tickets.size()));
        });
    }
    void add(Push &&push)
    {
        m_room.acquire();
        if (!m_storage.journal().append(std::move(push), {}))
            qFatal("queue full");
    }
    void drain()
    {
        for (std::ptrdiff_t i = 0; i < m_size; ++i)
            m_room.acquire();
        m_room.release(m_size);
    }

private:
    Storage &m_storage;
    std::counting_semaphore<> m_room;
    std::ptrdiff_t m_size;
};

void makeDevices(Storage &storage)
{
    must(storage.write([](Stores &s) -> Result<> {
        Product product;
        product.id = ProductId(u"sx-smart-pro"_s);
        if (auto done = s.products.insert(product); !done)
            return done;
        for (int i = 0; i < kDevices; ++i) {
            Device device;
            device.id = DeviceId(u"dev-%1"_s.arg(i));
            device.name = u"温度计 %1"_s.arg(i);
            device.productId = product.id;
            if (auto done = s.devices.insert(device); !done)
                return done;
        }
        return {};
    }));
}

DecodeBatch decodedOf(qint64 from, qint64 to, const std::vector<qint64> &keys)
{
    DecodeBatch batch;
    batch.cursor = to;
    for (qint64 id = from; id <= to; ++id) {
        DecodedPush push;
        push.pushId = id;
        push.state = id % 1000 == 0 ? DecodeState::Failed : DecodeState::Decoded;
        push.kind = id % 50 == 0 ? PushKind::OnlineOffline : PushKind::Data;
        push.messageType = u"dataReport"_s;
        push.deviceKey = keys[size_t(id % kDevices)];
        push.dedupHash = id * 7919;
        push.decodedAtMs = kEndMs;
        const QByteArray word = id % 20'000 == 0 ? "过温告警" : "正常";
        push.messages << DecodedMessage{MessageKind::PropertyReport, push.deviceKey, kEndMs,
                                        R"({"messageType":"REPORT_PROPERTY","deviceId":"dev-)" +
                                            QByteArray::number(id % kDevices) +
                                            R"(","properties":{"temperature":21.5,"state":")" + word + "\"}}"};
        batch.latest << LatestUpdate{push.deviceKey, u"temperature"_s, 21.5, id, id};
        batch.touches << DeviceTouch{push.deviceKey, {}, id};
        batch.pushes << std::move(push);
    }
    return batch;
}

void fill(Storage &storage, qint64 rows, int days)
{
    if (must(storage.read([](Stores &s) { return s.pushes.lastId(); })) == 0)
        makeDevices(storage);
    std::vector<qint64> keys;
    for (const DeviceEntry &entry : must(storage.read([](Stores &s) { return s.devices.entries(); })))
        keys.push_back(entry.key);
    qint64 done = must(storage.read([](Stores &s) { return s.pushes.lastId(); }));
    const qint64 startMs = kEndMs - days * kDayMs;
    QElapsedTimer timer;
    timer.start();
    Appender appender(storage, 4096);
    for (qint64 i = done + 1; i <= rows; ++i)
        appender.add(pushOf(i, startMs + i * days * kDayMs / rows));
    appender.drain();
    std::printf("kept %lld pushes in %.1f s\n", rows - done, double(timer.restart()) / 1000);
    const double cpu = cpuSeconds();
    const qint64 first = must(storage.read([](Stores &s) { return s.decoding.cursor(); })) + 1;
    for (qint64 from = first; from <= rows; from += 500) {
        const DecodeBatch batch = decodedOf(from, std::min(rows, from + 499), keys);
        must(storage.write([&batch](Stores &s) { return s.decoding.apply(batch); }, Durability::Derived));
    }
    const double pushes = double(std::max<qint64>(1, rows - first + 1));
    std::printf("decode rows: %.1f s, %.1f us CPU each\n", double(timer.elapsed()) / 1000,
                (cpuSeconds() - cpu) / pushes * 1e6);
}

template <typename F>
void timeIt(Storage &storage, const char *what, F work)
{
    std::vector<double> times;
    qsizetype rows = 0;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        rows = must(storage.read(work)).rows.size();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const double first = times.front();
    std::sort(times.begin(), times.end());
    std::printf("%-58s first %8.1f  median %8.1f ms  (%lld rows)\n", what, first, times[2],
                static_cast<long long>(rows));
}

void questions(Storage &storage, qint64 rows)
{
    const auto ask = [&storage](const char *what, const LogFilter &filter, LogCursor cursor = {}) {
        timeIt(storage, what, [=](Stores &s) { return s.pushes.page(filter, cursor, 100); });
    };
    const QDateTime end = utcFromMs(kEndMs);
    const QDateTime dayAgo = end.addDays(-1);
    const QDateTime middle = end.addDays(-15);
    ask("open", {});
    ask("scroll step in the middle", {}, {.beforePush = rows / 2});
    ask("one device", {.deviceId = u"dev-77"_s});
    ask("one device, middle", {.deviceId = u"dev-77"_s}, {.beforePush = rows / 2});
    ask("one device of none", {.deviceId = u"nobody"_s});
    ask("failed ones", {.states = {DecodeState::Failed}});
    ask("one product", {.productId = u"smoke"_s});
    ask("one kind", {.kinds = {PushKind::OnlineOffline}});
    ask("a day in the middle", {.from = middle, .to = middle.addDays(1)});
    ask("one day, text of 2 characters in decoded content", {.from = dayAgo, .to = end, .text = u"告警"_s});
    ask("one day, text of 3 characters in decoded content", {.from = dayAgo, .to = end, .text = u"过温告"_s});
    ask("one day, text that is nowhere", {.from = dayAgo, .to = end, .text = u"湿度"_s});
    ask("one day, ASCII text that is nowhere", {.from = dayAgo, .to = end, .text = u"no such text"_s});
    ask("everything, text that is nowhere", {.text = u"湿度"_s});
    ask("one device, text that is nowhere", {.deviceId = u"dev-77"_s, .text = u"湿度"_s});
    timeIt(storage, "newest of a docking", [](Stores &s) -> Result<LogPage> {
        const auto row = s.pushes.newestOf(PlatformId(u"ctwing"_s), ProductId(u"smoke"_s));
        if (!row)
            return fail(row.error());
        return LogPage{{*row}, {}, true};
    });
}

void journalRate(Storage &storage, double seconds, int batch)
{
    Appender appender(storage, batch);
    std::vector<Push> prepared;
    QElapsedTimer timer;
    double cpu = 0;
    qint64 rows = 0;
    double elapsed = 0;
    while (elapsed < seconds) {
        prepared.clear();
        for (int i = 0; i < batch * 20; ++i)
            prepared.push_back(pushOf(rows + i, kEndMs + rows + i));
        const double before = cpuSeconds();
        timer.start();
        for (Push &push : prepared)
            appender.add(std::move(push));
        appender.drain();
        elapsed += double(timer.nsecsElapsed()) / 1e9;
        cpu += cpuSeconds() - before;
        rows += static_cast<qint64>(prepared.size());
    }
    std::printf("batch %d: %.0f rows/s, %.2f us CPU per row\n", batch, double(rows) / elapsed,
                cpu / double(rows) * 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: storagebench DATABASE [ROWS [DAYS]] | DATABASE journal [SECONDS [BATCH]]\n");
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const auto storage = Storage::open({.databaseFile = arguments.at(1)});
    if (!storage) {
        std::fprintf(stderr, "%s\n", qPrintable(toText(storage.error())));
        return 1;
    }
    std::printf("opened in %lld ms\n", static_cast<long long>(timer.elapsed()));
    if (arguments.value(2) == "journal"_L1) {
        journalRate(**storage, arguments.value(3, u"5"_s).toDouble(), arguments.value(4, u"256"_s).toInt());
        return 0;
    }
    const qint64 rows = arguments.value(2, u"1000000"_s).toLongLong();
    fill(**storage, rows, arguments.value(3, u"30"_s).toInt());
    questions(**storage, rows);
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("database %.0f MB, peak memory %ld MB\n", double((*storage)->info().databaseBytes) / 1e6,
                usage.ru_maxrss / 1024);
    return 0;
}
