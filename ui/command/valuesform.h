#pragma once

#include "app/model/valuetype.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QGridLayout;

namespace ui {

class FieldError;
class MutedLabel;
class ValueEditor;

/// Typed values by id: one row a definition, with a tick for those that are to be sent. Typing ticks a row.
class ValuesForm final : public QWidget
{
    Q_OBJECT
public:
    /// \a path: where its values stand in a command, "properties" or "inputs".
    explicit ValuesForm(const QString &path, QWidget *parent = nullptr);

    void setDefinitions(const QList<app::PropertyDefinition> &definitions, bool ticked);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    enum class Faults { OfEdited, All };
    /// The ticked values; nothing when one of them is wrong. Faults are shown at rows that were edited, or at all.
    [[nodiscard]] std::optional<QJsonObject> values(Faults shown);
    /// \a field as of an engine error: "properties.temperature.unit". False when it is of no row here.
    bool setError(const QString &field, const QString &message);
    void clearErrors();
    void focusFirstError();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QString id{};
        QCheckBox *tick = nullptr;
        ValueEditor *editor = nullptr;
        FieldError *error = nullptr;
        MutedLabel *rules = nullptr;
        bool isEdited = false;
    };
    void addRow(const app::PropertyDefinition &definition, bool ticked);

    QString m_path;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
};

} // namespace ui
