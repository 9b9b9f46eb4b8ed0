#pragma once

#include <QPushButton>

class QLabel;

namespace ui {

class ElidedLabel;

/// The line that a row of a form folds to: number, title, and what is wrong. Enter or Space folds, Alt with an arrow
/// moves the row, Delete removes it.
class RowHead final : public QPushButton
{
    Q_OBJECT
public:
    explicit RowHead(QWidget *parent = nullptr);

    void setTexts(int number, const QString &title);
    /// What is wrong with the row, in one line; empty for nothing. \a all: every fault, for the tool tip and screen
    /// readers.
    void setFault(const QString &text, const QString &all);
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString title() const;
    void setOpen(bool open);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void moveRequested(int step);
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();
    void describe();

    int m_number = 0;
    QString m_allFaults;
    bool m_isOpen = false;
    QLabel *m_fold = nullptr;
    QLabel *m_numberLabel = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_faultIcon = nullptr;
    ElidedLabel *m_fault = nullptr;
};

} // namespace ui
