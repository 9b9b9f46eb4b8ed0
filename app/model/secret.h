#pragma once

#include <QByteArray>
#include <QString>

class QDebug;

namespace app {

/// A secret value. It has no implicit string, prints as "***" and is wiped when the last copy goes.
///
/// Only code that hands the secret to its use (a signature, a vault, a form that reveals it on demand) calls reveal().
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    explicit Secret(const QString &text);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    /// The bytes themselves. Do not keep or log them.
    [[nodiscard]] const QByteArray &reveal() const { return m_value; }
    [[nodiscard]] QString revealText() const { return QString::fromUtf8(m_value); }

    /// Takes the same time for any two values of one length.
    friend bool operator==(const Secret &a, const Secret &b) { return a.equals(b.m_value); }
    /// Constant-time comparison with bytes from outside.
    [[nodiscard]] bool equals(QByteArrayView other) const;

private:
    QByteArray m_value;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace app
