#include "statusbar.h"

#include "statusbutton.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

StatusBar::StatusBar(JobCenter &jobs, QWidget *parent)
    : QStatusBar(parent), m_jobs(jobs), m_listener(new StatusButton(this)), m_rate(new QLabel(this)),
      m_rejects(new StatusButton(this)), m_pending(new StatusButton(this)), m_storage(new QLabel(this)),
      m_jobBox(new QWidget(this)), m_jobTitle(new QLabel(m_jobBox)), m_progress(new QProgressBar(m_jobBox)),
      m_percent(new QLabel(m_jobBox)), m_cancel(new IconButton(u"x"_s, {}, m_jobBox)),
      m_moreJobs(new QToolButton(m_jobBox))
{
    setSizeGripEnabled(false);
    const std::pair<QWidget *, QString> names[] = {
        {m_listener, u"statusListener"_s}, {m_rate, u"statusRate"_s},       {m_rejects, u"statusRejects"_s},
        {m_pending, u"statusPending"_s},   {m_storage, u"statusStorage"_s}, {m_jobTitle, u"jobTitle"_s},
        {m_progress, u"jobProgress"_s},    {m_cancel, u"jobCancel"_s},      {m_moreJobs, u"jobMore"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    auto *left = new QWidget(this);
    auto *layout = new QHBoxLayout(left);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->setSpacing(8); // the buttons have room around their words
    for (QWidget *widget :
         {static_cast<QWidget *>(m_listener), static_cast<QWidget *>(m_rate), static_cast<QWidget *>(m_rejects),
          static_cast<QWidget *>(m_pending), static_cast<QWidget *>(m_storage)})
        layout->addWidget(widget);
    layout->addStretch();
    addWidget(left, 1);
    m_storage->setMinimumWidth(1); // gives way first where the window is narrow
    connect(m_listener, &StatusButton::clicked, this, &StatusBar::listenerClicked);
    connect(m_rejects, &StatusButton::clicked, this, [this] { Q_EMIT logClicked(u"refused"_s); });
    connect(m_pending, &StatusButton::clicked, this, [this] { Q_EMIT logClicked(u"pending"_s); });
    auto *jobLayout = new QHBoxLayout(m_jobBox);
    jobLayout->setContentsMargins(0, 0, 8, 0);
    jobLayout->setSpacing(8);
    m_progress->setFixedWidth(scaled(120));
    m_progress->setTextVisible(false);
    m_moreJobs->setProperty("role", u"flat"_s);
    m_moreJobs->setFocusPolicy(Qt::StrongFocus);
    m_cancel->setIconSize({12, 12});
    for (QWidget *widget :
         {static_cast<QWidget *>(m_moreJobs), static_cast<QWidget *>(m_jobTitle), static_cast<QWidget *>(m_progress),
          static_cast<QWidget *>(m_percent), static_cast<QWidget *>(m_cancel)})
        jobLayout->addWidget(widget);
    addPermanentWidget(m_jobBox);
    connect(&m_jobs, &JobCenter::changed, this, &StatusBar::showJobs);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (const QList<Job> running = m_jobs.jobs(); !running.isEmpty())
            m_jobs.cancel(running.constFirst().id);
    });
    connect(m_moreJobs, &QToolButton::clicked, this, &StatusBar::showJobMenu);
    retranslateUi();
}

void StatusBar::setStatus(const ShellStatus &status)
{
    if (status == m_shown)
        return;
    m_shown = status;
    retranslateUi();
}

QString StatusBar::listenerText() const
{
    if (m_shown.listenerElsewhere)
        return tr("Another process listens on %1").arg(m_shown.address);
    switch (m_shown.listener) {
    case ShellStatus::Listener::Stopped:
        return tr("Not listening");
    case ShellStatus::Listener::Listening:
        return tr("Listening %1").arg(m_shown.address);
    case ShellStatus::Listener::Failed:
        return tr("Cannot listen on %1").arg(m_shown.address);
    }
    return {};
}

QString StatusBar::unavailableText() const
{
    if (m_shown.unavailable == 0)
        return {};
    return u'\n' + tr("Answered 503 since then, because they could not be kept: %1").arg(m_shown.unavailable);
}

QString StatusBar::storageText() const
{
    const QLocale locale;
    const auto size = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes, bytes < (1 << 20) ? 0 : 1, QLocale::DataSizeTraditionalFormat);
    };
    QStringList parts;
    if (m_shown.databaseBytes >= 0)
        parts.append(tr("Database %1").arg(size(m_shown.databaseBytes)));
    if (m_shown.freeDiskBytes >= 0)
        parts.append(tr("free %1", "disk space").arg(size(m_shown.freeDiskBytes)));
    return parts.join(u" · "_s);
}

void StatusBar::showListener()
{
    const bool failed = m_shown.listener == ShellStatus::Listener::Failed;
    const bool listening = m_shown.listener == ShellStatus::Listener::Listening || m_shown.listenerElsewhere;
    const bool bad = failed || !m_shown.keeping;
    m_listener->setDot(bad ? Tone::Bad : listening ? Tone::Ok : Tone::Neutral, !listening && !failed);
    QStringList lines{tr("Settings of the listener")};
    if (!m_shown.listenerProblem.isEmpty())
        lines.prepend(m_shown.listenerProblem);
    if (!m_shown.keeping)
        lines.prepend(tr("What comes in cannot be kept"));
    m_listener->setTexts(listenerText(), lines.join(u'\n'));
}

void StatusBar::retranslateUi()
{
    showListener();
    m_rate->setText(tr("%1 / min", "pushes").arg(qRound64(m_shown.pushesPerMinute)));
    m_rate->setToolTip(tr("Pushes received in the last minute") + unavailableText());
    m_rejects->setTexts(tr("Rejected %1").arg(m_shown.rejects),
                        tr("Requests refused since the program started") + unavailableText());
    m_pending->setTexts(tr("To decode %1").arg(m_shown.pendingDecode), tr("Pushes kept and not decoded yet"));
    m_storage->setText(storageText());
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setToolTip(tr("Cancel"));
    showJobs();
}

void StatusBar::showJobs()
{
    const QList<Job> running = m_jobs.jobs();
    m_jobBox->setVisible(!running.isEmpty());
    if (running.isEmpty())
        return;
    const Job &job = running.constFirst();
    const bool known = job.progress >= 0;
    m_jobTitle->setText(job.title);
    m_jobTitle->setToolTip(job.message);
    m_progress->setRange(0, known ? 1000 : 0);
    m_progress->setValue(known ? int(job.progress * 1000) : 0);
    m_percent->setText(known ? u"%1%"_s.arg(int(job.progress * 100)) : job.message);
    m_cancel->setEnabled(job.cancellable);
    m_moreJobs->setVisible(running.size() > 1);
    m_moreJobs->setText(tr("%1 more").arg(running.size() - 1));
}

void StatusBar::showJobMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Job &job : m_jobs.jobs()) {
        const QString progress = job.progress >= 0 ? u" %1%"_s.arg(int(job.progress * 100)) : QString();
        QAction *action = menu->addAction(tr("Cancel: %1").arg(job.title + progress));
        action->setEnabled(job.cancellable);
        connect(action, &QAction::triggered, this, [this, id = job.id] { m_jobs.cancel(id); });
    }
    const int high = menu->sizeHint().height();
    menu->popup(m_moreJobs->mapToGlobal(QPoint(0, -high)));
}

void StatusBar::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
}

} // namespace ui
