#include "ui/widgets/valueeditor.h"

#include "app/model/thingmodel.h"
#include "app/model/units.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kJsonHeight = 96;

QString orDefault(const QString &text, const QString &other)
{
    return text.isEmpty() ? other : text;
}

/// As it would be typed: a text that reads as other JSON is quoted.
QString jsonText(const QJsonValue &value)
{
    constexpr qsizetype kOneLine = 60;
    if (value.isUndefined())
        return {};
    if (value.isString() && QJsonDocument::fromJson('[' + value.toString().toUtf8() + ']').isNull())
        return value.toString();
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    if (wrapped.size() <= kOneLine || !(value.isObject() || value.isArray()))
        return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
    const QJsonDocument document = value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

/// 制冷 (cool), or only one of them where both are the same.
QString choiceText(const QString &text, const QString &value)
{
    return text.isEmpty() || text == value ? value : text + u" ("_s + value + u')';
}

} // namespace

ValueEditor::ValueEditor(const app::ValueType &type, QWidget *parent) : QWidget(parent), m_type(type)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeInput();
    layout->addWidget(m_input, 1);
    if (const QString unit = app::unitSymbol(type.unit); isNumber() && !unit.isEmpty())
        layout->addWidget(new MutedLabel(unit));
    setFocusProxy(m_input);
    retranslate();
}

void ValueEditor::makeInput()
{
    switch (m_type.type) {
    case app::DataType::Boolean:
        makeChoice(booleanChoices());
        break;
    case app::DataType::Enum:
        makeChoice(enumChoices());
        break;
    case app::DataType::Date:
        makeDate();
        break;
    case app::DataType::Array:
    case app::DataType::Object:
    case app::DataType::Unknown:
        makeJson();
        break;
    case app::DataType::Int:
    case app::DataType::Long:
    case app::DataType::Float:
    case app::DataType::Double:
    case app::DataType::String:
    case app::DataType::File:
    case app::DataType::GeoPoint:
        makeLine(false);
        break;
    case app::DataType::Password:
        makeLine(true);
        break;
    }
}

void ValueEditor::makeLine(bool masked)
{
    m_line = new QLineEdit(this);
    if (masked)
        m_line->setEchoMode(QLineEdit::Password);
    connect(m_line, &QLineEdit::textChanged, this, &ValueEditor::edited);
    m_input = m_line;
}

void ValueEditor::makeChoice(const QList<std::pair<QString, QJsonValue>> &choices)
{
    m_choices = choices;
    m_choice = new QComboBox(this);
    for (const auto &[text, value] : std::as_const(m_choices))
        m_choice->addItem(text, value.toVariant());
    m_choice->setCurrentIndex(-1); // nothing is chosen before the operator does
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ValueEditor::edited);
    m_input = m_choice;
}

void ValueEditor::makeDate()
{
    m_date = new QDateTimeEdit(QDateTime::currentDateTime(), this);
    m_date->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_date->setCalendarPopup(true);
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_unread = QJsonValue::Undefined;
        Q_EMIT edited();
    });
    m_input = m_date;
}

void ValueEditor::makeJson()
{
    m_json = new QPlainTextEdit(this);
    m_json->setFont(monospaceFont());
    m_json->setTabChangesFocus(true);
    m_json->setFixedHeight(scaled(kJsonHeight));
    connect(m_json, &QPlainTextEdit::textChanged, this, &ValueEditor::edited);
    m_input = m_json;
}

QList<std::pair<QString, QJsonValue>> ValueEditor::booleanChoices() const
{
    const auto entry = [](const QString &text, const QString &value, bool is) {
        return std::pair<QString, QJsonValue>(choiceText(text, value), is);
    };
    return {entry(orDefault(m_type.trueText, u"是"_s), orDefault(m_type.trueValue, u"true"_s), true),
            entry(orDefault(m_type.falseText, u"否"_s), orDefault(m_type.falseValue, u"false"_s), false)};
}

QList<std::pair<QString, QJsonValue>> ValueEditor::enumChoices() const
{
    QList<std::pair<QString, QJsonValue>> choices;
    for (const app::EnumElement &element : m_type.elements)
        choices.append({choiceText(element.text, element.value), element.value});
    return choices;
}

bool ValueEditor::isNumber() const
{
    return m_type.type == app::DataType::Int || m_type.type == app::DataType::Long ||
           m_type.type == app::DataType::Float || m_type.type == app::DataType::Double;
}

QString ValueEditor::rules() const
{
    QStringList rules;
    if (m_type.min && m_type.max)
        rules.append(m_type.min->text() + u" … "_s + m_type.max->text());
    else if (m_type.min)
        rules.append(tr("at least %1").arg(m_type.min->text()));
    else if (m_type.max)
        rules.append(tr("at most %1").arg(m_type.max->text()));
    if (m_type.type == app::DataType::Int || m_type.type == app::DataType::Long)
        rules.append(tr("whole number"));
    if (m_type.maxLength)
        rules.append(tr("at most %n character(s)", nullptr, *m_type.maxLength));
    if (m_type.type == app::DataType::Date && !m_type.dateFormat.isEmpty())
        rules.append(m_type.dateFormat);
    return rules.join(u", "_s);
}

/// {"a": …, "b": …} for an object: what may stand in it.
QString ValueEditor::placeholder() const
{
    if (m_type.type == app::DataType::GeoPoint)
        return tr("longitude,latitude");
    if (m_type.type == app::DataType::Array)
        return u"[ … ]"_s;
    if (m_type.type != app::DataType::Object)
        return isNumber() ? rules() : QString();
    QStringList members;
    for (const app::PropertyDefinition &member : m_type.members)
        members.append(u'"' + member.id + u"\": …"_s);
    return u'{' + members.join(u", "_s) + u'}';
}

void ValueEditor::retranslate()
{
    if (m_line)
        m_line->setPlaceholderText(placeholder());
    if (m_json)
        m_json->setPlaceholderText(placeholder());
    if (m_choice)
        m_choice->setPlaceholderText(tr("Choose"));
}

app::Result<QJsonValue> ValueEditor::value() const
{
    return typed().and_then([this](const QJsonValue &value) { return app::convertValue(m_type, value); });
}

void ValueEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    if (m_line)
        m_line->setText(lineText(value));
    else if (m_json)
        m_json->setPlainText(jsonText(value));
    else if (m_choice)
        showChoice(value);
    else if (m_date)
        showDate(value);
}

void ValueEditor::showChoice(const QJsonValue &value)
{
    const auto converted = app::convertValue(m_type, value);
    const QJsonValue wanted = converted && !converted->isNull() ? *converted : value;
    int index = -1;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (m_choices.at(i).second == wanted)
            index = int(i);
    if (index < 0 && !value.isNull() && !value.isUndefined()) {
        const QString text = value.toVariant().toString();
        m_choices.append({tr("%1 (no longer offered)").arg(text), value});
        m_choice->addItem(m_choices.constLast().first, text);
        index = m_choice->count() - 1;
    }
    m_choice->setCurrentIndex(index);
}

void ValueEditor::showDate(const QJsonValue &value)
{
    const auto converted = app::convertValue(m_type, value);
    if (converted && converted->isDouble())
        m_date->setDateTime(QDateTime::fromMSecsSinceEpoch(converted->toInteger()));
    m_unread = converted || value.isUndefined() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString ValueEditor::lineText(const QJsonValue &value) const
{
    if (m_type.type == app::DataType::GeoPoint && value.isObject()) {
        const QJsonObject point = value.toObject();
        const auto part = [&point](const QString &key) {
            const auto number = app::Number::fromJson(point.value(key));
            return number ? number->text() : QString();
        };
        return part(orDefault(m_type.longitudeKey, u"lon"_s)) + u',' + part(orDefault(m_type.latitudeKey, u"lat"_s));
    }
    if (value.isDouble()) {
        const auto number = app::Number::fromJson(value);
        return number ? number->text() : QString();
    }
    return value.isObject() || value.isArray() ? jsonText(value) : value.toVariant().toString();
}

QJsonValue ValueEditor::kept() const
{
    const bool isBlank = m_line ? m_line->text().isEmpty() : m_json && m_json->toPlainText().trimmed().isEmpty();
    if (isBlank || (m_choice && m_choice->currentIndex() < 0))
        return QJsonValue::Undefined;
    if (!m_unread.isUndefined())
        return m_unread;
    if (const auto sound = value(); sound && !sound->isNull())
        return *sound;
    if (m_choice)
        return m_choices.at(m_choice->currentIndex()).second;
    return m_line ? m_line->text() : m_json ? m_json->toPlainText() : QString();
}

app::Result<QJsonValue> ValueEditor::typed() const
{
    if (!m_unread.isUndefined())
        return m_unread;
    if (m_date)
        return QJsonValue(m_date->dateTime().toMSecsSinceEpoch());
    if (m_json)
        return typedJson();
    if (m_choice) {
        const int index = m_choice->currentIndex();
        if (index < 0)
            return app::fail(app::ErrorCode::InvalidInput, tr("Choose a value."));
        return m_choices.at(index).second;
    }
    if (isNumber())
        return typedNumber();
    if (m_line->text().isEmpty() && m_type.type != app::DataType::String)
        return app::fail(app::ErrorCode::InvalidInput, tr("Enter a value."));
    return QJsonValue(m_line->text());
}

app::Result<QJsonValue> ValueEditor::typedNumber() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return app::fail(app::ErrorCode::InvalidInput, tr("Enter a value."));
    const auto number = app::Number::fromText(text);
    if (!number)
        return app::fail(app::ErrorCode::InvalidInput, tr("Not a number: %1").arg(text));
    const bool isWhole = m_type.type == app::DataType::Int || m_type.type == app::DataType::Long;
    if (isWhole && !number->whole()) // what was typed would not be what is sent
        return app::fail(app::ErrorCode::InvalidInput, tr("A whole number is needed: %1").arg(text));
    return number->json();
}

app::Result<QJsonValue> ValueEditor::typedJson() const
{
    const QByteArray utf8 = m_json->toPlainText().trimmed().toUtf8();
    if (utf8.isEmpty())
        return app::fail(app::ErrorCode::InvalidInput, tr("Enter a value."));
    QJsonParseError fault;
    const QByteArray wrapped = '[' + utf8 + ']'; // any JSON value, not only objects and lists
    const QJsonDocument document = QJsonDocument::fromJson(wrapped, &fault);
    if (fault.error == QJsonParseError::NoError && document.array().size() == 1)
        return document.array().at(0);
    if (m_type.type == app::DataType::Unknown)
        return QJsonValue(m_json->toPlainText()); // a type that we do not know may well take plain text
    const app::TextPosition at = app::textPosition(utf8, std::max(0, fault.offset - 1));
    return app::fail(app::ErrorCode::InvalidInput,
                     tr("This is not JSON: line %1, column %2.").arg(at.line).arg(at.column));
}

} // namespace ui
