#pragma once

#include "app/model/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <optional>

namespace app {

/// Where parameters of a request may stand.
struct ParameterSources
{
    QByteArray contentType{}; ///< As sent; may be empty or wrong.
    QByteArray body{};
    QByteArray query{}; ///< As received, without '?'.
};

/// The parameters of an OAuth request: from a JSON body, else from a form body, and what is missing from the query
/// (dueros.md 3.3: clients use all three). The names and values are decoded.
class OauthParameters
{
public:
    /// Whatever is wrong is one English sentence for the error answer: a body that is neither, a parameter given twice
    /// in one place (RFC 6749 §3.1), an escape that is none, text that is not UTF-8 or has control characters, too many
    /// or too long ones.
    struct Parsed;
    [[nodiscard]] static Parsed parse(const ParameterSources &sources);

    [[nodiscard]] bool has(QByteArrayView name) const { return m_values.contains(name.toByteArray()); }
    /// Empty when it is not there.
    [[nodiscard]] QByteArray value(QByteArrayView name) const { return m_values.value(name.toByteArray()); }
    [[nodiscard]] QString text(QByteArrayView name) const { return QString::fromUtf8(value(name)); }

private:
    friend struct ParameterReader;
    QHash<QByteArray, QByteArray> m_values;
};

struct OauthParameters::Parsed
{
    OauthParameters parameters{};
    const char *fault = nullptr; ///< Null: sound.
};

/// A client as it names itself.
struct ClientCredentials
{
    QString id{};
    Secret secret{};
};

/// Of an Authorization header (RFC 6749 §2.3.1: both parts form-encoded). Nothing when it is another scheme or none of
/// ours can be read.
[[nodiscard]] std::optional<ClientCredentials> basicCredentials(QByteArrayView authorization);

/// Form decoding: '+' is a blank. Nothing for an escape that is none.
[[nodiscard]] std::optional<QByteArray> formDecoded(QByteArrayView text);

} // namespace app
