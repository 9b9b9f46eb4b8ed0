#include "ui/settings/settingsview.h"

#include "appearancesection.h"
#include "listenersection.h"
#include "storagesection.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kListWidth = 168;

} // namespace

SettingsView::SettingsView(QWidget *parent)
    : QWidget(parent), m_header(new PageHeader({}, this)), m_problem(new Notice(this, Tone::Bad)),
      m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)), m_listener(new ListenerSection),
      m_appearance(new AppearanceSection), m_storage(new StorageSection)
{
    m_problem->setObjectName(u"saveProblem"_s);
    m_problem->setClosable(true);
    m_problem->hide();
    m_list->setObjectName(u"sections"_s);
    m_list->setFixedWidth(scaled(kListWidth));
    m_list->setProperty("role", u"sections"_s);
    m_list->setIconSize({16, 16});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addSection(u"listener"_s, u"server"_s, m_listener, m_listener->footer());
    addSection(u"appearance"_s, u"monitor"_s, m_appearance);
    addSection(u"storage"_s, u"database"_s, m_storage);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(m_list);
    columns->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_problem);
    layout->addLayout(columns, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_listener, &ListenerSection::saveRequested, this, &SettingsView::saveRequested);
    connect(m_listener, &ListenerSection::retryRequested, this, &SettingsView::retryRequested);
    connect(m_listener, &ListenerSection::reverted, this, &SettingsView::clearProblem);
    connect(m_appearance, &AppearanceSection::saveRequested, this, &SettingsView::saveRequested);
    m_list->setCurrentRow(0);
    retranslateUi();
}

void SettingsView::addSection(const QString &id, const QString &iconName, QWidget *section, QWidget *footer)
{
    auto *item = new QListWidgetItem(icon(iconName), {}, m_list);
    item->setSizeHint({0, scaled(38)}); // the style's own is not known before the list is shown
    item->setData(Qt::UserRole, id);
    auto *content = new QWidget;
    content->setProperty("role", u"scrolled"_s);
    auto *column = new QHBoxLayout(content); // long lines are hard to read: the form stays narrow
    column->setContentsMargins(0, 0, 4, 0);
    section->setMaximumWidth(scaled(760));
    column->addWidget(section, 1);
    column->addStretch(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(scroll, 1);
    if (footer)
        layout->addWidget(footer);
    m_stack->addWidget(whole);
}

void SettingsView::setSettings(const app::Settings &settings)
{
    m_listener->setSettings(settings);
    m_appearance->setSettings(settings);
}

void SettingsView::setListener(const app::ListenerState &state)
{
    m_listener->setListener(state);
}

void SettingsView::setStorage(const QString &folder, qint64 databaseBytes, qint64 freeBytes)
{
    m_storage->setStorage(folder, databaseBytes, freeBytes);
}

void SettingsView::showSection(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
}

void SettingsView::showFaults(const QList<app::Error> &faults)
{
    if (!m_listener->showFaults(faults) && !faults.isEmpty())
        Toast::show(this, app::toText(faults.constFirst()), Tone::Bad);
}

void SettingsView::showProblem(const app::Error &error)
{
    m_listener->showFaults({error});
    m_problem->setTexts(tr("The settings could not take effect; nothing was changed: %1").arg(error.message),
                        error.hint);
    m_problem->show();
}

void SettingsView::clearProblem()
{
    m_problem->hide();
}

void SettingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        m_list->setFixedWidth(scaled(kListWidth));
}

void SettingsView::retranslateUi()
{
    m_header->setTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Sections"));
    const QString names[] = {tr("Listener"), tr("Appearance"), tr("Storage")};
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(names[row]);
}

} // namespace ui
