#pragma once

#include "modeledits.h"

#include "app/engine/engine.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTabWidget;

namespace ui {

class DefinitionDrawer;
class DefinitionForm;
class DefinitionList;
class EventModel;
class FunctionModel;
class ModelWriter;
class MultiChoice;
class PropertyModel;

/// 物模型 of a product: the four tables, their drawers, import and the TSL view. Each change is saved at once.
class ThingModelTab final : public QWidget
{
    Q_OBJECT
public:
    explicit ThingModelTab(app::Engine &engine, QWidget *parent = nullptr);
    void setProduct(const app::Product &product);

Q_SIGNALS:
    /// The product was changed here; its owner reads it anew.
    void saved();
    /// Another product is shown now.
    void left();

private:
    [[nodiscard]] DefinitionList *makePropertyList(PropertyModel *model, bool tags);
    [[nodiscard]] DefinitionList *makeFunctionList();
    [[nodiscard]] DefinitionList *makeEventList();
    void editProperty(bool tag, const QString &id); ///< Empty: a new one.
    void editFunction(const QString &id);
    void editEvent(const QString &id);
    /// \a typed: what the form says when it is saved.
    void openDrawer(const QString &title, DefinitionForm *form, const std::function<ModelEdit()> &typed);
    void remove(const ModelEdit &edit);
    void showRows();
    void importModel();
    void showTsl();
    void retranslateUi();

    app::Engine &m_engine;
    app::Product m_product;
    ModelWriter *m_writer = nullptr;
    QTabWidget *m_tabs = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_tsl = nullptr;
    PropertyModel *m_properties = nullptr;
    FunctionModel *m_functions = nullptr;
    EventModel *m_events = nullptr;
    PropertyModel *m_tags = nullptr;
    DefinitionList *m_propertyList = nullptr;
    DefinitionList *m_functionList = nullptr;
    DefinitionList *m_eventList = nullptr;
    DefinitionList *m_tagList = nullptr;
    MultiChoice *m_typeFilter = nullptr;
    MultiChoice *m_sourceFilter = nullptr;
};

} // namespace ui
