#include "cloudsection.h"

#include "checkview.h"
#include "subscriptionsview.h"
#include "syncdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CloudSection::CloudSection(app::Engine &engine, JobCenter &jobs, const app::PlatformInfo &info, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_jobs(jobs), m_info(info), m_title(new SectionTitle), m_check(new LinkButton),
      m_sync(new LinkButton), m_checkView(new CheckView(engine)),
      m_subscriptions(new SubscriptionsView(engine, jobs, info))
{
    setObjectName(u"cloudSection"_s);
    m_check->setObjectName(u"panelCheck"_s);
    m_check->setIcon(icon(u"shield-check"_s, Tone::Accent));
    m_sync->setObjectName(u"panelSync"_s);
    m_sync->setIcon(icon(u"refresh-cw"_s, Tone::Accent));
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_check);
    top->addWidget(m_sync);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_checkView);
    layout->addWidget(m_subscriptions);
    connect(m_check, &LinkButton::clicked, this, &CloudSection::check);
    connect(m_sync, &LinkButton::clicked, this, &CloudSection::openSync);
    connect(m_checkView, &CheckView::runningChanged, m_check, &QWidget::setDisabled);
    m_checkView->clear();
    showAbilities();
    retranslateUi();
}

void CloudSection::setInfo(const app::PlatformInfo &info)
{
    m_info = info;
    m_subscriptions->setInfo(info);
    showAbilities();
    retranslateUi();
}

void CloudSection::setDocking(const app::Docking &docking)
{
    const bool another = docking.productId != m_docking.productId;
    const bool changed = docking.settings != m_docking.settings || docking.revision != m_docking.revision;
    m_docking = docking;
    if (another)
        m_checkView->clear();
    else if (changed)
        m_checkView->setOutdated();
    m_subscriptions->setDocking(docking);
}

void CloudSection::showAbilities()
{
    const app::CloudAbilities &can = m_info.abilities;
    m_check->setVisible(can.account);
    m_sync->setVisible(can.directory);
    m_subscriptions->setVisible(can.subscriptions);
    if (!isOffered())
        hide();
    else if (parentWidget()) // or it would be a window
        show();
}

bool CloudSection::isOffered() const
{
    const app::CloudAbilities &can = m_info.abilities;
    return can.account || can.directory || can.subscriptions;
}

void CloudSection::check()
{
    m_checkView->start(m_docking, u"%1 · %2"_s.arg(m_info.name, m_docking.name));
}

void CloudSection::openSync()
{
    auto *dialog = new SyncDialog(m_engine, m_jobs, m_info, m_docking, window());
    dialog->open();
}

void CloudSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CloudSection::retranslateUi()
{
    //: Heading: what can be done at the cloud itself.
    m_title->setText(tr("At the cloud"));
    //: Tries the credentials at the cloud.
    m_check->setText(tr("Check"));
    m_check->setToolTip(tr("Tries this record's credentials at the cloud. Nothing is changed there."));
    m_sync->setText(tr("Device sync"));
    m_sync->setToolTip(tr("Compares the devices of this product with those at the cloud."));
}

} // namespace ui
