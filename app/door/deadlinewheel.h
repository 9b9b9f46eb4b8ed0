#pragma once

#include <QtGlobal>

#include <array>
#include <bit>

namespace app {

/// A place in the wheel; a connection has one.
struct Deadline
{
    Deadline *previous = nullptr;
    Deadline *next = nullptr;
    qint64 at = 0; ///< Milliseconds on the thread's clock; 0: not in the wheel.
    quint32 slot = 0;
    quint32 owner = 0; ///< For the user of the wheel.
};

/// Deadlines without a heap: setting, moving and clearing one costs the same however many there are.
///
/// Ticks of 64 ms, 1,024 of them to a turn; a deadline further away is looked at once a turn.
class DeadlineWheel
{
public:
    void set(Deadline &deadline, qint64 at)
    {
        if (deadline.at == at)
            return;
        clear(deadline);
        deadline.at = at;
        deadline.slot = slotOf(at);
        Deadline *&head = m_slots[deadline.slot];
        deadline.next = head;
        if (head != nullptr)
            head->previous = &deadline;
        head = &deadline;
        m_used[deadline.slot / 64] |= quint64{1} << (deadline.slot % 64);
    }

    void clear(Deadline &deadline)
    {
        if (deadline.at == 0)
            return;
        if (deadline.next != nullptr)
            deadline.next->previous = deadline.previous;
        if (deadline.previous != nullptr)
            deadline.previous->next = deadline.next;
        else
            m_slots[deadline.slot] = deadline.next;
        if (m_slots[deadline.slot] == nullptr)
            m_used[deadline.slot / 64] &= ~(quint64{1} << (deadline.slot % 64));
        deadline.at = 0;
        deadline.next = nullptr;
        deadline.previous = nullptr;
    }

    /// Calls \a expired for each deadline before \a now, cleared; it may set deadlines anew.
    template <typename F>
    void advance(qint64 now, F expired)
    {
        const qint64 tick = now / kTickMs;
        qint64 from = m_tick;
        if (tick - from >= kSlots)
            from = tick - kSlots;
        for (; from < tick; ++from) {
            Deadline *next = nullptr;
            for (Deadline *deadline = m_slots[static_cast<quint32>(from) % kSlots]; deadline != nullptr;
                 deadline = next) {
                next = deadline->next;
                if (deadline->at / kTickMs > from)
                    continue; // another turn of the wheel
                const quint32 owner = deadline->owner;
                clear(*deadline);
                expired(owner);
            }
        }
        m_tick = tick;
    }

    /// Milliseconds until a slot that is in use is due; -1 when none is.
    [[nodiscard]] int timeout(qint64 now) const
    {
        for (quint32 word = 0; word <= kWords; ++word) {
            const quint32 start = static_cast<quint32>(m_tick) % kSlots;
            const quint32 index = (start / 64 + word) % kWords;
            quint64 bits = m_used[index];
            if (word == 0)
                bits &= ~quint64{0} << (start % 64);
            if (bits == 0)
                continue;
            const quint32 slot = index * 64 + static_cast<quint32>(std::countr_zero(bits));
            const qint64 ahead = (slot + kSlots - start) % kSlots;
            return static_cast<int>(std::max<qint64>(1, (m_tick + ahead + 1) * kTickMs - now));
        }
        return -1;
    }

private:
    static constexpr qint64 kTickMs = 64;
    static constexpr quint32 kSlots = 1024;
    static constexpr quint32 kWords = kSlots / 64;

    [[nodiscard]] static quint32 slotOf(qint64 at) { return static_cast<quint32>(at / kTickMs) % kSlots; }

    std::array<Deadline *, kSlots> m_slots{};
    std::array<quint64, kWords> m_used{};
    qint64 m_tick = 0; ///< The first tick that was not looked at.
};

} // namespace app
