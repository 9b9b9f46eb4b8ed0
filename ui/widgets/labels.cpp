#include "ui/widgets/labels.h"

#include <QEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

SectionTitle::SectionTitle(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setProperty("role", u"section"_s);
}

MutedLabel::MutedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setProperty("role", u"muted"_s);
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent, Qt::TextElideMode mode) : QLabel(parent), m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide()
{
    const QString line = QString(m_text).replace(u'\n', u' ');
    const QString shown = fontMetrics().elidedText(line, m_mode, contentsRect().width());
    QLabel::setText(shown);
    setToolTip(shown == m_text ? QString() : m_text);
}

FieldError::FieldError(QWidget *parent) : QLabel(parent)
{
    setProperty("role", u"error"_s);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
}

void FieldError::setError(const QString &text, QWidget *input)
{
    if (input && m_input && m_input != input)
        mark(m_input, false, {});
    if (input)
        m_input = input;
    setText(text);
    setVisible(!text.isEmpty());
    if (m_input)
        mark(m_input, !text.isEmpty(), text);
}

void FieldError::mark(QWidget *input, bool wrong, const QString &description)
{
    input->setAccessibleDescription(description);
    if (input->property("wrong").toBool() == wrong)
        return;
    input->setProperty("wrong", wrong);
    input->style()->unpolish(input); // the style sheet reads properties only then
    input->style()->polish(input);
}

} // namespace ui
