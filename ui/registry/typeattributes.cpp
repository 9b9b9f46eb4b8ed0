#include "typeattributes.h"

#include "arrayattributes.h"
#include "enumattributes.h"
#include "formfields.h"
#include "livereader.h"
#include "structattributes.h"
#include "unitbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kMaxScale = 15; // digits a double can hold

QLineEdit *makeLine(const QString &objectName, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(objectName);
    return line;
}

QString numberText(const std::optional<app::Number> &value)
{
    return value ? value->text() : QString();
}

/// Empty is fine and gives nothing.
bool readNumber(const QLineEdit &line, std::optional<app::Number> &value)
{
    const QString text = line.text().trimmed();
    value = app::Number::fromText(text);
    return value || text.isEmpty();
}

bool readCount(const QLineEdit &line, int low, int high, std::optional<int> &value)
{
    const QString text = line.text().trimmed();
    value.reset();
    if (text.isEmpty())
        return true;
    bool ok = false;
    const int number = text.toInt(&ok);
    ok = ok && number >= low && number <= high;
    if (ok)
        value = number;
    return ok;
}

} // namespace

TypeAttributes *makeTypeAttributes(app::DataType type, int depth, QWidget *parent)
{
    switch (type) {
    case app::DataType::Int:
    case app::DataType::Long:
        return new NumberAttributes(false, parent);
    case app::DataType::Float:
    case app::DataType::Double:
        return new NumberAttributes(true, parent);
    case app::DataType::String:
        return new LengthAttributes(false, parent);
    case app::DataType::Password:
        return new LengthAttributes(true, parent);
    case app::DataType::Boolean:
        return new BooleanAttributes(parent);
    case app::DataType::Enum:
        return new EnumAttributes(parent);
    case app::DataType::Date:
        return new DateAttributes(parent);
    case app::DataType::Array:
        return new ArrayAttributes(depth, parent);
    case app::DataType::Object:
        return new StructAttributes(depth, parent);
    case app::DataType::File:
        return new FileAttributes(parent);
    case app::DataType::GeoPoint:
        return new PlaceAttributes(parent);
    case app::DataType::Unknown:
        return nullptr;
    }
    return nullptr;
}

NumberAttributes::NumberAttributes(bool fraction, QWidget *parent)
    : TypeAttributes(parent), m_fields(FormFields::in(this))
{
    if (fraction) {
        m_scale = makeLine(u"typeScale"_s, this);
        m_fields->add(u"scale"_s, [] { return tr("Precision"); }, m_scale,
                      {.placeholder = [] { return tr("Digits after the point"); }});
    }
    m_unit = new UnitBox(this);
    m_unit->setObjectName(u"typeUnit"_s);
    m_fields->add(u"unit"_s, [] { return tr("Unit"); }, m_unit, {.placeholder = [] { return tr("Please choose"); }});
    m_min = makeLine(u"typeMin"_s, this);
    m_max = makeLine(u"typeMax"_s, this);
    m_fields->add(u"min"_s, [] { return tr("Minimum"); }, m_min, {.placeholder = [] { return tr("No limit"); }});
    m_fields->add(u"max"_s, [] { return tr("Maximum"); }, m_max, {.placeholder = [] { return tr("No limit"); }});
}

void NumberAttributes::load(const app::ValueType &type)
{
    if (m_scale)
        m_scale->setText(type.scale ? QString::number(*type.scale) : QString());
    m_unit->setUnit(type.unit);
    m_min->setText(numberText(type.min));
    m_max->setText(numberText(type.max));
}

void NumberAttributes::store(app::ValueType &type) const
{
    if (m_scale)
        readCount(*m_scale, 0, kMaxScale, type.scale);
    type.unit = m_unit->unit();
    readNumber(*m_min, type.min);
    readNumber(*m_max, type.max);
}

bool NumberAttributes::check()
{
    m_fields->clearErrors();
    std::optional<int> scale;
    if (m_scale && !readCount(*m_scale, 0, kMaxScale, scale))
        m_fields->setError(u"scale"_s, tr("Enter a whole number from 0 to %1").arg(kMaxScale));
    std::optional<app::Number> low;
    std::optional<app::Number> high;
    if (!readNumber(*m_min, low))
        m_fields->setError(u"min"_s, tr("Enter a number"));
    if (!readNumber(*m_max, high))
        m_fields->setError(u"max"_s, tr("Enter a number"));
    if (low && high && *high < *low)
        m_fields->setError(u"max"_s, tr("The maximum is below the minimum"));
    return !m_fields->hasErrors();
}

LengthAttributes::LengthAttributes(bool password, QWidget *parent)
    : TypeAttributes(parent), m_fields(FormFields::in(this))
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_length = makeLine(u"typeMaxLength"_s, row);
    layout->addWidget(m_length, 1);
    if (password) {
        auto *suffix = new QLabel(row);
        layout->addWidget(suffix);
        retranslateWith(this, [suffix] { suffix->setText(tr("bytes")); });
    }
    row->setFocusProxy(m_length);
    m_fields->add(
        u"maxLength"_s, [password] { return password ? tr("Password length") : tr("Maximum length"); }, row);
}

void LengthAttributes::load(const app::ValueType &type)
{
    m_length->setText(type.maxLength ? QString::number(*type.maxLength) : QString());
}

void LengthAttributes::store(app::ValueType &type) const
{
    readCount(*m_length, 1, std::numeric_limits<int>::max(), type.maxLength);
}

bool LengthAttributes::check()
{
    std::optional<int> length;
    const bool sound = readCount(*m_length, 1, std::numeric_limits<int>::max(), length);
    m_fields->setError(u"maxLength"_s, sound ? QString() : tr("Enter a whole number above 0"));
    return sound;
}

BooleanAttributes::BooleanAttributes(QWidget *parent) : TypeAttributes(parent), m_fields(FormFields::in(this))
{
    const auto addPair = [this](const QString &key, const FormFields::Text &label, QLineEdit *&text,
                                QLineEdit *&value) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        text = makeLine(key + u"Text"_s, row);
        value = makeLine(key + u"Value"_s, row);
        layout->addWidget(text, 1);
        layout->addWidget(new QLabel(u"~"_s, row));
        layout->addWidget(value, 1);
        row->setFocusProxy(text);
        m_fields->add(key, label, row);
    };
    addPair(
        u"typeTrue"_s, [] { return tr("Boolean value: true"); }, m_trueText, m_trueValue);
    addPair(
        u"typeFalse"_s, [] { return tr("Boolean value: false"); }, m_falseText, m_falseValue);
    retranslateWith(this, [this] {
        for (QLineEdit *line : {m_trueText, m_falseText}) {
            line->setPlaceholderText(tr("Shown text"));
            line->setAccessibleName(tr("Shown text"));
        }
        for (QLineEdit *line : {m_trueValue, m_falseValue}) {
            line->setPlaceholderText(tr("Value"));
            line->setAccessibleName(tr("Value"));
        }
    });
}

void BooleanAttributes::load(const app::ValueType &type)
{
    const auto orDefault = [](const QString &text, const QString &fallback) {
        return text.isEmpty() ? fallback : text;
    };
    m_trueText->setText(orDefault(type.trueText, tr("Yes")));
    m_trueValue->setText(orDefault(type.trueValue, u"true"_s));
    m_falseText->setText(orDefault(type.falseText, tr("No")));
    m_falseValue->setText(orDefault(type.falseValue, u"false"_s));
}

void BooleanAttributes::store(app::ValueType &type) const
{
    type.trueText = m_trueText->text().trimmed();
    type.trueValue = m_trueValue->text().trimmed();
    type.falseText = m_falseText->text().trimmed();
    type.falseValue = m_falseValue->text().trimmed();
}

bool BooleanAttributes::check()
{
    m_fields->clearErrors();
    app::ValueType type;
    store(type);
    if (type.trueText.isEmpty() || type.trueValue.isEmpty())
        m_fields->setError(u"typeTrue"_s, tr("Enter both the text and the value"));
    if (type.falseText.isEmpty() || type.falseValue.isEmpty())
        m_fields->setError(u"typeFalse"_s, tr("Enter both the text and the value"));
    else if (type.falseValue == type.trueValue)
        m_fields->setError(u"typeFalse"_s, tr("True and false need different values"));
    return !m_fields->hasErrors();
}

} // namespace ui
