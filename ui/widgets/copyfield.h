#pragma once

#include <QFrame>

namespace ui {

class ElidedLabel;
class LinkButton;

/// A text to take along, such as a push address: monospaced, with 复制 and, if wanted, 二维码.
class CopyField final : public QFrame
{
    Q_OBJECT
public:
    explicit CopyField(QWidget *parent = nullptr, bool withQrCode = false);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void showQrCode();
    void retranslateUi();

    ElidedLabel *m_text = nullptr;
    LinkButton *m_copy = nullptr;
    LinkButton *m_qr = nullptr;
};

} // namespace ui
