#pragma once

#include <QByteArray>

#include <optional>

namespace sim {

/// What came of one delivery.
struct Delivered
{
    int status = 0; ///< 0: no whole answer came.
    QByteArray body{};
};

/// Reads the one answer of a connection that ends with it.
class AnswerParser
{
public:
    void append(const QByteArray &bytes) { m_buffer.append(bytes); }

    /// The answer once it is whole. \a isEnd: no more bytes will come. Status 0 for what is no answer.
    [[nodiscard]] std::optional<Delivered> parse(bool isEnd);

private:
    [[nodiscard]] std::optional<Delivered> parseBody(bool isEnd);
    [[nodiscard]] std::optional<Delivered> parseChunks(bool isEnd) const;

    QByteArray m_buffer;
    int m_status = 0;
    qint64 m_length = -1; ///< -1: up to the end of the connection.
    bool m_isChunked = false;
    bool m_hasHead = false;
};

} // namespace sim
