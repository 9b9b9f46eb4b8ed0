#include "fieldeditor.h"

#include "dependenteditors.h"
#include "listeditors.h"
#include "pushtoken.h"
#include "sourcesfield.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QDoubleValidator>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

class LineEditor final : public FieldEditor
{
public:
    LineEditor(QWidget *parent, bool number) : FieldEditor(parent), m_edit(new QLineEdit(parent)), m_number(number)
    {
        connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
        if (number)
            m_edit->setValidator(new QDoubleValidator(m_edit));
    }
    [[nodiscard]] QWidget *widget() const override { return m_edit; }
    [[nodiscard]] QJsonValue value() const override
    {
        const QString text = m_edit->text().trimmed();
        if (text.isEmpty())
            return QJsonValue::Undefined;
        bool ok = false;
        const double number = m_number ? text.toDouble(&ok) : 0;
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    void setValue(const QJsonValue &value) override
    {
        m_edit->setText(value.toVariant().toString());
        m_edit->setCursorPosition(0);
    }
    void setTexts(const app::FormField &field) override { m_edit->setPlaceholderText(field.placeholder); }

private:
    QLineEdit *m_edit;
    bool m_number;
};

class TextEditor final : public FieldEditor
{
public:
    TextEditor(QWidget *parent, bool addresses) : FieldEditor(parent), m_edit(new QPlainTextEdit(parent))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(scaled(addresses ? 76 : 60));
        if (addresses)
            m_edit->setFont(monospaceFont());
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_setting)
                Q_EMIT edited();
        });
    }
    [[nodiscard]] QWidget *widget() const override { return m_edit; }
    [[nodiscard]] QJsonValue value() const override
    {
        const QString text = m_edit->toPlainText().trimmed();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    void setValue(const QJsonValue &value) override
    {
        m_setting = true;
        m_edit->setPlainText(value.toString());
        m_setting = false;
    }
    void setTexts(const app::FormField &field) override { m_edit->setPlaceholderText(field.placeholder); }

private:
    QPlainTextEdit *m_edit;
    bool m_setting = false;
};

class ToggleEditor final : public FieldEditor
{
public:
    explicit ToggleEditor(QWidget *parent) : FieldEditor(parent), m_box(new QCheckBox(parent))
    {
        connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    [[nodiscard]] QWidget *widget() const override { return m_box; }
    [[nodiscard]] QJsonValue value() const override { return m_box->isChecked(); }
    void setValue(const QJsonValue &value) override { m_box->setChecked(value.toBool()); }
    void setTexts(const app::FormField &field) override { m_box->setText(field.placeholder); }

private:
    QCheckBox *m_box;
};

class SecretEditor final : public FieldEditor
{
public:
    SecretEditor(QWidget *parent, const app::FormField &field) : FieldEditor(parent), m_edit(new SecretEdit(parent))
    {
        m_edit->setRemovable(!field.required);
        if (field.key == QLatin1StringView(app::kPushTokenKey)) // ours to choose; other secrets come from the cloud
            m_edit->setGenerator(makePushToken);
        connect(m_edit, &SecretEdit::edited, this, &FieldEditor::edited);
    }
    [[nodiscard]] QWidget *widget() const override { return m_edit; }
    [[nodiscard]] QWidget *input() const override { return m_edit->lineEdit(); }
    [[nodiscard]] QJsonValue value() const override { return QJsonValue::Undefined; }
    void setValue(const QJsonValue &) override { m_edit->clear(); }
    void setTexts(const app::FormField &field) override { m_edit->setPlaceholder(field.placeholder); }
    [[nodiscard]] std::optional<app::Secret> secret() const override { return m_edit->typed(); }
    [[nodiscard]] bool isRemoved() const override { return m_edit->isRemoved(); }
    void setStored(bool stored) override { m_edit->setStored(stored); }

private:
    SecretEdit *m_edit;
};

} // namespace

void FieldEditor::setLocked(bool locked)
{
    widget()->setEnabled(!locked);
}

FieldEditor *makeFieldEditor(const app::FormField &field, QWidget *parent)
{
    switch (field.kind) {
    case app::FieldKind::Text:
    case app::FieldKind::Url:
        return new LineEditor(parent, false);
    case app::FieldKind::Number:
        return new LineEditor(parent, true);
    case app::FieldKind::Multiline:
        return new TextEditor(parent, false);
    case app::FieldKind::AddressList:
        return new TextEditor(parent, true);
    case app::FieldKind::Toggle:
        return new ToggleEditor(parent);
    case app::FieldKind::Secret:
        return new SecretEditor(parent, field);
    case app::FieldKind::Choice:
        return new ChoiceEditor(parent);
    case app::FieldKind::Product:
        return new ProductEditor(parent);
    case app::FieldKind::Choices:
        return new ChoicesEditor(parent);
    case app::FieldKind::Value:
        return new ValueField(parent);
    case app::FieldKind::Source:
        return new SourceField(parent);
    case app::FieldKind::Sources:
        return new SourcesField(parent);
    }
    return nullptr;
}

} // namespace ui
