#pragma once

#include "app/cloud/formschema.h"
#include "app/model/product.h"
#include "app/model/secret.h"

#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace ui {

/// The input of one field of a schema, whatever its kind. The form owns it; its widget belongs to the form's widget.
class FieldEditor : public QObject
{
    Q_OBJECT
public:
    explicit FieldEditor(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] virtual QWidget *widget() const = 0;
    /// What a label and an error belong to; the widget itself unless it is made of parts.
    [[nodiscard]] virtual QWidget *input() const { return widget(); }
    /// Undefined when nothing was entered. Secrets are not values: see secret().
    [[nodiscard]] virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    virtual void setTexts(const app::FormField &field) = 0; ///< Placeholder and choices, in the language in force.
    /// Choices, type, inputs and what is spoken, as they are there and then; nothing happens where none of it changed.
    virtual void setContext(const app::FormField &, const app::FormContext &) {}
    virtual void setLocked(bool locked);

    [[nodiscard]] virtual std::optional<app::Secret> secret() const { return {}; }
    [[nodiscard]] virtual bool isRemoved() const { return false; } ///< The stored secret is to be forgotten.
    virtual void setStored(bool) {}                                ///< The vault holds a value for this field.
    virtual void setProducts(const QList<app::Product> &) {}

Q_SIGNALS:
    void edited(); ///< By the operator, not by setValue().
};

[[nodiscard]] FieldEditor *makeFieldEditor(const app::FormField &field, QWidget *parent);

} // namespace ui
