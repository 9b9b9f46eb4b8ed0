#include "thingmodeltab.h"

#include "definitiondrawer.h"
#include "definitionform.h"
#include "definitionlist.h"
#include "importmodeldialog.h"
#include "livereader.h"
#include "modelwriter.h"
#include "texts.h"
#include "thingmodelmodels.h"
#include "tsldialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

template <typename T>
QStringList idsOf(const QList<T> &all, const QString &except)
{
    QStringList ids;
    for (const T &each : all)
        if (each.id != except)
            ids.append(each.id);
    return ids;
}

template <typename T>
std::optional<T> byId(const QList<T> &all, const QString &id)
{
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const T &each) { return each.id == id; });
    return it == all.cend() ? std::nullopt : std::optional(*it);
}

template <typename T>
app::Result<> drop(QList<T> &all, const QString &id)
{
    all.removeIf([&](const T &each) { return each.id == id; });
    return {};
}

template <typename T>
QList<T> matching(const QList<T> &all, const QString &text)
{
    QList<T> rows;
    for (const T &each : all)
        if (each.name.contains(text, Qt::CaseInsensitive) || each.id.contains(text, Qt::CaseInsensitive))
            rows.append(each);
    return rows;
}

} // namespace

ThingModelTab::ThingModelTab(app::Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_writer(new ModelWriter(engine, this)),
      m_properties(new PropertyModel(false, this)), m_functions(new FunctionModel(this)),
      m_events(new EventModel(this)), m_tags(new PropertyModel(true, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"thingModelTabs"_s);
    m_propertyList = makePropertyList(m_properties, false);
    m_functionList = makeFunctionList();
    m_eventList = makeEventList();
    m_tagList = makePropertyList(m_tags, true);
    for (DefinitionList *list : {m_propertyList, m_functionList, m_eventList, m_tagList}) {
        m_tabs->addTab(list, QString());
        connect(list, &DefinitionList::filterChanged, this, &ThingModelTab::showRows);
    }
    auto *corner = new QWidget(m_tabs);
    auto *buttons = new QHBoxLayout(corner);
    buttons->setContentsMargins(0, 2, 16, 2);
    m_import = new QPushButton(icon(u"import"_s), QString(), corner);
    m_import->setObjectName(u"modelImport"_s);
    m_tsl = new QPushButton(icon(u"braces"_s), QString(), corner);
    m_tsl->setObjectName(u"modelTsl"_s);
    buttons->addWidget(m_import);
    buttons->addWidget(m_tsl);
    m_tabs->setCornerWidget(corner);
    layout->addWidget(m_tabs);
    connect(m_import, &QPushButton::clicked, this, &ThingModelTab::importModel);
    connect(m_tsl, &QPushButton::clicked, this, &ThingModelTab::showTsl);
    connect(m_writer, &ModelWriter::ended, this, &ThingModelTab::saved);
    connect(m_writer, &ModelWriter::written, this, [this](const app::Product &product) {
        if (product.id != m_product.id)
            return;
        m_product.thingModel = product.thingModel;
        showRows();
    });
    retranslateWith(this, [this] { retranslateUi(); });
}

DefinitionList *ThingModelTab::makePropertyList(PropertyModel *model, bool tags)
{
    auto *list = tags ? new DefinitionList(model, {180, 180, 190, 90, 0, 130}, this)
                      : new DefinitionList(model, {180, 180, 190, 120, 90, 0, 130}, this);
    list->setObjectName(tags ? u"tagList"_s : u"propertyList"_s);
    if (!tags) {
        m_typeFilter = list->addFilter(u"typeFilter"_s);
        m_sourceFilter = list->addFilter(u"sourceFilter"_s);
    }
    connect(list, &DefinitionList::addRequested, this, [this, tags] { editProperty(tags, {}); });
    connect(list, &DefinitionList::editRequested, this, [this, tags](const QString &id) { editProperty(tags, id); });
    connect(list, &DefinitionList::removeRequested, this, [this, tags](const QString &id) {
        remove([tags, id](app::ThingModel &whole) { return drop(tags ? whole.tags : whole.properties, id); });
    });
    return list;
}

DefinitionList *ThingModelTab::makeFunctionList()
{
    auto *list = new DefinitionList(m_functions, {200, 200, 110, 0, 130}, this);
    list->setObjectName(u"functionList"_s);
    connect(list, &DefinitionList::addRequested, this, [this] { editFunction({}); });
    connect(list, &DefinitionList::editRequested, this, &ThingModelTab::editFunction);
    connect(list, &DefinitionList::removeRequested, this,
            [this](const QString &id) { remove([id](app::ThingModel &whole) { return drop(whole.functions, id); }); });
    return list;
}

DefinitionList *ThingModelTab::makeEventList()
{
    auto *list = new DefinitionList(m_events, {200, 200, 120, 0, 130}, this);
    list->setObjectName(u"eventList"_s);
    connect(list, &DefinitionList::addRequested, this, [this] { editEvent({}); });
    connect(list, &DefinitionList::editRequested, this, &ThingModelTab::editEvent);
    connect(list, &DefinitionList::removeRequested, this,
            [this](const QString &id) { remove([id](app::ThingModel &whole) { return drop(whole.events, id); }); });
    return list;
}

void ThingModelTab::setProduct(const app::Product &product)
{
    const bool other = product.id != m_product.id;
    m_product = product;
    showRows();
    if (!other)
        return;
    for (DefinitionList *list : {m_propertyList, m_functionList, m_eventList, m_tagList})
        list->dropQuestion();
    Q_EMIT left();
}

void ThingModelTab::showRows()
{
    const app::ThingModel &model = m_product.thingModel;
    QList<app::PropertyDefinition> properties = matching(model.properties, m_propertyList->searchText());
    const QStringList types = m_typeFilter->values();
    const QStringList sources = m_sourceFilter->values();
    properties.removeIf([&](const app::PropertyDefinition &each) {
        return (!types.isEmpty() && !types.contains(app::typeName(each.valueType.type))) ||
               (!sources.isEmpty() && !sources.contains(each.source));
    });
    m_properties->setRows(properties);
    m_functions->setRows(matching(model.functions, m_functionList->searchText()));
    m_events->setRows(matching(model.events, m_eventList->searchText()));
    m_tags->setRows(matching(model.tags, m_tagList->searchText()));
}

void ThingModelTab::editProperty(bool tag, const QString &id)
{
    const auto &all = tag ? m_product.thingModel.tags : m_product.thingModel.properties;
    const auto shown = byId(all, id);
    auto *form = new PropertyForm(tag ? app::DefinitionKind::Tag : app::DefinitionKind::Property, idsOf(all, id));
    if (shown)
        form->setDefinition(*shown);
    const QString title =
        tag ? (shown ? tr("Edit the tag") : tr("Add a tag")) : (shown ? tr("Edit the property") : tr("Add a property"));
    openDrawer(title, form, [=]() -> ModelEdit {
        return [tag, shown, typed = form->definition()](app::ThingModel &whole) {
            return ModelEdits::put(tag ? whole.tags : whole.properties, shown, typed);
        };
    });
}

void ThingModelTab::editFunction(const QString &id)
{
    const auto &all = m_product.thingModel.functions;
    const auto shown = byId(all, id);
    auto *form = new FunctionForm(idsOf(all, id));
    if (shown)
        form->setDefinition(*shown);
    openDrawer(shown ? tr("Edit the function definition") : tr("Add a function definition"), form, [=]() -> ModelEdit {
        return [shown, typed = form->definition()](app::ThingModel &whole) {
            return ModelEdits::put(whole.functions, shown, typed);
        };
    });
}

void ThingModelTab::editEvent(const QString &id)
{
    const auto &all = m_product.thingModel.events;
    const auto shown = byId(all, id);
    auto *form = new EventForm(idsOf(all, id));
    if (shown)
        form->setDefinition(*shown);
    openDrawer(shown ? tr("Edit the event definition") : tr("Add an event definition"), form, [=]() -> ModelEdit {
        return [shown, typed = form->definition()](app::ThingModel &whole) {
            return ModelEdits::put(whole.events, shown, typed);
        };
    });
}

void ThingModelTab::openDrawer(const QString &title, DefinitionForm *form, const std::function<ModelEdit()> &typed)
{
    auto *drawer = new DefinitionDrawer(this, title, form, DefinitionDrawer::Saving::MayPublish);
    connect(this, &ThingModelTab::left, drawer, &DefinitionDrawer::close);
    connect(drawer, &DefinitionDrawer::saveRequested, this,
            [this, typed, id = m_product.id, open = QPointer<DefinitionDrawer>(drawer)](bool publish) {
                m_writer->change(id, typed(), publish, [this, open](const app::Result<> &kept) {
                    if (kept)
                        Toast::show(this, tr("Saved"));
                    if (open && kept)
                        open->close();
                    else if (open)
                        open->refused(kept.error());
                    else if (!kept)
                        Toast::show(this, RegistryTexts::error(kept.error()), Tone::Bad);
                });
            });
    drawer->open();
}

void ThingModelTab::remove(const ModelEdit &edit)
{
    m_writer->change(m_product.id, edit, false, [this](const app::Result<> &kept) {
        if (kept)
            Toast::show(this, tr("Deleted"));
        else
            Toast::show(this, RegistryTexts::error(kept.error()), Tone::Bad);
    });
}

void ThingModelTab::importModel()
{
    auto *dialog = new ImportModelDialog(m_engine, m_product.id, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &ThingModelTab::left, dialog, &QDialog::reject);
    connect(dialog, &ImportModelDialog::importRequested, this,
            [this, id = m_product.id, open = QPointer<ImportModelDialog>(dialog)](const app::ThingModel &model) {
                const ModelEdit replace = [model](app::ThingModel &whole) -> app::Result<> {
                    whole = model;
                    return {};
                };
                m_writer->change(id, replace, false, [this, open](const app::Result<> &kept) {
                    if (kept)
                        Toast::show(this, tr("Thing model imported"));
                    if (open && kept)
                        open->accept();
                    else if (open)
                        open->refused(kept.error());
                });
            });
    dialog->open();
}

void ThingModelTab::showTsl()
{
    auto *dialog = new TslDialog(m_product, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ThingModelTab::retranslateUi()
{
    m_tabs->setTabText(0, tr("Properties"));
    m_tabs->setTabText(1, tr("Functions"));
    m_tabs->setTabText(2, tr("Events"));
    m_tabs->setTabText(3, tr("Tags"));
    m_import->setText(tr("Quick import"));
    m_tsl->setText(tr("Thing model TSL"));
    const QString hint = tr("Add one, or bring in a whole model with Quick import.");
    m_propertyList->setTexts(tr("Enter a property name"), tr("Add"), tr("No properties"), hint);
    m_functionList->setTexts(tr("Enter a function name"), tr("Add"), tr("No functions"), hint);
    m_eventList->setTexts(tr("Enter an event name"), tr("Add"), tr("No events"), hint);
    m_tagList->setTexts(tr("Enter a tag name"), tr("Add"), tr("No tags"), hint);
    MultiChoice::Choices types;
    for (const app::DataType type : app::allDataTypes())
        types.append({app::typeName(type), RegistryTexts::dataType(type)});
    m_typeFilter->setChoices(types);
    m_typeFilter->setAnyText(tr("All data types"));
    MultiChoice::Choices sources;
    for (const QString &source : {u"device"_s, u"manual"_s, u"rule"_s})
        sources.append({source, RegistryTexts::source(source)});
    m_sourceFilter->setChoices(sources);
    m_sourceFilter->setAnyText(tr("All sources"));
    m_properties->retranslate();
    m_functions->retranslate();
    m_events->retranslate();
    m_tags->retranslate();
}

} // namespace ui
