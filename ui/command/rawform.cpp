#include "rawform.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kTextHeight = 140;

} // namespace

RawForm::RawForm(QWidget *parent)
    : QWidget(parent), m_form(new QComboBox), m_text(new QPlainTextEdit), m_error(new FieldError)
{
    using Form = app::RawCommand::Form;
    m_form->setObjectName(u"rawForm"_s);
    for (const Form form : {Form::Hex, Form::Text, Form::Json})
        m_form->addItem({}, int(form));
    m_text->setObjectName(u"rawText"_s);
    m_text->setFont(monospaceFont());
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(scaled(kTextHeight));
    m_error->setObjectName(u"error:text"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_form, 0, Qt::AlignLeft);
    layout->addWidget(m_text);
    layout->addWidget(m_error);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        retranslate();
        Q_EMIT edited();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &RawForm::edited);
    retranslate();
}

app::RawCommand RawForm::value() const
{
    return {.form = app::RawCommand::Form(m_form->currentData().toInt()), .text = m_text->toPlainText()};
}

void RawForm::setError(const QString &message)
{
    m_error->setError(message, m_text);
}

void RawForm::retranslate()
{
    m_form->setItemText(0, tr("Hexadecimal"));
    m_form->setItemText(1, tr("Text"));
    m_form->setItemText(2, u"JSON"_s);
    m_form->setAccessibleName(tr("Form of the raw data"));
    m_text->setAccessibleName(tr("Raw data"));
    using Form = app::RawCommand::Form;
    switch (value().form) {
    case Form::Hex:
        m_text->setPlaceholderText(tr("Pairs of digits, for example: 01 0c ff"));
        break;
    case Form::Text:
        m_text->setPlaceholderText(tr("Sent as UTF-8, as written"));
        break;
    case Form::Json:
        m_text->setPlaceholderText(u"{ … }"_s);
        break;
    }
}

} // namespace ui
