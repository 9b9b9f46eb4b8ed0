#include "subscribedialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_SubscribeDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { delete m_dialog; }

    void theRecommendedKindsAreChosenAndTheSubscribedOnesStay()
    {
        open({.url = kPublic, .kinds = kKinds, .subscribed = {u"2"_s}, .recordEnabled = true});
        QVERIFY(box(u"1"_s)->isChecked() && box(u"1"_s)->isEnabled());
        QVERIFY(box(u"2"_s)->isChecked() && !box(u"2"_s)->isEnabled());
        QVERIFY(!box(u"9"_s)->isChecked());
        QSignalSpy chosen(m_dialog, &ui::SubscribeDialog::chosen);
        button(u"subscribeOk"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().at(0).toString(), kPublic);
        QCOMPARE(chosen.constFirst().at(1).toStringList(), QStringList{u"1"_s});
    }
    void withNothingChosenThereIsNothingToPress()
    {
        open({.url = kPublic, .kinds = kKinds, .recordEnabled = true});
        box(u"1"_s)->setChecked(false);
        box(u"2"_s)->setChecked(false);
        QVERIFY(!button(u"subscribeOk"_s)->isEnabled());
        box(u"9"_s)->setChecked(true);
        QVERIFY(button(u"subscribeOk"_s)->isEnabled());
    }
    void anAddressThatTheCloudCannotReachIsWarnedOf_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("warned");
        QTest::newRow("this computer") << u"http://127.0.0.1:8844/n"_s << true;
        QTest::newRow("private network") << u"http://192.168.1.5:8844/n"_s << true;
        QTest::newRow("public") << kPublic << false;
    }
    void anAddressThatTheCloudCannotReachIsWarnedOf()
    {
        QFETCH(QString, url);
        QFETCH(bool, warned);
        open({.url = url, .kinds = kKinds, .recordEnabled = true});
        QCOMPARE(m_dialog->findChild<QWidget *>(u"subscribeReach"_s) != nullptr, warned);
        QVERIFY(button(u"subscribeOk"_s)->isEnabled()); // a warning only
        QVERIFY(!m_dialog->findChild<QWidget *>(u"subscribeDisabled"_s));
    }
    void aDisabledRecordIsWarnedOf()
    {
        open({.url = kPublic, .kinds = kKinds});
        QVERIFY(m_dialog->findChild<QWidget *>(u"subscribeDisabled"_s));
    }
    void aTokenHasToBeEnteredAndIsNotShown()
    {
        open({.url = kPublic, .kinds = kKinds, .tokenNeeded = true, .recordEnabled = true});
        QSignalSpy chosen(m_dialog, &ui::SubscribeDialog::chosen);
        button(u"subscribeOk"_s)->click();
        QVERIFY(chosen.isEmpty() && m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<QLabel *>(u"subscribeProblem"_s)->isVisible());
        auto *token = m_dialog->findChild<QLineEdit *>(u"subscribeToken"_s);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QTest::keyClicks(token, u"s3cret/+"_s);
        QVERIFY(!m_dialog->findChild<QLabel *>(u"subscribeAddress"_s)->text().contains("s3cret"_L1));
        button(u"subscribeOk"_s)->click();
        QCOMPARE(chosen.constFirst().at(0).toString(), kPublic + u"?token=s3cret%2F%2B"_s);
    }

private:
    void open(const ui::SubscribeDialog::Facts &facts)
    {
        m_dialog = new ui::SubscribeDialog(facts, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    [[nodiscard]] QCheckBox *box(const QString &kind) const
    {
        return m_dialog->findChild<QCheckBox *>(u"kind:"_s + kind);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }

    const QString kPublic = u"https://iot.example.com/ctwing/a/notify"_s;
    const QList<app::SubscriptionKind> kKinds{{.key = u"1"_s, .title = u"Data"_s, .recommended = true},
                                              {.key = u"2"_s, .title = u"Replies"_s, .recommended = true},
                                              {.key = u"9"_s, .title = u"Merged"_s}};
    QPointer<ui::SubscribeDialog> m_dialog;
};

QTEST_MAIN(tst_SubscribeDialog)
#include "tst_subscribedialog.moc"
