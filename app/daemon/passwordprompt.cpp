#include "passwordprompt.h"

#include <cstdio>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app::daemon {
namespace {

constexpr qsizetype kLongestLine = 4096;

/// The terminal does not show what is typed, as long as this lives.
class Silence
{
public:
    Silence()
    {
        m_isSet = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isSet)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Silence()
    {
        if (m_isSet)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_isSet = false;
};

/// Without its end; what comes after it is not touched.
QByteArray readLine()
{
    QByteArray line;
    char c = 0;
    while (line.size() < kLongestLine && read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        line += c;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

Secret asked(const char *question)
{
    std::fputs(question, stderr);
    std::fflush(stderr);
    Secret answer{readLine()};
    std::fputs("\n", stderr);
    return answer;
}

} // namespace

Result<Secret> readNewPassword()
{
    if (isatty(STDIN_FILENO) != 0) {
        const Silence silence;
        const Secret first = asked("Password: ");
        if (first == asked("The same again: "))
            return first;
        return fail(ErrorCode::InvalidInput, u"The two passwords are not the same."_s,
                    {.hint = u"Try again."_s, .field = u"password"_s});
    }
    Secret password{readLine()};
    if (password.isEmpty()) {
        return fail(
            ErrorCode::InvalidInput, u"There is no password on standard input."_s,
            {.hint = u"Write it there in one line, or start the command in a terminal."_s, .field = u"password"_s});
    }
    return password;
}

} // namespace app::daemon
