#include "app/storage/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

const QString kOwner = u"docking/ctwing/p1"_s;
const QString kKey = u"appSecret"_s;
const QByteArray kPlain = "s3cr3t 密钥";

void writeFile(const QString &name, const QByteArray &content, QFile::Permissions permissions)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    QVERIFY(file.setPermissions(permissions));
}

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSealedOpensAgain_data();
    void whatIsSealedOpensAgain();
    void nothingOfThePlainTextShows();
    void everyChangedByteIsNoticed();
    void aValueMovedToAnotherRecordDoesNotOpen();
    void anotherKeyDoesNotOpen();
    void theKeyFileIsMadeForItsOwnerOnly();
    void aKeyFileThatOthersCanReadIsRefused();
    void aLostKeyIsNeverReplaced();
    void aBrokenKeyFileIsRefused_data();
    void aBrokenKeyFileIsRefused();
    void placesOfTheKeyInTheirOrder();

private:
    Vault vault() { return *Vault::open(m_folder->path(), true); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVault::init()
{
    qunsetenv("CREDENTIALS_DIRECTORY");
    qunsetenv("CLOUDDOCK_VAULT_KEY_FILE");
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestVault::whatIsSealedOpensAgain_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("text") << kPlain;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zero bytes") << QByteArray(5, '\0');
    QTest::newRow("long") << QByteArray(100'000, 'x');
}

void TestVault::whatIsSealedOpensAgain()
{
    QFETCH(QByteArray, plain);
    const auto sealed = vault().seal(kOwner, kKey, Secret(plain));
    QVERIFY(sealed);
    const auto opened = vault().open(kOwner, kKey, *sealed); // another vault object, the same key file
    QVERIFY(opened);
    QCOMPARE(opened->reveal(), plain);
}

void TestVault::nothingOfThePlainTextShows()
{
    const auto one = vault().seal(kOwner, kKey, Secret(kPlain));
    const auto two = vault().seal(kOwner, kKey, Secret(kPlain));
    QVERIFY(!one->contains("s3cr3t"));
    QVERIFY(*one != *two); // a nonce is never used twice
    QCOMPARE(one->size(), kPlain.size() + 1 + 12 + 16);
}

void TestVault::everyChangedByteIsNoticed()
{
    const Vault v = vault();
    const QByteArray sealed = *v.seal(kOwner, kKey, Secret(kPlain));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        const auto opened = v.open(kOwner, kKey, changed);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unauthorized);
    }
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!v.open(kOwner, kKey, sealed.left(size)));
}

void TestVault::aValueMovedToAnotherRecordDoesNotOpen()
{
    const Vault v = vault();
    const QByteArray sealed = *v.seal(u"a"_s, u"bc"_s, Secret(kPlain));
    QVERIFY(v.open(u"a"_s, u"bc"_s, sealed));
    QVERIFY(!v.open(u"ab"_s, u"c"_s, sealed));
    QVERIFY(!v.open(u"a"_s, u"bd"_s, sealed));
    QVERIFY(!v.open(u""_s, u"abc"_s, sealed));
}

void TestVault::anotherKeyDoesNotOpen()
{
    const QByteArray sealed = *vault().seal(kOwner, kKey, Secret(kPlain));
    QTemporaryDir other;
    const auto opened = Vault::open(other.path(), true)->open(kOwner, kKey, sealed);
    QVERIFY(!opened);
    QVERIFY(!toText(opened.error()).contains(u"s3cr3t"_s));
    QVERIFY(!opened.error().hint.isEmpty());
}

void TestVault::theKeyFileIsMadeForItsOwnerOnly()
{
    const Vault v = vault();
    const QString name = m_folder->filePath(u"vault.key"_s);
    QCOMPARE(QFile::permissions(name) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner),
             QFile::Permissions());
    QCOMPARE(v.keySource(), u"key file "_s + name);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"vault.key"_s}); // no half-made file left
}

void TestVault::aKeyFileThatOthersCanReadIsRefused()
{
    (void)vault();
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"vault.key"_s), kOwnerOnly | QFile::ReadGroup));
    const auto refused = Vault::open(m_folder->path(), true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::State);
    QVERIFY(refused.error().hint.contains(u"chmod 600"_s));
}

void TestVault::aLostKeyIsNeverReplaced()
{
    const auto refused = Vault::open(m_folder->path(), false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY(refused.error().message.contains(m_folder->filePath(u"vault.key"_s)));
    QVERIFY(QDir(m_folder->path()).isEmpty());
    const auto nowhere = Vault::open(u"/nonexistent/folder"_s, true);
    QCOMPARE(nowhere.error().code, ErrorCode::Io);
}

void TestVault::aBrokenKeyFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(63, 'a');
    QTest::newRow("long") << QByteArray(65, 'a');
    QTest::newRow("not hexadecimal") << QByteArray(64, 'x');
}

void TestVault::aBrokenKeyFileIsRefused()
{
    QFETCH(QByteArray, content);
    writeFile(m_folder->filePath(u"vault.key"_s), content, kOwnerOnly);
    const auto refused = Vault::open(m_folder->path(), true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

void TestVault::placesOfTheKeyInTheirOrder()
{
    QTemporaryDir credentials;
    const QString named = m_folder->filePath(u"named.key"_s);
    const Vault file = vault();
    QVERIFY(file.keySource().startsWith("key file"_L1));
    writeFile(named, QByteArray(64, 'a') + '\n', kOwnerOnly);
    qputenv("CLOUDDOCK_VAULT_KEY_FILE", named.toUtf8());
    const Vault environment = vault();
    QCOMPARE(environment.keySource(), u"key file "_s + named);
    // The same key as bytes; systemd chooses the permissions there.
    writeFile(credentials.filePath(u"clouddock-vault-key"_s), QByteArray(32, '\xaa'), kOwnerOnly | QFile::ReadGroup);
    qputenv("CREDENTIALS_DIRECTORY", credentials.path().toUtf8());
    const Vault credential = vault();
    QCOMPARE(credential.keySource(), u"systemd credential"_s);
    const QByteArray sealed = *environment.seal(kOwner, kKey, Secret(kPlain));
    QVERIFY(credential.open(kOwner, kKey, sealed));
    QVERIFY(!file.open(kOwner, kKey, sealed));
    qunsetenv("CREDENTIALS_DIRECTORY");
    QVERIFY(QFile::remove(named));
    QVERIFY(!Vault::open(m_folder->path(), true)); // a named file is never made
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
