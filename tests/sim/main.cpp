#include "sim/control/seed.h"
#include "sim/lifetime.h"
#include "sim/simulator.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

enum Exit { ExitOk = 0, ExitFailed = 1, ExitUsage = 2 };

struct CommandLine
{
    sim::Options options{};
    int onenetPort = -1;
    int skewSeconds = 300;
    int subscribeSeconds = 0;
    qint64 lifetimePid = 0;
    std::string readyFile{};
    std::string products{};
    std::string certificate{};
    std::string key{};
    std::string authority{};
};

constexpr const char *kFooter = R"(
READY LINE
  Once all ports listen, one JSON line with ports, addresses, demo credentials and devices goes to standard output, and
  to the file of --ready-file (complete when it appears).

EXIT STATUS
  0  ended by SIGTERM or SIGINT, or with the process of --lifetime-pid
  1  a port in use, a file that cannot be read or written
  2  the command line or the file of --products is wrong

EXAMPLES
  clouddock-sim --awake
      Both clouds on 127.0.0.1; devices take commands at once.
  clouddock-sim --report-seconds 0 --join-seconds 0 --speed 100 --ready-file ready.json
      For tests: nothing happens by itself, and waits are short.
  curl -d '{"productId":15551234,"url":"http://127.0.0.1:8844/ctwing/demo/notify"}' http://127.0.0.1:PORT/ctwing/subscribe
      Pushes everything of a product to a listener; PORT is the control port.

The control port and all that is simulated: docs/simulator.md in the sources.
)";

void addPorts(CLI::App &cli, CommandLine &line)
{
    cli.add_option("--port", line.options.ctwingPort, "Port of the CTWing/AEP API; 0, the default: the system chooses")
        ->option_text("PORT");
    cli.add_option("--onenet-port", line.onenetPort, "Port of the OneNET APIs (default: the one after --port, or 0)")
        ->check(CLI::Range(0, 65535))
        ->option_text("PORT");
    cli.add_option("--dueros-port", line.options.duerosPort, "Port of DuerOS' reports (default: 0)")
        ->option_text("PORT");
    cli.add_option("--control-port", line.options.controlPort, "Port to work the simulator from (default: 0)")
        ->option_text("PORT");
    cli.add_option("--ready-file", line.readyFile, "Write the ready line to this file too")->option_text("FILE");
    CLI::Option *certificate =
        cli.add_option("--cert", line.certificate, "Serve the APIs by TLS: PEM certificate chain; needs --key");
    CLI::Option *key = cli.add_option("--key", line.key, "PEM private key for --cert");
    certificate->needs(key)->option_text("FILE");
    key->needs(certificate)->option_text("FILE");
    cli.add_option("--ca-file", line.authority, "PEM certificate authorities to trust when pushing to https")
        ->option_text("FILE");
    cli.add_option("--lifetime-pid", line.lifetimePid, "End when the process of this number ends")
        ->check(CLI::PositiveNumber)
        ->option_text("PID");
}

void addBehaviour(CLI::App &cli, CommandLine &line)
{
    sim::Settings &settings = line.options.settings;
    cli.add_option("--products", line.products, "JSON file of credentials, products and devices instead of the demo's")
        ->option_text("FILE");
    cli.add_option("--report-seconds", settings.reportSeconds, "Time between two reports of a device (20); 0: none")
        ->check(CLI::Range(0, 86400))
        ->option_text("N");
    cli.add_option("--join-seconds", settings.joinSeconds,
                   "Time until the meter of a device registers that was created by the API (10); 0: never")
        ->check(CLI::Range(0, 86400))
        ->option_text("N");
    cli.add_flag("--awake", settings.awake, "Devices take commands at once, not only after their next message");
    cli.add_option("--speed", settings.speed,
                   "Divide the waits of clouds and devices (retries, pauses, ttl) by this (1)")
        ->check(CLI::Range(0.01, 1e5))
        ->option_text("FACTOR");
    cli.add_option("--clock-offset-ms", settings.clockOffsetMs, "How far the clouds' clocks are ahead of this one (0)")
        ->option_text("MS");
    cli.add_option("--skew-seconds", line.skewSeconds, "How far a request's timestamp may be off (300)")
        ->check(CLI::Range(0, 1000000))
        ->option_text("N");
    cli.add_option("--subscribe-delay-seconds", line.subscribeSeconds,
                   "Time until an AEP subscription takes effect (0); the real one takes about 60")
        ->check(CLI::Range(0, 86400))
        ->option_text("N");
    cli.add_option("--push-timeout-ms", settings.pushTimeoutMs, "How long a push may take (5000)")
        ->check(CLI::Range(1, 600000))
        ->option_text("MS");
}

int complain(const QString &what, int code)
{
    std::fprintf(stderr, "error: %s\n", qPrintable(what));
    return code;
}

/// What the command line means. The seed is left alone when the file of --products is wrong.
std::optional<QString> complete(CommandLine &line)
{
    sim::Options &options = line.options;
    if (line.onenetPort < 0)
        line.onenetPort = options.ctwingPort == 0 ? 0 : std::min(options.ctwingPort + 1, 65535);
    options.onenetPort = static_cast<quint16>(line.onenetPort);
    options.settings.skewMs = line.skewSeconds * qint64(1000);
    options.settings.subscribeDelayMs = line.subscribeSeconds * qint64(1000);
    options.tls = {QString::fromStdString(line.certificate), QString::fromStdString(line.key)};
    options.authorityFile = QString::fromStdString(line.authority);
    options.seed = sim::defaultSeed();
    if (line.products.empty())
        return std::nullopt;
    QFile file(QString::fromStdString(line.products));
    if (!file.open(QIODevice::ReadOnly))
        return u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString());
    const auto seed = sim::parseJson(file.readAll());
    if (!seed)
        return u"%1 is no JSON"_s.arg(file.fileName());
    options.seed = *seed;
    return std::nullopt;
}

bool announce(const QByteArray &readyLine, const std::string &readyFile)
{
    std::fwrite(readyLine.constData(), 1, static_cast<size_t>(readyLine.size()), stdout);
    std::fflush(stdout);
    if (readyFile.empty())
        return true;
    QSaveFile file(QString::fromStdString(readyFile));
    return file.open(QIODevice::WriteOnly) && file.write(readyLine) == readyLine.size() && file.commit();
}

} // namespace

int main(int argc, char **argv)
{
    CommandLine line;
    CLI::App cli("Simulates China Telecom CTWing (AEP), China Mobile OneNET and Baidu DuerOS on this computer: their "
                 "APIs, which check "
                 "what the real ones check, their devices and their pushes.",
                 "clouddock-sim");
    cli.set_version_flag("--version", "clouddock-sim " CLOUDDOCK_VERSION);
    cli.footer(kFooter);
    cli.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    addPorts(cli, line);
    addBehaviour(cli, line);
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return cli.exit(error) == 0 ? ExitOk : ExitUsage;
    }

    QCoreApplication application(argc, argv);
    if (const auto wrong = complete(line))
        return complain(*wrong, ExitUsage);
    sim::Simulator simulator(line.options);
    sim::Lifetime lifetime([] { QCoreApplication::quit(); });
    if (const auto wrong = simulator.start())
        return complain(*wrong, wrong->startsWith("port "_L1) ? ExitFailed : ExitUsage);
    if (line.lifetimePid > 0 && !lifetime.follow(line.lifetimePid))
        return complain(u"there is no process %1"_s.arg(line.lifetimePid), ExitFailed);
    if (!announce(sim::toBytes(simulator.describe()) + '\n', line.readyFile))
        return complain(u"%1 cannot be written"_s.arg(QString::fromStdString(line.readyFile)), ExitFailed);
    return QCoreApplication::exec();
}
