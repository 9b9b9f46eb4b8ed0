#include "subscriptionsmodel.h"

#include "pushreach.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kRowHeight = 44;
constexpr int kMark = 16;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::SubscriptionsModel)
};

QString level(const app::CloudSubscription &subscription)
{
    const QString level = subscription.isWholeProduct ? Text::tr("Whole product")
                                                      //: %1 is the cloud's id of a device.
                                                      : Text::tr("Device %1").arg(subscription.cloudDeviceId);
    return subscription.isActive ? level : level + u" · "_s + Text::tr("not active");
}

QString time(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString keyOf(const SubscriptionRow &row)
{
    const app::CloudSubscription &it = row.subscription;
    return QStringList{it.id, it.kind, it.cloudDeviceId, it.url}.join(u'\n');
}

} // namespace

SubscriptionsModel::SubscriptionsModel(QObject *parent) : RowsModel(makeColumns(), keyOf, parent) {}

SubscriptionsModel::Columns SubscriptionsModel::makeColumns()
{
    using Row = SubscriptionRow;
    return {{.title = Text::tr("Kind"), .value = [](const Row &row) { return row.kind; }},
            {.title = Text::tr("Address"),
             .value = [](const Row &row) { return withoutToken(row.subscription.url); },
             .mono = true},
            {.title = Text::tr("Level"), .value = [](const Row &row) { return level(row.subscription); }},
            {.title = Text::tr("Time"),
             .value = [](const Row &row) { return time(row.subscription.createdAt); },
             .mono = true}};
}

void SubscriptionsModel::retranslate()
{
    setColumns(makeColumns());
}

QVariant SubscriptionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return RowsModel::data(index, role);
    QStringList words;
    for (int column = 0; column < columnCount(); ++column)
        words << this->index(index.row(), column).data().toString();
    words.removeAll(QString());
    if (row(index.row()).ours)
        words << Text::tr("to this record's push address");
    return words.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
}

void SubscriptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette = Palette::current();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, palette.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, palette.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), palette.accent);
    paintLines(painter, option.rect.adjusted(scaled(6), scaled(4), -scaled(6), -scaled(4)), index);
    painter->restore();
}

void SubscriptionDelegate::paintLines(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const Palette palette = Palette::current();
    const auto *model = static_cast<const SubscriptionsModel *>(index.model());
    const SubscriptionRow &row = model->row(index.row());
    const auto text = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
    const int half = area.height() / 2;
    const QRect upper(area.left() + scaled(kMark + 6), area.top(), area.width() - scaled(kMark + 6), half);
    const QRect lower(upper.left(), area.top() + half, upper.width(), half);
    const QPixmap mark = iconPixmap(row.ours ? u"check"_s : u"external-link"_s, row.ours ? palette.ok : palette.muted,
                                    scaled(kMark - 2), painter->device()->devicePixelRatioF());
    painter->drawPixmap(QPointF(area.left(), upper.center().y() - scaled(kMark - 2) / 2.0), mark);

    const QFont small = scaledFont(12.0 / 13);
    painter->setFont(small);
    painter->setPen(palette.muted);
    const QString time = text(SubscriptionsModel::TimeColumn);
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time);
    painter->drawText(upper, int(Qt::AlignRight | Qt::AlignVCenter), time);
    const QRect words = upper.adjusted(0, 0, -timeWidth - scaled(8), 0);
    const QString kind = text(SubscriptionsModel::KindColumn);
    const int kindWidth = QFontMetrics(scaledFont(1)).horizontalAdvance(kind);
    painter->drawText(words.adjusted(kindWidth + scaled(8), 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                      text(SubscriptionsModel::LevelColumn));
    painter->setFont(scaledFont(1));
    painter->setPen(row.subscription.isActive ? palette.text : palette.warning);
    painter->drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter), kind);
    painter->setFont(monospaceFont());
    painter->setPen(palette.muted);
    painter->drawText(
        lower, int(Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(text(SubscriptionsModel::AddressColumn), Qt::ElideMiddle, lower.width()));
}

QSize SubscriptionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(240), scaled(kRowHeight)};
}

} // namespace ui
