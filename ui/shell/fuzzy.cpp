#include "fuzzy.h"

namespace ui {

int fuzzyScore(const QString &typed, const QString &text)
{
    int score = 0;
    qsizetype at = 0;
    qsizetype lastHit = -2;
    for (const QChar wanted : typed) {
        if (wanted.isSpace())
            continue;
        while (at < text.size() && text.at(at).toCaseFolded() != wanted.toCaseFolded())
            ++at;
        if (at == text.size())
            return -1;
        const bool startsWord = at == 0 || !text.at(at - 1).isLetterOrNumber();
        score += 1 + (at == lastHit + 1 ? 4 : 0) + (startsWord ? 3 : 0) + (at == 0 ? 2 : 0);
        lastHit = at++;
    }
    return score * 100 - int(qMin<qsizetype>(text.size(), 99)); // of two equal ones the shorter
}

} // namespace ui
