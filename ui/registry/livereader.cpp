#include "livereader.h"

#include <QEvent>
#include <QWidget>

namespace ui {
namespace {

constexpr int kGatherMilliseconds = 150;

class LanguageWatcher final : public QObject
{
public:
    LanguageWatcher(QWidget *widget, std::function<void()> apply) : QObject(widget), m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_apply();
        return false;
    }

private:
    std::function<void()> m_apply;
};

} // namespace

LiveReader::LiveReader(app::Engine &engine, app::Changes interest, QWidget *view) : QObject(view), m_view(view)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGatherMilliseconds);
    connect(&m_gather, &QTimer::timeout, this, &LiveReader::due);
    connect(&engine, &app::Engine::changed, this, [this, interest](app::Changes changes) {
        if (changes & interest)
            touch();
    });
    view->installEventFilter(this);
}

void LiveReader::read()
{
    if (!m_start)
        return;
    m_gather.stop();
    m_dirty = false;
    m_again = false;
    m_running = true;
    m_start(++m_generation);
}

void LiveReader::touch()
{
    if (!m_gather.isActive())
        m_gather.start();
}

bool LiveReader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Show && m_dirty)
        touch();
    return false;
}

bool LiveReader::finish(quint64 generation)
{
    if (generation != m_generation)
        return false;
    m_running = false;
    if (m_again)
        touch();
    return true;
}

void LiveReader::due()
{
    if (!m_view->isVisible())
        m_dirty = true;
    else if (m_running)
        m_again = true;
    else
        read();
}

void retranslateWith(QWidget *widget, std::function<void()> apply)
{
    apply();
    new LanguageWatcher(widget, std::move(apply));
}

} // namespace ui
