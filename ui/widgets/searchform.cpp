#include "ui/widgets/searchform.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/multichoice.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

SearchForm::SearchForm(QWidget *parent)
    : QWidget(parent), m_search(new PrimaryButton({}, this)), m_reset(new QPushButton(this))
{
    m_search->setObjectName(u"search"_s);
    m_reset->setObjectName(u"reset"_s);
    auto *fields = new QWidget(this);
    m_flow = new FlowLayout(fields, 16, 8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    fields->setSizePolicy(policy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(fields, 1);
    layout->addWidget(m_search, 0, Qt::AlignTop);
    layout->addWidget(m_reset, 0, Qt::AlignTop);
    connect(m_search, &QPushButton::clicked, this, &SearchForm::search);
    connect(m_reset, &QPushButton::clicked, this, &SearchForm::reset);
    retranslateUi();
}

void SearchForm::addText(const QString &key, const QString &label, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setClearButtonEnabled(true);
    edit->setPlaceholderText(placeholder);
    edit->setFixedWidth(scaled(190));
    connect(edit, &QLineEdit::returnPressed, this, &SearchForm::search);
    addField(key, label, edit);
}

void SearchForm::addChoice(const QString &key, const QString &label, const QString &anyText, const Choices &choices)
{
    auto *box = new QComboBox;
    box->addItem(anyText, QString());
    box->setMinimumWidth(scaled(140));
    addField(key, label, box);
    setChoices(key, choices);
    connect(box, &QComboBox::activated, this, &SearchForm::search);
}

void SearchForm::addPicks(const QString &key, const QString &label, const QString &noneText, const Choices &choices)
{
    auto *button = new MultiChoice;
    button->setAutoDefault(false);
    button->setAnyText(noneText);
    button->setChoices(choices);
    button->setMinimumWidth(scaled(150));
    button->setMaximumWidth(scaled(240));
    addField(key, label, button);
    connect(button, &MultiChoice::edited, this, &SearchForm::search);
}

QStringList SearchForm::picks(const QString &key) const
{
    for (const Field &each : m_fields)
        if (const auto *button = qobject_cast<const MultiChoice *>(each.input); button && each.key == key)
            return button->values();
    return {};
}

void SearchForm::addField(const QString &key, const QString &label, QWidget *input)
{
    auto *box = new QWidget(this);
    auto *name = new QLabel(label, box);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(name);
    layout->addWidget(input);
    input->setObjectName(key);
    input->setAccessibleName(label);
    name->setBuddy(input);
    m_flow->addWidget(box);
    m_fields.append({key, box, name, input});
    QWidget *before = m_fields.size() > 1 ? m_fields.at(m_fields.size() - 2).input : nullptr;
    if (before)
        setTabOrder(before, input);
    setTabOrder(input, m_search);
    setTabOrder(m_search, m_reset);
}

SearchForm::Field *SearchForm::field(const QString &key)
{
    for (Field &candidate : m_fields)
        if (candidate.key == key)
            return &candidate;
    return nullptr;
}

void SearchForm::setTexts(const QString &key, const QString &label, const QString &placeholderOrAny)
{
    Field *found = field(key);
    if (!found)
        return;
    found->label->setText(label);
    found->input->setAccessibleName(label);
    if (auto *edit = qobject_cast<QLineEdit *>(found->input))
        edit->setPlaceholderText(placeholderOrAny);
    else if (auto *box = qobject_cast<QComboBox *>(found->input))
        box->setItemText(0, placeholderOrAny);
    else if (auto *button = qobject_cast<MultiChoice *>(found->input))
        button->setAnyText(placeholderOrAny);
}

void SearchForm::setChoices(const QString &key, const Choices &choices)
{
    Field *found = field(key);
    if (auto *button = found ? qobject_cast<MultiChoice *>(found->input) : nullptr)
        button->setChoices(choices);
    auto *box = found ? qobject_cast<QComboBox *>(found->input) : nullptr;
    if (!box)
        return;
    const QVariant chosen = box->currentData();
    while (box->count() > 1)
        box->removeItem(1);
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

QMap<QString, QString> SearchForm::values() const
{
    QMap<QString, QString> result;
    for (const Field &each : m_fields) {
        const auto *edit = qobject_cast<const QLineEdit *>(each.input);
        const auto *box = qobject_cast<const QComboBox *>(each.input);
        const QString value = edit  ? edit->text().trimmed()
                              : box ? box->currentData().toString()
                                    : picks(each.key).join(u'\n');
        if (!value.isEmpty())
            result.insert(each.key, value);
    }
    return result;
}

void SearchForm::setValues(const QMap<QString, QString> &values)
{
    for (const Field &each : m_fields) {
        const QString value = values.value(each.key);
        if (auto *edit = qobject_cast<QLineEdit *>(each.input))
            edit->setText(value);
        else if (auto *box = qobject_cast<QComboBox *>(each.input))
            box->setCurrentIndex(std::max(0, box->findData(value)));
        else if (auto *button = qobject_cast<MultiChoice *>(each.input))
            button->setValues(value.split(u'\n', Qt::SkipEmptyParts));
    }
}

void SearchForm::focusFirst()
{
    if (m_fields.isEmpty())
        return;
    m_fields.constFirst().input->setFocus(Qt::ShortcutFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(m_fields.constFirst().input))
        edit->selectAll();
}

void SearchForm::search()
{
    Q_EMIT searchRequested(values());
}

void SearchForm::reset()
{
    setValues({});
    search();
}

void SearchForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SearchForm::retranslateUi()
{
    m_search->setText(tr("Search"));
    m_reset->setText(tr("Reset"));
}

} // namespace ui
