#include "ui/widgets/loadingoverlay.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>

namespace ui {

LoadingOverlay::LoadingOverlay(QWidget *covered) : QWidget(covered), m_delay(new QTimer(this)), m_spin(new QTimer(this))
{
    hide();
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    m_spin->setInterval(40);
    covered->installEventFilter(this);
    connect(m_delay, &QTimer::timeout, this, [this] {
        setGeometry(parentWidget()->rect());
        setAccessibleName(tr("Loading…"));
        raise();
        show();
        m_spin->start();
    });
    connect(m_spin, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 24) % 360;
        update();
    });
}

void LoadingOverlay::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    if (loading) {
        m_delay->start();
        return;
    }
    m_delay->stop();
    m_spin->stop();
    hide();
}

void LoadingOverlay::paintEvent(QPaintEvent *)
{
    const Palette palette = Palette::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette.panel;
    veil.setAlpha(200);
    painter.fillRect(rect(), veil);
    const QString text = tr("Loading…");
    const int size = scaled(18);
    const int width = size + 10 + fontMetrics().horizontalAdvance(text);
    const QRect ring((rect().width() - width) / 2, rect().center().y() - size / 2, size, size);
    painter.setPen(QPen(palette.line, 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(palette.accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, -m_angle * 16, 100 * 16);
    painter.setPen(palette.muted);
    painter.drawText(QRect(ring.right() + 10, ring.top() - 10, width, size + 20), Qt::AlignVCenter, text);
}

bool LoadingOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
