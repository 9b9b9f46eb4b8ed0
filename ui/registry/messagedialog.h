#pragma once

#include <QCoreApplication>

class QByteArray;
class QWidget;

namespace ui {

/// 详细信息: one message as it was kept, indented, keys in their order.
class MessageDialog
{
    Q_DECLARE_TR_FUNCTIONS(ui::MessageDialog)

public:
    static void show(const QByteArray &json, QWidget *anchor);
};

} // namespace ui
