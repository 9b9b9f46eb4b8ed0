#include "ttlfield.h"

#include "app/model/command.h"
#include "commandwords.h"

#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kCustom = -1;

} // namespace

TtlField::TtlField(QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_choice(new QComboBox), m_custom(new QSpinBox), m_error(new FieldError)
{
    m_choice->setObjectName(u"commandTtl"_s);
    for (const int seconds : {app::kDefaultCommandTtlSeconds, 0, kCustom})
        m_choice->addItem({}, seconds);
    m_custom->setObjectName(u"commandTtlSeconds"_s);
    m_custom->setRange(1, app::kMaxCommandTtlSeconds);
    m_custom->setValue(app::kDefaultCommandTtlSeconds);
    m_custom->setGroupSeparatorShown(true);
    m_custom->hide();
    m_error->setObjectName(u"error:ttl"_s);
    m_label->setBuddy(m_choice);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(m_custom, 0, 2);
    grid->addWidget(m_error, 1, 1, 1, 3);
    grid->setColumnStretch(3, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_custom->setVisible(m_choice->currentData().toInt() == kCustom);
        setError({});
        Q_EMIT edited();
    });
    connect(m_custom, &QSpinBox::valueChanged, this, &TtlField::edited);
    retranslateUi();
}

int TtlField::seconds() const
{
    const int chosen = m_choice->currentData().toInt();
    return chosen == kCustom ? m_custom->value() : chosen;
}

void TtlField::setError(const QString &message)
{
    m_error->setError(message, m_choice->currentData().toInt() == kCustom ? static_cast<QWidget *>(m_custom)
                                                                          : static_cast<QWidget *>(m_choice));
}

void TtlField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void TtlField::retranslateUi()
{
    m_label->setText(tr("Waits for the device"));
    m_choice->setItemText(0, CommandWords::waiting(app::kDefaultCommandTtlSeconds));
    m_choice->setItemText(1, CommandWords::waiting(0));
    m_choice->setItemText(2, tr("Custom"));
    m_choice->setAccessibleName(m_label->text());
    m_choice->setToolTip(tr("How long the cloud keeps the command while the device cannot be reached"));
    m_custom->setSuffix(u' ' + tr("seconds"));
    m_custom->setAccessibleName(tr("Waiting time in seconds"));
}

} // namespace ui
