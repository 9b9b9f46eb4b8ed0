#pragma once

#include "app/cloud/formschema.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class FieldEditor;
class FieldError;

/// Fields of a schema under each other, or in two columns: caption, input, help or what is wrong. Which are shown, and
/// what they offer, follows from a context. Values of fields that are not shown are kept for the case that they come
/// back, but are not given away.
class FieldGrid final : public QWidget
{
    Q_OBJECT
public:
    struct Field
    {
        app::FormField schema{};
        FieldEditor *editor = nullptr;
        QWidget *caption = nullptr;
        QLabel *label = nullptr;
        QLabel *star = nullptr;
        QWidget *cell = nullptr;
        FieldError *error = nullptr;
        QLabel *help = nullptr;
        QVBoxLayout *below = nullptr;
        bool isShown = true;
        bool isEdited = false; ///< By the operator since the values were set.
    };
    using Context = std::function<app::FormContext()>;

    FieldGrid(const QList<app::FormField> &fields, int columns, QWidget *parent = nullptr);

    void setFields(const QList<app::FormField> &fields); ///< The same ones in another language.
    [[nodiscard]] const std::vector<std::unique_ptr<Field>> &fields() const { return m_fields; }
    [[nodiscard]] Field *field(const QString &key) const;

    void setValues(const QJsonObject &values);
    /// Of what is shown; no secrets.
    [[nodiscard]] QJsonObject values() const;
    /// Shows, hides and fills the fields. \a context is asked again while fields come and go.
    void follow(const Context &context);

    void setError(Field &field, const QString &text);
    void clearErrors();
    [[nodiscard]] int captionWidth() const;
    void setCaptionWidth(int width);

Q_SIGNALS:
    void edited(const QString &key);

private:
    void addField(const app::FormField &schema);
    void applyTexts(const Field &field) const;
    void place();
    [[nodiscard]] static bool isWide(app::FieldKind kind);

    std::vector<std::unique_ptr<Field>> m_fields;
    QGridLayout *m_grid = nullptr;
    int m_columns = 1;
};

/// The sentence and the next step.
[[nodiscard]] QString errorText(const app::Error &error);

} // namespace ui
