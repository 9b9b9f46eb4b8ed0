#include "applyoutcomes.h"

#include "livereader.h"

#include "app/model/worker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kIconSize = 14;

} // namespace

ApplyOutcomes::ApplyOutcomes(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_busy(new QWidget(this)), m_busyText(new QLabel(m_busy)),
      m_stop(new LinkButton({}, m_busy)), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"applyOutcomes"_s);
    m_busyText->setObjectName(u"applyBusy"_s);
    m_busyText->setProperty("role", u"small"_s);
    m_stop->setObjectName(u"applyStop"_s);
    auto *row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_busyText);
    row->addWidget(m_stop);
    row->addStretch();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_busy);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancelled = true;
        m_stop->setEnabled(false);
    });
    hide();
    retranslateWith(this, [this] { retranslateUi(); });
}

ApplyOutcomes::~ApplyOutcomes()
{
    if (m_job)
        m_job->cancelled = true;
}

void ApplyOutcomes::start(const app::DeviceId &device)
{
    clear();
    m_device = device;
    app::whenDone(m_engine.registry().applyConfiguration(device), this,
                  [this, round = m_round](const app::Result<> &result) {
                      if (round != m_round)
                          return;
                      if (result)
                          askClouds();
                      Q_EMIT appliedHere(result ? std::nullopt : std::optional(result.error()));
                  });
}

void ApplyOutcomes::askClouds()
{
    const QList<app::PlatformInfo> clouds = m_engine.dockings().platforms();
    const bool some = std::any_of(clouds.cbegin(), clouds.cend(),
                                  [](const app::PlatformInfo &cloud) { return cloud.abilities.directory; });
    if (!some || (m_job && !m_busy->isHidden()))
        return;
    m_job = std::make_shared<app::JobControl>();
    delete std::exchange(m_lines, nullptr);
    setRunning(true);
    app::whenDone(m_engine.cloudWork().applyConfiguration(m_device, m_job), this,
                  [this, round = m_round](const app::Result<QList<Outcome>> &outcomes) {
                      if (round == m_round)
                          take(outcomes);
                  });
}

void ApplyOutcomes::take(const app::Result<QList<Outcome>> &outcomes)
{
    setRunning(false);
    m_job.reset();
    if (outcomes)
        showOutcomes(*outcomes);
    else
        showError(outcomes.error());
    Q_EMIT appliedThere();
}

void ApplyOutcomes::clear()
{
    ++m_round;
    if (m_job)
        m_job->cancelled = true;
    m_job.reset();
    m_device = {};
    delete std::exchange(m_lines, nullptr);
    setRunning(false);
}

void ApplyOutcomes::setRunning(bool running)
{
    m_busy->setVisible(running);
    m_stop->setEnabled(running);
    setVisible(running || m_lines);
}

void ApplyOutcomes::showOutcomes(const QList<Outcome> &outcomes)
{
    for (const Outcome &outcome : outcomes) {
        const QString name = u"applied:"_s + outcome.platform.text();
        switch (outcome.kind) {
        case Outcome::Kind::Created:
            addLine(name, u"circle-check"_s, Tone::Ok,
                    {tr("%1: created at the cloud").arg(outcome.platformName), outcome.cloudDeviceId}, false);
            break;
        case Outcome::Kind::Found:
            addLine(name, u"circle-check"_s, Tone::Ok,
                    {tr("%1: found at the cloud").arg(outcome.platformName), outcome.cloudDeviceId}, false);
            break;
        case Outcome::Kind::Skipped:
            addLine(name, u"minus"_s, Tone::Neutral,
                    {tr("%1: the cloud was not asked").arg(outcome.platformName), outcome.reason}, false);
            break;
        case Outcome::Kind::Failed: {
            const app::Error error = outcome.error.value_or(app::Error());
            addLine(name, u"circle-x"_s, Tone::Bad,
                    {tr("%1: failed").arg(outcome.platformName), error.message, error.hint}, true);
            break;
        }
        }
    }
    setRunning(false);
}

void ApplyOutcomes::showError(const app::Error &error)
{
    const bool cancelled = error.code == app::ErrorCode::Cancelled;
    addLine(u"applied:error"_s, cancelled ? u"minus"_s : u"circle-x"_s, cancelled ? Tone::Neutral : Tone::Bad,
            {cancelled ? tr("The clouds were not asked: cancelled") : error.message, error.hint}, true);
    setRunning(false);
}

void ApplyOutcomes::addLine(const QString &name, const QString &iconName, Tone tone, const QStringList &texts,
                            bool retry)
{
    if (!m_lines) {
        m_lines = new QWidget(this);
        auto *lines = new QVBoxLayout(m_lines);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(6);
        m_layout->addWidget(m_lines);
    }
    QStringList shown = texts;
    shown.removeAll(QString());
    auto *line = new QWidget(m_lines);
    line->setObjectName(name);
    auto *picture = new QLabel(line);
    picture->setPixmap(icon(iconName, tone).pixmap(scaled(kIconSize)));
    auto *text = new QLabel(shown.join(u" · "_s), line);
    text->setObjectName(name + u":text"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    if (retry) {
        auto *again = new LinkButton(tr("Try again"), line);
        again->setObjectName(u"applyRetry"_s);
        connect(again, &QPushButton::clicked, this, &ApplyOutcomes::askClouds, Qt::QueuedConnection);
        layout->addWidget(again, 0, Qt::AlignTop);
    }
    m_lines->layout()->addWidget(line);
}

void ApplyOutcomes::retranslateUi()
{
    m_busyText->setText(tr("Asking the clouds …"));
    m_stop->setText(tr("Cancel"));
}

} // namespace ui
