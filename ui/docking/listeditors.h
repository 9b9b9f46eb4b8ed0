#pragma once

#include "fieldeditor.h"

class QComboBox;

namespace ui {

/// One of a schema's choices.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit ChoiceEditor(QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setTexts(const app::FormField &field) override;

private:
    QComboBox *m_box = nullptr;
    QString m_wanted; ///< Chosen before the choices were here.
};

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
