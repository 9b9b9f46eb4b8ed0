#pragma once

#include "app/engine/engine.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

class DeviceConfigCard;
class DeviceTagsCard;
class InfoGrid;
class LinkButton;
class SectionTitle;
class TagRow;

/// 实例信息: 设备信息 with 云对云接入, 配置, 标签.
class DeviceInfoTab final : public QScrollArea
{
    Q_OBJECT
public:
    explicit DeviceInfoTab(app::Engine &engine, QWidget *parent = nullptr);
    void setDevice(const app::Device &device);
    void setProduct(const app::Product &product);

Q_SIGNALS:
    /// The device was changed here.
    void changed();

private:
    void addInfo(QVBoxLayout *layout);
    void fill();
    void showBindings();
    void askUnbind(const QString &platform);
    void openUnbind(const app::DeviceId &device, const QString &platform, bool canDelete);
    void unbind(const app::DeviceId &device, const QString &platform, bool alsoAtCloud);
    void edit();

    app::Engine &m_engine;
    app::Device m_device;
    app::Product m_product;
    SectionTitle *m_title = nullptr;
    LinkButton *m_edit = nullptr;
    InfoGrid *m_info = nullptr;
    TagRow *m_bindings = nullptr;
    QStringList m_shownBindings;
    DeviceConfigCard *m_configuration = nullptr;
    DeviceTagsCard *m_tags = nullptr;
};

} // namespace ui
