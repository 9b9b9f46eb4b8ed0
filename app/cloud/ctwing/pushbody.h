#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <optional>

namespace app::ctwing {

/// The top level of a notification by the receiver rules of ctwing.md 9: "", null, a missing key and the text
/// "undefined" are all absent.
class Envelope
{
public:
    explicit Envelope(const QByteArray &body);

    [[nodiscard]] const QJsonObject &json() const { return m_json; }
    [[nodiscard]] bool isValid() const { return m_isValid; } ///< False when the body is no JSON object.

    /// A text of the first of \a keys that is there; empty when absent or not a string.
    [[nodiscard]] QString text(std::initializer_list<const char *> keys) const;
    /// The same for an id: a number is written as it stands, however many digits it has.
    [[nodiscard]] QString id(std::initializer_list<const char *> keys) const;
    /// A whole number or a decimal text; anything else is nothing.
    [[nodiscard]] std::optional<qint64> whole(const char *key) const;

private:
    QByteArray m_body;
    QJsonObject m_json;
    bool m_isValid = false;
};

/// An id as text: a number without fraction is written in full, "undefined" and everything but texts and numbers is
/// empty. For members below the top level.
[[nodiscard]] QString idText(const QJsonValue &value);

} // namespace app::ctwing
