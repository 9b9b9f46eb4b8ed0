#include "ui/widgets/card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Card::Card(QWidget *parent, int padding) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    // A table in a card without padding must not paint over the rounded corners.
    const int edge = padding > 0 ? padding : 1;
    m_body->setContentsMargins(edge, padding > 0 ? padding : 4, edge, padding > 0 ? padding : 4);
    m_body->setSpacing(padding > 0 ? 12 : 0);
}

Separator::Separator(QWidget *parent) : QFrame(parent)
{
    setProperty("role", u"separator"_s);
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace ui
