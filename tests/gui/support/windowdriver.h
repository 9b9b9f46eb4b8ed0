#pragma once

#include "ui/widgets/pagedtable.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace test {

/// Works a window as an operator would: by what can be seen, with mouse and keyboard.
class WindowDriver
{
public:
    explicit WindowDriver(QWidget &window) : m_window(window) {}

    /// The visible descendant of that name; fails the test when there is none within five seconds.
    template <typename T>
    T *find(const char *name)
    {
        T *found = nullptr;
        const auto look = [&] {
            const auto all = m_window.findChildren<T *>(QString::fromUtf8(name));
            for (T *each : all)
                if (each->isVisible())
                    found = each;
            return found != nullptr;
        };
        [&] { QTRY_VERIFY2_WITH_TIMEOUT(look(), name, 5000); }();
        return found;
    }
    void click(const char *name);
    void type(const char *name, const QString &text);
    void choose(const char *name, const QString &value); ///< By the item's data.
    void clickLink(const char *table, int row, const QString &action);
    /// Waits for the question and says yes.
    void confirm();
    [[nodiscard]] QString question();
    /// What stands at a field; empty for none.
    [[nodiscard]] QString fault(const char *field);
    [[nodiscard]] bool hasVisible(const char *name);
    void waitForToast(const QString &text);
    void triggerAction(const char *name);

private:
    QWidget &m_window;
};

} // namespace test
