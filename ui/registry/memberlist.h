#pragma once

#include "app/model/valuetype.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class LinkButton;

/// Members of a structure or inputs of a function: 参数名称：<name> with 编辑 and 删除, and 添加参数 below.
class MemberList final : public QWidget
{
    Q_OBJECT
public:
    /// \a depth: how deep the members' types stand in arrays and structures.
    explicit MemberList(int depth, QWidget *parent = nullptr);
    void setMembers(const QList<app::PropertyDefinition> &members);
    [[nodiscard]] const QList<app::PropertyDefinition> &members() const { return m_members; }

private:
    void rebuild();
    void edit(qsizetype at); ///< One behind the last: a new one.

    QVBoxLayout *m_rows = nullptr;
    LinkButton *m_add = nullptr;
    QList<app::PropertyDefinition> m_members;
    int m_depth;
};

} // namespace ui
