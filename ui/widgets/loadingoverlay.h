#pragma once

#include <QWidget>

class QTimer;

namespace ui {

/// Lies over a widget while its content is on the way: 加载中... Appears only when it takes longer than 150 ms, so that
/// quick answers do not flicker.
class LoadingOverlay final : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingOverlay(QWidget *covered);
    void setLoading(bool loading);
    [[nodiscard]] bool isLoading() const { return m_loading; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer *m_delay = nullptr;
    QTimer *m_spin = nullptr;
    int m_angle = 0;
    bool m_loading = false;
};

} // namespace ui
