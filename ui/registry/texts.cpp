#include "texts.h"

#include "app/codec/codec.h"
#include "app/model/categories.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QString RegistryTexts::deviceState(app::DeviceState state)
{
    switch (state) {
    case app::DeviceState::NotActive:
        return tr("Not enabled");
    case app::DeviceState::Offline:
        return tr("Offline");
    case app::DeviceState::Online:
        return tr("Online");
    }
    return {};
}

Tone RegistryTexts::deviceStateTone(app::DeviceState state)
{
    switch (state) {
    case app::DeviceState::NotActive:
        return Tone::Accent;
    case app::DeviceState::Offline:
        return Tone::Bad;
    case app::DeviceState::Online:
        return Tone::Ok;
    }
    return Tone::Neutral;
}

QString RegistryTexts::deviceType(app::DeviceType type)
{
    switch (type) {
    case app::DeviceType::Device:
        return tr("Direct device");
    case app::DeviceType::ChildDevice:
        return tr("Gateway child device");
    case app::DeviceType::Gateway:
        return tr("Gateway device");
    }
    return {};
}

QString RegistryTexts::published(bool published)
{
    return published ? tr("Published") : tr("Not published");
}

QString RegistryTexts::dataType(app::DataType type)
{
    switch (type) {
    case app::DataType::Int:
        return tr("int (integer)");
    case app::DataType::Long:
        return tr("long (long integer)");
    case app::DataType::Float:
        return tr("float (single precision)");
    case app::DataType::Double:
        return tr("double (double precision)");
    case app::DataType::String:
        return tr("text (string)");
    case app::DataType::Boolean:
        return tr("bool (boolean)");
    case app::DataType::Enum:
        return tr("enum (enumeration)");
    case app::DataType::Date:
        return tr("date (time)");
    case app::DataType::Array:
        return tr("array (list)");
    case app::DataType::Object:
        return tr("object (structure)");
    case app::DataType::File:
        return tr("file (file)");
    case app::DataType::Password:
        return tr("password (password)");
    case app::DataType::GeoPoint:
        return tr("geoPoint (place)");
    case app::DataType::Unknown:
        return tr("unknown type");
    }
    return {};
}

QString RegistryTexts::source(const QString &source)
{
    if (source == "device"_L1)
        return tr("Device", "source of a property");
    if (source == "manual"_L1)
        return tr("Manual", "source of a property");
    if (source == "rule"_L1)
        return tr("Rule", "source of a property");
    return source;
}

QString RegistryTexts::eventLevel(app::EventLevel level)
{
    switch (level) {
    case app::EventLevel::Ordinary:
        return tr("Ordinary");
    case app::EventLevel::Warn:
        return tr("Warning");
    case app::EventLevel::Urgent:
        return tr("Urgent");
    }
    return {};
}

Tone RegistryTexts::eventLevelTone(app::EventLevel level)
{
    switch (level) {
    case app::EventLevel::Ordinary:
        return Tone::Accent;
    case app::EventLevel::Warn:
        return Tone::Warning;
    case app::EventLevel::Urgent:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString RegistryTexts::yesNo(bool yes)
{
    return yes ? tr("Yes") : tr("No");
}

QString RegistryTexts::messageKind(app::MessageKind kind)
{
    switch (kind) {
    case app::MessageKind::PropertyReport:
        return tr("Property report");
    case app::MessageKind::EventReport:
        return tr("Event report");
    case app::MessageKind::Online:
        return tr("Online", "log type");
    case app::MessageKind::Offline:
        return tr("Offline", "log type");
    case app::MessageKind::ReadReply:
        return tr("Reply to property read");
    case app::MessageKind::WriteReply:
        return tr("Reply to property write");
    case app::MessageKind::FunctionReply:
        return tr("Reply to function call");
    case app::MessageKind::TagUpdate:
        return tr("Tag update");
    case app::MessageKind::Direct:
        return tr("Raw payload");
    case app::MessageKind::Other:
        return tr("Other");
    }
    return {};
}

QString RegistryTexts::messageType(const app::StoredMessage &message)
{
    if (message.kind != app::MessageKind::Other)
        return messageKind(message.kind);
    const QString type = QJsonDocument::fromJson(message.json).object().value("messageType"_L1).toString();
    if (type == "REGISTER"_L1)
        return tr("Device registered");
    if (type == "UN_REGISTER"_L1)
        return tr("Device unregistered");
    if (type == "LOG"_L1)
        return tr("Log");
    if (type == "CHILD"_L1)
        return tr("Child device message");
    if (type == "CHILD_REPLY"_L1)
        return tr("Reply of a child device");
    return messageKind(message.kind);
}

QString RegistryTexts::messageContent(const app::StoredMessage &message)
{
    if (message.json.contains("\"log\"")) {
        const QJsonObject json = QJsonDocument::fromJson(message.json).object();
        const QString header = json.value("headers"_L1).toObject().value("log"_L1).toString();
        if (!header.isEmpty())
            return header;
        if (json.value("messageType"_L1) == "LOG"_L1 && json.value("log"_L1).isString())
            return json.value("log"_L1).toString();
    }
    return QString::fromUtf8(message.json);
}

QString RegistryTexts::protocol(const QString &codecId)
{
    for (const app::CodecInfo &info : app::codecInfos())
        if (info.id == codecId)
            return info.name;
    return codecId;
}

QString RegistryTexts::storePolicy(const QString &id)
{
    if (id == "default-row"_L1)
        return tr("Default - row storage");
    if (id == "default-column"_L1)
        return tr("Default - column storage");
    if (id == "none"_L1)
        return tr("Do not store");
    return id;
}

QString RegistryTexts::storePolicyHelp(const QString &id)
{
    if (id == "default-row"_L1)
        return tr("One row per property value; fits devices that report part of their properties.");
    if (id == "default-column"_L1)
        return tr("One row per message; the device must report all its properties each time.");
    if (id == "none"_L1)
        return tr("Keep no device data.");
    return tr("Stores device data with the chosen policy");
}

QString RegistryTexts::category(const app::Product &product)
{
    const QList<app::Category> all = app::categories();
    const auto known = std::find_if(all.cbegin(), all.cend(),
                                    [&](const app::Category &each) { return each.id == product.categoryId; });
    return known == all.cend() ? product.categoryName : known->path;
}

QString RegistryTexts::time(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"/"_s;
}

QString RegistryTexts::error(const app::Error &error)
{
    return error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
}

QString RegistryTexts::orSlash(const QString &text)
{
    return text.isEmpty() ? u"/"_s : text;
}

QStringList storePolicies()
{
    return {u"default-row"_s, u"default-column"_s, u"none"_s};
}

} // namespace ui
