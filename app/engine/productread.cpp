#include "productread.h"

#include "configentry.h"
#include "productfile.h"
#include "rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ConfigImport)
};

/// Our keys, and those of the product files that JetLinks writes.
QStringList textKeys()
{
    return {u"id"_s,           u"name"_s,         u"protocol"_s,          u"messageProtocol"_s, u"transport"_s,
            u"categoryId"_s,   u"classifiedId"_s, u"transportProtocol"_s, u"categoryName"_s,    u"classifiedName"_s,
            u"organization"_s, u"orgId"_s,        u"storePolicy"_s,       u"description"_s,     u"describe"_s};
}

/// "thingModel" of "thingModel.properties[1].id"
QString firstKey(const QString &field)
{
    const auto end = std::find_if(field.cbegin(), field.cend(), [](QChar c) { return c == u'.' || c == u'['; });
    return field.first(end - field.cbegin());
}

/// The fault of the last definition of \a items, which stand under \a key in a model of their own; its place is that of
/// the definition \a index.
void faultOfLast(const QString &key, const QJsonArray &items, qsizetype index, const QString &path,
                 QList<Error> &faults)
{
    const auto read = ThingModel::parse(QJsonObject{{key, items}}, path);
    if (read)
        return;
    const auto placeOf = [&](qsizetype i) { return path + u'.' + key + u'[' + QString::number(i) + u']'; };
    const QString there = placeOf(items.size() - 1);
    Error error = read.error();
    if (!error.field.startsWith(there))
        return; // its twin's
    error.field = placeOf(index) + error.field.sliced(there.size());
    faults << error;
}

/// A sound definition of any list.
QJsonObject twinOf(const QString &id)
{
    return {{u"id"_s, id}, {u"name"_s, id}, {u"valueType"_s, QJsonObject{{u"type"_s, u"int"_s}}}};
}

/// One list of a model. Its reader stops at the first fault, so each definition is read by itself; one whose id was
/// seen before, together with a twin.
void listFaults(const QString &key, const QJsonValue &list, const QString &path, QList<Error> &faults)
{
    if (!list.isArray()) {
        if (const auto read = ThingModel::parse(QJsonObject{{key, list}}, path); !read)
            faults << read.error();
        return;
    }
    const QJsonArray items = list.toArray();
    QSet<QString> seen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString id = items.at(i).toObject().value("id"_L1).toString();
        QJsonArray alone{items.at(i)};
        if (seen.contains(id))
            alone.prepend(twinOf(id));
        else if (isValidId(id))
            seen.insert(id);
        faultOfLast(key, alone, i, path, faults);
    }
}

QList<Error> modelFaults(const QJsonObject &model, const QString &path)
{
    QList<Error> faults;
    for (const QString &key : {u"properties"_s, u"functions"_s, u"events"_s, u"tags"_s})
        listFaults(key, model.value(key), path, faults);
    const auto whole = ThingModel::parse(model, path);
    const auto told = [&whole](const Error &fault) { return fault.field == whole.error().field; };
    if (!whole && std::none_of(faults.cbegin(), faults.cend(), told))
        faults << whole.error();
    return faults;
}

/// Under "thingModel" an object; under "metadata" an object or its text. \a entry loses what is faulty.
void checkModel(QJsonObject &entry, const QString &path, QList<Error> &faults)
{
    const QString key =
        entry.value("thingModel"_L1).isNull() || !entry.contains("thingModel"_L1) ? u"metadata"_s : u"thingModel"_s;
    const QString place = path + u'.' + key;
    const qsizetype before = faults.size();
    QJsonValue model = entry.value(key);
    if (key == "metadata"_L1 && model.isString() && !model.toString().trimmed().isEmpty()) {
        const QByteArray text = model.toString().toUtf8();
        const QJsonDocument document = QJsonDocument::fromJson(text);
        model = document.object();
        if (const auto read = ThingModel::parse(text); !read && !document.isObject())
            faults << Error{read.error().code, read.error().message, read.error().hint, place, {}};
    }
    if (model.isObject())
        faults += modelFaults(model.toObject(), place);
    else if (!model.isUndefined() && !model.isNull() && !model.isString())
        faults << Error{ErrorCode::InvalidInput, Text::tr("Expected an object with the thing model."), {}, place, {}};
    if (faults.size() > before)
        entry.remove(key);
}

/// "device" or {"value":"device","text":"直连设备"}
void checkDeviceType(QJsonObject &entry, ConfigEntry &reader)
{
    const QString key = u"deviceType"_s;
    QJsonValue type = entry.value(key);
    if (type.isObject())
        type = type.toObject().value("value"_L1);
    if (type.isUndefined() || type.isNull())
        return;
    if (type.isString())
        return;
    reader.fault(key, Text::tr("Expected a text."));
    entry.remove(key);
}

} // namespace

Product readProductEntry(const QJsonObject &entry, const QString &path, QList<Error> &faults)
{
    QList<Error> found;
    ConfigEntry reader(entry, path, found);
    const QStringList texts = textKeys();
    for (const QString &key : texts)
        static_cast<void>(reader.text(key));
    static_cast<void>(reader.flag(u"published"_s));
    static_cast<void>(reader.object(u"configuration"_s));
    QJsonObject sound = entry;
    checkDeviceType(sound, reader);
    checkModel(sound, path, found);
    auto read = productFromImport(sound, path + u'.');
    while (!read) { // each time one key less
        found << read.error();
        const QString key = firstKey(read.error().field.mid(path.size() + 1));
        if (!sound.contains(key))
            break;
        sound.remove(key);
        read = productFromImport(sound, path + u'.');
    }
    const Product product = read.value_or(Product());
    QList<Error> rules = rules::productFaults(product);
    rules.removeIf([&](const Error &rule) {
        return std::any_of(found.cbegin(), found.cend(), [&](const Error &fault) {
            return fault.field == path + u'.' + rule.field; // told: it is of the wrong type
        });
    });
    reader.faultsAt({}, rules);
    faults += found;
    return product;
}

} // namespace app
