#pragma once

#include "app/engine/engine.h"

#include <QHash>
#include <QObject>

class QPushButton;

namespace ui {

class Drawer;
class FieldError;
class FormFields;

/// 编辑配置: the inputs of every given cloud's device schema. Stored secrets stay unless something is typed. Only what
/// was edited is written: the rest stays as it is by then, and a cloud that nobody touched gets no configuration.
class DeviceConfigDrawer final : public QObject
{
    Q_OBJECT
public:
    DeviceConfigDrawer(app::Engine &engine, const app::Device &device, const QList<app::PlatformInfo> &platforms,
                       QWidget *anchor);
    void open();
    void close();

Q_SIGNALS:
    void saved();

private:
    struct Group
    {
        app::PlatformInfo platform{};
        FormFields *fields = nullptr;
        QHash<QString, QWidget *> inputs{};
        QMap<QString, QString> shown{}; ///< What stood in the inputs at first.
    };
    void addGroup(const app::PlatformInfo &platform);
    [[nodiscard]] QWidget *makeInput(const app::FormField &field, const app::CloudConfiguration &from);
    [[nodiscard]] static QMap<QString, QString> values(const Group &group);
    [[nodiscard]] static QStringList removedSecrets(const Group &group);
    [[nodiscard]] static bool isEdited(const Group &group);
    /// The edited values put into \a now.
    [[nodiscard]] QMap<QString, QString> merged(const Group &group, const app::CloudConfiguration &now) const;
    [[nodiscard]] bool check();
    void save();
    void saveGroup(const app::Device &fresh, qsizetype at); ///< And the ones behind it.
    void refused(const app::Error &error);

    app::Engine &m_engine;
    app::Device m_device;
    QWidget *m_anchor;
    Drawer *m_drawer = nullptr;
    QList<Group> m_groups;
    FieldError *m_error = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
