#pragma once

#include "app/model/valuetype.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace ui {

class ValueEditor;

/// A value whose type follows from what is chosen elsewhere. What was typed for a type comes back with that type.
class TypedInput final : public QWidget
{
    Q_OBJECT
public:
    explicit TypedInput(QWidget *parent = nullptr);

    /// Nothing: not known yet; the value is kept as it is then.
    void setType(const std::optional<app::ValueType> &type);
    void setValue(const QJsonValue &value);
    /// Undefined when nothing was typed; what the type refuses is given as it was typed.
    [[nodiscard]] QJsonValue value() const;
    /// Where one types now; this widget itself while there is no type.
    [[nodiscard]] QWidget *input() const;
    /// Name of the input, for screen readers and tests.
    void setInputName(const QString &label, const QString &objectName);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameInput() const;
    void retranslateUi();
    [[nodiscard]] QJsonValue startOf(const app::ValueType &type) const;

    std::optional<app::ValueType> m_type;
    QJsonValue m_value{QJsonValue::Undefined}; ///< While there is no editor.
    QHash<QByteArray, QJsonValue> m_byType;    ///< Typed for types that are not in force.
    QString m_label;
    QString m_name;
    QVBoxLayout *m_layout = nullptr;
    QPointer<ValueEditor> m_editor;
    QLabel *m_unknown = nullptr;
    QLabel *m_rules = nullptr;
};

} // namespace ui
