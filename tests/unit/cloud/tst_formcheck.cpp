#include "app/cloud/formcheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

/// What forms and the engine judge alike.
class tst_FormCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowsPlaceIsReadFromItsPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("group");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("field");
        QTest::newRow("a field") << u"actions[2].property"_s << u"actions"_s << 2 << u"property"_s;
        QTest::newRow("the row") << u"actions[0]"_s << u"actions"_s << 0 << QString();
        QTest::newRow("below a field") << u"actions[12].inputs.speed"_s << u"actions"_s << 12 << u"inputs"_s;
        QTest::newRow("in a list") << u"actions[1].also[3]"_s << u"actions"_s << 1 << u"also"_s;
        QTest::newRow("a plain key") << u"apiAddress"_s << QString() << -1 << QString();
        QTest::newRow("no number") << u"actions[x].a"_s << QString() << -1 << QString();
        QTest::newRow("a number beyond all rows") << u"actions[99999999999].a"_s << QString() << -1 << QString();
    }
    void aRowsPlaceIsReadFromItsPath()
    {
        QFETCH(QString, path);
        QFETCH(QString, group);
        QFETCH(int, row);
        QFETCH(QString, field);
        const auto place = rowPlace(path);
        QCOMPARE(place.has_value(), row >= 0);
        if (!place)
            return;
        QCOMPARE(place->group, group);
        QCOMPARE(place->row, row);
        QCOMPARE(place->field, field);
        if (!path.contains("speed"_L1) && !path.contains("also"_L1))
            QCOMPARE(rowPath(group, row, field), path);
    }

    void aSourceIsReadFromWhatIsKept_data()
    {
        QTest::addColumn<QJsonObject>("source");
        QTest::addColumn<int>("way");
        QTest::newRow("constant") << QJsonObject{{u"from"_s, u"constant"_s}} << int(SourceWay::Constant);
        QTest::newRow("spoken") << QJsonObject{{u"from"_s, u"spoken"_s}} << int(SourceWay::Spoken);
        QTest::newRow("scaled") << QJsonObject{{u"from"_s, u"spoken"_s}, {u"scale"_s, QJsonArray()}}
                                << int(SourceWay::Scaled);
        QTest::newRow("mapped") << QJsonObject{{u"from"_s, u"spoken"_s}, {u"map"_s, QJsonObject()}}
                                << int(SourceWay::Mapped);
        QTest::newRow("expression") << QJsonObject{{u"from"_s, u"expression"_s}} << int(SourceWay::Expression);
        QTest::newRow("nothing") << QJsonObject() << -1;
        QTest::newRow("something else") << QJsonObject{{u"from"_s, u"dream"_s}} << -1;
    }
    void aSourceIsReadFromWhatIsKept()
    {
        QFETCH(QJsonObject, source);
        QFETCH(int, way);
        const auto read = sourceWay(source);
        QCOMPARE(read ? int(*read) : -1, way);
    }

    void aFaultySourceIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("source");
        QTest::addColumn<QString>("fault");
        const auto spoken = [](const QString &key, const QJsonValue &value) {
            return QJsonObject{{u"from"_s, u"spoken"_s}, {key, value}};
        };
        QTest::newRow("a sound constant") << constant(5) << QString();
        QTest::newRow("no value") << QJsonObject{{u"from"_s, u"constant"_s}} << u"Enter a value"_s;
        QTest::newRow("above the maximum") << constant(500) << u"100"_s;
        QTest::newRow("a fraction") << constant(1.5) << u"whole number"_s;
        QTest::newRow("a sound scale") << spoken(u"scale"_s, QJsonArray{0, 10, 0, 100}) << QString();
        QTest::newRow("three numbers") << spoken(u"scale"_s, QJsonArray{0, 10, 0}) << u"Four numbers"_s;
        QTest::newRow("a text in the scale") << spoken(u"scale"_s, QJsonArray{0, u"x"_s, 0, 1}) << u"Four numbers"_s;
        QTest::newRow("a range of nothing") << spoken(u"scale"_s, QJsonArray{3, 3, 0, 1}) << u"empty"_s;
        QTest::newRow("a table for a number") << spoken(u"map"_s, QJsonObject{{u"A"_s, 1}}) << u"cannot come"_s;
        QTest::newRow("no calculation") << QJsonObject{{u"from"_s, u"expression"_s}} << u"calculation"_s;
        QTest::newRow("from nowhere") << QJsonObject{{u"from"_s, u"dream"_s}} << u"where the value comes from"_s;
    }
    void aFaultySourceIsNamed()
    {
        QFETCH(QJsonObject, source);
        QFETCH(QString, fault);
        const auto found = fieldFault(sourceField(), source, {});
        QCOMPARE(found.has_value(), !fault.isEmpty());
        if (found)
            QVERIFY2(found->message.contains(fault), qPrintable(found->message));
    }

    void whatIsNotShownIsNotJudged()
    {
        FormField field = sourceField();
        QVERIFY(fieldFault(field, QJsonValue::Undefined, {}));
        field.shownFor = [](const FormContext &) { return false; };
        QVERIFY(!fieldFault(field, QJsonValue::Undefined, {}));
    }

    void choicesThatHangOnAThingModelAreNotJudgedWithoutOne()
    {
        FormField field{.key = u"a"_s, .kind = FieldKind::Choice};
        field.choicesFor = [](const FormContext &context) {
            return context.model == nullptr ? QList<FieldChoice>() : QList<FieldChoice>{{u"x"_s, u"X"_s}};
        };
        const ThingModel model;
        QVERIFY(!fieldFault(field, u"y"_s, {}));
        QVERIFY(fieldFault(field, u"y"_s, {.model = &model}));
        QVERIFY(!fieldFault(field, u"x"_s, {.model = &model}));
        field.kind = FieldKind::Choices;
        QVERIFY(fieldFault(field, QJsonArray({u"x"_s, u"y"_s}), {.model = &model}));
    }

    void aFieldIsToldOneFaultAndTheGroupsOwnComesAfter()
    {
        FormGroup group{.key = u"g"_s, .fields = {{.key = u"a"_s, .required = true, .requiredMessage = u"Enter A"_s}}};
        group.faultsFor = [](const FormContext &) {
            return QList<Error>{{ErrorCode::InvalidInput, u"again"_s, {}, u"a"_s, {}},
                                {ErrorCode::InvalidInput, u"whole row"_s, {}, {}, {}}};
        };
        const QList<Error> faults = rowFaults(group, {.rows = {QJsonObject()}, .row = 0});
        QCOMPARE(faults.size(), 2);
        QCOMPARE(faults.at(0).message, u"Enter A"_s);
        QCOMPARE(faults.at(1).message, u"whole row"_s);
    }

private:
    [[nodiscard]] static QJsonObject constant(const QJsonValue &value)
    {
        return {{u"from"_s, u"constant"_s}, {u"value"_s, value}};
    }
    [[nodiscard]] static FormField sourceField()
    {
        return {.key = u"v"_s,
                .kind = FieldKind::Source,
                .required = true,
                .requiredMessage = u"Enter it"_s,
                .typeFor = [](const FormContext &) -> std::optional<ValueType> {
                    return ValueType{.type = DataType::Int, .max = Number(100)};
                },
                .spokenFor = [](const FormContext &) { return std::optional(SpokenValue{.label = u"n"_s}); }};
    }
};

QTEST_GUILESS_MAIN(tst_FormCheck)
#include "tst_formcheck.moc"
