#pragma once

#include "app/cloud/formschema.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace ui {

/// Rows that could be added, to be ticked before they are. Show it with open(); deletes itself when closed.
class SuggestionsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a context: of the group, with the rows there are.
    SuggestionsDialog(const app::FormGroup &group, const app::FormContext &context, const QJsonArray &rows,
                      QWidget *parent);

Q_SIGNALS:
    void chosen(const QJsonArray &rows);

private:
    void accept() override;
    void count();
    [[nodiscard]] QWidget *makeList(const app::FormGroup &group, app::FormContext context);

    QJsonArray m_rows;
    QList<QCheckBox *> m_ticks;
    QPushButton *m_add = nullptr;
    QCheckBox *m_all = nullptr;
};

} // namespace ui
