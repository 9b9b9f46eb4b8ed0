#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QIntValidator;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class IconButton;

/// 共 <n> 条记录 第 <p>/<m>页, previous and next, page numbers, 10/20/50/100 a page, and a jump field when there is
/// more than one page. Pages count from 1. It asks; whoever owns the list answers with setState().
class Pager final : public QWidget
{
    Q_OBJECT
public:
    explicit Pager(QWidget *parent = nullptr);

    /// \a page is brought into range.
    void setState(qint64 total, int page, int pageSize);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] qint64 total() const { return m_total; }

    /// The numbers to offer around \a page, 0 for a gap: 1 0 4 5 6 0 20.
    [[nodiscard]] static QList<int> pageNumbers(int page, int count);

Q_SIGNALS:
    void pageRequested(int page);
    /// The list starts again at page 1.
    void pageSizeRequested(int pageSize);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The buttons stay while the numbers do, so that a click in progress and the focus survive a refresh.
    void showNumbers();
    void rebuildNumbers(const QList<int> &numbers);
    [[nodiscard]] QToolButton *makeNumber(int number);
    void jump();
    void retranslateUi();

    qint64 m_total = 0;
    int m_page = 1;
    int m_pageSize = 10;
    QLabel *m_summary = nullptr;
    IconButton *m_previous = nullptr;
    IconButton *m_next = nullptr;
    QHBoxLayout *m_numbers = nullptr;
    QList<int> m_shown; ///< The numbers the buttons are for.
    QComboBox *m_sizes = nullptr;
    QLabel *m_jumpLabel = nullptr;
    QLineEdit *m_jump = nullptr;
    QIntValidator *m_range = nullptr;
    QLabel *m_jumpUnit = nullptr;
};

} // namespace ui
