#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ui {

/// Read-only monospaced text, with a line above it that says so when it is only the beginning of something.
class CutText final : public QWidget
{
    Q_OBJECT
public:
    /// \a name: of the text itself, for tests. \a framed: with a border of its own.
    CutText(const QString &name, bool framed, QWidget *parent = nullptr);
    /// An empty \a notice takes no room.
    void show(const QString &text, const QString &notice = {});
    void setAccessibleText(const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_notice = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace ui
