#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace ui {

class FieldError;

/// How long the cloud may keep a command for a device that cannot be reached: 立即或放弃, 2 小时, 自定义.
class TtlField final : public QWidget
{
    Q_OBJECT
public:
    explicit TtlField(QWidget *parent = nullptr);
    [[nodiscard]] int seconds() const;
    void setError(const QString &message);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_label = nullptr;
    QComboBox *m_choice = nullptr;
    QSpinBox *m_custom = nullptr;
    FieldError *m_error = nullptr;
};

} // namespace ui
