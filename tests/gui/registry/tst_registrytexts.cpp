#include "texts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRegistryTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCategoryIsShownInTheLanguageInForce_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("shown");
        QTest::newRow("known") << u"|41|42|53|"_s << u"Smart living / Home security / Smoke alarm"_s;
        QTest::newRow("of another server") << u"|7|"_s << u"烟感"_s;
        QTest::newRow("none") << QString() << u"烟感"_s;
    }
    void aCategoryIsShownInTheLanguageInForce()
    {
        QFETCH(QString, id);
        QFETCH(QString, shown);
        QCOMPARE(ui::RegistryTexts::category({.categoryId = id, .categoryName = u"烟感"_s}), shown);
    }
    void aMessageMayBringTheTextOfItsLogLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("shown");
        const auto whole = [](const char *name, const char *json) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(json);
        };
        whole("no text", R"({"messageType":"EVENT","event":"fire"})");
        whole("empty text", R"({"messageType":"EVENT","headers":{"log":""}})");
        whole("a property of that name", R"({"messageType":"REPORT_PROPERTY","properties":{"log":"x"}})");
        whole("the key elsewhere", R"({"messageType":"EVENT","log":"x"})");
        QTest::newRow("header") << QByteArray(R"({"messageType":"EVENT","headers":{"log":"火警复位"}})")
                                << u"火警复位"_s;
        QTest::newRow("log message") << QByteArray(R"({"messageType":"LOG","log":"started"})") << u"started"_s;
    }
    void aMessageMayBringTheTextOfItsLogLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, shown);
        QCOMPARE(ui::RegistryTexts::messageContent({.json = json}), shown);
    }
};

QTEST_GUILESS_MAIN(TestRegistryTexts)
#include "tst_registrytexts.moc"
