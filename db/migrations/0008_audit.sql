-- The audit log: who changed what about an account, its credentials and its keys, and when.
-- Lock cost: account is locked against writes while its new index is built (a second for a million
-- accounts), and for a moment for the foreign key of the new table.

-- Ids ascend with time and do not tell how many events there are.
CREATE TABLE audit_event (
    id         bytea PRIMARY KEY DEFAULT ascending_id(clock_timestamp(), 12) CHECK (octet_length(id) = 12),
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    account_id uuid NOT NULL REFERENCES account,
    kind       text NOT NULL CHECK (kind <> ''),
    actor_kind text NOT NULL
               CHECK (actor_kind IN ('session', 'key', 'operator', 'root', 'anonymous')),
    actor_id   uuid,
    actor_derivation_id    uuid,
    actor_derivation_label text,
    ip         inet,
    user_agent text CHECK (length(user_agent) <= 300),
    request_id text CHECK (length(request_id) <= 100),
    subject_id uuid,
    before     jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(before) = 'object'),
    after      jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(after) = 'object'),
    CHECK (actor_kind IN ('session', 'key') OR actor_id IS NULL),
    CHECK (actor_kind = 'key' OR actor_derivation_id IS NULL),
    CHECK (actor_derivation_id IS NOT NULL OR actor_derivation_label IS NULL)
);
COMMENT ON COLUMN audit_event.actor_id IS 'the session or the key that did it';
COMMENT ON COLUMN audit_event.actor_derivation_id IS
    'which key it was, if one that was derived of it (0018); and what that is called';
COMMENT ON COLUMN audit_event.subject_id IS 'the key or session it was done to; null: the account itself';
COMMENT ON COLUMN audit_event.before IS 'what was different before, never a secret';
CREATE INDEX audit_event_by_account ON audit_event (account_id, id DESC);
CREATE INDEX audit_event_by_subject ON audit_event (subject_id, id DESC)
    WHERE subject_id IS NOT NULL;
CREATE INDEX audit_event_by_actor ON audit_event (actor_id, id DESC)
    WHERE actor_id IS NOT NULL;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- For the operator's list of all accounts, newest first.
CREATE INDEX account_by_age ON account (created_at, id);

-- Sign-ins of operators at the dashboard, by the root key, and what they did there.
CREATE TABLE operator_session (
    id           uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    token_hash   bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    created_at   timestamptz NOT NULL DEFAULT now(),
    last_used_at timestamptz NOT NULL DEFAULT now(),
    expires_at   timestamptz NOT NULL,
    confirmed_at timestamptz,
    ended_at     timestamptz,
    ip           inet,
    user_agent   text CHECK (length(user_agent) <= 300)
);
COMMENT ON COLUMN operator_session.token_hash IS
    'keyed with the root key: with another one there are no such sessions';
COMMENT ON COLUMN operator_session.confirmed_at IS 'when the root key was typed again';

CREATE TABLE operator_act (
    id         bytea PRIMARY KEY DEFAULT ascending_id(clock_timestamp(), 12) CHECK (octet_length(id) = 12),
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    session_id uuid REFERENCES operator_session,
    kind       text NOT NULL CHECK (kind <> ''),
    subject    text CHECK (subject <> ''),
    note       text CHECK (note <> ''),
    outcome    text CHECK (outcome IN ('done', 'refused')),
    ip         inet,
    user_agent text CHECK (length(user_agent) <= 300),
    request_id text CHECK (length(request_id) <= 100)
);
COMMENT ON COLUMN operator_act.session_id IS 'null: somebody who was not let in';
COMMENT ON COLUMN operator_act.subject IS 'of what: an account, a key, a receipt';
COMMENT ON COLUMN operator_act.note IS 'why, as the operator said';
COMMENT ON COLUMN operator_act.outcome IS 'null: it was begun, and nobody has said how it ended';

-- Its outcome is written once, and nothing else of it ever again.
CREATE FUNCTION operator_act_ends_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.outcome IS NOT NULL OR to_jsonb(NEW) - 'outcome' <> to_jsonb(OLD) - 'outcome' THEN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ends_once BEFORE UPDATE ON operator_act
    FOR EACH ROW EXECUTE FUNCTION operator_act_ends_once();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON operator_act
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();
