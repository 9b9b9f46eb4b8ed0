#include "app/model/thingmodel.h"

#include <rapidcheck.h>

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString anyId()
{
    return u"i%1"_s.arg(*rc::gen::inRange(0, 1000000));
}

QString anyText()
{
    const QString alphabet = u"温度 a\"\\\n{}é😀0"_s;
    QString text;
    const int length = *rc::gen::inRange(0, 6);
    for (int i = 0; i < length; ++i)
        text += alphabet.at(*rc::gen::inRange<qsizetype>(0, alphabet.size() - 3)); // without half of the pair
    return text;
}

template <typename T>
std::optional<T> maybe(T value)
{
    return *rc::gen::arbitrary<bool>() ? std::optional(value) : std::nullopt;
}

app::ValueType anyType(int depth);

QList<app::PropertyDefinition> anyDefinitions(int depth)
{
    QList<app::PropertyDefinition> list;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i) {
        app::PropertyDefinition definition;
        definition.id = anyId() + u'_' + QString::number(i);
        definition.name = anyText();
        definition.description = anyText();
        definition.valueType = anyType(depth);
        definition.readOnly = *rc::gen::arbitrary<bool>();
        definition.source = *rc::gen::element(u"device"_s, u"manual"_s, u"rule"_s);
        if (*rc::gen::arbitrary<bool>())
            definition.expands.insert(u"storageType"_s, u"ignore"_s);
        if (*rc::gen::arbitrary<bool>())
            definition.extra.insert(u"vendor"_s, *rc::gen::arbitrary<int>());
        list.append(definition);
    }
    return list;
}

void fillScalar(app::ValueType &type)
{
    switch (type.type) {
    case app::DataType::Float:
    case app::DataType::Double:
        type.scale = maybe(*rc::gen::inRange(0, 17));
        [[fallthrough]];
    case app::DataType::Int:
    case app::DataType::Long:
        type.min = maybe(*rc::gen::inRange(-1000, 1) / 8.0);
        type.max = maybe(*rc::gen::inRange(0, 1000) / 8.0);
        type.unit = anyText();
        break;
    case app::DataType::String:
    case app::DataType::Password:
        type.maxLength = maybe(*rc::gen::inRange(0, 4096));
        break;
    case app::DataType::Boolean:
        type.trueText = anyText();
        type.falseValue = anyText();
        break;
    case app::DataType::Date:
        type.dateFormat = anyText();
        type.timeZone = anyText();
        break;
    case app::DataType::File:
        type.fileType = *rc::gen::element(u""_s, u"url"_s, u"base64"_s, u"binary"_s);
        break;
    case app::DataType::GeoPoint:
        type.latitudeKey = anyText();
        type.longitudeKey = anyText();
        break;
    case app::DataType::Unknown:
        type.rawType = u"geoShape"_s;
        break;
    case app::DataType::Enum:
    case app::DataType::Array:
    case app::DataType::Object:
        break;
    }
}

app::ValueType anyType(int depth)
{
    QList<app::DataType> types = app::allDataTypes();
    types.append(app::DataType::Unknown);
    app::ValueType type;
    type.type = types.at(*rc::gen::inRange<qsizetype>(0, types.size()));
    const bool isContainer = type.type == app::DataType::Array || type.type == app::DataType::Object;
    if (isContainer && depth > 3)
        type.type = app::DataType::Int;
    fillScalar(type);
    if (type.type == app::DataType::Enum) {
        const int count = *rc::gen::inRange(1, 4);
        for (int i = 0; i < count; ++i)
            type.elements.append({.value = QString::number(i), .text = anyText(), .description = anyText()});
    } else if (type.type == app::DataType::Object) {
        type.members = anyDefinitions(depth + 1);
    } else if (type.type == app::DataType::Array) {
        type.element = std::make_shared<const app::ValueType>(anyType(depth + 1));
    }
    if (*rc::gen::arbitrary<bool>())
        type.extra.insert(u"hint"_s, anyText());
    return type;
}

app::ThingModel anyModel()
{
    app::ThingModel model;
    model.properties = anyDefinitions(1);
    model.tags = anyDefinitions(1);
    app::FunctionDefinition function{.id = anyId(), .name = anyText(), .async = *rc::gen::arbitrary<bool>()};
    function.inputs = anyDefinitions(2);
    if (*rc::gen::arbitrary<bool>())
        function.output = anyType(1);
    model.functions.append(function);
    app::EventDefinition event{.id = anyId(), .name = anyText()};
    event.level = *rc::gen::element(app::EventLevel::Ordinary, app::EventLevel::Warn, app::EventLevel::Urgent);
    event.valueType = anyType(1);
    model.events.append(event);
    if (*rc::gen::arbitrary<bool>())
        model.extra.insert(u"version"_s, 3);
    return model;
}

} // namespace

class ThingModelRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrittenModelReadsBackEqual()
    {
        const bool isHeld = rc::check("parse(toJsonText(m)) == m", [] {
            const app::ThingModel model = anyModel();
            const auto again = app::ThingModel::parse(model.toJsonText());
            if (!again)
                RC_FAIL(app::toText(again.error()).toStdString());
            RC_ASSERT(*again == model);
            RC_ASSERT(again->toJson() == model.toJson());
            RC_ASSERT(app::checkStorable(model).has_value());
        });
        QVERIFY(isHeld);
    }

    void aConvertedValueConvertsToItself()
    {
        const bool isHeld = rc::check("convertValue is idempotent", [] {
            const app::ValueType type = anyType(1);
            const QJsonValue value = *rc::gen::element(QJsonValue(1), QJsonValue(2.5), QJsonValue(u"3"_s),
                                                       QJsonValue(true), QJsonValue(u"1,2"_s), QJsonValue(u"[]"_s));
            const auto once = app::convertValue(type, value);
            static_cast<void>(app::formatValue(type, value));
            RC_PRE(once.has_value());
            const auto twice = app::convertValue(type, *once);
            RC_ASSERT(twice.has_value());
            // A boolean's own words may call its usual ones the opposite; true and false themselves stay.
            RC_ASSERT(*twice == *once);
        });
        QVERIFY(isHeld);
    }
};

QTEST_GUILESS_MAIN(ThingModelRoundTripTest)
#include "tst_thingmodelroundtrip.moc"
