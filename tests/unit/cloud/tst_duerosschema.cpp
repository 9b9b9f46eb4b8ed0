#include "duerosbench.h"

#include "mapping.h"
#include "schema.h"
#include "suggestions.h"

using namespace dueros;
using app::FormContext;
using app::FormField;
using app::FormGroup;
using app::FormSchema;
using app::dueros::Catalogue;

namespace {

const FormField &fieldOf(const FormGroup &group, const QString &key)
{
    for (const FormField &field : group.fields)
        if (field.key == key)
            return field;
    qFatal("no field %s", qPrintable(key));
}

QStringList valuesOf(const QList<app::FieldChoice> &choices)
{
    QStringList values;
    for (const app::FieldChoice &choice : choices)
        values << choice.value;
    return values;
}

QJsonObject rowOf(const QJsonArray &rows, const QString &key, const QString &id)
{
    for (const QJsonValue row : rows)
        if (row[key].toString() == id)
            return row.toObject();
    return {};
}

} // namespace

/// The form of a record: what its rows offer, what is wrong with them, and what a thing model suggests.
class DuerosSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_schema = app::dueros::dockingSchema();
        m_model = acModel();
        m_context = {.values = {{u"applianceType"_s, u"AIR_CONDITION"_s}}, .model = &m_model};
    }
    void actionsAreThoseOfTheTypeAndOfferedOnce();
    void fieldsFollowTheKindOfCommand();
    void whatCannotBeWrittenIsNotOffered();
    void modesAreThoseOfTheType();
    void aRowThatDoesNotFitSaysWhy_data();
    void aRowThatDoesNotFitSaysWhy();
    void anAirConditionerIsSuggestedWhole();
    void whatIsThereOrNotSureIsNotSuggested();
    void suggestionsFit();

private:
    FormContext at(const QJsonArray &rows, int row)
    {
        m_context.rows = rows;
        m_context.row = row;
        return m_context;
    }

    FormSchema m_schema;
    app::ThingModel m_model;
    FormContext m_context;
};

void DuerosSchemaTest::actionsAreThoseOfTheTypeAndOfferedOnce()
{
    const FormField &action = fieldOf(m_schema.groups.at(0), u"action"_s);
    const QJsonArray rows{QJsonObject{{u"action"_s, u"turnOn"_s}}, QJsonObject{}};
    const QStringList second = valuesOf(action.choicesFor(at(rows, 1)));
    QVERIFY(!second.contains(u"turnOn"_s));
    QVERIFY(second.contains(u"turnOff"_s));
    QVERIFY(!second.contains(u"setSuction"_s));                              // of a sweeping robot
    QVERIFY(valuesOf(action.choicesFor(at(rows, 0))).contains(u"turnOn"_s)); // its own
    m_context.values = {};
    QVERIFY(action.choicesFor(at(rows, 1)).isEmpty());
}

void DuerosSchemaTest::fieldsFollowTheKindOfCommand()
{
    const FormGroup &group = m_schema.groups.at(0);
    const auto shown = [&](const QJsonObject &row) {
        QStringList keys;
        for (const FormField &field : group.fields)
            if (field.shownFor == nullptr || field.shownFor(at({row}, 0)))
                keys << field.key;
        return keys.join(u' ');
    };
    QCOMPARE(shown({{u"operation"_s, u"latestData"_s}}), u"action operation property"_s);
    QCOMPARE(shown({{u"operation"_s, u"command"_s}}), u"action operation messageType"_s);
    QCOMPARE(shown({{u"operation"_s, u"command"_s}, {u"messageType"_s, u"READ_PROPERTY"_s}}),
             u"action operation messageType property"_s);
    QCOMPARE(shown({{u"operation"_s, u"command"_s}, {u"messageType"_s, u"WRITE_PROPERTY"_s}}),
             u"action operation messageType property value"_s);
    QCOMPARE(shown({{u"operation"_s, u"command"_s}, {u"messageType"_s, u"INVOKE_FUNCTION"_s}}),
             u"action operation messageType function inputs"_s);
}

void DuerosSchemaTest::whatCannotBeWrittenIsNotOffered()
{
    const FormField &property = fieldOf(m_schema.groups.at(0), u"property"_s);
    const QJsonObject write{{u"operation"_s, u"command"_s}, {u"messageType"_s, u"WRITE_PROPERTY"_s}};
    QVERIFY(!valuesOf(property.choicesFor(at({write}, 0))).contains(u"indoor"_s));
    QVERIFY(
        valuesOf(property.choicesFor(at({QJsonObject{{u"operation"_s, u"latestData"_s}}}, 0))).contains(u"indoor"_s));
}

void DuerosSchemaTest::modesAreThoseOfTheType()
{
    const FormField &value = fieldOf(m_schema.groups.at(0), u"value"_s);
    const auto spokenHere = value.spokenFor(at({QJsonObject{{u"action"_s, u"setMode"_s}}}, 0));
    QVERIFY(spokenHere);
    QVERIFY(valuesOf(spokenHere->choices).contains(u"COOL"_s));
    QCOMPARE(spokenHere->choices.constFirst().label, u"Cool"_s); // Chinese comes with the translation
    const auto temperature = value.spokenFor(at({QJsonObject{{u"action"_s, u"setTemperature"_s}}}, 0));
    QVERIFY(temperature && temperature->choices.isEmpty());
    QVERIFY(!value.spokenFor(at({QJsonObject{{u"action"_s, u"turnOn"_s}}}, 0))); // nothing is said but that
}

void DuerosSchemaTest::aRowThatDoesNotFitSaysWhy_data()
{
    QTest::addColumn<QJsonObject>("row");
    QTest::addColumn<QString>("field"); // empty: it fits
    QTest::newRow("fits") << writes(u"turnOn"_s, u"powerSwitch"_s, constant(true)) << QString();
    QTest::newRow("no action") << QJsonObject{} << u"action"_s;
    QTest::newRow("of another type") << writes(u"setSuction"_s, u"word"_s, spoken()) << u"action"_s;
    QTest::newRow("no operation") << QJsonObject{{u"action"_s, u"turnOn"_s}} << u"operation"_s;
    QTest::newRow("property gone") << latest(u"getHumidity"_s, u"gone"_s) << u"property"_s;
    QTest::newRow("read only") << writes(u"setTemperature"_s, u"indoor"_s, spoken()) << u"property"_s;
    QTest::newRow("a question that writes") << writes(u"getFanSpeed"_s, u"fan"_s, spoken()) << u"messageType"_s;
    const QJsonObject call{
        {u"action"_s, u"setTemperature"_s}, {u"operation"_s, u"command"_s}, {u"messageType"_s, u"INVOKE_FUNCTION"_s}};
    QJsonObject gone = call;
    gone.insert(u"function"_s, u"fly"_s);
    QTest::newRow("function gone") << gone << u"function"_s;
    QJsonObject input = call;
    input.insert(u"function"_s, u"setTemperature"_s);
    input.insert(u"inputs"_s, QJsonObject{{u"old"_s, constant(1)}});
    QTest::newRow("parameter gone") << input << u"inputs.old"_s;
}

void DuerosSchemaTest::aRowThatDoesNotFitSaysWhy()
{
    QFETCH(QJsonObject, row);
    QFETCH(QString, field);
    const QList<app::Error> faults = m_schema.groups.at(0).faultsFor(at({row}, 0));
    QCOMPARE(faults.isEmpty(), field.isEmpty());
    if (!field.isEmpty()) {
        QCOMPARE(faults.constFirst().field, field);
        QVERIFY(!faults.constFirst().message.isEmpty());
    }
}

void DuerosSchemaTest::anAirConditionerIsSuggestedWhole()
{
    const app::ThingModel model = *app::ThingModel::parse(QByteArrayLiteral(R"({"properties":[
        {"id":"powerSwitch","name":"开关","valueType":{"type":"enum","elements":[{"value":"1","text":"开"},{"value":"0","text":"关"}]}},
        {"id":"targetTemperature","name":"目标温度","valueType":{"type":"double","min":16,"max":30}},
        {"id":"currentTemperature","name":"室内温度","valueType":"double","expands":{"readOnly":"true"}},
        {"id":"mode","name":"运行模式","valueType":{"type":"enum","elements":[{"value":"1","text":"制冷"},{"value":"2","text":"制热"},{"value":"9","text":"未知"}]}},
        {"id":"windSpeed","name":"风速","valueType":{"type":"int","min":1,"max":5}}]})"));
    m_context.model = &model;
    const QJsonArray actions = m_schema.groups.at(0).suggestionsFor(at({}, -1));
    QCOMPARE(rowOf(actions, u"action"_s, u"turnOn"_s), writes(u"turnOn"_s, u"powerSwitch"_s, constant(u"1"_s)));
    QCOMPARE(rowOf(actions, u"action"_s, u"turnOff"_s), writes(u"turnOff"_s, u"powerSwitch"_s, constant(u"0"_s)));
    QCOMPARE(rowOf(actions, u"action"_s, u"setTemperature"_s),
             writes(u"setTemperature"_s, u"targetTemperature"_s, spoken()));
    QCOMPARE(rowOf(actions, u"action"_s, u"setMode"_s)["value"_L1]["map"_L1].toObject(),
             (QJsonObject{{u"COOL"_s, u"1"_s}, {u"HEAT"_s, u"2"_s}}));
    QCOMPARE(rowOf(actions, u"action"_s, u"getTemperatureReading"_s),
             latest(u"getTemperatureReading"_s, u"currentTemperature"_s));
    QCOMPARE(rowOf(actions, u"action"_s, u"setFanSpeed"_s)["property"_L1].toString(), u"windSpeed"_s);
    const QJsonArray attributes = m_schema.groups.at(1).suggestionsFor(at({}, -1));
    QCOMPARE(rowOf(attributes, u"attribute"_s, u"temperature"_s)["property"_L1].toString(), u"currentTemperature"_s);
    QCOMPARE(rowOf(attributes, u"attribute"_s, u"turnOnState"_s)["value"_L1]["map"_L1].toObject(),
             (QJsonObject{{u"ON"_s, u"1"_s}, {u"OFF"_s, u"0"_s}}));
}

void DuerosSchemaTest::whatIsThereOrNotSureIsNotSuggested()
{
    const QJsonArray rows{QJsonObject{{u"action"_s, u"turnOn"_s}}};
    QVERIFY(rowOf(m_schema.groups.at(0).suggestionsFor(at(rows, -1)), u"action"_s, u"turnOn"_s).isEmpty());
    const app::ThingModel two = *app::ThingModel::parse(QByteArrayLiteral(R"({"properties":[
        {"id":"switch1","name":"一路开关","valueType":"boolean"},{"id":"switch2","name":"二路开关","valueType":"boolean"}]})"));
    m_context.model = &two;
    QVERIFY(m_schema.groups.at(0).suggestionsFor(at({}, -1)).isEmpty()); // which of them is meant, nobody knows
}

void DuerosSchemaTest::suggestionsFit()
{
    for (const auto &type : Catalogue::get().types()) {
        m_context.values = {{u"applianceType"_s, type.id}};
        for (int group = 0; group < 2; ++group) {
            const QJsonArray rows = m_schema.groups.at(group).suggestionsFor(at({}, -1));
            for (int row = 0; row < rows.size(); ++row)
                QVERIFY2(m_schema.groups.at(group).faultsFor(at(rows, row)).isEmpty(), qPrintable(type.id));
        }
    }
}

QTEST_GUILESS_MAIN(DuerosSchemaTest)
#include "tst_duerosschema.moc"
