#pragma once

#include "fieldeditor.h"

namespace ui {

class MultiChoice;
class SourceEditor;
class TypedInput;

/// Any of the choices; an array. Those that are not offered any more stay, marked as gone, until they are taken out.
class ChoicesEditor final : public FieldEditor
{
    Q_OBJECT
public:
    explicit ChoicesEditor(QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setTexts(const app::FormField &field) override;
    void setContext(const app::FormField &field, const app::FormContext &context) override;

private:
    void show();

    MultiChoice *m_button = nullptr;
    QList<app::FieldChoice> m_choices;
    QStringList m_kept; ///< As it was set: can be chosen again, offered or not.
    bool m_isKnown = false;
};

/// A value of a thing model's type.
class ValueField final : public FieldEditor
{
    Q_OBJECT
public:
    explicit ValueField(QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setTexts(const app::FormField &field) override;
    void setContext(const app::FormField &field, const app::FormContext &context) override;

private:
    TypedInput *m_input = nullptr;
};

/// Where a value comes from.
class SourceField final : public FieldEditor
{
    Q_OBJECT
public:
    explicit SourceField(QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setTexts(const app::FormField &field) override;
    void setContext(const app::FormField &field, const app::FormContext &context) override;

private:
    QWidget *m_widget = nullptr;
    SourceEditor *m_editor = nullptr; ///< Made with the texts, whose key it is named after.
    QJsonObject m_value;
};

} // namespace ui
