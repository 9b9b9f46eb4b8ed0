#pragma once

#include <QByteArray>

#include <optional>

namespace app {

/// What a scan over the bytes of a JSON text found wrong.
struct ScanFault
{
    qsizetype offset = 0;
    const char *reason = "";
};

/// Nesting and number grammar only, for texts whose numbers the fast parser cannot hold (more than 64 bit).
[[nodiscard]] std::optional<ScanFault> scanNumbersAndDepth(QByteArrayView json, int maxDepth);

/// The bytes of a number that is a member of the outermost object; the last one when the key occurs twice. Keys
/// written with escapes are not recognised. Empty when there is no such number.
[[nodiscard]] QByteArray rawNumberMember(QByteArrayView json, QByteArrayView key);

/// A member of an object as the bytes that stand in the text.
struct RawMember
{
    QByteArrayView key{};   ///< Between its quotes, escapes as written.
    QByteArrayView value{}; ///< From its first byte to its last; a string with its quotes.
};

/// Walks the members of the outermost object in their order, for texts whose exact bytes matter (signatures): a parser
/// loses them. Follows the structure only: of what is no JSON it gives ranges within the text, or none. Views point
/// into the text; nothing is allocated.
class RawMembers
{
public:
    explicit RawMembers(QByteArrayView json);

    /// Nothing behind the last one.
    [[nodiscard]] std::optional<RawMember> next();

private:
    QByteArrayView m_json;
    qsizetype m_at = 0;
};

/// The same text without the white space that stands outside of its strings.
[[nodiscard]] QByteArray withoutSpace(QByteArrayView json);

/// A byte order mark in front is no part of the text.
[[nodiscard]] QByteArrayView withoutByteOrderMark(QByteArrayView text);

} // namespace app
