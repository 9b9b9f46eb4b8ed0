#pragma once

#include "app/engine/engine.h"
#include "journalfilter.h"

#include <QTimer>
#include <QWidget>

class QLayout;
class QLineEdit;
class QMenu;

namespace ui {

class Chip;

/// The conditions of the log as chips, with a search field at the right end.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(app::Engine &engine, QWidget *parent = nullptr);

    [[nodiscard]] const JournalFilter &filter() const { return m_filter; }
    void setFilter(const JournalFilter &filter); ///< Does not emit.
    void focusSearch();

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    Chip *addChip(const QString &name);
    void wireChips();
    void sizeSearch();
    void change(const std::function<void(JournalFilter &)> &edit);
    void readNames();
    void retranslateUi();
    void updateChips();
    [[nodiscard]] QString spanText() const;
    [[nodiscard]] QString kindsText() const;
    [[nodiscard]] QString resultText() const;

    void openSpanMenu();
    void openMoreMenu();
    void openMenu(const std::function<void(QMenu &)> &fill, QWidget *anchor);
    void fillPlatforms(QMenu &menu);
    void fillKinds(QMenu &menu);
    void fillResults(QMenu &menu);
    void chooseProduct(QWidget *anchor);
    void chooseDevice(QWidget *anchor);

    app::Engine &m_engine;
    JournalFilter m_filter;
    QTimer m_typing;
    QLayout *m_chips = nullptr;
    Chip *m_span = nullptr;
    Chip *m_platform = nullptr;
    Chip *m_product = nullptr;
    Chip *m_device = nullptr;
    Chip *m_kinds = nullptr;
    Chip *m_result = nullptr;
    Chip *m_more = nullptr;
    QLineEdit *m_search = nullptr;
};

} // namespace ui
