#include "commandfilterbar.h"

#include "commandwords.h"

#include "ui/widgets/chips.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/multichoice.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kTypingMilliseconds = 300;

} // namespace

CommandFilterBar::CommandFilterBar(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_platform(new QComboBox(this)), m_states(new MultiChoice(this)),
      m_device(new Chip({}, this)), m_batch(new Chip({}, this)), m_search(new QLineEdit(this))
{
    m_platform->setObjectName(u"commandPlatform"_s);
    m_states->setObjectName(u"commandStates"_s);
    m_device->setObjectName(u"commandDeviceChip"_s);
    m_batch->setObjectName(u"commandBatchChip"_s);
    m_search->setObjectName(u"commandSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(scaled(160));
    m_search->setMaximumWidth(scaled(320));
    m_platform->setMinimumWidth(scaled(140));
    m_states->setMinimumWidth(scaled(140));
    for (Chip *chip : {m_device, m_batch}) {
        chip->setClosable(true);
        chip->setActive(true);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_platform);
    layout->addWidget(m_states);
    layout->addWidget(m_device);
    layout->addWidget(m_batch);
    layout->addStretch();
    layout->addWidget(m_search, 1);
    wire();
    retranslateUi();
}

void CommandFilterBar::wire()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, &CommandFilterBar::take);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &CommandFilterBar::take);
    connect(m_platform, &QComboBox::activated, this, &CommandFilterBar::take);
    connect(m_states, &MultiChoice::edited, this, &CommandFilterBar::take);
    connect(m_device, &Chip::closeRequested, this, [this] {
        m_filter.deviceId = {};
        showChips();
        Q_EMIT filterChanged();
    });
    connect(m_batch, &Chip::closeRequested, this, [this] {
        m_filter.batch.clear();
        showChips();
        Q_EMIT filterChanged();
    });
}

void CommandFilterBar::take()
{
    m_typing.stop();
    app::CommandFilter filter = m_filter;
    filter.text = m_search->text().trimmed();
    filter.platform = app::PlatformId(m_platform->currentData().toString());
    filter.states.clear();
    const QStringList names = m_states->values();
    for (const QString &name : names)
        if (const auto state = app::commandStateFromName(name))
            filter.states.append(*state);
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void CommandFilterBar::setFilter(const app::CommandFilter &filter)
{
    m_filter = filter;
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.text);
    m_typing.stop();
    m_platform->setCurrentIndex(std::max(0, m_platform->findData(filter.platform.text())));
    QStringList names;
    for (const app::CommandState state : filter.states)
        names.append(app::commandStateName(state));
    m_states->setValues(names);
    showChips();
}

void CommandFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CommandFilterBar::showChips()
{
    m_device->setText(tr("Device: %1").arg(m_filter.deviceId.text()));
    m_device->setVisible(!m_filter.deviceId.isEmpty());
    m_batch->setText(tr("Bulk order"));
    m_batch->setVisible(!m_filter.batch.isEmpty());
}

void CommandFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CommandFilterBar::retranslateUi()
{
    m_search->setPlaceholderText(tr("Device id or name, cloud command id, content"));
    m_search->setAccessibleName(tr("Search the commands"));
    m_platform->clear();
    m_platform->addItem(tr("All platforms"), QString());
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (const app::PlatformInfo &info : platforms)
        if (info.abilities.commands)
            m_platform->addItem(info.name, info.id.text());
    m_platform->setAccessibleName(tr("Show commands through this platform"));
    m_platform->setCurrentIndex(std::max(0, m_platform->findData(m_filter.platform.text())));
    MultiChoice::Choices states;
    const QList<app::CommandState> all = allCommandStates();
    for (const app::CommandState state : all)
        states.append({app::commandStateName(state), CommandWords::state(state)});
    m_states->setChoices(states);
    m_states->setAnyText(tr("All states"));
    m_states->setAccessibleName(tr("Show commands in these states"));
    showChips();
}

} // namespace ui
