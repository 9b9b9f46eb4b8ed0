#pragma once

#include "app/model/valuetype.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class FormFields;

/// The inputs for the attributes of one data type. Loads from and writes to the members that belong to the type.
class TypeAttributes : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void load(const app::ValueType &type) = 0;
    virtual void store(app::ValueType &type) const = 0;
    /// Shows what is wrong at the inputs; true when nothing is.
    [[nodiscard]] virtual bool check() { return true; }
};

/// Null for a type without attributes. \a depth: how deep this type is nested in arrays and structures.
[[nodiscard]] TypeAttributes *makeTypeAttributes(app::DataType type, int depth, QWidget *parent);

/// min, max, unit and, for fractions, the number of digits.
class NumberAttributes final : public TypeAttributes
{
    Q_OBJECT
public:
    NumberAttributes(bool fraction, QWidget *parent);
    void load(const app::ValueType &type) override;
    void store(app::ValueType &type) const override;
    [[nodiscard]] bool check() override;

private:
    FormFields *m_fields = nullptr;
    QLineEdit *m_scale = nullptr;
    QLineEdit *m_min = nullptr;
    QLineEdit *m_max = nullptr;
    class UnitBox *m_unit = nullptr;
};

/// The longest text that is expected.
class LengthAttributes final : public TypeAttributes
{
    Q_OBJECT
public:
    LengthAttributes(bool password, QWidget *parent);
    void load(const app::ValueType &type) override;
    void store(app::ValueType &type) const override;
    [[nodiscard]] bool check() override;

private:
    FormFields *m_fields = nullptr;
    QLineEdit *m_length = nullptr;
};

/// Two pairs: the word that is shown and the value that travels.
class BooleanAttributes final : public TypeAttributes
{
    Q_OBJECT
public:
    explicit BooleanAttributes(QWidget *parent);
    void load(const app::ValueType &type) override;
    void store(app::ValueType &type) const override;
    [[nodiscard]] bool check() override;

private:
    FormFields *m_fields = nullptr;
    QLineEdit *m_trueText = nullptr;
    QLineEdit *m_trueValue = nullptr;
    QLineEdit *m_falseText = nullptr;
    QLineEdit *m_falseValue = nullptr;
};

/// The pattern of a time; free text with suggestions.
class DateAttributes final : public TypeAttributes
{
    Q_OBJECT
public:
    explicit DateAttributes(QWidget *parent);
    void load(const app::ValueType &type) override;
    void store(app::ValueType &type) const override;
    [[nodiscard]] bool check() override;

private:
    FormFields *m_fields = nullptr;
    QComboBox *m_format = nullptr;
};

class FileAttributes final : public TypeAttributes
{
    Q_OBJECT
public:
    explicit FileAttributes(QWidget *parent);
    void load(const app::ValueType &type) override;
    void store(app::ValueType &type) const override;

private:
    FormFields *m_fields = nullptr;
    QComboBox *m_kind = nullptr;
};

class PlaceAttributes final : public TypeAttributes
{
    Q_OBJECT
public:
    explicit PlaceAttributes(QWidget *parent);
    void load(const app::ValueType &type) override;
    void store(app::ValueType &type) const override;
    [[nodiscard]] bool check() override;

private:
    FormFields *m_fields = nullptr;
    QLineEdit *m_longitude = nullptr;
    QLineEdit *m_latitude = nullptr;
};

} // namespace ui
