<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>&quot;%1&quot; is not one of the choices.</source>
        <translation>&quot;%1&quot; is not one of the choices.</translation>
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
    <name>ui::ArrayAttributes</name>
    <message>
        <source>Element type</source>
        <translation>Element type</translation>
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
    <name>ui::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
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
        <source>APPdata is not Base64</source>
        <translation>APPdata is not Base64</translation>
    </message>
    <message>
        <source>The push has no payload</source>
        <translation>The push has no payload</translation>
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
