#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace app {

/// A text id that does not mix with ids of another kind.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ProductId = Id<struct ProductIdTag>;   ///< 产品ID: 1–64 of 0-9 a-z A-Z _ -
using DeviceId = Id<struct DeviceIdTag>;     ///< 设备id: same alphabet
using PlatformId = Id<struct PlatformIdTag>; ///< a cloud: "ctwing", "onenet", "dueros", "aliyun"

} // namespace app

Q_DECLARE_METATYPE(app::ProductId)
Q_DECLARE_METATYPE(app::DeviceId)
Q_DECLARE_METATYPE(app::PlatformId)
