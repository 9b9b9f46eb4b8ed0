#pragma once

#include "order.h"

namespace app::onenet {

/// The commands that OneNET keeps for NB-IoT devices (onenet.md 5.5).
class CommandHistory
{
public:
    explicit CommandHistory(const Gateway &gateway);

    /// Nothing when OneNET does not have it.
    [[nodiscard]] Result<std::optional<CommandProgress>> entry(const QString &imei, const QString &uuid,
                                                               const CancelPtr &cancel) const;

    /// What was to be sent, for find().
    struct Sought
    {
        QString imei{};
        const Order &order;
        int ttlSeconds = 0;
        QDateTime since{};
        QStringList known{};
    };
    /// The oldest that says the same, was sent since, and is not known. By our own clock: what a command's time of
    /// expiry was made from comes back with it. Unsupported when one of them cannot be judged.
    [[nodiscard]] Result<std::optional<CommandProgress>> find(const Sought &sought, const CancelPtr &cancel) const;

    /// State when it does not wait any more, NotFound when OneNET does not have it.
    [[nodiscard]] Result<> cancelEntry(const QString &imei, const QString &uuid, const CancelPtr &cancel) const;

private:
    enum class Verdict { Same, Other, CannotTell };

    [[nodiscard]] Result<std::optional<QJsonObject>> detail(const QString &imei, const QString &uuid,
                                                            const CancelPtr &cancel) const;
    [[nodiscard]] Result<QJsonArray> page(const Sought &sought, int number, const CancelPtr &cancel) const;
    [[nodiscard]] Verdict verdictOn(const QJsonObject &item, const Sought &sought) const;

    const Gateway &m_gateway;
};

/// How far a command is by an entry's members: send_status, confirm_status and what the device answered.
[[nodiscard]] CommandProgress progressOf(const QJsonObject &entry, const QString &uuid);

/// Do an entry's type, args and content say the same as \a request? Nothing when they do not let one tell.
[[nodiscard]] std::optional<bool> isSameCommand(const QJsonObject &entry, const Request &request);

} // namespace app::onenet
