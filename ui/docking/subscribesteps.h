#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class LinkButton;

/// What the operator does on the cloud's own console, step by step; folded until asked for.
class SubscribeSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit SubscribeSteps(QWidget *parent = nullptr);
    void setSteps(const QStringList &steps);
    void setTitle(const QString &title);
    void setOpen(bool open);

private:
    LinkButton *m_toggle = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QStringList m_steps;
};

} // namespace ui
