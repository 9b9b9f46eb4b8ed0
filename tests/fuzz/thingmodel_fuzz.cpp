// A model file from anybody: refused with a reason, or read so that it is written and read again unchanged.
#include "app/model/thingmodel.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto model = app::ThingModel::parse(text);
    if (!model) {
        if (model.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const auto again = app::ThingModel::parse(model->toJsonText());
    if (!again || !(*again == *model))
        std::abort();
    for (const app::PropertyDefinition &property : model->properties) {
        for (const QJsonValue &value : {QJsonValue(1.5), QJsonValue(u"21"_s), QJsonValue(QJsonObject())}) {
            static_cast<void>(app::convertValue(property.valueType, value));
            static_cast<void>(app::formatValue(property.valueType, value));
        }
    }
    return 0;
}
