#include "databasefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Database)
};

bool mayWrite(const QString &path)
{
    // As the effective user: a service may run under another id than it was started with.
    return ::eaccess(QFile::encodeName(path).constData(), W_OK) == 0;
}

Result<> checkFolder(const QFileInfo &file, bool mustWrite)
{
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) {
        return fail(ErrorCode::Io, Text::tr("The folder %1 does not exist.").arg(folder.filePath()),
                    {.hint = Text::tr("Create it, or choose another data folder.")});
    }
    if (mustWrite && !mayWrite(folder.filePath())) {
        return fail(ErrorCode::Io, Text::tr("The folder %1 cannot be written.").arg(folder.filePath()),
                    {.hint = Text::tr("Give this user write permission there, or choose another data folder.")});
    }
    return {};
}

Result<> checkHeader(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, Text::tr("The database %1 cannot be read.").arg(name),
                    {.hint = Text::tr("Check the owner and the permissions of the file and its folder."),
                     .detail = file.errorString()});
    }
    if (file.read(16) == QByteArray("SQLite format 3\0", 16))
        return {};
    return fail(ErrorCode::Database, Text::tr("%1 is not a database.").arg(name),
                {.hint = Text::tr("Choose another data folder, or move the file away.")});
}

} // namespace

Result<bool> checkDatabaseFile(const QString &file, bool readOnly)
{
    const QFileInfo info(file);
    if (const Result<> folder = checkFolder(info, !readOnly); !folder)
        return fail(folder.error());
    if (!info.exists()) {
        if (!readOnly)
            return false;
        return fail(ErrorCode::NotFound, Text::tr("There is no database %1.").arg(file),
                    {.hint = Text::tr("Check the data folder, or start the program once to create it.")});
    }
    if (!info.isFile()) {
        return fail(ErrorCode::Database, Text::tr("%1 is not a database.").arg(file),
                    {.hint = Text::tr("Choose another data folder, or move the file away.")});
    }
    if (!readOnly && !mayWrite(file)) {
        return fail(ErrorCode::Io, Text::tr("The database %1 cannot be written.").arg(file),
                    {.hint = Text::tr("Check the owner and the permissions of the file and its folder.")});
    }
    if (info.size() == 0 && !readOnly)
        return false; // a start was interrupted before anything was written
    if (const Result<> header = checkHeader(file); !header)
        return fail(header.error());
    return true;
}

Result<> makeDatabaseFile(const QString &file)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0) {
        return fail(ErrorCode::Io, Text::tr("The database %1 cannot be made.").arg(file),
                    {.hint = Text::tr("Check the owner and the permissions of the folder, and the space on the disk."),
                     .detail = QString::fromLocal8Bit(std::strerror(errno))});
    }
    ::close(fd);
    return {};
}

} // namespace app
