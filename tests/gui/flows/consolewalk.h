#pragma once

#include "enginefixture.h"
#include "simcloud.h"
#include "ui/console/console.h"
#include "ui/console/language.h"
#include "ui/widgets/theme.h"
#include "windowdriver.h"

#include <QTableView>

namespace test {

/// The whole program, worked through its real window in Chinese as an operator works it, beside the simulated clouds. A
/// step that fails fails the test function it stands in.
class ConsoleWalk
{
public:
    struct Property
    {
        QString id{};
        QString name{};
        app::DataType type = app::DataType::Double;
        bool isWritable = false;
    };

    ConsoleWalk();
    ~ConsoleWalk();

    WindowDriver &driver() { return *m_driver; }
    EngineFixture &fixture() { return *m_fixture; }
    SimCloud &clouds() { return m_clouds; }

    /// 产品: made, given its thing model, published.
    void createProduct(const QString &id, const QString &name, const QList<Property> &properties);
    /// 设备: made and enabled.
    void createDevice(const QString &id, const QString &name, const QString &product);
    /// Opens the drawer of the device on show, types and saves.
    void configure(const QString &platform, const QMap<QString, QString> &values);
    /// 应用配置; waits until the cloud has answered and says what it said.
    [[nodiscard]] QString applyConfiguration(const QString &platform);
    void openCloud(const QString &tab);
    void typeField(const char *field, const QString &text); ///< Of the docking dialog, secrets too.
    /// 校验 in the docking dialog; what it came to.
    [[nodiscard]] QString checkCredentials();
    void saveAndEnable();
    /// 设备功能 of the device on show: writes a property.
    void writeProperty(const QString &property, const QString &value);
    void openDevice(); ///< 设备, where the device is still on show.
    void showDeviceTab(int index);
    [[nodiscard]] QString value(const QString &property); ///< 运行状态
    [[nodiscard]] QString logRow(int row);                ///< 日志, all cells.
    [[nodiscard]] QString cell(const char *table, int row, int column);
    [[nodiscard]] int rows(const char *table);
    void unbind(const QString &platform); ///< The tag's ×, deletion at the cloud included.

    static constexpr int kPatience = 30'000;

private:
    void addProperty(const Property &property);

    SimCloud m_clouds;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<EngineFixture> m_fixture;
    std::unique_ptr<ui::Console> m_console;
    std::unique_ptr<WindowDriver> m_driver;
};

} // namespace test
