#include "sim/base/random.h"

#include <QRandomGenerator>
#include <QUuid>

namespace sim {

QByteArray randomText(int count, QByteArrayView alphabet)
{
    QByteArray text(count, Qt::Uninitialized);
    for (char &character : text)
        character = alphabet.at(QRandomGenerator::global()->bounded(static_cast<int>(alphabet.size())));
    return text;
}

QString randomHex(int count)
{
    return QString::fromLatin1(randomText(count, "0123456789abcdef"));
}

QString randomWord(int count)
{
    return QString::fromLatin1(randomText(count, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"));
}

QString randomUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace sim
