#include "brokentable.h"
#include "enginefixture.h"
#include "journalmodel.h"
#include "journalview.h"
#include "ui/journal/journalpage.h"
#include "ui/shell/jobcenter.h"
#include "ui/widgets/statelabel.h"

#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int kResult = 4; // the column

struct FakeNavigator final : ui::Navigator
{
    void open(const ui::PageRequest &request) override { requests.append(request); }
    void notify(const QString &text, ui::Tone) override { notes.append(text); }
    void setPageCount(const QString &, int) override {}
    QList<ui::PageRequest> requests{};
    QStringList notes{};
};

QByteArray report(const QString &imei, double temperature, int number)
{
    const QByteArray payload = R"({"properties":{"temperature":)" + QByteArray::number(temperature) + "}}";
    return test::EngineFixture::push(imei, payload, 1'700'000'000'000 + number);
}

/// A push whose text says something in Chinese.
QByteArray saying(const QString &word, int number)
{
    QJsonObject body = QJsonDocument::fromJson(report(u"868000000000017"_s, 20, number)).object();
    body.insert(u"serviceId"_s, word);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

class tst_JournalPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::EngineFixture>();
        m_fixture->addProduct();
        m_fixture->addDevice(u"smoke-nb-0001"_s, kImei);
        m_fixture->addDocking();
        m_navigator = std::make_unique<FakeNavigator>();
        m_jobs = std::make_unique<ui::JobCenter>();
        m_page = std::make_unique<ui::JournalPage>(m_fixture->engine(), *m_jobs, *m_navigator);
        m_view.reset(qobject_cast<ui::JournalView *>(m_page->widget()));
        m_view->resize(1200, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_table = m_view->findChild<QTableView *>(u"journalTable"_s);
        QVERIFY(m_table);
    }
    void cleanup()
    {
        m_view.reset();
        m_page.reset();
        m_jobs.reset();
        m_navigator.reset();
        m_fixture.reset();
    }

    void aPushAppearsAndTurnsDecoded()
    {
        QCOMPARE(post(report(kImei, 21.5, 1)), 200);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, kResult), u"Decoded"_s);
        QCOMPARE(cell(0, 2), u"smoke-nb-0001"_s);
    }

    void theDetailNamesValuesByTheThingModelWithUnits()
    {
        QCOMPARE(post(report(kImei, 21.5, 1)), 200);
        QTRY_COMPARE(rows() > 0 ? cell(0, kResult) : QString(), u"Decoded"_s);
        m_table->selectRow(0);
        QTRY_VERIFY(labels().contains(u"温度"_s));
        bool found = false;
        const auto all = m_view->findChildren<QLabel *>();
        for (const QLabel *label : all)
            found = found || label->accessibleName() == u"21.5℃"_s || label->accessibleName() == u"21.5 ℃"_s;
        QVERIFY2(found, qPrintable(labels().join(u'|')));
        QVERIFY(labels().contains(u"dataReport"_s));
        auto *link = m_view->findChild<QPushButton *>(u"deviceLink"_s);
        QVERIFY(link);
        link->click();
        QCOMPARE(m_navigator->requests.constLast().page, u"device"_s);
        QCOMPARE(m_navigator->requests.constLast().parameters.value(u"device"_s).toString(), u"smoke-nb-0001"_s);
    }

    void theAccessLineIsTheManuals()
    {
        QCOMPARE(post(report(kImei, 21.5, 1)), 200);
        QTRY_COMPARE(rows(), 1);
        m_table->selectRow(0);
        auto *line = m_view->findChild<QLabel *>(u"accessLine"_s);
        QTRY_VERIFY(line->accessibleName().startsWith("/ctwing/smoke-nb-demo/notify -"_L1));
    }

    void aRefusedRequestSaysWhyAndShowsWhatCame()
    {
        QCOMPARE(post("this is not json"), 400);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, kResult), u"Refused 400"_s);
        m_table->selectRow(0);
        QTRY_VERIFY(m_view->findChild<QLabel *>(u"reason"_s));
        QVERIFY(m_view->findChild<QLabel *>(u"reason"_s)->text().contains("JSON"_L1));
        m_view->findChild<QTabBar *>(u"detailTabs"_s)->setCurrentIndex(3);
        auto *http = m_view->findChild<QPlainTextEdit *>(u"rawHttp"_s);
        QVERIFY(http->toPlainText().startsWith("POST /ctwing/smoke-nb-demo/notify"_L1));
        QVERIFY(http->toPlainText().endsWith("this is not json"_L1));
    }

    void textFindsTwoChineseCharacters()
    {
        QCOMPARE(post(saying(u"温度报警"_s, 1)), 200);
        QCOMPARE(post(saying(u"电量不足"_s, 2)), 200);
        QTRY_COMPARE(rows(), 2);
        auto *search = m_view->findChild<QLineEdit *>(u"journalSearch"_s);
        m_page->focusSearch();
        QTRY_VERIFY(search->hasFocus());
        search->setText(u"温度"_s); // as an input method would
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(rows(), 1);
        search->clear();
        QTRY_COMPARE(rows(), 2);
    }

    void requestsOfOtherPagesFilter()
    {
        QCOMPARE(post(report(kImei, 21.5, 1)), 200);
        QCOMPARE(post("{"), 400);
        QTRY_COMPARE(rows(), 2);
        m_page->open({u"journal"_s, {{u"result"_s, u"refused"_s}}});
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, kResult), u"Refused 400"_s);
        m_page->open({u"journal"_s, {{u"device"_s, u"smoke-nb-0001"_s}}});
        QTRY_VERIFY(rows() == 1 && cell(0, kResult) == u"Decoded"_s);
        auto *chip = m_view->findChild<QWidget *>(u"deviceChip"_s);
        QVERIFY(chip->isVisible());
        m_page->open({u"journal"_s, {{u"platform"_s, u"nosuchcloud"_s}}});
        QTRY_COMPARE(rows(), 0);
    }

    void aWantedLineIsSelectedEvenIfItIsFarDown()
    {
        for (int i = 0; i < 30; ++i)
            QCOMPARE(post(report(kImei, i, i)), 200);
        QTRY_COMPARE(rows(), 30);
        m_page->open({u"journal"_s, {{u"push"_s, qint64(3)}}});
        QTRY_COMPARE(m_table->selectionModel()->selectedRows().size(), 1);
        QTRY_COMPARE(m_table->selectionModel()->selectedRows().constFirst().row(), 27);
        QVERIFY(m_table->verticalScrollBar()->value() > 0);
    }

    void scrollingDownStopsFollowingAndKeepsThePlace()
    {
        for (int i = 0; i < 40; ++i)
            QCOMPARE(post(report(kImei, i, i)), 200);
        QTRY_COMPARE(rows(), 40);
        auto *bar = m_table->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 400);
        bar->setValue(400);
        const int seen = m_table->rowAt(5);
        QVERIFY(seen > 0);
        const QPersistentModelIndex top(m_table->model()->index(seen, 0));
        const int place = m_table->visualRect(top).top();

        QCOMPARE(post(report(kImei, 50, 100)), 200);
        QTRY_COMPARE(rows(), 41);
        QTRY_COMPARE(m_table->visualRect(top).top(), place);

        QTest::keyClick(m_table, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        QCOMPARE(post(report(kImei, 51, 101)), 200);
        QTRY_COMPARE(rows(), 42);
        QCOMPARE(bar->value(), 0);
    }

    void exportWritesEveryLineThatTheFilterShows()
    {
        QCOMPARE(post(report(kImei, 21.5, 1)), 200);
        QCOMPARE(post(report(kImei, 22.5, 2)), 200);
        QCOMPARE(post("{"), 400);
        QTRY_COMPARE(rows(), 3);
        QSignalSpy ended(m_jobs.get(), &ui::JobCenter::ended);
        const QString file = m_fixture->folder() + u"/out.ndjson"_s;
        m_view->exportTo(file, app::ExportFormat::Ndjson);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.constFirst().constFirst().value<ui::Job>().state, ui::Job::State::Finished);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        for (const QByteArray &line : lines)
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        const QString told = ended.constFirst().constFirst().value<ui::Job>().message;
        QVERIFY2(told.contains("3 line"_L1) && told.contains("out.ndjson"_L1), qPrintable(told));
        QVERIFY(m_navigator->notes.isEmpty()); // the window tells how a job ended; twice would be once too often

        m_page->open({u"journal"_s, {{u"result"_s, u"refused"_s}}});
        const QString csv = m_fixture->folder() + u"/out.csv"_s;
        m_view->exportTo(csv, app::ExportFormat::Csv);
        QTRY_COMPARE(ended.size(), 2);
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readAll().trimmed().split('\n').size(), 2); // head and the refused one
    }

    void anExportThatCannotBeWrittenIsAFailedJob()
    {
        QSignalSpy ended(m_jobs.get(), &ui::JobCenter::ended);
        m_view->exportTo(m_fixture->folder() + u"/no/such/folder/out.csv"_s, app::ExportFormat::Csv);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.constFirst().constFirst().value<ui::Job>().state, ui::Job::State::Failed);
        QVERIFY(ended.constFirst().constFirst().value<ui::Job>().error.message.contains("out.csv"_L1));
        QVERIFY(m_navigator->notes.isEmpty());
    }

    void anUnmatchedPushIsGivenToANewDeviceInOneAction()
    {
        QCOMPARE(post(report(u"868000000000999"_s, 30, 1)), 200);
        QTRY_COMPARE(rows() > 0 ? cell(0, kResult) : QString(), u"Unmatched"_s);
        m_page->open({u"journal"_s, {{u"unmatched"_s, true}}});
        auto *dialog = m_view->findChild<QDialog *>(u"unmatchedDialog"_s);
        QVERIFY(dialog);
        auto *groups = dialog->findChild<QTableView *>(u"unmatchedTable"_s);
        QTRY_COMPARE(groups->model()->rowCount(), 1);
        dialog->findChild<QTabBar *>(u"assignWays"_s)->setCurrentIndex(1);
        QTRY_COMPARE(dialog->findChild<QLineEdit *>(u"newDeviceIdentity"_s)->text(), u"868000000000999"_s);
        auto *id = dialog->findChild<QLineEdit *>(u"newDeviceId"_s);
        id->selectAll();
        QTest::keyClicks(id, u"found-1"_s);
        auto *assign = dialog->findChild<QPushButton *>(u"unmatchedAssign"_s);
        QTRY_VERIFY(assign->isEnabled());
        assign->click();
        QTRY_COMPARE(cell(0, kResult), u"Decoded"_s);
        const auto device = test::wait(m_fixture->engine().registry().device(app::DeviceId(u"found-1"_s)));
        QVERIFY(device.has_value());
        QCOMPARE(device->state, app::DeviceState::Online);
    }

    void anUnmatchedPushIsGivenToADeviceThatIsThere()
    {
        app::Device spare; // not known to the cloud as another one
        spare.id = app::DeviceId(u"spare"_s);
        spare.name = u"spare"_s;
        spare.productId = app::ProductId(u"smoke-nb-demo"_s);
        QVERIFY(test::wait(m_fixture->engine().registry().createDevice(spare)).has_value());
        QVERIFY(test::wait(m_fixture->engine().registry().setDeviceEnabled(spare.id, true)).has_value());
        QCOMPARE(post(report(u"868000000000999"_s, 30, 1)), 200);
        QTRY_COMPARE(rows() > 0 ? cell(0, kResult) : QString(), u"Unmatched"_s);
        m_page->open({u"journal"_s, {{u"unmatched"_s, true}}});
        auto *dialog = m_view->findChild<QDialog *>(u"unmatchedDialog"_s);
        QVERIFY(dialog);
        auto *search = dialog->findChild<QLineEdit *>(u"finderSearch"_s);
        QTRY_COMPARE(dialog->findChild<QTableView *>(u"unmatchedTable"_s)->model()->rowCount(), 1);
        QTest::keyClicks(search, u"spare"_s);
        auto *assign = dialog->findChild<QPushButton *>(u"unmatchedAssign"_s);
        auto *found = dialog->findChild<QAbstractItemView *>(u"finderList"_s);
        QTRY_VERIFY(found->model()->rowCount() == 1 && assign->isEnabled());
        assign->click();
        QTRY_COMPARE(cell(0, kResult), u"Decoded"_s);
        QCOMPARE(cell(0, 2), u"spare"_s);
    }

    void aListThatCannotBeReadIsNotCalledEmpty()
    {
        QCOMPARE(post(report(kImei, 21.5, 1)), 200);
        QTRY_COMPARE(rows(), 1);
        BrokenTable broken(m_fixture->folder(), u"reject"_s);
        m_page->reload();
        auto *empty = m_view->findChild<QWidget *>(u"journalEmpty"_s);
        auto *retry = empty->findChild<QPushButton *>(u"emptyAction"_s);
        QTRY_COMPARE(retry->text(), u"Try again"_s);
        QVERIFY(empty->isVisible());
        const auto all = empty->findChildren<QLabel *>();
        for (const QLabel *label : all)
            QVERIFY2(!label->text().contains("Nothing"_L1), qPrintable(label->text()));
        broken.mend();
        retry->click();
        QTRY_COMPARE(rows(), 1);
    }

    void readingAnewReadsAnewWhereverOneReads()
    {
        for (int i = 0; i < 40; ++i)
            QCOMPARE(post(report(kImei, i, i)), 200);
        QTRY_COMPARE(rows(), 40);
        m_table->selectRow(30);
        m_table->verticalScrollBar()->setValue(400); // no longer following
        auto *model = m_view->findChild<ui::JournalModel *>();
        const qint64 line = model->row(30).id;
        const QSignalSpy loaded(model, &ui::JournalModel::loaded);
        m_page->refresh(); // the page comes to the front: nothing moves
        QCOMPARE(loaded.size(), 0);
        m_page->reload(); // F5
        QTRY_COMPARE(loaded.size(), 1);
        QTRY_COMPARE(m_table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(model->row(m_table->selectionModel()->selectedRows().constFirst().row()).id, line);
    }

    void theStatusBarsQuestionsAreUnderstood()
    {
        QCOMPARE(post(report(kImei, 21.5, 1)), 200);
        QCOMPARE(post("{"), 400);
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(cell(1, kResult), u"Decoded"_s);
        m_page->open({u"journal"_s, {{u"result"_s, u"pending"_s}}});
        QTRY_COMPARE(rows(), 0);
        m_page->open({u"journal"_s, {{u"result"_s, u"refused"_s}}});
        QTRY_COMPARE(rows(), 1);
    }

    void conditionsWrapInANarrowWindow()
    {
        m_page->open({u"journal"_s,
                      {{u"platform"_s, u"ctwing"_s},
                       {u"product"_s, u"smoke-nb-demo"_s},
                       {u"device"_s, u"smoke-nb-0001"_s},
                       {u"result"_s, u"decoded,failed,unmatched"_s}}});
        auto *more = m_view->findChild<QWidget *>(u"moreChip"_s);
        auto *search = m_view->findChild<QWidget *>(u"journalSearch"_s);
        m_view->resize(560, 800);
        QTRY_VERIFY(more->y() > m_view->findChild<QWidget *>(u"spanChip"_s)->y()); // on a later line
        for (const QString &name :
             {u"spanChip"_s, u"platformChip"_s, u"productChip"_s, u"deviceChip"_s, u"resultChip"_s, u"moreChip"_s}) {
            const auto *chip = m_view->findChild<QWidget *>(name);
            QVERIFY(chip->isVisible());
            QVERIFY2(chip->parentWidget()->rect().contains(chip->geometry()), qPrintable(name));
        }
        QVERIFY(search->mapTo(m_view.get(), QPoint(search->width(), 0)).x() <= m_view->width());
    }

    void aLanguageChangeSaysEverythingAnew()
    {
        QCOMPARE(post(report(kImei, 21.5, 1)), 200);
        QTRY_COMPARE(rows(), 1);
        m_table->selectRow(0);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_view.get(), &event);
        QCOMPARE(rows(), 1);
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
        QVERIFY(!m_table->accessibleName().isEmpty());
    }

private:
    [[nodiscard]] int post(const QByteArray &body)
    {
        return m_fixture->post(u"/ctwing/smoke-nb-demo/notify"_s, body).status;
    }
    [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList labels() const
    {
        QStringList texts;
        const auto all = m_view->findChildren<QLabel *>();
        for (const QLabel *label : all)
            texts.append(label->text());
        return texts;
    }

    const QString kImei = u"868000000000017"_s;
    std::unique_ptr<test::EngineFixture> m_fixture;
    std::unique_ptr<FakeNavigator> m_navigator;
    std::unique_ptr<ui::JobCenter> m_jobs;
    std::unique_ptr<ui::JournalPage> m_page;
    std::unique_ptr<ui::JournalView> m_view;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(tst_JournalPage)
#include "tst_journalpage.moc"
