#pragma once

#include <QHash>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace ui {

/// Names and values in columns, as the detail pages show a record.
class InfoGrid final : public QWidget
{
    Q_OBJECT
public:
    using Text = std::function<QString()>;

    explicit InfoGrid(int columns, QWidget *parent = nullptr);

    /// The value label's object name is "info:" + \a key.
    void addText(const QString &key, const Text &label, bool wholeRow = false, bool mono = false);
    void addWidget(const QString &key, const Text &label, QWidget *value, bool wholeRow = false);
    /// "/" stands for an empty text.
    void setValue(const QString &key, const QString &text);
    void setItemVisible(const QString &key, bool visible);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Item
    {
        Text text{};
        QLabel *label = nullptr;
        QWidget *value = nullptr;
    };

    QGridLayout *m_layout = nullptr;
    QHash<QString, Item> m_items;
    int m_columns;
    int m_row = 0;
    int m_column = 0;
};

} // namespace ui
