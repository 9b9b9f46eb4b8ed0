#include "subscriptionsview.h"

#include "cloudjob.h"
#include "jobrow.h"
#include "pushreach.h"
#include "subscriptionsmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kMostRows = 5; ///< Shown without scrolling.

} // namespace

SubscriptionsView::SubscriptionsView(app::Engine &engine, JobCenter &jobs, const app::PlatformInfo &info,
                                     QWidget *parent)
    : QWidget(parent), m_engine(engine), m_jobs(jobs), m_info(info), m_model(new SubscriptionsModel(this)),
      m_title(new SectionTitle), m_refresh(new LinkButton), m_summary(new QLabel), m_notice(new Notice),
      m_list(new QListView), m_subscribe(new QPushButton), m_remove(new LinkButton)
{
    setObjectName(u"subscriptions"_s);
    build();
    connect(m_refresh, &LinkButton::clicked, this, [this] {
        read([this](const app::Result<> &done) {
            if (!done)
                sayError(done.error());
        });
    });
    connect(m_subscribe, &QPushButton::clicked, this, &SubscriptionsView::askSubscribe);
    connect(m_remove, &LinkButton::clicked, this, &SubscriptionsView::askUnsubscribe);
    connect(m_notice, &Notice::closed, m_notice, &QWidget::hide);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SubscriptionsView::showState);
    makeJob();
    retranslateUi();
}

void SubscriptionsView::build()
{
    m_refresh->setObjectName(u"subscriptionsRefresh"_s);
    m_summary->setObjectName(u"subscriptionsSummary"_s);
    m_summary->setProperty("role", u"small"_s);
    m_summary->setWordWrap(true);
    m_notice->setObjectName(u"subscriptionsNotice"_s);
    m_notice->setClosable(true);
    m_notice->hide();
    m_list->setObjectName(u"subscriptionList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SubscriptionDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_subscribe->setObjectName(u"subscribeAll"_s);
    m_remove->setObjectName(u"unsubscribe"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_refresh);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_subscribe);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_notice);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
}

void SubscriptionsView::makeJob()
{
    delete m_row;
    delete m_job; // stops it, and drops the answer
    m_job = new CloudJob(&m_jobs, this);
    m_row = new JobRow(m_job);
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_row);
    connect(m_job, &CloudJob::runningChanged, this, &SubscriptionsView::showState);
}

void SubscriptionsView::setInfo(const app::PlatformInfo &info)
{
    m_info = info;
    retranslateUi();
}

void SubscriptionsView::setDocking(const app::Docking &docking)
{
    const bool another = docking.productId != m_docking.productId;
    m_docking = docking;
    if (another) {
        if (m_job->isRunning())
            makeJob();
        m_known.reset();
        m_notice->hide();
    }
    showRows(); // the push address may be another one now
}

bool SubscriptionsView::isOurs(const app::CloudSubscription &subscription) const
{
    return isSameAddress(subscription.url, m_engine.pushUrl(m_info, m_docking.productId));
}

QString SubscriptionsView::kindTitle(const QString &key) const
{
    if (m_known)
        for (const app::SubscriptionKind &kind : m_known->kinds)
            if (kind.key == key)
                return kind.title;
    return key;
}

QStringList SubscriptionsView::ourKinds() const
{
    QStringList kinds;
    if (m_known)
        for (const app::CloudSubscription &each : m_known->list)
            if (each.isWholeProduct && each.isActive && isOurs(each))
                kinds.append(each.kind);
    return kinds;
}

QList<app::CloudSubscription> SubscriptionsView::selected() const
{
    QList<app::CloudSubscription> chosen;
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &row : rows)
        chosen.append(m_model->row(row.row()).subscription);
    return chosen;
}

void SubscriptionsView::say(Tone tone, const QString &text, const QString &hint)
{
    m_notice->setTone(tone);
    m_notice->setTexts(text, hint);
    m_notice->show();
}

void SubscriptionsView::sayError(const app::Error &error)
{
    say(error.code == app::ErrorCode::Cancelled ? Tone::Neutral : Tone::Bad, error.message, error.hint);
}

void SubscriptionsView::showRows()
{
    QList<SubscriptionRow> rows;
    if (m_known)
        for (const app::CloudSubscription &each : m_known->list)
            rows.append({.subscription = each, .kind = kindTitle(each.kind), .ours = isOurs(each)});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SubscriptionRow &a, const SubscriptionRow &b) { return a.ours && !b.ours; });
    m_model->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    const int height = m_list->itemDelegate()->sizeHint({}, {}).height();
    m_list->setFixedHeight(height * int(std::clamp<qsizetype>(rows.size(), 1, kMostRows)) + 2);
    showState();
}

void SubscriptionsView::showState()
{
    const bool running = m_job->isRunning();
    const auto ours = std::count_if(m_model->rows().cbegin(), m_model->rows().cend(),
                                    [](const SubscriptionRow &row) { return row.ours; });
    const qsizetype others = m_model->rows().size() - ours;
    if (!m_known)
        m_summary->setText(tr("Not read from the cloud yet."));
    else if (m_model->rows().isEmpty())
        m_summary->setText(tr("Nothing is subscribed at the cloud."));
    else
        m_summary->setText(tr("%n come(s) to this address", nullptr, int(ours)) +
                           (others > 0 ? u" · "_s + tr("%n go(es) elsewhere", nullptr, int(others)) : QString()));
    const qsizetype chosen = m_list->selectionModel()->selectedIndexes().size();
    m_refresh->setEnabled(!running);
    m_subscribe->setEnabled(!running);
    m_remove->setVisible(m_known && !m_model->rows().isEmpty());
    m_remove->setEnabled(!running && chosen > 0);
    m_remove->setText(chosen > 1 ? tr("Unsubscribe (%1)").arg(chosen) : tr("Unsubscribe"));
    m_remove->setToolTip(chosen > 0 ? QString() : tr("Select in the list what is to be taken back."));
}

void SubscriptionsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        showRows();
}

void SubscriptionsView::retranslateUi()
{
    m_title->setText(tr("Subscriptions"));
    m_refresh->setText(tr("Refresh"));
    m_subscribe->setText(tr("One-click subscription"));
    m_list->setAccessibleName(tr("What the cloud pushes, and where"));
    m_model->retranslate();
    showRows();
}

} // namespace ui
