#include "dockingdialog.h"
#include "enginefixture.h"
#include "pushtoken.h"
#include "schemaform.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/secretedit.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class tst_DockingDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::EngineFixture>();
        m_fixture->addProduct();
        m_fixture->addProduct(u"water-nb-demo"_s);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1400, 850);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void okWithNothingTypedNamesEveryRequiredField()
    {
        auto *dialog = openNew();
        save(dialog);
        QVERIFY(dialog->isVisible());
        const QList<app::FormField> fields = info().docking.fields;
        for (const app::FormField &field : fields) {
            const auto *error = dialog->findChild<QLabel *>(u"error:"_s + field.key);
            QVERIFY2(error, qPrintable(field.key));
            const bool missing = field.required && field.defaultValue.isNull();
            QVERIFY2(error->isHidden() != missing, qPrintable(field.key));
            if (missing)
                QCOMPARE(error->text(), field.requiredMessage);
        }
        QVERIFY(records().isEmpty());
    }

    void aDefaultStandsInItsField()
    {
        auto *dialog = openNew();
        QCOMPARE(edit(dialog, u"apiAddress"_s)->text(), u"https://ag-api.ctwing.cn/aep_device_management"_s);
    }

    void choosingAProductFillsTheNameAndClearingItDoesNoHarm()
    {
        auto *dialog = openNew();
        auto *product = dialog->findChild<QComboBox *>(u"field:id"_s);
        QTRY_COMPARE(product->count(), 2);
        choose(product, u"smoke-nb-demo"_s);
        QCOMPARE(edit(dialog, u"name"_s)->text(), u"烟雾报警器"_s);
        product->lineEdit()->selectAll();
        QTest::keyClick(product->lineEdit(), Qt::Key_Backspace);
        QVERIFY(edit(dialog, u"name"_s)->text().isEmpty());
        QVERIFY(form(dialog)->docking().productId.isEmpty());
    }

    void aNameOfOnesOwnStaysWhenTheProductChanges()
    {
        auto *dialog = openNew();
        auto *product = dialog->findChild<QComboBox *>(u"field:id"_s);
        QTRY_COMPARE(product->count(), 2);
        QTest::keyClicks(edit(dialog, u"name"_s), u"my name"_s);
        choose(product, u"water-nb-demo"_s);
        QCOMPARE(edit(dialog, u"name"_s)->text(), u"my name"_s);
    }

    void aSavedRecordIsKeptDisabledWithItsSecretsInTheVault()
    {
        auto *dialog = openNew();
        fill(dialog);
        QSignalSpy saved(dialog, &ui::DockingDialog::saved);
        save(dialog);
        QTRY_COMPARE(saved.size(), 1);
        const QList<app::Docking> kept = records();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().productId.text(), u"smoke-nb-demo"_s);
        QVERIFY(!kept.constFirst().enabled);
        QVERIFY(kept.constFirst().secrets.isEmpty());
        QVERIFY(kept.constFirst().storedSecrets.contains(u"appKey"_s));
        QVERIFY(kept.constFirst().storedSecrets.contains(u"appSecret"_s));
    }

    void aSecondRecordOfAProductIsRefusedAtTheField()
    {
        m_fixture->addDocking();
        auto *dialog = openNew();
        fill(dialog);
        save(dialog);
        auto *error = dialog->findChild<QLabel *>(u"error:id"_s);
        QTRY_VERIFY(!error->isHidden());
        QVERIFY(error->text().contains("smoke-nb-demo"_L1));
        QCOMPARE(records().size(), 1);
    }

    void editingLocksTheProductAndNeverShowsSecrets()
    {
        m_fixture->addDocking();
        auto *dialog = openEdit(records().constFirst());
        QVERIFY(!dialog->findChild<QComboBox *>(u"field:id"_s)->isEnabled());
        QCOMPARE(form(dialog)->docking().productId.text(), u"smoke-nb-demo"_s);
        auto *secret = edit(dialog, u"appSecret"_s);
        QVERIFY(secret->text().isEmpty());
        QCOMPARE(secret->echoMode(), QLineEdit::Password);

        edit(dialog, u"name"_s)->setText(u"新名称"_s);
        QSignalSpy saved(dialog, &ui::DockingDialog::saved);
        save(dialog);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(records().constFirst().name, u"新名称"_s);
        QVERIFY(records().constFirst().storedSecrets.contains(u"appSecret"_s)); // untouched, so kept
    }

    void aPatternIsToldAtItsFieldAndOpensTheAdvancedPart()
    {
        auto *dialog = openNew();
        fill(dialog);
        QVERIFY(dialog->findChild<QWidget *>(u"advancedFields"_s)->isHidden());
        dialog->findChild<QPushButton *>(u"advancedToggle"_s)->click();
        QTest::keyClicks(edit(dialog, u"pushToken"_s), u"x"_s);
        dialog->findChild<QPushButton *>(u"advancedToggle"_s)->click();
        save(dialog);
        QVERIFY(!dialog->findChild<QLabel *>(u"error:pushToken"_s)->isHidden());
        QVERIFY(!dialog->findChild<QWidget *>(u"advancedFields"_s)->isHidden());
        QVERIFY(records().isEmpty());
    }

    void leavingNeverSaves_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("cancel button") << u"cancel"_s;
        QTest::newRow("Esc") << u"esc"_s;
        QTest::newRow("close cross") << u"close"_s;
    }
    void leavingNeverSaves()
    {
        QFETCH(QString, way);
        m_fixture->addDocking();
        QPointer<ui::DockingDialog> dialog = openEdit(records().constFirst());
        QTest::keyClicks(edit(dialog, u"name"_s), u" changed"_s);
        leave(dialog, way);
        QVERIFY(dialog && dialog->isVisible()); // something was typed: it asks
        auto *question = dialog->findChild<QWidget *>(u"confirmPopover"_s);
        QVERIFY(question);
        question->findChild<QPushButton *>(u"confirmOk"_s)->click();
        QTRY_VERIFY(!dialog);
        QCOMPARE(records().constFirst().name, u"烟感"_s);
    }

    void leavingAsksNothingWhenNothingWasTyped_data() { leavingNeverSaves_data(); }
    void leavingAsksNothingWhenNothingWasTyped()
    {
        QFETCH(QString, way);
        QPointer<ui::DockingDialog> dialog = openNew();
        leave(dialog, way);
        QTRY_VERIFY(!dialog);
        QVERIFY(records().isEmpty());
    }

    void aRecordThatSomebodyElseChangedIsNotOverwritten()
    {
        m_fixture->addDocking();
        const app::Docking read = records().constFirst();
        auto *dialog = openEdit(read);
        app::Docking theirs = read;
        theirs.description = u"theirs"_s;
        QVERIFY(test::wait(m_fixture->engine().dockings().update(theirs)).has_value());
        QTest::keyClicks(edit(dialog, u"name"_s), u" mine"_s);
        save(dialog);
        auto *problem = dialog->findChild<ui::Notice *>(u"dialogProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QCOMPARE(records().constFirst().description, u"theirs"_s);
        QCOMPARE(records().constFirst().name, read.name);
        problem->findChild<QPushButton *>(u"noticeAction"_s)->click();
        QTRY_VERIFY(problem->isHidden());
        QCOMPARE(edit(dialog, u"name"_s)->text(), read.name);
        QCOMPARE(form(dialog)->docking().description, u"theirs"_s);
    }

    void anOptionalSecretIsForgottenWhenItsRemovalIsSaved()
    {
        m_fixture->addDocking(u"smoke-nb-demo"_s, u"a-secret-token-1"_s);
        QVERIFY(records().constFirst().storedSecrets.contains(kToken));
        auto *dialog = openEdit(records().constFirst());
        QVERIFY(link(dialog, u"appKey"_s, u"secretClear"_s)->isHidden()); // required
        link(dialog, kToken, u"secretClear"_s)->click();
        QCOMPARE(form(dialog)->docking().removedSecrets, QStringList{kToken});
        QVERIFY(form(dialog)->isModified());
        link(dialog, kToken, u"secretClear"_s)->click(); // taken back
        QVERIFY(form(dialog)->docking().removedSecrets.isEmpty());

        link(dialog, kToken, u"secretClear"_s)->click();
        QSignalSpy saved(dialog, &ui::DockingDialog::saved);
        save(dialog);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!records().constFirst().storedSecrets.contains(kToken));
        QVERIFY(records().constFirst().storedSecrets.contains(u"appKey"_s));
    }

    void aGeneratedTokenStandsInAnAddressAsItIs()
    {
        static const QRegularExpression safe(u"^[A-Za-z0-9]{32}$"_s);
        static const QRegularExpression alike(u"[0OoIil1]"_s);
        QSet<QString> made;
        for (int i = 0; i < 200; ++i) {
            const QString token = ui::makePushToken();
            QVERIFY2(safe.match(token).hasMatch() && !alike.match(token).hasMatch(), qPrintable(token));
            made.insert(token);
        }
        QCOMPARE(made.size(), 200);
    }

    void theAddressWithATypedTokenCanBeTakenAlong()
    {
        auto *dialog = openNew();
        auto *address = dialog->findChild<QWidget *>(u"tokenAddress"_s);
        QVERIFY(address->isHidden());
        fill(dialog);
        QVERIFY(address->isHidden()); // no token
        link(dialog, kToken, u"secretGenerate"_s)->click();
        QVERIFY(!address->isHidden());
        const QString token = edit(dialog, kToken)->text();
        QCOMPARE(token.size(), 32);
        QVERIFY(!dialog->findChild<QLabel *>(u"tokenAddressText"_s)->text().contains(token));
        dialog->findChild<QPushButton *>(u"copyTokenAddress"_s)->click();
        const QString plain = m_fixture->engine().pushUrl(info(), app::ProductId(u"smoke-nb-demo"_s));
        QCOMPARE(QApplication::clipboard()->text(), plain + u"?token="_s + token);
        edit(dialog, kToken)->clear();
        QVERIFY(address->isHidden());
    }

private:
    [[nodiscard]] static QPushButton *link(QWidget *dialog, const QString &key, const QString &name)
    {
        return edit(dialog, key)->parentWidget()->findChild<QPushButton *>(name);
    }
    [[nodiscard]] app::PlatformInfo info() { return m_fixture->platform(); }
    [[nodiscard]] QList<app::Docking> records()
    {
        const auto page = test::wait(m_fixture->engine().dockings().list({.platform = info().id}, {}));
        return page ? page->rows : QList<app::Docking>();
    }
    [[nodiscard]] ui::DockingDialog *openNew()
    {
        auto *dialog = new ui::DockingDialog(m_fixture->engine(), info(), m_window.get());
        dialog->open();
        return dialog;
    }
    [[nodiscard]] ui::DockingDialog *openEdit(const app::Docking &docking)
    {
        auto *dialog = new ui::DockingDialog(m_fixture->engine(), info(), docking, m_window.get());
        dialog->open();
        return dialog;
    }
    [[nodiscard]] static ui::SchemaForm *form(QWidget *dialog) { return dialog->findChild<ui::SchemaForm *>(); }
    [[nodiscard]] static QLineEdit *edit(QWidget *dialog, const QString &key)
    {
        return dialog->findChild<QLineEdit *>(u"field:"_s + key);
    }
    static void save(QWidget *dialog) { dialog->findChild<QPushButton *>(u"dialogSave"_s)->click(); }
    static void choose(QComboBox *box, const QString &id)
    {
        box->setCurrentIndex(box->findData(id));
        Q_EMIT box->activated(box->currentIndex());
    }
    static void fill(QWidget *dialog)
    {
        auto *product = dialog->findChild<QComboBox *>(u"field:id"_s);
        QTRY_COMPARE(product->count(), 2);
        choose(product, u"smoke-nb-demo"_s);
        QTest::keyClicks(edit(dialog, u"ctwingProductId"_s), u"15551234"_s);
        QTest::keyClicks(edit(dialog, u"appKey"_s), u"key"_s);
        QTest::keyClicks(edit(dialog, u"appSecret"_s), u"secret"_s);
    }
    static void leave(QWidget *dialog, const QString &way)
    {
        if (way == "cancel"_L1)
            dialog->findChild<QPushButton *>(u"dialogCancel"_s)->click();
        else if (way == "esc"_L1)
            QTest::keyClick(dialog, Qt::Key_Escape);
        else
            dialog->close();
    }

    const QString kToken = QString::fromLatin1(app::kPushTokenKey);
    std::unique_ptr<test::EngineFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(tst_DockingDialog)
#include "tst_dockingdialog.moc"
