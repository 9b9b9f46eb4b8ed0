#pragma once

#include "httpfault.h"
#include "httptransport.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QSslError>

namespace app {

/// The words for what goes wrong with one call.
class CallErrors
{
    Q_DECLARE_TR_FUNCTIONS(app::HttpTransport)

public:
    using Failure = tl::unexpected<Error>;

    CallErrors(const HttpCall &call, const QString &proxy);

    /// Refuses what must not or cannot go out: schemes, user names in the address, line ends in headers.
    [[nodiscard]] static Result<> check(const HttpCall &call);

    [[nodiscard]] Failure cancelled() const;
    /// It waited for a free connection all the time.
    [[nodiscard]] Failure noTurn(int ms) const;
    [[nodiscard]] Failure connectTimeout(int ms) const;
    /// \a hasBegun: status and headers had come.
    [[nodiscard]] Failure timeout(int ms, bool hasBegun) const;
    [[nodiscard]] Failure tooLarge(qint64 limit) const;
    [[nodiscard]] Failure closed(bool hasBegun, const QString &why) const;
    [[nodiscard]] Failure tls(const QList<QSslError> &errors, const QString &why) const;
    /// What the network library reports when the answer did not come whole.
    [[nodiscard]] Failure network(QNetworkReply::NetworkError error, bool hasBegun, const QString &why) const;

private:
    [[nodiscard]] Failure certificate(const QSslError &error, const QString &text) const;
    [[nodiscard]] Failure proxy(QNetworkReply::NetworkError error, const QString &text) const;
    [[nodiscard]] QString detail(const QString &why) const;

    QString m_host;    ///< For people.
    QString m_proxy;   ///< For people; empty without one.
    QString m_logName; ///< For the log.
    QString m_query;   ///< Must not get into a detail.
    bool m_changes;    ///< The call may have changed something at the cloud.
};

} // namespace app
