#include "productfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

/// Product files: JetLinks' record with its model as a text, and ours with the model as an object.
class tst_ProductFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModelAsATextMayBeEmpty();
    void faultsAreNamedWithTheirPlace_data();
    void faultsAreNamedWithTheirPlace();
    void whatIsExportedIsRead();
    void aDamagedProductIsNotExportedAsAnEmptyOne();
};

void tst_ProductFile::aModelAsATextMayBeEmpty()
{
    for (const QByteArray &metadata :
         {QByteArray("\"{}\""), QByteArray("\"\""), QByteArray("null"), QByteArray("{}")}) {
        const auto product = productFromFile("{\"id\":\"p\",\"metadata\":" + metadata + '}');
        QVERIFY2(product, metadata.constData());
        QVERIFY(product->thingModel.isEmpty());
    }
}

void tst_ProductFile::faultsAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("position"); // "line, column" as the message says it
    const auto row = [](const char *name, const QByteArray &json, const QString &field, const QString &position) {
        QTest::newRow(name) << json << field << position;
    };
    row("syntax", "{\n \"id\": oops}", {}, u"Line 2, column "_s);
    row("no object", "[]", {}, {});
    row("name as a number", "{\"id\":\"p\",\n \"name\": 5}", u"name"_s, u"Line 2, column 10"_s);
    row("protocol as a list", "{\"messageProtocol\": []}", u"messageProtocol"_s, u"Line 1, column 21"_s);
    row("published as a text", "{\"published\":\"yes\"}", u"published"_s, u"Line 1, column 14"_s);
    row("state as a text", "{\"state\":\"1\"}", u"state"_s, u"Line 1, column 10"_s);
    row("configuration as a list", "{\"configuration\":[]}", u"configuration"_s, u"Line 1, column 18"_s);
    row("a type that there is none of", "{\"deviceType\":\"robot\"}", u"deviceType"_s, u"Line 1, column 15"_s);
    row("a type of the wrong kind", "{\"deviceType\":{\"value\":7}}", u"deviceType"_s, u"Line 1, column 15"_s);
    row("model as an object", "{\"id\":\"p\",\n\"thingModel\":{\"properties\":[\n {\"id\":\"\"}]}}",
        u"thingModel.properties[0].id"_s, u"Line 3, column 8"_s);
    row("model as a number", "{\"thingModel\":7}", u"thingModel"_s, u"Line 1, column 15"_s);
    row("model as a text", "{\"id\":\"p\",\n \"metadata\":\"{\\\"properties\\\":[{\\\"id\\\":\\\"\\\"}]}\"}",
        u"metadata.properties[0].id"_s, u"Line 2, column 13"_s);
    row("syntax within the text", "{\"metadata\":\"{\\\"properties\\\":oops}\"}", u"metadata"_s,
        u"Line 1, column 13"_s);
}

void tst_ProductFile::faultsAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    QFETCH(QString, position);
    const auto product = productFromFile(json);
    QVERIFY(!product);
    QCOMPARE(product.error().code, ErrorCode::InvalidInput);
    QCOMPARE(product.error().field, field);
    QVERIFY2(product.error().message.startsWith(position), qPrintable(product.error().message));
}

void tst_ProductFile::whatIsExportedIsRead()
{
    Product product;
    product.id = ProductId(u"p"_s);
    product.name = u"产品"_s;
    product.protocol = u"demo-v1"_s;
    product.transport = u"HTTP"_s;
    product.storePolicy = u"none"_s;
    product.configuration = {{u"k"_s, u"v"_s}};
    const auto read = productFromFile(productToFile(product));
    QVERIFY(read);
    QCOMPARE(*read, product);
}

void tst_ProductFile::aDamagedProductIsNotExportedAsAnEmptyOne()
{
    Product product;
    product.id = ProductId(u"p"_s);
    product.damage = u"broken"_s;
    const QJsonObject row = productToExport(product);
    QVERIFY(!row.contains("thingModel"_L1));
    QCOMPARE(row.value("damage"_L1).toString(), u"broken"_s);
}

QTEST_GUILESS_MAIN(tst_ProductFile)
#include "tst_productfile.moc"
