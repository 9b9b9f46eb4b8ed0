#include "jobrow.h"

#include "cloudjob.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kBarHeight = 4;
constexpr int kSteps = 1000;

} // namespace

JobRow::JobRow(CloudJob *job, QWidget *parent)
    : QWidget(parent), m_job(job), m_label(new QLabel), m_bar(new QProgressBar), m_stop(new LinkButton)
{
    m_label->setObjectName(u"jobText"_s);
    m_label->setProperty("role", u"small"_s);
    m_label->setWordWrap(true);
    m_bar->setObjectName(u"jobBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(scaled(kBarHeight));
    m_stop->setObjectName(u"jobStop"_s);
    m_stop->setAutoDefault(false);
    auto *texts = new QHBoxLayout;
    texts->addWidget(m_label, 1);
    texts->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(texts);
    layout->addWidget(m_bar);
    connect(m_stop, &LinkButton::clicked, job, &CloudJob::cancel);
    connect(job, &CloudJob::progressed, this, &JobRow::refresh);
    connect(job, &CloudJob::runningChanged, this, &JobRow::setRunning);
    setRunning(job->isRunning());
}

void JobRow::setText(const QString &text)
{
    m_text = text;
    refresh();
}

void JobRow::setRunning(bool running)
{
    setVisible(running);
    refresh();
}

void JobRow::refresh()
{
    const qint64 total = m_job->total();
    const bool stopping = m_job->isRunning() && m_job->isCancelled();
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    m_bar->setValue(total > 0 ? int(kSteps * m_job->done() / total) : 0);
    const QString count = total > 0           ? u" · %1 / %2"_s.arg(m_job->done()).arg(total)
                          : m_job->done() > 0 ? u" · %1"_s.arg(m_job->done())
                                              : QString();
    m_label->setText(stopping ? tr("Stopping …") : m_text + count);
    m_stop->setText(tr("Cancel"));
    m_stop->setEnabled(!stopping);
}

void JobRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::FontChange)
        m_bar->setFixedHeight(scaled(kBarHeight));
}

} // namespace ui
