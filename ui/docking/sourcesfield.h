#pragma once

#include "fieldeditor.h"

#include <QJsonObject>

#include <vector>

class QGridLayout;
class QLabel;

namespace ui {

class LinkButton;
class SourceEditor;

/// One source for each input of a function. Inputs that were kept but are none any more are named, and can be dropped.
class SourcesField final : public FieldEditor
{
    Q_OBJECT
public:
    explicit SourcesField(QWidget *parent);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setTexts(const app::FormField &field) override;
    void setContext(const app::FormField &field, const app::FormContext &context) override;

private:
    struct Line
    {
        QString id{};
        QLabel *label = nullptr;
        SourceEditor *editor = nullptr;
    };
    Line &lineOf(const app::PropertyDefinition &input);
    void showGone();

    QString m_key;
    QWidget *m_widget = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_none = nullptr;
    QLabel *m_goneText = nullptr;
    LinkButton *m_drop = nullptr;
    std::vector<Line> m_lines; ///< Of every input there ever was: what was typed comes back with it.
    QStringList m_inputs;      ///< Those there are, in order.
    QStringList m_gone;
    QJsonObject m_kept;     ///< As it was set.
    bool m_isKnown = false; ///< There was a thing model since.
};

} // namespace ui
