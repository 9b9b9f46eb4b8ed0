#include "command.h"

#include "modeljson.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using modeljson::Members;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Command)
};

constexpr std::array kForms{
    std::pair{RawCommand::Form::Text, QLatin1StringView("text")},
    std::pair{RawCommand::Form::Hex, QLatin1StringView("hex")},
    std::pair{RawCommand::Form::Json, QLatin1StringView("json")},
};

QString formName(RawCommand::Form form)
{
    for (const auto &[value, name] : kForms) {
        if (value == form)
            return name;
    }
    return {};
}

/// A text, and nothing that could be taken for one.
Result<QString> takeText(Members &members, QLatin1StringView key)
{
    const QJsonValue value = members.take(key);
    if (!value.isString())
        return modeljson::shapeFault(members.place(key), value, Text::tr("a text"));
    return value.toString();
}

Result<QString> takeName(Members &members, QLatin1StringView key)
{
    const auto name = takeText(members, key);
    if (name && name->isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The name is empty."), {.field = members.place(key)});
    return name;
}

tl::unexpected<Error> noProperty()
{
    return fail(ErrorCode::InvalidInput, Text::tr("No property is named."), {.field = u"properties"_s});
}

Result<CommandBody> readRead(Members &members)
{
    const auto array = members.takeArray("properties"_L1);
    if (!array)
        return fail(array.error());
    ReadProperty read;
    for (qsizetype i = 0; i < array->size(); ++i) {
        const QJsonValue id = array->at(i);
        if (!id.isString() || id.toString().isEmpty())
            return modeljson::shapeFault(modeljson::at(u"properties"_s, i), id, Text::tr("a property ID"));
        read.properties << id.toString();
    }
    if (read.properties.isEmpty())
        return noProperty();
    return read;
}

Result<CommandBody> readWrite(Members &members)
{
    const auto properties = members.takeObject("properties"_L1);
    if (!properties)
        return fail(properties.error());
    if (properties->isEmpty())
        return noProperty();
    return WriteProperty{.properties = *properties};
}

Result<CommandBody> readInvoke(Members &members)
{
    const auto function = takeName(members, "function"_L1);
    if (!function)
        return fail(function.error());
    const auto inputs = members.takeObject("inputs"_L1);
    if (!inputs)
        return fail(inputs.error());
    return InvokeFunction{.function = *function, .inputs = *inputs};
}

Result<CommandBody> readRaw(Members &members)
{
    const auto form = takeText(members, "form"_L1);
    if (!form)
        return fail(form.error());
    const auto text = takeText(members, "text"_L1);
    if (!text)
        return fail(text.error());
    for (const auto &[value, name] : kForms) {
        if (name == *form)
            return RawCommand{.form = value, .text = *text};
    }
    return fail(ErrorCode::InvalidInput, Text::tr("%1 is not a form of raw data.").arg(*form),
                {.hint = Text::tr("Choose text, hex or json."), .field = u"form"_s});
}

Result<CommandBody> readBody(const QString &type, Members &members)
{
    if (type == "readProperty"_L1)
        return readRead(members);
    if (type == "writeProperty"_L1)
        return readWrite(members);
    if (type == "invokeFunction"_L1)
        return readInvoke(members);
    if (type == "raw"_L1)
        return readRaw(members);
    return fail(ErrorCode::InvalidInput, Text::tr("%1 is not a kind of command.").arg(type),
                {.hint = Text::tr("Choose readProperty, writeProperty, invokeFunction or raw."), .field = u"type"_s});
}

} // namespace

QJsonObject toJson(const CommandBody &body)
{
    QJsonObject json;
    if (const auto *read = std::get_if<ReadProperty>(&body)) {
        json.insert("properties"_L1, QJsonArray::fromStringList(read->properties));
    } else if (const auto *write = std::get_if<WriteProperty>(&body)) {
        json.insert("properties"_L1, write->properties);
    } else if (const auto *invoke = std::get_if<InvokeFunction>(&body)) {
        json.insert("function"_L1, invoke->function);
        json.insert("inputs"_L1, invoke->inputs);
    } else if (const auto *raw = std::get_if<RawCommand>(&body)) {
        json.insert("form"_L1, formName(raw->form));
        json.insert("text"_L1, raw->text);
    }
    json.insert("type"_L1, commandTypeName(body));
    return json;
}

Result<CommandBody> commandFromJson(const QJsonObject &json)
{
    Members members(json, {});
    const auto type = takeText(members, "type"_L1);
    if (!type)
        return fail(type.error());
    auto body = readBody(*type, members);
    if (body && !members.rest().isEmpty()) {
        return fail(ErrorCode::InvalidInput, Text::tr("There is no such key here."),
                    {.field = members.rest().constBegin().key()});
    }
    return body;
}

} // namespace app
