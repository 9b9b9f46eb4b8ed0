#include "thingmodelmodels.h"

#include "texts.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::ThingModelTables)
};

QString typeText(const app::ValueType &type)
{
    return type.type == app::DataType::Unknown && !type.rawType.isEmpty() ? type.rawType
                                                                          : RegistryTexts::dataType(type.type);
}

ActionLinks links()
{
    return {{.id = u"edit"_s, .text = Text::tr("Edit")},
            {.id = u"delete"_s, .text = Text::tr("Delete"), .danger = true}};
}

} // namespace

PropertyModel::PropertyModel(bool tags, QObject *parent)
    : RowsModel(
          makeColumns(tags), [](const app::PropertyDefinition &each) { return each.id; }, parent),
      m_tags(tags)
{}

PropertyModel::Columns PropertyModel::makeColumns(bool tags)
{
    using Row = app::PropertyDefinition;
    Columns columns{
        {.title = Text::tr("Property identifier"), .value = [](const Row &row) { return row.id; }, .mono = true},
        {.title = Text::tr("Property name"), .value = [](const Row &row) { return row.name; }},
        {.title = Text::tr("Data type"), .value = [](const Row &row) { return typeText(row.valueType); }}};
    if (!tags)
        columns.append({.title = Text::tr("Source of the value"),
                        .value = [](const Row &row) { return RegistryTexts::source(row.source); }});
    columns.append(
        {.title = Text::tr("Read only"), .value = [](const Row &row) { return RegistryTexts::yesNo(row.readOnly); }});
    columns.append(
        {.title = Text::tr("Remarks"), .value = [](const Row &row) { return row.description; }, .muted = true});
    columns.append({.title = Text::tr("Actions"), .links = [](const Row &) { return links(); }});
    return columns;
}

void PropertyModel::retranslate()
{
    setColumns(makeColumns(m_tags));
}

FunctionModel::FunctionModel(QObject *parent)
    : RowsModel(
          makeColumns(), [](const app::FunctionDefinition &each) { return each.id; }, parent)
{}

FunctionModel::Columns FunctionModel::makeColumns()
{
    using Row = app::FunctionDefinition;
    return {
        {.title = Text::tr("Function identifier"), .value = [](const Row &row) { return row.id; }, .mono = true},
        {.title = Text::tr("Name"), .value = [](const Row &row) { return row.name; }},
        {.title = Text::tr("Asynchronous"), .value = [](const Row &row) { return RegistryTexts::yesNo(row.async); }},
        {.title = Text::tr("Description"), .value = [](const Row &row) { return row.description; }, .muted = true},
        {.title = Text::tr("Actions"), .links = [](const Row &) { return links(); }}};
}

void FunctionModel::retranslate()
{
    setColumns(makeColumns());
}

EventModel::EventModel(QObject *parent)
    : RowsModel(
          makeColumns(), [](const app::EventDefinition &each) { return each.id; }, parent)
{}

EventModel::Columns EventModel::makeColumns()
{
    using Row = app::EventDefinition;
    return {{.title = Text::tr("Event identifier"), .value = [](const Row &row) { return row.id; }, .mono = true},
            {.title = Text::tr("Name"), .value = [](const Row &row) { return row.name; }},
            {.title = Text::tr("Event level"),
             .value = [](const Row &row) { return RegistryTexts::eventLevel(row.level); },
             .tone = [](const Row &row) { return int(RegistryTexts::eventLevelTone(row.level)); }},
            {.title = Text::tr("Description"), .value = [](const Row &row) { return row.description; }, .muted = true},
            {.title = Text::tr("Actions"), .links = [](const Row &) { return links(); }}};
}

void EventModel::retranslate()
{
    setColumns(makeColumns());
}

} // namespace ui
