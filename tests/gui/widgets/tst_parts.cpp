#include "ui/widgets/buttons.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingoverlay.h"
#include "ui/widgets/pager.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/searchform.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

template <typename T>
T *child(const QWidget &parent, const QString &name)
{
    return parent.findChild<T *>(name);
}

void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// Answers every text with itself in brackets.
class Brackets final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void pageNumbersKeepTheEndsAndTheNeighbours_data();
    void pageNumbersKeepTheEndsAndTheNeighbours();
    void pagerSaysWhereItIs();
    void pagerAsksAndWaitsForTheAnswer();
    void pagerJumpsOnlyAmongSeveralPages();
    void pagerKeepsItsButtonsWhileTheNumbersStay();
    void pagerKeepsTheFocusOnThePageThatWasAskedFor();
    void pagerHasOneRangeForItsJumpField();
    void searchSendsWhatIsTypedAndResetSendsNothing();
    void secretIsMaskedAndTheRevealEnds();
    void aStoredSecretStaysUnlessTyped();
    void aStoredSecretIsRemovedOnlyWhereItMayBe();
    void aRemovalCanBeTakenBack();
    void aGeneratedSecretIsShown();
    void toastClosesByItselfAndTheNewerOneWins();
    void confirmRunsOnlyOnYes_data();
    void confirmRunsOnlyOnYes();
    void confirmForgetsAContextThatIsGone();
    void aClosedTagIsAskedForNotRemoved();
    void aChipShowsNamesAsTheyAre();
    void fieldErrorMarksItsInput();
    void copyFieldCopiesTheWholeText();
    void qrCodeRefusesWhatDoesNotFit();
    void drawerKeepsTheFocusAndGivesItBack();
    void quickLoadingDoesNotFlicker();
    void textsFollowTheLanguage();

private:
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_anchor = nullptr;
};

void TestParts::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    new QVBoxLayout(m_window.get());
    m_anchor = new QPushButton(u"anchor"_s);
    m_window->layout()->addWidget(m_anchor);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestParts::pageNumbersKeepTheEndsAndTheNeighbours_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("one page") << 1 << 1 << QList<int>{1};
    QTest::newRow("three") << 2 << 3 << QList<int>{1, 2, 3};
    QTest::newRow("start of many") << 1 << 20 << QList<int>{1, 2, 3, 4, 0, 20};
    QTest::newRow("middle of many") << 10 << 20 << QList<int>{1, 0, 9, 10, 11, 0, 20};
    QTest::newRow("a gap of one is no gap") << 4 << 6 << QList<int>{1, 2, 3, 4, 5, 6};
    QTest::newRow("end of many") << 20 << 20 << QList<int>{1, 0, 17, 18, 19, 20};
}

void TestParts::pageNumbersKeepTheEndsAndTheNeighbours()
{
    QFETCH(int, page);
    QFETCH(int, count);
    QTEST(ui::Pager::pageNumbers(page, count), "numbers");
}

void TestParts::pagerSaysWhereItIs()
{
    ui::Pager pager;
    pager.setState(11, 2, 10);
    QCOMPARE(pager.pageCount(), 2);
    QCOMPARE(child<QLabel>(pager, u"pagerSummary"_s)->text(), u"Total 11, page 2/2"_s);
    pager.setState(11, 9, 10);
    QCOMPARE(pager.page(), 2);
    pager.setState(0, 1, 10);
    QCOMPARE(pager.pageCount(), 1);
    QVERIFY(!child<QToolButton>(pager, u"pagerNext"_s)->isEnabled());
    QVERIFY(!child<QToolButton>(pager, u"pagerPrevious"_s)->isEnabled());
}

void TestParts::pagerAsksAndWaitsForTheAnswer()
{
    ui::Pager pager;
    pager.setState(100, 3, 10);
    const QSignalSpy asked(&pager, &ui::Pager::pageRequested);
    const QSignalSpy sized(&pager, &ui::Pager::pageSizeRequested);
    click(child<QToolButton>(pager, u"pagerNext"_s));
    click(child<QToolButton>(pager, u"pagerPrevious"_s));
    click(child<QToolButton>(pager, u"page10"_s));
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.at(0).constFirst().toInt(), 4);
    QCOMPARE(asked.at(1).constFirst().toInt(), 2);
    QCOMPARE(asked.at(2).constFirst().toInt(), 10);
    QCOMPARE(pager.page(), 3);
    QVERIFY(child<QToolButton>(pager, u"page3"_s)->isChecked());
    auto *sizes = child<QComboBox>(pager, u"pagerSizes"_s);
    QCOMPARE(sizes->count(), 4);
    sizes->setFocus();
    QTest::keyClick(sizes, Qt::Key_Down);
    QCOMPARE(sized.constLast().constFirst().toInt(), 20);
}

void TestParts::pagerKeepsItsButtonsWhileTheNumbersStay()
{
    ui::Pager pager;
    pager.setState(100, 3, 10);
    const QPointer<QToolButton> two = child<QToolButton>(pager, u"page2"_s);
    pager.setState(100, 3, 10);
    pager.setState(99, 3, 10); // one record less, as many pages
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(two);
    QCOMPARE(child<QLabel>(pager, u"pagerSummary"_s)->text(), u"Total 99, page 3/10"_s);
    pager.setState(30, 3, 10);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!two);
    QVERIFY(child<QToolButton>(pager, u"page3"_s)->isChecked());
}

void TestParts::pagerKeepsTheFocusOnThePageThatWasAskedFor()
{
    auto *pager = new ui::Pager;
    m_window->layout()->addWidget(pager);
    connect(pager, &ui::Pager::pageRequested, pager, [pager](int page) { pager->setState(200, page, 10); });
    pager->setState(200, 1, 10);
    auto *four = child<QToolButton>(*pager, u"page4"_s);
    four->setFocus();
    QTRY_VERIFY(four->hasFocus());
    QTest::keyClick(four, Qt::Key_Space);
    QCOMPARE(pager->page(), 4);
    QTRY_VERIFY(child<QToolButton>(*pager, u"page4"_s)->hasFocus());
}

void TestParts::pagerHasOneRangeForItsJumpField()
{
    ui::Pager pager;
    for (int page = 1; page <= 5; ++page)
        pager.setState(50, page, 10);
    const QList<QIntValidator *> ranges = pager.findChildren<QIntValidator *>();
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(ranges.constFirst()->top(), 5);
}

void TestParts::pagerJumpsOnlyAmongSeveralPages()
{
    auto *pager = new ui::Pager;
    m_window->layout()->addWidget(pager);
    pager->setState(10, 1, 10);
    auto *jump = child<QLineEdit>(*pager, u"pagerJump"_s);
    QVERIFY(jump->isHidden());
    pager->setState(213, 1, 10);
    QVERIFY(!jump->isHidden());
    const QSignalSpy asked(pager, &ui::Pager::pageRequested);
    QTest::keyClicks(jump, u"17"_s);
    QTest::keyClick(jump, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toInt(), 17);
}

void TestParts::searchSendsWhatIsTypedAndResetSendsNothing()
{
    ui::SearchForm form;
    form.addText(u"name"_s, u"Name"_s, u"Enter a name"_s);
    form.addChoice(u"state"_s, u"State"_s, u"Any"_s, {{u"on"_s, u"On"_s}, {u"off"_s, u"Off"_s}});
    const QSignalSpy searched(&form, &ui::SearchForm::searchRequested);
    QTest::keyClicks(child<QLineEdit>(form, u"name"_s), u" pump "_s);
    QTest::keyClick(child<QLineEdit>(form, u"name"_s), Qt::Key_Return);
    QCOMPARE(searched.constLast().constFirst().value<Values>(), Values({{u"name"_s, u"pump"_s}}));
    child<QComboBox>(form, u"state"_s)->setCurrentIndex(2);
    form.setChoices(u"state"_s, {{u"off"_s, u"Aus"_s}});
    click(child<QPushButton>(form, u"search"_s));
    QCOMPARE(searched.constLast().constFirst().value<Values>(),
             Values({{u"name"_s, u"pump"_s}, {u"state"_s, u"off"_s}}));
    click(child<QPushButton>(form, u"reset"_s));
    QCOMPARE(searched.constLast().constFirst().value<Values>(), Values());
}

void TestParts::secretIsMaskedAndTheRevealEnds()
{
    ui::SecretEdit edit;
    auto *reveal = child<QToolButton>(edit, u"reveal"_s);
    QVERIFY(!reveal->isEnabled());
    QTest::keyClicks(edit.lineEdit(), u"hush"_s);
    QCOMPARE(edit.lineEdit()->echoMode(), QLineEdit::Password);
    click(reveal);
    QCOMPARE(edit.lineEdit()->echoMode(), QLineEdit::Normal);
    auto *timer = edit.findChild<QTimer *>();
    QVERIFY(timer && timer->isActive());
    QCOMPARE(timer->interval(), 10'000);
    timer->start(1); // the same timer, only sooner
    QTRY_COMPARE(edit.lineEdit()->echoMode(), QLineEdit::Password);
    QVERIFY(!reveal->isChecked());
}

void TestParts::aStoredSecretStaysUnlessTyped()
{
    ui::SecretEdit edit;
    QVERIFY(!edit.hasValue());
    edit.setStored(true);
    QVERIFY(edit.hasValue());
    QVERIFY(!edit.typed().has_value());
    QVERIFY(edit.lineEdit()->placeholderText().contains(u"unchanged"_s));
    QTest::keyClicks(edit.lineEdit(), u"new"_s);
    QCOMPARE(edit.typed()->revealText(), u"new"_s);
}

void TestParts::aStoredSecretIsRemovedOnlyWhereItMayBe()
{
    ui::SecretEdit edit;
    auto *remove = child<QPushButton>(edit, u"secretClear"_s);
    QVERIFY(remove->isHidden());
    edit.setStored(true);
    QVERIFY(remove->isHidden()); // it is required
    edit.setRemovable(true);
    QVERIFY(!remove->isHidden());
    edit.setStored(false);
    QVERIFY(remove->isHidden()); // there is nothing to remove
}

void TestParts::aRemovalCanBeTakenBack()
{
    ui::SecretEdit edit;
    edit.setStored(true);
    edit.setRemovable(true);
    const QSignalSpy edited(&edit, &ui::SecretEdit::edited);
    auto *remove = child<QPushButton>(edit, u"secretClear"_s);
    QTest::keyClicks(edit.lineEdit(), u"typed"_s);
    click(remove);
    QVERIFY(edit.isRemoved());
    QVERIFY(!edit.hasValue());
    QVERIFY(!edit.typed().has_value());
    QVERIFY(edit.lineEdit()->placeholderText().contains(u"removed"_s));
    click(remove);
    QVERIFY(!edit.isRemoved());
    QVERIFY(edit.hasValue());
    click(remove);
    QTest::keyClicks(edit.lineEdit(), u"new"_s); // in its place
    QVERIFY(!edit.isRemoved());
    QCOMPARE(edit.typed()->revealText(), u"new"_s);
    QVERIFY(edited.size() >= 4);
}

void TestParts::aGeneratedSecretIsShown()
{
    ui::SecretEdit edit;
    auto *generate = child<QPushButton>(edit, u"secretGenerate"_s);
    QVERIFY(generate->isHidden());
    edit.setGenerator([] { return u"random"_s; });
    QVERIFY(!generate->isHidden());
    click(generate);
    QCOMPARE(edit.typed()->revealText(), u"random"_s);
    QCOMPARE(edit.lineEdit()->echoMode(), QLineEdit::Normal);
}

void TestParts::toastClosesByItselfAndTheNewerOneWins()
{
    m_anchor->setFocus();
    ui::Toast::show(m_anchor, u"first"_s, ui::Tone::Ok, 20'000);
    ui::Toast::show(m_anchor, u"second"_s, ui::Tone::Ok, 50);
    QPointer<ui::Toast> toast = child<ui::Toast>(*m_window, u"toast"_s);
    QVERIFY(toast);
    QCOMPARE(toast->text(), u"second"_s);
    QCOMPARE(toast->accessibleName(), u"second"_s);
    QVERIFY(m_anchor->hasFocus());
    QVERIFY(qAbs(toast->geometry().center().x() - m_window->rect().center().x()) < 3);
    QTRY_VERIFY(!toast);
    QTRY_VERIFY(m_window->findChildren<ui::Toast *>().isEmpty());
}

void TestParts::confirmRunsOnlyOnYes_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("runs");
    QTest::newRow("button yes") << u"confirmOk"_s << 1;
    QTest::newRow("button no") << u"confirmCancel"_s << 0;
    QTest::newRow("escape") << u"escape"_s << 0;
    QTest::newRow("enter") << u"enter"_s << 1;
    QTest::newRow("a click elsewhere") << u"outside"_s << 0;
}

void TestParts::confirmRunsOnlyOnYes()
{
    QFETCH(QString, how);
    QFETCH(int, runs);
    int count = 0;
    m_anchor->setFocus();
    ui::ConfirmPopover::ask(m_anchor, u"Sure?"_s, this, [&count] { ++count; });
    QPointer<QWidget> popover = child<QWidget>(*m_window, u"confirmPopover"_s);
    QVERIFY(popover && popover->isVisible());
    QVERIFY(m_window->rect().contains(popover->geometry()));
    if (how == u"escape"_s)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else if (how == u"enter"_s)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    else if (how == u"outside"_s)
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, QPoint(3, 3));
    else
        click(child<QPushButton>(*popover, how));
    QTRY_VERIFY(!popover);
    QCOMPARE(count, runs);
    QVERIFY(m_anchor->hasFocus());
}

void TestParts::confirmForgetsAContextThatIsGone()
{
    int count = 0;
    auto context = std::make_unique<QObject>();
    ui::ConfirmPopover::ask(m_anchor, u"Sure?"_s, context.get(), [&count] { ++count; });
    context.reset();
    click(child<QPushButton>(*m_window, u"confirmOk"_s));
    QCOMPARE(count, 0);
}

void TestParts::aClosedTagIsAskedForNotRemoved()
{
    ui::TagRow row;
    row.setTags({{u"ctwing"_s, u"CTWing"_s, u"IMEI 1"_s, true}, {u"fixed"_s, u"Fixed"_s, {}, false}});
    const QSignalSpy asked(&row, &ui::TagRow::closeRequested);
    ui::Chip *chip = row.chip(u"ctwing"_s);
    QCOMPARE(chip->toolTip(), u"IMEI 1"_s);
    click(child<QToolButton>(*chip, u"close"_s));
    QTest::keyClick(chip, Qt::Key_Delete);
    QTest::keyClick(row.chip(u"fixed"_s), Qt::Key_Delete);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.constLast().constFirst().toString(), u"ctwing"_s);
    QVERIFY(row.chip(u"ctwing"_s));
}

void TestParts::aChipShowsNamesAsTheyAre()
{
    ui::Chip chip(u"Pumps & valves"_s);
    auto *label = child<QPushButton>(chip, u"label"_s);
    QCOMPARE(label->text(), u"Pumps && valves"_s); // one "&" would be a mnemonic
    QCOMPARE(label->accessibleName(), u"Pumps & valves"_s);
    const QString name(200, u'w');
    chip.setText(name);
    QCOMPARE(chip.text(), name);
    QVERIFY(label->text().endsWith(u'…'));
    QCOMPARE(label->toolTip(), name);
    QVERIFY(chip.sizeHint().width() < 400);
}

void TestParts::fieldErrorMarksItsInput()
{
    QLineEdit input;
    ui::FieldError error;
    error.setError(u"Enter a name"_s, &input);
    QVERIFY(!error.isHidden());
    QVERIFY(input.property("wrong").toBool());
    QCOMPARE(input.accessibleDescription(), u"Enter a name"_s);
    error.setError({});
    QVERIFY(error.isHidden());
    QVERIFY(!input.property("wrong").toBool());
}

void TestParts::copyFieldCopiesTheWholeText()
{
    auto *field = new ui::CopyField(nullptr, true);
    m_window->layout()->addWidget(field);
    const QString address = u"http://127.0.0.1:8844/ctwing/a-product/notify"_s;
    field->setText(address);
    field->setFixedWidth(160);
    click(child<QPushButton>(*field, u"copy"_s));
    QCOMPARE(QApplication::clipboard()->text(), address);
    click(child<QPushButton>(*field, u"qr"_s));
    QVERIFY(child<QWidget>(*field, u"qrDialog"_s));
}

void TestParts::qrCodeRefusesWhatDoesNotFit()
{
    const QImage code = ui::qrCode(u"http://127.0.0.1:8844/ctwing/p/notify"_s, 4);
    QVERIFY(!code.isNull());
    QCOMPARE(code.width(), code.height());
    QCOMPARE(code.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(code.pixelColor(4 * 4 + 1, 4 * 4 + 1), QColor(Qt::black)); // corner of the finder pattern
    QVERIFY(ui::qrCode(QString(5000, u'x'), 4).isNull());
}

void TestParts::drawerKeepsTheFocusAndGivesItBack()
{
    m_anchor->setFocus();
    QPointer<ui::Drawer> drawer = new ui::Drawer(m_anchor);
    auto *input = new QLineEdit;
    drawer->body()->addWidget(input);
    const QSignalSpy closed(drawer, &ui::Drawer::closed);
    drawer->open();
    QVERIFY(input->hasFocus());
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(drawer->isAncestorOf(QApplication::focusWidget()));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(m_anchor->hasFocus());
    QTRY_VERIFY(!drawer);
}

void TestParts::quickLoadingDoesNotFlicker()
{
    ui::LoadingOverlay overlay(m_window.get());
    overlay.setLoading(true);
    QVERIFY(!overlay.isVisible());
    overlay.setLoading(false);
    QVERIFY(!overlay.isLoading());
    overlay.setLoading(true);
    QTRY_VERIFY(overlay.isVisible());
    QCOMPARE(overlay.size(), m_window->size());
    overlay.setLoading(false);
    QVERIFY(!overlay.isVisible());
}

void TestParts::textsFollowTheLanguage()
{
    ui::SearchForm form;
    ui::Pager pager;
    pager.setState(11, 1, 10);
    form.show();
    pager.show();
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_COMPARE(child<QPushButton>(form, u"search"_s)->text(), u"[Search]"_s);
    QTRY_COMPARE(child<QLabel>(pager, u"pagerSummary"_s)->text(), u"[Total 11, page 1/2]"_s);
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(child<QPushButton>(form, u"search"_s)->text(), u"Search"_s);
}

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
