#include "httpparser.h"

#include <QRandomGenerator>
#include <QTest>

using app::DoorLimits;
using app::HttpParser;

namespace {

[[nodiscard]] QByteArray methodName(app::HttpMethod method)
{
    switch (method) {
    case app::HttpMethod::Get:
        return "GET";
    case app::HttpMethod::Head:
        return "HEAD";
    case app::HttpMethod::Post:
        return "POST";
    case app::HttpMethod::Put:
        return "PUT";
    case app::HttpMethod::Delete:
        return "DELETE";
    case app::HttpMethod::Options:
        return "OPTIONS";
    case app::HttpMethod::Other:
        return "OTHER";
    }
    return {};
}

[[nodiscard]] QByteArray describe(const app::HttpRequest &request, bool persists)
{
    QByteArray text = methodName(request.method) + ' ' + request.path;
    if (!request.query.isEmpty())
        text += '?' + request.query;
    if (!request.body.isEmpty())
        text += " body=" + request.body;
    return persists ? text : text + " close";
}

/// Feeds the pieces one after another, and lists what the parser says of the whole.
[[nodiscard]] QByteArrayList outcome(const QByteArrayList &pieces, const DoorLimits &limits = {})
{
    HttpParser parser(limits);
    QByteArrayList said;
    for (const QByteArray &piece : pieces) {
        QByteArrayView rest(piece);
        while (!rest.isEmpty()) {
            const HttpParser::Step step = parser.feed(rest);
            rest = rest.sliced(step.used);
            switch (step.event) {
            case HttpParser::Event::NeedMore:
                break;
            case HttpParser::Event::Continue:
                said << "continue";
                break;
            case HttpParser::Event::Request:
                said << describe(parser.takeRequest(), parser.framing().persists());
                break;
            case HttpParser::Event::Refused:
                said << QByteArray::number(parser.refusal().status) + ' ' + parser.refusal().reason;
                return said;
            }
        }
    }
    if (!parser.isIdle())
        said << "more";
    return said;
}

[[nodiscard]] QByteArrayList bytewise(const QByteArray &bytes)
{
    QByteArrayList pieces;
    for (const char c : bytes)
        pieces << QByteArray(1, c);
    return pieces;
}

[[nodiscard]] QByteArrayList randomlyCut(const QByteArray &bytes, QRandomGenerator &random)
{
    QByteArrayList pieces;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = 1 + random.bounded(40);
        pieces << bytes.mid(at, length);
        at += length;
    }
    return pieces;
}

/// A byte string that holds NUL.
template <size_t N>
[[nodiscard]] QByteArray raw(const char (&text)[N])
{
    return QByteArray(text, static_cast<qsizetype>(N) - 1);
}

[[nodiscard]] QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

[[nodiscard]] QByteArray post(const QByteArray &headers, const QByteArray &body = {})
{
    return "POST /n HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
}

[[nodiscard]] QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheRulesSay_data();
    void saysWhatTheRulesSay();
    void saysTheSameHoweverTheBytesAreCut_data() { saysWhatTheRulesSay_data(); }
    void saysTheSameHoweverTheBytesAreCut();
    void boundsHoldToTheByte_data();
    void boundsHoldToTheByte();
    void floodsAreRefusedAtTheBound_data();
    void floodsAreRefusedAtTheBound();
    void handsOverHeadersAndHead();
    void memoryFollowsTheBytesThatCame();

private:
    void framingRows();
    void requestLineRows();
    void targetRows();
    void headerRows();
    void chunkRows();
};

void TestHttpParser::saysWhatTheRulesSay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said");
    requestLineRows();
    targetRows();
    headerRows();
    framingRows();
    chunkRows();
}

void TestHttpParser::requestLineRows()
{
    QTest::newRow("get") << get("/a") << QByteArray("GET /a");
    QTest::newRow("two in one piece") << get("/a") + get("/b") << QByteArray("GET /a;GET /b");
    QTest::newRow("one and a part") << get("/a") + "GET" << QByteArray("GET /a;more");
    QTest::newRow("one empty line before") << "\r\n" + get("/a") << QByteArray("GET /a");
    QTest::newRow("empty line between") << get("/a") + "\r\n" + get("/b") << QByteArray("GET /a;GET /b");
    QTest::newRow("two empty lines before")
        << "\r\n\r\n" + get("/a") << QByteArray("400 empty lines before the request");
    QTest::newRow("bare line feeds") << QByteArray("\n\n")
                                     << QByteArray("400 head holds a control byte or a bare line end");
    QTest::newRow("text") << QByteArray("HELLO\r\n\r\n")
                          << QByteArray("400 request line is not: method target version");
    QTest::newRow("tls hello") << raw("\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03\x00\x00")
                               << QByteArray("400 TLS on a port that speaks plain HTTP");
    QTest::newRow("http/9.9") << QByteArray("GET /a HTTP/9.9\r\n\r\n")
                              << QByteArray("505 HTTP version other than 1.0 and 1.1");
    QTest::newRow("http/1.2") << QByteArray("GET /a HTTP/1.2\r\n\r\n")
                              << QByteArray("505 HTTP version other than 1.0 and 1.1");
    QTest::newRow("http/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
                                    << QByteArray("505 HTTP version other than 1.0 and 1.1");
    QTest::newRow("no version") << QByteArray("GET /a\r\n\r\n")
                                << QByteArray("400 request line is not: method target version");
    for (const char *version : {"HTTPxaxb", "HTTP/1.1 ", "http/1.1", "HTTP/1.10", "HTTP/11", "HTTP/1,1"}) {
        const bool blank = QByteArray(version).endsWith(' ');
        QTest::addRow("version '%s'", version)
            << "GET /a " + QByteArray(version) + "\r\nHost: a\r\n\r\n"
            << QByteArray(blank ? "400 request line holds more than two spaces"
                                : "400 request line does not end with an HTTP version");
    }
    QTest::newRow("many spaces") << QByteArray("GET    /a    HTTP/1.1\r\nHost: a\r\n\r\n")
                                 << QByteArray("400 request line holds more than two spaces");
    QTest::newRow("tab for a space") << QByteArray("GET\t/a HTTP/1.1\r\nHost: a\r\n\r\n")
                                     << QByteArray("400 request line is not: method target version");
    QTest::newRow("lower-case method") << QByteArray("get /a HTTP/1.1\r\nHost: a\r\n\r\n")
                                       << QByteArray("501 method is not known");
    QTest::newRow("unknown method") << QByteArray("BREW /a HTTP/1.1\r\nHost: a\r\n\r\n")
                                    << QByteArray("501 method is not known");
    QTest::newRow("method is no token") << QByteArray("G(T /a HTTP/1.1\r\nHost: a\r\n\r\n")
                                        << QByteArray("400 method is not a token");
    QTest::newRow("patch") << QByteArray("PATCH /a HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray("OTHER /a");
    QTest::newRow("bare line end") << QByteArray("GET /a HTTP/1.1\nHost: a\n\n")
                                   << QByteArray("400 head holds a control byte or a bare line end");
    QTest::newRow("bare carriage return") << QByteArray("GET /a HTTP/1.1\rHost: a\r\n\r\n")
                                          << QByteArray("400 head holds a control byte or a bare line end");
    QTest::newRow("1.0") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << QByteArray("GET /a close");
    QTest::newRow("1.0 keep-alive") << QByteArray("GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n")
                                    << QByteArray("GET /a");
    QTest::newRow("1.1 close") << QByteArray("GET /a HTTP/1.1\r\nHost: a\r\nConnection: foo, Close\r\n\r\n")
                               << QByteArray("GET /a close");
    QTest::newRow("upgrade is ignored")
        << QByteArray("GET /a HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n")
        << QByteArray("GET /a");
}

void TestHttpParser::targetRows()
{
    QTest::newRow("query") << get("/a?b=%20c&d") << QByteArray("GET /a?b=%20c&d");
    QTest::newRow("escapes") << get("/a%20b%E4%BA%91") << QByteArray("GET /a b\xE4\xBA\x91");
    QTest::newRow("double slashes") << get("//ctwing//1//notify") << QByteArray("GET //ctwing//1//notify");
    QTest::newRow("absolute form") << get("http://evil:80/a?b") << QByteArray("GET /a?b");
    QTest::newRow("absolute form without a path") << get("HTTPS://[::1]") << QByteArray("GET /");
    QTest::newRow("absolute form, bad port")
        << get("http://evil:99999/a") << QByteArray("400 target holds a bad authority");
    QTest::newRow("star") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray("OPTIONS *");
    const QByteArray refused = "400 target ";
    const std::initializer_list<std::pair<const char *, const char *>> rows{
        {"*", "does not start with /"},
        {"a", "does not start with /"},
        {"ftp://a/b", "does not start with /"},
        {"/a/../b", "holds dot segments"},
        {"/a/..", "holds dot segments"},
        {"/.", "holds dot segments"},
        {"/a/./b", "holds dot segments"},
        {"/a/%2e%2E/b", "holds dot segments"},
        {"/a%2fb", "holds an encoded slash"},
        {"/a/%zz", "holds a bad percent escape"},
        {"/a%", "holds a bad percent escape"},
        {"/a%1", "holds a bad percent escape"},
        {"/a?b=%zz", "holds a bad percent escape"},
        {"/a/%00/b", "holds an encoded control byte"},
        {"/a%0a", "holds an encoded control byte"},
        {"/a?b=%00", "holds an encoded control byte"},
        {"/%ff%fe", "is not UTF-8"},
        {"/%c0%af", "is not UTF-8"},
        {"/\xff\xfe", "holds bytes that must be percent-encoded"},
        {"/a#b", "holds a fragment"},
        {"/a\\b", "holds a character that is not allowed"},
        {"/a\"", "holds a character that is not allowed"},
        {"/a\tb", "holds a character that is not allowed"},
    };
    for (const auto &[target, reason] : rows)
        QTest::addRow("target %s", QByteArray(target).toPercentEncoding("/%?#*:").constData())
            << get(target) << refused + reason;
    QTest::newRow("control byte in the target")
        << get(raw("/a/\x01\x1b/b")) << QByteArray("400 head holds a control byte or a bare line end");
    QTest::newRow("nul in the target") << get(raw("/a/\0/b"))
                                       << QByteArray("400 head holds a control byte or a bare line end");
}

void TestHttpParser::headerRows()
{
    const QByteArray start = "GET /a HTTP/1.1\r\n";
    const QByteArray badByte = "400 head holds a control byte or a bare line end";
    QTest::newRow("no colon") << start + "Host: a\r\nfoo\r\n\r\n" << QByteArray("400 header line has no colon");
    QTest::newRow("blank before the colon") << start + "Host : a\r\n\r\n"
                                            << QByteArray("400 blank before the colon of a header");
    QTest::newRow("no name") << start + "Host: a\r\n: b\r\n\r\n" << QByteArray("400 header name is not a token");
    QTest::newRow("blank in a name") << start + "Host: a\r\nX Y: b\r\n\r\n"
                                     << QByteArray("400 header name is not a token");
    QTest::newRow("folded") << start + "Host: a\r\nX: 1\r\n b\r\n\r\n" << QByteArray("400 header line is folded");
    QTest::newRow("folded first") << start + " Host: a\r\n\r\n" << QByteArray("400 header line is folded");
    QTest::newRow("control bytes") << start + "Host: a\r\nX: \x01\x02\x7f\r\n\r\n" << badByte;
    QTest::newRow("nul") << start + raw("Host: a\r\nX: a\0b\r\n\r\n") << badByte;
    QTest::newRow("delete") << start + "Host: a\r\nX: \x7f\r\n\r\n" << badByte;
    QTest::newRow("bare LF within the head") << start + "Host: a\nX: b\r\n\r\n" << badByte;
    QTest::newRow("tabs and bytes above ASCII in a value") << start + "Host: a\r\nX:\t\xE4\xBA\x91\tb \r\n\r\n"
                                                           << QByteArray("GET /a");
    QTest::newRow("no host") << start + "\r\n" << QByteArray("400 Host is missing");
    QTest::newRow("two hosts") << start + "Host: a\r\nHost: b\r\n\r\n" << QByteArray("400 Host is given twice");
    for (const char *host : {"a b<>:99999", "a:99999", "a:b", "[::1", "", "a/b", "user@a"})
        QTest::addRow("host '%s'", host) << start + "Host: " + host + "\r\n\r\n"
                                         << QByteArray("400 Host is not a host name");
    for (const char *host : {"a", "a:80", "127.0.0.1:8844", "[::1]:8844", "a:"})
        QTest::addRow("host '%s'", host) << start + "Host: " + host + "\r\n\r\n" << QByteArray("GET /a");
    QTest::newRow("expect") << post("Content-Length: 2\r\nExpect: 100-Continue\r\n", "ok")
                            << QByteArray("continue;POST /n body=ok");
    QTest::newRow("expect without a body")
        << post("Content-Length: 0\r\nExpect: 100-continue\r\n") << QByteArray("POST /n");
    QTest::newRow("expect other") << post("Content-Length: 2\r\nExpect: tea\r\n")
                                  << QByteArray("417 Expect other than 100-continue");
    QTest::newRow("expect with too much")
        << post("Content-Length: 1048577\r\nExpect: 100-continue\r\n") << QByteArray("413 body is too large");
    QTest::newRow("gzip body") << post("Content-Length: 2\r\nContent-Encoding: gzip\r\n")
                               << QByteArray("415 Content-Encoding other than identity");
    QTest::newRow("identity body") << post("Content-Length: 2\r\nContent-Encoding: identity\r\n", "ok")
                                   << QByteArray("POST /n body=ok");
}

void TestHttpParser::framingRows()
{
    const QByteArray hidden = get("/hidden");
    const auto length = [](const QByteArray &value) { return "Content-Length: " + value + "\r\n"; };
    QTest::newRow("body") << post(length("5"), "hello") << QByteArray("POST /n body=hello");
    QTest::newRow("body and next") << post(length("5"), "hello") + hidden
                                   << QByteArray("POST /n body=hello;GET /hidden");
    QTest::newRow("empty body") << post(length("0")) + hidden << QByteArray("POST /n;GET /hidden");
    QTest::newRow("body not complete") << post(length("5"), "hell") << QByteArray("more");
    QTest::newRow("no length") << post({}) << QByteArray("411 Content-Length is missing");
    QTest::newRow("put without a length")
        << QByteArray("PUT /n HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray("411 Content-Length is missing");
    QTest::newRow("length and chunked") << post(length("5") + "Transfer-Encoding: chunked\r\n", "0\r\n\r\n") + hidden
                                        << QByteArray("400 Content-Length together with Transfer-Encoding");
    QTest::newRow("chunked and length") << post("Transfer-Encoding: chunked\r\n" + length("5"), "0\r\n\r\n") + hidden
                                        << QByteArray("400 Content-Length together with Transfer-Encoding");
    QTest::newRow("two lengths") << post(length("0") + length("33")) + hidden
                                 << QByteArray("400 Content-Length is given twice");
    QTest::newRow("one length twice") << post(length("2") + length("2"), "ok")
                                      << QByteArray("400 Content-Length is given twice");
    for (const char *value : {"-5", "31abc", "+33", "5, 5", "0x5", "5 5", "", "1e3"})
        QTest::addRow("length '%s'", value)
            << post(length(value)) + hidden << QByteArray("400 Content-Length is not a number");
    for (const char *value : {"18446744073709551615", "9999999999999999999", "00000000000000000005"})
        QTest::addRow("length '%s'", value)
            << post(length(value)) + hidden << QByteArray("400 Content-Length is too large a number");
    QTest::newRow("length 9e18") << post(length("9000000000000000000"), "x") << QByteArray("413 body is too large");
    for (const char *value : {"xchunkedx", "gzip", "gzip, chunked", "chunked, chunked", "identity", "", "chunked;q=1"})
        QTest::addRow("coding '%s'", value) << post("Transfer-Encoding: " + QByteArray(value) + "\r\n") + hidden
                                            << QByteArray("501 Transfer-Encoding other than chunked");
    QTest::newRow("coding with a vertical tab") << post("Transfer-Encoding: \x0b"
                                                        "chunked\r\n") +
                                                       hidden
                                                << QByteArray("400 head holds a control byte or a bare line end");
    QTest::newRow("coding twice") << post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")
                                  << QByteArray("400 Transfer-Encoding is given twice");
    QTest::newRow("chunked on 1.0") << QByteArray("POST /n HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                    << QByteArray("400 Transfer-Encoding on HTTP/1.0");
    QTest::newRow("nul in a body") << post(length("3"), raw("\0a\0")) << raw("POST /n body=\0a\0");
}

void TestHttpParser::chunkRows()
{
    const auto coding = QByteArray("Transfer-Encoding: Chunked\r\n");
    QTest::newRow("chunks") << post(coding, "5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n") + get("/next")
                            << QByteArray("POST /n body=hello world;GET /next");
    QTest::newRow("trailer") << chunked("5\r\nhello\r\n0\r\nX-T: 1\r\n\r\n") + get("/next")
                             << QByteArray("POST /n body=hello;GET /next");
    QTest::newRow("trailer that frames") << chunked("2\r\nok\r\n0\r\nContent-Length: 9\r\n\r\n") + get("/next")
                                         << QByteArray("POST /n body=ok;GET /next");
    QTest::newRow("hexadecimal size") << chunked("0000000A\r\n0123456789\r\n0\r\n\r\n")
                                      << QByteArray("POST /n body=0123456789");
    QTest::newRow("expect and chunks") << post("Expect: 100-continue\r\n" + coding, "2\r\nok\r\n0\r\n\r\n")
                                       << QByteArray("continue;POST /n body=ok");
    QTest::newRow("last chunk not complete") << chunked("2\r\nok\r\n0\r\n") << QByteArray("more");
    for (const char *size : {"zz", "-2", "-1", "0x5", " 5", "5 ", "+5"})
        QTest::addRow("chunk size '%s'", size) << chunked(QByteArray(size) + "\r\nhello\r\n0\r\n\r\n")
                                               << QByteArray("400 chunk size is not a hexadecimal number");
    for (const char *size : {"", ";x", "7fffffffffffffff", "ffffffffffffffffff", "000000005"})
        QTest::addRow("chunk size '%s'", size) << chunked(QByteArray(size) + "\r\nhello\r\n0\r\n\r\n")
                                               << QByteArray("400 chunk size is missing or has more than 8 digits");
    QTest::newRow("chunk size beyond the cap") << chunked("7fffffff\r\n") << QByteArray("413 body is too large");
    QTest::newRow("chunks beyond the cap") << chunked("2\r\nok\r\nFFFFF\r\n") << QByteArray("413 body is too large");
    QTest::newRow("chunk without its end")
        << chunked("5\r\nhelloXX0\r\n\r\n") << QByteArray("400 chunk does not end with CRLF");
    QTest::newRow("chunk with half its end")
        << chunked("5\r\nhello\rX0\r\n\r\n") << QByteArray("400 chunk does not end with CRLF");
    QTest::newRow("chunk with a bare line end")
        << chunked("5\r\nhello\n0\r\n\r\n") << QByteArray("400 chunk does not end with CRLF");
    QTest::newRow("size with a bare line end")
        << chunked("5\nhello\r\n0\r\n\r\n")
        << QByteArray("400 chunk size line holds a control byte or a bare line end");
    QTest::newRow("bare line end in an extension")
        << chunked("5;a\nb\r\nhello\r\n0\r\n\r\n")
        << QByteArray("400 chunk size line holds a control byte or a bare line end");
    QTest::newRow("trailer without a colon")
        << chunked("0\r\nfoo\r\n\r\n") << QByteArray("400 header line has no colon");
    QTest::newRow("trailer with nul") << chunked(raw("0\r\nX: \0\r\n\r\n"))
                                      << QByteArray("400 trailer holds a control byte or a bare line end");
}

void TestHttpParser::saysWhatTheRulesSay()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, said);
    QCOMPARE(outcome({bytes}).join(';'), said);
}

void TestHttpParser::saysTheSameHoweverTheBytesAreCut()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, said);
    QCOMPARE(outcome(bytewise(bytes)).join(';'), said);
    for (qsizetype cut = 1; cut < bytes.size(); ++cut)
        QCOMPARE(outcome({bytes.left(cut), bytes.mid(cut)}).join(';'), said);
    QRandomGenerator random(1);
    for (int round = 0; round < 50; ++round)
        QCOMPARE(outcome(randomlyCut(bytes, random)).join(';'), said);
}

void TestHttpParser::boundsHoldToTheByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: a request
    const DoorLimits limits;
    const auto targetOf = [](qsizetype size) { return get('/' + QByteArray(size - 1, 'a')); };
    QTest::newRow("target at the bound") << targetOf(limits.targetBytes) << 0;
    QTest::newRow("target beyond it") << targetOf(limits.targetBytes + 1) << 414;
    const auto headOf = [&](qsizetype size) {
        const QByteArray start = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
        return start + QByteArray(size - start.size() - 4, 'a') + "\r\n\r\n";
    };
    QTest::newRow("head at the bound") << headOf(limits.headBytes) << 0;
    QTest::newRow("head beyond it") << headOf(limits.headBytes + 1) << 431;
    const auto fields = [](int count) {
        QByteArray bytes = "GET / HTTP/1.1\r\nHost: a\r\n";
        for (int i = 1; i < count; ++i)
            bytes += "X-" + QByteArray::number(i) + ": a\r\n";
        return bytes + "\r\n";
    };
    QTest::newRow("fields at the bound") << fields(limits.headerCount) << 0;
    QTest::newRow("fields beyond it") << fields(limits.headerCount + 1) << 431;
    const auto body = [](qsizetype size) {
        return post("Content-Length: " + QByteArray::number(size) + "\r\n", QByteArray(size, 'x'));
    };
    QTest::newRow("body at the bound") << body(limits.bodyBytes) << 0;
    QTest::newRow("body beyond it") << body(limits.bodyBytes + 1) << 413;
    const auto chunks = [](qsizetype size) {
        return chunked("80000\r\n" + QByteArray(0x80000, 'x') + "\r\n" + QByteArray::number(size - 0x80000, 16) +
                       "\r\n" + QByteArray(size - 0x80000, 'x') + "\r\n0\r\n\r\n");
    };
    QTest::newRow("chunks at the bound") << chunks(limits.bodyBytes) << 0;
    QTest::newRow("chunks beyond it") << chunks(limits.bodyBytes + 1) << 413;
    const auto extension = [](qsizetype size) {
        return chunked("00000002" + QByteArray(size, ';') + "\r\nok\r\n0\r\n\r\n");
    };
    QTest::newRow("extension at the bound") << extension(255) << 0;
    QTest::newRow("extension beyond it") << extension(257) << 400;
}

void TestHttpParser::boundsHoldToTheByte()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QRandomGenerator random(2);
    for (const QByteArrayList &pieces : {QByteArrayList{bytes}, bytewise(bytes), randomlyCut(bytes, random)}) {
        const QByteArrayList said = outcome(pieces);
        QCOMPARE(said.size(), 1);
        if (status == 0)
            QVERIFY2(said.first().startsWith("GET ") || said.first().startsWith("POST "), said.first().left(99));
        else
            QCOMPARE(said.first().left(3).toInt(), status);
    }
}

void TestHttpParser::floodsAreRefusedAtTheBound_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("atMost");
    const DoorLimits limits;
    const QByteArray head = "GET / HTTP/1.1\r\nHost: a\r\n";
    QTest::newRow("request line") << QByteArray("GET /") << QByteArray(1000, 'a') << 414 << limits.targetBytes + 2000;
    QTest::newRow("one header") << head + "X: " << QByteArray(1000, 'a') << 431 << limits.headBytes + 2000;
    QTest::newRow("header fields") << head << QByteArray("X-Y: aaaa\r\n").repeated(100) << 431 << limits.headBytes;
    QTest::newRow("line feeds") << QByteArray() << QByteArray(1000, '\n') << 400 << qsizetype(1000);
    QTest::newRow("line ends") << QByteArray() << QByteArray("\r\n").repeated(500) << 400 << qsizetype(1000);
    QTest::newRow("chunk size") << chunked({}) << QByteArray(1000, '1') << 400 << qsizetype(2000);
    QTest::newRow("chunk extensions") << chunked({}) << "1;" + QByteArray(200, 'x') + "\r\na\r\n"
                                      << 400 << qsizetype(20000);
    QTest::newRow("trailers") << chunked("0\r\n") << QByteArray("X-Y: aaaa\r\n").repeated(10) << 431
                              << qsizetype(10000);
}

void TestHttpParser::floodsAreRefusedAtTheBound()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, block);
    QFETCH(const int, status);
    QFETCH(const qsizetype, atMost);
    const DoorLimits limits;
    HttpParser parser(limits);
    qsizetype fed = start.size();
    HttpParser::Step step = start.isEmpty() ? HttpParser::Step{} : parser.feed(start);
    while (step.event == HttpParser::Event::NeedMore && fed < 10'000'000) {
        step = parser.feed(block);
        fed += step.used;
    }
    QCOMPARE(step.event, HttpParser::Event::Refused);
    QCOMPARE(parser.refusal().status, status);
    QVERIFY2(fed <= atMost, QByteArray::number(fed));
}

void TestHttpParser::handsOverHeadersAndHead()
{
    const DoorLimits limits;
    HttpParser parser(limits);
    const QByteArray head = "POST /a%20b?x=%31 HTTP/1.1\r\nHOST: a\r\nX-Own:  v w \t\r\ncontent-Length: 0\r\n";
    const HttpParser::Step step = parser.feed(QByteArray(head + "\r\nrest"));
    QCOMPARE(step.event, HttpParser::Event::Request);
    QCOMPARE(step.used, head.size() + 2);
    const app::HttpRequest request = parser.takeRequest();
    QCOMPARE(request.head, head);
    QCOMPARE(request.path, "/a b");
    QCOMPARE(request.query, "x=%31");
    QCOMPARE(request.headers.size(), 3);
    QCOMPARE(request.headers.at(0).first, "host");
    QCOMPARE(request.headers.at(1).first, "x-own");
    QCOMPARE(request.headers.at(1).second, "v w");
    QVERIFY(parser.isIdle());
    QCOMPARE(parser.heldBytes(), 0);
}

void TestHttpParser::memoryFollowsTheBytesThatCame()
{
    const DoorLimits limits;
    HttpParser parser(limits);
    QCOMPARE(parser.feed(post("Content-Length: 1048576\r\n", "x")).event, HttpParser::Event::NeedMore);
    QVERIFY2(parser.heldBytes() < 20 * 1024, QByteArray::number(parser.heldBytes()));
    QCOMPARE(parser.feed(QByteArray(100'000, 'x')).event, HttpParser::Event::NeedMore);
    QVERIFY2(parser.heldBytes() < 250'000, QByteArray::number(parser.heldBytes()));
}

QTEST_APPLESS_MAIN(TestHttpParser)
#include "tst_httpparser.moc"
