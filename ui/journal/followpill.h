#pragma once

#include <QAbstractButton>

namespace ui {

/// 跟随中: tells whether the list follows what arrives, and switches it.
class FollowPill final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FollowPill(QWidget *parent = nullptr);
    void setFollowing(bool following);
    /// There are newer lines that the list does not show.
    void setBehind(bool behind);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    bool m_following = true;
    bool m_behind = false;
};

} // namespace ui
