#pragma once

#include "fieldeditor.h"

class QComboBox;

namespace ui {

/// One of a schema's choices. A value that is not offered any more stays visible, marked as gone.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit ChoiceEditor(QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setTexts(const app::FormField &field) override;
    void setContext(const app::FormField &field, const app::FormContext &context) override;

private:
    void show(const QList<app::FieldChoice> &choices, bool isKnown);

    QComboBox *m_box = nullptr;
    QList<app::FieldChoice> m_choices;
    QString m_wanted;       ///< The value, offered or not.
    bool m_isKnown = false; ///< What is not among the choices is gone, not merely unknown so far.
};

/// Whether both offer the same, in the same words.
[[nodiscard]] bool isSame(const QList<app::FieldChoice> &a, const QList<app::FieldChoice> &b);
/// Choices that hang on a thing model are not known before it is there.
[[nodiscard]] bool areKnown(const QList<app::FieldChoice> &choices, const app::FormField &field,
                            const app::FormContext &context);

/// One of our products, found by id or name while one types. Its value is the id.
class ProductEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit ProductEditor(QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setTexts(const app::FormField &field) override;
    void setLocked(bool locked) override;
    void setProducts(const QList<app::Product> &products) override;
    /// The name of the chosen product; empty when none is chosen.
    [[nodiscard]] QString productName() const;

private:
    [[nodiscard]] int indexOfText(const QString &text) const;

    QComboBox *m_box = nullptr;
    QList<app::Product> m_products;
    QString m_wanted;
    bool m_locked = false;
};

} // namespace ui
