#include "decodedview.h"
#include "enginefixture.h"
#include "logdetailview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

enum Tab { DecodedTab, JsonTab, HexTab, HttpTab };

} // namespace

class tst_LogDetail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::EngineFixture>();
        m_fixture->addProduct();
        m_fixture->addDevice(u"smoke-nb-0001"_s, kImei);
        m_fixture->addDocking();
        m_view = std::make_unique<ui::LogDetailView>(m_fixture->engine());
        m_view->resize(1100, 400);
        m_view->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_fixture.reset();
    }

    void linksActOnTheLineThatIsShown()
    {
        const app::LogRow push = received(report({{u"temperature"_s, 20}}));
        const app::LogRow reject = received("{");
        QVERIFY(reject.rejected);
        QSignalSpy replay(m_view.get(), &ui::LogDetailView::replayRequested);
        show(push);
        QTRY_VERIFY(link(u"replay"_s));
        link(u"replay"_s)->click();
        QCOMPARE(replay.constLast().constFirst().toLongLong(), push.id);

        m_view->show(true, reject.id); // of the same number, maybe
        QVERIFY(!link(u"replay"_s));   // at once, not only when the answer is here
        QVERIFY(!link(u"copy"_s));
        QTRY_VERIFY(m_view->detail());
        QVERIFY(!link(u"replay"_s));
        QTRY_VERIFY(link(u"copy"_s));
    }

    void whatARehearsalCloudSentCarriesABadge()
    {
        const auto *badge = m_view->findChild<QLabel *>(u"simulatedBadge"_s);
        show(received(report({{u"temperature"_s, 20}})));
        QVERIFY(badge->isHidden());
        QNetworkAccessManager network;
        QNetworkRequest request(m_fixture->url(u"/ctwing/smoke-nb-demo/notify"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("x-clouddock-simulated", "1");
        const std::unique_ptr<QNetworkReply> reply(network.post(request, report({{u"temperature"_s, 21}})));
        QTRY_VERIFY(reply->isFinished());
        const auto page = test::wait(m_fixture->engine().pushLog().page({}, {}, 1));
        QVERIFY(page && !page->rows.isEmpty());
        show(page->rows.constFirst());
        QTRY_VERIFY(!badge->isHidden());
        QCOMPARE(badge->text(), u"Simulated"_s);
    }

    void aViewIsFilledWhenItIsLookedAt()
    {
        show(received(report({{u"temperature"_s, 20}})));
        const auto *hex = m_view->findChild<QPlainTextEdit *>(u"hex"_s);
        const auto *http = text(u"rawHttp"_s);
        const auto *tree = m_view->findChild<QWidget *>(u"detailJson"_s)->findChild<QTreeView *>(u"jsonTree"_s);
        QVERIFY(hex->toPlainText().isEmpty());
        QVERIFY(http->toPlainText().isEmpty());
        QCOMPARE(tree->model()->rowCount(), 0);
        look(JsonTab);
        QVERIFY(tree->model()->rowCount() > 0);
        look(HexTab);
        QVERIFY(!hex->toPlainText().isEmpty());
        look(HttpTab);
        QVERIFY(http->toPlainText().startsWith("POST /ctwing/smoke-nb-demo/notify"_L1));
        QVERIFY(notice(u"rawHttpNotice"_s).isEmpty());
    }

    void aRequestThatWasKeptInPartSaysSo()
    {
        const QByteArray body(40'000, 'x'); // no JSON: refused, and refused bodies are kept in part
        const app::LogRow reject = received(body);
        QVERIFY(reject.rejected);
        QCOMPARE(reject.bodySize, qint64(40'000));
        show(reject);
        const QString note = notice(u"detailNote"_s);
        QVERIFY2(note.contains("40000"_L1) && note.contains("16384"_L1), qPrintable(note));
        show(received(report({{u"temperature"_s, 20}})));
        QVERIFY(notice(u"detailNote"_s).isEmpty());
    }

    void aLargePushIsShownInPartAndTakenAsAWhole()
    {
        QJsonObject properties;
        for (int i = 0; i < 3000; ++i)
            properties.insert(u"p%1"_s.arg(i), i);
        properties.insert(u"a-long-one"_s, QString(200'000, u'y'));
        const QByteArray body = report(properties);
        const app::LogRow push = received(body);
        show(push);
        QTRY_VERIFY(m_view->findChild<QLabel *>(u"decodedLeft"_s));
        const auto labels = m_view->findChild<ui::DecodedView *>()->findChildren<QLabel *>();
        QVERIFY2(labels.size() < 3 * ui::DecodedView::kMostLines, qPrintable(QString::number(labels.size())));
        for (const QLabel *label : labels)
            QVERIFY(label->text().size() < 2 * ui::DecodedView::kMostCharacters);
        QVERIFY(text(u"payload"_s)->blockCount() <= 1024);
        QVERIFY(!notice(u"payloadNotice"_s).isEmpty());

        look(HttpTab);
        QVERIFY(text(u"rawHttp"_s)->toPlainText().size() < 64 * 1024);
        QVERIFY(notice(u"rawHttpNotice"_s).contains(QString::number(body.size())));
        QTRY_VERIFY(link(u"copy"_s));
        link(u"copy"_s)->click();
        QVERIFY(QApplication::clipboard()->text().endsWith(QString::fromUtf8(body)));

        QTRY_VERIFY(link(u"save"_s));

        link(u"save"_s)->click();
        auto *dialog = m_view->findChild<QFileDialog *>(u"saveBodyDialog"_s);
        QVERIFY(dialog);
        const QString file = m_fixture->folder() + u"/body.json"_s;
        Q_EMIT dialog->fileSelected(file);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), body);
        dialog->close();
    }

    void whatCannotBeReadIsForgottenWithItsLine()
    {
        m_view->show(false, 999);
        auto *empty = m_view->findChild<QWidget *>(u"detailEmpty"_s);
        QTRY_VERIFY(says(empty, u"999"_s));
        QVERIFY(empty->isVisible());
        m_view->clear();
        QVERIFY(!says(empty, u"999"_s));
        QVERIFY(says(empty, u"No line selected"_s));
    }

    void aDeviceIsNamedInTheCloudsWords()
    {
        show(received(report({{u"temperature"_s, 20}})));
        const app::DeviceSchema schema = m_fixture->platform().device;
        QString label;
        for (const app::FormField &field : schema.fields)
            if (field.key == schema.identityKey)
                label = field.label;
        auto *decoded = m_view->findChild<ui::DecodedView *>();
        QTRY_VERIFY(says(decoded, kImei));
        QVERIFY(says(decoded, label));
    }

private:
    [[nodiscard]] QByteArray report(const QJsonObject &properties)
    {
        const QJsonObject payload{{u"properties"_s, properties}};
        return test::EngineFixture::push(kImei, QJsonDocument(payload).toJson(QJsonDocument::Compact), ++m_time);
    }
    /// Posts it and gives its line once it is decoded or refused.
    [[nodiscard]] app::LogRow received(const QByteArray &body)
    {
        const auto before = newest();
        (void)m_fixture->post(u"/ctwing/smoke-nb-demo/notify"_s, body);
        const auto isThere = [&] {
            const auto now = newest();
            const bool another = now && (!before || now->rejected != before->rejected || now->id != before->id);
            return another && (now->rejected || now->state != app::DecodeState::Pending);
        };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isThere(), 10'000); }();
        return newest().value_or(app::LogRow());
    }
    [[nodiscard]] std::optional<app::LogRow> newest()
    {
        const auto page = test::wait(m_fixture->engine().pushLog().page({}, {}, 1));
        if (!page || page->rows.isEmpty())
            return {};
        return page->rows.constFirst();
    }
    void show(const app::LogRow &row)
    {
        m_view->show(row.rejected, row.id);
        QTRY_VERIFY(m_view->detail());
    }
    void look(Tab tab) { m_view->findChild<QTabBar *>(u"detailTabs"_s)->setCurrentIndex(tab); }
    [[nodiscard]] QPlainTextEdit *text(const QString &name) const { return m_view->findChild<QPlainTextEdit *>(name); }
    /// Those that were taken away are still there until the event loop runs.
    [[nodiscard]] QPushButton *link(const QString &name) const
    {
        const auto all = m_view->findChildren<QPushButton *>(name);
        for (QPushButton *button : all)
            if (!button->isHidden())
                return button;
        return nullptr;
    }
    [[nodiscard]] QString notice(const QString &name) const
    {
        const auto *label = m_view->findChild<QLabel *>(name);
        return label && !label->isHidden() ? label->text() : QString();
    }
    [[nodiscard]] static bool says(const QWidget *widget, const QString &words)
    {
        const auto labels = widget->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->text().contains(words))
                return true;
        return false;
    }

    const QString kImei = u"868000000000017"_s;
    qint64 m_time = 1'700'000'000'000;
    std::unique_ptr<test::EngineFixture> m_fixture;
    std::unique_ptr<ui::LogDetailView> m_view;
};

QTEST_MAIN(tst_LogDetail)
#include "tst_logdetail.moc"
