#include "app/engine/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

/// clouddock.conf: what is written is read, and a slip is named with its line.
class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileMeansDefaults();
    void whatIsSavedIsRead();
    void aSlipIsNamedWithItsLine_data();
    void aSlipIsNamedWithItsLine();
    void rulesNameTheKey_data();
    void rulesNameTheKey();
    void aFileThatCannotBeWrittenStaysAsItWas();
    void whatCannotTakeEffectIsNotKept();
};

void tst_Settings::aMissingFileMeansDefaults()
{
    QTemporaryDir folder;
    QCOMPARE(*loadSettings(folder.filePath(u"none.conf"_s)), Settings());
}

void tst_Settings::whatIsSavedIsRead()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"clouddock.conf"_s);
    Settings settings;
    settings.listenPort = 9001;
    settings.publicBaseUrl = u"https://iot.example.cn/base"_s;
    settings.certificateFile = u"/etc/ssl/中文 名.pem"_s;
    settings.keyFile = u"/etc/ssl/key.pem"_s;
    settings.keepOnlineMinutes = 60;
    QVERIFY(saveSettings(file, settings));
    QCOMPARE(*loadSettings(file), settings);
}

void tst_Settings::aSlipIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("names");
    QTest::newRow("unknown key") << QByteArray("[listener]\nprot=1\n") << u"listener/prot"_s;
    QTest::newRow("not a number") << QByteArray("[listener]\n\nport=http\n") << u"3"_s;
    QTest::newRow("no equals sign") << QByteArray("[listener]\nport 8844\n") << u"2"_s;
    QTest::newRow("out of range") << QByteArray("[listener]\nport=70000\n") << u"listener/port"_s;
}

void tst_Settings::aSlipIsNamedWithItsLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, names);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"clouddock.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto read = loadSettings(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QVERIFY2(read.error().message.contains(file.fileName()), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(names), qPrintable(read.error().message));
    QVERIFY(!read.error().hint.isEmpty());
}

void tst_Settings::rulesNameTheKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("listener/address") << u"listener/address"_s;
    QTest::newRow("admin/address") << u"admin/address"_s;
    QTest::newRow("listener/keyFile") << u"listener/keyFile"_s;
    QTest::newRow("listener/publicBaseUrl") << u"listener/publicBaseUrl"_s;
    QTest::newRow("admin/port") << u"admin/port"_s;
    QTest::newRow("ui/theme") << u"ui/theme"_s;
}

void tst_Settings::rulesNameTheKey()
{
    QFETCH(QString, key);
    Settings settings;
    if (key == "listener/address"_L1)
        settings.listenAddress = u"my-host"_s;
    else if (key == "admin/address"_L1)
        settings.adminAddress = u"0.0.0.0"_s;
    else if (key == "listener/keyFile"_L1)
        settings.certificateFile = u"cert.pem"_s;
    else if (key == "listener/publicBaseUrl"_L1)
        settings.publicBaseUrl = u"iot.example.cn"_s;
    else if (key == "admin/port"_L1)
        settings.adminPort = settings.listenPort;
    else
        settings.theme = u"pink"_s;
    const auto faults = checkSettings(settings);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().field, key);
}

void tst_Settings::aFileThatCannotBeWrittenStaysAsItWas()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"clouddock.conf"_s);
    QVERIFY(saveSettings(file, Settings()));
    Settings wrong;
    wrong.listenPort = -1;
    QVERIFY(!saveSettings(file, wrong));
    QCOMPARE(*loadSettings(file), Settings());
    QVERIFY(!saveSettings(folder.filePath(u"no/such/folder.conf"_s), Settings()));
}

void tst_Settings::whatCannotTakeEffectIsNotKept()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"clouddock.conf"_s);
    QVERIFY(saveSettings(file, Settings()));
    Settings wanted;
    wanted.listenPort = 9001;
    const auto refused = saveSettings(
        file, wanted, [] { return fail(ErrorCode::Conflict, u"in use"_s, {.field = u"listener/port"_s}); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"in use"_s);
    QCOMPARE(*loadSettings(file), Settings());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"clouddock.conf"_s)); // nothing beside it
    QVERIFY(saveSettings(file, wanted, [] { return Result<>(); }));
    QCOMPARE(*loadSettings(file), wanted);
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
