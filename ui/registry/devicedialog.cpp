#include "devicedialog.h"

#include "formfields.h"
#include "livereader.h"
#include "merge.h"
#include "productbox.h"
#include "texts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDialogWidth = 480;
constexpr int kDescriptionHeight = 72;

} // namespace

DeviceDialog::DeviceDialog(app::Engine &engine, const std::optional<app::Device> &device, const QString &productId,
                           QWidget *parent)
    : QDialog(parent), m_engine(engine), m_original(device), m_fields(new FormFields(this)), m_id(new QLineEdit(this)),
      m_name(new QLineEdit(this)), m_product(new ProductBox(engine, this)), m_organization(new QLineEdit(this)),
      m_description(new QPlainTextEdit(this)), m_error(new FieldError(this)), m_cancel(new QPushButton(this)),
      m_ok(new PrimaryButton({}, this))
{
    setObjectName(u"deviceDialog"_s);
    setFixedWidth(scaled(kDialogWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    addFields();
    layout->addWidget(m_fields);
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_cancel->setObjectName(u"cancel"_s);
    m_ok->setObjectName(u"ok"_s);
    m_ok->setDefault(true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &DeviceDialog::save);
    if (device) {
        m_id->setText(device->id.text());
        m_id->setEnabled(false);
        m_name->setText(device->name);
        m_product->addItem(device->productName, device->productId.text());
        m_product->setCurrentIndex(0);
        m_product->setEnabled(false);
        m_organization->setText(device->organization);
        m_description->setPlainText(device->description);
    } else {
        loadProducts(productId);
    }
    retranslateWith(this, [this] { retranslateUi(); });
}

void DeviceDialog::addFields()
{
    m_id->setObjectName(u"deviceId"_s);
    m_name->setObjectName(u"deviceName"_s);
    m_product->setObjectName(u"deviceProduct"_s);
    m_organization->setObjectName(u"deviceOrganization"_s);
    m_description->setObjectName(u"deviceDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(scaled(kDescriptionHeight));
    m_fields->add(u"id"_s, [] { return tr("Device ID"); }, m_id,
                  {.required = true, .placeholder = [] { return tr("Please enter the device ID"); }});
    m_fields->add(u"name"_s, [] { return tr("Device name"); }, m_name,
                  {.required = true, .placeholder = [] { return tr("Please enter the device name"); }});
    m_fields->add(u"productId"_s, [] { return tr("Product"); }, m_product,
                  {.required = true, .placeholder = [] { return tr("Please choose a product"); }});
    m_fields->add(
        u"organization"_s, [] { return tr("Organisation"); }, m_organization);
    m_fields->add(u"description"_s, [] { return tr("Remarks"); }, m_description,
                  {.placeholder = [] { return tr("Please enter at least five characters"); }});
}

void DeviceDialog::loadProducts(const QString &wanted)
{
    connect(m_product, &ProductBox::offered, this, [this](qint64 total) {
        if (total == 0)
            m_fields->setError(u"productId"_s, tr("There is no product yet; create one first"));
    });
    connect(m_product, &ProductBox::failed, this,
            [this](const app::Error &error) { m_fields->setError(u"productId"_s, RegistryTexts::error(error)); });
    m_product->setProductId(wanted);
    m_product->read();
}

app::Device DeviceDialog::device() const
{
    app::Device device = m_original.value_or(app::Device{});
    device.id = app::DeviceId(m_id->text().trimmed());
    device.name = m_name->text().trimmed();
    device.productId = app::ProductId(m_product->productId());
    device.organization = m_organization->text().trimmed();
    device.description = m_description->toPlainText().trimmed();
    return device;
}

void DeviceDialog::save()
{
    m_error->setError({});
    const app::Device typed = device();
    const QList<app::Error> faults = app::checkDevice(typed);
    const QList<app::Error> elsewhere = m_fields->setErrors(faults);
    if (!elsewhere.isEmpty())
        m_error->setError(RegistryTexts::error(elsewhere.constFirst()));
    if (!faults.isEmpty())
        return;
    m_ok->setEnabled(false);
    if (m_original)
        change(typed);
    else
        app::whenDone(m_engine.registry().createDevice(typed), this,
                      [this, id = typed.id](const app::Result<> &kept) { finish(id, kept); });
}

void DeviceDialog::change(const app::Device &typed)
{
    app::whenDone(m_engine.registry().device(typed.id), this, [this, typed](const app::Result<app::Device> &fresh) {
        if (!fresh) {
            finish(typed.id, tl::unexpected(fresh.error()));
            return;
        }
        app::Device changed = *fresh;
        putEdited(changed.name, m_original->name, typed.name);
        putEdited(changed.organization, m_original->organization, typed.organization);
        putEdited(changed.description, m_original->description, typed.description);
        app::whenDone(m_engine.registry().updateDevice(changed), this,
                      [this, id = typed.id](const app::Result<> &kept) { finish(id, kept); });
    });
}

void DeviceDialog::finish(const app::DeviceId &id, const app::Result<> &kept)
{
    m_ok->setEnabled(true);
    if (kept) {
        Q_EMIT saved(id, !m_original);
        accept();
    } else if (!m_fields->setErrors({kept.error()}).isEmpty()) {
        m_error->setError(RegistryTexts::error(kept.error()));
    }
}

void DeviceDialog::retranslateUi()
{
    setWindowTitle(m_original ? tr("Edit the device") : tr("New device"));
    m_cancel->setText(tr("Cancel"));
    m_ok->setText(tr("OK"));
}

} // namespace ui
