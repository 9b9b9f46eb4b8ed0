#pragma once

#include "typeattributes.h"

namespace ui {

class ValueTypeEditor;

/// 元素类型, a type of its own.
class ArrayAttributes final : public TypeAttributes
{
    Q_OBJECT
public:
    ArrayAttributes(int depth, QWidget *parent);
    void load(const app::ValueType &type) override;
    void store(app::ValueType &type) const override;
    [[nodiscard]] bool check() override;

private:
    ValueTypeEditor *m_element = nullptr;
};

} // namespace ui
