#pragma once

#include "sim/onenet/store.h"

namespace sim::onenet {

/// One service of OneJson devices.
struct Service
{
    const char *id = "";
    const char *input = ""; ///< Its one input, an integer.
    bool isAsync = false;
};

[[nodiscard]] const Service *serviceNamed(const QString &id);

/// One property of a product, by the identifiers of its kind.
struct Trait
{
    QString identifier{};
    QString name{};
    QString dataType{};
    bool isWritable = false;
};

[[nodiscard]] QList<Trait> traitsOf(Access access);

/// What `query-thing-model` answers.
[[nodiscard]] Json thingModel(Access access);

/// Values are text in answers, whatever their type.
[[nodiscard]] QString valueText(const Json &value);

} // namespace sim::onenet
