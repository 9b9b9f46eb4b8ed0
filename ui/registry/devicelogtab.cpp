#include "devicelogtab.h"

#include "messagedialog.h"
#include "texts.h"
#include "ui/widgets/multichoice.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingoverlay.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kPage = 50;
constexpr app::MessageKind kKinds[] = {app::MessageKind::PropertyReport, app::MessageKind::EventReport,
                                       app::MessageKind::Online,         app::MessageKind::Offline,
                                       app::MessageKind::ReadReply,      app::MessageKind::WriteReply,
                                       app::MessageKind::FunctionReply,  app::MessageKind::TagUpdate,
                                       app::MessageKind::Direct,         app::MessageKind::Other};

} // namespace

MessagesModel::MessagesModel(QObject *parent)
    : RowsModel(
          makeColumns(), [](const app::StoredMessage &message) { return QString::number(message.id); }, parent)
{}

MessagesModel::Columns MessagesModel::makeColumns()
{
    using Row = app::StoredMessage;
    return {
        {.title = tr("Type"), .value = [](const Row &row) { return RegistryTexts::messageType(row); }},
        {.title = tr("Time"), .value = [](const Row &row) { return RegistryTexts::time(row.timestamp); }, .mono = true},
        {.title = tr("Content"),
         .value = [](const Row &row) { return RegistryTexts::messageContent(row); },
         .mono = true,
         .muted = true},
        {.title = tr("Actions"),
         .links = [](const Row &) { return ActionLinks{{.id = u"view"_s, .text = tr("View")}}; }}};
}

void MessagesModel::retranslate()
{
    setColumns(makeColumns());
}

DeviceLogTab::DeviceLogTab(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine),
      m_reader(new LiveReader(engine, app::Change::Pushes | app::Change::Devices, this)),
      m_model(new MessagesModel(this)), m_table(new PagedTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeFilters());
    m_table->setObjectName(u"deviceLogTable"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths({150, 180, 0, 90});
    m_empty = new EmptyState(u"scroll-text"_s, m_table);
    m_failed = new EmptyState(u"circle-alert"_s, m_table);
    m_failed->hide();
    m_table->setEmptyWidget(m_empty);
    m_loading = new LoadingOverlay(m_table);
    layout->addWidget(m_table, 1);
    m_reader->setQuestion<app::Result<QList<app::StoredMessage>>>(
        [this] { return m_engine.registry().messages(filter()); }, [this](const auto &newest) { takeNewest(newest); });
    const auto show = [this](int row) { MessageDialog::show(m_model->row(row).json, this); };
    connect(m_table, &PagedTable::actionTriggered, this, show);
    connect(m_table, &PagedTable::rowActivated, this, show);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (value + bar->pageStep() >= bar->maximum())
            readOlder();
    });
    connect(m_failed, &EmptyState::buttonClicked, this, &DeviceLogTab::restart);
    retranslateWith(this, [this] { retranslateUi(); });
}

QWidget *DeviceLogTab::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    m_kindsLabel = new QLabel(bar);
    m_kinds = new MultiChoice(bar);
    m_kinds->setObjectName(u"logKinds"_s);
    m_dated = new QCheckBox(bar);
    m_dated->setObjectName(u"logDated"_s);
    m_from = new QDateTimeEdit(bar);
    m_from->setObjectName(u"logFrom"_s);
    m_until = new QLabel(u"–"_s, bar);
    m_to = new QDateTimeEdit(bar);
    m_to->setObjectName(u"logTo"_s);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
        edit->setCalendarPopup(true);
        edit->setEnabled(false);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &DeviceLogTab::restart);
    }
    m_reset = new QPushButton(bar);
    m_reset->setObjectName(u"reset"_s);
    for (QWidget *part :
         {static_cast<QWidget *>(m_kindsLabel), static_cast<QWidget *>(m_kinds), static_cast<QWidget *>(m_dated),
          static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_to)})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_reset);
    connect(m_kinds, &MultiChoice::edited, this, &DeviceLogTab::restart);
    connect(m_dated, &QCheckBox::toggled, this, [this](bool on) {
        m_from->setEnabled(on);
        m_to->setEnabled(on);
        restart();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_kinds->setValues({});
        m_dated->setChecked(false);
        restart();
    });
    return bar;
}

void DeviceLogTab::setDevice(const app::DeviceId &id)
{
    if (id == m_device)
        return;
    m_device = id;
    const QDate today = QDate::currentDate();
    m_from->setDateTime(today.startOfDay());
    m_to->setDateTime(today.endOfDay());
    m_model->setRows({});
    restart();
}

void DeviceLogTab::refresh()
{
    if (!m_device.isEmpty())
        m_reader->read();
}

void DeviceLogTab::restart()
{
    if (m_device.isEmpty())
        return;
    ++m_round;
    m_atEnd = m_readingOlder = false;
    m_model->setRows({});
    m_loading->setLoading(true);
    m_reader->read();
}

app::MessageFilter DeviceLogTab::filter() const
{
    app::MessageFilter filter{.deviceId = m_device.text(), .limit = kPage};
    const QStringList kinds = m_kinds->values();
    for (const QString &kind : kinds)
        filter.kinds.append(app::MessageKind(kind.toInt()));
    if (m_dated->isChecked()) {
        filter.from = m_from->dateTime().toUTC();
        filter.to = m_to->dateTime().toUTC();
    }
    return filter;
}

void DeviceLogTab::takeNewest(const app::Result<QList<app::StoredMessage>> &newest)
{
    m_loading->setLoading(false);
    m_table->setEmptyWidget(newest ? m_empty : m_failed);
    (newest ? m_failed : m_empty)->hide();
    if (!newest) {
        m_error = newest.error();
        m_model->setRows({});
        retranslateUi();
        return;
    }
    merge(*newest);
}

void DeviceLogTab::merge(const QList<app::StoredMessage> &newest)
{
    const qint64 known = m_model->rows().isEmpty() ? 0 : m_model->row(0).id;
    const bool isWhole = newest.size() < kPage;
    if (isWhole || newest.constLast().id > known) { // nothing is left of what was scrolled to, or there is a gap
        ++m_round;
        m_readingOlder = false;
        m_atEnd = isWhole;
        m_model->setRows(newest);
        return;
    }
    // A push that was decoded again has messages of new ids; the ones it had before are gone, further down too.
    QSet<qint64> replayed;
    for (const app::StoredMessage &each : newest)
        if (each.id > known && each.pushId != 0)
            replayed.insert(each.pushId);
    QList<app::StoredMessage> rows = newest;
    for (const app::StoredMessage &each : m_model->rows())
        if (each.id < newest.constLast().id && !replayed.contains(each.pushId))
            rows.append(each);
    m_model->setRows(rows);
}

void DeviceLogTab::readOlder()
{
    if (m_atEnd || m_readingOlder || m_model->rowCount() == 0)
        return;
    m_readingOlder = true;
    app::MessageFilter older = filter();
    older.beforeId = m_model->rows().constLast().id;
    app::whenDone(m_engine.registry().messages(older), this,
                  [this, round = m_round](const app::Result<QList<app::StoredMessage>> &page) {
                      if (round != m_round)
                          return;
                      m_readingOlder = false;
                      if (!page) {
                          Toast::show(this, RegistryTexts::error(page.error()), Tone::Bad);
                          return;
                      }
                      m_atEnd = page->size() < kPage;
                      m_model->setRows(m_model->rows() + *page);
                  });
}

void DeviceLogTab::retranslateUi()
{
    m_kindsLabel->setText(tr("Log type"));
    m_kindsLabel->setBuddy(m_kinds);
    MultiChoice::Choices kinds;
    for (const app::MessageKind kind : kKinds)
        kinds.append({QString::number(int(kind)), RegistryTexts::messageKind(kind)});
    m_kinds->setChoices(kinds);
    m_kinds->setAnyText(tr("All"));
    m_dated->setText(tr("Date"));
    m_from->setAccessibleName(tr("Start time"));
    m_from->setToolTip(tr("Start time"));
    m_to->setAccessibleName(tr("End time"));
    m_to->setToolTip(tr("End time"));
    m_reset->setText(tr("Reset"));
    m_table->setAccessibleName(tr("Log"));
    m_model->retranslate();
    m_empty->setTexts(tr("No messages"),
                      tr("What the device reports, and when it goes on and off line, is kept here."));
    m_failed->setTexts(m_error.message, m_error.hint, tr("Try again"));
}

} // namespace ui
