<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>app::AccountStore</name>
    <message>
        <source>There is no account %1.</source>
        <translation>没有账号 %1。</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>账号 %1 已存在。</translation>
    </message>
    <message>
        <source>Choose another login.</source>
        <translation>请换一个登录名。</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>没有产品 %1。</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>没有设备 %1。</translation>
    </message>
</context>
<context>
    <name>app::Accounts</name>
    <message>
        <source>Enter a login.</source>
        <translation>请输入登录名。</translation>
    </message>
    <message>
        <source>A login has at most %1 characters and no blanks.</source>
        <translation>登录名最多 %1 个字符，且不能有空格。</translation>
    </message>
    <message>
        <source>Use a name, a telephone number or an e-mail address.</source>
        <translation>可使用姓名、电话号码或电子邮箱。</translation>
    </message>
    <message>
        <source>A name is one line of at most %1 characters.</source>
        <translation>名称为一行，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The password has fewer than %1 characters.</source>
        <translation>密码少于 %1 个字符。</translation>
    </message>
    <message>
        <source>Take several words that only you would put together.</source>
        <translation>请用只有您才会组合在一起的几个词。</translation>
    </message>
    <message>
        <source>The password has more than %1 characters.</source>
        <translation>密码多于 %1 个字符。</translation>
    </message>
    <message>
        <source>This password is one of those that are tried first.</source>
        <translation>这个密码属于最先被猜到的那一类。</translation>
    </message>
    <message>
        <source>A platform is named by small letters, digits, hyphens and underscores.</source>
        <translation>平台名只能用小写字母、数字、连字符和下划线。</translation>
    </message>
    <message>
        <source>For example dueros.</source>
        <translation>例如 dueros。</translation>
    </message>
    <message>
        <source>A client ID has 4 to 128 letters, digits, dots, hyphens and underscores.</source>
        <translation>Client ID 为 4 到 128 个字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>Leave it empty to have one made.</source>
        <translation>留空则自动生成。</translation>
    </message>
    <message>
        <source>There are more than %1 callback addresses.</source>
        <translation>回调地址多于 %1 个。</translation>
    </message>
    <message>
        <source>This callback address is there twice.</source>
        <translation>这个回调地址重复了。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请删除其中一个。</translation>
    </message>
    <message>
        <source>An access token counts between one minute and one year.</source>
        <translation>访问令牌的有效期应在一分钟到一年之间。</translation>
    </message>
    <message>
        <source>A refresh token counts at least as long as an access token and at most ten years.</source>
        <translation>刷新令牌的有效期不短于访问令牌，最长十年。</translation>
    </message>
    <message>
        <source>The password cannot be hashed.</source>
        <translation>无法计算密码散列。</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>请释放一些内存后重试。</translation>
    </message>
    <message>
        <source>The system gives no random numbers.</source>
        <translation>系统未能提供随机数。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart the computer.</source>
        <translation>请重试；若仍如此，请重启计算机。</translation>
    </message>
    <message>
        <source>Copy the callback address from the platform&apos;s console.</source>
        <translation>请从平台控制台复制回调地址。</translation>
    </message>
    <message>
        <source>The callback address has characters that an address cannot have.</source>
        <translation>回调地址含有地址中不允许的字符。</translation>
    </message>
    <message>
        <source>The callback address is no complete web address.</source>
        <translation>回调地址不是完整的网址。</translation>
    </message>
    <message>
        <source>The callback address does not begin with https://.</source>
        <translation>回调地址不是以 https:// 开头。</translation>
    </message>
    <message>
        <source>The callback address has a part behind #.</source>
        <translation>回调地址带有 # 之后的部分。</translation>
    </message>
    <message>
        <source>The callback address names a user.</source>
        <translation>回调地址中带有用户名。</translation>
    </message>
    <message>
        <source>A client secret has 16 to 256 letters, digits and signs, no blanks.</source>
        <translation>客户端密钥由 16 到 256 个字母、数字和符号组成，不含空格。</translation>
    </message>
    <message>
        <source>The access token is not known.</source>
        <translation>访问令牌无效。</translation>
    </message>
    <message>
        <source>Link the account again.</source>
        <translation>请重新绑定账号。</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>访问令牌已过期。</translation>
    </message>
    <message>
        <source>Refresh it.</source>
        <translation>请刷新令牌。</translation>
    </message>
    <message>
        <source>The user&apos;s id of the assistant has 1 to 256 characters.</source>
        <translation>语音助手的用户标识为 1 到 256 个字符。</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>账号已锁定。</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>请先解锁。</translation>
    </message>
</context>
<context>
    <name>app::ApiClient</name>
    <message>
        <source>The call to %1 had no turn within %2 s.</source>
        <translation>对 %1 的调用在 %2 秒内未轮到执行。</translation>
    </message>
    <message>
        <source>Too many calls are waiting, or the cloud asked for a pause.</source>
        <translation>等待中的调用过多，或云平台要求暂停。</translation>
    </message>
    <message>
        <source>Too many calls to %1 are waiting already.</source>
        <translation>等待 %1 的调用已经过多。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍等片刻再试。</translation>
    </message>
</context>
<context>
    <name>app::Categories</name>
    <message>
        <source>Smart city</source>
        <translation>智能城市</translation>
    </message>
    <message>
        <source>Environment sensing</source>
        <translation>环境感知</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Temperature and humidity sensor</source>
        <translation>温湿度传感器</translation>
    </message>
    <message>
        <source>Air quality monitor</source>
        <translation>空气质量监测仪</translation>
    </message>
    <message>
        <source>Fire safety</source>
        <translation>消防安全</translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation>烟雾探测器</translation>
    </message>
    <message>
        <source>Fire hydrant</source>
        <translation>消火栓</translation>
    </message>
    <message>
        <source>Metering</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Water meter</source>
        <translation>水表</translation>
    </message>
    <message>
        <source>Gas meter</source>
        <translation>燃气表</translation>
    </message>
    <message>
        <source>Electricity meter</source>
        <translation>电表</translation>
    </message>
    <message>
        <source>Streets and parking</source>
        <translation>道路与停车</translation>
    </message>
    <message>
        <source>Street lamp</source>
        <translation>路灯</translation>
    </message>
    <message>
        <source>Manhole cover monitor</source>
        <translation>井盖监测器</translation>
    </message>
    <message>
        <source>Parking sensor</source>
        <translation>车位检测器</translation>
    </message>
    <message>
        <source>Smart living</source>
        <translation>智能生活</translation>
    </message>
    <message>
        <source>Home security</source>
        <translation>家居安防</translation>
    </message>
    <message>
        <source>Smoke alarm</source>
        <translation>烟雾报警器</translation>
    </message>
    <message>
        <source>Door lock</source>
        <translation>门锁</translation>
    </message>
    <message>
        <source>Gas alarm</source>
        <translation>燃气报警器</translation>
    </message>
    <message>
        <source>Water leak sensor</source>
        <translation>水浸传感器</translation>
    </message>
    <message>
        <source>Electrics and lighting</source>
        <translation>电工照明</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>插座</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Large appliances</source>
        <translation>大家电</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>空调机</translation>
    </message>
    <message>
        <source>Smart industry</source>
        <translation>智能工业</translation>
    </message>
    <message>
        <source>Industrial equipment</source>
        <translation>工业设备</translation>
    </message>
    <message>
        <source>Industrial gateway</source>
        <translation>工业网关</translation>
    </message>
    <message>
        <source>Data terminal unit (DTU)</source>
        <translation>数据传输终端（DTU）</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>app::CloudLanes</name>
    <message>
        <source>The program is closing.</source>
        <translation>程序正在关闭。</translation>
    </message>
    <message>
        <source>This cloud is only listened to: there is nothing to call.</source>
        <translation>该云平台只接收推送，没有可调用的接口。</translation>
    </message>
    <message>
        <source>The product %1 has no docking record of this cloud.</source>
        <translation>产品 %1 没有该云平台的对接记录。</translation>
    </message>
    <message>
        <source>Add one on the cloud&apos;s tab.</source>
        <translation>请在该云平台的页签中新增。</translation>
    </message>
</context>
<context>
    <name>app::CloudWork</name>
    <message>
        <source>The program is closing.</source>
        <translation>程序正在关闭。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Name: %1 here, %2 at the cloud</source>
        <translation>名称：本地为 %1，云端为 %2</translation>
    </message>
    <message>
        <source>The cloud&apos;s device ID is not known here yet</source>
        <translation>本地尚不知道云端设备 ID</translation>
    </message>
    <message>
        <source>The cloud&apos;s device ID has changed: %1</source>
        <translation>云端设备 ID 已变为 %1</translation>
    </message>
    <message>
        <source>The cloud said nothing of this device.</source>
        <translation>云端没有返回该设备的结果。</translation>
    </message>
    <message>
        <source>Compare again to see whether it is there.</source>
        <translation>请重新比对，确认设备是否已在云端。</translation>
    </message>
    <message>
        <source>This cloud offers no such call.</source>
        <translation>该云平台没有此接口。</translation>
    </message>
    <message>
        <source>The product has no docking record of this cloud.</source>
        <translation>产品没有该云平台的对接记录。</translation>
    </message>
    <message>
        <source>The docking record is disabled.</source>
        <translation>对接记录已禁用。</translation>
    </message>
    <message>
        <source>Nothing is entered that the cloud could know the device by.</source>
        <translation>没有填写云端用来识别设备的信息。</translation>
    </message>
    <message>
        <source>Not removed: it was cancelled.</source>
        <translation>未删除：操作已取消。</translation>
    </message>
</context>
<context>
    <name>app::Codec</name>
    <message>
        <source>Demo protocol v1</source>
        <translation>演示协议v1</translation>
    </message>
    <message>
        <source>JSON messages by path: /report-property, /fire_alarm and so on, or judged by content</source>
        <translation>按路径（/report-property、/fire_alarm 等）或按内容识别的 JSON 消息</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透传</translation>
    </message>
    <message>
        <source>Bytes are kept as they come and not decoded</source>
        <translation>原样保存字节，不解码</translation>
    </message>
    <message>
        <source>The path has too many /children.</source>
        <translation>路径中的 /children 太多。</translation>
    </message>
    <message>
        <source>A child&apos;s message must name its deviceId.</source>
        <translation>子设备消息必须给出 deviceId。</translation>
    </message>
    <message>
        <source>%1 expects a JSON object.</source>
        <translation>%1 需要一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The body is not JSON: line %1, column %2: %3</source>
        <translation>报文不是 JSON：第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>A raw command goes past the protocol.</source>
        <translation>原始数据不经协议编码。</translation>
    </message>
    <message>
        <source>The transparent protocol has no commands of its own.</source>
        <translation>透传协议不支持该类指令。</translation>
    </message>
    <message>
        <source>Send raw data: the bytes as the device expects them.</source>
        <translation>请下发原始数据，即设备所需的字节。</translation>
    </message>
</context>
<context>
    <name>app::Command</name>
    <message>
        <source>There is no property %1.</source>
        <translation>属性 %1 未定义。</translation>
    </message>
    <message>
        <source>Choose one of the product&apos;s thing model, or add it there and publish the product.</source>
        <translation>请选用产品物模型中已有的，或在物模型中添加后发布产品。</translation>
    </message>
    <message>
        <source>Property %1 is entered by hand: the device has no such value.</source>
        <translation>属性 %1 的来源为手动，设备上没有该值。</translation>
    </message>
    <message>
        <source>The platform itself holds it, so nothing is sent to the device.</source>
        <translation>该值由平台保存，不会下发到设备。</translation>
    </message>
    <message>
        <source>No property is named.</source>
        <translation>未指定属性。</translation>
    </message>
    <message>
        <source>Choose at least one property.</source>
        <translation>请至少选择一个属性。</translation>
    </message>
    <message>
        <source>Property %1 is read only.</source>
        <translation>属性 %1 为只读。</translation>
    </message>
    <message>
        <source>Leave it out, or change the product&apos;s thing model.</source>
        <translation>请去掉该项，或修改产品物模型。</translation>
    </message>
    <message>
        <source>The function [%1] is not defined.</source>
        <translation>功能[%1]未定义</translation>
    </message>
    <message>
        <source>The function [%1] has no parameter %2.</source>
        <translation>功能[%1]没有参数 %2。</translation>
    </message>
    <message>
        <source>%1 is not made of pairs of hexadecimal digits.</source>
        <translation>%1 不是成对的十六进制数字。</translation>
    </message>
    <message>
        <source>Write two of 0-9 and A-F for each byte; blanks may stand between the pairs.</source>
        <translation>每个字节写两位 0-9、A-F，字节之间可用空格隔开。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>没有可下发的内容。</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3</source>
        <translation>不是有效的 JSON：第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>This is not one JSON value.</source>
        <translation>不是单个 JSON 值。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名称为空。</translation>
    </message>
    <message>
        <source>a property ID</source>
        <translation>属性标识</translation>
    </message>
    <message>
        <source>%1 is not a form of raw data.</source>
        <translation>%1 不是原始数据的格式。</translation>
    </message>
    <message>
        <source>Choose text, hex or json.</source>
        <translation>请选择 text、hex 或 json。</translation>
    </message>
    <message>
        <source>%1 is not a kind of command.</source>
        <translation>%1 不是指令类型。</translation>
    </message>
    <message>
        <source>Choose readProperty, writeProperty, invokeFunction or raw.</source>
        <translation>请选择 readProperty、writeProperty、invokeFunction 或 raw。</translation>
    </message>
    <message>
        <source>There is no such key here.</source>
        <translation>此处没有这个键。</translation>
    </message>
</context>
<context>
    <name>app::CommandStore</name>
    <message>
        <source>What command %1 asks for cannot be read.</source>
        <translation>指令 %1 的内容无法读取。</translation>
    </message>
    <message>
        <source>The database is damaged: restore a backup.</source>
        <translation>数据库已损坏，请恢复备份。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>指令 %1 不存在。</translation>
    </message>
    <message>
        <source>Product %1 has no device %2.</source>
        <translation>产品 %1 下没有设备 %2。</translation>
    </message>
    <message>
        <source>The command names no cloud.</source>
        <translation>指令未指定云平台。</translation>
    </message>
</context>
<context>
    <name>app::Commands</name>
    <message>
        <source>The product %1 was never published.</source>
        <translation>产品 %1 从未发布。</translation>
    </message>
    <message>
        <source>Publish it first.</source>
        <translation>请先发布。</translation>
    </message>
    <message>
        <source>The thing model of the product %1 is damaged.</source>
        <translation>产品 %1 的物模型已损坏。</translation>
    </message>
    <message>
        <source>Import or enter the thing model again.</source>
        <translation>请重新导入或填写物模型。</translation>
    </message>
    <message>
        <source>The product has no docking record of this cloud.</source>
        <translation>产品没有该云平台的对接记录。</translation>
    </message>
    <message>
        <source>Add one on the cloud&apos;s tab.</source>
        <translation>请在该云平台的页签中新增。</translation>
    </message>
    <message>
        <source>The docking record is disabled.</source>
        <translation>对接记录已禁用。</translation>
    </message>
    <message>
        <source>Enable it on the cloud&apos;s tab.</source>
        <translation>请在该云平台的页签中启用。</translation>
    </message>
    <message>
        <source>The device is not enabled.</source>
        <translation>设备未启用。</translation>
    </message>
    <message>
        <source>Enable it first.</source>
        <translation>请先启用。</translation>
    </message>
    <message>
        <source>The cloud does not know the device.</source>
        <translation>云端还不认识该设备。</translation>
    </message>
    <message>
        <source>Enter what it is known by there, and apply the configuration.</source>
        <translation>请填写设备在云端的标识，并应用配置。</translation>
    </message>
    <message>
        <source>The device can be reached through several clouds.</source>
        <translation>该设备可通过多个云平台下发。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选择其中一个。</translation>
    </message>
    <message>
        <source>The device cannot be reached through any cloud.</source>
        <translation>没有可用于下发的云平台。</translation>
    </message>
    <message>
        <source>Dock its product to a cloud that carries commands, and enable the record.</source>
        <translation>请将其产品对接到支持指令下发的云平台，并启用对接记录。</translation>
    </message>
    <message>
        <source>The waiting time must be from 0 to %1 seconds.</source>
        <translation>等待时间必须为 0 到 %1 秒。</translation>
    </message>
    <message>
        <source>There is no protocol &quot;%1&quot;.</source>
        <translation>没有消息协议“%1”。</translation>
    </message>
    <message>
        <source>This cloud does not carry commands.</source>
        <translation>该云平台不支持指令下发。</translation>
    </message>
    <message>
        <source>The cloud has no such device.</source>
        <translation>云端没有该设备。</translation>
    </message>
    <message>
        <source>Apply the device&apos;s configuration: it is made at the cloud then.</source>
        <translation>请对设备应用配置，届时会在云端创建。</translation>
    </message>
    <message>
        <source>The program stopped while the call was out.</source>
        <translation>调用发出期间程序停止了。</translation>
    </message>
    <message>
        <source>The command has ended already.</source>
        <translation>指令已经结束。</translation>
    </message>
    <message>
        <source>The command is on its way: it cannot be cancelled now.</source>
        <translation>指令正在发送，暂时不能取消。</translation>
    </message>
    <message>
        <source>Wait until the cloud has answered, then cancel it there.</source>
        <translation>请等待云端应答后再取消。</translation>
    </message>
    <message>
        <source>The command is still under way, or has succeeded.</source>
        <translation>指令仍在执行，或已成功。</translation>
    </message>
    <message>
        <source>It could not be sent before its time was over.</source>
        <translation>在有效时间内未能发出。</translation>
    </message>
    <message>
        <source>The device has not answered before its time was over.</source>
        <translation>设备在有效时间内没有应答。</translation>
    </message>
    <message>
        <source>Whether the cloud has the command cannot be found out.</source>
        <translation>无法确认云端是否已收到指令。</translation>
    </message>
    <message>
        <source>Look at the device. If it has not done it, send the command again.</source>
        <translation>请查看设备；若未执行，请重新下发。</translation>
    </message>
    <message>
        <source>The cloud does not have the command: it is sent again.</source>
        <translation>云端没有该指令，重新发送。</translation>
    </message>
</context>
<context>
    <name>app::ConfigImport</name>
    <message>
        <source>The device belongs to the product %1 already.</source>
        <translation>该设备已属于产品 %1。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>第 %1 行第 %2 列：%3。</translation>
    </message>
    <message>
        <source>Expected an object with products, devices or dockings.</source>
        <translation>应为包含 products、devices 或 dockings 的对象。</translation>
    </message>
    <message>
        <source>Expected a list.</source>
        <translation>应为列表。</translation>
    </message>
    <message>
        <source>Expected an object.</source>
        <translation>应为对象。</translation>
    </message>
    <message>
        <source>There is no such key here.</source>
        <translation>此处没有这个键。</translation>
    </message>
    <message>
        <source>Expected a text.</source>
        <translation>应为文本。</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>The id stands twice in the file.</source>
        <translation>该 id 在文件中出现了两次。</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot;.</source>
        <translation>没有名为“%1”的云平台。</translation>
    </message>
    <message>
        <source>The product stands twice for this cloud in the file.</source>
        <translation>同一云平台下该产品在文件中出现了两次。</translation>
    </message>
    <message>
        <source>The import takes longer than pushes to the running listener can wait.</source>
        <translation>导入耗时过长，运行中的监听器无法让推送等待这么久。</translation>
    </message>
    <message>
        <source>Stop the listener for the import, or split the file.</source>
        <translation>请在导入期间停止监听器，或拆分文件。</translation>
    </message>
    <message>
        <source>Expected an object with the thing model.</source>
        <translation>应为包含物模型的对象。</translation>
    </message>
</context>
<context>
    <name>app::DataTool</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>held by the CloudDock process that runs on this data folder</source>
        <translation>由正在使用此数据文件夹的 CloudDock 进程占用</translation>
    </message>
    <message>
        <source>%1 of %2 stored secrets cannot be opened. The first: %3</source>
        <translation>已保存的 %2 个密钥中有 %1 个无法打开。第一个：%3</translation>
    </message>
    <message>
        <source>no secret is stored yet; a key is made with the first one</source>
        <translation>尚未保存任何密钥；保存第一个密钥时会生成保险库密钥</translation>
    </message>
    <message>
        <source>%1, all %2 stored secrets open</source>
        <translation>%1，已保存的 %2 个密钥均可打开</translation>
    </message>
    <message>
        <source>%1 is not there yet; the first start makes it</source>
        <translation>%1 尚不存在，首次启动时创建</translation>
    </message>
    <message>
        <source>Renew it; the running listener takes it on SIGHUP.</source>
        <translation>请更换证书；运行中的监听器收到 SIGHUP 后使用新证书。</translation>
    </message>
    <message>
        <source>%1 has expired on %2.</source>
        <translation>%1 已于 %2 过期。</translation>
    </message>
    <message>
        <source>%1 counts from %2 on.</source>
        <translation>%1 自 %2 起才有效。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>请检查本机时钟。</translation>
    </message>
    <message>
        <source>%1 expires on %2.</source>
        <translation>%1 将于 %2 过期。</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1，有效期至 %2</translation>
    </message>
    <message>
        <source>%1, port %2: held by the CloudDock process that runs on this data folder</source>
        <translation>%1 端口 %2：由使用此数据文件夹的 CloudDock 进程占用</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot; that can be tested.</source>
        <translation>没有可测试的云平台“%1”。</translation>
    </message>
    <message>
        <source>No CloudDock process listens for the data folder %1.</source>
        <translation>没有 CloudDock 进程在为数据文件夹 %1 监听。</translation>
    </message>
    <message>
        <source>Start one, check --data-dir, or name the address with --url.</source>
        <translation>请启动一个进程，检查 --data-dir，或用 --url 指定地址。</translation>
    </message>
    <message>
        <source>The command is no JSON object: %1.</source>
        <translation>指令不是 JSON 对象：%1。</translation>
    </message>
    <message>
        <source>For example {&quot;type&quot;:&quot;writeProperty&quot;,&quot;properties&quot;:{&quot;level&quot;:3}}.</source>
        <translation>例如 {&quot;type&quot;:&quot;writeProperty&quot;,&quot;properties&quot;:{&quot;level&quot;:3}}。</translation>
    </message>
    <message>
        <source>The product %1 has no docking record.</source>
        <translation>产品 %1 没有对接记录。</translation>
    </message>
    <message>
        <source>Add one, or check --product.</source>
        <translation>请新增对接记录，或检查 --product。</translation>
    </message>
    <message>
        <source>The product %1 is docked to several clouds.</source>
        <translation>产品 %1 对接了多个云平台。</translation>
    </message>
    <message>
        <source>Name one with --platform.</source>
        <translation>请用 --platform 指定。</translation>
    </message>
</context>
<context>
    <name>app::Database</name>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>未安装 Qt 的 SQLite 驱动。</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation>请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program.</source>
        <translation>数据库 %1 被其他程序锁定。</translation>
    </message>
    <message>
        <source>Close the other program or wait until it has finished, then try again.</source>
        <translation>请关闭该程序或等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>The disk with the database %1 is full.</source>
        <translation>数据库 %1 所在磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space there. Nothing that was confirmed is lost.</source>
        <translation>请清理磁盘空间。已确认的数据不会丢失。</translation>
    </message>
    <message>
        <source>Reading or writing the database %1 failed.</source>
        <translation>读写数据库 %1 失败。</translation>
    </message>
    <message>
        <source>Check the disk and the system log.</source>
        <translation>请检查磁盘和系统日志。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written.</source>
        <translation>无法写入数据库 %1。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file and its folder.</source>
        <translation>请检查该文件及其所在目录的所有者和权限。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>无法打开数据库 %1。</translation>
    </message>
    <message>
        <source>Check that its folder exists and that this user may write there.</source>
        <translation>请确认其所在目录存在，且当前用户可以写入。</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>数据库 %1 已损坏。</translation>
    </message>
    <message>
        <source>Stop the program, keep a copy of the file, and restore a backup or recover it with &quot;sqlite3 &lt;file&gt; .recover&quot;.</source>
        <translation>请停止程序，保留该文件的副本，然后恢复备份，或使用“sqlite3 &lt;文件&gt; .recover”修复。</translation>
    </message>
    <message>
        <source>%1 is not a database.</source>
        <translation>%1 不是数据库文件。</translation>
    </message>
    <message>
        <source>Choose another data folder, or move the file away.</source>
        <translation>请选择其他数据目录，或移走该文件。</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>搜索已取消。</translation>
    </message>
    <message>
        <source>The record contradicts another one.</source>
        <translation>该记录与其他记录冲突。</translation>
    </message>
    <message>
        <source>The database %1 refused a request.</source>
        <translation>数据库 %1 拒绝了一个请求。</translation>
    </message>
    <message>
        <source>See the log for details.</source>
        <translation>详情请查看日志。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>目录 %1 不存在。</translation>
    </message>
    <message>
        <source>Create it, or choose another data folder.</source>
        <translation>请创建该目录，或选择其他数据目录。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>目录 %1 不可写。</translation>
    </message>
    <message>
        <source>Give this user write permission there, or choose another data folder.</source>
        <translation>请授予当前用户写权限，或选择其他数据目录。</translation>
    </message>
    <message>
        <source>The database %1 cannot be read.</source>
        <translation>无法读取数据库 %1。</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>数据库 %1 不存在。</translation>
    </message>
    <message>
        <source>Check the data folder, or start the program once to create it.</source>
        <translation>请检查数据目录，或先启动一次程序以创建数据库。</translation>
    </message>
    <message>
        <source>The database %1 cannot be made.</source>
        <translation>无法创建数据库 %1。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder, and the space on the disk.</source>
        <translation>请检查目录的所有者和权限以及磁盘空间。</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program.</source>
        <translation>数据库 %1 属于其他程序。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of this program (schema %2, this program knows %3).</source>
        <translation>数据库 %1 由本程序的更新版本写入（结构版本 %2，本程序支持到 %3）。</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another data folder.</source>
        <translation>请安装更新的版本，或选择其他数据目录。</translation>
    </message>
    <message>
        <source>There is not enough space beside %1 for the copy that is made before its schema changes.</source>
        <translation>%1 所在磁盘空间不足，无法在升级结构前创建副本。</translation>
    </message>
    <message>
        <source>Free %1 MB on that disk and start again.</source>
        <translation>请在该磁盘上清理 %1 MB 空间后重新启动。</translation>
    </message>
    <message>
        <source>The database %1 was written by an older version of this program.</source>
        <translation>数据库 %1 由本程序的旧版本写入。</translation>
    </message>
    <message>
        <source>Start the program once so that it brings the database up to date.</source>
        <translation>请先启动一次程序，使数据库升级到当前版本。</translation>
    </message>
    <message>
        <source>Qt uses another copy of SQLite than this program.</source>
        <translation>Qt 使用的 SQLite 与本程序链接的不是同一份。</translation>
    </message>
    <message>
        <source>Use the Qt packages of the system.</source>
        <translation>请使用系统自带的 Qt 软件包。</translation>
    </message>
    <message>
        <source>Another program is setting up the database %1.</source>
        <translation>另一个程序正在初始化数据库 %1。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then start again.</source>
        <translation>请等待其完成后重新启动。</translation>
    </message>
</context>
<context>
    <name>app::DecodeStore</name>
    <message>
        <source>There are no unmatched pushes of this device any more.</source>
        <translation>此设备已没有未匹配的推送。</translation>
    </message>
    <message>
        <source>They were assigned or decoded again in the meantime.</source>
        <translation>它们在此期间已被分配或重新解码。</translation>
    </message>
</context>
<context>
    <name>app::Device</name>
    <message>
        <source>Enter the device ID</source>
        <translation>请输入设备id</translation>
    </message>
    <message>
        <source>The device ID has at most 64 characters</source>
        <translation>设备ID不超过64个字符</translation>
    </message>
    <message>
        <source>The device ID may contain only digits, letters, underscores and hyphens</source>
        <translation>设备ID只能由数字、字母、下划线、中划线组成</translation>
    </message>
    <message>
        <source>Enter the device name</source>
        <translation>请输入设备名称</translation>
    </message>
    <message>
        <source>The device name has at most 200 characters</source>
        <translation>设备名称不超过200个字符</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>请选择产品</translation>
    </message>
</context>
<context>
    <name>app::DeviceMessage</name>
    <message>
        <source>milliseconds since the epoch</source>
        <translation>毫秒时间戳</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>the event&apos;s ID</source>
        <translation>事件标识</translation>
    </message>
    <message>
        <source>The payload is not Base64.</source>
        <translation>payload 不是 Base64。</translation>
    </message>
    <message>
        <source>%1 is not a message type.</source>
        <translation>%1 不是消息类型。</translation>
    </message>
</context>
<context>
    <name>app::DeviceStore</name>
    <message>
        <source>There is no device %1.</source>
        <translation>设备 %1 不存在。</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>请换一个ID。</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>产品 %1 不存在。</translation>
    </message>
    <message>
        <source>The device ID exists already</source>
        <translation>设备ID已存在</translation>
    </message>
</context>
<context>
    <name>app::DockingStore</name>
    <message>
        <source>There is no docking record of the product %1 for %2.</source>
        <translation>产品 %1 没有 %2 的对接记录。</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>产品 %1 不存在。</translation>
    </message>
    <message>
        <source>The product %1 has a docking record here already.</source>
        <translation>产品 %1 在此已有对接记录。</translation>
    </message>
    <message>
        <source>Edit that record, or choose another product.</source>
        <translation>请编辑该记录，或选择其他产品。</translation>
    </message>
    <message>
        <source>The record was changed by somebody else in the meantime.</source>
        <translation>该记录已被他人修改。</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>请重新打开并再次修改。</translation>
    </message>
</context>
<context>
    <name>app::Dockings</name>
    <message>
        <source>Product is published</source>
        <translation>产品已发布</translation>
    </message>
    <message>
        <source>There is no product %1 any more.</source>
        <translation>产品 %1 已不存在。</translation>
    </message>
    <message>
        <source>Publish it on the product&apos;s page.</source>
        <translation>请在产品页面发布。</translation>
    </message>
    <message>
        <source>Keys are filled in</source>
        <translation>密钥已填写</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Advised, still empty: %1</source>
        <translation>建议填写，目前为空：%1</translation>
    </message>
    <message>
        <source>Record is enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Pushes are refused with 404 until then.</source>
        <translation>启用之前的推送会以 404 拒绝。</translation>
    </message>
    <message>
        <source>A device has its %1</source>
        <translation>设备已填 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), configuration applied</source>
        <translation>
            <numerusform>%n 台设备，配置已应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter it in the device&apos;s configuration, save, then apply the configuration.</source>
        <translation>请在设备的配置中填写并保存，然后应用配置。</translation>
    </message>
    <message>
        <source>First push received</source>
        <translation>收到第一条推送</translation>
    </message>
    <message>
        <source>Last at %1</source>
        <translation>最近一条 %1</translation>
    </message>
    <message>
        <source>Something arrived but was refused: %1</source>
        <translation>有请求到达但被拒绝：%1</translation>
    </message>
    <message>
        <source>Waiting for the cloud to call the push address.</source>
        <translation>等待云平台调用推送地址。</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot;.</source>
        <translation>没有名为“%1”的云平台。</translation>
    </message>
    <message>
        <source>Expected an address that starts with http:// or https://.</source>
        <translation>应为以 http:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address or network.</source>
        <translation>“%1”不是 IP 地址或网段。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>没有名为“%1”的设置项。</translation>
    </message>
    <message>
        <source>There is no secret &quot;%1&quot;.</source>
        <translation>没有名为“%1”的密钥项。</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>没有产品 %1。</translation>
    </message>
    <message>
        <source>Create the product first.</source>
        <translation>请先创建产品。</translation>
    </message>
    <message>
        <source>The product %1 has a docking record here already.</source>
        <translation>产品 %1 在此平台已有对接记录。</translation>
    </message>
    <message>
        <source>Edit that record, or choose another product.</source>
        <translation>请编辑该记录，或选择其他产品。</translation>
    </message>
    <message>
        <source>An enabled record cannot be deleted.</source>
        <translation>启用中的不允许删除。</translation>
    </message>
    <message>
        <source>Disable it first.</source>
        <translation>请先禁用。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with faults: %1</source>
        <translation>
            <numerusform>%n 行有误：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of rows.</source>
        <translation>“%1”不是由行组成的列表。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n row(s) are possible.</source>
        <translation>
            <numerusform>最多 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A block of the form, the number of a row in it, and what is wrong there.</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>The product %1 has not been published yet.</source>
        <translation>产品 %1 尚未发布。</translation>
    </message>
    <message>
        <source>The thing model of the product %1 is damaged.</source>
        <translation>产品 %1 的物模型已损坏。</translation>
    </message>
    <message>
        <source>Import or enter the thing model again, then publish the product.</source>
        <translation>请重新导入或填写物模型，然后发布产品。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rows, or keep the record disabled.</source>
        <translation>请改正这些行，或保持禁用。</translation>
    </message>
    <message>
        <source>Required fields are filled in</source>
        <translation>必填项已填写</translation>
    </message>
</context>
<context>
    <name>app::Engine</name>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>请选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made.</source>
        <translation>无法创建数据文件夹 %1。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above it.</source>
        <translation>请检查上级文件夹的权限。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to.</source>
        <translation>数据文件夹 %1 不可写。</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another data folder.</source>
        <translation>请检查其权限，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot;.</source>
        <translation>没有名为“%1”的云平台。</translation>
    </message>
    <message>
        <source>The listener does not run.</source>
        <translation>监听未运行。</translation>
    </message>
    <message>
        <source>Start it in the settings.</source>
        <translation>请在设置中启动监听。</translation>
    </message>
    <message>
        <source>The listener is not running.</source>
        <translation>监听服务未运行。</translation>
    </message>
</context>
<context>
    <name>app::EngineLease</name>
    <message>
        <source>Another CloudDock process on this data folder holds the listener&apos;s role.</source>
        <translation>使用此数据文件夹的另一个 CloudDock 进程正在承担监听。</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2.</source>
        <translation>无法使用锁文件 %1：%2。</translation>
    </message>
    <message>
        <source>Check its owner and permissions; the file system must support locks.</source>
        <translation>请检查其所有者和权限；文件系统须支持锁。</translation>
    </message>
</context>
<context>
    <name>app::FormSchema</name>
    <message>
        <source>Push token</source>
        <translation>推送令牌</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>不使用令牌</translation>
    </message>
    <message>
        <source>When set, the push address ends with ?token=… and a push without it is refused. The cloud does not sign its pushes, so a long random text is advised.</source>
        <translation>设置后推送地址以 ?token=… 结尾，不带令牌的推送会被拒绝。平台不对推送签名，建议使用较长的随机文本。</translation>
    </message>
    <message>
        <source>8 to 128 letters, digits and . _ ~ -</source>
        <translation>8 到 128 个字母、数字或 . _ ~ -</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>允许的来源地址</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>IP addresses or networks such as 10.0.0.0/8, one per line. When there is one, a push from elsewhere is refused.</source>
        <translation>IP 地址或网段（如 10.0.0.0/8），每行一个。填写后，来自其他地址的推送会被拒绝。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation>“%1”不在可选项中。</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>请输入值。</translation>
    </message>
    <message>
        <source>A whole number is needed: %1</source>
        <translation>需要整数：%1</translation>
    </message>
    <message>
        <source>Four numbers are needed: from, to, and what they become.</source>
        <translation>需要四个数：起、止，以及换算后的起、止。</translation>
    </message>
    <message>
        <source>The range of what is spoken is empty.</source>
        <translation>语音取值范围为空。</translation>
    </message>
    <message>
        <source>Give at least one word a value.</source>
        <translation>请至少为一个词填写值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be said any more.</source>
        <translation>“%1”已不再是可说的词。</translation>
    </message>
    <message>
        <source>Choose where the value comes from.</source>
        <translation>请选择值的来源。</translation>
    </message>
    <message>
        <source>The value cannot come from there any more.</source>
        <translation>值已不能从该来源取得。</translation>
    </message>
    <message>
        <source>Enter the calculation.</source>
        <translation>请输入计算式。</translation>
    </message>
    <message>
        <source>There is no input &quot;%1&quot; any more.</source>
        <translation>已没有输入参数“%1”。</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>此字段必填</translation>
    </message>
</context>
<context>
    <name>app::HttpDoor</name>
    <message>
        <source>The listener runs already.</source>
        <translation>监听器已在运行。</translation>
    </message>
    <message>
        <source>The system has no file descriptors left for the listener.</source>
        <translation>系统已没有可供监听器使用的文件描述符。</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit of open files.</source>
        <translation>请关闭其他程序，或提高可打开文件数的上限。</translation>
    </message>
    <message>
        <source>The listener does not use TLS.</source>
        <translation>监听器未启用 TLS。</translation>
    </message>
</context>
<context>
    <name>app::HttpTransport</name>
    <message>
        <source>The API address is not a complete web address.</source>
        <translation>接口地址不是完整的网址。</translation>
    </message>
    <message>
        <source>The API address must not hold a user name or password.</source>
        <translation>接口地址中不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>The call cannot be sent.</source>
        <translation>无法发送调用。</translation>
    </message>
    <message>
        <source>The call has a value that cannot be sent: line ends or control characters.</source>
        <translation>调用中有无法发送的内容：换行或控制字符。</translation>
    </message>
    <message>
        <source>The call to %1 was cancelled.</source>
        <translation>对 %1 的调用已取消。</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2 s.</source>
        <translation>%1 在 %2 秒内未接受连接。</translation>
    </message>
    <message>
        <source>Check the API address, this computer&apos;s network and any firewall between.</source>
        <translation>请检查接口地址、本机网络及中间的防火墙。</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete after %2 s.</source>
        <translation>%2 秒后 %1 的应答仍不完整。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 在 %2 秒内没有应答。</translation>
    </message>
    <message>
        <source>The call may have taken effect: look at the cloud before repeating it.</source>
        <translation>调用可能已生效：重试前请先到云平台查看。</translation>
    </message>
    <message>
        <source>Try again later, or allow more time.</source>
        <translation>请稍后重试，或延长等待时间。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the %2 allowed.</source>
        <translation>%1 的应答超过允许的 %2。</translation>
    </message>
    <message>
        <source>Ask for fewer records at a time, and check the API address.</source>
        <translation>请减少每次请求的记录数，并检查接口地址。</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 在应答完成前关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 未应答就关闭了连接。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Check that the address and port are those of the API.</source>
        <translation>请检查地址和端口是否为接口的地址和端口。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>Check that this port speaks HTTPS, with TLS 1.2 or later.</source>
        <translation>请确认此端口使用 HTTPS，且为 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, the cloud&apos;s operator must act.</source>
        <translation>请检查本机日期；如果无误，需由云平台方处理。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not from an authority that this computer trusts.</source>
        <translation>%1 的证书不是由本机信任的机构签发的。</translation>
    </message>
    <message>
        <source>Check the API address. For a private or simulated cloud, give its CA file.</source>
        <translation>请检查接口地址。私有或模拟云平台请提供其 CA 文件。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>%1 的证书已于 %2 过期。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <translation>%1 的证书自 %2 起才有效。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host: %2.</source>
        <translation>%1 的证书属于其他主机：%2。</translation>
    </message>
    <message>
        <source>Check the API address: something else may answer in the cloud&apos;s place.</source>
        <translation>请检查接口地址：应答的可能不是云平台。</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>%1 的证书被拒绝：%2。</translation>
    </message>
    <message>
        <source>Check the API address, and ask the cloud&apos;s operator.</source>
        <translation>请检查接口地址，并咨询云平台方。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password.</source>
        <translation>代理 %1 要求用户名和密码。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password, or correct them.</source>
        <translation>请填写或更正代理的用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 could not make the connection.</source>
        <translation>代理 %1 无法建立连接。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and that it runs.</source>
        <translation>请检查代理地址以及代理是否在运行。</translation>
    </message>
    <message>
        <source>The host %1 could not be found.</source>
        <translation>找不到主机 %1。</translation>
    </message>
    <message>
        <source>Check the API address, and this computer&apos;s network and name service.</source>
        <translation>请检查接口地址、本机网络和域名解析。</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 拒绝连接。</translation>
    </message>
    <message>
        <source>Check the address and port, and that the service runs there.</source>
        <translation>请检查地址和端口，以及服务是否在运行。</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer.</source>
        <translation>本机无法访问 %1。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network.</source>
        <translation>请检查本机网络。</translation>
    </message>
    <message>
        <source>What answers at %1 is not a web service.</source>
        <translation>%1 处应答的不是网络服务。</translation>
    </message>
    <message>
        <source>Check the API address and port.</source>
        <translation>请检查接口地址和端口。</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of the authority.</source>
        <translation>请选择包含签发机构证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>无法读取 CA 文件 %1。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>CA 文件 %1 中没有证书。</translation>
    </message>
    <message>
        <source>The call to %1 had no turn within %2 s.</source>
        <translation>对 %1 的调用在 %2 秒内未轮到执行。</translation>
    </message>
    <message>
        <source>Other calls to this host take too long: try again later.</source>
        <translation>对该主机的其他调用耗时过长：请稍后重试。</translation>
    </message>
</context>
<context>
    <name>app::JsonAnswer</name>
    <message>
        <source>Check the API address.</source>
        <translation>请检查接口地址。</translation>
    </message>
    <message>
        <source>The cloud answered with a web page instead of data.</source>
        <translation>云平台返回的是网页而不是数据。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer breaks off in the middle.</source>
        <translation>云平台的应答中途中断。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer is not in UTF-8.</source>
        <translation>云平台的应答不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer is JSON, but not an object.</source>
        <translation>云平台的应答是 JSON，但不是对象。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer is not JSON.</source>
        <translation>云平台的应答不是 JSON。</translation>
    </message>
    <message>
        <source>The cloud was called too often (HTTP %1).</source>
        <translation>对云平台的调用过于频繁（HTTP %1）。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s.</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud&apos;s answer is empty.</source>
        <translation>云平台的应答为空。</translation>
    </message>
    <message>
        <source>The cloud refused the credentials (HTTP %1).</source>
        <translation>云平台拒绝了凭据（HTTP %1）。</translation>
    </message>
    <message>
        <source>Check the keys of the docking, what they may do, and this computer&apos;s clock.</source>
        <translation>请检查对接的密钥、其权限以及本机时钟。</translation>
    </message>
    <message>
        <source>The cloud does not know what was called (HTTP %1).</source>
        <translation>云平台没有所调用的接口（HTTP %1）。</translation>
    </message>
    <message>
        <source>The cloud sends the call on to %1 (HTTP %2); calls are not sent on.</source>
        <translation>云平台要求转到 %1（HTTP %2）；调用不会自动转发。</translation>
    </message>
    <message>
        <source>If that host is the right one, enter it as the API address.</source>
        <translation>如果该主机正确，请将其填为接口地址。</translation>
    </message>
    <message>
        <source>The cloud refused the call (HTTP %1).</source>
        <translation>云平台拒绝了调用（HTTP %1）。</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>详情见日志。</translation>
    </message>
    <message>
        <source>The cloud failed (HTTP %1).</source>
        <translation>云平台出错（HTTP %1）。</translation>
    </message>
    <message>
        <source>The fault is the cloud&apos;s: try again later.</source>
        <translation>这是云平台的故障：请稍后重试。</translation>
    </message>
</context>
<context>
    <name>app::LinkStore</name>
    <message>
        <source>No client is set up for %1.</source>
        <translation>尚未为 %1 设置客户端。</translation>
    </message>
    <message>
        <source>Save the account linking settings first.</source>
        <translation>请先保存账号绑定设置。</translation>
    </message>
    <message>
        <source>The client ID %1 is that of another platform.</source>
        <translation>Client ID %1 已被其他平台使用。</translation>
    </message>
    <message>
        <source>Choose another one, or leave it empty.</source>
        <translation>请另选一个，或留空。</translation>
    </message>
    <message>
        <source>The account linking settings were changed by somebody else meanwhile.</source>
        <translation>账号绑定设置在此期间已被他人修改。</translation>
    </message>
    <message>
        <source>Open them again and repeat your change.</source>
        <translation>请重新打开并再次修改。</translation>
    </message>
    <message>
        <source>There is no link %1 any more.</source>
        <translation>绑定 %1 已不存在。</translation>
    </message>
</context>
<context>
    <name>app::Listener</name>
    <message>
        <source>%1 is not an IP address to listen on.</source>
        <translation>%1 不是可以监听的 IP 地址。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 for this computer only, 0.0.0.0 or :: for all networks.</source>
        <translation>仅本机访问请填 127.0.0.1；所有网络请填 0.0.0.0 或 ::。</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation>%2 的端口 %1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>Stop that program or choose another port.</source>
        <translation>请停止该程序，或换一个端口。</translation>
    </message>
    <message>
        <source>This user may not listen on port %1 of %2.</source>
        <translation>当前用户无权监听 %2 的端口 %1。</translation>
    </message>
    <message>
        <source>Choose a port above 1023.</source>
        <translation>请选择 1023 以上的端口。</translation>
    </message>
    <message>
        <source>This computer has no address %1.</source>
        <translation>本机没有地址 %1。</translation>
    </message>
    <message>
        <source>Listening on %1, port %2 failed: %3</source>
        <translation>监听 %1 的端口 %2 失败：%3</translation>
    </message>
</context>
<context>
    <name>app::Product</name>
    <message>
        <source>Enter the product ID</source>
        <translation>请输入产品ID</translation>
    </message>
    <message>
        <source>The product ID has at most 64 characters</source>
        <translation>产品ID不超过64个字符</translation>
    </message>
    <message>
        <source>The product ID may contain only digits, letters, underscores and hyphens</source>
        <translation>产品ID只能由数字、字母、下划线、中划线组成</translation>
    </message>
    <message>
        <source>Enter the product name</source>
        <translation>请输入产品名称</translation>
    </message>
    <message>
        <source>The product name has at most 200 characters</source>
        <translation>产品名称不超过200个字符</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>请选择所属品类</translation>
    </message>
    <message>
        <source>Choose a message protocol</source>
        <translation>请选择消息协议</translation>
    </message>
    <message>
        <source>Choose a transport</source>
        <translation>请选择传输协议</translation>
    </message>
</context>
<context>
    <name>app::ProductFile</name>
    <message>
        <source>Expected an object with the thing model.</source>
        <translation>应为物模型对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device type.</source>
        <translation>“%1”不是设备类型。</translation>
    </message>
    <message>
        <source>Use device, childrenDevice or gateway.</source>
        <translation>请使用 device、childrenDevice 或 gateway。</translation>
    </message>
    <message>
        <source>The file does not hold a product object.</source>
        <translation>文件中没有产品对象。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>第 %1 行第 %2 列：%3。</translation>
    </message>
    <message>
        <source>Expected a text.</source>
        <translation>应为文本。</translation>
    </message>
    <message>
        <source>Expected device, childrenDevice or gateway.</source>
        <translation>应为 device、childrenDevice 或 gateway。</translation>
    </message>
    <message>
        <source>Expected an object.</source>
        <translation>应为对象。</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>Expected a number.</source>
        <translation>应为数字。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>app::ProductStore</name>
    <message>
        <source>The stored thing model of the product %1 is damaged.</source>
        <translation>产品 %1 已保存的物模型已损坏。</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>产品 %1 不存在。</translation>
    </message>
    <message>
        <source>The product id %1 is taken.</source>
        <translation>产品ID %1 已存在。</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>请换一个ID。</translation>
    </message>
    <message>
        <source>The product %1 has devices and cannot be deleted.</source>
        <translation>产品 %1 已绑定设备，无法删除。</translation>
    </message>
    <message>
        <source>Delete its devices first.</source>
        <translation>请先删除其设备。</translation>
    </message>
    <message>
        <source>A docking record uses the product %1; it cannot be deleted.</source>
        <translation>产品 %1 已有云云对接记录，无法删除。</translation>
    </message>
    <message>
        <source>Delete the docking record first.</source>
        <translation>请先删除该对接记录。</translation>
    </message>
    <message>
        <source>Import or enter the thing model again, then publish.</source>
        <translation>请重新导入或填写物模型，然后发布。</translation>
    </message>
</context>
<context>
    <name>app::PushLog</name>
    <message>
        <source>The export cannot be written: %1.</source>
        <translation>无法写入导出内容：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Choose another folder or check its permissions.</source>
        <translation>请选择其他文件夹，或检查其权限。</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>导出已取消，未写入文件。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was queued.</source>
        <translation>已取消，未加入任何推送。</translation>
    </message>
    <message>
        <source>The device %1 belongs to another product than the pushes.</source>
        <translation>设备 %1 与这些推送不属于同一产品。</translation>
    </message>
    <message>
        <source>Choose a device of the product %1.</source>
        <translation>请选择产品 %1 的设备。</translation>
    </message>
    <message>
        <source>The device %1 is bound to the cloud device %2 already.</source>
        <translation>设备 %1 已绑定云端设备 %2。</translation>
    </message>
    <message>
        <source>Unbind it first, or choose another device.</source>
        <translation>请先解绑，或选择其他设备。</translation>
    </message>
    <message>
        <source>These pushes are the device %1&apos;s already.</source>
        <translation>这些推送已属于设备 %1。</translation>
    </message>
    <message>
        <source>Unbind that device first.</source>
        <translation>请先解绑该设备。</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot;.</source>
        <translation>没有名为“%1”的云平台。</translation>
    </message>
    <message>
        <source>These pushes carry no id of a device.</source>
        <translation>这些推送不带任何设备标识。</translation>
    </message>
    <message>
        <source>They cannot be told from those of other devices.</source>
        <translation>无法与其他设备的推送区分。</translation>
    </message>
    <message>
        <source>Cancelled; what was queued before is decoded again.</source>
        <translation>已取消；之前排入的仍会重新解码。</translation>
    </message>
</context>
<context>
    <name>app::PushReceiver</name>
    <message>
        <source>The data point names no data stream (ds_id)</source>
        <translation>数据点没有指明数据流（ds_id）</translation>
    </message>
    <message>
        <source>The data point has no value</source>
        <translation>数据点没有 value</translation>
    </message>
    <message>
        <source>The status is neither 1 (online) nor 0 (offline)</source>
        <translation>status 既不是 1（上线）也不是 0（下线）</translation>
    </message>
    <message>
        <source>The command result has no send_status and no confirm_status</source>
        <translation>指令结果没有 send_status，也没有 confirm_status</translation>
    </message>
    <message>
        <source>The message has no data.params</source>
        <translation>消息中没有 data.params</translation>
    </message>
    <message>
        <source>The event push names no event</source>
        <translation>事件推送没有指明事件</translation>
    </message>
    <message>
        <source>The reply has no response.code</source>
        <translation>应答中没有 response.code</translation>
    </message>
    <message>
        <source>The push holds no message</source>
        <translation>推送中没有消息</translation>
    </message>
    <message>
        <source>The body has no msg and no enc_msg.</source>
        <translation>请求体中没有 msg，也没有 enc_msg。</translation>
    </message>
    <message>
        <source>The msg is neither an object nor a list nor a text.</source>
        <translation>msg 既不是对象，也不是数组或文本。</translation>
    </message>
    <message>
        <source>The body has no msg_signature and no signature.</source>
        <translation>请求体中没有 msg_signature，也没有 signature。</translation>
    </message>
    <message>
        <source>The signature is not a text.</source>
        <translation>签名不是文本。</translation>
    </message>
    <message>
        <source>The nonce is missing or is not a text of 1 to 64 printable ASCII characters.</source>
        <translation>nonce 缺失，或不是 1 到 64 个可打印 ASCII 字符。</translation>
    </message>
    <message>
        <source>The message is a text with a broken escape.</source>
        <translation>消息文本中的转义有误。</translation>
    </message>
    <message>
        <source>The ciphertext is not Base64.</source>
        <translation>密文不是 Base64。</translation>
    </message>
    <message>
        <source>The length of the ciphertext is no multiple of 16 bytes.</source>
        <translation>密文长度不是 16 字节的整数倍。</translation>
    </message>
    <message>
        <source>The ciphertext could not be decrypted.</source>
        <translation>密文无法解密。</translation>
    </message>
    <message>
        <source>The push is encrypted, and the docking has no aesKey.</source>
        <translation>推送已加密，而对接记录没有 aesKey。</translation>
    </message>
    <message>
        <source>The push is encrypted as on the classic platform, which takes an aesKey of 43 characters.</source>
        <translation>推送按经典平台加密，需要 43 个字符的 aesKey。</translation>
    </message>
    <message>
        <source>The decrypted text is too short.</source>
        <translation>解密后的内容过短。</translation>
    </message>
    <message>
        <source>The decrypted text names a length that it does not have: the aesKey does not fit.</source>
        <translation>解密后的内容长度不符：aesKey 不匹配。</translation>
    </message>
    <message>
        <source>The padding of the decrypted text is wrong: the aesKey does not fit.</source>
        <translation>解密后的填充有误：aesKey 不匹配。</translation>
    </message>
    <message>
        <source>The push is encrypted as on today&apos;s platform, which takes an aesKey of 16 characters.</source>
        <translation>推送按新版控制台加密，需要 16 个字符的 aesKey。</translation>
    </message>
    <message>
        <source>The docking has no notification token.</source>
        <translation>对接记录没有通知Token。</translation>
    </message>
    <message>
        <source>The signature does not fit the token.</source>
        <translation>签名与通知Token 不符。</translation>
    </message>
    <message>
        <source>The address is verified with the parameters msg, nonce and signature.</source>
        <translation>地址验证需要参数 msg、nonce 和 signature。</translation>
    </message>
    <message>
        <source>The signature of the address verification does not fit the token.</source>
        <translation>地址验证的签名与通知Token 不符。</translation>
    </message>
    <message>
        <source>APPdata is not Base64</source>
        <translation>APPdata 不是 Base64</translation>
    </message>
    <message>
        <source>The push has no payload</source>
        <translation>推送中没有 payload</translation>
    </message>
    <message>
        <source>The event has no eventContent</source>
        <translation>事件没有 eventContent</translation>
    </message>
    <message>
        <source>The command response has no resultCode</source>
        <translation>指令响应没有 resultCode</translation>
    </message>
    <message>
        <source>eventType is neither 1 (online) nor 0 (offline)</source>
        <translation>eventType 既不是 1（上线）也不是 0（下线）</translation>
    </message>
    <message>
        <source>A message of the list is no object</source>
        <translation>列表中有一条消息不是对象</translation>
    </message>
    <message>
        <source>The list has more messages than are read</source>
        <translation>列表中的消息多于读取上限</translation>
    </message>
    <message>
        <source>A member occurs twice.</source>
        <translation>有一个成员出现了两次。</translation>
    </message>
    <message>
        <source>With signature, the msg must be a text.</source>
        <translation>带 signature 时，msg 必须是文本。</translation>
    </message>
    <message>
        <source>The signature covers only the start of the message.</source>
        <translation>签名只覆盖消息的开头部分。</translation>
    </message>
    <message>
        <source>The docking can allow that.</source>
        <translation>可在对接记录中放行。</translation>
    </message>
</context>
<context>
    <name>app::PushSender</name>
    <message>
        <source>%1 gave no answer: %2</source>
        <translation>%1 没有应答：%2</translation>
    </message>
    <message>
        <source>Check that the listener runs, and the address.</source>
        <translation>请检查监听是否运行以及地址是否正确。</translation>
    </message>
    <message>
        <source>There is no test push for this cloud.</source>
        <translation>此云平台没有测试推送。</translation>
    </message>
</context>
<context>
    <name>app::PushStore</name>
    <message>
        <source>There is no push %1.</source>
        <translation>推送 %1 不存在。</translation>
    </message>
    <message>
        <source>The refused request %1 is no longer kept.</source>
        <translation>被拒绝的请求 %1 已不再保留。</translation>
    </message>
    <message>
        <source>Only the newest refused requests are kept.</source>
        <translation>只保留最新的被拒绝请求。</translation>
    </message>
    <message>
        <source>No push was received for %1 yet.</source>
        <translation>尚未收到 %1 的推送。</translation>
    </message>
    <message>
        <source>No request was refused for %1.</source>
        <translation>%1 没有被拒绝的请求。</translation>
    </message>
</context>
<context>
    <name>app::ReadPool</name>
    <message>
        <source>The database is being closed.</source>
        <translation>数据库正在关闭。</translation>
    </message>
</context>
<context>
    <name>app::Registry</name>
    <message>
        <source>There is no product %1.</source>
        <translation>没有产品 %1。</translation>
    </message>
    <message>
        <source>Create the product first.</source>
        <translation>请先创建产品。</translation>
    </message>
    <message>
        <source>The device %1 is enabled and cannot be deleted.</source>
        <translation>设备 %1 已启用，无法删除。</translation>
    </message>
    <message>
        <source>Disable it first.</source>
        <translation>请先禁用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a setting of this cloud.</source>
        <translation>“%1”不是该云平台的配置项。</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot;.</source>
        <translation>没有名为“%1”的云平台。</translation>
    </message>
    <message>
        <source>The device %1 has the value %2 already.</source>
        <translation>设备 %1 已使用 %2。</translation>
    </message>
    <message>
        <source>Give each device its own value.</source>
        <translation>每台设备的值必须唯一。</translation>
    </message>
    <message>
        <source>The device %1 is not enabled.</source>
        <translation>设备 %1 未启用。</translation>
    </message>
    <message>
        <source>Enable it first, then apply the configuration.</source>
        <translation>请先启用设备，再应用配置。</translation>
    </message>
    <message>
        <source>The product is published and cannot be deleted.</source>
        <translation>该产品已发布，无法删除</translation>
    </message>
    <message>
        <source>Unpublish it first.</source>
        <translation>请先停用。</translation>
    </message>
    <message>
        <source>The product has devices and cannot be deleted.</source>
        <translation>该产品已绑定设备，无法删除</translation>
    </message>
    <message>
        <source>Delete its devices first.</source>
        <translation>请先删除其设备。</translation>
    </message>
    <message>
        <source>A docking record uses the product; it cannot be deleted.</source>
        <translation>该产品被云云对接记录使用，无法删除。</translation>
    </message>
    <message>
        <source>Delete the docking record first.</source>
        <translation>请先删除对接记录。</translation>
    </message>
    <message>
        <source>There is no protocol &quot;%1&quot;.</source>
        <translation>没有消息协议“%1”。</translation>
    </message>
    <message>
        <source>%1 has no transport &quot;%2&quot;.</source>
        <translation>%1 没有传输协议“%2”。</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>可用：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a secret of this cloud.</source>
        <translation>“%1”不是此云平台的密钥字段。</translation>
    </message>
    <message>
        <source>Device %1 of the cloud</source>
        <translation>云端设备 %1</translation>
    </message>
    <message>
        <source>Device with the number %1</source>
        <translation>设备编号 %1</translation>
    </message>
    <message>
        <source>The product&apos;s stored thing model is damaged and cannot be exported.</source>
        <translation>产品保存的物模型已损坏，无法导出。</translation>
    </message>
    <message>
        <source>Import or enter the thing model again.</source>
        <translation>请重新导入或填写物模型。</translation>
    </message>
</context>
<context>
    <name>app::SecretStore</name>
    <message>
        <source>There is no secret &quot;%1&quot; for %2.</source>
        <translation>%2 没有密钥“%1”。</translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>Expected key=value.</source>
        <translation>应为 键=值。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>没有名为“%1”的设置项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>%1 is outside %2 … %3.</source>
        <translation>%1 超出范围 %2 … %3。</translation>
    </message>
    <message>
        <source>The language is zh_CN or en.</source>
        <translation>语言只能是 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>The theme is system, light or dark.</source>
        <translation>主题只能是 system、light 或 dark。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>The admin address must be a loopback address such as 127.0.0.1.</source>
        <translation>管理地址必须是回环地址，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>Certificate and key go together: name both files or neither.</source>
        <translation>证书与私钥必须同时填写或同时留空。</translation>
    </message>
    <message>
        <source>Expected an address such as https://iot.example.cn.</source>
        <translation>应为类似 https://iot.example.cn 的地址。</translation>
    </message>
    <message>
        <source>The admin port must differ from the listener&apos;s port.</source>
        <translation>管理端口不能与监听端口相同。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>无法读取设置文件 %1：%2。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>请检查文件权限。</translation>
    </message>
    <message>
        <source>Correct the line or remove it; the default then applies.</source>
        <translation>请更正或删除该行，删除后使用默认值。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be written: %2.</source>
        <translation>无法写入设置文件 %1：%2。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>请检查文件夹权限和剩余空间。</translation>
    </message>
</context>
<context>
    <name>app::Skills</name>
    <message>
        <source>The product %1 is not docked.</source>
        <translation>产品 %1 尚未对接。</translation>
    </message>
    <message>
        <source>Add a docking record for it first.</source>
        <translation>请先为它新增对接记录。</translation>
    </message>
    <message>
        <source>The product %1 has no thing model in effect.</source>
        <translation>产品 %1 没有生效的物模型。</translation>
    </message>
    <message>
        <source>Publish it first.</source>
        <translation>请先发布。</translation>
    </message>
    <message>
        <source>This cloud is no voice assistant.</source>
        <translation>该云平台不是语音助手。</translation>
    </message>
</context>
<context>
    <name>app::ThingModel</name>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Enter the property ID</source>
        <translation>请输入属性标识</translation>
    </message>
    <message>
        <source>The property ID has at most 64 characters</source>
        <translation>属性标识不超过64个字符</translation>
    </message>
    <message>
        <source>The property ID may contain only digits, letters, underscores and hyphens</source>
        <translation>属性标识只能由数字、字母、下划线、中划线组成</translation>
    </message>
    <message>
        <source>Enter the property name</source>
        <translation>请输入属性名称</translation>
    </message>
    <message>
        <source>The property name has at most 200 characters</source>
        <translation>属性名称不超过200个字符</translation>
    </message>
    <message>
        <source>Enter the function ID</source>
        <translation>请输入功能标识</translation>
    </message>
    <message>
        <source>The function ID has at most 64 characters</source>
        <translation>功能标识不超过64个字符</translation>
    </message>
    <message>
        <source>The function ID may contain only digits, letters, underscores and hyphens</source>
        <translation>功能标识只能由数字、字母、下划线、中划线组成</translation>
    </message>
    <message>
        <source>Enter the function name</source>
        <translation>请输入功能名称</translation>
    </message>
    <message>
        <source>The function name has at most 200 characters</source>
        <translation>功能名称不超过200个字符</translation>
    </message>
    <message>
        <source>Enter the event ID</source>
        <translation>请输入事件标识</translation>
    </message>
    <message>
        <source>The event ID has at most 64 characters</source>
        <translation>事件标识不超过64个字符</translation>
    </message>
    <message>
        <source>The event ID may contain only digits, letters, underscores and hyphens</source>
        <translation>事件标识只能由数字、字母、下划线、中划线组成</translation>
    </message>
    <message>
        <source>Enter the event name</source>
        <translation>请输入事件名称</translation>
    </message>
    <message>
        <source>The event name has at most 200 characters</source>
        <translation>事件名称不超过200个字符</translation>
    </message>
    <message>
        <source>Enter the tag ID</source>
        <translation>请输入标签标识</translation>
    </message>
    <message>
        <source>The tag ID has at most 64 characters</source>
        <translation>标签标识不超过64个字符</translation>
    </message>
    <message>
        <source>The tag ID may contain only digits, letters, underscores and hyphens</source>
        <translation>标签标识只能由数字、字母、下划线、中划线组成</translation>
    </message>
    <message>
        <source>Enter the tag name</source>
        <translation>请输入标签名称</translation>
    </message>
    <message>
        <source>The tag name has at most 200 characters</source>
        <translation>标签名称不超过200个字符</translation>
    </message>
    <message>
        <source>Enter the parameter ID</source>
        <translation>请输入参数标识</translation>
    </message>
    <message>
        <source>The parameter name has at most 200 characters</source>
        <translation>参数名称不超过200个字符</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>应为%1，实际是%2。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>The ID %1 occurs twice.</source>
        <translation>标识 %1 重复。</translation>
    </message>
    <message>
        <source>The type of property %1 must not be empty.</source>
        <translation>属性%1类型不能为空</translation>
    </message>
    <message>
        <source>The event level must be ordinary, warn or urgent.</source>
        <translation>事件级别只能是 ordinary、warn 或 urgent。</translation>
    </message>
    <message>
        <source>The thing model is larger than 4 MiB.</source>
        <translation>物模型超过 4 MiB。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>The file&apos;s content has the wrong format</source>
        <translation>文件内容格式错误</translation>
    </message>
    <message>
        <source>A thing model has at least one of properties, functions, events and tags.</source>
        <translation>物模型至少包含 properties、functions、events、tags 之一。</translation>
    </message>
    <message>
        <source>The minimum is greater than the maximum.</source>
        <translation>最小值大于最大值。</translation>
    </message>
    <message>
        <source>The number of decimal places must be 0 to 16.</source>
        <translation>小数位数应为 0 到 16。</translation>
    </message>
    <message>
        <source>An enum item needs a value.</source>
        <translation>枚举项缺少标识。</translation>
    </message>
    <message>
        <source>An enum needs at least one item.</source>
        <translation>枚举至少需要一个枚举项。</translation>
    </message>
    <message>
        <source>The enum value %1 occurs twice.</source>
        <translation>枚举值 %1 重复。</translation>
    </message>
    <message>
        <source>The file type must be url, base64 or binary.</source>
        <translation>文件类型只能是 url、base64 或 binary。</translation>
    </message>
    <message>
        <source>An array needs an element type.</source>
        <translation>数组缺少元素类型。</translation>
    </message>
    <message>
        <source>Types are nested more than %1 deep.</source>
        <translation>类型嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>a type name or an object</source>
        <translation>类型名称或对象</translation>
    </message>
    <message>
        <source>The data type is missing.</source>
        <translation>缺少数据类型。</translation>
    </message>
    <message>
        <source>A limit must be a finite number.</source>
        <translation>范围值必须是有限的数字。</translation>
    </message>
</context>
<context>
    <name>app::TlsContext</name>
    <message>
        <source>TLS could not be set up.</source>
        <translation>无法初始化 TLS。</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read: %2</source>
        <translation>无法读取证书文件 %1：%2</translation>
    </message>
    <message>
        <source>The file %1 is not a certificate in PEM format.</source>
        <translation>文件 %1 不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Give the server&apos;s certificate first, then those that signed it.</source>
        <translation>请先放服务器证书，再依次放签发它的证书。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2</source>
        <translation>无法读取私钥文件 %1：%2</translation>
    </message>
    <message>
        <source>The key file %1 is protected by a pass phrase.</source>
        <translation>私钥文件 %1 设有口令保护。</translation>
    </message>
    <message>
        <source>Write the key without a pass phrase into a file that only this program can read.</source>
        <translation>请将不带口令的私钥写入只有本程序可读的文件。</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate.</source>
        <translation>%1 中的私钥与证书不匹配。</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was requested with.</source>
        <translation>请选择申请该证书时使用的私钥。</translation>
    </message>
    <message>
        <source>The file %1 is not a private key in PEM format.</source>
        <translation>文件 %1 不是 PEM 格式的私钥。</translation>
    </message>
</context>
<context>
    <name>app::Units</name>
    <message>
        <source>Common</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>count</source>
        <translation>次</translation>
    </message>
    <message>
        <source>revolutions per minute</source>
        <translation>转每分钟</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>nanometre</source>
        <translation>纳米</translation>
    </message>
    <message>
        <source>micrometre</source>
        <translation>微米</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>米</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>千米</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>square millimetre</source>
        <translation>平方毫米</translation>
    </message>
    <message>
        <source>square centimetre</source>
        <translation>平方厘米</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>square kilometre</source>
        <translation>平方千米</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>公顷</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>millisecond</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>microsecond</source>
        <translation>微秒</translation>
    </message>
    <message>
        <source>nanosecond</source>
        <translation>纳秒</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>cubic millimetre</source>
        <translation>立方毫米</translation>
    </message>
    <message>
        <source>cubic centimetre</source>
        <translation>立方厘米</translation>
    </message>
    <message>
        <source>cubic metre</source>
        <translation>立方米</translation>
    </message>
    <message>
        <source>cubic kilometre</source>
        <translation>立方千米</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>cubic metre per second</source>
        <translation>立方米每秒</translation>
    </message>
    <message>
        <source>cubic kilometre per second</source>
        <translation>立方千米每秒</translation>
    </message>
    <message>
        <source>cubic centimetre per second</source>
        <translation>立方厘米每秒</translation>
    </message>
    <message>
        <source>litre per second</source>
        <translation>升每秒</translation>
    </message>
    <message>
        <source>cubic metre per hour</source>
        <translation>立方米每小时</translation>
    </message>
    <message>
        <source>cubic kilometre per hour</source>
        <translation>立方千米每小时</translation>
    </message>
    <message>
        <source>cubic centimetre per hour</source>
        <translation>立方厘米每小时</translation>
    </message>
    <message>
        <source>litre per hour</source>
        <translation>升每小时</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容积</translation>
    </message>
    <message>
        <source>millilitre</source>
        <translation>毫升</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>升</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>milligram</source>
        <translation>毫克</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>克</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>千克</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>pascal</source>
        <translation>帕斯卡</translation>
    </message>
    <message>
        <source>kilopascal</source>
        <translation>千帕斯卡</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>力</translation>
    </message>
    <message>
        <source>newton</source>
        <translation>牛顿</translation>
    </message>
    <message>
        <source>newton metre</source>
        <translation>牛·米</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>kelvin</source>
        <translation>开尔文</translation>
    </message>
    <message>
        <source>degree Celsius</source>
        <translation>摄氏度</translation>
    </message>
    <message>
        <source>degree Fahrenheit</source>
        <translation>华氏度</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>joule</source>
        <translation>焦耳</translation>
    </message>
    <message>
        <source>calorie</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>watt</source>
        <translation>瓦特</translation>
    </message>
    <message>
        <source>kilowatt</source>
        <translation>千瓦特</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>radian</source>
        <translation>弧度</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>度</translation>
    </message>
    <message>
        <source>arcminute</source>
        <translation>角分</translation>
    </message>
    <message>
        <source>arcsecond</source>
        <translation>角秒</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>hertz</source>
        <translation>赫兹</translation>
    </message>
    <message>
        <source>megahertz</source>
        <translation>兆赫兹</translation>
    </message>
    <message>
        <source>gigahertz</source>
        <translation>吉赫兹</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>metre per second</source>
        <translation>米每秒</translation>
    </message>
    <message>
        <source>kilometre per hour</source>
        <translation>千米每小时</translation>
    </message>
    <message>
        <source>knot</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>volt</source>
        <translation>伏特</translation>
    </message>
    <message>
        <source>kilovolt</source>
        <translation>千伏</translation>
    </message>
    <message>
        <source>millivolt</source>
        <translation>毫伏</translation>
    </message>
    <message>
        <source>microvolt</source>
        <translation>微伏</translation>
    </message>
    <message>
        <source>ampere</source>
        <translation>安培</translation>
    </message>
    <message>
        <source>milliampere</source>
        <translation>毫安</translation>
    </message>
    <message>
        <source>microampere</source>
        <translation>微安</translation>
    </message>
    <message>
        <source>nanoampere</source>
        <translation>纳安</translation>
    </message>
    <message>
        <source>ohm</source>
        <translation>欧姆</translation>
    </message>
    <message>
        <source>kilohm</source>
        <translation>千欧</translation>
    </message>
    <message>
        <source>megohm</source>
        <translation>兆欧</translation>
    </message>
    <message>
        <source>electronvolt</source>
        <translation>电子伏</translation>
    </message>
    <message>
        <source>kilowatt-hour</source>
        <translation>千瓦·时</translation>
    </message>
</context>
<context>
    <name>app::ValueType</name>
    <message>
        <source>Not a number: %1</source>
        <translation>数字格式错误:%1</translation>
    </message>
    <message>
        <source>Greater than the maximum: %1</source>
        <translation>超过最大值:%1</translation>
    </message>
    <message>
        <source>Less than the minimum: %1</source>
        <translation>小于最小值:%1</translation>
    </message>
    <message>
        <source>The value [%1] is not in the enum</source>
        <translation>值[%1]不在枚举中</translation>
    </message>
    <message>
        <source>Not a time of the form %1: %2</source>
        <translation>时间格式应为 %1：%2</translation>
    </message>
    <message>
        <source>Not an array: %1</source>
        <translation>不是数组：%1</translation>
    </message>
    <message>
        <source>Not an object: %1</source>
        <translation>不是对象：%1</translation>
    </message>
    <message>
        <source>Not a position of the form longitude,latitude: %1</source>
        <translation>不是“经度,纬度”形式的位置：%1</translation>
    </message>
</context>
<context>
    <name>app::Vault</name>
    <message>
        <source>The secret could not be encrypted.</source>
        <translation>密钥加密失败。</translation>
    </message>
    <message>
        <source>The stored secret &quot;%1&quot; of %2 cannot be opened.</source>
        <translation>无法解密 %2 的密钥“%1”。</translation>
    </message>
    <message>
        <source>The key file is another one, or the database was changed. Restore the key file, or enter the secret again.</source>
        <translation>密钥文件不匹配或数据库被改动。请恢复密钥文件，或重新填写该密钥。</translation>
    </message>
    <message>
        <source>The key file %1 does not hold a key.</source>
        <translation>密钥文件 %1 中没有有效密钥。</translation>
    </message>
    <message>
        <source>Expected are 64 hexadecimal digits or 32 bytes. Restore the file from a backup.</source>
        <translation>应为 64 位十六进制数字或 32 字节。请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>无法读取密钥文件 %1。</translation>
    </message>
    <message>
        <source>Check that it exists and that this user may read it.</source>
        <translation>请确认该文件存在且当前用户可读。</translation>
    </message>
    <message>
        <source>The key file %1 is not a regular file.</source>
        <translation>密钥文件 %1 不是普通文件。</translation>
    </message>
    <message>
        <source>Other users can read the key file %1.</source>
        <translation>其他用户可以读取密钥文件 %1。</translation>
    </message>
    <message>
        <source>Run &quot;chmod 600 %1&quot; and consider the stored secrets as known to them.</source>
        <translation>请执行“chmod 600 %1”，并视已保存的密钥为已泄露。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be made.</source>
        <translation>无法创建密钥文件 %1。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and the space on the disk.</source>
        <translation>请检查目录权限和磁盘空间。</translation>
    </message>
    <message>
        <source>The system gave no random numbers.</source>
        <translation>系统未能提供随机数。</translation>
    </message>
    <message>
        <source>The key file %1 is gone, and without it the stored secrets cannot be opened.</source>
        <translation>密钥文件 %1 丢失，无法解密已保存的密钥。</translation>
    </message>
    <message>
        <source>Restore the file from a backup. If it is lost, delete the docking records&apos; keys and enter them again.</source>
        <translation>请从备份恢复该文件；若已丢失，请重新填写各对接记录的密钥。</translation>
    </message>
</context>
<context>
    <name>app::Writer</name>
    <message>
        <source>Too many changes are waiting for the database.</source>
        <translation>等待写入数据库的更改过多。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The database was opened for reading only.</source>
        <translation>数据库以只读方式打开。</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>数据库正在关闭。</translation>
    </message>
</context>
<context>
    <name>app::ctwing</name>
    <message>
        <source>Please enter</source>
        <extracomment>Placeholder and message of an empty text field</extracomment>
        <translation>请输入</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>Placeholder and message of an empty choice</extracomment>
        <translation>请选择</translation>
    </message>
    <message>
        <source>The product of this console that the pushes belong to.</source>
        <translation>推送所属的本控制台产品。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>产品ID</translation>
    </message>
    <message>
        <source>The product number shown by CTWing on the product&apos;s page.</source>
        <translation>CTWing 产品页面上显示的产品编号。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>接口地址</translation>
    </message>
    <message>
        <source>On CTWing: application management, details of the application.</source>
        <translation>在 AEP 平台的应用管理中创建后，在应用详情里查看。</translation>
    </message>
    <message>
        <source>On CTWing: details of the product. Device calls need it.</source>
        <translation>在 CTWing 产品详情里查看；调用设备接口需要它。</translation>
    </message>
    <message>
        <source>Codec input</source>
        <translation>编解码输入</translation>
    </message>
    <message>
        <source>What the product&apos;s protocol is given: the device&apos;s payload, or the whole notification.</source>
        <translation>交给产品协议的内容：设备载荷，或整个通知报文。</translation>
    </message>
    <message>
        <source>Payload of the device</source>
        <translation>设备载荷</translation>
    </message>
    <message>
        <source>Whole notification</source>
        <translation>整个通知报文</translation>
    </message>
    <message>
        <source>Codec path</source>
        <translation>编解码路径</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>按内容识别</translation>
    </message>
    <message>
        <source>For example /report-property. Empty: the protocol judges by the content.</source>
        <translation>例如 /report-property。留空则由协议按内容识别。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Button that adds a docking record</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Title of the dialog that adds a docking record</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Delete this docking?</source>
        <translation>确认删除此执行动作？</translation>
    </message>
    <message>
        <source>An IMEI has exactly 15 digits</source>
        <translation>IMEI 必须是 15 位数字</translation>
    </message>
    <message>
        <source>As CTWing&apos;s device page shows it. Pushes are matched by it.</source>
        <translation>填写 AEP 平台设备管理 &gt; 设备详情中显示的 IMEI，推送按它匹配设备。</translation>
    </message>
    <message>
        <source>Only for products that use DTLS.</source>
        <translation>仅用于启用 DTLS 的产品。</translation>
    </message>
    <message>
        <source>CTWing platform configuration</source>
        <translation>CTWing平台配置</translation>
    </message>
    <message>
        <source>CTWing</source>
        <translation>电信CTWing</translation>
    </message>
    <message>
        <source>CTWing notify endpoint - device message</source>
        <translation>ctwing通知接口-通知设备消息</translation>
    </message>
    <message>
        <source>CTWing device with the IMEI %1</source>
        <translation>CTWing 设备，IMEI：%1</translation>
    </message>
    <message>
        <source>Sign in to the AEP platform of China Telecom.</source>
        <translation>进入电信AEP平台。</translation>
    </message>
    <message>
        <source>Open product management, then subscription management of the product.</source>
        <translation>打开 产品管理 &gt; 订阅管理。</translation>
    </message>
    <message>
        <source>Add a subscription and choose the message types: data, events, command responses, online and offline.</source>
        <translation>新增订阅，选择订阅的消息类型：数据上报、事件上报、指令响应、设备上下线。</translation>
    </message>
    <message>
        <source>Choose the level “product” and enter the push address: %1</source>
        <translation>订阅级别选择产品级，填写推送消息地址：%1</translation>
    </message>
    <message>
        <source>The host of the address must be reachable from the internet. Allow about a minute after saving.</source>
        <translation>地址中的主机必须能从公网访问；保存后约需等待一分钟生效。</translation>
    </message>
    <message>
        <source>Form of commands</source>
        <translation>指令形式</translation>
    </message>
    <message>
        <source>How commands are written for CTWing. By product: as CTWing describes the product. A device profile must be chosen here; its functions are named &lt;service&gt;-&lt;method&gt;.</source>
        <translation>下发给 CTWing 的指令写法。按产品：依据 CTWing 上的产品信息。使用设备 profile 时必须在此选择，功能标识写作 &lt;服务&gt;-&lt;方法&gt;。</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按产品</translation>
    </message>
    <message>
        <source>Transparent, text</source>
        <translation>透传，文本</translation>
    </message>
    <message>
        <source>Transparent, hexadecimal</source>
        <translation>透传，十六进制</translation>
    </message>
    <message>
        <source>Thing model of CTWing</source>
        <translation>CTWing 物模型</translation>
    </message>
    <message>
        <source>MQTT transparent, JSON</source>
        <translation>MQTT 透传，JSON</translation>
    </message>
    <message>
        <source>LWM2M profile</source>
        <translation>LWM2M profile</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Account</name>
    <message>
        <source>appKey and appSecret</source>
        <translation>appKey 与 appSecret</translation>
    </message>
    <message>
        <source>Product at CTWing</source>
        <translation>CTWing 产品</translation>
    </message>
    <message>
        <source>MasterKey</source>
        <translation>MasterKey</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind CTWing&apos;s.</source>
        <translation>本机时钟比 CTWing 慢 %1 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of CTWing&apos;s.</source>
        <translation>本机时钟比 CTWing 快 %1 秒。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>校验已取消。</translation>
    </message>
    <message>
        <source>Address and clock</source>
        <translation>地址与时钟</translation>
    </message>
    <message>
        <source>Calls allow for it, but set this computer&apos;s clock.</source>
        <translation>调用时已自动修正，仍请校准本机时钟。</translation>
    </message>
    <message>
        <source>What answers there does not tell CTWing&apos;s time.</source>
        <translation>该地址的应答没有 CTWing 的时间。</translation>
    </message>
    <message>
        <source>Check the API address. Calls go by this computer&apos;s clock.</source>
        <translation>请检查接口地址。调用将以本机时钟为准。</translation>
    </message>
    <message>
        <source>Enter the MasterKey from the product&apos;s page at CTWing: devices, subscriptions and commands need it.</source>
        <translation>请填写 CTWing 产品页上的 MasterKey：设备、订阅和指令都需要它。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Answer</name>
    <message>
        <source>It said: %1</source>
        <translation>对方返回：%1</translation>
    </message>
    <message>
        <source>CTWing&apos;s answer has no result code.</source>
        <translation>CTWing 的应答没有结果码。</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>请检查 API 地址。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::BatchCreate</name>
    <message>
        <source>CTWing does not say what became of this device.</source>
        <translation>CTWing 没有说明该设备的结果。</translation>
    </message>
    <message>
        <source>Compare the devices with CTWing&apos;s before trying again.</source>
        <translation>重试前请先与 CTWing 比对设备。</translation>
    </message>
    <message>
        <source>The IMEI %1 occurs twice.</source>
        <translation>IMEI %1 重复。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Codes</name>
    <message>
        <source>Try again later; if it stays, ask CTWing&apos;s support.</source>
        <translation>请稍后重试；若仍然如此，请联系 CTWing 支持。</translation>
    </message>
    <message>
        <source>Check the command form in the docking&apos;s advanced settings.</source>
        <translation>请检查对接高级设置中的指令形式。</translation>
    </message>
    <message>
        <source>Check the values that were entered against CTWing&apos;s rules.</source>
        <translation>请按 CTWing 的规则检查所填的值。</translation>
    </message>
    <message>
        <source>CTWing could not do it</source>
        <translation>CTWing 执行失败</translation>
    </message>
    <message>
        <source>CTWing has no product with this number</source>
        <translation>CTWing 没有该编号的产品</translation>
    </message>
    <message>
        <source>Copy the product ID from the product&apos;s page at CTWing.</source>
        <translation>请从 CTWing 产品页复制产品 ID。</translation>
    </message>
    <message>
        <source>CTWing has no such device</source>
        <translation>CTWing 没有该设备</translation>
    </message>
    <message>
        <source>It may have been deleted there: create it, or compare the devices.</source>
        <translation>可能已在云端删除：请创建，或进行设备比对。</translation>
    </message>
    <message>
        <source>The command lacks a parameter</source>
        <translation>指令缺少参数</translation>
    </message>
    <message>
        <source>The device is not activated at CTWing</source>
        <translation>设备在 CTWing 上未激活</translation>
    </message>
    <message>
        <source>A device takes commands after it was online once.</source>
        <translation>设备上线过一次后才能接收指令。</translation>
    </message>
    <message>
        <source>The command has no content</source>
        <translation>指令没有内容</translation>
    </message>
    <message>
        <source>The command has an odd number of hexadecimal digits</source>
        <translation>指令的十六进制位数为奇数</translation>
    </message>
    <message>
        <source>A parameter is outside of what CTWing&apos;s thing model allows</source>
        <translation>参数超出 CTWing 物模型允许的范围</translation>
    </message>
    <message>
        <source>Compare the thing model at CTWing with the one here.</source>
        <translation>请比对 CTWing 与本地的物模型。</translation>
    </message>
    <message>
        <source>CTWing failed inside, often because a parameter is missing</source>
        <translation>CTWing 内部错误，常因缺少参数</translation>
    </message>
    <message>
        <source>CTWing could not read the parameters</source>
        <translation>CTWing 无法解析参数</translation>
    </message>
    <message>
        <source>CTWing refused a parameter</source>
        <translation>CTWing 拒绝了某个参数</translation>
    </message>
    <message>
        <source>The MasterKey does not belong to the product</source>
        <translation>MasterKey 与产品不匹配</translation>
    </message>
    <message>
        <source>Copy the MasterKey from the product&apos;s page at CTWing.</source>
        <translation>请从 CTWing 产品页复制 MasterKey。</translation>
    </message>
    <message>
        <source>CTWing has a device with this IMEI already</source>
        <translation>CTWing 已有该 IMEI 的设备</translation>
    </message>
    <message>
        <source>It may belong to another product: look it up at CTWing.</source>
        <translation>它可能属于其他产品：请在 CTWing 上查找。</translation>
    </message>
    <message>
        <source>CTWing refused the call</source>
        <translation>CTWing 拒绝了调用</translation>
    </message>
    <message>
        <source>CTWing&apos;s own words say why.</source>
        <translation>原因见 CTWing 的返回内容。</translation>
    </message>
    <message>
        <source>%1 (CTWing code %2).</source>
        <translation>%1（CTWing 代码 %2）。</translation>
    </message>
    <message>
        <source>%1 (CTWing code %2: %3).</source>
        <translation>%1（CTWing 代码 %2：%3）。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::CommandContent</name>
    <message>
        <source>How CTWing carries commands to devices of this product (%1) is not known.</source>
        <translation>不清楚 CTWing 如何向该产品（%1）的设备下发指令。</translation>
    </message>
    <message>
        <source>Choose the command form in the docking&apos;s advanced settings.</source>
        <translation>请在对接高级设置中选择指令形式。</translation>
    </message>
    <message>
        <source>The command is not text, but the docking sends commands as text.</source>
        <translation>指令不是文本，而该对接按文本下发。</translation>
    </message>
    <message>
        <source>Choose hexadecimal as the command form in the docking&apos;s advanced settings.</source>
        <translation>请在对接高级设置中将指令形式选为十六进制。</translation>
    </message>
    <message>
        <source>Transparent, as text</source>
        <translation>透传，按文本</translation>
    </message>
    <message>
        <source>Transparent, as hexadecimal digits</source>
        <translation>透传，按十六进制</translation>
    </message>
    <message>
        <source>The command has no bytes that a device could receive.</source>
        <translation>指令没有可发给设备的字节。</translation>
    </message>
    <message>
        <source>Check the product&apos;s protocol: it must write the command.</source>
        <translation>请检查产品的协议：指令须由它编码。</translation>
    </message>
    <message>
        <source>As a service of CTWing&apos;s thing model</source>
        <translation>按 CTWing 物模型的服务</translation>
    </message>
    <message>
        <source>The product has a thing model at CTWing, which carries no raw commands.</source>
        <translation>该产品在 CTWing 上有物模型，不能下发原始数据。</translation>
    </message>
    <message>
        <source>Call a function, or write {&quot;serviceIdentifier&quot;:…,&quot;params&quot;:{…}}.</source>
        <translation>请调用功能，或写成 {&quot;serviceIdentifier&quot;:…,&quot;params&quot;:{…}}。</translation>
    </message>
    <message>
        <source>The command is not one service of CTWing&apos;s thing model.</source>
        <translation>指令不是 CTWing 物模型的一个服务。</translation>
    </message>
    <message>
        <source>Call a function, or name a single property.</source>
        <translation>请调用功能，或只写一个属性。</translation>
    </message>
    <message>
        <source>CTWing carries only JSON objects to devices of this product.</source>
        <translation>CTWing 只能向该产品的设备下发 JSON 对象。</translation>
    </message>
    <message>
        <source>Choose a product protocol that writes JSON, or write a JSON object.</source>
        <translation>请选择输出 JSON 的协议，或直接写 JSON 对象。</translation>
    </message>
    <message>
        <source>As a JSON object</source>
        <translation>按 JSON 对象</translation>
    </message>
    <message>
        <source>As a command of the device profile</source>
        <translation>按设备 profile 的命令</translation>
    </message>
    <message>
        <source>A command of a profile needs a service and a method.</source>
        <translation>profile 命令需要服务和方法。</translation>
    </message>
    <message>
        <source>Name the function &lt;service&gt;-&lt;method&gt;, or write {&quot;serviceId&quot;:…,&quot;method&quot;:…,&quot;paras&quot;:{…}}.</source>
        <translation>功能标识请写作 &lt;服务&gt;-&lt;方法&gt;，或写成 {&quot;serviceId&quot;:…,&quot;method&quot;:…,&quot;paras&quot;:{…}}。</translation>
    </message>
    <message>
        <source>Commands to JT808 devices are written by hand.</source>
        <translation>JT808 设备的指令需手工编写。</translation>
    </message>
    <message>
        <source>Write {&quot;jtMessageId&quot;:&quot;0x8900&quot;,&quot;dataType&quot;:1,&quot;payload&quot;:…}.</source>
        <translation>请写成 {&quot;jtMessageId&quot;:&quot;0x8900&quot;,&quot;dataType&quot;:1,&quot;payload&quot;:…}。</translation>
    </message>
    <message>
        <source>As a JT808 message</source>
        <translation>按 JT808 消息</translation>
    </message>
</context>
<context>
    <name>app::ctwing::CommandFault</name>
    <message>
        <source>The command&apos;s time at CTWing was over before the device could be reached.</source>
        <translation>指令在 CTWing 上的有效期已过，设备一直未能送达。</translation>
    </message>
    <message>
        <source>An NB device listens only after it has reported: send the command again with a longer time.</source>
        <translation>NB 设备只在上报之后才接收下行：请用更长的等待时间重新下发。</translation>
    </message>
    <message>
        <source>The device was sent the command and did not answer CTWing in time.</source>
        <translation>指令已发给设备，但设备未在规定时间内答复 CTWing。</translation>
    </message>
    <message>
        <source>Whether it carried the command out is not known: look at what it reports next.</source>
        <translation>设备是否已执行无法得知：请看它接下来上报的数据。</translation>
    </message>
    <message>
        <source>CTWing says that the command failed at the device, or on the way to it.</source>
        <translation>CTWing 报告指令在设备上或下发途中失败。</translation>
    </message>
    <message>
        <source>Look at the device&apos;s answer, and at the device&apos;s log on CTWing&apos;s console.</source>
        <translation>请查看设备的答复，以及 CTWing 控制台上的设备日志。</translation>
    </message>
    <message>
        <source>CTWing ended the command with “%1”, a word that its documents do not explain.</source>
        <translation>CTWing 以“%1”结束了指令，其文档没有说明这个词。</translation>
    </message>
    <message>
        <source>Look at the device&apos;s log on CTWing&apos;s console.</source>
        <translation>请查看 CTWing 控制台上的设备日志。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::CommandSearch</name>
    <message>
        <source>CTWing&apos;s lists do not tell whether it has the command.</source>
        <translation>CTWing 的列表无法说明是否已有该指令。</translation>
    </message>
    <message>
        <source>Look at the device&apos;s commands on CTWing&apos;s console.</source>
        <translation>请在 CTWing 控制台查看该设备的指令。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Commands</name>
    <message>
        <source>CTWing keeps a command for 0 to %1 s.</source>
        <translation>CTWing 缓存指令的时间为 0 到 %1 秒。</translation>
    </message>
    <message>
        <source>The command was cancelled before it was sent.</source>
        <translation>指令在发送前已取消。</translation>
    </message>
    <message>
        <source>How it is carried depends on the product, which CTWing was not asked about yet.</source>
        <translation>下发方式取决于产品，尚未向 CTWing 查询。</translation>
    </message>
    <message>
        <source>CTWing did not cancel the command.</source>
        <translation>CTWing 没有取消该指令。</translation>
    </message>
    <message>
        <source>CTWing did not cancel the command: %1</source>
        <translation>CTWing 没有取消该指令：%1</translation>
    </message>
    <message>
        <source>It may have been delivered or ended already.</source>
        <translation>它可能已送达或已结束。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Config</name>
    <message>
        <source>Enter an address that begins with https:// or http://</source>
        <translation>请输入以 https:// 或 http:// 开头的地址</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password</source>
        <translation>地址中不能包含用户名或密码</translation>
    </message>
    <message>
        <source>A path begins with /</source>
        <translation>路径以 / 开头</translation>
    </message>
    <message>
        <source>The codec input is payload or raw</source>
        <translation>编解码输入只能是 payload 或 raw</translation>
    </message>
    <message>
        <source>The form of commands is none of the choices</source>
        <translation>指令形式不在可选项中</translation>
    </message>
</context>
<context>
    <name>app::ctwing::DeviceData</name>
    <message>
        <source>The device has no ID of CTWing.</source>
        <translation>设备没有 CTWing 的设备 ID。</translation>
    </message>
    <message>
        <source>Compare the devices with CTWing&apos;s first.</source>
        <translation>请先与 CTWing 比对设备。</translation>
    </message>
    <message>
        <source>CTWing does not say which protocol the product has.</source>
        <translation>CTWing 没有说明产品的协议。</translation>
    </message>
    <message>
        <source>Create the device on CTWing&apos;s own console.</source>
        <translation>请在 CTWing 控制台创建设备。</translation>
    </message>
    <message>
        <source>Devices of this product (%1) need a device number (SN).</source>
        <translation>该产品（%1）的设备需要设备编号（SN）。</translation>
    </message>
    <message>
        <source>Devices of this product (%1) need an IMEI of 15 digits.</source>
        <translation>该产品（%1）的设备需要 15 位 IMEI。</translation>
    </message>
    <message>
        <source>An IMSI has at most 15 digits.</source>
        <translation>IMSI 最多 15 位数字。</translation>
    </message>
    <message>
        <source>A PSK has 16 letters and digits.</source>
        <translation>PSK 为 16 位字母和数字。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::DeviceRemoval</name>
    <message>
        <source>CTWing did not delete the device.</source>
        <translation>CTWing 没有删除该设备。</translation>
    </message>
    <message>
        <source>CTWing did not delete the device: %1</source>
        <translation>CTWing 没有删除该设备：%1</translation>
    </message>
    <message>
        <source>CTWing&apos;s own words say why.</source>
        <translation>原因见 CTWing 的返回内容。</translation>
    </message>
    <message>
        <source>CTWing deletes at most %1 devices in a call.</source>
        <translation>CTWing 一次最多删除 %1 个设备。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Directory</name>
    <message>
        <source>CTWing has this device already.</source>
        <translation>CTWing 已有该设备。</translation>
    </message>
    <message>
        <source>Take it over from there instead of creating it.</source>
        <translation>请从云端接管，而不是再次创建。</translation>
    </message>
    <message>
        <source>CTWing does not change the IMEI or number of a device.</source>
        <translation>CTWing 不能修改设备的 IMEI 或编号。</translation>
    </message>
    <message>
        <source>Delete the device there and create it again.</source>
        <translation>请在云端删除该设备后重新创建。</translation>
    </message>
    <message>
        <source>CTWing created the device but does not tell its ID.</source>
        <translation>CTWing 已创建设备，但没有返回其 ID。</translation>
    </message>
    <message>
        <source>Compare the devices with CTWing&apos;s.</source>
        <translation>请与 CTWing 比对设备。</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>没有该页。</translation>
    </message>
    <message>
        <source>CTWing&apos;s answer has no list of devices.</source>
        <translation>CTWing 的应答没有设备列表。</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>请检查 API 地址。</translation>
    </message>
    <message>
        <source>An IMEI, a number or a name is needed to find a device.</source>
        <translation>查找设备需要 IMEI、编号或名称。</translation>
    </message>
    <message>
        <source>CTWing has several devices that are called %1.</source>
        <translation>CTWing 有多个名为 %1 的设备。</translation>
    </message>
    <message>
        <source>Enter the IMEI or the number of the device.</source>
        <translation>请填写设备的 IMEI 或编号。</translation>
    </message>
    <message>
        <source>CTWing creates at most %1 devices in a call.</source>
        <translation>CTWing 一次最多创建 %1 个设备。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Gateway</name>
    <message>
        <source>Complete the docking&apos;s settings.</source>
        <translation>请补全对接设置。</translation>
    </message>
    <message>
        <source>CTWing&apos;s answer has no list that could be read.</source>
        <translation>CTWing 的应答没有可读取的列表。</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>请检查 API 地址。</translation>
    </message>
    <message>
        <source>No address of CTWing&apos;s API is entered.</source>
        <translation>没有填写 CTWing 接口地址。</translation>
    </message>
    <message>
        <source>CTWing&apos;s product ID is missing or not a number.</source>
        <translation>CTWing 产品 ID 缺失或不是数字。</translation>
    </message>
    <message>
        <source>No appKey is entered.</source>
        <translation>没有填写 appKey。</translation>
    </message>
    <message>
        <source>No appSecret is entered.</source>
        <translation>没有填写 appSecret。</translation>
    </message>
    <message>
        <source>No MasterKey is entered.</source>
        <translation>没有填写 MasterKey。</translation>
    </message>
    <message>
        <source>CTWing&apos;s clock could not be read: check this computer&apos;s clock.</source>
        <translation>无法读取 CTWing 的时钟：请检查本机时钟。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::ProductFacts</name>
    <message>
        <source>NB gateway</source>
        <extracomment>A protocol of CTWing&apos;s products (TUP, NB网关)</extracomment>
        <translation>NB 网关</translation>
    </message>
    <message>
        <source>southbound cloud</source>
        <extracomment>A protocol of CTWing&apos;s products (南向云)</extracomment>
        <translation>南向云</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Session</name>
    <message>
        <source>CTWing&apos;s answer does not describe the product.</source>
        <translation>CTWing 的应答没有产品信息。</translation>
    </message>
    <message>
        <source>Check the product ID and the API address.</source>
        <translation>请检查产品 ID 和接口地址。</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Subscriptions</name>
    <message>
        <source>Data reports</source>
        <extracomment>What CTWing pushes</extracomment>
        <translation>数据上报</translation>
    </message>
    <message>
        <source>Command responses</source>
        <extracomment>What CTWing pushes</extracomment>
        <translation>指令响应</translation>
    </message>
    <message>
        <source>Event reports</source>
        <extracomment>What CTWing pushes</extracomment>
        <translation>事件上报</translation>
    </message>
    <message>
        <source>Devices going online and offline</source>
        <extracomment>What CTWing pushes</extracomment>
        <translation>设备上下线</translation>
    </message>
    <message>
        <source>Merged data (repeats the data reports)</source>
        <extracomment>What CTWing pushes</extracomment>
        <translation>合并数据（与数据上报重复）</translation>
    </message>
    <message>
        <source>CTWing has no message type %1.</source>
        <translation>CTWing 没有消息类型 %1。</translation>
    </message>
</context>
<context>
    <name>app::dueros</name>
    <message>
        <source>The expression %1 has no result for %2.</source>
        <translation>表达式 %1 对 %2 没有结果。</translation>
    </message>
    <message>
        <source>The expression %1 cannot be computed.</source>
        <translation>表达式 %1 无法计算。</translation>
    </message>
    <message>
        <source>For example value * 2 + 1.</source>
        <translation>例如 value * 2 + 1。</translation>
    </message>
    <message>
        <source>The request does not say the value that the mapping takes.</source>
        <translation>请求中没有映射所需的值。</translation>
    </message>
    <message>
        <source>What was said is no number.</source>
        <translation>所说的不是数字。</translation>
    </message>
    <message>
        <source>The mapping has no value for “%1”.</source>
        <translation>映射中没有“%1”对应的值。</translation>
    </message>
    <message>
        <source>Choose another one, or put it back into the thing model and publish the product.</source>
        <translation>请另选一个，或把它加回物模型并发布产品。</translation>
    </message>
    <message>
        <source>No property is chosen.</source>
        <translation>未选择属性。</translation>
    </message>
    <message>
        <source>The thing model has no property %1.</source>
        <translation>物模型中没有属性 %1。</translation>
    </message>
    <message>
        <source>The property %1 is read only.</source>
        <translation>属性 %1 是只读的。</translation>
    </message>
    <message>
        <source>No function is chosen.</source>
        <translation>未选择功能。</translation>
    </message>
    <message>
        <source>The thing model has no function %1.</source>
        <translation>物模型中没有功能 %1。</translation>
    </message>
    <message>
        <source>The function %1 has no parameter %2.</source>
        <translation>功能 %1 没有参数 %2。</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>未选择动作。</translation>
    </message>
    <message>
        <source>DuerOS has no action %1.</source>
        <translation>DuerOS 没有动作 %1。</translation>
    </message>
    <message>
        <source>The action %1 does not belong to the type %2.</source>
        <translation>动作“%1”不属于设备类型“%2”。</translation>
    </message>
    <message>
        <source>Choose an action of that type, or another type.</source>
        <translation>请选择该类型的动作，或换一个设备类型。</translation>
    </message>
    <message>
        <source>What the action does is not chosen.</source>
        <translation>未选择该动作执行的操作。</translation>
    </message>
    <message>
        <source>A question does not change a property.</source>
        <translation>查询类动作不能修改属性。</translation>
    </message>
    <message>
        <source>No property of DuerOS is chosen.</source>
        <translation>未选择 DuerOS 属性。</translation>
    </message>
    <message>
        <source>DuerOS has no property %1.</source>
        <translation>DuerOS 没有属性 %1。</translation>
    </message>
    <message>
        <source>This field is required</source>
        <translation>此字段必填</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Send a command</source>
        <translation>下发指令</translation>
    </message>
    <message>
        <source>Take the stored value</source>
        <translation>获取历史数据</translation>
    </message>
    <message>
        <source>Kind of command</source>
        <translation>指令类型</translation>
    </message>
    <message>
        <source>Read a property</source>
        <translation>读取属性</translation>
    </message>
    <message>
        <source>Set a property</source>
        <translation>修改属性</translation>
    </message>
    <message>
        <source>Call a function</source>
        <translation>调用功能</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数列表</translation>
    </message>
    <message>
        <source>Action mapping</source>
        <translation>动作映射</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>新增动作</translation>
    </message>
    <message>
        <source>What can be said to the device, and what it does then.</source>
        <translation>可以对设备说什么，以及设备随之做什么。</translation>
    </message>
    <message>
        <source>DuerOS</source>
        <translation>DuerOS</translation>
    </message>
    <message>
        <source>Property of the product</source>
        <translation>平台属性</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>换算</translation>
    </message>
    <message>
        <source>How DuerOS&apos; value becomes the property&apos;s; what is told goes the other way.</source>
        <translation>DuerOS 的值如何变为属性值；上报时反向换算。</translation>
    </message>
    <message>
        <source>Property mapping</source>
        <translation>属性映射</translation>
    </message>
    <message>
        <source>Add a property</source>
        <translation>新增属性</translation>
    </message>
    <message>
        <source>What DuerOS is told of the device&apos;s state.</source>
        <translation>告诉 DuerOS 的设备状态。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>厂商名称</translation>
    </message>
    <message>
        <source>Device version</source>
        <translation>设备版本</translation>
    </message>
    <message>
        <source>Appliance type</source>
        <translation>设备类型</translation>
    </message>
    <message>
        <source>As DuerOS knows it; actions and properties depend on it.</source>
        <translation>DuerOS 规定的类型；可选的动作和属性取决于它。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作数量</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Button that adds a record of DuerOS
----------
Title of the dialog that adds a record of DuerOS</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>确认删除吗？</translation>
    </message>
    <message>
        <source>DuerOS refused the report: %1 (%2).</source>
        <translation>DuerOS 拒绝了上报：%1（%2）。</translation>
    </message>
    <message>
        <source>Check the skill ID, and whether the user still has the skill linked.</source>
        <translation>请检查技能 ID，以及用户是否仍绑定着该技能。</translation>
    </message>
    <message>
        <source>DuerOS takes one report a minute of each value.</source>
        <translation>DuerOS 对每个属性每分钟只接受一次上报。</translation>
    </message>
    <message>
        <source>It is told again later.</source>
        <translation>稍后会再次上报。</translation>
    </message>
    <message>
        <source>DuerOS asked for the value and did not understand the answer.</source>
        <translation>DuerOS 查询了该值，但没有读懂应答。</translation>
    </message>
    <message>
        <source>Look at the skill&apos;s requests in the log, and at the property mapping.</source>
        <translation>请查看日志中的技能请求，以及属性映射。</translation>
    </message>
    <message>
        <source>The docking has no skill ID, so DuerOS cannot be told of changes.</source>
        <translation>对接记录没有填写技能 ID，无法向 DuerOS 上报变化。</translation>
    </message>
    <message>
        <source>Enter it in the docking&apos;s settings; the DuerOS console shows it.</source>
        <translation>请在对接设置中填写；可在 DuerOS 控制台查看。</translation>
    </message>
    <message>
        <source>DuerOS answered with the HTTP status %1 and nothing that can be read.</source>
        <translation>DuerOS 返回 HTTP 状态 %1，内容无法读取。</translation>
    </message>
    <message>
        <source>Check the address of the reports, and try again later.</source>
        <translation>请检查上报地址，稍后再试。</translation>
    </message>
    <message>
        <source>Skill ID</source>
        <translation>技能 ID</translation>
    </message>
    <message>
        <source>Of the skill on the DuerOS console. With it DuerOS is told of changes.</source>
        <translation>DuerOS 控制台上该技能的 ID。填写后才能向 DuerOS 上报变化。</translation>
    </message>
    <message>
        <source>Address of the reports</source>
        <translation>上报地址</translation>
    </message>
    <message>
        <source>Another one than DuerOS&apos; own only for rehearsal.</source>
        <translation>仅在演练时填写其他地址。</translation>
    </message>
    <message>
        <source>Sign in to the skill platform of DuerOS and make a smart-home skill; its skill ID goes into the docking records.</source>
        <translation>登录小度技能开放平台，创建智能家居技能；把技能ID填入对接记录。</translation>
    </message>
    <message>
        <source>Open its account linking and enter the authorisation address, client id, token address and client secret of this page. As request method choose POST.</source>
        <translation>打开技能的账号关联（OAuth）配置，填入本页的授权地址、Client_Id、Token地址和ClientSecret，请求方式选择 POST。</translation>
    </message>
    <message>
        <source>Copy the callback address that DuerOS shows there into this page, and save.</source>
        <translation>把平台上显示的回调地址复制到本页并保存。</translation>
    </message>
    <message>
        <source>As WebService address enter the one of this page. All addresses must be reached from the internet with https and a certificate of a known authority.</source>
        <translation>WebService 地址填写本页给出的地址。所有地址都必须能从互联网以 https 访问，并使用受信任机构签发的证书。</translation>
    </message>
    <message>
        <source>Add an account here and grant it products or devices; whoever links the skill signs in with it.</source>
        <translation>在此新建账号并授权产品或设备；用户绑定技能时用该账号登录。</translation>
    </message>
    <message>
        <source>In the app of DuerOS open the skill, link the account, and have the devices discovered.</source>
        <translation>在小度 App 中打开该技能，绑定账号，然后发现设备。</translation>
    </message>
    <message>
        <source>Discover devices</source>
        <translation>发现设备</translation>
    </message>
    <message>
        <source>Ask for the state</source>
        <translation>查询状态</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language in which DuerOS&apos; own names are shown: &quot;zh&quot; for Chinese, anything else for English.</extracomment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>app::onenet</name>
    <message>
        <source>Enable this record first: OneNET calls the address while it is being entered.</source>
        <translation>请先启用本记录：填写地址时 OneNET 会立即访问它。</translation>
    </message>
    <message>
        <source>Sign in to OneNET of China Mobile. Today&apos;s console: add an instance of HTTP push and give it a name. Classic platform: open the data push of the product.</source>
        <translation>登录中国移动 OneNET。新版控制台：添加 HTTP 推送实例并填写实例名称。经典平台：打开产品的数据推送。</translation>
    </message>
    <message>
        <source>Enter the push address: %1</source>
        <translation>填写推送地址：%1</translation>
    </message>
    <message>
        <source>As Token enter the notification token of this record.</source>
        <translation>Token 填写本记录的通知Token。</translation>
    </message>
    <message>
        <source>Message encryption may stay off. When it is on, the AesKey shown there must be entered in this record as aesKey.</source>
        <translation>消息加密可以不开启。开启时，须将那里显示的 AesKey 填入本记录的 aesKey。</translation>
    </message>
    <message>
        <source>Today&apos;s console: press verify, then choose which data are pushed. Classic platform: submit; the address is verified at once.</source>
        <translation>新版控制台：点击验证，再选择推送的数据。经典平台：提交后立即验证地址。</translation>
    </message>
    <message>
        <source>The host of the address must be reachable from the internet.</source>
        <translation>地址中的主机必须能从互联网访问。</translation>
    </message>
    <message>
        <source>OneNET</source>
        <translation>移动OneNet</translation>
    </message>
    <message>
        <source>OneNET notify endpoint - device message</source>
        <translation>onenet通知接口-通知设备消息</translation>
    </message>
    <message>
        <source>OneNET device with the IMEI %1</source>
        <translation>IMEI 为 %1 的 OneNET 设备</translation>
    </message>
    <message>
        <source>Without the notification token a push cannot be signed.</source>
        <translation>没有通知Token，无法对推送签名。</translation>
    </message>
    <message>
        <source>A push cannot be encrypted with this aesKey.</source>
        <translation>无法用此 aesKey 加密推送。</translation>
    </message>
    <message>
        <source>Please enter</source>
        <extracomment>Placeholder and message of an empty text field</extracomment>
        <translation>请输入</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>Placeholder and message of an empty choice</extracomment>
        <translation>请选择</translation>
    </message>
    <message>
        <source>The product of this console that the pushes belong to.</source>
        <translation>推送所属的本控制台产品。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>接口地址</translation>
    </message>
    <message>
        <source>Today&apos;s console: https://iot-api.heclouds.com/. Classic platform: https://api.heclouds.com/.</source>
        <translation>新版控制台：https://iot-api.heclouds.com/。经典平台：https://api.heclouds.com/。</translation>
    </message>
    <message>
        <source>Today&apos;s console: the access key of the product, or of the user. Classic platform: the product&apos;s Master-APIkey.</source>
        <translation>新版控制台：产品或用户的 access key。经典平台：产品的 Master-APIkey。</translation>
    </message>
    <message>
        <source>Notification token</source>
        <translation>通知Token</translation>
    </message>
    <message>
        <source>The text that is entered at OneNET as Token of the HTTP push. Every push is checked with it.</source>
        <translation>在 OneNET 的 HTTP 推送中填写的 Token。每条推送都用它校验。</translation>
    </message>
    <message>
        <source>Only when OneNET encrypts its pushes: the AesKey shown there, 16 characters on today&apos;s console, 43 on the classic platform.</source>
        <translation>仅在 OneNET 加密推送时填写：那里显示的 AesKey，新版控制台为 16 个字符，经典平台为 43 个字符。</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>平台版本</translation>
    </message>
    <message>
        <source>What the apiKey is. By the address: iot-api.heclouds.com takes the product&apos;s access key, api.heclouds.com and the provincial platforms the classic apiKey. Pushes of both are always understood.</source>
        <translation>apiKey 的种类。按接口地址：iot-api.heclouds.com 使用产品 access key，api.heclouds.com 及各省平台使用经典 apiKey。两种平台的推送都能识别。</translation>
    </message>
    <message>
        <source>By the API address</source>
        <translation>按接口地址</translation>
    </message>
    <message>
        <source>Classic platform: apiKey</source>
        <translation>经典平台：apiKey</translation>
    </message>
    <message>
        <source>Today&apos;s console: product access key</source>
        <translation>新版控制台：产品 access key</translation>
    </message>
    <message>
        <source>Today&apos;s console: user access key</source>
        <translation>新版控制台：用户 access key</translation>
    </message>
    <message>
        <source>OneNET product ID</source>
        <translation>OneNET 产品ID</translation>
    </message>
    <message>
        <source>The product&apos;s ID at OneNET. Calls to today&apos;s console need it.</source>
        <translation>产品在 OneNET 上的ID，调用新版控制台接口时需要。</translation>
    </message>
    <message>
        <source>Up to 64 letters, digits, _ and -</source>
        <translation>最多 64 个字母、数字、下划线或中划线</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户ID</translation>
    </message>
    <message>
        <source>Of the OneNET account; only with a user access key.</source>
        <translation>OneNET 账号的用户ID，仅在使用用户 access key 时填写。</translation>
    </message>
    <message>
        <source>Codec input</source>
        <translation>编解码输入</translation>
    </message>
    <message>
        <source>What the product&apos;s protocol is given: the values of the device, or OneNET&apos;s whole message.</source>
        <translation>交给产品消息协议的内容：设备的值，或 OneNET 的整条消息。</translation>
    </message>
    <message>
        <source>Values of the device</source>
        <translation>设备的值</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>整条消息</translation>
    </message>
    <message>
        <source>Codec path</source>
        <translation>编解码路径</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>按内容识别</translation>
    </message>
    <message>
        <source>For example /report-property. Empty: the protocol judges by the content.</source>
        <translation>例如 /report-property。留空则由协议按内容识别。</translation>
    </message>
    <message>
        <source>Hexadecimal values</source>
        <translation>十六进制值</translation>
    </message>
    <message>
        <source>Opaque LwM2M resources, such as 3200_0_5750, come as hexadecimal text. The protocol is given the bytes, or the text as a property.</source>
        <translation>LwM2M 的 opaque 资源（如 3200_0_5750）以十六进制文本推送。交给协议的是字节，或作为属性的文本。</translation>
    </message>
    <message>
        <source>As bytes</source>
        <translation>按字节</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>按文本</translation>
    </message>
    <message>
        <source>Old signature</source>
        <translation>旧签名</translation>
    </message>
    <message>
        <source>Accept signatures over the start of a message</source>
        <translation>接受只覆盖消息开头的签名</translation>
    </message>
    <message>
        <source>Only when pushes with Chinese text are refused for it: the end of such a message is not protected.</source>
        <translation>仅在含中文的推送因此被拒绝时开启：此类消息的末尾不受保护。</translation>
    </message>
    <message>
        <source>When set, the push address ends with ?token=… and a push without it is refused. OneNET signs its pushes with the notification token, so it is not needed.</source>
        <translation>设置后，推送地址末尾须带 ?token=…，不带则拒绝。OneNET 已用通知Token 对推送签名，因此无需设置。</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Button that adds a docking record</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Title of the dialog that adds a docking record</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Delete this docking?</source>
        <translation>确认删除？</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>An IMEI has exactly 15 digits</source>
        <translation>IMEI 必须是 15 位数字</translation>
    </message>
    <message>
        <source>Of the device&apos;s NB-IoT module. Pushes are matched by it.</source>
        <translation>设备 NB-IoT 模组的 IMEI，用于匹配推送。</translation>
    </message>
    <message>
        <source>An IMSI has 1 to 15 digits</source>
        <translation>IMSI 为 1 到 15 位数字</translation>
    </message>
    <message>
        <source>Of the SIM card. OneNET asks for it when the device is created there.</source>
        <translation>SIM 卡的 IMSI，在 OneNET 创建设备时需要。</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Of a device of today&apos;s console (device_name). Pushes without an IMEI are matched by it.</source>
        <translation>新版控制台的设备名称（device_name），不含 IMEI 的推送用它匹配。</translation>
    </message>
    <message>
        <source>A PSK has 8 to 16 letters and digits</source>
        <translation>PSK 为 8 到 16 个字母或数字</translation>
    </message>
    <message>
        <source>Only for devices that use DTLS.</source>
        <translation>仅用于使用 DTLS 的设备。</translation>
    </message>
    <message>
        <source>OneNET platform configuration</source>
        <translation>OneNet平台配置</translation>
    </message>
    <message>
        <source>apiKey (Master-APIkey)</source>
        <translation>apiKey（Master-APIkey）</translation>
    </message>
    <message>
        <source>apiKey (access key of the user)</source>
        <translation>apiKey（用户 access key）</translation>
    </message>
    <message>
        <source>apiKey (access key of the product)</source>
        <translation>apiKey（产品 access key）</translation>
    </message>
    <message>
        <source>Check the apiKey, what it belongs to, and the product ID.</source>
        <translation>请检查 apiKey、其所属范围以及产品ID。</translation>
    </message>
    <message numerus="yes">
        <source>Set this computer&apos;s clock: it differs from OneNET&apos;s by %n min, and tokens go by it.</source>
        <translation>
            <numerusform>请校准本机时钟：与 OneNET 相差 %n 分钟，鉴权令牌依赖时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The answer is not one of OneNET.</source>
        <translation>该应答不是 OneNET 的应答。</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>请检查 API 地址。</translation>
    </message>
    <message>
        <source>A device is looked for by its IMEI or its name.</source>
        <translation>需按 IMEI 或名称查找设备。</translation>
    </message>
    <message>
        <source>Enter the IMEI in the device&apos;s configuration for OneNET.</source>
        <translation>请在设备的 OneNET 平台配置中填写 IMEI。</translation>
    </message>
    <message>
        <source>OneNET has several devices named %1.</source>
        <translation>OneNET 上有多个名为 %1 的设备。</translation>
    </message>
    <message>
        <source>OneNET does not have the device.</source>
        <translation>OneNET 上没有该设备。</translation>
    </message>
    <message>
        <source>The device is not online</source>
        <translation>设备不在线</translation>
    </message>
    <message>
        <source>Give the command a waiting time: OneNET then keeps it until the device reports.</source>
        <translation>请为指令设置等待时间，OneNET 会缓存指令直到设备上报。</translation>
    </message>
    <message>
        <source>The fault is OneNET&apos;s: try again later.</source>
        <translation>OneNET 侧故障，请稍后重试。</translation>
    </message>
    <message>
        <source>The apiKey fits neither product nor device</source>
        <translation>apiKey 与产品或设备不匹配</translation>
    </message>
    <message>
        <source>Enter the Master-APIkey of the product that the device belongs to.</source>
        <translation>请填写设备所属产品的 Master-APIkey。</translation>
    </message>
    <message>
        <source>Something that OneNET needs is missing or wrong</source>
        <translation>OneNET 所需的参数缺失或有误</translation>
    </message>
    <message>
        <source>Compare what was entered with the device at OneNET.</source>
        <translation>请将填写的内容与 OneNET 上的设备核对。</translation>
    </message>
    <message>
        <source>OneNET is busy</source>
        <translation>OneNET 服务繁忙</translation>
    </message>
    <message>
        <source>One of OneNET&apos;s limits is exceeded</source>
        <translation>超出 OneNET 的限制</translation>
    </message>
    <message>
        <source>A command may carry 2 kB; its other limits are in OneNET&apos;s documents.</source>
        <translation>单条指令最多携带 2 kB；其他限制见 OneNET 文档。</translation>
    </message>
    <message>
        <source>A parameter is not valid, or the device&apos;s answer was not understood</source>
        <translation>参数无效，或设备的应答无法识别</translation>
    </message>
    <message>
        <source>Check object, instance, resource and value, or try again.</source>
        <translation>请检查对象、实例、资源和取值，或重试。</translation>
    </message>
    <message>
        <source>Something failed within OneNET</source>
        <translation>OneNET 内部错误</translation>
    </message>
    <message>
        <source>An input of the function is missing or null</source>
        <translation>功能的输入参数缺失或为空</translation>
    </message>
    <message>
        <source>Give a value for every input that the function has at OneNET.</source>
        <translation>请为 OneNET 上该功能的每个输入参数赋值。</translation>
    </message>
    <message>
        <source>The device did not carry it out</source>
        <translation>设备未执行</translation>
    </message>
    <message>
        <source>Check whether the device has that resource and what may be done with it.</source>
        <translation>请检查设备是否有该资源，以及该资源允许的操作。</translation>
    </message>
    <message>
        <source>The device did not carry it out: %1</source>
        <translation>设备未执行：%1</translation>
    </message>
    <message>
        <source>OneNET refused the call</source>
        <translation>OneNET 拒绝了调用</translation>
    </message>
    <message>
        <source>Look the number up in OneNET&apos;s documents.</source>
        <translation>请在 OneNET 文档中查询该错误码。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <extracomment>%1 what went wrong, %2 &quot;errno 2001&quot;, %3 the cloud&apos;s words</extracomment>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>%1 (%2: %3).</source>
        <translation>%1（%2：%3）。</translation>
    </message>
    <message>
        <source>OneNET&apos;s list does not tell whether it has the command.</source>
        <translation>无法从 OneNET 的列表判断是否已有该指令。</translation>
    </message>
    <message>
        <source>Look for it in OneNET&apos;s console before it is sent again.</source>
        <translation>再次下发前请先在 OneNET 控制台查找该指令。</translation>
    </message>
    <message>
        <source>OneNET does not have the command any more.</source>
        <translation>OneNET 上已没有该指令。</translation>
    </message>
    <message>
        <source>It is too late: OneNET has sent the command (%1).</source>
        <translation>为时已晚：OneNET 已下发该指令（%1）。</translation>
    </message>
    <message>
        <source>OneNET keeps a list of commands for devices with an IMEI only.</source>
        <translation>OneNET 只为有 IMEI 的设备保留指令列表。</translation>
    </message>
    <message>
        <source>OneNET gave the command no ID by which it can be asked for.</source>
        <translation>OneNET 未给出该指令的ID，无法查询。</translation>
    </message>
    <message>
        <source>OneNET keeps no list of commands that are carried out at once.</source>
        <translation>OneNET 不保留即时指令的列表。</translation>
    </message>
    <message>
        <source>Look at the device itself before the command is sent again.</source>
        <translation>再次下发前请先确认设备的实际状态。</translation>
    </message>
    <message>
        <source>it was carried out</source>
        <extracomment>What a device answered to a command, in place of %1 of &quot;The device did not carry it out: %1&quot;</extracomment>
        <translation>执行成功</translation>
    </message>
    <message>
        <source>object or resource do not allow it</source>
        <translation>对象或资源不允许该操作</translation>
    </message>
    <message>
        <source>the device is not registered</source>
        <translation>设备未注册</translation>
    </message>
    <message>
        <source>the device has no such object or resource</source>
        <translation>设备没有该对象或资源</translation>
    </message>
    <message>
        <source>the device reports an error of its own</source>
        <translation>设备报告内部错误</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>设备应答超时</translation>
    </message>
    <message>
        <source>a parameter is wrong</source>
        <translation>请求参数错误</translation>
    </message>
    <message>
        <source>its answer cannot be read</source>
        <translation>设备应答报文有误</translation>
    </message>
    <message>
        <source>access is not allowed</source>
        <translation>没有访问权限</translation>
    </message>
    <message>
        <source>it does not understand the command</source>
        <translation>设备无法识别请求</translation>
    </message>
    <message>
        <source>it cannot answer in that format</source>
        <translation>设备无法以该格式应答</translation>
    </message>
    <message>
        <source>it does not take that format</source>
        <translation>设备不支持该格式</translation>
    </message>
    <message>
        <source>it is not online</source>
        <translation>设备不在线</translation>
    </message>
    <message>
        <source>another device uses its address</source>
        <translation>设备地址被其他设备占用</translation>
    </message>
    <message>
        <source>OneNET&apos;s list of devices does not end.</source>
        <translation>OneNET 的设备列表没有结尾。</translation>
    </message>
    <message>
        <source>A device is looked for by its device name or its IMEI.</source>
        <translation>需按设备名称（device_name）或 IMEI 查找设备。</translation>
    </message>
    <message>
        <source>Enter one of them in the device&apos;s configuration for OneNET.</source>
        <translation>请在设备的 OneNET 平台配置中填写其中一项。</translation>
    </message>
    <message>
        <source>A device of today&apos;s console has a device name or an IMEI.</source>
        <translation>新版控制台的设备需有设备名称（device_name）或 IMEI。</translation>
    </message>
    <message>
        <source>Enter it in the device&apos;s configuration for OneNET.</source>
        <translation>请在设备的 OneNET 平台配置中填写。</translation>
    </message>
    <message>
        <source>Devices of today&apos;s console cannot be changed from here.</source>
        <translation>新版控制台的设备不能在此修改。</translation>
    </message>
    <message>
        <source>Change the device in OneNET&apos;s console.</source>
        <translation>请在 OneNET 控制台修改设备。</translation>
    </message>
    <message>
        <source>OneNET created the device but did not say under which ID.</source>
        <translation>OneNET 已创建设备，但未返回设备ID。</translation>
    </message>
    <message>
        <source>Look for it in the list of devices.</source>
        <translation>请在设备列表中查找。</translation>
    </message>
    <message>
        <source>OneNET has the device already.</source>
        <translation>OneNET 上已有该设备。</translation>
    </message>
    <message>
        <source>Its ID there is %1.</source>
        <translation>其平台设备ID为 %1。</translation>
    </message>
    <message>
        <source>OneNET asks for the device&apos;s IMEI, 15 digits.</source>
        <translation>OneNET 要求填写设备的 IMEI，15 位数字。</translation>
    </message>
    <message>
        <source>OneNET asks for the IMSI of the device&apos;s SIM card, up to 15 digits.</source>
        <translation>OneNET 要求填写设备 SIM 卡的 IMSI，最多 15 位数字。</translation>
    </message>
    <message>
        <source>A PSK has 8 to 16 letters and digits.</source>
        <translation>PSK 为 8 至 16 位字母或数字。</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>没有该页。</translation>
    </message>
    <message>
        <source>OneNET&apos;s list of devices cannot be read.</source>
        <translation>无法读取 OneNET 的设备列表。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The docking has no API address.</source>
        <translation>对接记录未填写 API 地址。</translation>
    </message>
    <message>
        <source>Enter it in the docking&apos;s settings.</source>
        <translation>请在对接记录中填写。</translation>
    </message>
    <message>
        <source>The API of OneNET Studio cannot be called.</source>
        <translation>不支持调用 OneNET Studio 的 API。</translation>
    </message>
    <message>
        <source>Enter https://iot-api.heclouds.com/ as API address.</source>
        <translation>请将 API 地址填写为 https://iot-api.heclouds.com/。</translation>
    </message>
    <message>
        <source>The docking has no apiKey.</source>
        <translation>对接记录未填写 apiKey。</translation>
    </message>
    <message>
        <source>The docking has no user ID, with which a user key works.</source>
        <translation>对接记录未填写用户ID，用户 access key 需要它。</translation>
    </message>
    <message>
        <source>Enter the ID of the OneNET account under Advanced.</source>
        <translation>请在“高级”中填写 OneNET 账号的用户ID。</translation>
    </message>
    <message>
        <source>The docking does not name its product at OneNET.</source>
        <translation>对接记录未填写 OneNET 产品ID。</translation>
    </message>
    <message>
        <source>Enter the OneNET product ID under Advanced.</source>
        <translation>请在“高级”中填写 OneNET 产品ID。</translation>
    </message>
    <message>
        <source>The classic platform carries commands to devices with an IMEI only.</source>
        <translation>经典平台只能向有 IMEI 的设备下发指令。</translation>
    </message>
    <message>
        <source>OneNET keeps it until the device can be reached or the waiting time is over.</source>
        <translation>由 OneNET 缓存，直到设备可达或等待时间结束。</translation>
    </message>
    <message>
        <source>It reaches the device now or not at all.</source>
        <translation>立即下发，设备不可达则失败。</translation>
    </message>
    <message>
        <source>One command reaches the resources of one object instance only.</source>
        <translation>一条指令只能操作同一对象实例的资源。</translation>
    </message>
    <message>
        <source>Send one command for each instance, for example first 3303_0, then 3303_1.</source>
        <translation>请按实例分别下发，例如先 3303_0，再 3303_1。</translation>
    </message>
    <message>
        <source>A resource takes a text, a number or true and false.</source>
        <translation>资源的值只能是文本、数值或布尔值。</translation>
    </message>
    <message>
        <source>OneNET carries %1 bytes a command; this one has %2.</source>
        <translation>OneNET 单条指令最多 %1 字节，此指令有 %2 字节。</translation>
    </message>
    <message>
        <source>Send less at once; opaque bytes count twice, since they go as hexadecimal text.</source>
        <translation>请减少单次发送量；opaque 字节以十六进制文本发送，长度加倍。</translation>
    </message>
    <message>
        <source>LwM2M read of %1.</source>
        <translation>LwM2M 读 %1。</translation>
    </message>
    <message>
        <source>LwM2M write of %1.</source>
        <translation>LwM2M 写 %1。</translation>
    </message>
    <message>
        <source>An LwM2M resource is executed with one text at most.</source>
        <translation>执行 LwM2M 资源时最多携带一个文本参数。</translation>
    </message>
    <message>
        <source>Give one input: the text that the device is to get.</source>
        <translation>请只填写一个输入参数，即要发给设备的文本。</translation>
    </message>
    <message>
        <source>LwM2M execute of %1.</source>
        <translation>LwM2M 执行 %1。</translation>
    </message>
    <message>
        <source>The product&apos;s protocol makes no bytes of this command.</source>
        <translation>产品的编解码协议没有为该指令生成数据。</translation>
    </message>
    <message>
        <source>For a resource of LwM2M name the property or function 3303_0_5700.</source>
        <translation>如对应 LwM2M 资源，请将属性或功能标识命名为 3303_0_5700 的形式。</translation>
    </message>
    <message>
        <source>The docking names no resource that takes the command&apos;s bytes.</source>
        <translation>对接记录未指定接收指令字节的资源。</translation>
    </message>
    <message>
        <source>Enter one as downlink resource under Advanced, for example 3200_0_5750.</source>
        <translation>请在“高级”中填写下行资源，例如 3200_0_5750。</translation>
    </message>
    <message>
        <source>LwM2M write of %1, opaque, hexadecimal.</source>
        <translation>LwM2M 写 %1，opaque 类型，十六进制。</translation>
    </message>
    <message>
        <source>Downlink resource</source>
        <translation>下行资源</translation>
    </message>
    <message>
        <source>Object, instance and resource: 3200_0_5750</source>
        <translation>格式为 对象_实例_资源，例如 3200_0_5750</translation>
    </message>
    <message>
        <source>The LwM2M resource of NB-IoT devices that takes what the product&apos;s protocol or the operator writes as bytes. Properties named like 3303_0_5700 do not need it.</source>
        <translation>NB-IoT 设备上接收协议编码数据或原始数据的 LwM2M 资源。标识形如 3303_0_5700 的属性不需要此项。</translation>
    </message>
    <message>
        <source>OneNET took the command but did not give its ID.</source>
        <translation>OneNET 已接收指令，但未返回指令ID。</translation>
    </message>
    <message>
        <source>Its list of commands is looked through.</source>
        <translation>正在查询其指令列表。</translation>
    </message>
    <message>
        <source>OneNET gives the values that the device reported last.</source>
        <translation>OneNET 返回设备最近上报的值。</translation>
    </message>
    <message>
        <source>OneNET keeps them as desired values until the device fetches them; it does not forget them when the waiting time is over.</source>
        <translation>OneNET 将其保存为期望值，直到设备获取；等待时间结束后也不会清除。</translation>
    </message>
    <message>
        <source>OneNET takes no input without a value.</source>
        <translation>OneNET 不接受没有值的输入参数。</translation>
    </message>
    <message>
        <source>It reaches the device now or not at all: OneNET keeps no calls.</source>
        <translation>立即下发，设备不可达则失败：OneNET 不缓存服务调用。</translation>
    </message>
    <message>
        <source>A device of OneNET&apos;s thing model takes no raw data.</source>
        <translation>OneNET 物模型设备不接受原始数据。</translation>
    </message>
    <message>
        <source>Write a property or call a function. For a device of LwM2M enter its IMEI.</source>
        <translation>请修改属性或调用功能。LwM2M 设备请填写 IMEI。</translation>
    </message>
    <message>
        <source>The device has neither IMEI nor device name.</source>
        <translation>设备既没有 IMEI，也没有设备名称（device_name）。</translation>
    </message>
    <message>
        <source>The apiKey is no access key of today&apos;s console.</source>
        <translation>apiKey 不是新版控制台的 access key。</translation>
    </message>
    <message>
        <source>Copy the access key of the product or of the user; it is Base64 text.</source>
        <translation>请复制产品或用户的 access key，它是 Base64 文本。</translation>
    </message>
    <message>
        <source>The device did not carry it out; it answered with the number %1.</source>
        <translation>设备没有执行；它答复的编号是 %1。</translation>
    </message>
    <message>
        <source>OneNET kept the command until its time was over; the device was not there.</source>
        <translation>OneNET 一直缓存指令到有效期结束，设备始终未上线。</translation>
    </message>
    <message>
        <source>Send it again with a longer time, before the device reports the next time.</source>
        <translation>请在设备下次上报之前，用更长的等待时间重新下发。</translation>
    </message>
    <message>
        <source>OneNET could not send the command to the device.</source>
        <translation>OneNET 未能把指令发给设备。</translation>
    </message>
    <message>
        <source>Look at the device on OneNET&apos;s console: whether it is registered and online.</source>
        <translation>请在 OneNET 控制台查看该设备是否已注册并在线。</translation>
    </message>
    <message>
        <source>The device answered with the code %1, which is not success (200).</source>
        <translation>设备答复的代码是 %1，不是成功（200）。</translation>
    </message>
    <message>
        <source>Read its answer beside it; compare the thing model at OneNET with the one here.</source>
        <translation>请看旁边的设备答复，并比较 OneNET 上的物模型与本地物模型。</translation>
    </message>
</context>
<context>
    <name>app::onenet::Config</name>
    <message>
        <source>Expected one of: %1</source>
        <translation>应为以下之一：%1</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://</source>
        <translation>请输入以 https:// 或 http:// 开头的地址</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password</source>
        <translation>地址中不能包含用户名或密码</translation>
    </message>
    <message>
        <source>The address ends before ? and #</source>
        <translation>地址中不能包含 ? 和 #</translation>
    </message>
    <message>
        <source>%1 is the address of today&apos;s console</source>
        <translation>%1 是新版控制台的地址</translation>
    </message>
    <message>
        <source>%1 is the address of the classic platform</source>
        <translation>%1 是经典平台的地址</translation>
    </message>
    <message>
        <source>Enter the product&apos;s ID at OneNET: a product key works with it</source>
        <translation>请填写产品在 OneNET 上的ID：产品 key 须与其一起使用</translation>
    </message>
    <message>
        <source>Enter the user ID: a user key works with it</source>
        <translation>请填写用户ID：用户 key 须与其一起使用</translation>
    </message>
    <message>
        <source>It must not begin or end with a blank or line break</source>
        <translation>开头和末尾不能有空格或换行</translation>
    </message>
    <message>
        <source>An access key of today&apos;s console is Base64 text</source>
        <translation>新版控制台的 access key 是 Base64 文本</translation>
    </message>
    <message>
        <source>An aesKey has 16 characters (today&apos;s console), or 43 or 44 letters, digits and + / = (classic platform)</source>
        <translation>aesKey 为 16 个字符（新版控制台），或 43、44 个字母、数字及 + / =（经典平台）</translation>
    </message>
    <message>
        <source>A path begins with /</source>
        <translation>路径以 / 开头</translation>
    </message>
    <message>
        <source>Object, instance and resource, each up to 65535: 3200_0_5750</source>
        <translation>格式为 对象_实例_资源，各不超过 65535，例如 3200_0_5750</translation>
    </message>
</context>
<context>
    <name>app::onenet::Text::Text</name>
    <message>
        <source>Check whether the device has that resource and what may be done with it.</source>
        <translation>请检查设备是否有该资源，以及该资源允许的操作。</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>What is typed to sign in</source>
        <translation>登录时输入的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For you; may stay empty</source>
        <translation>便于识别，可不填</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>编辑账号</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Next: grants</source>
        <translation>下一步：授权</translation>
    </message>
</context>
<context>
    <name>ui::AccountList</name>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>授权范围</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>未授权</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>绑定数</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Unlock the account &quot;%1&quot;?</source>
        <translation>确认解锁账号“%1”？</translation>
    </message>
    <message>
        <source>Lock the account &quot;%1&quot;? Whoever has linked a skill with it can use nothing until it is unlocked.</source>
        <translation>确认锁定账号“%1”？解锁之前，用该账号绑定的技能将无法使用任何设备。</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Delete the account &quot;%1&quot;? Skills linked with it are unlinked. This cannot be undone.</source>
        <translation>确认删除账号“%1”？用它绑定的技能会被解绑，且无法撤销。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>No account fits</source>
        <translation>没有符合条件的账号</translation>
    </message>
    <message>
        <source>Change the search, or reset it to see all accounts.</source>
        <translation>请修改查询条件，或重置后查看全部账号。</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>Whoever links a voice assistant signs in with an account of this console. It is granted products or devices, and can use nothing else.</source>
        <translation>用户绑定语音助手时，用本控制台的账号登录。账号只能使用授权给它的产品或设备。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Login or name</source>
        <translation>登录名或名称</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>the page&apos;s name in the rail</extracomment>
        <translation>账号</translation>
    </message>
    <message>
        <source>New account …</source>
        <translation>新建账号…</translation>
    </message>
</context>
<context>
    <name>ui::AccountsView</name>
    <message>
        <source>Accounts and linking</source>
        <translation>账号与绑定</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Linking with %1</source>
        <translation>账号关联 · %1</translation>
    </message>
    <message>
        <source>Linked users</source>
        <translation>已绑定用户</translation>
    </message>
</context>
<context>
    <name>ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>ui::ApplyOutcomes</name>
    <message>
        <source>%1: created at the cloud</source>
        <translation>%1：已在云端创建</translation>
    </message>
    <message>
        <source>%1: found at the cloud</source>
        <translation>%1：已在云端找到</translation>
    </message>
    <message>
        <source>%1: the cloud was not asked</source>
        <translation>%1：未询问云端</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>The clouds were not asked: cancelled</source>
        <translation>已取消，未询问云端</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking the clouds …</source>
        <translation>正在询问云端…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::ArrayAttributes</name>
    <message>
        <source>Element type</source>
        <translation>元素类型</translation>
    </message>
</context>
<context>
    <name>ui::BatchStrip</name>
    <message numerus="yes">
        <source>Bulk order: %n command(s)</source>
        <translation>
            <numerusform>批量指令：共 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %n command(s) that have not gone out?</source>
        <translation>
            <numerusform>取消尚未发出的 %n 条指令？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) cancelled</source>
        <translation>
            <numerusform>已取消 %n 条指令</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel those not sent</source>
        <translation>取消未发送</translation>
    </message>
</context>
<context>
    <name>ui::BodyForm</name>
    <message>
        <source>Some inputs are missing or wrong.</source>
        <translation>部分参数缺失或有误。</translation>
    </message>
    <message>
        <source>Some values are missing or wrong.</source>
        <translation>部分属性值缺失或有误。</translation>
    </message>
    <message>
        <source>Enter the value of at least one property.</source>
        <translation>请至少填写一个属性的值。</translation>
    </message>
    <message>
        <source>Choose at least one property.</source>
        <translation>请至少选择一个属性。</translation>
    </message>
    <message>
        <source>Call a function</source>
        <translation>调用功能</translation>
    </message>
    <message>
        <source>Set properties</source>
        <translation>修改属性</translation>
    </message>
    <message>
        <source>Read properties</source>
        <translation>读取属性</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>Kind of command</source>
        <translation>指令类型</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>The product&apos;s published thing model has no functions.</source>
        <translation>产品已发布的物模型没有功能。</translation>
    </message>
    <message>
        <source>The product&apos;s published thing model has no properties that can be set.</source>
        <translation>产品已发布的物模型没有可修改的属性。</translation>
    </message>
</context>
<context>
    <name>ui::BooleanAttributes</name>
    <message>
        <source>Boolean value: true</source>
        <translation>布尔值（真）</translation>
    </message>
    <message>
        <source>Boolean value: false</source>
        <translation>布尔值（假）</translation>
    </message>
    <message>
        <source>Shown text</source>
        <translation>显示文本</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Enter both the text and the value</source>
        <translation>请同时填写文本和值</translation>
    </message>
    <message>
        <source>True and false need different values</source>
        <translation>真和假的值不能相同</translation>
    </message>
</context>
<context>
    <name>ui::BulkCommandDialog</name>
    <message>
        <source>Device id</source>
        <translation>设备ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) were handed over.</source>
        <translation>
            <numerusform>已提交 %n 条指令。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were refused:</source>
        <translation>
            <numerusform>%n 台设备被拒绝：</numerusform>
        </translation>
    </message>
    <message>
        <source>Send commands</source>
        <translation>下发指令</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>总数：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a running job</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>查看指令</translation>
    </message>
</context>
<context>
    <name>ui::BulkCommandJob</name>
    <message>
        <source>Send commands</source>
        <translation>下发指令</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) handed over</source>
        <translation>
            <numerusform>已提交 %n 条指令</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Current progress</source>
        <translation>当前进度</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>总数量:%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a running job</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2 devices were left as they were:</source>
        <translation>%2 台设备中有 %1 台未处理：</translation>
    </message>
    <message>
        <source>All devices were changed.</source>
        <translation>全部设备已处理。</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2</source>
        <extracomment>%1 devices of %2 were dealt with</extracomment>
        <translation>已停止：%1/%2</translation>
    </message>
    <message>
        <source>Took effect at %1 of %2 devices. What failed, one by one:</source>
        <translation>%2 个设备中 %1 个已生效。失败明细：</translation>
    </message>
</context>
<context>
    <name>ui::CategoryDrawer</name>
    <message>
        <source>Choose a category</source>
        <translation>选择品类</translation>
    </message>
    <message>
        <source>Enter a category name or the scene it belongs to</source>
        <translation>请输入品类名称或者所属场景</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Category name</source>
        <translation>分类名称</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::CausesPopup</name>
    <message>
        <source>Why has nothing arrived yet?</source>
        <translation>为什么还没到？</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
</context>
<context>
    <name>ui::CheckTexts</name>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>code %1</source>
        <extracomment>A cloud&apos;s error code.</extracomment>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>The cloud takes what is entered.</source>
        <translation>云端认可所填内容。</translation>
    </message>
    <message>
        <source>Nothing could be tried.</source>
        <translation>没有可校验的内容。</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed.</source>
        <translation>%2 项校验中通过 %1 项。</translation>
    </message>
    <message>
        <source>The cloud&apos;s clock is %1 s ahead of this computer&apos;s</source>
        <translation>云端时钟比本机快 %1 秒</translation>
    </message>
    <message>
        <source>The cloud&apos;s clock is %1 s behind this computer&apos;s</source>
        <translation>云端时钟比本机慢 %1 秒</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock.</source>
        <translation>请校准本机时钟。</translation>
    </message>
    <message>
        <source>Product at the cloud: %1</source>
        <translation>云端产品：%1</translation>
    </message>
    <message>
        <source>Took %1 s</source>
        <extracomment>How long the check took, in seconds.</extracomment>
        <translation>用时 %1 秒</translation>
    </message>
</context>
<context>
    <name>ui::CheckView</name>
    <message>
        <source>Asking the cloud …</source>
        <translation>正在询问云端…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>校验已取消。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Something was changed since then: check again.</source>
        <translation>内容已改动，请重新校验。</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>复制结果</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceEditor</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1（已不可选）</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesEditor</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1（已不可选）</translation>
    </message>
</context>
<context>
    <name>ui::CloudSection</name>
    <message>
        <source>At the cloud</source>
        <extracomment>Heading: what can be done at the cloud itself.</extracomment>
        <translation>云端</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Tries the credentials at the cloud.</extracomment>
        <translation>校验</translation>
    </message>
    <message>
        <source>Tries this record&apos;s credentials at the cloud. Nothing is changed there.</source>
        <translation>用本记录的凭证访问云端进行校验，不改动云端任何内容。</translation>
    </message>
    <message>
        <source>Device sync</source>
        <translation>设备同步</translation>
    </message>
    <message>
        <source>Compares the devices of this product with those at the cloud.</source>
        <translation>比较本产品在本地与云端的设备。</translation>
    </message>
</context>
<context>
    <name>ui::CloudTabs</name>
    <message>
        <source>No records</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>%1 of %2 records enabled</source>
        <translation>%2 条记录中启用 %1 条</translation>
    </message>
</context>
<context>
    <name>ui::CommandDeeds</name>
    <message>
        <source>Cancel this command? Nothing of it has gone out.</source>
        <translation>取消该指令？它尚未发出。</translation>
    </message>
    <message>
        <source>Cancel this command at the cloud? If the device has received it, it may be carried out still.</source>
        <translation>在云端取消该指令？若设备已收到，仍可能执行。</translation>
    </message>
    <message>
        <source>The command was cancelled</source>
        <translation>指令已取消</translation>
    </message>
    <message>
        <source>Send it again? The cloud may have the first one: the device could carry it out twice.</source>
        <translation>再次发送？云端可能已收到第一条，设备可能执行两次。</translation>
    </message>
    <message>
        <source>Send the same command again?</source>
        <translation>再次发送相同的指令？</translation>
    </message>
    <message>
        <source>A new command was made</source>
        <translation>已生成一条新指令</translation>
    </message>
</context>
<context>
    <name>ui::CommandDetailView</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel the command</source>
        <translation>取消指令</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No command selected</source>
        <translation>未选择指令</translation>
    </message>
    <message>
        <source>Select a command above to see its life and its answer.</source>
        <translation>在上方选择一条指令，查看其过程和响应。</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>响应</translation>
    </message>
</context>
<context>
    <name>ui::CommandDialog</name>
    <message>
        <source>New command</source>
        <translation>新建指令</translation>
    </message>
</context>
<context>
    <name>ui::CommandEditor</name>
    <message>
        <source>The command was handed over</source>
        <translation>指令已提交</translation>
    </message>
    <message>
        <source>Preview, for the first device</source>
        <translation>预览（以第一台设备为例）</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n device(s)</source>
        <translation>
            <numerusform>下发给 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>ui::CommandFacts</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Command id</source>
        <translation>指令编号</translation>
    </message>
    <message>
        <source>Cloud&apos;s command id</source>
        <translation>云端指令编号</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <translation>已调用次数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重试自</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>批量指令</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>查看整批</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>计划时间</translation>
    </message>
</context>
<context>
    <name>ui::CommandFilterBar</name>
    <message>
        <source>Device: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>批量指令</translation>
    </message>
    <message>
        <source>Device id or name, cloud command id, content</source>
        <translation>设备ID或名称、云端指令编号、内容</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>搜索指令</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>全部平台</translation>
    </message>
    <message>
        <source>Show commands through this platform</source>
        <translation>按平台筛选指令</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Show commands in these states</source>
        <translation>按状态筛选指令</translation>
    </message>
</context>
<context>
    <name>ui::CommandPage</name>
    <message>
        <source>Commands</source>
        <extracomment>the page&apos;s name in the rail</extracomment>
        <translation>指令</translation>
    </message>
    <message>
        <source>New command …</source>
        <translation>新建指令…</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a page or a command</source>
        <translation>输入页面或命令</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>没有匹配的命令</translation>
    </message>
</context>
<context>
    <name>ui::CommandTarget</name>
    <message>
        <source>As each device is reached</source>
        <translation>按各设备的可用通道</translation>
    </message>
    <message>
        <source>%1 (not ready)</source>
        <extracomment>%1 is a cloud that no command can go through now</extracomment>
        <translation>%1（未就绪）</translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>请先选择设备。</translation>
    </message>
    <message>
        <source>No cloud that this device is known to takes commands.</source>
        <translation>该设备没有可下发指令的云平台。</translation>
    </message>
    <message>
        <source>Enter its configuration for a cloud on the device page and apply it.</source>
        <translation>请在设备页填写该云平台的配置并应用。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>通道</translation>
    </message>
    <message numerus="yes">
        <source>%n selected device(s)</source>
        <translation>
            <numerusform>已选 %n 台设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CommandWords</name>
    <message>
        <source>Read properties</source>
        <translation>读取属性</translation>
    </message>
    <message>
        <source>Set properties</source>
        <translation>修改属性</translation>
    </message>
    <message>
        <source>Call a function</source>
        <translation>调用功能</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>command</comment>
        <extracomment>State of a command: the call is out, the cloud has not answered yet.</extracomment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Accepted by the cloud</source>
        <translation>云端已接收</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>批量指令</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>This program</source>
        <extracomment>Who said that a command is in this state.</extracomment>
        <translation>本程序</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer</source>
        <translation>云端应答</translation>
    </message>
    <message>
        <source>A push of the cloud</source>
        <translation>云端推送</translation>
    </message>
    <message>
        <source>Asked the cloud</source>
        <translation>向云端查询</translation>
    </message>
    <message>
        <source>Now or never</source>
        <translation>立即或放弃</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>It is not known whether the cloud has this command.</source>
        <translation>尚不清楚云端是否收到该指令。</translation>
    </message>
    <message>
        <source>Its call went out and got no clear answer, or the program stopped meanwhile, so it is not sent again by itself. The cloud is asked whether it has it: when it has, the command goes on; when it surely has not, it is sent; when the cloud cannot tell, it stays like this until you retry or cancel it.</source>
        <translation>请求已发出但没有明确答复，或期间程序停止，因此不会自动重发。程序会向云端查询：已收到则继续跟踪；确定未收到则发送；云端无法确认时保持此状态，直到您重试或取消。</translation>
    </message>
    <message>
        <source>Goes out at %1</source>
        <translation>将于 %1 下发</translation>
    </message>
</context>
<context>
    <name>ui::CommandsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Result or reason</source>
        <translation>结果/原因</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ui::CommandsView</name>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>New command</source>
        <translation>新建指令</translation>
    </message>
    <message>
        <source>Commands, newest first</source>
        <translation>指令列表，最新在前</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No command fits the filter</source>
        <translation>没有符合条件的指令</translation>
    </message>
    <message>
        <source>Change the conditions, or look at all commands.</source>
        <translation>请调整筛选条件，或查看全部指令。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No commands yet</source>
        <translation>暂无指令</translation>
    </message>
    <message>
        <source>What is asked of a device is kept here with its whole life: sent, delivered, answered.</source>
        <translation>下发给设备的指令都保留在这里，可查看从发送、送达到响应的全过程。</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmPopover</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>ui::Console</name>
    <message>
        <source>CloudDock runs on this data folder already, but does not answer.</source>
        <translation>CloudDock 已在使用此数据文件夹，但没有应答。</translation>
    </message>
    <message>
        <source>It is starting or ending: wait a moment and start again. If it stays so, end the process &quot;clouddock&quot;.</source>
        <translation>它正在启动或退出：请稍候再启动。如果一直如此，请结束进程“clouddock”。</translation>
    </message>
</context>
<context>
    <name>ui::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>This text is too long for a QR code.</source>
        <translation>内容过长，无法生成二维码。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ui::CustomSpan</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
</context>
<context>
    <name>ui::DateAttributes</name>
    <message>
        <source>Time format</source>
        <translation>时间格式</translation>
    </message>
    <message>
        <source>Milliseconds since 1970-01-01 UTC, as a number</source>
        <translation>UTC时间戳 (毫秒)，数字</translation>
    </message>
    <message>
        <source>Milliseconds since 1970-01-01 UTC, as a text</source>
        <translation>String类型的UTC时间戳 (毫秒)</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>ui::DecodedView</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Cloud device</source>
        <translation>云端设备</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation>云端时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>(truncated: the first %1 of %2 characters)</source>
        <translation>（已截断：%2 个字符中的前 %1 个）</translation>
    </message>
    <message numerus="yes">
        <source>Truncated: %n more value(s). Copy takes all of them.</source>
        <translation>
            <numerusform>已截断：还有 %n 个值。复制会包含全部。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DefinitionDrawer</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ui::DefinitionForm</name>
    <message>
        <source>Please enter</source>
        <translation>请输入</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Please enter a description</source>
        <translation>请输入描述</translation>
    </message>
    <message>
        <source>Property identifier</source>
        <translation>属性标识</translation>
    </message>
    <message>
        <source>Function identifier</source>
        <translation>功能标识</translation>
    </message>
    <message>
        <source>Event identifier</source>
        <translation>事件标识</translation>
    </message>
    <message>
        <source>Tag identifier</source>
        <translation>标签标识</translation>
    </message>
    <message>
        <source>Parameter identifier</source>
        <translation>参数标识</translation>
    </message>
    <message>
        <source>Property name</source>
        <translation>属性名称</translation>
    </message>
    <message>
        <source>Function name</source>
        <translation>功能名称</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>事件名称</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Parameter name</source>
        <translation>参数名称</translation>
    </message>
    <message>
        <source>%1 is taken already</source>
        <translation>%1 已存在</translation>
    </message>
</context>
<context>
    <name>ui::DefinitionList</name>
    <message>
        <source>Really delete this?</source>
        <translation>确认删除？</translation>
    </message>
</context>
<context>
    <name>ui::DeviceAssigner</name>
    <message>
        <source>What was done before stays; put it right on the device&apos;s page.</source>
        <translation>之前的步骤已生效；请在设备页面继续处理。</translation>
    </message>
    <message>
        <source>These pushes name no device: they carry neither a device id of the cloud nor an %1.</source>
        <translation>这些推送没有指明设备：既没有云端设备ID，也没有 %1。</translation>
    </message>
    <message>
        <source>Look at them in the log, and at what the cloud sends for this device.</source>
        <translation>请在日志中查看，并检查云平台为此设备发送的内容。</translation>
    </message>
</context>
<context>
    <name>ui::DeviceChooser</name>
    <message>
        <source>Device name or id</source>
        <translation>设备名称或ID</translation>
    </message>
    <message>
        <source>No such device.</source>
        <translation>没有该设备。</translation>
    </message>
    <message>
        <source>Choose a device …</source>
        <translation>选择设备…</translation>
    </message>
</context>
<context>
    <name>ui::DeviceConfigCard</name>
    <message>
        <source>In effect: %1</source>
        <translation>有效值:%1</translation>
    </message>
    <message>
        <source>Apply this configuration again?</source>
        <translation>确认重新应用该配置？</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>应用成功</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Apply configuration</source>
        <translation>应用配置</translation>
    </message>
    <message>
        <source>A changed configuration takes effect only when it is applied again.</source>
        <translation>修改配置后需重新应用后才能生效。</translation>
    </message>
    <message>
        <source>The product is not docked to a cloud that asks for device settings. Add a docking record for the product first.</source>
        <translation>该产品尚未对接需要设备配置的云平台，请先在云云对接中为该产品新增对接记录。</translation>
    </message>
</context>
<context>
    <name>ui::DeviceConfigDrawer</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit the configuration</source>
        <translation>编辑配置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>配置信息修改成功</translation>
    </message>
</context>
<context>
    <name>ui::DeviceDetail</name>
    <message>
        <source>Device: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID： %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>产品： %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start this device?</source>
        <translation>确认启动此设备？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>操作成功</translation>
    </message>
    <message>
        <source>Start the device</source>
        <translation>启动设备</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Instance information</source>
        <translation>实例信息</translation>
    </message>
    <message>
        <source>Running state</source>
        <translation>运行状态</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志管理</translation>
    </message>
    <message>
        <source>Device functions</source>
        <translation>设备功能</translation>
    </message>
</context>
<context>
    <name>ui::DeviceDialog</name>
    <message>
        <source>Device ID</source>
        <translation>设备id</translation>
    </message>
    <message>
        <source>Please enter the device ID</source>
        <translation>请输入设备id</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Please enter the device name</source>
        <translation>请输入设备名称</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Please choose a product</source>
        <translation>请选择产品</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Please enter at least five characters</source>
        <translation>请输入至少五个字符</translation>
    </message>
    <message>
        <source>There is no product yet; create one first</source>
        <translation>还没有产品，请先创建产品</translation>
    </message>
    <message>
        <source>Edit the device</source>
        <translation>编辑设备</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新建设备</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>ui::DeviceInfoTab</name>
    <message>
        <source>Device information</source>
        <translation>设备信息</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>设备类型</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>Connection protocol</source>
        <translation>连接协议</translation>
    </message>
    <message>
        <source>Message protocol</source>
        <translation>消息协议</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Last online</source>
        <translation>最后上线时间</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Cloud-to-cloud access</source>
        <translation>云对云接入</translation>
    </message>
    <message>
        <source>Unbind the access of %1?</source>
        <translation>是否解绑%1接入</translation>
    </message>
    <message>
        <source>Unbound!</source>
        <translation>解绑成功！</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存成功</translation>
    </message>
    <message>
        <source>Also delete the device at the cloud</source>
        <translation>同时从云端删除该设备</translation>
    </message>
</context>
<context>
    <name>ui::DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>设备管理</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Other bulk operations</source>
        <translation>其他批量操作</translation>
    </message>
    <message>
        <source>Delete the selected devices</source>
        <translation>删除选中设备</translation>
    </message>
    <message>
        <source>Deactivate the selected devices</source>
        <translation>注销选中设备</translation>
    </message>
    <message>
        <source>Activate the selected devices</source>
        <translation>激活选中设备</translation>
    </message>
    <message>
        <source>Select this page</source>
        <translation>全选本页</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Show devices in these states</source>
        <translation>按状态筛选设备</translation>
    </message>
    <message>
        <source>No device fits</source>
        <translation>没有符合条件的设备</translation>
    </message>
    <message>
        <source>Change the search, or reset it to see all devices.</source>
        <translation>请修改查询条件，或重置以查看全部设备。</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>还没有设备</translation>
    </message>
    <message>
        <source>Add a device of a product, then enable it.</source>
        <translation>为产品添加一台设备，然后启用它。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Enable now?</source>
        <translation>确认启用？</translation>
    </message>
    <message>
        <source>Disable this device?</source>
        <translation>确认禁用设备？</translation>
    </message>
    <message>
        <source>Delete now?</source>
        <translation>确认删除？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>操作成功</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建成功</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存成功</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 项</translation>
    </message>
    <message>
        <source>Select devices first</source>
        <translation>请先选择设备</translation>
    </message>
    <message>
        <source>Delete devices</source>
        <translation>删除设备</translation>
    </message>
    <message>
        <source>The selected devices were deleted</source>
        <translation>成功删除选中设备</translation>
    </message>
    <message>
        <source>Deactivate devices</source>
        <translation>注销设备</translation>
    </message>
    <message>
        <source>The selected devices were deactivated</source>
        <translation>成功注销选中设备</translation>
    </message>
    <message>
        <source>Activate devices</source>
        <translation>激活设备</translation>
    </message>
    <message>
        <source>The selected devices were activated</source>
        <translation>成功激活选中设备</translation>
    </message>
    <message>
        <source>Delete the selected devices (%1)?</source>
        <extracomment>%1 how many are selected</extracomment>
        <translation>确认删除选中设备（%1 台）</translation>
    </message>
    <message>
        <source>Deactivate the selected devices (%1)?</source>
        <extracomment>%1 how many are selected</extracomment>
        <translation>确认注销选中设备（%1 台）</translation>
    </message>
    <message>
        <source>Activate the selected devices (%1)?</source>
        <extracomment>%1 how many are selected</extracomment>
        <translation>确认激活选中设备（%1 台）</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2</source>
        <translation>已停止：%1/%2</translation>
    </message>
    <message>
        <source>Apply the configuration of the selected devices</source>
        <translation>应用所选设备的配置</translation>
    </message>
    <message>
        <source>Send a command to the selected devices</source>
        <translation>下发指令</translation>
    </message>
    <message>
        <source>Apply the configuration of the selected devices (%1)? Their clouds are asked too.</source>
        <extracomment>%1 how many are selected</extracomment>
        <translation>确认应用所选设备（%1）的配置？同时会询问各自的云端。</translation>
    </message>
    <message>
        <source>Apply configurations</source>
        <translation>应用配置</translation>
    </message>
    <message>
        <source>The configurations were applied</source>
        <translation>所选设备的配置已应用</translation>
    </message>
    <message>
        <source>Select devices of one product only to send them a command</source>
        <translation>下发指令时只能选择同一产品的设备</translation>
    </message>
</context>
<context>
    <name>ui::DeviceLogTab</name>
    <message>
        <source>Log type</source>
        <translation>日志类型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>没有日志</translation>
    </message>
    <message>
        <source>What the device reports, and when it goes on and off line, is kept here.</source>
        <translation>设备上报的内容和上下线都会记录在这里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ui::DevicePanel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No commands yet</source>
        <translation>暂无指令</translation>
    </message>
    <message>
        <source>What is asked of this device is listed here.</source>
        <translation>下发给该设备的指令列在这里。</translation>
    </message>
    <message>
        <source>Latest commands</source>
        <translation>最近指令</translation>
    </message>
    <message>
        <source>All commands of this device</source>
        <translation>该设备的全部指令</translation>
    </message>
    <message>
        <source>Latest commands of this device, newest first</source>
        <translation>该设备的最近指令，最新在前</translation>
    </message>
</context>
<context>
    <name>ui::DeviceSearch</name>
    <message>
        <source>Please enter</source>
        <translation>请输入</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备ID</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>Device tag</source>
        <translation>设备标签</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>所属品类</translation>
    </message>
    <message>
        <source>Cloud-to-cloud access</source>
        <translation>云对云接入</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>查询字段</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>ui::DeviceStateTab</name>
    <message>
        <source>Device state</source>
        <translation>设备状态</translation>
    </message>
    <message>
        <source>Online since: %1</source>
        <translation>上线时间：%1</translation>
    </message>
    <message>
        <source>Offline since: %1</source>
        <translation>离线时间：%1</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>%1 times</source>
        <extracomment>how often an event came</extracomment>
        <translation>%1次</translation>
    </message>
    <message>
        <source>View details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>The product has no thing model</source>
        <translation>产品还没有物模型</translation>
    </message>
    <message>
        <source>Define properties and events in the product&apos;s thing model; their values appear here.</source>
        <translation>请在产品的物模型中定义属性和事件，其最新值会显示在这里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ui::DeviceSummary</name>
    <message>
        <source>All products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>选择产品</translation>
    </message>
    <message>
        <source>All devices %1</source>
        <translation>全部设备 %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
</context>
<context>
    <name>ui::DeviceTagsCard</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the tag&apos;s name, %2 its key</extracomment>
        <translation>%1（%2)</translation>
    </message>
    <message>
        <source>Tags saved</source>
        <translation>标签信息保存成功</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>No tags. Add one to find this device by it.</source>
        <translation>没有标签。添加标签后可按标签查找设备。</translation>
    </message>
</context>
<context>
    <name>ui::DevicesModel</name>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>选择 %1</translation>
    </message>
</context>
<context>
    <name>ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <extracomment>the page&apos;s name in the rail</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>添加设备</translation>
    </message>
</context>
<context>
    <name>ui::DockingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Saves the record.</extracomment>
        <translation>确定</translation>
    </message>
    <message>
        <source>Load it anew</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Give up what you typed?</source>
        <translation>放弃已填写的内容？</translation>
    </message>
    <message>
        <source>The record was changed by somebody else meanwhile; nothing was saved.</source>
        <translation>该记录已被他人修改，本次未保存。</translation>
    </message>
    <message>
        <source>Load it anew to see the present values; what you typed is given up then.</source>
        <translation>重新加载可查看当前内容，已填写的内容将被放弃。</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Tries the credentials at the cloud.</extracomment>
        <translation>校验</translation>
    </message>
    <message>
        <source>Tries what is entered at the cloud. Nothing is saved or changed.</source>
        <translation>用所填内容访问云端进行校验，不保存，也不改动云端。</translation>
    </message>
</context>
<context>
    <name>ui::DockingPage</name>
    <message>
        <source>Enter %1</source>
        <extracomment>Placeholder of a search field; %1 is its label.</extracomment>
        <translation>请输入%1</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>%1 的对接记录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No record of %1 yet</source>
        <translation>还没有%1对接记录</translation>
    </message>
    <message>
        <source>A record docks one product to the cloud and gives it a push address.</source>
        <translation>一条记录把一个产品对接到云平台，并生成它的推送地址。</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>Change the terms, or show all records.</source>
        <translation>请修改查询条件，或显示全部记录。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存成功</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用成功</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>禁用成功</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除成功</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Nothing is picked in a search field with choices, so that it does not restrict.</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>A record docks one product to the cloud.</source>
        <translation>一条记录将一个产品对接到该云平台。</translation>
    </message>
</context>
<context>
    <name>ui::DockingPanel</name>
    <message>
        <source>No record selected</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>Its push address and the steps to the first push are shown here.</source>
        <translation>选择一条记录，在此查看推送地址和接入步骤。</translation>
    </message>
    <message>
        <source>Push address</source>
        <translation>推送地址</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>接入步骤</translation>
    </message>
    <message>
        <source>What to do at %1</source>
        <translation>在%1平台上的操作</translation>
    </message>
    <message>
        <source>Recent pushes</source>
        <translation>最近推送</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>全部日志</translation>
    </message>
    <message>
        <source>Nothing has arrived at this address yet.</source>
        <translation>此地址还没有收到推送。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Steps done of all steps.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Open the product</source>
        <translation>打开产品</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Open the devices</source>
        <translation>打开设备</translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation>
            <numerusform>%n 条未匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Why not yet?</source>
        <translation>为什么还没到？</translation>
    </message>
    <message>
        <source>Waiting for the first push</source>
        <translation>等待第一条推送</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>%1 refused with %2: %3</source>
        <translation>%1 拒绝 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>Assigned; %n push(es) are decoded again</source>
        <translation>
            <numerusform>分配成功，%n 条推送正在重新解码</numerusform>
        </translation>
    </message>
    <message>
        <source>A push token is set: the address needs ?token=… appended. The token is not shown again; a lost one is replaced under Edit.</source>
        <translation>已设置推送令牌：地址末尾需加 ?token=…。令牌不会再次显示；遗失时请在“编辑”中更换。</translation>
    </message>
    <message>
        <source>Send a test push</source>
        <translation>发送测试推送</translation>
    </message>
    <message>
        <source>Test push sent …</source>
        <translation>测试推送已发出…</translation>
    </message>
    <message>
        <source>The test push was accepted and stands in the log.</source>
        <translation>测试推送已被接收，可在日志中查看。</translation>
    </message>
    <message>
        <source>The test push was answered with %1.</source>
        <translation>测试推送的应答为 %1。</translation>
    </message>
    <message>
        <source>What it is about and the steps to its use are shown here.</source>
        <translation>此处显示记录的内容和接入步骤。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a line is about and what it says.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::DockingsPage</name>
    <message>
        <source>Cloud docking</source>
        <translation>云云对接</translation>
    </message>
    <message>
        <source>New docking record: %1</source>
        <extracomment>%1 is a cloud.</extracomment>
        <translation>新增对接记录：%1</translation>
    </message>
</context>
<context>
    <name>ui::DockingsView</name>
    <message>
        <source>Cloud docking</source>
        <translation>云云对接</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>云平台</translation>
    </message>
</context>
<context>
    <name>ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::EnumAttributes</name>
    <message>
        <source>Enumeration items</source>
        <translation>枚举项</translation>
    </message>
    <message>
        <source>Every item needs an identifier</source>
        <translation>请输入枚举项标识</translation>
    </message>
    <message>
        <source>Every item needs a description</source>
        <translation>请输入对该枚举项的描述</translation>
    </message>
    <message>
        <source>The identifier %1 stands here twice</source>
        <translation>枚举项标识 %1 重复</translation>
    </message>
    <message>
        <source>Add an item below</source>
        <translation>在下方添加</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>移除此项</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Identifier of item %1</source>
        <translation>第 %1 项的标识</translation>
    </message>
    <message>
        <source>Description of this item</source>
        <translation>对该枚举项的描述</translation>
    </message>
    <message>
        <source>Description of item %1</source>
        <translation>第 %1 项的描述</translation>
    </message>
</context>
<context>
    <name>ui::EventForm</name>
    <message>
        <source>Event level</source>
        <translation>事件级别</translation>
    </message>
    <message>
        <source>Output parameter</source>
        <translation>输出参数</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>ui::FailuresModel</name>
    <message>
        <source>Device ID</source>
        <translation>设备ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ui::FaultDialog</name>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where in the file</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::FileAttributes</name>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>URL (link)</source>
        <translation>URL(链接)</translation>
    </message>
    <message>
        <source>Base64 (Base64 encoding)</source>
        <translation>Base64(Base64编码)</translation>
    </message>
    <message>
        <source>Binary (bytes)</source>
        <translation>Binary(二进制)</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Search the content (for example: temperature)</source>
        <translation>搜索内容（例如：温度）</translation>
    </message>
    <message>
        <source>Search the content</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>Adds a condition to the filter.</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近1小时</translation>
    </message>
    <message>
        <source>Time: all</source>
        <translation>时间：全部</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Result: all</source>
        <translation>结果：全部</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自定义时间…</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Product …</source>
        <translation>产品…</translation>
    </message>
    <message>
        <source>Device …</source>
        <translation>设备…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation>清除全部条件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Product name or ID</source>
        <translation>产品名称或ID</translation>
    </message>
    <message>
        <source>No such product.</source>
        <translation>没有符合的产品。</translation>
    </message>
    <message>
        <source>No such device.</source>
        <translation>没有符合的设备。</translation>
    </message>
    <message>
        <source>Device name, id or %1</source>
        <extracomment>%1 is what a cloud calls the value that names a device: IMEI.</extracomment>
        <translation>设备名称、ID 或 %1</translation>
    </message>
</context>
<context>
    <name>ui::FollowPill</name>
    <message>
        <source>Following</source>
        <translation>跟随中</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>New lines appear on top. Scrolling down stops it.</source>
        <translation>新日志自动出现在顶部，向下滚动即停止。</translation>
    </message>
    <message>
        <source>Go to the newest line and follow again (Home)</source>
        <translation>回到最新一条并继续跟随（Home）</translation>
    </message>
    <message>
        <source>New lines · Follow</source>
        <translation>有新日志 · 跟随</translation>
    </message>
</context>
<context>
    <name>ui::FunctionForm</name>
    <message>
        <source>Asynchronous</source>
        <translation>是否异步</translation>
    </message>
    <message>
        <source>Input parameters</source>
        <translation>输入参数</translation>
    </message>
    <message>
        <source>Output parameter</source>
        <translation>输出参数</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>ui::GrantsDialog</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Whole product</source>
        <translation>整个产品</translation>
    </message>
    <message>
        <source>One device</source>
        <translation>单个设备</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Product name or id</source>
        <translation>产品名称或ID</translation>
    </message>
    <message>
        <source>No such product.</source>
        <translation>没有这样的产品。</translation>
    </message>
    <message>
        <source>Device name or id</source>
        <translation>设备名称或ID</translation>
    </message>
    <message>
        <source>No such device.</source>
        <translation>没有这样的设备。</translation>
    </message>
    <message>
        <source>Grants of &quot;%1&quot;</source>
        <translation>“%1”的授权</translation>
    </message>
    <message>
        <source>An assistant that is linked with this account is shown these, and nothing else. A whole product includes the devices it will have later.</source>
        <translation>用该账号绑定的语音助手只能看到以下内容。授权整个产品时，以后新增的设备也包括在内。</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Nothing is granted</source>
        <translation>尚未授权</translation>
    </message>
    <message>
        <source>Add a product or single devices.</source>
        <translation>请添加产品或单个设备。</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ui::GroupEditor</name>
    <message>
        <source>Row %1 was removed: %2</source>
        <extracomment>Above a link that takes it back. %1 is a number, %2 the title of the row.</extracomment>
        <translation>已删除第 %1 行：%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is nothing to suggest: all that fits the thing model is there already.</source>
        <translation>没有可推荐的：与物模型相符的都已存在。</translation>
    </message>
    <message>
        <source>Choose a product first.</source>
        <translation>请先选择产品。</translation>
    </message>
    <message>
        <source>Suggest from the thing model</source>
        <translation>按物模型推荐</translation>
    </message>
    <message>
        <source>Shows what could be added before anything is.</source>
        <translation>先列出可添加的行，确认后才添加。</translation>
    </message>
</context>
<context>
    <name>ui::GroupRow</name>
    <message>
        <source>Not filled in yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a field and what is wrong with it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有 %2 处）</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <extracomment>%1 is the number of a row of the form.</extracomment>
        <translation>上移第 %1 行</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>下移第 %1 行</translation>
    </message>
    <message>
        <source>Duplicate row %1</source>
        <translation>复制第 %1 行</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>删除第 %1 行</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In a table: choose an action of the row</source>
        <translation>表格中：选择该行的操作</translation>
    </message>
    <message>
        <source>In a table: run the chosen action</source>
        <translation>表格中：执行所选操作</translation>
    </message>
    <message>
        <source>Actions of the row as a menu</source>
        <translation>以菜单显示该行的操作</translation>
    </message>
    <message>
        <source>About CloudDock</source>
        <translation>关于 CloudDock</translation>
    </message>
    <message>
        <source>Docks IoT devices to the clouds and keeps every push.</source>
        <translation>将物联网设备对接到各云平台，并保存每一条推送。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, OpenSSL, libqrencode, nlohmann/json and the Lucide icons (ISC).</source>
        <translation>使用 Qt %1、SQLite、OpenSSL、libqrencode、nlohmann/json 以及 Lucide 图标（ISC）构建。</translation>
    </message>
</context>
<context>
    <name>ui::HexView</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>十六进制字节</translation>
    </message>
    <message>
        <source>Bytes in Base64</source>
        <translation>Base64 字节</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The first %1 KiB of %2 bytes; Copy takes all of them.</source>
        <translation>仅显示前 %1 KiB（共 %2 字节），复制时包含全部内容。</translation>
    </message>
</context>
<context>
    <name>ui::ImportModelDialog</name>
    <message>
        <source>Choose a product</source>
        <translation>选择产品</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose a thing model file</source>
        <translation>选择物模型文件</translation>
    </message>
    <message>
        <source>Thing model (*.json)</source>
        <translation>物模型 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 超过 %2 MB</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>%1 line, %2 path in the file, %3 what is wrong there</extracomment>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Import a thing model</source>
        <translation>导入物模型</translation>
    </message>
    <message>
        <source>The import replaces all properties, functions, events and tags that stand here now.</source>
        <translation>导入的物模型会覆盖原来的属性、功能、事件、标签，请谨慎操作。</translation>
    </message>
    <message>
        <source>Copy a product</source>
        <translation>拷贝产品</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入物模型</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open a .json file or put the model&apos;s text here</source>
        <translation>请打开 .json 文件，或在此粘贴物模型内容</translation>
    </message>
    <message>
        <source>Text of the thing model</source>
        <translation>物模型内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8: line %2 cannot be read</source>
        <extracomment>%1 file, %2 line</extracomment>
        <translation>%1 不是 UTF-8 文本：第 %2 行无法读取</translation>
    </message>
    <message>
        <source>The thing model of that product cannot be read: %1</source>
        <translation>无法读取该产品的物模型：%1</translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: what kind of push it is.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Delay</source>
        <extracomment>Column: from receipt to decoded.</extracomment>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>ui::JournalPage</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Show refused requests</source>
        <translation>查看被拒绝的请求</translation>
    </message>
    <message>
        <source>Assign unmatched pushes …</source>
        <translation>处理未匹配的推送…</translation>
    </message>
    <message>
        <source>Export the log …</source>
        <translation>导出日志…</translation>
    </message>
</context>
<context>
    <name>ui::JournalView</name>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>One JSON object a line (*.ndjson)</source>
        <translation>每行一个 JSON 对象 (*.ndjson)</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) are decoded again</source>
        <translation>
            <numerusform>%n 条推送正在重新解码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decode the %n push(es) again that the filter shows?</source>
        <translation>
            <numerusform>确认重新解码筛选出的 %n 条推送？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decode everything again that the filter shows, more than %n push(es)?</source>
        <translation>
            <numerusform>确认重新解码筛选出的全部推送（超过 %n 条）？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned; %n push(es) are decoded again</source>
        <translation>
            <numerusform>分配成功，%n 条推送正在重新解码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>所选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Decode again</source>
        <translation>重新解码</translation>
    </message>
    <message>
        <source>The selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Everything the filter shows …</source>
        <translation>筛选出的全部…</translation>
    </message>
    <message>
        <source>Received pushes, newest first</source>
        <translation>收到的推送，最新在前</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合条件的日志</translation>
    </message>
    <message>
        <source>Take a condition away, or look at all times.</source>
        <translation>请减少条件，或查看全部时间。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing received today</source>
        <translation>今天还没有收到推送</translation>
    </message>
    <message>
        <source>Pushes appear here the moment a cloud sends them. Refused requests are shown too.</source>
        <translation>云平台推送到达后立即显示在这里，被拒绝的请求也会列出。</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>显示全部时间</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>还没有收到推送</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>The list ends here with %n line(s); narrow the filter or its time to see older ones. An export holds all of them.</source>
        <translation>
            <numerusform>列表到此为止，共 %n 条；缩小筛选条件或时间可查看更早的日志，导出包含全部。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JsonView</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON 树</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON 文本</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>在 JSON 中查找</translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous</source>
        <translation>Enter：下一个，Shift+Enter：上一个</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>This is not readable as JSON (%1); shown as text.</source>
        <translation>无法按 JSON 解析（%1），以文本显示。</translation>
    </message>
    <message>
        <source>Truncated: this is the beginning of %1 bytes. Copy takes all of them.</source>
        <translation>已截断：这是 %1 字节的开头部分。复制会包含全部。</translation>
    </message>
    <message>
        <source>Truncated: the tree shows the first %1 of %2 values. Copy takes all of them.</source>
        <translation>已截断：树中显示 %2 个值中的前 %1 个。复制会包含全部。</translation>
    </message>
</context>
<context>
    <name>ui::LengthAttributes</name>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Password length</source>
        <translation>密码长度</translation>
    </message>
    <message>
        <source>Maximum length</source>
        <translation>最大长度</translation>
    </message>
    <message>
        <source>Enter a whole number above 0</source>
        <translation>请输入大于 0 的整数</translation>
    </message>
</context>
<context>
    <name>ui::LinkedUsers</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>语音助手</translation>
    </message>
    <message>
        <source>User of the assistant</source>
        <translation>助手用户标识</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>尚未获知</translation>
    </message>
    <message>
        <source>Linked at</source>
        <translation>绑定时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Ends unless used</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>解绑</translation>
    </message>
    <message>
        <source>Take this link of &quot;%1&quot; back? The assistant can use nothing any more until it is linked again.</source>
        <translation>确认解除“%1”的此绑定？重新绑定之前，语音助手将无法使用任何设备。</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>已解绑</translation>
    </message>
    <message>
        <source>Nobody has linked an assistant yet</source>
        <translation>还没有用户绑定</translation>
    </message>
    <message>
        <source>Whoever links the skill in the assistant&apos;s app stands here.</source>
        <translation>在助手 App 中绑定技能的用户会显示在这里。</translation>
    </message>
    <message>
        <source>No linked user fits</source>
        <translation>没有符合条件的用户</translation>
    </message>
    <message>
        <source>Change the search, or reset it to see all of them.</source>
        <translation>请修改查询条件，或重置后查看全部。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Account, name or user of the assistant</source>
        <translation>账号、名称或助手用户标识</translation>
    </message>
    <message>
        <source>Linked users</source>
        <translation>已绑定用户</translation>
    </message>
</context>
<context>
    <name>ui::LinkingFacts</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Make a new secret? The assistant can refresh no link until the new one is entered at its console.</source>
        <translation>确认更换密钥？在语音助手平台填入新密钥之前，已有绑定无法刷新令牌。</translation>
    </message>
    <message>
        <source>There is a new secret now</source>
        <translation>密钥已更换</translation>
    </message>
    <message>
        <source>To be entered at the assistant&apos;s console</source>
        <translation>填写到语音助手平台</translation>
    </message>
    <message>
        <source>Authorisation address</source>
        <translation>授权地址</translation>
    </message>
    <message>
        <source>Client_Id</source>
        <translation>Client_Id</translation>
    </message>
    <message>
        <source>ClientSecret</source>
        <translation>ClientSecret</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token地址</translation>
    </message>
    <message>
        <source>WebService address</source>
        <translation>WebService地址</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>更换…</translation>
    </message>
</context>
<context>
    <name>ui::LinkingForm</name>
    <message>
        <source>Callback addresses</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Exactly as the assistant&apos;s console shows them, one a line. Nobody is sent back to any other address.</source>
        <translation>与语音助手平台上显示的完全一致，每行一个。不会跳转到其他地址。</translation>
    </message>
    <message>
        <source>An access token counts for</source>
        <translation>访问令牌有效期</translation>
    </message>
    <message>
        <source>A link that is not used ends after</source>
        <translation>绑定闲置失效时间</translation>
    </message>
    <message>
        <source>What the assistant&apos;s console says</source>
        <translation>语音助手平台给出的信息</translation>
    </message>
    <message>
        <source>Linking is switched on</source>
        <translation>启用账号关联</translation>
    </message>
    <message>
        <source>The token address takes GET as well (its request method is GET)</source>
        <translation>Token地址同时接受 GET（平台的请求方式为 GET 时）</translation>
    </message>
    <message>
        <source>A refresh may come without the client&apos;s secret</source>
        <translation>刷新令牌时可不带客户端密钥</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ui::LinkingView</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Assistants call https addresses only; this console is at %1 now.</source>
        <translation>语音助手只调用 https 地址；本控制台当前地址为 %1。</translation>
    </message>
    <message>
        <source>Enter a certificate or the public address of a reverse proxy in the settings of the listener. Inside this network the addresses below work as they are.</source>
        <translation>请在设置的监听部分配置证书，或填写反向代理的公网地址。在本网络内，以下地址可直接使用。</translation>
    </message>
    <message>
        <source>Linking with %1 is not set up</source>
        <translation>尚未配置 %1 账号关联</translation>
    </message>
    <message>
        <source>A client id and a secret are made for the assistant. They are entered at its console.</source>
        <translation>将为语音助手生成 Client_Id 和密钥，供填写到其平台。</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>开始配置</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>操作步骤</translation>
    </message>
</context>
<context>
    <name>ui::ListenerSection</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Listening with TLS on %1</source>
        <translation>正在监听 %1（TLS）</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Another CloudDock process listens on %1</source>
        <translation>另一个 CloudDock 进程正在监听 %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The listener does not run: %1</source>
        <translation>监听未启动：%1</translation>
    </message>
    <message>
        <source>The admin listener does not run: %1</source>
        <translation>管理端口未启动：%1</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Health and metrics</source>
        <translation>健康检查与指标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>127.0.0.1 takes pushes from this computer only, 0.0.0.0 from everywhere.</source>
        <translation>127.0.0.1 只接收本机的推送，0.0.0.0 接收所有来源。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>What the clouds call, for example https://iot.example.cn; push addresses begin with it. Empty: built from address and port.</source>
        <translation>云平台访问的地址，例如 https://iot.example.cn，推送地址以它开头。留空则由地址和端口组成。</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS 证书</translation>
    </message>
    <message>
        <source>PEM file with the chain. Empty: no TLS, for example behind a reverse proxy.</source>
        <translation>包含证书链的 PEM 文件。留空则不使用 TLS，例如位于反向代理之后。</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS 私钥</translation>
    </message>
    <message>
        <source>PEM file without a pass phrase.</source>
        <translation>不带口令的 PEM 文件。</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>每个地址的连接数</translation>
    </message>
    <message>
        <source>Requests per second and address</source>
        <translation>每个地址每秒请求数</translation>
    </message>
    <message>
        <source>More are answered 429. 0: no limit.</source>
        <translation>超出时返回 429。0 表示不限制。</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>请求体上限</translation>
    </message>
    <message>
        <source>Larger pushes are answered 413.</source>
        <translation>超出时返回 413。</translation>
    </message>
    <message>
        <source>Listener threads</source>
        <translation>监听线程数</translation>
    </message>
    <message>
        <source>Offline after silence</source>
        <translation>静默后离线</translation>
    </message>
    <message>
        <source>An online device that is silent that long goes offline. 0: only when the cloud says so.</source>
        <translation>在线设备在这段时间内没有消息即转为离线。0 表示仅以云平台通知为准。</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Loopback only.</source>
        <translation>仅限本机回环地址。</translation>
    </message>
    <message>
        <source>Serves /healthz, /readyz and /metrics. 0: off.</source>
        <translation>提供 /healthz、/readyz 和 /metrics。0 表示关闭。</translation>
    </message>
    <message>
        <source>Voice assistants wait at most</source>
        <translation>语音助手最长等待</translation>
    </message>
    <message>
        <source>For the device&apos;s answer. After that they are told that it has not come; a late result is reported.</source>
        <translation>等待设备答复的时间。超时后答复“未收到”；迟到的结果会另行上报。</translation>
    </message>
</context>
<context>
    <name>ui::LoadingOverlay</name>
    <message>
        <source>Loading…</source>
        <translation>加载中...</translation>
    </message>
</context>
<context>
    <name>ui::LogDetailView</name>
    <message>
        <source>No line selected</source>
        <translation>未选择日志</translation>
    </message>
    <message>
        <source>Select a line above to see what was received and what became of it.</source>
        <translation>在上方选择一条，查看收到的内容和处理结果。</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>解码结果</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>原始 HTTP</translation>
    </message>
    <message>
        <source>Views of the selected line</source>
        <translation>所选日志的视图</translation>
    </message>
    <message>
        <source>The device&apos;s own bytes</source>
        <translation>设备原始字节</translation>
    </message>
    <message>
        <source>Assign a device</source>
        <translation>分配设备</translation>
    </message>
    <message>
        <source>Decode again</source>
        <translation>重新解码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save the body …</source>
        <translation>保存正文…</translation>
    </message>
    <message>
        <source>Only the first %1 of the %2 bytes of this request&apos;s body were kept.</source>
        <translation>此请求的正文共 %2 字节，只保存了前 %1 字节。</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>保存正文</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存成功</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Truncated: the first %1 of %2 bytes. The hexadecimal view has more.</source>
        <translation>已截断：%2 字节中的前 %1 字节。十六进制视图中有更多内容。</translation>
    </message>
    <message>
        <source>Truncated: the first %1 of %2 bytes of the body. Copy and Save take all of them.</source>
        <translation>已截断：正文 %2 字节中的前 %1 字节。复制和保存会包含全部。</translation>
    </message>
    <message>
        <source>Simulated</source>
        <extracomment>A badge: the push came from the rehearsal environment.</extracomment>
        <translation>模拟</translation>
    </message>
    <message>
        <source>A rehearsal cloud sent this, not a real one.</source>
        <translation>由演练环境的模拟云平台发送，并非真实云平台。</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <extracomment>Tab: what an encrypted push says.</extracomment>
        <translation>解密</translation>
    </message>
</context>
<context>
    <name>ui::LogJobs</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Lines written so far.</extracomment>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Decode again</source>
        <translation>重新解码</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>
            <numerusform>已导出 %n 条到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) are decoded again</source>
        <translation>
            <numerusform>%n 条推送正在重新解码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogWords</name>
    <message>
        <source>No enabled docking has this address.</source>
        <translation>没有启用的对接记录使用此地址。</translation>
    </message>
    <message>
        <source>The peer&apos;s address is not on the allow list.</source>
        <translation>来源地址不在允许名单内。</translation>
    </message>
    <message>
        <source>The address lacks its token.</source>
        <translation>地址缺少令牌。</translation>
    </message>
    <message>
        <source>The token is wrong.</source>
        <translation>令牌错误。</translation>
    </message>
    <message>
        <source>Only POST, GET and HEAD are served here.</source>
        <translation>此地址只接受 POST、GET 和 HEAD。</translation>
    </message>
    <message>
        <source>The body is empty</source>
        <translation>请求体为空</translation>
    </message>
    <message>
        <source>The body must be a JSON object, not an array</source>
        <translation>请求体须为 JSON 对象，不能是数组</translation>
    </message>
    <message>
        <source>The body must be a JSON object, not a single value</source>
        <translation>请求体须为 JSON 对象，不能是单个值</translation>
    </message>
    <message>
        <source>The device is not enabled.</source>
        <translation>设备未启用。</translation>
    </message>
    <message>
        <source>body is too large</source>
        <translation>请求体过大</translation>
    </message>
    <message>
        <source>head is too large</source>
        <translation>请求头过大</translation>
    </message>
    <message>
        <source>request line is too long</source>
        <translation>请求行过长</translation>
    </message>
    <message>
        <source>method is not known</source>
        <translation>未知的请求方法</translation>
    </message>
    <message>
        <source>Content-Length is missing</source>
        <translation>缺少 Content-Length</translation>
    </message>
    <message>
        <source>TLS on a port that speaks plain HTTP</source>
        <translation>在 HTTP 端口上使用了 TLS</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求过于频繁</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>连接数过多</translation>
    </message>
    <message>
        <source>the head took too long</source>
        <translation>接收请求头超时</translation>
    </message>
    <message>
        <source>the body took too long</source>
        <translation>接收请求体超时</translation>
    </message>
    <message>
        <source>connection ended before the request was complete</source>
        <translation>请求未完成连接即断开</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>Data report</source>
        <translation>数据上报</translation>
    </message>
    <message>
        <source>Command response</source>
        <translation>指令响应</translation>
    </message>
    <message>
        <source>Event report</source>
        <translation>事件上报</translation>
    </message>
    <message>
        <source>Online/offline</source>
        <translation>上下线</translation>
    </message>
    <message>
        <source>Device added/removed</source>
        <translation>设备增删</translation>
    </message>
    <message>
        <source>Merged data</source>
        <translation>合并数据</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待解码</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>已解码</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>解码失败</translation>
    </message>
    <message>
        <source>Device inactive</source>
        <extracomment>The device of a push is not enabled.</extracomment>
        <translation>设备未启用</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>Property report</source>
        <translation>属性上报</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Read reply</source>
        <translation>读取属性回复</translation>
    </message>
    <message>
        <source>Write reply</source>
        <translation>修改属性回复</translation>
    </message>
    <message>
        <source>Function reply</source>
        <translation>调用功能回复</translation>
    </message>
    <message>
        <source>Tag update</source>
        <translation>标签更新</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>透传数据</translation>
    </message>
    <message>
        <source>Other message</source>
        <translation>其他消息</translation>
    </message>
    <message>
        <source>Nothing of this request was decoded. The cloud was answered with status %1.</source>
        <translation>此请求未被解码，已向云平台返回状态 %1。</translation>
    </message>
    <message>
        <source>Kept; it is decoded in a moment.</source>
        <translation>已保存，稍后解码。</translation>
    </message>
    <message>
        <source>A redelivery of a push that was applied before; it is not applied again.</source>
        <translation>重复投递的推送，之前已处理，不再重复应用。</translation>
    </message>
    <message>
        <source>Assign it to a device; everything kept of it is then decoded again.</source>
        <translation>将其分配给设备，已保存的推送会重新解码。</translation>
    </message>
    <message>
        <source>Check the product&apos;s protocol and thing model, then decode it again.</source>
        <translation>请检查产品的消息协议和物模型，然后重新解码。</translation>
    </message>
    <message>
        <source>Enable the device, then decode it again.</source>
        <translation>请启用设备，然后重新解码。</translation>
    </message>
    <message>
        <source>A message type that the cloud&apos;s document does not name; it is kept as received.</source>
        <translation>云平台文档未定义的消息类型，按原样保存。</translation>
    </message>
    <message>
        <source>The body is not JSON: %1</source>
        <translation>请求体不是 JSON：%1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The body is not a JSON object</source>
        <translation>正文不是 JSON 对象</translation>
    </message>
    <message>
        <source>Not enough memory to read the body</source>
        <translation>内存不足，无法读取正文</translation>
    </message>
    <message>
        <source>The product was never published.</source>
        <translation>产品从未发布。</translation>
    </message>
    <message>
        <source>too many header fields</source>
        <translation>头部字段过多</translation>
    </message>
    <message>
        <source>target is too long</source>
        <translation>请求地址过长</translation>
    </message>
    <message>
        <source>too many unfinished requests</source>
        <translation>未完成的请求过多</translation>
    </message>
    <message>
        <source>too many connections from this address</source>
        <translation>来自此地址的连接过多</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>plain HTTP on a port that speaks TLS</source>
        <translation>在 TLS 端口上使用了明文 HTTP</translation>
    </message>
    <message>
        <source>method is not a token</source>
        <translation>请求方法不合法</translation>
    </message>
    <message>
        <source>request line is not: method target version</source>
        <translation>请求行格式不是“方法 地址 版本”</translation>
    </message>
    <message>
        <source>request line does not end with an HTTP version</source>
        <translation>请求行末尾没有 HTTP 版本</translation>
    </message>
    <message>
        <source>request line holds more than two spaces</source>
        <translation>请求行中的空格多于两个</translation>
    </message>
    <message>
        <source>HTTP version other than 1.0 and 1.1</source>
        <translation>HTTP 版本不是 1.0 或 1.1</translation>
    </message>
    <message>
        <source>empty lines before the request</source>
        <translation>请求前有空行</translation>
    </message>
    <message>
        <source>head holds a control byte or a bare line end</source>
        <translation>头部含控制字符或不完整的换行</translation>
    </message>
    <message>
        <source>header line is folded</source>
        <translation>头部行被折行</translation>
    </message>
    <message>
        <source>header line has no colon</source>
        <translation>头部行缺少冒号</translation>
    </message>
    <message>
        <source>blank before the colon of a header</source>
        <translation>头部字段冒号前有空格</translation>
    </message>
    <message>
        <source>header name is not a token</source>
        <translation>头部字段名不合法</translation>
    </message>
    <message>
        <source>Host is missing</source>
        <translation>缺少 Host</translation>
    </message>
    <message>
        <source>Host is given twice</source>
        <translation>Host 出现两次</translation>
    </message>
    <message>
        <source>Host is not a host name</source>
        <translation>Host 不是主机名</translation>
    </message>
    <message>
        <source>Content-Length is given twice</source>
        <translation>Content-Length 出现两次</translation>
    </message>
    <message>
        <source>Content-Length is not a number</source>
        <translation>Content-Length 不是数字</translation>
    </message>
    <message>
        <source>Content-Length is too large a number</source>
        <translation>Content-Length 数值过大</translation>
    </message>
    <message>
        <source>Content-Length together with Transfer-Encoding</source>
        <translation>Content-Length 与 Transfer-Encoding 同时出现</translation>
    </message>
    <message>
        <source>Transfer-Encoding is given twice</source>
        <translation>Transfer-Encoding 出现两次</translation>
    </message>
    <message>
        <source>Transfer-Encoding on HTTP/1.0</source>
        <translation>HTTP/1.0 不能使用 Transfer-Encoding</translation>
    </message>
    <message>
        <source>Transfer-Encoding other than chunked</source>
        <translation>Transfer-Encoding 不是 chunked</translation>
    </message>
    <message>
        <source>Content-Encoding other than identity</source>
        <translation>Content-Encoding 不是 identity</translation>
    </message>
    <message>
        <source>Expect other than 100-continue</source>
        <translation>Expect 不是 100-continue</translation>
    </message>
    <message>
        <source>target does not start with /</source>
        <translation>请求地址不是以 / 开头</translation>
    </message>
    <message>
        <source>target is not UTF-8</source>
        <translation>请求地址不是 UTF-8</translation>
    </message>
    <message>
        <source>target holds a fragment</source>
        <translation>请求地址含片段（#）</translation>
    </message>
    <message>
        <source>target holds a bad authority</source>
        <translation>请求地址中的主机部分有误</translation>
    </message>
    <message>
        <source>target holds a bad percent escape</source>
        <translation>请求地址中的百分号转义有误</translation>
    </message>
    <message>
        <source>target holds an encoded control byte</source>
        <translation>请求地址含被转义的控制字符</translation>
    </message>
    <message>
        <source>target holds an encoded slash</source>
        <translation>请求地址含被转义的斜杠</translation>
    </message>
    <message>
        <source>target holds dot segments</source>
        <translation>请求地址含 . 或 .. 段</translation>
    </message>
    <message>
        <source>target holds a character that is not allowed</source>
        <translation>请求地址含不允许的字符</translation>
    </message>
    <message>
        <source>target holds bytes that must be percent-encoded</source>
        <translation>请求地址含必须转义的字节</translation>
    </message>
    <message>
        <source>chunk size is missing or has more than 8 digits</source>
        <translation>分块长度缺失或超过 8 位</translation>
    </message>
    <message>
        <source>chunk size is not a hexadecimal number</source>
        <translation>分块长度不是十六进制数</translation>
    </message>
    <message>
        <source>chunk size line is too long</source>
        <translation>分块长度行过长</translation>
    </message>
    <message>
        <source>chunk size line holds a control byte or a bare line end</source>
        <translation>分块长度行含控制字符或不完整的换行</translation>
    </message>
    <message>
        <source>chunk extensions are too long</source>
        <translation>分块扩展过长</translation>
    </message>
    <message>
        <source>chunk does not end with CRLF</source>
        <translation>分块末尾不是 CRLF</translation>
    </message>
    <message>
        <source>trailers are too long</source>
        <translation>尾部字段过长</translation>
    </message>
    <message>
        <source>too many trailers</source>
        <translation>尾部字段过多</translation>
    </message>
    <message>
        <source>trailer holds a control byte or a bare line end</source>
        <translation>尾部字段含控制字符或不完整的换行</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>字符串未结束</translation>
    </message>
    <message>
        <source>bad escape in a string</source>
        <translation>字符串中的转义有误</translation>
    </message>
    <message>
        <source>nothing but white space</source>
        <translation>只有空白字符</translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>数字格式有误</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>syntax error</source>
        <translation>语法错误</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2</source>
        <translation>正文不是 JSON：第 %2 字节处%1</translation>
    </message>
    <message>
        <source>The body is nested too deeply (more than %1 levels)</source>
        <translation>正文嵌套过深（超过 %1 层）</translation>
    </message>
    <message>
        <source>The push is of the %1 product %2, the docking names the product %3</source>
        <translation>推送属于 %1 产品 %2，而对接填写的是产品 %3</translation>
    </message>
    <message>
        <source>The cloud&apos;s id of the device changed from %1 to %2</source>
        <translation>设备的云端ID由 %1 变为 %2</translation>
    </message>
    <message>
        <source>The product&apos;s thing model is damaged: %1</source>
        <translation>产品的物模型已损坏：%1</translation>
    </message>
    <message>
        <source>This program does not know the cloud &quot;%1&quot;.</source>
        <translation>本程序不认识云平台“%1”。</translation>
    </message>
    <message>
        <source>There is no protocol &quot;%1&quot;.</source>
        <translation>没有消息协议“%1”。</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>没有产品 %1。</translation>
    </message>
    <message>
        <source>The signed request was kept long ago already: a replay.</source>
        <translation>此签名请求早已保存过：属于重放。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>CloudDock</source>
        <translation>云云对接控制台</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1：已取消</translation>
    </message>
    <message>
        <source>Close CloudDock</source>
        <translation>关闭 CloudDock</translation>
    </message>
    <message>
        <source>%1 is still running. Stop it and close?</source>
        <translation>“%1”仍在进行。停止并关闭？</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About CloudDock</source>
        <translation>关于 CloudDock</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Pushes cannot be kept: clouds are answered 503 and must send them again.</source>
        <translation>推送无法保存：已向云平台应答 503，需其重新发送。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the data folder.</source>
        <translation>请检查数据文件夹的可用空间和权限。</translation>
    </message>
    <message>
        <source>Rehearsal environment …</source>
        <translation>演练环境…</translation>
    </message>
</context>
<context>
    <name>ui::MapEditor</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1（已不可选）</translation>
    </message>
</context>
<context>
    <name>ui::MemberList</name>
    <message>
        <source>Add a parameter</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>Parameter name: %1</source>
        <translation>参数名称：%1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New parameter</source>
        <translation>新增参数</translation>
    </message>
    <message>
        <source>Edit the parameter</source>
        <translation>编辑参数</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::MessagesModel</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>ui::ModelEdits</name>
    <message>
        <source>%1 was deleted meanwhile.</source>
        <translation>%1 在此期间已被删除。</translation>
    </message>
    <message>
        <source>Close the drawer and add it anew.</source>
        <translation>请关闭抽屉后重新添加。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile.</source>
        <translation>%1 在此期间已被修改。</translation>
    </message>
    <message>
        <source>Close the drawer and edit it again.</source>
        <translation>请关闭抽屉后重新编辑。</translation>
    </message>
</context>
<context>
    <name>ui::ModelWriter</name>
    <message>
        <source>Saved, but not taken into effect: %1</source>
        <translation>已保存，但未生效：%1</translation>
    </message>
</context>
<context>
    <name>ui::Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::NumberAttributes</name>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Digits after the point</source>
        <translation>小数点位数</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 to %1</source>
        <translation>请输入 0 到 %1 的整数</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>请输入数字</translation>
    </message>
    <message>
        <source>The maximum is below the minimum</source>
        <translation>最大值不能小于最小值</translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ui::Pager</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Total %1, page %2/%3</source>
        <translation>共 %1 条记录 第 %2/%3页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>%1 / page</source>
        <translation>%1 条/页</translation>
    </message>
    <message>
        <source>Records per page</source>
        <translation>每页条数</translation>
    </message>
    <message>
        <source>Go to</source>
        <comment>page</comment>
        <translation>跳至</translation>
    </message>
    <message>
        <source>page</source>
        <comment>after the jump field</comment>
        <translation>页</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>跳至页</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>密码已修改</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Of the account &quot;%1&quot;. The old password counts no more; nobody can read it back.</source>
        <translation>账号“%1”。旧密码将失效；密码无法被读回。</translation>
    </message>
    <message>
        <source>Unlink all skills that were linked with the old password</source>
        <translation>同时解除用旧密码绑定的所有技能</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置密码</translation>
    </message>
</context>
<context>
    <name>ui::PlaceAttributes</name>
    <message>
        <source>Longitude field</source>
        <translation>经度字段</translation>
    </message>
    <message>
        <source>Latitude field</source>
        <translation>纬度字段</translation>
    </message>
    <message>
        <source>Enter the field&apos;s name</source>
        <translation>请输入字段名</translation>
    </message>
    <message>
        <source>Longitude and latitude need different fields</source>
        <translation>经度字段和纬度字段不能相同</translation>
    </message>
</context>
<context>
    <name>ui::PracticeDialog</name>
    <message>
        <source>The product has no device yet.</source>
        <translation>该产品还没有设备。</translation>
    </message>
    <message>
        <source>Device name or id</source>
        <translation>设备名称或ID</translation>
    </message>
    <message>
        <source>No such device.</source>
        <translation>没有这样的设备。</translation>
    </message>
    <message>
        <source>On the way …</source>
        <translation>发送中…</translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation>等待回复…</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1，耗时 %2 毫秒</translation>
    </message>
    <message>
        <source>The device was not asked</source>
        <translation>未下发到设备</translation>
    </message>
    <message>
        <source>The answer came from stored values, or the request was refused before.</source>
        <translation>回复来自已存数据，或请求在此之前已被拒绝。</translation>
    </message>
    <message>
        <source>No. %1: %2
%3</source>
        <extracomment>%1: number of the command, %2: what it is, %3: what came of it</extracomment>
        <translation>第 %1 号：%2
%3</translation>
    </message>
    <message>
        <source>Practise with %1 · %2</source>
        <translation>调试 %1 · %2</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>使用账号</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>语音指令</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Choose a device …</source>
        <translation>选择设备…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Command to the device</source>
        <translation>下发到设备的指令</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>There is no account to speak with.</source>
        <translation>没有可用的账号。</translation>
    </message>
    <message>
        <source>Add one and grant it this product; then come back here.</source>
        <translation>请新建账号并授权该产品，然后回到这里。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>The request goes through the listener with a token of that account, as the assistant&apos;s would. The device is really asked.</source>
        <translation>请求携带该账号的令牌，像语音助手一样经监听服务处理，并会真正下发到设备。</translation>
    </message>
</context>
<context>
    <name>ui::PreviewView</name>
    <message>
        <source>Body, exactly as it is sent</source>
        <translation>请求正文（与实际发送一致）</translation>
    </message>
    <message numerus="yes">
        <source>The device receives %n byte(s)</source>
        <translation>
            <numerusform>设备将收到 %n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProductActions</name>
    <message>
        <source>The product is published and cannot be deleted</source>
        <translation>该产品已发布，无法删除</translation>
    </message>
    <message>
        <source>The product has devices and cannot be deleted</source>
        <translation>该产品已绑定设备，无法删除</translation>
    </message>
    <message>
        <source>Publish now?</source>
        <translation>确认发布？</translation>
    </message>
    <message>
        <source>Really publish this product?</source>
        <translation>确定发布此组件吗？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>操作成功</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>确认停用？</translation>
    </message>
    <message>
        <source>Really stop this product?</source>
        <translation>确定停用此组件吗？</translation>
    </message>
    <message>
        <source>Apply this configuration again?</source>
        <translation>确认重新应用该配置？</translation>
    </message>
    <message>
        <source>Really delete this product?</source>
        <translation>确定删除此组件吗？</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除成功</translation>
    </message>
    <message>
        <source>Product-%1.json</source>
        <translation>产品-%1.json</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>保存产品</translation>
    </message>
    <message>
        <source>Choose a product file</source>
        <translation>选择产品文件</translation>
    </message>
    <message>
        <source>Product (*.json)</source>
        <translation>产品 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 超过 %2 MB</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入成功</translation>
    </message>
    <message>
        <source>Wrong file format</source>
        <translation>文件格式错误</translation>
    </message>
    <message>
        <source>The product was not imported</source>
        <translation>产品未导入</translation>
    </message>
</context>
<context>
    <name>ui::ProductCard</name>
    <message>
        <source>Devices</source>
        <translation>设备数量</translation>
    </message>
    <message>
        <source>State</source>
        <translation>发布状态</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>产品类型</translation>
    </message>
    <message>
        <source>Click to see the devices</source>
        <translation>点击查看设备</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 台设备</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ui::ProductCreate</name>
    <message>
        <source>Saved</source>
        <translation>保存成功</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ui::ProductDetail</name>
    <message>
        <source>Product ID</source>
        <translation>产品ID</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>所属品类</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>Message protocol</source>
        <translation>消息协议</translation>
    </message>
    <message>
        <source>Link protocol</source>
        <translation>链接协议</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>设备类型</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>产品：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Edited since it was published</source>
        <translation>发布后有修改，尚未生效</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>设备数量： %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Apply configuration</source>
        <translation>应用配置</translation>
    </message>
    <message>
        <source>Apply the configuration again after editing the product</source>
        <translation>编辑产品信息后请重新应用配置</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>产品信息</translation>
    </message>
    <message>
        <source>Thing model</source>
        <translation>物模型</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>ui::ProductEditDrawer</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>编辑产品</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存成功</translation>
    </message>
</context>
<context>
    <name>ui::ProductForm</name>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>产品ID</translation>
    </message>
    <message>
        <source>Please enter the product ID</source>
        <translation>请输入产品ID</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Please enter</source>
        <translation>请输入</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>所属品类</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>Message protocol</source>
        <translation>消息协议</translation>
    </message>
    <message>
        <source>Transport protocol</source>
        <translation>传输协议</translation>
    </message>
    <message>
        <source>Storage policy</source>
        <translation>存储策略</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>设备类型</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Please enter a description</source>
        <translation>请输入描述</translation>
    </message>
    <message>
        <source>Please choose the device type</source>
        <translation>请选择设备类型</translation>
    </message>
    <message>
        <source>Click to choose a category</source>
        <translation>点击选择品类</translation>
    </message>
</context>
<context>
    <name>ui::ProductList</name>
    <message>
        <source>Products</source>
        <translation>产品管理</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Quick import</source>
        <translation>快速导入</translation>
    </message>
    <message>
        <source>No product fits the search</source>
        <translation>没有符合条件的产品</translation>
    </message>
    <message>
        <source>Change the search, or reset it to see all products.</source>
        <translation>请修改查询条件，或重置以查看全部产品。</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有产品</translation>
    </message>
    <message>
        <source>A product describes one kind of device: its protocol and its thing model. Create the first one, or bring in a product file.</source>
        <translation>产品描述一类设备：消息协议和物模型。请新建第一个产品，或快速导入产品文件。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ui::ProductSearch</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>所属品类</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>产品类型</translation>
    </message>
    <message>
        <source>Message protocol</source>
        <translation>消息协议</translation>
    </message>
    <message>
        <source>Please enter the product name</source>
        <translation>请输入产品名称</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>ui::ProductsPage</name>
    <message>
        <source>Products</source>
        <extracomment>the page&apos;s name in the rail</extracomment>
        <translation>产品</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Import a product</source>
        <translation>导入产品</translation>
    </message>
</context>
<context>
    <name>ui::PropertyForm</name>
    <message>
        <source>Data type</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>是否只读</translation>
    </message>
    <message>
        <source>Source of the property</source>
        <translation>属性来源</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>ui::RawForm</name>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Form of the raw data</source>
        <translation>原始数据的格式</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>Pairs of digits, for example: 01 0c ff</source>
        <translation>每字节两位，例如：01 0c ff</translation>
    </message>
    <message>
        <source>Sent as UTF-8, as written</source>
        <translation>按 UTF-8 原样发送</translation>
    </message>
</context>
<context>
    <name>ui::ReadForm</name>
    <message>
        <source>Properties to read</source>
        <translation>要读取的属性</translation>
    </message>
</context>
<context>
    <name>ui::RegistryTexts</name>
    <message>
        <source>Not enabled</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Direct device</source>
        <translation>直连设备</translation>
    </message>
    <message>
        <source>Gateway child device</source>
        <translation>网关子设备</translation>
    </message>
    <message>
        <source>Gateway device</source>
        <translation>网关设备</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>int (integer)</source>
        <translation>int(整数型)</translation>
    </message>
    <message>
        <source>long (long integer)</source>
        <translation>long(长整数型)</translation>
    </message>
    <message>
        <source>float (single precision)</source>
        <translation>float(单精度浮点型)</translation>
    </message>
    <message>
        <source>double (double precision)</source>
        <translation>double(双精度浮点数)</translation>
    </message>
    <message>
        <source>text (string)</source>
        <translation>text(字符串)</translation>
    </message>
    <message>
        <source>bool (boolean)</source>
        <translation>bool(布尔型)</translation>
    </message>
    <message>
        <source>enum (enumeration)</source>
        <translation>enum(枚举)</translation>
    </message>
    <message>
        <source>date (time)</source>
        <translation>date(时间型)</translation>
    </message>
    <message>
        <source>array (list)</source>
        <translation>array(数组)</translation>
    </message>
    <message>
        <source>object (structure)</source>
        <translation>object(结构体)</translation>
    </message>
    <message>
        <source>file (file)</source>
        <translation>file(文件)</translation>
    </message>
    <message>
        <source>password (password)</source>
        <translation>password(密码)</translation>
    </message>
    <message>
        <source>geoPoint (place)</source>
        <translation>geoPoint(地理位置)</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>source of a property</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>source of a property</comment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>source of a property</comment>
        <translation>规则</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Property report</source>
        <translation>属性上报</translation>
    </message>
    <message>
        <source>Event report</source>
        <translation>事件上报</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>log type</comment>
        <translation>上线</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>log type</comment>
        <translation>离线</translation>
    </message>
    <message>
        <source>Reply to property read</source>
        <translation>读取属性回复</translation>
    </message>
    <message>
        <source>Reply to property write</source>
        <translation>修改属性回复</translation>
    </message>
    <message>
        <source>Reply to function call</source>
        <translation>调用功能回复</translation>
    </message>
    <message>
        <source>Tag update</source>
        <translation>标签更新</translation>
    </message>
    <message>
        <source>Raw payload</source>
        <translation>透传消息</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其它</translation>
    </message>
    <message>
        <source>Device registered</source>
        <translation>设备注册</translation>
    </message>
    <message>
        <source>Device unregistered</source>
        <translation>设备注销</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Child device message</source>
        <translation>子设备消息</translation>
    </message>
    <message>
        <source>Reply of a child device</source>
        <translation>子设备消息回复</translation>
    </message>
    <message>
        <source>Default - row storage</source>
        <translation>默认-行式存储</translation>
    </message>
    <message>
        <source>Default - column storage</source>
        <translation>默认-列式存储</translation>
    </message>
    <message>
        <source>Do not store</source>
        <translation>不存储</translation>
    </message>
    <message>
        <source>One row per property value; fits devices that report part of their properties.</source>
        <translation>每个属性值一行，适合只上报部分属性的设备。</translation>
    </message>
    <message>
        <source>One row per message; the device must report all its properties each time.</source>
        <translation>每条消息一行，设备每次须上报全部属性。</translation>
    </message>
    <message>
        <source>Keep no device data.</source>
        <translation>不保存设备数据。</translation>
    </message>
    <message>
        <source>Stores device data with the chosen policy</source>
        <translation>使用指定的存储策略来存储设备数据</translation>
    </message>
</context>
<context>
    <name>ui::RehearsalDialog</name>
    <message>
        <source>Start the simulated clouds. Their addresses and demo credentials appear below, each with Copy.</source>
        <translation>启动模拟云平台，下方会显示其地址和演示凭证，均可复制。</translation>
    </message>
    <message>
        <source>Cloud docking: add a record for a product of yours, on the tab of one of these clouds. Enter the API address, the product ID and the keys from below, then press Check.</source>
        <translation>云云对接：在对应平台的页签中为一个产品新增记录，填入下方的接口地址、产品ID和密钥，然后按“校验”。</translation>
    </message>
    <message>
        <source>Save and enable the record.</source>
        <translation>保存并启用该记录。</translation>
    </message>
    <message>
        <source>Devices: add a device of that product, enable it, enter a number from below under Configuration, and apply the configuration.</source>
        <translation>设备：为该产品添加设备并启用，在“配置”中填入下方的编号，然后应用配置。</translation>
    </message>
    <message>
        <source>Cloud docking: press One-click subscription where the record offers it. That only this computer can call the address does no harm here.</source>
        <translation>云云对接：记录提供“一键订阅”时按下它。地址只有本机可访问，在演练中没有影响。</translation>
    </message>
    <message>
        <source>Log: the simulated devices report by themselves. Everything that comes from here carries the badge Simulated.</source>
        <translation>日志：模拟设备会自行上报，来自演练环境的推送都带有“模拟”标记。</translation>
    </message>
    <message>
        <source>When you are done, stop the simulation and delete the record, or enter the real address and keys.</source>
        <translation>演练结束后停止模拟，并删除该记录，或改填真实的地址和密钥。</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Rehearsal environment</source>
        <translation>演练环境</translation>
    </message>
    <message>
        <source>Everything here is simulated.</source>
        <translation>这里的一切都是模拟的。</translation>
    </message>
    <message>
        <source>The clouds run on this computer and know no real device. Nothing that is done there reaches a real cloud, and it is gone when the simulation stops.</source>
        <translation>模拟云平台在本机运行，没有真实设备；其中的操作不会到达真实云平台，停止后全部消失。</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the simulation</comment>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the simulation</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::RowHead</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>A row of a form, for screen readers: its number, its title.</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1. Fault: %2</source>
        <extracomment>%1 is a row, %2 is what is wrong with it.</extracomment>
        <translation>%1。错误：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>%1. Enter folds, Alt with Up or Down moves, Delete removes.</source>
        <extracomment>%1 is &quot;Open&quot; or &quot;Folded&quot;.</extracomment>
        <translation>%1。回车展开或折叠，Alt+上/下移动，Delete 删除。</translation>
    </message>
</context>
<context>
    <name>ui::SaveButton</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>仅保存</translation>
    </message>
    <message>
        <source>Save and take into effect</source>
        <translation>保存并生效</translation>
    </message>
</context>
<context>
    <name>ui::ScaleEditor</name>
    <message>
        <source>Spoken from</source>
        <translation>语音值 起</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>语音值 止</translation>
    </message>
    <message>
        <source>Becomes from</source>
        <translation>换算为 起</translation>
    </message>
    <message>
        <source>Becomes to</source>
        <translation>换算为 止</translation>
    </message>
</context>
<context>
    <name>ui::SchemaForm</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>The product&apos;s data cannot be read. Check that the product exists.</source>
        <translation>解析产品数据错误，请检查产品是否存在！</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ui::SearchForm</name>
    <message>
        <source>Search</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>Saved; leave empty to keep it unchanged</source>
        <translation>已保存，留空则不修改</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show for 10 seconds</source>
        <translation>显示 10 秒</translation>
    </message>
    <message>
        <source>Is removed when you save</source>
        <translation>保存后清除</translation>
    </message>
    <message>
        <source>Generate</source>
        <extracomment>Fills a secret&apos;s field with a random value.</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Removes a stored secret; and takes that back.</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ui::SentView</name>
    <message>
        <source>Sent just now</source>
        <translation>刚刚发送</translation>
    </message>
    <message>
        <source>Open the command</source>
        <translation>查看指令</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存成功</translation>
    </message>
</context>
<context>
    <name>ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>The settings could not take effect; nothing was changed: %1</source>
        <translation>设置未能生效，未作任何更改：%1</translation>
    </message>
</context>
<context>
    <name>ui::ShellActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Do&amp;cking</source>
        <translation>对接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ui::Simulator</name>
    <message>
        <source>The simulator does not say that it is ready.</source>
        <translation>模拟程序没有报告就绪。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>请重新启动。</translation>
    </message>
    <message>
        <source>The simulator could not be started: %1</source>
        <translation>无法启动模拟程序：%1</translation>
    </message>
    <message>
        <source>The program clouddock-sim was not found, neither beside this program nor in a folder of PATH.</source>
        <translation>未找到程序 clouddock-sim：本程序所在目录和 PATH 中都没有。</translation>
    </message>
    <message>
        <source>It is part of CloudDock: install the whole package, or build it from the sources (target clouddock-sim) and put it beside this program.</source>
        <translation>它是 CloudDock 的一部分：请安装完整软件包，或从源码构建（目标 clouddock-sim）后放到本程序所在目录。</translation>
    </message>
    <message>
        <source>What the simulator says cannot be read.</source>
        <translation>无法识别模拟程序的输出。</translation>
    </message>
    <message>
        <source>It may be of another version than this program.</source>
        <translation>它的版本可能与本程序不一致。</translation>
    </message>
    <message>
        <source>The simulator ended unexpectedly.</source>
        <translation>模拟程序意外结束。</translation>
    </message>
    <message>
        <source>The simulator ended with exit code %1.</source>
        <translation>模拟程序已结束，退出码 %1。</translation>
    </message>
</context>
<context>
    <name>ui::SimulatorFacts</name>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Product ID at the cloud</source>
        <translation>云端产品ID</translation>
    </message>
    <message>
        <source>Product %1</source>
        <extracomment>%1 is a product at a simulated cloud.</extracomment>
        <translation>产品 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device&apos;s name and one of its numbers: &quot;meter-01: IMEI&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Address for scripts</source>
        <translation>供脚本使用的地址</translation>
    </message>
</context>
<context>
    <name>ui::SourceEditor</name>
    <message>
        <source>Fixed value</source>
        <translation>固定值</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>语音原值</translation>
    </message>
    <message>
        <source>Spoken, scaled</source>
        <translation>语音值换算</translation>
    </message>
    <message>
        <source>Spoken, by table</source>
        <translation>语音词对照表</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>计算式</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>不传</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1（已不可选）</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>%1: where from</source>
        <extracomment>%1 is an input: where its value comes from.</extracomment>
        <translation>%1：来源</translation>
    </message>
    <message>
        <source>Arithmetic with + - * / and brackets; &quot;value&quot; is the number that was spoken.</source>
        <translation>四则运算，可用括号；value 为语音中的数值。</translation>
    </message>
    <message>
        <source>%1: calculation</source>
        <translation>%1：计算式</translation>
    </message>
</context>
<context>
    <name>ui::SourcesField</name>
    <message>
        <source>Nothing to enter.</source>
        <translation>无需填写。</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No inputs of the function any more: %1</source>
        <translation>已不是该功能的输入参数：%1</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Another process listens on %1</source>
        <translation>另一进程监听 %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>未监听</translation>
    </message>
    <message>
        <source>Listening %1</source>
        <translation>监听 %1</translation>
    </message>
    <message>
        <source>Cannot listen on %1</source>
        <translation>无法监听 %1</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>数据库 %1</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>disk space</comment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <comment>pushes</comment>
        <translation>%1 条/分</translation>
    </message>
    <message>
        <source>Pushes received in the last minute</source>
        <translation>最近一分钟收到的推送</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>Requests refused since the program started</source>
        <translation>程序启动以来拒绝的请求</translation>
    </message>
    <message>
        <source>To decode %1</source>
        <translation>待解码 %1</translation>
    </message>
    <message>
        <source>Pushes kept and not decoded yet</source>
        <translation>已保存、尚未解码的推送</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Answered 503 since then, because they could not be kept: %1</source>
        <translation>此后因无法保存而应答 503：%1</translation>
    </message>
    <message>
        <source>Settings of the listener</source>
        <translation>监听设置</translation>
    </message>
    <message>
        <source>What comes in cannot be kept</source>
        <translation>收到的推送无法保存</translation>
    </message>
</context>
<context>
    <name>ui::StepMark</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>ui::StorageSection</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>磁盘可用空间</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ui::StructAttributes</name>
    <message>
        <source>JSON object</source>
        <translation>JSON对象</translation>
    </message>
</context>
<context>
    <name>ui::SubscribeDialog</name>
    <message>
        <source>One-click subscription</source>
        <translation>一键订阅</translation>
    </message>
    <message>
        <source>The cloud will push these kinds to this address:</source>
        <translation>云端将把以下消息推送到此地址：</translation>
    </message>
    <message>
        <source>Set a public base URL in the settings, or an address that the cloud can reach.</source>
        <translation>请在设置中填写公网访问地址，或改用云端可访问的地址。</translation>
    </message>
    <message>
        <source>Only this computer can call this address: the cloud cannot reach it.</source>
        <translation>此地址只有本机可访问，云端无法到达。</translation>
    </message>
    <message>
        <source>Only the local network can call this address: the cloud cannot reach it.</source>
        <translation>此地址只有局域网可访问，云端无法到达。</translation>
    </message>
    <message>
        <source>The record is disabled: what the cloud pushes is refused.</source>
        <translation>该记录已禁用，云端推送会被拒绝。</translation>
    </message>
    <message>
        <source>Enable the record first; some clouds try the address while they subscribe.</source>
        <translation>请先启用该记录；有的云端在订阅时会验证地址。</translation>
    </message>
    <message>
        <source>%1 (subscribed already)</source>
        <translation>%1（已订阅）</translation>
    </message>
    <message>
        <source>Push token of this record</source>
        <translation>本记录的推送令牌</translation>
    </message>
    <message>
        <source>It stands behind the address and is not read back from the vault: enter it here.</source>
        <translation>令牌附在地址之后，不会从密钥库读出，请在此填写。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Choose a kind first.</source>
        <translation>请先选择消息类型。</translation>
    </message>
    <message>
        <source>Enter the push token.</source>
        <translation>请输入推送令牌。</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsModel</name>
    <message>
        <source>Whole product</source>
        <translation>产品级</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>设备级 %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>to this record&apos;s push address</source>
        <translation>推送到本记录的地址</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsView</name>
    <message>
        <source>Reading what is subscribed</source>
        <translation>正在读取订阅</translation>
    </message>
    <message>
        <source>Read the subscriptions</source>
        <translation>读取订阅</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>正在订阅</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Subscribed, but the list could not be read: %1</source>
        <translation>已订阅，但读取订阅列表失败：%1</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed: the cloud lists %n kind(s) for this address.</source>
        <translation>
            <numerusform>订阅成功：云端已列出此地址的 %n 类消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud agreed, but does not list: %1</source>
        <extracomment>%1: kinds of messages.</extracomment>
        <translation>云端已受理，但列表中没有：%1</translation>
    </message>
    <message>
        <source>It may take a minute: refresh, then look at the cloud&apos;s own console.</source>
        <translation>可能需要约一分钟；请刷新，仍没有时到云端控制台查看。</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n subscription(s) at the cloud?</source>
        <translation>
            <numerusform>确认取消云端的 %n 个订阅？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them push(es) to another address than this record&apos;s.</source>
        <translation>
            <numerusform>其中 %n 个推送到其他地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking subscriptions back</source>
        <translation>正在取消订阅</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>取消订阅</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n subscription(s).</source>
        <translation>
            <numerusform>已取消 %n 个订阅。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read from the cloud yet.</source>
        <translation>尚未从云端读取。</translation>
    </message>
    <message>
        <source>Nothing is subscribed at the cloud.</source>
        <translation>云端没有订阅。</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) to this address</source>
        <translation>
            <numerusform>%n 个推送到此地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) elsewhere</source>
        <translation>
            <numerusform>%n 个推送到其他地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe (%1)</source>
        <translation>取消订阅（%1）</translation>
    </message>
    <message>
        <source>Select in the list what is to be taken back.</source>
        <translation>请先在列表中选择要取消的订阅。</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>One-click subscription</source>
        <translation>一键订阅</translation>
    </message>
    <message>
        <source>What the cloud pushes, and where</source>
        <translation>云端推送的内容与地址</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionsDialog</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Suggestions: %1</source>
        <extracomment>%1 is a block of the form.</extracomment>
        <translation>推荐：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>These rows fit the product&apos;s thing model. Nothing is saved by adding them.</source>
        <translation>以下各行与产品物模型相符。添加后仍需保存才生效。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>添加 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SyncDialog</name>
    <message>
        <source>Reading the devices at %1</source>
        <translation>正在读取%1的设备</translation>
    </message>
    <message>
        <source>Compare devices</source>
        <translation>比较设备</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>比较已取消。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message numerus="yes">
        <source>%n will be created at the cloud</source>
        <translation>
            <numerusform>在云端创建 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be made here</source>
        <translation>
            <numerusform>在本地创建 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) our name at the cloud</source>
        <translation>
            <numerusform>云端 %n 个改用本地名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the selected rows? %1.</source>
        <extracomment>%1: what will be done.</extracomment>
        <translation>确认应用所选差异？%1。</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>正在应用</translation>
    </message>
    <message>
        <source>Apply device differences</source>
        <translation>应用设备差异</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows were dealt with.</source>
        <extracomment>%1 rows of %2</extracomment>
        <translation>已停止：%2 行中处理了 %1 行。</translation>
    </message>
    <message>
        <source>What was done stays.</source>
        <translation>已完成的保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) applied.</source>
        <translation>
            <numerusform>已应用 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows were applied; the others stay here with the reason.</source>
        <translation>%2 行中已应用 %1 行，其余保留在此并注明原因。</translation>
    </message>
    <message>
        <source>Correct what is said, then apply again.</source>
        <translation>请按原因改正后再次应用。</translation>
    </message>
    <message>
        <source>Stop applying? What was done stays.</source>
        <translation>确认停止应用？已完成的保留。</translation>
    </message>
    <message>
        <source>What this program and the cloud know of the devices of this product is compared.</source>
        <translation>比较本地与云端所登记的该产品设备。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) here</source>
        <translation>
            <numerusform>本地 %n 个设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the cloud</source>
        <translation>
            <numerusform>云端 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>一致 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without anything that the cloud could know them by</source>
        <translation>
            <numerusform>%n 个没有云端可识别的编号</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>尚未比较</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>Here and at the cloud are the same devices.</source>
        <translation>本地与云端的设备一致。</translation>
    </message>
    <message>
        <source>No difference of this kind</source>
        <translation>没有此类差异</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>全部差异</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Select rows first.</source>
        <translation>请先选择行。</translation>
    </message>
    <message>
        <source>Device sync: %1</source>
        <extracomment>%1 is a docking record.</extracomment>
        <translation>设备同步：%1</translation>
    </message>
    <message>
        <source>Select all of these</source>
        <translation>全选此类</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>ui::SyncModel</name>
    <message>
        <source>Only here</source>
        <translation>仅本地</translation>
    </message>
    <message>
        <source>Only at the cloud</source>
        <translation>仅云端</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Will be created at the cloud</source>
        <translation>将在云端创建</translation>
    </message>
    <message>
        <source>Will become the device %1 here</source>
        <extracomment>%1 is the id of the device that will be made.</extracomment>
        <translation>将在本地创建设备 %1</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>IMEI or number.</extracomment>
        <translation>标识</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>At the cloud</source>
        <translation>云端</translation>
    </message>
    <message>
        <source>What applying does</source>
        <translation>应用后</translation>
    </message>
</context>
<context>
    <name>ui::TagsDialog</name>
    <message>
        <source>Edit the tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Please enter the tag key</source>
        <translation>请输入标签key</translation>
    </message>
    <message>
        <source>Please enter the tag value</source>
        <translation>请输入标签value</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>移除此标签</translation>
    </message>
    <message>
        <source>A tag key has 1 to 64 digits, letters, underscores and hyphens</source>
        <translation>标签key须为 1 到 64 个数字、字母、下划线或中划线</translation>
    </message>
    <message>
        <source>The key %1 stands here twice</source>
        <translation>标签key %1 重复</translation>
    </message>
</context>
<context>
    <name>ui::ThingModelTab</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Edit the tag</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Add a property</source>
        <translation>添加属性</translation>
    </message>
    <message>
        <source>Edit the property</source>
        <translation>编辑属性</translation>
    </message>
    <message>
        <source>Add a function definition</source>
        <translation>添加功能定义</translation>
    </message>
    <message>
        <source>Edit the function definition</source>
        <translation>编辑功能定义</translation>
    </message>
    <message>
        <source>Add an event definition</source>
        <translation>添加事件定义</translation>
    </message>
    <message>
        <source>Edit the event definition</source>
        <translation>编辑事件定义</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存成功</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除成功</translation>
    </message>
    <message>
        <source>Thing model imported</source>
        <translation>物模型导入成功</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性定义</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>功能定义</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件定义</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签定义</translation>
    </message>
    <message>
        <source>Quick import</source>
        <translation>快速导入</translation>
    </message>
    <message>
        <source>Thing model TSL</source>
        <translation>物模型 TSL</translation>
    </message>
    <message>
        <source>Add one, or bring in a whole model with Quick import.</source>
        <translation>可逐条添加，或用快速导入整个物模型。</translation>
    </message>
    <message>
        <source>Enter a property name</source>
        <translation>请输入属性名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>No properties</source>
        <translation>没有属性</translation>
    </message>
    <message>
        <source>Enter a function name</source>
        <translation>请输入功能名称</translation>
    </message>
    <message>
        <source>No functions</source>
        <translation>没有功能</translation>
    </message>
    <message>
        <source>Enter an event name</source>
        <translation>请输入事件名称</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>Enter a tag name</source>
        <translation>请输入标签名称</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>All data types</source>
        <translation>全部数据类型</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
</context>
<context>
    <name>ui::ThingModelTables</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Property identifier</source>
        <translation>属性标识</translation>
    </message>
    <message>
        <source>Property name</source>
        <translation>属性名称</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>属性值来源</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>是否只读</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Function identifier</source>
        <translation>功能标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>是否异步</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Event identifier</source>
        <translation>事件标识</translation>
    </message>
    <message>
        <source>Event level</source>
        <translation>事件级别</translation>
    </message>
</context>
<context>
    <name>ui::TokenAddress</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the address with the token</source>
        <translation>复制带令牌的地址</translation>
    </message>
    <message>
        <source>Enter it at the cloud now: once saved, the token is not shown again.</source>
        <translation>请现在就填到云平台：保存后令牌不再显示。</translation>
    </message>
</context>
<context>
    <name>ui::TslDialog</name>
    <message>
        <source>Export the model file</source>
        <translation>导出模型文件</translation>
    </message>
    <message>
        <source>Thing model - %1.json</source>
        <translation>物模型-%1.json</translation>
    </message>
    <message>
        <source>View the thing model</source>
        <translation>查看物模型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>ui::TtlField</name>
    <message>
        <source>Waits for the device</source>
        <translation>等待设备</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>How long the cloud keeps the command while the device cannot be reached</source>
        <translation>设备不可达时，云端保留该指令的时长</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Waiting time in seconds</source>
        <translation>等待时间（秒）</translation>
    </message>
</context>
<context>
    <name>ui::TypedInput</name>
    <message>
        <source>What may stand here follows from the choices above.</source>
        <translation>请先完成上面的选择。</translation>
    </message>
</context>
<context>
    <name>ui::UnmatchedDialog</name>
    <message>
        <source>Cloud device</source>
        <translation>云端设备</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Unmatched pushes</source>
        <translation>未匹配的推送</translation>
    </message>
    <message>
        <source>Unmatched pushes by cloud device</source>
        <translation>按云端设备列出的未匹配推送</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>全部已匹配</translation>
    </message>
    <message>
        <source>Every push that was kept belongs to a device.</source>
        <translation>所有已保存的推送都有对应的设备。</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>选择已有设备</translation>
    </message>
    <message>
        <source>Create a device</source>
        <translation>新建设备</translation>
    </message>
    <message>
        <source>How to assign</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <source>No device of this product fits. Create one beside.</source>
        <translation>该产品下没有符合的设备，可在旁边新建。</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>设备id</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Assign and decode again</source>
        <translation>分配并重新解码</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The selected pushes were assigned meanwhile.</source>
        <translation>所选推送在此期间已被分配。</translation>
    </message>
    <message>
        <source>Device name, id or %1</source>
        <extracomment>%1 is what a cloud calls the value that names a device: IMEI.</extracomment>
        <translation>设备名称、ID 或 %1</translation>
    </message>
</context>
<context>
    <name>ui::ValueEditor</name>
    <message>
        <source>at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>不超过 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>longitude,latitude</source>
        <translation>经度,纬度</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose a value.</source>
        <translation>请选择一个值。</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>请输入值。</translation>
    </message>
    <message>
        <source>Not a number: %1</source>
        <translation>不是数字：%1</translation>
    </message>
    <message>
        <source>A whole number is needed: %1</source>
        <translation>应为整数：%1</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2.</source>
        <translation>不是有效的 JSON：第 %1 行，第 %2 列。</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1（已不可选）</translation>
    </message>
</context>
<context>
    <name>ui::ValueTypeEditor</name>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no data type</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::VoiceSection</name>
    <message>
        <source>The last report failed at %1: %2</source>
        <translation>%1 上报失败：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes reported since the start, the last one at %1.</source>
        <translation>
            <numerusform>启动以来已上报 %n 次变化，最近一次在 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing reported since the start. With the skill&apos;s ID in the record, changes are reported to those who have linked it.</source>
        <translation>启动以来尚无上报。在记录中填写技能ID后，变化会上报给已绑定的用户。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Practise …</source>
        <translation>调试…</translation>
    </message>
    <message>
        <source>WebService address of the skill</source>
        <translation>技能 WebService 地址</translation>
    </message>
    <message>
        <source>Nobody has linked it yet</source>
        <translation>尚无用户绑定</translation>
    </message>
    <message numerus="yes">
        <source>%n linked users</source>
        <translation>
            <numerusform>%n 个已绑定用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Account linking</source>
        <translation>账号关联</translation>
    </message>
</context>
<context>
    <name>ui::WhyNoPush</name>
    <message>
        <source>The listener is not running.</source>
        <translation>监听未运行。</translation>
    </message>
    <message>
        <source>Start it in the settings.</source>
        <translation>请在设置中启动监听。</translation>
    </message>
    <message>
        <source>The listener could not start.</source>
        <translation>监听无法启动。</translation>
    </message>
    <message>
        <source>Another CloudDock program on this data folder holds the port.</source>
        <translation>端口由使用同一数据目录的另一个 CloudDock 程序占用。</translation>
    </message>
    <message>
        <source>What it receives appears here too, within two seconds.</source>
        <translation>它收到的推送会在两秒内显示在这里。</translation>
    </message>
    <message>
        <source>The listener takes connections of this computer only (%1).</source>
        <translation>监听只接受本机连接（%1）。</translation>
    </message>
    <message>
        <source>Set an address that the cloud can reach in the settings, or a public base URL if a proxy stands before it.</source>
        <translation>请在设置中填写云平台能访问的监听地址；前面有代理时填写公网地址。</translation>
    </message>
    <message>
        <source>The record is disabled: pushes are refused with 404.</source>
        <translation>记录已禁用：推送会被拒绝（404）。</translation>
    </message>
    <message>
        <source>Enable the record.</source>
        <translation>请启用该记录。</translation>
    </message>
    <message>
        <source>A request came and was refused with %1: %2</source>
        <translation>有请求到达但被拒绝（%1）：%2</translation>
    </message>
    <message>
        <source>See it in the log.</source>
        <translation>请在日志中查看。</translation>
    </message>
    <message>
        <source>A request came for the product &quot;%1&quot;, which is not this record&apos;s.</source>
        <translation>收到发往产品“%1”的请求，不是本记录的产品。</translation>
    </message>
    <message>
        <source>The address ends with the product ID of this program, %1, not with the cloud&apos;s.</source>
        <translation>地址中应为本平台的产品ID %1，而不是云平台的产品ID。</translation>
    </message>
    <message>
        <source>This record asks for a push token.</source>
        <translation>本记录要求推送令牌。</translation>
    </message>
    <message>
        <source>The address at the cloud must end with ?token= and the token.</source>
        <translation>云平台上的地址末尾须有 ?token=令牌。</translation>
    </message>
    <message>
        <source>Only listed addresses may push to this record.</source>
        <translation>本记录只接受名单内的来源地址。</translation>
    </message>
    <message>
        <source>The cloud may call from another one: see refused requests in the log.</source>
        <translation>云平台可能使用其他地址：请查看日志中被拒绝的请求。</translation>
    </message>
    <message>
        <source>A firewall or router stands between the cloud and this computer.</source>
        <translation>云平台与本机之间有防火墙或路由器。</translation>
    </message>
    <message>
        <source>Open port %1 for incoming TCP, and forward it where there is a router.</source>
        <translation>请放行 TCP %1 端口，有路由器时设置端口转发。</translation>
    </message>
    <message>
        <source>The subscription at the cloud is new.</source>
        <translation>云平台上的订阅刚刚创建。</translation>
    </message>
    <message>
        <source>It takes about a minute until it is in force.</source>
        <translation>约一分钟后生效。</translation>
    </message>
    <message>
        <source>The device has not reported anything since then.</source>
        <translation>设备此后还没有上报。</translation>
    </message>
    <message>
        <source>Let it report, or send a test push.</source>
        <translation>请让设备上报，或发送一条测试推送。</translation>
    </message>
</context>
</TS>
