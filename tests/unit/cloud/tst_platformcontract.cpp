#include "app/cloud/clouds.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Answers every text with a marked one, so that a text that was not asked for by tr() is found.
class MarkingTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'«' + QString::fromUtf8(source) + u'»';
    }
    bool isEmpty() const override { return false; }
};

QStringList texts(const app::PlatformInfo &info)
{
    const app::DockingWording &wording = info.docking.wording;
    QStringList list{info.name,           wording.addButton,    wording.addTitle,      wording.editTitle,
                     wording.enabledText, wording.disabledText, wording.deleteQuestion};
    if (info.takesPushes())
        list << info.pushTitle;
    if (!info.device.fields.isEmpty())
        list << info.device.title << info.bindingDescription;
    return list + info.subscribeSteps + info.linkingSteps;
}

QList<app::FormField> allFields(const app::PlatformInfo &info)
{
    return info.docking.fields + info.device.fields;
}

} // namespace

/// What every cloud of this program keeps to, whoever wrote it.
class PlatformContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAndSegmentsAreUniqueAndAreFound();
    void fieldKeysAreStableAndUnique_data() { platforms(); }
    void fieldKeysAreStableAndUnique();
    void aRecordHasItsProductNameAndDescription_data() { platforms(); }
    void aRecordHasItsProductNameAndDescription();
    void requiredFieldsSayWhatToEnter_data() { platforms(); }
    void requiredFieldsSayWhatToEnter();
    void patternsAreValidAndExplained_data() { platforms(); }
    void patternsAreValidAndExplained();
    void theDeviceFormHoldsTheIdentity_data() { platforms(); }
    void theDeviceFormHoldsTheIdentity();
    void everyTextIsThereAndTranslated_data() { platforms(); }
    void everyTextIsThereAndTranslated();
    void defaultsPassTheCloudsOwnChecks_data() { platforms(); }
    void defaultsPassTheCloudsOwnChecks();
    void garbageIsRefusedInEnglish_data() { platforms(); }
    void garbageIsRefusedInEnglish();
    void unpackingNeverFails_data() { platforms(); }
    void unpackingNeverFails();
    void aSkillIsWhereTheInfoSays_data() { platforms(); }
    void aSkillIsWhereTheInfoSays();
    void aTestPushIsOfADeviceThatNoCloudHas_data() { platforms(); }
    void aTestPushIsOfADeviceThatNoCloudHas();

private:
    void platforms()
    {
        QTest::addColumn<QString>("id");
        for (const app::Platform &platform : m_clouds.all())
            QTest::newRow(qPrintable(platform.id.text())) << platform.id.text();
    }
    [[nodiscard]] const app::Platform &platform() const
    {
        QFETCH(QString, id);
        return *m_clouds.find(app::PlatformId(id));
    }

    app::Clouds m_clouds{app::registeredPlatforms()};
};

void PlatformContractTest::idsAndSegmentsAreUniqueAndAreFound()
{
    QVERIFY(!m_clouds.all().empty());
    QSet<QString> ids;
    QSet<QByteArray> segments;
    for (const app::Platform &platform : m_clouds.all()) {
        QVERIFY(!platform.id.isEmpty());
        QVERIFY(platform.info);
        QCOMPARE(platform.info().id, platform.id);
        QVERIFY2(!ids.contains(platform.id.text()), qPrintable(platform.id.text()));
        ids.insert(platform.id.text());
        QCOMPARE(m_clouds.find(platform.id), &platform);
        const QByteArray segment = platform.info().pushSegment;
        QCOMPARE(segment.isEmpty(), platform.receiver == nullptr);
        if (segment.isEmpty())
            continue;
        QVERIFY2(QRegularExpression(u"^[a-z][a-z0-9-]*$"_s).match(QString::fromLatin1(segment)).hasMatch(), segment);
        QVERIFY2(!segments.contains(segment), segment);
        segments.insert(segment);
        QCOMPARE(m_clouds.findBySegment(segment), &platform);
    }
    QVERIFY(!m_clouds.findBySegment("nonsense"));
    QVERIFY(!m_clouds.findBySegment(""));
    QVERIFY(!m_clouds.find(app::PlatformId(u"nonsense"_s)));
}

void PlatformContractTest::fieldKeysAreStableAndUnique()
{
    // Keys are stored: letters and digits, the same at every call, never twice in a form.
    const QRegularExpression shape(u"^[a-z][A-Za-z0-9]*$"_s);
    for (const auto &fields : {platform().info().docking.fields, platform().info().device.fields}) {
        QSet<QString> keys;
        for (const app::FormField &field : fields) {
            QVERIFY2(shape.match(field.key).hasMatch(), qPrintable(field.key));
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.insert(field.key);
        }
    }
    const QList<app::FormField> first = allFields(platform().info());
    const QList<app::FormField> second = allFields(platform().info());
    QCOMPARE(first.size(), second.size());
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(first.at(i).key, second.at(i).key);
}

void PlatformContractTest::aRecordHasItsProductNameAndDescription()
{
    QMap<QString, app::FieldKind> kinds;
    const app::FormSchema schema = platform().info().docking;
    for (const app::FormField &field : schema.fields)
        kinds.insert(field.key, field.kind);
    QCOMPARE(kinds.value(u"id"_s), app::FieldKind::Product);
    QVERIFY(kinds.contains(u"name"_s));
    QVERIFY(kinds.contains(u"description"_s));
    QVERIFY(!schema.columns.isEmpty());
    QVERIFY(!schema.searchKeys.isEmpty());
    for (const QString &key : schema.searchKeys)
        QVERIFY2(key == u"id"_s || key == u"name"_s || kinds.value(key) == app::FieldKind::Choice, qPrintable(key));
    if (platform().receiver) {
        QVERIFY(kinds.contains(QString::fromLatin1(app::kPushTokenKey)));
        QCOMPARE(kinds.value(QString::fromLatin1(app::kPushTokenKey)), app::FieldKind::Secret);
        QCOMPARE(kinds.value(QString::fromLatin1(app::kAllowedAddressesKey)), app::FieldKind::AddressList);
    }
}

void PlatformContractTest::requiredFieldsSayWhatToEnter()
{
    const QList<app::FormField> fields = allFields(platform().info());
    for (const app::FormField &field : fields) {
        QVERIFY2(!field.label.isEmpty(), qPrintable(field.key));
        QVERIFY2(!field.required || !field.requiredMessage.isEmpty(), qPrintable(field.key));
        QVERIFY2(!field.required || !field.advanced, qPrintable(field.key)); // a hidden field cannot be asked for
        QVERIFY2((field.kind == app::FieldKind::Choice) != field.choices.isEmpty(), qPrintable(field.key));
        QVERIFY2(field.kind != app::FieldKind::Secret || field.defaultValue.isNull(), qPrintable(field.key));
    }
}

void PlatformContractTest::patternsAreValidAndExplained()
{
    const QList<app::FormField> fields = allFields(platform().info());
    for (const app::FormField &field : fields) {
        QVERIFY2(QRegularExpression(field.pattern).isValid(), qPrintable(field.pattern));
        QVERIFY2(field.pattern.isEmpty() == field.patternMessage.isEmpty(), qPrintable(field.key));
    }
}

void PlatformContractTest::theDeviceFormHoldsTheIdentity()
{
    const app::DeviceSchema schema = platform().info().device;
    if (schema.fields.isEmpty())
        return;
    const auto isIdentity = [&](const app::FormField &field) { return field.key == schema.identityKey; };
    QVERIFY(std::any_of(schema.fields.cbegin(), schema.fields.cend(), isIdentity));
}

void PlatformContractTest::everyTextIsThereAndTranslated()
{
    const QStringList plain = texts(platform().info());
    for (const QString &text : plain)
        QVERIFY(!text.trimmed().isEmpty());
    QVERIFY2(!platform().receiver || plain.join(u' ').contains(u"%1"_s), "no step names the push address");
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    const QStringList marked = texts(platform().info());
    QCoreApplication::removeTranslator(&marking);
    for (const QString &text : marked)
        QVERIFY2(text.startsWith(u'«'), qPrintable(text));
}

void PlatformContractTest::aSkillIsWhereTheInfoSays()
{
    const app::PlatformInfo info = platform().info();
    QCOMPARE(info.hasSkill(), platform().skill != nullptr);
    if (!info.hasSkill())
        return;
    QCOMPARE(info.skillPath.toUtf8(), platform().skill->path());
    QVERIFY(info.skillPath.startsWith(u'/') && !info.linkingSteps.isEmpty());
    for (const QByteArray &body : {QByteArray(), QByteArray("nonsense"), QByteArray("[]"), QByteArray(4096, '[')}) {
        const auto read = platform().skill->read("application/json", body);
        QVERIFY2(std::holds_alternative<app::SkillReply>(read), body.left(20).constData());
        QCOMPARE(std::get<app::SkillReply>(read).status, 400);
        QCOMPARE(platform().skill->withToken(body, app::Secret(QByteArray("secret"))),
                 body); // it goes out as it was typed
    }
}

void PlatformContractTest::defaultsPassTheCloudsOwnChecks()
{
    if (!platform().check)
        return;
    app::Docking docking{.platform = platform().id};
    const QList<app::FormField> fields = platform().info().docking.fields;
    QSet<QString> keys;
    for (const app::FormField &field : fields) {
        keys.insert(field.key);
        if (!field.defaultValue.isNull())
            docking.settings.insert(field.key, field.defaultValue);
    }
    QVERIFY(platform().check(docking).isEmpty());
    const QList<app::Error> faults = platform().check(app::Docking{});
    for (const app::Error &fault : faults) {
        QVERIFY2(keys.contains(fault.field), qPrintable(fault.field));
        QVERIFY(!fault.message.isEmpty());
    }
}

void PlatformContractTest::garbageIsRefusedInEnglish()
{
    if (!platform().receiver)
        return;
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    const QList<QByteArray> bodies{
        "", "nonsense", "\xFF\xFE", "{", "[]", "5", QByteArray(4096, '['), QByteArray(64, '\0')};
    for (const QByteArray &body : bodies) {
        const auto verdict = platform().receiver->verify({.body = body}, {});
        QVERIFY2(!verdict, body.left(20).constData());
        QVERIFY(verdict.error().code == app::ErrorCode::InvalidInput ||
                verdict.error().code == app::ErrorCode::Unauthorized);
        QVERIFY(!verdict.error().message.isEmpty());
        QVERIFY2(!verdict.error().message.contains(u'«'), qPrintable(verdict.error().message));
    }
    QCoreApplication::removeTranslator(&marking);
}

void PlatformContractTest::unpackingNeverFails()
{
    if (!platform().receiver)
        return;
    const QList<QByteArray> bodies{"{}", R"({"messageType":5})", R"({"messageType":"news"})", "", "nonsense"};
    for (const QByteArray &body : bodies) {
        const auto unpacked = platform().receiver->unpack({.platform = platform().id, .body = body}, {});
        QVERIFY2(!unpacked.uplinks.isEmpty(), body.constData());
    }
    const auto probe = platform().receiver->probe({.isProbe = true}, {});
    QVERIFY(!probe || probe->status >= 200);
}

void PlatformContractTest::aTestPushIsOfADeviceThatNoCloudHas()
{
    const auto samplePush = platform().info().samplePush;
    if (samplePush == nullptr)
        return;
    app::Docking docking{.platform = platform().id, .productId = app::ProductId(u"p"_s)};
    for (const app::FormField &field : platform().info().docking.fields) {
        if (field.kind == app::FieldKind::Secret && field.required)
            docking.secrets.insert(field.key, app::Secret(u"a secret of that key"_s));
    }
    const QString prefix = QString::fromLatin1(app::kTestDevicePrefix);
    QSet<QString> cloudIds;
    for (const QString &identity : {u"868000000000017"_s, u"868000000000025"_s, QString()}) {
        const auto body = samplePush(docking, identity, 1700000100001);
        QVERIFY2(body, body ? "" : qPrintable(app::toText(body.error())));
        QVERIFY(platform().receiver->verify({.body = *body}, docking));
        const auto unpacked = platform().receiver->unpack({.platform = platform().id, .body = *body}, docking);
        QCOMPARE(unpacked.uplinks.size(), 1);
        const app::Uplink &uplink = unpacked.uplinks.first();
        QVERIFY2(uplink.warnings.isEmpty(), qPrintable(uplink.warnings.join(u'\n')));
        QVERIFY2(uplink.identity.cloudDeviceId.startsWith(prefix), qPrintable(uplink.identity.cloudDeviceId));
        QVERIFY(uplink.identity.cloudDeviceId.size() > prefix.size());
        if (!identity.isEmpty())
            QCOMPARE(uplink.identity.imei, identity);
        cloudIds.insert(uplink.identity.cloudDeviceId);
    }
    QCOMPARE(cloudIds.size(), 3); // two devices never share one
}

QTEST_GUILESS_MAIN(PlatformContractTest)
#include "tst_platformcontract.moc"
