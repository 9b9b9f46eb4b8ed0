#include "ui/shell/jobcenter.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// What a page was told.
struct Told
{
    int built = 0;
    int refreshed = 0;
    int searched = 0;
    int ran = 0;
    bool commandEnabled = true;
    QVariantMap opened{};
};

class FakePage final : public ui::Page
{
public:
    FakePage(QString id, Told &told) : m_id(std::move(id)), m_told(told) {}
    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override { return u"Title "_s + m_id; }
    [[nodiscard]] QString icon() const override { return u"cloud"_s; }
    [[nodiscard]] QWidget *widget() override
    {
        if (!m_widget) {
            ++m_told.built;
            m_widget = new QLineEdit;
        }
        return m_widget;
    }
    void refresh() override { ++m_told.refreshed; }
    void focusSearch() override { ++m_told.searched; }
    void open(const ui::PageRequest &request) override { m_told.opened = request.parameters; }
    [[nodiscard]] QList<ui::Command> commands() override
    {
        return {{.id = m_id + u".new"_s,
                 .title = u"New thing of "_s + m_id,
                 .menu = ui::MenuPlace::Docking,
                 .run = [this] { ++m_told.ran; },
                 .enabled = [this] { return m_told.commandEnabled; }}};
    }

private:
    QString m_id;
    Told &m_told;
    QWidget *m_widget = nullptr;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void pagesAreBuiltWhenTheyAreFirstShown();
    void theKeyboardReachesPagesRefreshAndSearch();
    void navigationHandsOverTheParameters();
    void thePaletteFindsAndRuns();
    void thePaletteLeavesOutWhatCannotRun();
    void menusWithoutCommandsAreNotThere();
    void editCommandsActOnTheFocus();
    void copyWorksWhereverSomethingIsSelected();
    void menusDoNotPileUp();
    void statusShowsWhatItIsGiven_data();
    void statusShowsWhatItIsGiven();
    void statusWordsLeadToTheirPagesByKeyboard();
    void aJobCanBeWatchedAndCancelled();
    void closingAsksWhileAJobRuns();
    void thePageUsedLastComesBack();
    void noticesStayUntilClosed();
    void aNoticeGoesWithItsReason();
    void pushesThatCannotBeKeptAreNotOverlooked();
    void theLeastSizeFollowsTheTextSize();
    void themeAndLanguageAreToldAndTheThemeSwitches();

private:
    QAbstractButton *rail(const QString &page) const
    {
        return m_window->findChild<QAbstractButton *>(u"rail-"_s + page);
    }
    QAction *action(const QString &id) const { return m_window->findChild<QAction *>(id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::JobCenter> m_jobs;
    std::unique_ptr<ui::MainWindow> m_window;
    Told m_first;
    Told m_second;
};

void TestMainWindow::init()
{
    m_first = {};
    m_second = {};
    if (!m_folder) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    }
    m_settings->clear();
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_jobs = std::make_unique<ui::JobCenter>();
    m_window = std::make_unique<ui::MainWindow>(*m_jobs, *m_theme, *m_settings);
    m_window->addPage(std::make_unique<FakePage>(u"first"_s, m_first));
    m_window->addPage(std::make_unique<FakePage>(u"second"_s, m_second));
    m_window->start();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_jobs.reset();
    m_theme.reset();
}

void TestMainWindow::pagesAreBuiltWhenTheyAreFirstShown()
{
    QCOMPARE(m_window->currentPage(), u"first"_s);
    QCOMPARE(m_first.built, 1);
    QCOMPARE(m_second.built, 0);
    QTest::mouseClick(rail(u"second"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), u"second"_s);
    QCOMPARE(m_second.built, 1);
    QCOMPARE(m_second.refreshed, 1);
    QCOMPARE(rail(u"second"_s)->accessibleName(), u"Title second"_s);
    m_window->setPageCount(u"second"_s, 3);
    QCOMPARE(rail(u"second"_s)->accessibleName(), u"Title second, 3"_s);
}

void TestMainWindow::theKeyboardReachesPagesRefreshAndSearch()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), u"second"_s);
    const int before = m_second.refreshed;
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(m_second.refreshed, before + 1);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_second.searched, 1);
}

void TestMainWindow::navigationHandsOverTheParameters()
{
    m_window->open({.page = u"second"_s, .parameters = {{u"device"_s, u"d-1"_s}}});
    QCOMPARE(m_window->currentPage(), u"second"_s);
    QCOMPARE(m_second.opened, QVariantMap({{u"device"_s, u"d-1"_s}}));
    m_window->open({.page = u"nowhere"_s});
    QCOMPARE(m_window->currentPage(), u"second"_s);
}

void TestMainWindow::thePaletteFindsAndRuns()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *input = m_window->findChild<QLineEdit *>(u"paletteInput"_s);
    auto *list = m_window->findChild<QListWidget *>(u"paletteList"_s);
    QVERIFY(input->isVisible());
    QVERIFY(input->hasFocus());
    QVERIFY(list->count() > 4);
    QTest::keyClicks(input, u"nwsec"_s); // New thing of second
    QCOMPARE(list->currentItem()->text(), u"New thing of second"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(!input->isVisible());
    QCOMPARE(m_second.ran, 1);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(input, u"zzqx"_s);
    QCOMPARE(list->count(), 0);
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(!input->isVisible());
}

void TestMainWindow::thePaletteLeavesOutWhatCannotRun()
{
    m_second.commandEnabled = false;
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"paletteInput"_s), u"New thing"_s);
    auto *list = m_window->findChild<QListWidget *>(u"paletteList"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"New thing of first"_s);
}

void TestMainWindow::menusWithoutCommandsAreNotThere()
{
    QStringList titles;
    for (const QAction *menu : m_window->menuBar()->actions())
        titles += QString(menu->text()).remove(u'&');
    QCOMPARE(titles, QStringList({u"File"_s, u"Edit"_s, u"View"_s, u"Docking"_s, u"Tools"_s, u"Help"_s}));
}

void TestMainWindow::editCommandsActOnTheFocus()
{
    auto *edit = new QLineEdit(u"text"_s, m_window->centralWidget());
    edit->show();
    edit->setFocus();
    action(u"edit.selectAll"_s)->trigger();
    QCOMPARE(edit->selectedText(), u"text"_s);
    action(u"edit.cut"_s)->trigger();
    QCOMPARE(edit->text(), QString());
    action(u"edit.paste"_s)->trigger();
    QCOMPARE(edit->text(), u"text"_s);
}

void TestMainWindow::copyWorksWhereverSomethingIsSelected()
{
    auto *tree = new QTreeWidget(m_window->centralWidget());
    tree->setColumnCount(2);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *first = new QTreeWidgetItem(tree, {u"imei"_s, u"868"_s});
    auto *inner = new QTreeWidgetItem(first, {u"inner"_s, u"1"_s});
    auto *second = new QTreeWidgetItem(tree, {u"topic"_s, u"v1"_s});
    tree->expandAll();
    for (QTreeWidgetItem *item : {second, inner, first})
        item->setSelected(true);
    tree->show();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"imei\t868\ninner\t1\ntopic\tv1"_s); // in the order seen

    auto *label = new QLabel(u"one two three"_s, m_window->centralWidget());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->show();
    label->setFocus();
    label->setSelection(4, 3);
    QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"two"_s);
    label->setSelection(0, 0);
    QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"two"_s); // nothing selected takes nothing away

    auto *number = new QSpinBox(m_window->centralWidget());
    number->setValue(42);
    number->show();
    number->setFocus();
    number->selectAll();
    action(u"edit.copy"_s)->trigger(); // from the menu
    QCOMPARE(QApplication::clipboard()->text(), u"42"_s);
}

void TestMainWindow::menusDoNotPileUp()
{
    const auto menus = [this] { return m_window->menuBar()->findChildren<QMenu *>().size(); };
    const auto before = menus();
    QVERIFY(before > 0);
    for (int i = 0; i < 5; ++i)
        m_window->setCommands({}); // as a change of the language does
    QTRY_COMPARE(menus(), before);
}

void TestMainWindow::statusShowsWhatItIsGiven_data()
{
    QTest::addColumn<ui::ShellStatus>("status");
    QTest::addColumn<QString>("listener");
    using Listener = ui::ShellStatus::Listener;
    QTest::newRow("listening") << ui::ShellStatus{.listener = Listener::Listening, .address = u"127.0.0.1:8844"_s}
                               << u"Listening 127.0.0.1:8844"_s;
    QTest::newRow("failed") << ui::ShellStatus{.listener = Listener::Failed, .address = u"127.0.0.1:80"_s}
                            << u"Cannot listen on 127.0.0.1:80"_s;
    QTest::newRow("stopped") << ui::ShellStatus{.pushesPerMinute = 42} << u"Not listening"_s;
    QTest::newRow("elsewhere") << ui::ShellStatus{.address = u"127.0.0.1:1"_s, .listenerElsewhere = true}
                               << u"Another process listens on 127.0.0.1:1"_s;
}

void TestMainWindow::statusShowsWhatItIsGiven()
{
    QFETCH(ui::ShellStatus, status);
    status.rejects = 7;
    status.databaseBytes = 3 << 20;
    m_window->setStatus(status);
    QTEST(m_window->findChild<QAbstractButton *>(u"statusListener"_s)->text(), "listener");
    QCOMPARE(m_window->findChild<QAbstractButton *>(u"statusRejects"_s)->text(), u"Rejected 7"_s);
    QVERIFY(m_window->findChild<QLabel *>(u"statusStorage"_s)->text().startsWith(u"Database 3"_s));
}

void TestMainWindow::statusWordsLeadToTheirPagesByKeyboard()
{
    Told journal;
    Told settings;
    ui::MainWindow window(*m_jobs, *m_theme, *m_settings);
    window.addPage(std::make_unique<FakePage>(u"journal"_s, journal));
    window.addPage(std::make_unique<FakePage>(u"settings"_s, settings));
    window.start();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setStatus({.rejects = 7, .unavailable = 3});
    const auto press = [&window](const QString &name) {
        auto *button = window.findChild<QAbstractButton *>(name);
        QCOMPARE(button->accessibleName(), button->text());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    };
    press(u"statusListener"_s);
    QCOMPARE(window.currentPage(), u"settings"_s);
    QCOMPARE(settings.opened.value(u"section"_s).toString(), u"listener"_s);
    press(u"statusRejects"_s);
    QCOMPARE(window.currentPage(), u"journal"_s);
    QCOMPARE(journal.opened, QVariantMap({{u"result"_s, u"refused"_s}}));
    press(u"statusPending"_s);
    QCOMPARE(journal.opened, QVariantMap({{u"result"_s, u"pending"_s}}));
    QVERIFY(window.findChild<QAbstractButton *>(u"statusRejects"_s)->toolTip().contains(u"503"_s));
}

void TestMainWindow::aJobCanBeWatchedAndCancelled()
{
    int asked = 0;
    const int id = m_jobs->add(u"Export"_s, [&asked] { ++asked; });
    m_jobs->setProgress(id, 0.61);
    auto *cancel = m_window->findChild<QToolButton *>(u"jobCancel"_s);
    QTRY_VERIFY(cancel->isVisible());
    QCOMPARE(m_window->findChild<QProgressBar *>(u"jobProgress"_s)->value(), 610);
    m_jobs->add(u"Another"_s);
    QVERIFY(!m_window->findChild<QToolButton *>(u"jobMore"_s)->isHidden());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(asked, 1);
    QVERIFY(!cancel->isEnabled());
    m_jobs->cancelled(id);
    QCOMPARE(m_window->findChild<ui::Toast *>(u"toast"_s)->text(), u"Export: cancelled"_s);
    QCOMPARE(m_window->findChild<QLabel *>(u"jobTitle"_s)->text(), u"Another"_s);
}

void TestMainWindow::closingAsksWhileAJobRuns()
{
    int asked = 0;
    m_jobs->add(u"Export"_s, [&asked] { ++asked; });
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    auto *stop = m_window->findChild<QAbstractButton *>(u"stopAndClose"_s);
    QVERIFY(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(asked, 1);
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::thePageUsedLastComesBack()
{
    m_window->open({.page = u"second"_s});
    m_window->resize(1100, 700);
    m_window->close();
    Told first;
    Told second;
    ui::MainWindow again(*m_jobs, *m_theme, *m_settings);
    again.addPage(std::make_unique<FakePage>(u"first"_s, first));
    again.addPage(std::make_unique<FakePage>(u"second"_s, second));
    again.start();
    QCOMPARE(again.currentPage(), u"second"_s);
    QCOMPARE(first.built, 0);
    QVERIFY(m_settings->contains(u"window/geometry"_s));
}

void TestMainWindow::noticesStayUntilClosed()
{
    m_window->showNotice(u"port"_s, u"Port in use"_s, {}, ui::Tone::Bad);
    const auto notices = m_window->findChildren<ui::Notice *>();
    ui::Notice *notice = notices.constLast();
    QCOMPARE(notice->message(), u"Port in use"_s);
    QPointer<ui::Notice> alive = notice;
    QTest::mouseClick(notice->findChild<QToolButton *>(u"noticeClose"_s), Qt::LeftButton);
    QTRY_VERIFY(!alive);
}

void TestMainWindow::aNoticeGoesWithItsReason()
{
    const auto said = [this] {
        QStringList texts;
        const auto notices = m_window->findChildren<ui::Notice *>();
        for (const ui::Notice *notice : notices)
            if (!notice->isHidden())
                texts.append(notice->message());
        return texts;
    };
    const QStringList before = said();
    m_window->showNotice(u"listener"_s, u"Port 1 is in use"_s, u"Choose another"_s, ui::Tone::Bad);
    m_window->showNotice(u"listener"_s, u"Port 2 is in use"_s, u"Choose another"_s, ui::Tone::Bad);
    m_window->showNotice(u"disk"_s, u"The disk is full"_s, {}, ui::Tone::Bad);
    QCOMPARE(said(), before + QStringList({u"Port 2 is in use"_s, u"The disk is full"_s}));
    m_window->clearNotice(u"listener"_s);
    QCOMPARE(said(), before + QStringList({u"The disk is full"_s}));
    m_window->clearNotice(u"nothing of that name"_s);

    // Closed by the operator it is not said again each second, but when it comes back it is.
    const auto close = [this] {
        for (ui::Notice *notice : m_window->findChildren<ui::Notice *>())
            if (!notice->isHidden() && notice->message() == u"The disk is full"_s)
                QTest::mouseClick(notice->findChild<QToolButton *>(u"noticeClose"_s), Qt::LeftButton);
    };
    QCoreApplication::processEvents();
    close();
    m_window->showNotice(u"disk"_s, u"The disk is full"_s, {}, ui::Tone::Bad);
    QCOMPARE(said(), before);
    m_window->clearNotice(u"disk"_s);
    m_window->showNotice(u"disk"_s, u"The disk is full"_s, {}, ui::Tone::Bad);
    QCOMPARE(said(), before + QStringList({u"The disk is full"_s}));
}

void TestMainWindow::pushesThatCannotBeKeptAreNotOverlooked()
{
    const auto notice = [this] {
        const auto *found = m_window->findChild<ui::Notice *>(u"keeping"_s);
        return found && found->isVisible() ? found->message() : QString();
    };
    m_window->setStatus({.listener = ui::ShellStatus::Listener::Listening});
    QVERIFY(notice().isEmpty());
    m_window->setStatus({.listener = ui::ShellStatus::Listener::Listening, .unavailable = 5, .keeping = false});
    QVERIFY(notice().contains(u"503"_s));
    m_window->setStatus({.listener = ui::ShellStatus::Listener::Listening, .unavailable = 5});
    QVERIFY(notice().isEmpty());
}

void TestMainWindow::theLeastSizeFollowsTheTextSize()
{
    const int before = m_window->minimumHeight();
    m_theme->setTextScale(1.2);
    QTRY_VERIFY(m_window->minimumHeight() > before);
    const QSize room = m_window->screen()->availableGeometry().size();
    m_theme->setTextScale(2.0);
    QVERIFY(m_window->minimumHeight() <= room.height() && m_window->minimumWidth() <= room.width());
    m_theme->setTextScale(1.0);
    QTRY_COMPARE(m_window->minimumHeight(), before);
}

void TestMainWindow::themeAndLanguageAreToldAndTheThemeSwitches()
{
    const QSignalSpy theme(m_window.get(), &ui::MainWindow::themeChosen);
    const QSignalSpy language(m_window.get(), &ui::MainWindow::languageChosen);
    action(u"theme.dark"_s)->trigger();
    QVERIFY(m_theme->isDark());
    QCOMPARE(theme.constLast().constFirst().toString(), u"dark"_s);
    action(u"language.en"_s)->trigger();
    QCOMPARE(language.constLast().constFirst().toString(), u"en"_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
