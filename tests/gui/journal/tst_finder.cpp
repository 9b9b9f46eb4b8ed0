#include "finder.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const ui::FinderItem kPump{u"pump"_s, u"Pump"_s, {}};
const ui::FinderItem kPump2{u"pump-2"_s, u"Second pump"_s, {}};
const ui::FinderItem kValve{u"valve"_s, u"Valve"_s, {}};

} // namespace

/// The answers come when the test gives them.
class tst_Finder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_pressed = 0;
        m_dialog = std::make_unique<QDialog>();
        m_finder = new ui::Finder([this](const QString &text, QObject *, const ui::Finder::Answer &answer) {
            m_asked.append({text, answer});
        });
        m_finder->setEmptyText(u"nothing"_s);
        auto *button = new QPushButton(u"Assign"_s);
        button->setDefault(true);
        connect(button, &QPushButton::clicked, this, [this] { ++m_pressed; });
        auto *layout = new QVBoxLayout(m_dialog.get());
        layout->addWidget(m_finder);
        layout->addWidget(button);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_edit = m_finder->findChild<QLineEdit *>(u"finderSearch"_s);
        m_list = m_finder->findChild<QListWidget *>(u"finderList"_s);
        m_finder->start();
        answer({kPump, kValve});
    }
    void cleanup() { m_dialog.reset(); }

    void whatStandsInTheListAnswersAnOlderText()
    {
        QCOMPARE(m_finder->current(), kPump);
        QSignalSpy changed(m_finder, &ui::Finder::currentChanged);
        QTest::keyClicks(m_edit, u"v"_s);
        QCOMPARE(m_finder->current(), ui::FinderItem()); // from the first key on
        QVERIFY(!changed.isEmpty());
        QTRY_COMPARE(m_asked.size(), 1);
        QCOMPARE(m_finder->current(), ui::FinderItem());
        answer({kValve});
        QCOMPARE(m_finder->current(), kValve);
    }

    void anAnswerToAnOlderTextIsDropped()
    {
        QTest::keyClicks(m_edit, u"p"_s);
        QTRY_COMPARE(m_asked.size(), 1);
        const ui::Finder::Answer late = m_asked.takeFirst().answer;
        QTest::keyClicks(m_edit, u"x"_s);
        late(QList<ui::FinderItem>{kPump});
        QCOMPARE(m_finder->current(), ui::FinderItem());
    }

    void anEnterWaitsForItsAnswer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("the only one") << u"val"_s << 1 << u"valve"_s;
        QTest::newRow("the one of that id") << u"pump-2"_s << 2 << u"pump-2"_s;
        QTest::newRow("the one of that name") << u"Pump"_s << 2 << u"pump"_s;
        QTest::newRow("one of several") << u"pu"_s << 2 << QString();
        QTest::newRow("none") << u"zz"_s << 0 << QString();
    }
    void anEnterWaitsForItsAnswer()
    {
        QFETCH(QString, text);
        QFETCH(int, answer);
        QFETCH(QString, chosen);
        QSignalSpy spy(m_finder, &ui::Finder::chosen);
        QTest::keyClicks(m_edit, text);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(spy.size(), 0); // never what was there before
        QCOMPARE(m_asked.size(), 1);
        const QList<QList<ui::FinderItem>> answers{{}, {kValve}, {kPump, kPump2}};
        this->answer(answers.at(answer));
        QCOMPARE(spy.size(), chosen.isEmpty() ? 0 : 1);
        if (!chosen.isEmpty())
            QCOMPARE(spy.constFirst().constFirst().value<ui::FinderItem>().id, chosen);
        else if (answer == 2) { // the operator has seen them by now
            QTest::keyClick(m_edit, Qt::Key_Down);
            QTest::keyClick(m_edit, Qt::Key_Return);
            QCOMPARE(spy.constFirst().constFirst().value<ui::FinderItem>().id, u"pump-2"_s);
        }
    }

    void typingOnTakesTheEnterBack()
    {
        QSignalSpy spy(m_finder, &ui::Finder::chosen);
        QTest::keyClicks(m_edit, u"val"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        m_asked.clear();
        QTest::keyClicks(m_edit, u"v"_s);
        QTRY_COMPARE(m_asked.size(), 1);
        answer({kValve});
        QCOMPARE(spy.size(), 0);
    }

    void enterNeverPressesTheDialogsButton()
    {
        QTest::keyClick(m_edit, Qt::Key_Return);
        QTest::keyClicks(m_edit, u"v"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Return);
        QTest::keyClick(m_list, Qt::Key_Enter);
        QCOMPARE(m_pressed, 0);
    }

    void aQuestionWithoutAnAnswerIsNotAnEmptyOne()
    {
        QTest::keyClicks(m_edit, u"v"_s);
        QTRY_COMPARE(m_asked.size(), 1);
        m_asked.takeFirst().answer(
            tl::unexpected(app::Error{app::ErrorCode::Database, u"The disk hangs."_s, {}, {}, {}}));
        bool told = false;
        const auto labels = m_finder->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            told = told || (!label->isHidden() && label->text() == u"The disk hangs."_s);
        QVERIFY(told);
    }

private:
    struct Asked
    {
        QString text{};
        ui::Finder::Answer answer{};
    };
    void answer(const QList<ui::FinderItem> &items) { m_asked.takeFirst().answer(items); }

    QList<Asked> m_asked;
    int m_pressed = 0;
    std::unique_ptr<QDialog> m_dialog;
    ui::Finder *m_finder = nullptr;
    QLineEdit *m_edit = nullptr;
    QListWidget *m_list = nullptr;
};

QTEST_MAIN(tst_Finder)
#include "tst_finder.moc"
