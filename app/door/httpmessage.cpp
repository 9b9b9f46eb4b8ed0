#include "app/door/httpmessage.h"

#include "httptarget.h"

namespace app {

std::optional<QByteArray> HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

std::optional<QByteArray> HttpRequest::queryValue(QByteArrayView name) const
{
    QByteArrayView rest(query);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('&');
        const QByteArrayView item = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        const qsizetype equals = item.indexOf('=');
        const QByteArrayView key = equals < 0 ? item : item.first(equals);
        if (percentDecoded(key) == name)
            return equals < 0 ? QByteArray("") : percentDecoded(item.sliced(equals + 1));
    }
    return std::nullopt;
}

} // namespace app
