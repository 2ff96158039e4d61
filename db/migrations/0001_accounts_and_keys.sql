-- Accounts, their credentials, wallets and API keys.
-- Lock cost: none, all tables are new.

-- Facts about this installation that every process must agree on.
CREATE TABLE installation (
    name  text PRIMARY KEY,
    value text NOT NULL
);

-- The node whose books these are: payments under way, cursors and invoices mean nothing to another.
CREATE TABLE known_node (
    id         smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    backend    text NOT NULL,
    identity   bytea NOT NULL CHECK (octet_length(identity) = 33),
    public_key bytea CHECK (octet_length(public_key) = 33),
    network    text NOT NULL,
    known_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN known_node.backend IS 'as LATCHKEY_NODE names it';

-- One row, written anew every few seconds to find out whether the database writes. What fills it is
-- neither compressed nor kept elsewhere, so that each version needs a page.
CREATE TABLE pulse (
    id     smallint PRIMARY KEY CHECK (id = 1),
    at     timestamptz NOT NULL,
    filler text NOT NULL
);
ALTER TABLE pulse ALTER COLUMN filler SET STORAGE PLAIN;

-- A state of the books that is older than what the node has done since: sends stay closed until the
-- books agree with the node, or the operator has looked at what they do not. More than one may be
-- unopened, after a restoration of a restoration; they are opened together.
CREATE TABLE restoration (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind       text NOT NULL CHECK (kind IN ('backup', 'recovery', 'went_back')),
    state_of   timestamptz NOT NULL,
    noticed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    opened_at  timestamptz,
    opened_by  text CHECK (opened_by IN ('agreement', 'operator')),
    found      jsonb NOT NULL DEFAULT '{}',
    CHECK ((opened_at IS NULL) = (opened_by IS NULL))
);
COMMENT ON COLUMN restoration.kind IS
    'a backup of ours; the operator says so, of a recovery of theirs; we found that journals are gone';
COMMENT ON COLUMN restoration.found IS 'what the operator was shown that differed, and accepted';
COMMENT ON COLUMN restoration.state_of IS 'the moment that the books are of';
CREATE INDEX restoration_unopened ON restoration (noticed_at) WHERE opened_at IS NULL;

-- The newest backup: one row.
CREATE TABLE backup_made (
    id          smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    at          timestamptz NOT NULL,
    bytes       bigint NOT NULL CHECK (bytes > 0),
    encrypted   boolean NOT NULL,
    verified_at timestamptz
);

CREATE TABLE account (
    id               uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id          uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    username         text UNIQUE CHECK (username = lower(username)),
    email            text CHECK (email = lower(email)),
    email_verified   boolean NOT NULL DEFAULT false CHECK (email IS NOT NULL OR NOT email_verified),
    phone            text UNIQUE,
    language         text NOT NULL DEFAULT '',
    display_currency text NOT NULL DEFAULT 'USD',
    level            text NOT NULL DEFAULT 'ONE' CHECK (level IN ('ZERO', 'ONE', 'TWO', 'THREE')),
    status           text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'locked', 'closed')),
    default_wallet_id uuid NOT NULL,
    push_enabled     boolean NOT NULL DEFAULT true,
    push_disabled    text[] NOT NULL DEFAULT '{}',
    created_at       timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN account.push_disabled IS 'the categories of notifications that it wants no push of';

-- Whoever only claims an address keeps nobody from it.
CREATE UNIQUE INDEX account_email_key ON account (email) WHERE email_verified;

CREATE TABLE wallet (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL REFERENCES account,
    currency   text NOT NULL CHECK (currency IN ('BTC', 'USD')),
    name       text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    archived_at timestamptz
);
CREATE INDEX wallet_by_account ON wallet (account_id, currency, created_at);
CREATE UNIQUE INDEX wallet_name ON wallet (account_id, lower(name)) WHERE name <> '';
COMMENT ON COLUMN wallet.name IS 'empty: the two it began with, until they are given one';
COMMENT ON COLUMN wallet.archived_at IS 'since when nobody here pays from it or to it';

-- The two are created together in one transaction, hence the deferred half of the circle.
ALTER TABLE account ADD CONSTRAINT account_default_wallet
    FOREIGN KEY (default_wallet_id) REFERENCES wallet DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE credential (
    account_id    uuid PRIMARY KEY REFERENCES account,
    password_hash text NOT NULL,
    updated_at    timestamptz NOT NULL DEFAULT now()
);

-- A session token is stored as its SHA-256; the token itself is shown once, at login. While it waits
-- for the second factor it is no credential.
CREATE TABLE session (
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id   uuid NOT NULL REFERENCES account,
    token_hash   bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    created_at   timestamptz NOT NULL DEFAULT now(),
    expires_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    last_used_at timestamptz NOT NULL DEFAULT now(),
    awaits_second_factor boolean NOT NULL DEFAULT false,
    confirmed_at timestamptz NOT NULL DEFAULT now(),
    ip           inet,
    user_agent   text
);
COMMENT ON COLUMN session.confirmed_at IS 'when its user showed last who they are';
CREATE INDEX session_by_account ON session (account_id, created_at);

-- A key's secret is never stored: its keyed hash finds it, the first 12 and last 4 characters
-- let a person recognise it.
CREATE TABLE api_key (
    id                uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id        uuid NOT NULL REFERENCES account,
    name              text NOT NULL CHECK (name <> ''),
    secret_hash       bytea NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
    secret_start      text NOT NULL,
    secret_end        text NOT NULL,
    scopes            text[] NOT NULL,
    grants            text[] NOT NULL,
    wallet_ids        uuid[],
    networks          cidr[],
    requests_per_hour integer CHECK (requests_per_hour > 0),
    created_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at        timestamptz,
    last_used_at      timestamptz,
    revoked_at        timestamptz,
    CHECK (cardinality(scopes) + cardinality(grants) > 0)
);
CREATE INDEX api_key_by_account ON api_key (account_id, created_at);
