<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app::AccountStore</name>
    <message>
        <source>There is no account %1.</source>
        <translation>There is no account %1.</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>There is an account %1 already.</translation>
    </message>
    <message>
        <source>Choose another login.</source>
        <translation>Choose another login.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>There is no product %1.</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>There is no device %1.</translation>
    </message>
</context>
<context>
    <name>app::Accounts</name>
    <message>
        <source>Enter a login.</source>
        <translation>Enter a login.</translation>
    </message>
    <message>
        <source>A login has at most %1 characters and no blanks.</source>
        <translation>A login has at most %1 characters and no blanks.</translation>
    </message>
    <message>
        <source>Use a name, a telephone number or an e-mail address.</source>
        <translation>Use a name, a telephone number or an e-mail address.</translation>
    </message>
    <message>
        <source>A name is one line of at most %1 characters.</source>
        <translation>A name is one line of at most %1 characters.</translation>
    </message>
    <message>
        <source>The password has fewer than %1 characters.</source>
        <translation>The password has fewer than %1 characters.</translation>
    </message>
    <message>
        <source>Take several words that only you would put together.</source>
        <translation>Take several words that only you would put together.</translation>
    </message>
    <message>
        <source>The password has more than %1 characters.</source>
        <translation>The password has more than %1 characters.</translation>
    </message>
    <message>
        <source>This password is one of those that are tried first.</source>
        <translation>This password is one of those that are tried first.</translation>
    </message>
    <message>
        <source>A platform is named by small letters, digits, hyphens and underscores.</source>
        <translation>A platform is named by small letters, digits, hyphens and underscores.</translation>
    </message>
    <message>
        <source>For example dueros.</source>
        <translation>For example dueros.</translation>
    </message>
    <message>
        <source>A client ID has 4 to 128 letters, digits, dots, hyphens and underscores.</source>
        <translation>A client ID has 4 to 128 letters, digits, dots, hyphens and underscores.</translation>
    </message>
    <message>
        <source>Leave it empty to have one made.</source>
        <translation>Leave it empty to have one made.</translation>
    </message>
    <message>
        <source>There are more than %1 callback addresses.</source>
        <translation>There are more than %1 callback addresses.</translation>
    </message>
    <message>
        <source>This callback address is there twice.</source>
        <translation>This callback address is there twice.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Remove one of them.</translation>
    </message>
    <message>
        <source>An access token counts between one minute and one year.</source>
        <translation>An access token counts between one minute and one year.</translation>
    </message>
    <message>
        <source>A refresh token counts at least as long as an access token and at most ten years.</source>
        <translation>A refresh token counts at least as long as an access token and at most ten years.</translation>
    </message>
    <message>
        <source>The password cannot be hashed.</source>
        <translation>The password cannot be hashed.</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>Free some memory and try again.</translation>
    </message>
    <message>
        <source>The system gives no random numbers.</source>
        <translation>The system gives no random numbers.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart the computer.</source>
        <translation>Try again; if it stays so, restart the computer.</translation>
    </message>
    <message>
        <source>Copy the callback address from the platform&apos;s console.</source>
        <translation>Copy the callback address from the platform&apos;s console.</translation>
    </message>
    <message>
        <source>The callback address has characters that an address cannot have.</source>
        <translation>The callback address has characters that an address cannot have.</translation>
    </message>
    <message>
        <source>The callback address is no complete web address.</source>
        <translation>The callback address is no complete web address.</translation>
    </message>
    <message>
        <source>The callback address does not begin with https://.</source>
        <translation>The callback address does not begin with https://.</translation>
    </message>
    <message>
        <source>The callback address has a part behind #.</source>
        <translation>The callback address has a part behind #.</translation>
    </message>
    <message>
        <source>The callback address names a user.</source>
        <translation>The callback address names a user.</translation>
    </message>
    <message>
        <source>A client secret has 16 to 256 letters, digits and signs, no blanks.</source>
        <translation>A client secret has 16 to 256 letters, digits and signs, no blanks.</translation>
    </message>
    <message>
        <source>The access token is not known.</source>
        <translation>The access token is not known.</translation>
    </message>
    <message>
        <source>Link the account again.</source>
        <translation>Link the account again.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>The access token has expired.</translation>
    </message>
    <message>
        <source>Refresh it.</source>
        <translation>Refresh it.</translation>
    </message>
    <message>
        <source>The user&apos;s id of the assistant has 1 to 256 characters.</source>
        <translation>The user&apos;s id of the assistant has 1 to 256 characters.</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>The account is locked.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>Unlock it first.</translation>
    </message>
</context>
<context>
    <name>app::ApiClient</name>
    <message>
        <source>The call to %1 had no turn within %2 s.</source>
        <translation>The call to %1 had no turn within %2 s.</translation>
    </message>
    <message>
        <source>Too many calls are waiting, or the cloud asked for a pause.</source>
        <translation>Too many calls are waiting, or the cloud asked for a pause.</translation>
    </message>
    <message>
        <source>Too many calls to %1 are waiting already.</source>
        <translation>Too many calls to %1 are waiting already.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
</context>
<context>
    <name>app::Categories</name>
    <message>
        <source>Smart city</source>
        <translation>Smart city</translation>
    </message>
    <message>
        <source>Environment sensing</source>
        <translation>Environment sensing</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Air conditioning</translation>
    </message>
    <message>
        <source>Temperature and humidity sensor</source>
        <translation>Temperature and humidity sensor</translation>
    </message>
    <message>
        <source>Air quality monitor</source>
        <translation>Air quality monitor</translation>
    </message>
    <message>
        <source>Fire safety</source>
        <translation>Fire safety</translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation>Smoke detector</translation>
    </message>
    <message>
        <source>Fire hydrant</source>
        <translation>Fire hydrant</translation>
    </message>
    <message>
        <source>Metering</source>
        <translation>Metering</translation>
    </message>
    <message>
        <source>Water meter</source>
        <translation>Water meter</translation>
    </message>
    <message>
        <source>Gas meter</source>
        <translation>Gas meter</translation>
    </message>
    <message>
        <source>Electricity meter</source>
        <translation>Electricity meter</translation>
    </message>
    <message>
        <source>Streets and parking</source>
        <translation>Streets and parking</translation>
    </message>
    <message>
        <source>Street lamp</source>
        <translation>Street lamp</translation>
    </message>
    <message>
        <source>Manhole cover monitor</source>
        <translation>Manhole cover monitor</translation>
    </message>
    <message>
        <source>Parking sensor</source>
        <translation>Parking sensor</translation>
    </message>
    <message>
        <source>Smart living</source>
        <translation>Smart living</translation>
    </message>
    <message>
        <source>Home security</source>
        <translation>Home security</translation>
    </message>
    <message>
        <source>Smoke alarm</source>
        <translation>Smoke alarm</translation>
    </message>
    <message>
        <source>Door lock</source>
        <translation>Door lock</translation>
    </message>
    <message>
        <source>Gas alarm</source>
        <translation>Gas alarm</translation>
    </message>
    <message>
        <source>Water leak sensor</source>
        <translation>Water leak sensor</translation>
    </message>
    <message>
        <source>Electrics and lighting</source>
        <translation>Electrics and lighting</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Large appliances</source>
        <translation>Large appliances</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>Air conditioner</translation>
    </message>
    <message>
        <source>Smart industry</source>
        <translation>Smart industry</translation>
    </message>
    <message>
        <source>Industrial equipment</source>
        <translation>Industrial equipment</translation>
    </message>
    <message>
        <source>Industrial gateway</source>
        <translation>Industrial gateway</translation>
    </message>
    <message>
        <source>Data terminal unit (DTU)</source>
        <translation>Data terminal unit (DTU)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>app::CloudLanes</name>
    <message>
        <source>The program is closing.</source>
        <translation>The program is closing.</translation>
    </message>
    <message>
        <source>This cloud is only listened to: there is nothing to call.</source>
        <translation>This cloud is only listened to: there is nothing to call.</translation>
    </message>
    <message>
        <source>The product %1 has no docking record of this cloud.</source>
        <translation>The product %1 has no docking record of this cloud.</translation>
    </message>
    <message>
        <source>Add one on the cloud&apos;s tab.</source>
        <translation>Add one on the cloud&apos;s tab.</translation>
    </message>
</context>
<context>
    <name>app::CloudWork</name>
    <message>
        <source>The program is closing.</source>
        <translation>The program is closing.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Name: %1 here, %2 at the cloud</source>
        <translation>Name: %1 here, %2 at the cloud</translation>
    </message>
    <message>
        <source>The cloud&apos;s device ID is not known here yet</source>
        <translation>The cloud&apos;s device ID is not known here yet</translation>
    </message>
    <message>
        <source>The cloud&apos;s device ID has changed: %1</source>
        <translation>The cloud&apos;s device ID has changed: %1</translation>
    </message>
    <message>
        <source>The cloud said nothing of this device.</source>
        <translation>The cloud said nothing of this device.</translation>
    </message>
    <message>
        <source>Compare again to see whether it is there.</source>
        <translation>Compare again to see whether it is there.</translation>
    </message>
    <message>
        <source>This cloud offers no such call.</source>
        <translation>This cloud offers no such call.</translation>
    </message>
    <message>
        <source>The product has no docking record of this cloud.</source>
        <translation>The product has no docking record of this cloud.</translation>
    </message>
    <message>
        <source>The docking record is disabled.</source>
        <translation>The docking record is disabled.</translation>
    </message>
    <message>
        <source>Nothing is entered that the cloud could know the device by.</source>
        <translation>Nothing is entered that the cloud could know the device by.</translation>
    </message>
    <message>
        <source>Not removed: it was cancelled.</source>
        <translation>Not removed: it was cancelled.</translation>
    </message>
</context>
<context>
    <name>app::Codec</name>
    <message>
        <source>Demo protocol v1</source>
        <translation>Demo protocol v1</translation>
    </message>
    <message>
        <source>JSON messages by path: /report-property, /fire_alarm and so on, or judged by content</source>
        <translation>JSON messages by path: /report-property, /fire_alarm and so on, or judged by content</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Bytes are kept as they come and not decoded</source>
        <translation>Bytes are kept as they come and not decoded</translation>
    </message>
    <message>
        <source>The path has too many /children.</source>
        <translation>The path has too many /children.</translation>
    </message>
    <message>
        <source>A child&apos;s message must name its deviceId.</source>
        <translation>A child&apos;s message must name its deviceId.</translation>
    </message>
    <message>
        <source>%1 expects a JSON object.</source>
        <translation>%1 expects a JSON object.</translation>
    </message>
    <message>
        <source>The body is not JSON: line %1, column %2: %3</source>
        <translation>The body is not JSON: line %1, column %2: %3</translation>
    </message>
    <message>
        <source>A raw command goes past the protocol.</source>
        <translation>A raw command goes past the protocol.</translation>
    </message>
    <message>
        <source>The transparent protocol has no commands of its own.</source>
        <translation>The transparent protocol has no commands of its own.</translation>
    </message>
    <message>
        <source>Send raw data: the bytes as the device expects them.</source>
        <translation>Send raw data: the bytes as the device expects them.</translation>
    </message>
</context>
<context>
    <name>app::Command</name>
    <message>
        <source>There is no property %1.</source>
        <translation>There is no property %1.</translation>
    </message>
    <message>
        <source>Choose one of the product&apos;s thing model, or add it there and publish the product.</source>
        <translation>Choose one of the product&apos;s thing model, or add it there and publish the product.</translation>
    </message>
    <message>
        <source>Property %1 is entered by hand: the device has no such value.</source>
        <translation>Property %1 is entered by hand: the device has no such value.</translation>
    </message>
    <message>
        <source>The platform itself holds it, so nothing is sent to the device.</source>
        <translation>The platform itself holds it, so nothing is sent to the device.</translation>
    </message>
    <message>
        <source>No property is named.</source>
        <translation>No property is named.</translation>
    </message>
    <message>
        <source>Choose at least one property.</source>
        <translation>Choose at least one property.</translation>
    </message>
    <message>
        <source>Property %1 is read only.</source>
        <translation>Property %1 is read only.</translation>
    </message>
    <message>
        <source>Leave it out, or change the product&apos;s thing model.</source>
        <translation>Leave it out, or change the product&apos;s thing model.</translation>
    </message>
    <message>
        <source>The function [%1] is not defined.</source>
        <translation>The function [%1] is not defined.</translation>
    </message>
    <message>
        <source>The function [%1] has no parameter %2.</source>
        <translation>The function [%1] has no parameter %2.</translation>
    </message>
    <message>
        <source>%1 is not made of pairs of hexadecimal digits.</source>
        <translation>%1 is not made of pairs of hexadecimal digits.</translation>
    </message>
    <message>
        <source>Write two of 0-9 and A-F for each byte; blanks may stand between the pairs.</source>
        <translation>Write two of 0-9 and A-F for each byte; blanks may stand between the pairs.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>There is nothing to send.</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3</source>
        <translation>This is not JSON: line %1, column %2: %3</translation>
    </message>
    <message>
        <source>This is not one JSON value.</source>
        <translation>This is not one JSON value.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>The name is empty.</translation>
    </message>
    <message>
        <source>a property ID</source>
        <translation>a property ID</translation>
    </message>
    <message>
        <source>%1 is not a form of raw data.</source>
        <translation>%1 is not a form of raw data.</translation>
    </message>
    <message>
        <source>Choose text, hex or json.</source>
        <translation>Choose text, hex or json.</translation>
    </message>
    <message>
        <source>%1 is not a kind of command.</source>
        <translation>%1 is not a kind of command.</translation>
    </message>
    <message>
        <source>Choose readProperty, writeProperty, invokeFunction or raw.</source>
        <translation>Choose readProperty, writeProperty, invokeFunction or raw.</translation>
    </message>
    <message>
        <source>There is no such key here.</source>
        <translation>There is no such key here.</translation>
    </message>
</context>
<context>
    <name>app::CommandStore</name>
    <message>
        <source>What command %1 asks for cannot be read.</source>
        <translation>What command %1 asks for cannot be read.</translation>
    </message>
    <message>
        <source>The database is damaged: restore a backup.</source>
        <translation>The database is damaged: restore a backup.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>There is no command %1.</translation>
    </message>
    <message>
        <source>Product %1 has no device %2.</source>
        <translation>Product %1 has no device %2.</translation>
    </message>
    <message>
        <source>The command names no cloud.</source>
        <translation>The command names no cloud.</translation>
    </message>
</context>
<context>
    <name>app::Commands</name>
    <message>
        <source>The product %1 was never published.</source>
        <translation>The product %1 was never published.</translation>
    </message>
    <message>
        <source>Publish it first.</source>
        <translation>Publish it first.</translation>
    </message>
    <message>
        <source>The thing model of the product %1 is damaged.</source>
        <translation>The thing model of the product %1 is damaged.</translation>
    </message>
    <message>
        <source>Import or enter the thing model again.</source>
        <translation>Import or enter the thing model again.</translation>
    </message>
    <message>
        <source>The product has no docking record of this cloud.</source>
        <translation>The product has no docking record of this cloud.</translation>
    </message>
    <message>
        <source>Add one on the cloud&apos;s tab.</source>
        <translation>Add one on the cloud&apos;s tab.</translation>
    </message>
    <message>
        <source>The docking record is disabled.</source>
        <translation>The docking record is disabled.</translation>
    </message>
    <message>
        <source>Enable it on the cloud&apos;s tab.</source>
        <translation>Enable it on the cloud&apos;s tab.</translation>
    </message>
    <message>
        <source>The device is not enabled.</source>
        <translation>The device is not enabled.</translation>
    </message>
    <message>
        <source>Enable it first.</source>
        <translation>Enable it first.</translation>
    </message>
    <message>
        <source>The cloud does not know the device.</source>
        <translation>The cloud does not know the device.</translation>
    </message>
    <message>
        <source>Enter what it is known by there, and apply the configuration.</source>
        <translation>Enter what it is known by there, and apply the configuration.</translation>
    </message>
    <message>
        <source>The device can be reached through several clouds.</source>
        <translation>The device can be reached through several clouds.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <source>The device cannot be reached through any cloud.</source>
        <translation>The device cannot be reached through any cloud.</translation>
    </message>
    <message>
        <source>Dock its product to a cloud that carries commands, and enable the record.</source>
        <translation>Dock its product to a cloud that carries commands, and enable the record.</translation>
    </message>
    <message>
        <source>The waiting time must be from 0 to %1 seconds.</source>
        <translation>The waiting time must be from 0 to %1 seconds.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;%1&quot;.</source>
        <translation>There is no protocol &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This cloud does not carry commands.</source>
        <translation>This cloud does not carry commands.</translation>
    </message>
    <message>
        <source>The cloud has no such device.</source>
        <translation>The cloud has no such device.</translation>
    </message>
    <message>
        <source>Apply the device&apos;s configuration: it is made at the cloud then.</source>
        <translation>Apply the device&apos;s configuration: it is made at the cloud then.</translation>
    </message>
    <message>
        <source>The program stopped while the call was out.</source>
        <translation>The program stopped while the call was out.</translation>
    </message>
    <message>
        <source>The command has ended already.</source>
        <translation>The command has ended already.</translation>
    </message>
    <message>
        <source>The command is on its way: it cannot be cancelled now.</source>
        <translation>The command is on its way: it cannot be cancelled now.</translation>
    </message>
    <message>
        <source>Wait until the cloud has answered, then cancel it there.</source>
        <translation>Wait until the cloud has answered, then cancel it there.</translation>
    </message>
    <message>
        <source>The command is still under way, or has succeeded.</source>
        <translation>The command is still under way, or has succeeded.</translation>
    </message>
    <message>
        <source>It could not be sent before its time was over.</source>
        <translation>It could not be sent before its time was over.</translation>
    </message>
    <message>
        <source>The device has not answered before its time was over.</source>
        <translation>The device has not answered before its time was over.</translation>
    </message>
    <message>
        <source>Whether the cloud has the command cannot be found out.</source>
        <translation>Whether the cloud has the command cannot be found out.</translation>
    </message>
    <message>
        <source>Look at the device. If it has not done it, send the command again.</source>
        <translation>Look at the device. If it has not done it, send the command again.</translation>
    </message>
    <message>
        <source>The cloud does not have the command: it is sent again.</source>
        <translation>The cloud does not have the command: it is sent again.</translation>
    </message>
</context>
<context>
    <name>app::ConfigImport</name>
    <message>
        <source>The device belongs to the product %1 already.</source>
        <translation>The device belongs to the product %1 already.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Line %1, column %2: %3.</translation>
    </message>
    <message>
        <source>Expected an object with products, devices or dockings.</source>
        <translation>Expected an object with products, devices or dockings.</translation>
    </message>
    <message>
        <source>Expected a list.</source>
        <translation>Expected a list.</translation>
    </message>
    <message>
        <source>Expected an object.</source>
        <translation>Expected an object.</translation>
    </message>
    <message>
        <source>There is no such key here.</source>
        <translation>There is no such key here.</translation>
    </message>
    <message>
        <source>Expected a text.</source>
        <translation>Expected a text.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Expected true or false.</translation>
    </message>
    <message>
        <source>The id stands twice in the file.</source>
        <translation>The id stands twice in the file.</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot;.</source>
        <translation>There is no cloud &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The product stands twice for this cloud in the file.</source>
        <translation>The product stands twice for this cloud in the file.</translation>
    </message>
    <message>
        <source>The import takes longer than pushes to the running listener can wait.</source>
        <translation>The import takes longer than pushes to the running listener can wait.</translation>
    </message>
    <message>
        <source>Stop the listener for the import, or split the file.</source>
        <translation>Stop the listener for the import, or split the file.</translation>
    </message>
    <message>
        <source>Expected an object with the thing model.</source>
        <translation>Expected an object with the thing model.</translation>
    </message>
</context>
<context>
    <name>app::DataTool</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>held by the CloudDock process that runs on this data folder</source>
        <translation>held by the CloudDock process that runs on this data folder</translation>
    </message>
    <message>
        <source>%1 of %2 stored secrets cannot be opened. The first: %3</source>
        <translation>%1 of %2 stored secrets cannot be opened. The first: %3</translation>
    </message>
    <message>
        <source>no secret is stored yet; a key is made with the first one</source>
        <translation>no secret is stored yet; a key is made with the first one</translation>
    </message>
    <message>
        <source>%1, all %2 stored secrets open</source>
        <translation>%1, all %2 stored secrets open</translation>
    </message>
    <message>
        <source>%1 is not there yet; the first start makes it</source>
        <translation>%1 is not there yet; the first start makes it</translation>
    </message>
    <message>
        <source>Renew it; the running listener takes it on SIGHUP.</source>
        <translation>Renew it; the running listener takes it on SIGHUP.</translation>
    </message>
    <message>
        <source>%1 has expired on %2.</source>
        <translation>%1 has expired on %2.</translation>
    </message>
    <message>
        <source>%1 counts from %2 on.</source>
        <translation>%1 counts from %2 on.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Check this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>%1 expires on %2.</source>
        <translation>%1 expires on %2.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, valid until %2</translation>
    </message>
    <message>
        <source>%1, port %2: held by the CloudDock process that runs on this data folder</source>
        <translation>%1, port %2: held by the CloudDock process that runs on this data folder</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot; that can be tested.</source>
        <translation>There is no cloud &quot;%1&quot; that can be tested.</translation>
    </message>
    <message>
        <source>No CloudDock process listens for the data folder %1.</source>
        <translation>No CloudDock process listens for the data folder %1.</translation>
    </message>
    <message>
        <source>Start one, check --data-dir, or name the address with --url.</source>
        <translation>Start one, check --data-dir, or name the address with --url.</translation>
    </message>
    <message>
        <source>The command is no JSON object: %1.</source>
        <translation>The command is no JSON object: %1.</translation>
    </message>
    <message>
        <source>For example {&quot;type&quot;:&quot;writeProperty&quot;,&quot;properties&quot;:{&quot;level&quot;:3}}.</source>
        <translation>For example {&quot;type&quot;:&quot;writeProperty&quot;,&quot;properties&quot;:{&quot;level&quot;:3}}.</translation>
    </message>
    <message>
        <source>The product %1 has no docking record.</source>
        <translation>The product %1 has no docking record.</translation>
    </message>
    <message>
        <source>Add one, or check --product.</source>
        <translation>Add one, or check --product.</translation>
    </message>
    <message>
        <source>The product %1 is docked to several clouds.</source>
        <translation>The product %1 is docked to several clouds.</translation>
    </message>
    <message>
        <source>Name one with --platform.</source>
        <translation>Name one with --platform.</translation>
    </message>
</context>
<context>
    <name>app::Database</name>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Qt&apos;s SQLite driver is not installed.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation>Install the package libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program.</source>
        <translation>The database %1 is locked by another program.</translation>
    </message>
    <message>
        <source>Close the other program or wait until it has finished, then try again.</source>
        <translation>Close the other program or wait until it has finished, then try again.</translation>
    </message>
    <message>
        <source>The disk with the database %1 is full.</source>
        <translation>The disk with the database %1 is full.</translation>
    </message>
    <message>
        <source>Free some space there. Nothing that was confirmed is lost.</source>
        <translation>Free some space there. Nothing that was confirmed is lost.</translation>
    </message>
    <message>
        <source>Reading or writing the database %1 failed.</source>
        <translation>Reading or writing the database %1 failed.</translation>
    </message>
    <message>
        <source>Check the disk and the system log.</source>
        <translation>Check the disk and the system log.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written.</source>
        <translation>The database %1 cannot be written.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the file and its folder.</source>
        <translation>Check the owner and the permissions of the file and its folder.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>The database %1 cannot be opened.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that this user may write there.</source>
        <translation>Check that its folder exists and that this user may write there.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>The database %1 is damaged.</translation>
    </message>
    <message>
        <source>Stop the program, keep a copy of the file, and restore a backup or recover it with &quot;sqlite3 &lt;file&gt; .recover&quot;.</source>
        <translation>Stop the program, keep a copy of the file, and restore a backup or recover it with &quot;sqlite3 &lt;file&gt; .recover&quot;.</translation>
    </message>
    <message>
        <source>%1 is not a database.</source>
        <translation>%1 is not a database.</translation>
    </message>
    <message>
        <source>Choose another data folder, or move the file away.</source>
        <translation>Choose another data folder, or move the file away.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>The search was cancelled.</translation>
    </message>
    <message>
        <source>The record contradicts another one.</source>
        <translation>The record contradicts another one.</translation>
    </message>
    <message>
        <source>The database %1 refused a request.</source>
        <translation>The database %1 refused a request.</translation>
    </message>
    <message>
        <source>See the log for details.</source>
        <translation>See the log for details.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>The folder %1 does not exist.</translation>
    </message>
    <message>
        <source>Create it, or choose another data folder.</source>
        <translation>Create it, or choose another data folder.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>The folder %1 cannot be written.</translation>
    </message>
    <message>
        <source>Give this user write permission there, or choose another data folder.</source>
        <translation>Give this user write permission there, or choose another data folder.</translation>
    </message>
    <message>
        <source>The database %1 cannot be read.</source>
        <translation>The database %1 cannot be read.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>There is no database %1.</translation>
    </message>
    <message>
        <source>Check the data folder, or start the program once to create it.</source>
        <translation>Check the data folder, or start the program once to create it.</translation>
    </message>
    <message>
        <source>The database %1 cannot be made.</source>
        <translation>The database %1 cannot be made.</translation>
    </message>
    <message>
        <source>Check the owner and the permissions of the folder, and the space on the disk.</source>
        <translation>Check the owner and the permissions of the folder, and the space on the disk.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program.</source>
        <translation>The database %1 belongs to another program.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of this program (schema %2, this program knows %3).</source>
        <translation>The database %1 was written by a newer version of this program (schema %2, this program knows %3).</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another data folder.</source>
        <translation>Install the newer version, or choose another data folder.</translation>
    </message>
    <message>
        <source>There is not enough space beside %1 for the copy that is made before its schema changes.</source>
        <translation>There is not enough space beside %1 for the copy that is made before its schema changes.</translation>
    </message>
    <message>
        <source>Free %1 MB on that disk and start again.</source>
        <translation>Free %1 MB on that disk and start again.</translation>
    </message>
    <message>
        <source>The database %1 was written by an older version of this program.</source>
        <translation>The database %1 was written by an older version of this program.</translation>
    </message>
    <message>
        <source>Start the program once so that it brings the database up to date.</source>
        <translation>Start the program once so that it brings the database up to date.</translation>
    </message>
    <message>
        <source>Qt uses another copy of SQLite than this program.</source>
        <translation>Qt uses another copy of SQLite than this program.</translation>
    </message>
    <message>
        <source>Use the Qt packages of the system.</source>
        <translation>Use the Qt packages of the system.</translation>
    </message>
    <message>
        <source>Another program is setting up the database %1.</source>
        <translation>Another program is setting up the database %1.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then start again.</source>
        <translation>Wait until it has finished, then start again.</translation>
    </message>
</context>
<context>
    <name>app::DecodeStore</name>
    <message>
        <source>There are no unmatched pushes of this device any more.</source>
        <translation>There are no unmatched pushes of this device any more.</translation>
    </message>
    <message>
        <source>They were assigned or decoded again in the meantime.</source>
        <translation>They were assigned or decoded again in the meantime.</translation>
    </message>
</context>
<context>
    <name>app::Device</name>
    <message>
        <source>Enter the device ID</source>
        <translation>Enter the device ID</translation>
    </message>
    <message>
        <source>The device ID has at most 64 characters</source>
        <translation>The device ID has at most 64 characters</translation>
    </message>
    <message>
        <source>The device ID may contain only digits, letters, underscores and hyphens</source>
        <translation>The device ID may contain only digits, letters, underscores and hyphens</translation>
    </message>
    <message>
        <source>Enter the device name</source>
        <translation>Enter the device name</translation>
    </message>
    <message>
        <source>The device name has at most 200 characters</source>
        <translation>The device name has at most 200 characters</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Choose a product</translation>
    </message>
</context>
<context>
    <name>app::DeviceMessage</name>
    <message>
        <source>milliseconds since the epoch</source>
        <translation>milliseconds since the epoch</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>the event&apos;s ID</source>
        <translation>the event&apos;s ID</translation>
    </message>
    <message>
        <source>The payload is not Base64.</source>
        <translation>The payload is not Base64.</translation>
    </message>
    <message>
        <source>%1 is not a message type.</source>
        <translation>%1 is not a message type.</translation>
    </message>
</context>
<context>
    <name>app::DeviceStore</name>
    <message>
        <source>There is no device %1.</source>
        <translation>There is no device %1.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Choose another id.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>There is no product %1.</translation>
    </message>
    <message>
        <source>The device ID exists already</source>
        <translation>The device ID exists already</translation>
    </message>
</context>
<context>
    <name>app::DockingStore</name>
    <message>
        <source>There is no docking record of the product %1 for %2.</source>
        <translation>There is no docking record of the product %1 for %2.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>There is no product %1.</translation>
    </message>
    <message>
        <source>The product %1 has a docking record here already.</source>
        <translation>The product %1 has a docking record here already.</translation>
    </message>
    <message>
        <source>Edit that record, or choose another product.</source>
        <translation>Edit that record, or choose another product.</translation>
    </message>
    <message>
        <source>The record was changed by somebody else in the meantime.</source>
        <translation>The record was changed by somebody else in the meantime.</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>Open it again and repeat your change.</translation>
    </message>
</context>
<context>
    <name>app::Dockings</name>
    <message>
        <source>Product is published</source>
        <translation>Product is published</translation>
    </message>
    <message>
        <source>There is no product %1 any more.</source>
        <translation>There is no product %1 any more.</translation>
    </message>
    <message>
        <source>Publish it on the product&apos;s page.</source>
        <translation>Publish it on the product&apos;s page.</translation>
    </message>
    <message>
        <source>Keys are filled in</source>
        <translation>Keys are filled in</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Advised, still empty: %1</source>
        <translation>Advised, still empty: %1</translation>
    </message>
    <message>
        <source>Record is enabled</source>
        <translation>Record is enabled</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Pushes are refused with 404 until then.</source>
        <translation>Pushes are refused with 404 until then.</translation>
    </message>
    <message>
        <source>A device has its %1</source>
        <translation>A device has its %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), configuration applied</source>
        <translation>
            <numerusform>%n device, configuration applied</numerusform>
            <numerusform>%n devices, configuration applied</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter it in the device&apos;s configuration, save, then apply the configuration.</source>
        <translation>Enter it in the device&apos;s configuration, save, then apply the configuration.</translation>
    </message>
    <message>
        <source>First push received</source>
        <translation>First push received</translation>
    </message>
    <message>
        <source>Last at %1</source>
        <translation>Last at %1</translation>
    </message>
    <message>
        <source>Something arrived but was refused: %1</source>
        <translation>Something arrived but was refused: %1</translation>
    </message>
    <message>
        <source>Waiting for the cloud to call the push address.</source>
        <translation>Waiting for the cloud to call the push address.</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot;.</source>
        <translation>There is no cloud &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Expected an address that starts with http:// or https://.</source>
        <translation>Expected an address that starts with http:// or https://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address or network.</source>
        <translation>&quot;%1&quot; is not an IP address or network.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>There is no setting &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no secret &quot;%1&quot;.</source>
        <translation>There is no secret &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>There is no product %1.</translation>
    </message>
    <message>
        <source>Create the product first.</source>
        <translation>Create the product first.</translation>
    </message>
    <message>
        <source>The product %1 has a docking record here already.</source>
        <translation>The product %1 has a docking record here already.</translation>
    </message>
    <message>
        <source>Edit that record, or choose another product.</source>
        <translation>Edit that record, or choose another product.</translation>
    </message>
    <message>
        <source>An enabled record cannot be deleted.</source>
        <translation>An enabled record cannot be deleted.</translation>
    </message>
    <message>
        <source>Disable it first.</source>
        <translation>Disable it first.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with faults: %1</source>
        <translation>
            <numerusform>%n with faults: %1</numerusform>
            <numerusform>%n with faults: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of rows.</source>
        <translation>&quot;%1&quot; is not a list of rows.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n row(s) are possible.</source>
        <translation>
            <numerusform>At most %n row is possible.</numerusform>
            <numerusform>At most %n rows are possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A block of the form, the number of a row in it, and what is wrong there.</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The product %1 has not been published yet.</source>
        <translation>The product %1 has not been published yet.</translation>
    </message>
    <message>
        <source>The thing model of the product %1 is damaged.</source>
        <translation>The thing model of the product %1 is damaged.</translation>
    </message>
    <message>
        <source>Import or enter the thing model again, then publish the product.</source>
        <translation>Import or enter the thing model again, then publish the product.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rows, or keep the record disabled.</source>
        <translation>Correct the rows, or keep the record disabled.</translation>
    </message>
    <message>
        <source>Required fields are filled in</source>
        <translation>Required fields are filled in</translation>
    </message>
</context>
<context>
    <name>app::Engine</name>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 is a file, not a folder.</translation>
    </message>
    <message>
        <source>Choose another data folder.</source>
        <translation>Choose another data folder.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made.</source>
        <translation>The data folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder above it.</source>
        <translation>Check the permissions of the folder above it.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to.</source>
        <translation>The data folder %1 cannot be written to.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another data folder.</source>
        <translation>Check its permissions, or choose another data folder.</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot;.</source>
        <translation>There is no cloud &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The listener does not run.</source>
        <translation>The listener does not run.</translation>
    </message>
    <message>
        <source>Start it in the settings.</source>
        <translation>Start it in the settings.</translation>
    </message>
    <message>
        <source>The listener is not running.</source>
        <translation>The listener is not running.</translation>
    </message>
</context>
<context>
    <name>app::EngineLease</name>
    <message>
        <source>Another CloudDock process on this data folder holds the listener&apos;s role.</source>
        <translation>Another CloudDock process on this data folder holds the listener&apos;s role.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2.</source>
        <translation>The lock file %1 cannot be used: %2.</translation>
    </message>
    <message>
        <source>Check its owner and permissions; the file system must support locks.</source>
        <translation>Check its owner and permissions; the file system must support locks.</translation>
    </message>
</context>
<context>
    <name>app::FormSchema</name>
    <message>
        <source>Push token</source>
        <translation>Push token</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>No token</translation>
    </message>
    <message>
        <source>When set, the push address ends with ?token=… and a push without it is refused. The cloud does not sign its pushes, so a long random text is advised.</source>
        <translation>When set, the push address ends with ?token=… and a push without it is refused. The cloud does not sign its pushes, so a long random text is advised.</translation>
    </message>
    <message>
        <source>8 to 128 letters, digits and . _ ~ -</source>
        <translation>8 to 128 letters, digits and . _ ~ -</translation>
    </message>
    <message>
        <source>Allowed senders</source>
        <translation>Allowed senders</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>Every address</translation>
    </message>
    <message>
        <source>IP addresses or networks such as 10.0.0.0/8, one per line. When there is one, a push from elsewhere is refused.</source>
        <translation>IP addresses or networks such as 10.0.0.0/8, one per line. When there is one, a push from elsewhere is refused.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation>&quot;%1&quot; is not one of the choices.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Enter a value.</translation>
    </message>
    <message>
        <source>A whole number is needed: %1</source>
        <translation>A whole number is needed: %1</translation>
    </message>
    <message>
        <source>Four numbers are needed: from, to, and what they become.</source>
        <translation>Four numbers are needed: from, to, and what they become.</translation>
    </message>
    <message>
        <source>The range of what is spoken is empty.</source>
        <translation>The range of what is spoken is empty.</translation>
    </message>
    <message>
        <source>Give at least one word a value.</source>
        <translation>Give at least one word a value.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be said any more.</source>
        <translation>&quot;%1&quot; cannot be said any more.</translation>
    </message>
    <message>
        <source>Choose where the value comes from.</source>
        <translation>Choose where the value comes from.</translation>
    </message>
    <message>
        <source>The value cannot come from there any more.</source>
        <translation>The value cannot come from there any more.</translation>
    </message>
    <message>
        <source>Enter the calculation.</source>
        <translation>Enter the calculation.</translation>
    </message>
    <message>
        <source>There is no input &quot;%1&quot; any more.</source>
        <translation>There is no input &quot;%1&quot; any more.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>This field is required.</translation>
    </message>
</context>
<context>
    <name>app::HttpDoor</name>
    <message>
        <source>The listener runs already.</source>
        <translation>The listener runs already.</translation>
    </message>
    <message>
        <source>The system has no file descriptors left for the listener.</source>
        <translation>The system has no file descriptors left for the listener.</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit of open files.</source>
        <translation>Close other programs or raise the limit of open files.</translation>
    </message>
    <message>
        <source>The listener does not use TLS.</source>
        <translation>The listener does not use TLS.</translation>
    </message>
</context>
<context>
    <name>app::HttpTransport</name>
    <message>
        <source>The API address is not a complete web address.</source>
        <translation>The API address is not a complete web address.</translation>
    </message>
    <message>
        <source>The API address must not hold a user name or password.</source>
        <translation>The API address must not hold a user name or password.</translation>
    </message>
    <message>
        <source>The call cannot be sent.</source>
        <translation>The call cannot be sent.</translation>
    </message>
    <message>
        <source>The call has a value that cannot be sent: line ends or control characters.</source>
        <translation>The call has a value that cannot be sent: line ends or control characters.</translation>
    </message>
    <message>
        <source>The call to %1 was cancelled.</source>
        <translation>The call to %1 was cancelled.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2 s.</source>
        <translation>%1 did not accept a connection within %2 s.</translation>
    </message>
    <message>
        <source>Check the API address, this computer&apos;s network and any firewall between.</source>
        <translation>Check the API address, this computer&apos;s network and any firewall between.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete after %2 s.</source>
        <translation>The answer of %1 was not complete after %2 s.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 did not answer within %2 s.</translation>
    </message>
    <message>
        <source>The call may have taken effect: look at the cloud before repeating it.</source>
        <translation>The call may have taken effect: look at the cloud before repeating it.</translation>
    </message>
    <message>
        <source>Try again later, or allow more time.</source>
        <translation>Try again later, or allow more time.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than the %2 allowed.</source>
        <translation>The answer of %1 is larger than the %2 allowed.</translation>
    </message>
    <message>
        <source>Ask for fewer records at a time, and check the API address.</source>
        <translation>Ask for fewer records at a time, and check the API address.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 closed the connection before its answer was complete.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 closed the connection without an answer.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>Check that the address and port are those of the API.</source>
        <translation>Check that the address and port are those of the API.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No secure connection to %1 could be made.</translation>
    </message>
    <message>
        <source>Check that this port speaks HTTPS, with TLS 1.2 or later.</source>
        <translation>Check that this port speaks HTTPS, with TLS 1.2 or later.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, the cloud&apos;s operator must act.</source>
        <translation>Check this computer&apos;s date; if it is right, the cloud&apos;s operator must act.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not from an authority that this computer trusts.</source>
        <translation>The certificate of %1 is not from an authority that this computer trusts.</translation>
    </message>
    <message>
        <source>Check the API address. For a private or simulated cloud, give its CA file.</source>
        <translation>Check the API address. For a private or simulated cloud, give its CA file.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>The certificate of %1 expired on %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <translation>The certificate of %1 is valid only from %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host: %2.</source>
        <translation>The certificate of %1 is for another host: %2.</translation>
    </message>
    <message>
        <source>Check the API address: something else may answer in the cloud&apos;s place.</source>
        <translation>Check the API address: something else may answer in the cloud&apos;s place.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>The certificate of %1 was refused: %2.</translation>
    </message>
    <message>
        <source>Check the API address, and ask the cloud&apos;s operator.</source>
        <translation>Check the API address, and ask the cloud&apos;s operator.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and password.</source>
        <translation>The proxy %1 asks for a user name and password.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password, or correct them.</source>
        <translation>Enter the proxy&apos;s user name and password, or correct them.</translation>
    </message>
    <message>
        <source>The proxy %1 could not make the connection.</source>
        <translation>The proxy %1 could not make the connection.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and that it runs.</source>
        <translation>Check the proxy&apos;s address and that it runs.</translation>
    </message>
    <message>
        <source>The host %1 could not be found.</source>
        <translation>The host %1 could not be found.</translation>
    </message>
    <message>
        <source>Check the API address, and this computer&apos;s network and name service.</source>
        <translation>Check the API address, and this computer&apos;s network and name service.</translation>
    </message>
    <message>
        <source>%1 refuses connections.</source>
        <translation>%1 refuses connections.</translation>
    </message>
    <message>
        <source>Check the address and port, and that the service runs there.</source>
        <translation>Check the address and port, and that the service runs there.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this computer.</source>
        <translation>%1 cannot be reached from this computer.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network.</source>
        <translation>Check this computer&apos;s network.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a web service.</source>
        <translation>What answers at %1 is not a web service.</translation>
    </message>
    <message>
        <source>Check the API address and port.</source>
        <translation>Check the API address and port.</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of the authority.</source>
        <translation>Choose a PEM file with the certificate of the authority.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>The CA file %1 cannot be read.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate.</source>
        <translation>The CA file %1 holds no certificate.</translation>
    </message>
    <message>
        <source>The call to %1 had no turn within %2 s.</source>
        <translation>The call to %1 had no turn within %2 s.</translation>
    </message>
    <message>
        <source>Other calls to this host take too long: try again later.</source>
        <translation>Other calls to this host take too long: try again later.</translation>
    </message>
</context>
<context>
    <name>app::JsonAnswer</name>
    <message>
        <source>Check the API address.</source>
        <translation>Check the API address.</translation>
    </message>
    <message>
        <source>The cloud answered with a web page instead of data.</source>
        <translation>The cloud answered with a web page instead of data.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer breaks off in the middle.</source>
        <translation>The cloud&apos;s answer breaks off in the middle.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer is not in UTF-8.</source>
        <translation>The cloud&apos;s answer is not in UTF-8.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer is JSON, but not an object.</source>
        <translation>The cloud&apos;s answer is JSON, but not an object.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer is not JSON.</source>
        <translation>The cloud&apos;s answer is not JSON.</translation>
    </message>
    <message>
        <source>The cloud was called too often (HTTP %1).</source>
        <translation>The cloud was called too often (HTTP %1).</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s.</source>
        <translation>
            <numerusform>Try again in %n s.</numerusform>
            <numerusform>Try again in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud&apos;s answer is empty.</source>
        <translation>The cloud&apos;s answer is empty.</translation>
    </message>
    <message>
        <source>The cloud refused the credentials (HTTP %1).</source>
        <translation>The cloud refused the credentials (HTTP %1).</translation>
    </message>
    <message>
        <source>Check the keys of the docking, what they may do, and this computer&apos;s clock.</source>
        <translation>Check the keys of the docking, what they may do, and this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>The cloud does not know what was called (HTTP %1).</source>
        <translation>The cloud does not know what was called (HTTP %1).</translation>
    </message>
    <message>
        <source>The cloud sends the call on to %1 (HTTP %2); calls are not sent on.</source>
        <translation>The cloud sends the call on to %1 (HTTP %2); calls are not sent on.</translation>
    </message>
    <message>
        <source>If that host is the right one, enter it as the API address.</source>
        <translation>If that host is the right one, enter it as the API address.</translation>
    </message>
    <message>
        <source>The cloud refused the call (HTTP %1).</source>
        <translation>The cloud refused the call (HTTP %1).</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>The log has the details.</translation>
    </message>
    <message>
        <source>The cloud failed (HTTP %1).</source>
        <translation>The cloud failed (HTTP %1).</translation>
    </message>
    <message>
        <source>The fault is the cloud&apos;s: try again later.</source>
        <translation>The fault is the cloud&apos;s: try again later.</translation>
    </message>
</context>
<context>
    <name>app::LinkStore</name>
    <message>
        <source>No client is set up for %1.</source>
        <translation>No client is set up for %1.</translation>
    </message>
    <message>
        <source>Save the account linking settings first.</source>
        <translation>Save the account linking settings first.</translation>
    </message>
    <message>
        <source>The client ID %1 is that of another platform.</source>
        <translation>The client ID %1 is that of another platform.</translation>
    </message>
    <message>
        <source>Choose another one, or leave it empty.</source>
        <translation>Choose another one, or leave it empty.</translation>
    </message>
    <message>
        <source>The account linking settings were changed by somebody else meanwhile.</source>
        <translation>The account linking settings were changed by somebody else meanwhile.</translation>
    </message>
    <message>
        <source>Open them again and repeat your change.</source>
        <translation>Open them again and repeat your change.</translation>
    </message>
    <message>
        <source>There is no link %1 any more.</source>
        <translation>There is no link %1 any more.</translation>
    </message>
</context>
<context>
    <name>app::Listener</name>
    <message>
        <source>%1 is not an IP address to listen on.</source>
        <translation>%1 is not an IP address to listen on.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 for this computer only, 0.0.0.0 or :: for all networks.</source>
        <translation>Use 127.0.0.1 for this computer only, 0.0.0.0 or :: for all networks.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program.</source>
        <translation>Port %1 on %2 is in use by another program.</translation>
    </message>
    <message>
        <source>Stop that program or choose another port.</source>
        <translation>Stop that program or choose another port.</translation>
    </message>
    <message>
        <source>This user may not listen on port %1 of %2.</source>
        <translation>This user may not listen on port %1 of %2.</translation>
    </message>
    <message>
        <source>Choose a port above 1023.</source>
        <translation>Choose a port above 1023.</translation>
    </message>
    <message>
        <source>This computer has no address %1.</source>
        <translation>This computer has no address %1.</translation>
    </message>
    <message>
        <source>Listening on %1, port %2 failed: %3</source>
        <translation>Listening on %1, port %2 failed: %3</translation>
    </message>
</context>
<context>
    <name>app::Product</name>
    <message>
        <source>Enter the product ID</source>
        <translation>Enter the product ID</translation>
    </message>
    <message>
        <source>The product ID has at most 64 characters</source>
        <translation>The product ID has at most 64 characters</translation>
    </message>
    <message>
        <source>The product ID may contain only digits, letters, underscores and hyphens</source>
        <translation>The product ID may contain only digits, letters, underscores and hyphens</translation>
    </message>
    <message>
        <source>Enter the product name</source>
        <translation>Enter the product name</translation>
    </message>
    <message>
        <source>The product name has at most 200 characters</source>
        <translation>The product name has at most 200 characters</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Choose a category</translation>
    </message>
    <message>
        <source>Choose a message protocol</source>
        <translation>Choose a message protocol</translation>
    </message>
    <message>
        <source>Choose a transport</source>
        <translation>Choose a transport</translation>
    </message>
</context>
<context>
    <name>app::ProductFile</name>
    <message>
        <source>Expected an object with the thing model.</source>
        <translation>Expected an object with the thing model.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device type.</source>
        <translation>&quot;%1&quot; is not a device type.</translation>
    </message>
    <message>
        <source>Use device, childrenDevice or gateway.</source>
        <translation>Use device, childrenDevice or gateway.</translation>
    </message>
    <message>
        <source>The file does not hold a product object.</source>
        <translation>The file does not hold a product object.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Line %1, column %2: %3.</translation>
    </message>
    <message>
        <source>Expected a text.</source>
        <translation>Expected a text.</translation>
    </message>
    <message>
        <source>Expected device, childrenDevice or gateway.</source>
        <translation>Expected device, childrenDevice or gateway.</translation>
    </message>
    <message>
        <source>Expected an object.</source>
        <translation>Expected an object.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Expected true or false.</translation>
    </message>
    <message>
        <source>Expected a number.</source>
        <translation>Expected a number.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Line %1, column %2: %3</translation>
    </message>
</context>
<context>
    <name>app::ProductStore</name>
    <message>
        <source>The stored thing model of the product %1 is damaged.</source>
        <translation>The stored thing model of the product %1 is damaged.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>There is no product %1.</translation>
    </message>
    <message>
        <source>The product id %1 is taken.</source>
        <translation>The product id %1 is taken.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Choose another id.</translation>
    </message>
    <message>
        <source>The product %1 has devices and cannot be deleted.</source>
        <translation>The product %1 has devices and cannot be deleted.</translation>
    </message>
    <message>
        <source>Delete its devices first.</source>
        <translation>Delete its devices first.</translation>
    </message>
    <message>
        <source>A docking record uses the product %1; it cannot be deleted.</source>
        <translation>A docking record uses the product %1; it cannot be deleted.</translation>
    </message>
    <message>
        <source>Delete the docking record first.</source>
        <translation>Delete the docking record first.</translation>
    </message>
    <message>
        <source>Import or enter the thing model again, then publish.</source>
        <translation>Import or enter the thing model again, then publish.</translation>
    </message>
</context>
<context>
    <name>app::PushLog</name>
    <message>
        <source>The export cannot be written: %1.</source>
        <translation>The export cannot be written: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>Choose another folder or check its permissions.</source>
        <translation>Choose another folder or check its permissions.</translation>
    </message>
    <message>
        <source>Export cancelled; no file was written.</source>
        <translation>Export cancelled; no file was written.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was queued.</source>
        <translation>Cancelled; nothing was queued.</translation>
    </message>
    <message>
        <source>The device %1 belongs to another product than the pushes.</source>
        <translation>The device %1 belongs to another product than the pushes.</translation>
    </message>
    <message>
        <source>Choose a device of the product %1.</source>
        <translation>Choose a device of the product %1.</translation>
    </message>
    <message>
        <source>The device %1 is bound to the cloud device %2 already.</source>
        <translation>The device %1 is bound to the cloud device %2 already.</translation>
    </message>
    <message>
        <source>Unbind it first, or choose another device.</source>
        <translation>Unbind it first, or choose another device.</translation>
    </message>
    <message>
        <source>These pushes are the device %1&apos;s already.</source>
        <translation>These pushes are the device %1&apos;s already.</translation>
    </message>
    <message>
        <source>Unbind that device first.</source>
        <translation>Unbind that device first.</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot;.</source>
        <translation>There is no cloud &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>These pushes carry no id of a device.</source>
        <translation>These pushes carry no id of a device.</translation>
    </message>
    <message>
        <source>They cannot be told from those of other devices.</source>
        <translation>They cannot be told from those of other devices.</translation>
    </message>
    <message>
        <source>Cancelled; what was queued before is decoded again.</source>
        <translation>Cancelled; what was queued before is decoded again.</translation>
    </message>
</context>
<context>
    <name>app::PushReceiver</name>
    <message>
        <source>The data point names no data stream (ds_id)</source>
        <translation>The data point names no data stream (ds_id)</translation>
    </message>
    <message>
        <source>The data point has no value</source>
        <translation>The data point has no value</translation>
    </message>
    <message>
        <source>The status is neither 1 (online) nor 0 (offline)</source>
        <translation>The status is neither 1 (online) nor 0 (offline)</translation>
    </message>
    <message>
        <source>The command result has no send_status and no confirm_status</source>
        <translation>The command result has no send_status and no confirm_status</translation>
    </message>
    <message>
        <source>The message has no data.params</source>
        <translation>The message has no data.params</translation>
    </message>
    <message>
        <source>The event push names no event</source>
        <translation>The event push names no event</translation>
    </message>
    <message>
        <source>The reply has no response.code</source>
        <translation>The reply has no response.code</translation>
    </message>
    <message>
        <source>The push holds no message</source>
        <translation>The push holds no message</translation>
    </message>
    <message>
        <source>The body has no msg and no enc_msg.</source>
        <translation>The body has no msg and no enc_msg.</translation>
    </message>
    <message>
        <source>The msg is neither an object nor a list nor a text.</source>
        <translation>The msg is neither an object nor a list nor a text.</translation>
    </message>
    <message>
        <source>The body has no msg_signature and no signature.</source>
        <translation>The body has no msg_signature and no signature.</translation>
    </message>
    <message>
        <source>The signature is not a text.</source>
        <translation>The signature is not a text.</translation>
    </message>
    <message>
        <source>The nonce is missing or is not a text of 1 to 64 printable ASCII characters.</source>
        <translation>The nonce is missing or is not a text of 1 to 64 printable ASCII characters.</translation>
    </message>
    <message>
        <source>The message is a text with a broken escape.</source>
        <translation>The message is a text with a broken escape.</translation>
    </message>
    <message>
        <source>The ciphertext is not Base64.</source>
        <translation>The ciphertext is not Base64.</translation>
    </message>
    <message>
        <source>The length of the ciphertext is no multiple of 16 bytes.</source>
        <translation>The length of the ciphertext is no multiple of 16 bytes.</translation>
    </message>
    <message>
        <source>The ciphertext could not be decrypted.</source>
        <translation>The ciphertext could not be decrypted.</translation>
    </message>
    <message>
        <source>The push is encrypted, and the docking has no aesKey.</source>
        <translation>The push is encrypted, and the docking has no aesKey.</translation>
    </message>
    <message>
        <source>The push is encrypted as on the classic platform, which takes an aesKey of 43 characters.</source>
        <translation>The push is encrypted as on the classic platform, which takes an aesKey of 43 characters.</translation>
    </message>
    <message>
        <source>The decrypted text is too short.</source>
        <translation>The decrypted text is too short.</translation>
    </message>
    <message>
        <source>The decrypted text names a length that it does not have: the aesKey does not fit.</source>
        <translation>The decrypted text names a length that it does not have: the aesKey does not fit.</translation>
    </message>
    <message>
        <source>The padding of the decrypted text is wrong: the aesKey does not fit.</source>
        <translation>The padding of the decrypted text is wrong: the aesKey does not fit.</translation>
    </message>
    <message>
        <source>The push is encrypted as on today&apos;s platform, which takes an aesKey of 16 characters.</source>
        <translation>The push is encrypted as on today&apos;s platform, which takes an aesKey of 16 characters.</translation>
    </message>
    <message>
        <source>The docking has no notification token.</source>
        <translation>The docking has no notification token.</translation>
    </message>
    <message>
        <source>The signature does not fit the token.</source>
        <translation>The signature does not fit the token.</translation>
    </message>
    <message>
        <source>The address is verified with the parameters msg, nonce and signature.</source>
        <translation>The address is verified with the parameters msg, nonce and signature.</translation>
    </message>
    <message>
        <source>The signature of the address verification does not fit the token.</source>
        <translation>The signature of the address verification does not fit the token.</translation>
    </message>
    <message>
        <source>APPdata is not Base64</source>
        <translation>APPdata is not Base64</translation>
    </message>
    <message>
        <source>The push has no payload</source>
        <translation>The push has no payload</translation>
    </message>
    <message>
        <source>The event has no eventContent</source>
        <translation>The event has no eventContent</translation>
    </message>
    <message>
        <source>The command response has no resultCode</source>
        <translation>The command response has no resultCode</translation>
    </message>
    <message>
        <source>eventType is neither 1 (online) nor 0 (offline)</source>
        <translation>eventType is neither 1 (online) nor 0 (offline)</translation>
    </message>
    <message>
        <source>A message of the list is no object</source>
        <translation>A message of the list is no object</translation>
    </message>
    <message>
        <source>The list has more messages than are read</source>
        <translation>The list has more messages than are read</translation>
    </message>
    <message>
        <source>A member occurs twice.</source>
        <translation>A member occurs twice.</translation>
    </message>
    <message>
        <source>With signature, the msg must be a text.</source>
        <translation>With signature, the msg must be a text.</translation>
    </message>
    <message>
        <source>The signature covers only the start of the message.</source>
        <translation>The signature covers only the start of the message.</translation>
    </message>
    <message>
        <source>The docking can allow that.</source>
        <translation>The docking can allow that.</translation>
    </message>
</context>
<context>
    <name>app::PushSender</name>
    <message>
        <source>%1 gave no answer: %2</source>
        <translation>%1 gave no answer: %2</translation>
    </message>
    <message>
        <source>Check that the listener runs, and the address.</source>
        <translation>Check that the listener runs, and the address.</translation>
    </message>
    <message>
        <source>There is no test push for this cloud.</source>
        <translation>There is no test push for this cloud.</translation>
    </message>
</context>
<context>
    <name>app::PushStore</name>
    <message>
        <source>There is no push %1.</source>
        <translation>There is no push %1.</translation>
    </message>
    <message>
        <source>The refused request %1 is no longer kept.</source>
        <translation>The refused request %1 is no longer kept.</translation>
    </message>
    <message>
        <source>Only the newest refused requests are kept.</source>
        <translation>Only the newest refused requests are kept.</translation>
    </message>
    <message>
        <source>No push was received for %1 yet.</source>
        <translation>No push was received for %1 yet.</translation>
    </message>
    <message>
        <source>No request was refused for %1.</source>
        <translation>No request was refused for %1.</translation>
    </message>
</context>
<context>
    <name>app::ReadPool</name>
    <message>
        <source>The database is being closed.</source>
        <translation>The database is being closed.</translation>
    </message>
</context>
<context>
    <name>app::Registry</name>
    <message>
        <source>There is no product %1.</source>
        <translation>There is no product %1.</translation>
    </message>
    <message>
        <source>Create the product first.</source>
        <translation>Create the product first.</translation>
    </message>
    <message>
        <source>The device %1 is enabled and cannot be deleted.</source>
        <translation>The device %1 is enabled and cannot be deleted.</translation>
    </message>
    <message>
        <source>Disable it first.</source>
        <translation>Disable it first.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a setting of this cloud.</source>
        <translation>&quot;%1&quot; is not a setting of this cloud.</translation>
    </message>
    <message>
        <source>There is no cloud &quot;%1&quot;.</source>
        <translation>There is no cloud &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The device %1 has the value %2 already.</source>
        <translation>The device %1 has the value %2 already.</translation>
    </message>
    <message>
        <source>Give each device its own value.</source>
        <translation>Give each device its own value.</translation>
    </message>
    <message>
        <source>The device %1 is not enabled.</source>
        <translation>The device %1 is not enabled.</translation>
    </message>
    <message>
        <source>Enable it first, then apply the configuration.</source>
        <translation>Enable it first, then apply the configuration.</translation>
    </message>
    <message>
        <source>The product is published and cannot be deleted.</source>
        <translation>The product is published and cannot be deleted.</translation>
    </message>
    <message>
        <source>Unpublish it first.</source>
        <translation>Unpublish it first.</translation>
    </message>
    <message>
        <source>The product has devices and cannot be deleted.</source>
        <translation>The product has devices and cannot be deleted.</translation>
    </message>
    <message>
        <source>Delete its devices first.</source>
        <translation>Delete its devices first.</translation>
    </message>
    <message>
        <source>A docking record uses the product; it cannot be deleted.</source>
        <translation>A docking record uses the product; it cannot be deleted.</translation>
    </message>
    <message>
        <source>Delete the docking record first.</source>
        <translation>Delete the docking record first.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;%1&quot;.</source>
        <translation>There is no protocol &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 has no transport &quot;%2&quot;.</source>
        <translation>%1 has no transport &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>It has: %1</source>
        <translation>It has: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a secret of this cloud.</source>
        <translation>&quot;%1&quot; is not a secret of this cloud.</translation>
    </message>
    <message>
        <source>Device %1 of the cloud</source>
        <translation>Device %1 of the cloud</translation>
    </message>
    <message>
        <source>Device with the number %1</source>
        <translation>Device with the number %1</translation>
    </message>
    <message>
        <source>The product&apos;s stored thing model is damaged and cannot be exported.</source>
        <translation>The product&apos;s stored thing model is damaged and cannot be exported.</translation>
    </message>
    <message>
        <source>Import or enter the thing model again.</source>
        <translation>Import or enter the thing model again.</translation>
    </message>
</context>
<context>
    <name>app::SecretStore</name>
    <message>
        <source>There is no secret &quot;%1&quot; for %2.</source>
        <translation>There is no secret &quot;%1&quot; for %2.</translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>Expected key=value.</source>
        <translation>Expected key=value.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>There is no setting &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>&quot;%1&quot; is not a whole number.</translation>
    </message>
    <message>
        <source>%1 is outside %2 … %3.</source>
        <translation>%1 is outside %2 … %3.</translation>
    </message>
    <message>
        <source>The language is zh_CN or en.</source>
        <translation>The language is zh_CN or en.</translation>
    </message>
    <message>
        <source>The theme is system, light or dark.</source>
        <translation>The theme is system, light or dark.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address.</source>
        <translation>&quot;%1&quot; is not an IP address.</translation>
    </message>
    <message>
        <source>The admin address must be a loopback address such as 127.0.0.1.</source>
        <translation>The admin address must be a loopback address such as 127.0.0.1.</translation>
    </message>
    <message>
        <source>Certificate and key go together: name both files or neither.</source>
        <translation>Certificate and key go together: name both files or neither.</translation>
    </message>
    <message>
        <source>Expected an address such as https://iot.example.cn.</source>
        <translation>Expected an address such as https://iot.example.cn.</translation>
    </message>
    <message>
        <source>The admin port must differ from the listener&apos;s port.</source>
        <translation>The admin port must differ from the listener&apos;s port.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>The settings file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Check the file&apos;s permissions.</translation>
    </message>
    <message>
        <source>Correct the line or remove it; the default then applies.</source>
        <translation>Correct the line or remove it; the default then applies.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, line %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be written: %2.</source>
        <translation>The settings file %1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Check the folder&apos;s permissions and the free space.</translation>
    </message>
</context>
<context>
    <name>app::Skills</name>
    <message>
        <source>The product %1 is not docked.</source>
        <translation>The product %1 is not docked.</translation>
    </message>
    <message>
        <source>Add a docking record for it first.</source>
        <translation>Add a docking record for it first.</translation>
    </message>
    <message>
        <source>The product %1 has no thing model in effect.</source>
        <translation>The product %1 has no thing model in effect.</translation>
    </message>
    <message>
        <source>Publish it first.</source>
        <translation>Publish it first.</translation>
    </message>
    <message>
        <source>This cloud is no voice assistant.</source>
        <translation>This cloud is no voice assistant.</translation>
    </message>
</context>
<context>
    <name>app::ThingModel</name>
    <message>
        <source>a boolean</source>
        <translation>a boolean</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>an array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Enter the property ID</source>
        <translation>Enter the property ID</translation>
    </message>
    <message>
        <source>The property ID has at most 64 characters</source>
        <translation>The property ID has at most 64 characters</translation>
    </message>
    <message>
        <source>The property ID may contain only digits, letters, underscores and hyphens</source>
        <translation>The property ID may contain only digits, letters, underscores and hyphens</translation>
    </message>
    <message>
        <source>Enter the property name</source>
        <translation>Enter the property name</translation>
    </message>
    <message>
        <source>The property name has at most 200 characters</source>
        <translation>The property name has at most 200 characters</translation>
    </message>
    <message>
        <source>Enter the function ID</source>
        <translation>Enter the function ID</translation>
    </message>
    <message>
        <source>The function ID has at most 64 characters</source>
        <translation>The function ID has at most 64 characters</translation>
    </message>
    <message>
        <source>The function ID may contain only digits, letters, underscores and hyphens</source>
        <translation>The function ID may contain only digits, letters, underscores and hyphens</translation>
    </message>
    <message>
        <source>Enter the function name</source>
        <translation>Enter the function name</translation>
    </message>
    <message>
        <source>The function name has at most 200 characters</source>
        <translation>The function name has at most 200 characters</translation>
    </message>
    <message>
        <source>Enter the event ID</source>
        <translation>Enter the event ID</translation>
    </message>
    <message>
        <source>The event ID has at most 64 characters</source>
        <translation>The event ID has at most 64 characters</translation>
    </message>
    <message>
        <source>The event ID may contain only digits, letters, underscores and hyphens</source>
        <translation>The event ID may contain only digits, letters, underscores and hyphens</translation>
    </message>
    <message>
        <source>Enter the event name</source>
        <translation>Enter the event name</translation>
    </message>
    <message>
        <source>The event name has at most 200 characters</source>
        <translation>The event name has at most 200 characters</translation>
    </message>
    <message>
        <source>Enter the tag ID</source>
        <translation>Enter the tag ID</translation>
    </message>
    <message>
        <source>The tag ID has at most 64 characters</source>
        <translation>The tag ID has at most 64 characters</translation>
    </message>
    <message>
        <source>The tag ID may contain only digits, letters, underscores and hyphens</source>
        <translation>The tag ID may contain only digits, letters, underscores and hyphens</translation>
    </message>
    <message>
        <source>Enter the tag name</source>
        <translation>Enter the tag name</translation>
    </message>
    <message>
        <source>The tag name has at most 200 characters</source>
        <translation>The tag name has at most 200 characters</translation>
    </message>
    <message>
        <source>Enter the parameter ID</source>
        <translation>Enter the parameter ID</translation>
    </message>
    <message>
        <source>The parameter name has at most 200 characters</source>
        <translation>The parameter name has at most 200 characters</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Expected %1, found %2.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>The ID %1 occurs twice.</source>
        <translation>The ID %1 occurs twice.</translation>
    </message>
    <message>
        <source>The type of property %1 must not be empty.</source>
        <translation>The type of property %1 must not be empty.</translation>
    </message>
    <message>
        <source>The event level must be ordinary, warn or urgent.</source>
        <translation>The event level must be ordinary, warn or urgent.</translation>
    </message>
    <message>
        <source>The thing model is larger than 4 MiB.</source>
        <translation>The thing model is larger than 4 MiB.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Line %1, column %2: %3</translation>
    </message>
    <message>
        <source>The file&apos;s content has the wrong format</source>
        <translation>The file&apos;s content has the wrong format</translation>
    </message>
    <message>
        <source>A thing model has at least one of properties, functions, events and tags.</source>
        <translation>A thing model has at least one of properties, functions, events and tags.</translation>
    </message>
    <message>
        <source>The minimum is greater than the maximum.</source>
        <translation>The minimum is greater than the maximum.</translation>
    </message>
    <message>
        <source>The number of decimal places must be 0 to 16.</source>
        <translation>The number of decimal places must be 0 to 16.</translation>
    </message>
    <message>
        <source>An enum item needs a value.</source>
        <translation>An enum item needs a value.</translation>
    </message>
    <message>
        <source>An enum needs at least one item.</source>
        <translation>An enum needs at least one item.</translation>
    </message>
    <message>
        <source>The enum value %1 occurs twice.</source>
        <translation>The enum value %1 occurs twice.</translation>
    </message>
    <message>
        <source>The file type must be url, base64 or binary.</source>
        <translation>The file type must be url, base64 or binary.</translation>
    </message>
    <message>
        <source>An array needs an element type.</source>
        <translation>An array needs an element type.</translation>
    </message>
    <message>
        <source>Types are nested more than %1 deep.</source>
        <translation>Types are nested more than %1 deep.</translation>
    </message>
    <message>
        <source>a type name or an object</source>
        <translation>a type name or an object</translation>
    </message>
    <message>
        <source>The data type is missing.</source>
        <translation>The data type is missing.</translation>
    </message>
    <message>
        <source>A limit must be a finite number.</source>
        <translation>A limit must be a finite number.</translation>
    </message>
</context>
<context>
    <name>app::TlsContext</name>
    <message>
        <source>TLS could not be set up.</source>
        <translation>TLS could not be set up.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read: %2</source>
        <translation>The certificate file %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>The file %1 is not a certificate in PEM format.</source>
        <translation>The file %1 is not a certificate in PEM format.</translation>
    </message>
    <message>
        <source>Give the server&apos;s certificate first, then those that signed it.</source>
        <translation>Give the server&apos;s certificate first, then those that signed it.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2</source>
        <translation>The key file %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>The key file %1 is protected by a pass phrase.</source>
        <translation>The key file %1 is protected by a pass phrase.</translation>
    </message>
    <message>
        <source>Write the key without a pass phrase into a file that only this program can read.</source>
        <translation>Write the key without a pass phrase into a file that only this program can read.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate.</source>
        <translation>The key in %1 does not belong to the certificate.</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was requested with.</source>
        <translation>Choose the key that the certificate was requested with.</translation>
    </message>
    <message>
        <source>The file %1 is not a private key in PEM format.</source>
        <translation>The file %1 is not a private key in PEM format.</translation>
    </message>
</context>
<context>
    <name>app::Units</name>
    <message>
        <source>Common</source>
        <translation>Common</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <source>revolutions per minute</source>
        <translation>revolutions per minute</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>nanometre</source>
        <translation>nanometre</translation>
    </message>
    <message>
        <source>micrometre</source>
        <translation>micrometre</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>millimetre</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>centimetre</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>metre</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>kilometre</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>square millimetre</source>
        <translation>square millimetre</translation>
    </message>
    <message>
        <source>square centimetre</source>
        <translation>square centimetre</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>square metre</translation>
    </message>
    <message>
        <source>square kilometre</source>
        <translation>square kilometre</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>hectare</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>millisecond</source>
        <translation>millisecond</translation>
    </message>
    <message>
        <source>microsecond</source>
        <translation>microsecond</translation>
    </message>
    <message>
        <source>nanosecond</source>
        <translation>nanosecond</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>cubic millimetre</source>
        <translation>cubic millimetre</translation>
    </message>
    <message>
        <source>cubic centimetre</source>
        <translation>cubic centimetre</translation>
    </message>
    <message>
        <source>cubic metre</source>
        <translation>cubic metre</translation>
    </message>
    <message>
        <source>cubic kilometre</source>
        <translation>cubic kilometre</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>cubic metre per second</source>
        <translation>cubic metre per second</translation>
    </message>
    <message>
        <source>cubic kilometre per second</source>
        <translation>cubic kilometre per second</translation>
    </message>
    <message>
        <source>cubic centimetre per second</source>
        <translation>cubic centimetre per second</translation>
    </message>
    <message>
        <source>litre per second</source>
        <translation>litre per second</translation>
    </message>
    <message>
        <source>cubic metre per hour</source>
        <translation>cubic metre per hour</translation>
    </message>
    <message>
        <source>cubic kilometre per hour</source>
        <translation>cubic kilometre per hour</translation>
    </message>
    <message>
        <source>cubic centimetre per hour</source>
        <translation>cubic centimetre per hour</translation>
    </message>
    <message>
        <source>litre per hour</source>
        <translation>litre per hour</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>millilitre</source>
        <translation>millilitre</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>litre</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Mass</translation>
    </message>
    <message>
        <source>milligram</source>
        <translation>milligram</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>gram</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>kilogram</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>tonne</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pressure</translation>
    </message>
    <message>
        <source>pascal</source>
        <translation>pascal</translation>
    </message>
    <message>
        <source>kilopascal</source>
        <translation>kilopascal</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>newton</source>
        <translation>newton</translation>
    </message>
    <message>
        <source>newton metre</source>
        <translation>newton metre</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>kelvin</source>
        <translation>kelvin</translation>
    </message>
    <message>
        <source>degree Celsius</source>
        <translation>degree Celsius</translation>
    </message>
    <message>
        <source>degree Fahrenheit</source>
        <translation>degree Fahrenheit</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>joule</source>
        <translation>joule</translation>
    </message>
    <message>
        <source>calorie</source>
        <translation>calorie</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>watt</source>
        <translation>watt</translation>
    </message>
    <message>
        <source>kilowatt</source>
        <translation>kilowatt</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>radian</source>
        <translation>radian</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>degree</translation>
    </message>
    <message>
        <source>arcminute</source>
        <translation>arcminute</translation>
    </message>
    <message>
        <source>arcsecond</source>
        <translation>arcsecond</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>hertz</source>
        <translation>hertz</translation>
    </message>
    <message>
        <source>megahertz</source>
        <translation>megahertz</translation>
    </message>
    <message>
        <source>gigahertz</source>
        <translation>gigahertz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>metre per second</source>
        <translation>metre per second</translation>
    </message>
    <message>
        <source>kilometre per hour</source>
        <translation>kilometre per hour</translation>
    </message>
    <message>
        <source>knot</source>
        <translation>knot</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>volt</source>
        <translation>volt</translation>
    </message>
    <message>
        <source>kilovolt</source>
        <translation>kilovolt</translation>
    </message>
    <message>
        <source>millivolt</source>
        <translation>millivolt</translation>
    </message>
    <message>
        <source>microvolt</source>
        <translation>microvolt</translation>
    </message>
    <message>
        <source>ampere</source>
        <translation>ampere</translation>
    </message>
    <message>
        <source>milliampere</source>
        <translation>milliampere</translation>
    </message>
    <message>
        <source>microampere</source>
        <translation>microampere</translation>
    </message>
    <message>
        <source>nanoampere</source>
        <translation>nanoampere</translation>
    </message>
    <message>
        <source>ohm</source>
        <translation>ohm</translation>
    </message>
    <message>
        <source>kilohm</source>
        <translation>kilohm</translation>
    </message>
    <message>
        <source>megohm</source>
        <translation>megohm</translation>
    </message>
    <message>
        <source>electronvolt</source>
        <translation>electronvolt</translation>
    </message>
    <message>
        <source>kilowatt-hour</source>
        <translation>kilowatt-hour</translation>
    </message>
</context>
<context>
    <name>app::ValueType</name>
    <message>
        <source>Not a number: %1</source>
        <translation>Not a number: %1</translation>
    </message>
    <message>
        <source>Greater than the maximum: %1</source>
        <translation>Greater than the maximum: %1</translation>
    </message>
    <message>
        <source>Less than the minimum: %1</source>
        <translation>Less than the minimum: %1</translation>
    </message>
    <message>
        <source>The value [%1] is not in the enum</source>
        <translation>The value [%1] is not in the enum</translation>
    </message>
    <message>
        <source>Not a time of the form %1: %2</source>
        <translation>Not a time of the form %1: %2</translation>
    </message>
    <message>
        <source>Not an array: %1</source>
        <translation>Not an array: %1</translation>
    </message>
    <message>
        <source>Not an object: %1</source>
        <translation>Not an object: %1</translation>
    </message>
    <message>
        <source>Not a position of the form longitude,latitude: %1</source>
        <translation>Not a position of the form longitude,latitude: %1</translation>
    </message>
</context>
<context>
    <name>app::Vault</name>
    <message>
        <source>The secret could not be encrypted.</source>
        <translation>The secret could not be encrypted.</translation>
    </message>
    <message>
        <source>The stored secret &quot;%1&quot; of %2 cannot be opened.</source>
        <translation>The stored secret &quot;%1&quot; of %2 cannot be opened.</translation>
    </message>
    <message>
        <source>The key file is another one, or the database was changed. Restore the key file, or enter the secret again.</source>
        <translation>The key file is another one, or the database was changed. Restore the key file, or enter the secret again.</translation>
    </message>
    <message>
        <source>The key file %1 does not hold a key.</source>
        <translation>The key file %1 does not hold a key.</translation>
    </message>
    <message>
        <source>Expected are 64 hexadecimal digits or 32 bytes. Restore the file from a backup.</source>
        <translation>Expected are 64 hexadecimal digits or 32 bytes. Restore the file from a backup.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>The key file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Check that it exists and that this user may read it.</source>
        <translation>Check that it exists and that this user may read it.</translation>
    </message>
    <message>
        <source>The key file %1 is not a regular file.</source>
        <translation>The key file %1 is not a regular file.</translation>
    </message>
    <message>
        <source>Other users can read the key file %1.</source>
        <translation>Other users can read the key file %1.</translation>
    </message>
    <message>
        <source>Run &quot;chmod 600 %1&quot; and consider the stored secrets as known to them.</source>
        <translation>Run &quot;chmod 600 %1&quot; and consider the stored secrets as known to them.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be made.</source>
        <translation>The key file %1 cannot be made.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and the space on the disk.</source>
        <translation>Check the permissions of the folder and the space on the disk.</translation>
    </message>
    <message>
        <source>The system gave no random numbers.</source>
        <translation>The system gave no random numbers.</translation>
    </message>
    <message>
        <source>The key file %1 is gone, and without it the stored secrets cannot be opened.</source>
        <translation>The key file %1 is gone, and without it the stored secrets cannot be opened.</translation>
    </message>
    <message>
        <source>Restore the file from a backup. If it is lost, delete the docking records&apos; keys and enter them again.</source>
        <translation>Restore the file from a backup. If it is lost, delete the docking records&apos; keys and enter them again.</translation>
    </message>
</context>
<context>
    <name>app::Writer</name>
    <message>
        <source>Too many changes are waiting for the database.</source>
        <translation>Too many changes are waiting for the database.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>The database was opened for reading only.</source>
        <translation>The database was opened for reading only.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>The database is being closed.</translation>
    </message>
</context>
<context>
    <name>app::ctwing</name>
    <message>
        <source>Please enter</source>
        <extracomment>Placeholder and message of an empty text field</extracomment>
        <translation>Please enter</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>Placeholder and message of an empty choice</extracomment>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>The product of this console that the pushes belong to.</source>
        <translation>The product of this console that the pushes belong to.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Product ID</translation>
    </message>
    <message>
        <source>The product number shown by CTWing on the product&apos;s page.</source>
        <translation>The product number shown by CTWing on the product&apos;s page.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API address</translation>
    </message>
    <message>
        <source>On CTWing: application management, details of the application.</source>
        <translation>On CTWing: application management, details of the application.</translation>
    </message>
    <message>
        <source>On CTWing: details of the product. Device calls need it.</source>
        <translation>On CTWing: details of the product. Device calls need it.</translation>
    </message>
    <message>
        <source>Codec input</source>
        <translation>Codec input</translation>
    </message>
    <message>
        <source>What the product&apos;s protocol is given: the device&apos;s payload, or the whole notification.</source>
        <translation>What the product&apos;s protocol is given: the device&apos;s payload, or the whole notification.</translation>
    </message>
    <message>
        <source>Payload of the device</source>
        <translation>Payload of the device</translation>
    </message>
    <message>
        <source>Whole notification</source>
        <translation>Whole notification</translation>
    </message>
    <message>
        <source>Codec path</source>
        <translation>Codec path</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>By content</translation>
    </message>
    <message>
        <source>For example /report-property. Empty: the protocol judges by the content.</source>
        <translation>For example /report-property. Empty: the protocol judges by the content.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Button that adds a docking record</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Title of the dialog that adds a docking record</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Delete this docking?</source>
        <translation>Delete this docking?</translation>
    </message>
    <message>
        <source>An IMEI has exactly 15 digits</source>
        <translation>An IMEI has exactly 15 digits</translation>
    </message>
    <message>
        <source>As CTWing&apos;s device page shows it. Pushes are matched by it.</source>
        <translation>As CTWing&apos;s device page shows it. Pushes are matched by it.</translation>
    </message>
    <message>
        <source>Only for products that use DTLS.</source>
        <translation>Only for products that use DTLS.</translation>
    </message>
    <message>
        <source>CTWing platform configuration</source>
        <translation>CTWing platform configuration</translation>
    </message>
    <message>
        <source>CTWing</source>
        <translation>CTWing</translation>
    </message>
    <message>
        <source>CTWing notify endpoint - device message</source>
        <translation>CTWing notify endpoint - device message</translation>
    </message>
    <message>
        <source>CTWing device with the IMEI %1</source>
        <translation>CTWing device with the IMEI %1</translation>
    </message>
    <message>
        <source>Sign in to the AEP platform of China Telecom.</source>
        <translation>Sign in to the AEP platform of China Telecom.</translation>
    </message>
    <message>
        <source>Open product management, then subscription management of the product.</source>
        <translation>Open product management, then subscription management of the product.</translation>
    </message>
    <message>
        <source>Add a subscription and choose the message types: data, events, command responses, online and offline.</source>
        <translation>Add a subscription and choose the message types: data, events, command responses, online and offline.</translation>
    </message>
    <message>
        <source>Choose the level “product” and enter the push address: %1</source>
        <translation>Choose the level “product” and enter the push address: %1</translation>
    </message>
    <message>
        <source>The host of the address must be reachable from the internet. Allow about a minute after saving.</source>
        <translation>The host of the address must be reachable from the internet. Allow about a minute after saving.</translation>
    </message>
    <message>
        <source>Form of commands</source>
        <translation>Form of commands</translation>
    </message>
    <message>
        <source>How commands are written for CTWing. By product: as CTWing describes the product. A device profile must be chosen here; its functions are named &lt;service&gt;-&lt;method&gt;.</source>
        <translation>How commands are written for CTWing. By product: as CTWing describes the product. A device profile must be chosen here; its functions are named &lt;service&gt;-&lt;method&gt;.</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>By product</translation>
    </message>
    <message>
        <source>Transparent, text</source>
        <translation>Transparent, text</translation>
    </message>
    <message>
        <source>Transparent, hexadecimal</source>
        <translation>Transparent, hexadecimal</translation>
    </message>
    <message>
        <source>Thing model of CTWing</source>
        <translation>Thing model of CTWing</translation>
    </message>
    <message>
        <source>MQTT transparent, JSON</source>
        <translation>MQTT transparent, JSON</translation>
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
        <translation>appKey and appSecret</translation>
    </message>
    <message>
        <source>Product at CTWing</source>
        <translation>Product at CTWing</translation>
    </message>
    <message>
        <source>MasterKey</source>
        <translation>MasterKey</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind CTWing&apos;s.</source>
        <translation>This computer&apos;s clock is %1 s behind CTWing&apos;s.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of CTWing&apos;s.</source>
        <translation>This computer&apos;s clock is %1 s ahead of CTWing&apos;s.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message>
        <source>Address and clock</source>
        <translation>Address and clock</translation>
    </message>
    <message>
        <source>Calls allow for it, but set this computer&apos;s clock.</source>
        <translation>Calls allow for it, but set this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>What answers there does not tell CTWing&apos;s time.</source>
        <translation>What answers there does not tell CTWing&apos;s time.</translation>
    </message>
    <message>
        <source>Check the API address. Calls go by this computer&apos;s clock.</source>
        <translation>Check the API address. Calls go by this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>Enter the MasterKey from the product&apos;s page at CTWing: devices, subscriptions and commands need it.</source>
        <translation>Enter the MasterKey from the product&apos;s page at CTWing: devices, subscriptions and commands need it.</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Answer</name>
    <message>
        <source>It said: %1</source>
        <translation>It said: %1</translation>
    </message>
    <message>
        <source>CTWing&apos;s answer has no result code.</source>
        <translation>CTWing&apos;s answer has no result code.</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Check the API address.</translation>
    </message>
</context>
<context>
    <name>app::ctwing::BatchCreate</name>
    <message>
        <source>CTWing does not say what became of this device.</source>
        <translation>CTWing does not say what became of this device.</translation>
    </message>
    <message>
        <source>Compare the devices with CTWing&apos;s before trying again.</source>
        <translation>Compare the devices with CTWing&apos;s before trying again.</translation>
    </message>
    <message>
        <source>The IMEI %1 occurs twice.</source>
        <translation>The IMEI %1 occurs twice.</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Codes</name>
    <message>
        <source>Try again later; if it stays, ask CTWing&apos;s support.</source>
        <translation>Try again later; if it stays, ask CTWing&apos;s support.</translation>
    </message>
    <message>
        <source>Check the command form in the docking&apos;s advanced settings.</source>
        <translation>Check the command form in the docking&apos;s advanced settings.</translation>
    </message>
    <message>
        <source>Check the values that were entered against CTWing&apos;s rules.</source>
        <translation>Check the values that were entered against CTWing&apos;s rules.</translation>
    </message>
    <message>
        <source>CTWing could not do it</source>
        <translation>CTWing could not do it</translation>
    </message>
    <message>
        <source>CTWing has no product with this number</source>
        <translation>CTWing has no product with this number</translation>
    </message>
    <message>
        <source>Copy the product ID from the product&apos;s page at CTWing.</source>
        <translation>Copy the product ID from the product&apos;s page at CTWing.</translation>
    </message>
    <message>
        <source>CTWing has no such device</source>
        <translation>CTWing has no such device</translation>
    </message>
    <message>
        <source>It may have been deleted there: create it, or compare the devices.</source>
        <translation>It may have been deleted there: create it, or compare the devices.</translation>
    </message>
    <message>
        <source>The command lacks a parameter</source>
        <translation>The command lacks a parameter</translation>
    </message>
    <message>
        <source>The device is not activated at CTWing</source>
        <translation>The device is not activated at CTWing</translation>
    </message>
    <message>
        <source>A device takes commands after it was online once.</source>
        <translation>A device takes commands after it was online once.</translation>
    </message>
    <message>
        <source>The command has no content</source>
        <translation>The command has no content</translation>
    </message>
    <message>
        <source>The command has an odd number of hexadecimal digits</source>
        <translation>The command has an odd number of hexadecimal digits</translation>
    </message>
    <message>
        <source>A parameter is outside of what CTWing&apos;s thing model allows</source>
        <translation>A parameter is outside of what CTWing&apos;s thing model allows</translation>
    </message>
    <message>
        <source>Compare the thing model at CTWing with the one here.</source>
        <translation>Compare the thing model at CTWing with the one here.</translation>
    </message>
    <message>
        <source>CTWing failed inside, often because a parameter is missing</source>
        <translation>CTWing failed inside, often because a parameter is missing</translation>
    </message>
    <message>
        <source>CTWing could not read the parameters</source>
        <translation>CTWing could not read the parameters</translation>
    </message>
    <message>
        <source>CTWing refused a parameter</source>
        <translation>CTWing refused a parameter</translation>
    </message>
    <message>
        <source>The MasterKey does not belong to the product</source>
        <translation>The MasterKey does not belong to the product</translation>
    </message>
    <message>
        <source>Copy the MasterKey from the product&apos;s page at CTWing.</source>
        <translation>Copy the MasterKey from the product&apos;s page at CTWing.</translation>
    </message>
    <message>
        <source>CTWing has a device with this IMEI already</source>
        <translation>CTWing has a device with this IMEI already</translation>
    </message>
    <message>
        <source>It may belong to another product: look it up at CTWing.</source>
        <translation>It may belong to another product: look it up at CTWing.</translation>
    </message>
    <message>
        <source>CTWing refused the call</source>
        <translation>CTWing refused the call</translation>
    </message>
    <message>
        <source>CTWing&apos;s own words say why.</source>
        <translation>CTWing&apos;s own words say why.</translation>
    </message>
    <message>
        <source>%1 (CTWing code %2).</source>
        <translation>%1 (CTWing code %2).</translation>
    </message>
    <message>
        <source>%1 (CTWing code %2: %3).</source>
        <translation>%1 (CTWing code %2: %3).</translation>
    </message>
</context>
<context>
    <name>app::ctwing::CommandContent</name>
    <message>
        <source>How CTWing carries commands to devices of this product (%1) is not known.</source>
        <translation>How CTWing carries commands to devices of this product (%1) is not known.</translation>
    </message>
    <message>
        <source>Choose the command form in the docking&apos;s advanced settings.</source>
        <translation>Choose the command form in the docking&apos;s advanced settings.</translation>
    </message>
    <message>
        <source>The command is not text, but the docking sends commands as text.</source>
        <translation>The command is not text, but the docking sends commands as text.</translation>
    </message>
    <message>
        <source>Choose hexadecimal as the command form in the docking&apos;s advanced settings.</source>
        <translation>Choose hexadecimal as the command form in the docking&apos;s advanced settings.</translation>
    </message>
    <message>
        <source>Transparent, as text</source>
        <translation>Transparent, as text</translation>
    </message>
    <message>
        <source>Transparent, as hexadecimal digits</source>
        <translation>Transparent, as hexadecimal digits</translation>
    </message>
    <message>
        <source>The command has no bytes that a device could receive.</source>
        <translation>The command has no bytes that a device could receive.</translation>
    </message>
    <message>
        <source>Check the product&apos;s protocol: it must write the command.</source>
        <translation>Check the product&apos;s protocol: it must write the command.</translation>
    </message>
    <message>
        <source>As a service of CTWing&apos;s thing model</source>
        <translation>As a service of CTWing&apos;s thing model</translation>
    </message>
    <message>
        <source>The product has a thing model at CTWing, which carries no raw commands.</source>
        <translation>The product has a thing model at CTWing, which carries no raw commands.</translation>
    </message>
    <message>
        <source>Call a function, or write {&quot;serviceIdentifier&quot;:…,&quot;params&quot;:{…}}.</source>
        <translation>Call a function, or write {&quot;serviceIdentifier&quot;:…,&quot;params&quot;:{…}}.</translation>
    </message>
    <message>
        <source>The command is not one service of CTWing&apos;s thing model.</source>
        <translation>The command is not one service of CTWing&apos;s thing model.</translation>
    </message>
    <message>
        <source>Call a function, or name a single property.</source>
        <translation>Call a function, or name a single property.</translation>
    </message>
    <message>
        <source>CTWing carries only JSON objects to devices of this product.</source>
        <translation>CTWing carries only JSON objects to devices of this product.</translation>
    </message>
    <message>
        <source>Choose a product protocol that writes JSON, or write a JSON object.</source>
        <translation>Choose a product protocol that writes JSON, or write a JSON object.</translation>
    </message>
    <message>
        <source>As a JSON object</source>
        <translation>As a JSON object</translation>
    </message>
    <message>
        <source>As a command of the device profile</source>
        <translation>As a command of the device profile</translation>
    </message>
    <message>
        <source>A command of a profile needs a service and a method.</source>
        <translation>A command of a profile needs a service and a method.</translation>
    </message>
    <message>
        <source>Name the function &lt;service&gt;-&lt;method&gt;, or write {&quot;serviceId&quot;:…,&quot;method&quot;:…,&quot;paras&quot;:{…}}.</source>
        <translation>Name the function &lt;service&gt;-&lt;method&gt;, or write {&quot;serviceId&quot;:…,&quot;method&quot;:…,&quot;paras&quot;:{…}}.</translation>
    </message>
    <message>
        <source>Commands to JT808 devices are written by hand.</source>
        <translation>Commands to JT808 devices are written by hand.</translation>
    </message>
    <message>
        <source>Write {&quot;jtMessageId&quot;:&quot;0x8900&quot;,&quot;dataType&quot;:1,&quot;payload&quot;:…}.</source>
        <translation>Write {&quot;jtMessageId&quot;:&quot;0x8900&quot;,&quot;dataType&quot;:1,&quot;payload&quot;:…}.</translation>
    </message>
    <message>
        <source>As a JT808 message</source>
        <translation>As a JT808 message</translation>
    </message>
</context>
<context>
    <name>app::ctwing::CommandFault</name>
    <message>
        <source>The command&apos;s time at CTWing was over before the device could be reached.</source>
        <translation>The command&apos;s time at CTWing was over before the device could be reached.</translation>
    </message>
    <message>
        <source>An NB device listens only after it has reported: send the command again with a longer time.</source>
        <translation>An NB device listens only after it has reported: send the command again with a longer time.</translation>
    </message>
    <message>
        <source>The device was sent the command and did not answer CTWing in time.</source>
        <translation>The device was sent the command and did not answer CTWing in time.</translation>
    </message>
    <message>
        <source>Whether it carried the command out is not known: look at what it reports next.</source>
        <translation>Whether it carried the command out is not known: look at what it reports next.</translation>
    </message>
    <message>
        <source>CTWing says that the command failed at the device, or on the way to it.</source>
        <translation>CTWing says that the command failed at the device, or on the way to it.</translation>
    </message>
    <message>
        <source>Look at the device&apos;s answer, and at the device&apos;s log on CTWing&apos;s console.</source>
        <translation>Look at the device&apos;s answer, and at the device&apos;s log on CTWing&apos;s console.</translation>
    </message>
    <message>
        <source>CTWing ended the command with “%1”, a word that its documents do not explain.</source>
        <translation>CTWing ended the command with “%1”, a word that its documents do not explain.</translation>
    </message>
    <message>
        <source>Look at the device&apos;s log on CTWing&apos;s console.</source>
        <translation>Look at the device&apos;s log on CTWing&apos;s console.</translation>
    </message>
</context>
<context>
    <name>app::ctwing::CommandSearch</name>
    <message>
        <source>CTWing&apos;s lists do not tell whether it has the command.</source>
        <translation>CTWing&apos;s lists do not tell whether it has the command.</translation>
    </message>
    <message>
        <source>Look at the device&apos;s commands on CTWing&apos;s console.</source>
        <translation>Look at the device&apos;s commands on CTWing&apos;s console.</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Commands</name>
    <message>
        <source>CTWing keeps a command for 0 to %1 s.</source>
        <translation>CTWing keeps a command for 0 to %1 s.</translation>
    </message>
    <message>
        <source>The command was cancelled before it was sent.</source>
        <translation>The command was cancelled before it was sent.</translation>
    </message>
    <message>
        <source>How it is carried depends on the product, which CTWing was not asked about yet.</source>
        <translation>How it is carried depends on the product, which CTWing was not asked about yet.</translation>
    </message>
    <message>
        <source>CTWing did not cancel the command.</source>
        <translation>CTWing did not cancel the command.</translation>
    </message>
    <message>
        <source>CTWing did not cancel the command: %1</source>
        <translation>CTWing did not cancel the command: %1</translation>
    </message>
    <message>
        <source>It may have been delivered or ended already.</source>
        <translation>It may have been delivered or ended already.</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Config</name>
    <message>
        <source>Enter an address that begins with https:// or http://</source>
        <translation>Enter an address that begins with https:// or http://</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password</source>
        <translation>The address must not contain a user name or password</translation>
    </message>
    <message>
        <source>A path begins with /</source>
        <translation>A path begins with /</translation>
    </message>
    <message>
        <source>The codec input is payload or raw</source>
        <translation>The codec input is payload or raw</translation>
    </message>
    <message>
        <source>The form of commands is none of the choices</source>
        <translation>The form of commands is none of the choices</translation>
    </message>
</context>
<context>
    <name>app::ctwing::DeviceData</name>
    <message>
        <source>The device has no ID of CTWing.</source>
        <translation>The device has no ID of CTWing.</translation>
    </message>
    <message>
        <source>Compare the devices with CTWing&apos;s first.</source>
        <translation>Compare the devices with CTWing&apos;s first.</translation>
    </message>
    <message>
        <source>CTWing does not say which protocol the product has.</source>
        <translation>CTWing does not say which protocol the product has.</translation>
    </message>
    <message>
        <source>Create the device on CTWing&apos;s own console.</source>
        <translation>Create the device on CTWing&apos;s own console.</translation>
    </message>
    <message>
        <source>Devices of this product (%1) need a device number (SN).</source>
        <translation>Devices of this product (%1) need a device number (SN).</translation>
    </message>
    <message>
        <source>Devices of this product (%1) need an IMEI of 15 digits.</source>
        <translation>Devices of this product (%1) need an IMEI of 15 digits.</translation>
    </message>
    <message>
        <source>An IMSI has at most 15 digits.</source>
        <translation>An IMSI has at most 15 digits.</translation>
    </message>
    <message>
        <source>A PSK has 16 letters and digits.</source>
        <translation>A PSK has 16 letters and digits.</translation>
    </message>
</context>
<context>
    <name>app::ctwing::DeviceRemoval</name>
    <message>
        <source>CTWing did not delete the device.</source>
        <translation>CTWing did not delete the device.</translation>
    </message>
    <message>
        <source>CTWing did not delete the device: %1</source>
        <translation>CTWing did not delete the device: %1</translation>
    </message>
    <message>
        <source>CTWing&apos;s own words say why.</source>
        <translation>CTWing&apos;s own words say why.</translation>
    </message>
    <message>
        <source>CTWing deletes at most %1 devices in a call.</source>
        <translation>CTWing deletes at most %1 devices in a call.</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Directory</name>
    <message>
        <source>CTWing has this device already.</source>
        <translation>CTWing has this device already.</translation>
    </message>
    <message>
        <source>Take it over from there instead of creating it.</source>
        <translation>Take it over from there instead of creating it.</translation>
    </message>
    <message>
        <source>CTWing does not change the IMEI or number of a device.</source>
        <translation>CTWing does not change the IMEI or number of a device.</translation>
    </message>
    <message>
        <source>Delete the device there and create it again.</source>
        <translation>Delete the device there and create it again.</translation>
    </message>
    <message>
        <source>CTWing created the device but does not tell its ID.</source>
        <translation>CTWing created the device but does not tell its ID.</translation>
    </message>
    <message>
        <source>Compare the devices with CTWing&apos;s.</source>
        <translation>Compare the devices with CTWing&apos;s.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>There is no such page.</translation>
    </message>
    <message>
        <source>CTWing&apos;s answer has no list of devices.</source>
        <translation>CTWing&apos;s answer has no list of devices.</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Check the API address.</translation>
    </message>
    <message>
        <source>An IMEI, a number or a name is needed to find a device.</source>
        <translation>An IMEI, a number or a name is needed to find a device.</translation>
    </message>
    <message>
        <source>CTWing has several devices that are called %1.</source>
        <translation>CTWing has several devices that are called %1.</translation>
    </message>
    <message>
        <source>Enter the IMEI or the number of the device.</source>
        <translation>Enter the IMEI or the number of the device.</translation>
    </message>
    <message>
        <source>CTWing creates at most %1 devices in a call.</source>
        <translation>CTWing creates at most %1 devices in a call.</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Gateway</name>
    <message>
        <source>Complete the docking&apos;s settings.</source>
        <translation>Complete the docking&apos;s settings.</translation>
    </message>
    <message>
        <source>CTWing&apos;s answer has no list that could be read.</source>
        <translation>CTWing&apos;s answer has no list that could be read.</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Check the API address.</translation>
    </message>
    <message>
        <source>No address of CTWing&apos;s API is entered.</source>
        <translation>No address of CTWing&apos;s API is entered.</translation>
    </message>
    <message>
        <source>CTWing&apos;s product ID is missing or not a number.</source>
        <translation>CTWing&apos;s product ID is missing or not a number.</translation>
    </message>
    <message>
        <source>No appKey is entered.</source>
        <translation>No appKey is entered.</translation>
    </message>
    <message>
        <source>No appSecret is entered.</source>
        <translation>No appSecret is entered.</translation>
    </message>
    <message>
        <source>No MasterKey is entered.</source>
        <translation>No MasterKey is entered.</translation>
    </message>
    <message>
        <source>CTWing&apos;s clock could not be read: check this computer&apos;s clock.</source>
        <translation>CTWing&apos;s clock could not be read: check this computer&apos;s clock.</translation>
    </message>
</context>
<context>
    <name>app::ctwing::ProductFacts</name>
    <message>
        <source>NB gateway</source>
        <extracomment>A protocol of CTWing&apos;s products (TUP, NB网关)</extracomment>
        <translation>NB gateway</translation>
    </message>
    <message>
        <source>southbound cloud</source>
        <extracomment>A protocol of CTWing&apos;s products (南向云)</extracomment>
        <translation>southbound cloud</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Session</name>
    <message>
        <source>CTWing&apos;s answer does not describe the product.</source>
        <translation>CTWing&apos;s answer does not describe the product.</translation>
    </message>
    <message>
        <source>Check the product ID and the API address.</source>
        <translation>Check the product ID and the API address.</translation>
    </message>
</context>
<context>
    <name>app::ctwing::Subscriptions</name>
    <message>
        <source>Data reports</source>
        <extracomment>What CTWing pushes</extracomment>
        <translation>Data reports</translation>
    </message>
    <message>
        <source>Command responses</source>
        <extracomment>What CTWing pushes</extracomment>
        <translation>Command responses</translation>
    </message>
    <message>
        <source>Event reports</source>
        <extracomment>What CTWing pushes</extracomment>
        <translation>Event reports</translation>
    </message>
    <message>
        <source>Devices going online and offline</source>
        <extracomment>What CTWing pushes</extracomment>
        <translation>Devices going online and offline</translation>
    </message>
    <message>
        <source>Merged data (repeats the data reports)</source>
        <extracomment>What CTWing pushes</extracomment>
        <translation>Merged data (repeats the data reports)</translation>
    </message>
    <message>
        <source>CTWing has no message type %1.</source>
        <translation>CTWing has no message type %1.</translation>
    </message>
</context>
<context>
    <name>app::dueros</name>
    <message>
        <source>The expression %1 has no result for %2.</source>
        <translation>The expression %1 has no result for %2.</translation>
    </message>
    <message>
        <source>The expression %1 cannot be computed.</source>
        <translation>The expression %1 cannot be computed.</translation>
    </message>
    <message>
        <source>For example value * 2 + 1.</source>
        <translation>For example value * 2 + 1.</translation>
    </message>
    <message>
        <source>The request does not say the value that the mapping takes.</source>
        <translation>The request does not say the value that the mapping takes.</translation>
    </message>
    <message>
        <source>What was said is no number.</source>
        <translation>What was said is no number.</translation>
    </message>
    <message>
        <source>The mapping has no value for “%1”.</source>
        <translation>The mapping has no value for “%1”.</translation>
    </message>
    <message>
        <source>Choose another one, or put it back into the thing model and publish the product.</source>
        <translation>Choose another one, or put it back into the thing model and publish the product.</translation>
    </message>
    <message>
        <source>No property is chosen.</source>
        <translation>No property is chosen.</translation>
    </message>
    <message>
        <source>The thing model has no property %1.</source>
        <translation>The thing model has no property %1.</translation>
    </message>
    <message>
        <source>The property %1 is read only.</source>
        <translation>The property %1 is read only.</translation>
    </message>
    <message>
        <source>No function is chosen.</source>
        <translation>No function is chosen.</translation>
    </message>
    <message>
        <source>The thing model has no function %1.</source>
        <translation>The thing model has no function %1.</translation>
    </message>
    <message>
        <source>The function %1 has no parameter %2.</source>
        <translation>The function %1 has no parameter %2.</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>No action is chosen.</translation>
    </message>
    <message>
        <source>DuerOS has no action %1.</source>
        <translation>DuerOS has no action %1.</translation>
    </message>
    <message>
        <source>The action %1 does not belong to the type %2.</source>
        <translation>The action %1 does not belong to the type %2.</translation>
    </message>
    <message>
        <source>Choose an action of that type, or another type.</source>
        <translation>Choose an action of that type, or another type.</translation>
    </message>
    <message>
        <source>What the action does is not chosen.</source>
        <translation>What the action does is not chosen.</translation>
    </message>
    <message>
        <source>A question does not change a property.</source>
        <translation>A question does not change a property.</translation>
    </message>
    <message>
        <source>No property of DuerOS is chosen.</source>
        <translation>No property of DuerOS is chosen.</translation>
    </message>
    <message>
        <source>DuerOS has no property %1.</source>
        <translation>DuerOS has no property %1.</translation>
    </message>
    <message>
        <source>This field is required</source>
        <translation>This field is required</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Send a command</source>
        <translation>Send a command</translation>
    </message>
    <message>
        <source>Take the stored value</source>
        <translation>Take the stored value</translation>
    </message>
    <message>
        <source>Kind of command</source>
        <translation>Kind of command</translation>
    </message>
    <message>
        <source>Read a property</source>
        <translation>Read a property</translation>
    </message>
    <message>
        <source>Set a property</source>
        <translation>Set a property</translation>
    </message>
    <message>
        <source>Call a function</source>
        <translation>Call a function</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Action mapping</source>
        <translation>Action mapping</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Add an action</translation>
    </message>
    <message>
        <source>What can be said to the device, and what it does then.</source>
        <translation>What can be said to the device, and what it does then.</translation>
    </message>
    <message>
        <source>DuerOS</source>
        <translation>DuerOS</translation>
    </message>
    <message>
        <source>Property of the product</source>
        <translation>Property of the product</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>How DuerOS&apos; value becomes the property&apos;s; what is told goes the other way.</source>
        <translation>How DuerOS&apos; value becomes the property&apos;s; what is told goes the other way.</translation>
    </message>
    <message>
        <source>Property mapping</source>
        <translation>Property mapping</translation>
    </message>
    <message>
        <source>Add a property</source>
        <translation>Add a property</translation>
    </message>
    <message>
        <source>What DuerOS is told of the device&apos;s state.</source>
        <translation>What DuerOS is told of the device&apos;s state.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Manufacturer</translation>
    </message>
    <message>
        <source>Device version</source>
        <translation>Device version</translation>
    </message>
    <message>
        <source>Appliance type</source>
        <translation>Appliance type</translation>
    </message>
    <message>
        <source>As DuerOS knows it; actions and properties depend on it.</source>
        <translation>As DuerOS knows it; actions and properties depend on it.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Button that adds a record of DuerOS
----------
Title of the dialog that adds a record of DuerOS</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>Delete it?</translation>
    </message>
    <message>
        <source>DuerOS refused the report: %1 (%2).</source>
        <translation>DuerOS refused the report: %1 (%2).</translation>
    </message>
    <message>
        <source>Check the skill ID, and whether the user still has the skill linked.</source>
        <translation>Check the skill ID, and whether the user still has the skill linked.</translation>
    </message>
    <message>
        <source>DuerOS takes one report a minute of each value.</source>
        <translation>DuerOS takes one report a minute of each value.</translation>
    </message>
    <message>
        <source>It is told again later.</source>
        <translation>It is told again later.</translation>
    </message>
    <message>
        <source>DuerOS asked for the value and did not understand the answer.</source>
        <translation>DuerOS asked for the value and did not understand the answer.</translation>
    </message>
    <message>
        <source>Look at the skill&apos;s requests in the log, and at the property mapping.</source>
        <translation>Look at the skill&apos;s requests in the log, and at the property mapping.</translation>
    </message>
    <message>
        <source>The docking has no skill ID, so DuerOS cannot be told of changes.</source>
        <translation>The docking has no skill ID, so DuerOS cannot be told of changes.</translation>
    </message>
    <message>
        <source>Enter it in the docking&apos;s settings; the DuerOS console shows it.</source>
        <translation>Enter it in the docking&apos;s settings; the DuerOS console shows it.</translation>
    </message>
    <message>
        <source>DuerOS answered with the HTTP status %1 and nothing that can be read.</source>
        <translation>DuerOS answered with the HTTP status %1 and nothing that can be read.</translation>
    </message>
    <message>
        <source>Check the address of the reports, and try again later.</source>
        <translation>Check the address of the reports, and try again later.</translation>
    </message>
    <message>
        <source>Skill ID</source>
        <translation>Skill ID</translation>
    </message>
    <message>
        <source>Of the skill on the DuerOS console. With it DuerOS is told of changes.</source>
        <translation>Of the skill on the DuerOS console. With it DuerOS is told of changes.</translation>
    </message>
    <message>
        <source>Address of the reports</source>
        <translation>Address of the reports</translation>
    </message>
    <message>
        <source>Another one than DuerOS&apos; own only for rehearsal.</source>
        <translation>Another one than DuerOS&apos; own only for rehearsal.</translation>
    </message>
    <message>
        <source>Sign in to the skill platform of DuerOS and make a smart-home skill; its skill ID goes into the docking records.</source>
        <translation>Sign in to the skill platform of DuerOS and make a smart-home skill; its skill ID goes into the docking records.</translation>
    </message>
    <message>
        <source>Open its account linking and enter the authorisation address, client id, token address and client secret of this page. As request method choose POST.</source>
        <translation>Open its account linking and enter the authorisation address, client id, token address and client secret of this page. As request method choose POST.</translation>
    </message>
    <message>
        <source>Copy the callback address that DuerOS shows there into this page, and save.</source>
        <translation>Copy the callback address that DuerOS shows there into this page, and save.</translation>
    </message>
    <message>
        <source>As WebService address enter the one of this page. All addresses must be reached from the internet with https and a certificate of a known authority.</source>
        <translation>As WebService address enter the one of this page. All addresses must be reached from the internet with https and a certificate of a known authority.</translation>
    </message>
    <message>
        <source>Add an account here and grant it products or devices; whoever links the skill signs in with it.</source>
        <translation>Add an account here and grant it products or devices; whoever links the skill signs in with it.</translation>
    </message>
    <message>
        <source>In the app of DuerOS open the skill, link the account, and have the devices discovered.</source>
        <translation>In the app of DuerOS open the skill, link the account, and have the devices discovered.</translation>
    </message>
    <message>
        <source>Discover devices</source>
        <translation>Discover devices</translation>
    </message>
    <message>
        <source>Ask for the state</source>
        <translation>Ask for the state</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language in which DuerOS&apos; own names are shown: &quot;zh&quot; for Chinese, anything else for English.</extracomment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>app::onenet</name>
    <message>
        <source>Enable this record first: OneNET calls the address while it is being entered.</source>
        <translation>Enable this record first: OneNET calls the address while it is being entered.</translation>
    </message>
    <message>
        <source>Sign in to OneNET of China Mobile. Today&apos;s console: add an instance of HTTP push and give it a name. Classic platform: open the data push of the product.</source>
        <translation>Sign in to OneNET of China Mobile. Today&apos;s console: add an instance of HTTP push and give it a name. Classic platform: open the data push of the product.</translation>
    </message>
    <message>
        <source>Enter the push address: %1</source>
        <translation>Enter the push address: %1</translation>
    </message>
    <message>
        <source>As Token enter the notification token of this record.</source>
        <translation>As Token enter the notification token of this record.</translation>
    </message>
    <message>
        <source>Message encryption may stay off. When it is on, the AesKey shown there must be entered in this record as aesKey.</source>
        <translation>Message encryption may stay off. When it is on, the AesKey shown there must be entered in this record as aesKey.</translation>
    </message>
    <message>
        <source>Today&apos;s console: press verify, then choose which data are pushed. Classic platform: submit; the address is verified at once.</source>
        <translation>Today&apos;s console: press verify, then choose which data are pushed. Classic platform: submit; the address is verified at once.</translation>
    </message>
    <message>
        <source>The host of the address must be reachable from the internet.</source>
        <translation>The host of the address must be reachable from the internet.</translation>
    </message>
    <message>
        <source>OneNET</source>
        <translation>OneNET</translation>
    </message>
    <message>
        <source>OneNET notify endpoint - device message</source>
        <translation>OneNET notify endpoint - device message</translation>
    </message>
    <message>
        <source>OneNET device with the IMEI %1</source>
        <translation>OneNET device with the IMEI %1</translation>
    </message>
    <message>
        <source>Without the notification token a push cannot be signed.</source>
        <translation>Without the notification token a push cannot be signed.</translation>
    </message>
    <message>
        <source>A push cannot be encrypted with this aesKey.</source>
        <translation>A push cannot be encrypted with this aesKey.</translation>
    </message>
    <message>
        <source>Please enter</source>
        <extracomment>Placeholder and message of an empty text field</extracomment>
        <translation>Please enter</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Please choose</source>
        <extracomment>Placeholder and message of an empty choice</extracomment>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>The product of this console that the pushes belong to.</source>
        <translation>The product of this console that the pushes belong to.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API address</translation>
    </message>
    <message>
        <source>Today&apos;s console: https://iot-api.heclouds.com/. Classic platform: https://api.heclouds.com/.</source>
        <translation>Today&apos;s console: https://iot-api.heclouds.com/. Classic platform: https://api.heclouds.com/.</translation>
    </message>
    <message>
        <source>Today&apos;s console: the access key of the product, or of the user. Classic platform: the product&apos;s Master-APIkey.</source>
        <translation>Today&apos;s console: the access key of the product, or of the user. Classic platform: the product&apos;s Master-APIkey.</translation>
    </message>
    <message>
        <source>Notification token</source>
        <translation>Notification token</translation>
    </message>
    <message>
        <source>The text that is entered at OneNET as Token of the HTTP push. Every push is checked with it.</source>
        <translation>The text that is entered at OneNET as Token of the HTTP push. Every push is checked with it.</translation>
    </message>
    <message>
        <source>Only when OneNET encrypts its pushes: the AesKey shown there, 16 characters on today&apos;s console, 43 on the classic platform.</source>
        <translation>Only when OneNET encrypts its pushes: the AesKey shown there, 16 characters on today&apos;s console, 43 on the classic platform.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>What the apiKey is. By the address: iot-api.heclouds.com takes the product&apos;s access key, api.heclouds.com and the provincial platforms the classic apiKey. Pushes of both are always understood.</source>
        <translation>What the apiKey is. By the address: iot-api.heclouds.com takes the product&apos;s access key, api.heclouds.com and the provincial platforms the classic apiKey. Pushes of both are always understood.</translation>
    </message>
    <message>
        <source>By the API address</source>
        <translation>By the API address</translation>
    </message>
    <message>
        <source>Classic platform: apiKey</source>
        <translation>Classic platform: apiKey</translation>
    </message>
    <message>
        <source>Today&apos;s console: product access key</source>
        <translation>Today&apos;s console: product access key</translation>
    </message>
    <message>
        <source>Today&apos;s console: user access key</source>
        <translation>Today&apos;s console: user access key</translation>
    </message>
    <message>
        <source>OneNET product ID</source>
        <translation>OneNET product ID</translation>
    </message>
    <message>
        <source>The product&apos;s ID at OneNET. Calls to today&apos;s console need it.</source>
        <translation>The product&apos;s ID at OneNET. Calls to today&apos;s console need it.</translation>
    </message>
    <message>
        <source>Up to 64 letters, digits, _ and -</source>
        <translation>Up to 64 letters, digits, _ and -</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>User ID</translation>
    </message>
    <message>
        <source>Of the OneNET account; only with a user access key.</source>
        <translation>Of the OneNET account; only with a user access key.</translation>
    </message>
    <message>
        <source>Codec input</source>
        <translation>Codec input</translation>
    </message>
    <message>
        <source>What the product&apos;s protocol is given: the values of the device, or OneNET&apos;s whole message.</source>
        <translation>What the product&apos;s protocol is given: the values of the device, or OneNET&apos;s whole message.</translation>
    </message>
    <message>
        <source>Values of the device</source>
        <translation>Values of the device</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>Whole message</translation>
    </message>
    <message>
        <source>Codec path</source>
        <translation>Codec path</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>By content</translation>
    </message>
    <message>
        <source>For example /report-property. Empty: the protocol judges by the content.</source>
        <translation>For example /report-property. Empty: the protocol judges by the content.</translation>
    </message>
    <message>
        <source>Hexadecimal values</source>
        <translation>Hexadecimal values</translation>
    </message>
    <message>
        <source>Opaque LwM2M resources, such as 3200_0_5750, come as hexadecimal text. The protocol is given the bytes, or the text as a property.</source>
        <translation>Opaque LwM2M resources, such as 3200_0_5750, come as hexadecimal text. The protocol is given the bytes, or the text as a property.</translation>
    </message>
    <message>
        <source>As bytes</source>
        <translation>As bytes</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>As text</translation>
    </message>
    <message>
        <source>Old signature</source>
        <translation>Old signature</translation>
    </message>
    <message>
        <source>Accept signatures over the start of a message</source>
        <translation>Accept signatures over the start of a message</translation>
    </message>
    <message>
        <source>Only when pushes with Chinese text are refused for it: the end of such a message is not protected.</source>
        <translation>Only when pushes with Chinese text are refused for it: the end of such a message is not protected.</translation>
    </message>
    <message>
        <source>When set, the push address ends with ?token=… and a push without it is refused. OneNET signs its pushes with the notification token, so it is not needed.</source>
        <translation>When set, the push address ends with ?token=… and a push without it is refused. OneNET signs its pushes with the notification token, so it is not needed.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Button that adds a docking record</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Title of the dialog that adds a docking record</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of a docking record</extracomment>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Delete this docking?</source>
        <translation>Delete this docking?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>An IMEI has exactly 15 digits</source>
        <translation>An IMEI has exactly 15 digits</translation>
    </message>
    <message>
        <source>Of the device&apos;s NB-IoT module. Pushes are matched by it.</source>
        <translation>Of the device&apos;s NB-IoT module. Pushes are matched by it.</translation>
    </message>
    <message>
        <source>An IMSI has 1 to 15 digits</source>
        <translation>An IMSI has 1 to 15 digits</translation>
    </message>
    <message>
        <source>Of the SIM card. OneNET asks for it when the device is created there.</source>
        <translation>Of the SIM card. OneNET asks for it when the device is created there.</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Device name</translation>
    </message>
    <message>
        <source>Of a device of today&apos;s console (device_name). Pushes without an IMEI are matched by it.</source>
        <translation>Of a device of today&apos;s console (device_name). Pushes without an IMEI are matched by it.</translation>
    </message>
    <message>
        <source>A PSK has 8 to 16 letters and digits</source>
        <translation>A PSK has 8 to 16 letters and digits</translation>
    </message>
    <message>
        <source>Only for devices that use DTLS.</source>
        <translation>Only for devices that use DTLS.</translation>
    </message>
    <message>
        <source>OneNET platform configuration</source>
        <translation>OneNET platform configuration</translation>
    </message>
    <message>
        <source>apiKey (Master-APIkey)</source>
        <translation>apiKey (Master-APIkey)</translation>
    </message>
    <message>
        <source>apiKey (access key of the user)</source>
        <translation>apiKey (access key of the user)</translation>
    </message>
    <message>
        <source>apiKey (access key of the product)</source>
        <translation>apiKey (access key of the product)</translation>
    </message>
    <message>
        <source>Check the apiKey, what it belongs to, and the product ID.</source>
        <translation>Check the apiKey, what it belongs to, and the product ID.</translation>
    </message>
    <message numerus="yes">
        <source>Set this computer&apos;s clock: it differs from OneNET&apos;s by %n min, and tokens go by it.</source>
        <translation>
            <numerusform>Set this computer&apos;s clock: it differs from OneNET&apos;s by %n min, and tokens go by it.</numerusform>
            <numerusform>Set this computer&apos;s clock: it differs from OneNET&apos;s by %n min, and tokens go by it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>The answer is not one of OneNET.</source>
        <translation>The answer is not one of OneNET.</translation>
    </message>
    <message>
        <source>Check the API address.</source>
        <translation>Check the API address.</translation>
    </message>
    <message>
        <source>A device is looked for by its IMEI or its name.</source>
        <translation>A device is looked for by its IMEI or its name.</translation>
    </message>
    <message>
        <source>Enter the IMEI in the device&apos;s configuration for OneNET.</source>
        <translation>Enter the IMEI in the device&apos;s configuration for OneNET.</translation>
    </message>
    <message>
        <source>OneNET has several devices named %1.</source>
        <translation>OneNET has several devices named %1.</translation>
    </message>
    <message>
        <source>OneNET does not have the device.</source>
        <translation>OneNET does not have the device.</translation>
    </message>
    <message>
        <source>The device is not online</source>
        <translation>The device is not online</translation>
    </message>
    <message>
        <source>Give the command a waiting time: OneNET then keeps it until the device reports.</source>
        <translation>Give the command a waiting time: OneNET then keeps it until the device reports.</translation>
    </message>
    <message>
        <source>The fault is OneNET&apos;s: try again later.</source>
        <translation>The fault is OneNET&apos;s: try again later.</translation>
    </message>
    <message>
        <source>The apiKey fits neither product nor device</source>
        <translation>The apiKey fits neither product nor device</translation>
    </message>
    <message>
        <source>Enter the Master-APIkey of the product that the device belongs to.</source>
        <translation>Enter the Master-APIkey of the product that the device belongs to.</translation>
    </message>
    <message>
        <source>Something that OneNET needs is missing or wrong</source>
        <translation>Something that OneNET needs is missing or wrong</translation>
    </message>
    <message>
        <source>Compare what was entered with the device at OneNET.</source>
        <translation>Compare what was entered with the device at OneNET.</translation>
    </message>
    <message>
        <source>OneNET is busy</source>
        <translation>OneNET is busy</translation>
    </message>
    <message>
        <source>One of OneNET&apos;s limits is exceeded</source>
        <translation>One of OneNET&apos;s limits is exceeded</translation>
    </message>
    <message>
        <source>A command may carry 2 kB; its other limits are in OneNET&apos;s documents.</source>
        <translation>A command may carry 2 kB; its other limits are in OneNET&apos;s documents.</translation>
    </message>
    <message>
        <source>A parameter is not valid, or the device&apos;s answer was not understood</source>
        <translation>A parameter is not valid, or the device&apos;s answer was not understood</translation>
    </message>
    <message>
        <source>Check object, instance, resource and value, or try again.</source>
        <translation>Check object, instance, resource and value, or try again.</translation>
    </message>
    <message>
        <source>Something failed within OneNET</source>
        <translation>Something failed within OneNET</translation>
    </message>
    <message>
        <source>An input of the function is missing or null</source>
        <translation>An input of the function is missing or null</translation>
    </message>
    <message>
        <source>Give a value for every input that the function has at OneNET.</source>
        <translation>Give a value for every input that the function has at OneNET.</translation>
    </message>
    <message>
        <source>The device did not carry it out</source>
        <translation>The device did not carry it out</translation>
    </message>
    <message>
        <source>Check whether the device has that resource and what may be done with it.</source>
        <translation>Check whether the device has that resource and what may be done with it.</translation>
    </message>
    <message>
        <source>The device did not carry it out: %1</source>
        <translation>The device did not carry it out: %1</translation>
    </message>
    <message>
        <source>OneNET refused the call</source>
        <translation>OneNET refused the call</translation>
    </message>
    <message>
        <source>Look the number up in OneNET&apos;s documents.</source>
        <translation>Look the number up in OneNET&apos;s documents.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <extracomment>%1 what went wrong, %2 &quot;errno 2001&quot;, %3 the cloud&apos;s words</extracomment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2: %3).</source>
        <translation>%1 (%2: %3).</translation>
    </message>
    <message>
        <source>OneNET&apos;s list does not tell whether it has the command.</source>
        <translation>OneNET&apos;s list does not tell whether it has the command.</translation>
    </message>
    <message>
        <source>Look for it in OneNET&apos;s console before it is sent again.</source>
        <translation>Look for it in OneNET&apos;s console before it is sent again.</translation>
    </message>
    <message>
        <source>OneNET does not have the command any more.</source>
        <translation>OneNET does not have the command any more.</translation>
    </message>
    <message>
        <source>It is too late: OneNET has sent the command (%1).</source>
        <translation>It is too late: OneNET has sent the command (%1).</translation>
    </message>
    <message>
        <source>OneNET keeps a list of commands for devices with an IMEI only.</source>
        <translation>OneNET keeps a list of commands for devices with an IMEI only.</translation>
    </message>
    <message>
        <source>OneNET gave the command no ID by which it can be asked for.</source>
        <translation>OneNET gave the command no ID by which it can be asked for.</translation>
    </message>
    <message>
        <source>OneNET keeps no list of commands that are carried out at once.</source>
        <translation>OneNET keeps no list of commands that are carried out at once.</translation>
    </message>
    <message>
        <source>Look at the device itself before the command is sent again.</source>
        <translation>Look at the device itself before the command is sent again.</translation>
    </message>
    <message>
        <source>it was carried out</source>
        <extracomment>What a device answered to a command, in place of %1 of &quot;The device did not carry it out: %1&quot;</extracomment>
        <translation>it was carried out</translation>
    </message>
    <message>
        <source>object or resource do not allow it</source>
        <translation>object or resource do not allow it</translation>
    </message>
    <message>
        <source>the device is not registered</source>
        <translation>the device is not registered</translation>
    </message>
    <message>
        <source>the device has no such object or resource</source>
        <translation>the device has no such object or resource</translation>
    </message>
    <message>
        <source>the device reports an error of its own</source>
        <translation>the device reports an error of its own</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>it did not answer in time</translation>
    </message>
    <message>
        <source>a parameter is wrong</source>
        <translation>a parameter is wrong</translation>
    </message>
    <message>
        <source>its answer cannot be read</source>
        <translation>its answer cannot be read</translation>
    </message>
    <message>
        <source>access is not allowed</source>
        <translation>access is not allowed</translation>
    </message>
    <message>
        <source>it does not understand the command</source>
        <translation>it does not understand the command</translation>
    </message>
    <message>
        <source>it cannot answer in that format</source>
        <translation>it cannot answer in that format</translation>
    </message>
    <message>
        <source>it does not take that format</source>
        <translation>it does not take that format</translation>
    </message>
    <message>
        <source>it is not online</source>
        <translation>it is not online</translation>
    </message>
    <message>
        <source>another device uses its address</source>
        <translation>another device uses its address</translation>
    </message>
    <message>
        <source>OneNET&apos;s list of devices does not end.</source>
        <translation>OneNET&apos;s list of devices does not end.</translation>
    </message>
    <message>
        <source>A device is looked for by its device name or its IMEI.</source>
        <translation>A device is looked for by its device name or its IMEI.</translation>
    </message>
    <message>
        <source>Enter one of them in the device&apos;s configuration for OneNET.</source>
        <translation>Enter one of them in the device&apos;s configuration for OneNET.</translation>
    </message>
    <message>
        <source>A device of today&apos;s console has a device name or an IMEI.</source>
        <translation>A device of today&apos;s console has a device name or an IMEI.</translation>
    </message>
    <message>
        <source>Enter it in the device&apos;s configuration for OneNET.</source>
        <translation>Enter it in the device&apos;s configuration for OneNET.</translation>
    </message>
    <message>
        <source>Devices of today&apos;s console cannot be changed from here.</source>
        <translation>Devices of today&apos;s console cannot be changed from here.</translation>
    </message>
    <message>
        <source>Change the device in OneNET&apos;s console.</source>
        <translation>Change the device in OneNET&apos;s console.</translation>
    </message>
    <message>
        <source>OneNET created the device but did not say under which ID.</source>
        <translation>OneNET created the device but did not say under which ID.</translation>
    </message>
    <message>
        <source>Look for it in the list of devices.</source>
        <translation>Look for it in the list of devices.</translation>
    </message>
    <message>
        <source>OneNET has the device already.</source>
        <translation>OneNET has the device already.</translation>
    </message>
    <message>
        <source>Its ID there is %1.</source>
        <translation>Its ID there is %1.</translation>
    </message>
    <message>
        <source>OneNET asks for the device&apos;s IMEI, 15 digits.</source>
        <translation>OneNET asks for the device&apos;s IMEI, 15 digits.</translation>
    </message>
    <message>
        <source>OneNET asks for the IMSI of the device&apos;s SIM card, up to 15 digits.</source>
        <translation>OneNET asks for the IMSI of the device&apos;s SIM card, up to 15 digits.</translation>
    </message>
    <message>
        <source>A PSK has 8 to 16 letters and digits.</source>
        <translation>A PSK has 8 to 16 letters and digits.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>There is no such page.</translation>
    </message>
    <message>
        <source>OneNET&apos;s list of devices cannot be read.</source>
        <translation>OneNET&apos;s list of devices cannot be read.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <source>The docking has no API address.</source>
        <translation>The docking has no API address.</translation>
    </message>
    <message>
        <source>Enter it in the docking&apos;s settings.</source>
        <translation>Enter it in the docking&apos;s settings.</translation>
    </message>
    <message>
        <source>The API of OneNET Studio cannot be called.</source>
        <translation>The API of OneNET Studio cannot be called.</translation>
    </message>
    <message>
        <source>Enter https://iot-api.heclouds.com/ as API address.</source>
        <translation>Enter https://iot-api.heclouds.com/ as API address.</translation>
    </message>
    <message>
        <source>The docking has no apiKey.</source>
        <translation>The docking has no apiKey.</translation>
    </message>
    <message>
        <source>The docking has no user ID, with which a user key works.</source>
        <translation>The docking has no user ID, with which a user key works.</translation>
    </message>
    <message>
        <source>Enter the ID of the OneNET account under Advanced.</source>
        <translation>Enter the ID of the OneNET account under Advanced.</translation>
    </message>
    <message>
        <source>The docking does not name its product at OneNET.</source>
        <translation>The docking does not name its product at OneNET.</translation>
    </message>
    <message>
        <source>Enter the OneNET product ID under Advanced.</source>
        <translation>Enter the OneNET product ID under Advanced.</translation>
    </message>
    <message>
        <source>The classic platform carries commands to devices with an IMEI only.</source>
        <translation>The classic platform carries commands to devices with an IMEI only.</translation>
    </message>
    <message>
        <source>OneNET keeps it until the device can be reached or the waiting time is over.</source>
        <translation>OneNET keeps it until the device can be reached or the waiting time is over.</translation>
    </message>
    <message>
        <source>It reaches the device now or not at all.</source>
        <translation>It reaches the device now or not at all.</translation>
    </message>
    <message>
        <source>One command reaches the resources of one object instance only.</source>
        <translation>One command reaches the resources of one object instance only.</translation>
    </message>
    <message>
        <source>Send one command for each instance, for example first 3303_0, then 3303_1.</source>
        <translation>Send one command for each instance, for example first 3303_0, then 3303_1.</translation>
    </message>
    <message>
        <source>A resource takes a text, a number or true and false.</source>
        <translation>A resource takes a text, a number or true and false.</translation>
    </message>
    <message>
        <source>OneNET carries %1 bytes a command; this one has %2.</source>
        <translation>OneNET carries %1 bytes a command; this one has %2.</translation>
    </message>
    <message>
        <source>Send less at once; opaque bytes count twice, since they go as hexadecimal text.</source>
        <translation>Send less at once; opaque bytes count twice, since they go as hexadecimal text.</translation>
    </message>
    <message>
        <source>LwM2M read of %1.</source>
        <translation>LwM2M read of %1.</translation>
    </message>
    <message>
        <source>LwM2M write of %1.</source>
        <translation>LwM2M write of %1.</translation>
    </message>
    <message>
        <source>An LwM2M resource is executed with one text at most.</source>
        <translation>An LwM2M resource is executed with one text at most.</translation>
    </message>
    <message>
        <source>Give one input: the text that the device is to get.</source>
        <translation>Give one input: the text that the device is to get.</translation>
    </message>
    <message>
        <source>LwM2M execute of %1.</source>
        <translation>LwM2M execute of %1.</translation>
    </message>
    <message>
        <source>The product&apos;s protocol makes no bytes of this command.</source>
        <translation>The product&apos;s protocol makes no bytes of this command.</translation>
    </message>
    <message>
        <source>For a resource of LwM2M name the property or function 3303_0_5700.</source>
        <translation>For a resource of LwM2M name the property or function 3303_0_5700.</translation>
    </message>
    <message>
        <source>The docking names no resource that takes the command&apos;s bytes.</source>
        <translation>The docking names no resource that takes the command&apos;s bytes.</translation>
    </message>
    <message>
        <source>Enter one as downlink resource under Advanced, for example 3200_0_5750.</source>
        <translation>Enter one as downlink resource under Advanced, for example 3200_0_5750.</translation>
    </message>
    <message>
        <source>LwM2M write of %1, opaque, hexadecimal.</source>
        <translation>LwM2M write of %1, opaque, hexadecimal.</translation>
    </message>
    <message>
        <source>Downlink resource</source>
        <translation>Downlink resource</translation>
    </message>
    <message>
        <source>Object, instance and resource: 3200_0_5750</source>
        <translation>Object, instance and resource: 3200_0_5750</translation>
    </message>
    <message>
        <source>The LwM2M resource of NB-IoT devices that takes what the product&apos;s protocol or the operator writes as bytes. Properties named like 3303_0_5700 do not need it.</source>
        <translation>The LwM2M resource of NB-IoT devices that takes what the product&apos;s protocol or the operator writes as bytes. Properties named like 3303_0_5700 do not need it.</translation>
    </message>
    <message>
        <source>OneNET took the command but did not give its ID.</source>
        <translation>OneNET took the command but did not give its ID.</translation>
    </message>
    <message>
        <source>Its list of commands is looked through.</source>
        <translation>Its list of commands is looked through.</translation>
    </message>
    <message>
        <source>OneNET gives the values that the device reported last.</source>
        <translation>OneNET gives the values that the device reported last.</translation>
    </message>
    <message>
        <source>OneNET keeps them as desired values until the device fetches them; it does not forget them when the waiting time is over.</source>
        <translation>OneNET keeps them as desired values until the device fetches them; it does not forget them when the waiting time is over.</translation>
    </message>
    <message>
        <source>OneNET takes no input without a value.</source>
        <translation>OneNET takes no input without a value.</translation>
    </message>
    <message>
        <source>It reaches the device now or not at all: OneNET keeps no calls.</source>
        <translation>It reaches the device now or not at all: OneNET keeps no calls.</translation>
    </message>
    <message>
        <source>A device of OneNET&apos;s thing model takes no raw data.</source>
        <translation>A device of OneNET&apos;s thing model takes no raw data.</translation>
    </message>
    <message>
        <source>Write a property or call a function. For a device of LwM2M enter its IMEI.</source>
        <translation>Write a property or call a function. For a device of LwM2M enter its IMEI.</translation>
    </message>
    <message>
        <source>The device has neither IMEI nor device name.</source>
        <translation>The device has neither IMEI nor device name.</translation>
    </message>
    <message>
        <source>The apiKey is no access key of today&apos;s console.</source>
        <translation>The apiKey is no access key of today&apos;s console.</translation>
    </message>
    <message>
        <source>Copy the access key of the product or of the user; it is Base64 text.</source>
        <translation>Copy the access key of the product or of the user; it is Base64 text.</translation>
    </message>
    <message>
        <source>The device did not carry it out; it answered with the number %1.</source>
        <translation>The device did not carry it out; it answered with the number %1.</translation>
    </message>
    <message>
        <source>OneNET kept the command until its time was over; the device was not there.</source>
        <translation>OneNET kept the command until its time was over; the device was not there.</translation>
    </message>
    <message>
        <source>Send it again with a longer time, before the device reports the next time.</source>
        <translation>Send it again with a longer time, before the device reports the next time.</translation>
    </message>
    <message>
        <source>OneNET could not send the command to the device.</source>
        <translation>OneNET could not send the command to the device.</translation>
    </message>
    <message>
        <source>Look at the device on OneNET&apos;s console: whether it is registered and online.</source>
        <translation>Look at the device on OneNET&apos;s console: whether it is registered and online.</translation>
    </message>
    <message>
        <source>The device answered with the code %1, which is not success (200).</source>
        <translation>The device answered with the code %1, which is not success (200).</translation>
    </message>
    <message>
        <source>Read its answer beside it; compare the thing model at OneNET with the one here.</source>
        <translation>Read its answer beside it; compare the thing model at OneNET with the one here.</translation>
    </message>
</context>
<context>
    <name>app::onenet::Config</name>
    <message>
        <source>Expected one of: %1</source>
        <translation>Expected one of: %1</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://</source>
        <translation>Enter an address that begins with https:// or http://</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password</source>
        <translation>The address must not contain a user name or password</translation>
    </message>
    <message>
        <source>The address ends before ? and #</source>
        <translation>The address ends before ? and #</translation>
    </message>
    <message>
        <source>%1 is the address of today&apos;s console</source>
        <translation>%1 is the address of today&apos;s console</translation>
    </message>
    <message>
        <source>%1 is the address of the classic platform</source>
        <translation>%1 is the address of the classic platform</translation>
    </message>
    <message>
        <source>Enter the product&apos;s ID at OneNET: a product key works with it</source>
        <translation>Enter the product&apos;s ID at OneNET: a product key works with it</translation>
    </message>
    <message>
        <source>Enter the user ID: a user key works with it</source>
        <translation>Enter the user ID: a user key works with it</translation>
    </message>
    <message>
        <source>It must not begin or end with a blank or line break</source>
        <translation>It must not begin or end with a blank or line break</translation>
    </message>
    <message>
        <source>An access key of today&apos;s console is Base64 text</source>
        <translation>An access key of today&apos;s console is Base64 text</translation>
    </message>
    <message>
        <source>An aesKey has 16 characters (today&apos;s console), or 43 or 44 letters, digits and + / = (classic platform)</source>
        <translation>An aesKey has 16 characters (today&apos;s console), or 43 or 44 letters, digits and + / = (classic platform)</translation>
    </message>
    <message>
        <source>A path begins with /</source>
        <translation>A path begins with /</translation>
    </message>
    <message>
        <source>Object, instance and resource, each up to 65535: 3200_0_5750</source>
        <translation>Object, instance and resource, each up to 65535: 3200_0_5750</translation>
    </message>
</context>
<context>
    <name>app::onenet::Text::Text</name>
    <message>
        <source>Check whether the device has that resource and what may be done with it.</source>
        <translation>Check whether the device has that resource and what may be done with it.</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>What is typed to sign in</source>
        <translation>What is typed to sign in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For you; may stay empty</source>
        <translation>For you; may stay empty</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Edit the account</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Next: grants</source>
        <translation>Next: grants</translation>
    </message>
</context>
<context>
    <name>ui::AccountList</name>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>May use</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Last sign-in</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Unlock the account &quot;%1&quot;?</source>
        <translation>Unlock the account &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>Lock the account &quot;%1&quot;? Whoever has linked a skill with it can use nothing until it is unlocked.</source>
        <translation>Lock the account &quot;%1&quot;? Whoever has linked a skill with it can use nothing until it is unlocked.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Unlocked</translation>
    </message>
    <message>
        <source>Delete the account &quot;%1&quot;? Skills linked with it are unlinked. This cannot be undone.</source>
        <translation>Delete the account &quot;%1&quot;? Skills linked with it are unlinked. This cannot be undone.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>No account fits</source>
        <translation>No account fits</translation>
    </message>
    <message>
        <source>Change the search, or reset it to see all accounts.</source>
        <translation>Change the search, or reset it to see all accounts.</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>No accounts yet</translation>
    </message>
    <message>
        <source>Whoever links a voice assistant signs in with an account of this console. It is granted products or devices, and can use nothing else.</source>
        <translation>Whoever links a voice assistant signs in with an account of this console. It is granted products or devices, and can use nothing else.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Login or name</source>
        <translation>Login or name</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>the page&apos;s name in the rail</extracomment>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>New account …</source>
        <translation>New account …</translation>
    </message>
</context>
<context>
    <name>ui::AccountsView</name>
    <message>
        <source>Accounts and linking</source>
        <translation>Accounts and linking</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Linking with %1</source>
        <translation>Linking with %1</translation>
    </message>
    <message>
        <source>Linked users</source>
        <translation>Linked users</translation>
    </message>
</context>
<context>
    <name>ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>ui::ApplyOutcomes</name>
    <message>
        <source>%1: created at the cloud</source>
        <translation>%1: created at the cloud</translation>
    </message>
    <message>
        <source>%1: found at the cloud</source>
        <translation>%1: found at the cloud</translation>
    </message>
    <message>
        <source>%1: the cloud was not asked</source>
        <translation>%1: the cloud was not asked</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: failed</translation>
    </message>
    <message>
        <source>The clouds were not asked: cancelled</source>
        <translation>The clouds were not asked: cancelled</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Asking the clouds …</source>
        <translation>Asking the clouds …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::ArrayAttributes</name>
    <message>
        <source>Element type</source>
        <translation>Element type</translation>
    </message>
</context>
<context>
    <name>ui::BatchStrip</name>
    <message numerus="yes">
        <source>Bulk order: %n command(s)</source>
        <translation>
            <numerusform>Bulk order: %n command</numerusform>
            <numerusform>Bulk order: %n commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the %n command(s) that have not gone out?</source>
        <translation>
            <numerusform>Cancel the %n command that have not gone out?</numerusform>
            <numerusform>Cancel the %n commands that have not gone out?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) cancelled</source>
        <translation>
            <numerusform>%n command cancelled</numerusform>
            <numerusform>%n commands cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel those not sent</source>
        <translation>Cancel those not sent</translation>
    </message>
</context>
<context>
    <name>ui::BodyForm</name>
    <message>
        <source>Some inputs are missing or wrong.</source>
        <translation>Some inputs are missing or wrong.</translation>
    </message>
    <message>
        <source>Some values are missing or wrong.</source>
        <translation>Some values are missing or wrong.</translation>
    </message>
    <message>
        <source>Enter the value of at least one property.</source>
        <translation>Enter the value of at least one property.</translation>
    </message>
    <message>
        <source>Choose at least one property.</source>
        <translation>Choose at least one property.</translation>
    </message>
    <message>
        <source>Call a function</source>
        <translation>Call a function</translation>
    </message>
    <message>
        <source>Set properties</source>
        <translation>Set properties</translation>
    </message>
    <message>
        <source>Read properties</source>
        <translation>Read properties</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Raw data</translation>
    </message>
    <message>
        <source>Kind of command</source>
        <translation>Kind of command</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>The product&apos;s published thing model has no functions.</source>
        <translation>The product&apos;s published thing model has no functions.</translation>
    </message>
    <message>
        <source>The product&apos;s published thing model has no properties that can be set.</source>
        <translation>The product&apos;s published thing model has no properties that can be set.</translation>
    </message>
</context>
<context>
    <name>ui::BooleanAttributes</name>
    <message>
        <source>Boolean value: true</source>
        <translation>Boolean value: true</translation>
    </message>
    <message>
        <source>Boolean value: false</source>
        <translation>Boolean value: false</translation>
    </message>
    <message>
        <source>Shown text</source>
        <translation>Shown text</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Enter both the text and the value</source>
        <translation>Enter both the text and the value</translation>
    </message>
    <message>
        <source>True and false need different values</source>
        <translation>True and false need different values</translation>
    </message>
</context>
<context>
    <name>ui::BulkCommandDialog</name>
    <message>
        <source>Device id</source>
        <translation>Device id</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) were handed over.</source>
        <translation>
            <numerusform>%n command were handed over.</numerusform>
            <numerusform>%n commands were handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were refused:</source>
        <translation>
            <numerusform>%n device were refused:</numerusform>
            <numerusform>%n devices were refused:</numerusform>
        </translation>
    </message>
    <message>
        <source>Send commands</source>
        <translation>Send commands</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a running job</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>Show the commands</translation>
    </message>
</context>
<context>
    <name>ui::BulkCommandJob</name>
    <message>
        <source>Send commands</source>
        <translation>Send commands</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) handed over</source>
        <translation>
            <numerusform>%n command handed over</numerusform>
            <numerusform>%n commands handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Current progress</source>
        <translation>Current progress</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a running job</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 of %2 devices were left as they were:</source>
        <translation>%1 of %2 devices were left as they were:</translation>
    </message>
    <message>
        <source>All devices were changed.</source>
        <translation>All devices were changed.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2</source>
        <extracomment>%1 devices of %2 were dealt with</extracomment>
        <translation>Stopped: %1 of %2</translation>
    </message>
    <message>
        <source>Took effect at %1 of %2 devices. What failed, one by one:</source>
        <translation>Took effect at %1 of %2 devices. What failed, one by one:</translation>
    </message>
</context>
<context>
    <name>ui::CategoryDrawer</name>
    <message>
        <source>Choose a category</source>
        <translation>Choose a category</translation>
    </message>
    <message>
        <source>Enter a category name or the scene it belongs to</source>
        <translation>Enter a category name or the scene it belongs to</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Category name</source>
        <translation>Category name</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::CausesPopup</name>
    <message>
        <source>Why has nothing arrived yet?</source>
        <translation>Why has nothing arrived yet?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
</context>
<context>
    <name>ui::CheckTexts</name>
    <message>
        <source>Not tried</source>
        <translation>Not tried</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>code %1</source>
        <extracomment>A cloud&apos;s error code.</extracomment>
        <translation>code %1</translation>
    </message>
    <message>
        <source>The cloud takes what is entered.</source>
        <translation>The cloud takes what is entered.</translation>
    </message>
    <message>
        <source>Nothing could be tried.</source>
        <translation>Nothing could be tried.</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed.</source>
        <translation>%1 of %2 checks passed.</translation>
    </message>
    <message>
        <source>The cloud&apos;s clock is %1 s ahead of this computer&apos;s</source>
        <translation>The cloud&apos;s clock is %1 s ahead of this computer&apos;s</translation>
    </message>
    <message>
        <source>The cloud&apos;s clock is %1 s behind this computer&apos;s</source>
        <translation>The cloud&apos;s clock is %1 s behind this computer&apos;s</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock.</source>
        <translation>Set this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>Product at the cloud: %1</source>
        <translation>Product at the cloud: %1</translation>
    </message>
    <message>
        <source>Took %1 s</source>
        <extracomment>How long the check took, in seconds.</extracomment>
        <translation>Took %1 s</translation>
    </message>
</context>
<context>
    <name>ui::CheckView</name>
    <message>
        <source>Asking the cloud …</source>
        <translation>Asking the cloud …</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Something was changed since then: check again.</source>
        <translation>Something was changed since then: check again.</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copy the result</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceEditor</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (no longer offered)</translation>
    </message>
</context>
<context>
    <name>ui::ChoicesEditor</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (no longer offered)</translation>
    </message>
</context>
<context>
    <name>ui::CloudSection</name>
    <message>
        <source>At the cloud</source>
        <extracomment>Heading: what can be done at the cloud itself.</extracomment>
        <translation>At the cloud</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Tries the credentials at the cloud.</extracomment>
        <translation>Check</translation>
    </message>
    <message>
        <source>Tries this record&apos;s credentials at the cloud. Nothing is changed there.</source>
        <translation>Tries this record&apos;s credentials at the cloud. Nothing is changed there.</translation>
    </message>
    <message>
        <source>Device sync</source>
        <translation>Device sync</translation>
    </message>
    <message>
        <source>Compares the devices of this product with those at the cloud.</source>
        <translation>Compares the devices of this product with those at the cloud.</translation>
    </message>
</context>
<context>
    <name>ui::CloudTabs</name>
    <message>
        <source>No records</source>
        <translation>No records</translation>
    </message>
    <message>
        <source>%1 of %2 records enabled</source>
        <translation>%1 of %2 records enabled</translation>
    </message>
</context>
<context>
    <name>ui::CommandDeeds</name>
    <message>
        <source>Cancel this command? Nothing of it has gone out.</source>
        <translation>Cancel this command? Nothing of it has gone out.</translation>
    </message>
    <message>
        <source>Cancel this command at the cloud? If the device has received it, it may be carried out still.</source>
        <translation>Cancel this command at the cloud? If the device has received it, it may be carried out still.</translation>
    </message>
    <message>
        <source>The command was cancelled</source>
        <translation>The command was cancelled</translation>
    </message>
    <message>
        <source>Send it again? The cloud may have the first one: the device could carry it out twice.</source>
        <translation>Send it again? The cloud may have the first one: the device could carry it out twice.</translation>
    </message>
    <message>
        <source>Send the same command again?</source>
        <translation>Send the same command again?</translation>
    </message>
    <message>
        <source>A new command was made</source>
        <translation>A new command was made</translation>
    </message>
</context>
<context>
    <name>ui::CommandDetailView</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cancel the command</source>
        <translation>Cancel the command</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>No command selected</source>
        <translation>No command selected</translation>
    </message>
    <message>
        <source>Select a command above to see its life and its answer.</source>
        <translation>Select a command above to see its life and its answer.</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Life</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
</context>
<context>
    <name>ui::CommandDialog</name>
    <message>
        <source>New command</source>
        <translation>New command</translation>
    </message>
</context>
<context>
    <name>ui::CommandEditor</name>
    <message>
        <source>The command was handed over</source>
        <translation>The command was handed over</translation>
    </message>
    <message>
        <source>Preview, for the first device</source>
        <translation>Preview, for the first device</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n device(s)</source>
        <translation>
            <numerusform>Send to %n device</numerusform>
            <numerusform>Send to %n devices</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>ui::CommandFacts</name>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Command id</source>
        <translation>Command id</translation>
    </message>
    <message>
        <source>Cloud&apos;s command id</source>
        <translation>Cloud&apos;s command id</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Ordered by</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <translation>Calls so far</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Bulk order</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Show all of it</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Not before</translation>
    </message>
</context>
<context>
    <name>ui::CommandFilterBar</name>
    <message>
        <source>Device: %1</source>
        <translation>Device: %1</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Bulk order</translation>
    </message>
    <message>
        <source>Device id or name, cloud command id, content</source>
        <translation>Device id or name, cloud command id, content</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Search the commands</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>All platforms</translation>
    </message>
    <message>
        <source>Show commands through this platform</source>
        <translation>Show commands through this platform</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Show commands in these states</source>
        <translation>Show commands in these states</translation>
    </message>
</context>
<context>
    <name>ui::CommandPage</name>
    <message>
        <source>Commands</source>
        <extracomment>the page&apos;s name in the rail</extracomment>
        <translation>Commands</translation>
    </message>
    <message>
        <source>New command …</source>
        <translation>New command …</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Type a page or a command</source>
        <translation>Type a page or a command</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>No command of that name</translation>
    </message>
</context>
<context>
    <name>ui::CommandTarget</name>
    <message>
        <source>As each device is reached</source>
        <translation>As each device is reached</translation>
    </message>
    <message>
        <source>%1 (not ready)</source>
        <extracomment>%1 is a cloud that no command can go through now</extracomment>
        <translation>%1 (not ready)</translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>Choose a device first.</translation>
    </message>
    <message>
        <source>No cloud that this device is known to takes commands.</source>
        <translation>No cloud that this device is known to takes commands.</translation>
    </message>
    <message>
        <source>Enter its configuration for a cloud on the device page and apply it.</source>
        <translation>Enter its configuration for a cloud on the device page and apply it.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Through</translation>
    </message>
    <message numerus="yes">
        <source>%n selected device(s)</source>
        <translation>
            <numerusform>%n selected device</numerusform>
            <numerusform>%n selected devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CommandWords</name>
    <message>
        <source>Read properties</source>
        <translation>Read properties</translation>
    </message>
    <message>
        <source>Set properties</source>
        <translation>Set properties</translation>
    </message>
    <message>
        <source>Call a function</source>
        <translation>Call a function</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Raw data</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>command</comment>
        <extracomment>State of a command: the call is out, the cloud has not answered yet.</extracomment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Accepted by the cloud</source>
        <translation>Accepted by the cloud</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succeeded</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Timed out</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Outcome unknown</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Bulk order</source>
        <translation>Bulk order</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Command line</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>This program</source>
        <extracomment>Who said that a command is in this state.</extracomment>
        <translation>This program</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer</source>
        <translation>The cloud&apos;s answer</translation>
    </message>
    <message>
        <source>A push of the cloud</source>
        <translation>A push of the cloud</translation>
    </message>
    <message>
        <source>Asked the cloud</source>
        <translation>Asked the cloud</translation>
    </message>
    <message>
        <source>Now or never</source>
        <translation>Now or never</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Waits until %1</translation>
    </message>
    <message>
        <source>It is not known whether the cloud has this command.</source>
        <translation>It is not known whether the cloud has this command.</translation>
    </message>
    <message>
        <source>Its call went out and got no clear answer, or the program stopped meanwhile, so it is not sent again by itself. The cloud is asked whether it has it: when it has, the command goes on; when it surely has not, it is sent; when the cloud cannot tell, it stays like this until you retry or cancel it.</source>
        <translation>Its call went out and got no clear answer, or the program stopped meanwhile, so it is not sent again by itself. The cloud is asked whether it has it: when it has, the command goes on; when it surely has not, it is sent; when the cloud cannot tell, it stays like this until you retry or cancel it.</translation>
    </message>
    <message>
        <source>Goes out at %1</source>
        <translation>Goes out at %1</translation>
    </message>
</context>
<context>
    <name>ui::CommandsModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Result or reason</source>
        <translation>Result or reason</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
</context>
<context>
    <name>ui::CommandsView</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>New command</source>
        <translation>New command</translation>
    </message>
    <message>
        <source>Commands, newest first</source>
        <translation>Commands, newest first</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No command fits the filter</source>
        <translation>No command fits the filter</translation>
    </message>
    <message>
        <source>Change the conditions, or look at all commands.</source>
        <translation>Change the conditions, or look at all commands.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>No commands yet</source>
        <translation>No commands yet</translation>
    </message>
    <message>
        <source>What is asked of a device is kept here with its whole life: sent, delivered, answered.</source>
        <translation>What is asked of a device is kept here with its whole life: sent, delivered, answered.</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmPopover</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ui::Console</name>
    <message>
        <source>CloudDock runs on this data folder already, but does not answer.</source>
        <translation>CloudDock runs on this data folder already, but does not answer.</translation>
    </message>
    <message>
        <source>It is starting or ending: wait a moment and start again. If it stays so, end the process &quot;clouddock&quot;.</source>
        <translation>It is starting or ending: wait a moment and start again. If it stays so, end the process &quot;clouddock&quot;.</translation>
    </message>
</context>
<context>
    <name>ui::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>This text is too long for a QR code.</source>
        <translation>This text is too long for a QR code.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR code of %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>ui::CustomSpan</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>The end must be later than the beginning.</translation>
    </message>
</context>
<context>
    <name>ui::DateAttributes</name>
    <message>
        <source>Time format</source>
        <translation>Time format</translation>
    </message>
    <message>
        <source>Milliseconds since 1970-01-01 UTC, as a number</source>
        <translation>Milliseconds since 1970-01-01 UTC, as a number</translation>
    </message>
    <message>
        <source>Milliseconds since 1970-01-01 UTC, as a text</source>
        <translation>Milliseconds since 1970-01-01 UTC, as a text</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
</context>
<context>
    <name>ui::DecodedView</name>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succeeded</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Message type</translation>
    </message>
    <message>
        <source>Cloud device</source>
        <translation>Cloud device</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Cloud time</source>
        <translation>Cloud time</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>(truncated: the first %1 of %2 characters)</source>
        <translation>(truncated: the first %1 of %2 characters)</translation>
    </message>
    <message numerus="yes">
        <source>Truncated: %n more value(s). Copy takes all of them.</source>
        <translation>
            <numerusform>Truncated: %n more value. Copy takes all of them.</numerusform>
            <numerusform>Truncated: %n more values. Copy takes all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DefinitionDrawer</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ui::DefinitionForm</name>
    <message>
        <source>Please enter</source>
        <translation>Please enter</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Please enter a description</source>
        <translation>Please enter a description</translation>
    </message>
    <message>
        <source>Property identifier</source>
        <translation>Property identifier</translation>
    </message>
    <message>
        <source>Function identifier</source>
        <translation>Function identifier</translation>
    </message>
    <message>
        <source>Event identifier</source>
        <translation>Event identifier</translation>
    </message>
    <message>
        <source>Tag identifier</source>
        <translation>Tag identifier</translation>
    </message>
    <message>
        <source>Parameter identifier</source>
        <translation>Parameter identifier</translation>
    </message>
    <message>
        <source>Property name</source>
        <translation>Property name</translation>
    </message>
    <message>
        <source>Function name</source>
        <translation>Function name</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Event name</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>Tag name</translation>
    </message>
    <message>
        <source>Parameter name</source>
        <translation>Parameter name</translation>
    </message>
    <message>
        <source>%1 is taken already</source>
        <translation>%1 is taken already</translation>
    </message>
</context>
<context>
    <name>ui::DefinitionList</name>
    <message>
        <source>Really delete this?</source>
        <translation>Really delete this?</translation>
    </message>
</context>
<context>
    <name>ui::DeviceAssigner</name>
    <message>
        <source>What was done before stays; put it right on the device&apos;s page.</source>
        <translation>What was done before stays; put it right on the device&apos;s page.</translation>
    </message>
    <message>
        <source>These pushes name no device: they carry neither a device id of the cloud nor an %1.</source>
        <translation>These pushes name no device: they carry neither a device id of the cloud nor an %1.</translation>
    </message>
    <message>
        <source>Look at them in the log, and at what the cloud sends for this device.</source>
        <translation>Look at them in the log, and at what the cloud sends for this device.</translation>
    </message>
</context>
<context>
    <name>ui::DeviceChooser</name>
    <message>
        <source>Device name or id</source>
        <translation>Device name or id</translation>
    </message>
    <message>
        <source>No such device.</source>
        <translation>No such device.</translation>
    </message>
    <message>
        <source>Choose a device …</source>
        <translation>Choose a device …</translation>
    </message>
</context>
<context>
    <name>ui::DeviceConfigCard</name>
    <message>
        <source>In effect: %1</source>
        <translation>In effect: %1</translation>
    </message>
    <message>
        <source>Apply this configuration again?</source>
        <translation>Apply this configuration again?</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Apply configuration</source>
        <translation>Apply configuration</translation>
    </message>
    <message>
        <source>A changed configuration takes effect only when it is applied again.</source>
        <translation>A changed configuration takes effect only when it is applied again.</translation>
    </message>
    <message>
        <source>The product is not docked to a cloud that asks for device settings. Add a docking record for the product first.</source>
        <translation>The product is not docked to a cloud that asks for device settings. Add a docking record for the product first.</translation>
    </message>
</context>
<context>
    <name>ui::DeviceConfigDrawer</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Edit the configuration</source>
        <translation>Edit the configuration</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Configuration changed</translation>
    </message>
</context>
<context>
    <name>ui::DeviceDetail</name>
    <message>
        <source>Device: %1</source>
        <translation>Device: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Product: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Start this device?</source>
        <translation>Start this device?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Start the device</source>
        <translation>Start the device</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Instance information</source>
        <translation>Instance information</translation>
    </message>
    <message>
        <source>Running state</source>
        <translation>Running state</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Device functions</source>
        <translation>Device functions</translation>
    </message>
</context>
<context>
    <name>ui::DeviceDialog</name>
    <message>
        <source>Device ID</source>
        <translation>Device ID</translation>
    </message>
    <message>
        <source>Please enter the device ID</source>
        <translation>Please enter the device ID</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Device name</translation>
    </message>
    <message>
        <source>Please enter the device name</source>
        <translation>Please enter the device name</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Please choose a product</source>
        <translation>Please choose a product</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Please enter at least five characters</source>
        <translation>Please enter at least five characters</translation>
    </message>
    <message>
        <source>There is no product yet; create one first</source>
        <translation>There is no product yet; create one first</translation>
    </message>
    <message>
        <source>Edit the device</source>
        <translation>Edit the device</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>New device</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ui::DeviceInfoTab</name>
    <message>
        <source>Device information</source>
        <translation>Device information</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Device type</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Connection protocol</source>
        <translation>Connection protocol</translation>
    </message>
    <message>
        <source>Message protocol</source>
        <translation>Message protocol</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>Registered at</translation>
    </message>
    <message>
        <source>Last online</source>
        <translation>Last online</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Cloud-to-cloud access</source>
        <translation>Cloud-to-cloud access</translation>
    </message>
    <message>
        <source>Unbind the access of %1?</source>
        <translation>Unbind the access of %1?</translation>
    </message>
    <message>
        <source>Unbound!</source>
        <translation>Unbound!</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Also delete the device at the cloud</source>
        <translation>Also delete the device at the cloud</translation>
    </message>
</context>
<context>
    <name>ui::DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Add a device</translation>
    </message>
    <message>
        <source>Other bulk operations</source>
        <translation>Other bulk operations</translation>
    </message>
    <message>
        <source>Delete the selected devices</source>
        <translation>Delete the selected devices</translation>
    </message>
    <message>
        <source>Deactivate the selected devices</source>
        <translation>Deactivate the selected devices</translation>
    </message>
    <message>
        <source>Activate the selected devices</source>
        <translation>Activate the selected devices</translation>
    </message>
    <message>
        <source>Select this page</source>
        <translation>Select this page</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Show devices in these states</source>
        <translation>Show devices in these states</translation>
    </message>
    <message>
        <source>No device fits</source>
        <translation>No device fits</translation>
    </message>
    <message>
        <source>Change the search, or reset it to see all devices.</source>
        <translation>Change the search, or reset it to see all devices.</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>No devices yet</translation>
    </message>
    <message>
        <source>Add a device of a product, then enable it.</source>
        <translation>Add a device of a product, then enable it.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Enable now?</source>
        <translation>Enable now?</translation>
    </message>
    <message>
        <source>Disable this device?</source>
        <translation>Disable this device?</translation>
    </message>
    <message>
        <source>Delete now?</source>
        <translation>Delete now?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 selected</translation>
    </message>
    <message>
        <source>Select devices first</source>
        <translation>Select devices first</translation>
    </message>
    <message>
        <source>Delete devices</source>
        <translation>Delete devices</translation>
    </message>
    <message>
        <source>The selected devices were deleted</source>
        <translation>The selected devices were deleted</translation>
    </message>
    <message>
        <source>Deactivate devices</source>
        <translation>Deactivate devices</translation>
    </message>
    <message>
        <source>The selected devices were deactivated</source>
        <translation>The selected devices were deactivated</translation>
    </message>
    <message>
        <source>Activate devices</source>
        <translation>Activate devices</translation>
    </message>
    <message>
        <source>The selected devices were activated</source>
        <translation>The selected devices were activated</translation>
    </message>
    <message>
        <source>Delete the selected devices (%1)?</source>
        <extracomment>%1 how many are selected</extracomment>
        <translation>Delete the selected devices (%1)?</translation>
    </message>
    <message>
        <source>Deactivate the selected devices (%1)?</source>
        <extracomment>%1 how many are selected</extracomment>
        <translation>Deactivate the selected devices (%1)?</translation>
    </message>
    <message>
        <source>Activate the selected devices (%1)?</source>
        <extracomment>%1 how many are selected</extracomment>
        <translation>Activate the selected devices (%1)?</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2</source>
        <translation>Stopped: %1 of %2</translation>
    </message>
    <message>
        <source>Apply the configuration of the selected devices</source>
        <translation>Apply the configuration of the selected devices</translation>
    </message>
    <message>
        <source>Send a command to the selected devices</source>
        <translation>Send a command to the selected devices</translation>
    </message>
    <message>
        <source>Apply the configuration of the selected devices (%1)? Their clouds are asked too.</source>
        <extracomment>%1 how many are selected</extracomment>
        <translation>Apply the configuration of the selected devices (%1)? Their clouds are asked too.</translation>
    </message>
    <message>
        <source>Apply configurations</source>
        <translation>Apply configurations</translation>
    </message>
    <message>
        <source>The configurations were applied</source>
        <translation>The configurations were applied</translation>
    </message>
    <message>
        <source>Select devices of one product only to send them a command</source>
        <translation>Select devices of one product only to send them a command</translation>
    </message>
</context>
<context>
    <name>ui::DeviceLogTab</name>
    <message>
        <source>Log type</source>
        <translation>Log type</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Start time</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>End time</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>No messages</translation>
    </message>
    <message>
        <source>What the device reports, and when it goes on and off line, is kept here.</source>
        <translation>What the device reports, and when it goes on and off line, is kept here.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ui::DevicePanel</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No commands yet</source>
        <translation>No commands yet</translation>
    </message>
    <message>
        <source>What is asked of this device is listed here.</source>
        <translation>What is asked of this device is listed here.</translation>
    </message>
    <message>
        <source>Latest commands</source>
        <translation>Latest commands</translation>
    </message>
    <message>
        <source>All commands of this device</source>
        <translation>All commands of this device</translation>
    </message>
    <message>
        <source>Latest commands of this device, newest first</source>
        <translation>Latest commands of this device, newest first</translation>
    </message>
</context>
<context>
    <name>ui::DeviceSearch</name>
    <message>
        <source>Please enter</source>
        <translation>Please enter</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Device ID</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Device name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Device tag</source>
        <translation>Device tag</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Cloud-to-cloud access</source>
        <translation>Cloud-to-cloud access</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Search in</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
</context>
<context>
    <name>ui::DeviceStateTab</name>
    <message>
        <source>Device state</source>
        <translation>Device state</translation>
    </message>
    <message>
        <source>Online since: %1</source>
        <translation>Online since: %1</translation>
    </message>
    <message>
        <source>Offline since: %1</source>
        <translation>Offline since: %1</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>No value yet</translation>
    </message>
    <message>
        <source>%1 times</source>
        <extracomment>how often an event came</extracomment>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>View details</source>
        <translation>View details</translation>
    </message>
    <message>
        <source>The product has no thing model</source>
        <translation>The product has no thing model</translation>
    </message>
    <message>
        <source>Define properties and events in the product&apos;s thing model; their values appear here.</source>
        <translation>Define properties and events in the product&apos;s thing model; their values appear here.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ui::DeviceSummary</name>
    <message>
        <source>All products</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Choose a product</translation>
    </message>
    <message>
        <source>All devices %1</source>
        <translation>All devices %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
</context>
<context>
    <name>ui::DeviceTagsCard</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the tag&apos;s name, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tags saved</source>
        <translation>Tags saved</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>No tags. Add one to find this device by it.</source>
        <translation>No tags. Add one to find this device by it.</translation>
    </message>
</context>
<context>
    <name>ui::DevicesModel</name>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Device name</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>Registered at</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Select %1</translation>
    </message>
</context>
<context>
    <name>ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <extracomment>the page&apos;s name in the rail</extracomment>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Add a device</translation>
    </message>
</context>
<context>
    <name>ui::DockingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Saves the record.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Load it anew</source>
        <translation>Load it anew</translation>
    </message>
    <message>
        <source>Give up what you typed?</source>
        <translation>Give up what you typed?</translation>
    </message>
    <message>
        <source>The record was changed by somebody else meanwhile; nothing was saved.</source>
        <translation>The record was changed by somebody else meanwhile; nothing was saved.</translation>
    </message>
    <message>
        <source>Load it anew to see the present values; what you typed is given up then.</source>
        <translation>Load it anew to see the present values; what you typed is given up then.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Tries the credentials at the cloud.</extracomment>
        <translation>Check</translation>
    </message>
    <message>
        <source>Tries what is entered at the cloud. Nothing is saved or changed.</source>
        <translation>Tries what is entered at the cloud. Nothing is saved or changed.</translation>
    </message>
</context>
<context>
    <name>ui::DockingPage</name>
    <message>
        <source>Enter %1</source>
        <extracomment>Placeholder of a search field; %1 is its label.</extracomment>
        <translation>Enter %1</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>Records of %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>No record of %1 yet</source>
        <translation>No record of %1 yet</translation>
    </message>
    <message>
        <source>A record docks one product to the cloud and gives it a push address.</source>
        <translation>A record docks one product to the cloud and gives it a push address.</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nothing fits the search</translation>
    </message>
    <message>
        <source>Change the terms, or show all records.</source>
        <translation>Change the terms, or show all records.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Nothing is picked in a search field with choices, so that it does not restrict.</extracomment>
        <translation>Any</translation>
    </message>
    <message>
        <source>A record docks one product to the cloud.</source>
        <translation>A record docks one product to the cloud.</translation>
    </message>
</context>
<context>
    <name>ui::DockingPanel</name>
    <message>
        <source>No record selected</source>
        <translation>No record selected</translation>
    </message>
    <message>
        <source>Its push address and the steps to the first push are shown here.</source>
        <translation>Its push address and the steps to the first push are shown here.</translation>
    </message>
    <message>
        <source>Push address</source>
        <translation>Push address</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>What to do at %1</source>
        <translation>What to do at %1</translation>
    </message>
    <message>
        <source>Recent pushes</source>
        <translation>Recent pushes</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Whole log</translation>
    </message>
    <message>
        <source>Nothing has arrived at this address yet.</source>
        <translation>Nothing has arrived at this address yet.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Steps done of all steps.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Open the product</source>
        <translation>Open the product</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Open the devices</source>
        <translation>Open the devices</translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation>
            <numerusform>%n unmatched</numerusform>
            <numerusform>%n unmatched</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Why not yet?</source>
        <translation>Why not yet?</translation>
    </message>
    <message>
        <source>Waiting for the first push</source>
        <translation>Waiting for the first push</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decoding</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>%1 refused with %2: %3</source>
        <translation>%1 refused with %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Assigned; %n push(es) are decoded again</source>
        <translation>
            <numerusform>Assigned; %n push are decoded again</numerusform>
            <numerusform>Assigned; %n pushes are decoded again</numerusform>
        </translation>
    </message>
    <message>
        <source>A push token is set: the address needs ?token=… appended. The token is not shown again; a lost one is replaced under Edit.</source>
        <translation>A push token is set: the address needs ?token=… appended. The token is not shown again; a lost one is replaced under Edit.</translation>
    </message>
    <message>
        <source>Send a test push</source>
        <translation>Send a test push</translation>
    </message>
    <message>
        <source>Test push sent …</source>
        <translation>Test push sent …</translation>
    </message>
    <message>
        <source>The test push was accepted and stands in the log.</source>
        <translation>The test push was accepted and stands in the log.</translation>
    </message>
    <message>
        <source>The test push was answered with %1.</source>
        <translation>The test push was answered with %1.</translation>
    </message>
    <message>
        <source>What it is about and the steps to its use are shown here.</source>
        <translation>What it is about and the steps to its use are shown here.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a line is about and what it says.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::DockingsPage</name>
    <message>
        <source>Cloud docking</source>
        <translation>Cloud docking</translation>
    </message>
    <message>
        <source>New docking record: %1</source>
        <extracomment>%1 is a cloud.</extracomment>
        <translation>New docking record: %1</translation>
    </message>
</context>
<context>
    <name>ui::DockingsView</name>
    <message>
        <source>Cloud docking</source>
        <translation>Cloud docking</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
</context>
<context>
    <name>ui::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::EnumAttributes</name>
    <message>
        <source>Enumeration items</source>
        <translation>Enumeration items</translation>
    </message>
    <message>
        <source>Every item needs an identifier</source>
        <translation>Every item needs an identifier</translation>
    </message>
    <message>
        <source>Every item needs a description</source>
        <translation>Every item needs a description</translation>
    </message>
    <message>
        <source>The identifier %1 stands here twice</source>
        <translation>The identifier %1 stands here twice</translation>
    </message>
    <message>
        <source>Add an item below</source>
        <translation>Add an item below</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>Remove this item</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Identifier of item %1</source>
        <translation>Identifier of item %1</translation>
    </message>
    <message>
        <source>Description of this item</source>
        <translation>Description of this item</translation>
    </message>
    <message>
        <source>Description of item %1</source>
        <translation>Description of item %1</translation>
    </message>
</context>
<context>
    <name>ui::EventForm</name>
    <message>
        <source>Event level</source>
        <translation>Event level</translation>
    </message>
    <message>
        <source>Output parameter</source>
        <translation>Output parameter</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
</context>
<context>
    <name>ui::FailuresModel</name>
    <message>
        <source>Device ID</source>
        <translation>Device ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>ui::FaultDialog</name>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where in the file</extracomment>
        <translation>Place</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::FileAttributes</name>
    <message>
        <source>File type</source>
        <translation>File type</translation>
    </message>
    <message>
        <source>URL (link)</source>
        <translation>URL (link)</translation>
    </message>
    <message>
        <source>Base64 (Base64 encoding)</source>
        <translation>Base64 (Base64 encoding)</translation>
    </message>
    <message>
        <source>Binary (bytes)</source>
        <translation>Binary (bytes)</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Search the content (for example: temperature)</source>
        <translation>Search the content (for example: temperature)</translation>
    </message>
    <message>
        <source>Search the content</source>
        <translation>Search the content</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>Adds a condition to the filter.</extracomment>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Last hour</translation>
    </message>
    <message>
        <source>Time: all</source>
        <translation>Time: all</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Result: all</source>
        <translation>Result: all</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>All times</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Product …</source>
        <translation>Product …</translation>
    </message>
    <message>
        <source>Device …</source>
        <translation>Device …</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation>Remove all conditions</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Product name or ID</source>
        <translation>Product name or ID</translation>
    </message>
    <message>
        <source>No such product.</source>
        <translation>No such product.</translation>
    </message>
    <message>
        <source>No such device.</source>
        <translation>No such device.</translation>
    </message>
    <message>
        <source>Device name, id or %1</source>
        <extracomment>%1 is what a cloud calls the value that names a device: IMEI.</extracomment>
        <translation>Device name, id or %1</translation>
    </message>
</context>
<context>
    <name>ui::FollowPill</name>
    <message>
        <source>Following</source>
        <translation>Following</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>New lines appear on top. Scrolling down stops it.</source>
        <translation>New lines appear on top. Scrolling down stops it.</translation>
    </message>
    <message>
        <source>Go to the newest line and follow again (Home)</source>
        <translation>Go to the newest line and follow again (Home)</translation>
    </message>
    <message>
        <source>New lines · Follow</source>
        <translation>New lines · Follow</translation>
    </message>
</context>
<context>
    <name>ui::FunctionForm</name>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchronous</translation>
    </message>
    <message>
        <source>Input parameters</source>
        <translation>Input parameters</translation>
    </message>
    <message>
        <source>Output parameter</source>
        <translation>Output parameter</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
</context>
<context>
    <name>ui::GrantsDialog</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Whole product</source>
        <translation>Whole product</translation>
    </message>
    <message>
        <source>One device</source>
        <translation>One device</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Product name or id</source>
        <translation>Product name or id</translation>
    </message>
    <message>
        <source>No such product.</source>
        <translation>No such product.</translation>
    </message>
    <message>
        <source>Device name or id</source>
        <translation>Device name or id</translation>
    </message>
    <message>
        <source>No such device.</source>
        <translation>No such device.</translation>
    </message>
    <message>
        <source>Grants of &quot;%1&quot;</source>
        <translation>Grants of &quot;%1&quot;</translation>
    </message>
    <message>
        <source>An assistant that is linked with this account is shown these, and nothing else. A whole product includes the devices it will have later.</source>
        <translation>An assistant that is linked with this account is shown these, and nothing else. A whole product includes the devices it will have later.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Add a product</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Add a device</translation>
    </message>
    <message>
        <source>Nothing is granted</source>
        <translation>Nothing is granted</translation>
    </message>
    <message>
        <source>Add a product or single devices.</source>
        <translation>Add a product or single devices.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ui::GroupEditor</name>
    <message>
        <source>Row %1 was removed: %2</source>
        <extracomment>Above a link that takes it back. %1 is a number, %2 the title of the row.</extracomment>
        <translation>Row %1 was removed: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>There is nothing to suggest: all that fits the thing model is there already.</source>
        <translation>There is nothing to suggest: all that fits the thing model is there already.</translation>
    </message>
    <message>
        <source>Choose a product first.</source>
        <translation>Choose a product first.</translation>
    </message>
    <message>
        <source>Suggest from the thing model</source>
        <translation>Suggest from the thing model</translation>
    </message>
    <message>
        <source>Shows what could be added before anything is.</source>
        <translation>Shows what could be added before anything is.</translation>
    </message>
</context>
<context>
    <name>ui::GroupRow</name>
    <message>
        <source>Not filled in yet</source>
        <translation>Not filled in yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a field and what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (and %2 more)</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <extracomment>%1 is the number of a row of the form.</extracomment>
        <translation>Move row %1 up</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>Move row %1 down</translation>
    </message>
    <message>
        <source>Duplicate row %1</source>
        <translation>Duplicate row %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Remove row %1</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>In a table: choose an action of the row</source>
        <translation>In a table: choose an action of the row</translation>
    </message>
    <message>
        <source>In a table: run the chosen action</source>
        <translation>In a table: run the chosen action</translation>
    </message>
    <message>
        <source>Actions of the row as a menu</source>
        <translation>Actions of the row as a menu</translation>
    </message>
    <message>
        <source>About CloudDock</source>
        <translation>About CloudDock</translation>
    </message>
    <message>
        <source>Docks IoT devices to the clouds and keeps every push.</source>
        <translation>Docks IoT devices to the clouds and keeps every push.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, OpenSSL, libqrencode, nlohmann/json and the Lucide icons (ISC).</source>
        <translation>Made with Qt %1, SQLite, OpenSSL, libqrencode, nlohmann/json and the Lucide icons (ISC).</translation>
    </message>
</context>
<context>
    <name>ui::HexView</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes in hexadecimal</translation>
    </message>
    <message>
        <source>Bytes in Base64</source>
        <translation>Bytes in Base64</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The first %1 KiB of %2 bytes; Copy takes all of them.</source>
        <translation>The first %1 KiB of %2 bytes; Copy takes all of them.</translation>
    </message>
</context>
<context>
    <name>ui::ImportModelDialog</name>
    <message>
        <source>Choose a product</source>
        <translation>Choose a product</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Choose a thing model file</source>
        <translation>Choose a thing model file</translation>
    </message>
    <message>
        <source>Thing model (*.json)</source>
        <translation>Thing model (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 is larger than %2 MB</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>%1 line, %2 path in the file, %3 what is wrong there</extracomment>
        <translation>Line %1, %2: %3</translation>
    </message>
    <message>
        <source>Import a thing model</source>
        <translation>Import a thing model</translation>
    </message>
    <message>
        <source>The import replaces all properties, functions, events and tags that stand here now.</source>
        <translation>The import replaces all properties, functions, events and tags that stand here now.</translation>
    </message>
    <message>
        <source>Copy a product</source>
        <translation>Copy a product</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Import a model</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Open a .json file or put the model&apos;s text here</source>
        <translation>Open a .json file or put the model&apos;s text here</translation>
    </message>
    <message>
        <source>Text of the thing model</source>
        <translation>Text of the thing model</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8: line %2 cannot be read</source>
        <extracomment>%1 file, %2 line</extracomment>
        <translation>%1 is not text in UTF-8: line %2 cannot be read</translation>
    </message>
    <message>
        <source>The thing model of that product cannot be read: %1</source>
        <translation>The thing model of that product cannot be read: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>Stopping …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: what kind of push it is.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Delay</source>
        <extracomment>Column: from receipt to decoded.</extracomment>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>ui::JournalPage</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Show refused requests</source>
        <translation>Show refused requests</translation>
    </message>
    <message>
        <source>Assign unmatched pushes …</source>
        <translation>Assign unmatched pushes …</translation>
    </message>
    <message>
        <source>Export the log …</source>
        <translation>Export the log …</translation>
    </message>
</context>
<context>
    <name>ui::JournalView</name>
    <message>
        <source>Export the log</source>
        <translation>Export the log</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
        <source>One JSON object a line (*.ndjson)</source>
        <translation>One JSON object a line (*.ndjson)</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) are decoded again</source>
        <translation>
            <numerusform>%n push are decoded again</numerusform>
            <numerusform>%n pushes are decoded again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decode the %n push(es) again that the filter shows?</source>
        <translation>
            <numerusform>Decode the %n push again that the filter shows?</numerusform>
            <numerusform>Decode the %n pushes again that the filter shows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decode everything again that the filter shows, more than %n push(es)?</source>
        <translation>
            <numerusform>Decode everything again that the filter shows, more than %n push?</numerusform>
            <numerusform>Decode everything again that the filter shows, more than %n pushes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned; %n push(es) are decoded again</source>
        <translation>
            <numerusform>Assigned; %n push are decoded again</numerusform>
            <numerusform>Assigned; %n pushes are decoded again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The %n selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Decode again</source>
        <translation>Decode again</translation>
    </message>
    <message>
        <source>The selected</source>
        <translation>The selected</translation>
    </message>
    <message>
        <source>Everything the filter shows …</source>
        <translation>Everything the filter shows …</translation>
    </message>
    <message>
        <source>Received pushes, newest first</source>
        <translation>Received pushes, newest first</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nothing fits the filter</translation>
    </message>
    <message>
        <source>Take a condition away, or look at all times.</source>
        <translation>Take a condition away, or look at all times.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Nothing received today</source>
        <translation>Nothing received today</translation>
    </message>
    <message>
        <source>Pushes appear here the moment a cloud sends them. Refused requests are shown too.</source>
        <translation>Pushes appear here the moment a cloud sends them. Refused requests are shown too.</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Show all times</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Nothing received yet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>The list ends here with %n line(s); narrow the filter or its time to see older ones. An export holds all of them.</source>
        <translation>
            <numerusform>The list ends here with %n line; narrow the filter or its time to see older ones. An export holds all of them.</numerusform>
            <numerusform>The list ends here with %n lines; narrow the filter or its time to see older ones. An export holds all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JsonView</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON tree</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON text</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find in JSON</source>
        <translation>Find in JSON</translation>
    </message>
    <message>
        <source>Enter: next, Shift+Enter: previous</source>
        <translation>Enter: next, Shift+Enter: previous</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>This is not readable as JSON (%1); shown as text.</source>
        <translation>This is not readable as JSON (%1); shown as text.</translation>
    </message>
    <message>
        <source>Truncated: this is the beginning of %1 bytes. Copy takes all of them.</source>
        <translation>Truncated: this is the beginning of %1 bytes. Copy takes all of them.</translation>
    </message>
    <message>
        <source>Truncated: the tree shows the first %1 of %2 values. Copy takes all of them.</source>
        <translation>Truncated: the tree shows the first %1 of %2 values. Copy takes all of them.</translation>
    </message>
</context>
<context>
    <name>ui::LengthAttributes</name>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>Password length</source>
        <translation>Password length</translation>
    </message>
    <message>
        <source>Maximum length</source>
        <translation>Maximum length</translation>
    </message>
    <message>
        <source>Enter a whole number above 0</source>
        <translation>Enter a whole number above 0</translation>
    </message>
</context>
<context>
    <name>ui::LinkedUsers</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>User of the assistant</source>
        <translation>User of the assistant</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>not told yet</translation>
    </message>
    <message>
        <source>Linked at</source>
        <translation>Linked at</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Ends unless used</source>
        <translation>Ends unless used</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>Take this link of &quot;%1&quot; back? The assistant can use nothing any more until it is linked again.</source>
        <translation>Take this link of &quot;%1&quot; back? The assistant can use nothing any more until it is linked again.</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Unlinked</translation>
    </message>
    <message>
        <source>Nobody has linked an assistant yet</source>
        <translation>Nobody has linked an assistant yet</translation>
    </message>
    <message>
        <source>Whoever links the skill in the assistant&apos;s app stands here.</source>
        <translation>Whoever links the skill in the assistant&apos;s app stands here.</translation>
    </message>
    <message>
        <source>No linked user fits</source>
        <translation>No linked user fits</translation>
    </message>
    <message>
        <source>Change the search, or reset it to see all of them.</source>
        <translation>Change the search, or reset it to see all of them.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Account, name or user of the assistant</source>
        <translation>Account, name or user of the assistant</translation>
    </message>
    <message>
        <source>Linked users</source>
        <translation>Linked users</translation>
    </message>
</context>
<context>
    <name>ui::LinkingFacts</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Make a new secret? The assistant can refresh no link until the new one is entered at its console.</source>
        <translation>Make a new secret? The assistant can refresh no link until the new one is entered at its console.</translation>
    </message>
    <message>
        <source>There is a new secret now</source>
        <translation>There is a new secret now</translation>
    </message>
    <message>
        <source>To be entered at the assistant&apos;s console</source>
        <translation>To be entered at the assistant&apos;s console</translation>
    </message>
    <message>
        <source>Authorisation address</source>
        <translation>Authorisation address</translation>
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
        <translation>Token address</translation>
    </message>
    <message>
        <source>WebService address</source>
        <translation>WebService address</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Make a new one …</translation>
    </message>
</context>
<context>
    <name>ui::LinkingForm</name>
    <message>
        <source>Callback addresses</source>
        <translation>Callback addresses</translation>
    </message>
    <message>
        <source>Exactly as the assistant&apos;s console shows them, one a line. Nobody is sent back to any other address.</source>
        <translation>Exactly as the assistant&apos;s console shows them, one a line. Nobody is sent back to any other address.</translation>
    </message>
    <message>
        <source>An access token counts for</source>
        <translation>An access token counts for</translation>
    </message>
    <message>
        <source>A link that is not used ends after</source>
        <translation>A link that is not used ends after</translation>
    </message>
    <message>
        <source>What the assistant&apos;s console says</source>
        <translation>What the assistant&apos;s console says</translation>
    </message>
    <message>
        <source>Linking is switched on</source>
        <translation>Linking is switched on</translation>
    </message>
    <message>
        <source>The token address takes GET as well (its request method is GET)</source>
        <translation>The token address takes GET as well (its request method is GET)</translation>
    </message>
    <message>
        <source>A refresh may come without the client&apos;s secret</source>
        <translation>A refresh may come without the client&apos;s secret</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ui::LinkingView</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Assistants call https addresses only; this console is at %1 now.</source>
        <translation>Assistants call https addresses only; this console is at %1 now.</translation>
    </message>
    <message>
        <source>Enter a certificate or the public address of a reverse proxy in the settings of the listener. Inside this network the addresses below work as they are.</source>
        <translation>Enter a certificate or the public address of a reverse proxy in the settings of the listener. Inside this network the addresses below work as they are.</translation>
    </message>
    <message>
        <source>Linking with %1 is not set up</source>
        <translation>Linking with %1 is not set up</translation>
    </message>
    <message>
        <source>A client id and a secret are made for the assistant. They are entered at its console.</source>
        <translation>A client id and a secret are made for the assistant. They are entered at its console.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Set it up</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Step by step</translation>
    </message>
</context>
<context>
    <name>ui::ListenerSection</name>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Listening with TLS on %1</source>
        <translation>Listening with TLS on %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Listening on %1</translation>
    </message>
    <message>
        <source>Another CloudDock process listens on %1</source>
        <translation>Another CloudDock process listens on %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Not listening</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The listener does not run: %1</source>
        <translation>The listener does not run: %1</translation>
    </message>
    <message>
        <source>The admin listener does not run: %1</source>
        <translation>The admin listener does not run: %1</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Health and metrics</source>
        <translation>Health and metrics</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>127.0.0.1 takes pushes from this computer only, 0.0.0.0 from everywhere.</source>
        <translation>127.0.0.1 takes pushes from this computer only, 0.0.0.0 from everywhere.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Public address</translation>
    </message>
    <message>
        <source>What the clouds call, for example https://iot.example.cn; push addresses begin with it. Empty: built from address and port.</source>
        <translation>What the clouds call, for example https://iot.example.cn; push addresses begin with it. Empty: built from address and port.</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS certificate</translation>
    </message>
    <message>
        <source>PEM file with the chain. Empty: no TLS, for example behind a reverse proxy.</source>
        <translation>PEM file with the chain. Empty: no TLS, for example behind a reverse proxy.</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS key</translation>
    </message>
    <message>
        <source>PEM file without a pass phrase.</source>
        <translation>PEM file without a pass phrase.</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM files (*.pem *.crt *.cer);;All files (*)</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.key);;All files (*)</source>
        <translation>PEM files (*.pem *.key);;All files (*)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>Connections per address</translation>
    </message>
    <message>
        <source>Requests per second and address</source>
        <translation>Requests per second and address</translation>
    </message>
    <message>
        <source>More are answered 429. 0: no limit.</source>
        <translation>More are answered 429. 0: no limit.</translation>
    </message>
    <message>
        <source>Largest body</source>
        <translation>Largest body</translation>
    </message>
    <message>
        <source>Larger pushes are answered 413.</source>
        <translation>Larger pushes are answered 413.</translation>
    </message>
    <message>
        <source>Listener threads</source>
        <translation>Listener threads</translation>
    </message>
    <message>
        <source>Offline after silence</source>
        <translation>Offline after silence</translation>
    </message>
    <message>
        <source>An online device that is silent that long goes offline. 0: only when the cloud says so.</source>
        <translation>An online device that is silent that long goes offline. 0: only when the cloud says so.</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Loopback only.</source>
        <translation>Loopback only.</translation>
    </message>
    <message>
        <source>Serves /healthz, /readyz and /metrics. 0: off.</source>
        <translation>Serves /healthz, /readyz and /metrics. 0: off.</translation>
    </message>
    <message>
        <source>Voice assistants wait at most</source>
        <translation>Voice assistants wait at most</translation>
    </message>
    <message>
        <source>For the device&apos;s answer. After that they are told that it has not come; a late result is reported.</source>
        <translation>For the device&apos;s answer. After that they are told that it has not come; a late result is reported.</translation>
    </message>
</context>
<context>
    <name>ui::LoadingOverlay</name>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
</context>
<context>
    <name>ui::LogDetailView</name>
    <message>
        <source>No line selected</source>
        <translation>No line selected</translation>
    </message>
    <message>
        <source>Select a line above to see what was received and what became of it.</source>
        <translation>Select a line above to see what was received and what became of it.</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decoded</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>Raw HTTP</translation>
    </message>
    <message>
        <source>Views of the selected line</source>
        <translation>Views of the selected line</translation>
    </message>
    <message>
        <source>The device&apos;s own bytes</source>
        <translation>The device&apos;s own bytes</translation>
    </message>
    <message>
        <source>Assign a device</source>
        <translation>Assign a device</translation>
    </message>
    <message>
        <source>Decode again</source>
        <translation>Decode again</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Save the body …</source>
        <translation>Save the body …</translation>
    </message>
    <message>
        <source>Only the first %1 of the %2 bytes of this request&apos;s body were kept.</source>
        <translation>Only the first %1 of the %2 bytes of this request&apos;s body were kept.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Save the body</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Truncated: the first %1 of %2 bytes. The hexadecimal view has more.</source>
        <translation>Truncated: the first %1 of %2 bytes. The hexadecimal view has more.</translation>
    </message>
    <message>
        <source>Truncated: the first %1 of %2 bytes of the body. Copy and Save take all of them.</source>
        <translation>Truncated: the first %1 of %2 bytes of the body. Copy and Save take all of them.</translation>
    </message>
    <message>
        <source>Simulated</source>
        <extracomment>A badge: the push came from the rehearsal environment.</extracomment>
        <translation>Simulated</translation>
    </message>
    <message>
        <source>A rehearsal cloud sent this, not a real one.</source>
        <translation>A rehearsal cloud sent this, not a real one.</translation>
    </message>
    <message>
        <source>Decrypted</source>
        <extracomment>Tab: what an encrypted push says.</extracomment>
        <translation>Decrypted</translation>
    </message>
</context>
<context>
    <name>ui::LogJobs</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Lines written so far.</extracomment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Export the log</translation>
    </message>
    <message>
        <source>Decode again</source>
        <translation>Decode again</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>
            <numerusform>%n line exported to %1</numerusform>
            <numerusform>%n lines exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) are decoded again</source>
        <translation>
            <numerusform>%n push are decoded again</numerusform>
            <numerusform>%n pushes are decoded again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogWords</name>
    <message>
        <source>No enabled docking has this address.</source>
        <translation>No enabled docking has this address.</translation>
    </message>
    <message>
        <source>The peer&apos;s address is not on the allow list.</source>
        <translation>The peer&apos;s address is not on the allow list.</translation>
    </message>
    <message>
        <source>The address lacks its token.</source>
        <translation>The address lacks its token.</translation>
    </message>
    <message>
        <source>The token is wrong.</source>
        <translation>The token is wrong.</translation>
    </message>
    <message>
        <source>Only POST, GET and HEAD are served here.</source>
        <translation>Only POST, GET and HEAD are served here.</translation>
    </message>
    <message>
        <source>The body is empty</source>
        <translation>The body is empty</translation>
    </message>
    <message>
        <source>The body must be a JSON object, not an array</source>
        <translation>The body must be a JSON object, not an array</translation>
    </message>
    <message>
        <source>The body must be a JSON object, not a single value</source>
        <translation>The body must be a JSON object, not a single value</translation>
    </message>
    <message>
        <source>The device is not enabled.</source>
        <translation>The device is not enabled.</translation>
    </message>
    <message>
        <source>body is too large</source>
        <translation>body is too large</translation>
    </message>
    <message>
        <source>head is too large</source>
        <translation>head is too large</translation>
    </message>
    <message>
        <source>request line is too long</source>
        <translation>request line is too long</translation>
    </message>
    <message>
        <source>method is not known</source>
        <translation>method is not known</translation>
    </message>
    <message>
        <source>Content-Length is missing</source>
        <translation>Content-Length is missing</translation>
    </message>
    <message>
        <source>TLS on a port that speaks plain HTTP</source>
        <translation>TLS on a port that speaks plain HTTP</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>too many requests</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>too many connections</translation>
    </message>
    <message>
        <source>the head took too long</source>
        <translation>the head took too long</translation>
    </message>
    <message>
        <source>the body took too long</source>
        <translation>the body took too long</translation>
    </message>
    <message>
        <source>connection ended before the request was complete</source>
        <translation>connection ended before the request was complete</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Unknown type</translation>
    </message>
    <message>
        <source>Data report</source>
        <translation>Data report</translation>
    </message>
    <message>
        <source>Command response</source>
        <translation>Command response</translation>
    </message>
    <message>
        <source>Event report</source>
        <translation>Event report</translation>
    </message>
    <message>
        <source>Online/offline</source>
        <translation>Online/offline</translation>
    </message>
    <message>
        <source>Device added/removed</source>
        <translation>Device added/removed</translation>
    </message>
    <message>
        <source>Merged data</source>
        <translation>Merged data</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decoded</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Unmatched</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Device inactive</source>
        <extracomment>The device of a push is not enabled.</extracomment>
        <translation>Device inactive</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refused %1</translation>
    </message>
    <message>
        <source>Property report</source>
        <translation>Property report</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Read reply</source>
        <translation>Read reply</translation>
    </message>
    <message>
        <source>Write reply</source>
        <translation>Write reply</translation>
    </message>
    <message>
        <source>Function reply</source>
        <translation>Function reply</translation>
    </message>
    <message>
        <source>Tag update</source>
        <translation>Tag update</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Raw data</translation>
    </message>
    <message>
        <source>Other message</source>
        <translation>Other message</translation>
    </message>
    <message>
        <source>Nothing of this request was decoded. The cloud was answered with status %1.</source>
        <translation>Nothing of this request was decoded. The cloud was answered with status %1.</translation>
    </message>
    <message>
        <source>Kept; it is decoded in a moment.</source>
        <translation>Kept; it is decoded in a moment.</translation>
    </message>
    <message>
        <source>A redelivery of a push that was applied before; it is not applied again.</source>
        <translation>A redelivery of a push that was applied before; it is not applied again.</translation>
    </message>
    <message>
        <source>Assign it to a device; everything kept of it is then decoded again.</source>
        <translation>Assign it to a device; everything kept of it is then decoded again.</translation>
    </message>
    <message>
        <source>Check the product&apos;s protocol and thing model, then decode it again.</source>
        <translation>Check the product&apos;s protocol and thing model, then decode it again.</translation>
    </message>
    <message>
        <source>Enable the device, then decode it again.</source>
        <translation>Enable the device, then decode it again.</translation>
    </message>
    <message>
        <source>A message type that the cloud&apos;s document does not name; it is kept as received.</source>
        <translation>A message type that the cloud&apos;s document does not name; it is kept as received.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1</source>
        <translation>The body is not JSON: %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The body is not a JSON object</source>
        <translation>The body is not a JSON object</translation>
    </message>
    <message>
        <source>Not enough memory to read the body</source>
        <translation>Not enough memory to read the body</translation>
    </message>
    <message>
        <source>The product was never published.</source>
        <translation>The product was never published.</translation>
    </message>
    <message>
        <source>too many header fields</source>
        <translation>too many header fields</translation>
    </message>
    <message>
        <source>target is too long</source>
        <translation>target is too long</translation>
    </message>
    <message>
        <source>too many unfinished requests</source>
        <translation>too many unfinished requests</translation>
    </message>
    <message>
        <source>too many connections from this address</source>
        <translation>too many connections from this address</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>internal error</translation>
    </message>
    <message>
        <source>plain HTTP on a port that speaks TLS</source>
        <translation>plain HTTP on a port that speaks TLS</translation>
    </message>
    <message>
        <source>method is not a token</source>
        <translation>method is not a token</translation>
    </message>
    <message>
        <source>request line is not: method target version</source>
        <translation>request line is not: method target version</translation>
    </message>
    <message>
        <source>request line does not end with an HTTP version</source>
        <translation>request line does not end with an HTTP version</translation>
    </message>
    <message>
        <source>request line holds more than two spaces</source>
        <translation>request line holds more than two spaces</translation>
    </message>
    <message>
        <source>HTTP version other than 1.0 and 1.1</source>
        <translation>HTTP version other than 1.0 and 1.1</translation>
    </message>
    <message>
        <source>empty lines before the request</source>
        <translation>empty lines before the request</translation>
    </message>
    <message>
        <source>head holds a control byte or a bare line end</source>
        <translation>head holds a control byte or a bare line end</translation>
    </message>
    <message>
        <source>header line is folded</source>
        <translation>header line is folded</translation>
    </message>
    <message>
        <source>header line has no colon</source>
        <translation>header line has no colon</translation>
    </message>
    <message>
        <source>blank before the colon of a header</source>
        <translation>blank before the colon of a header</translation>
    </message>
    <message>
        <source>header name is not a token</source>
        <translation>header name is not a token</translation>
    </message>
    <message>
        <source>Host is missing</source>
        <translation>Host is missing</translation>
    </message>
    <message>
        <source>Host is given twice</source>
        <translation>Host is given twice</translation>
    </message>
    <message>
        <source>Host is not a host name</source>
        <translation>Host is not a host name</translation>
    </message>
    <message>
        <source>Content-Length is given twice</source>
        <translation>Content-Length is given twice</translation>
    </message>
    <message>
        <source>Content-Length is not a number</source>
        <translation>Content-Length is not a number</translation>
    </message>
    <message>
        <source>Content-Length is too large a number</source>
        <translation>Content-Length is too large a number</translation>
    </message>
    <message>
        <source>Content-Length together with Transfer-Encoding</source>
        <translation>Content-Length together with Transfer-Encoding</translation>
    </message>
    <message>
        <source>Transfer-Encoding is given twice</source>
        <translation>Transfer-Encoding is given twice</translation>
    </message>
    <message>
        <source>Transfer-Encoding on HTTP/1.0</source>
        <translation>Transfer-Encoding on HTTP/1.0</translation>
    </message>
    <message>
        <source>Transfer-Encoding other than chunked</source>
        <translation>Transfer-Encoding other than chunked</translation>
    </message>
    <message>
        <source>Content-Encoding other than identity</source>
        <translation>Content-Encoding other than identity</translation>
    </message>
    <message>
        <source>Expect other than 100-continue</source>
        <translation>Expect other than 100-continue</translation>
    </message>
    <message>
        <source>target does not start with /</source>
        <translation>target does not start with /</translation>
    </message>
    <message>
        <source>target is not UTF-8</source>
        <translation>target is not UTF-8</translation>
    </message>
    <message>
        <source>target holds a fragment</source>
        <translation>target holds a fragment</translation>
    </message>
    <message>
        <source>target holds a bad authority</source>
        <translation>target holds a bad authority</translation>
    </message>
    <message>
        <source>target holds a bad percent escape</source>
        <translation>target holds a bad percent escape</translation>
    </message>
    <message>
        <source>target holds an encoded control byte</source>
        <translation>target holds an encoded control byte</translation>
    </message>
    <message>
        <source>target holds an encoded slash</source>
        <translation>target holds an encoded slash</translation>
    </message>
    <message>
        <source>target holds dot segments</source>
        <translation>target holds dot segments</translation>
    </message>
    <message>
        <source>target holds a character that is not allowed</source>
        <translation>target holds a character that is not allowed</translation>
    </message>
    <message>
        <source>target holds bytes that must be percent-encoded</source>
        <translation>target holds bytes that must be percent-encoded</translation>
    </message>
    <message>
        <source>chunk size is missing or has more than 8 digits</source>
        <translation>chunk size is missing or has more than 8 digits</translation>
    </message>
    <message>
        <source>chunk size is not a hexadecimal number</source>
        <translation>chunk size is not a hexadecimal number</translation>
    </message>
    <message>
        <source>chunk size line is too long</source>
        <translation>chunk size line is too long</translation>
    </message>
    <message>
        <source>chunk size line holds a control byte or a bare line end</source>
        <translation>chunk size line holds a control byte or a bare line end</translation>
    </message>
    <message>
        <source>chunk extensions are too long</source>
        <translation>chunk extensions are too long</translation>
    </message>
    <message>
        <source>chunk does not end with CRLF</source>
        <translation>chunk does not end with CRLF</translation>
    </message>
    <message>
        <source>trailers are too long</source>
        <translation>trailers are too long</translation>
    </message>
    <message>
        <source>too many trailers</source>
        <translation>too many trailers</translation>
    </message>
    <message>
        <source>trailer holds a control byte or a bare line end</source>
        <translation>trailer holds a control byte or a bare line end</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>invalid UTF-8</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>a string is not closed</translation>
    </message>
    <message>
        <source>bad escape in a string</source>
        <translation>bad escape in a string</translation>
    </message>
    <message>
        <source>nothing but white space</source>
        <translation>nothing but white space</translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>malformed number</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>nested too deeply</translation>
    </message>
    <message>
        <source>syntax error</source>
        <translation>syntax error</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2</source>
        <translation>The body is not JSON: %1 at byte %2</translation>
    </message>
    <message>
        <source>The body is nested too deeply (more than %1 levels)</source>
        <translation>The body is nested too deeply (more than %1 levels)</translation>
    </message>
    <message>
        <source>The push is of the %1 product %2, the docking names the product %3</source>
        <translation>The push is of the %1 product %2, the docking names the product %3</translation>
    </message>
    <message>
        <source>The cloud&apos;s id of the device changed from %1 to %2</source>
        <translation>The cloud&apos;s id of the device changed from %1 to %2</translation>
    </message>
    <message>
        <source>The product&apos;s thing model is damaged: %1</source>
        <translation>The product&apos;s thing model is damaged: %1</translation>
    </message>
    <message>
        <source>This program does not know the cloud &quot;%1&quot;.</source>
        <translation>This program does not know the cloud &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no protocol &quot;%1&quot;.</source>
        <translation>There is no protocol &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no product %1.</source>
        <translation>There is no product %1.</translation>
    </message>
    <message>
        <source>The signed request was kept long ago already: a replay.</source>
        <translation>The signed request was kept long ago already: a replay.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>CloudDock</source>
        <translation>CloudDock</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Open the data folder</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelled</translation>
    </message>
    <message>
        <source>Close CloudDock</source>
        <translation>Close CloudDock</translation>
    </message>
    <message>
        <source>%1 is still running. Stop it and close?</source>
        <translation>%1 is still running. Stop it and close?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Keep open</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>About CloudDock</source>
        <translation>About CloudDock</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Theme of the system</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Pushes cannot be kept: clouds are answered 503 and must send them again.</source>
        <translation>Pushes cannot be kept: clouds are answered 503 and must send them again.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the data folder.</source>
        <translation>Check the free space and the permissions of the data folder.</translation>
    </message>
    <message>
        <source>Rehearsal environment …</source>
        <translation>Rehearsal environment …</translation>
    </message>
</context>
<context>
    <name>ui::MapEditor</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (no longer offered)</translation>
    </message>
</context>
<context>
    <name>ui::MemberList</name>
    <message>
        <source>Add a parameter</source>
        <translation>Add a parameter</translation>
    </message>
    <message>
        <source>Parameter name: %1</source>
        <translation>Parameter name: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New parameter</source>
        <translation>New parameter</translation>
    </message>
    <message>
        <source>Edit the parameter</source>
        <translation>Edit the parameter</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::MessagesModel</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>ui::ModelEdits</name>
    <message>
        <source>%1 was deleted meanwhile.</source>
        <translation>%1 was deleted meanwhile.</translation>
    </message>
    <message>
        <source>Close the drawer and add it anew.</source>
        <translation>Close the drawer and add it anew.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile.</source>
        <translation>%1 was changed meanwhile.</translation>
    </message>
    <message>
        <source>Close the drawer and edit it again.</source>
        <translation>Close the drawer and edit it again.</translation>
    </message>
</context>
<context>
    <name>ui::ModelWriter</name>
    <message>
        <source>Saved, but not taken into effect: %1</source>
        <translation>Saved, but not taken into effect: %1</translation>
    </message>
</context>
<context>
    <name>ui::Notice</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::NumberAttributes</name>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Digits after the point</source>
        <translation>Digits after the point</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 to %1</source>
        <translation>Enter a whole number from 0 to %1</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Enter a number</translation>
    </message>
    <message>
        <source>The maximum is below the minimum</source>
        <translation>The maximum is below the minimum</translation>
    </message>
</context>
<context>
    <name>ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ui::Pager</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Total %1, page %2/%3</source>
        <translation>Total %1, page %2/%3</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>%1 / page</source>
        <translation>%1 / page</translation>
    </message>
    <message>
        <source>Records per page</source>
        <translation>Records per page</translation>
    </message>
    <message>
        <source>Go to</source>
        <comment>page</comment>
        <translation>Go to</translation>
    </message>
    <message>
        <source>page</source>
        <comment>after the jump field</comment>
        <translation>page</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Go to page</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>The password was changed</source>
        <translation>The password was changed</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Reset the password</translation>
    </message>
    <message>
        <source>Of the account &quot;%1&quot;. The old password counts no more; nobody can read it back.</source>
        <translation>Of the account &quot;%1&quot;. The old password counts no more; nobody can read it back.</translation>
    </message>
    <message>
        <source>Unlink all skills that were linked with the old password</source>
        <translation>Unlink all skills that were linked with the old password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Set the password</translation>
    </message>
</context>
<context>
    <name>ui::PlaceAttributes</name>
    <message>
        <source>Longitude field</source>
        <translation>Longitude field</translation>
    </message>
    <message>
        <source>Latitude field</source>
        <translation>Latitude field</translation>
    </message>
    <message>
        <source>Enter the field&apos;s name</source>
        <translation>Enter the field&apos;s name</translation>
    </message>
    <message>
        <source>Longitude and latitude need different fields</source>
        <translation>Longitude and latitude need different fields</translation>
    </message>
</context>
<context>
    <name>ui::PracticeDialog</name>
    <message>
        <source>The product has no device yet.</source>
        <translation>The product has no device yet.</translation>
    </message>
    <message>
        <source>Device name or id</source>
        <translation>Device name or id</translation>
    </message>
    <message>
        <source>No such device.</source>
        <translation>No such device.</translation>
    </message>
    <message>
        <source>On the way …</source>
        <translation>On the way …</translation>
    </message>
    <message>
        <source>Waiting for the answer …</source>
        <translation>Waiting for the answer …</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nothing was sent</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1 in %2 ms</translation>
    </message>
    <message>
        <source>The device was not asked</source>
        <translation>The device was not asked</translation>
    </message>
    <message>
        <source>The answer came from stored values, or the request was refused before.</source>
        <translation>The answer came from stored values, or the request was refused before.</translation>
    </message>
    <message>
        <source>No. %1: %2
%3</source>
        <extracomment>%1: number of the command, %2: what it is, %3: what came of it</extracomment>
        <translation>No. %1: %2
%3</translation>
    </message>
    <message>
        <source>Practise with %1 · %2</source>
        <translation>Practise with %1 · %2</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Who speaks</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Choose a device …</source>
        <translation>Choose a device …</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Command to the device</source>
        <translation>Command to the device</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>There is no account to speak with.</source>
        <translation>There is no account to speak with.</translation>
    </message>
    <message>
        <source>Add one and grant it this product; then come back here.</source>
        <translation>Add one and grant it this product; then come back here.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nothing sent yet</translation>
    </message>
    <message>
        <source>The request goes through the listener with a token of that account, as the assistant&apos;s would. The device is really asked.</source>
        <translation>The request goes through the listener with a token of that account, as the assistant&apos;s would. The device is really asked.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewView</name>
    <message>
        <source>Body, exactly as it is sent</source>
        <translation>Body, exactly as it is sent</translation>
    </message>
    <message numerus="yes">
        <source>The device receives %n byte(s)</source>
        <translation>
            <numerusform>The device receives %n byte</numerusform>
            <numerusform>The device receives %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProductActions</name>
    <message>
        <source>The product is published and cannot be deleted</source>
        <translation>The product is published and cannot be deleted</translation>
    </message>
    <message>
        <source>The product has devices and cannot be deleted</source>
        <translation>The product has devices and cannot be deleted</translation>
    </message>
    <message>
        <source>Publish now?</source>
        <translation>Publish now?</translation>
    </message>
    <message>
        <source>Really publish this product?</source>
        <translation>Really publish this product?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Stop now?</source>
        <translation>Stop now?</translation>
    </message>
    <message>
        <source>Really stop this product?</source>
        <translation>Really stop this product?</translation>
    </message>
    <message>
        <source>Apply this configuration again?</source>
        <translation>Apply this configuration again?</translation>
    </message>
    <message>
        <source>Really delete this product?</source>
        <translation>Really delete this product?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Product-%1.json</source>
        <translation>Product-%1.json</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>Save the product</translation>
    </message>
    <message>
        <source>Choose a product file</source>
        <translation>Choose a product file</translation>
    </message>
    <message>
        <source>Product (*.json)</source>
        <translation>Product (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 is larger than %2 MB</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Wrong file format</source>
        <translation>Wrong file format</translation>
    </message>
    <message>
        <source>The product was not imported</source>
        <translation>The product was not imported</translation>
    </message>
</context>
<context>
    <name>ui::ProductCard</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Product type</translation>
    </message>
    <message>
        <source>Click to see the devices</source>
        <translation>Click to see the devices</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 devices</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ui::ProductCreate</name>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Basic information</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ui::ProductDetail</name>
    <message>
        <source>Product ID</source>
        <translation>Product ID</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Message protocol</source>
        <translation>Message protocol</translation>
    </message>
    <message>
        <source>Link protocol</source>
        <translation>Link protocol</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Device type</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Product: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Edited since it was published</source>
        <translation>Edited since it was published</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Devices: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Apply configuration</source>
        <translation>Apply configuration</translation>
    </message>
    <message>
        <source>Apply the configuration again after editing the product</source>
        <translation>Apply the configuration again after editing the product</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Product information</source>
        <translation>Product information</translation>
    </message>
    <message>
        <source>Thing model</source>
        <translation>Thing model</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>ui::ProductEditDrawer</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Edit the product</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>ui::ProductForm</name>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Product ID</translation>
    </message>
    <message>
        <source>Please enter the product ID</source>
        <translation>Please enter the product ID</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Please enter</source>
        <translation>Please enter</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Message protocol</source>
        <translation>Message protocol</translation>
    </message>
    <message>
        <source>Transport protocol</source>
        <translation>Transport protocol</translation>
    </message>
    <message>
        <source>Storage policy</source>
        <translation>Storage policy</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Device type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Please enter a description</source>
        <translation>Please enter a description</translation>
    </message>
    <message>
        <source>Please choose the device type</source>
        <translation>Please choose the device type</translation>
    </message>
    <message>
        <source>Click to choose a category</source>
        <translation>Click to choose a category</translation>
    </message>
</context>
<context>
    <name>ui::ProductList</name>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Quick import</source>
        <translation>Quick import</translation>
    </message>
    <message>
        <source>No product fits the search</source>
        <translation>No product fits the search</translation>
    </message>
    <message>
        <source>Change the search, or reset it to see all products.</source>
        <translation>Change the search, or reset it to see all products.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>A product describes one kind of device: its protocol and its thing model. Create the first one, or bring in a product file.</source>
        <translation>A product describes one kind of device: its protocol and its thing model. Create the first one, or bring in a product file.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ui::ProductSearch</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Product type</translation>
    </message>
    <message>
        <source>Message protocol</source>
        <translation>Message protocol</translation>
    </message>
    <message>
        <source>Please enter the product name</source>
        <translation>Please enter the product name</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
</context>
<context>
    <name>ui::ProductsPage</name>
    <message>
        <source>Products</source>
        <extracomment>the page&apos;s name in the rail</extracomment>
        <translation>Products</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Import a product</source>
        <translation>Import a product</translation>
    </message>
</context>
<context>
    <name>ui::PropertyForm</name>
    <message>
        <source>Data type</source>
        <translation>Data type</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Source of the property</source>
        <translation>Source of the property</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
</context>
<context>
    <name>ui::RawForm</name>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Form of the raw data</source>
        <translation>Form of the raw data</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Raw data</translation>
    </message>
    <message>
        <source>Pairs of digits, for example: 01 0c ff</source>
        <translation>Pairs of digits, for example: 01 0c ff</translation>
    </message>
    <message>
        <source>Sent as UTF-8, as written</source>
        <translation>Sent as UTF-8, as written</translation>
    </message>
</context>
<context>
    <name>ui::ReadForm</name>
    <message>
        <source>Properties to read</source>
        <translation>Properties to read</translation>
    </message>
</context>
<context>
    <name>ui::RegistryTexts</name>
    <message>
        <source>Not enabled</source>
        <translation>Not enabled</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Direct device</source>
        <translation>Direct device</translation>
    </message>
    <message>
        <source>Gateway child device</source>
        <translation>Gateway child device</translation>
    </message>
    <message>
        <source>Gateway device</source>
        <translation>Gateway device</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Not published</translation>
    </message>
    <message>
        <source>int (integer)</source>
        <translation>int (integer)</translation>
    </message>
    <message>
        <source>long (long integer)</source>
        <translation>long (long integer)</translation>
    </message>
    <message>
        <source>float (single precision)</source>
        <translation>float (single precision)</translation>
    </message>
    <message>
        <source>double (double precision)</source>
        <translation>double (double precision)</translation>
    </message>
    <message>
        <source>text (string)</source>
        <translation>text (string)</translation>
    </message>
    <message>
        <source>bool (boolean)</source>
        <translation>bool (boolean)</translation>
    </message>
    <message>
        <source>enum (enumeration)</source>
        <translation>enum (enumeration)</translation>
    </message>
    <message>
        <source>date (time)</source>
        <translation>date (time)</translation>
    </message>
    <message>
        <source>array (list)</source>
        <translation>array (list)</translation>
    </message>
    <message>
        <source>object (structure)</source>
        <translation>object (structure)</translation>
    </message>
    <message>
        <source>file (file)</source>
        <translation>file (file)</translation>
    </message>
    <message>
        <source>password (password)</source>
        <translation>password (password)</translation>
    </message>
    <message>
        <source>geoPoint (place)</source>
        <translation>geoPoint (place)</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>unknown type</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>source of a property</comment>
        <translation>Device</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>source of a property</comment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>source of a property</comment>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Property report</source>
        <translation>Property report</translation>
    </message>
    <message>
        <source>Event report</source>
        <translation>Event report</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>log type</comment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>log type</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Reply to property read</source>
        <translation>Reply to property read</translation>
    </message>
    <message>
        <source>Reply to property write</source>
        <translation>Reply to property write</translation>
    </message>
    <message>
        <source>Reply to function call</source>
        <translation>Reply to function call</translation>
    </message>
    <message>
        <source>Tag update</source>
        <translation>Tag update</translation>
    </message>
    <message>
        <source>Raw payload</source>
        <translation>Raw payload</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Device registered</source>
        <translation>Device registered</translation>
    </message>
    <message>
        <source>Device unregistered</source>
        <translation>Device unregistered</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Child device message</source>
        <translation>Child device message</translation>
    </message>
    <message>
        <source>Reply of a child device</source>
        <translation>Reply of a child device</translation>
    </message>
    <message>
        <source>Default - row storage</source>
        <translation>Default - row storage</translation>
    </message>
    <message>
        <source>Default - column storage</source>
        <translation>Default - column storage</translation>
    </message>
    <message>
        <source>Do not store</source>
        <translation>Do not store</translation>
    </message>
    <message>
        <source>One row per property value; fits devices that report part of their properties.</source>
        <translation>One row per property value; fits devices that report part of their properties.</translation>
    </message>
    <message>
        <source>One row per message; the device must report all its properties each time.</source>
        <translation>One row per message; the device must report all its properties each time.</translation>
    </message>
    <message>
        <source>Keep no device data.</source>
        <translation>Keep no device data.</translation>
    </message>
    <message>
        <source>Stores device data with the chosen policy</source>
        <translation>Stores device data with the chosen policy</translation>
    </message>
</context>
<context>
    <name>ui::RehearsalDialog</name>
    <message>
        <source>Start the simulated clouds. Their addresses and demo credentials appear below, each with Copy.</source>
        <translation>Start the simulated clouds. Their addresses and demo credentials appear below, each with Copy.</translation>
    </message>
    <message>
        <source>Cloud docking: add a record for a product of yours, on the tab of one of these clouds. Enter the API address, the product ID and the keys from below, then press Check.</source>
        <translation>Cloud docking: add a record for a product of yours, on the tab of one of these clouds. Enter the API address, the product ID and the keys from below, then press Check.</translation>
    </message>
    <message>
        <source>Save and enable the record.</source>
        <translation>Save and enable the record.</translation>
    </message>
    <message>
        <source>Devices: add a device of that product, enable it, enter a number from below under Configuration, and apply the configuration.</source>
        <translation>Devices: add a device of that product, enable it, enter a number from below under Configuration, and apply the configuration.</translation>
    </message>
    <message>
        <source>Cloud docking: press One-click subscription where the record offers it. That only this computer can call the address does no harm here.</source>
        <translation>Cloud docking: press One-click subscription where the record offers it. That only this computer can call the address does no harm here.</translation>
    </message>
    <message>
        <source>Log: the simulated devices report by themselves. Everything that comes from here carries the badge Simulated.</source>
        <translation>Log: the simulated devices report by themselves. Everything that comes from here carries the badge Simulated.</translation>
    </message>
    <message>
        <source>When you are done, stop the simulation and delete the record, or enter the real address and keys.</source>
        <translation>When you are done, stop the simulation and delete the record, or enter the real address and keys.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Not running</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starting …</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Rehearsal environment</source>
        <translation>Rehearsal environment</translation>
    </message>
    <message>
        <source>Everything here is simulated.</source>
        <translation>Everything here is simulated.</translation>
    </message>
    <message>
        <source>The clouds run on this computer and know no real device. Nothing that is done there reaches a real cloud, and it is gone when the simulation stops.</source>
        <translation>The clouds run on this computer and know no real device. Nothing that is done there reaches a real cloud, and it is gone when the simulation stops.</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>the simulation</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the simulation</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::RowHead</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>A row of a form, for screen readers: its number, its title.</extracomment>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>%1. Fault: %2</source>
        <extracomment>%1 is a row, %2 is what is wrong with it.</extracomment>
        <translation>%1. Fault: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Folded</translation>
    </message>
    <message>
        <source>%1. Enter folds, Alt with Up or Down moves, Delete removes.</source>
        <extracomment>%1 is &quot;Open&quot; or &quot;Folded&quot;.</extracomment>
        <translation>%1. Enter folds, Alt with Up or Down moves, Delete removes.</translation>
    </message>
</context>
<context>
    <name>ui::SaveButton</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Save only</translation>
    </message>
    <message>
        <source>Save and take into effect</source>
        <translation>Save and take into effect</translation>
    </message>
</context>
<context>
    <name>ui::ScaleEditor</name>
    <message>
        <source>Spoken from</source>
        <translation>Spoken from</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Spoken to</translation>
    </message>
    <message>
        <source>Becomes from</source>
        <translation>Becomes from</translation>
    </message>
    <message>
        <source>Becomes to</source>
        <translation>Becomes to</translation>
    </message>
</context>
<context>
    <name>ui::SchemaForm</name>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>The product&apos;s data cannot be read. Check that the product exists.</source>
        <translation>The product&apos;s data cannot be read. Check that the product exists.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ui::SearchForm</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>Saved; leave empty to keep it unchanged</source>
        <translation>Saved; leave empty to keep it unchanged</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show for 10 seconds</source>
        <translation>Show for 10 seconds</translation>
    </message>
    <message>
        <source>Is removed when you save</source>
        <translation>Is removed when you save</translation>
    </message>
    <message>
        <source>Generate</source>
        <extracomment>Fills a secret&apos;s field with a random value.</extracomment>
        <translation>Generate</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Removes a stored secret; and takes that back.</extracomment>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>ui::SentView</name>
    <message>
        <source>Sent just now</source>
        <translation>Sent just now</translation>
    </message>
    <message>
        <source>Open the command</source>
        <translation>Open the command</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>The settings could not take effect; nothing was changed: %1</source>
        <translation>The settings could not take effect; nothing was changed: %1</translation>
    </message>
</context>
<context>
    <name>ui::ShellActions</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Do&amp;cking</source>
        <translation>Do&amp;cking</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Device</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>ui::Simulator</name>
    <message>
        <source>The simulator does not say that it is ready.</source>
        <translation>The simulator does not say that it is ready.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Start it again.</translation>
    </message>
    <message>
        <source>The simulator could not be started: %1</source>
        <translation>The simulator could not be started: %1</translation>
    </message>
    <message>
        <source>The program clouddock-sim was not found, neither beside this program nor in a folder of PATH.</source>
        <translation>The program clouddock-sim was not found, neither beside this program nor in a folder of PATH.</translation>
    </message>
    <message>
        <source>It is part of CloudDock: install the whole package, or build it from the sources (target clouddock-sim) and put it beside this program.</source>
        <translation>It is part of CloudDock: install the whole package, or build it from the sources (target clouddock-sim) and put it beside this program.</translation>
    </message>
    <message>
        <source>What the simulator says cannot be read.</source>
        <translation>What the simulator says cannot be read.</translation>
    </message>
    <message>
        <source>It may be of another version than this program.</source>
        <translation>It may be of another version than this program.</translation>
    </message>
    <message>
        <source>The simulator ended unexpectedly.</source>
        <translation>The simulator ended unexpectedly.</translation>
    </message>
    <message>
        <source>The simulator ended with exit code %1.</source>
        <translation>The simulator ended with exit code %1.</translation>
    </message>
</context>
<context>
    <name>ui::SimulatorFacts</name>
    <message>
        <source>API address</source>
        <translation>API address</translation>
    </message>
    <message>
        <source>Product ID at the cloud</source>
        <translation>Product ID at the cloud</translation>
    </message>
    <message>
        <source>Product %1</source>
        <extracomment>%1 is a product at a simulated cloud.</extracomment>
        <translation>Product %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device&apos;s name and one of its numbers: &quot;meter-01: IMEI&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Device name</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Address for scripts</source>
        <translation>Address for scripts</translation>
    </message>
</context>
<context>
    <name>ui::SourceEditor</name>
    <message>
        <source>Fixed value</source>
        <translation>Fixed value</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>As spoken</translation>
    </message>
    <message>
        <source>Spoken, scaled</source>
        <translation>Spoken, scaled</translation>
    </message>
    <message>
        <source>Spoken, by table</source>
        <translation>Spoken, by table</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Calculated</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (no longer offered)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>%1: where from</source>
        <extracomment>%1 is an input: where its value comes from.</extracomment>
        <translation>%1: where from</translation>
    </message>
    <message>
        <source>Arithmetic with + - * / and brackets; &quot;value&quot; is the number that was spoken.</source>
        <translation>Arithmetic with + - * / and brackets; &quot;value&quot; is the number that was spoken.</translation>
    </message>
    <message>
        <source>%1: calculation</source>
        <translation>%1: calculation</translation>
    </message>
</context>
<context>
    <name>ui::SourcesField</name>
    <message>
        <source>Nothing to enter.</source>
        <translation>Nothing to enter.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Drop them</translation>
    </message>
    <message>
        <source>No inputs of the function any more: %1</source>
        <translation>No inputs of the function any more: %1</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Another process listens on %1</source>
        <translation>Another process listens on %1</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Not listening</translation>
    </message>
    <message>
        <source>Listening %1</source>
        <translation>Listening %1</translation>
    </message>
    <message>
        <source>Cannot listen on %1</source>
        <translation>Cannot listen on %1</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>Database %1</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>disk space</comment>
        <translation>free %1</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <comment>pushes</comment>
        <translation>%1 / min</translation>
    </message>
    <message>
        <source>Pushes received in the last minute</source>
        <translation>Pushes received in the last minute</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rejected %1</translation>
    </message>
    <message>
        <source>Requests refused since the program started</source>
        <translation>Requests refused since the program started</translation>
    </message>
    <message>
        <source>To decode %1</source>
        <translation>To decode %1</translation>
    </message>
    <message>
        <source>Pushes kept and not decoded yet</source>
        <translation>Pushes kept and not decoded yet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancel: %1</translation>
    </message>
    <message>
        <source>Answered 503 since then, because they could not be kept: %1</source>
        <translation>Answered 503 since then, because they could not be kept: %1</translation>
    </message>
    <message>
        <source>Settings of the listener</source>
        <translation>Settings of the listener</translation>
    </message>
    <message>
        <source>What comes in cannot be kept</source>
        <translation>What comes in cannot be kept</translation>
    </message>
</context>
<context>
    <name>ui::StepMark</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>Next to do</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ui::StorageSection</name>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>Free on this disk</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>ui::StructAttributes</name>
    <message>
        <source>JSON object</source>
        <translation>JSON object</translation>
    </message>
</context>
<context>
    <name>ui::SubscribeDialog</name>
    <message>
        <source>One-click subscription</source>
        <translation>One-click subscription</translation>
    </message>
    <message>
        <source>The cloud will push these kinds to this address:</source>
        <translation>The cloud will push these kinds to this address:</translation>
    </message>
    <message>
        <source>Set a public base URL in the settings, or an address that the cloud can reach.</source>
        <translation>Set a public base URL in the settings, or an address that the cloud can reach.</translation>
    </message>
    <message>
        <source>Only this computer can call this address: the cloud cannot reach it.</source>
        <translation>Only this computer can call this address: the cloud cannot reach it.</translation>
    </message>
    <message>
        <source>Only the local network can call this address: the cloud cannot reach it.</source>
        <translation>Only the local network can call this address: the cloud cannot reach it.</translation>
    </message>
    <message>
        <source>The record is disabled: what the cloud pushes is refused.</source>
        <translation>The record is disabled: what the cloud pushes is refused.</translation>
    </message>
    <message>
        <source>Enable the record first; some clouds try the address while they subscribe.</source>
        <translation>Enable the record first; some clouds try the address while they subscribe.</translation>
    </message>
    <message>
        <source>%1 (subscribed already)</source>
        <translation>%1 (subscribed already)</translation>
    </message>
    <message>
        <source>Push token of this record</source>
        <translation>Push token of this record</translation>
    </message>
    <message>
        <source>It stands behind the address and is not read back from the vault: enter it here.</source>
        <translation>It stands behind the address and is not read back from the vault: enter it here.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Subscribe</translation>
    </message>
    <message>
        <source>Choose a kind first.</source>
        <translation>Choose a kind first.</translation>
    </message>
    <message>
        <source>Enter the push token.</source>
        <translation>Enter the push token.</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsModel</name>
    <message>
        <source>Whole product</source>
        <translation>Whole product</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Device %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>not active</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>to this record&apos;s push address</source>
        <translation>to this record&apos;s push address</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsView</name>
    <message>
        <source>Reading what is subscribed</source>
        <translation>Reading what is subscribed</translation>
    </message>
    <message>
        <source>Read the subscriptions</source>
        <translation>Read the subscriptions</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Subscribing</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Subscribe</translation>
    </message>
    <message>
        <source>Subscribed, but the list could not be read: %1</source>
        <translation>Subscribed, but the list could not be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed: the cloud lists %n kind(s) for this address.</source>
        <translation>
            <numerusform>Subscribed: the cloud lists %n kind for this address.</numerusform>
            <numerusform>Subscribed: the cloud lists %n kinds for this address.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud agreed, but does not list: %1</source>
        <extracomment>%1: kinds of messages.</extracomment>
        <translation>The cloud agreed, but does not list: %1</translation>
    </message>
    <message>
        <source>It may take a minute: refresh, then look at the cloud&apos;s own console.</source>
        <translation>It may take a minute: refresh, then look at the cloud&apos;s own console.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n subscription(s) at the cloud?</source>
        <translation>
            <numerusform>Take back %n subscription at the cloud?</numerusform>
            <numerusform>Take back %n subscriptions at the cloud?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them push(es) to another address than this record&apos;s.</source>
        <translation>
            <numerusform>%n of them push to another address than this record&apos;s.</numerusform>
            <numerusform>%n of them pushes to another address than this record&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking subscriptions back</source>
        <translation>Taking subscriptions back</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Unsubscribe</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n subscription(s).</source>
        <translation>
            <numerusform>Taken back: %n subscription.</numerusform>
            <numerusform>Taken back: %n subscriptions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read from the cloud yet.</source>
        <translation>Not read from the cloud yet.</translation>
    </message>
    <message>
        <source>Nothing is subscribed at the cloud.</source>
        <translation>Nothing is subscribed at the cloud.</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) to this address</source>
        <translation>
            <numerusform>%n come to this address</numerusform>
            <numerusform>%n comes to this address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) elsewhere</source>
        <translation>
            <numerusform>%n go elsewhere</numerusform>
            <numerusform>%n goes elsewhere</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe (%1)</source>
        <translation>Unsubscribe (%1)</translation>
    </message>
    <message>
        <source>Select in the list what is to be taken back.</source>
        <translation>Select in the list what is to be taken back.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>One-click subscription</source>
        <translation>One-click subscription</translation>
    </message>
    <message>
        <source>What the cloud pushes, and where</source>
        <translation>What the cloud pushes, and where</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionsDialog</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Suggestions: %1</source>
        <extracomment>%1 is a block of the form.</extracomment>
        <translation>Suggestions: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>These rows fit the product&apos;s thing model. Nothing is saved by adding them.</source>
        <translation>These rows fit the product&apos;s thing model. Nothing is saved by adding them.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SyncDialog</name>
    <message>
        <source>Reading the devices at %1</source>
        <translation>Reading the devices at %1</translation>
    </message>
    <message>
        <source>Compare devices</source>
        <translation>Compare devices</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>The comparison was cancelled.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Compare again</translation>
    </message>
    <message numerus="yes">
        <source>%n will be created at the cloud</source>
        <translation>
            <numerusform>%n will be created at the cloud</numerusform>
            <numerusform>%n will be created at the cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be made here</source>
        <translation>
            <numerusform>%n will be made here</numerusform>
            <numerusform>%n will be made here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) our name at the cloud</source>
        <translation>
            <numerusform>%n get our name at the cloud</numerusform>
            <numerusform>%n gets our name at the cloud</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the selected rows? %1.</source>
        <extracomment>%1: what will be done.</extracomment>
        <translation>Apply the selected rows? %1.</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Applying</translation>
    </message>
    <message>
        <source>Apply device differences</source>
        <translation>Apply device differences</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows were dealt with.</source>
        <extracomment>%1 rows of %2</extracomment>
        <translation>Stopped: %1 of %2 rows were dealt with.</translation>
    </message>
    <message>
        <source>What was done stays.</source>
        <translation>What was done stays.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) applied.</source>
        <translation>
            <numerusform>%n row applied.</numerusform>
            <numerusform>%n rows applied.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows were applied; the others stay here with the reason.</source>
        <translation>%1 of %2 rows were applied; the others stay here with the reason.</translation>
    </message>
    <message>
        <source>Correct what is said, then apply again.</source>
        <translation>Correct what is said, then apply again.</translation>
    </message>
    <message>
        <source>Stop applying? What was done stays.</source>
        <translation>Stop applying? What was done stays.</translation>
    </message>
    <message>
        <source>What this program and the cloud know of the devices of this product is compared.</source>
        <translation>What this program and the cloud know of the devices of this product is compared.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) here</source>
        <translation>
            <numerusform>%n device here</numerusform>
            <numerusform>%n devices here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the cloud</source>
        <translation>
            <numerusform>%n at the cloud</numerusform>
            <numerusform>%n at the cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without anything that the cloud could know them by</source>
        <translation>
            <numerusform>%n without anything that the cloud could know them by</numerusform>
            <numerusform>%n without anything that the cloud could know them by</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Not compared</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Nothing is left to do</translation>
    </message>
    <message>
        <source>Here and at the cloud are the same devices.</source>
        <translation>Here and at the cloud are the same devices.</translation>
    </message>
    <message>
        <source>No difference of this kind</source>
        <translation>No difference of this kind</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>All differences</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Select rows first.</source>
        <translation>Select rows first.</translation>
    </message>
    <message>
        <source>Device sync: %1</source>
        <extracomment>%1 is a docking record.</extracomment>
        <translation>Device sync: %1</translation>
    </message>
    <message>
        <source>Select all of these</source>
        <translation>Select all of these</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Clear the selection</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>ui::SyncModel</name>
    <message>
        <source>Only here</source>
        <translation>Only here</translation>
    </message>
    <message>
        <source>Only at the cloud</source>
        <translation>Only at the cloud</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>Will be created at the cloud</source>
        <translation>Will be created at the cloud</translation>
    </message>
    <message>
        <source>Will become the device %1 here</source>
        <extracomment>%1 is the id of the device that will be made.</extracomment>
        <translation>Will become the device %1 here</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Select %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>IMEI or number.</extracomment>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>At the cloud</source>
        <translation>At the cloud</translation>
    </message>
    <message>
        <source>What applying does</source>
        <translation>What applying does</translation>
    </message>
</context>
<context>
    <name>ui::TagsDialog</name>
    <message>
        <source>Edit the tags</source>
        <translation>Edit the tags</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Please enter the tag key</source>
        <translation>Please enter the tag key</translation>
    </message>
    <message>
        <source>Please enter the tag value</source>
        <translation>Please enter the tag value</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Remove this tag</translation>
    </message>
    <message>
        <source>A tag key has 1 to 64 digits, letters, underscores and hyphens</source>
        <translation>A tag key has 1 to 64 digits, letters, underscores and hyphens</translation>
    </message>
    <message>
        <source>The key %1 stands here twice</source>
        <translation>The key %1 stands here twice</translation>
    </message>
</context>
<context>
    <name>ui::ThingModelTab</name>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Edit the tag</source>
        <translation>Edit the tag</translation>
    </message>
    <message>
        <source>Add a property</source>
        <translation>Add a property</translation>
    </message>
    <message>
        <source>Edit the property</source>
        <translation>Edit the property</translation>
    </message>
    <message>
        <source>Add a function definition</source>
        <translation>Add a function definition</translation>
    </message>
    <message>
        <source>Edit the function definition</source>
        <translation>Edit the function definition</translation>
    </message>
    <message>
        <source>Add an event definition</source>
        <translation>Add an event definition</translation>
    </message>
    <message>
        <source>Edit the event definition</source>
        <translation>Edit the event definition</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Thing model imported</source>
        <translation>Thing model imported</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Quick import</source>
        <translation>Quick import</translation>
    </message>
    <message>
        <source>Thing model TSL</source>
        <translation>Thing model TSL</translation>
    </message>
    <message>
        <source>Add one, or bring in a whole model with Quick import.</source>
        <translation>Add one, or bring in a whole model with Quick import.</translation>
    </message>
    <message>
        <source>Enter a property name</source>
        <translation>Enter a property name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>No properties</source>
        <translation>No properties</translation>
    </message>
    <message>
        <source>Enter a function name</source>
        <translation>Enter a function name</translation>
    </message>
    <message>
        <source>No functions</source>
        <translation>No functions</translation>
    </message>
    <message>
        <source>Enter an event name</source>
        <translation>Enter an event name</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>No events</translation>
    </message>
    <message>
        <source>Enter a tag name</source>
        <translation>Enter a tag name</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>No tags</translation>
    </message>
    <message>
        <source>All data types</source>
        <translation>All data types</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
</context>
<context>
    <name>ui::ThingModelTables</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Property identifier</source>
        <translation>Property identifier</translation>
    </message>
    <message>
        <source>Property name</source>
        <translation>Property name</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Data type</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Source of the value</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Function identifier</source>
        <translation>Function identifier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchronous</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Event identifier</source>
        <translation>Event identifier</translation>
    </message>
    <message>
        <source>Event level</source>
        <translation>Event level</translation>
    </message>
</context>
<context>
    <name>ui::TokenAddress</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy the address with the token</source>
        <translation>Copy the address with the token</translation>
    </message>
    <message>
        <source>Enter it at the cloud now: once saved, the token is not shown again.</source>
        <translation>Enter it at the cloud now: once saved, the token is not shown again.</translation>
    </message>
</context>
<context>
    <name>ui::TslDialog</name>
    <message>
        <source>Export the model file</source>
        <translation>Export the model file</translation>
    </message>
    <message>
        <source>Thing model - %1.json</source>
        <translation>Thing model - %1.json</translation>
    </message>
    <message>
        <source>View the thing model</source>
        <translation>View the thing model</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
</context>
<context>
    <name>ui::TtlField</name>
    <message>
        <source>Waits for the device</source>
        <translation>Waits for the device</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>How long the cloud keeps the command while the device cannot be reached</source>
        <translation>How long the cloud keeps the command while the device cannot be reached</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>Waiting time in seconds</source>
        <translation>Waiting time in seconds</translation>
    </message>
</context>
<context>
    <name>ui::TypedInput</name>
    <message>
        <source>What may stand here follows from the choices above.</source>
        <translation>What may stand here follows from the choices above.</translation>
    </message>
</context>
<context>
    <name>ui::UnmatchedDialog</name>
    <message>
        <source>Cloud device</source>
        <translation>Cloud device</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Unmatched pushes</source>
        <translation>Unmatched pushes</translation>
    </message>
    <message>
        <source>Unmatched pushes by cloud device</source>
        <translation>Unmatched pushes by cloud device</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Everything is assigned</translation>
    </message>
    <message>
        <source>Every push that was kept belongs to a device.</source>
        <translation>Every push that was kept belongs to a device.</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Choose a device</translation>
    </message>
    <message>
        <source>Create a device</source>
        <translation>Create a device</translation>
    </message>
    <message>
        <source>How to assign</source>
        <translation>How to assign</translation>
    </message>
    <message>
        <source>No device of this product fits. Create one beside.</source>
        <translation>No device of this product fits. Create one beside.</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Device id</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Device name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Assign and decode again</source>
        <translation>Assign and decode again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The selected pushes were assigned meanwhile.</source>
        <translation>The selected pushes were assigned meanwhile.</translation>
    </message>
    <message>
        <source>Device name, id or %1</source>
        <extracomment>%1 is what a cloud calls the value that names a device: IMEI.</extracomment>
        <translation>Device name, id or %1</translation>
    </message>
</context>
<context>
    <name>ui::ValueEditor</name>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>whole number</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>longitude,latitude</source>
        <translation>longitude,latitude</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Choose a value.</source>
        <translation>Choose a value.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Enter a value.</translation>
    </message>
    <message>
        <source>Not a number: %1</source>
        <translation>Not a number: %1</translation>
    </message>
    <message>
        <source>A whole number is needed: %1</source>
        <translation>A whole number is needed: %1</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2.</source>
        <translation>This is not JSON: line %1, column %2.</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (no longer offered)</translation>
    </message>
</context>
<context>
    <name>ui::ValueTypeEditor</name>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no data type</comment>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>ui::VoiceSection</name>
    <message>
        <source>The last report failed at %1: %2</source>
        <translation>The last report failed at %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes reported since the start, the last one at %1.</source>
        <translation>
            <numerusform>%n change reported since the start, at %1.</numerusform>
            <numerusform>%n changes reported since the start, the last one at %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing reported since the start. With the skill&apos;s ID in the record, changes are reported to those who have linked it.</source>
        <translation>Nothing reported since the start. With the skill&apos;s ID in the record, changes are reported to those who have linked it.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Practise …</source>
        <translation>Practise …</translation>
    </message>
    <message>
        <source>WebService address of the skill</source>
        <translation>WebService address of the skill</translation>
    </message>
    <message>
        <source>Nobody has linked it yet</source>
        <translation>Nobody has linked it yet</translation>
    </message>
    <message numerus="yes">
        <source>%n linked users</source>
        <translation>
            <numerusform>%n linked user</numerusform>
            <numerusform>%n linked users</numerusform>
        </translation>
    </message>
    <message>
        <source>Account linking</source>
        <translation>Account linking</translation>
    </message>
</context>
<context>
    <name>ui::WhyNoPush</name>
    <message>
        <source>The listener is not running.</source>
        <translation>The listener is not running.</translation>
    </message>
    <message>
        <source>Start it in the settings.</source>
        <translation>Start it in the settings.</translation>
    </message>
    <message>
        <source>The listener could not start.</source>
        <translation>The listener could not start.</translation>
    </message>
    <message>
        <source>Another CloudDock program on this data folder holds the port.</source>
        <translation>Another CloudDock program on this data folder holds the port.</translation>
    </message>
    <message>
        <source>What it receives appears here too, within two seconds.</source>
        <translation>What it receives appears here too, within two seconds.</translation>
    </message>
    <message>
        <source>The listener takes connections of this computer only (%1).</source>
        <translation>The listener takes connections of this computer only (%1).</translation>
    </message>
    <message>
        <source>Set an address that the cloud can reach in the settings, or a public base URL if a proxy stands before it.</source>
        <translation>Set an address that the cloud can reach in the settings, or a public base URL if a proxy stands before it.</translation>
    </message>
    <message>
        <source>The record is disabled: pushes are refused with 404.</source>
        <translation>The record is disabled: pushes are refused with 404.</translation>
    </message>
    <message>
        <source>Enable the record.</source>
        <translation>Enable the record.</translation>
    </message>
    <message>
        <source>A request came and was refused with %1: %2</source>
        <translation>A request came and was refused with %1: %2</translation>
    </message>
    <message>
        <source>See it in the log.</source>
        <translation>See it in the log.</translation>
    </message>
    <message>
        <source>A request came for the product &quot;%1&quot;, which is not this record&apos;s.</source>
        <translation>A request came for the product &quot;%1&quot;, which is not this record&apos;s.</translation>
    </message>
    <message>
        <source>The address ends with the product ID of this program, %1, not with the cloud&apos;s.</source>
        <translation>The address ends with the product ID of this program, %1, not with the cloud&apos;s.</translation>
    </message>
    <message>
        <source>This record asks for a push token.</source>
        <translation>This record asks for a push token.</translation>
    </message>
    <message>
        <source>The address at the cloud must end with ?token= and the token.</source>
        <translation>The address at the cloud must end with ?token= and the token.</translation>
    </message>
    <message>
        <source>Only listed addresses may push to this record.</source>
        <translation>Only listed addresses may push to this record.</translation>
    </message>
    <message>
        <source>The cloud may call from another one: see refused requests in the log.</source>
        <translation>The cloud may call from another one: see refused requests in the log.</translation>
    </message>
    <message>
        <source>A firewall or router stands between the cloud and this computer.</source>
        <translation>A firewall or router stands between the cloud and this computer.</translation>
    </message>
    <message>
        <source>Open port %1 for incoming TCP, and forward it where there is a router.</source>
        <translation>Open port %1 for incoming TCP, and forward it where there is a router.</translation>
    </message>
    <message>
        <source>The subscription at the cloud is new.</source>
        <translation>The subscription at the cloud is new.</translation>
    </message>
    <message>
        <source>It takes about a minute until it is in force.</source>
        <translation>It takes about a minute until it is in force.</translation>
    </message>
    <message>
        <source>The device has not reported anything since then.</source>
        <translation>The device has not reported anything since then.</translation>
    </message>
    <message>
        <source>Let it report, or send a test push.</source>
        <translation>Let it report, or send a test push.</translation>
    </message>
</context>
</TS>
