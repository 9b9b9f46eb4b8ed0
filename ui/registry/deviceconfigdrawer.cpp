#include "deviceconfigdrawer.h"

#include "formfields.h"
#include "texts.h"

#include "app/model/worker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDrawerWidth = 500;

QString textOf(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->text().trimmed();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(input))
        return text->toPlainText().trimmed();
    if (const auto *choice = qobject_cast<const QComboBox *>(input))
        return choice->currentData().toString();
    if (const auto *box = qobject_cast<const QCheckBox *>(input))
        return box->isChecked() ? u"true"_s : u"false"_s;
    if (const auto *secret = qobject_cast<const SecretEdit *>(input)) {
        const std::optional<app::Secret> typed = secret->typed();
        return typed ? typed->revealText() : QString();
    }
    return {};
}

} // namespace

DeviceConfigDrawer::DeviceConfigDrawer(app::Engine &engine, const app::Device &device,
                                       const QList<app::PlatformInfo> &platforms, QWidget *anchor)
    : m_engine(engine), m_device(device), m_anchor(anchor), m_drawer(new Drawer(anchor, kDrawerWidth)),
      m_error(new FieldError(m_drawer)), m_save(new PrimaryButton(tr("Save"), m_drawer))
{
    setParent(m_drawer);
    m_drawer->setObjectName(u"configDrawer"_s);
    m_drawer->setTitle(tr("Edit the configuration"));
    for (const app::PlatformInfo &platform : platforms)
        addGroup(platform);
    m_drawer->body()->addWidget(m_error);
    m_drawer->body()->addStretch();
    auto *close = new QPushButton(tr("Close"), m_drawer);
    close->setObjectName(u"close"_s);
    m_save->setObjectName(u"save"_s);
    m_drawer->addButton(close);
    m_drawer->addButton(m_save);
    connect(close, &QPushButton::clicked, m_drawer, &QWidget::close);
    connect(m_save, &QPushButton::clicked, this, &DeviceConfigDrawer::save);
}

void DeviceConfigDrawer::addGroup(const app::PlatformInfo &platform)
{
    auto *heading = new SectionTitle(platform.device.title, m_drawer);
    heading->setObjectName(u"configHeading:"_s + platform.id.text());
    m_drawer->body()->addWidget(heading);
    Group group{.platform = platform, .fields = new FormFields(m_drawer)};
    for (const app::FormField &field : platform.device.fields) {
        QWidget *input = makeInput(field, m_device.configuration.value(platform.id));
        FormFields::Options options{.required = field.required,
                                    .placeholder = [text = field.placeholder] { return text; }};
        if (!field.help.isEmpty())
            options.help = [text = field.help] { return text; };
        group.fields->add(
            field.key, [text = field.label] { return text; }, input, options);
        group.inputs.insert(field.key, input);
    }
    m_drawer->body()->addWidget(group.fields);
    group.shown = values(group);
    m_groups.append(group);
}

QWidget *DeviceConfigDrawer::makeInput(const app::FormField &field, const app::CloudConfiguration &from)
{
    const QString value = from.values.value(field.key, field.defaultValue.toString());
    QWidget *input = nullptr;
    switch (field.kind) {
    case app::FieldKind::Secret: {
        auto *secret = new SecretEdit(m_drawer);
        secret->setStored(from.storedSecrets.contains(field.key));
        secret->setRemovable(!field.required);
        input = secret;
        break;
    }
    case app::FieldKind::Choice: {
        auto *choice = new QComboBox(m_drawer);
        for (const app::FieldChoice &each : field.choices)
            choice->addItem(each.label, each.value);
        choice->setCurrentIndex(choice->findData(value));
        input = choice;
        break;
    }
    case app::FieldKind::Toggle: {
        auto *box = new QCheckBox(m_drawer);
        box->setChecked(value == "true"_L1);
        input = box;
        break;
    }
    case app::FieldKind::Multiline:
    case app::FieldKind::AddressList: {
        auto *text = new QPlainTextEdit(value, m_drawer);
        text->setTabChangesFocus(true);
        input = text;
        break;
    }
    case app::FieldKind::Text:
    case app::FieldKind::Url:
    case app::FieldKind::Number:
    case app::FieldKind::Product:
    case app::FieldKind::Choices: // these are of docking forms: a device's settings are texts
    case app::FieldKind::Value:
    case app::FieldKind::Source:
    case app::FieldKind::Sources:
        input = new QLineEdit(value, m_drawer);
        break;
    }
    input->setObjectName(u"config:"_s + field.key);
    return input;
}

QMap<QString, QString> DeviceConfigDrawer::values(const Group &group)
{
    QMap<QString, QString> values;
    for (const app::FormField &field : group.platform.device.fields)
        values.insert(field.key, textOf(group.inputs.value(field.key)));
    return values;
}

QStringList DeviceConfigDrawer::removedSecrets(const Group &group)
{
    QStringList keys;
    for (const app::FormField &field : group.platform.device.fields) {
        const auto *secret = qobject_cast<const SecretEdit *>(group.inputs.value(field.key));
        if (secret && secret->isRemoved())
            keys.append(field.key);
    }
    return keys;
}

bool DeviceConfigDrawer::isEdited(const Group &group)
{
    return values(group) != group.shown || !removedSecrets(group).isEmpty();
}

QMap<QString, QString> DeviceConfigDrawer::merged(const Group &group, const app::CloudConfiguration &now) const
{
    const app::CloudConfiguration before = m_device.configuration.value(group.platform.id);
    QMap<QString, QString> merged = values(group);
    for (auto it = merged.begin(); it != merged.end(); ++it) {
        const bool known = before.values.contains(it.key()) || now.values.contains(it.key());
        if (known && it.value() == group.shown.value(it.key()))
            it.value() = now.values.value(it.key());
    }
    return merged;
}

bool DeviceConfigDrawer::check()
{
    bool sound = true;
    for (const Group &group : std::as_const(m_groups)) {
        group.fields->clearErrors();
        if (m_groups.size() > 1 && !isEdited(group))
            continue;
        const QMap<QString, QString> typed = values(group);
        for (const app::FormField &field : group.platform.device.fields) {
            const QString value = typed.value(field.key);
            const auto *secret = qobject_cast<const SecretEdit *>(group.inputs.value(field.key));
            const bool missing = secret ? !secret->hasValue() : value.isEmpty();
            if (field.required && missing)
                group.fields->setError(field.key, field.requiredMessage);
            else if (!value.isEmpty() && !field.pattern.isEmpty() &&
                     !QRegularExpression(QRegularExpression::anchoredPattern(field.pattern)).match(value).hasMatch())
                group.fields->setError(field.key, field.patternMessage);
        }
        sound = sound && !group.fields->hasErrors();
        group.fields->focusFirstError();
    }
    return sound;
}

void DeviceConfigDrawer::open()
{
    m_drawer->open();
}

void DeviceConfigDrawer::close()
{
    m_drawer->close();
}

void DeviceConfigDrawer::save()
{
    m_error->setError({});
    if (!check())
        return;
    if (std::none_of(m_groups.cbegin(), m_groups.cend(), isEdited)) {
        close();
        return;
    }
    m_save->setEnabled(false);
    app::whenDone(m_engine.registry().device(m_device.id), this, [this](const app::Result<app::Device> &fresh) {
        if (fresh)
            saveGroup(*fresh, 0);
        else
            refused(fresh.error());
    });
}

void DeviceConfigDrawer::saveGroup(const app::Device &fresh, qsizetype at)
{
    while (at < m_groups.size() && !isEdited(m_groups.at(at)))
        ++at;
    if (at == m_groups.size()) {
        Toast::show(m_anchor, tr("Configuration changed"));
        Q_EMIT saved();
        m_drawer->close();
        return;
    }
    const Group &group = m_groups.at(at);
    const app::PlatformId &platform = group.platform.id;
    app::whenDone(m_engine.registry().saveConfiguration(
                      m_device.id, platform, merged(group, fresh.configuration.value(platform)), removedSecrets(group)),
                  this, [this, fresh, at](const app::Result<> &kept) {
                      if (kept)
                          saveGroup(fresh, at + 1);
                      else if (!m_groups.at(at).fields->setErrors({kept.error()}).isEmpty())
                          refused(kept.error());
                      else
                          m_save->setEnabled(true);
                  });
}

void DeviceConfigDrawer::refused(const app::Error &error)
{
    m_save->setEnabled(true);
    m_error->setError(RegistryTexts::error(error));
}

} // namespace ui
