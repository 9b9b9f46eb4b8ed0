#include "configimport.h"

#include "configentry.h"
#include "productread.h"
#include "rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ConfigImport)
};

class Reader
{
public:
    explicit Reader(const Clouds &clouds) : m_clouds(clouds) {}

    ConfigFile read(const QByteArray &json)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError) {
            const TextPosition at = textPosition(json, error.offset);
            fault({}, Text::tr("Line %1, column %2: %3.")
                          .arg(QString::number(at.line), QString::number(at.column), error.errorString()));
            return m_file;
        }
        if (!document.isObject()) {
            fault({}, Text::tr("Expected an object with products, devices or dockings."));
            return m_file;
        }
        const QJsonObject root = document.object();
        ConfigEntry(root, {}, m_file.faults).onlyKeys({u"products"_s, u"devices"_s, u"dockings"_s});
        each(root, u"products"_s, [this](const QJsonObject &entry, const QString &path) { product(entry, path); });
        each(root, u"devices"_s, [this](const QJsonObject &entry, const QString &path) { device(entry, path); });
        each(root, u"dockings"_s, [this](const QJsonObject &entry, const QString &path) { docking(entry, path); });
        return m_file;
    }

private:
    void fault(const QString &path, const QString &message)
    {
        m_file.faults << Error{ErrorCode::InvalidInput, message, {}, path, {}};
    }

    template <typename F>
    void each(const QJsonObject &root, const QString &key, F read)
    {
        const QJsonValue list = root.value(key);
        if (list.isUndefined())
            return;
        if (!list.isArray()) {
            fault(key, Text::tr("Expected a list."));
            return;
        }
        const QJsonArray entries = list.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString path = key + u'[' + QString::number(i) + u']';
            if (entries.at(i).isObject())
                read(entries.at(i).toObject(), path);
            else
                fault(path, Text::tr("Expected an object."));
        }
    }

    void product(const QJsonObject &entry, const QString &path)
    {
        const qsizetype before = m_file.faults.size();
        const Product read = readProductEntry(entry, path, m_file.faults);
        if (!read.id.isEmpty() && m_productIds.contains(read.id.text()))
            fault(path + u".id"_s, Text::tr("The id stands twice in the file."));
        m_productIds.insert(read.id.text());
        if (m_file.faults.size() == before)
            m_file.products << ConfigFile::ProductEntry{read, path};
        else
            m_file.faultyProducts << read.id;
    }

    void device(const QJsonObject &json, const QString &path)
    {
        ConfigEntry entry(json, path, m_file.faults);
        entry.onlyKeys({u"id"_s, u"name"_s, u"productId"_s, u"enabled"_s, u"configuration"_s, u"description"_s,
                        u"organization"_s, u"tags"_s, u"state"_s, u"lastSeenAt"_s});
        ConfigFile::DeviceEntry read;
        read.path = path;
        read.device.id = DeviceId(entry.text(u"id"_s));
        read.device.name = entry.text(u"name"_s);
        read.device.productId = ProductId(entry.text(u"productId"_s));
        read.device.description = entry.text(u"description"_s);
        read.device.organization = entry.text(u"organization"_s);
        read.enabled = entry.flag(u"enabled"_s);
        const QJsonObject tags = entry.object(u"tags"_s);
        ConfigEntry tagReader(tags, entry.place(u"tags"_s), m_file.faults);
        for (auto it = tags.constBegin(); it != tags.constEnd(); ++it)
            read.device.tags.insert(it.key(), tagReader.text(it.key()));
        entry.faultsAt({}, checkDevice(read.device));
        if (m_deviceIds.contains(read.device.id.text()))
            fault(path + u".id"_s, Text::tr("The id stands twice in the file."));
        m_deviceIds.insert(read.device.id.text());
        configuration(entry.object(u"configuration"_s), entry.place(u"configuration"_s), read);
        m_file.devices << read;
    }

    void configuration(const QJsonObject &clouds, const QString &path, ConfigFile::DeviceEntry &entry)
    {
        ConfigEntry reader(clouds, path, m_file.faults);
        for (auto it = clouds.constBegin(); it != clouds.constEnd(); ++it) {
            const Platform *cloud = m_clouds.find(PlatformId(it.key()));
            if (cloud == nullptr) {
                reader.fault(it.key(), Text::tr("There is no cloud \"%1\".").arg(it.key()));
                continue;
            }
            const QJsonObject settings = reader.object(it.key());
            ConfigEntry fields(settings, reader.place(it.key()), m_file.faults);
            QMap<QString, QString> values;
            for (auto field = settings.constBegin(); field != settings.constEnd(); ++field)
                values.insert(field.key(), fields.text(field.key()));
            fields.faultsAt({}, rules::checkConfiguration(cloud->info().device, values));
            entry.configuration.insert(cloud->id, values);
        }
    }

    void docking(const QJsonObject &json, const QString &path)
    {
        ConfigEntry entry(json, path, m_file.faults);
        entry.onlyKeys({u"platform"_s, u"productId"_s, u"name"_s, u"description"_s, u"enabled"_s, u"settings"_s,
                        u"secrets"_s, u"storedSecrets"_s});
        ConfigFile::DockingEntry read;
        read.path = path;
        Docking &record = read.docking;
        record.platform = PlatformId(entry.text(u"platform"_s));
        record.productId = ProductId(entry.text(u"productId"_s));
        record.name = entry.text(u"name"_s);
        record.description = entry.text(u"description"_s);
        record.enabled = entry.flag(u"enabled"_s);
        record.settings = entry.object(u"settings"_s);
        const QJsonObject secrets = entry.object(u"secrets"_s);
        ConfigEntry secretReader(secrets, entry.place(u"secrets"_s), m_file.faults);
        for (auto it = secrets.constBegin(); it != secrets.constEnd(); ++it)
            record.secrets.insert(it.key(), Secret(secretReader.text(it.key())));
        const QString key = record.platform.text() + u'/' + record.productId.text();
        if (m_dockingKeys.contains(key))
            fault(path, Text::tr("The product stands twice for this cloud in the file."));
        m_dockingKeys.insert(key);
        m_file.dockings << read;
    }

    const Clouds &m_clouds;
    ConfigFile m_file;
    QSet<QString> m_productIds;
    QSet<QString> m_deviceIds;
    QSet<QString> m_dockingKeys;
};

} // namespace

ConfigFile readConfigFile(const QByteArray &json, const Clouds &clouds)
{
    return Reader(clouds).read(json);
}

} // namespace app
