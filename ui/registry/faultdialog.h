#pragma once

#include "app/model/error.h"

#include <QCoreApplication>

class QWidget;

namespace ui {

/// A fault that takes time to mend: what is wrong, where, and what to do, to be read at leisure and copied.
class FaultDialog
{
    Q_DECLARE_TR_FUNCTIONS(ui::FaultDialog)

public:
    static void show(const QString &title, const app::Error &error, QWidget *anchor);
};

} // namespace ui
