#pragma once

#include <QtTest/QTest>

// The QTRY_… macros of Qt 6.8 keep a time of 64 bits in an int, which -Wconversion reports at every use of theirs. Here
// is the waiting that they have in common, the same but for that. Qt 6.4 has no such fault and keeps its own.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

#include <chrono>

namespace test {

/// Runs the event loop until \a condition holds, \a timeout has been waited or the test has failed.
template <typename Condition>
void waitUntil(const Condition &condition, std::chrono::milliseconds timeout)
{
    const auto whole = static_cast<int>(timeout.count());
    const int step = whole < 350 ? whole / 7 + 1 : 50;
    if (!condition())
        QTest::qWait(0);
    for (int waited = 0; waited < whole && !QTest::currentTestResolved() && !condition(); waited += step)
        QTest::qWait(step);
}

} // namespace test

#undef QTRY_IMPL
#define QTRY_IMPL(expression, timeout)                                                                                 \
    ::test::waitUntil([&] { return static_cast<bool>(expression); },                                                   \
                      [&] {                                                                                            \
                          using namespace std::chrono_literals; /* Qt says 5s where a test says nothing. */            \
                          return std::chrono::milliseconds(timeout);                                                   \
                      }());

#endif
