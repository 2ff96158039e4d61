-- Roles: named, versioned sets of permissions and restrictions that keys of an account share.
-- A key of a role carries the role's values in its own columns, so that nothing else asks for roles.
-- Lock cost: api_key for a moment (a column without a default). No foreign key to account: it would
-- lock that table as well, and accounts are never deleted.

CREATE TABLE key_role (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL,
    name       text NOT NULL CHECK (name <> ''),
    version    integer NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    deleted_at timestamptz
);
COMMENT ON COLUMN key_role.version IS 'the one that is in force';
CREATE UNIQUE INDEX key_role_live_name ON key_role (account_id, lower(name))
    WHERE deleted_at IS NULL;

-- What a role gave at any time. The columns are those of api_key, the limits those of api_key_limit, the
-- payment policy that of api_key_policy (0023), where all of it is checked: null without one.
CREATE TABLE key_role_version (
    role_id             uuid NOT NULL REFERENCES key_role,
    version             integer NOT NULL CHECK (version > 0),
    scopes              text[] NOT NULL,
    grants              text[] NOT NULL,
    wallet_ids          uuid[],
    networks            cidr[],
    requests_per_hour   integer CHECK (requests_per_hour > 0),
    rate_limits         rate_limit[] NOT NULL,
    limit_windows       text[] NOT NULL,
    limit_sats          bigint[] NOT NULL,
    limits_include_fees boolean NOT NULL,
    destinations        text[],
    hours               jsonb,
    time_zone           text,
    approval_above_sat  bigint,
    approval_expires_s  integer,
    changed_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    changed_by_kind     text NOT NULL
                        CHECK (changed_by_kind IN ('session', 'key', 'operator', 'root')),
    changed_by_id       uuid,
    PRIMARY KEY (role_id, version),
    CHECK (cardinality(scopes) + cardinality(grants) > 0),
    CHECK (cardinality(limit_windows) = cardinality(limit_sats))
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON key_role_version
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();

ALTER TABLE api_key ADD COLUMN role_id uuid REFERENCES key_role;
