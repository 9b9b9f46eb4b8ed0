// The first two bytes say where the input is cut into pieces; the rest are a connection's bytes.
// Checked: nothing crashes, the bounds hold, and the result does not depend on the cuts.
#include "httpparser.h"

#include <QByteArrayList>

#include <cstdint>
#include <cstdlib>

namespace {

constexpr app::DoorLimits kLimits{.targetBytes = 200, .headBytes = 1000, .headerCount = 12, .bodyBytes = 3000};

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkRequest(const app::HttpRequest &request)
{
    check(request.path.startsWith('/') || request.path == "*");
    check(request.path.isValidUtf8());
    check(!(request.path + '/').contains("/../") && !(request.path + '/').contains("/./"));
    for (const char c : request.path)
        check(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
    check(request.head.size() <= kLimits.headBytes);
    check(request.headers.size() <= kLimits.headerCount);
    check(request.body.size() <= kLimits.bodyBytes);
}

[[nodiscard]] QByteArrayList outcome(QByteArrayView bytes, qsizetype pieceSize)
{
    app::HttpParser parser(kLimits);
    QByteArrayList said;
    while (!bytes.isEmpty()) {
        QByteArrayView piece = bytes.first(std::min(pieceSize, bytes.size()));
        bytes = bytes.sliced(piece.size());
        while (!piece.isEmpty()) {
            const app::HttpParser::Step step = parser.feed(piece);
            check(step.used >= 0 && step.used <= piece.size());
            piece = piece.sliced(step.used);
            switch (step.event) {
            case app::HttpParser::Event::NeedMore:
                check(piece.isEmpty());
                break;
            case app::HttpParser::Event::Continue:
                said << "continue";
                break;
            case app::HttpParser::Event::Request: {
                const app::HttpRequest request = parser.takeRequest();
                checkRequest(request);
                said << request.path + '\n' + request.query + '\n' + request.head + '\n' + request.body;
                break;
            }
            case app::HttpParser::Event::Refused:
                said << QByteArray::number(parser.refusal().status) + parser.refusal().reason;
                return said;
            }
        }
    }
    return said;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size) - 2);
    const QByteArrayList whole = outcome(bytes, std::max<qsizetype>(bytes.size(), 1));
    check(whole == outcome(bytes, 1));
    check(whole == outcome(bytes, 1 + data[0] + 256 * (data[1] % 4)));
    return 0;
}
