#include "worker.h"

namespace app {

Worker::Worker(const QString &name)
{
    m_thread.setObjectName(name);
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    // Queued behind everything posted so far, so that posted work is run and not dropped.
    QMetaObject::invokeMethod(
        m_context,
        [context = m_context, thread = &m_thread] {
            delete context;
            thread->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace app
