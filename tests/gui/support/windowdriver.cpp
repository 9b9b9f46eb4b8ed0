#include "windowdriver.h"

#include "ui/widgets/toast.h"

#include <QAction>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace test {

void WindowDriver::click(const char *name)
{
    auto *button = find<QAbstractButton>(name);
    if (!button)
        return;
    [&] { QTRY_VERIFY2(button->isEnabled(), name); }();
    QCoreApplication::processEvents(); // what was shown just now gets its place first
    QTest::mouseClick(button, Qt::LeftButton);
}

void WindowDriver::type(const char *name, const QString &text)
{
    auto *line = find<QLineEdit>(name);
    if (!line)
        return;
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    for (const QChar each : text) // other than keyClicks(), this types Chinese too
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(each), Qt::NoModifier);
}

void WindowDriver::choose(const char *name, const QString &value)
{
    auto *box = find<QComboBox>(name);
    if (!box)
        return;
    [&] { QTRY_VERIFY2(box->findData(value) >= 0, qPrintable(value)); }();
    box->setCurrentIndex(box->findData(value));
    Q_EMIT box->activated(box->currentIndex()); // what a choice in the list does
}

void WindowDriver::clickLink(const char *table, int row, const QString &action)
{
    auto *view = find<ui::PagedTable>(table);
    if (!view)
        return;
    [&] { QTRY_VERIFY2(!view->linkRect(row, action).isEmpty(), qPrintable(action)); }();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->linkRect(row, action).center());
}

QString WindowDriver::question()
{
    const auto *label = find<QLabel>("question");
    return label ? label->text() : QString();
}

void WindowDriver::confirm()
{
    click("confirmOk");
}

QString WindowDriver::fault(const char *field)
{
    const auto labels = m_window.findChildren<QLabel *>("error:"_L1 + QString::fromUtf8(field));
    for (const QLabel *label : labels)
        if (label->isVisible())
            return label->text();
    return {};
}

bool WindowDriver::hasVisible(const char *name)
{
    const auto all = m_window.findChildren<QWidget *>(QString::fromUtf8(name));
    return std::any_of(all.cbegin(), all.cend(), [](const QWidget *each) { return each->isVisible(); });
}

void WindowDriver::waitForToast(const QString &text)
{
    const auto shown = [&] {
        const auto toasts = m_window.findChildren<ui::Toast *>();
        return std::any_of(toasts.cbegin(), toasts.cend(), [&](const ui::Toast *each) { return each->text() == text; });
    };
    [&] { QTRY_VERIFY2_WITH_TIMEOUT(shown(), qPrintable(text), 5000); }();
}

void WindowDriver::triggerAction(const char *name)
{
    auto *action = m_window.findChild<QAction *>(QString::fromUtf8(name));
    [&] { QVERIFY2(action && action->isEnabled(), name); }();
    if (action)
        action->trigger();
}

} // namespace test
