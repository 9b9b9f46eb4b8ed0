#pragma once

#include "typeattributes.h"

namespace ui {

class MemberList;
class FieldError;

/// JSON对象: the members of a structure.
class StructAttributes final : public TypeAttributes
{
    Q_OBJECT
public:
    StructAttributes(int depth, QWidget *parent);
    void load(const app::ValueType &type) override;
    void store(app::ValueType &type) const override;

private:
    MemberList *m_members = nullptr;
};

} // namespace ui
