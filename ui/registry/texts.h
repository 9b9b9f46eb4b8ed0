#pragma once

#include "app/model/device.h"
#include "app/model/error.h"
#include "app/model/product.h"
#include "app/model/queries.h"
#include "ui/widgets/palette.h"

#include <QCoreApplication>

namespace ui {

/// The words that the product and the device pages share.
class RegistryTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::RegistryTexts)

public:
    [[nodiscard]] static QString deviceState(app::DeviceState state); ///< 未启用, 离线, 在线
    [[nodiscard]] static Tone deviceStateTone(app::DeviceState state);
    [[nodiscard]] static QString deviceType(app::DeviceType type); ///< 直连设备, …
    [[nodiscard]] static QString published(bool published);        ///< 已发布, 未发布
    [[nodiscard]] static QString dataType(app::DataType type);     ///< int(整数型), …
    [[nodiscard]] static QString source(const QString &source);    ///< 设备, 手动, 规则
    [[nodiscard]] static QString eventLevel(app::EventLevel level);
    [[nodiscard]] static Tone eventLevelTone(app::EventLevel level);
    [[nodiscard]] static QString yesNo(bool yes);
    [[nodiscard]] static QString messageKind(app::MessageKind kind); ///< 属性上报, …
    /// As messageKind(), but looks into the message where the kind alone says too little (REGISTER → 设备注册).
    [[nodiscard]] static QString messageType(const app::StoredMessage &message);
    /// What the log shows of it: the text it brings for that (header "log", or a LOG message), else the whole JSON.
    [[nodiscard]] static QString messageContent(const app::StoredMessage &message);
    [[nodiscard]] static QString protocol(const QString &codecId); ///< The codec's name, or the id when it is unknown.
    [[nodiscard]] static QString storePolicy(const QString &id);
    [[nodiscard]] static QString storePolicyHelp(const QString &id);

    /// The category's path in the language in force; of one that we do not know, the name that is kept.
    [[nodiscard]] static QString category(const app::Product &product);
    /// yyyy-MM-dd HH:mm:ss in local time; "/" when there is none.
    [[nodiscard]] static QString time(const QDateTime &utc);
    /// What happened and what to do, for a toast or an empty state.
    [[nodiscard]] static QString error(const app::Error &error);
    /// "/" for an empty text.
    [[nodiscard]] static QString orSlash(const QString &text);
};

/// The ids of the storage policies, in the order of the form.
[[nodiscard]] QStringList storePolicies();

} // namespace ui
