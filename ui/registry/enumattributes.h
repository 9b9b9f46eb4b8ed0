#pragma once

#include "typeattributes.h"

class QLineEdit;
class QVBoxLayout;

namespace ui {

class FieldError;

/// 枚举项: value → text, a row each.
class EnumAttributes final : public TypeAttributes
{
    Q_OBJECT
public:
    explicit EnumAttributes(QWidget *parent);
    void load(const app::ValueType &type) override;
    void store(app::ValueType &type) const override;
    [[nodiscard]] bool check() override;

private:
    struct Row
    {
        QWidget *box = nullptr;
        QLineEdit *value = nullptr;
        QLineEdit *text = nullptr;
        app::EnumElement original{}; ///< What is not edited here is kept.
    };
    void addRow(const app::EnumElement &element, qsizetype at);
    void removeRow(QWidget *box);
    void nameRows();

    QVBoxLayout *m_rowsLayout = nullptr;
    QList<Row> m_rows;
    FieldError *m_error = nullptr;
};

} // namespace ui
