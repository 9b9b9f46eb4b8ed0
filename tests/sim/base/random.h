#pragma once

#include <QByteArray>
#include <QString>

namespace sim {

/// \a count characters of \a alphabet.
[[nodiscard]] QByteArray randomText(int count, QByteArrayView alphabet);

/// \a count lower-case hex digits.
[[nodiscard]] QString randomHex(int count);

/// \a count letters and digits.
[[nodiscard]] QString randomWord(int count);

/// "7d0c2d5e-1111-5222-8333-a9adc3210000"
[[nodiscard]] QString randomUuid();

} // namespace sim
