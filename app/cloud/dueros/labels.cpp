#include "labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::dueros)
};

bool isChinese()
{
    //: The language in which DuerOS' own names are shown: "zh" for Chinese, anything else for English.
    return Text::tr("en") == "zh"_L1;
}

/// "getAirPM25", "AIR_CONDITION" → "Get air PM25", "Air condition"
QString readOut(const QString &id)
{
    static const QRegularExpression kWord(u"[A-Z]+(?![a-z])[0-9.]*|[A-Z]?[a-z]+[0-9.]*|[0-9.]+"_s);
    const bool isShouted = id == id.toUpper();
    QStringList words;
    auto it = kWord.globalMatch(id);
    while (it.hasNext()) {
        const QString word = it.next().captured();
        const bool isAbbreviation = !isShouted && word.size() > 1 && word == word.toUpper();
        words << (isAbbreviation ? word : word.toLower());
    }
    QString text = words.join(u' ');
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text.isEmpty() ? id : text;
}

} // namespace

QString labelOf(const ApplianceType &type)
{
    return isChinese() ? type.name : readOut(type.id);
}

QString labelOf(const Action &action)
{
    return isChinese() ? action.name : readOut(action.id);
}

QString labelOf(const Attribute &attribute)
{
    return isChinese() ? attribute.name : readOut(attribute.id);
}

QString modeLabel(const QString &id)
{
    return isChinese() ? Catalogue::get().modeName(id) : readOut(id);
}

} // namespace app::dueros
