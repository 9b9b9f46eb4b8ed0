#pragma once

#include "app/cloud/platform.h"
#include "app/engine/pushlog.h"
#include "app/model/thingmodel.h"

#include <QScrollArea>

class QGridLayout;

namespace ui {

/// What a push said, in the words and units of the thing model; or why nothing could be made of it. Of a very long
/// value the beginning is shown, and of very many values the first ones; a line says so.
class DecodedView final : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int kMostLines = 300;
    static constexpr qsizetype kMostCharacters = 4000; ///< Of one value.

    explicit DecodedView(QWidget *parent = nullptr);
    /// \a schema: the device settings of the cloud, which names what identifies a device.
    void show(const app::LogDetail &detail, const app::ThingModel &model, const app::DeviceSchema &schema);

Q_SIGNALS:
    void deviceRequested(const QString &deviceId);

private:
    void begin();
    void addRow(const QString &label, QWidget *value, Qt::Alignment alignment = Qt::AlignTop);
    void addText(const QString &label, const QString &text, bool mono = false);
    void addOutcome(const app::LogRow &row);
    void addMessage(const app::StoredMessage &stored, const app::LogDetail &detail, const app::ThingModel &model);
    void addHeading(const app::StoredMessage &stored, const app::LogDetail &detail);
    void addBody(const app::MessageBody &body, const app::ThingModel &model);
    void addProperties(const QJsonObject &properties, const app::ThingModel &model);
    void addValue(const QString &label, const app::ValueType *type, const QJsonValue &value);
    void addReply(bool success, const QString &code, const QString &message);
    void addSource(const app::LogDetail &detail, const app::DeviceSchema &schema);
    void addIdentity(const app::CloudIdentity &identity, const app::DeviceSchema &schema);
    [[nodiscard]] bool isFull() const { return m_row >= kMostLines; }
    [[nodiscard]] static QString shortened(const QString &text);
    void addGap();

    QGridLayout *m_grid = nullptr;
    int m_row = 0;
    int m_left = 0; ///< Values for which there was no room.
};

} // namespace ui
