#include "customspan.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QDateTimeEdit *makeEdit(const QDateTime &value, const QString &name, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(value, parent);
    edit->setObjectName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

CustomSpan::CustomSpan(const QDateTime &from, const QDateTime &to, QWidget *anchor)
    : QFrame(anchor, Qt::Popup), m_error(new FieldError(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"customSpan"_s);
    setProperty("role", u"card"_s);
    const QDateTime now = QDateTime::currentDateTime();
    m_from = makeEdit(from.isValid() ? from : now.date().startOfDay(), u"spanFrom"_s, this);
    m_to = makeEdit(to.isValid() ? to : now, u"spanTo"_s, this);
    auto *apply = new PrimaryButton(tr("Show"), this);
    apply->setObjectName(u"spanApply"_s);
    connect(apply, &QPushButton::clicked, this, &CustomSpan::accept);

    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(apply, 0, Qt::AlignRight);
}

void CustomSpan::open()
{
    adjustSize();
    move(parentWidget()->mapToGlobal(QPoint(0, parentWidget()->height() + 4)));
    show();
    m_from->setFocus();
}

void CustomSpan::accept()
{
    if (m_from->dateTime() >= m_to->dateTime()) {
        m_error->setError(tr("The end must be later than the beginning."), m_to);
        return;
    }
    Q_EMIT accepted(m_from->dateTime(), m_to->dateTime());
    close();
}

} // namespace ui
