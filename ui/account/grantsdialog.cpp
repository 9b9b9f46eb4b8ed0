#include "grantsdialog.h"

#include "app/model/worker.h"
#include "ui/journal/finders.h"
#include "ui/journal/logwords.h"
#include "ui/registry/livereader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/rowsmodel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDialogWidth = 640;
constexpr int kDialogHeight = 480;

} // namespace

GrantsDialog::GrantsDialog(app::Engine &engine, qint64 account, const QString &login, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_account(account), m_login(login),
      m_model(std::make_unique<RowsModel<Line>>(columns(), keyOf)), m_about(new QLabel(this)),
      m_addProduct(new LinkButton({}, this)), m_addDevice(new LinkButton({}, this)), m_table(new PagedTable(this)),
      m_empty(new EmptyState(u"package"_s, m_table)), m_error(new FieldError(this)), m_cancel(new QPushButton(this)),
      m_ok(new PrimaryButton({}, this))
{
    setObjectName(u"grantsDialog"_s);
    resize(scaled(kDialogWidth), scaled(kDialogHeight));
    m_about->setWordWrap(true);
    m_addProduct->setObjectName(u"grantProduct"_s);
    m_addProduct->setIcon(icon(u"plus"_s, Tone::Accent));
    m_addDevice->setObjectName(u"grantDevice"_s);
    m_addDevice->setIcon(icon(u"plus"_s, Tone::Accent));
    m_table->setObjectName(u"grantsTable"_s);
    m_table->setModel(m_model.get());
    m_table->setColumnWidths({110, 0, 200, 90});
    m_table->setEmptyWidget(m_empty);
    m_cancel->setObjectName(u"cancel"_s);
    m_ok->setObjectName(u"ok"_s);
    m_ok->setDefault(true);
    m_ok->setEnabled(false);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_addProduct);
    tools->addSpacing(12);
    tools->addWidget(m_addDevice);
    tools->addStretch();
    auto *card = new Card(this, 0);
    card->body()->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_about);
    layout->addLayout(tools);
    layout->addWidget(card, 1);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    connect(m_addProduct, &QPushButton::clicked, this, &GrantsDialog::chooseProduct);
    connect(m_addDevice, &QPushButton::clicked, this, &GrantsDialog::chooseDevice);
    connect(m_table, &PagedTable::actionTriggered, this, [this](int row, const QString &) { remove(row); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &GrantsDialog::save);
    retranslateWith(this, [this] { retranslateUi(); });
    read();
}

GrantsDialog::~GrantsDialog() = default;

QString GrantsDialog::keyOf(const Line &line)
{
    const bool isDevice = !line.grant.deviceId.isEmpty();
    return isDevice ? u"d/"_s + line.grant.deviceId.text() : u"p/"_s + line.grant.productId.text();
}

QList<Column<GrantsDialog::Line>> GrantsDialog::columns() const
{
    return {
        {.title = tr("Kind"),
         .value =
             [](const Line &line) { return line.grant.deviceId.isEmpty() ? tr("Whole product") : tr("One device"); }},
        {.title = tr("Name"), .value = [](const Line &line) { return line.name; }},
        {.title = tr("ID"),
         .value =
             [](const Line &line) {
                 return line.grant.deviceId.isEmpty() ? line.grant.productId.text() : line.grant.deviceId.text();
             },
         .mono = true},
        {.title = tr("Actions"),
         .links = [](const Line &) { return ActionLinks{{.id = u"remove"_s, .text = tr("Remove")}}; }}};
}

void GrantsDialog::read()
{
    app::whenDone(m_engine.accounts().grants(m_account), this,
                  [this](const app::Result<QList<app::AccountGrant>> &grants) {
                      m_error->setError(grants ? QString() : LogWords::error(grants.error()));
                      if (!grants)
                          return; // saving now would take away what could not be read
                      m_isRead = true;
                      m_ok->setEnabled(true);
                      for (const app::AccountGrant &grant : *grants)
                          m_lines << Line{grant, {}};
                      m_model->setRows(m_lines);
                      nameLines();
                  });
}

void GrantsDialog::nameLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        const QString key = keyOf(line);
        if (line.grant.deviceId.isEmpty()) {
            app::whenDone(m_engine.registry().product(line.grant.productId), this,
                          [this, key](const app::Result<app::Product> &product) {
                              if (product)
                                  rename(key, product->name);
                          });
        } else {
            app::whenDone(m_engine.registry().device(line.grant.deviceId), this,
                          [this, key](const app::Result<app::Device> &device) {
                              if (device)
                                  rename(key, device->name);
                          });
        }
    }
}

void GrantsDialog::rename(const QString &key, const QString &name)
{
    for (Line &line : m_lines)
        if (keyOf(line) == key)
            line.name = name;
    m_model->setRows(m_lines);
}

void GrantsDialog::add(const Line &line)
{
    const QString key = keyOf(line);
    const bool isThere =
        std::any_of(m_lines.cbegin(), m_lines.cend(), [&key](const Line &other) { return keyOf(other) == key; });
    if (!isThere)
        m_lines << line;
    m_model->setRows(m_lines);
    m_table->selectRow(m_model->rowOf(key));
}

void GrantsDialog::remove(int row)
{
    m_lines.removeAt(row);
    m_model->setRows(m_lines);
}

void GrantsDialog::chooseProduct()
{
    if (!m_isRead)
        return;
    openFinderPopup(m_addProduct, tr("Product name or id"), tr("No such product."), productSearch(m_engine), this,
                    [this](const FinderItem &item) {
                        add({{.productId = app::ProductId(item.id)}, item.name});
                    });
}

void GrantsDialog::chooseDevice()
{
    if (!m_isRead)
        return;
    openFinderPopup(m_addDevice, tr("Device name or id"), tr("No such device."), deviceSearch(m_engine, {}), this,
                    [this](const FinderItem &item) {
                        add({{.deviceId = app::DeviceId(item.id)}, item.name});
                    });
}

void GrantsDialog::save()
{
    QList<app::AccountGrant> grants;
    for (const Line &line : std::as_const(m_lines))
        grants << line.grant;
    m_ok->setEnabled(false);
    app::whenDone(m_engine.accounts().setGrants(m_account, grants), this, [this](const app::Result<> &done) {
        m_ok->setEnabled(true);
        m_error->setError(done ? QString() : LogWords::error(done.error()));
        if (done)
            accept();
    });
}

void GrantsDialog::retranslateUi()
{
    setWindowTitle(tr("Grants of \"%1\"").arg(m_login));
    m_about->setText(tr("An assistant that is linked with this account is shown these, and nothing else. A whole "
                        "product includes the devices it will have later."));
    m_addProduct->setText(tr("Add a product"));
    m_addDevice->setText(tr("Add a device"));
    m_empty->setTexts(tr("Nothing is granted"), tr("Add a product or single devices."));
    m_table->setAccessibleName(tr("Grants"));
    m_cancel->setText(tr("Cancel"));
    m_ok->setText(tr("Save"));
    m_model->setColumns(columns());
}

} // namespace ui
