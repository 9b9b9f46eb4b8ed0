#include "commandhistory.h"

#include "messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

/// An object that may come as its JSON text; empty for anything else.
QJsonObject objectOf(const QJsonValue &value)
{
    return value.isString() ? QJsonDocument::fromJson(value.toString().toUtf8()).object() : value.toObject();
}

constexpr std::array kTarget{"obj_id"_L1, "obj_inst_id"_L1, "res_id"_L1};

enum class Type { Read, Write, Execute };

Type typeOf(const Request &request)
{
    if (request.method == "GET")
        return Type::Read;
    return request.path.contains("/execute"_L1) ? Type::Execute : Type::Write;
}

/// `type` is a word: "READ" …
std::optional<bool> isSameType(const QJsonValue &type, Type ours)
{
    const QString word = type.toString().toUpper();
    if (word.contains("EXEC"_L1))
        return ours == Type::Execute;
    if (word.contains("WRITE"_L1))
        return ours == Type::Write;
    if (word.contains("READ"_L1))
        return ours == Type::Read;
    return std::nullopt;
}

/// Object, instance and resource among the parameters of the call. Nothing when the entry has none of them.
std::optional<bool> isSameTarget(const QJsonObject &args, const Request &request)
{
    if (!args.contains("obj_id"_L1))
        return std::nullopt;
    QMap<QString, QString> ours;
    for (const auto &[name, value] : request.query)
        ours.insert(name, value);
    return std::all_of(kTarget.cbegin(), kTarget.cend(),
                       [&](QLatin1StringView name) { return idText(args.value(name)) == ours.value(name); });
}

QString textOf(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
}

/// "res_id=val" of every entry, in order; numbers and their texts are the same.
QStringList entriesOf(const QJsonValue &data)
{
    QStringList entries;
    const QJsonArray list = data.toArray();
    for (const QJsonValue entry : list)
        entries.append(idText(entry["res_id"_L1]) + u'=' + textOf(entry["val"_L1]));
    entries.sort();
    return entries;
}

std::optional<bool> isSameContent(const QJsonObject &entry, Type type, const QJsonObject &ours)
{
    const QJsonObject content = objectOf(entry.value("content"_L1));
    switch (type) {
    case Type::Read:
        return true;
    case Type::Write:
        if (!content.value("data"_L1).isArray())
            return std::nullopt;
        return entriesOf(content.value("data"_L1)) == entriesOf(ours.value("data"_L1));
    case Type::Execute:
        break;
    }
    if (!content.contains("args"_L1) && ours.contains("args"_L1))
        return std::nullopt;
    return textOf(content.value("args"_L1)) == textOf(ours.value("args"_L1));
}

} // namespace

std::optional<bool> isSameCommand(const QJsonObject &entry, const Request &request)
{
    const Type type = typeOf(request);
    if (isSameType(entry.value("type"_L1), type) == false)
        return false;
    const auto target = isSameTarget(objectOf(entry.value("args"_L1)), request);
    if (target == false)
        return false;
    const auto content = isSameContent(entry, type, QJsonDocument::fromJson(request.body).object());
    if (content == false)
        return false;
    return target && content ? std::optional(true) : std::nullopt;
}

} // namespace app::onenet
