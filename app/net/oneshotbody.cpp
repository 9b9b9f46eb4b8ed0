#include "oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace app {

OneShotBody::OneShotBody(const QByteArray &body) : m_body(body)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    return position == m_read && QIODevice::seek(position);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (m_isSealed)
        return -1;
    const qint64 count = std::min(maxSize, m_body.size() - m_read);
    if (count > 0)
        std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace app
