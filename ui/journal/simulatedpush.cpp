#include "simulatedpush.h"

#include <QList>

#include <algorithm>

namespace ui {

bool isSimulated(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    return std::any_of(lines.cbegin(), lines.cend(), [](const QByteArray &line) {
        const qsizetype colon = line.indexOf(':');
        return colon > 0 && line.left(colon).trimmed().compare("X-CloudDock-Simulated", Qt::CaseInsensitive) == 0 &&
               line.mid(colon + 1).trimmed() == "1";
    });
}

} // namespace ui
