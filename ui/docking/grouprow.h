#pragma once

#include "app/cloud/formschema.h"

#include <QFrame>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace ui {

class FieldGrid;
class IconButton;
class RowHead;

/// One row of a group: a head that folds, buttons, and its fields, which are made when they are looked at first. Keys
/// that the schema does not know stay as they are.
class GroupRow final : public QFrame
{
    Q_OBJECT
public:
    using Context = std::function<app::FormContext(const GroupRow *)>;

    /// \a context: what the row's fields hang on, its own present values included.
    GroupRow(const app::FormGroup &group, const QJsonObject &values, Context context, QWidget *parent = nullptr);

    void setGroup(const app::FormGroup &group); ///< The same one in another language.
    [[nodiscard]] QJsonObject values() const;
    void setNumber(int number, int count);
    void setMayGrow(bool mayGrow); ///< Whether it may be duplicated.
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    /// A row that was just added: what is missing in it is told at its head, but not yet at fields nobody touched.
    void setFresh(bool fresh) { m_isFresh = fresh; }
    /// Title, fields and faults anew.
    void refresh();
    /// Told until the row is edited: the answer to a save. An empty \a field is the row itself.
    void setError(const QString &field, const QString &text);
    void clearErrors();
    [[nodiscard]] bool hasError() const { return !m_told.isEmpty(); }
    void focusError();
    void focusHead();
    void focusFirstField();
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void edited();
    void opened(); ///< Or folded: the order of Tab may be another one.
    void moveRequested(int step);
    void duplicateRequested();
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void makeBody();
    void fieldEdited();
    void showFaults(const QList<app::Error> &faults);
    void retranslateUi();

    app::FormGroup m_group;
    QJsonObject m_values;                         ///< As they came; of a row that was never opened, what it is.
    mutable std::optional<QJsonObject> m_present; ///< values(), until something changes.
    Context m_context;
    int m_number = 0;
    bool m_isFresh = false;
    QList<app::Error> m_told;
    RowHead *m_head = nullptr;
    IconButton *m_up = nullptr;
    IconButton *m_down = nullptr;
    IconButton *m_duplicate = nullptr;
    IconButton *m_remove = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_body = nullptr; ///< Null: not looked at so far.
    FieldGrid *m_fields = nullptr;
};

} // namespace ui
