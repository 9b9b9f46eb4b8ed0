#include "dockingpage.h"

#include "app/cloud/formcheck.h"
#include "app/model/worker.h"
#include "dockingpanel.h"
#include "ui/journal/logwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/loadingoverlay.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/pager.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/searchform.h"
#include "ui/widgets/toast.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DockingPage::DockingPage(app::Engine &engine, JobCenter &jobs, Navigator &navigator, const app::PlatformInfo &info,
                         QWidget *parent)
    : QWidget(parent), m_engine(engine), m_navigator(navigator), m_info(info)
{
    setObjectName(u"dockingPage:"_s + info.id.text());
    m_filter.platform = info.id;
    m_model = std::make_unique<RowsModel<app::Docking>>(
        columns(), [](const app::Docking &docking) { return docking.productId.text(); });
    m_panel = new DockingPanel(engine, jobs, navigator, info);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"dockingSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(848), scaled(380)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    wire();
    retranslateUi();
    m_asked = true;
    read();
}

DockingPage::~DockingPage()
{
    m_table->disconnect(this);
    m_table->setModel(nullptr); // the view goes after the model
}

QWidget *DockingPage::makeList()
{
    m_search = new SearchForm;
    m_search->setObjectName(u"dockingSearch"_s);
    for (const QString &key : std::as_const(m_info.docking.searchKeys))
        addSearchField(key);
    auto *searchCard = new Card(nullptr, 12);
    searchCard->body()->addWidget(m_search);

    m_add = new PrimaryButton({}, nullptr, u"plus"_s);
    m_add->setObjectName(u"addDocking"_s);
    m_table = new PagedTable;
    m_table->setObjectName(u"dockingTable"_s);
    m_table->setModel(m_model.get());
    QList<int> widths;
    for (const app::DockingColumn shown : std::as_const(m_info.docking.columns))
        widths.append(shown == app::DockingColumn::State ? 92 : 0);
    m_table->setColumnWidths(widths << 190);
    m_empty = new EmptyState(u"cloud"_s);
    m_empty->setObjectName(u"dockingEmpty"_s);
    m_table->setEmptyWidget(m_empty);
    m_loading = new LoadingOverlay(m_table);
    m_pager = new Pager;
    m_pager->setObjectName(u"dockingPager"_s);
    auto *listCard = new Card(nullptr, 0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(15, 8, 15, 12);
    tools->addWidget(m_add);
    tools->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(15, 6, 15, 6);
    foot->addStretch();
    foot->addWidget(m_pager);
    listCard->body()->addLayout(tools);
    listCard->body()->addWidget(m_table, 1);
    listCard->body()->addLayout(foot);

    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(searchCard);
    layout->addWidget(listCard, 1);
    return list;
}

void DockingPage::addSearchField(const QString &key)
{
    if (choiceOf(m_info.docking, key))
        m_search->addPicks(key, {}, {}, {});
    else
        m_search->addText(key, {}, {});
}

const app::FormField *DockingPage::choiceOf(const app::FormSchema &schema, const QString &key)
{
    for (const app::FormField &field : schema.fields)
        if (field.key == key && field.kind == app::FieldKind::Choice)
            return &field;
    return nullptr;
}

void DockingPage::wire()
{
    connect(m_search, &SearchForm::searchRequested, this, &DockingPage::search);
    connect(m_add, &PrimaryButton::clicked, this, &DockingPage::openAddDialog);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_error) {
            refresh();
        } else if (!isFiltered()) {
            openAddDialog();
        } else {
            m_search->setValues({});
            search({});
        }
    });
    connect(m_table, &PagedTable::actionTriggered, this, &DockingPage::act);
    connect(m_table, &PagedTable::rowActivated, this, [this](int row) { openEditDialog(m_model->row(row)); });
    connect(m_table, &PagedTable::selectedRowChanged, this, &DockingPage::showSelected);
    connect(m_pager, &Pager::pageRequested, this, &DockingPage::goTo);
    connect(m_pager, &Pager::pageSizeRequested, this, [this](int size) {
        m_pageSize = size;
        goTo(1);
    });
    connect(m_panel, &DockingPanel::editRequested, this, &DockingPage::openEditDialog);
    connect(m_panel, &DockingPanel::enableRequested, this,
            [this](const app::Docking &docking) { setEnabledState(docking, true); });
    connect(&m_engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (changes & app::Change::Dockings)
            read();
    });
}

void DockingPage::setInfo(const app::PlatformInfo &info)
{
    m_info = info;
    m_panel->setInfo(info);
    retranslateUi();
}

void DockingPage::retranslateUi()
{
    for (const QString &key : std::as_const(m_info.docking.searchKeys)) {
        const QString label = labelOf(m_info.docking, key);
        if (const app::FormField *field = choiceOf(m_info.docking, key)) {
            SearchForm::Choices choices;
            const QList<app::FieldChoice> offered = app::choicesOf(*field, {});
            for (const app::FieldChoice &choice : offered)
                choices.append({choice.value, choice.label});
            //: Nothing is picked in a search field with choices, so that it does not restrict.
            m_search->setTexts(key, label, tr("Any"));
            m_search->setChoices(key, choices);
            continue;
        }
        //: Placeholder of a search field; %1 is its label.
        m_search->setTexts(key, label, tr("Enter %1").arg(label));
    }
    m_add->setText(m_info.docking.wording.addButton);
    m_table->setAccessibleName(tr("Records of %1").arg(m_info.name));
    m_model->setColumns(columns());
    updateEmpty();
}

void DockingPage::search(const QMap<QString, QString> &values)
{
    m_filter.id = values.value(u"id"_s);
    m_filter.name = values.value(u"name"_s);
    m_filter.settings.clear();
    for (const QString &key : std::as_const(m_info.docking.searchKeys))
        if (const QStringList picks = m_search->picks(key); !picks.isEmpty())
            m_filter.settings.insert(key, picks);
    goTo(1);
}

bool DockingPage::isFiltered() const
{
    return !m_filter.id.isEmpty() || !m_filter.name.isEmpty() || !m_filter.settings.isEmpty();
}

void DockingPage::clearFilter()
{
    m_search->setValues({});
    m_filter = {};
    m_filter.platform = m_info.id;
}

void DockingPage::goTo(int page)
{
    m_wanted.clear();
    m_locating = false;
    m_page = page;
    m_asked = true;
    read();
}

void DockingPage::refresh()
{
    m_asked = true;
    read();
    m_panel->refresh();
}

void DockingPage::focusSearch()
{
    m_search->focusFirst();
}

void DockingPage::read()
{
    if (m_running && !m_asked) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    const bool asked = std::exchange(m_asked, false);
    m_loading->setLoading(asked);
    const quint64 generation = ++m_generation;
    const app::PageRequest wanted{qint64(m_page - 1) * m_pageSize, m_pageSize};
    app::whenDone(m_engine.dockings().list(m_filter, wanted), this,
                  [this, generation, asked](const app::Result<app::Page<app::Docking>> &page) {
                      if (generation != m_generation)
                          return;
                      m_running = false;
                      m_loading->setLoading(false);
                      if (page)
                          take(*page);
                      else
                          readFailed(page.error(), asked);
                      if (m_again)
                          read();
                  });
}

void DockingPage::readFailed(const app::Error &error, bool asked)
{
    if (!asked && m_model->rowCount() > 0) { // what is shown was right a moment ago
        Toast::show(this, LogWords::error(error), Tone::Bad);
        return;
    }
    m_error = error;
    m_model->setRows({});
    updateEmpty();
    showSelected();
}

void DockingPage::take(const app::Page<app::Docking> &page)
{
    m_error.reset();
    m_known = true;
    m_pager->setState(page.total, m_page, m_pageSize);
    if (m_pager->page() != m_page) { // the last page went away
        m_page = m_pager->page();
        read();
        return;
    }
    m_model->setRows(page.rows);
    updateEmpty();
    findWanted();
    if (m_table->selectedRow() < 0 && !page.rows.isEmpty())
        m_table->selectRow(0);
    showSelected();
    Q_EMIT recordsChanged();
}

void DockingPage::select(const app::ProductId &product)
{
    if (const int row = m_model->rowOf(product.text()); row >= 0)
        m_table->selectRow(row);
    else
        reveal(product);
}

void DockingPage::reveal(const app::ProductId &product)
{
    clearFilter();
    m_wanted = product.text();
    m_locating = true;
    app::whenDone(m_engine.dockings().indexOf(m_info.id, product, m_filter), this,
                  [this, wanted = m_wanted](const app::Result<qint64> &index) {
                      if (m_wanted != wanted)
                          return; // found meanwhile, or the operator went elsewhere
                      m_locating = false;
                      if (index)
                          m_page = int(*index / m_pageSize) + 1;
                      m_asked = true;
                      read();
                  });
}

void DockingPage::findWanted()
{
    const int row = m_wanted.isEmpty() ? -1 : m_model->rowOf(m_wanted);
    if (row < 0 && m_locating)
        return; // its page is still looked for
    m_locating = false;
    m_wanted.clear();
    if (row >= 0)
        m_table->selectRow(row);
}

void DockingPage::updateEmpty()
{
    m_empty->setIcon(m_error ? u"circle-alert"_s : m_known ? u"cloud"_s : QString());
    if (m_error)
        m_empty->setTexts(m_error->message, m_error->hint, tr("Try again"));
    else if (!m_known) // nothing is said before the first answer
        m_empty->setTexts({}, {});
    else if (!isFiltered())
        m_empty->setTexts(tr("No record of %1 yet").arg(m_info.name),
                          m_info.takesPushes()
                              ? tr("A record docks one product to the cloud and gives it a push address.")
                              : tr("A record docks one product to the cloud."),
                          m_info.docking.wording.addButton);
    else
        m_empty->setTexts(tr("Nothing fits the search"), tr("Change the terms, or show all records."), tr("Reset"));
}

void DockingPage::showSelected()
{
    const int row = m_table->selectedRow();
    if (row >= 0)
        m_panel->setDocking(m_model->row(row));
    else if (m_model->rowCount() == 0)
        m_panel->clear();
}

} // namespace ui
