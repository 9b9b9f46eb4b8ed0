#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"

#include <QByteArray>
#include <QByteArrayList>

namespace app {

/// Signs what a form was made for, so that only a form of ours, for the same request and the same browser, comes back.
///
/// The key lives as long as the process: after a restart a form has to be loaded again. Immutable and thread-safe.
class FormSeal
{
public:
    static constexpr int kLifeSeconds = 15 * 60;

    [[nodiscard]] static Result<FormSeal> create();

    /// \a parts: what the form is bound to, in a fixed order.
    [[nodiscard]] QByteArray seal(const QByteArrayList &parts, qint64 nowMs) const;

    enum class Verdict { Good, Wrong, Expired };
    [[nodiscard]] Verdict check(QByteArrayView seal, const QByteArrayList &parts, qint64 nowMs) const;

private:
    explicit FormSeal(Secret key) : m_key(std::move(key)) {}
    [[nodiscard]] QByteArray sign(const QByteArray &until, const QByteArrayList &parts) const;

    Secret m_key;
};

} // namespace app
