#include "listeditors.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString productText(const app::Product &product)
{
    return product.id.text() + u"  ·  "_s + product.name;
}

} // namespace

ChoiceEditor::ChoiceEditor(QWidget *parent) : FieldEditor(parent), m_box(new QComboBox(parent))
{
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

QWidget *ChoiceEditor::widget() const
{
    return m_box;
}

QJsonValue ChoiceEditor::value() const
{
    const QString chosen = m_box->currentData().toString();
    return chosen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chosen);
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    m_wanted = value.toString();
    m_box->setCurrentIndex(m_box->findData(m_wanted));
}

void ChoiceEditor::setTexts(const app::FormField &field)
{
    const QString chosen = m_box->count() > 0 ? m_box->currentData().toString() : m_wanted;
    m_box->clear();
    for (const app::FieldChoice &choice : field.choices)
        m_box->addItem(choice.label, choice.value);
    m_box->setPlaceholderText(field.placeholder);
    m_box->setCurrentIndex(m_box->findData(chosen));
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
