#include "ui/widgets/chips.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kMostText = 240; ///< px of a chip's text at text scale 1; the rest is in its tool tip.

} // namespace

Badge::Badge(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Badge::setDot(bool dot)
{
    m_dot = dot;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(12.0 / 13));
    return {metrics.horizontalAdvance(text()) + scaled(20) + (m_dot ? scaled(14) : 0), scaled(20)};
}

void Badge::paintEvent(QPaintEvent *)
{
    const Palette palette = Palette::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.toneSoft(m_tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    QRect area = rect().adjusted(scaled(10), 0, -scaled(8), 0);
    if (m_dot) {
        paintStateDot(painter, QRectF(area.left() - 2, 0, scaled(14), height()),
                      m_tone == Tone::Accent ? Tone::Ok : m_tone, false);
        area.setLeft(area.left() + scaled(14));
    }
    painter.setFont(scaledFont(12.0 / 13));
    painter.setPen(palette.tone(m_tone));
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, text());
}

Chip::Chip(const QString &text, QWidget *parent)
    : QWidget(parent), m_text(text), m_label(new QPushButton), m_close(new QToolButton)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"chip"_s);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(0);
    layout->addWidget(m_label);
    layout->addWidget(m_close);
    m_label->setObjectName(u"label"_s);
    m_label->setAutoDefault(false);
    m_close->setObjectName(u"close"_s);
    m_close->setIcon(icon(u"x"_s, Tone::Accent));
    m_close->setIconSize({12, 12});
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->hide();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_label, &QPushButton::clicked, this, &Chip::clicked);
    connect(m_close, &QToolButton::clicked, this, &Chip::closeRequested);
    retranslateUi();
}

void Chip::setText(const QString &text)
{
    m_text = text;
    retranslateUi();
}

void Chip::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Chip::setActive(bool active)
{
    auto *frame = findChild<QFrame *>(u"chip"_s);
    frame->setProperty("active", active);
    for (QWidget *widget : {static_cast<QWidget *>(frame), static_cast<QWidget *>(m_label)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && !m_close->isHidden())
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
}

void Chip::retranslateUi()
{
    QString shown = m_label->fontMetrics().elidedText(m_text, Qt::ElideRight, scaled(kMostText));
    m_label->setToolTip(shown == m_text ? QString() : m_text);
    m_label->setAccessibleName(m_text);
    m_label->setText(shown.replace(u'&', u"&&"_s)); // a name, not a mnemonic
    m_close->setToolTip(tr("Remove %1").arg(m_text));
    m_close->setAccessibleName(m_close->toolTip());
}

TagRow::TagRow(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, 8, 6)) {}

void TagRow::setTags(const QList<Tag> &tags)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_chips.clear();
    for (const Tag &tag : tags) {
        auto *made = new Chip(tag.text, this);
        made->setObjectName(tag.id);
        made->setToolTip(tag.toolTip);
        made->setClosable(tag.closable);
        made->setActive(true);
        connect(made, &Chip::clicked, this, [this, id = tag.id] { Q_EMIT clicked(id); });
        connect(made, &Chip::closeRequested, this, [this, id = tag.id] { Q_EMIT closeRequested(id); });
        m_flow->addWidget(made);
        made->show();
        m_chips.insert(tag.id, made);
    }
    updateGeometry();
}

Chip *TagRow::chip(const QString &id) const
{
    return m_chips.value(id);
}

} // namespace ui
