#pragma once

#include "pagedriver.h"
#include "simcloud.h"

namespace test {

/// A running engine whose product "lamp" can be commanded, docked to the simulated cloud, with devices lamp-0 … that
/// are known there; and a window.
///
/// Object names: commandNew, commandSearch, commandPlatform, commandStates, commandDeviceChip, commandBatchChip,
/// batchStrip with batchTotal, batchCancel, count:<state>; commandTable (links cancel, retry), commandsEmpty;
/// commandTitle, commandState, commandActions, commandNotice, commandLife, commandId, cloudCommandId, commandContent,
/// commandReply. Editor: commandDeviceChoose, commandChannel, channelNotice, commandTypes, commandFunction, readList,
/// rawForm, rawText, tick:<place>, value:<place>, error:<place>, commandTtl, commandTtlSeconds, previewCall,
/// previewBody, previewBytes, previewReason, commandSend, sentState, sentOpen.
class CommandScene : public PageDriver
{
public:
    explicit CommandScene(int devices = 1)
    {
        addLampProduct();
        cloud.addDocking(fixture, QStringLiteral("lamp"));
        for (int i = 0; i < devices; ++i)
            fixture.addDevice(lamp(i).text(), cloud.imeis().at(i), QStringLiteral("lamp"));
    }

    [[nodiscard]] static app::DeviceId lamp(int number) { return app::DeviceId(QStringLiteral("lamp-%1").arg(number)); }
    [[nodiscard]] app::Commands &commands() { return engine().commands(); }
    [[nodiscard]] app::Result<qint64> submit(int brightness, int number = 0)
    {
        app::CommandDraft draft;
        draft.deviceId = lamp(number);
        draft.body = app::WriteProperty{.properties = {{QStringLiteral("brightness"), brightness}}};
        return wait(commands().submit(draft));
    }
    [[nodiscard]] app::Command stored(qint64 id) { return wait(commands().detail(id)).value().command; }
    [[nodiscard]] qint64 total() { return wait(commands().list({}, {})).value().total; }
    /// The next call of the cloud does not come back: what is ordered of that device after it stays queued.
    void blockCloud(int number = 0)
    {
        cloud.fault(QStringLiteral("hang"), QStringLiteral("CreateCommand"), 1);
        const qint64 first = submit(1, number).value();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(stored(first).state == app::CommandState::Sent, 10'000); }();
    }

    SimCloud cloud;

private:
    void addLampProduct()
    {
        app::Product product;
        product.id = app::ProductId(QStringLiteral("lamp"));
        product.name = QStringLiteral("路灯");
        product.categoryId = QStringLiteral("|41|42|53|");
        product.categoryName = QStringLiteral("烟雾报警器");
        product.protocol = QStringLiteral("demo-v1");
        product.transport = QStringLiteral("HTTP");
        product.thingModel = app::ThingModel::parse(QByteArray(kModel)).value();
        if (!wait(engine().registry().createProduct(product)) || !wait(engine().registry().publishProduct(product.id)))
            qFatal("the product cannot be made");
    }

    static constexpr auto kModel = R"({"properties":[
 {"id":"brightness","name":"亮度","valueType":{"type":"int","unit":"percent","min":0,"max":100}},
 {"id":"mode","name":"模式","valueType":{"type":"enum","elements":[{"value":"auto","text":"自动"},{"value":"hand","text":"手动"}]}},
 {"id":"power","name":"电源","valueType":{"type":"boolean","trueText":"开","trueValue":"1","falseText":"关","falseValue":"0"}},
 {"id":"plan","name":"计划","valueType":{"type":"object","properties":[{"id":"hour","name":"时","valueType":{"type":"int","min":0,"max":23}}]}},
 {"id":"note","name":"备注","valueType":{"type":"string"},"expands":{"source":"manual"}},
 {"id":"current","name":"电流","valueType":{"type":"float","scale":2},"expands":{"readOnly":"true"}}],
 "functions":[{"id":"blink","name":"闪烁","inputs":[{"id":"times","name":"次数","valueType":{"type":"int","min":1,"max":9}}]}],
 "events":[],"tags":[]})";
};

} // namespace test
