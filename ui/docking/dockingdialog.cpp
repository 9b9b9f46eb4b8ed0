#include "dockingdialog.h"

#include "app/model/worker.h"
#include "checkview.h"
#include "schemaform.h"
#include "tokenaddress.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kProducts = 5000;
constexpr auto kSizeKey = "docking/wideDialogSize"; ///< Of dialogs with rows, which one makes as large as one likes.

QString stateFile(const app::Engine &engine)
{
    return engine.dataDir() + u"/window.ini"_s;
}

} // namespace

DockingDialog::DockingDialog(app::Engine &engine, const app::PlatformInfo &info, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_info(info)
{
    build();
    m_form->startNew(info.id);
    readProducts();
    m_form->focusFirst();
}

DockingDialog::DockingDialog(app::Engine &engine, const app::PlatformInfo &info, const app::Docking &docking,
                             QWidget *parent)
    : QDialog(parent), m_engine(engine), m_info(info), m_docking(docking), m_editing(true)
{
    build();
    m_form->startEdit(docking);
    readProducts();
    m_form->focusFirst();
}

void DockingDialog::build()
{
    setObjectName(u"dockingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form = new SchemaForm(m_info.docking);
    m_form->setContentsMargins(0, 0, 8, 0);
    m_tokenAddress = new TokenAddress(m_form);
    m_form->addBelow(QString::fromLatin1(app::kPushTokenKey), m_tokenAddress);
    m_checkView = new CheckView(m_engine);
    auto *content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_form, 1);
    parts->addWidget(m_checkView);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);

    m_problem = new Notice(nullptr, Tone::Bad);
    m_problem->setObjectName(u"dialogProblem"_s);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_problem);
    layout->addWidget(m_scroll, 1);
    addButtons(layout);

    connect(m_cancel, &QPushButton::clicked, this, &DockingDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DockingDialog::accept);
    connect(m_problem, &Notice::actionClicked, this, &DockingDialog::reload);
    connect(m_form, &SchemaForm::edited, this, &DockingDialog::showTokenAddress);
    connect(m_form, &SchemaForm::thingModelWanted, this, &DockingDialog::readThingModel);
    connect(&m_engine, &app::Engine::changed, this, [this](app::Changes changes) {
        if (changes & app::Change::Products)
            readThingModel(); // published anew, or not there any more
    });
    connect(m_form, &SchemaForm::edited, m_checkView, &CheckView::setOutdated);
    retranslateUi();
    placeWindow();
}

/// 40 % of the window, and 70 % of it for a form with rows, as the operators know it.
void DockingDialog::placeWindow()
{
    const int window = parentWidget() ? parentWidget()->window()->width() : 0;
    const QSize room = screen()->availableSize() - QSize(40, 80);
    if (m_info.docking.groups.isEmpty()) {
        const int wanted = m_form->sizeHint().height() + scaled(120);
        resize(std::clamp(window * 2 / 5, scaled(560), scaled(760)), std::min(wanted, room.height()));
        return;
    }
    setMinimumWidth(std::min(scaled(720), room.width()));
    setSizeGripEnabled(true);
    const QSize kept = QSettings(stateFile(m_engine), QSettings::IniFormat).value(kSizeKey).toSize();
    const QSize usual(std::clamp(window * 7 / 10, scaled(820), scaled(1200)), scaled(680));
    resize((kept.isValid() ? kept : usual).boundedTo(room));
}

void DockingDialog::done(int result)
{
    if (!m_info.docking.groups.isEmpty())
        QSettings(stateFile(m_engine), QSettings::IniFormat).setValue(kSizeKey, size());
    QDialog::done(result);
}

void DockingDialog::addButtons(QVBoxLayout *layout)
{
    m_check = new QPushButton;
    m_check->setObjectName(u"dialogCheck"_s);
    m_check->setAutoDefault(false);
    m_cancel = new QPushButton;
    m_cancel->setObjectName(u"dialogCancel"_s);
    m_cancel->setAutoDefault(false);
    m_save = new PrimaryButton;
    m_save->setObjectName(u"dialogSave"_s);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_check->setVisible(m_info.abilities.account);
    connect(m_check, &QPushButton::clicked, this, &DockingDialog::check);
    connect(m_checkView, &CheckView::runningChanged, m_check, &QWidget::setDisabled);
    connect(
        m_checkView, &CheckView::shown, this, [this] { m_scroll->ensureWidgetVisible(m_checkView); },
        Qt::QueuedConnection); // once it has its place
}

void DockingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DockingDialog::retranslateUi()
{
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (const app::PlatformInfo &info : platforms)
        if (info.id == m_info.id)
            m_info = info;
    m_form->setSchema(m_info.docking);
    setWindowTitle(m_editing ? m_info.docking.wording.editTitle : m_info.docking.wording.addTitle);
    //: Tries the credentials at the cloud.
    m_check->setText(tr("Check"));
    m_check->setToolTip(tr("Tries what is entered at the cloud. Nothing is saved or changed."));
    m_cancel->setText(tr("Cancel"));
    //: Saves the record.
    m_save->setText(tr("OK"));
}

void DockingDialog::readProducts()
{
    app::whenDone(m_engine.registry().products({}, {0, kProducts}), this,
                  [this](const app::Result<app::Page<app::Product>> &products) {
                      if (products)
                          m_form->setProducts(products->rows);
                      else
                          showProblem(products.error().message, products.error().hint);
                  });
}

void DockingDialog::readThingModel()
{
    const app::ProductId product = m_form->product();
    if (product.isEmpty() || !m_form->needsThingModel())
        return;
    app::whenDone(m_engine.registry().publishedModel(product), this,
                  [this, product](const app::Result<app::ThingModel> &model) {
                      if (product != m_form->product())
                          return; // another one is chosen by now
                      if (model)
                          m_form->setThingModel(*model);
                      else
                          m_form->setThingModelProblem(model.error());
                  });
}

void DockingDialog::check()
{
    const app::Docking typed = m_form->docking();
    m_checkView->start(typed, u"%1 · %2"_s.arg(m_info.name, typed.name));
    m_scroll->ensureWidgetVisible(m_checkView);
}

void DockingDialog::showTokenAddress()
{
    const app::Docking typed = m_form->docking();
    const QString token = typed.secrets.value(QString::fromLatin1(app::kPushTokenKey)).revealText();
    m_tokenAddress->show(typed.productId.isEmpty() ? QString() : m_engine.pushUrl(m_info, typed.productId), token);
}

void DockingDialog::accept()
{
    if (m_busy)
        return;
    m_problem->hide();
    const app::Docking typed = m_form->docking();
    QStringList stored = m_editing ? m_docking.storedSecrets : QStringList();
    for (const QString &key : typed.removedSecrets)
        stored.removeOne(key);
    const QList<app::Error> faults = m_engine.dockings().check(typed, stored, m_form->thingModel());
    const QList<app::Error> homeless = m_form->setErrors(faults);
    if (!faults.isEmpty()) {
        if (!homeless.isEmpty())
            showProblem(homeless.constFirst().message, homeless.constFirst().hint);
        return;
    }
    setBusy(true);
    auto saving = m_editing ? m_engine.dockings().update(typed) : m_engine.dockings().create(typed);
    app::whenDone(saving, this, [this, product = typed.productId](const app::Result<> &result) {
        setBusy(false);
        if (!result) {
            saveFailed(result.error());
            return;
        }
        Q_EMIT saved(product);
        QDialog::accept();
    });
}

void DockingDialog::saveFailed(const app::Error &error)
{
    const QList<app::Error> homeless = m_form->setErrors({error});
    if (homeless.isEmpty())
        return;
    if (m_editing && error.code == app::ErrorCode::Conflict)
        showProblem(tr("The record was changed by somebody else meanwhile; nothing was saved."),
                    tr("Load it anew to see the present values; what you typed is given up then."), tr("Load it anew"));
    else
        showProblem(error.message, error.hint);
}

void DockingDialog::showProblem(const QString &text, const QString &hint, const QString &action)
{
    m_problem->setTexts(text, hint, action);
    m_problem->show();
}

void DockingDialog::reload()
{
    app::whenDone(m_engine.dockings().docking(m_docking.platform, m_docking.productId), this,
                  [this](const app::Result<app::Docking> &docking) {
                      if (!docking) {
                          showProblem(docking.error().message, docking.error().hint);
                          return;
                      }
                      m_docking = *docking;
                      m_form->startEdit(*docking);
                      m_problem->hide();
                  });
}

void DockingDialog::reject()
{
    if (m_busy)
        return;
    if (!m_form->isModified()) {
        QDialog::reject();
        return;
    }
    ConfirmPopover::ask(m_cancel, tr("Give up what you typed?"), this, [this] { QDialog::reject(); });
}

void DockingDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_save->setEnabled(!busy);
    m_form->setEnabled(!busy);
}

} // namespace ui
