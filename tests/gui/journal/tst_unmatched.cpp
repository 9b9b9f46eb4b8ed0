#include "enginefixture.h"
#include "ui/journal/unmatcheddialog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

/// What the dialog does with pushes that nobody is known for.
class tst_Unmatched : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::EngineFixture>();
        m_fixture->addProduct();
        m_fixture->addDocking();
    }
    void cleanup()
    {
        delete m_dialog;
        m_fixture.reset();
    }

    void pushesThatNameNobodyAreGivenToNobody()
    {
        addDevice(u"spare"_s);
        push({}, {});
        open();
        QTRY_COMPARE(groups(), 1);
        choose(u"spare"_s);
        QVERIFY(!assign()->isEnabled());
        QVERIFY(says(u"name no device"_s));
        m_dialog->findChild<QTabBar *>(u"assignWays"_s)->setCurrentIndex(1);
        edit(u"newDeviceId"_s)->setText(u"fresh"_s);
        Q_EMIT edit(u"newDeviceId"_s)->textEdited(u"fresh"_s);
        QVERIFY(!assign()->isEnabled());
        QVERIFY(!test::wait(m_fixture->engine().registry().device(app::DeviceId(u"fresh"_s))).has_value());
    }

    void aDeviceThatIsAnotherOneIsLeftAlone_data()
    {
        QTest::addColumn<bool>("cloudId");
        QTest::newRow("the cloud names its device") << true;
        QTest::newRow("the pushes carry an IMEI only") << false;
    }
    void aDeviceThatIsAnotherOneIsLeftAlone()
    {
        QFETCH(bool, cloudId);
        m_fixture->addDevice(u"taken"_s, u"868000000000555"_s);
        push(u"868000000000999"_s, cloudId ? u"a-cloud-device"_s : QString());
        open();
        QTRY_COMPARE(groups(), 1);
        choose(u"taken"_s);
        QTRY_VERIFY(assign()->isEnabled());
        assign()->click();
        QTRY_VERIFY(says(u"868000000000555"_s)); // what it is known as
        QVERIFY(m_dialog && m_dialog->isVisible());
        QTRY_VERIFY(assign()->isEnabled());
        QCOMPARE(imeiOf(u"taken"_s), u"868000000000555"_s);
        QCOMPARE(groups(), 1);
    }

    void aDeviceWithoutAnIdentityGetsThePushes()
    {
        addDevice(u"spare"_s);
        push(u"868000000000999"_s, {});
        open();
        QTRY_COMPARE(groups(), 1);
        choose(u"spare"_s);
        QTRY_VERIFY(assign()->isEnabled());
        QSignalSpy assigned(m_dialog.data(), &ui::UnmatchedDialog::assigned);
        assign()->click();
        QTRY_COMPARE(assigned.size(), 1);
        QCOMPARE(assigned.constFirst().constFirst().toLongLong(), 1);
        QCOMPARE(imeiOf(u"spare"_s), u"868000000000999"_s);
    }

    void anEnterWhileSearchingNeverTakesTheDeviceBefore()
    {
        addDevice(u"alpha"_s);
        addDevice(u"beta-1"_s);
        addDevice(u"beta-2"_s);
        push(u"868000000000999"_s, u"a-cloud-device"_s);
        open();
        QTRY_COMPARE(groups(), 1);
        auto *list = m_dialog->findChild<QListWidget *>(u"finderList"_s);
        QTRY_COMPARE(list->count(), 3);
        auto *search = edit(u"finderSearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"beta"_s);
        QVERIFY(!assign()->isEnabled()); // what is selected answers an older text
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(list->count(), 2);
        QVERIFY(m_dialog && m_dialog->isVisible()); // two of them: the operator has to look
        QTRY_VERIFY(assign()->isEnabled());
        QCOMPARE(groups(), 1);
    }

    void itSpeaksInTheWordsOfTheCloud()
    {
        push(u"868000000000999"_s, u"a-cloud-device"_s);
        open();
        QTRY_COMPARE(groups(), 1);
        const app::DeviceSchema schema = m_fixture->platform().device;
        QString label;
        for (const app::FormField &field : schema.fields)
            if (field.key == schema.identityKey)
                label = field.label;
        const auto *model = m_dialog->findChild<QTableView *>(u"unmatchedTable"_s)->model();
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), label);
        QCOMPARE(model->index(0, 1).data().toString(), u"868000000000999"_s);
        QVERIFY(edit(u"finderSearch"_s)->placeholderText().endsWith(label));
    }

private:
    void addDevice(const QString &id)
    {
        app::Device device;
        device.id = app::DeviceId(id);
        device.name = id;
        device.productId = app::ProductId(u"smoke-nb-demo"_s);
        QVERIFY(test::wait(m_fixture->engine().registry().createDevice(device)).has_value());
        QVERIFY(test::wait(m_fixture->engine().registry().setDeviceEnabled(device.id, true)).has_value());
    }
    /// One that nobody is known for; an empty part is not there.
    void push(const QString &imei, const QString &cloudId)
    {
        QJsonObject body =
            QJsonDocument::fromJson(test::EngineFixture::push(imei, R"({"properties":{"temperature":20}})", 1))
                .object();
        body.insert(u"deviceId"_s, cloudId);
        if (cloudId.isEmpty())
            body.remove(u"deviceId"_s);
        if (imei.isEmpty())
            body.remove(u"IMEI"_s);
        QCOMPARE(m_fixture->post(u"/ctwing/smoke-nb-demo/notify"_s, QJsonDocument(body).toJson()).status, 200);
        QTRY_COMPARE(test::wait(m_fixture->engine().pushLog().unmatched(10))->size(), 1);
    }
    void open()
    {
        m_dialog = new ui::UnmatchedDialog(m_fixture->engine(), {}, {});
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void choose(const QString &device)
    {
        edit(u"finderSearch"_s)->setFocus();
        QTest::keyClicks(edit(u"finderSearch"_s), device);
        auto *list = m_dialog->findChild<QListWidget *>(u"finderList"_s);
        QTRY_VERIFY(list->count() == 1 && list->currentRow() == 0);
    }
    [[nodiscard]] int groups() const
    {
        return m_dialog->findChild<QTableView *>(u"unmatchedTable"_s)->model()->rowCount();
    }
    [[nodiscard]] QPushButton *assign() const { return m_dialog->findChild<QPushButton *>(u"unmatchedAssign"_s); }
    [[nodiscard]] QLineEdit *edit(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    [[nodiscard]] QString imeiOf(const QString &id)
    {
        const auto device = test::wait(m_fixture->engine().registry().device(app::DeviceId(id)));
        return device ? device->configuration.value(app::PlatformId(u"ctwing"_s)).values.value(u"imei"_s) : QString();
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (!label->isHidden() && label->text().contains(words))
                return true;
        return false;
    }

    std::unique_ptr<test::EngineFixture> m_fixture;
    QPointer<ui::UnmatchedDialog> m_dialog;
};

QTEST_MAIN(tst_Unmatched)
#include "tst_unmatched.moc"
