#include "rowhead.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kHeight = 38;
constexpr int kIcon = 16;

} // namespace

RowHead::RowHead(QWidget *parent)
    : QPushButton(parent), m_fold(new QLabel(this)), m_numberLabel(new MutedLabel({}, this)),
      m_title(new ElidedLabel({}, this)), m_faultIcon(new QLabel(this)), m_fault(new ElidedLabel({}, this))
{
    setProperty("role", u"rowhead"_s);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_numberLabel->setObjectName(u"rowNumber"_s);
    m_title->setObjectName(u"rowTitle"_s);
    m_fault->setObjectName(u"rowFault"_s);
    m_fault->setProperty("role", u"error"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_fold);
    layout->addWidget(m_numberLabel);
    layout->addWidget(m_title, 3);
    layout->addWidget(m_faultIcon);
    layout->addWidget(m_fault, 2);
    for (QLabel *label :
         {m_fold, m_numberLabel, static_cast<QLabel *>(m_title), m_faultIcon, static_cast<QLabel *>(m_fault)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFault({}, {});
    setOpen(false);
}

void RowHead::setTexts(int number, const QString &title)
{
    if (number == m_number && title == m_title->fullText())
        return;
    m_number = number;
    m_numberLabel->setText(QString::number(number));
    m_title->setText(title);
    describe();
}

void RowHead::setFault(const QString &text, const QString &all)
{
    if (text == m_fault->fullText() && all == m_allFaults && m_fault->isHidden() == text.isEmpty())
        return;
    m_allFaults = all;
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
    m_faultIcon->setVisible(!text.isEmpty());
    setToolTip(all);
    describe();
}

QString RowHead::fault() const
{
    return m_fault->fullText();
}

QString RowHead::title() const
{
    return m_title->fullText();
}

void RowHead::setOpen(bool open)
{
    m_isOpen = open;
    updateIcons();
    describe();
}

void RowHead::describe()
{
    //: A row of a form, for screen readers: its number, its title.
    const QString name = tr("Row %1: %2").arg(m_number).arg(m_title->fullText());
    setAccessibleName(m_allFaults.isEmpty() ? name
                                            //: %1 is a row, %2 is what is wrong with it.
                                            : tr("%1. Fault: %2").arg(name, m_allFaults));
    const QString state = m_isOpen ? tr("Open") : tr("Folded");
    //: %1 is "Open" or "Folded".
    setAccessibleDescription(tr("%1. Enter folds, Alt with Up or Down moves, Delete removes.").arg(state));
}

QSize RowHead::sizeHint() const
{
    return {scaled(160), scaled(kHeight)};
}

void RowHead::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the dialog's
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        click();
    } else if (event->modifiers().testFlag(Qt::AltModifier) && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        Q_EMIT moveRequested(key == Qt::Key_Up ? -1 : 1);
    } else if (key == Qt::Key_Delete) {
        Q_EMIT removeRequested();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

void RowHead::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    else if (event->type() == QEvent::LanguageChange)
        describe();
}

void RowHead::updateIcons()
{
    const auto picture = [this](const QString &name, Tone tone) {
        return iconPixmap(name, Palette::current().tone(tone), scaled(kIcon), devicePixelRatioF());
    };
    m_fold->setPixmap(picture(m_isOpen ? u"chevron-down"_s : u"chevron-right"_s, Tone::Neutral));
    m_faultIcon->setPixmap(picture(u"triangle-alert"_s, Tone::Bad));
}

} // namespace ui
