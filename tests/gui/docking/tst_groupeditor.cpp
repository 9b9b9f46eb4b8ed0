#include "grouprow.h"
#include "rowhead.h"
#include "schemaform.h"
#include "voicecloud.h"

#include "ui/widgets/multichoice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The rows of a docking form, worked by mouse and keyboard.
class tst_GroupEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_form = new ui::SchemaForm(voice::schema());
        auto *scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setWidget(m_form);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(scroll);
        m_window->resize(900, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        app::Product product;
        product.id = app::ProductId(u"ac"_s);
        product.name = u"Air"_s;
        m_form->setProducts({product});
    }
    void cleanup() { m_window.reset(); }

    void theKindAppearsWithTheProductAndTheNameIsFilledIn()
    {
        m_form->startNew(app::PlatformId(u"voice"_s));
        QVERIFY(!field<QComboBox>(m_form, u"kind"_s)->isVisible());
        QVERIFY(!button(u"addRow"_s)->isEnabled());
        choose(field<QComboBox>(m_form, u"id"_s), u"ac"_s);
        QVERIFY(field<QComboBox>(m_form, u"kind"_s)->isVisible());
        QCOMPARE(field<QLineEdit>(m_form, u"name"_s)->text(), u"Air"_s);
        m_form->setThingModel(voice::model());
        QVERIFY(button(u"addRow"_s)->isEnabled());
    }

    void theBarAddsAnOpenRowWithTheFocusInIt()
    {
        load({});
        QVERIFY(m_form->findChild<QLabel *>(u"groupEmpty"_s)->isVisible());
        add();
        QVERIFY(!m_form->findChild<QLabel *>(u"groupEmpty"_s)->isVisible());
        QVERIFY(row(0)->isOpen());
        QVERIFY(field<QComboBox>(row(0), u"action"_s)->hasFocus());
        QVERIFY(m_form->isModified());
    }

    void aRowJustAddedTellsWhatIsMissingAtItsHeadOnly()
    {
        load({});
        add();
        QTRY_VERIFY(head(0)->fault().contains("This field is required"_L1));
        QVERIFY(!error(row(0), u"action"_s)->isVisible());
        choose(field<QComboBox>(row(0), u"what"_s), u"read"_s);
        QVERIFY(!error(row(0), u"property"_s)->isVisible());
        head(0)->click();
        head(0)->click();
        QVERIFY(error(row(0), u"action"_s)->isVisible());
        QVERIFY(error(row(0), u"property"_s)->isVisible());
    }

    void enterAndSpaceFoldAndUnfold()
    {
        load({action(u"on"_s), action(u"off"_s)});
        QVERIFY(!row(0)->isOpen());
        head(0)->setFocus();
        QTest::keyClick(head(0), Qt::Key_Return);
        QVERIFY(row(0)->isOpen());
        QTest::keyClick(head(0), Qt::Key_Space);
        QVERIFY(!row(0)->isOpen());
    }

    void aMovedRowKeepsItsWidgetsItsFocusAndItsValues()
    {
        load({action(u"on"_s), action(u"off"_s), action(u"setTemp"_s)});
        const QPointer<ui::GroupRow> first = row(0);
        first->setOpen(true);
        QWidget *input = field<QComboBox>(first, u"action"_s);
        head(0)->setFocus();
        QTest::keyClick(head(0), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(row(1), first.data());
        QVERIFY(head(1)->hasFocus());
        QVERIFY(first->isOpen());
        QCOMPARE(field<QComboBox>(row(1), u"action"_s), input);
        QCOMPARE(actions(), QStringList({u"off"_s, u"on"_s, u"setTemp"_s}));
        QTest::keyClick(head(1), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(head(0), Qt::Key_Up, Qt::AltModifier); // at the top already
        QCOMPARE(actions(), QStringList({u"on"_s, u"off"_s, u"setTemp"_s}));
        QTRY_VERIFY(row(0)->y() < row(1)->y());
    }

    void buttonsMoveDuplicateAndRemove()
    {
        load({action(u"on"_s), action(u"off"_s)});
        QVERIFY(!tool(0, u"rowUp"_s)->isEnabled());
        tool(0, u"rowDown"_s)->click();
        QCOMPARE(actions(), QStringList({u"off"_s, u"on"_s}));
        tool(0, u"rowDuplicate"_s)->click();
        QCOMPARE(actions(), QStringList({u"off"_s, u"off"_s, u"on"_s}));
        QVERIFY(row(1)->isOpen());
        tool(0, u"rowRemove"_s)->click();
        tool(0, u"rowRemove"_s)->click();
        QCOMPARE(actions(), QStringList({u"on"_s}));
        QVERIFY(!tool(0, u"rowUp"_s)->isVisible()); // there is nowhere to go
        QCOMPARE(tool(0, u"rowRemove"_s)->accessibleName(), u"Remove row 1"_s);
    }

    void theFocusStaysInARowWhoseButtonHasNoMoreToDo()
    {
        load({action(u"on"_s), action(u"off"_s)});
        tool(1, u"rowUp"_s)->setFocus();
        QTest::keyClick(tool(1, u"rowUp"_s), Qt::Key_Space);
        QCOMPARE(actions(), QStringList({u"off"_s, u"on"_s}));
        QVERIFY(head(0)->hasFocus());
    }

    void deleteOnAHeadRemovesAndUndoBringsTheRowBackToItsPlace()
    {
        load({action(u"on"_s), action(u"off"_s), action(u"setTemp"_s)});
        const QPointer<ui::GroupRow> second = row(1);
        head(1)->setFocus();
        QTest::keyClick(head(1), Qt::Key_Delete);
        QCOMPARE(actions(), QStringList({u"on"_s, u"setTemp"_s}));
        QVERIFY(head(1)->hasFocus());
        auto *strip = m_form->findChild<QWidget *>(u"undoStrip"_s);
        QVERIFY(strip->isVisible());
        QTest::keyClick(head(1), Qt::Key_Delete);
        strip->findChild<QPushButton *>(u"noticeAction"_s)->click();
        QCOMPARE(actions(), QStringList({u"on"_s, u"setTemp"_s}));
        QVERIFY(strip->isVisible());
        strip->findChild<QPushButton *>(u"noticeAction"_s)->click();
        QCOMPARE(actions(), QStringList({u"on"_s, u"off"_s, u"setTemp"_s}));
        QCOMPARE(row(1), second.data());
        QVERIFY(!strip->isVisible());
    }

    void tabGoesThroughTheRowsAsTheyStand()
    {
        load({action(u"on"_s), action(u"off"_s)});
        tool(0, u"rowDown"_s)->click();
        row(0)->setOpen(true);
        QCoreApplication::processEvents();
        head(0)->setFocus();
        QList<QWidget *> stops;
        for (int i = 0; i < 14 && QApplication::focusWidget() != button(u"addRow"_s); ++i) {
            stops.append(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget(), button(u"addRow"_s));
        const qsizetype body = stops.indexOf(field<QComboBox>(row(0), u"action"_s));
        QVERIFY(body > stops.indexOf(tool(0, u"rowRemove"_s)));
        QVERIFY(stops.indexOf(head(1)) > body);
    }

    void whatIsNotShownIsNotKeptButComesBack()
    {
        load({action(u"on"_s)});
        row(0)->setOpen(true);
        choose(field<QComboBox>(row(0), u"what"_s), u"write"_s);
        choose(field<QComboBox>(row(0), u"property"_s), u"target"_s);
        QTest::keyClicks(value<QLineEdit>(row(0), u"value"_s), u"42"_s);
        QCOMPARE(rowAt(0).value("value"_L1).toObject().value("value"_L1), QJsonValue(42));
        choose(field<QComboBox>(row(0), u"what"_s), u"invoke"_s);
        QVERIFY(!field<QComboBox>(row(0), u"property"_s)->isVisible());
        QVERIFY(field<QComboBox>(row(0), u"function"_s)->isVisible());
        QVERIFY(!rowAt(0).contains("value"_L1) && !rowAt(0).contains("property"_L1));
        choose(field<QComboBox>(row(0), u"what"_s), u"write"_s);
        QCOMPARE(rowAt(0).value("property"_L1), QJsonValue(u"target"_s));
        QCOMPARE(rowAt(0).value("value"_L1).toObject().value("value"_L1), QJsonValue(42));
    }

    void aValueComesBackWithItsType()
    {
        load({action(u"on"_s)});
        row(0)->setOpen(true);
        choose(field<QComboBox>(row(0), u"what"_s), u"write"_s);
        choose(field<QComboBox>(row(0), u"property"_s), u"target"_s);
        QTest::keyClicks(value<QLineEdit>(row(0), u"value"_s), u"42"_s);
        choose(field<QComboBox>(row(0), u"property"_s), u"power"_s);
        QCOMPARE(rowAt(0).value("value"_L1).toObject().value("value"_L1), QJsonValue(QJsonValue::Undefined));
        choose(field<QComboBox>(row(0), u"property"_s), u"target"_s);
        QCOMPARE(rowAt(0).value("value"_L1).toObject().value("value"_L1), QJsonValue(42));
    }

    void usedChoicesAreNotOfferedTwice()
    {
        load({action(u"on"_s), action(u"off"_s)});
        row(0)->setOpen(true);
        row(1)->setOpen(true);
        auto *second = field<QComboBox>(row(1), u"action"_s);
        QVERIFY(second->findData(u"on"_s) < 0);
        QVERIFY(second->findData(u"off"_s) >= 0);
        choose(field<QComboBox>(row(0), u"action"_s), u"setTemp"_s);
        QTRY_VERIFY(second->findData(u"on"_s) >= 0);
        QVERIFY(second->findData(u"setTemp"_s) < 0);
    }

    void aKeptValueThatIsNotOfferedStaysMarkedAsGone()
    {
        load({QJsonObject{{u"action"_s, u"dance"_s}, {u"what"_s, u"read"_s}, {u"property"_s, u"power"_s}}});
        QTRY_VERIFY(head(0)->fault().contains("dance"_L1));
        row(0)->setOpen(true);
        auto *box = field<QComboBox>(row(0), u"action"_s);
        QVERIFY(box->currentText().contains("no longer offered"_L1));
        QCOMPARE(rowAt(0).value("action"_L1), QJsonValue(u"dance"_s));
        choose(box, u"on"_s);
        QTRY_VERIFY(head(0)->fault().isEmpty());
    }

    void everyTypeIsTypedAsAConstantAndAsAValue_data()
    {
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("kept");
        QTest::newRow("boolean") << u"power"_s << u"On (1)"_s << QJsonValue(true);
        QTest::newRow("int") << u"target"_s << u"42"_s << QJsonValue(42);
        QTest::newRow("long") << u"total"_s << u"9007199254740993"_s << QJsonValue(qint64(9007199254740993));
        QTest::newRow("float") << u"ratio"_s << u"2.5"_s << QJsonValue(2.5);
        QTest::newRow("double") << u"level"_s << u"-0.125"_s << QJsonValue(-0.125);
        QTest::newRow("string") << u"text"_s << u"hello"_s << QJsonValue(u"hello"_s);
        QTest::newRow("enum") << u"mode"_s << u"Heating (2)"_s << QJsonValue(u"2"_s);
        QTest::newRow("date") << u"start"_s << u"2026-11-25T16:00:00"_s
                              << QJsonValue(
                                     QDateTime::fromString(u"2026-11-25T16:00:00"_s, Qt::ISODate).toMSecsSinceEpoch());
        QTest::newRow("array") << u"list"_s << u"[1,2]"_s << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("object") << u"thing"_s << u"{\"a\":1}"_s << QJsonValue(QJsonObject{{u"a"_s, 1}});
        QTest::newRow("file") << u"file"_s << u"http://x/y"_s << QJsonValue(u"http://x/y"_s);
        QTest::newRow("password") << u"secret"_s << u"s3cret"_s << QJsonValue(u"s3cret"_s);
        QTest::newRow("geoPoint") << u"place"_s << u"106.5,29.6"_s
                                  << QJsonValue(QJsonObject{{u"lat"_s, 29.6}, {u"lon"_s, 106.5}});
    }
    void everyTypeIsTypedAsAConstantAndAsAValue()
    {
        QFETCH(QString, property);
        QFETCH(QString, typed);
        QFETCH(QJsonValue, kept);
        load({action(u"on"_s)});
        row(0)->setOpen(true);
        choose(field<QComboBox>(row(0), u"what"_s), u"write"_s);
        choose(field<QComboBox>(row(0), u"property"_s), property);
        enter(value<QWidget>(row(0), u"value"_s), typed);
        const QJsonObject source{{u"from"_s, u"constant"_s}, {u"value"_s, kept}};
        QCOMPARE(rowAt(0).value("value"_L1), QJsonValue(source));
        QTRY_COMPARE(head(0)->fault(), QString());
        choose(field<QComboBox>(row(0), u"what"_s), u"read"_s);
        enter(value<QWidget>(row(0), u"limit"_s), typed);
        QCOMPARE(rowAt(0).value("limit"_L1), kept);

        QJsonObject both = rowAt(0); // and back into the form
        both.insert(u"what"_s, u"write"_s);
        both.insert(u"value"_s, source);
        load({both});
        row(0)->setOpen(true);
        QCOMPARE(rowAt(0).value("value"_L1), QJsonValue(source));
        QCOMPARE(head(0)->fault(), QString());
    }

    void whatIsNoValueIsFlaggedAndStaysAsTyped_data()
    {
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a word for a number") << u"target"_s << u"warm"_s;
        QTest::newRow("above the maximum") << u"target"_s << u"101"_s;
        QTest::newRow("a fraction for a whole number") << u"total"_s << u"1.5"_s;
        QTest::newRow("no list") << u"list"_s << u"[1,"_s;
        QTest::newRow("no object") << u"thing"_s << u"{a"_s;
        QTest::newRow("no position") << u"place"_s << u"here"_s;
    }
    void whatIsNoValueIsFlaggedAndStaysAsTyped()
    {
        QFETCH(QString, property);
        QFETCH(QString, typed);
        load({action(u"on"_s)});
        row(0)->setOpen(true);
        choose(field<QComboBox>(row(0), u"what"_s), u"write"_s);
        choose(field<QComboBox>(row(0), u"property"_s), property);
        enter(value<QWidget>(row(0), u"value"_s), typed);
        QTRY_VERIFY(!head(0)->fault().isEmpty());
        QVERIFY(error(row(0), u"value"_s)->isVisible());
        QVERIFY(value<QWidget>(row(0), u"value"_s)->property("wrong").toBool());
        const QJsonObject kept = rowAt(0);
        load({kept});
        row(0)->setOpen(true);
        QCOMPARE(rowAt(0), kept);
        QVERIFY(!head(0)->fault().isEmpty());
    }

    void whatIsSpokenIsOfferedOnlyWhereItFits_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QStringList>("ways");
        const QStringList number{u"Fixed value"_s, u"As spoken"_s, u"Spoken, scaled"_s, u"Calculated"_s};
        QTest::newRow("nothing is said") << u"on"_s << u"target"_s << QStringList{u"Fixed value"_s};
        QTest::newRow("a number for a number") << u"setTemp"_s << u"target"_s << number;
        QTest::newRow("a number for a text") << u"setTemp"_s << u"text"_s << number;
        QTest::newRow("a number for a boolean") << u"setTemp"_s << u"power"_s << QStringList{u"Fixed value"_s};
        QTest::newRow("a word for an enum")
            << u"setMode"_s << u"mode"_s << QStringList{u"Fixed value"_s, u"As spoken"_s, u"Spoken, by table"_s};
        QTest::newRow("a word for a number")
            << u"setMode"_s << u"target"_s << QStringList{u"Fixed value"_s, u"Spoken, by table"_s};
        QTest::newRow("a word for an object") << u"setMode"_s << u"thing"_s << QStringList{u"Fixed value"_s};
    }
    void whatIsSpokenIsOfferedOnlyWhereItFits()
    {
        QFETCH(QString, action);
        QFETCH(QString, property);
        QFETCH(QStringList, ways);
        load({writing(action, property)});
        row(0)->setOpen(true);
        auto *from = row(0)->findChild<QComboBox *>(u"from:value"_s);
        QStringList offered;
        for (int i = 0; i < from->count(); ++i)
            offered.append(from->itemText(i));
        QCOMPARE(offered, ways);
        QCOMPARE(from->isVisible(), ways.size() > 1);
    }

    void aSpokenNumberIsTakenAsItIsScaledOrCalculated()
    {
        load({writing(u"setTemp"_s, u"target"_s)});
        row(0)->setOpen(true);
        pick(row(0), u"value"_s, u"As spoken"_s);
        QCOMPARE(rowAt(0).value("value"_L1), QJsonValue(QJsonObject{{u"from"_s, u"spoken"_s}}));
        pick(row(0), u"value"_s, u"Spoken, scaled"_s);
        const QJsonObject scaled{{u"from"_s, u"spoken"_s}, {u"scale"_s, QJsonArray{16, 30, 0, 100}}};
        QCOMPARE(rowAt(0).value("value"_L1), QJsonValue(scaled)); // the limits of both sides
        auto *third = row(0)->findChild<QLineEdit *>(u"scale2:value"_s);
        third->selectAll();
        QTest::keyClicks(third, u"0.5"_s);
        QCOMPARE(rowAt(0).value("value"_L1).toObject().value("scale"_L1), QJsonValue(QJsonArray{16, 30, 0.5, 100}));
        QTRY_COMPARE(head(0)->fault(), QString());
        third->selectAll();
        QTest::keyClicks(third, u"x"_s);
        QTRY_VERIFY(head(0)->fault().contains("Four numbers"_L1));
        pick(row(0), u"value"_s, u"Calculated"_s);
        QTRY_VERIFY(head(0)->fault().contains("calculation"_L1));
        QTest::keyClicks(row(0)->findChild<QLineEdit *>(u"expression:value"_s), u"value * 2"_s);
        QCOMPARE(rowAt(0).value("value"_L1),
                 QJsonValue(QJsonObject{{u"from"_s, u"expression"_s}, {u"text"_s, u"value * 2"_s}}));
        QTRY_COMPARE(head(0)->fault(), QString());
    }

    void aSpokenWordBecomesAValueByATable()
    {
        load({writing(u"setMode"_s, u"mode"_s)});
        row(0)->setOpen(true);
        pick(row(0), u"value"_s, u"Spoken, by table"_s);
        QTRY_VERIFY(head(0)->fault().contains("at least one word"_L1));
        auto *cool = row(0)->findChild<QComboBox *>(u"map:value:COOL"_s);
        QVERIFY(cool);
        cool->setCurrentIndex(0);
        QCOMPARE(rowAt(0).value("value"_L1),
                 QJsonValue(QJsonObject{{u"from"_s, u"spoken"_s}, {u"map"_s, QJsonObject{{u"COOL"_s, u"1"_s}}}}));
        QTRY_COMPARE(head(0)->fault(), QString());

        QJsonObject kept = rowAt(0);
        kept.insert(u"value"_s, QJsonObject{{u"from"_s, u"spoken"_s},
                                            {u"map"_s, QJsonObject{{u"COOL"_s, u"1"_s}, {u"DRY"_s, u"2"_s}}}});
        load({kept});
        row(0)->setOpen(true);
        QCOMPARE(rowAt(0), kept); // a word that is not said any more is kept, and told
        QTRY_VERIFY(head(0)->fault().contains("DRY"_L1));
    }

    void aWayThatDoesNotLeadThereAnyMoreIsMarked()
    {
        QJsonObject row0 = writing(u"setTemp"_s, u"target"_s);
        row0.insert(u"value"_s, QJsonObject{{u"from"_s, u"spoken"_s}});
        load({row0});
        QTRY_COMPARE(head(0)->fault(), QString());
        row(0)->setOpen(true);
        choose(field<QComboBox>(row(0), u"property"_s), u"power"_s);
        QTRY_VERIFY(head(0)->fault().contains("cannot come from there"_L1));
        auto *from = row(0)->findChild<QComboBox *>(u"from:value"_s);
        QVERIFY(from->currentText().contains("no longer offered"_L1));
        QCOMPARE(rowAt(0).value("value"_L1), QJsonValue(QJsonObject{{u"from"_s, u"spoken"_s}}));
    }

    void everyInputOfAFunctionHasItsSource()
    {
        load({QJsonObject{{u"action"_s, u"setTemp"_s}, {u"what"_s, u"invoke"_s}}});
        row(0)->setOpen(true);
        choose(field<QComboBox>(row(0), u"function"_s), u"setTarget"_s);
        QCOMPARE(row(0)->findChild<QLabel *>(u"input:target"_s)->text(), u"* Target"_s);
        QCOMPARE(row(0)->findChild<QLabel *>(u"input:fade"_s)->text(), u"Fade"_s);
        QTRY_VERIFY(head(0)->fault().contains("Target"_L1)); // required
        pick(row(0), u"inputs.target"_s, u"As spoken"_s);
        QTRY_COMPARE(head(0)->fault(), QString()); // the other one may be absent
        QCOMPARE(rowAt(0).value("inputs"_L1),
                 QJsonValue(QJsonObject{{u"target"_s, QJsonObject{{u"from"_s, u"spoken"_s}}}}));
        pick(row(0), u"inputs.fade"_s, u"Fixed value"_s);
        QTRY_VERIFY(head(0)->fault().contains("Fade"_L1));
        enter(row(0)->findChild<QWidget *>(u"value:inputs.fade"_s), u"是 (true)"_s);
        QTRY_COMPARE(head(0)->fault(), QString());
        QCOMPARE(rowAt(0).value("inputs"_L1).toObject().value("fade"_L1).toObject().value("value"_L1),
                 QJsonValue(true));
        choose(field<QComboBox>(row(0), u"function"_s), u"reset"_s);
        QVERIFY(!rowAt(0).contains("inputs"_L1));
        choose(field<QComboBox>(row(0), u"function"_s), u"setTarget"_s);
        QCOMPARE(rowAt(0).value("inputs"_L1).toObject().size(), 2);
    }

    void inputsThatAreNoneAnyMoreAreNamedAndCanBeDropped()
    {
        const QJsonObject inputs{{u"target"_s, QJsonObject{{u"from"_s, u"constant"_s}, {u"value"_s, 1}}},
                                 {u"speed"_s, QJsonObject{{u"from"_s, u"constant"_s}, {u"value"_s, 2}}}};
        load({QJsonObject{
            {u"action"_s, u"on"_s}, {u"what"_s, u"invoke"_s}, {u"function"_s, u"setTarget"_s}, {u"inputs"_s, inputs}}});
        row(0)->setOpen(true);
        QCOMPARE(rowAt(0).value("inputs"_L1), QJsonValue(inputs));
        QVERIFY(row(0)->findChild<QLabel *>(u"goneInputs"_s)->text().contains("speed"_L1));
        QTRY_VERIFY(head(0)->fault().contains("speed"_L1));
        row(0)->findChild<QPushButton *>(u"dropGoneInputs"_s)->click();
        QVERIFY(!rowAt(0).value("inputs"_L1).toObject().contains("speed"_L1));
        QTRY_COMPARE(head(0)->fault(), QString());
    }

    void severalChoicesArePickedFromOneButton()
    {
        load({reading(u"on"_s, u"power"_s)});
        row(0)->setOpen(true);
        auto *also = row(0)->findChild<ui::MultiChoice *>(u"field:also"_s);
        also->menu()->findChild<QAction *>(u"mode"_s)->trigger();
        also->menu()->findChild<QAction *>(u"target"_s)->trigger();
        QCOMPARE(rowAt(0).value("also"_L1), QJsonValue(QJsonArray{u"target"_s, u"mode"_s}));
        QJsonObject kept = rowAt(0);
        kept.insert(u"also"_s, QJsonArray{u"mode"_s, u"humidity"_s});
        load({kept});
        row(0)->setOpen(true);
        QCOMPARE(rowAt(0), kept);
        also = row(0)->findChild<ui::MultiChoice *>(u"field:also"_s);
        QVERIFY(also->text().contains("humidity (no longer offered)"_L1));
        QTRY_VERIFY(head(0)->fault().contains("humidity"_L1));
    }

    void suggestionsAreShownBeforeTheyAreAdded()
    {
        load({action(u"off"_s)});
        button(u"suggestRows"_s)->click();
        auto *dialog = m_form->findChild<QDialog *>(u"suggestionsDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(actions(), QStringList{u"off"_s});
        auto *only = dialog->findChild<QCheckBox *>(u"suggestion:0"_s);
        QCOMPARE(only->text(), u"on → power"_s);
        QVERIFY(!dialog->findChild<QCheckBox *>(u"suggestion:1"_s));
        only->click();
        QVERIFY(!dialog->findChild<QPushButton *>(u"suggestionsAdd"_s)->isEnabled());
        only->click();
        dialog->findChild<QPushButton *>(u"suggestionsAdd"_s)->click();
        QCOMPARE(actions(), QStringList({u"off"_s, u"on"_s}));
        QTRY_COMPARE(head(1)->fault(), QString());

        button(u"suggestRows"_s)->click(); // nothing is left
        QVERIFY(m_form->findChild<QWidget *>(u"groupNote"_s)->isVisible());
    }

    void faultsFollowTheThingModel()
    {
        QJsonObject row0 = writing(u"on"_s, u"target"_s);
        row0.insert(u"value"_s, QJsonObject{{u"from"_s, u"constant"_s}, {u"value"_s, 60}});
        load({row0});
        QTRY_COMPARE(head(0)->fault(), QString());
        row(0)->setOpen(true);
        app::ThingModel other = voice::model();
        other.properties[1].valueType.max = app::Number(50);
        m_form->setThingModel(other);
        QVERIFY(!head(0)->fault().isEmpty());
        QVERIFY(error(row(0), u"value"_s)->isVisible());
        other.properties[1].readOnly = true;
        m_form->setThingModel(other);
        QVERIFY(error(row(0), u"property"_s)->text().contains("cannot be written"_L1));
        QVERIFY(head(0)->accessibleName().contains("cannot be written"_L1));
        m_form->setThingModel(voice::model());
        QCOMPARE(head(0)->fault(), QString());
        QVERIFY(!error(row(0), u"property"_s)->isVisible());
    }

    void rowsStayAsTheyAreWhileThereIsNoThingModel()
    {
        const QJsonArray rows{writing(u"on"_s, u"gone"_s), action(u"dance"_s)};
        load(rows);
        m_form->setThingModelProblem({app::ErrorCode::NotFound, u"There is no product."_s, {}, {}, {}});
        QVERIFY(m_form->findChild<QWidget *>(u"modelProblem"_s)->isVisible());
        row(0)->setOpen(true);
        row(1)->setOpen(true);
        QCOMPARE(head(0)->fault(), QString()); // nothing can be judged
        QCOMPARE(m_form->docking().settings.value("actions"_L1).toArray(), rows);
    }

    void anErrorOfASaveGoesToItsRowAndOpensIt()
    {
        load({reading(u"on"_s, u"power"_s), reading(u"off"_s, u"power"_s)});
        const app::Error fault{app::ErrorCode::InvalidInput, u"No good."_s, {}, u"actions[1].property"_s, {}};
        const app::Error whole{app::ErrorCode::InvalidInput, u"Row no good."_s, {}, u"actions[0]"_s, {}};
        const app::Error beyond{app::ErrorCode::InvalidInput, u"?"_s, {}, u"actions[7].property"_s, {}};
        QCOMPARE(m_form->setErrors({fault, beyond}), QList<app::Error>{beyond});
        QVERIFY(row(1)->isOpen());
        QVERIFY(!row(0)->isOpen());
        QCOMPARE(error(row(1), u"property"_s)->text(), u"No good."_s);
        QVERIFY(field<QComboBox>(row(1), u"property"_s)->hasFocus());
        QVERIFY(m_form->setErrors({whole}).isEmpty());
        QVERIFY(head(0)->fault().contains("Row no good."_L1));
        QCOMPARE(head(1)->fault(), QString());
        choose(field<QComboBox>(row(0), u"property"_s), u"mode"_s);
        QCOMPARE(head(0)->fault(), QString()); // it was of what is no more
    }

    void unknownKeysSurviveARoundTrip()
    {
        QJsonObject known = reading(u"on"_s, u"power"_s);
        known.insert(u"future"_s, QJsonObject{{u"x"_s, QJsonArray{1, 2}}});
        QJsonObject source = writing(u"off"_s, u"target"_s);
        source.insert(u"value"_s, QJsonObject{{u"from"_s, u"constant"_s}, {u"value"_s, 5}, {u"note"_s, u"keep me"_s}});
        const QJsonArray rows{known, source};
        load(rows);
        QCOMPARE(m_form->docking().settings.value("actions"_L1).toArray(), rows);
        row(0)->setOpen(true);
        row(1)->setOpen(true);
        QCOMPARE(m_form->docking().settings.value("actions"_L1).toArray(), rows);
        tool(0, u"rowDown"_s)->click();
        QCOMPARE(rowAt(1), known);
        QVERIFY(!m_form->docking().settings.contains("unset"_L1));
    }

    void nothingIsAddedBeyondTheMaximum()
    {
        QJsonArray rows;
        for (int i = 0; i < 200; ++i)
            rows.append(action(u"on"_s));
        load(rows);
        QVERIFY(!button(u"addRow"_s)->isEnabled());
        QVERIFY(!tool(0, u"rowDuplicate"_s)->isEnabled());
        tool(0, u"rowRemove"_s)->click();
        QVERIFY(button(u"addRow"_s)->isEnabled());
    }

    void aHundredRowsAreLightUntilTheyAreLookedAt()
    {
        QJsonArray rows;
        for (int i = 0; i < 100; ++i)
            rows.append(writing(i % 2 == 0 ? u"on"_s : u"off"_s, u"target"_s));
        QElapsedTimer timer;
        timer.start();
        load(rows);
        const qint64 loaded = timer.restart();
        QVERIFY(!row(99)->findChild<QComboBox *>(u"field:action"_s)); // no fields yet
        row(99)->setOpen(true);
        const qint64 opened = timer.restart();
        choose(field<QComboBox>(row(99), u"property"_s), u"power"_s);
        const qint64 edited = timer.restart();
        QTest::qWait(100);
        const qint64 settled = timer.restart() - 100;
        head(99)->setFocus();
        QTest::keyClick(head(99), Qt::Key_Up, Qt::AltModifier);
        const qint64 moved = timer.elapsed();
        qInfo("100 rows: load %lld ms, open %lld, edit %lld, all judged again %lld, move %lld", loaded, opened, edited,
              settled, moved);
        QVERIFY(row(98)->isOpen());
        QCOMPARE(rowAt(98).value("property"_L1), QJsonValue(u"power"_s));
    }

private:
    [[nodiscard]] static QJsonObject action(const QString &id) { return {{u"action"_s, id}}; }
    [[nodiscard]] static QJsonObject reading(const QString &id, const QString &property)
    {
        return {{u"action"_s, id}, {u"what"_s, u"read"_s}, {u"property"_s, property}};
    }
    [[nodiscard]] static QJsonObject writing(const QString &id, const QString &property)
    {
        return {{u"action"_s, id}, {u"what"_s, u"write"_s}, {u"property"_s, property}};
    }
    void load(const QJsonArray &rows)
    {
        app::Docking docking;
        docking.platform = app::PlatformId(u"voice"_s);
        docking.productId = app::ProductId(u"ac"_s);
        docking.name = u"Air"_s;
        docking.settings = {{u"kind"_s, u"AC"_s}, {u"actions"_s, rows}};
        m_form->startEdit(docking);
        m_form->setThingModel(voice::model());
    }
    void add() { button(u"addRow"_s)->click(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_form->findChild<QPushButton *>(name); }
    [[nodiscard]] ui::GroupRow *row(int index) const
    {
        return m_form->findChild<ui::GroupRow *>(u"row:actions:%1"_s.arg(index));
    }
    [[nodiscard]] ui::RowHead *head(int index) const { return row(index)->findChild<ui::RowHead *>(); }
    [[nodiscard]] QToolButton *tool(int index, const QString &name) const
    {
        return row(index)->findChild<QToolButton *>(name);
    }
    template <typename T>
    [[nodiscard]] static T *field(const QWidget *parent, const QString &key)
    {
        return parent->findChild<T *>(u"field:"_s + key);
    }
    template <typename T>
    [[nodiscard]] static T *value(const QWidget *parent, const QString &key)
    {
        return parent->findChild<T *>(u"value:"_s + key);
    }
    [[nodiscard]] static QLabel *error(const QWidget *parent, const QString &key)
    {
        return parent->findChild<QLabel *>(u"error:"_s + key);
    }
    [[nodiscard]] QJsonObject rowAt(int index) const
    {
        return m_form->docking().settings.value("actions"_L1).toArray().at(index).toObject();
    }
    [[nodiscard]] QStringList actions() const
    {
        QStringList actions;
        const QJsonArray rows = m_form->docking().settings.value("actions"_L1).toArray();
        for (const QJsonValue &row : rows)
            actions.append(row.toObject().value("action"_L1).toString());
        return actions;
    }
    static void choose(QComboBox *box, const QString &data)
    {
        QVERIFY2(box->findData(data) >= 0, qPrintable(data));
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
    static void pick(QWidget *row, const QString &name, const QString &text)
    {
        auto *box = row->findChild<QComboBox *>(u"from:"_s + name);
        QVERIFY2(box && box->findText(text) >= 0, qPrintable(text));
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }
    static void enter(QWidget *input, const QString &text)
    {
        if (auto *line = qobject_cast<QLineEdit *>(input))
            line->setText(text);
        else if (auto *json = qobject_cast<QPlainTextEdit *>(input))
            json->setPlainText(text);
        else if (auto *date = qobject_cast<QDateTimeEdit *>(input))
            date->setDateTime(QDateTime::fromString(text, Qt::ISODate));
        else if (auto *choice = qobject_cast<QComboBox *>(input))
            choice->setCurrentIndex(choice->findText(text));
        else
            QFAIL("an input of an unexpected kind");
    }

    std::unique_ptr<QWidget> m_window;
    ui::SchemaForm *m_form = nullptr;
};

QTEST_MAIN(tst_GroupEditor)
#include "tst_groupeditor.moc"
