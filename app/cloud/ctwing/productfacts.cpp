#include "productfacts.h"

#include "answer.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::ProductFacts)
};

ProductFacts::Style styleOf(const QJsonValue &tupIsThrough)
{
    const auto number = wholeOf(tupIsThrough);
    if (number == 0)
        return ProductFacts::Style::Transparent;
    return number == 1 ? ProductFacts::Style::Modelled : ProductFacts::Style::Unknown;
}

} // namespace

std::optional<ProductFacts> readProduct(const QJsonValue &result)
{
    if (!result.isObject() || result.toObject().isEmpty())
        return std::nullopt;
    const QJsonObject object = result.toObject();
    return ProductFacts{.name = object.value("productName"_L1).toString(),
                        .protocol = static_cast<int>(wholeOf(object.value("productProtocol"_L1)).value_or(0)),
                        .style = styleOf(object.value("tupIsThrough"_L1))};
}

QString protocolName(int protocol)
{
    switch (protocol) {
    case protocols::kTLink:
        return u"T-Link"_s;
    case protocols::kMqtt:
        return u"MQTT"_s;
    case protocols::kLwm2m:
        return u"LWM2M"_s;
    case protocols::kNbGateway:
        //: A protocol of CTWing's products (TUP, NB网关)
        return Text::tr("NB gateway");
    case protocols::kHttp:
        return u"HTTP"_s;
    case protocols::kJt808:
        return u"JT808"_s;
    case protocols::kTcp:
        return u"TCP"_s;
    case protocols::kSouthbound:
        //: A protocol of CTWing's products (南向云)
        return Text::tr("southbound cloud");
    default:
        return u'#' + QString::number(protocol);
    }
}

} // namespace app::ctwing
