#pragma once

#include "app/model/error.h"

#include <QObject>

class QAbstractButton;

namespace ui {

class DefinitionForm;
class Drawer;

/// A drawer with a definition form and its buttons. Lives as long as the drawer is open.
class DefinitionDrawer final : public QObject
{
    Q_OBJECT
public:
    enum class Saving {
        Plain,      ///< 保存
        MayPublish, ///< 保存 ▾ with 仅保存 and 保存并生效
    };
    /// Takes ownership of \a form.
    DefinitionDrawer(QWidget *anchor, const QString &title, DefinitionForm *form, Saving saving);
    void open();
    void close();
    /// It was refused: shows why; the drawer stays.
    void refused(const app::Error &error);

Q_SIGNALS:
    /// The form is sound and the operator wants it kept. Answer with close() or refused().
    void saveRequested(bool publish);

private:
    void save(bool publish);
    void setBusy(bool busy);

    Drawer *m_drawer = nullptr;
    DefinitionForm *m_form = nullptr;
    QAbstractButton *m_save = nullptr;
    class FieldError *m_error = nullptr;
};

} // namespace ui
