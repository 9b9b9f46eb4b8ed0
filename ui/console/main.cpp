#include "console.h"
#include "language.h"

#include "ui/shell/singleinstance.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QStandardPaths>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

QString defaultDataDir()
{
    const QString named = qEnvironmentVariable("CLOUDDOCK_DATA_DIR");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/clouddock"_s;
}

/// On the screen and on stderr: whoever starts the program from a script sees no box.
int showFailure(const app::Error &error)
{
    qCritical().noquote() << app::toText(error) << error.detail;
    QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), error.message);
    box.setInformativeText(error.hint);
    box.setDetailedText(error.detail);
    box.exec();
    return 1;
}

app::Error notAnswering(const QString &dataDir)
{
    return {app::ErrorCode::Busy,
            ui::Console::tr("CloudDock runs on this data folder already, but does not answer."),
            ui::Console::tr("It is starting or ending: wait a moment and start again. If it stays so, end the process "
                            "\"clouddock\"."),
            {},
            dataDir};
}

} // namespace

int main(int argc, char **argv)
{
    std::string dataDirOption;
    CLI::App cli("CloudDock: docks devices to IoT clouds.", "clouddock");
    cli.set_version_flag("--version", "clouddock " CLOUDDOCK_VERSION);
    cli.add_option("--data-dir", dataDirOption,
                   "Data folder (default: $CLOUDDOCK_DATA_DIR, else the user's data folder)");
    CLI11_PARSE(cli, argc, argv);

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"clouddock"_s);
    QApplication::setApplicationVersion(QStringLiteral(CLOUDDOCK_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.clouddock.CloudDock"_s);
    const QString dataDir = dataDirOption.empty() ? defaultDataDir() : QString::fromStdString(dataDirOption);
    ui::Theme theme(application);
    ui::Language language(application);
    // What goes wrong before the engine is open is said in the language that was chosen, as far as it can be read.
    const auto settings = app::loadSettings(QDir(dataDir).filePath(u"clouddock.conf"_s));
    language.set(settings ? settings->language : app::Settings().language);

    // First of all: a second start must not touch a folder that the first one is at work in.
    ui::SingleInstance instance(dataDir);
    switch (instance.claim()) {
    case ui::SingleInstance::Claim::First:
        break;
    case ui::SingleInstance::Claim::Answered:
        return 0;
    case ui::SingleInstance::Claim::Silent:
        return showFailure(notAnswering(dataDir));
    }
    app::Engine engine({.dataDir = dataDir});
    if (const auto opened = engine.open(); !opened)
        return showFailure(opened.error());
    ui::Console console(engine, theme, language);
    QObject::connect(&instance, &ui::SingleInstance::raiseRequested, &console, &ui::Console::bringToFront);
    engine.serve();
    console.start();
    const int code = QApplication::exec();
    engine.stop();
    return code;
}
