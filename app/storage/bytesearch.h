#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>

namespace app {

/// Looks for bytes in bytes; ASCII letters count without case (Horspool's method, skips by the needle's length).
class ByteSearch
{
public:
    explicit ByteSearch(const QByteArray &needle);
    [[nodiscard]] bool isIn(QByteArrayView haystack) const;

private:
    QByteArray m_needle; ///< Folded.
    std::array<qsizetype, 256> m_skip{};
};

/// \a text as JSON may write it: each character beyond ASCII as a \\u escape. Empty when it has none.
[[nodiscard]] QByteArray jsonEscaped(const QString &text);

} // namespace app
