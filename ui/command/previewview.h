#pragma once

#include "app/cloud/cloudvalues.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ui {

class CopyField;

/// Exactly what would go out: the call, its body, and the bytes for the device.
class PreviewView final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewView(QWidget *parent = nullptr);
    void show(const app::CommandPreview &preview);
    /// There is none, and why.
    void showReason(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QPlainTextEdit *makeText(const QString &name);
    void retranslateUi();

    qsizetype m_byteCount = 0;
    QLabel *m_reason = nullptr;
    QWidget *m_shown = nullptr;
    QLabel *m_note = nullptr;
    CopyField *m_call = nullptr;
    QLabel *m_bodyTitle = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLabel *m_bytesTitle = nullptr;
    QPlainTextEdit *m_bytes = nullptr;
};

} // namespace ui
