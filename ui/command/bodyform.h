#pragma once

#include "app/model/command.h"
#include "app/model/thingmodel.h"
#include "valuesform.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace ui {

class RawForm;
class ReadForm;

/// What a command says: 调用功能, 修改属性, 读取属性 or 原始数据, with inputs made from the thing model.
class BodyForm final : public QWidget
{
    Q_OBJECT
public:
    enum Type { InvokeType, WriteType, ReadType, RawType, TypeCount };

    explicit BodyForm(QWidget *parent = nullptr);

    /// Keeps what was typed when it is the same model.
    void setThingModel(const app::ThingModel &model);
    void setType(Type type);
    /// Nothing when something is wrong or missing: problem() says what, and the fault is shown at the field.
    [[nodiscard]] std::optional<app::CommandBody> body(ValuesForm::Faults shown);
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Shows an engine's error at its field; false when it is of none here.
    bool setError(const app::Error &error);
    void focusFirstError();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeInvoke();
    [[nodiscard]] QWidget *makeWrite();
    [[nodiscard]] std::optional<app::CommandBody> invoke(ValuesForm::Faults shown);
    [[nodiscard]] std::optional<app::CommandBody> write(ValuesForm::Faults shown);
    [[nodiscard]] std::optional<app::CommandBody> read(ValuesForm::Faults shown);
    [[nodiscard]] std::optional<app::CommandBody> raw(ValuesForm::Faults shown);
    void showFunction();
    void fillFunctions();
    void retranslateUi();

    app::ThingModel m_model;
    QString m_problem;
    bool m_isModelKnown = false;
    QTabBar *m_types = nullptr;
    QStackedWidget *m_stack = nullptr;
    QComboBox *m_function = nullptr;
    QLabel *m_functionHelp = nullptr;
    QLabel *m_noFunctions = nullptr;
    ValuesForm *m_inputs = nullptr;
    QLabel *m_noWritable = nullptr;
    ValuesForm *m_properties = nullptr;
    ReadForm *m_read = nullptr;
    RawForm *m_raw = nullptr;
};

} // namespace ui
