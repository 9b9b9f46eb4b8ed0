#include "formfields.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

void setPlaceholder(QWidget *input, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->setPlaceholderText(text);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(input))
        edit->setPlaceholderText(text);
    else if (auto *box = qobject_cast<QComboBox *>(input)) {
        box->setPlaceholderText(text);
        if (box->lineEdit())
            box->lineEdit()->setPlaceholderText(text);
    }
}

} // namespace

FormFields::FormFields(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void FormFields::add(const QString &key, const Text &label, QWidget *input, const Options &options)
{
    Field field{.label = label, .options = options, .input = input};
    field.box = new QWidget(this);
    auto *column = new QVBoxLayout(field.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    if (options.required) {
        auto *star = new QLabel(u"*"_s, field.box);
        star->setProperty("role", u"error"_s);
        star->setAccessibleName(QString());
        head->addWidget(star);
    }
    field.title = new QLabel(field.box);
    field.title->setBuddy(input);
    head->addWidget(field.title);
    if (options.help) {
        field.help = new QLabel(field.box);
        field.help->setPixmap(iconPixmap(u"circle-help"_s, Palette::current().muted, 14, devicePixelRatioF()));
        head->addWidget(field.help);
    }
    head->addStretch();
    column->addLayout(head);
    column->addWidget(input);
    field.error = new FieldError(field.box);
    field.error->setObjectName(u"error:"_s + key);
    column->addWidget(field.error);
    m_layout->addWidget(field.box);
    applyTexts(field);
    m_fields.insert(key, field);
    m_order.append(key);
}

void FormFields::addPlain(QWidget *part)
{
    m_layout->addWidget(part);
}

FormFields *FormFields::in(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *fields = new FormFields(parent);
    layout->addWidget(fields);
    return fields;
}

void FormFields::setFieldVisible(const QString &key, bool visible)
{
    if (const auto it = m_fields.constFind(key); it != m_fields.constEnd())
        it->box->setVisible(visible);
}

void FormFields::clearErrors()
{
    for (const QString &key : std::as_const(m_order))
        setError(key, QString());
}

void FormFields::setError(const QString &key, const QString &message)
{
    const auto it = m_fields.find(key);
    if (it == m_fields.end())
        return;
    it->message = message;
    it->error->setError(message, it->input);
}

QList<app::Error> FormFields::setErrors(const QList<app::Error> &errors)
{
    clearErrors();
    QList<app::Error> unknown;
    for (const app::Error &error : errors) {
        if (!m_fields.contains(error.field))
            unknown.append(error);
        else if (m_fields[error.field].message.isEmpty()) // the first fault of a field is the one to mend
            setError(error.field, error.message);
    }
    focusFirstError();
    return unknown;
}

bool FormFields::hasErrors() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [](const Field &field) { return !field.message.isEmpty(); });
}

void FormFields::focusFirstError()
{
    for (const QString &key : std::as_const(m_order)) {
        if (!m_fields[key].message.isEmpty()) {
            m_fields[key].input->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FormFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        for (const Field &field : std::as_const(m_fields))
            applyTexts(field);
    QWidget::changeEvent(event);
}

void FormFields::applyTexts(const Field &field) const
{
    const QString label = field.label();
    field.title->setText(label);
    field.input->setAccessibleName(label);
    if (field.options.placeholder)
        setPlaceholder(field.input, field.options.placeholder());
    if (field.help) {
        field.help->setToolTip(field.options.help());
        field.help->setAccessibleName(field.options.help());
    }
}

} // namespace ui
