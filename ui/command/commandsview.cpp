#include "commandsview.h"

#include "batchstrip.h"
#include "commanddeeds.h"
#include "commanddetail.h"
#include "commandfilterbar.h"
#include "commandsmodel.h"

#include "ui/registry/livereader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/loadingoverlay.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pager.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CommandsView::CommandsView(app::Engine &engine, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_navigator(navigator),
      m_reader(new LiveReader(engine, app::Change::Commands, this)),
      m_model(new CommandsModel(engine, CommandsModel::Scope::All, this)), m_deeds(new CommandDeeds(engine, this)),
      m_header(new PageHeader), m_new(new PrimaryButton({}, nullptr, u"plus"_s)),
      m_filter(new CommandFilterBar(engine)), m_batch(new BatchStrip(engine)), m_pager(new Pager),
      m_detail(new CommandDetailView(engine, *m_model))
{
    setObjectName(u"commandPage"_s);
    buildUi();
    wireList();
    wireDetail();
    retranslateUi();
    restart();
}

void CommandsView::buildUi()
{
    m_new->setObjectName(u"commandNew"_s);
    m_header->addButton(m_new);
    auto *detail = new Card(nullptr, 0);
    detail->body()->addWidget(m_detail);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"commandSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({scaled(400), scaled(320)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_filter);
    layout->addWidget(m_batch);
    layout->addWidget(splitter, 1);
}

QWidget *CommandsView::makeList()
{
    m_table = new PagedTable;
    m_table->setObjectName(u"commandTable"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths({160, 150, 120, 0, 140, 0, 140});
    m_empty = new EmptyState(u"send"_s);
    m_empty->setObjectName(u"commandsEmpty"_s);
    m_table->setEmptyWidget(m_empty);
    m_loading = new LoadingOverlay(m_table);
    auto *list = new Card(nullptr, 0);
    list->body()->addWidget(m_table, 1);
    list->body()->addWidget(m_pager);
    return list;
}

void CommandsView::wireList()
{
    m_reader->setQuestion<app::Result<app::Page<app::Command>>>(
        [this] {
            return m_engine.commands().list(m_filter->filter(),
                                            {.offset = qint64(m_page - 1) * m_pageSize, .limit = m_pageSize});
        },
        [this](const auto &page) { take(page); });
    connect(m_new, &QPushButton::clicked, this, [this] { newCommand(m_filter->filter().deviceId); });
    connect(m_filter, &CommandFilterBar::filterChanged, this, &CommandsView::restart);
    connect(m_batch, &BatchStrip::cancelled, this, &CommandsView::refresh);
    connect(m_pager, &Pager::pageRequested, this, [this](int page) {
        m_page = page;
        refresh();
    });
    connect(m_pager, &Pager::pageSizeRequested, this, [this](int size) {
        m_pageSize = size;
        restart();
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (!m_error && m_filter->filter() == app::CommandFilter()) {
            newCommand({});
            return;
        }
        if (!m_error)
            m_filter->setFilter({});
        restart();
    });
    connect(m_table, &PagedTable::actionTriggered, this, &CommandsView::act);
    connect(m_table, &PagedTable::selectedRowChanged, this, [this](int row) {
        if (row >= 0 && !m_selecting)
            m_detail->show(m_model->row(row).id);
    });
}

void CommandsView::wireDetail()
{
    connect(m_detail, &CommandDetailView::deviceRequested, this, [this](const app::DeviceId &id) {
        m_navigator.open({u"device"_s, {{u"device"_s, id.text()}}});
    });
    connect(m_detail, &CommandDetailView::batchRequested, this, [this](const QString &batch) {
        open({{u"batch"_s, batch}});
    });
    connect(m_detail, &CommandDetailView::commandRequested, this, &CommandsView::showCommand);
    connect(m_detail, &CommandDetailView::done, this, &CommandsView::refresh);
    connect(m_deeds, &CommandDeeds::retried, this, &CommandsView::showCommand);
    connect(m_deeds, &CommandDeeds::done, this, [this] {
        refresh();
        m_detail->refresh();
    });
}

void CommandsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CommandsView::retranslateUi()
{
    m_header->setTitle(tr("Commands"));
    m_new->setText(tr("New command"));
    m_table->setAccessibleName(tr("Commands, newest first"));
    m_model->retranslate();
    updateEmpty();
}

void CommandsView::updateEmpty()
{
    m_empty->setIcon(m_error ? u"circle-alert"_s : m_isRead ? u"send"_s : QString());
    if (m_error)
        m_empty->setTexts(m_error->message, m_error->hint, tr("Try again"));
    else if (!m_isRead) // nothing is said before the answer
        m_empty->setTexts({}, {});
    else if (m_filter->filter() != app::CommandFilter())
        m_empty->setTexts(tr("No command fits the filter"), tr("Change the conditions, or look at all commands."),
                          tr("Show everything"));
    else
        m_empty->setTexts(tr("No commands yet"),
                          tr("What is asked of a device is kept here with its whole life: sent, delivered, answered."),
                          tr("New command"));
}

void CommandsView::refresh()
{
    m_loading->setLoading(true);
    m_reader->read();
}

void CommandsView::focusSearch()
{
    m_filter->focusSearch();
}

} // namespace ui
