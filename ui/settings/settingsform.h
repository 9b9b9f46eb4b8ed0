#pragma once

#include "app/model/error.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class FieldError;

/// Rows of label, input, help and error. A row's key is the settings key that an app::Error names in `field`.
class SettingsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForm(QWidget *parent = nullptr);

    /// \a input: what is shown. \a marked: what gets the red border and the object name, when it is a part of it.
    void addRow(const QString &key, QWidget *input, QWidget *marked = nullptr);
    void setTexts(const QString &key, const QString &label, const QString &help = {});
    /// Shows each fault at its field and puts the focus on the first. False when none of them is of this form.
    bool showFaults(const QList<app::Error> &faults);
    void clearFaults();

private:
    struct Row
    {
        QLabel *label = nullptr;
        QLabel *help = nullptr;
        FieldError *error = nullptr;
        QWidget *marked = nullptr;
    };
    QGridLayout *m_grid = nullptr;
    QHash<QString, Row> m_rows;
};

} // namespace ui
