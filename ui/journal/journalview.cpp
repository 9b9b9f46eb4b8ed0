#include "journalview.h"

#include "app/model/worker.h"
#include "filterbar.h"
#include "followpill.h"
#include "journalmodel.h"
#include "logdetailview.h"
#include "logjobs.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/loadingoverlay.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kFetchAheadScreens = 2;

void popupBelow(QMenu &menu, const QWidget &button)
{
    const int x =
        button.width() - menu.sizeHint().width(); // right edges in line: the buttons stand at the window's edge
    menu.popup(button.mapToGlobal(QPoint(x, button.height() + 4)));
}

} // namespace

JournalView::JournalView(app::Engine &engine, JobCenter &jobs, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_navigator(navigator), m_model(new JournalModel(engine.pushLog(), this)),
      m_jobs(new LogJobs(engine.pushLog(), jobs, this))
{
    setObjectName(u"journalPage"_s);
    buildUi();
    wireButtons();
    wireList();
    wireDetail();
    retranslateUi();
    applyFilter();
}

void JournalView::buildUi()
{
    m_header = new PageHeader;
    m_follow = new FollowPill;
    m_follow->setObjectName(u"followPill"_s);
    m_header->addBeside(m_follow);
    m_export = new QPushButton;
    m_export->setObjectName(u"exportButton"_s);
    m_replay = new QPushButton;
    m_replay->setObjectName(u"replayButton"_s);
    m_header->addButton(m_export);
    m_header->addButton(m_replay);
    m_filter = new FilterBar(m_engine);

    m_table = new PagedTable;
    m_table->setObjectName(u"journalTable"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_model);
    m_table->setColumnWidths({190, 0, 0, 0, 180, 140, 120});
    m_empty = new EmptyState(u"inbox"_s);
    m_empty->setObjectName(u"journalEmpty"_s);
    m_table->setEmptyWidget(m_empty);
    m_loading = new LoadingOverlay(m_table);
    m_end = new QLabel;
    m_end->setObjectName(u"journalEnd"_s);
    m_end->setProperty("role", u"warning"_s);
    m_end->setWordWrap(true);
    m_end->setContentsMargins(16, 6, 16, 6);
    m_end->hide();
    auto *list = new Card(nullptr, 0);
    list->body()->addWidget(m_table, 1);
    list->body()->addWidget(m_end);
    m_detail = new LogDetailView(m_engine);
    auto *detail = new Card(nullptr, 0);
    detail->body()->addWidget(m_detail);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"journalSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({scaled(410), scaled(300)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
}

void JournalView::wireButtons()
{
    connect(m_follow, &FollowPill::clicked, this, [this] { setFollowing(!m_following); });
    m_exportMenu = new QMenu(this);
    connect(m_exportMenu->addAction(u"CSV"_s), &QAction::triggered, this,
            [this] { askExport(app::ExportFormat::Csv); });
    connect(m_exportMenu->addAction(u"NDJSON"_s), &QAction::triggered, this,
            [this] { askExport(app::ExportFormat::Ndjson); });
    connect(m_export, &QPushButton::clicked, this, [this] { popupBelow(*m_exportMenu, *m_export); });
    m_replayMenu = new QMenu(this);
    connect(m_replayMenu->addAction(QString()), &QAction::triggered, this, &JournalView::replaySelected);
    connect(m_replayMenu->addAction(QString()), &QAction::triggered, this, &JournalView::askReplayAll);
    connect(m_replayMenu, &QMenu::aboutToShow, this, [this] {
        const qsizetype count = selectedPushes().size();
        m_replayMenu->actions().constFirst()->setText(tr("The %n selected", nullptr, int(count)));
        m_replayMenu->actions().constFirst()->setEnabled(count > 0);
    });
    connect(m_replay, &QPushButton::clicked, this, [this] { popupBelow(*m_replayMenu, *m_replay); });
}

void JournalView::wireList()
{
    connect(m_filter, &FilterBar::filterChanged, this, &JournalView::applyFilter);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_error) {
            applyFilter();
            return;
        }
        JournalFilter everything;
        everything.span = JournalFilter::Span::All;
        m_filter->setFilter(everything);
        applyFilter();
    });
    connect(m_model, &JournalModel::loadingChanged, m_loading, &LoadingOverlay::setLoading);
    connect(m_model, &JournalModel::loaded, this, &JournalView::lineLoaded);
    connect(m_model, &JournalModel::failed, this, &JournalView::loadFailed);
    connect(m_model, &JournalModel::updateFailed, this, &JournalView::updateFailed);
    connect(m_model, &JournalModel::behindChanged, m_follow, &FollowPill::setBehind);
    connect(m_model, &JournalModel::modelReset, this, &JournalView::updateEnd);
    connect(m_model, &JournalModel::rowsRemoved, this, &JournalView::updateEnd);
    connect(m_model, &JournalModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_toldError.clear();
        updateEnd();
        if (first == 0)
            keepPlace(last - first + 1);
        else
            selectWanted();
    });
    connect(m_model, &JournalModel::dataChanged, this, [this](const QModelIndex &top, const QModelIndex &bottom) {
        const int row = m_line.id > 0 ? m_model->rowOf(m_line.rejected, m_line.id) : -1;
        if (row >= top.row() && row <= bottom.row())
            m_detail->refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JournalView::lineSelected);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (!m_scrolling && value > 0 && m_following)
            setFollowing(false);
        if (value > bar->maximum() - kFetchAheadScreens * bar->pageStep())
            m_model->fetchMore({}); // before the end is in sight
    });
    m_table->installEventFilter(this);
    connect(&m_engine, &app::Engine::changed, this, &JournalView::engineChanged);
}

void JournalView::wireDetail()
{
    connect(m_detail, &LogDetailView::deviceRequested, this, [this](const QString &device) {
        m_navigator.open({u"device"_s, {{u"device"_s, device}}});
    });
    connect(m_detail, &LogDetailView::replayRequested, this, [this](qint64 push) { replay({push}); });
    connect(m_detail, &LogDetailView::assignRequested, this, [this] {
        if (const std::optional<app::LogDetail> &detail = m_detail->detail())
            openUnmatched(detail->push.platform, detail->push.productId, detail->identity);
    });
}

void JournalView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void JournalView::retranslateUi()
{
    m_header->setTitle(tr("Log"));
    m_export->setText(tr("Export"));
    m_replay->setText(tr("Decode again"));
    m_replayMenu->actions().at(0)->setText(tr("The selected"));
    m_replayMenu->actions().at(1)->setText(tr("Everything the filter shows …"));
    m_table->setAccessibleName(tr("Received pushes, newest first"));
    QHash<QString, QString> names;
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (const app::PlatformInfo &info : platforms)
        names.insert(info.id.text(), info.name);
    m_model->setPlatformNames(names);
    updateEmpty();
    updateEnd();
}

void JournalView::setFollowing(bool following)
{
    m_following = following;
    m_model->setFollowing(following);
    if (following) {
        const QScopedValueRollback scrolling(m_scrolling, true);
        m_table->scrollToTop();
        catchUp();
    }
    m_follow->setFollowing(following);
}

app::LogFilter JournalView::logFilter() const
{
    return m_filter->filter().toLogFilter(QDateTime::currentDateTimeUtc());
}

void JournalView::applyFilter()
{
    m_filterDay = QDate::currentDate();
    m_model->setFilter(logFilter());
    updateEmpty();
}

void JournalView::refresh()
{
    if (m_following)
        applyFilter();
    else
        catchUp();
}

void JournalView::reload()
{
    if (!m_following)
        m_wanted = m_line; // it is looked for among the lines read anew
    applyFilter();
    m_detail->refresh();
}

void JournalView::focusSearch()
{
    m_filter->focusSearch();
}

void JournalView::engineChanged(app::Changes changes)
{
    if (!(changes & (app::Change::Pushes | app::Change::Rejects)))
        return;
    if (isVisible())
        catchUp();
    else
        m_dirty = true;
}

void JournalView::catchUp()
{
    if (m_filter->filter().span == JournalFilter::Span::Today && m_filterDay != QDate::currentDate())
        applyFilter(); // midnight has passed
    else
        m_model->catchUp(shownPushes());
}

void JournalView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_dirty, false))
        catchUp();
}

bool JournalView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Home) {
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        setFollowing(true);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
