#include "devicelist.h"

#include "devicedialog.h"
#include "devicesearch.h"
#include "devicesmodel.h"
#include "devicesummary.h"
#include "texts.h"
#include "ui/widgets/multichoice.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/loadingoverlay.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pager.h"
#include "ui/widgets/tickdelegate.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

DeviceList::DeviceList(app::Engine &engine, JobCenter &jobs, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_jobs(jobs),
      m_reader(new LiveReader(engine, app::Change::Devices | app::Change::Products | app::Change::Pushes, this)),
      m_header(new PageHeader({}, this)), m_summary(new DeviceSummary(engine, this)),
      m_search(new DeviceSearch([&engine] { return engine.dockings().platforms(); }, this)),
      m_model(new DevicesModel(this)), m_pager(new Pager(this))
{
    setObjectName(u"deviceList"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    auto *summary = new Card(this, 12);
    summary->body()->addWidget(m_summary);
    layout->addWidget(summary);
    auto *search = new Card(this, 12);
    search->body()->addWidget(m_search);
    layout->addWidget(search);
    auto *card = new Card(this, 0);
    card->body()->addWidget(makeToolBar());
    card->body()->addWidget(makeTable(), 1);
    card->body()->addWidget(m_pager);
    layout->addWidget(card, 1);
    m_loading = new LoadingOverlay(m_table);
    m_reader->setQuestion<app::Result<app::Page<app::Device>>>(
        [this] {
            return m_engine.registry().devices(m_filter,
                                               {.offset = qint64(m_page - 1) * m_pageSize, .limit = m_pageSize});
        },
        [this](const auto &page) { take(page); });
    connectParts();
    retranslateWith(this, [this] { retranslateUi(); });
}

QWidget *DeviceList::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(8);
    m_add = new PrimaryButton({}, bar, u"plus"_s);
    m_add->setObjectName(u"deviceAdd"_s);
    m_bulk = new QToolButton(bar);
    m_bulk->setObjectName(u"deviceBulk"_s);
    m_bulk->setProperty("role", u"button"_s);
    m_bulk->setPopupMode(QToolButton::InstantPopup);
    m_bulk->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_bulk);
    m_bulkDelete = menu->addAction(QString());
    m_bulkDelete->setObjectName(u"bulkDelete"_s);
    m_bulkDisable = menu->addAction(QString());
    m_bulkDisable->setObjectName(u"bulkDisable"_s);
    m_bulkEnable = menu->addAction(QString());
    m_bulkEnable->setObjectName(u"bulkEnable"_s);
    m_bulkApply = menu->addAction(QString());
    m_bulkApply->setObjectName(u"bulkApply"_s);
    m_bulkCommand = menu->addAction(QString());
    m_bulkCommand->setObjectName(u"bulkCommand"_s);
    m_bulkCommand->setVisible(false); // until somebody offers it
    m_bulk->setMenu(menu);
    m_ticked = new MutedLabel({}, bar);
    m_ticked->setObjectName(u"deviceTicked"_s);
    m_tickAll = new LinkButton({}, bar);
    m_tickAll->setObjectName(u"deviceTickAll"_s);
    m_untick = new LinkButton({}, bar);
    m_untick->setObjectName(u"deviceUntick"_s);
    m_states = new MultiChoice(bar);
    m_states->setObjectName(u"deviceStates"_s);
    layout->addWidget(m_add);
    layout->addWidget(m_bulk);
    layout->addSpacing(8);
    layout->addWidget(m_tickAll);
    layout->addWidget(m_ticked);
    layout->addWidget(m_untick);
    layout->addStretch();
    layout->addWidget(m_states);
    return bar;
}

QWidget *DeviceList::makeTable()
{
    m_table = new PagedTable(this);
    m_table->setObjectName(u"deviceTable"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths({44, 180, 150, 150, 180, 110, 0, 240});
    m_table->setItemDelegateForColumn(DevicesModel::CheckColumn, new TickDelegate(m_table));
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(DevicesModel::RegisteredColumn, Qt::DescendingOrder);
    connect(head, &QHeaderView::sectionClicked, this, [this, head](int section) {
        if (section == DevicesModel::RegisteredColumn)
            m_newestFirst = !m_newestFirst;
        head->setSortIndicator(DevicesModel::RegisteredColumn,
                               m_newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder);
        if (section == DevicesModel::RegisteredColumn)
            restart();
    });
    // The table itself keeps Space for its links, so the box has a key of its own.
    auto *tick = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space), m_table);
    tick->setContext(Qt::WidgetWithChildrenShortcut);
    connect(tick, &QShortcut::activated, this, [this] { toggleTick(m_table->currentIndex()); });
    m_empty = new EmptyState(u"cpu"_s, m_table);
    m_failed = new EmptyState(u"circle-alert"_s, m_table);
    m_failed->hide();
    m_table->setEmptyWidget(m_empty);
    return m_table;
}

void DeviceList::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &DeviceList::add);
    connect(m_empty, &EmptyState::buttonClicked, this, &DeviceList::add);
    connect(m_failed, &EmptyState::buttonClicked, this, &DeviceList::refresh);
    connect(m_summary, &DeviceSummary::refreshRequested, this, &DeviceList::refresh);
    connect(m_summary, &DeviceSummary::productChosen, this, &DeviceList::restart);
    connect(m_summary, &DeviceSummary::statesRequested, this, [this](const QList<app::DeviceState> &states) {
        QStringList names;
        for (const app::DeviceState state : states)
            names.append(app::deviceStateName(state));
        m_states->setValues(names);
        restart();
    });
    connect(m_search, &DeviceSearch::searchRequested, this, &DeviceList::search);
    connect(&m_engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (changes & app::Change::Devices)
            m_devicesChanged = true;
    });
    connect(m_states, &MultiChoice::edited, this, &DeviceList::restart);
    connect(m_pager, &Pager::pageRequested, this, [this](int page) {
        m_page = page;
        refresh();
    });
    connect(m_pager, &Pager::pageSizeRequested, this, [this](int size) {
        m_pageSize = size;
        restart();
    });
    connect(m_table, &PagedTable::actionTriggered, this, &DeviceList::act);
    connect(m_table, &PagedTable::rowActivated, this, [this](int row) { act(row, u"view"_s); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == DevicesModel::CheckColumn)
            toggleTick(index);
    });
    connect(m_model, &DevicesModel::tickedChanged, this, &DeviceList::showTicked);
    connect(m_tickAll, &QPushButton::clicked, m_model, &DevicesModel::tickAll);
    connect(m_untick, &QPushButton::clicked, m_model, &DevicesModel::untickAll);
    using Action = BulkJob::Action;
    connect(m_bulkDelete, &QAction::triggered, this, [this] { askBulk(Action::Remove); });
    connect(m_bulkDisable, &QAction::triggered, this, [this] { askBulk(Action::Disable); });
    connect(m_bulkEnable, &QAction::triggered, this, [this] { askBulk(Action::Enable); });
    connect(m_bulkApply, &QAction::triggered, this, [this] { askBulk(Action::ApplyConfiguration); });
    connect(m_bulkCommand, &QAction::triggered, this, &DeviceList::askCommand);
}

void DeviceList::refresh()
{
    m_loading->setLoading(true);
    m_devicesChanged = true;
    m_summary->refresh();
    m_reader->read();
}

void DeviceList::search()
{
    m_searched = {};
    m_search->apply(m_searched);
    restart();
}

void DeviceList::restart()
{
    const app::DeviceFilter wanted = filter();
    m_filter.newestFirst = wanted.newestFirst;
    if (wanted != m_filter)
        m_model->untickAll(); // what one does not see any more is not to be changed
    m_filter = wanted;
    m_page = 1;
    m_loading->setLoading(true);
    m_reader->read();
}

void DeviceList::focusSearch()
{
    m_search->focusValue();
}

void DeviceList::setProduct(const QString &productId)
{
    m_search->clear();
    m_states->setValues({});
    m_summary->setProductId(productId);
    search();
}

void DeviceList::setPlatform(const QString &platform)
{
    m_search->setPlatform(platform);
    search();
}

app::DeviceFilter DeviceList::filter() const
{
    app::DeviceFilter filter = m_searched;
    filter.productId = m_summary->productId();
    filter.newestFirst = m_newestFirst;
    const QStringList names = m_states->values();
    for (const QString &name : names)
        if (const auto state = app::deviceStateFromName(name))
            filter.states.append(*state);
    return filter;
}

void DeviceList::take(const app::Result<app::Page<app::Device>> &page)
{
    m_loading->setLoading(false);
    m_table->setEmptyWidget(page ? m_empty : m_failed);
    (page ? m_failed : m_empty)->hide();
    if (!page) {
        m_error = page.error();
        m_model->setRows({});
    } else {
        m_pager->setState(page->total, m_page, m_pageSize);
        if (page->rows.isEmpty() && m_page > 1) { // the last one of the page went
            m_page = qMin(m_pager->page(), m_page - 1);
            m_reader->read();
            return;
        }
        m_model->setRows(page->rows);
        if (std::exchange(m_devicesChanged, false))
            pruneTicked();
    }
    showReasons();
    m_table->setEmptyWidget(page ? m_empty : m_failed); // placed again, now that the rows are there
}

void DeviceList::retranslateUi()
{
    m_header->setTitle(tr("Devices"));
    m_add->setText(tr("Add a device"));
    m_bulk->setText(tr("Other bulk operations"));
    m_bulkDelete->setText(tr("Delete the selected devices"));
    m_bulkDisable->setText(tr("Deactivate the selected devices"));
    m_bulkEnable->setText(tr("Activate the selected devices"));
    m_bulkApply->setText(tr("Apply the configuration of the selected devices"));
    m_bulkCommand->setText(tr("Send a command to the selected devices"));
    m_tickAll->setText(tr("Select this page"));
    m_untick->setText(tr("Clear"));
    MultiChoice::Choices states;
    for (const app::DeviceState state :
         {app::DeviceState::NotActive, app::DeviceState::Offline, app::DeviceState::Online})
        states.append({app::deviceStateName(state), RegistryTexts::deviceState(state)});
    m_states->setChoices(states);
    m_states->setAnyText(tr("All states"));
    m_states->setAccessibleName(tr("Show devices in these states"));
    m_table->setAccessibleName(tr("Devices"));
    m_model->retranslate();
    showReasons();
    showTicked();
}

void DeviceList::showReasons()
{
    if (m_filter != app::DeviceFilter{.newestFirst = m_filter.newestFirst})
        m_empty->setTexts(tr("No device fits"), tr("Change the search, or reset it to see all devices."));
    else
        m_empty->setTexts(tr("No devices yet"), tr("Add a device of a product, then enable it."), tr("Add a device"));
    m_failed->setTexts(m_error.message, m_error.hint, tr("Try again"));
}

} // namespace ui
