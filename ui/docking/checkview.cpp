#include "checkview.h"

#include "checktexts.h"
#include "cloudjob.h"
#include "jobrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kIconSize = 16;

QLabel *makeText(const QString &text, const QString &role, const QString &name)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

/// One check: its state, what the cloud answered, what that means and what to do.
QWidget *makeLine(const CheckLine &line)
{
    auto *box = new QWidget;
    box->setObjectName(u"checkLine"_s);
    box->setAccessibleName(line.title + u": "_s + line.state);
    auto *picture = new QLabel;
    picture->setPixmap(icon(line.icon, line.tone).pixmap(scaled(kIconSize)));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(makeText(line.title + u" · "_s + line.state, {}, u"checkTitle"_s));
    if (!line.answer.isEmpty())
        texts->addWidget(makeText(line.answer, u"small"_s, u"checkAnswer"_s));
    if (!line.meaning.isEmpty())
        texts->addWidget(makeText(line.meaning, line.tone == Tone::Bad ? u"error"_s : u"small"_s, u"checkMeaning"_s));
    if (!line.hint.isEmpty())
        texts->addWidget(makeText(line.hint, u"small"_s, u"checkHint"_s));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return box;
}

} // namespace

CheckView::CheckView(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_layout(new QVBoxLayout(this)), m_notice(new Notice),
      m_outdated(makeText({}, u"warning"_s, u"checkOutdated"_s)), m_copy(new LinkButton)
{
    setObjectName(u"checkView"_s);
    m_notice->setObjectName(u"checkNotice"_s);
    m_copy->setObjectName(u"checkCopy"_s);
    m_copy->setAutoDefault(false);
    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_notice);
    m_layout->addWidget(m_outdated);
    m_layout->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &LinkButton::clicked, this, &CheckView::copy);
    makeJob();
    retranslateUi();
}

void CheckView::makeJob()
{
    delete m_row;
    delete m_job; // drops the answer that it waits for
    m_job = new CloudJob(nullptr, this);
    m_row = new JobRow(m_job);
    m_row->setText(tr("Asking the cloud …"));
    m_layout->insertWidget(0, m_row);
    connect(m_job, &CloudJob::runningChanged, this, &CheckView::runningChanged);
}

void CheckView::start(const app::Docking &form, const QString &title)
{
    if (m_job->isRunning())
        return;
    m_title = title;
    m_report.reset();
    m_error.reset();
    m_isOutdated = false;
    show();
    m_job->run<app::CredentialReport>(
        {}, [this, &form](const app::JobControlPtr &job) { return m_engine.cloudWork().check(form, job); },
        [this](const app::Result<app::CredentialReport> &report) { take(report); });
    rebuild();
}

bool CheckView::isRunning() const
{
    return m_job->isRunning();
}

void CheckView::cancel()
{
    m_job->cancel();
}

void CheckView::clear()
{
    const bool ran = m_job->isRunning();
    if (ran)
        makeJob();
    m_report.reset();
    m_error.reset();
    rebuild();
    if (ran)
        Q_EMIT runningChanged(false);
}

void CheckView::setOutdated()
{
    m_isOutdated = m_report.has_value();
    m_outdated->setVisible(m_isOutdated);
}

void CheckView::take(const app::Result<app::CredentialReport> &report)
{
    if (report)
        m_report = *report;
    else
        m_error = report.error();
    rebuild();
    Q_EMIT shown();
}

void CheckView::rebuild()
{
    delete m_lines;
    m_lines = nullptr;
    if (m_report) {
        const bool passed = m_report->passed();
        m_notice->setTone(passed ? Tone::Ok : Tone::Bad);
        m_notice->setTexts(CheckTexts::summary(*m_report));
        addLines();
    } else if (m_error) {
        const bool cancelled = m_error->code == app::ErrorCode::Cancelled;
        m_notice->setTone(cancelled ? Tone::Neutral : Tone::Bad);
        m_notice->setTexts(cancelled ? tr("The check was cancelled.") : m_error->message,
                           cancelled ? QString() : m_error->hint);
    }
    m_notice->setVisible(m_report || m_error);
    m_outdated->setVisible(m_report && m_isOutdated);
    m_copy->setVisible(m_report.has_value());
    setVisible(m_report || m_error || m_job->isRunning());
}

void CheckView::addLines()
{
    m_lines = new QWidget;
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(8);
    const QList<CheckLine> lines = CheckTexts::lines(*m_report);
    for (const CheckLine &line : lines)
        layout->addWidget(makeLine(line));
    const bool off = CheckTexts::isClockOff(*m_report);
    layout->addWidget(
        makeText(CheckTexts::facts(*m_report).join(u'\n'), off ? u"warning"_s : u"small"_s, u"checkFacts"_s));
    m_layout->insertWidget(m_layout->indexOf(m_copy), m_lines);
}

void CheckView::copy()
{
    if (!m_report)
        return;
    QGuiApplication::clipboard()->setText(CheckTexts::plain(m_title, *m_report));
    Toast::show(this, tr("Copied"));
}

void CheckView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CheckView::retranslateUi()
{
    m_row->setText(tr("Asking the cloud …"));
    m_outdated->setText(tr("Something was changed since then: check again."));
    m_copy->setText(tr("Copy the result"));
    rebuild();
}

} // namespace ui
