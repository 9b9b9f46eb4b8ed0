#include "jsonplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {
namespace {

/// Walks over sound JSON; never reads past its end.
class Scanner
{
public:
    explicit Scanner(const QByteArray &json) : m_json(json) {}

    [[nodiscard]] qsizetype offset() const { return m_at; }
    [[nodiscard]] char peek()
    {
        while (m_at < m_json.size() && (m_json.at(m_at) == ' ' || m_json.at(m_at) == '\t' || m_json.at(m_at) == '\n' ||
                                        m_json.at(m_at) == '\r'))
            ++m_at;
        return m_at < m_json.size() ? m_json.at(m_at) : '\0';
    }
    void step() { m_at = qMin(m_at + 1, m_json.size()); }
    [[nodiscard]] QString string()
    {
        const qsizetype from = m_at;
        step();
        while (m_at < m_json.size() && m_json.at(m_at) != '"') {
            if (m_json.at(m_at) == '\\')
                step();
            step();
        }
        step();
        const QByteArray quoted = '[' + m_json.mid(from, m_at - from) + ']';
        return QJsonDocument::fromJson(quoted).array().at(0).toString();
    }
    void skipValue()
    {
        int depth = 0;
        do {
            const char c = peek();
            if (c == '\0')
                return;
            if (c == '"') {
                (void)string();
                continue;
            }
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            else if (depth == 0) {
                while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at)))
                    ++m_at;
                return;
            }
            step();
        } while (depth > 0);
    }
    /// At an object: goes to the value of \a key.
    [[nodiscard]] bool enterMember(const QString &key)
    {
        if (peek() != '{')
            return false;
        step();
        while (peek() == '"') {
            const bool found = string() == key;
            if (peek() == ':')
                step();
            (void)peek();
            if (found)
                return true;
            skipValue();
            if (peek() == ',')
                step();
        }
        return false;
    }
    /// At an array: goes to the element \a index.
    [[nodiscard]] bool enterElement(int index)
    {
        if (peek() != '[')
            return false;
        step();
        for (int i = 0; peek() != ']' && peek() != '\0'; ++i) {
            if (i == index)
                return true;
            skipValue();
            if (peek() == ',')
                step();
        }
        return false;
    }

private:
    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

qsizetype jsonOffset(const QByteArray &json, const QString &path)
{
    static const QRegularExpression part(u"\\[(\\d+)\\]|([^.\\[\\]]+)"_s);
    Scanner scanner(json);
    (void)scanner.peek();
    qsizetype reached = scanner.offset();
    auto parts = part.globalMatch(path);
    while (parts.hasNext()) {
        const QRegularExpressionMatch match = parts.next();
        const bool found = match.hasCaptured(1) && !match.captured(1).isEmpty()
                               ? scanner.enterElement(match.captured(1).toInt())
                               : scanner.enterMember(match.captured(2));
        if (!found)
            break;
        reached = scanner.offset();
    }
    return reached;
}

} // namespace app
