#include "rehearsal.h"

#include "conversion.h"
#include "envelope.h"
#include "labels.h"
#include "mapping.h"
#include "spoken.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app::dueros::rehearsal {
namespace {

constexpr auto kDiscover = "discover";
constexpr auto kReport = "report";
constexpr int kTimerSeconds = 60; ///< From now, of an action that is to be carried out later.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::dueros)
};

/// The source that takes what is said, and the type it becomes.
struct Taker
{
    QJsonObject source{};
    std::optional<ValueType> type{};
};

Taker takerOf(const ActionMapping &mapping, const ThingModel &model)
{
    if (mapping.kind == ActionMapping::Kind::Write) {
        const PropertyDefinition *property = model.property(mapping.property);
        return {mapping.value, property == nullptr ? std::nullopt : std::optional(property->valueType)};
    }
    const FunctionDefinition *function = model.function(mapping.function);
    if (mapping.kind != ActionMapping::Kind::Invoke || function == nullptr)
        return {};
    for (const PropertyDefinition &input : function->inputs) {
        const QJsonObject source = mapping.inputs.value(input.id).toObject();
        if (isSpoken(source))
            return {source, input.valueType};
    }
    return {};
}

SpokenValue spokenOf(const Action &action, const Parameter &parameter, const Taker &taker, const ApplianceType *type)
{
    SpokenValue spoken{
        .label = labelOf(action), .unit = parameter.unit, .minimum = parameter.minimum, .maximum = parameter.maximum};
    if (taker.type && !action.isIncrement() && !action.isDecrement()) {
        const Limits limits = limitsOf(taker.source, *taker.type);
        spoken.minimum = limits.minimum ? limits.minimum : spoken.minimum;
        spoken.maximum = limits.maximum ? limits.maximum : spoken.maximum;
    }
    QStringList words = wordsOf(taker.source);
    if (words.isEmpty() && parameter.path.startsWith(u"mode") && type != nullptr)
        words = type->modes;
    if (words.isEmpty())
        words = parameter.words;
    for (const QString &word : std::as_const(words))
        spoken.choices << FieldChoice{word, modeLabel(word)};
    return spoken;
}

/// A number within the limits that is round, or a word.
QJsonValue exampleOf(const Parameter &parameter, const SpokenValue &spoken)
{
    if (parameter.path == "color.hue"_L1)
        return QJsonObject{{u"hue"_s, 120}, {u"saturation"_s, 1}, {u"brightness"_s, 1}};
    if (!spoken.choices.isEmpty())
        return spoken.choices.constFirst().value;
    if (!parameter.isNumber())
        return parameter.defaultValue.isUndefined() ? QJsonValue(u"1"_s) : parameter.defaultValue;
    if (spoken.minimum && spoken.maximum)
        return jsonOf(std::round((*spoken.minimum + *spoken.maximum) / 2));
    return jsonOf(spoken.minimum.value_or(spoken.maximum.value_or(1)));
}

QJsonValue filler(const Parameter &parameter, const QDateTime &now)
{
    if (parameter.path == "timestamp.value"_L1)
        return now.addSecs(kTimerSeconds).toSecsSinceEpoch();
    if (!parameter.defaultValue.isUndefined())
        return parameter.defaultValue;
    if (!parameter.words.isEmpty())
        return parameter.words.constFirst();
    if (parameter.isNumber())
        return jsonOf(parameter.minimum.value_or(1));
    return u"1"_s;
}

QJsonObject envelope(const char *space, const QString &name, const QString &messageId, const QJsonObject &payload)
{
    const QJsonObject header{{u"namespace"_s, QString::fromLatin1(space)},
                             {u"name"_s, name},
                             {u"messageId"_s, messageId},
                             {u"payloadVersion"_s, u"1"_s}};
    return {{u"header"_s, header}, {u"payload"_s, payload}};
}

} // namespace

QList<SkillPhrase> phrases(const SkillDevice &device)
{
    QList<SkillPhrase> phrases{{.id = QString::fromLatin1(kDiscover),
                                .title = Text::tr("Discover devices"),
                                .name = u"DiscoverAppliancesRequest"_s,
                                .isQuery = true}};
    const Mappings mappings = mappingsOf(*device.docking);
    for (const ActionMapping &mapping : mappings.actions) {
        const Action *action = Catalogue::get().action(mapping.action);
        if (action == nullptr)
            continue;
        SkillPhrase phrase{
            .id = action->id, .title = labelOf(*action), .name = action->request, .isQuery = action->isQuery};
        if (const Parameter *main = action->spoken()) {
            phrase.spoken = spokenOf(*action, *main, takerOf(mapping, *device.model), mappings.type);
            phrase.example = exampleOf(*main, *phrase.spoken);
        }
        phrases << phrase;
    }
    if (!mappings.attributes.isEmpty()) {
        phrases << SkillPhrase{.id = QString::fromLatin1(kReport),
                               .title = Text::tr("Ask for the state"),
                               .name = u"ReportStateRequest"_s,
                               .isQuery = true};
    }
    return phrases;
}

QJsonObject request(const SkillPhrase &phrase, const SkillDevice &device, const QJsonValue &said,
                    const QString &messageId, const QDateTime &now)
{
    if (phrase.id == QLatin1StringView(kDiscover))
        return envelope(kDiscovery, phrase.name, messageId, {});
    QJsonObject appliance{{u"applianceId"_s, applianceId(device.id)}, {u"additionalApplianceDetails"_s, QJsonObject()}};
    if (phrase.id == QLatin1StringView(kReport)) {
        const Mappings mappings = mappingsOf(*device.docking);
        appliance.insert(u"attributeName"_s, mappings.attributes.value(0).attribute);
        return envelope(kQuery, phrase.name, messageId, {{u"appliance"_s, appliance}});
    }
    QJsonObject payload{{u"appliance"_s, appliance}};
    const Action *action = Catalogue::get().action(phrase.id);
    if (action == nullptr)
        return envelope(kControl, phrase.name, messageId, payload);
    const Parameter *main = action->spoken();
    for (const Parameter &parameter : action->parameters) {
        const bool isMain = main != nullptr && parameter.path == main->path;
        const QJsonValue value = said.isNull() || said.isUndefined() ? phrase.example : said;
        if (isMain && value.isObject())
            payload.insert(parameter.path.section(u'.', 0, 0), value);
        else if (isMain)
            payload = placed(payload, parameter.path, value);
        else if (parameter.required && !value.isObject())
            payload = placed(payload, parameter.path, filler(parameter, now));
    }
    return envelope(action->isQuery ? kQuery : kControl, phrase.name, messageId, payload);
}

} // namespace app::dueros::rehearsal
