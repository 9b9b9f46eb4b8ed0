#include "app/account/oauthparameters.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr qsizetype kMostParameters = 40;
constexpr qsizetype kLongestName = 64;
constexpr qsizetype kLongestValue = 4096;

int hexOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isCleanText(const QByteArray &bytes)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if (std::any_of(bytes.cbegin(), bytes.cend(), isControl))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError();
}

/// A number that a client sent without quotes, as it would have been with them.
std::optional<QByteArray> scalarOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger()))
        return QByteArray::number(value.toInteger());
    return {};
}

} // namespace

/// Fills parameters and stops at the first fault.
struct ParameterReader
{
    OauthParameters::Parsed parsed{};

    bool isSound() const { return parsed.fault == nullptr; }

    void take(QHash<QByteArray, QByteArray> &into, const QByteArray &name, const QByteArray &value)
    {
        if (into.contains(name))
            parsed.fault = "A parameter was given twice.";
        else if (into.size() >= kMostParameters || name.size() > kLongestName || value.size() > kLongestValue)
            parsed.fault = "There are too many parameters, or one is too long.";
        else if (!isCleanText(name) || !isCleanText(value))
            parsed.fault = "A parameter is not clean UTF-8 text.";
        else
            into.insert(name, value);
    }

    /// What stood in a place that goes first stays.
    void merge(const QHash<QByteArray, QByteArray> &more)
    {
        for (auto it = more.cbegin(); it != more.cend(); ++it) {
            if (!parsed.parameters.m_values.contains(it.key()))
                parsed.parameters.m_values.insert(it.key(), it.value());
        }
    }

    void readForm(QByteArrayView text)
    {
        QHash<QByteArray, QByteArray> values;
        while (!text.isEmpty() && isSound()) {
            const qsizetype end = text.indexOf('&');
            const QByteArrayView item = end < 0 ? text : text.first(end);
            text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
            if (item.isEmpty())
                continue;
            const qsizetype equals = item.indexOf('=');
            const auto name = formDecoded(equals < 0 ? item : item.first(equals));
            const auto value = formDecoded(equals < 0 ? QByteArrayView() : item.sliced(equals + 1));
            if (!name || !value)
                parsed.fault = "An escape in the parameters is none.";
            else
                take(values, *name, *value);
        }
        merge(values);
    }

    void readJson(const QByteArray &body)
    {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!document.isObject()) {
            parsed.fault = "The body is neither a form nor a JSON object.";
            return;
        }
        QHash<QByteArray, QByteArray> values;
        const QJsonObject object = document.object();
        for (auto it = object.begin(); it != object.end() && isSound(); ++it) {
            if (it.value().isNull())
                continue;
            if (const auto value = scalarOf(it.value()))
                take(values, it.key().toUtf8(), *value);
        }
        merge(values);
    }
};

OauthParameters::Parsed OauthParameters::parse(const ParameterSources &sources)
{
    ParameterReader reader;
    const QByteArray body = sources.body.trimmed();
    const QByteArray type = sources.contentType.toLower();
    // What the body is shows in itself: a form never begins with a brace, and clients send wrong types.
    if (body.startsWith('{') || type.startsWith("application/json"))
        body.isEmpty() ? void() : reader.readJson(body);
    else
        reader.readForm(body);
    if (reader.isSound())
        reader.readForm(sources.query);
    return std::move(reader.parsed);
}

std::optional<ClientCredentials> basicCredentials(QByteArrayView authorization)
{
    const QByteArray header = authorization.toByteArray().trimmed();
    if (header.size() > kLongestValue || header.first(qMin<qsizetype>(6, header.size())).toLower() != "basic ")
        return {};
    const auto decoded =
        QByteArray::fromBase64Encoding(header.sliced(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray pair = decoded ? *decoded : QByteArray();
    const qsizetype colon = pair.indexOf(':');
    if (colon <= 0)
        return {};
    const auto id = formDecoded(QByteArrayView(pair).first(colon));
    const auto secret = formDecoded(QByteArrayView(pair).sliced(colon + 1));
    if (!id || !secret || !isCleanText(*id))
        return {};
    return ClientCredentials{QString::fromUtf8(*id), Secret(*secret)};
}

std::optional<QByteArray> formDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c != '%') {
            decoded += c == '+' ? ' ' : c;
            continue;
        }
        const int high = i + 2 < text.size() ? hexOf(text.at(i + 1)) : -1;
        const int low = high < 0 ? -1 : hexOf(text.at(i + 2));
        if (low < 0)
            return {};
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return decoded;
}

} // namespace app
