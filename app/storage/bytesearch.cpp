#include "bytesearch.h"

#include <algorithm>
#include <cstring>

namespace app {
namespace {

constexpr std::array<unsigned char, 256> foldTable()
{
    std::array<unsigned char, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<unsigned char>(i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
    return table;
}
constexpr auto kFold = foldTable();

unsigned char folded(char c)
{
    return kFold[static_cast<unsigned char>(c)];
}

bool hasCase(char c)
{
    return c >= 'a' && c <= 'z';
}

} // namespace

ByteSearch::ByteSearch(const QByteArray &needle) : m_needle(needle)
{
    for (char &c : m_needle)
        c = static_cast<char>(folded(c));
    m_skip.fill(m_needle.size());
    for (qsizetype i = 0; i + 1 < m_needle.size(); ++i)
        m_skip[static_cast<unsigned char>(m_needle.at(i))] = m_needle.size() - 1 - i;
}

bool ByteSearch::isIn(QByteArrayView haystack) const
{
    const qsizetype size = m_needle.size();
    if (size == 0)
        return true;
    const char *needle = m_needle.constData();
    if (size < 4 && std::none_of(needle, needle + size, hasCase)) {
        // Too short to skip much: the C library's search is faster.
        return memmem(haystack.data(), static_cast<size_t>(haystack.size()), needle, static_cast<size_t>(size)) !=
               nullptr;
    }
    const unsigned char last = static_cast<unsigned char>(needle[size - 1]);
    qsizetype at = 0;
    while (at + size <= haystack.size()) {
        const unsigned char end = folded(haystack.data()[at + size - 1]);
        if (end == last) {
            qsizetype i = 0;
            while (i + 1 < size && folded(haystack.data()[at + i]) == static_cast<unsigned char>(needle[i]))
                ++i;
            if (i + 1 >= size)
                return true;
        }
        at += m_skip[end];
    }
    return false;
}

QByteArray jsonEscaped(const QString &text)
{
    QByteArray escaped;
    bool differs = false;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            escaped += c.toLatin1();
            continue;
        }
        escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        differs = true;
    }
    return differs ? escaped : QByteArray();
}

} // namespace app
