-- 账号: who may link a voice assistant's skill, and what of the registry each may use. AUTOINCREMENT: caches and log
-- lines carry the numbers of accounts and links that may be gone.
CREATE TABLE account (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    login       TEXT NOT NULL CHECK (login <> ''),
    login_key   TEXT NOT NULL CHECK (login_key <> ''), -- the login without regard to case
    name        TEXT NOT NULL,
    password    TEXT NOT NULL CHECK (password <> ''),  -- a salted hash with its parameters
    locked      INTEGER NOT NULL CHECK (locked IN (0, 1)),
    created_ms  INTEGER NOT NULL,
    updated_ms  INTEGER NOT NULL,
    password_ms INTEGER NOT NULL,
    login_ms    INTEGER
) STRICT;
CREATE UNIQUE INDEX account_login ON account (login_key);

-- Rows of products and devices are never removed; one that is gone and made again is another row, and not granted.
CREATE TABLE account_grant (
    key     INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    product INTEGER REFERENCES product (key),
    device  INTEGER REFERENCES device (key),
    CHECK ((product IS NULL) <> (device IS NULL))
) STRICT;
CREATE UNIQUE INDEX account_grant_product ON account_grant (account, product) WHERE product IS NOT NULL;
CREATE UNIQUE INDEX account_grant_device ON account_grant (account, device) WHERE device IS NOT NULL;
CREATE INDEX account_grant_of_product ON account_grant (product) WHERE product IS NOT NULL;
CREATE INDEX account_grant_of_device ON account_grant (device) WHERE device IS NOT NULL;

-- A skill platform as an OAuth 2 client. Its secret is one of the table of secrets.
CREATE TABLE oauth_client (
    platform           INTEGER PRIMARY KEY REFERENCES platform (key),
    client_id          TEXT NOT NULL CHECK (client_id <> ''),
    redirect_uris      TEXT NOT NULL, -- a JSON array
    enabled            INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    allow_get          INTEGER NOT NULL CHECK (allow_get IN (0, 1)),
    allow_bare_refresh INTEGER NOT NULL CHECK (allow_bare_refresh IN (0, 1)),
    access_s           INTEGER NOT NULL CHECK (access_s > 0),
    refresh_s          INTEGER NOT NULL CHECK (refresh_s > 0),
    revision           INTEGER NOT NULL,
    created_ms         INTEGER NOT NULL,
    updated_ms         INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX oauth_client_id ON oauth_client (client_id);

-- A link: all tokens that follow from one consent. Taking it back removes it with them.
CREATE TABLE oauth_family (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    account      INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    platform     INTEGER NOT NULL REFERENCES oauth_client (platform) ON DELETE CASCADE,
    open_uid     TEXT NOT NULL, -- '': not told yet
    linked_ms    INTEGER NOT NULL,
    refreshed_ms INTEGER NOT NULL,
    used_ms      INTEGER,
    expires_ms   INTEGER NOT NULL
) STRICT;
CREATE INDEX oauth_family_account ON oauth_family (account, platform);
CREATE INDEX oauth_family_platform ON oauth_family (platform, open_uid);
CREATE INDEX oauth_family_expires ON oauth_family (expires_ms);

-- Only hashes: who reads the database can use none of them.
CREATE TABLE oauth_token (
    hash        BLOB PRIMARY KEY,
    family      INTEGER NOT NULL REFERENCES oauth_family (id) ON DELETE CASCADE,
    kind        INTEGER NOT NULL CHECK (kind IN (0, 1)), -- access, refresh
    expires_ms  INTEGER NOT NULL,
    replaced_ms INTEGER -- since when a refresh token has a successor
) STRICT, WITHOUT ROWID;
CREATE INDEX oauth_token_family ON oauth_token (family);
CREATE INDEX oauth_token_expires ON oauth_token (expires_ms);

-- A used code stays a while: when it comes again, what it gave is taken back.
CREATE TABLE oauth_code (
    hash         BLOB PRIMARY KEY,
    account      INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    platform     INTEGER NOT NULL REFERENCES oauth_client (platform) ON DELETE CASCADE,
    redirect_uri TEXT NOT NULL,
    challenge    TEXT NOT NULL, -- '': none
    method       INTEGER NOT NULL CHECK (method BETWEEN 0 AND 2),
    expires_ms   INTEGER NOT NULL,
    used_ms      INTEGER,
    family       INTEGER REFERENCES oauth_family (id) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX oauth_code_account ON oauth_code (account);
CREATE INDEX oauth_code_platform ON oauth_code (platform);
CREATE INDEX oauth_code_family ON oauth_code (family) WHERE family IS NOT NULL;
CREATE INDEX oauth_code_expires ON oauth_code (expires_ms);
