#pragma once

#include "app/model/command.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace ui {

class FieldError;

/// 原始数据: bytes as pairs of hex digits, a text, or JSON.
class RawForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RawForm(QWidget *parent = nullptr);
    [[nodiscard]] app::RawCommand value() const;
    void setError(const QString &message);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_form = nullptr;
    QPlainTextEdit *m_text = nullptr;
    FieldError *m_error = nullptr;
};

} // namespace ui
