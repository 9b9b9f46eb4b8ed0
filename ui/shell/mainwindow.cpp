#include "ui/shell/mainwindow.h"

#include "commandpalette.h"
#include "helpdialogs.h"
#include "noticearea.h"
#include "rail.h"
#include "shellactions.h"
#include "statusbar.h"
#include "ui/shell/jobcenter.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLoggingCategory>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

Q_LOGGING_CATEGORY(lcShell, "clouddock.ui.shell")

constexpr auto kGeometryKey = "window/geometry"_L1;
constexpr auto kPageKey = "window/page"_L1;
constexpr int kLeastWidth = 960; ///< At text scale 1.
constexpr int kLeastHeight = 600;

} // namespace

MainWindow::MainWindow(JobCenter &jobs, Theme &theme, QSettings &settings)
    : m_theme(theme), m_settings(settings), m_jobs(jobs), m_actions(new ShellActions(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    buildFrame();
    connectParts();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    m_rail = new Rail(this);
    m_stack = new QStackedWidget(this);
    m_status = new StatusBar(m_jobs, this);
    m_paletteButton = new QPushButton(this);
    m_paletteButton->setObjectName(u"paletteButton"_s);
    auto *corner = new QWidget(this);
    auto *cornerLayout = new QHBoxLayout(corner);
    cornerLayout->setContentsMargins(0, 2, 12, 2);
    cornerLayout->addWidget(m_paletteButton);
    menuBar()->setCornerWidget(corner);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_notices = new NoticeArea(this);
    right->addWidget(m_notices);
    right->addWidget(m_stack, 1);
    auto *middle = new QWidget(this);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(middle);
    setStatusBar(m_status);
    m_palette = new CommandPalette(this);
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_paletteButton, &QPushButton::clicked, this, [this] { m_palette->open(m_actions->paletteActions()); });
    connect(m_status, &StatusBar::listenerClicked, this, [this] {
        open({.page = u"settings"_s, .parameters = {{u"section"_s, u"listener"_s}}});
    });
    connect(m_status, &StatusBar::logClicked, this, [this](const QString &result) {
        open({.page = u"journal"_s, .parameters = {{u"result"_s, result}}});
    });
    connect(&m_jobs, &JobCenter::ended, this, &MainWindow::jobEnded);
}

void MainWindow::addPage(std::unique_ptr<Page> page)
{
    m_rail->addItem(page->id(), page->icon());
    m_pages.push_back(std::move(page));
    m_widgets.push_back(nullptr);
}

void MainWindow::setCommands(std::function<QList<Command>()> commands)
{
    m_moreCommands = std::move(commands);
    if (m_current >= 0)
        rebuildCommands();
}

void MainWindow::start()
{
    const QSize room = screen()->availableGeometry().size();
    if (!restoreGeometry(m_settings.value(kGeometryKey).toByteArray()))
        resize(QSize(1440, 900).boundedTo(room - QSize(0, 40))); // room for the frame
    sizeLeast();
    retranslateUi();
    const int last = indexOf(m_settings.value(kPageKey).toString());
    if (!m_pages.empty())
        showPage(qMax(0, last));
    m_rail->focusCurrent();
    // Not translated on purpose: this is read by somebody whose screen cannot show Chinese.
    if (!hasChineseFont())
        showNotice(u"chineseFont"_s,
                   u"No font with Chinese characters is installed. Install one and start again: "
                   "sudo apt install fonts-noto-cjk"_s,
                   {}, Tone::Warning);
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= int(m_pages.size()))
        return;
    const auto at = size_t(index);
    if (!m_widgets[at]) {
        m_widgets[at] = m_pages[at]->widget();
        m_stack->addWidget(m_widgets[at]);
    }
    m_current = index;
    m_rail->setCurrent(index);
    m_stack->setCurrentWidget(m_widgets[at]);
    setWindowTitle(m_pages[at]->title()); // the platform appends the display name
    m_pages[at]->refresh();
}

void MainWindow::setStatus(const ShellStatus &status)
{
    m_status->setStatus(status);
    m_keeping = status.keeping;
    showKeeping();
}

/// Nobody looks at a status bar while pushes are turned away.
void MainWindow::showKeeping()
{
    if (m_keeping)
        clearNotice(u"keeping"_s);
    else
        showNotice(u"keeping"_s, tr("Pushes cannot be kept: clouds are answered 503 and must send them again."),
                   tr("Check the free space and the permissions of the data folder."), Tone::Bad);
}

/// Larger text needs a larger window; never one that does not fit the screen.
void MainWindow::sizeLeast()
{
    const QSize room = screen()->availableGeometry().size() - QSize(0, 40);
    setMinimumSize(QSize(scaled(kLeastWidth), scaled(kLeastHeight)).boundedTo(room));
}

void MainWindow::showNotice(const QString &key, const QString &text, const QString &hint, Tone tone)
{
    m_notices->show(key, text, hint, tone);
}

void MainWindow::clearNotice(const QString &key)
{
    m_notices->clear(key);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::open(const PageRequest &request)
{
    const int index = indexOf(request.page);
    if (index < 0) {
        qCWarning(lcShell) << "no page" << request.page;
        return;
    }
    showPage(index);
    m_pages[size_t(index)]->open(request);
}

void MainWindow::notify(const QString &text, Tone tone)
{
    Toast::show(this, text, tone);
}

void MainWindow::setPageCount(const QString &page, int count)
{
    if (const int index = indexOf(page); index >= 0)
        m_rail->setCount(index, count);
}

QString MainWindow::currentPage() const
{
    return m_current < 0 ? QString() : m_pages[size_t(m_current)]->id();
}

int MainWindow::indexOf(const QString &page) const
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i]->id() == page)
            return int(i);
    return -1;
}

void MainWindow::jobEnded(const Job &job)
{
    if (job.state == Job::State::Finished && !job.message.isEmpty())
        notify(job.message);
    else if (job.state == Job::State::Failed)
        notify(u"%1: %2 %3"_s.arg(job.title, job.error.message, job.error.hint).trimmed(), Tone::Bad);
    else if (job.state == Job::State::Cancelled)
        notify(tr("%1: cancelled").arg(job.title), Tone::Neutral);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange && m_current >= 0) // not before start()
        sizeLeast();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_jobs.isEmpty() && !m_closing) {
        event->ignore();
        askAboutJobs();
        return;
    }
    m_settings.setValue(kGeometryKey, saveGeometry());
    m_settings.setValue(kPageKey, currentPage());
    QMainWindow::closeEvent(event);
}

void MainWindow::askAboutJobs()
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Close CloudDock"),
                        tr("%1 is still running. Stop it and close?").arg(m_jobs.jobs().constFirst().title),
                        QMessageBox::NoButton, this);
    question->setObjectName(u"closeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stop = question->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    stop->setObjectName(u"stopAndClose"_s);
    question->addButton(tr("Keep open"), QMessageBox::RejectRole);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closing = true;
        for (const Job &job : m_jobs.jobs())
            m_jobs.cancel(job.id);
        close();
    });
    question->open();
}

void MainWindow::retranslateUi()
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const QString keys = i < 9 ? u"Alt+%1"_s.arg(i + 1) : QString();
        m_rail->setText(int(i), m_pages[i]->title(), keys);
    }
    m_rail->setAccessibleName(tr("Pages"));
    m_paletteButton->setText(tr("Search or run a command") + u"    Ctrl K"_s);
    m_paletteButton->setAccessibleName(tr("Search or run a command"));
    showKeeping();
    if (m_current >= 0)
        setWindowTitle(m_pages[size_t(m_current)]->title());
    rebuildCommands();
}

} // namespace ui
