#pragma once

#include "app/engine/engine.h"
#include "syncmodel.h"
#include "ui/widgets/palette.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace ui {

class Chip;
class CloudJob;
class EmptyState;
class JobCenter;
class JobRow;
class LinkButton;
class Notice;
class PagedTable;
class PrimaryButton;

/// 设备同步 of a docking record: what is only here, only at the cloud, or not the same; the chosen rows are brought in
/// line. Compares when it is opened. Deletes itself when closed.
class SyncDialog final : public QDialog
{
    Q_OBJECT
public:
    SyncDialog(app::Engine &engine, JobCenter &jobs, const app::PlatformInfo &info, const app::Docking &docking,
               QWidget *parent);

    void compare();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Kind = SyncModel::Kind;
    struct Filter
    {
        std::optional<Kind> kind{}; ///< Nothing: all.
        Chip *chip = nullptr;
    };

    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeButtons();
    void wire();
    void take(const app::Result<app::SyncDifference> &difference);
    void choose(const std::optional<Kind> &kind);
    void toggle(const QModelIndex &index);
    void askApply();
    void apply(const QList<app::SyncRow> &rows);
    void applied(qsizetype asked, const app::Result<QList<app::SyncFailure>> &failures);
    void reject() override;
    void say(Tone tone, const QString &text, const QString &hint = {}, const QString &action = {});
    void showState();
    void showEmpty();
    [[nodiscard]] QString summary() const;
    void retranslateUi();

    app::Engine &m_engine;
    app::PlatformInfo m_info;
    app::Docking m_docking;
    std::optional<app::SyncDifference> m_difference; ///< Its rows are the model's.
    bool m_applying = false;
    bool m_stale = false; ///< Some rows were dealt with, and nobody knows which.
    SyncModel *m_model = nullptr;
    CloudJob *m_job = nullptr;
    std::optional<Kind> m_kind;
    QList<Filter> m_filters;
    QLabel *m_summary = nullptr;
    JobRow *m_row = nullptr;
    Notice *m_notice = nullptr;
    LinkButton *m_tickAll = nullptr;
    LinkButton *m_tickNone = nullptr;
    PagedTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_again = nullptr;
    QLabel *m_chosen = nullptr;
    QPushButton *m_close = nullptr;
    PrimaryButton *m_apply = nullptr;
};

} // namespace ui
