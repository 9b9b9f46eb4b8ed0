#include "pagedriver.h"
#include "ui/registry/productspage.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>

#include <limits>

using namespace Qt::StringLiterals;

/// Files of products and of thing models, and models that the editor alone would not make.
class TestModelImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<test::PageDriver>();
        m_page = std::make_unique<ui::ProductsPage>(m_driver->engine(), m_driver->navigator);
        m_driver->fixture.addProduct();
        m_driver->show(m_page->widget());
    }
    void cleanup()
    {
        m_page.reset();
        m_driver.reset();
    }

    void aTextThatIsNoModelIsToldAsThatAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("another object") << u"{\"a\":1}"_s;
        QTest::newRow("a list") << u"[{\"properties\":[]}]"_s;
    }
    void aTextThatIsNoModelIsToldAsThatAlone()
    {
        QFETCH(QString, text);
        openImport();
        importText(text);
        QCOMPARE(importError(), u"The file's content has the wrong format"_s);
        QVERIFY(m_driver->find<QPlainTextEdit>("importText")->extraSelections().isEmpty());
        m_driver->click("cancel");
    }
    void aFaultInAModelNamesLineAndPlace()
    {
        openImport();
        importText(u"{\"properties\":[\n{\"name\":\"B\",\"valueType\":{\"type\":\"int\"}}]}"_s);
        QCOMPARE(importError(), u"Line 2, properties[0].id: Enter the property ID"_s);
        m_driver->click("cancel");
    }
    void aFileThatIsNotUtf8IsRefusedWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("GBK") << QByteArray("{\"tags\":[\n{\"id\":\"a\",\"name\":\"\xCE\xC2\xB6\xC8\"}]}") << 2;
        QTest::newRow("a character cut off at the end") << QByteArray("{}\n\n\xE6\xB8") << 3;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << 1;
    }
    void aFileThatIsNotUtf8IsRefusedWithTheLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        openImport();
        openFile(content);
        QVERIFY2(importError().contains(u"line %1 "_s.arg(line)), qPrintable(importError()));
        QCOMPARE(m_driver->find<QPlainTextEdit>("importText")->toPlainText(), QString());
        m_driver->click("cancel");
    }
    void aFileMayBeginWithAByteOrderMark()
    {
        openImport();
        openFile("\xEF\xBB\xBF{\"tags\":[{\"id\":\"room\",\"name\":\"房间\",\"valueType\":\"string\"}]}");
        m_driver->click("ok");
        m_driver->waitForToast(u"Thing model imported"_s);
        QCOMPARE(model().tags.constFirst().name, u"房间"_s);
    }
    void aFileBeyondTheLimitOfTheModelIsNotRead()
    {
        openImport();
        openFile(QByteArray(app::ThingModel::kMaxTextSize + 1, ' '));
        QVERIFY2(importError().contains(u"4 MB"_s), qPrintable(importError()));
        m_driver->click("cancel");
    }
    void limitsKeepEveryDigitInTheEditor()
    {
        openImport();
        importText(uR"({"properties":[{"id":"n","name":"n","expands":{"readOnly":"false","source":"device"},"valueType":
            {"type":"long","min":-9223372036854775808,"max":9007199254740993}}]})"_s);
        m_driver->waitForToast(u"Thing model imported"_s);
        m_driver->clickLink("definitionTable", 0, u"edit"_s);
        QCOMPARE(m_driver->find<QLineEdit>("typeMin")->text(), u"-9223372036854775808"_s);
        QCOMPARE(m_driver->find<QLineEdit>("typeMax")->text(), u"9007199254740993"_s);
        m_driver->type("definitionName", u"数"_s);
        m_driver->click("save");
        m_driver->waitForToast(u"Saved"_s);
        const QJsonObject type = app::toJson(model().properties.constFirst().valueType);
        QCOMPARE(type.value("max"_L1).toInteger(), 9007199254740993);
        QCOMPARE(type.value("min"_L1).toInteger(), std::numeric_limits<qint64>::min());
    }
    void anEventWithoutATypeIsAskedForOne()
    {
        openImport();
        importText(uR"({"events":[{"id":"e","name":"E","expands":{"level":"warn"}}]})"_s);
        m_driver->waitForToast(u"Thing model imported"_s);
        m_driver->find<QTabWidget>("thingModelTabs")->setCurrentIndex(2);
        m_driver->clickLink("definitionTable", 0, u"edit"_s);
        QCOMPARE(m_driver->find<QComboBox>("eventOutput")->currentIndex(), -1);
        m_driver->click("save");
        QCOMPARE(m_driver->fault("type"), u"Please choose"_s);
    }
    void aFaultyProductFileIsToldInADialog()
    {
        m_page->refresh();
        chooseFile("{\"id\":\"x\",\"name\":\"X\",\n\"thingModel\":{\"properties\":[{\"name\":\"n\"}]}}");
        m_driver->click("productImport");
        QVERIFY(m_driver->find<QWidget>("faultDialog"));
        QCOMPARE(m_driver->find<QLabel>("faultTitle")->text(), u"Wrong file format"_s);
        QCOMPARE(m_driver->find<QLabel>("faultPlace")->text(), u"thingModel.properties[0].id"_s);
        const QString message = m_driver->find<QLabel>("faultMessage")->text();
        QVERIFY2(message.startsWith(u"Line 2, "_s) && message.endsWith(u"Enter the property ID"_s),
                 qPrintable(message));
        m_driver->click("faultCopy");
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(message) && copied.contains(u"thingModel.properties[0].id"_s), qPrintable(copied));
        m_driver->click("close");
        QTRY_VERIFY(!m_driver->hasVisible("faultDialog"));
    }

private:
    app::ThingModel model()
    {
        return test::wait(m_driver->engine().registry().product(app::ProductId(u"smoke-nb-demo"_s)))->thingModel;
    }
    QString importError() { return m_driver->find<QLabel>("importError")->text(); }
    void openImport()
    {
        m_page->open({.page = u"product"_s, .parameters = {{u"product"_s, u"smoke-nb-demo"_s}}});
        m_driver->find<QTabWidget>("productTabs")->setCurrentIndex(1);
        m_driver->click("modelImport");
        QVERIFY(m_driver->find<QWidget>("importModelDialog"));
    }
    void importText(const QString &text)
    {
        m_driver->find<QPlainTextEdit>("importText")->setPlainText(text);
        m_driver->click("ok");
    }
    void chooseFile(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"file.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
        file.close();
        m_driver->answerFileDialog(path);
    }
    void openFile(const QByteArray &content)
    {
        chooseFile(content);
        m_driver->click("importFile");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::PageDriver> m_driver;
    std::unique_ptr<ui::ProductsPage> m_page;
};

QTEST_MAIN(TestModelImport)
#include "tst_modelimport.moc"
