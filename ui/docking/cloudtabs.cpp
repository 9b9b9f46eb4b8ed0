#include "cloudtabs.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/statelabel.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QIcon dotIcon(bool on, double ratio)
{
    const int size = scaled(14);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStateDot(painter, QRectF(0, 0, size, size), on ? Tone::Ok : Tone::Neutral, !on);
    return QIcon(pixmap);
}

} // namespace

CloudTabs::CloudTabs(QWidget *parent) : QTabBar(parent)
{
    setObjectName(u"cloudTabs"_s);
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setIconSize({scaled(14), scaled(14)});
}

void CloudTabs::setCounts(int tab, int enabled, qint64 total)
{
    m_counts.insert(tab, {enabled, total});
    show(tab);
}

void CloudTabs::show(int tab)
{
    const Counts counts = m_counts.value(tab);
    setTabIcon(tab, dotIcon(counts.enabled > 0, devicePixelRatioF()));
    const QString state =
        counts.total == 0 ? tr("No records") : tr("%1 of %2 records enabled").arg(counts.enabled).arg(counts.total);
    setTabToolTip(tab, state);
    setAccessibleTabName(tab, tabText(tab) + u", "_s + state);
}

void CloudTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        for (int tab = 0; tab < count(); ++tab)
            show(tab);
}

} // namespace ui
