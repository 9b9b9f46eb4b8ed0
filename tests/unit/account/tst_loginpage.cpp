#include "app/account/loginpage.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/clouddock/pages/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LoginPage samplePage()
{
    LoginPage page;
    page.platform = u"小度"_s;
    page.host = u"xiaodu.baidu.com"_s;
    page.action = "authorize";
    page.switchAddress = "authorize?client_id=a&ui_locales=en";
    page.hidden = {{"client_id", "a"}, {"state", "s"}};
    page.nonce = "N0nce";
    return page;
}

constexpr PageNotice kNotices[] = {PageNotice::WrongPassword, PageNotice::Locked,     PageNotice::Wait,
                                   PageNotice::Stale,         PageNotice::Busy,       PageNotice::BadClient,
                                   PageNotice::BadRedirect,   PageNotice::BadRequest, PageNotice::SwitchedOff};

} // namespace

class tst_LoginPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
    void everyTextIsThereInBothLanguages();
    void everyPlaceOfTheTemplatesIsFilled();
    void whatComesFromOutsideIsEscaped();
    void nothingIsLoadedFromElsewhere();
    void fieldsHaveLabels();
    void thePolicyNamesWhereTheFormLeads();
    void theSecondsToWaitAreTold();
};

void tst_LoginPage::languages_data()
{
    QTest::addColumn<QByteArray>("accepts");
    QTest::addColumn<QByteArray>("wish");
    QTest::addColumn<bool>("english");
    QTest::newRow("nothing said") << QByteArray() << QByteArray() << false;
    QTest::newRow("Chinese browser") << QByteArray("zh-CN,zh;q=0.9,en;q=0.8") << QByteArray() << false;
    QTest::newRow("English browser") << QByteArray("en-US,en;q=0.9,zh;q=0.8") << QByteArray() << true;
    QTest::newRow("by quality") << QByteArray("zh;q=0.1, en;q=0.5") << QByteArray() << true;
    QTest::newRow("neither") << QByteArray("fr,de") << QByteArray() << false;
    QTest::newRow("refused") << QByteArray("en;q=0") << QByteArray() << false;
    QTest::newRow("the wish first") << QByteArray("zh-CN") << QByteArray("en") << true;
    QTest::newRow("an unknown wish") << QByteArray("en") << QByteArray("fr") << true;
    QTest::newRow("garbage") << QByteArray(";;,=q,;q=x") << QByteArray("-") << false;
}

void tst_LoginPage::languages()
{
    QFETCH(QByteArray, accepts);
    QFETCH(QByteArray, wish);
    QFETCH(bool, english);
    QCOMPARE(pageLanguage(accepts, wish) == PageLanguage::English, english);
}

void tst_LoginPage::everyTextIsThereInBothLanguages()
{
    const QJsonObject texts = QJsonDocument::fromJson(resource(u"texts.json"_s)).object();
    QVERIFY(texts.size() > 10);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString english = it->toObject().value(u"en"_s).toString();
        const QString chinese = it->toObject().value(u"zh"_s).toString();
        QVERIFY2(!english.isEmpty() && !chinese.isEmpty(), qPrintable(it.key()));
        QCOMPARE(english.contains(u"%1"_s), chinese.contains(u"%1"_s));
    }
    static const QRegularExpression place(u"\\{\\{text\\.([A-Za-z]+)\\}\\}"_s);
    for (const QString &name : {u"authorize.html"_s, u"message.html"_s}) {
        auto it = place.globalMatch(QString::fromUtf8(resource(name)));
        QVERIFY(it.hasNext());
        while (it.hasNext()) {
            const QString key = it.next().captured(1);
            QVERIFY2(texts.contains(key), qPrintable(key));
        }
    }
}

void tst_LoginPage::everyPlaceOfTheTemplatesIsFilled()
{
    for (const PageLanguage language : {PageLanguage::English, PageLanguage::Chinese}) {
        for (const PageNotice notice : kNotices) {
            LoginPage page = samplePage();
            page.language = language;
            page.notice = notice;
            for (const QByteArray &html : {loginPage(page), messagePage(language, notice, "N0nce")}) {
                QVERIFY(html.endsWith("</html>\n"));
                QVERIFY2(!html.contains("{{") && !html.contains("%1"), html.constData());
                static const QRegularExpression empty(
                    u"role=\"alert\"></p>|<label[^>]*></label>|<button[^>]*></button>"_s);
                QVERIFY(!empty.match(QString::fromUtf8(html)).hasMatch());
            }
        }
    }
}

void tst_LoginPage::whatComesFromOutsideIsEscaped()
{
    const QString evil = u"\"><script>alert('{{nonce}}')</script>&"_s;
    LoginPage page = samplePage();
    page.platform = page.host = page.login = evil;
    page.action = page.switchAddress = evil.toUtf8();
    page.hidden = {{evil.toUtf8(), evil.toUtf8()}};
    const QByteArray html = loginPage(page);
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("\">&lt;") || !html.contains("\"><script"));
    // Not filled a second time either.
    QCOMPARE(html.count("{{nonce}}"), 7);
    QCOMPARE(html.count("N0nce"), 1);
}

void tst_LoginPage::nothingIsLoadedFromElsewhere()
{
    const QByteArray html = loginPage(samplePage());
    for (const char *word : {"http:", "https:", "src=", "<link", "<script", "url(", "@import", "style=\""})
        QVERIFY2(!html.contains(word), word);
}

void tst_LoginPage::fieldsHaveLabels()
{
    const QString html = QString::fromUtf8(loginPage(samplePage()));
    static const QRegularExpression input(u"<input id=\"([a-z]+)\""_s);
    auto it = input.globalMatch(html);
    int fields = 0;
    while (it.hasNext()) {
        QVERIFY(html.contains(u"<label for=\"%1\">"_s.arg(it.next().captured(1))));
        ++fields;
    }
    QCOMPARE(fields, 2);
    QVERIFY(html.contains(u"<html lang=\"zh-CN\">"_s));
    QVERIFY(html.contains(u"width=device-width"_s));
}

void tst_LoginPage::thePolicyNamesWhereTheFormLeads()
{
    QCOMPARE(pagePolicy("N0nce", {"https://xiaodu.baidu.com"}),
             QByteArray("default-src 'none'; style-src 'nonce-N0nce'; form-action 'self' https://xiaodu.baidu.com; "
                        "frame-ancestors 'none'; base-uri 'none'"));
    QVERIFY(loginPage(samplePage()).contains("<style nonce=\"N0nce\">"));
}

void tst_LoginPage::theSecondsToWaitAreTold()
{
    LoginPage page = samplePage();
    page.language = PageLanguage::English;
    page.notice = PageNotice::Wait;
    page.seconds = 64;
    QVERIFY(loginPage(page).contains("Try again in 64 seconds."));
}

QTEST_GUILESS_MAIN(tst_LoginPage)
#include "tst_loginpage.moc"
