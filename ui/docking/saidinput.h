#pragma once

#include "app/cloud/formschema.h"

#include <QJsonValue>
#include <QStackedWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace ui {

/// The value that is said with a request: a word to choose, a number within its limits, or a text. Hidden when nothing
/// is said.
class SaidInput final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit SaidInput(QWidget *parent = nullptr);

    /// \a example: what stands there first. An object (a colour) is edited in the request itself.
    void setSpoken(const std::optional<app::SpokenValue> &spoken, const QJsonValue &example);
    /// Undefined when nothing is said.
    [[nodiscard]] QJsonValue value() const;

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_words = nullptr;
    QDoubleSpinBox *m_number = nullptr;
    QLineEdit *m_text = nullptr;
    bool m_isShown = false;
};

} // namespace ui
