#include "productform.h"

#include "categorydrawer.h"
#include "formfields.h"
#include "livereader.h"
#include "merge.h"
#include "texts.h"

#include "app/codec/codec.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDescriptionHeight = 72;
constexpr app::DeviceType kTypes[] = {app::DeviceType::Device, app::DeviceType::ChildDevice, app::DeviceType::Gateway};

app::Error missing(const QString &field, const QString &message)
{
    return {.code = app::ErrorCode::InvalidInput, .message = message, .field = field};
}

} // namespace

ProductForm::ProductForm(QWidget *parent)
    : QWidget(parent), m_fields(FormFields::in(this)), m_id(new QLineEdit(this)), m_name(new QLineEdit(this)),
      m_organization(new QLineEdit(this)), m_protocol(new QComboBox(this)), m_transport(new QComboBox(this)),
      m_policy(new QComboBox(this)), m_description(new QPlainTextEdit(this))
{
    addFields();
    m_id->setObjectName(u"productId"_s);
    m_name->setObjectName(u"productName"_s);
    m_organization->setObjectName(u"productOrganization"_s);
    m_protocol->setObjectName(u"productProtocol"_s);
    m_transport->setObjectName(u"productTransport"_s);
    m_policy->setObjectName(u"productPolicy"_s);
    m_description->setObjectName(u"productDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(kDescriptionHeight);
    const QList<app::CodecInfo> codecs = app::codecInfos();
    for (const app::CodecInfo &info : codecs)
        m_protocol->addItem(info.name, info.id);
    m_protocol->setCurrentIndex(-1);
    for (const QString &policy : storePolicies())
        m_policy->addItem(QString(), policy);
    m_policy->setCurrentIndex(-1);
    connect(m_id, &QLineEdit::textEdited, this, &ProductForm::checkIdWhileTyping);
    connect(m_protocol, &QComboBox::activated, this, [this] { fillTransports({}); });
    connect(m_policy, &QComboBox::currentIndexChanged, this,
            [this] { m_policy->setToolTip(RegistryTexts::storePolicyHelp(m_policy->currentData().toString())); });
    retranslateWith(this, [this] { retranslateUi(); });
}

void ProductForm::addFields()
{
    const auto choose = [] { return tr("Please choose"); };
    m_fields->add(u"id"_s, [] { return tr("Product ID"); }, m_id,
                  {.required = true, .placeholder = [] { return tr("Please enter the product ID"); }});
    m_fields->add(u"name"_s, [] { return tr("Product name"); }, m_name,
                  {.required = true, .placeholder = [] { return tr("Please enter"); }});
    m_fields->add(u"categoryId"_s, [] { return tr("Category"); }, makeCategory(), {.required = true});
    m_fields->add(u"organization"_s, [] { return tr("Organisation"); }, m_organization,
                  {.placeholder = [] { return tr("Organisation"); }});
    m_fields->add(u"protocol"_s, [] { return tr("Message protocol"); }, m_protocol,
                  {.required = true, .placeholder = choose});
    m_fields->add(u"transport"_s, [] { return tr("Transport protocol"); }, m_transport,
                  {.required = true, .placeholder = choose});
    m_fields->add(u"storePolicy"_s, [] { return tr("Storage policy"); }, m_policy,
                  {.help = [] { return RegistryTexts::storePolicyHelp({}); }, .placeholder = choose});
    m_fields->add(u"deviceType"_s, [] { return tr("Device type"); }, makeDeviceType(), {.required = true});
    m_fields->add(u"description"_s, [] { return tr("Description"); }, m_description,
                  {.placeholder = [] { return tr("Please enter a description"); }});
}

QWidget *ProductForm::makeCategory()
{
    m_category = new QLineEdit(this);
    m_category->setObjectName(u"productCategory"_s);
    m_category->setReadOnly(true);
    QAction *open = m_category->addAction(icon(u"chevron-right"_s), QLineEdit::TrailingPosition);
    open->setObjectName(u"productCategoryOpen"_s);
    connect(open, &QAction::triggered, this, &ProductForm::chooseCategory);
    m_category->installEventFilter(new ClickWatcher(m_category, [this] { chooseCategory(); }));
    return m_category;
}

QWidget *ProductForm::makeDeviceType()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_type = new QButtonGroup(this);
    for (const app::DeviceType type : kTypes) {
        auto *button = new QRadioButton(row);
        button->setObjectName(u"deviceType:"_s + app::deviceTypeName(type));
        m_type->addButton(button, int(type));
        layout->addWidget(button);
    }
    layout->addStretch();
    row->setFocusProxy(m_type->button(0));
    return row;
}

void ProductForm::setProduct(const app::Product &product)
{
    m_original = product;
    m_id->setText(product.id.text());
    m_id->setEnabled(false);
    m_name->setText(product.name);
    setCategory(product.categoryId);
    m_organization->setText(product.organization);
    if (m_protocol->findData(product.protocol) < 0 && !product.protocol.isEmpty())
        m_protocol->addItem(product.protocol, product.protocol);
    m_protocol->setCurrentIndex(m_protocol->findData(product.protocol));
    fillTransports(product.transport);
    if (m_policy->findData(product.storePolicy) < 0 && !product.storePolicy.isEmpty())
        m_policy->addItem(product.storePolicy, product.storePolicy);
    m_policy->setCurrentIndex(m_policy->findData(product.storePolicy));
    m_type->button(int(product.deviceType))->setChecked(true);
    m_description->setPlainText(product.description);
}

app::Product ProductForm::product() const
{
    app::Product product = m_original;
    product.id = app::ProductId(m_id->text().trimmed());
    product.name = m_name->text().trimmed();
    if (product.categoryId != m_categoryId) {
        product.categoryId = m_categoryId;
        product.categoryName = m_category->text();
    }
    product.organization = m_organization->text().trimmed();
    product.protocol = m_protocol->currentData().toString();
    product.transport = m_transport->currentData().toString();
    product.storePolicy = m_policy->currentData().toString();
    product.deviceType = app::DeviceType(qMax(0, m_type->checkedId()));
    product.description = m_description->toPlainText().trimmed();
    return product;
}

void ProductForm::putInto(app::Product &now) const
{
    const app::Product typed = product();
    putEdited(now.name, m_original.name, typed.name);
    if (typed.categoryId != m_original.categoryId) {
        now.categoryId = typed.categoryId;
        now.categoryName = typed.categoryName;
    }
    putEdited(now.organization, m_original.organization, typed.organization);
    putEdited(now.protocol, m_original.protocol, typed.protocol);
    putEdited(now.transport, m_original.transport, typed.transport);
    putEdited(now.storePolicy, m_original.storePolicy, typed.storePolicy);
    putEdited(now.deviceType, m_original.deviceType, typed.deviceType);
    putEdited(now.description, m_original.description, typed.description);
}

bool ProductForm::check()
{
    QList<app::Error> errors = app::checkProduct(product());
    if (m_type->checkedId() < 0)
        errors.append(missing(u"deviceType"_s, tr("Please choose the device type")));
    return m_fields->setErrors(errors).isEmpty() && errors.isEmpty();
}

bool ProductForm::showError(const app::Error &error)
{
    return m_fields->setErrors({error}).isEmpty();
}

void ProductForm::checkIdWhileTyping()
{
    QString message;
    const QList<app::Error> errors = app::checkProduct(product());
    for (const app::Error &error : errors)
        if (error.field == "id"_L1 && message.isEmpty() && !m_id->text().isEmpty())
            message = error.message;
    m_fields->setError(u"id"_s, message);
}

void ProductForm::chooseCategory()
{
    auto *drawer = new CategoryDrawer(this, m_categoryId);
    connect(drawer, &CategoryDrawer::chosen, this, [this](const QString &id) {
        setCategory(id);
        m_fields->setError(u"categoryId"_s, {});
    });
    drawer->open();
}

void ProductForm::setCategory(const QString &id)
{
    m_categoryId = id;
    const QString kept = id == m_original.categoryId ? m_original.categoryName : QString();
    m_category->setText(RegistryTexts::category({.categoryId = id, .categoryName = kept}));
}

void ProductForm::fillTransports(const QString &chosen)
{
    m_transport->clear();
    const QString protocol = m_protocol->currentData().toString();
    const QList<app::CodecInfo> codecs = app::codecInfos();
    for (const app::CodecInfo &info : codecs)
        if (info.id == protocol)
            for (const QString &transport : info.transports)
                m_transport->addItem(transport, transport);
    if (m_transport->findData(chosen) < 0 && !chosen.isEmpty())
        m_transport->addItem(chosen, chosen);
    m_transport->setCurrentIndex(chosen.isEmpty() ? -1 : m_transport->findData(chosen));
}

void ProductForm::retranslateUi()
{
    m_category->setPlaceholderText(tr("Click to choose a category"));
    const QList<QAbstractButton *> buttons = m_type->buttons();
    for (QAbstractButton *button : buttons)
        button->setText(RegistryTexts::deviceType(app::DeviceType(m_type->id(button))));
    for (int i = 0; i < m_policy->count(); ++i)
        m_policy->setItemText(i, RegistryTexts::storePolicy(m_policy->itemData(i).toString()));
    const QList<app::CodecInfo> codecs = app::codecInfos();
    for (const app::CodecInfo &info : codecs)
        if (const int at = m_protocol->findData(info.id); at >= 0)
            m_protocol->setItemText(at, info.name);
    setCategory(m_categoryId);
}

} // namespace ui
