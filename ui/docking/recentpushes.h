#pragma once

#include "app/model/queries.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace ui {

/// One line: time, kind, what became of it. Opens the log.
class RecentRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecentRow(QWidget *parent = nullptr);
    void setRow(const app::LogRow &row);
    [[nodiscard]] const app::LogRow &row() const { return m_row; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    app::LogRow m_row;
};

/// The newest lines of one record.
class RecentPushes final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kLines = 5;

    explicit RecentPushes(QWidget *parent = nullptr);
    void setRows(const QList<app::LogRow> &rows);

Q_SIGNALS:
    void rowPressed(const app::LogRow &row);

private:
    QList<RecentRow *> m_rows;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace ui
