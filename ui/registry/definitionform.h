#pragma once

#include "app/model/thingmodel.h"

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class FormFields;
class MemberList;
class ValueTypeEditor;

/// What every definition of a thing model is asked for: id, name and, at the end, a description.
class DefinitionForm : public QWidget
{
    Q_OBJECT
public:
    /// \a taken: the ids of the other definitions of the list.
    DefinitionForm(app::DefinitionKind kind, const QStringList &taken, QWidget *parent);

    /// Shows every fault at its field; true when there is none.
    [[nodiscard]] bool check();
    /// A fault found by the engine: at its field if the form has that, else returned as false.
    [[nodiscard]] bool showError(const app::Error &error);

protected:
    /// Puts the description below what the subclass added.
    void finish();
    [[nodiscard]] virtual bool checkRest() { return true; }
    void setIdentity(const QString &id, const QString &name, const QString &description);
    [[nodiscard]] QString idText() const;
    [[nodiscard]] QString nameText() const;
    [[nodiscard]] QString descriptionText() const;
    [[nodiscard]] FormFields *fields() const { return m_fields; }
    /// Radio buttons 是 and 否.
    [[nodiscard]] QButtonGroup *addYesNo(const QString &key, const std::function<QString()> &label);

private:
    [[nodiscard]] QString idLabel() const;
    [[nodiscard]] QString nameLabel() const;

    app::DefinitionKind m_kind;
    QStringList m_taken;
    FormFields *m_fields = nullptr;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_description = nullptr;
};

/// A property, a tag, or a member of a structure.
class PropertyForm final : public DefinitionForm
{
    Q_OBJECT
public:
    /// \a depth: how deep the definition stands in structures.
    PropertyForm(app::DefinitionKind kind, const QStringList &taken, int depth = 0, QWidget *parent = nullptr);
    void setDefinition(const app::PropertyDefinition &definition);
    [[nodiscard]] app::PropertyDefinition definition() const;

protected:
    bool checkRest() override;

private:
    app::PropertyDefinition m_original;
    ValueTypeEditor *m_type = nullptr;
    QButtonGroup *m_readOnly = nullptr;
    QComboBox *m_source = nullptr;
};

class FunctionForm final : public DefinitionForm
{
    Q_OBJECT
public:
    explicit FunctionForm(const QStringList &taken, QWidget *parent = nullptr);
    void setDefinition(const app::FunctionDefinition &definition);
    [[nodiscard]] app::FunctionDefinition definition() const;

protected:
    bool checkRest() override;

private:
    app::FunctionDefinition m_original;
    QButtonGroup *m_async = nullptr;
    MemberList *m_inputs = nullptr;
    ValueTypeEditor *m_output = nullptr;
};

class EventForm final : public DefinitionForm
{
    Q_OBJECT
public:
    explicit EventForm(const QStringList &taken, QWidget *parent = nullptr);
    void setDefinition(const app::EventDefinition &definition);
    [[nodiscard]] app::EventDefinition definition() const;

protected:
    bool checkRest() override;

private:
    app::EventDefinition m_original;
    QButtonGroup *m_level = nullptr;
    ValueTypeEditor *m_output = nullptr;
};

} // namespace ui
