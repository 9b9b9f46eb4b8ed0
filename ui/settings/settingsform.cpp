#include "settingsform.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SettingsForm::SettingsForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnMinimumWidth(0, scaled(180));
    m_grid->setColumnStretch(1, 1);
}

void SettingsForm::addRow(const QString &key, QWidget *input, QWidget *marked)
{
    Row row{.label = new QLabel(this),
            .help = new QLabel(this),
            .error = new FieldError(this),
            .marked = marked ? marked : input};
    row.marked->setObjectName(key);
    row.label->setBuddy(row.marked);
    row.label->setMinimumHeight(scaled(32));
    row.help->setProperty("role", u"small"_s);
    row.help->setWordWrap(true);
    row.help->hide();
    row.error->setObjectName(key + u"/error"_s);
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    auto *line = new QHBoxLayout; // a narrow input must not make the whole column narrow
    line->addWidget(input, 1);
    if (input->maximumWidth() < QWIDGETSIZE_MAX)
        line->addStretch(1);
    box->addLayout(line);
    box->addWidget(row.error);
    box->addWidget(row.help);
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.label, at, 0, Qt::AlignTop);
    m_grid->addLayout(box, at, 1);
    m_rows.insert(key, row);
}

void SettingsForm::setTexts(const QString &key, const QString &label, const QString &help)
{
    const Row row = m_rows.value(key);
    if (!row.label)
        return;
    row.label->setText(label);
    row.help->setText(help);
    row.help->setVisible(!help.isEmpty());
    row.marked->setAccessibleName(label);
    row.marked->setToolTip(help);
}

bool SettingsForm::showFaults(const QList<app::Error> &faults)
{
    clearFaults();
    QWidget *first = nullptr;
    for (const app::Error &fault : faults) {
        const Row row = m_rows.value(fault.field);
        if (!row.label)
            continue;
        row.error->setError(fault.hint.isEmpty() ? fault.message : fault.message + u' ' + fault.hint, row.marked);
        if (!first)
            first = row.marked;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first != nullptr;
}

void SettingsForm::clearFaults()
{
    for (const Row &row : std::as_const(m_rows))
        row.error->setError({}, row.marked);
}

} // namespace ui
