#include "app/account/loginpage.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {
namespace {

QByteArray readPart(const QString &name)
{
    QFile file(u":/clouddock/pages/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QJsonObject &texts()
{
    static const QJsonObject all = QJsonDocument::fromJson(readPart(u"texts.json"_s)).object();
    return all;
}

QString codeOf(PageLanguage language)
{
    return language == PageLanguage::English ? u"en"_s : u"zh"_s;
}

QByteArray tagOf(PageLanguage language)
{
    return language == PageLanguage::English ? "en" : "zh-CN";
}

PageLanguage otherThan(PageLanguage language)
{
    return language == PageLanguage::English ? PageLanguage::Chinese : PageLanguage::English;
}

QString textOf(PageLanguage language, const QString &key)
{
    return texts().value(key).toObject().value(codeOf(language)).toString();
}

QString keyOf(PageNotice notice)
{
    switch (notice) {
    case PageNotice::WrongPassword:
        return u"wrongPassword"_s;
    case PageNotice::Locked:
        return u"locked"_s;
    case PageNotice::Wait:
        return u"wait"_s;
    case PageNotice::Stale:
        return u"stale"_s;
    case PageNotice::Busy:
        return u"busy"_s;
    case PageNotice::BadClient:
        return u"badClient"_s;
    case PageNotice::BadRedirect:
        return u"badRedirect"_s;
    case PageNotice::BadRequest:
        return u"badRequest"_s;
    case PageNotice::SwitchedOff:
        return u"switchedOff"_s;
    }
    return {};
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8(); // every attribute of the pages stands in double quotes
}

QByteArray escaped(const QByteArray &utf8)
{
    return escaped(QString::fromUtf8(utf8));
}

QByteArray noticeHtml(PageLanguage language, PageNotice notice, int seconds)
{
    QString text = textOf(language, keyOf(notice));
    if (notice == PageNotice::Wait)
        text = text.arg(seconds);
    return "<p class=\"notice\" role=\"alert\">" + escaped(text) + "</p>";
}

/// Puts \a values, HTML each, into the template's places. In one pass: what is put in is not looked at again.
QByteArray filled(const QByteArray &form, PageLanguage language, const QHash<QByteArray, QByteArray> &values)
{
    QByteArray page;
    qsizetype at = 0;
    for (qsizetype open = form.indexOf("{{"); open >= 0; open = form.indexOf("{{", at)) {
        page += QByteArrayView(form).sliced(at, open - at);
        const bool isMarkup = QByteArrayView(form).sliced(open).startsWith("{{{");
        const QByteArray end = isMarkup ? "}}}" : "}}";
        const qsizetype start = open + end.size();
        const qsizetype close = form.indexOf(end, start);
        if (close < 0)
            return page; // a template of ours: a test looks at all of them
        const QByteArray name = form.sliced(start, close - start);
        if (values.contains(name))
            page += values.value(name);
        else if (name.startsWith("text."))
            page += escaped(textOf(language, QString::fromLatin1(name.sliced(5))));
        at = close + end.size();
    }
    return page + form.sliced(at);
}

QHash<QByteArray, QByteArray> commonValues(PageLanguage language, const QByteArray &nonce)
{
    static const QByteArray style = readPart(u"page.css"_s);
    return {{"language", tagOf(language)},
            {"otherLanguage", tagOf(otherThan(language))},
            {"nonce", escaped(nonce)},
            {"style", style}};
}

} // namespace

PageLanguage pageLanguage(QByteArrayView acceptLanguage, QByteArrayView wish)
{
    const auto known = [](const QByteArray &tag) -> std::optional<PageLanguage> {
        const QByteArray main = tag.left(tag.indexOf('-') < 0 ? tag.size() : tag.indexOf('-')).toLower();
        if (main == "zh")
            return PageLanguage::Chinese;
        if (main == "en")
            return PageLanguage::English;
        return {};
    };
    if (const auto wanted = known(wish.toByteArray().trimmed()))
        return *wanted;
    PageLanguage best = PageLanguage::Chinese;
    double bestQuality = 0;
    const QList<QByteArray> entries = acceptLanguage.toByteArray().left(1024).split(',');
    for (const QByteArray &entry : entries) {
        const QList<QByteArray> parts = entry.split(';');
        const auto language = known(parts.first().trimmed());
        double quality = 1;
        if (parts.size() > 1 && parts.at(1).trimmed().startsWith("q="))
            quality = parts.at(1).trimmed().sliced(2).toDouble();
        if (language && quality > bestQuality) {
            best = *language;
            bestQuality = quality;
        }
    }
    return best;
}

QByteArray loginPage(const LoginPage &page)
{
    static const QByteArray form = readPart(u"authorize.html"_s);
    QByteArray hidden;
    for (const auto &[name, value] : page.hidden) {
        hidden += "<input type=\"hidden\" name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\">\n";
    }
    QHash<QByteArray, QByteArray> values = commonValues(page.language, page.nonce);
    values.insert("text.asks", escaped(textOf(page.language, u"asks"_s).arg(page.platform)));
    values.insert("host", escaped(page.host));
    values.insert("action", escaped(page.action));
    values.insert("switchAddress", escaped(page.switchAddress));
    values.insert("hidden", hidden);
    values.insert("login", escaped(page.login));
    values.insert("notice", page.notice ? noticeHtml(page.language, *page.notice, page.seconds) : QByteArray());
    return filled(form, page.language, values);
}

QByteArray messagePage(PageLanguage language, PageNotice notice, const QByteArray &nonce)
{
    static const QByteArray form = readPart(u"message.html"_s);
    QHash<QByteArray, QByteArray> values = commonValues(language, nonce);
    values.insert("notice", noticeHtml(language, notice, 0));
    values.insert("hint", escaped(textOf(language, u"goBack"_s)));
    return filled(form, language, values);
}

QByteArray pagePolicy(const QByteArray &nonce, const QList<QByteArray> &formTargets)
{
    QByteArray targets = "'self'";
    for (const QByteArray &target : formTargets)
        targets += ' ' + target;
    return "default-src 'none'; style-src 'nonce-" + nonce + "'; form-action " + targets +
           "; frame-ancestors 'none'; base-uri 'none'";
}

} // namespace app
