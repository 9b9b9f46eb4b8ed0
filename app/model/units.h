#pragma once

#include <QList>
#include <QString>

namespace app {

struct Unit
{
    QString id{};     ///< "celsiusDegrees"
    QString name{};   ///< Translated: 摄氏度
    QString symbol{}; ///< "℃"
    QString group{};  ///< Translated: 温度
};

/// The units the thing-model editor offers, grouped, in the order of the public list.
[[nodiscard]] QList<Unit> units();

/// The symbol of a unit id; any other text is its own symbol.
[[nodiscard]] QString unitSymbol(const QString &unit);

} // namespace app
