#pragma once

#include "formfields.h"

#include "app/model/valuetype.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QVBoxLayout;

namespace ui {

class TypeAttributes;

/// A data type and, below it, the attributes that belong to it. Keys it does not know stay in the type.
class ValueTypeEditor final : public QWidget
{
    Q_OBJECT
public:
    /// \a depth: how deep it stands in arrays and structures, 0 at the top.
    ValueTypeEditor(const FormFields::Text &label, bool required, int depth, QWidget *parent = nullptr);
    /// For tests and labels.
    void setTypeObjectName(const QString &name);

    void setType(const std::optional<app::ValueType> &type);
    [[nodiscard]] std::optional<app::ValueType> type() const; ///< Nothing: none was chosen.
    /// Shows what is wrong at the inputs; true when nothing is.
    [[nodiscard]] bool check();

private:
    void fillTypes();
    void showAttributes();

    FormFields *m_fields = nullptr;
    QComboBox *m_types = nullptr;
    QVBoxLayout *m_place = nullptr;
    TypeAttributes *m_attributes = nullptr;
    std::optional<app::ValueType> m_original;
    bool m_required;
    int m_depth;
};

} // namespace ui
