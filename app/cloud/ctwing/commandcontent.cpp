#include "commandcontent.h"

#include "answer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::ctwing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::ctwing::CommandContent)
};

tl::unexpected<Error> refuse(const QString &message, const QString &hint)
{
    return fail(ErrorCode::InvalidInput, message, {.hint = hint, .field = u"command"_s});
}

tl::unexpected<Error> unsupported(const ProductFacts &product)
{
    return fail(ErrorCode::Unsupported,
                Text::tr("How CTWing carries commands to devices of this product (%1) is not known.")
                    .arg(protocolName(product.protocol)),
                {.hint = Text::tr("Choose the command form in the docking's advanced settings."),
                 .field = QString::fromLatin1(kCommandFormKey)});
}

/// UTF-8 without control characters but tab and line ends; nothing for other bytes.
std::optional<QString> textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    const bool isPlain = std::all_of(text.cbegin(), text.cend(),
                                     [](QChar c) { return c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r'; });
    return decoder.hasError() || !isPlain ? std::nullopt : std::optional(text);
}

Result<CommandContent> textContent(const Downlink &downlink)
{
    const auto text = textOf(downlink.bytes);
    if (!text)
        return refuse(Text::tr("The command is not text, but the docking sends commands as text."),
                      Text::tr("Choose hexadecimal as the command form in the docking's advanced settings."));
    return CommandContent{.content = {{"dataType"_L1, 1}, {"payload"_L1, *text}},
                          .deviceBytes = downlink.bytes,
                          .note = Text::tr("Transparent, as text")};
}

Result<CommandContent> hexContent(const Downlink &downlink)
{
    return CommandContent{
        .content = {{"dataType"_L1, 2}, {"payload"_L1, QString::fromLatin1(downlink.bytes.toHex().toUpper())}},
        .deviceBytes = downlink.bytes,
        .note = Text::tr("Transparent, as hexadecimal digits")};
}

Result<CommandContent> bytesContent(Carriage carriage, const Downlink &downlink)
{
    if (downlink.bytes.isEmpty())
        return refuse(Text::tr("The command has no bytes that a device could receive."),
                      Text::tr("Check the product's protocol: it must write the command."));
    const bool asText = carriage == Carriage::Text ||
                        (carriage == Carriage::Bytes && downlink.isText && textOf(downlink.bytes).has_value());
    return asText ? textContent(downlink) : hexContent(downlink);
}

Result<CommandContent> modelContent(const Downlink &downlink)
{
    const QString note = Text::tr("As a service of CTWing's thing model");
    const QJsonObject written = downlink.json.toObject();
    if (downlink.isRaw && written.value("serviceIdentifier"_L1).isString() && written.value("params"_L1).isObject())
        return CommandContent{.content = written, .note = note};
    if (downlink.isRaw)
        return refuse(Text::tr("The product has a thing model at CTWing, which carries no raw commands."),
                      Text::tr("Call a function, or write {\"serviceIdentifier\":…,\"params\":{…}}."));
    if (downlink.service.isEmpty())
        return refuse(Text::tr("The command is not one service of CTWing's thing model."),
                      Text::tr("Call a function, or name a single property."));
    return CommandContent{.content = {{"serviceIdentifier"_L1, downlink.service}, {"params"_L1, downlink.params}},
                          .note = note};
}

Result<CommandContent> jsonContent(const Downlink &downlink)
{
    if (!downlink.json.isObject())
        return refuse(Text::tr("CTWing carries only JSON objects to devices of this product."),
                      Text::tr("Choose a product protocol that writes JSON, or write a JSON object."));
    return CommandContent{.content = {{"payload"_L1, downlink.json.toObject()}}, .note = Text::tr("As a JSON object")};
}

Result<CommandContent> profileContent(const Downlink &downlink)
{
    const QString note = Text::tr("As a command of the device profile");
    const QJsonObject written = downlink.json.toObject();
    if (downlink.isRaw && written.value("serviceId"_L1).isString() && written.value("method"_L1).isString())
        return CommandContent{.isProfile = true, .content = written, .note = note};
    const qsizetype mark = downlink.isRaw ? -1 : downlink.service.indexOf(u'-');
    if (mark < 1 || mark == downlink.service.size() - 1)
        return refuse(Text::tr("A command of a profile needs a service and a method."),
                      Text::tr("Name the function <service>-<method>, or write "
                               "{\"serviceId\":…,\"method\":…,\"paras\":{…}}."));
    return CommandContent{.isProfile = true,
                          .content = {{"serviceId"_L1, downlink.service.first(mark)},
                                      {"method"_L1, downlink.service.sliced(mark + 1)},
                                      {"paras"_L1, downlink.params}},
                          .note = note};
}

Result<CommandContent> jt808Content(const Downlink &downlink)
{
    const QJsonObject written = downlink.json.toObject();
    if (!downlink.isRaw || !written.value("jtMessageId"_L1).isString())
        return refuse(Text::tr("Commands to JT808 devices are written by hand."),
                      Text::tr("Write {\"jtMessageId\":\"0x8900\",\"dataType\":1,\"payload\":…}."));
    return CommandContent{.content = written, .note = Text::tr("As a JT808 message")};
}

std::optional<Carriage> chosen(CommandForm form)
{
    switch (form) {
    case CommandForm::Text:
        return Carriage::Text;
    case CommandForm::Hex:
        return Carriage::Hex;
    case CommandForm::Model:
        return Carriage::Model;
    case CommandForm::MqttJson:
        return Carriage::MqttJson;
    case CommandForm::Profile:
        return Carriage::Profile;
    case CommandForm::Auto:
        break;
    }
    return std::nullopt;
}

/// The table of ctwing.md §5.3.
std::optional<Carriage> automatic(const ProductFacts &product)
{
    using Style = ProductFacts::Style;
    const bool isModelled = product.style == Style::Modelled;
    const bool isTransparent = product.style == Style::Transparent;
    if (product.protocol == protocols::kTLink)
        return Carriage::Model;
    if (product.protocol == protocols::kSouthbound)
        return Carriage::MqttJson;
    if (product.protocol == protocols::kJt808)
        return Carriage::Jt808;
    if (product.protocol == protocols::kTcp)
        return isModelled ? std::nullopt : std::optional(Carriage::Bytes);
    if (product.protocol == protocols::kMqtt && isTransparent)
        return Carriage::MqttJson;
    if (product.protocol == protocols::kLwm2m && isTransparent)
        return Carriage::Bytes;
    if ((product.protocol == protocols::kMqtt || product.protocol == protocols::kLwm2m) && isModelled)
        return Carriage::Model;
    return std::nullopt;
}

bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() == b.toDouble();
    if (a.isArray() && b.isArray()) {
        const QJsonArray left = a.toArray();
        const QJsonArray right = b.toArray();
        return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(), isSame);
    }
    if (!a.isObject() || !b.isObject())
        return a == b;
    const QJsonObject left = a.toObject();
    const QJsonObject right = b.toObject();
    return left.keys() == right.keys() && std::equal(left.begin(), left.end(), right.begin(), right.end(), isSame);
}

/// The same digits are written in either case.
QJsonObject withPlainDigits(QJsonObject content)
{
    const QJsonValue payload = content.value("payload"_L1);
    if (wholeOf(content.value("dataType"_L1)) == 2 && payload.isString())
        content.insert("payload"_L1, payload.toString().toUpper());
    return content;
}

} // namespace

Result<Carriage> carriageOf(CommandForm form, const ProductFacts &product)
{
    const auto carriage = form == CommandForm::Auto ? automatic(product) : chosen(form);
    return carriage ? Result<Carriage>(*carriage) : Result<Carriage>(unsupported(product));
}

Result<CommandContent> contentOf(Carriage carriage, const Downlink &downlink)
{
    switch (carriage) {
    case Carriage::Text:
    case Carriage::Hex:
    case Carriage::Bytes:
        break;
    case Carriage::Model:
        return modelContent(downlink);
    case Carriage::MqttJson:
        return jsonContent(downlink);
    case Carriage::Profile:
        return profileContent(downlink);
    case Carriage::Jt808:
        return jt808Content(downlink);
    }
    return bytesContent(carriage, downlink);
}

bool isSameContent(const QJsonObject &content, const QJsonObject &recorded)
{
    return isSame(withPlainDigits(content), withPlainDigits(recorded));
}

} // namespace app::ctwing
