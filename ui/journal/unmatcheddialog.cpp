#include "unmatcheddialog.h"

#include "cloudidentity.h"
#include "finders.h"
#include "logwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/rowsmodel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

} // namespace

QString UnmatchedDialog::keyOf(const UnmatchedRow &row)
{
    const app::CloudIdentity &identity = row.group.identity;
    return row.group.platform.text() + u'/' + row.group.productId.text() + u'/' + identity.cloudDeviceId + u'/' +
           identity.imei + u'/' + identity.serial + u'/' + identity.cloudProductId;
}

UnmatchedDialog::UnmatchedDialog(app::Engine &engine, const app::PlatformId &platform, const app::ProductId &product,
                                 QWidget *parent)
    : QDialog(parent), m_engine(engine), m_platform(platform), m_product(product), m_table(new PagedTable),
      m_ways(new QTabBar), m_stack(new QStackedWidget), m_error(new FieldError), m_cancel(new QPushButton),
      m_assign(new PrimaryButton)
{
    setObjectName(u"unmatchedDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_model = std::make_unique<RowsModel<UnmatchedRow>>(columns(), keyOf);
    m_table->setObjectName(u"unmatchedTable"_s);
    m_table->setModel(m_model.get());
    m_table->setColumnWidths({0, 160, 140, 72, 170, 170});
    m_empty = new EmptyState({});
    m_table->setEmptyWidget(m_empty);
    auto *tableCard = new Card(nullptr, 0);
    tableCard->body()->addWidget(m_table);

    m_ways->setObjectName(u"assignWays"_s);
    m_ways->setExpanding(false);
    m_ways->setDrawBase(false);
    m_ways->setUsesScrollButtons(false);
    m_ways->addTab({});
    m_ways->addTab({});
    m_stack->addWidget(makeChooser());
    m_stack->addWidget(makeCreator());
    auto *wayCard = new Card(nullptr, 0);
    wayCard->body()->addWidget(m_ways);
    wayCard->body()->addWidget(new Separator);
    wayCard->body()->addWidget(m_stack, 1);

    auto *buttons = new QHBoxLayout;
    m_cancel->setObjectName(u"unmatchedCancel"_s);
    m_assign->setObjectName(u"unmatchedAssign"_s);
    m_assign->setDefault(true);
    buttons->addWidget(m_error, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_assign);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(tableCard, 3);
    layout->addWidget(wayCard, 3);
    layout->addLayout(buttons);
    resize(scaled(960), scaled(620));

    connect(m_ways, &QTabBar::currentChanged, this, [this](int way) {
        m_stack->setCurrentIndex(way);
        updateButton();
    });
    connect(m_table, &PagedTable::selectedRowChanged, this, &UnmatchedDialog::groupSelected);
    connect(m_empty, &EmptyState::buttonClicked, this, &UnmatchedDialog::read);
    connect(m_cancel, &QPushButton::clicked, this, &UnmatchedDialog::reject);
    connect(m_assign, &QPushButton::clicked, this, &UnmatchedDialog::accept);
    connect(&m_engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (changes & app::Change::Pushes && !m_busy)
            read();
    });
    retranslateUi();
    read();
}

UnmatchedDialog::~UnmatchedDialog()
{
    m_table->disconnect(this);
    m_table->setModel(nullptr); // the view goes after the model
}

QList<Column<UnmatchedRow>> UnmatchedDialog::columns() const
{
    using Row = UnmatchedRow;
    QHash<QString, QString> keys; // by platform
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (const app::PlatformInfo &info : platforms)
        keys.insert(info.id.text(), info.device.identityKey);
    const auto identity = [keys](const Row &row) {
        return orDash(identityValue(row.group.identity, keys.value(row.group.platform.text())));
    };
    return {
        {.title = tr("Cloud device"),
         .value = [](const Row &row) { return orDash(row.group.identity.cloudDeviceId); },
         .mono = true},
        {.title = identityLabel(m_engine, m_platform), .value = identity, .mono = true},
        {.title = tr("Product"), .value = [](const Row &row) { return row.group.productId.text(); }, .mono = true},
        {.title = tr("Count"), .value = [](const Row &row) { return row.group.count; }, .mono = true},
        {.title = tr("First"), .value = [](const Row &row) { return LogWords::time(row.group.firstAt); }, .mono = true},
        {.title = tr("Last"), .value = [](const Row &row) { return LogWords::time(row.group.lastAt); }, .mono = true}};
}

QWidget *UnmatchedDialog::makeChooser()
{
    m_finder = new Finder([this](const QString &text, QObject *receiver, const Finder::Answer &answer) {
        deviceSearch(m_engine, m_searchedProduct)(text, receiver, answer);
    });
    m_finder->setObjectName(u"assignFinder"_s);
    m_finder->setContentsMargins(12, 12, 12, 8);
    connect(m_finder, &Finder::currentChanged, this, &UnmatchedDialog::updateButton);
    connect(m_finder, &Finder::chosen, this, &UnmatchedDialog::accept);
    return m_finder;
}

QWidget *UnmatchedDialog::makeCreator()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int row = 0;
    const auto add = [&](QLabel *&label, QLineEdit *&edit, FieldError *error, const QString &name) {
        label = new QLabel;
        edit = new QLineEdit;
        edit->setObjectName(name);
        label->setBuddy(edit);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1);
        ++row;
        if (error)
            grid->addWidget(error, row++, 1);
        connect(edit, &QLineEdit::textEdited, this, [this, error] {
            if (error)
                error->setError({});
            updateButton();
        });
    };
    m_idError = new FieldError;
    m_nameError = new FieldError;
    add(m_idLabel, m_id, m_idError, u"newDeviceId"_s);
    add(m_nameLabel, m_name, m_nameError, u"newDeviceName"_s);
    add(m_identityLabel, m_identity, nullptr, u"newDeviceIdentity"_s);
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);
    return page;
}

void UnmatchedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void UnmatchedDialog::retranslateUi()
{
    setWindowTitle(tr("Unmatched pushes"));
    m_model->setColumns(columns());
    m_table->setAccessibleName(tr("Unmatched pushes by cloud device"));
    showEmpty();
    m_ways->setTabText(0, tr("Choose a device"));
    m_ways->setTabText(1, tr("Create a device"));
    m_ways->setAccessibleName(tr("How to assign"));
    showPlaceholder();
    m_finder->setEmptyText(tr("No device of this product fits. Create one beside."));
    m_idLabel->setText(tr("Device id"));
    m_nameLabel->setText(tr("Device name"));
    m_cancel->setText(tr("Cancel"));
    m_assign->setText(tr("Assign and decode again"));
}

/// In the words of the selected group's cloud.
void UnmatchedDialog::showPlaceholder()
{
    const int row = m_table->selectedRow();
    const QString label = identityLabel(m_engine, row < 0 ? m_platform : m_model->row(row).group.platform);
    //: %1 is what a cloud calls the value that names a device: IMEI.
    m_finder->setPlaceholder(tr("Device name, id or %1").arg(label));
    if (row >= 0)
        m_identityLabel->setText(label);
}

} // namespace ui
