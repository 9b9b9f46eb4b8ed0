#pragma once

#include "app/model/thingmodel.h"
#include "ui/widgets/rowsmodel.h"

namespace ui {

/// 属性定义 and 标签定义.
class PropertyModel final : public RowsModel<app::PropertyDefinition>
{
    Q_OBJECT
public:
    PropertyModel(bool tags, QObject *parent);
    void retranslate();

private:
    [[nodiscard]] static Columns makeColumns(bool tags);
    bool m_tags;
};

/// 功能定义
class FunctionModel final : public RowsModel<app::FunctionDefinition>
{
    Q_OBJECT
public:
    explicit FunctionModel(QObject *parent);
    void retranslate();

private:
    [[nodiscard]] static Columns makeColumns();
};

/// 事件定义
class EventModel final : public RowsModel<app::EventDefinition>
{
    Q_OBJECT
public:
    explicit EventModel(QObject *parent);
    void retranslate();

private:
    [[nodiscard]] static Columns makeColumns();
};

} // namespace ui
