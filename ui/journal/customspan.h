#pragma once

#include <QDateTime>
#include <QFrame>

class QDateTimeEdit;
class QPushButton;

namespace ui {

class FieldError;

/// From and to, in a pop-up.
class CustomSpan final : public QFrame
{
    Q_OBJECT
public:
    CustomSpan(const QDateTime &from, const QDateTime &to, QWidget *anchor);
    void open();

Q_SIGNALS:
    void accepted(const QDateTime &from, const QDateTime &to);

private:
    void accept();

    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    FieldError *m_error = nullptr;
};

} // namespace ui
