#pragma once

#include "app/engine/engine.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

class Chip;
class MultiChoice;

/// Which commands are shown: a text, cloud, states; and a device or a bulk order where another page asked for one.
class CommandFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CommandFilterBar(app::Engine &engine, QWidget *parent = nullptr);

    [[nodiscard]] const app::CommandFilter &filter() const { return m_filter; }
    void setFilter(const app::CommandFilter &filter); ///< Does not emit.
    void focusSearch();

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void wire();
    void take(); ///< What the inputs say now.
    void showChips();
    void retranslateUi();

    app::Engine &m_engine;
    app::CommandFilter m_filter;
    QTimer m_typing;
    QComboBox *m_platform = nullptr;
    MultiChoice *m_states = nullptr;
    Chip *m_device = nullptr;
    Chip *m_batch = nullptr;
    QLineEdit *m_search = nullptr;
};

} // namespace ui
