#pragma once

#include "app/cloud/formschema.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FieldError;
class GroupRow;
class MutedLabel;
class Notice;
class SectionTitle;

/// The rows of a group of a schema: added, folded, moved, duplicated, removed with a way back, and suggested from the
/// thing model. A row is the same widget from its adding to its removal, wherever it is moved.
class GroupEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupEditor(const app::FormGroup &group, QWidget *parent = nullptr);
    ~GroupEditor() override;

    [[nodiscard]] const QString &key() const { return m_group.key; }
    void setGroup(const app::FormGroup &group); ///< The same one in another language.
    void setRows(const QJsonArray &rows);
    [[nodiscard]] QJsonArray rows() const;
    /// The form's fields and the thing model; rows follow.
    void setContext(const app::FormContext &context);

    void setError(const QString &text);
    /// Opens the row. False when there is none of that index.
    bool setRowError(int row, const QString &field, const QString &text);
    void clearErrors();
    /// The first row with an error of setRowError(); false when there is none.
    bool focusFirstError();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Removed
    {
        GroupRow *row = nullptr;
        int index = 0;
    };
    [[nodiscard]] QWidget *makeTop();
    GroupRow *insert(int index, const QJsonObject &values);
    void add();
    void move(GroupRow *row, int step);
    void duplicate(GroupRow *row);
    void remove(GroupRow *row);
    void undo();
    void forgetRemoved();
    void suggest();
    void addSuggested(const QJsonArray &rows);
    void changed();
    void renumber();
    void refreshRows();
    void orderTabs();
    void showUndo();
    void updateState();
    void retranslateUi();
    [[nodiscard]] int indexOf(const GroupRow *row) const;
    [[nodiscard]] app::FormContext contextOf(const GroupRow *row) const;
    [[nodiscard]] bool mayGrow() const;

    app::FormGroup m_group;
    app::FormContext m_context; ///< Its `model` points to m_model.
    std::optional<app::ThingModel> m_model;
    std::vector<GroupRow *> m_rows;
    std::vector<Removed> m_removed; ///< The last one comes back first.
    QTimer m_refresh;               ///< Rows may hang on each other; all are looked at once after a change.
    QTimer m_order;
    SectionTitle *m_title = nullptr;
    MutedLabel *m_count = nullptr;
    QPushButton *m_suggest = nullptr;
    FieldError *m_error = nullptr;
    MutedLabel *m_empty = nullptr;
    QVBoxLayout *m_list = nullptr;
    Notice *m_undo = nullptr;
    Notice *m_note = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace ui
