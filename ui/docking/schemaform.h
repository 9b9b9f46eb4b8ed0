#pragma once

#include "app/cloud/formschema.h"
#include "app/model/docking.h"
#include "app/model/product.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class FieldEditor;
class FieldError;
class LinkButton;

/// A docking record's form, built from its cloud's schema; fields marked as advanced stand behind 高级.
class SchemaForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SchemaForm(const app::FormSchema &schema, QWidget *parent = nullptr);

    /// New words for the same fields, for another language.
    void setSchema(const app::FormSchema &schema);
    void setProducts(const QList<app::Product> &products);
    /// An empty form with the schema's defaults.
    void startNew(const app::PlatformId &platform);
    /// What is kept; the product stays as it is, secrets are not read back.
    void startEdit(const app::Docking &docking);

    /// The record as the form says it. Secrets that were not typed are absent, which keeps what is stored unless they
    /// are among `removedSecrets`.
    [[nodiscard]] app::Docking docking() const;
    [[nodiscard]] bool isModified() const { return m_modified; }

    void clearErrors();
    /// Each error at its field; opens 高级 and takes the focus there if need be. Returns those of no field.
    [[nodiscard]] QList<app::Error> setErrors(const QList<app::Error> &errors);
    void focusFirst();
    /// Puts \a widget below the help of a field; nothing happens when there is no such field.
    void addBelow(const QString &key, QWidget *widget);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        app::FormField schema{};
        QLabel *label = nullptr;
        QLabel *star = nullptr;
        QLabel *help = nullptr;
        FieldEditor *editor = nullptr;
        FieldError *error = nullptr;
        QVBoxLayout *below = nullptr;
    };
    void addField(const app::FormField &schema, QGridLayout *grid, QWidget *parent);
    void applyTexts(const Field &field) const;
    void alignCaptions() const;
    void fieldEdited(Field &field);
    void fillName();
    void setAdvancedOpen(bool open);
    [[nodiscard]] FieldEditor *editor(const QString &key) const;

    std::vector<Field> m_fields;
    app::Docking m_base;
    QString m_filledName; ///< The name that the choice of a product put in.
    bool m_modified = false;
    LinkButton *m_advancedToggle = nullptr;
    QWidget *m_basic = nullptr;
    QWidget *m_advanced = nullptr;
};

} // namespace ui
