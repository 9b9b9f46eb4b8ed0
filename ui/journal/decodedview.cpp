#include "decodedview.h"

#include "app/model/units.h"
#include "cloudidentity.h"
#include "logwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

QString plainJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QLabel *selectable(const QString &text, bool mono)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    if (mono)
        label->setFont(monospaceFont());
    return label;
}

} // namespace

DecodedView::DecodedView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"decodedView"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    begin();
}

void DecodedView::begin()
{
    auto *content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(scaled(32), scaled(12), scaled(16), scaled(12));
    m_grid->setHorizontalSpacing(scaled(24));
    m_grid->setVerticalSpacing(scaled(8));
    m_grid->setColumnStretch(1, 1);
    m_row = 0;
    m_left = 0;
    setWidget(content); // deletes the one before
}

/// A label lays out its whole text; what nobody reads in it must not hold the window up.
QString DecodedView::shortened(const QString &text)
{
    if (text.size() <= kMostCharacters)
        return text;
    return text.left(kMostCharacters) + u"… "_s +
           tr("(truncated: the first %1 of %2 characters)").arg(kMostCharacters).arg(text.size());
}

void DecodedView::show(const app::LogDetail &detail, const app::ThingModel &model, const app::DeviceSchema &schema)
{
    begin();
    addOutcome(detail.row);
    for (const app::StoredMessage &stored : detail.messages)
        addMessage(stored, detail, model);
    if (m_left > 0) {
        auto *left = new QLabel(tr("Truncated: %n more value(s). Copy takes all of them.", nullptr, m_left));
        left->setObjectName(u"decodedLeft"_s);
        left->setProperty("role", u"warning"_s);
        addRow({}, left);
    }
    for (const QString &warning : detail.warnings)
        addText(tr("Warning"), LogWords::reason(warning));
    addSource(detail, schema);
    m_grid->setRowStretch(m_row, 1);
}

void DecodedView::addRow(const QString &label, QWidget *value, Qt::Alignment alignment)
{
    auto *name = new MutedLabel(label);
    name->setMinimumWidth(scaled(56));
    name->setBuddy(value);
    m_grid->addWidget(name, m_row, 0, Qt::AlignLeft | alignment);
    m_grid->addWidget(value, m_row, 1);
    ++m_row;
}

void DecodedView::addText(const QString &label, const QString &text, bool mono)
{
    if (!text.isEmpty())
        addRow(label, selectable(shortened(text), mono));
}

void DecodedView::addGap()
{
    if (m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, scaled(4));
}

void DecodedView::addOutcome(const app::LogRow &row)
{
    if (!row.rejected && row.state == app::DecodeState::Decoded)
        return;
    auto *state = new StateLabel;
    state->setObjectName(u"outcome"_s);
    state->setState(LogWords::resultTone(row), LogWords::result(row));
    addRow(tr("Result"), state, Qt::AlignVCenter);
    if (!row.error.isEmpty()) {
        auto *why = selectable(LogWords::reason(row.error), false);
        why->setObjectName(u"reason"_s);
        why->setProperty("role", LogWords::resultTone(row) == Tone::Bad ? u"error"_s : u"warning"_s);
        addRow(tr("Reason"), why);
    }
    addText(tr("Next step"), LogWords::nextStep(row));
    addGap();
}

void DecodedView::addMessage(const app::StoredMessage &stored, const app::LogDetail &detail,
                             const app::ThingModel &model)
{
    if (isFull()) {
        ++m_left;
        return;
    }
    addHeading(stored, detail);
    const QJsonObject json = QJsonDocument::fromJson(stored.json).object();
    if (const auto message = app::messageFromJson(json))
        addBody(message->body, model);
    else
        addText(tr("Message"), QString::fromUtf8(stored.json), true);
    addGap();
}

void DecodedView::addHeading(const app::StoredMessage &stored, const app::LogDetail &detail)
{
    const bool named = stored.deviceId == detail.row.deviceId && !detail.row.deviceName.isEmpty();
    auto *device = new LinkButton(named ? detail.row.deviceName : stored.deviceId);
    device->setObjectName(u"deviceLink"_s);
    connect(device, &LinkButton::clicked, this, [this, id = stored.deviceId] { Q_EMIT deviceRequested(id); });
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(-4, 0, 0, 0); // the link's own margin: its text stands in the column's line
    layout->setSpacing(4);
    layout->addWidget(device);
    layout->addWidget(selectable(u"·  "_s + LogWords::fullTime(stored.timestamp), true), 1);
    addRow(LogWords::message(stored.kind), line, Qt::AlignVCenter);
}

void DecodedView::addBody(const app::MessageBody &body, const app::ThingModel &model)
{
    std::visit(Overloaded{
                   [&](const app::PropertyReport &report) { addProperties(report.properties, model); },
                   [&](const app::EventReport &report) {
                       const app::EventDefinition *event = model.event(report.event);
                       addText(tr("Event"), event ? event->name + u" · "_s + report.event : report.event);
                       addValue(tr("Data"), event ? &event->valueType : nullptr, report.data);
                   },
                   [](const app::Online &) {},
                   [](const app::Offline &) {},
                   [&](const app::ReadReply &reply) {
                       addReply(reply.success, reply.code, reply.message);
                       addProperties(reply.properties, model);
                   },
                   [&](const app::WriteReply &reply) {
                       addReply(reply.success, reply.code, reply.message);
                       addProperties(reply.properties, model);
                   },
                   [&](const app::FunctionReply &reply) {
                       const app::FunctionDefinition *function = model.function(reply.functionId);
                       addText(tr("Function"), function ? function->name : reply.functionId);
                       addReply(reply.success, reply.code, reply.message);
                       addValue(tr("Output"), function && function->output ? &*function->output : nullptr,
                                reply.output);
                   },
                   [&](const app::TagUpdate &update) {
                       for (auto it = update.tags.constBegin(); it != update.tags.constEnd(); ++it)
                           addValue(it.key(), nullptr, it.value());
                   },
                   [&](const app::Direct &direct) {
                       addText(tr("Bytes"), QString::fromLatin1(direct.payload.toHex(' ')), true);
                   },
                   [&](const app::OtherMessage &other) {
                       addText(tr("Message"), other.messageType);
                       addText(tr("Content"), plainJson(other.body), true);
                   },
               },
               body);
}

void DecodedView::addProperties(const QJsonObject &properties, const app::ThingModel &model)
{
    QStringList shown;
    for (const app::PropertyDefinition &property : model.properties) { // in the order of the thing model
        const auto it = properties.constFind(property.id);
        if (it == properties.constEnd())
            continue;
        addValue(property.name.isEmpty() ? property.id : property.name, &property.valueType, it.value());
        shown.append(property.id);
    }
    for (auto it = properties.constBegin(); it != properties.constEnd(); ++it)
        if (!shown.contains(it.key()))
            addValue(it.key(), nullptr, it.value());
}

void DecodedView::addValue(const QString &label, const app::ValueType *type, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return;
    if (isFull()) {
        ++m_left;
        return;
    }
    const QString text = type ? app::formatValue(*type, value) : plainJson(value);
    const QString unit = type ? app::unitSymbol(type->unit) : QString();
    const bool split = !unit.isEmpty() && text.size() > unit.size() && text.endsWith(unit);
    const QString number = shortened(split ? text.chopped(unit.size()).trimmed() : text);
    auto *shown = selectable({}, true);
    shown->setTextFormat(Qt::RichText);
    shown->setText(u"<b>"_s + number.toHtmlEscaped() + u"</b>"_s + (split ? u' ' + unit.toHtmlEscaped() : QString()));
    shown->setAccessibleName(shortened(text));
    addRow(label, shown);
}

void DecodedView::addReply(bool success, const QString &code, const QString &message)
{
    auto *state = new StateLabel;
    state->setState(success ? Tone::Ok : Tone::Bad, success ? tr("Succeeded") : tr("Failed"));
    addRow(tr("Answer"), state, Qt::AlignVCenter);
    addText(tr("Code"), code, true);
    addText(tr("Reason"), message);
}

/// In the cloud's own words; what it says beside its identity is shown as well.
void DecodedView::addIdentity(const app::CloudIdentity &identity, const app::DeviceSchema &schema)
{
    addText(tr("Cloud device"), identity.cloudDeviceId, true);
    const QString named = schema.identityKey.isEmpty() ? QString() : identityValue(identity, schema.identityKey);
    if (named != identity.cloudDeviceId)
        addText(identityLabel(schema), named, true);
    if (identity.imei != named)
        addText(u"IMEI"_s, identity.imei, true);
    if (identity.serial != named)
        addText(tr("Serial number"), identity.serial, true);
}

void DecodedView::addSource(const app::LogDetail &detail, const app::DeviceSchema &schema)
{
    addText(tr("Message type"), detail.messageType, true);
    addIdentity(detail.identity, schema);
    if (detail.cloudTime.isValid())
        addText(tr("Cloud time"), LogWords::fullTime(detail.cloudTime), true);
    addText(tr("From"), detail.push.peer, true);
}

} // namespace ui
