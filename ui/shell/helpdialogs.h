#pragma once

#include <QList>

class QAction;
class QWidget;

namespace ui {

/// Every key the window knows, in a table. Does not block.
void showShortcuts(QWidget *parent, const QList<QAction *> &actions);
/// Name, version, licence, and what it is made with. Does not block.
void showAbout(QWidget *parent);

} // namespace ui
