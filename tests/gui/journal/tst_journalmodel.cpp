#include "brokentable.h"
#include "enginefixture.h"
#include "journalmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const auto kImei = u"868000000000017"_s;

QByteArray report(int number)
{
    return test::EngineFixture::push(kImei, R"({"properties":{"temperature":21.5}})", 1'700'000'000'000 + number);
}

/// The model as the page uses it: every change of the engine makes it catch up.
struct Shown
{
    explicit Shown(app::Engine &engine, ui::JournalOptions options = {})
        : model(engine.pushLog(), nullptr, std::move(options)),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        QObject::connect(&engine, &app::Engine::changed, &model, [this] { model.catchUp({}); });
    }
    void show(const app::LogFilter &filter)
    {
        QSignalSpy loaded(&model, &ui::JournalModel::loaded);
        model.setFilter(filter);
        QTRY_VERIFY(!loaded.isEmpty());
    }
    [[nodiscard]] app::DecodeState state(int row) const { return model.row(row).state; }

    ui::JournalModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class tst_JournalModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::EngineFixture>();
        m_fixture->addProduct();
        m_fixture->addDevice(u"smoke-nb-0001"_s, kImei);
        m_fixture->addDocking();
    }
    void cleanup() { m_fixture.reset(); }

    void newLinesComeOnTopAndRowsKeepTheirIdentity()
    {
        Shown shown(m_fixture->engine());
        QCOMPARE(m_fixture->post(kPath, report(1)).status, 200);
        shown.show({});
        QTRY_COMPARE(shown.model.rowCount(), 1);
        const QPersistentModelIndex first(shown.model.index(0, 0));
        const qint64 firstId = shown.model.row(0).id;

        QCOMPARE(m_fixture->post(kPath, report(2)).status, 200);
        QTRY_COMPARE(shown.model.rowCount(), 2);
        QVERIFY(shown.model.row(0).id > firstId);
        QCOMPARE(first.row(), 1);
    }

    void aPendingLineTurnsIntoItsResult()
    {
        Shown shown(m_fixture->engine());
        shown.show({});
        QCOMPARE(m_fixture->post(kPath, report(1)).status, 200);
        QTRY_COMPARE(shown.model.rowCount(), 1);
        QTRY_COMPARE(shown.state(0), app::DecodeState::Decoded);
        QCOMPARE(shown.model.row(0).deviceId, u"smoke-nb-0001"_s);
        QVERIFY(shown.model.row(0).decodedAfterMs >= 0);
    }

    void refusedRequestsStandBetweenThePushes()
    {
        Shown shown(m_fixture->engine());
        shown.show({});
        QCOMPARE(m_fixture->post(kPath, report(1)).status, 200);
        QCOMPARE(m_fixture->post(kPath, "not json").status, 400);
        QCOMPARE(m_fixture->post(kPath, report(2)).status, 200);
        QTRY_COMPARE(shown.model.rowCount(), 3);
        QVERIFY(shown.model.row(1).rejected);
        QCOMPARE(shown.model.row(1).status, 400);
        QCOMPARE(shown.model.rowOf(true, shown.model.row(1).id), 1);
        QCOMPARE(shown.model.rowOf(false, shown.model.row(2).id), 2);
    }

    void olderLinesAreReadPageByPageWithoutHolesOrRepeats()
    {
        constexpr int kPushes = ui::JournalModel::kPageRows + 30;
        postMany(kPushes);
        Shown shown(m_fixture->engine());
        QList<int> counts; // after each page: the tester may ask for the second one before show() returns
        const auto note = [&] { counts.append(shown.model.rowCount()); };
        connect(&shown.model, &ui::JournalModel::loaded, &shown.model, note);
        connect(&shown.model, &ui::JournalModel::rowsInserted, &shown.model, note);
        shown.show({});
        if (shown.model.canFetchMore({})) {
            shown.model.fetchMore({});
            QVERIFY(!shown.model.canFetchMore({})); // one page is on its way
        }
        QTRY_COMPARE(shown.model.rowCount(), kPushes);
        QCOMPARE(counts, (QList<int>{ui::JournalModel::kPageRows, kPushes}));
        for (int row = 1; row < kPushes; ++row)
            QVERIFY(shown.model.row(row).id < shown.model.row(row - 1).id);
        QTRY_VERIFY(shown.model.atEnd() || shown.model.canFetchMore({}));
    }

    void aNewFilterCancelsTheQuestionBefore()
    {
        postMany(20);
        QCOMPARE(m_fixture->post(kPath, "not json").status, 400);
        Shown shown(m_fixture->engine());
        shown.show({});
        QSignalSpy loaded(&shown.model, &ui::JournalModel::loaded);
        QSignalSpy failed(&shown.model, &ui::JournalModel::failed);
        app::LogFilter text;
        text.text = u"dataReport"_s;
        app::LogFilter refused;
        refused.withPushes = false;
        for (int i = 0; i < 10; ++i)
            shown.model.setFilter(text);
        shown.model.setFilter(refused);
        QVERIFY(shown.model.isLoading());
        QTRY_VERIFY(!shown.model.isLoading());
        QTRY_COMPARE(shown.model.rowCount(), 1);
        QVERIFY(shown.model.row(0).rejected);
        QCOMPARE(loaded.size(), 1); // the eleventh only
        QCOMPARE(failed.size(), 0);
    }

    void aFilterKeepsOutNewLinesThatDoNotFit()
    {
        Shown shown(m_fixture->engine());
        app::LogFilter refused;
        refused.withPushes = false;
        shown.show(refused);
        QCOMPARE(m_fixture->post(kPath, report(1)).status, 200);
        QCOMPARE(m_fixture->post(kPath, "{").status, 400);
        QTRY_COMPARE(shown.model.rowCount(), 1);
        QVERIFY(shown.model.row(0).rejected);
    }

    void linesThatCameWhileNobodyLookedAreNotLeftOut()
    {
        qint64 passed = 0; // seconds on the model's clock
        ui::JournalModel model(m_fixture->engine().pushLog(), nullptr,
                               {.now = [&passed] { return QDateTime::currentDateTimeUtc().addSecs(passed); }});
        QSignalSpy loaded(&model, &ui::JournalModel::loaded);
        QCOMPARE(m_fixture->post(kPath, report(1)).status, 200);
        model.setFilter({});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(m_fixture->post(kPath, report(2)).status, 200);
        passed = 3600; // the page comes to the front an hour later
        model.catchUp({});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(loaded.size(), 1); // and nothing was read anew
        QCOMPARE(m_fixture->post(kPath, report(3)).status, 200);
        passed = 0; // the clock may be set back as well
        model.catchUp({});
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void aFirstPageThatFailsIsSaidAndReadAgain()
    {
        QCOMPARE(m_fixture->post(kPath, report(1)).status, 200);
        Shown shown(m_fixture->engine());
        shown.show({});
        QTRY_COMPARE(shown.model.rowCount(), 1);
        BrokenTable broken(m_fixture->folder(), u"reject"_s);
        QSignalSpy failed(&shown.model, &ui::JournalModel::failed);
        QSignalSpy loaded(&shown.model, &ui::JournalModel::loaded);
        shown.model.setFilter({});
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(shown.model.rowCount(), 0); // the old lines are no answer to the new filter
        broken.mend();
        shown.model.catchUp({});
        QTRY_VERIFY(!loaded.isEmpty());
        QCOMPARE(shown.model.rowCount(), 1);
    }

    void aListThatHoldsNoMoreSaysSo()
    {
        constexpr int kMost = ui::JournalModel::kPageRows;
        postMany(kMost + 30);
        Shown shown(m_fixture->engine(), {.mostRows = kMost});
        shown.show({});
        QCOMPARE(shown.model.rowCount(), kMost);
        QVERIFY(shown.model.isFull());
        QVERIFY(!shown.model.canFetchMore({}));

        // Somebody reads at its end: a new line does not push the last ones out.
        shown.model.setFollowing(false);
        const qint64 last = shown.model.row(kMost - 1).id;
        QCOMPARE(m_fixture->post(kPath, report(1)).status, 200);
        QTRY_VERIFY(shown.model.isBehind());
        const auto pending = [&] {
            for (int row = 0; row < shown.model.rowCount(); ++row)
                if (shown.state(row) == app::DecodeState::Pending)
                    return true;
            return false;
        };
        QTRY_VERIFY(!pending()); // what is shown goes on being decoded
        QCOMPARE(shown.model.row(kMost - 1).id, last);
        shown.model.setFollowing(true);
        QTRY_VERIFY(!shown.model.isBehind());
        QTRY_VERIFY(shown.model.row(kMost - 1).id > last);
    }

    void aShortListIsNotFull()
    {
        Shown shown(m_fixture->engine());
        QCOMPARE(m_fixture->post(kPath, report(1)).status, 200);
        shown.show({});
        QVERIFY(!shown.model.isFull());
    }

    void theModelMayGoWhileItsQuestionsRun()
    {
        postMany(50);
        for (int i = 0; i < 20; ++i) {
            ui::JournalModel model(m_fixture->engine().pushLog());
            model.setFilter({});
            model.catchUp({});
        }
        QCOMPARE(m_fixture->post(kPath, report(999)).status, 200);
    }

private:
    void postMany(int count)
    {
        QNetworkAccessManager network;
        QList<QNetworkReply *> replies;
        for (int i = 0; i < count; ++i) {
            QNetworkRequest request(m_fixture->url(kPath));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            replies.append(network.post(request, report(10'000 + i)));
        }
        for (QNetworkReply *reply : std::as_const(replies)) {
            QTRY_VERIFY(reply->isFinished());
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        }
    }

    const QString kPath = u"/ctwing/smoke-nb-demo/notify"_s;
    std::unique_ptr<test::EngineFixture> m_fixture;
};

QTEST_MAIN(tst_JournalModel)
#include "tst_journalmodel.moc"
