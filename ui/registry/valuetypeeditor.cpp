#include "valuetypeeditor.h"

#include "livereader.h"
#include "texts.h"
#include "typeattributes.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kNoType = -1;
constexpr int kNestedIndent = 12;

} // namespace

ValueTypeEditor::ValueTypeEditor(const FormFields::Text &label, bool required, int depth, QWidget *parent)
    : QWidget(parent), m_required(required), m_depth(depth)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_fields = new FormFields(this);
    m_types = new QComboBox(this);
    m_types->setObjectName(u"dataType"_s);
    m_types->setMaxVisibleItems(16);
    m_fields->add(u"type"_s, label, m_types, {.required = required, .placeholder = [] { return tr("Please choose"); }});
    layout->addWidget(m_fields);
    m_place = new QVBoxLayout;
    m_place->setContentsMargins(depth > 0 ? kNestedIndent : 0, 0, 0, 0);
    layout->addLayout(m_place);
    retranslateWith(this, [this] { fillTypes(); });
    m_types->setCurrentIndex(m_required ? -1 : 0);
    connect(m_types, &QComboBox::currentIndexChanged, this, &ValueTypeEditor::showAttributes);
}

void ValueTypeEditor::setTypeObjectName(const QString &name)
{
    m_types->setObjectName(name);
}

void ValueTypeEditor::fillTypes()
{
    const QSignalBlocker quiet(m_types);
    const QVariant kept = m_types->currentData();
    m_types->clear();
    if (!m_required)
        m_types->addItem(tr("None", "no data type"), kNoType);
    for (const app::DataType type : app::allDataTypes())
        m_types->addItem(RegistryTexts::dataType(type), int(type));
    if (m_original && m_original->type == app::DataType::Unknown)
        m_types->addItem(m_original->rawType, int(app::DataType::Unknown));
    m_types->setCurrentIndex(kept.isValid() ? m_types->findData(kept) : -1);
}

void ValueTypeEditor::setType(const std::optional<app::ValueType> &type)
{
    m_original = type;
    fillTypes();
    {
        const QSignalBlocker quiet(m_types);
        m_types->setCurrentIndex(type ? m_types->findData(int(type->type)) : (m_required ? -1 : 0));
    }
    showAttributes();
}

std::optional<app::ValueType> ValueTypeEditor::type() const
{
    const QVariant picked = m_types->currentData();
    if (!picked.isValid() || picked.toInt() == kNoType)
        return std::nullopt;
    const auto chosen = app::DataType(picked.toInt());
    app::ValueType type = m_original && m_original->type == chosen ? *m_original : app::ValueType{.type = chosen};
    if (m_attributes)
        m_attributes->store(type);
    return type;
}

bool ValueTypeEditor::check()
{
    const bool chosen = type().has_value();
    QString fault;
    if (!chosen && m_required)
        fault = tr("Please choose");
    else if (const auto fits = app::checkTypeDepth(m_depth + 1); chosen && !fits)
        fault = fits.error().message;
    m_fields->setError(u"type"_s, fault);
    const bool attributes = !m_attributes || m_attributes->check();
    return fault.isEmpty() && attributes;
}

void ValueTypeEditor::showAttributes()
{
    m_fields->clearErrors();
    if (m_attributes) {
        m_attributes->hide();
        m_attributes->setParent(nullptr); // its inputs must not be found any more
        m_attributes->deleteLater();
        m_attributes = nullptr;
    }
    const QVariant picked = m_types->currentData();
    if (!picked.isValid() || picked.toInt() == kNoType)
        return;
    const auto chosen = app::DataType(picked.toInt());
    m_attributes = makeTypeAttributes(chosen, m_depth, this);
    if (!m_attributes)
        return;
    m_attributes->load(m_original && m_original->type == chosen ? *m_original : app::ValueType{.type = chosen});
    m_place->addWidget(m_attributes);
    m_attributes->show();
}

} // namespace ui
