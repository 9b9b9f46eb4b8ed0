#pragma once

#include "whynopush.h"

#include <QFrame>

namespace ui {

/// The causes in a pop-up beside the question. Esc or a click elsewhere closes it.
class CausesPopup final : public QFrame
{
    Q_OBJECT
public:
    CausesPopup(const QList<Cause> &causes, QWidget *anchor);
    void open();
};

} // namespace ui
