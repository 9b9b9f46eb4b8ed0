#include "colour.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::dueros {

namespace {

struct Rgb
{
    int red = 0;
    int green = 0;
    int blue = 0;
};

Rgb rgbOf(double hue, double saturation, double brightness)
{
    const double sector = std::fmod(std::max(0.0, hue), 360.0) / 60.0;
    const double chroma = brightness * saturation;
    const double second = chroma * (1 - std::abs(std::fmod(sector, 2.0) - 1));
    const double floor = brightness - chroma;
    static constexpr std::array<std::array<int, 3>, 6> kOrder{
        {{0, 1, 2}, {1, 0, 2}, {2, 0, 1}, {2, 1, 0}, {1, 2, 0}, {0, 2, 1}}}; // which of chroma, second, none
    const std::array<double, 3> parts{chroma, second, 0};
    const auto &order = kOrder.at(std::min<size_t>(5, static_cast<size_t>(sector)));
    const auto byte = [&](size_t i) {
        return static_cast<int>(std::lround((parts.at(static_cast<size_t>(order.at(i))) + floor) * 255));
    };
    return {byte(0), byte(1), byte(2)};
}

QJsonObject hsbOf(const Rgb &rgb)
{
    const double red = rgb.red / 255.0;
    const double green = rgb.green / 255.0;
    const double blue = rgb.blue / 255.0;
    const double most = std::max({red, green, blue});
    const double chroma = most - std::min({red, green, blue});
    double hue = 0;
    if (chroma > 0 && most == red)
        hue = std::fmod((green - blue) / chroma + 6, 6.0);
    else if (chroma > 0 && most == green)
        hue = (blue - red) / chroma + 2;
    else if (chroma > 0)
        hue = (red - green) / chroma + 4;
    const auto rounded = [](double value) { return std::round(value * 10000) / 10000; };
    return {{u"hue"_s, rounded(hue * 60)},
            {u"saturation"_s, rounded(most > 0 ? chroma / most : 0)},
            {u"brightness"_s, rounded(most)}};
}

bool hasMember(const ValueType &type, QLatin1StringView id)
{
    return std::any_of(type.members.cbegin(), type.members.cend(),
                       [id](const PropertyDefinition &member) { return member.id == id; });
}

} // namespace

std::optional<QJsonValue> colourToProperty(const QJsonObject &colour, const ValueType &type)
{
    const Rgb rgb =
        rgbOf(colour["hue"_L1].toDouble(), colour["saturation"_L1].toDouble(), colour["brightness"_L1].toDouble());
    if (type.type == DataType::Object && hasMember(type, "hue"_L1))
        return colour;
    if (type.type == DataType::Object && hasMember(type, "r"_L1))
        return QJsonObject{{u"r"_s, rgb.red}, {u"g"_s, rgb.green}, {u"b"_s, rgb.blue}};
    if (type.type == DataType::Int || type.type == DataType::Long)
        return rgb.red * 65536 + rgb.green * 256 + rgb.blue;
    if (type.type == DataType::String) {
        return u"#%1%2%3"_s.arg(rgb.red, 2, 16, QChar(u'0'))
            .arg(rgb.green, 2, 16, QChar(u'0'))
            .arg(rgb.blue, 2, 16, QChar(u'0'))
            .toUpper();
    }
    return std::nullopt;
}

std::optional<QJsonObject> colourOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object.contains("hue"_L1))
        return object;
    if (object.contains("r"_L1))
        return hsbOf({object["r"_L1].toInt(), object["g"_L1].toInt(), object["b"_L1].toInt()});
    bool isHex = value.isDouble();
    qint64 number = value.toInteger();
    if (value.isString() && value.toString().startsWith(u'#') && value.toString().size() == 7)
        number = value.toString().sliced(1).toLongLong(&isHex, 16);
    if (!isHex || number < 0 || number > 0xFFFFFF)
        return std::nullopt;
    return hsbOf(
        {static_cast<int>(number >> 16), static_cast<int>(number >> 8 & 0xFF), static_cast<int>(number & 0xFF)});
}

} // namespace app::dueros
