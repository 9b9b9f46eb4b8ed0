#include "linkedusers.h"

#include "ui/journal/logwords.h"
#include "ui/registry/livereader.h"
#include "ui/registry/texts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmpopover.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingoverlay.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/pager.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/searchform.h"
#include "ui/widgets/toast.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

LinkedUsers::LinkedUsers(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine),
      m_model(std::make_unique<RowsModel<app::LinkedUser>>(
          columns(), [](const app::LinkedUser &user) { return QString::number(user.family); })),
      m_reader(new LiveReader(engine, app::Change::Accounts, this)), m_search(new SearchForm(this)),
      m_table(new PagedTable(this)), m_pager(new Pager(this))
{
    setObjectName(u"linkedUsers"_s);
    m_search->addText(u"text"_s, {}, {});
    auto *search = new Card(this, 12);
    search->body()->addWidget(m_search);
    m_table->setObjectName(u"linkedUsersTable"_s);
    m_table->setModel(m_model.get());
    m_table->setColumnWidths({150, 120, 110, 0, 165, 165, 165, 80});
    m_empty = new EmptyState(u"link"_s, m_table);
    m_failed = new EmptyState(u"circle-alert"_s, m_table);
    m_failed->hide();
    m_table->setEmptyWidget(m_empty);
    auto *card = new Card(this, 0);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_pager);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(search);
    layout->addWidget(card, 1);
    m_loading = new LoadingOverlay(m_table);
    m_reader->setQuestion<app::Result<app::Page<app::LinkedUser>>>(
        [this] {
            return m_engine.accounts().linkedUsers(m_filter,
                                                   {.offset = qint64(m_page - 1) * m_pageSize, .limit = m_pageSize});
        },
        [this](const auto &page) { take(page); });
    connect(m_failed, &EmptyState::buttonClicked, this, &LinkedUsers::refresh);
    connect(m_table, &PagedTable::actionTriggered, this, [this](int row, const QString &) { unlink(row); });
    connect(m_search, &SearchForm::searchRequested, this, [this](const QMap<QString, QString> &values) {
        m_filter.text = values.value(u"text"_s);
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
    retranslateWith(this, [this] { retranslateUi(); });
    refresh();
}

LinkedUsers::~LinkedUsers() = default;

QString LinkedUsers::platformName(const app::PlatformId &id) const
{
    const QList<app::PlatformInfo> platforms = m_engine.dockings().platforms();
    for (const app::PlatformInfo &platform : platforms)
        if (platform.id == id)
            return platform.name;
    return id.text();
}

QList<Column<app::LinkedUser>> LinkedUsers::columns() const
{
    using User = app::LinkedUser;
    const auto time = [](const QDateTime &utc, const QString &none) {
        return utc.isValid() ? RegistryTexts::time(utc) : none;
    };
    return {{.title = tr("Account"), .value = [](const User &user) { return user.login; }, .mono = true},
            {.title = tr("Name"), .value = [](const User &user) { return user.name; }},
            {.title = tr("Assistant"), .value = [this](const User &user) { return platformName(user.platform); }},
            {.title = tr("User of the assistant"),
             .value = [](const User &user) { return user.openUid.isEmpty() ? tr("not told yet") : user.openUid; },
             .mono = true,
             .toolTip = [](const User &user) { return user.openUid; }},
            {.title = tr("Linked at"),
             .value = [time](const User &user) { return time(user.linkedAt, {}); },
             .muted = true},
            {.title = tr("Last used"),
             .value = [time](const User &user) { return time(user.lastUsedAt, tr("not yet")); },
             .muted = true},
            {.title = tr("Ends unless used"),
             .value = [time](const User &user) { return time(user.expiresAt, {}); },
             .muted = true},
            {.title = tr("Actions"),
             .links = [](const User &) { return ActionLinks{{.id = u"unlink"_s, .text = tr("Unlink")}}; }}};
}

void LinkedUsers::refresh()
{
    m_loading->setLoading(true);
    m_reader->read();
}

void LinkedUsers::focusSearch()
{
    m_search->focusFirst();
}

void LinkedUsers::take(const app::Result<app::Page<app::LinkedUser>> &page)
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

void LinkedUsers::unlink(int row)
{
    const app::LinkedUser user = m_model->row(row);
    ConfirmPopover::ask(
        m_table->viewport(), m_table->linkRect(row, u"unlink"_s),
        tr("Take this link of \"%1\" back? The assistant can use nothing any more until it is linked again.")
            .arg(user.login),
        this, [this, user] {
            app::whenDone(m_engine.accounts().unlink(user.family), this, [this](const app::Result<> &done) {
                Toast::show(this, done ? tr("Unlinked") : LogWords::error(done.error()), done ? Tone::Ok : Tone::Bad);
                refresh();
            });
        });
}

void LinkedUsers::updateEmpty()
{
    if (m_filter.text.isEmpty())
        m_empty->setTexts(tr("Nobody has linked an assistant yet"),
                          tr("Whoever links the skill in the assistant's app stands here."));
    else
        m_empty->setTexts(tr("No linked user fits"), tr("Change the search, or reset it to see all of them."));
    m_failed->setTexts(m_error.message, m_error.hint, tr("Try again"));
}

void LinkedUsers::retranslateUi()
{
    m_search->setTexts(u"text"_s, tr("User"), tr("Account, name or user of the assistant"));
    m_table->setAccessibleName(tr("Linked users"));
    m_model->setColumns(columns());
    updateEmpty();
}

} // namespace ui
