#include "devicepanel.h"

#include "commanddeeds.h"
#include "commandeditor.h"
#include "commandsmodel.h"

#include "ui/registry/livereader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagedtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kLatest = 20;

} // namespace

DevicePanel::DevicePanel(app::Engine &engine, Navigator &navigator, const app::DeviceId &device)
    : m_engine(engine), m_navigator(navigator), m_device(device),
      m_reader(new LiveReader(engine, app::Change::Commands, this)), m_deeds(new CommandDeeds(engine, this)),
      m_model(new CommandsModel(engine, CommandsModel::Scope::OneDevice, this)), m_editor(new CommandEditor(engine)),
      m_title(new SectionTitle), m_all(new LinkButton), m_table(new PagedTable), m_empty(new EmptyState({}))
{
    setObjectName(u"deviceCommands"_s);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_editor);
    splitter->addWidget(makeLatest());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({scaled(360), scaled(240)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    wire();
    retranslateUi();
    m_editor->setDevice(device, true);
    m_reader->read();
}

QWidget *DevicePanel::makeLatest()
{
    m_all->setObjectName(u"deviceCommandsAll"_s);
    m_table->setObjectName(u"deviceCommandTable"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths({160, 0, 140, 0, 140});
    m_table->setEmptyWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 4);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_all);
    auto *latest = new QWidget;
    auto *layout = new QVBoxLayout(latest);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    return latest;
}

void DevicePanel::wire()
{
    m_reader->setQuestion<app::Result<app::Page<app::Command>>>(
        [this] {
            app::CommandFilter filter;
            filter.deviceId = m_device;
            return m_engine.commands().list(filter, {.offset = 0, .limit = kLatest});
        },
        [this](const auto &page) { take(page); });
    connect(m_editor, &CommandEditor::sent, m_reader, &LiveReader::read);
    connect(m_editor, &CommandEditor::openRequested, this, &DevicePanel::openCommand);
    connect(m_deeds, &CommandDeeds::done, m_reader, &LiveReader::read);
    connect(m_empty, &EmptyState::buttonClicked, m_reader, &LiveReader::read);
    connect(m_table, &PagedTable::rowActivated, this, [this](int row) { openCommand(m_model->row(row).id); });
    connect(m_table, &PagedTable::actionTriggered, this, &DevicePanel::act);
    connect(m_all, &LinkButton::clicked, this, [this] {
        m_navigator.open({u"command"_s, {{u"device"_s, m_device.text()}}});
    });
}

void DevicePanel::take(const app::Result<app::Page<app::Command>> &page)
{
    m_failed = !page;
    if (!page)
        m_error = page.error();
    m_model->setRows(page ? page->rows : QList<app::Command>());
    updateEmpty();
}

void DevicePanel::openCommand(qint64 id)
{
    m_navigator.open({u"command"_s, {{u"device"_s, m_device.text()}, {u"command"_s, id}}});
}

void DevicePanel::act(int row, const QString &action)
{
    const app::Command command = m_model->row(row);
    const QRect where = m_table->linkRect(row, action);
    if (action == "cancel"_L1)
        m_deeds->askCancel(command, m_table->viewport(), where);
    else
        m_deeds->askRetry(command, m_table->viewport(), where);
}

void DevicePanel::updateEmpty()
{
    if (m_failed)
        m_empty->setTexts(m_error.message, m_error.hint, tr("Try again"));
    else
        m_empty->setTexts(tr("No commands yet"), tr("What is asked of this device is listed here."));
}

void DevicePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DevicePanel::retranslateUi()
{
    m_title->setText(tr("Latest commands"));
    m_all->setText(tr("All commands of this device"));
    m_table->setAccessibleName(tr("Latest commands of this device, newest first"));
    m_model->retranslate();
    updateEmpty();
}

} // namespace ui
