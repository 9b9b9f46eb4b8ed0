#pragma once

#include "app/cloud/formschema.h"

#include <QJsonArray>
#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui {

class TypedInput;

/// a … b becomes c … d: how a spoken number turns into ours.
class ScaleEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ScaleEditor(const QString &name, QWidget *parent = nullptr);

    void setScale(const QJsonValue &scale);
    /// Four numbers; what is no number stands there as text, and nothing as an empty text.
    [[nodiscard]] QJsonArray scale() const;
    /// Fills what is empty with the limits of both sides.
    void suggest(const app::SpokenValue &spoken, const app::ValueType &type);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    std::array<QLineEdit *, 4> m_edits{};
};

/// A table: for each word that can be said, the value that it stands for. Words without a value are left out.
class MapEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit MapEditor(const QString &name, QWidget *parent = nullptr);

    void setWords(const QList<app::FieldChoice> &words);
    void setType(const std::optional<app::ValueType> &type);
    void setMap(const QJsonObject &map);
    [[nodiscard]] QJsonObject map() const;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QString word{};
        QLabel *label = nullptr;
        TypedInput *input = nullptr;
    };
    void rebuild(const QJsonObject &map);
    void addLine(const QString &word, const QString &label, const QJsonValue &value);

    QString m_name;
    QList<app::FieldChoice> m_words;
    std::optional<app::ValueType> m_type;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Line> m_lines;
};

} // namespace ui
