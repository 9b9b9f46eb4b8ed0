#include "categorydrawer.h"

#include "app/model/categories.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/pager.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kDrawerWidth = 720;
constexpr int kTableHeight = 36 + 10 * 40;

} // namespace

CategoryDrawer::CategoryDrawer(QWidget *anchor, const QString &current) : m_drawer(new Drawer(anchor, kDrawerWidth))
{
    setParent(m_drawer);
    m_drawer->setObjectName(u"categoryDrawer"_s);
    m_drawer->setTitle(tr("Choose a category"));
    m_search = new QLineEdit(m_drawer);
    m_search->setObjectName(u"categorySearch"_s);
    m_search->setPlaceholderText(tr("Enter a category name or the scene it belongs to"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    const auto links = [current](const CategoryRow &row) {
        const bool is = row.id == current;
        return ActionLinks{{.id = u"choose"_s, .text = is ? tr("Chosen") : tr("Choose"), .enabled = !is}};
    };
    m_model = new RowsModel<CategoryRow>(
        {{.title = tr("Identifier"), .value = [](const CategoryRow &row) { return row.id; }, .mono = true},
         {.title = tr("Category name"), .value = [](const CategoryRow &row) { return row.path; }},
         {.title = tr("Actions"), .links = links}},
        [](const CategoryRow &row) { return row.id; }, this);
    m_table = new PagedTable(m_drawer);
    m_table->setObjectName(u"categoryTable"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths({200, 0, 90});
    m_table->setMinimumHeight(kTableHeight);
    m_pager = new Pager(m_drawer);
    m_drawer->body()->addWidget(m_search);
    m_drawer->body()->addWidget(m_table);
    m_drawer->body()->addWidget(m_pager);
    m_drawer->body()->addStretch();
    auto *close = new QPushButton(tr("Close"), m_drawer);
    close->setObjectName(u"close"_s);
    m_drawer->addButton(close);
    connect(close, &QPushButton::clicked, m_drawer, &QWidget::close);
    connect(m_search, &QLineEdit::textChanged, this, [this] { showPage(1); });
    connect(m_pager, &Pager::pageRequested, this, &CategoryDrawer::showPage);
    connect(m_pager, &Pager::pageSizeRequested, this, [this](int size) {
        m_pageSize = size;
        showPage(1);
    });
    const auto take = [this](int row) {
        Q_EMIT chosen(m_model->row(row).id);
        m_drawer->close();
    };
    connect(m_table, &PagedTable::actionTriggered, this, take);
    connect(m_table, &PagedTable::rowActivated, this, take);
    showPage(1);
}

void CategoryDrawer::open()
{
    m_drawer->open();
    m_search->setFocus();
}

void CategoryDrawer::showPage(int page)
{
    const QString text = m_search->text().trimmed();
    QList<CategoryRow> fitting;
    const QList<app::Category> all = app::categories();
    for (const app::Category &each : all)
        if (each.path.contains(text, Qt::CaseInsensitive) || each.id.contains(text, Qt::CaseInsensitive))
            fitting.append({.id = each.id, .path = each.path});
    m_pager->setState(fitting.size(), page, m_pageSize);
    m_model->setRows(fitting.mid(qsizetype(m_pager->page() - 1) * m_pageSize, m_pageSize));
}

ClickWatcher::ClickWatcher(QWidget *parent, std::function<void()> clicked)
    : QObject(parent), m_clicked(std::move(clicked))
{}

bool ClickWatcher::eventFilter(QObject *, QEvent *event)
{
    bool hit =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        hit = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Down;
    }
    if (hit)
        m_clicked();
    return hit;
}

} // namespace ui
