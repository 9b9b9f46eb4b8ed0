#pragma once

class QWidget;

namespace ui {

class SecretEdit;

/// An input for a new password, with 生成 for one that nobody guesses.
[[nodiscard]] SecretEdit *makePasswordField(QWidget *parent);

} // namespace ui
