#include "logwords.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOfACloud = "The signature does not fit the token.";

/// Answers every text with itself in brackets; of what clouds say it knows one.
class Brackets final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "app::PushReceiver") == 0 && qstrcmp(source, kOfACloud) != 0)
            return {};
        return u'[' + QString::fromUtf8(source) + u']';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class tst_LogWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_brackets); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_brackets); }

    void aKnownReasonIsTranslated_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("shown");
        const auto row = [](const QString &english, const QString &shown) {
            QTest::newRow(qPrintable(english)) << english << shown;
        };
        row(u"too many connections"_s, u"[too many connections]"_s);
        row(u"too many connections from this address"_s, u"[too many connections from this address]"_s);
        row(u"target holds dot segments"_s, u"[target holds dot segments]"_s);
        row(u"The body is not JSON: syntax error at byte 17"_s, u"[The body is not JSON: [syntax error] at byte 17]"_s);
        row(u"The body is not JSON: something else"_s, u"[The body is not JSON: something else]"_s);
        row(u"The push is of the Fifth product 12, the docking names the product 34"_s,
            u"[The push is of the Fifth product 12, the docking names the product 34]"_s);
        row(u"The device is not enabled.; The body is empty"_s, u"[The device is not enabled.]; [The body is empty]"_s);
        row(QString::fromLatin1(kOfACloud), u"[The signature does not fit the token.]"_s);
        row(u"There is no product %2."_s, u"[There is no product %2.]"_s); // a part that looks like a place
    }
    void aKnownReasonIsTranslated()
    {
        QFETCH(QString, english);
        QTEST(ui::LogWords::reason(english), "shown");
    }

    void theCatalogueHasWhatACloudSays()
    {
        QTranslator chinese;
        QVERIFY(chinese.load(u":/i18n/zh_CN.qm"_s));
        QCoreApplication::removeTranslator(&m_brackets);
        QCoreApplication::installTranslator(&chinese);
        QCOMPARE(ui::LogWords::reason(QString::fromLatin1(kOfACloud)), u"签名与通知Token 不符。"_s);
        QCoreApplication::removeTranslator(&chinese);
        QCoreApplication::installTranslator(&m_brackets);
    }

    void whatIsNotKnownStaysAsItIs()
    {
        QCOMPARE(ui::LogWords::reason(u"line 3, column 5: x"_s), u"line 3, column 5: x"_s);
        QCOMPARE(ui::LogWords::reason({}), QString());
    }

private:
    Brackets m_brackets;
};

QTEST_GUILESS_MAIN(tst_LogWords)
#include "tst_logwords.moc"
