#pragma once

#include "app/model/error.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;
class QLabel;

namespace ui {

class FieldError;

/// Labelled inputs below each other, each with room for what is wrong with it. The words are asked for again when the
/// language changes.
class FormFields final : public QWidget
{
    Q_OBJECT
public:
    using Text = std::function<QString()>;
    struct Options
    {
        bool required = false;
        Text help{};        ///< A "?" beside the label.
        Text placeholder{}; ///< For line edits, text edits and combo boxes.
    };

    explicit FormFields(QWidget *parent = nullptr);

    /// The input's accessible name is the label. Takes ownership.
    void add(const QString &key, const Text &label, QWidget *input, const Options &options);
    void add(const QString &key, const Text &label, QWidget *input) { add(key, label, input, Options{}); }
    /// A part that brings its own labels and errors.
    void addPlain(QWidget *part);
    /// Makes one that fills \a parent.
    [[nodiscard]] static FormFields *in(QWidget *parent);
    void setFieldVisible(const QString &key, bool visible);

    void clearErrors();
    void setError(const QString &key, const QString &message);
    /// Each error at its field; those of unknown fields are returned.
    [[nodiscard]] QList<app::Error> setErrors(const QList<app::Error> &errors);
    [[nodiscard]] bool hasErrors() const;
    /// To the first input that is wrong.
    void focusFirstError();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        Text label{};
        Options options{};
        QWidget *box = nullptr;
        QLabel *title = nullptr;
        QLabel *help = nullptr;
        QWidget *input = nullptr;
        FieldError *error = nullptr;
        QString message{};
    };
    void applyTexts(const Field &field) const;

    QVBoxLayout *m_layout = nullptr;
    QHash<QString, Field> m_fields;
    QStringList m_order;
};

} // namespace ui
