#pragma once

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace ui {

class SplitButton;

/// 保存 ▾ with 仅保存 and 保存并生效. \a save is called with true for the latter.
class SaveButton
{
    Q_DECLARE_TR_FUNCTIONS(ui::SaveButton)

public:
    [[nodiscard]] static SplitButton *make(QWidget *parent, const std::function<void(bool publish)> &save);
};

} // namespace ui
