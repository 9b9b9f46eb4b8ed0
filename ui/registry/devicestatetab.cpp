#include "devicestatetab.h"

#include "cardgrid.h"
#include "eventcounts.h"
#include "messagedialog.h"
#include "texts.h"
#include "valuecard.h"

#include "ui/widgets/emptystate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kCardWidth = 230;

template <typename T>
QString nameOf(const T &definition)
{
    return definition.name.isEmpty() ? definition.id : definition.name;
}

} // namespace

DeviceStateTab::DeviceStateTab(app::Engine &engine, QWidget *parent)
    : QScrollArea(parent), m_engine(engine), m_reader(new LiveReader(engine, app::Change::Pushes, this)),
      m_events(new EventCounts(engine, this)), m_content(new QWidget)
{
    setObjectName(u"deviceStateTab"_s);
    setWidgetResizable(true);
    m_content->setProperty("role", u"scrolled"_s);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(16, 16, 16, 16);
    m_grid = new CardGrid(kCardWidth, m_content);
    m_empty = new EmptyState(u"gauge"_s, m_content);
    m_failed = new EmptyState(u"circle-alert"_s, m_content);
    m_failed->hide();
    layout->addWidget(m_grid);
    layout->addWidget(m_empty);
    layout->addWidget(m_failed);
    layout->addStretch();
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_reader->setQuestion<app::Result<QList<app::LatestProperty>>>(
        [this] {
            m_events->refresh();
            return m_engine.registry().latest(m_device.id);
        },
        [this](const auto &latest) { take(latest); });
    connect(m_events, &EventCounts::changed, this, &DeviceStateTab::fill);
    connect(m_failed, &EmptyState::buttonClicked, this, &DeviceStateTab::refresh);
    retranslateWith(this, [this] { rebuild(); });
}

void DeviceStateTab::setDevice(const app::Device &device)
{
    const bool other = device.id != m_device.id;
    m_device = device;
    if (other) {
        m_latest.clear();
        m_events->setDevice(device.id);
        m_reader->touch();
    }
    fill();
}

void DeviceStateTab::setThingModel(const app::ThingModel &model)
{
    if (model == m_model)
        return;
    m_model = model;
    rebuild();
}

void DeviceStateTab::refresh()
{
    if (!m_device.id.isEmpty())
        m_reader->read();
}

void DeviceStateTab::take(const app::Result<QList<app::LatestProperty>> &latest)
{
    m_error = latest ? app::Error{} : latest.error();
    if (latest) {
        m_latest.clear();
        for (const app::LatestProperty &each : *latest)
            m_latest.insert(each.property, each);
    }
    m_failed->setVisible(!latest);
    m_grid->setVisible(latest.has_value());
    fill();
}

void DeviceStateTab::rebuild()
{
    QList<QWidget *> cards;
    m_propertyCards.clear();
    m_eventCards.clear();
    m_state = new ValueCard(m_grid);
    m_state->setObjectName(u"valueCard:state"_s);
    cards.append(m_state);
    for (const app::PropertyDefinition &property : std::as_const(m_model.properties)) {
        auto *card = new ValueCard(m_grid);
        card->setObjectName(u"valueCard:property."_s + property.id);
        m_propertyCards.insert(property.id, card);
        cards.append(card);
    }
    for (const app::EventDefinition &event : std::as_const(m_model.events)) {
        auto *card = new ValueCard(m_grid);
        card->setObjectName(u"valueCard:event."_s + event.id);
        connect(card, &ValueCard::linkClicked, this, [this, id = event.id] { showEvent(id); });
        m_eventCards.insert(event.id, card);
        cards.append(card);
    }
    m_grid->setCards(cards);
    fill();
}

void DeviceStateTab::fill()
{
    m_state->setTexts(tr("Device state"), RegistryTexts::deviceState(m_device.state),
                      m_device.state == app::DeviceState::Online
                          ? tr("Online since: %1").arg(RegistryTexts::time(m_device.lastOnlineAt))
                          : tr("Offline since: %1").arg(RegistryTexts::time(m_device.lastOfflineAt)));
    for (const app::PropertyDefinition &property : std::as_const(m_model.properties)) {
        ValueCard *card = m_propertyCards.value(property.id);
        const auto it = m_latest.constFind(property.id);
        const bool known = it != m_latest.constEnd();
        card->setTexts(nameOf(property), known ? app::formatValue(property.valueType, it->value) : u"/"_s,
                       known ? RegistryTexts::time(it->time) : tr("No value yet"));
    }
    for (const app::EventDefinition &event : std::as_const(m_model.events)) {
        ValueCard *card = m_eventCards.value(event.id);
        const qint64 count = m_events->count(event.id);
        //: how often an event came
        card->setTexts(nameOf(event), tr("%1 times").arg(count), RegistryTexts::time(m_events->lastAt(event.id)));
        card->setBadge(RegistryTexts::eventLevel(event.level), RegistryTexts::eventLevelTone(event.level));
        card->setLink(count > 0 ? tr("View details") : QString());
    }
    const bool nothing = m_model.properties.isEmpty() && m_model.events.isEmpty();
    m_empty->setVisible(nothing && m_failed->isHidden());
    m_empty->setTexts(tr("The product has no thing model"),
                      tr("Define properties and events in the product's thing model; their values appear here."));
    m_failed->setTexts(m_error.message, m_error.hint, tr("Try again"));
}

void DeviceStateTab::showEvent(const QString &event)
{
    m_events->findLast(event, [this](const app::StoredMessage &message) { MessageDialog::show(message.json, this); });
}

} // namespace ui
