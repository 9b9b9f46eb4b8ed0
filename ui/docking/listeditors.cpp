#include "listeditors.h"

#include "app/cloud/formcheck.h"
#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString productText(const app::Product &product)
{
    return product.id.text() + u"  ·  "_s + product.name;
}

} // namespace

bool isSame(const QList<app::FieldChoice> &a, const QList<app::FieldChoice> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const app::FieldChoice &one, const app::FieldChoice &other) {
                          return one.value == other.value && one.label == other.label;
                      });
}

bool areKnown(const QList<app::FieldChoice> &choices, const app::FormField &field, const app::FormContext &context)
{
    return !choices.isEmpty() || field.choicesFor == nullptr || context.model != nullptr;
}

ChoiceEditor::ChoiceEditor(QWidget *parent) : FieldEditor(parent), m_box(new QComboBox(parent))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setMaxVisibleItems(16);
    connect(m_box, &QComboBox::activated, this, [this] {
        m_wanted = m_box->currentData().toString();
        Q_EMIT edited();
    });
}

QWidget *ChoiceEditor::widget() const
{
    return m_box;
}

QJsonValue ChoiceEditor::value() const
{
    return m_wanted.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_wanted);
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    m_wanted = value.toString();
    show(m_choices, m_isKnown);
}

void ChoiceEditor::setTexts(const app::FormField &field)
{
    m_box->setPlaceholderText(field.placeholder);
    if (field.choicesFor == nullptr)
        show(field.choices, true);
}

void ChoiceEditor::setContext(const app::FormField &field, const app::FormContext &context)
{
    const QList<app::FieldChoice> choices = app::choicesOf(field, context);
    const bool isKnown = areKnown(choices, field, context);
    if (isKnown != m_isKnown || !isSame(choices, m_choices))
        show(choices, isKnown);
}

void ChoiceEditor::show(const QList<app::FieldChoice> &choices, bool isKnown)
{
    m_choices = choices;
    m_isKnown = isKnown;
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const app::FieldChoice &choice : choices)
        m_box->addItem(choice.label, choice.value);
    if (!m_wanted.isEmpty() && m_box->findData(m_wanted) < 0) {
        if (isKnown)
            m_box->addItem(icon(u"triangle-alert"_s, Tone::Bad), tr("%1 (no longer offered)").arg(m_wanted), m_wanted);
        else
            m_box->addItem(m_wanted, m_wanted);
    }
    m_box->setCurrentIndex(m_wanted.isEmpty() ? -1 : m_box->findData(m_wanted));
}

ProductEditor::ProductEditor(QWidget *parent) : FieldEditor(parent), m_box(new QComboBox(parent))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMaxVisibleItems(12);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        m_box->setCurrentIndex(indexOfText(text)); // an id typed in full is a choice too
        m_box->setEditText(text);
        Q_EMIT edited();
    });
}

QWidget *ProductEditor::widget() const
{
    return m_box;
}

int ProductEditor::indexOfText(const QString &text) const
{
    for (qsizetype i = 0; i < m_products.size(); ++i) {
        const app::Product &product = m_products.at(i);
        if (product.id.text() == text || productText(product) == text)
            return int(i);
    }
    return -1;
}

QJsonValue ProductEditor::value() const
{
    if (m_locked || m_products.isEmpty())
        return m_wanted.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_wanted);
    const int index = indexOfText(m_box->currentText());
    return index < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_products.at(index).id.text());
}

void ProductEditor::setValue(const QJsonValue &value)
{
    m_wanted = value.toString();
    m_box->setCurrentIndex(m_box->findData(m_wanted));
    if (m_box->currentIndex() < 0)
        m_box->setEditText(m_wanted);
}

void ProductEditor::setTexts(const app::FormField &field)
{
    m_box->lineEdit()->setPlaceholderText(field.placeholder);
}

void ProductEditor::setLocked(bool locked)
{
    m_locked = locked;
    FieldEditor::setLocked(locked);
}

void ProductEditor::setProducts(const QList<app::Product> &products)
{
    const QJsonValue chosen = value();
    m_products = products;
    m_box->clear();
    for (const app::Product &product : products)
        m_box->addItem(productText(product), product.id.text());
    m_wanted = chosen.toString();
    setValue(m_wanted);
}

QString ProductEditor::productName() const
{
    const QString id = value().toString();
    for (const app::Product &product : m_products)
        if (product.id.text() == id)
            return product.name;
    return {};
}

} // namespace ui
