#include "commandfacts.h"

#include "commandwords.h"

#include "ui/journal/logwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

CommandFacts::CommandFacts(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_device(new LinkButton), m_platform(new QLabel),
      m_id(new CopyField), m_cloudId(new CopyField), m_origin(new QLabel), m_notBefore(new QLabel),
      m_waiting(new QLabel), m_attempts(new QLabel), m_retryOf(new LinkButton), m_batch(new LinkButton)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(16));
    m_grid->setVerticalSpacing(scaled(6));
    m_grid->setColumnStretch(1, 1);
    m_device->setObjectName(u"commandDevice"_s);
    m_id->setObjectName(u"commandId"_s);
    m_cloudId->setObjectName(u"cloudCommandId"_s);
    m_retryOf->setObjectName(u"commandRetryOf"_s);
    m_batch->setObjectName(u"commandBatch"_s);
    const QList<QWidget *> values{m_device,    m_platform, m_id,       m_cloudId, m_origin,
                                  m_notBefore, m_waiting,  m_attempts, m_retryOf, m_batch};
    for (QWidget *value : values)
        m_titles.append(addRow(value));
    connect(m_device, &LinkButton::clicked, this, [this] { Q_EMIT deviceRequested(m_command.deviceId); });
    connect(m_batch, &LinkButton::clicked, this, [this] { Q_EMIT batchRequested(m_command.batch); });
    connect(m_retryOf, &LinkButton::clicked, this, [this] { Q_EMIT commandRequested(m_command.retryOf); });
    retranslateUi();
}

QLabel *CommandFacts::addRow(QWidget *value)
{
    auto *title = new MutedLabel;
    title->setBuddy(value);
    const int row = m_grid->rowCount();
    m_grid->addWidget(title, row, 0);
    const bool isLink = qobject_cast<LinkButton *>(value) != nullptr;
    m_grid->addWidget(value, row, 1, isLink ? Qt::AlignLeft : Qt::Alignment());
    return title;
}

void CommandFacts::show(const app::Command &command, const QString &platformName, const QString &requesterName)
{
    m_command = command;
    m_platformName = platformName;
    m_requesterName = requesterName;
    fill();
}

void CommandFacts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CommandFacts::retranslateUi()
{
    const QStringList titles{tr("Device"),     tr("Platform"),   tr("Command id"), tr("Cloud's command id"),
                             tr("Ordered by"), tr("Not before"), tr("Waiting"),    tr("Calls so far"),
                             tr("Repeats"),    tr("Bulk order")};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_titles.at(i)->setText(titles.at(i));
    fill();
}

void CommandFacts::fill()
{
    const QString device = m_command.deviceId.text();
    const bool isNamed = !m_command.deviceName.isEmpty() && m_command.deviceName != device;
    m_device->setText(isNamed ? m_command.deviceName + u" · "_s + device : device);
    m_platform->setText(m_platformName);
    m_id->setText(QString::number(m_command.id));
    m_cloudId->setText(m_command.cloudCommandId);
    m_origin->setText(m_requesterName.isEmpty() ? CommandWords::origin(m_command.origin) : m_requesterName);
    m_notBefore->setText(LogWords::time(m_command.notBefore));
    m_waiting->setText(CommandWords::waiting(m_command.ttlSeconds));
    m_attempts->setText(QString::number(m_command.attempts));
    m_retryOf->setText(u'#' + QString::number(m_command.retryOf));
    m_batch->setText(tr("Show all of it"));
    const auto showRow = [this](QWidget *value, bool shown) {
        value->setVisible(shown);
        for (QLabel *title : std::as_const(m_titles))
            if (title->buddy() == value)
                title->setVisible(shown);
    };
    showRow(m_notBefore, m_command.notBefore.isValid());
    showRow(m_cloudId, !m_command.cloudCommandId.isEmpty());
    showRow(m_retryOf, m_command.retryOf > 0);
    showRow(m_batch, !m_command.batch.isEmpty());
}

} // namespace ui
