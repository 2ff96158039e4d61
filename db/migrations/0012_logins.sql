-- What a login takes besides a password: one-time codes that are sent, second factors, passkeys,
-- and proofs of work that were used.
-- Lock cost: none, all tables are new.

-- A code that was asked for, and the sending of it. The code itself is stored nowhere: it follows
-- from the id and the installation's secret. Whether an address is anybody's is looked up when it is
-- sent, so that asking for a code is the same work for every address.
CREATE TABLE login_code (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    purpose    text NOT NULL CHECK (purpose IN ('login', 'registration', 'sign_up')),
    channel    text NOT NULL CHECK (channel IN ('email', 'sms', 'whatsapp', 'telegram')),
    recipient  text NOT NULL,
    -- Whose identity it is to become.
    account_id uuid REFERENCES account CHECK ((account_id IS NULL) = (purpose <> 'registration')),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz NOT NULL,
    attempts   smallint NOT NULL DEFAULT 0,
    used_at    timestamptz,
    -- When it is due to be sent (again); null when there is nothing left to send.
    send_at    timestamptz DEFAULT now(),
    sendings   smallint NOT NULL DEFAULT 0,
    sent_at    timestamptz
);
CREATE INDEX login_code_by_recipient ON login_code (recipient, created_at);
CREATE INDEX login_code_to_send ON login_code (send_at) WHERE send_at IS NOT NULL;
CREATE INDEX login_code_by_expiry ON login_code (expires_at);

-- The second factor of an account, from its registration on; it counts once it is enabled. Its
-- secret, too, follows from the registration's id. A step is half a minute since 1970.
CREATE TABLE second_factor (
    account_id      uuid PRIMARY KEY REFERENCES account,
    registration_id uuid NOT NULL DEFAULT gen_random_uuid(),
    registered_at   timestamptz NOT NULL DEFAULT now(),
    enabled_at      timestamptz,
    last_step       bigint NOT NULL DEFAULT 0
);

-- What opens an account whose owner has lost the second factor, each once. Keyed hashes.
CREATE TABLE recovery_code (
    account_id uuid NOT NULL REFERENCES account,
    code_hash  bytea NOT NULL CHECK (octet_length(code_hash) = 32),
    used_at    timestamptz,
    PRIMARY KEY (account_id, code_hash)
);

-- Proofs of work that were accepted: each counts once.
CREATE TABLE captcha_solution (
    challenge  bytea PRIMARY KEY CHECK (octet_length(challenge) = 32),
    expires_at timestamptz NOT NULL
);
CREATE INDEX captcha_solution_by_expiry ON captcha_solution (expires_at);

-- Public keys that authenticators hold the other half of (WebAuthn). `sign_count` is what the
-- authenticator said at its last use; one that counts never says as much again.
CREATE TABLE passkey (
    id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id    uuid NOT NULL REFERENCES account,
    credential_id bytea NOT NULL UNIQUE CHECK (octet_length(credential_id) BETWEEN 1 AND 1023),
    public_key    bytea NOT NULL CHECK (octet_length(public_key) BETWEEN 1 AND 4096),
    sign_count    bigint NOT NULL CHECK (sign_count >= 0),
    transports    text[] NOT NULL DEFAULT '{}',
    name          text NOT NULL CHECK (name <> ''),
    -- Whether it looks who uses it, by a PIN or a finger: one that does not is no way in alone.
    is_verifying  boolean NOT NULL,
    -- Whether it is kept elsewhere as well, so that it outlives its device.
    is_synced     boolean NOT NULL,
    -- Whether it is asked for after a password or a code; of an account it is so of all or none.
    is_factor     boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now(),
    last_used_at  timestamptz
);
CREATE INDEX passkey_by_account ON passkey (account_id);

-- Challenges of passkeys that were answered: each counts once.
CREATE TABLE passkey_challenge (
    challenge  bytea PRIMARY KEY CHECK (octet_length(challenge) = 56),
    expires_at timestamptz NOT NULL
);
CREATE INDEX passkey_challenge_by_expiry ON passkey_challenge (expires_at);
