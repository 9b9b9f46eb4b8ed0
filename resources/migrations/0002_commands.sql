-- 指令. A command names its device by key and its docking by the words of its address, as a push does: neither row is
-- ever removed. AUTOINCREMENT: clouds, callers and repeated commands carry the number of one that may be gone.
CREATE TABLE command (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    device      INTEGER NOT NULL REFERENCES device (key),
    origin      INTEGER NOT NULL REFERENCES origin (key),
    state       INTEGER NOT NULL CHECK (state BETWEEN 0 AND 8),
    asked_by    INTEGER NOT NULL CHECK (asked_by BETWEEN 0 AND 3),
    attempts    INTEGER NOT NULL,
    ttl_s       INTEGER NOT NULL,
    created_ms  INTEGER NOT NULL,
    sent_ms     INTEGER,
    finished_ms INTEGER,
    deadline_ms INTEGER,
    retry_of    INTEGER,       -- a word, not a reference: that one may be gone
    caller_key  TEXT NOT NULL, -- '': none
    batch       TEXT NOT NULL, -- '': none
    cloud_id    TEXT NOT NULL, -- '': not known
    words       TEXT NOT NULL,
    error       TEXT NOT NULL,
    hint        TEXT NOT NULL,
    body        TEXT NOT NULL,
    reply       TEXT,
    CHECK ((finished_ms IS NOT NULL) = (state IN (4, 5, 6, 7)))
) STRICT;
CREATE UNIQUE INDEX command_key ON command (caller_key) WHERE caller_key <> '';
-- Every index keeps its rows in the order of their ids. With the state in it, a device's and a batch's commands are
-- counted and picked by state without looking at the rows.
CREATE INDEX command_device ON command (device, id, state);
CREATE INDEX command_batch ON command (batch, id, state) WHERE batch <> '';
CREATE INDEX command_state ON command (state);
CREATE INDEX command_origin ON command (origin, state);
-- Not unique: a cloud that loses a device and gets it again may count its commands from the start.
CREATE INDEX command_cloud ON command (origin, device, cloud_id) WHERE cloud_id <> '';
CREATE INDEX command_ended ON command (finished_ms) WHERE finished_ms IS NOT NULL;

CREATE TABLE command_step (
    command INTEGER NOT NULL REFERENCES command (id),
    number  INTEGER NOT NULL,
    state   INTEGER NOT NULL CHECK (state BETWEEN 0 AND 8),
    source  INTEGER NOT NULL CHECK (source BETWEEN 0 AND 3),
    at_ms   INTEGER NOT NULL,
    words   TEXT NOT NULL,
    PRIMARY KEY (command, number)
) STRICT, WITHOUT ROWID;
