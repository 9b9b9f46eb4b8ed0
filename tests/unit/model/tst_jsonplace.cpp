#include "app/model/jsonplace.h"

#include <QTest>

class TestJsonPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathLeadsToItsValue_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("startsWith");
        QTest::newRow("the whole") << QString() << QByteArray("{\"a\"");
        QTest::newRow("member") << QStringLiteral("a") << QByteArray("[1,");
        QTest::newRow("element") << QStringLiteral("a[1]") << QByteArray("{\"b\"");
        QTest::newRow("below an element") << QStringLiteral("a[1].b.c") << QByteArray("\"}\\\"]\"");
        QTest::newRow("behind brackets in a text") << QStringLiteral("z") << QByteArray("true");
        QTest::newRow("escaped key") << QStringLiteral("é") << QByteArray("7");
        QTest::newRow("missing: the last part that is there") << QStringLiteral("a[1].x.y") << QByteArray("{\"b\"");
    }
    void aPathLeadsToItsValue()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, startsWith);
        const QByteArray json = " {\"a\": [1, {\"b\" : {\"c\":\"}\\\"]\"}}], \"\\u00e9\":7, \"z\" :true}";
        const QByteArray found = json.mid(app::jsonOffset(json, path));
        QVERIFY2(found.startsWith(startsWith), found.constData());
    }
    void brokenTextIsNotReadBeyondItsEnd()
    {
        for (const QByteArray &json : {QByteArray(), QByteArray("{"), QByteArray("{\"a"), QByteArray("[[[\"\\")})
            QVERIFY(app::jsonOffset(json, QStringLiteral("a[3].b")) <= json.size());
    }
};

QTEST_APPLESS_MAIN(TestJsonPlace)
#include "tst_jsonplace.moc"
