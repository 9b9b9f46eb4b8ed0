#pragma once

#include "app/model/command.h"
#include "app/model/thingmodel.h"
#include "ui/widgets/palette.h"

#include <QCoreApplication>

namespace ui {

/// The words for commands, wherever one is shown.
class CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::CommandWords)

public:
    [[nodiscard]] static QString type(const app::CommandBody &body); ///< 修改属性, 读取属性, 调用功能, 原始数据
    /// One line: 修改属性 温度=24. \a model: of the product; null while it is not known, ids stand for names then.
    [[nodiscard]] static QString text(const app::CommandBody &body, const app::ThingModel *model);
    /// The content as JSON. Passwords are masked, as far as \a model tells which values are some.
    [[nodiscard]] static QByteArray content(const app::CommandBody &body, const app::ThingModel *model);

    [[nodiscard]] static QString state(app::CommandState state); ///< 排队中, 已送达, 结果未知 …
    [[nodiscard]] static Tone tone(app::CommandState state);
    [[nodiscard]] static bool isHollow(app::CommandState state); ///< Nothing has gone out, or nothing will.
    [[nodiscard]] static QString origin(app::CommandOrigin origin);
    [[nodiscard]] static QString source(app::CommandStep::Source source);
    [[nodiscard]] static QString waiting(int ttlSeconds); ///< 立即或放弃, 2 小时, 90 秒
    /// What came of it in a line: the reason, what the device answered, or until when it waits.
    [[nodiscard]] static QString outcome(const app::Command &command);

    /// What the lists offer; the engine has the last word.
    [[nodiscard]] static bool mayCancel(const app::Command &command);
    [[nodiscard]] static bool mayRetry(const app::Command &command);

    /// The rule for an unknown outcome, in two parts: what is the matter, and what happens next.
    [[nodiscard]] static QString unknownMessage();
    [[nodiscard]] static QString unknownRule();
};

/// In the order of a command's life.
[[nodiscard]] QList<app::CommandState> allCommandStates();

/// A JSON value as a text in one line; a string without its quotes.
[[nodiscard]] QString plainText(const QJsonValue &value);
/// As it stands in a JSON text; QJsonDocument takes no plain values.
[[nodiscard]] QByteArray jsonBytes(const QJsonValue &value);
/// At most that many characters, with "…" when some are missing, and no line breaks.
[[nodiscard]] QString oneLine(const QString &text, qsizetype most);

} // namespace ui
