#pragma once

#include "app/model/secret.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;
class QTimer;

namespace ui {

class IconButton;
class LinkButton;

/// An input for a secret: masked; a button shows what is typed for ten seconds. A secret that the vault holds is never
/// read back: the field is empty and says "unchanged", and stays unchanged unless something is typed or, where the
/// field may be empty, its removal is asked for.
class SecretEdit final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kRevealMilliseconds = 10'000;

    explicit SecretEdit(QWidget *parent = nullptr);

    /// The vault holds a value for this field. Takes a wish to remove it back.
    void setStored(bool stored);
    [[nodiscard]] bool isStored() const { return m_stored; }
    /// A stored value may be removed: 清除, which can be undone until the form is saved.
    void setRemovable(bool removable);
    /// The stored value is to be removed.
    [[nodiscard]] bool isRemoved() const { return m_removed; }
    /// 生成 fills the field with what \a make returns, and shows it.
    void setGenerator(std::function<QString()> make);
    void setPlaceholder(const QString &text);
    /// Nothing when the stored value is to stay (or nothing was typed), else the new value.
    [[nodiscard]] std::optional<app::Secret> typed() const;
    /// Typed or stored.
    [[nodiscard]] bool hasValue() const;
    void clear();
    /// For labels, errors and tests.
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setRevealed(bool revealed);
    void toggleRemoval();
    void generate();
    void retranslateUi();

    QLineEdit *m_edit = nullptr;
    IconButton *m_reveal = nullptr;
    LinkButton *m_generate = nullptr;
    LinkButton *m_remove = nullptr;
    QTimer *m_timer = nullptr;
    std::function<QString()> m_make;
    QString m_placeholder;
    bool m_stored = false;
    bool m_removable = false;
    bool m_removed = false;
};

} // namespace ui
