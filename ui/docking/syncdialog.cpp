#include "syncdialog.h"

#include "cloudjob.h"
#include "jobrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagedtable.h"
#include "ui/widgets/tickdelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SyncDialog::SyncDialog(app::Engine &engine, JobCenter &jobs, const app::PlatformInfo &info, const app::Docking &docking,
                       QWidget *parent)
    : QDialog(parent), m_engine(engine), m_info(info), m_docking(docking), m_model(new SyncModel(this)),
      m_job(new CloudJob(&jobs, this)), m_summary(new QLabel), m_row(new JobRow(m_job)), m_notice(new Notice)
{
    setObjectName(u"syncDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(u"syncSummary"_s);
    m_summary->setWordWrap(true);
    m_notice->setObjectName(u"syncNotice"_s);
    m_notice->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_row);
    layout->addWidget(m_notice);
    layout->addWidget(makeFilters());
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeButtons());
    wire();
    retranslateUi();
    const QSize room = screen()->availableSize() - QSize(40, 80);
    resize(QSize(scaled(1040), scaled(640)).boundedTo(room));
    compare();
}

QWidget *SyncDialog::makeFilters()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QList<std::pair<std::optional<Kind>, QString>> kinds{{std::nullopt, u"syncAll"_s},
                                                               {Kind::OnlyHere, u"syncOnlyHere"_s},
                                                               {Kind::OnlyThere, u"syncOnlyThere"_s},
                                                               {Kind::Differs, u"syncDiffers"_s}};
    for (const auto &[kind, name] : kinds) {
        auto *chip = new Chip;
        chip->setObjectName(name);
        connect(chip, &Chip::clicked, this, [this, shown = kind] { choose(shown); });
        m_filters.append({kind, chip});
        layout->addWidget(chip);
    }
    m_tickAll = new LinkButton;
    m_tickAll->setObjectName(u"syncTickAll"_s);
    m_tickAll->setAutoDefault(false);
    m_tickNone = new LinkButton;
    m_tickNone->setObjectName(u"syncTickNone"_s);
    m_tickNone->setAutoDefault(false);
    layout->addStretch();
    layout->addWidget(m_tickAll);
    layout->addWidget(m_tickNone);
    return bar;
}

QWidget *SyncDialog::makeTable()
{
    auto *card = new Card(nullptr, 0);
    m_table = new PagedTable;
    m_table->setObjectName(u"syncTable"_s);
    m_table->setModel(m_model);
    m_table->setColumnWidths({44, 130, 160, 0, 0, 0});
    m_table->setItemDelegateForColumn(SyncModel::CheckColumn, new TickDelegate(m_table));
    m_empty = new EmptyState(u"refresh-cw"_s);
    m_empty->setObjectName(u"syncEmpty"_s);
    m_table->setEmptyWidget(m_empty);
    card->body()->addWidget(m_table);
    return card;
}

QWidget *SyncDialog::makeButtons()
{
    auto *bar = new QWidget;
    m_again = new QPushButton;
    m_again->setObjectName(u"syncAgain"_s);
    m_again->setAutoDefault(false);
    m_chosen = new MutedLabel;
    m_chosen->setObjectName(u"syncChosen"_s);
    m_close = new QPushButton;
    m_close->setObjectName(u"syncClose"_s);
    m_close->setAutoDefault(false);
    m_apply = new PrimaryButton;
    m_apply->setObjectName(u"syncApply"_s);
    m_apply->setAutoDefault(false);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_again);
    layout->addStretch();
    layout->addWidget(m_chosen);
    layout->addWidget(m_close);
    layout->addWidget(m_apply);
    return bar;
}

void SyncDialog::wire()
{
    connect(m_job, &CloudJob::runningChanged, this, &SyncDialog::showState);
    connect(m_notice, &Notice::actionClicked, this, &SyncDialog::compare);
    connect(m_empty, &EmptyState::buttonClicked, this, &SyncDialog::compare);
    connect(m_again, &QPushButton::clicked, this, &SyncDialog::compare);
    connect(m_close, &QPushButton::clicked, this, &SyncDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &SyncDialog::askApply);
    connect(m_tickAll, &LinkButton::clicked, this, [this] { m_model->setAllTicked(m_kind, true); });
    connect(m_tickNone, &LinkButton::clicked, this, [this] { m_model->setAllTicked(std::nullopt, false); });
    connect(m_model, &SyncModel::tickedChanged, this, &SyncDialog::showState);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == SyncModel::CheckColumn)
            toggle(index);
    });
    connect(m_table, &PagedTable::rowActivated, this, [this](int row) { toggle(m_model->index(row, 0)); });
    // The table itself keeps Space for links, as everywhere.
    auto *tick = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space), m_table);
    tick->setContext(Qt::WidgetWithChildrenShortcut);
    connect(tick, &QShortcut::activated, this, [this] { toggle(m_table->currentIndex()); });
}

void SyncDialog::toggle(const QModelIndex &index)
{
    if (!index.isValid() || m_job->isRunning() || m_stale)
        return;
    const QModelIndex box = index.siblingAtColumn(SyncModel::CheckColumn);
    const bool ticked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(box, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void SyncDialog::choose(const std::optional<Kind> &kind)
{
    m_kind = kind;
    m_model->setShown(kind);
    showState();
}

void SyncDialog::say(Tone tone, const QString &text, const QString &hint, const QString &action)
{
    m_notice->setTone(tone);
    m_notice->setTexts(text, hint, action);
    m_notice->show();
}

void SyncDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

QString SyncDialog::summary() const
{
    if (!m_difference)
        return tr("What this program and the cloud know of the devices of this product is compared.");
    const app::SyncDifference &it = *m_difference;
    QStringList counts{tr("%n device(s) here", nullptr, int(it.devicesHere)),
                       tr("%n at the cloud", nullptr, int(it.devicesThere)), tr("%n the same", nullptr, int(it.same))};
    if (it.withoutIdentity > 0)
        counts << tr("%n without anything that the cloud could know them by", nullptr, int(it.withoutIdentity));
    return counts.join(u" · "_s);
}

void SyncDialog::showEmpty()
{
    const bool running = m_job->isRunning();
    if (running || !m_difference)
        m_empty->setTexts(running ? QString() : tr("Not compared"), {}, running ? QString() : tr("Compare"));
    else if (m_model->count(std::nullopt) == 0)
        m_empty->setTexts(tr("Nothing is left to do"), tr("Here and at the cloud are the same devices."));
    else
        m_empty->setTexts(tr("No difference of this kind"), {});
    m_empty->setIcon(running ? QString() : m_difference ? u"circle-check"_s : u"refresh-cw"_s);
}

void SyncDialog::showState()
{
    const bool running = m_job->isRunning();
    const qsizetype chosen = m_model->tickedCount();
    for (const Filter &filter : std::as_const(m_filters)) {
        const QString title = filter.kind ? SyncModel::kindText(*filter.kind) : tr("All differences");
        filter.chip->setText(u"%1 %2"_s.arg(title).arg(m_model->count(filter.kind)));
        filter.chip->setActive(filter.kind == m_kind);
    }
    m_summary->setText(summary());
    m_again->setEnabled(!running);
    m_tickAll->setEnabled(!running && !m_stale && m_model->count(m_kind) > 0);
    m_tickNone->setEnabled(!running && chosen > 0);
    m_chosen->setText(tr("%n selected", nullptr, int(chosen)));
    m_apply->setEnabled(!running && !m_stale && chosen > 0);
    m_apply->setToolTip(m_apply->isEnabled() || running ? QString() : tr("Select rows first."));
    showEmpty();
}

void SyncDialog::retranslateUi()
{
    //: %1 is a docking record.
    setWindowTitle(tr("Device sync: %1").arg(m_docking.name));
    m_tickAll->setText(tr("Select all of these"));
    m_tickNone->setText(tr("Clear the selection"));
    m_table->setAccessibleName(tr("Differences"));
    m_again->setText(tr("Compare again"));
    m_close->setText(tr("Close"));
    m_apply->setText(tr("Apply"));
    m_model->retranslate();
    showState();
}

} // namespace ui
