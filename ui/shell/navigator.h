#pragma once

#include "ui/widgets/palette.h"

#include <QString>
#include <QVariantMap>

namespace ui {

/// "Show me that page like this."
///
/// Page ids and the parameters they understand:
///  - "overview", "protocol", "help": none
///  - "command": device, platform, batch, state ("failed,unknown") (filters), command (qint64: show that one), add
///  (bool)
///  - "docking": platform, product (select that record), add (bool: open the add dialog)
///  - "product": product (open its detail), add (bool)
///  - "device": device (open its detail), product (filter), platform (filter), add (bool), product
///  - "journal": device, product, platform, result (filters), push or reject (qint64: select that row), unmatched
///  (bool)
///  - "settings": section ("listener", "appearance", "storage")
struct PageRequest
{
    QString page{};
    QVariantMap parameters{};
};

/// How a page reaches the rest of the window without knowing it.
class Navigator
{
public:
    virtual ~Navigator() = default;
    /// Brings the page to the front and hands the request to it. Unknown pages are ignored with a log line.
    virtual void open(const PageRequest &request) = 0;
    /// A toast in the window.
    virtual void notify(const QString &text, Tone tone = Tone::Ok) = 0;
    /// A count beside a page's rail item; 0 takes it away.
    virtual void setPageCount(const QString &page, int count) = 0;
};

} // namespace ui
