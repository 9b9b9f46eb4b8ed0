-- Times are milliseconds since 1970, UTC. Enumerations are stored as the numbers of app/model.

CREATE TABLE schema_version (
    version    INTEGER PRIMARY KEY,
    applied_ms INTEGER NOT NULL,
    program    TEXT NOT NULL
) STRICT;

CREATE TABLE platform (
    key INTEGER PRIMARY KEY,
    id  TEXT NOT NULL UNIQUE
) STRICT;

-- A deleted product or device keeps its row, so that what was kept of it still has a name. Its id is free again.
CREATE TABLE product (
    key            INTEGER PRIMARY KEY,
    id             TEXT NOT NULL CHECK (id <> ''),
    name           TEXT NOT NULL,
    category_id    TEXT NOT NULL,
    category_name  TEXT NOT NULL,
    organization   TEXT NOT NULL,
    protocol       TEXT NOT NULL,
    transport      TEXT NOT NULL,
    store_policy   TEXT NOT NULL,
    device_type    INTEGER NOT NULL CHECK (device_type BETWEEN 0 AND 2),
    description    TEXT NOT NULL,
    configuration  TEXT NOT NULL,
    thing_model    TEXT NOT NULL,
    published      INTEGER NOT NULL CHECK (published IN (0, 1)),
    created_ms     INTEGER NOT NULL,
    updated_ms     INTEGER NOT NULL,
    deleted_ms     INTEGER,
    -- What is in effect: copied by each publishing, kept when it is taken back. NULL: never published.
    applied_ms            INTEGER,
    applied_protocol      TEXT,
    applied_transport     TEXT,
    applied_store_policy  TEXT,
    applied_configuration TEXT,
    applied_thing_model   TEXT,
    CHECK (published = 0 OR applied_ms IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX product_living ON product (id) WHERE deleted_ms IS NULL;

CREATE TABLE device (
    key           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL CHECK (id <> ''),
    name          TEXT NOT NULL,
    product       INTEGER NOT NULL REFERENCES product (key),
    organization  TEXT NOT NULL,
    description   TEXT NOT NULL,
    state         INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    created_ms    INTEGER NOT NULL,
    registered_ms INTEGER,
    online_ms     INTEGER,
    offline_ms    INTEGER,
    seen_ms       INTEGER,
    deleted_ms    INTEGER
) STRICT;
CREATE UNIQUE INDEX device_living ON device (id) WHERE deleted_ms IS NULL;
CREATE INDEX device_id ON device (id);
CREATE INDEX device_product ON device (product, state) WHERE deleted_ms IS NULL;

CREATE TABLE device_tag (
    device INTEGER NOT NULL REFERENCES device (key),
    name   TEXT NOT NULL,
    value  TEXT NOT NULL,
    PRIMARY KEY (device, name)
) STRICT, WITHOUT ROWID;

-- A device's settings for a cloud: as saved and as in effect. The row with an empty name says that the cloud has
-- settings at all, even when all of them are secrets.
CREATE TABLE device_setting (
    device   INTEGER NOT NULL REFERENCES device (key),
    platform INTEGER NOT NULL REFERENCES platform (key),
    name     TEXT NOT NULL,
    saved    TEXT,
    applied  TEXT,
    PRIMARY KEY (device, platform, name),
    CHECK (saved IS NOT NULL OR applied IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX device_setting_saved ON device_setting (platform, name, saved) WHERE saved <> '';

-- What a cloud knows a device by: the values in effect and the cloud's own id.
CREATE TABLE device_link (
    device      INTEGER NOT NULL REFERENCES device (key),
    platform    INTEGER NOT NULL REFERENCES platform (key),
    identity    TEXT NOT NULL,
    serial      TEXT NOT NULL,
    cloud_id    TEXT NOT NULL,
    description TEXT NOT NULL,
    bound_ms    INTEGER,
    PRIMARY KEY (device, platform)
) STRICT, WITHOUT ROWID;
CREATE INDEX device_link_identity ON device_link (platform, identity) WHERE identity <> '';
CREATE INDEX device_link_cloud ON device_link (platform, cloud_id) WHERE cloud_id <> '';

CREATE TABLE docking (
    key         INTEGER PRIMARY KEY,
    platform    INTEGER NOT NULL REFERENCES platform (key),
    product     INTEGER NOT NULL REFERENCES product (key),
    name        TEXT NOT NULL,
    description TEXT NOT NULL,
    enabled     INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    settings    TEXT NOT NULL,
    revision    INTEGER NOT NULL,
    created_ms  INTEGER NOT NULL,
    updated_ms  INTEGER NOT NULL,
    enabled_ms  INTEGER,
    UNIQUE (platform, product)
) STRICT;
CREATE INDEX docking_product ON docking (product);

-- Two copies of one secret are sealed differently; they carry one version.
CREATE TABLE secret (
    owner   TEXT NOT NULL,
    name    TEXT NOT NULL,
    sealed  BLOB NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (owner, name)
) STRICT, WITHOUT ROWID;

-- Where a push came in: the two ids of its path. A push may outlive its product, so these are words, not references.
CREATE TABLE origin (
    key      INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    product  TEXT NOT NULL,
    UNIQUE (platform, product)
) STRICT;

-- The journal: append only, and no index beside the row number, since each one would cost the receiving path.
-- The bodies come last: a scan that needs the other columns does not follow their overflow pages.
CREATE TABLE push (
    id          INTEGER PRIMARY KEY,
    received_ms INTEGER NOT NULL,
    origin      INTEGER NOT NULL,
    peer        TEXT NOT NULL,
    head        BLOB NOT NULL,
    body        BLOB NOT NULL
) STRICT;

-- A ring: the oldest go.
CREATE TABLE reject (
    id          INTEGER PRIMARY KEY,
    received_ms INTEGER NOT NULL,
    platform    TEXT NOT NULL,
    product     TEXT NOT NULL,
    peer        TEXT NOT NULL,
    status      INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    body_size   INTEGER NOT NULL, -- as it came; what is kept is cut
    head        BLOB NOT NULL,
    body        BLOB NOT NULL
) STRICT;

CREATE TABLE word (
    key  INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- What decoding said of a push. Written behind the receiving path, so it carries the indices that screens need.
CREATE TABLE push_result (
    push_id      INTEGER PRIMARY KEY,
    origin       INTEGER NOT NULL,
    state        INTEGER NOT NULL,
    kind         INTEGER NOT NULL,
    message_type INTEGER NOT NULL,
    device       INTEGER,
    dedup_hash   INTEGER NOT NULL,
    decoded_ms   INTEGER NOT NULL,
    error        TEXT NOT NULL
) STRICT;
CREATE INDEX push_result_device ON push_result (device, push_id) WHERE device IS NOT NULL;
CREATE INDEX push_result_origin ON push_result (origin, push_id);
CREATE INDEX push_result_odd ON push_result (state, push_id) WHERE state <> 1;

-- AUTOINCREMENT: followers keep the last id they saw, so a number must never be used again after a re-run.
CREATE TABLE message (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    push_id    INTEGER,
    device     INTEGER NOT NULL,
    kind       INTEGER NOT NULL,
    ts_ms      INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    event      INTEGER, -- the word that names it; only of events
    json       BLOB NOT NULL
) STRICT;
CREATE INDEX message_device ON message (device, id);
CREATE INDEX message_event ON message (device, event, ts_ms) WHERE event IS NOT NULL;
CREATE INDEX message_push ON message (push_id) WHERE push_id IS NOT NULL;

CREATE TABLE latest_property (
    device   INTEGER NOT NULL,
    property TEXT NOT NULL,
    value    TEXT NOT NULL,
    time_ms  INTEGER NOT NULL,
    message  INTEGER NOT NULL,
    PRIMARY KEY (device, property)
) STRICT, WITHOUT ROWID;

CREATE TABLE unmatched (
    key           INTEGER PRIMARY KEY,
    origin        INTEGER NOT NULL,
    cloud_id      TEXT NOT NULL,
    imei          TEXT NOT NULL,
    serial        TEXT NOT NULL,
    cloud_product TEXT NOT NULL,
    pushes        INTEGER NOT NULL,
    first_ms      INTEGER NOT NULL,
    last_ms       INTEGER NOT NULL,
    last_push     INTEGER NOT NULL,
    rerun_after   INTEGER, -- assigned to a device: its pushes beyond this one are to be decoded again
    UNIQUE (origin, cloud_id, imei, serial, cloud_product)
) STRICT;
CREATE INDEX unmatched_last ON unmatched (last_push);
CREATE INDEX unmatched_rerun ON unmatched (key) WHERE rerun_after IS NOT NULL;

CREATE TABLE unmatched_push (
    cloud_device INTEGER NOT NULL REFERENCES unmatched (key),
    push_id      INTEGER NOT NULL,
    PRIMARY KEY (cloud_device, push_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unmatched_push_id ON unmatched_push (push_id);

-- The number grows when a push is asked for again: an answer to the earlier question leaves the later one.
CREATE TABLE rerun_request (
    push_id INTEGER PRIMARY KEY,
    number  INTEGER NOT NULL
) STRICT;

-- How far each follower of the journal has come.
CREATE TABLE cursor (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
