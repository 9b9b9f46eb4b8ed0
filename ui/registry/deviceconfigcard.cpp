#include "deviceconfigcard.h"

#include "applyoutcomes.h"
#include "deviceconfigdrawer.h"
#include "infogrid.h"
#include "livereader.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kIconSize = 14;

QLabel *makeIcon(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(icon(name, Tone::Accent).pixmap(kIconSize));
    return label;
}

} // namespace

DeviceConfigCard::DeviceConfigCard(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_title(new SectionTitle({}, this)), m_edit(new LinkButton({}, this)),
      m_apply(new LinkButton({}, this)), m_help(makeIcon(u"circle-help"_s, this)), m_hint(new MutedLabel({}, this)),
      m_outcomes(new ApplyOutcomes(engine, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_edit->setObjectName(u"configEdit"_s);
    m_apply->setObjectName(u"configApply"_s);
    m_apply->setIcon(icon(u"check"_s, Tone::Accent));
    head->addWidget(m_title);
    head->addWidget(m_edit);
    head->addWidget(m_apply);
    head->addWidget(m_help);
    head->addStretch();
    layout->addLayout(head);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    layout->addWidget(m_outcomes);
    m_place = new QVBoxLayout;
    layout->addLayout(m_place);
    connect(m_edit, &QAbstractButton::clicked, this, &DeviceConfigCard::edit);
    connect(m_apply, &QAbstractButton::clicked, this, &DeviceConfigCard::askApply);
    connect(m_outcomes, &ApplyOutcomes::appliedHere, this, &DeviceConfigCard::appliedHere);
    connect(m_outcomes, &ApplyOutcomes::appliedThere, this, &DeviceConfigCard::changed);
    connect(&engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (changes & app::Change::Dockings)
            readDockings();
    });
    retranslateWith(this, [this] { retranslateUi(); });
}

void DeviceConfigCard::setDevice(const app::Device &device)
{
    const bool otherProduct = device.productId != m_device.productId;
    const bool otherDevice = device.id != m_device.id;
    const bool same = !otherProduct && !otherDevice && device.state == m_device.state &&
                      device.configuration == m_device.configuration && device.applied == m_device.applied;
    m_device = device;
    if (otherDevice) {
        m_outcomes->clear();
        Q_EMIT left();
    }
    if (otherProduct) {
        m_docked.reset();
        readDockings();
    }
    if (!same)
        rebuild();
}

void DeviceConfigCard::readDockings()
{
    ++m_round;
    if (m_device.productId.isEmpty())
        return;
    struct Gathered
    {
        QSet<QString> docked{};
        qsizetype missing = 0;
    };
    const QList<app::PlatformInfo> clouds = m_engine.dockings().platforms();
    const auto gathered = std::make_shared<Gathered>(Gathered{.missing = clouds.size()});
    for (const app::PlatformInfo &cloud : clouds) {
        app::whenDone(m_engine.dockings().docking(cloud.id, m_device.productId), this,
                      [this, gathered, id = cloud.id.text(), round = m_round](const app::Result<app::Docking> &found) {
                          if (round != m_round)
                              return;
                          const bool unknown = !found && found.error().code != app::ErrorCode::NotFound;
                          if (found || (unknown && m_docked && m_docked->contains(id)))
                              gathered->docked.insert(id);
                          if (--gathered->missing == 0)
                              takeDocked(gathered->docked);
                      });
    }
}

void DeviceConfigCard::takeDocked(const QSet<QString> &docked)
{
    if (m_docked == docked)
        return;
    m_docked = docked;
    rebuild();
}

QList<app::PlatformInfo> DeviceConfigCard::platforms() const
{
    QList<app::PlatformInfo> shown = m_engine.dockings().platforms();
    const bool undocked = m_docked && m_docked->isEmpty();
    shown.removeIf([&](const app::PlatformInfo &cloud) {
        const bool asked = undocked || (m_docked && m_docked->contains(cloud.id.text()));
        return cloud.device.fields.isEmpty() || !(asked || m_device.configuration.contains(cloud.id));
    });
    return shown;
}

void DeviceConfigCard::rebuild()
{
    delete m_groups;
    m_groups = new QWidget(this);
    auto *layout = new QVBoxLayout(m_groups);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_place->addWidget(m_groups);
    const QList<app::PlatformInfo> shown = platforms();
    for (const app::PlatformInfo &platform : shown)
        addGroup(platform);
    m_hint->setVisible(m_docked && shown.isEmpty());
    m_edit->setVisible(!shown.isEmpty());
    m_apply->setVisible(!shown.isEmpty() && m_device.state != app::DeviceState::NotActive);
    m_help->setVisible(!m_apply->isHidden());
}

void DeviceConfigCard::addGroup(const app::PlatformInfo &platform)
{
    auto *heading = new QLabel(platform.device.title, m_groups);
    heading->setObjectName(u"configTitle:"_s + platform.id.text());
    m_groups->layout()->addWidget(heading);
    auto *grid = new InfoGrid(2, m_groups);
    for (const app::FormField &field : platform.device.fields)
        grid->addWidget(
            u"config."_s + platform.id.text() + u'.' + field.key, [label = field.label] { return label; },
            makeValue(platform, field));
    m_groups->layout()->addWidget(grid);
}

QWidget *DeviceConfigCard::makeValue(const app::PlatformInfo &platform, const app::FormField &field)
{
    const app::CloudConfiguration saved = m_device.configuration.value(platform.id);
    const app::CloudConfiguration applied = m_device.applied.value(platform.id);
    const auto shownText = [&field](const app::CloudConfiguration &from) {
        if (field.kind == app::FieldKind::Secret)
            return from.storedSecrets.contains(field.key) ? u"••••••"_s : QString();
        const QString value = from.values.value(field.key);
        for (const app::FieldChoice &choice : field.choices)
            if (choice.value == value)
                return choice.label;
        return value;
    };
    auto *cell = new QWidget(m_groups);
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *value = new QLabel(RegistryTexts::orSlash(shownText(saved)), cell);
    value->setObjectName(u"configValue:"_s + field.key);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(value);
    if (shownText(saved) != shownText(applied) || saved.pendingSecrets.contains(field.key)) {
        const QString inEffect = tr("In effect: %1").arg(RegistryTexts::orSlash(shownText(applied)));
        QLabel *sign = makeIcon(u"info"_s, cell);
        sign->setToolTip(inEffect);
        auto *old = new MutedLabel(inEffect, cell);
        old->setObjectName(u"configInEffect:"_s + field.key);
        layout->addWidget(sign);
        layout->addWidget(old);
    }
    layout->addStretch();
    return cell;
}

void DeviceConfigCard::edit()
{
    auto *drawer = new DeviceConfigDrawer(m_engine, m_device, platforms(), this);
    connect(drawer, &DeviceConfigDrawer::saved, this, &DeviceConfigCard::changed);
    connect(this, &DeviceConfigCard::left, drawer, &DeviceConfigDrawer::close);
    drawer->open();
}

void DeviceConfigCard::askApply()
{
    ConfirmPopover::ask(m_apply, tr("Apply this configuration again?"), this,
                        [this] { m_outcomes->start(m_device.id); });
}

void DeviceConfigCard::appliedHere(const std::optional<app::Error> &fault)
{
    if (fault)
        Toast::show(this, RegistryTexts::error(*fault), Tone::Bad);
    else
        Toast::show(this, tr("Applied"));
    Q_EMIT changed();
}

void DeviceConfigCard::retranslateUi()
{
    m_title->setText(tr("Configuration"));
    m_edit->setText(tr("Edit"));
    m_apply->setText(tr("Apply configuration"));
    m_help->setToolTip(tr("A changed configuration takes effect only when it is applied again."));
    m_help->setAccessibleName(m_help->toolTip());
    m_hint->setText(
        tr("The product is not docked to a cloud that asks for device settings. Add a docking record for the "
           "product first."));
    rebuild();
}

} // namespace ui
