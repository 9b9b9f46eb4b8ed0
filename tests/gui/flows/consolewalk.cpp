#include "consolewalk.h"

#include <QCheckBox>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace test {

ConsoleWalk::ConsoleWalk()
    : m_theme(std::make_unique<ui::Theme>(*qApp)), m_language(std::make_unique<ui::Language>(*qApp)),
      m_fixture(std::make_unique<EngineFixture>()),
      m_console(std::make_unique<ui::Console>(m_fixture->engine(), *m_theme, *m_language))
{
    m_console->start();
    m_console->window().resize(1440, 900);
    if (!QTest::qWaitForWindowExposed(&m_console->window()))
        qFatal("the window does not appear");
    m_driver = std::make_unique<WindowDriver>(m_console->window());
}

ConsoleWalk::~ConsoleWalk() = default;

void ConsoleWalk::createProduct(const QString &id, const QString &name, const QList<Property> &properties)
{
    m_driver->click("rail-product");
    m_driver->click("productNew");
    m_driver->type("productId", id);
    m_driver->type("productName", name);
    QTest::mouseClick(m_driver->find<QLineEdit>("productCategory"), Qt::LeftButton);
    m_driver->clickLink("categoryTable", 0, u"choose"_s);
    QTRY_VERIFY(!m_driver->find<QLineEdit>("productCategory")->text().isEmpty());
    m_driver->choose("productProtocol", u"demo-v1"_s);
    m_driver->choose("productTransport", u"HTTP"_s);
    m_driver->click("deviceType:device");
    m_driver->click("createSave");
    m_driver->waitForToast(u"保存成功"_s);
    m_driver->find<QTabWidget>("productTabs")->setCurrentIndex(1);
    for (const Property &property : properties)
        addProperty(property);
    m_driver->click("productPublish");
    QCOMPARE(m_driver->question(), u"确认发布？"_s);
    m_driver->confirm();
    QTRY_COMPARE(m_driver->find<QAbstractButton>("productPublish")->text(), u"停用"_s);
}

void ConsoleWalk::addProperty(const Property &property)
{
    m_driver->click("definitionAdd");
    m_driver->type("definitionId", property.id);
    m_driver->type("definitionName", property.name);
    m_driver->choose("dataType", QString::number(int(property.type)));
    m_driver->click(property.isWritable ? "readOnlyNo" : "readOnlyYes");
    m_driver->choose("propertySource", u"device"_s);
    m_driver->click("save");
    QTRY_VERIFY(!m_driver->hasVisible("definitionDrawer"));
}

void ConsoleWalk::createDevice(const QString &id, const QString &name, const QString &product)
{
    m_driver->click("rail-device");
    m_driver->click("deviceAdd");
    m_driver->type("deviceId", id);
    m_driver->type("deviceName", name);
    m_driver->choose("deviceProduct", product);
    m_driver->click("ok");
    m_driver->waitForToast(u"创建成功"_s);
    m_driver->click("deviceEnable");
    QCOMPARE(m_driver->question(), u"确认启动此设备？"_s);
    m_driver->confirm();
    QTRY_VERIFY(!m_driver->hasVisible("deviceEnable"));
}

void ConsoleWalk::configure(const QString &platform, const QMap<QString, QString> &values)
{
    m_driver->click("configEdit");
    const auto *heading = m_driver->find<QWidget>(qPrintable(u"configHeading:"_s + platform));
    QVERIFY(heading);
    const QWidget *drawer = m_driver->find<QWidget>("configDrawer");
    const auto top = [drawer](const QWidget *widget) { return widget->mapTo(drawer, QPoint()).y(); };
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        QLineEdit *nearest = nullptr; // of the cloud whose heading stands above
        const auto lines = drawer->findChildren<QLineEdit *>(u"config:"_s + it.key());
        for (QLineEdit *line : lines) {
            if (top(line) > top(heading) && (nearest == nullptr || top(line) < top(nearest)))
                nearest = line;
        }
        QVERIFY2(nearest, qPrintable(it.key()));
        nearest->setFocus();
        nearest->selectAll();
        QTest::keyClicks(nearest, it.value());
    }
    m_driver->click("save");
    m_driver->waitForToast(u"配置信息修改成功"_s);
}

QString ConsoleWalk::applyConfiguration(const QString &platform)
{
    m_driver->click("configApply");
    m_driver->confirm();
    m_driver->waitForToast(u"应用成功"_s);
    const QByteArray name = "applied:" + platform.toUtf8() + ":text";
    auto *text = m_driver->find<QLabel>(name.constData());
    const auto said = [text] { return text == nullptr ? QString() : text->text(); };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), kPatience); }();
    return said();
}

void ConsoleWalk::openCloud(const QString &tab)
{
    m_driver->click("rail-docking");
    auto *tabs = m_driver->find<QTabBar>("cloudTabs");
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i) == tab)
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
    QCOMPARE(tabs->tabText(tabs->currentIndex()), tab);
}

void ConsoleWalk::typeField(const char *field, const QString &text)
{
    auto *widget = m_driver->find<QWidget>(field);
    auto *line = qobject_cast<QLineEdit *>(widget);
    if (line == nullptr)
        line = widget->findChild<QLineEdit *>();
    QVERIFY2(line, field);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    for (const QChar each : text) // other than keyClicks(), this types Chinese too
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(each), Qt::NoModifier);
}

QString ConsoleWalk::checkCredentials()
{
    m_driver->click("dialogCheck");
    auto *notice = m_driver->find<QWidget>("checkNotice");
    const auto said = [notice] {
        const auto *text = notice == nullptr ? nullptr : notice->findChild<QLabel *>(u"noticeText"_s);
        return text == nullptr ? QString() : text->text();
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QAbstractButton>("dialogCheck")->isEnabled(), kPatience); }();
    return said();
}

void ConsoleWalk::saveAndEnable()
{
    m_driver->click("dialogSave");
    QTRY_VERIFY(!m_driver->hasVisible("dockingDialog"));
    m_driver->clickLink("dockingTable", 0, u"enable"_s);
    m_driver->waitForToast(u"启用成功"_s);
}

void ConsoleWalk::writeProperty(const QString &property, const QString &value)
{
    showDeviceTab(2);
    QTRY_VERIFY(m_driver->find<QAbstractButton>("commandSend")->isEnabled());
    m_driver->find<QTabBar>("commandTypes")->setCurrentIndex(1);
    m_driver->type(qPrintable(u"value:properties."_s + property), value);
    m_driver->click("commandSend");
    QTRY_COMPARE(rows("deviceCommandTable"), 1);
}

void ConsoleWalk::openDevice()
{
    m_driver->click("rail-device");
    m_driver->find<QTabWidget>("deviceTabs");
}

void ConsoleWalk::showDeviceTab(int index)
{
    m_driver->find<QTabWidget>("deviceTabs")->setCurrentIndex(index);
}

QString ConsoleWalk::value(const QString &property)
{
    const auto *card = m_driver->find<QWidget>(qPrintable(u"valueCard:property."_s + property));
    const auto *label = card == nullptr ? nullptr : card->findChild<QLabel *>(u"value"_s);
    return label == nullptr ? QString() : label->text();
}

QString ConsoleWalk::logRow(int row)
{
    const auto *model = m_driver->find<QTableView>("journalTable")->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->index(row, column).data().toString();
    return cells.join(u'|');
}

QString ConsoleWalk::cell(const char *table, int row, int column)
{
    return m_driver->find<QTableView>(table)->model()->index(row, column).data().toString();
}

int ConsoleWalk::rows(const char *table)
{
    return m_driver->find<QTableView>(table)->model()->rowCount();
}

void ConsoleWalk::unbind(const QString &platform)
{
    auto *tag = m_driver->find<QWidget>(qPrintable(platform));
    QVERIFY(tag);
    QTest::mouseClick(tag->findChild<QAbstractButton *>(u"close"_s), Qt::LeftButton);
    QVERIFY2(m_driver->question().startsWith(u"是否解绑"_s), qPrintable(m_driver->question()));
    m_driver->find<QCheckBox>("confirmOption")->click();
    m_driver->confirm();
    m_driver->waitForToast(u"解绑成功！"_s);
}

} // namespace test
