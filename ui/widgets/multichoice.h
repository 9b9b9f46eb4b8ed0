#pragma once

#include <QPushButton>
#include <QStringList>

#include <utility>

class QMenu;

namespace ui {

/// Any of several values; none chosen means no restriction. The menu stays open while one chooses.
class MultiChoice final : public QPushButton
{
    Q_OBJECT
public:
    using Choices = QList<std::pair<QString, QString>>; ///< value, text

    explicit MultiChoice(QWidget *parent = nullptr);
    /// Keeps what is chosen and still there.
    void setChoices(const Choices &choices);
    /// What stands on the button while nothing is chosen.
    void setAnyText(const QString &text);
    [[nodiscard]] QStringList values() const; ///< In the order of the choices.
    void setValues(const QStringList &values);

    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    /// The operator chose something else.
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void rebuild();
    void showChosen();

    QMenu *m_menu = nullptr;
    Choices m_choices;
    QStringList m_values;
    QString m_anyText;
};

} // namespace ui
