#include "accountlist.h"

#include "accountdialog.h"
#include "grantsdialog.h"
#include "passworddialog.h"
#include "ui/journal/logwords.h"
#include "ui/registry/livereader.h"
#include "ui/registry/texts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingoverlay.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/pager.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/searchform.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString keyOf(const app::Account &account)
{
    return QString::number(account.id);
}

QString timeText(const QDateTime &utc, const QString &never)
{
    return utc.isValid() ? RegistryTexts::time(utc) : never;
}

} // namespace

AccountList::AccountList(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_model(std::make_unique<RowsModel<app::Account>>(columns(), keyOf)),
      m_reader(new LiveReader(engine, app::Change::Accounts, this)), m_search(new SearchForm(this)),
      m_pager(new Pager(this))
{
    setObjectName(u"accountList"_s);
    m_search->addText(u"text"_s, {}, {});
    m_search->addChoice(u"locked"_s, {}, {}, {});
    auto *search = new Card(this, 12);
    search->body()->addWidget(m_search);
    auto *card = new Card(this, 0);
    card->body()->addWidget(makeList(), 1);
    card->body()->addWidget(m_pager);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(search);
    layout->addWidget(card, 1);
    m_loading = new LoadingOverlay(m_table);
    m_reader->setQuestion<app::Result<app::Page<app::Account>>>(
        [this] {
            return m_engine.accounts().list(m_filter, {.offset = qint64(m_page - 1) * m_pageSize, .limit = m_pageSize});
        },
        [this](const auto &page) { take(page); });
    wire();
    retranslateWith(this, [this] { retranslateUi(); });
    refresh();
}

AccountList::~AccountList() = default;

QWidget *AccountList::makeList()
{
    auto *list = new QWidget(this);
    m_add = new PrimaryButton({}, list, u"plus"_s);
    m_add->setObjectName(u"accountAdd"_s);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 12, 16, 8);
    bar->addWidget(m_add);
    bar->addStretch();
    m_table = new PagedTable(list);
    m_table->setObjectName(u"accountTable"_s);
    m_table->setModel(m_model.get());
    m_table->setColumnWidths({160, 140, 90, 110, 110, 170, 0});
    m_empty = new EmptyState(u"users"_s, m_table);
    m_failed = new EmptyState(u"circle-alert"_s, m_table);
    m_failed->hide();
    m_table->setEmptyWidget(m_empty);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    return list;
}

void AccountList::wire()
{
    connect(m_add, &QPushButton::clicked, this, &AccountList::add);
    connect(m_empty, &EmptyState::buttonClicked, this, &AccountList::add);
    connect(m_failed, &EmptyState::buttonClicked, this, &AccountList::refresh);
    connect(m_table, &PagedTable::actionTriggered, this, &AccountList::act);
    connect(m_table, &PagedTable::rowActivated, this, [this](int row) { act(row, u"edit"_s); });
    connect(m_search, &SearchForm::searchRequested, this, [this](const QMap<QString, QString> &values) {
        m_filter = {.text = values.value(u"text"_s)};
        if (values.contains(u"locked"_s))
            m_filter.locked = values.value(u"locked"_s) == "yes"_L1;
        m_page = 1;
        refresh();
    });
    connect(m_pager, &Pager::pageRequested, this, [this](int page) {
        m_page = page;
        refresh();
    });
    connect(m_pager, &Pager::pageSizeRequested, this, [this](int size) {
        m_pageSize = size;
        m_page = 1;
        refresh();
    });
}

QList<Column<app::Account>> AccountList::columns() const
{
    using Account = app::Account;
    return {
        {.title = tr("Login"), .value = [](const Account &account) { return account.login; }, .mono = true},
        {.title = tr("Name"), .value = [](const Account &account) { return account.name; }},
        {.title = tr("State"),
         .value = [](const Account &account) { return account.locked ? tr("Locked") : tr("Active"); },
         .tone = [](const Account &account) { return int(account.locked ? Tone::Bad : Tone::Ok); },
         .hollow = [](const Account &account) { return account.locked; }},
        {.title = tr("May use"),
         .value =
             [](const Account &account) {
                 return account.grants == 0 ? tr("nothing yet") : tr("%n entries", nullptr, int(account.grants));
             }},
        {.title = tr("Linked"),
         .value = [](const Account &account) { return account.links == 0 ? u"–"_s : QString::number(account.links); }},
        {.title = tr("Last sign-in"),
         .value = [](const Account &account) { return timeText(account.lastLoginAt, tr("never")); },
         .muted = true},
        {.title = tr("Actions"), .links = [](const Account &account) {
             return ActionLinks{{.id = u"edit"_s, .text = tr("Edit")},
                                {.id = u"grants"_s, .text = tr("Grants")},
                                {.id = u"password"_s, .text = tr("Reset password")},
                                {.id = u"lock"_s, .text = account.locked ? tr("Unlock") : tr("Lock")},
                                {.id = u"delete"_s, .text = tr("Delete")}};
         }}};
}

void AccountList::refresh()
{
    m_loading->setLoading(true);
    m_reader->read();
}

void AccountList::focusSearch()
{
    m_search->focusFirst();
}

void AccountList::take(const app::Result<app::Page<app::Account>> &page)
{
    m_loading->setLoading(false);
    (page ? m_failed : m_empty)->hide();
    if (page) {
        m_pager->setState(page->total, m_page, m_pageSize);
        if (page->rows.isEmpty() && m_page > 1) {
            m_page = qMin(m_pager->page(), m_page - 1);
            m_reader->read();
            return;
        }
        m_model->setRows(page->rows);
    } else {
        m_error = page.error();
        m_model->setRows({});
    }
    updateEmpty();
    m_table->setEmptyWidget(page ? m_empty : m_failed);
}

void AccountList::add()
{
    auto *dialog = new AccountDialog(m_engine, std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::saved, this, [this](qint64 id, const QString &login) {
        refresh();
        auto *grants = new GrantsDialog(m_engine, id, login, this); // an account without grants can use nothing
        grants->setAttribute(Qt::WA_DeleteOnClose);
        grants->open();
    });
    dialog->open();
}

void AccountList::act(int row, const QString &action)
{
    const app::Account account = m_model->row(row);
    const auto show = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    if (action == "edit"_L1) {
        show(new AccountDialog(m_engine, account, this));
    } else if (action == "grants"_L1) {
        show(new GrantsDialog(m_engine, account.id, account.login, this));
    } else if (action == "password"_L1) {
        show(new PasswordDialog(m_engine, account, this));
    } else if (action == "lock"_L1) {
        const QString question = account.locked ? tr("Unlock the account \"%1\"?").arg(account.login)
                                                : tr("Lock the account \"%1\"? Whoever has linked a skill with it can "
                                                     "use nothing until it is unlocked.")
                                                      .arg(account.login);
        ask(
            row, action, question,
            [this, account] { return m_engine.accounts().setLocked(account.id, !account.locked); },
            account.locked ? tr("Unlocked") : tr("Locked"));
    } else if (action == "delete"_L1) {
        ask(
            row, action,
            tr("Delete the account \"%1\"? Skills linked with it are unlinked. This cannot be undone.")
                .arg(account.login),
            [this, account] { return m_engine.accounts().remove(account.id); }, tr("Deleted"));
    }
}

void AccountList::ask(int row, const QString &action, const QString &question,
                      const std::function<QFuture<app::Result<>>()> &deed, const QString &done)
{
    ConfirmPopover::ask(m_table->viewport(), m_table->linkRect(row, action), question, this, [this, deed, done] {
        app::whenDone(deed(), this, [this, done](const app::Result<> &result) {
            Toast::show(this, result ? done : LogWords::error(result.error()), result ? Tone::Ok : Tone::Bad);
            refresh();
        });
    });
}

void AccountList::updateEmpty()
{
    if (!m_filter.text.isEmpty() || m_filter.locked)
        m_empty->setTexts(tr("No account fits"), tr("Change the search, or reset it to see all accounts."));
    else
        m_empty->setTexts(tr("No accounts yet"),
                          tr("Whoever links a voice assistant signs in with an account of this console. It is granted "
                             "products or devices, and can use nothing else."),
                          tr("Add an account"));
    m_failed->setTexts(m_error.message, m_error.hint, tr("Try again"));
}

void AccountList::retranslateUi()
{
    m_add->setText(tr("Add an account"));
    m_search->setTexts(u"text"_s, tr("Account"), tr("Login or name"));
    m_search->setTexts(u"locked"_s, tr("State"), tr("All"));
    m_search->setChoices(u"locked"_s, {{u"no"_s, tr("Active")}, {u"yes"_s, tr("Locked")}});
    m_table->setAccessibleName(tr("Accounts"));
    m_model->setColumns(columns());
    updateEmpty();
}

} // namespace ui
