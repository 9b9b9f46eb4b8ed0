#pragma once

#include <QList>
#include <QMap>
#include <QWidget>

#include <utility>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

/// The search line above a table: labelled inputs, 查询 and 重置. Enter searches. Fields wrap when there is no room.
class SearchForm final : public QWidget
{
    Q_OBJECT
public:
    using Choices = QList<std::pair<QString, QString>>; ///< value, text

    explicit SearchForm(QWidget *parent = nullptr);

    /// The input's object name is \a key.
    void addText(const QString &key, const QString &label, const QString &placeholder);
    /// An empty value means "any" and is offered first, as \a anyText.
    void addChoice(const QString &key, const QString &label, const QString &anyText, const Choices &choices);
    /// Any of several; \a noneText stands there while none is picked.
    void addPicks(const QString &key, const QString &label, const QString &noneText, const Choices &choices);
    [[nodiscard]] QStringList picks(const QString &key) const; ///< Of a field of addPicks().
    /// New words for a field, for another language.
    void setTexts(const QString &key, const QString &label, const QString &placeholderOrAny);
    void setChoices(const QString &key, const Choices &choices); ///< Keeps the chosen value if it is still there.

    /// Only what is not empty, trimmed; picks one a line.
    [[nodiscard]] QMap<QString, QString> values() const;
    /// Sets the inputs without searching.
    void setValues(const QMap<QString, QString> &values);
    void focusFirst();

Q_SIGNALS:
    /// 查询, Enter, or 重置 (then with nothing).
    void searchRequested(const QMap<QString, QString> &values);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QString key{};
        QWidget *box = nullptr;
        QLabel *label = nullptr;
        QWidget *input = nullptr;
    };
    Field *field(const QString &key);
    void addField(const QString &key, const QString &label, QWidget *input);
    void search();
    void reset();
    void retranslateUi();

    QList<Field> m_fields;
    QLayout *m_flow = nullptr;
    QPushButton *m_search = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace ui
