#include "spokenparts.h"

#include "app/model/valuetype.h"
#include "listeditors.h"
#include "typedinput.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ScaleEditor::ScaleEditor(const QString &name, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const QStringList between{u"…"_s, u"→"_s, u"…"_s};
    for (size_t i = 0; i < m_edits.size(); ++i) {
        m_edits.at(i) = new QLineEdit(this);
        m_edits.at(i)->setObjectName(u"scale%1:"_s.arg(i) + name);
        m_edits.at(i)->setMinimumWidth(scaled(48));
        m_edits.at(i)->setMaximumWidth(scaled(110));
        connect(m_edits.at(i), &QLineEdit::textEdited, this, &ScaleEditor::edited);
        layout->addWidget(m_edits.at(i));
        if (qsizetype(i) < between.size())
            layout->addWidget(new MutedLabel(between.at(qsizetype(i)), this));
    }
    layout->addStretch();
    setFocusProxy(m_edits.front());
    retranslateUi();
}

void ScaleEditor::setScale(const QJsonValue &scale)
{
    const QJsonArray numbers = scale.toArray();
    for (size_t i = 0; i < m_edits.size(); ++i) {
        const QJsonValue value = numbers.at(qsizetype(i));
        const auto number = app::Number::fromJson(value);
        m_edits.at(i)->setText(number ? number->text() : value.toString());
    }
}

QJsonArray ScaleEditor::scale() const
{
    QJsonArray scale;
    for (const QLineEdit *edit : m_edits) {
        const auto number = app::Number::fromText(edit->text().trimmed());
        scale.append(number ? number->json() : QJsonValue(edit->text().trimmed()));
    }
    return scale;
}

void ScaleEditor::suggest(const app::SpokenValue &spoken, const app::ValueType &type)
{
    const auto text = [](const std::optional<double> &number) {
        return number ? app::Number(*number).text() : QString();
    };
    const QStringList known{text(spoken.minimum), text(spoken.maximum), type.min ? type.min->text() : QString(),
                            type.max ? type.max->text() : QString()};
    for (size_t i = 0; i < m_edits.size(); ++i)
        if (m_edits.at(i)->text().isEmpty())
            m_edits.at(i)->setText(known.at(qsizetype(i)));
}

void ScaleEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ScaleEditor::retranslateUi()
{
    const QStringList names{tr("Spoken from"), tr("Spoken to"), tr("Becomes from"), tr("Becomes to")};
    for (size_t i = 0; i < m_edits.size(); ++i)
        m_edits.at(i)->setAccessibleName(names.at(qsizetype(i)));
}

MapEditor::MapEditor(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    rebuild({});
}

void MapEditor::setWords(const QList<app::FieldChoice> &words)
{
    if (isSame(words, m_words))
        return;
    const QJsonObject map = this->map();
    m_words = words;
    rebuild(map);
}

void MapEditor::setType(const std::optional<app::ValueType> &type)
{
    m_type = type;
    for (const Line &line : m_lines)
        line.input->setType(type);
}

void MapEditor::setMap(const QJsonObject &map)
{
    rebuild(map);
}

QJsonObject MapEditor::map() const
{
    QJsonObject map;
    for (const Line &line : m_lines)
        if (const QJsonValue value = line.input->value(); !value.isUndefined())
            map.insert(line.word, value);
    return map;
}

void MapEditor::rebuild(const QJsonObject &map)
{
    delete m_content;
    m_lines.clear();
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    QJsonObject rest = map;
    for (const app::FieldChoice &word : std::as_const(m_words)) {
        addLine(word.value, word.label, map.value(word.value));
        rest.remove(word.value);
    }
    for (auto it = rest.constBegin(); it != rest.constEnd(); ++it)
        addLine(it.key(), tr("%1 (no longer offered)").arg(it.key()), it.value());
}

void MapEditor::addLine(const QString &word, const QString &label, const QJsonValue &value)
{
    Line line{word, new QLabel(label, m_content), new TypedInput(m_content)};
    line.input->setInputName(label, u"map:"_s + m_name + u':' + word);
    line.input->setValue(value);
    line.input->setType(m_type);
    line.label->setTextFormat(Qt::PlainText);
    const int row = int(m_lines.size());
    m_grid->addWidget(line.label, row, 0);
    m_grid->addWidget(new MutedLabel(u"→"_s, m_content), row, 1);
    m_grid->addWidget(line.input, row, 2);
    connect(line.input, &TypedInput::edited, this, &MapEditor::edited);
    m_lines.push_back(line);
}

} // namespace ui
