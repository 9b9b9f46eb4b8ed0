#include "pagedriver.h"
#include "ui/registry/devicespage.h"

#include <QAction>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestDeviceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<test::PageDriver>();
        m_page = std::make_unique<ui::DevicesPage>(m_driver->engine(), m_driver->navigator, m_driver->jobs);
        m_driver->fixture.addProduct();
        m_driver->show(m_page->widget());
        m_page->refresh();
    }
    void cleanup()
    {
        m_page.reset();
        m_driver.reset();
    }

    void aStoppedBulkChangeSaysHowFarItCame()
    {
        add({u"one"_s, u"two"_s});
        tick(0);
        tick(1);
        connect(&m_driver->jobs, &ui::JobCenter::changed, this, [this] { // before its first step
            const QList<ui::Job> running = m_driver->jobs.jobs();
            if (!running.isEmpty() && running.constFirst().cancellable)
                m_driver->jobs.cancel(running.constFirst().id);
        });
        m_driver->triggerAction("bulkDelete");
        m_driver->confirm();
        m_driver->waitForToast(u"Stopped: 0 of 2"_s);
        QCOMPARE(m_driver->find<QLabel>("bulkState")->text(), u"Stopped: 0 of 2"_s);
        QVERIFY(!m_driver->hasVisible("bulkSummary"));
        m_driver->click("bulkClose");
        QTRY_COMPARE(rows(), 2);
    }
    void aQuestionNamesHowManyAreMeant()
    {
        add({u"one"_s, u"two"_s});
        tick(0);
        m_driver->triggerAction("bulkDisable");
        QCOMPARE(m_driver->question(), u"Deactivate the selected devices (1)?"_s);
        m_driver->click("confirmCancel");
        tick(1);
        m_driver->triggerAction("bulkEnable");
        QCOMPARE(m_driver->question(), u"Activate the selected devices (2)?"_s);
        m_driver->click("confirmCancel");
    }
    void whatIsOnlyTypedDoesNotLimitTheList()
    {
        add({u"one"_s});
        m_driver->type("deviceSearchText", u"nothing"_s);
        create(u"two"_s);
        QTRY_COMPARE(rows(), 2);
        m_driver->click("search");
        QTRY_COMPARE(rows(), 0);
    }
    void anotherFilterUnticksWhatIsNotSeenAnyMore()
    {
        add({u"one"_s, u"two"_s});
        tick(0);
        tick(1);
        QCOMPARE(m_driver->find<QLabel>("deviceTicked")->text(), u"2 selected"_s);
        m_driver->type("deviceSearchText", u"one"_s);
        m_driver->click("search");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(!m_driver->find<QToolButton>("deviceBulk")->isEnabled());
        m_driver->click("reset");
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!isTicked(0) && !isTicked(1));
    }
    void anotherOrderKeepsTheTicks()
    {
        add({u"one"_s, u"two"_s});
        tick(0);
        auto *table = m_driver->find<ui::PagedTable>("deviceTable");
        Q_EMIT table->horizontalHeader()->sectionClicked(4); // 注册时间
        QCOMPARE(m_driver->find<QLabel>("deviceTicked")->text(), u"1 selected"_s);
    }
    void aDeviceThatIsGoneIsNotTickedAnyMore()
    {
        add({u"one"_s, u"two"_s});
        tick(0);
        tick(1);
        remove(u"one"_s);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(m_driver->find<QLabel>("deviceTicked")->text(), u"1 selected"_s);
    }
    void oneThatIsGoneFromAnotherPageIsNotTickedEither()
    {
        QStringList ids;
        for (int i = 0; i < 11; ++i)
            ids.append(u"d%1"_s.arg(i));
        for (const QString &id : std::as_const(ids))
            create(id);
        m_page->refresh();
        QTRY_COMPARE(rows(), 10);
        m_driver->click("pagerNext");
        QTRY_COMPARE(rows(), 1);
        const QString last = cell(0, 1);
        tick(0);
        m_driver->click("pagerPrevious");
        QTRY_COMPARE(rows(), 10);
        QCOMPARE(m_driver->find<QLabel>("deviceTicked")->text(), u"1 selected"_s);
        remove(last);
        QTRY_VERIFY(!m_driver->hasVisible("deviceTicked"));
    }
    void aRefreshLeavesAnOpenFilterMenuAlone()
    {
        const auto *states = m_driver->find<QPushButton>("deviceStates");
        const QPointer<QAction> first = states->findChild<QMenu *>()->actions().constFirst();
        create(u"one"_s);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(first);
        first->trigger();
        QCOMPARE(states->text(), first->text());
    }
    void aProductIsFoundByAPartOfItsText()
    {
        m_driver->fixture.addProduct(u"other"_s);
        m_driver->click("deviceAdd");
        auto *box = m_driver->find<QComboBox>("deviceProduct");
        QTRY_COMPARE(box->count(), 2);
        box->lineEdit()->setFocus();
        QTest::keyClicks(box->lineEdit(), u"OTH"_s);
        QTRY_COMPARE(box->completer()->completionCount(), 1);
        QVERIFY(box->completer()->currentCompletion().contains(u"(other)"_s));
        box->completer()->popup()->hide();
        m_driver->click("ok");
        QVERIFY(!m_driver->fault("productId").isEmpty()); // a part is no product
        m_driver->choose("deviceProduct", u"other"_s);
        m_driver->type("deviceId", u"fresh"_s);
        m_driver->type("deviceName", u"烟感"_s);
        m_driver->click("ok");
        m_driver->waitForToast(u"Created"_s);
        QCOMPARE(device(u"fresh"_s)->productId.text(), u"other"_s);
    }
    void aRefreshLeavesWhatIsBeingTypedAlone()
    {
        auto *box = m_driver->find<QComboBox>("summaryProduct");
        QTRY_COMPARE(box->count(), 2);
        box->lineEdit()->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), u"smo"_s);
        create(u"one"_s);
        QTRY_COMPARE(m_driver->find<QAbstractButton>("countAll")->text(), u"All devices 1"_s);
        QCOMPARE(box->currentText(), u"smo"_s);
        box->completer()->popup()->hide();
    }
    void aTextThatIsNoProductLeavesTheSummaryAsItWas()
    {
        auto *box = m_driver->find<QComboBox>("summaryProduct");
        QTRY_COMPARE(box->count(), 2);
        box->setEditText(u"no such product"_s);
        Q_EMIT box->lineEdit()->editingFinished(); // what leaving the field does
        QCOMPARE(box->currentText(), u"All products"_s);
        m_driver->choose("summaryProduct", u"smoke-nb-demo"_s);
        box->setEditText(u"no such product"_s);
        Q_EMIT box->lineEdit()->editingFinished();
        QCOMPARE(box->currentData().toString(), u"smoke-nb-demo"_s);
        QVERIFY(box->currentText().contains(u"smoke-nb-demo"_s));
    }

private:
    app::Registry &registry() { return m_driver->engine().registry(); }
    void create(const QString &id)
    {
        const app::Device device{.id = app::DeviceId(id), .name = id, .productId = app::ProductId(u"smoke-nb-demo"_s)};
        QVERIFY(test::wait(registry().createDevice(device)));
    }
    void add(const QStringList &ids)
    {
        for (const QString &id : ids)
            create(id);
        m_page->refresh();
        QTRY_COMPARE(rows(), int(ids.size()));
    }
    void remove(const QString &id) { QVERIFY(test::wait(registry().removeDevice(app::DeviceId(id)))); }
    app::Result<app::Device> device(const QString &id) { return test::wait(registry().device(app::DeviceId(id))); }
    QAbstractItemModel *model() { return m_driver->window.findChild<ui::PagedTable *>(u"deviceTable"_s)->model(); }
    int rows() { return model()->rowCount(); }
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }
    bool isTicked(int row) { return model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked; }
    void tick(int row)
    {
        auto *table = m_driver->find<ui::PagedTable>("deviceTable");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, 0)).center());
        QVERIFY(isTicked(row));
    }

    std::unique_ptr<test::PageDriver> m_driver;
    std::unique_ptr<ui::DevicesPage> m_page;
};

QTEST_MAIN(TestDeviceList)
#include "tst_devicelist.moc"
