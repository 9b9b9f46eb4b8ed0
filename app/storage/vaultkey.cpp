#include "vaultkey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/crypto.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// The file holds the key as 64 hexadecimal digits, so that an operator can copy it without a special editor.
constexpr qsizetype kHexDigits = qsizetype(kVaultKeyBytes) * 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::Vault)
};

/// A file descriptor that closes itself.
class File
{
public:
    explicit File(int fd) : m_fd(fd) {}
    ~File()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Exactly 32 raw bytes, or 64 hexadecimal digits with white space around them.
Result<Secret> keyFrom(const QByteArray &content, const QString &name)
{
    if (content.size() == kVaultKeyBytes)
        return Secret(QByteArray(content.constData(), content.size()));
    const QByteArray digits = content.trimmed();
    QByteArray key = QByteArray::fromHex(digits);
    if (digits.size() == kHexDigits && key.toHex() == digits.toLower())
        return Secret(std::move(key));
    return fail(ErrorCode::InvalidInput, Text::tr("The key file %1 does not hold a key.").arg(name),
                {.hint = Text::tr("Expected are 64 hexadecimal digits or 32 bytes. Restore the file from a backup.")});
}

/// \a strict: refuse a file that others can read.
Result<Secret> readKeyFile(const QString &name, bool strict)
{
    const File file(::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        return fail(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                    Text::tr("The key file %1 cannot be read.").arg(name),
                    {.hint = Text::tr("Check that it exists and that this user may read it."), .detail = reason()});
    }
    struct stat info = {};
    if (::fstat(file.fd(), &info) != 0 || !S_ISREG(info.st_mode)) {
        return fail(ErrorCode::Io, Text::tr("The key file %1 is not a regular file.").arg(name));
    }
    if (strict && (info.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return fail(
            ErrorCode::State, Text::tr("Other users can read the key file %1.").arg(name),
            {.hint = Text::tr("Run \"chmod 600 %1\" and consider the stored secrets as known to them.").arg(name)});
    }
    QByteArray content(256, '\0');
    const ssize_t size = ::read(file.fd(), content.data(), static_cast<size_t>(content.size()));
    content.truncate(size > 0 ? static_cast<qsizetype>(size) : 0);
    auto key = keyFrom(content, name);
    OPENSSL_cleanse(content.data(), static_cast<size_t>(content.size()));
    return key;
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::write(fd, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            return false;
        at += written > 0 ? written : 0;
    }
    return ::fsync(fd) == 0;
}

Error cannotMake(const QString &name)
{
    return {ErrorCode::Io,
            Text::tr("The key file %1 cannot be made.").arg(name),
            Text::tr("Check the permissions of the folder and the space on the disk."),
            {},
            reason()};
}

/// Writes a new key under another name and links it into place, so that a file of that name is always whole and an
/// existing one is never replaced.
Result<Secret> makeKeyFile(const QString &name)
{
    QByteArray raw(kVaultKeyBytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(raw.data()), kVaultKeyBytes) != 1)
        return fail(ErrorCode::Internal, Text::tr("The system gave no random numbers."));
    const QByteArray target = QFile::encodeName(name);
    const QByteArray part = target + ".part-" + QByteArray::number(::getpid());
    {
        const File file(::open(part.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600));
        QByteArray text = raw.toHex() + '\n';
        const bool written = file.isOpen() && writeAll(file.fd(), text);
        OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()));
        if (!written) {
            const Error error = cannotMake(name);
            ::unlink(part.constData());
            return fail(error);
        }
    }
    const bool linked = ::link(part.constData(), target.constData()) == 0;
    const int why = errno;
    ::unlink(part.constData());
    if (!linked && why == EEXIST)
        return readKeyFile(name, true); // another process was faster
    errno = why;
    if (!linked)
        return fail(cannotMake(name));
    const File folder(::open(QFile::encodeName(QFileInfo(name).absolutePath()).constData(), O_RDONLY | O_DIRECTORY));
    if (folder.isOpen())
        ::fsync(folder.fd()); // or a power cut could take the name away
    return Secret(std::move(raw));
}

} // namespace

Result<VaultKey> loadVaultKey(const QString &dataDir, bool mayCreate)
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString credential = credentials + u"/clouddock-vault-key"_s;
    if (!credentials.isEmpty() && QFile::exists(credential)) {
        // systemd keeps that folder from others itself, with permissions of its own choosing.
        return readKeyFile(credential, false).map([](const Secret &key) {
            return VaultKey{key, u"systemd credential"_s};
        });
    }
    const QString named = qEnvironmentVariable("CLOUDDOCK_VAULT_KEY_FILE");
    const QString file = named.isEmpty() ? QDir(dataDir).filePath(u"vault.key"_s) : named;
    const auto made = [&file](const Secret &key) { return VaultKey{key, u"key file "_s + file}; };
    auto key = readKeyFile(file, true);
    if (key || key.error().code != ErrorCode::NotFound || !named.isEmpty())
        return key.map(made);
    if (mayCreate)
        return makeKeyFile(file).map(made);
    return fail(ErrorCode::NotFound,
                Text::tr("The key file %1 is gone, and without it the stored secrets cannot be opened.").arg(file),
                {.hint = Text::tr("Restore the file from a backup. If it is lost, delete the docking records' keys "
                                  "and enter them again."),
                 .detail = key.error().detail});
}

} // namespace app
