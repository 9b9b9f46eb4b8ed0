#pragma once

#include "app/cloud/formschema.h"
#include "app/model/docking.h"
#include "app/model/product.h"
#include "fieldgrid.h"

#include <QWidget>

#include <optional>

namespace ui {

class FieldEditor;
class GroupEditor;
class LinkButton;
class Notice;

/// A docking record's form, built from its cloud's schema: fields, those marked as advanced behind 高级, and groups of
/// rows. What hangs on the product's thing model follows setThingModel().
class SchemaForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SchemaForm(const app::FormSchema &schema, QWidget *parent = nullptr);
    ~SchemaForm() override;

    /// New words for the same fields, for another language.
    void setSchema(const app::FormSchema &schema);
    void setProducts(const QList<app::Product> &products);
    /// An empty form with the schema's defaults.
    void startNew(const app::PlatformId &platform);
    /// What is kept; the product stays as it is, secrets are not read back.
    void startEdit(const app::Docking &docking);

    /// Whether anything here hangs on the thing model of the product.
    [[nodiscard]] bool needsThingModel() const;
    [[nodiscard]] app::ProductId product() const;
    /// The published one of product(); null: none is chosen, or it is on its way.
    void setThingModel(const std::optional<app::ThingModel> &model);
    [[nodiscard]] const app::ThingModel *thingModel() const { return m_model ? &*m_model : nullptr; }
    /// Why it cannot be read; offers to try again.
    void setThingModelProblem(const app::Error &error);

    /// The record as the form says it. Secrets that were not typed are absent, which keeps what is stored unless they
    /// are among `removedSecrets`.
    [[nodiscard]] app::Docking docking() const;
    [[nodiscard]] bool isModified() const { return m_modified; }

    void clearErrors();
    /// Each error at its field or row; opens what it stands in and takes the focus there if need be. Returns those of
    /// no field.
    [[nodiscard]] QList<app::Error> setErrors(const QList<app::Error> &errors);
    void focusFirst();
    /// Puts \a widget below the help of a field; nothing happens when there is no such field.
    void addBelow(const QString &key, QWidget *widget);

Q_SIGNALS:
    void edited();
    /// The operator chose another product, or asks for its thing model again: setThingModel() is waited for.
    void thingModelWanted(const app::ProductId &product);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Field = FieldGrid::Field;
    [[nodiscard]] QList<Field *> fields() const;
    [[nodiscard]] app::FormContext context() const;
    void addGroups(const QList<app::FormGroup> &groups);
    void alignCaptions() const;
    void fieldEdited(const QString &key);
    void productEdited();
    void follow();
    void fillName();
    bool placeRowError(const app::Error &error);
    void showProblem();
    void setAdvancedOpen(bool open);
    [[nodiscard]] FieldEditor *editor(const QString &key) const;

    app::FormSchema m_schema;
    app::Docking m_base;
    QString m_filledName; ///< The name that the choice of a product put in.
    app::ProductId m_chosen;
    std::optional<app::ThingModel> m_model;
    std::optional<app::Error> m_problemError;
    bool m_modified = false;
    Notice *m_problem = nullptr;
    LinkButton *m_advancedToggle = nullptr;
    FieldGrid *m_basic = nullptr;
    FieldGrid *m_advanced = nullptr;
    QList<GroupEditor *> m_groups;
};

} // namespace ui
