#include "modeljson.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ThingModel)
};

Result<> checkType(const ValueType &type, const QString &path, int depth);

Result<> checkDefinitions(const QList<PropertyDefinition> &definitions, const QString &path, int depth)
{
    for (qsizetype i = 0; i < definitions.size(); ++i) {
        const QString place = modeljson::below(modeljson::at(path, i), "valueType"_L1);
        if (auto sound = checkType(definitions.at(i).valueType, place, depth); !sound)
            return sound;
    }
    return {};
}

Result<> checkType(const ValueType &type, const QString &path, int depth)
{
    if (auto fits = checkTypeDepth(depth, path); !fits)
        return fits;
    for (const auto &[key, limit] : {std::pair("min"_L1, type.min), std::pair("max"_L1, type.max)}) {
        if (limit && !limit->isFinite())
            return fail(ErrorCode::InvalidInput, Text::tr("A limit must be a finite number."),
                        {.field = modeljson::below(path, key)});
    }
    if (type.element) {
        if (auto sound = checkType(*type.element, modeljson::below(path, "elementType"_L1), depth + 1); !sound)
            return sound;
    }
    return checkDefinitions(type.members, modeljson::below(path, "properties"_L1), depth + 1);
}

/// As deep as the reader counts: inputs and outputs of a function, and what an event carries, are level 1.
Result<> checkTypes(const ThingModel &model)
{
    if (auto sound = checkDefinitions(model.properties, u"properties"_s, 1); !sound)
        return sound;
    for (qsizetype i = 0; i < model.functions.size(); ++i) {
        const FunctionDefinition &function = model.functions.at(i);
        const QString path = modeljson::at(u"functions"_s, i);
        if (auto sound = checkDefinitions(function.inputs, modeljson::below(path, "inputs"_L1), 1); !sound)
            return sound;
        if (!function.output)
            continue;
        if (auto sound = checkType(*function.output, modeljson::below(path, "output"_L1), 1); !sound)
            return sound;
    }
    for (qsizetype i = 0; i < model.events.size(); ++i) {
        const QString path = modeljson::below(modeljson::at(u"events"_s, i), "valueType"_L1);
        if (auto sound = checkType(model.events.at(i).valueType, path, 1); !sound)
            return sound;
    }
    return checkDefinitions(model.tags, u"tags"_s, 1);
}

} // namespace

Result<> checkStorable(const ThingModel &model)
{
    if (auto sound = checkTypes(model); !sound)
        return sound;
    if (const auto again = ThingModel::parse(model.toJsonText()); !again)
        return fail(again.error());
    return {};
}

} // namespace app
