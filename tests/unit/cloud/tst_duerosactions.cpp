#include "duerosbench.h"

#include "catalogue.h"

#include <rapidcheck.h>

using namespace dueros;
using app::SkillOrder;
using app::SkillOutcome;
using app::SkillReply;
using app::dueros::Action;
using app::dueros::Catalogue;
using app::dueros::Parameter;

namespace {

/// A value that the parameter takes.
QJsonValue sample(const Parameter &parameter)
{
    if (!parameter.words.isEmpty())
        return parameter.words.constFirst();
    if (parameter.path == "timestamp.value"_L1)
        return kNow.addSecs(60).toSecsSinceEpoch();
    if (parameter.type == "bool"_L1)
        return true;
    if (!parameter.isNumber())
        return u"COOL"_s;
    return parameter.maximum.value_or(7);
}

QJsonObject withSample(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const QString first = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    object[first] = rest.isEmpty() ? value : QJsonValue(withSample(object.value(first).toObject(), rest, value));
    return object;
}

QJsonObject payloadOf(const Action &action)
{
    QJsonObject payload;
    for (const Parameter &parameter : action.parameters)
        if (parameter.path != "appliance.attributeName"_L1)
            payload = withSample(payload, parameter.path, sample(parameter));
    return payload;
}

/// The property that the action's value, or the answer's, fits.
QString propertyFor(const Action &action)
{
    const Parameter *main = action.spoken();
    if (action.isQuery) {
        if (action.attributes.isEmpty())
            return action.fields.constFirst().type == "string"_L1 ? u"word"_s : u"number"_s;
        const auto *attribute = Catalogue::get().attribute(action.attributes.constFirst());
        return attribute == nullptr || attribute->isNumber() ? u"number"_s : u"word"_s;
    }
    if (main != nullptr && main->path == "color.hue"_L1)
        return u"colour"_s;
    return main == nullptr || main->isNumber() ? u"number"_s : u"word"_s;
}

} // namespace

/// Every action and query of the catalogue, from the request to the reply.
class DuerosActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlBecomesACommandAndIsConfirmed_data() { actions(false); }
    void everyControlBecomesACommandAndIsConfirmed();
    void everyQueryIsAnsweredInItsOwnStyle_data() { actions(true); }
    void everyQueryIsAnsweredInItsOwnStyle();
    void theCatalogueIsSound();

private:
    static void actions(bool isQuery)
    {
        QTest::addColumn<QString>("id");
        for (const Action &action : Catalogue::get().actions())
            if (action.isQuery == isQuery && action.id != "reportState"_L1)
                QTest::newRow(qPrintable(action.id)) << action.id;
    }
};

void DuerosActionsTest::everyControlBecomesACommandAndIsConfirmed()
{
    QFETCH(QString, id);
    const Action &action = *Catalogue::get().action(id);
    const QString property = propertyFor(action);
    const bool isRelative = action.isIncrement() || action.isDecrement();
    const bool takesValue = action.spoken() != nullptr;
    QJsonArray attributes;
    if (!action.attributes.isEmpty() && takesValue)
        attributes << attribute(action.attributes.constFirst(), property);
    Bench bench(
        {writes(id, property, takesValue ? spoken() : constant(property == "number"_L1 ? QJsonValue(1) : u"on"_s))},
        attributes);
    bench.keep(u"number"_s, 20);
    const QJsonObject payload = payloadOf(action);
    const auto planned = bench.plan(action.request, payload);
    const auto *refused = std::get_if<SkillReply>(&planned);
    QVERIFY2(refused == nullptr, refused == nullptr ? "" : refused->body.constData());
    const SkillOrder order = std::get<SkillOrder>(planned);
    const auto *write = std::get_if<app::WriteProperty>(&order.body);
    QVERIFY(write);
    QCOMPARE(write->properties.keys(), QStringList{property});
    const QJsonValue value = write->properties.value(property);
    if (takesValue && property == "number"_L1) {
        const double said = sample(*action.spoken()).toDouble();
        QCOMPARE(value.toDouble(), isRelative ? (action.isDecrement() ? 20 - said : 20 + said) : said);
    } else if (takesValue && property == "word"_L1) {
        QCOMPARE(value.toString(), sample(*action.spoken()).toVariant().toString());
    }
    QCOMPARE(order.notBefore.isValid(), action.isTiming());
    const SkillReply done = bench.skill.finished(bench.call(action.request, payload), order, bench.device, {});
    QCOMPARE(done.name, action.reply);
    const QJsonObject json = Bench::json(done);
    QCOMPARE(json["header"_L1]["namespace"_L1].toString(), u"DuerOS.ConnectedHome.Control"_s);
    QCOMPARE(json["header"_L1]["messageId"_L1].toString(), u"m-1"_s);
    QCOMPARE(json["header"_L1]["payloadVersion"_L1].toString(), u"1"_s);
    const QJsonArray told = json["payload"_L1]["attributes"_L1].toArray();
    for (const QJsonValue each : told)
        for (const auto key :
             {"name"_L1, "value"_L1, "scale"_L1, "timestampOfSample"_L1, "uncertaintyInMilliseconds"_L1})
            QVERIFY2(each.toObject().contains(key), qPrintable(QString(key)));
    const bool fits = !attributes.isEmpty() && Catalogue::get().attribute(action.attributes.constFirst())->isNumber();
    if (fits && property == "number"_L1)
        QCOMPARE(told.at(0)["value"_L1].toDouble(), value.toDouble()); // as it is after the action
}

void DuerosActionsTest::everyQueryIsAnsweredInItsOwnStyle()
{
    QFETCH(QString, id);
    const Action &action = *Catalogue::get().action(id);
    const QString property = propertyFor(action);
    Bench bench({latest(id, property)});
    bench.keep(u"number"_s, 21);
    bench.keep(u"word"_s, u"LOCKED"_s);
    const auto planned = bench.plan(action.request, payloadOf(action));
    const auto *answer = std::get_if<SkillReply>(&planned);
    QVERIFY(answer); // stored: the device is not asked
    QCOMPARE(answer->name, action.reply);
    const QJsonObject payload = Bench::json(*answer)["payload"_L1].toObject();
    QCOMPARE(payload.contains("attributes"_L1), !action.attributes.isEmpty());
    for (const auto &field : action.fields) {
        if (!field.required || field.path == "imageUri.value"_L1 || field.path == "drivingDistance.value"_L1)
            continue; // a second value, which one property cannot give
        const QString stem = field.path.section(u'.', 0, 0);
        QVERIFY2(payload.contains(stem), qPrintable(field.path));
    }
    QCOMPARE(Bench::json(*answer)["header"_L1]["namespace"_L1].toString(), u"DuerOS.ConnectedHome.Query"_s);
    Bench fresh({latest(id, property)}); // never read
    const auto unknown = fresh.plan(action.request, payloadOf(action));
    QCOMPARE(std::get<SkillReply>(unknown).name, u"UnableToGetValueError"_s);
}

void DuerosActionsTest::theCatalogueIsSound()
{
    const Catalogue &catalogue = Catalogue::get();
    QCOMPARE(catalogue.types().size(), 74);
    QCOMPARE(catalogue.actions().size(), 96);
    QCOMPARE(catalogue.attributes().size(), 39);
    for (const auto &type : catalogue.types()) {
        QVERIFY(!type.name.isEmpty());
        for (const QString &action : type.actions)
            QVERIFY2(catalogue.action(action), qPrintable(type.id + u' ' + action));
        for (const QString &attribute : type.attributes)
            QVERIFY2(catalogue.attribute(attribute), qPrintable(type.id + u' ' + attribute));
    }
    QCOMPARE(catalogue.directive(u"UnsetModeRequest"_s)->id, u"unSetMode"_s);
    QCOMPARE(catalogue.directive(u"chargerequest"_s)->id, u"chargeTurnOn"_s);
    QVERIFY(catalogue.directive(u"FlyRequest"_s) == nullptr);
    QCOMPARE(catalogue.modeName(u"COOL"_s), u"制冷"_s);
}

QTEST_GUILESS_MAIN(DuerosActionsTest)
#include "tst_duerosactions.moc"
