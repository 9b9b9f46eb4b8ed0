#include "saidinput.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr double kFarthest = 1e9; ///< Where a number has no limit.

} // namespace

SaidInput::SaidInput(QWidget *parent)
    : QStackedWidget(parent), m_words(new QComboBox), m_number(new QDoubleSpinBox), m_text(new QLineEdit)
{
    setObjectName(u"practiceSaid"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_words->setObjectName(u"practiceWord"_s);
    m_number->setObjectName(u"practiceNumber"_s);
    m_text->setObjectName(u"practiceText"_s);
    addWidget(m_words);
    addWidget(m_number);
    addWidget(m_text);
    connect(m_words, &QComboBox::currentIndexChanged, this, &SaidInput::edited);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &SaidInput::edited);
    connect(m_text, &QLineEdit::textEdited, this, &SaidInput::edited);
    hide();
}

void SaidInput::setSpoken(const std::optional<app::SpokenValue> &spoken, const QJsonValue &example)
{
    const QSignalBlocker quiet(this);
    m_isShown = spoken && !example.isObject();
    setVisible(m_isShown);
    if (!m_isShown)
        return;
    if (!spoken->choices.isEmpty()) {
        m_words->clear();
        for (const app::FieldChoice &choice : spoken->choices)
            m_words->addItem(choice.label, choice.value);
        m_words->setCurrentIndex(qMax(0, m_words->findData(example.toString())));
        setCurrentWidget(m_words);
    } else if (example.isDouble()) {
        const bool isWhole = example.toDouble() == std::floor(example.toDouble());
        m_number->setDecimals(isWhole ? 0 : 1);
        // Beyond the limits, too: what is refused is worth seeing.
        m_number->setRange(-kFarthest, kFarthest);
        m_number->setSuffix(spoken->unit.isEmpty() ? QString() : u' ' + spoken->unit);
        m_number->setValue(example.toDouble());
        setCurrentWidget(m_number);
    } else {
        m_text->setText(example.toString());
        setCurrentWidget(m_text);
    }
}

QJsonValue SaidInput::value() const
{
    if (!m_isShown)
        return QJsonValue::Undefined;
    if (currentWidget() == m_words)
        return m_words->currentData().toString();
    if (currentWidget() == m_text)
        return m_text->text();
    const double number = m_number->value();
    const bool isWhole = number == std::floor(number);
    return isWhole ? QJsonValue(qint64(number)) : QJsonValue(number);
}

} // namespace ui
