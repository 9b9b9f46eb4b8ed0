#include "productsearch.h"

#include "livereader.h"
#include "texts.h"
#include "ui/widgets/multichoice.h"

#include "app/codec/codec.h"
#include "app/model/categories.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kInputWidth = 170;

} // namespace

ProductSearch::ProductSearch(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_category(new QComboBox(this)), m_types(new MultiChoice(this)),
      m_protocols(new MultiChoice(this)), m_expand(new LinkButton({}, this)), m_search(new PrimaryButton({}, this)),
      m_reset(new QPushButton(this))
{
    m_name->setObjectName(u"searchProductName"_s);
    m_category->setObjectName(u"searchCategory"_s);
    m_types->setObjectName(u"searchDeviceType"_s);
    m_protocols->setObjectName(u"searchProtocol"_s);
    m_expand->setObjectName(u"searchExpand"_s);
    m_search->setObjectName(u"search"_s);
    m_reset->setObjectName(u"reset"_s);
    m_category->setMaxVisibleItems(16);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QWidget *input : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_category),
                           static_cast<QWidget *>(m_types), static_cast<QWidget *>(m_protocols)})
        m_fields.append(addField(row, input));
    row->addStretch();
    row->addWidget(m_expand);
    row->addWidget(m_search);
    row->addWidget(m_reset);
    connect(m_name, &QLineEdit::returnPressed, this, &ProductSearch::searchRequested);
    connect(m_search, &QPushButton::clicked, this, &ProductSearch::searchRequested);
    connect(m_reset, &QPushButton::clicked, this, &ProductSearch::reset);
    connect(m_expand, &QPushButton::clicked, this, [this] {
        m_expanded = !m_expanded;
        retranslateUi();
    });
    retranslateWith(this, [this] { retranslateUi(); });
}

ProductSearch::Field ProductSearch::addField(QLayout *row, QWidget *input)
{
    Field field{.box = new QWidget(this), .label = new QLabel(this)};
    auto *layout = new QHBoxLayout(field.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field.label);
    layout->addWidget(input);
    input->setFixedWidth(scaled(kInputWidth));
    field.label->setBuddy(input);
    row->addWidget(field.box);
    return field;
}

app::ProductFilter ProductSearch::filter() const
{
    app::ProductFilter filter{.name = m_name->text().trimmed(), .categoryId = m_category->currentData().toString()};
    const QStringList types = m_types->values();
    for (const QString &name : types)
        if (const auto type = app::deviceTypeFromName(name))
            filter.types.append(*type);
    filter.protocols = m_protocols->values();
    return filter;
}

void ProductSearch::focusFirst()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void ProductSearch::reset()
{
    m_name->clear();
    m_category->setCurrentIndex(0);
    m_types->setValues({});
    m_protocols->setValues({});
    Q_EMIT searchRequested();
}

void ProductSearch::fillCategories()
{
    const QVariant kept = m_category->currentData();
    m_category->clear();
    m_category->addItem(tr("All"), QString());
    const QList<app::Category> all = app::categories();
    for (const app::Category &category : all)
        m_category->addItem(category.path, category.id);
    m_category->setCurrentIndex(qMax(0, m_category->findData(kept)));
}

void ProductSearch::retranslateUi()
{
    const QStringList labels{tr("Product name"), tr("Category"), tr("Product type"), tr("Message protocol")};
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_fields.at(i).label->setText(labels.at(i));
        m_fields.at(i).label->buddy()->setAccessibleName(labels.at(i));
        m_fields.at(i).box->setVisible(i < 2 || m_expanded);
    }
    m_name->setPlaceholderText(tr("Please enter the product name"));
    fillCategories();
    MultiChoice::Choices types;
    for (const app::DeviceType type : {app::DeviceType::Device, app::DeviceType::ChildDevice, app::DeviceType::Gateway})
        types.append({app::deviceTypeName(type), RegistryTexts::deviceType(type)});
    m_types->setChoices(types);
    m_types->setAnyText(tr("All"));
    MultiChoice::Choices protocols;
    const QList<app::CodecInfo> codecs = app::codecInfos();
    for (const app::CodecInfo &info : codecs)
        protocols.append({info.id, info.name});
    m_protocols->setChoices(protocols);
    m_protocols->setAnyText(tr("All"));
    m_expand->setText(m_expanded ? tr("Fold") : tr("More fields"));
    m_search->setText(tr("Search"));
    m_reset->setText(tr("Reset"));
}

} // namespace ui
