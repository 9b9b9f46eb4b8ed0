#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace ui {

class LinkButton;

/// Bytes: offset, hex and ASCII side by side, and Base64 in a second tab. Shows the first 64 KiB and says so; 复制
/// takes all of them.
class HexView final : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype kShownBytes = 64 * 1024;

    explicit HexView(QWidget *parent = nullptr);
    void setBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }
    /// Marks a part of the bytes; length 0 marks nothing.
    void setHighlight(qsizetype offset, qsizetype length);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void showBase64();
    void markBytes();
    void retranslateUi();

    QByteArray m_bytes;
    qsizetype m_markOffset = 0;
    qsizetype m_markLength = 0;
    bool m_base64Stale = false; ///< It is made when it is looked at.
    QTabWidget *m_tabs = nullptr;
    QPlainTextEdit *m_hex = nullptr;
    QPlainTextEdit *m_base64 = nullptr;
    QLabel *m_notice = nullptr;
    LinkButton *m_copy = nullptr;
};

/// "00000010  0d fc a9 …  |…|": 16 bytes a line.
[[nodiscard]] QString hexDump(const QByteArray &bytes);

} // namespace ui
