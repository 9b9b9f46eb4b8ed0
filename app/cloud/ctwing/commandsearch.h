#pragma once

#include "commandrecord.h"
#include "gateway.h"

namespace app::ctwing {

/// The command that is looked for.
struct WantedCommand
{
    QString cloudDeviceId{};
    QJsonObject content{};
    qint64 sinceMs = 0;  ///< Our clock.
    QStringList known{}; ///< Ids of other commands.
};

/// Looks for a command among those that AEP lists of a device (ctwing.md §5.3): QueryCommandDetailList, and where that
/// is refused or says nothing clear QueryCommandList, which newer SDKs no longer have.
///
/// "There is none" lets the caller send a second time, so it is said only after a list that was read to its end and had
/// no record of the time that could not be read.
class CommandSearch
{
public:
    CommandSearch(Gateway &gateway, const WantedCommand &wanted);

    /// Of several the one that was made closest to `sinceMs`. Unsupported when AEP's lists do not tell.
    [[nodiscard]] Result<std::optional<CommandRecord>> run(const CancelPtr &cancel);

private:
    using Found = Result<std::optional<CommandRecord>>;

    [[nodiscard]] Found inDetailList(const CancelPtr &cancel);
    [[nodiscard]] Found inList(const CancelPtr &cancel);
    void clear();
    void look(const QJsonObject &row);
    [[nodiscard]] bool isOfTheTime(const CommandRecord &record) const;
    [[nodiscard]] qint64 distanceMs(const CommandRecord &record) const;
    [[nodiscard]] Found verdict() const;
    [[nodiscard]] Parameters deviceParameters() const;

    Gateway &m_gateway;
    const WantedCommand m_wanted;
    std::optional<CommandRecord> m_best;
    bool m_isClear = true; ///< Every record of the time could be read.
};

} // namespace app::ctwing
