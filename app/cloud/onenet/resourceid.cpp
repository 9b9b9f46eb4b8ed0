#include "resourceid.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::onenet {

namespace {

constexpr int kLargest = 65535;

/// -1 for what is no number.
int numberOf(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || text.size() > 5 || !std::all_of(text.cbegin(), text.cend(), isDigit))
        return -1;
    const int number = text.toInt();
    return number <= kLargest ? number : -1;
}

} // namespace

std::optional<ResourceId> ResourceId::from(QStringView text)
{
    const QList<QStringView> parts = text.split(u'_');
    if (parts.size() != 3)
        return std::nullopt;
    const ResourceId id{numberOf(parts.at(0)), numberOf(parts.at(1)), numberOf(parts.at(2))};
    if (id.object < 0 || id.instance < 0 || id.resource < 0)
        return std::nullopt;
    return id;
}

QString ResourceId::text() const
{
    return u"%1_%2_%3"_s.arg(object).arg(instance).arg(resource);
}

} // namespace app::onenet
