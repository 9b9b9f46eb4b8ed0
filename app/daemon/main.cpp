#include "accountcommands.h"
#include "commands.h"
#include "messages.h"

#include "app/model/qtcompat.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QStandardPaths>

#include <CLI/CLI.hpp>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using namespace app;
using namespace app::daemon;

struct Endpoint
{
    QString address{};
    quint16 port = 0;
};

/// "127.0.0.1:8844", "[::1]:8844" or ":8844".
std::optional<Endpoint> parseEndpoint(const std::string &text)
{
    const QString value = QString::fromStdString(text);
    const qsizetype colon = value.lastIndexOf(u':');
    if (colon < 0)
        return {};
    bool isNumber = false;
    const uint port = value.sliced(colon + 1).toUInt(&isNumber);
    if (!isNumber || port > 65535)
        return {};
    QString address = value.first(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1, address.size() - 2);
    return Endpoint{address, static_cast<quint16>(port)};
}

std::string checkEndpoint(const std::string &text)
{
    const auto endpoint = parseEndpoint(text);
    if (endpoint && (endpoint->address.isEmpty() || !QHostAddress(endpoint->address).isNull()))
        return {};
    return "expected ADDRESS:PORT with an IP address, for example 127.0.0.1:8844";
}

/// Health and metrics are for this computer alone.
std::string checkAdminEndpoint(const std::string &text)
{
    const std::string fault = checkEndpoint(text);
    if (!fault.empty())
        return fault;
    const QString address = parseEndpoint(text)->address;
    return address.isEmpty() || QHostAddress(address).isLoopback()
               ? std::string()
               : "the admin address must be a loopback address such as 127.0.0.1";
}

QString defaultDataDir()
{
    const QString named = qEnvironmentVariable("CLOUDDOCK_DATA_DIR");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/clouddock"_s;
}

struct CommandLine
{
    std::string dataDir{};
    std::string listen{};
    std::string admin{};
    std::string importFile{};
    std::string exportKind{};
    std::string product{};
    std::string since{};
    std::string format = "ndjson";
    std::string output{};
    std::string platform{};
    std::string url{};
    std::string imei{};
    std::string device{};
    std::string json{};
    std::string key{};
    int ttl = kDefaultCommandTtlSeconds;
    int wait = 0;
};

int runServe(const CommandLine &line, const QString &dataDir)
{
    EngineOptions options{.dataDir = dataDir};
    if (const auto endpoint = parseEndpoint(line.listen)) {
        if (!endpoint->address.isEmpty())
            options.listenAddress = endpoint->address;
        options.listenPort = endpoint->port;
    }
    if (const auto endpoint = parseEndpoint(line.admin)) {
        if (!endpoint->address.isEmpty())
            options.adminAddress = endpoint->address;
        options.adminPort = endpoint->port;
    }
    return serve(options);
}

int runExport(const CommandLine &line, const QString &dataDir)
{
    static const std::map<std::string, ExportKind> kinds{
        {"products", ExportKind::Products}, {"devices", ExportKind::Devices},   {"dockings", ExportKind::Dockings},
        {"pushes", ExportKind::Pushes},     {"messages", ExportKind::Messages}, {"rejects", ExportKind::Rejects},
        {"commands", ExportKind::Commands}};
    ExportRequest request;
    request.kind = kinds.at(line.exportKind);
    request.productId = QString::fromStdString(line.product);
    request.format = line.format == "csv" ? ExportFormat::Csv : ExportFormat::Ndjson;
    if (!line.since.empty()) {
        const QString text = QString::fromStdString(line.since);
        bool isNumber = false;
        const qint64 ms = text.toLongLong(&isNumber);
        request.since = isNumber ? utcFromMs(ms) : QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!request.since.isValid()) {
            printError({ErrorCode::InvalidInput,
                        u"--since: expected ISO 8601 or ms since 1970, got \"%1\"."_s.arg(text),
                        {},
                        {},
                        {}});
            return ExitUsage;
        }
    }
    return exportTo(dataDir, request, QString::fromStdString(line.output));
}

} // namespace

int main(int argc, char **argv)
{
    CommandLine line;
    CLI::App cli("CloudDock's headless listener: keeps every push of the docked clouds and decodes it.", "clouddockd");
    cli.set_version_flag("--version", "clouddockd " CLOUDDOCK_VERSION);
    cli.add_option("--data-dir", line.dataDir,
                   "Data folder (default: $CLOUDDOCK_DATA_DIR, else the user's data folder)");
    cli.require_subcommand(1);

    CLI::App *serveCommand = cli.add_subcommand("serve", "Listen for pushes until SIGTERM; SIGHUP reloads");
    serveCommand->add_option("--listen", line.listen, "Push listener, ADDRESS:PORT")->check(checkEndpoint);
    serveCommand->add_option("--admin", line.admin, "Health and metrics, loopback ADDRESS:PORT")
        ->check(checkAdminEndpoint);

    CLI::App *importCommand = cli.add_subcommand("import", "Bring products, devices and dockings to what a file says");
    importCommand->add_option("file", line.importFile, "JSON file (docs/cli.md)")->required();

    CLI::App *exportCommand = cli.add_subcommand("export", "Write rows to standard output or a file");
    exportCommand->add_option("what", line.exportKind, "What to export")
        ->required()
        ->check(CLI::IsMember({"products", "devices", "dockings", "pushes", "messages", "rejects", "commands"}));
    exportCommand->add_option("--product", line.product, "Only rows of this product");
    exportCommand->add_option("--since", line.since, "Only rows since that time (ISO 8601, or ms since 1970)");
    exportCommand->add_option("--format", line.format, "ndjson or csv")->check(CLI::IsMember({"ndjson", "csv"}));
    exportCommand->add_option("--output", line.output, "File instead of standard output");

    CLI::App *checkCommand = cli.add_subcommand("check", "Look at database, settings, ports and certificate");

    CLI::App *testCommand = cli.add_subcommand("push-test", "Send a well-formed push to a running listener");
    testCommand->add_option("--platform", line.platform,
                            "Cloud, for example ctwing (default: the one that the product is docked to)");
    testCommand->add_option("--product", line.product, "Product of the docking")->required();
    testCommand->add_option("--url", line.url, "Full push address, when it is not the data folder's own");
    testCommand->add_option("--imei", line.imei, "IMEI that the push names");

    CLI::App *sendCommandLine = cli.add_subcommand("command", "Send a command to a device through its cloud");
    sendCommandLine->add_option("--device", line.device, "Device ID")->required();
    sendCommandLine
        ->add_option("--json", line.json, "What to do, for example {\"type\":\"writeProperty\",…} (docs/cli.md)")
        ->required();
    sendCommandLine->add_option("--platform", line.platform, "Cloud (default: the only one the device is docked to)");
    sendCommandLine
        ->add_option("--ttl", line.ttl, "Seconds the cloud may keep it for a sleeping device; 0: now or never")
        ->check(CLI::Range(0, kMaxCommandTtlSeconds));
    sendCommandLine->add_option("--key", line.key, "A second command with the same key is the first one");
    sendCommandLine->add_option("--wait", line.wait, "Seconds to wait for its end")->check(CLI::Range(0, 86'400));

    AccountCommands accountCommands(cli);

    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return cli.exit(error) == 0 ? ExitOk : ExitUsage;
    }

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"clouddockd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CLOUDDOCK_VERSION));
    const QString dataDir = line.dataDir.empty() ? defaultDataDir() : QString::fromStdString(line.dataDir);
    if (const auto code = accountCommands.run(dataDir))
        return *code;
    if (serveCommand->parsed())
        return runServe(line, dataDir);
    if (importCommand->parsed())
        return importFile(dataDir, QString::fromStdString(line.importFile));
    if (exportCommand->parsed())
        return runExport(line, dataDir);
    if (checkCommand->parsed())
        return check(dataDir);
    if (testCommand->parsed())
        return pushTest({.dataDir = dataDir,
                         .platform = QString::fromStdString(line.platform),
                         .productId = QString::fromStdString(line.product),
                         .url = QString::fromStdString(line.url),
                         .imei = QString::fromStdString(line.imei)});
    if (sendCommandLine->parsed())
        return sendCommand({.dataDir = dataDir,
                            .deviceId = QString::fromStdString(line.device),
                            .platform = QString::fromStdString(line.platform),
                            .json = QByteArray::fromStdString(line.json),
                            .ttlSeconds = line.ttl,
                            .key = QString::fromStdString(line.key),
                            .waitSeconds = line.wait});
    return ExitUsage;
}
