// Appends pushes as fast as they are told to be kept, and prints the number of each one that was.
// Usage: journalchild DATABASE FIRST. Ends only by a signal.

#include "app/storage/storage.h"

#include <QCoreApplication>

#include <cstdio>
#include <semaphore>

#include <unistd.h>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    auto storage = app::Storage::open({.databaseFile = arguments.at(1)});
    if (!storage) {
        std::fprintf(stderr, "%s\n", qPrintable(app::toText(storage.error())));
        return 1;
    }
    std::counting_semaphore<> room(300);
    app::Journal &journal = (*storage)->journal();
    journal.setCommitted([&room](std::span<const app::JournalTicket> tickets, const app::Error *error) {
        QByteArray lines;
        for (const app::JournalTicket &ticket : tickets) {
            if (error == nullptr)
                lines += QByteArray::number(ticket.a) + '\n';
        }
        // One write per group, straight to the pipe: nothing is told that is not on disk, nor lost in a buffer.
        if (::write(STDOUT_FILENO, lines.constData(), static_cast<size_t>(lines.size())) != lines.size())
            ::_exit(3);
        room.release(static_cast<std::ptrdiff_t>(tickets.size()));
    });
    for (quint64 number = arguments.at(2).toULongLong();; ++number) {
        room.acquire();
        app::Push push;
        push.receivedAt = QDateTime::currentDateTimeUtc();
        push.platform = app::PlatformId(QStringLiteral("ctwing"));
        push.productId = app::ProductId(QStringLiteral("p1"));
        push.body = QByteArray::number(number);
        if (!journal.append(std::move(push), {number, 0}))
            return 4;
    }
}
