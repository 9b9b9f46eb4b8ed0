#pragma once

#include "ui/widgets/itemroles.h"

#include <QPushButton>
#include <QToolButton>

class QHBoxLayout;

namespace ui {

/// The one button a page is about; accent.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text = {}, QWidget *parent = nullptr, const QString &iconName = {});
};

/// A quiet button that shows only an icon. The tool tip is its accessible name: set both by setToolTip().
class IconButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit IconButton(const QString &iconName, const QString &toolTip = {}, QWidget *parent = nullptr);
    void setToolTip(const QString &toolTip);
};

/// A text that acts; reachable by Tab, pressed by Enter or Space.
class LinkButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

/// Links beside each other, with thin lines between.
class LinkRow final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkRow(QWidget *parent = nullptr);
    void setLinks(const ActionLinks &links);

Q_SIGNALS:
    void triggered(const QString &actionId);

private:
    QHBoxLayout *m_layout = nullptr;
};

/// A button with a menu of less usual ways beside it. `clicked` is the usual way; add others with addAction().
class SplitButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit SplitButton(const QString &text = {}, QWidget *parent = nullptr, bool primary = false);
};

} // namespace ui
