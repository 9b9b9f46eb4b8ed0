#include "settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QSaveFile>
#include <QUrl>

#include <tuple>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Settings)
};

struct Key
{
    QLatin1StringView name;
    QString Settings::*textMember = nullptr;
    int Settings::*numberMember = nullptr;
    int minimum = 0;
    int maximum = 0;
};

// One table for reading, writing and checking.
constexpr Key kKeys[] = {
    {"ui/language"_L1, &Settings::language},
    {"ui/theme"_L1, &Settings::theme},
    {"ui/textScalePercent"_L1, nullptr, &Settings::textScalePercent, 80, 200},
    {"listener/address"_L1, &Settings::listenAddress},
    {"listener/port"_L1, nullptr, &Settings::listenPort, 0, 65535},
    {"listener/publicBaseUrl"_L1, &Settings::publicBaseUrl},
    {"listener/threads"_L1, nullptr, &Settings::doorThreads, 1, 64},
    {"listener/certificateFile"_L1, &Settings::certificateFile},
    {"listener/keyFile"_L1, &Settings::keyFile},
    {"listener/maxConnections"_L1, nullptr, &Settings::maxConnections, 16, 100000},
    {"listener/connectionsPerPeer"_L1, nullptr, &Settings::connectionsPerPeer, 1, 100000},
    {"listener/requestsPerSecondPerPeer"_L1, nullptr, &Settings::requestsPerSecondPerPeer, 0, 1000000},
    {"listener/bodyLimitBytes"_L1, nullptr, &Settings::bodyLimitBytes, 1024, 64 * 1024 * 1024},
    {"admin/address"_L1, &Settings::adminAddress},
    {"admin/port"_L1, nullptr, &Settings::adminPort, 0, 65535},
    {"devices/keepOnlineMinutes"_L1, nullptr, &Settings::keepOnlineMinutes, 0, 1000000},
    {"skills/replyMs"_L1, nullptr, &Settings::skillReplyMs, 200, 10000},
};

const Key *findKey(const QString &name)
{
    for (const Key &key : kKeys) {
        if (name == key.name)
            return &key;
    }
    return nullptr;
}

Error fault(QLatin1StringView key, const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}, key, {}};
}

bool isAddress(const QString &address)
{
    QHostAddress parsed;
    return parsed.setAddress(address);
}

/// One `key=value` line below `[group]`; quotes around a value are taken off.
Result<> readLine(const QString &group, const QString &line, Settings &settings)
{
    const qsizetype equals = line.indexOf(u'=');
    if (equals <= 0)
        return fail(ErrorCode::InvalidInput, Text::tr("Expected key=value."));
    const QString name = group + u'/' + line.first(equals).trimmed();
    QString value = line.sliced(equals + 1).trimmed();
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.sliced(1, value.size() - 2);
    const Key *key = findKey(name);
    if (key == nullptr)
        return fail(ErrorCode::InvalidInput, Text::tr("There is no setting \"%1\".").arg(name));
    if (key->textMember != nullptr) {
        settings.*(key->textMember) = value;
        return {};
    }
    bool isNumber = false;
    settings.*(key->numberMember) = value.toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::InvalidInput, Text::tr("\"%1\" is not a whole number.").arg(value), {.field = name});
    return {};
}

} // namespace

QList<Error> checkSettings(const Settings &settings)
{
    QList<Error> faults;
    for (const Key &key : kKeys) {
        if (key.numberMember == nullptr)
            continue;
        const int value = settings.*(key.numberMember);
        if (value < key.minimum || value > key.maximum) {
            faults << fault(
                key.name, Text::tr("%1 is outside %2 … %3.")
                              .arg(QString::number(value), QString::number(key.minimum), QString::number(key.maximum)));
        }
    }
    if (settings.language != "zh_CN"_L1 && settings.language != "en"_L1)
        faults << fault("ui/language"_L1, Text::tr("The language is zh_CN or en."));
    if (settings.theme != "system"_L1 && settings.theme != "light"_L1 && settings.theme != "dark"_L1)
        faults << fault("ui/theme"_L1, Text::tr("The theme is system, light or dark."));
    if (!isAddress(settings.listenAddress))
        faults << fault("listener/address"_L1, Text::tr("\"%1\" is not an IP address.").arg(settings.listenAddress));
    if (!isAddress(settings.adminAddress) || !QHostAddress(settings.adminAddress).isLoopback())
        faults << fault("admin/address"_L1,
                        Text::tr("The admin address must be a loopback address such as 127.0.0.1."));
    if (settings.certificateFile.isEmpty() != settings.keyFile.isEmpty()) {
        faults << fault(settings.certificateFile.isEmpty() ? "listener/certificateFile"_L1 : "listener/keyFile"_L1,
                        Text::tr("Certificate and key go together: name both files or neither."));
    }
    if (!settings.publicBaseUrl.isEmpty()) {
        const QUrl url(settings.publicBaseUrl, QUrl::StrictMode);
        const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!url.isValid() || !isHttp || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
            faults << fault("listener/publicBaseUrl"_L1,
                            Text::tr("Expected an address such as https://iot.example.cn."));
    }
    if (settings.adminPort != 0 && settings.adminPort == settings.listenPort)
        faults << fault("admin/port"_L1, Text::tr("The admin port must differ from the listener's port."));
    return faults;
}

Result<Settings> loadSettings(const QString &file)
{
    Settings settings;
    QFile input(file);
    if (!input.exists())
        return settings;
    if (!input.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, Text::tr("The settings file %1 cannot be read: %2.").arg(file, input.errorString()),
                    {.hint = Text::tr("Check the file's permissions.")});
    }
    QString group;
    int number = 0;
    const QString hint = Text::tr("Correct the line or remove it; the default then applies.");
    const auto lines = QString::fromUtf8(input.readAll()).split(u'\n');
    for (const QString &raw : lines) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            group = line.sliced(1, line.size() - 2).trimmed();
            continue;
        }
        if (auto read = readLine(group, line, settings); !read) {
            return fail(ErrorCode::InvalidInput,
                        Text::tr("%1, line %2: %3").arg(file, QString::number(number), read.error().message),
                        {.hint = hint, .field = read.error().field});
        }
    }
    const QList<Error> faults = checkSettings(settings);
    if (!faults.isEmpty()) {
        return fail(ErrorCode::InvalidInput, Text::tr("%1: %2").arg(file, toText(faults.first())),
                    {.hint = hint, .field = faults.first().field});
    }
    return settings;
}

namespace {

QByteArray contentOf(const Settings &settings)
{
    QString content;
    QString group;
    for (const Key &key : kKeys) {
        const QString name = key.name;
        const QString keyGroup = name.section(u'/', 0, 0);
        if (keyGroup != group) {
            group = keyGroup;
            content += (content.isEmpty() ? u"["_s : u"\n["_s) + group + u"]\n"_s;
        }
        const QString value =
            key.textMember != nullptr ? settings.*(key.textMember) : QString::number(settings.*(key.numberMember));
        content += name.section(u'/', 1) + u'=' + value + u'\n';
    }
    return content.toUtf8();
}

} // namespace

Result<> saveSettings(const QString &file, const Settings &settings, const std::function<Result<>()> &takeEffect)
{
    const QList<Error> faults = checkSettings(settings);
    if (!faults.isEmpty())
        return tl::unexpected(faults.first());
    QSaveFile output(file);
    const QByteArray content = contentOf(settings);
    const auto notWritten = [&] {
        return fail(ErrorCode::Io,
                    Text::tr("The settings file %1 cannot be written: %2.").arg(file, output.errorString()),
                    {.hint = Text::tr("Check the folder's permissions and the free space.")});
    };
    if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size() || !output.flush())
        return notWritten();
    if (takeEffect) {
        if (auto taken = takeEffect(); !taken)
            return taken; // and what was written beside the file goes
    }
    if (!output.commit())
        return notWritten();
    return {};
}

} // namespace app
