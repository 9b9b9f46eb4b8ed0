#pragma once

#include "app/model/devicemessage.h"
#include "app/model/error.h"
#include "app/model/push.h"
#include "app/model/queries.h"
#include "ui/widgets/palette.h"

#include <QCoreApplication>

namespace ui {

/// The words for what a cloud sent and what became of it, wherever a push is shown.
class LogWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::LogWords)

public:
    [[nodiscard]] static QString kind(app::PushKind kind);      ///< 数据上报, 指令响应, …
    [[nodiscard]] static QString state(app::DecodeState state); ///< 已解码, 未匹配, …
    [[nodiscard]] static Tone stateTone(app::DecodeState state);
    [[nodiscard]] static QString result(const app::LogRow &row); ///< As state(), or 拒绝 400.
    [[nodiscard]] static Tone resultTone(const app::LogRow &row);
    [[nodiscard]] static QString message(app::MessageKind kind); ///< 属性上报, 上线, …
    /// The kind of a line for people: an em dash for a refused one, which has none.
    [[nodiscard]] static QString kindOf(const app::LogRow &row);
    /// What the operator can do about a line that did not end as decoded; empty when there is nothing to do.
    [[nodiscard]] static QString nextStep(const app::LogRow &row);
    /// Why a request was refused or a push not decoded, as the journal keeps it in English, in the language in force.
    /// What is not known stays as it is.
    [[nodiscard]] static QString reason(const QString &english);
    /// What happened and what to do, as two sentences.
    [[nodiscard]] static QString error(const app::Error &error);

    /// Head and body of a request as one text.
    [[nodiscard]] static QString rawHttp(const app::Push &push);

    /// Local time 14:32:07.412; with the date before it when it was not today.
    [[nodiscard]] static QString time(const QDateTime &utc);
    /// Local time with date and milliseconds.
    [[nodiscard]] static QString fullTime(const QDateTime &utc);
    [[nodiscard]] static QString latency(qint64 milliseconds); ///< "38 ms", "1.2 s", or an em dash when negative.
    [[nodiscard]] static QString size(qint64 bytes);           ///< "448 B", "1.2 KB"
    [[nodiscard]] static QString elapsed(qint64 seconds);      ///< "00:41", "1:02:03"; days from the second day on.
    /// "just now", "5 minutes", "3 days": how long something has been so.
    [[nodiscard]] static QString duration(qint64 seconds);

private:
    [[nodiscard]] static QString knownReason(const QString &english);
};

} // namespace ui
