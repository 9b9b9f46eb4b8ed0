#pragma once

#include "ui/widgets/palette.h"

#include <QHash>
#include <QLabel>
#include <QWidget>

class QLayout;
class QPushButton;
class QToolButton;

namespace ui {

/// A small rounded word: 已发布, 跟随中.
class Badge final : public QLabel
{
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void setTone(Tone tone);
    /// A dot of the tone before the text.
    void setDot(bool dot);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    bool m_dot = false;
};

/// A condition or tag that can be pressed and, when closable, taken away by its cross (or Delete while focused). A long
/// text is shown with "…".
class Chip final : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setClosable(bool closable);
    /// Drawn in accent.
    void setActive(bool active);

Q_SIGNALS:
    void clicked();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QString m_text;
    QPushButton *m_label = nullptr;
    QToolButton *m_close = nullptr;
};

/// Tags that wrap into as many lines as they need.
class TagRow final : public QWidget
{
    Q_OBJECT
public:
    struct Tag
    {
        QString id{};
        QString text{};
        QString toolTip{};
        bool closable = false;
    };
    explicit TagRow(QWidget *parent = nullptr);
    void setTags(const QList<Tag> &tags);
    /// Where a tag is, for a pop-over; null when there is none of that id.
    [[nodiscard]] Chip *chip(const QString &id) const;

Q_SIGNALS:
    void clicked(const QString &id);
    /// The cross was pressed; the tag stays until setTags().
    void closeRequested(const QString &id);

private:
    QLayout *m_flow = nullptr;
    QHash<QString, Chip *> m_chips;
};

} // namespace ui
