#pragma once

#include <QByteArray>

namespace ui {

/// Does the head of a request (request line and header lines) say that a rehearsal cloud made it, by the header
/// X-CloudDock-Simulated: 1?
[[nodiscard]] bool isSimulated(const QByteArray &head);

} // namespace ui
