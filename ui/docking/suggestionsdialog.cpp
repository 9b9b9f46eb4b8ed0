#include "suggestionsdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

SuggestionsDialog::SuggestionsDialog(const app::FormGroup &group, const app::FormContext &context,
                                     const QJsonArray &rows, QWidget *parent)
    : QDialog(parent), m_rows(rows), m_add(new PrimaryButton({}, this)), m_all(new QCheckBox(tr("All"), this))
{
    setObjectName(u"suggestionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is a block of the form.
    setWindowTitle(tr("Suggestions: %1").arg(group.label));
    m_add->setObjectName(u"suggestionsAdd"_s);
    m_all->setObjectName(u"suggestionsAll"_s);
    m_all->setChecked(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"suggestionsCancel"_s);
    cancel->setAutoDefault(false);
    auto *text = new MutedLabel(tr("These rows fit the product's thing model. Nothing is saved by adding them."), this);
    text->setWordWrap(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(makeList(group, context));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(text);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(m_all, &QCheckBox::clicked, this, [this](bool on) {
        for (QCheckBox *tick : std::as_const(m_ticks))
            tick->setChecked(on);
    });
    connect(cancel, &QPushButton::clicked, this, &SuggestionsDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &SuggestionsDialog::accept);
    count();
    resize(scaled(460), std::min(scaled(480), scaled(150) + scaled(30) * int(rows.size())));
    m_add->setFocus();
}

QWidget *SuggestionsDialog::makeList(const app::FormGroup &group, app::FormContext context)
{
    auto *list = new QWidget;
    list->setProperty("role", u"scrolled"_s);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(4);
    const qsizetype before = context.rows.size();
    for (const QJsonValue &row : std::as_const(m_rows))
        context.rows.append(row);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        context.row = int(before + i);
        const QString title = group.titleFor == nullptr ? QString() : group.titleFor(context);
        auto *tick = new QCheckBox(title.isEmpty() ? tr("Row %1").arg(before + i + 1) : title, list);
        tick->setObjectName(u"suggestion:%1"_s.arg(i));
        tick->setChecked(true);
        connect(tick, &QCheckBox::toggled, this, &SuggestionsDialog::count);
        layout->addWidget(tick);
        m_ticks.append(tick);
    }
    layout->addStretch();
    return list;
}

void SuggestionsDialog::count()
{
    const auto ticked =
        std::count_if(m_ticks.cbegin(), m_ticks.cend(), [](const QCheckBox *tick) { return tick->isChecked(); });
    m_add->setText(tr("Add %n row(s)", nullptr, int(ticked)));
    m_add->setEnabled(ticked > 0);
    m_all->setChecked(ticked == m_ticks.size());
}

void SuggestionsDialog::accept()
{
    QJsonArray rows;
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        if (m_ticks.at(i)->isChecked())
            rows.append(m_rows.at(i));
    QDialog::accept();
    Q_EMIT chosen(rows);
}

} // namespace ui
