#include "sim/http/message.h"

#include <QStringDecoder>

namespace sim {

namespace {

int hexDigit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    const char lower = static_cast<char>(character | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

} // namespace

std::optional<QByteArray> Request::header(QByteArrayView name) const
{
    std::optional<QByteArray> found;
    for (const auto &[key, value] : headers) {
        if (key != name)
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found;
}

QByteArray Request::queryValue(QByteArrayView name) const
{
    for (const Parameter &parameter : query) {
        if (parameter.name == name)
            return parameter.value;
    }
    return {};
}

std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plusIsSpace) {
            decoded.append(' ');
        } else if (text[i] != '%') {
            decoded.append(text[i]);
        } else {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            decoded.append(static_cast<char>(high * 16 + low));
            i += 2;
        }
    }
    if (!isUtf8(decoded))
        return std::nullopt;
    return decoded;
}

std::optional<QList<Parameter>> parseQuery(QByteArrayView query, bool plusIsSpace)
{
    QList<Parameter> parameters;
    for (const QByteArray &part : query.toByteArray().split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const auto name = percentDecoded(equals < 0 ? part : part.first(equals), plusIsSpace);
        const auto value = percentDecoded(equals < 0 ? QByteArray() : part.sliced(equals + 1), plusIsSpace);
        if (!name || !value)
            return std::nullopt;
        parameters.append({*name, *value});
    }
    return parameters;
}

} // namespace sim
