#pragma once

#include "app/engine/dockings.h"
#include "ui/widgets/itemroles.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

/// A step as the panel shows it.
struct StepLine
{
    QString id{};
    QString title{};
    QString detail{};
    app::ChecklistStep::State state = app::ChecklistStep::State::Open;
    bool counting = false; ///< A clock runs beside the title.
    ActionLinks links{};   ///< Behind the detail.

    friend bool operator==(const StepLine &, const StepLine &) = default;
};

/// The steps from an empty record to the first push, with what can be done about each.
class ChecklistView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChecklistView(QWidget *parent = nullptr);
    /// Builds anew only what differs, so that a link keeps the focus while nothing changes.
    void setLines(const QList<StepLine> &lines);
    void setElapsed(const QString &text);
    /// The label that shows a step's detail and links; for pop-ups and tests.
    [[nodiscard]] QLabel *detailLabel(const QString &stepId) const;

Q_SIGNALS:
    void linkPressed(const QString &stepId, const QString &linkId);

private:
    [[nodiscard]] QWidget *makeRow(const StepLine &line, int number);

    QList<StepLine> m_lines;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_elapsed = nullptr;
    QString m_elapsedText;
};

} // namespace ui
