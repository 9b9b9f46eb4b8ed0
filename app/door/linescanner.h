#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace app {

enum class LineEnd {
    None,    ///< All bytes were taken, no line end among them.
    Line,    ///< The bytes taken end with CRLF.
    BadByte, ///< The last byte taken is a control byte, a CR without LF or an LF without CR.
    TooLong, ///< The room is used up.
};

/// Finds the end of a line and refuses what no line may hold, in one pass over each byte.
///
/// Says the same however the bytes are cut into pieces.
class LineScanner
{
public:
    struct Result
    {
        qsizetype used = 0;
        LineEnd end = LineEnd::None;
    };

    /// \a room: how many more bytes the line may have, its CRLF included; positive.
    [[nodiscard]] Result scan(QByteArrayView bytes, qsizetype room)
    {
        const qsizetype count = std::min(bytes.size(), room);
        for (qsizetype i = 0; i < count; ++i) {
            const char c = bytes[i];
            if (m_carriageReturn) {
                m_carriageReturn = false;
                return {i + 1, c == '\n' ? LineEnd::Line : LineEnd::BadByte};
            }
            if (kPlain[static_cast<unsigned char>(c)])
                continue;
            if (c != '\r')
                return {i + 1, LineEnd::BadByte};
            m_carriageReturn = true;
        }
        return {count, count == room ? LineEnd::TooLong : LineEnd::None};
    }

private:
    static constexpr auto kPlain = [] {
        std::array<bool, 256> table{};
        for (unsigned c = 0x20; c < 256; ++c)
            table[c] = c != 0x7f;
        table['\t'] = true;
        return table;
    }();

    bool m_carriageReturn = false;
};

} // namespace app
