#include "recentpushes.h"

#include "ui/journal/logwords.h"
#include "ui/widgets/fonts.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kGap = 12;

QString clock(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return local.toString(local.date() == QDate::currentDate() ? u"HH:mm:ss"_s : u"MM-dd HH:mm"_s);
}

} // namespace

RecentRow::RecentRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecentRow::setRow(const app::LogRow &row)
{
    m_row = row;
    const QStringList words{clock(row.receivedAt), LogWords::kindOf(row), LogWords::result(row)};
    setAccessibleName(words.join(u", "_s));
    setToolTip(row.error.isEmpty() ? row.deviceName : LogWords::reason(row.error));
    update();
}

QSize RecentRow::sizeHint() const
{
    return {scaled(240), scaled(24)};
}

void RecentRow::paintEvent(QPaintEvent *)
{
    const Palette palette = Palette::current();
    QPainter painter(this);
    if (underMouse() || hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(palette.accent) : QPen(Qt::NoPen));
        painter.setBrush(palette.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    int x = 0;
    const auto draw = [&](const QString &text, const QFont &face, const QColor &color) {
        painter.setFont(face);
        painter.setPen(color);
        const QFontMetrics metrics(face);
        const int left = width() - x;
        painter.drawText(QRect(x, 0, left, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, left));
        x += metrics.horizontalAdvance(text) + scaled(kGap);
    };
    draw(clock(m_row.receivedAt), monospaceFont(), palette.text);
    draw(LogWords::kindOf(m_row), font(), palette.text);
    draw(LogWords::result(m_row), font(), palette.tone(LogWords::resultTone(m_row)));
    if (!m_row.deviceName.isEmpty())
        draw(m_row.deviceName, font(), palette.muted);
}

RecentPushes::RecentPushes(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"recentPushes"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    for (int i = 0; i < kLines; ++i) {
        auto *row = new RecentRow;
        row->setObjectName(u"recent:%1"_s.arg(i));
        row->hide();
        connect(row, &RecentRow::clicked, this, [this, row] { Q_EMIT rowPressed(row->row()); });
        m_layout->addWidget(row);
        m_rows.append(row);
    }
}

void RecentPushes::setRows(const QList<app::LogRow> &rows)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < rows.size());
        if (i < rows.size())
            m_rows.at(i)->setRow(rows.at(i));
    }
}

} // namespace ui
