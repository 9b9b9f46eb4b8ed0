#include "pagedriver.h"

#include <QFileDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace test {

PageDriver::PageDriver() : WindowDriver(window)
{
    window.resize(1280, 860);
}

void PageDriver::show(QWidget *page)
{
    window.setCentralWidget(page);
    window.show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(&window)); }();
}

void PageDriver::answerFileDialog(const QString &path)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    auto *poll = new QTimer(&window);
    QObject::connect(poll, &QTimer::timeout, &window, [this, poll, path] {
        QDialog *dialog = window.findChild<QFileDialog *>();
        if (!dialog || !dialog->isVisible())
            return;
        poll->deleteLater();
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        dialog->accept();
    });
    poll->start(10);
}

} // namespace test
