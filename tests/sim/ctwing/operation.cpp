#include "sim/ctwing/operation.h"

using namespace Qt::StringLiterals;

namespace sim::ctwing {

Json succeeded(const Json &result)
{
    return Json::object({{"code", 0}, {"msg", "ok"}, {"result", result}});
}

Json failed(int code, const QString &message)
{
    return Json::object({{"code", code}, {"msg", message}, {"result", nullptr}});
}

Json paged(const Call &call, const Json &rows, qint64 maxSize)
{
    const QByteArray wantedPage = call.request.queryValue("pageNow");
    const QByteArray wantedSize = call.request.queryValue("pageSize");
    const qint64 page = wantedPage.isEmpty() ? 1 : wantedPage.toLongLong();
    const qint64 size = wantedSize.isEmpty() ? 10 : wantedSize.toLongLong();
    if (page < 1 || size < 1 || size > maxSize)
        return failed(InvalidParameter, u"pageNow starts at 1, pageSize is 1 to %1"_s.arg(maxSize));
    Json list = Json::array();
    const qint64 total = static_cast<qint64>(rows.size());
    for (qint64 i = (page - 1) * size; i < std::min(page * size, total); ++i)
        list.push_back(rows[static_cast<size_t>(i)]);
    return succeeded(Json::object({{"pageNum", page}, {"pageSize", size}, {"total", total}, {"list", list}}));
}

} // namespace sim::ctwing
