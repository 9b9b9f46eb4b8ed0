#pragma once

#include "app/model/valuetype.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// One value of a thing model's type, typed by the operator: numbers with limits and unit, the words of booleans and
/// enums, dates, and JSON text for lists and objects.
class ValueEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ValueEditor(const app::ValueType &type, QWidget *parent = nullptr);

    /// The value as the type wants it. InvalidInput with what is wrong; `field` leads inside a list or an object.
    [[nodiscard]] app::Result<QJsonValue> value() const;
    /// Shows \a value, also one that the type refuses: it stays until another is typed. Undefined empties the input.
    void setValue(const QJsonValue &value);
    /// What is typed, for keeping: the value, or the text while it is none. Undefined when nothing was typed.
    [[nodiscard]] QJsonValue kept() const;
    /// Where one types or chooses, for labels, errors and tests.
    [[nodiscard]] QWidget *input() const { return m_input; }
    /// "0 … 100, whole number"; empty when there is nothing to say.
    [[nodiscard]] QString rules() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void makeInput();
    void makeLine(bool masked);
    void makeChoice(const QList<std::pair<QString, QJsonValue>> &choices);
    void makeDate();
    void makeJson();
    [[nodiscard]] QList<std::pair<QString, QJsonValue>> booleanChoices() const;
    [[nodiscard]] QList<std::pair<QString, QJsonValue>> enumChoices() const;
    [[nodiscard]] QString placeholder() const;
    [[nodiscard]] bool isNumber() const;
    void showChoice(const QJsonValue &value);
    void showDate(const QJsonValue &value);
    [[nodiscard]] QString lineText(const QJsonValue &value) const;
    [[nodiscard]] app::Result<QJsonValue> typed() const; ///< Before the type's rules.
    [[nodiscard]] app::Result<QJsonValue> typedJson() const;
    [[nodiscard]] app::Result<QJsonValue> typedNumber() const;

    app::ValueType m_type;
    QWidget *m_input = nullptr; ///< One of those below.
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    QDateTimeEdit *m_date = nullptr;
    QPlainTextEdit *m_json = nullptr;
    QList<std::pair<QString, QJsonValue>> m_choices;
    QJsonValue m_unread{QJsonValue::Undefined}; ///< Shown by setValue(), but no date.
};

} // namespace ui
