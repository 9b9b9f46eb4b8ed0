#include "noticearea.h"

#include "ui/widgets/notice.h"

#include <QVBoxLayout>

namespace ui {

NoticeArea::NoticeArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 12, 16, 0);
    m_layout->setSpacing(8);
    hide();
}

void NoticeArea::show(const QString &key, const QString &text, const QString &hint, Tone tone)
{
    const bool known = m_said.contains(key);
    Said &said = m_said[key];
    if (known && said.text == text && said.hint == hint)
        return;
    said.text = text;
    said.hint = hint;
    if (!said.notice) {
        said.notice = new Notice(this, tone);
        said.notice->setObjectName(key);
        said.notice->setClosable(true);
        m_layout->addWidget(said.notice);
        connect(said.notice, &Notice::closed, this, [this, notice = said.notice] { take(notice); });
    }
    said.notice->setTone(tone);
    said.notice->setTexts(text, hint);
    said.notice->show();
    setVisible(true);
}

void NoticeArea::clear(const QString &key)
{
    if (Notice *notice = m_said.take(key).notice)
        take(notice);
}

void NoticeArea::take(Notice *notice)
{
    if (!notice)
        return;
    m_layout->removeWidget(notice);
    notice->hide();
    notice->setObjectName({});
    notice->deleteLater();
    for (Said &said : m_said)
        if (said.notice == notice)
            said.notice.clear();
    setVisible(!m_layout->isEmpty());
}

} // namespace ui
