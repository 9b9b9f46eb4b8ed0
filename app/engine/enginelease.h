#pragma once

#include "app/model/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace app {

/// Where a process takes pushes.
struct ListenerPlace
{
    QString address{}; ///< As listened on: "0.0.0.0" for all.
    quint16 port = 0;
    bool secure = false; ///< TLS

    friend bool operator==(const ListenerPlace &, const ListenerPlace &) = default;
};

/// Held by the one process on a data folder that listens and decodes. The system frees it when the process ends,
/// however that happens. What the holder says of itself stands in the file: {"address":…,"port":…,"tls":…}.
class EngineLease
{
public:
    explicit EngineLease(const QString &dataDir);
    ~EngineLease();
    EngineLease(const EngineLease &) = delete;
    EngineLease &operator=(const EngineLease &) = delete;

    /// Busy when another process holds it; Io when the file cannot be opened or locked.
    [[nodiscard]] Result<> tryTake();
    [[nodiscard]] bool isHeld() const;
    /// Tells others where this process listens; nothing: it does not. Only while held.
    void publish(const std::optional<ListenerPlace> &place);
    void release();

    /// What is to be known without taking it.
    struct Holder
    {
        bool isHeld = false;
        std::optional<ListenerPlace> listens{}; ///< What the holder said last.
    };
    [[nodiscard]] static Result<Holder> holderOf(const QString &dataDir);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace app
