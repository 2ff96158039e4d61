--
-- The whole schema, for reading. Written by scripts/schema from db/migrations; do not edit.
-- The rows that migrations insert are not in it.
--

--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: event_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.event_type AS ENUM (
    'receive.lightning',
    'receive.intraledger',
    'receive.onchain',
    'send.lightning',
    'send.intraledger',
    'send.onchain',
    'invoice.paid',
    'invoice.expired',
    'invoice.cancelled',
    'api_key.created',
    'api_key.updated',
    'api_key.rotated',
    'api_key.suspended',
    'api_key.resumed',
    'api_key.revoked',
    'api_key.expiring',
    'api_key.unused',
    'api_key.budget_warning',
    'api_key.budget_exhausted',
    'api_key.credits_exhausted',
    'api_key.new_address',
    'api_key.canary_used',
    'api_key.leaked',
    'api_key_owner.suspended',
    'api_key_owner.resumed',
    'api_key_owner.revoked',
    'api_key_owner.budget_warning',
    'api_key_owner.budget_exhausted',
    'session.created',
    'account.locked',
    'account.unlocked',
    'webhook.disabled',
    'webhook.test',
    'payment.approval_requested',
    'payment.approval_approved',
    'payment.approval_declined',
    'payment.approval_expired'
);

--
-- Name: movement_kind; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.movement_kind AS ENUM (
    'intraledger',
    'intraledger_invoice',
    'intraledger_address',
    'lightning_receipt',
    'lightning_payment',
    'lightning_refund',
    'onchain_receipt',
    'onchain_payment',
    'onchain_refund',
    'conversion',
    'fee',
    'correction'
);

--
-- Name: inside_payment; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.inside_payment AS (
	amount bigint,
	cents_per_btc bigint,
	spent_sat bigint,
	received_msat bigint,
	millicents bigint,
	limit_cents bigint,
	limit_kind text,
	account_id uuid,
	session_id uuid,
	key_id uuid,
	secret_id uuid,
	level text,
	payer uuid,
	payee uuid,
	payee_account_id uuid,
	kind public.movement_kind,
	sent_event public.event_type,
	received_event public.event_type,
	payment_hash bytea,
	idempotency_id uuid,
	address text,
	memo text,
	payer_counterparty text,
	payer_memo text,
	payee_counterparty text,
	payee_memo text,
	mark bytea
);

--
-- Name: journal_kind; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.journal_kind AS ENUM (
    'intraledger',
    'conversion',
    'fee',
    'correction',
    'suspense',
    'loss',
    'capital',
    'lightning_receipt',
    'lightning_reserve',
    'lightning_settled',
    'lightning_failed',
    'onchain_receipt',
    'onchain_reserve',
    'onchain_settled',
    'onchain_failed'
);

--
-- Name: movement_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.movement_status AS ENUM (
    'PENDING',
    'SUCCESS',
    'FAILURE'
);

--
-- Name: new_movement; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.new_movement AS (
	kind public.movement_kind,
	status public.movement_status,
	cents_per_btc bigint,
	payment_hash bytea,
	memo text,
	api_key_id uuid,
	idempotency_id uuid,
	parent_id bytea,
	spent_sat bigint,
	spent_fee_sat bigint,
	address text,
	outpoint bytea,
	derivation_id uuid
);

--
-- Name: new_volume; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.new_volume AS (
	account_id uuid,
	kind text,
	millicents bigint,
	limit_cents bigint
);

--
-- Name: new_side; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.new_side AS (
	wallet_id uuid,
	amount bigint,
	fee bigint,
	counterparty text,
	memo text,
	event public.event_type,
	account_id uuid,
	volume public.new_volume
);

--
-- Name: rate_limit; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.rate_limit AS (
	kind text,
	window_s integer,
	amount integer
);

--
-- Name: TYPE rate_limit; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TYPE public.rate_limit IS 'at most amount of a kind of work (requests, payments, invoices, reads, or a field) in any window_s';

--
-- Name: used_derivation; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.used_derivation AS (
	id uuid,
	label text,
	per_payment_sat bigint,
	total_sat bigint,
	expires_at timestamp with time zone,
	generation integer,
	block bytea
);

--
-- Name: used_credential; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.used_credential AS (
	account_id uuid,
	session_id uuid,
	key_id uuid,
	secret_id uuid,
	wallet_id uuid,
	scopes text[],
	grants text[],
	level text,
	claim_id uuid,
	derivations public.used_derivation[],
	policy_revision integer,
	approval_id uuid
);

--
-- Name: account_may_spend(public.new_volume); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_may_spend(p_volume public.new_volume) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_spent bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_volume.account_id, 5));
    v_spent := account_spent_after(
        p_volume.account_id, p_volume.kind, clock_timestamp() - interval '24 hours');
    IF v_spent + p_volume.millicents > p_volume.limit_cents * 1000 THEN
        RAISE EXCEPTION 'limit of the account exceeded' USING ERRCODE = 'LK005',
            DETAIL = p_volume.limit_cents::text;
    END IF;
END $$;

--
-- Name: account_spends(public.new_volume, bytea, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spends(p_volume public.new_volume, p_id bytea, p_moment timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO account_spent (account_id, movement_id, kind, millicents)
    VALUES (p_volume.account_id, p_id, p_volume.kind, p_volume.millicents);
    INSERT INTO account_spent_sum AS s (account_id, kind, since, millicents)
    VALUES (p_volume.account_id, p_volume.kind, account_spent_slot(p_moment), p_volume.millicents)
    ON CONFLICT (account_id, kind, since)
    DO UPDATE SET millicents = s.millicents + excluded.millicents;
END $$;

--
-- Name: account_spent_after(uuid, text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spent_after(p_account uuid, p_kind text, p_after timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_slot timestamptz := account_spent_slot(p_after);
BEGIN
    RETURN (
        SELECT coalesce(sum(s.millicents), 0) FROM account_spent_sum s
         WHERE s.account_id = p_account AND s.kind = p_kind AND s.since > v_slot
    ) + (
        SELECT coalesce(sum(s.millicents), 0) FROM account_spent s
         WHERE s.account_id = p_account AND s.kind = p_kind
           AND s.movement_id >= moment_bytes(p_after + interval '1 microsecond')
           AND s.movement_id < moment_bytes(v_slot + interval '5 minutes')
    );
END $$;

--
-- Name: account_spent_returned(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spent_returned() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH gone AS (
        DELETE FROM account_spent s
         USING payment p JOIN wallet w ON w.id = p.wallet_id
         WHERE p.movement_id = NEW.id AND s.account_id = w.account_id AND s.movement_id = NEW.id
        RETURNING s.account_id, s.kind, s.millicents
    )
    UPDATE account_spent_sum s SET millicents = s.millicents - gone.millicents
      FROM gone
     WHERE s.account_id = gone.account_id AND s.kind = gone.kind
       AND s.since = account_spent_slot(moment_of(NEW.id));
    RETURN NULL;
END $$;

--
-- Name: account_spent_slot(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_spent_slot(p_moment timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT date_bin(interval '5 minutes', p_moment, 'epoch'::timestamptz)
$$;

--
-- Name: append_only(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;

--
-- Name: approval_holds(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.approval_holds() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_row payment_approval := coalesce(NEW, OLD);
    v_more bigint := 0;
    v_wallet record;
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.status = 'waiting' THEN
        v_more := v_more - OLD.held;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.status = 'waiting' THEN
        v_more := v_more + NEW.held;
    END IF;
    IF v_more = 0 THEN
        RETURN NULL;
    END IF;
    PERFORM ledger_lock(ARRAY[v_row.wallet_id]);
    SELECT a.balance - a.held AS free, a.currency INTO v_wallet
      FROM ledger_account a WHERE a.id = v_row.wallet_id;
    IF v_wallet.free < v_more THEN
        PERFORM refuse_overdrawn(v_more, v_wallet.free, v_wallet.currency);
    END IF;
    UPDATE ledger_account SET held = held + v_more WHERE id = v_row.wallet_id;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO event (type, account_id, wallet_id, api_key_id, data)
        VALUES (CASE NEW.status WHEN 'waiting' THEN 'payment.approval_requested'
                                WHEN 'approved' THEN 'payment.approval_approved'
                                WHEN 'expired' THEN 'payment.approval_expired'
                                ELSE 'payment.approval_declined' END::event_type,
                NEW.account_id, NEW.wallet_id, NEW.api_key_id,
                jsonb_build_object(
                    'approvalId', NEW.id, 'status', upper(NEW.status), 'amount', NEW.amount,
                    'mostFee', NEW.most_fee, 'currency', v_wallet.currency,
                    'destination', NEW.destination,
                    'expiresAt', to_char(NEW.expires_at AT TIME ZONE 'UTC',
                                         'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));
    END IF;
    RETURN NULL;
END $$;

--
-- Name: approval_stays(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.approval_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.status <> 'waiting'
       OR (NEW.id, NEW.account_id, NEW.wallet_id, NEW.api_key_id, NEW.secret_id, NEW.request,
           NEW.amount, NEW.most_fee, NEW.held, NEW.spent_sat, NEW.spent_fee_sat, NEW.expires_at)
          IS DISTINCT FROM
          (OLD.id, OLD.account_id, OLD.wallet_id, OLD.api_key_id, OLD.secret_id, OLD.request,
           OLD.amount, OLD.most_fee, OLD.held, OLD.spent_sat, OLD.spent_fee_sat, OLD.expires_at) THEN
        RAISE EXCEPTION 'an approval is decided once, and is about one payment'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_stays';
    END IF;
    RETURN NEW;
END $$;

--
-- Name: approval_used(public.used_credential, bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.approval_used(p_used public.used_credential, p_moment bytea) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE payment_approval
       SET status = 'approved', decided_at = clock_timestamp(), moment = p_moment
     WHERE id = p_used.approval_id AND api_key_id = p_used.key_id AND wallet_id = p_used.wallet_id
       AND derivations IS NOT DISTINCT FROM p_used.derivations
       AND status = 'waiting' AND decided_by_kind IS NOT NULL AND expires_at > clock_timestamp();
    IF NOT FOUND THEN
        PERFORM refuse_unapproved();
    END IF;
END $$;

--
-- Name: approved_if_needed(uuid, uuid, bigint, bigint, uuid, bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.approved_if_needed(p_key uuid, p_wallet uuid, p_sat bigint, p_units bigint, p_approval uuid, p_moment bytea) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_units bigint := CASE WHEN p_approval IS NOT NULL THEN (
        SELECT a.amount + a.most_fee FROM payment_approval a
         WHERE a.id = p_approval AND a.api_key_id = p_key AND a.wallet_id = p_wallet
           AND a.moment = p_moment) END;
BEGIN
    IF v_units IS NULL AND EXISTS (
        SELECT FROM api_key_policy WHERE api_key_id = p_key AND approval_above_sat < p_sat
    ) THEN
        PERFORM refuse_unapproved();
    END IF;
    IF p_units > v_units THEN
        PERFORM refuse_unapproved(
            (SELECT concat_ws(' ', p_units, v_units, w.currency) FROM wallet w WHERE w.id = p_wallet));
    END IF;
    RETURN v_units IS NOT NULL;
END $$;

--
-- Name: are_rate_limits(public.rate_limit[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.are_rate_limits(limits public.rate_limit[]) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$
    SELECT cardinality(limits) <= 20
       AND coalesce(bool_and(coalesce(
               l.kind ~ '^(requests|payments|invoices|reads|(Query|Mutation|Subscription)\.[A-Za-z_0-9]{1,100})$'
               AND l.window_s BETWEEN 1 AND 2678400 AND l.amount BETWEEN 1 AND 1000000, false)), true)
       AND count(*) = count(DISTINCT (l.kind, l.window_s))
      FROM unnest(limits) AS l
$_$;

--
-- Name: ascending_id(timestamp with time zone, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ascending_id(p_moment timestamp with time zone, p_size integer) RETURNS bytea
    LANGUAGE sql
    AS $$
    SELECT moment_bytes(p_moment) || substring(uuid_send(gen_random_uuid()) FROM 1 FOR p_size - 7)
$$;

--
-- Name: balance_moves_by_entries(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.balance_moves_by_entries() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF pg_trigger_depth() < 2 THEN
        RAISE EXCEPTION 'a balance moves only by entries' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

--
-- Name: begin_asking(public.used_credential); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.begin_asking(p_used public.used_credential) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM credential_lock(p_used);
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_used.key_id, 2));
    PERFORM begin_movement(p_used, ARRAY[p_used.wallet_id]);
END $$;

--
-- Name: begin_dollars(public.used_credential, uuid[], bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.begin_dollars(p_used public.used_credential, p_accounts uuid[], p_cents bigint, p_cents_max bigint, OUT moment timestamp with time zone, OUT id bytea) RETURNS record
    LANGUAGE plpgsql
    AS $$
BEGIN
    SELECT b.moment, b.id INTO moment, id FROM begin_movement(p_used, p_accounts) b;
    PERFORM dealer_may_owe(p_cents, p_cents_max);
END $$;

--
-- Name: begin_movement(public.used_credential, uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.begin_movement(p_used public.used_credential, p_accounts uuid[], OUT moment timestamp with time zone, OUT id bytea) RETURNS record
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_owner uuid;
BEGIN
    PERFORM credential_lock(p_used);
    IF p_used.derivations IS NOT NULL
       OR EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_used.key_id) THEN
        PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_used.key_id, 2));
    END IF;
    IF p_used.derivations IS NOT NULL THEN
        PERFORM derivations_known(p_used.key_id, p_used.derivations);
    END IF;
    IF EXISTS (SELECT FROM api_key k WHERE k.id = p_used.key_id AND k.owner_id IS NOT NULL) THEN
        v_owner := key_owner_limited(p_used.key_id);
    END IF;
    IF v_owner IS NOT NULL THEN
        PERFORM pg_advisory_xact_lock(uuid_hash_extended(v_owner, 2));
    END IF;
    moment := ledger_lock(p_accounts);
    id := ascending_id(moment, 11);
    IF p_used.account_id IS NOT NULL THEN
        PERFORM refuse_closed_sends();
    END IF;
    IF p_used.approval_id IS NOT NULL THEN
        PERFORM approval_used(p_used, substring(id FOR 7));
    END IF;
END $$;

--
-- Name: capital_first(public.journal_kind, uuid[], bigint[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.capital_first(p_kind public.journal_kind, p_accounts uuid[], p_amounts bigint[]) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('latchkey capital'));
    IF EXISTS (SELECT FROM invoice) OR EXISTS (SELECT FROM onchain_address)
       OR EXISTS (SELECT FROM entry e JOIN ledger_account a ON a.id = e.ledger_account_id
                   WHERE a.name IN ('lightning', 'onchain')) THEN
        RETURN NULL;
    END IF;
    RETURN ledger_post(p_kind, p_accounts, p_amounts);
END $$;

--
-- Name: close_sends(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.close_sends(p_kind text, p_state_of timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    LOCK TABLE restoration IN EXCLUSIVE MODE;
    INSERT INTO restoration (kind, state_of)
    VALUES (p_kind, coalesce(p_state_of, clock_timestamp()));
END $$;

--
-- Name: credential_lock(public.used_credential); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.credential_lock(p_used public.used_credential) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_voucher uuid;
    v_owner uuid;
    v_found record;
BEGIN
    IF p_used.account_id IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.account_id, 1));
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.session_id, 1));
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(p_used.key_id, 1));
    v_owner := (SELECT owner_id FROM api_key WHERE id = p_used.key_id);
    IF v_owner IS NOT NULL THEN
        PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(v_owner, 1));
    END IF;
    SELECT a.status = 'active' AND a.level = coalesce(p_used.level, a.level) AS holds,
           w.archived_at IS NOT NULL AS is_archived
      INTO v_found
      FROM account a LEFT JOIN wallet w ON w.id = p_used.wallet_id
     WHERE a.id = p_used.account_id;
    IF v_found.holds IS NOT TRUE THEN
        RAISE EXCEPTION 'the account is not active' USING ERRCODE = 'LK003';
    END IF;
    IF p_used.session_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM session
         WHERE id = p_used.session_id AND ended_at IS NULL AND expires_at > clock_timestamp()
    ) THEN
        RAISE EXCEPTION 'the session has ended' USING ERRCODE = 'LK003';
    END IF;
    IF p_used.key_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM api_key k JOIN api_key_secret s ON s.api_key_id = k.id
         WHERE k.id = p_used.key_id AND s.id = p_used.secret_id
           AND k.revoked_at IS NULL AND k.suspended_at IS NULL
           AND key_owner_stops(k.owner_id) IS NULL
           AND coalesce(least(k.expires_at, s.expires_at) > clock_timestamp(), true)
           AND (k.wallet_ids IS NULL OR p_used.wallet_id = ANY (k.wallet_ids))
           AND (k.scopes && p_used.scopes OR k.grants && p_used.grants)
           -- What pays was judged by the policy that holds now (0023); unjudged, there must never
           -- have been one.
           AND k.policy_revision = coalesce(
               p_used.policy_revision,
               CASE WHEN 'payments:write' = ANY (p_used.grants) THEN 0 ELSE k.policy_revision END)
           AND (p_used.derivations IS NULL OR derivations_hold(k.id, p_used.derivations))
    ) THEN
        RAISE EXCEPTION 'the API key may not do this any more' USING ERRCODE = 'LK003';
    END IF;
    IF p_used.claim_id IS NOT NULL THEN
        v_voucher := (SELECT voucher_id FROM voucher_claim WHERE id = p_used.claim_id);
        PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(v_voucher, 1));
        IF NOT EXISTS (
            SELECT FROM voucher_claim c JOIN voucher v ON v.id = c.voucher_id
             WHERE c.id = p_used.claim_id AND c.state = 'paying' AND v.revoked_at IS NULL
        ) THEN
            RAISE EXCEPTION 'the claim was given up, or the voucher revoked' USING ERRCODE = 'LK003';
        END IF;
    END IF;
    IF v_found.is_archived THEN
        PERFORM refuse_archived();
    END IF;
END $$;

--
-- Name: credit_kinds(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.credit_kinds(p_key uuid, p_owner uuid) RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT array_agg(DISTINCT kind) FROM key_credit WHERE api_key_id = p_key OR owner_id = p_owner
$$;

--
-- Name: credits_of(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.credits_of(p_holder uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object(
               'kind', c.kind, 'amount', c.amount, 'added', c.added, 'refill', c.refill,
               'gives_back', c.gives_back,
               'left', CASE WHEN c.refills_at <= now() THEN greatest(c.amount, c.credits_left)
                            ELSE c.credits_left END,
               'refills_at', CASE WHEN c.refills_at <= now()
                                  THEN next_credit_refill(c.refill, c.given_at, now())
                                  ELSE c.refills_at END) ORDER BY c.kind), '[]')
      FROM key_credit c WHERE c.api_key_id = p_holder OR c.owner_id = p_holder
$$;

--
-- Name: dealer_balance(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.dealer_balance(p_name text) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    SELECT t.total + coalesce(sum(e.amount), 0)::bigint
      FROM ledger_account a
      JOIN dealer_total t ON t.ledger_account_id = a.id
      LEFT JOIN entry e ON e.ledger_account_id = a.id AND e.journal_id > t.journal_id
     WHERE a.name = p_name
     GROUP BY t.total
$$;

--
-- Name: dealer_may_owe(bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.dealer_may_owe(p_more bigint, p_max bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_owed bigint;
BEGIN
    IF p_max IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('latchkey dealer', 4));
    v_owed := -dealer_balance('dealer_usd');
    IF v_owed + p_more > p_max THEN
        RAISE EXCEPTION 'the dealer owes too many dollars' USING ERRCODE = 'LK004',
            DETAIL = format('%s %s %s', p_more, v_owed, p_max);
    END IF;
END $$;

--
-- Name: deposit_awaited(uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deposit_awaited(p_wallets uuid[]) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    SELECT EXISTS (SELECT FROM onchain_deposit WHERE state = 'seen' AND wallet_id = ANY (p_wallets))
$$;

--
-- Name: deposit_wallet(bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deposit_wallet(p_outpoint bytea) RETURNS uuid
    LANGUAGE sql STABLE
    AS $$
    SELECT wallet_id FROM onchain_deposit
     WHERE txid = substring(p_outpoint FOR 32)
       AND vout = ('x' || encode(substring(p_outpoint FROM 33), 'hex'))::bit(32)::integer
$$;

--
-- Name: derivation_chain(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.derivation_chain(p_key uuid, p_id uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE
    AS $$
    WITH RECURSIVE link AS (
        SELECT d.id, d.parent_id FROM derived_key d WHERE d.api_key_id = p_key AND d.id = p_id
         UNION
        SELECT d.id, d.parent_id
          FROM link JOIN derived_key d ON d.api_key_id = p_key AND d.id = link.parent_id
    )
    SELECT id FROM link
$$;

--
-- Name: derivation_label(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.derivation_label(p_key uuid, p_id uuid) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    SELECT label FROM derived_key WHERE api_key_id = p_key AND id = p_id
$$;

--
-- Name: derivations_hold(uuid, public.used_derivation[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.derivations_hold(p_key uuid, p_links public.used_derivation[]) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN NOT EXISTS (
        SELECT FROM api_key k CROSS JOIN unnest(p_links) l
         WHERE k.id = p_key
           AND (l.generation <> k.derivation_generation
                OR cardinality(p_links) > k.derivation_depth
                OR l.expires_at <= clock_timestamp()
                OR EXISTS (SELECT FROM derived_key d
                            WHERE d.api_key_id = p_key AND d.id = l.id AND d.ended_at IS NOT NULL))
    );
END $$;

--
-- Name: derivations_known(uuid, public.used_derivation[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.derivations_known(p_key uuid, p_links public.used_derivation[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO derived_key AS d (api_key_id, id, parent_id, block, generation, per_payment_sat,
                                  total_sat, label)
    SELECT p_key, l.id, p_links[l.ordinality - 1].id, l.block, l.generation, l.per_payment_sat,
           l.total_sat, l.label
      FROM unnest(p_links) WITH ORDINALITY AS l
     ORDER BY l.id
        ON CONFLICT (api_key_id, id) DO NOTHING;
    PERFORM set_config('latchkey.derivation', p_links[cardinality(p_links)].id::text, true);
END $$;

--
-- Name: derived_may_spend(uuid, uuid, bigint, bigint, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.derived_may_spend(p_key uuid, p_id uuid, p_sat bigint, p_fee_sat bigint, p_counts_waiting boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_found record;
BEGIN
    IF NOT EXISTS (SELECT FROM derived_key WHERE api_key_id = p_key AND id = p_id) THEN
        RAISE EXCEPTION 'a payment by a derived key needs the rows of its chain'
            USING ERRCODE = 'feature_not_supported';
    END IF;
    SELECT o.* INTO v_found
      FROM (SELECT d.id, d.label, d.known_at, t.is_total, t.limit_sat, k.limits_include_fees,
                   CASE WHEN t.is_total
                        THEN d.spent_sat
                           + CASE WHEN k.limits_include_fees THEN d.spent_fee_sat ELSE 0 END
                        ELSE 0 END AS spent_sat,
                   CASE WHEN t.is_total AND p_counts_waiting
                        THEN (SELECT w.sat + CASE WHEN k.limits_include_fees THEN w.fee_sat ELSE 0 END
                                FROM key_waits(p_key, d.id) w)
                        ELSE 0 END AS waiting_sat,
                   p_sat + CASE WHEN k.limits_include_fees THEN p_fee_sat ELSE 0 END AS needed_sat
              FROM derived_key d
              JOIN api_key k ON k.id = d.api_key_id
             CROSS JOIN LATERAL (VALUES (false, d.per_payment_sat), (true, d.total_sat))
                   AS t (is_total, limit_sat)
             WHERE d.api_key_id = p_key AND d.id IN (SELECT derivation_chain(p_key, p_id))) o
     WHERE o.spent_sat + o.waiting_sat + o.needed_sat > o.limit_sat
     ORDER BY o.is_total, o.limit_sat - o.spent_sat - o.waiting_sat
     LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'a limit of a derived key is exceeded' USING ERRCODE = 'LK009',
            DETAIL = json_build_object(
                'id', v_found.id, 'label', v_found.label, 'is_total', v_found.is_total,
                'limit_sat', v_found.limit_sat, 'spent_sat', v_found.spent_sat,
                'waiting_sat', v_found.waiting_sat, 'needed_sat', v_found.needed_sat,
                'includes_fees', v_found.limits_include_fees);
    END IF;
END $$;

--
-- Name: derived_spent_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.derived_spent_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_chain uuid[];
    v_sat bigint := coalesce(NEW.spent_sat, 0);
    v_fee_sat bigint := coalesce(NEW.spent_fee_sat, 0);
    v_payments integer := (NEW.spent_sat IS NOT NULL)::integer;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        v_sat := v_sat - coalesce(OLD.spent_sat, 0);
        v_fee_sat := v_fee_sat - coalesce(OLD.spent_fee_sat, 0);
        v_payments := v_payments - (OLD.spent_sat IS NOT NULL)::integer;
    END IF;
    v_chain := ARRAY(SELECT derivation_chain(NEW.api_key_id, NEW.derivation_id));
    PERFORM FROM derived_key
      WHERE api_key_id = NEW.api_key_id AND id = ANY (v_chain)
      ORDER BY id FOR NO KEY UPDATE;
    UPDATE derived_key
       SET spent_sat = spent_sat + v_sat, spent_fee_sat = spent_fee_sat + v_fee_sat,
           payments = payments + v_payments
     WHERE api_key_id = NEW.api_key_id AND id = ANY (v_chain);
    RETURN NULL;
END $$;

--
-- Name: display_of(uuid, bytea, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.display_of(p_wallet uuid, p_parent bytea, p_moment timestamp with time zone) RETURNS TABLE(display_currency text, display_rate bigint)
    LANGUAGE plpgsql STABLE
    AS $$
#variable_conflict use_column
BEGIN
    IF p_parent IS NOT NULL THEN
        RETURN QUERY
        SELECT t.display_currency, t.display_rate
          FROM wallet_transaction t
         WHERE t.wallet_id = p_wallet AND t.id >= p_parent AND t.id < p_parent || '\xff'::bytea
         ORDER BY t.id LIMIT 1;
        IF FOUND THEN
            RETURN;
        END IF;
    END IF;
    RETURN QUERY
    SELECT r.currency, r.billionths
      FROM wallet w
      JOIN account a ON a.id = w.account_id
      JOIN fiat_rate r ON r.currency = a.display_currency AND r.usable_until > p_moment
     WHERE w.id = p_wallet AND a.display_currency <> 'USD';
END $$;

--
-- Name: entry_posted(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.entry_posted() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (
        SELECT FROM posted p LEFT JOIN ledger_account a ON a.id = p.ledger_account_id
         GROUP BY p.journal_id, a.currency
        HAVING sum(p.amount) <> 0 OR a.currency IS NULL
    ) THEN
        RAISE EXCEPTION 'a journal''s entries must sum to zero per currency, on known accounts'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'journal_balanced';
    END IF;
    UPDATE ledger_account a
       SET balance = a.balance + p.amount, moved_at = greatest(a.moved_at, p.moment)
      FROM (SELECT ledger_account_id, sum(amount)::bigint AS amount,
                   max((SELECT j.created_at FROM journal j WHERE j.id = journal_id)) AS moment
              FROM posted GROUP BY ledger_account_id) p
     WHERE a.id = p.ledger_account_id AND a.balance IS NOT NULL;
    RETURN NULL;
END $$;

--
-- Name: event_horizon(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.event_horizon() RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint + base FROM event_base
$$;

--
-- Name: event_rebase(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.event_rebase() RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_behind bigint := (SELECT max(e.xid) FROM event e) + 1
        - (SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint + b.base FROM event_base b);
BEGIN
    IF v_behind > 0 THEN
        UPDATE event_base SET base = base + v_behind;
        RETURN v_behind;
    END IF;
    RETURN 0;
END $$;

--
-- Name: event_xid(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.event_xid() RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN pg_current_xact_id()::text::bigint + (SELECT base FROM event_base);
END $$;

--
-- Name: give_back_credits(uuid[], timestamp with time zone[], bigint[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.give_back_credits(p_credits uuid[], p_refills timestamp with time zone[], p_counts bigint[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM FROM key_credit WHERE id = ANY (p_credits)
      ORDER BY owner_id IS NOT NULL, kind FOR UPDATE;
    UPDATE key_credit c
       SET credits_left = c.credits_left + t.given
      FROM unnest(p_credits, p_refills, p_counts) AS t (credit_id, refills_at, given)
     WHERE c.id = t.credit_id AND c.refills_at IS NOT DISTINCT FROM t.refills_at;
END $$;

--
-- Name: key_is_asking(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_is_asking(p_key uuid) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    SELECT EXISTS (SELECT FROM payment_approval WHERE api_key_id = p_key AND status = 'waiting')
$$;

--
-- Name: key_may_spend(uuid, bigint, bigint, boolean, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_may_spend(p_key uuid, p_sat bigint, p_fee_sat bigint, p_counts_waiting boolean DEFAULT true, p_tells boolean DEFAULT true) RETURNS void
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
    v_now timestamptz;
    v_key record;
    v_fees boolean;
    v_needed bigint;
    v_waiting bigint := 0;
    v_found record;
BEGIN
    IF NOT EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_key) THEN
        RETURN;
    END IF;
    v_now := clock_timestamp();
    SELECT account_id, name, limits_include_fees INTO v_key FROM api_key WHERE id = p_key;
    v_fees := coalesce(v_key.limits_include_fees, false);
    v_needed := p_sat + CASE WHEN v_fees THEN p_fee_sat ELSE 0 END;
    IF p_counts_waiting THEN
        SELECT w.sat + CASE WHEN v_fees THEN w.fee_sat ELSE 0 END INTO v_waiting FROM key_waits(p_key) w;
    END IF;
    -- The first limit in the order of the spans is the one that is named; the payment fits again
    -- when it fits all.
    SELECT array_agg(o.time_window ORDER BY o.span NULLS FIRST) FILTER (WHERE o.is_over) AS windows,
           array_agg(o.limit_sat ORDER BY o.span NULLS FIRST) FILTER (WHERE o.is_over) AS limits,
           array_agg(o.spent_sat ORDER BY o.span NULLS FIRST) FILTER (WHERE o.is_over) AS spent,
           array_agg(o.waiting_sat ORDER BY o.span NULLS FIRST) FILTER (WHERE o.is_over) AS waiting,
           CASE WHEN bool_and(o.waiting_sat + v_needed <= o.limit_sat) FILTER (WHERE o.is_over)
                THEN max(key_room_at(p_key, v_now, o.span, v_fees,
                                     o.spent_sat + o.waiting_sat + v_needed - o.limit_sat))
                     FILTER (WHERE o.is_over) END AS room_at,
           array_agg(o.time_window ORDER BY o.span) FILTER (
               WHERE o.spent_sat * 5 < o.limit_sat * 4
                 AND (o.spent_sat + v_needed) * 5 >= o.limit_sat * 4 AND o.span IS NOT NULL) AS low,
           array_agg(o.time_window ORDER BY o.span) FILTER (
               WHERE o.spent_sat < o.limit_sat
                 AND o.spent_sat + v_needed = o.limit_sat AND o.span IS NOT NULL) AS empty
      INTO v_found
      FROM (SELECT b.*, b.spent_sat + b.waiting_sat + v_needed > b.limit_sat AS is_over
              FROM (SELECT l.time_window, l.limit_sat, spending_span(l.time_window) AS span,
                           CASE WHEN spending_span(l.time_window) IS NULL THEN 0
                                ELSE v_waiting END AS waiting_sat,
                           s.sat + CASE WHEN v_fees THEN s.fee_sat ELSE 0 END AS spent_sat
                      FROM api_key_limit l
                     CROSS JOIN LATERAL key_spent(p_key, v_now - spending_span(l.time_window)) s
                     WHERE l.api_key_id = p_key) b) o;
    IF v_found.windows IS NOT NULL THEN
        PERFORM refuse_spending(json_build_object(
            'time_window', v_found.windows[1], 'limit_sat', v_found.limits[1],
            'spent_sat', v_found.spent[1], 'waiting_sat', v_found.waiting[1], 'needed_sat', v_needed,
            'includes_fees', v_fees, 'room_at_s', ceil(extract(epoch FROM v_found.room_at))));
    END IF;
    IF p_tells AND (v_found.low IS NOT NULL OR v_found.empty IS NOT NULL) THEN
        INSERT INTO event (type, account_id, api_key_id, data)
        SELECT t.type, v_key.account_id, p_key,
               jsonb_build_object('name', v_key.name, 'window', t.time_window)
          FROM (SELECT 'api_key.budget_warning'::event_type AS type, unnest(v_found.low) AS time_window
                 UNION ALL
                SELECT 'api_key.budget_exhausted', unnest(v_found.empty)) t;
    END IF;
END $$;

--
-- Name: key_owner_budget_told(uuid, text, bigint, bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_owner_budget_told(p_owner uuid, p_window text, p_limit_sat bigint, p_spent_sat bigint, p_needed_sat bigint) RETURNS void
    LANGUAGE sql
    AS $$
    INSERT INTO event (type, account_id, data)
    SELECT t.type, o.account_id,
           jsonb_build_object('ownerId', o.id, 'externalId', o.external_id, 'name', o.name,
                              'window', p_window)
      FROM key_owner o
     CROSS JOIN (VALUES
           ('api_key_owner.budget_warning'::event_type, p_limit_sat * 4),
           ('api_key_owner.budget_exhausted', p_limit_sat * 5)) AS t (type, reached)
     WHERE o.id = p_owner AND p_spent_sat * 5 < t.reached
       AND (p_spent_sat + p_needed_sat) * 5 >= t.reached
     ORDER BY t.reached
$$;

--
-- Name: key_owner_limited(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_owner_limited(p_key uuid) RETURNS uuid
    LANGUAGE sql STABLE STRICT
    AS $$
    SELECT k.owner_id FROM api_key k
     WHERE k.id = p_key AND k.owner_id IS NOT NULL
       AND EXISTS (SELECT FROM key_owner_limit l WHERE l.owner_id = k.owner_id)
$$;

--
-- Name: key_owner_may_spend(uuid, bigint, bigint, boolean, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_owner_may_spend(p_key uuid, p_sat bigint, p_fee_sat bigint, p_counts_waiting boolean, p_tells boolean DEFAULT true) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_id uuid := key_owner_limited(p_key);
    v_now timestamptz := clock_timestamp();
    v_owner record;
    v_needed bigint;
    v_waiting bigint := 0;
    v_over record;
    v_room_at timestamptz;
BEGIN
    IF v_id IS NULL THEN
        RETURN;
    END IF;
    SELECT account_id, external_id, name, limits_include_fees INTO v_owner
      FROM key_owner WHERE id = v_id;
    v_needed := p_sat + CASE WHEN v_owner.limits_include_fees THEN p_fee_sat ELSE 0 END;
    IF p_counts_waiting THEN
        SELECT coalesce(sum(w.sat + CASE WHEN v_owner.limits_include_fees THEN w.fee_sat ELSE 0 END), 0)
          INTO v_waiting
          FROM api_key k CROSS JOIN LATERAL key_waits(k.id) w
         WHERE k.owner_id = v_id;
    END IF;
    FOR v_over IN
        SELECT l.time_window, l.limit_sat, spending_span(l.time_window) AS span,
               CASE WHEN spending_span(l.time_window) IS NULL THEN 0 ELSE v_waiting END AS waiting_sat,
               s.sat + CASE WHEN v_owner.limits_include_fees THEN s.fee_sat ELSE 0 END AS spent_sat
          FROM key_owner_limit l
         CROSS JOIN LATERAL key_owner_spent(v_id, v_now - spending_span(l.time_window)) s
         WHERE l.owner_id = v_id
         ORDER BY spending_span(l.time_window) NULLS FIRST
    LOOP
        IF v_over.spent_sat + v_over.waiting_sat + v_needed <= v_over.limit_sat THEN
            IF p_tells AND v_over.span IS NOT NULL THEN
                PERFORM key_owner_budget_told(
                    v_id, v_over.time_window, v_over.limit_sat, v_over.spent_sat, v_needed);
            END IF;
            CONTINUE;
        END IF;
        v_room_at := key_owner_room_at(
            v_id, v_now, v_over.span, v_owner.limits_include_fees,
            v_over.limit_sat - v_over.waiting_sat - v_needed);
        PERFORM refuse_spending(json_build_object(
            'time_window', v_over.time_window, 'limit_sat', v_over.limit_sat,
            'spent_sat', v_over.spent_sat, 'waiting_sat', v_over.waiting_sat, 'needed_sat', v_needed,
            'includes_fees', v_owner.limits_include_fees, 'owner', v_owner.external_id,
            'room_at_s', ceil(extract(epoch FROM v_room_at))));
    END LOOP;
END $$;

--
-- Name: key_owner_rate_limits(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_owner_rate_limits(p_owner uuid) RETURNS text[]
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    AS $$
    SELECT rate_limits::text[] FROM key_owner WHERE id = p_owner
$$;

--
-- Name: key_owner_room_at(uuid, timestamp with time zone, interval, boolean, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_owner_room_at(p_owner uuid, p_now timestamp with time zone, p_span interval, p_fees boolean, p_most bigint) RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE
    v_step interval := p_span / 2;
    v_late timestamptz := p_now + p_span;
BEGIN
    IF p_span IS NULL OR p_most < 0 THEN
        RETURN NULL;
    END IF;
    FOR i IN 1..16 LOOP
        IF (SELECT s.sat + CASE WHEN p_fees THEN s.fee_sat ELSE 0 END <= p_most
              FROM key_owner_spent(p_owner, v_late - v_step - p_span) s) THEN
            v_late := v_late - v_step;
        END IF;
        v_step := v_step / 2;
    END LOOP;
    RETURN v_late;
END $$;

--
-- Name: key_owner_spent(uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_owner_spent(p_owner uuid, p_after timestamp with time zone, OUT sat bigint, OUT fee_sat bigint) RETURNS record
    LANGUAGE sql STABLE
    AS $$
    SELECT coalesce(sum(s.sat), 0)::bigint, coalesce(sum(s.fee_sat), 0)::bigint
      FROM api_key k CROSS JOIN LATERAL key_spent(k.id, p_after) s
     WHERE k.owner_id = p_owner
$$;

--
-- Name: key_owner_stops(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_owner_stops(p_owner uuid) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE
    AS $$
    SELECT CASE WHEN revoked_at IS NOT NULL THEN 'REVOKED'
                WHEN suspended_at IS NOT NULL THEN 'SUSPENDED' END
      FROM key_owner WHERE id = p_owner
$$;

--
-- Name: key_room_at(uuid, timestamp with time zone, interval, boolean, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_room_at(p_key uuid, p_now timestamp with time zone, p_span interval, p_fees boolean, p_sat bigint) RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
    v_after timestamptz := p_now - p_span;
    v_rest bigint := p_sat;
    v_top smallint;
    v_part bigint;
    v_sum record;
BEGIN
    SELECT s.level INTO v_top FROM key_spent_sum s
     WHERE s.api_key_id = p_key ORDER BY s.level DESC LIMIT 1;
    FOR v_level IN REVERSE coalesce(v_top, 0)..1 LOOP
        SELECT s.until INTO v_sum FROM key_spent_sum s
         WHERE s.api_key_id = p_key AND s.level = v_level AND s.until > v_after
         ORDER BY s.until LIMIT 1;
        CONTINUE WHEN NOT FOUND;
        -- Of the first one only what lies behind the moment counts.
        SELECT a.sat - b.sat + CASE WHEN p_fees THEN a.fee_sat - b.fee_sat ELSE 0 END INTO v_part
          FROM key_spent(p_key, v_after) a, key_spent(p_key, v_sum.until) b;
        CONTINUE WHEN v_part >= v_rest;
        v_after := v_sum.until;
        v_rest := v_rest - v_part;
        FOR v_sum IN
            SELECT s.until, s.sat + CASE WHEN p_fees THEN s.fee_sat ELSE 0 END AS total
              FROM key_spent_sum s
             WHERE s.api_key_id = p_key AND s.level = v_level AND s.until > v_after
             ORDER BY s.until
        LOOP
            EXIT WHEN v_sum.total >= v_rest;
            v_after := v_sum.until;
            v_rest := v_rest - v_sum.total;
        END LOOP;
    END LOOP;
    RETURN (SELECT moment_of(o.id) + p_span
              FROM (SELECT m.id, sum(m.spent_sat + CASE WHEN p_fees THEN m.spent_fee_sat ELSE 0 END)
                                     OVER (ORDER BY m.id) AS total
                      FROM movement m
                     WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL
                       AND m.id >= moment_bytes(v_after + interval '1 microsecond')) o
             WHERE o.total >= v_rest
             ORDER BY o.id
             LIMIT 1);
END $$;

--
-- Name: key_spent(uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_spent(p_key uuid, p_after timestamp with time zone, OUT sat bigint, OUT fee_sat bigint) RETURNS record
    LANGUAGE plpgsql STABLE
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
    v_top smallint;
    v_left timestamptz := 'infinity';
    v_right timestamptz := 'infinity';
    v_first timestamptz;
    v_whole record;
BEGIN
    sat := 0;
    fee_sat := 0;
    SELECT s.level INTO v_top FROM key_spent_sum s
     WHERE s.api_key_id = p_key ORDER BY s.level DESC LIMIT 1;
    FOR v_level IN REVERSE coalesce(v_top, 0)..1 LOOP
        SELECT s.until INTO v_first FROM key_spent_sum s
         WHERE s.api_key_id = p_key AND s.level = v_level AND s.until > p_after
         ORDER BY s.until LIMIT 1;
        CONTINUE WHEN v_first IS NULL;
        SELECT sum(s.sat) AS sat, sum(s.fee_sat) AS fee_sat, max(s.until) AS until INTO v_whole
          FROM (SELECT a.sat, a.fee_sat, a.until FROM key_spent_sum a
                 WHERE a.api_key_id = p_key AND a.level = v_level
                   AND a.until > v_first AND a.until <= v_left
                 UNION ALL
                SELECT b.sat, b.fee_sat, b.until FROM key_spent_sum b
                 WHERE b.api_key_id = p_key AND b.level = v_level AND b.until > v_right) s;
        sat := sat + coalesce(v_whole.sat, 0);
        fee_sat := fee_sat + coalesce(v_whole.fee_sat, 0);
        -- greatest() passes over null; what is not there yet is infinite.
        v_right := greatest(nullif(v_right, 'infinity'), v_whole.until, v_first);
        v_left := v_first;
    END LOOP;
    SELECT sat + coalesce(sum(m.spent_sat), 0), fee_sat + coalesce(sum(m.spent_fee_sat), 0)
      INTO sat, fee_sat
      FROM movement m
     WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL
       AND m.id >= moment_bytes(p_after + interval '1 microsecond')
       AND m.id < CASE WHEN v_left = 'infinity' THEN '\xff'
                       ELSE moment_bytes(v_left + interval '1 microsecond') END;
    IF v_right <> 'infinity' THEN
        SELECT sat + coalesce(sum(m.spent_sat), 0), fee_sat + coalesce(sum(m.spent_fee_sat), 0)
          INTO sat, fee_sat
          FROM movement m
         WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL
           AND m.id >= moment_bytes(v_right + interval '1 microsecond');
    END IF;
END $$;

--
-- Name: key_spent_change(uuid, timestamp with time zone, bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_spent_change(p_key uuid, p_moment timestamp with time zone, p_sat bigint, p_fee_sat bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_level smallint := 1;
BEGIN
    LOOP
        UPDATE key_spent_sum s SET sat = s.sat + p_sat, fee_sat = s.fee_sat + p_fee_sat
         WHERE s.api_key_id = p_key AND s.level = v_level
           AND s.until = (SELECT c.until FROM key_spent_sum c
                           WHERE c.api_key_id = p_key AND c.level = v_level
                             AND c.until >= p_moment
                           ORDER BY c.until LIMIT 1);
        EXIT WHEN NOT FOUND;
        v_level := v_level + 1;
    END LOOP;
END $$;

--
-- Name: key_spent_fold(uuid, timestamp with time zone, integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_spent_fold(p_key uuid, p_until timestamp with time zone, p_sums integer, p_size integer DEFAULT 64) RETURNS boolean
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    AS $$
DECLARE
    v_since timestamptz;
    v_until timestamptz;
    v_from bytea;
    v_behind bytea;
    v_made integer := 0;
    v_level smallint := 1;
BEGIN
    SELECT max(s.until) INTO v_since FROM key_spent_sum s
     WHERE s.api_key_id = p_key AND s.level = 1;
    v_from := coalesce(moment_bytes(v_since + interval '1 microsecond'), '\x');
    WHILE v_made < p_sums LOOP
        SELECT moment_of(m.id) INTO v_until FROM movement m
         WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL AND m.id >= v_from
           AND m.id < moment_bytes(p_until + interval '1 microsecond')
         ORDER BY m.id OFFSET p_size - 1 LIMIT 1;
        EXIT WHEN NOT FOUND;
        v_behind := moment_bytes(v_until + interval '1 microsecond');
        PERFORM FROM movement m
          WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL
            AND m.id >= v_from AND m.id < v_behind AND m.status = 'PENDING'
          ORDER BY m.id FOR NO KEY UPDATE;
        INSERT INTO key_spent_sum (api_key_id, level, until, sat, fee_sat)
        SELECT p_key, 1, v_until, coalesce(sum(m.spent_sat), 0), coalesce(sum(m.spent_fee_sat), 0)
          FROM movement m
         WHERE m.api_key_id = p_key AND m.spent_sat IS NOT NULL
           AND m.id >= v_from AND m.id < v_behind;
        v_from := v_behind;
        v_made := v_made + 1;
    END LOOP;
    LOOP
        SELECT max(s.until) INTO v_since FROM key_spent_sum s
         WHERE s.api_key_id = p_key AND s.level = v_level + 1;
        SELECT s.until INTO v_until FROM key_spent_sum s
         WHERE s.api_key_id = p_key AND s.level = v_level
           AND s.until > coalesce(v_since, '-infinity')
         ORDER BY s.until OFFSET p_size - 1 LIMIT 1;
        IF FOUND THEN
            PERFORM FROM key_spent_sum s
              WHERE s.api_key_id = p_key AND s.level = v_level
                AND s.until > coalesce(v_since, '-infinity') AND s.until <= v_until
              ORDER BY s.until FOR NO KEY UPDATE;
            INSERT INTO key_spent_sum (api_key_id, level, until, sat, fee_sat)
            SELECT p_key, v_level + 1, v_until, sum(s.sat), sum(s.fee_sat)
              FROM key_spent_sum s
             WHERE s.api_key_id = p_key AND s.level = v_level
               AND s.until > coalesce(v_since, '-infinity') AND s.until <= v_until;
        ELSIF v_since IS NULL THEN
            RETURN v_made = p_sums;
        ELSE
            v_level := v_level + 1;
        END IF;
    END LOOP;
END $$;

--
-- Name: key_spent_grown(uuid, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_spent_grown(p_key uuid, p_moment timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_key) THEN
        PERFORM key_spent_fold(p_key, p_moment, 64);
    ELSE
        INSERT INTO key_spent_due (api_key_id) VALUES (p_key);
    END IF;
END $$;

--
-- Name: key_waits(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.key_waits(p_key uuid, p_link uuid DEFAULT NULL::uuid, OUT sat bigint, OUT fee_sat bigint) RETURNS record
    LANGUAGE sql STABLE
    AS $$
    SELECT coalesce(sum(a.spent_sat), 0)::bigint, coalesce(sum(a.spent_fee_sat), 0)::bigint
      FROM payment_approval a
     WHERE a.api_key_id = p_key AND a.status = 'waiting'
       AND (p_link IS NULL OR EXISTS (SELECT FROM unnest(a.derivations) d WHERE d.id = p_link))
$$;

--
-- Name: ledger_lock(uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ledger_lock(p_accounts uuid[]) RETURNS timestamp with time zone
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_account uuid;
    v_moved_at timestamptz;
    v_last timestamptz := '-infinity';
BEGIN
    FOR v_account IN SELECT a.id FROM unnest(p_accounts) AS a (id) ORDER BY a.id LOOP
        IF v_account > '00000000-0000-4000-8000-0000000000ff' THEN
            PERFORM pg_advisory_xact_lock(uuid_hash_extended(v_account, 3));
            SELECT a.moved_at INTO v_moved_at FROM ledger_account a WHERE a.id = v_account;
            v_last := greatest(v_last, v_moved_at);
        END IF;
    END LOOP;
    RETURN greatest(clock_timestamp(), v_last + interval '1 microsecond');
END $$;

--
-- Name: ledger_post(public.journal_kind, uuid[], bigint[], timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ledger_post(p_kind public.journal_kind, p_accounts uuid[], p_amounts bigint[], p_moment timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_moment timestamptz := coalesce(p_moment, ledger_lock(p_accounts));
    v_journal bigint;
    v_entry record;
    v_account record;
BEGIN
    FOR v_entry IN
        SELECT e.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (id, amount)
         WHERE e.amount < 0 ORDER BY e.id
    LOOP
        SELECT a.balance - a.held AS free, a.currency INTO v_account
          FROM ledger_account a WHERE a.id = v_entry.id;
        IF v_account.free + v_entry.amount < 0 THEN
            PERFORM refuse_overdrawn(-v_entry.amount, v_account.free, v_account.currency);
        END IF;
    END LOOP;
    INSERT INTO journal (kind, created_at) VALUES (p_kind, v_moment) RETURNING id INTO v_journal;
    INSERT INTO entry (journal_id, ledger_account_id, amount)
    SELECT v_journal, e.id, e.amount FROM unnest(p_accounts, p_amounts) AS e (id, amount);
    RETURN v_journal;
END $$;

--
-- Name: lock_together(public.inside_payment[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.lock_together(p_payments public.inside_payment[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_one inside_payment;
    v_locked text;  -- an assignment costs a tenth of PERFORM
BEGIN
    IF cardinality(p_payments) = 1 THEN
        v_one := p_payments[1];
        v_locked := pg_advisory_xact_lock_shared(uuid_hash_extended(v_one.account_id, 1));
        v_locked := pg_advisory_xact_lock_shared(uuid_hash_extended(v_one.session_id, 1));
        v_locked := pg_advisory_xact_lock_shared(uuid_hash_extended(v_one.key_id, 1));
        v_locked := pg_advisory_xact_lock(uuid_hash_extended(least(v_one.payer, v_one.payee), 3));
        v_locked := pg_advisory_xact_lock(uuid_hash_extended(greatest(v_one.payer, v_one.payee), 3));
        IF v_one.millicents IS NOT NULL THEN
            v_locked := pg_advisory_xact_lock(uuid_hash_extended(v_one.account_id, 5));
        END IF;
        v_locked := refuse_closed_sends();
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(l.id, 1))
       FROM (SELECT DISTINCT c.place, c.id
               FROM unnest(p_payments) p
              CROSS JOIN LATERAL (VALUES (1, p.account_id), (2, p.session_id), (3, p.key_id))
                              AS c (place, id)
              WHERE c.id IS NOT NULL
              ORDER BY c.place, c.id) l;
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(l.id, l.class))
       FROM (SELECT DISTINCT w.class, w.id
               FROM unnest(p_payments) p
              CROSS JOIN LATERAL (VALUES
                  (3, p.payer), (3, p.payee),
                  (5, CASE WHEN p.millicents IS NOT NULL THEN p.account_id END)) AS w (class, id)
              WHERE w.id IS NOT NULL
              ORDER BY w.class, w.id) l;
    v_locked := refuse_closed_sends();
END $$;

--
-- Name: may_ask(public.used_credential, public.new_volume, bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_ask(p_used public.used_credential, p_volume public.new_volume, p_sat bigint, p_fee_sat bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF p_volume.account_id IS NOT NULL THEN
        PERFORM account_may_spend(p_volume);
    END IF;
    PERFORM key_may_spend(p_used.key_id, p_sat, p_fee_sat, p_tells => false);
    IF p_used.derivations IS NOT NULL THEN
        PERFORM derived_may_spend(
            p_used.key_id, p_used.derivations[cardinality(p_used.derivations)].id, p_sat, p_fee_sat,
            true);
    END IF;
    PERFORM key_owner_may_spend(p_used.key_id, p_sat, p_fee_sat, true, p_tells => false);
END $$;

--
-- Name: moment_bytes(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.moment_bytes(p_moment timestamp with time zone) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT substring(int8send((date_part('epoch', p_moment) * 1000000)::bigint) FROM 2)
$$;

--
-- Name: moment_of(bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.moment_of(p_id bytea) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT 'epoch'::timestamptz
        + ('x' || encode(substring(p_id FROM 1 FOR 7), 'hex'))::bit(56)::bigint
          * interval '1 microsecond'
$$;

--
-- Name: movement_spent_changed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.movement_spent_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.id = NEW.id AND OLD.api_key_id = NEW.api_key_id THEN
        PERFORM key_spent_change(
            NEW.api_key_id, moment_of(NEW.id),
            coalesce(NEW.spent_sat, 0) - coalesce(OLD.spent_sat, 0),
            coalesce(NEW.spent_fee_sat, 0) - coalesce(OLD.spent_fee_sat, 0));
        RETURN NULL;
    END IF;
    IF OLD.spent_sat IS NOT NULL THEN
        PERFORM key_spent_change(
            OLD.api_key_id, moment_of(OLD.id), -OLD.spent_sat, -OLD.spent_fee_sat);
    END IF;
    IF NEW.spent_sat IS NOT NULL THEN
        PERFORM key_spent_change(
            NEW.api_key_id, moment_of(NEW.id), NEW.spent_sat, NEW.spent_fee_sat);
    END IF;
    RETURN NULL;
END $$;

--
-- Name: movements_spent_added(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.movements_spent_added() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_new record;
BEGIN
    FOR v_new IN
        SELECT m.api_key_id, moment_of(m.id) AS moment, m.spent_sat, m.spent_fee_sat FROM added m
         WHERE m.spent_sat IS NOT NULL
           AND EXISTS (SELECT FROM key_spent_sum s
                        WHERE s.api_key_id = m.api_key_id AND s.level = 1
                          AND s.until >= moment_of(m.id))
    LOOP
        PERFORM key_spent_change(v_new.api_key_id, v_new.moment, v_new.spent_sat,
                                 v_new.spent_fee_sat);
    END LOOP;
    RETURN NULL;
END $$;

--
-- Name: next_credit_refill(text, timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.next_credit_refill(p_refill text, p_since timestamp with time zone, p_now timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $$
DECLARE
    v_since timestamp := p_since AT TIME ZONE 'UTC';
    v_age interval := age(p_now AT TIME ZONE 'UTC', v_since);
    v_span interval := CASE p_refill WHEN 'day' THEN interval '1 day'
                                     WHEN 'week' THEN interval '7 days'
                                     ELSE interval '1 month' END;
    v_times integer := greatest(0, CASE p_refill
        WHEN 'month' THEN extract(year FROM v_age) * 12 + extract(month FROM v_age)
        ELSE floor(extract(epoch FROM p_now - p_since) / extract(epoch FROM v_span)) END);
BEGIN
    WHILE v_since + v_times * v_span <= p_now AT TIME ZONE 'UTC' LOOP
        v_times := v_times + 1;
    END LOOP;
    RETURN (v_since + v_times * v_span) AT TIME ZONE 'UTC';
END $$;

--
-- Name: next_try(integer, interval, interval); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.next_try(p_attempts integer, p_first interval, p_most interval) RETURNS timestamp with time zone
    LANGUAGE sql
    AS $$
    SELECT clock_timestamp()
         + least(p_most, p_first * power(1.5, least(p_attempts, 30))) * (0.9 + random() * 0.2)
$$;

--
-- Name: operator_act_ends_once(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.operator_act_ends_once() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF OLD.outcome IS NOT NULL OR to_jsonb(NEW) - 'outcome' <> to_jsonb(OLD) - 'outcome' THEN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END $$;

--
-- Name: pay_together(public.inside_payment[], text[], text[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pay_together(p_payments public.inside_payment[], p_scopes text[], p_grants text[]) RETURNS TABLE(number bigint, wallet_id uuid, id bytea, event_xid bigint, event_id bigint, display_currency text, display_rate bigint)
    LANGUAGE plpgsql
    SET plan_cache_mode TO 'force_generic_plan'
    SET lock_timeout TO '100ms'
    AS $$
#variable_conflict use_column
DECLARE
    v_locked text := lock_together(p_payments);
    v_xid bigint := event_xid();
BEGIN
    RETURN QUERY WITH known AS (
        SELECT p.*, a.display_currency AS payer_currency, ra.display_currency AS payee_currency,
               pl.balance - pl.held AS free, greatest(pl.moved_at, rl.moved_at) AS moved_at,
               CASE pl.currency WHEN 'BTC' THEN 1000 ELSE 1 END AS units
          FROM unnest(p_payments) WITH ORDINALITY AS p (
                   amount, cents_per_btc, spent_sat, received_msat, millicents,
                   limit_cents, limit_kind, account_id, session_id, key_id, secret_id,
                   level, payer, payee, payee_account_id, kind, sent_event,
                   received_event, payment_hash, idempotency_id, address, memo,
                   payer_counterparty, payer_memo, payee_counterparty, payee_memo, mark,
                   number)
          JOIN account a ON a.id = p.account_id
          JOIN wallet pw ON pw.id = p.payer
          JOIN ledger_account pl ON pl.id = p.payer
          JOIN wallet rw ON rw.id = p.payee
          JOIN account ra ON ra.id = rw.account_id
          JOIN ledger_account rl ON rl.id = p.payee
          LEFT JOIN session s ON s.id = p.session_id
          LEFT JOIN api_key k ON k.id = p.key_id
          LEFT JOIN api_key_secret ks ON ks.id = p.secret_id
         WHERE a.status = 'active' AND a.level = coalesce(p.level, a.level)
           AND ra.status = 'active' AND pw.account_id = p.account_id
           AND pw.archived_at IS NULL AND rw.archived_at IS NULL
           AND pl.currency = rl.currency AND p.amount > 0 AND p.payer <> p.payee
           AND (p.session_id IS NULL OR
                s.ended_at IS NULL AND s.expires_at > clock_timestamp())
           AND (p.key_id IS NULL OR
                ks.api_key_id = k.id AND k.revoked_at IS NULL AND k.suspended_at IS NULL
                AND k.owner_id IS NULL AND k.policy_revision = 0 AND p.spent_sat IS NOT NULL
                AND coalesce(least(k.expires_at, ks.expires_at) > clock_timestamp(), true)
                AND (k.wallet_ids IS NULL OR p.payer = ANY (k.wallet_ids))
                AND (k.scopes && p_scopes OR k.grants && p_grants)
                AND NOT EXISTS (SELECT FROM api_key_limit l WHERE l.api_key_id = k.id)
                AND NOT EXISTS (SELECT FROM key_credit c WHERE c.api_key_id = k.id))
    ), timed AS (
        -- Of payments from one wallet each must be covered whatever becomes of those before it, and
        -- of those of one invoice only one can be made. Moments ascend in every wallet.
        SELECT k.*,
               greatest((SELECT clock_timestamp()),  -- once for all
                        max(k.moved_at) OVER () + interval '1 microsecond')
                   + (k.number - 1) * interval '1 microsecond' AS moment,
               sum(k.amount) OVER (PARTITION BY k.payer ORDER BY k.number) AS taken,
               sum(k.millicents) OVER (PARTITION BY k.account_id, k.limit_kind ORDER BY k.number)
                   AS sent_millicents,
               row_number() OVER (PARTITION BY k.payment_hash ORDER BY k.number) AS of_invoice
          FROM known k
    ), able AS MATERIALIZED (
        SELECT t.*, moment_bytes(t.moment) || t.mark AS id
          FROM timed t
         WHERE t.taken * t.units <= t.free
           AND (t.payment_hash IS NULL OR t.of_invoice = 1)
           AND (t.millicents IS NULL OR
                account_spent_after(t.account_id, t.limit_kind,
                                    clock_timestamp() - interval '24 hours') + t.sent_millicents
                <= t.limit_cents * 1000)
    ), paid AS (
        UPDATE invoice i
           SET status = 'PAID', paid_by = 'intraledger', movement_id = b.id,
               received_msat = b.received_msat
          FROM able b
         WHERE i.payment_hash = b.payment_hash AND i.status = 'OPEN' AND i.expires_at > b.moment
           AND i.wallet_id = b.payee
        RETURNING b.number
    ), made AS MATERIALIZED (
        SELECT b.*, nextval('journal_id_seq') AS journal_id
          FROM (SELECT * FROM able
                 WHERE payment_hash IS NULL OR number IN (SELECT p.number FROM paid p)
                 ORDER BY number) b
    ), posted AS (
        INSERT INTO journal (id, kind, created_at) OVERRIDING SYSTEM VALUE
        SELECT m.journal_id, 'intraledger', m.moment FROM made m
    ), entered AS (
        INSERT INTO entry (journal_id, ledger_account_id, amount)
        SELECT m.journal_id, e.wallet_id, e.amount * m.units
          FROM made m
         CROSS JOIN LATERAL (VALUES (m.payer, -m.amount), (m.payee, m.amount))
                         AS e (wallet_id, amount)
    ), moved AS (
        INSERT INTO movement (id, kind, status, cents_per_btc, payment_hash, memo, api_key_id,
                              idempotency_id, spent_sat, spent_fee_sat, address)
        SELECT m.id, m.kind, 'SUCCESS', m.cents_per_btc, m.payment_hash, m.memo, m.key_id,
               m.idempotency_id, m.spent_sat, CASE WHEN m.spent_sat IS NOT NULL THEN 0 END,
               m.address
          FROM made m
    ), due AS (
        -- As key_spent_grown does for a key without limits: once in 64 payments.
        INSERT INTO key_spent_due (api_key_id)
        SELECT m.key_id FROM made m WHERE m.key_id IS NOT NULL AND get_byte(m.id, 10) < 4
    ), counted AS (
        INSERT INTO account_spent (account_id, movement_id, kind, millicents)
        SELECT m.account_id, m.id, m.limit_kind, m.millicents
          FROM made m WHERE m.millicents IS NOT NULL
    ), summed AS (
        INSERT INTO account_spent_sum AS s (account_id, kind, since, millicents)
        SELECT m.account_id, m.limit_kind, account_spent_slot(m.moment), sum(m.millicents)
          FROM made m WHERE m.millicents IS NOT NULL
         GROUP BY 1, 2, 3
        ON CONFLICT (account_id, kind, since)
        DO UPDATE SET millicents = s.millicents + excluded.millicents
    ), side AS MATERIALIZED (
        SELECT o.*, nextval('event_id_seq') AS event_id
          FROM (SELECT m.number, s.place, m.id || s.place AS id, s.wallet_id, s.amount,
                       s.counterparty, s.memo, s.event, s.account_id, s.key_id,
                       r.currency AS display_currency, r.billionths AS display_rate
                  FROM made m
                 CROSS JOIN LATERAL (VALUES
                     ('\x00'::bytea, m.payer, -m.amount, m.payer_counterparty, m.payer_memo,
                      m.sent_event, m.account_id, m.key_id, m.payer_currency),
                     ('\x01'::bytea, m.payee, m.amount, m.payee_counterparty, m.payee_memo,
                      m.received_event, m.payee_account_id, NULL, m.payee_currency)
                 ) AS s (place, wallet_id, amount, counterparty, memo, event, account_id, key_id,
                         currency)
                  LEFT JOIN fiat_rate r ON r.currency = s.currency AND r.usable_until > m.moment
                 ORDER BY m.number, s.place) o
    ), written AS (
        INSERT INTO wallet_transaction (wallet_id, id, amount, counterparty, memo,
                                        display_currency, display_rate)
        SELECT s.wallet_id, s.id, s.amount, s.counterparty, s.memo, s.display_currency,
               s.display_rate
          FROM side s
    ), told AS (
        INSERT INTO event (xid, id, type, status, account_id, wallet_id, api_key_id, subject)
        OVERRIDING SYSTEM VALUE
        SELECT v_xid, s.event_id, s.event, 'SUCCESS', s.account_id, s.wallet_id, s.key_id, s.id
          FROM side s
    )
    SELECT s.number, s.wallet_id, s.id, v_xid, s.event_id, s.display_currency, s.display_rate
      FROM side s
     ORDER BY s.number, s.place;
END $$;

--
-- Name: payment_ends_credit(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_ends_credit() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_credits uuid[];
    v_refills timestamptz[];
BEGIN
    WITH gone AS (DELETE FROM key_credit_taken t WHERE t.movement_id = NEW.id RETURNING *)
    SELECT array_agg(credit_id), array_agg(refills_at) INTO v_credits, v_refills FROM gone;
    IF v_credits IS NOT NULL AND NEW.status = 'FAILURE' THEN
        PERFORM give_back_credits(v_credits, v_refills,
                                  array_fill(1::bigint, ARRAY[cardinality(v_credits)]));
    END IF;
    RETURN NULL;
END $$;

--
-- Name: payments_take_credits(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payments_take_credits() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_new record;
    v_taken record;
BEGIN
    -- Most keys have none: one look for all payments of a statement.
    FOR v_new IN
        SELECT m.id, m.api_key_id, m.status
          FROM added m JOIN api_key k ON k.id = m.api_key_id
         WHERE m.spent_sat IS NOT NULL
           AND EXISTS (SELECT FROM key_credit c
                        WHERE c.kind = 'payments'
                          AND (c.api_key_id = k.id OR c.owner_id = k.owner_id))
         ORDER BY m.id
    LOOP
        FOR v_taken IN SELECT * FROM take_credits(v_new.api_key_id, '{payments}', '{1}') LOOP
            IF v_taken.gives_back AND v_new.status = 'PENDING' THEN
                INSERT INTO key_credit_taken (movement_id, credit_id, refills_at)
                VALUES (v_new.id, v_taken.credit_id, v_taken.refills_at);
            END IF;
        END LOOP;
    END LOOP;
    RETURN NULL;
END $$;

--
-- Name: payments_under_way(uuid, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payments_under_way(p_account uuid, p_most integer) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_count bigint;
BEGIN
    IF p_most IS NULL THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(p_account, 6));
    -- A wallet's are counted through the index, and no further than is of interest.
    SELECT count(*) INTO v_count
      FROM wallet w
     CROSS JOIN LATERAL (
           SELECT FROM payment p
            WHERE p.wallet_id = w.id AND p.state = 'sending'
            LIMIT p_most + 1) under_way
     WHERE w.account_id = p_account;
    IF v_count > p_most THEN
        RAISE EXCEPTION 'too many payments are under way' USING ERRCODE = 'LK008',
            DETAIL = p_most::text;
    END IF;
END $$;

--
-- Name: policy_revised(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.policy_revised() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE api_key SET policy_revision = policy_revision + 1
     WHERE id IN (NEW.api_key_id, OLD.api_key_id);
    RETURN NULL;
END $$;

--
-- Name: post_movement(public.journal_kind, uuid[], bigint[], public.new_movement, public.new_side[], timestamp with time zone, bytea); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.post_movement(p_journal public.journal_kind, p_accounts uuid[], p_amounts bigint[], p_movement public.new_movement, p_sides public.new_side[], p_moment timestamp with time zone, p_id bytea) RETURNS TABLE(wallet_id uuid, id bytea, event_xid bigint, event_id bigint, display_currency text, display_rate bigint)
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
DECLARE
    v_payer new_side := p_sides[1];
    v_key uuid := CASE WHEN v_payer.amount < 0 THEN p_movement.api_key_id END;
    v_counts_waiting boolean := true;
    v_of_key record;
    v_recipient record;
    v_event_xid bigint := event_xid();
BEGIN
    IF (v_payer.volume).account_id IS NOT NULL THEN
        PERFORM account_may_spend(v_payer.volume);
    END IF;
    IF v_key IS NOT NULL THEN
        IF p_movement.spent_sat IS NULL OR p_movement.spent_fee_sat IS NULL THEN
            RAISE EXCEPTION 'a payment by key needs its worth in satoshi'
                USING ERRCODE = 'feature_not_supported';
        END IF;
        -- Most keys have neither a policy nor an owner: one look for both.
        SELECT k.owner_id, k.policy_revision INTO v_of_key FROM api_key k WHERE k.id = v_key;
        IF v_of_key.policy_revision > 0 THEN
            v_counts_waiting := NOT approved_if_needed(
                v_key, v_payer.wallet_id, p_movement.spent_sat, -v_payer.amount,
                p_movement.idempotency_id, substring(p_id FOR 7));
        END IF;
        PERFORM key_may_spend(v_key, p_movement.spent_sat, p_movement.spent_fee_sat,
                              v_counts_waiting);
        IF coalesce(current_setting('latchkey.derivation', true), '')
           <> coalesce(p_movement.derivation_id::text, '') THEN
            RAISE EXCEPTION 'a payment by a derived key says by which'
                USING ERRCODE = 'feature_not_supported';
        END IF;
        IF p_movement.derivation_id IS NOT NULL THEN
            PERFORM derived_may_spend(v_key, p_movement.derivation_id, p_movement.spent_sat,
                                      p_movement.spent_fee_sat, v_counts_waiting);
        END IF;
        IF v_of_key.owner_id IS NOT NULL THEN
            PERFORM key_owner_may_spend(v_key, p_movement.spent_sat, p_movement.spent_fee_sat,
                                        v_counts_waiting);
        END IF;
    END IF;
    -- Who closes an account, or archives a wallet, holds the locks of its wallets until then: this
    -- sees what came of it. What comes from outside, or comes back, has no second side: it reaches an
    -- archived wallet as well. The payer's was looked at with its credential.
    IF cardinality(p_sides) > 1 THEN
        SELECT a.status = 'active' AS is_active, w.archived_at IS NOT NULL AS is_archived
          INTO v_recipient
          FROM wallet w JOIN account a ON a.id = w.account_id
         WHERE w.id = p_sides[2].wallet_id;
        IF NOT v_recipient.is_active THEN
            RAISE EXCEPTION 'the account of the recipient is not active' USING ERRCODE = 'LK006';
        END IF;
        IF v_recipient.is_archived THEN
            PERFORM refuse_archived();
        END IF;
    END IF;
    PERFORM ledger_post(p_journal, p_accounts, p_amounts, p_moment);
    INSERT INTO movement (id, kind, status, cents_per_btc, payment_hash, memo, api_key_id,
                          idempotency_id, parent_id, spent_sat, spent_fee_sat, address, outpoint,
                          derivation_id, derivation_label)
    VALUES (p_id, p_movement.kind, p_movement.status, p_movement.cents_per_btc,
            p_movement.payment_hash, p_movement.memo, p_movement.api_key_id,
            p_movement.idempotency_id, p_movement.parent_id, p_movement.spent_sat,
            p_movement.spent_fee_sat, p_movement.address, p_movement.outpoint,
            p_movement.derivation_id,
            CASE WHEN p_movement.derivation_id IS NOT NULL
                 THEN derivation_label(p_movement.api_key_id, p_movement.derivation_id) END);
    IF v_key IS NOT NULL AND get_byte(p_id, 10) < 4 THEN  -- a random byte: one payment of 64
        PERFORM key_spent_grown(v_key, p_moment);
    END IF;
    IF (v_payer.volume).account_id IS NOT NULL THEN
        PERFORM account_spends(v_payer.volume, p_id, p_moment);
    END IF;
    RETURN QUERY WITH side AS (
        SELECT s.*, p_id || substring(int4send(s.ordinality::integer - 1) FROM 4) AS id,
               d.display_currency, d.display_rate
          FROM unnest(p_sides) WITH ORDINALITY AS s
          LEFT JOIN LATERAL display_of(s.wallet_id, p_movement.parent_id, p_moment) d ON true
    ), made AS (
        INSERT INTO wallet_transaction (wallet_id, id, amount, fee, counterparty, memo,
                                        display_currency, display_rate)
        SELECT s.wallet_id, s.id, s.amount, s.fee, s.counterparty, s.memo,
               s.display_currency, s.display_rate
          FROM side s
    ), told AS (
        INSERT INTO event (xid, type, status, account_id, wallet_id, api_key_id, subject, amount,
                           fee)
        SELECT v_event_xid, s.event, p_movement.status, s.account_id, s.wallet_id,
               CASE s.ordinality WHEN 1 THEN p_movement.api_key_id END, s.id,
               CASE p_movement.status WHEN 'PENDING' THEN s.amount END,
               CASE p_movement.status WHEN 'PENDING' THEN s.fee END
          FROM side s WHERE s.event IS NOT NULL
         ORDER BY s.ordinality
        RETURNING event.subject, event.id
    )
    SELECT s.wallet_id, s.id, CASE WHEN t.id IS NOT NULL THEN v_event_xid END, t.id,
           s.display_currency, s.display_rate
      FROM side s LEFT JOIN told t ON t.subject = s.id
     ORDER BY s.ordinality;
END $$;

--
-- Name: refuse_archived(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_archived() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the wallet is archived' USING ERRCODE = 'LK007';
END $$;

--
-- Name: refuse_closed_sends(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_closed_sends() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT sends_are_open() THEN
        RAISE EXCEPTION 'sends are closed: the books were restored' USING ERRCODE = 'LK012';
    END IF;
END $$;

--
-- Name: refuse_overdrawn(bigint, bigint, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_overdrawn(p_needed bigint, p_has bigint, p_currency text) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'insufficient balance' USING ERRCODE = 'LK001',
        DETAIL = format('%s %s %s', p_needed, p_has, p_currency);
END $$;

--
-- Name: refuse_spending(json); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_spending(p_detail json) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'spending limit exceeded' USING ERRCODE = 'LK002', DETAIL = p_detail;
END $$;

--
-- Name: refuse_unapproved(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_unapproved(p_detail text DEFAULT ''::text) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the payment needs an approval that waits'
        USING ERRCODE = 'LK011', DETAIL = p_detail;
END $$;

--
-- Name: return_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.return_begins() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM refuse_closed_sends();
    RETURN NEW;
END $$;

--
-- Name: sandbox_number_receipts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sandbox_number_receipts() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (SELECT FROM sandbox_own_invoice WHERE state = 'SETTLED' AND settle_index IS NULL) THEN
        PERFORM FROM sandbox_node WHERE role = 'ours' FOR UPDATE;
        UPDATE sandbox_own_invoice SET settle_index = nextval('sandbox_settle_index')
         WHERE state = 'SETTLED' AND settle_index IS NULL;
    END IF;
END $$;

--
-- Name: sends_are_open(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sends_are_open() RETURNS boolean
    LANGUAGE plpgsql
    AS $$
BEGIN
    LOCK TABLE restoration IN ROW SHARE MODE;
    RETURN NOT EXISTS (SELECT FROM restoration WHERE opened_at IS NULL);
END $$;

--
-- Name: spending_span(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spending_span(p_window text) RETURNS interval
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT CASE p_window WHEN 'DAILY' THEN interval '24 hours'
                         WHEN 'WEEKLY' THEN interval '168 hours'
                         WHEN 'MONTHLY' THEN interval '720 hours'
                         WHEN 'ANNUAL' THEN interval '8760 hours' END
$$;

--
-- Name: state_moves(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.state_moves() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    v_before text := CASE TG_OP WHEN 'UPDATE' THEN OLD.state ELSE 'new' END;
BEGIN
    IF (TG_TABLE_NAME || ': ' || v_before || ' > ' || NEW.state) <> ALL (ARRAY[
        'payment: new > sending',
        'payment: sending > settled',
        'payment: sending > failed',
        'payment: failed > lost',
        'receipt: new > credited',
        'receipt: new > suspense',
        'receipt: new > quarantined',
        'receipt: quarantined > credited',
        'receipt: quarantined > suspense',
        'receipt: suspense > assigned',
        'receipt: suspense > kept',
        'receipt: suspense > returning',
        'receipt: suspense > returned',
        'receipt: returning > returned',
        'receipt: returning > suspense'
    ]) THEN
        RAISE EXCEPTION 'a % does not go from % to %', TG_TABLE_NAME, v_before, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'state_moves';
    END IF;
    RETURN NEW;
END $$;

--
-- Name: take_credits(uuid, text[], bigint[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.take_credits(p_key uuid, p_kinds text[], p_counts bigint[]) RETURNS TABLE(credit_id uuid, kind text, refills_at timestamp with time zone, gives_back boolean)
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
DECLARE
    v_key record;
    v_wish record;
    v_found key_credit;
    v_now timestamptz;
BEGIN
    SELECT k.account_id, k.name, k.owner_id, o.external_id INTO v_key
      FROM api_key k LEFT JOIN key_owner o ON o.id = k.owner_id WHERE k.id = p_key;
    FOR v_wish IN
        SELECT c.id, w.wanted
          FROM unnest(p_kinds, p_counts) AS w (kind, wanted)
          JOIN key_credit c ON c.kind = w.kind
                           AND (c.api_key_id = p_key OR c.owner_id = v_key.owner_id)
         WHERE w.wanted > 0
         ORDER BY c.owner_id IS NOT NULL, c.kind
    LOOP
        SELECT * INTO v_found FROM key_credit c WHERE c.id = v_wish.id FOR UPDATE;
        CONTINUE WHEN NOT FOUND;  -- taken from the key meanwhile
        v_now := clock_timestamp();
        IF v_found.refills_at <= v_now THEN
            v_found.credits_left := greatest(v_found.amount, v_found.credits_left);
            v_found.refills_at := next_credit_refill(v_found.refill, v_found.given_at, v_now);
        END IF;
        IF v_found.credits_left < v_wish.wanted THEN
            RAISE EXCEPTION 'there are not enough credits' USING ERRCODE = 'LK010',
                DETAIL = json_build_object(
                    'kind', v_found.kind, 'left', v_found.credits_left, 'wanted', v_wish.wanted,
                    'owner', CASE WHEN v_found.owner_id IS NOT NULL THEN v_key.external_id END,
                    'refills_at_s', ceil(extract(epoch FROM v_found.refills_at)));
        END IF;
        UPDATE key_credit c
           SET credits_left = v_found.credits_left - v_wish.wanted, refills_at = v_found.refills_at
         WHERE c.id = v_found.id;
        IF v_found.credits_left = v_wish.wanted THEN
            INSERT INTO event (type, account_id, api_key_id, data)
            VALUES ('api_key.credits_exhausted', v_key.account_id, p_key,
                    jsonb_build_object(
                        'name', v_key.name, 'kind', upper(v_found.kind),
                        'owner', CASE WHEN v_found.owner_id IS NOT NULL THEN v_key.external_id END));
        END IF;
        credit_id := v_found.id;
        kind := v_found.kind;
        refills_at := v_found.refills_at;
        gives_back := v_found.gives_back;
        RETURN NEXT;
    END LOOP;
END $$;

--
-- Name: webhook_body_stays(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.webhook_body_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the body of a delivery does not change' USING ERRCODE = 'restrict_violation';
END $$;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid DEFAULT gen_random_uuid() NOT NULL,
    username text,
    email text,
    email_verified boolean DEFAULT false NOT NULL,
    phone text,
    language text DEFAULT ''::text NOT NULL,
    display_currency text DEFAULT 'USD'::text NOT NULL,
    level text DEFAULT 'ONE'::text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    default_wallet_id uuid NOT NULL,
    push_enabled boolean DEFAULT true NOT NULL,
    push_disabled text[] DEFAULT '{}'::text[] NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT account_check CHECK (((email IS NOT NULL) OR (NOT email_verified))),
    CONSTRAINT account_email_check CHECK ((email = lower(email))),
    CONSTRAINT account_level_check CHECK ((level = ANY (ARRAY['ZERO'::text, 'ONE'::text, 'TWO'::text, 'THREE'::text]))),
    CONSTRAINT account_status_check CHECK ((status = ANY (ARRAY['active'::text, 'locked'::text, 'closed'::text]))),
    CONSTRAINT account_username_check CHECK ((username = lower(username)))
);

--
-- Name: COLUMN account.push_disabled; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.account.push_disabled IS 'the categories of notifications that it wants no push of';

--
-- Name: account_spent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_spent (
    millicents bigint NOT NULL,
    account_id uuid NOT NULL,
    movement_id bytea NOT NULL,
    kind text NOT NULL,
    CONSTRAINT account_spent_kind_check CHECK ((kind = ANY (ARRAY['withdrawal'::text, 'internal_send'::text, 'convert'::text]))),
    CONSTRAINT account_spent_millicents_check CHECK ((millicents > 0)),
    CONSTRAINT account_spent_movement_id_check CHECK ((octet_length(movement_id) = 11))
);

--
-- Name: COLUMN account_spent.millicents; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.account_spent.millicents IS 'its worth at that moment, without the fee';

--
-- Name: account_spent_sum; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_spent_sum (
    millicents bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    CONSTRAINT account_spent_sum_millicents_check CHECK ((millicents >= 0))
)
WITH (fillfactor='70');

--
-- Name: address_invoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.address_invoice (
    payment_hash bytea NOT NULL,
    identity bytea NOT NULL,
    amount_msat bigint NOT NULL,
    verify_url text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    look_at timestamp with time zone,
    preimage bytea,
    settle_index bigint,
    CONSTRAINT address_invoice_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT address_invoice_check CHECK ((sha256(preimage) = payment_hash)),
    CONSTRAINT address_invoice_check1 CHECK (((preimage IS NULL) = (settle_index IS NULL))),
    CONSTRAINT address_invoice_check2 CHECK (((preimage IS NULL) OR (look_at IS NULL))),
    CONSTRAINT address_invoice_identity_check CHECK ((octet_length(identity) = 33)),
    CONSTRAINT address_invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT address_invoice_settle_index_check CHECK ((settle_index > 0)),
    CONSTRAINT address_invoice_verify_url_check CHECK ((length(verify_url) <= 2048))
);

--
-- Name: COLUMN address_invoice.identity; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.address_invoice.identity IS 'which address: a wallet tells nothing of another''s';

--
-- Name: COLUMN address_invoice.look_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.address_invoice.look_at IS 'when to ask again; null: paid, or given up';

--
-- Name: COLUMN address_invoice.settle_index; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.address_invoice.settle_index IS 'ascends with commits: given under a lock';

--
-- Name: api_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_key (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL,
    grants text[] NOT NULL,
    wallet_ids uuid[],
    networks cidr[],
    requests_per_hour integer,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    limits_include_fees boolean DEFAULT false NOT NULL,
    description text,
    suspended_at timestamp with time zone,
    archived_at timestamp with time zone,
    revoked_by_kind text,
    revoked_by_id uuid,
    revoked_reason text,
    expiry_told_for timestamp with time zone,
    expiry_told_days smallint,
    resumed_at timestamp with time zone,
    unused_told_for timestamp with time zone,
    last_used_ip inet,
    last_used_user_agent text,
    derivation_depth smallint DEFAULT 8 NOT NULL,
    derivation_generation integer DEFAULT 0 NOT NULL,
    client_key bytea,
    rate_limits public.rate_limit[] DEFAULT '{}'::public.rate_limit[] NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    owner_id uuid,
    role_id uuid,
    policy_revision integer DEFAULT 0 NOT NULL,
    is_canary boolean DEFAULT false NOT NULL,
    CONSTRAINT api_key_client_key_check CHECK ((octet_length(client_key) = (32 + get_byte(client_key, 0)))),
    CONSTRAINT api_key_derivation_depth_check CHECK (((derivation_depth >= 0) AND (derivation_depth <= 8))),
    CONSTRAINT api_key_derivation_generation_check CHECK ((derivation_generation >= 0)),
    CONSTRAINT api_key_description_check CHECK ((description <> ''::text)),
    CONSTRAINT api_key_expiry_told_days_check CHECK ((expiry_told_days > 0)),
    CONSTRAINT api_key_last_used_user_agent_check CHECK (((last_used_user_agent <> ''::text) AND (length(last_used_user_agent) <= 300))),
    CONSTRAINT api_key_name_check CHECK ((name <> ''::text)),
    CONSTRAINT api_key_rate_limits_check CHECK (((cardinality(rate_limits) = 0) OR public.are_rate_limits(rate_limits))),
    CONSTRAINT api_key_requests_per_hour_check CHECK ((requests_per_hour > 0)),
    CONSTRAINT api_key_revoked_by_kind_check CHECK ((revoked_by_kind = ANY (ARRAY['session'::text, 'key'::text, 'operator'::text, 'root'::text]))),
    CONSTRAINT api_key_revoked_reason_check CHECK ((revoked_reason <> ''::text)),
    CONSTRAINT archived_is_idle CHECK (((archived_at IS NULL) OR (suspended_at IS NOT NULL) OR (revoked_at IS NOT NULL))),
    CONSTRAINT canary_may_do_nothing CHECK (((NOT is_canary) OR ((cardinality(scopes) + cardinality(grants)) = 0))),
    CONSTRAINT expiry_told CHECK (((expiry_told_for IS NULL) = (expiry_told_days IS NULL))),
    CONSTRAINT revoked_by CHECK (((revoked_at IS NOT NULL) OR (num_nonnulls(revoked_by_kind, revoked_by_id, revoked_reason) = 0)))
);

--
-- Name: COLUMN api_key.limits_include_fees; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.limits_include_fees IS 'routing fees count against its limits, too: the reserve while a payment is pending, then the real fee';

--
-- Name: COLUMN api_key.revoked_by_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.revoked_by_id IS 'the session or the key that did it';

--
-- Name: COLUMN api_key.expiry_told_for; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.expiry_told_for IS 'of which expiry it was told that it is near';

--
-- Name: COLUMN api_key.expiry_told_days; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.expiry_told_days IS 'how near it was, at most, when it was told last';

--
-- Name: COLUMN api_key.unused_told_for; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.unused_told_for IS 'since when it was unused when that was told last';

--
-- Name: COLUMN api_key.derivation_depth; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.derivation_depth IS 'how long a chain of derivations may be; 0: none';

--
-- Name: COLUMN api_key.derivation_generation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.derivation_generation IS 'keys derived for an earlier one have ended, all at once';

--
-- Name: COLUMN api_key.client_key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.client_key IS 'the public key that requests are signed for; null: not bound';

--
-- Name: COLUMN api_key.rate_limits; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.rate_limits IS 'beside requests_per_hour; one for each kind and window';

--
-- Name: COLUMN api_key.policy_revision; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.policy_revision IS 'raised whenever the policy changes; a payment is refused that was judged by another (credential_lock)';

--
-- Name: COLUMN api_key.is_canary; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key.is_canary IS 'it is refused like one that nobody has, and its owner is told';

--
-- Name: api_key_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_key_address (
    first_used_at timestamp with time zone DEFAULT now() NOT NULL,
    last_used_at timestamp with time zone DEFAULT now() NOT NULL,
    api_key_id uuid NOT NULL,
    network cidr NOT NULL
);

--
-- Name: COLUMN api_key_address.network; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key_address.network IS 'an IPv4 address, or the /64 of one of IPv6';

--
-- Name: api_key_limit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_key_limit (
    api_key_id uuid NOT NULL,
    time_window text NOT NULL,
    limit_sat bigint NOT NULL,
    CONSTRAINT api_key_limit_limit_sat_check CHECK (((limit_sat >= 1) AND (limit_sat <= '9007199254740991'::bigint))),
    CONSTRAINT api_key_limit_time_window_check CHECK ((time_window = ANY (ARRAY['PER_PAYMENT'::text, 'DAILY'::text, 'WEEKLY'::text, 'MONTHLY'::text, 'ANNUAL'::text])))
);

--
-- Name: api_key_policy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_key_policy (
    api_key_id uuid NOT NULL,
    destinations text[],
    hours jsonb,
    time_zone text,
    approval_above_sat bigint,
    approval_expires_s integer,
    CONSTRAINT api_key_policy_approval_above_sat_check CHECK (((approval_above_sat >= 0) AND (approval_above_sat <= '9007199254740991'::bigint))),
    CONSTRAINT api_key_policy_approval_expires_s_check CHECK (((approval_expires_s >= 60) AND (approval_expires_s <= 2592000))),
    CONSTRAINT api_key_policy_check CHECK ((num_nonnulls(destinations, hours, approval_above_sat) > 0)),
    CONSTRAINT api_key_policy_check1 CHECK ((num_nonnulls(hours, time_zone) = ANY (ARRAY[0, 2]))),
    CONSTRAINT api_key_policy_check2 CHECK ((num_nonnulls(approval_above_sat, approval_expires_s) = ANY (ARRAY[0, 2]))),
    CONSTRAINT api_key_policy_destinations_check CHECK (((cardinality(destinations) >= 1) AND (cardinality(destinations) <= 100))),
    CONSTRAINT api_key_policy_hours_check CHECK (((jsonb_array_length(hours) >= 1) AND (jsonb_array_length(hours) <= 50)))
);

--
-- Name: COLUMN api_key_policy.destinations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key_policy.destinations IS 'as app/payment_policy.py writes them; null: any';

--
-- Name: COLUMN api_key_policy.hours; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key_policy.hours IS 'days of the week, 1 is Monday, and between which times, in the zone; null: always';

--
-- Name: COLUMN api_key_policy.approval_above_sat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key_policy.approval_above_sat IS 'what is worth more waits until somebody approves it; null: nothing does';

--
-- Name: api_key_secret; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_key_secret (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    api_key_id uuid NOT NULL,
    secret_hash bytea NOT NULL,
    secret_start text NOT NULL,
    secret_end text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone,
    locator bytea,
    derivation_root bytea,
    CONSTRAINT api_key_secret_derivation_root_check CHECK ((octet_length(derivation_root) = 32)),
    CONSTRAINT api_key_secret_locator_check CHECK ((octet_length(locator) = 12)),
    CONSTRAINT api_key_secret_secret_hash_check CHECK ((octet_length(secret_hash) = 32)),
    CONSTRAINT derivable CHECK ((num_nonnulls(locator, derivation_root) = ANY (ARRAY[0, 2])))
);

--
-- Name: COLUMN api_key_secret.expires_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key_secret.expires_at IS 'null: the secret that lasts as long as the key';

--
-- Name: COLUMN api_key_secret.locator; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key_secret.locator IS 'by which a derived key names the secret that it comes of';

--
-- Name: COLUMN api_key_secret.derivation_root; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.api_key_secret.derivation_root IS 'encrypted under the pepper: alone it derives nothing';

--
-- Name: audit_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_event (
    id bytea DEFAULT public.ascending_id(clock_timestamp(), 12) NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    actor_derivation_id uuid,
    actor_derivation_label text,
    ip inet,
    user_agent text,
    request_id text,
    subject_id uuid,
    before jsonb DEFAULT '{}'::jsonb NOT NULL,
    after jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT audit_event_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['session'::text, 'key'::text, 'operator'::text, 'root'::text, 'anonymous'::text]))),
    CONSTRAINT audit_event_after_check CHECK ((jsonb_typeof(after) = 'object'::text)),
    CONSTRAINT audit_event_before_check CHECK ((jsonb_typeof(before) = 'object'::text)),
    CONSTRAINT audit_event_check CHECK (((actor_kind = ANY (ARRAY['session'::text, 'key'::text])) OR (actor_id IS NULL))),
    CONSTRAINT audit_event_check1 CHECK (((actor_kind = 'key'::text) OR (actor_derivation_id IS NULL))),
    CONSTRAINT audit_event_check2 CHECK (((actor_derivation_id IS NOT NULL) OR (actor_derivation_label IS NULL))),
    CONSTRAINT audit_event_id_check CHECK ((octet_length(id) = 12)),
    CONSTRAINT audit_event_kind_check CHECK ((kind <> ''::text)),
    CONSTRAINT audit_event_request_id_check CHECK ((length(request_id) <= 100)),
    CONSTRAINT audit_event_user_agent_check CHECK ((length(user_agent) <= 300))
);

--
-- Name: COLUMN audit_event.actor_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_event.actor_id IS 'the session or the key that did it';

--
-- Name: COLUMN audit_event.actor_derivation_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_event.actor_derivation_id IS 'which key it was, if one that was derived of it (0018); and what that is called';

--
-- Name: COLUMN audit_event.subject_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_event.subject_id IS 'the key or session it was done to; null: the account itself';

--
-- Name: COLUMN audit_event.before; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.audit_event.before IS 'what was different before, never a secret';

--
-- Name: backup_made; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.backup_made (
    id smallint DEFAULT 1 NOT NULL,
    at timestamp with time zone NOT NULL,
    bytes bigint NOT NULL,
    encrypted boolean NOT NULL,
    verified_at timestamp with time zone,
    CONSTRAINT backup_made_bytes_check CHECK ((bytes > 0)),
    CONSTRAINT backup_made_id_check CHECK ((id = 1))
);

--
-- Name: canary_alarm; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.canary_alarm (
    api_key_id uuid NOT NULL,
    place text NOT NULL,
    told_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT canary_alarm_place_check CHECK ((length(place) <= 100))
);

--
-- Name: COLUMN canary_alarm.place; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.canary_alarm.place IS 'an IPv4 address, the /64 of one of IPv6, or nothing known';

--
-- Name: captcha_solution; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.captcha_solution (
    challenge bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT captcha_solution_challenge_check CHECK ((octet_length(challenge) = 32))
);

--
-- Name: chain_cursor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chain_cursor (
    node_key bytea NOT NULL,
    height integer NOT NULL
);

--
-- Name: cln_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cln_address (
    address text NOT NULL,
    node_key bytea NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT cln_address_node_key_check CHECK ((octet_length(node_key) = 33))
);

--
-- Name: cln_payout; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cln_payout (
    reference uuid NOT NULL,
    attempt uuid NOT NULL,
    node_key bytea NOT NULL,
    begun_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    txid bytea,
    psbt text,
    amount_sat bigint,
    fee_sat bigint,
    outputs integer,
    CONSTRAINT cln_payout_amount_sat_check CHECK ((amount_sat > 0)),
    CONSTRAINT cln_payout_check CHECK ((num_nulls(txid, psbt, amount_sat, fee_sat, outputs) = ANY (ARRAY[0, 5]))),
    CONSTRAINT cln_payout_fee_sat_check CHECK ((fee_sat >= 0)),
    CONSTRAINT cln_payout_node_key_check CHECK ((octet_length(node_key) = 33)),
    CONSTRAINT cln_payout_outputs_check CHECK ((outputs > 0)),
    CONSTRAINT cln_payout_txid_check CHECK ((octet_length(txid) = 32))
);

--
-- Name: COLUMN cln_payout.attempt; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.cln_payout.attempt IS 'who may write the transaction down; another may take over a minute later';

--
-- Name: COLUMN cln_payout.txid; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.cln_payout.txid IS 'what the reference means for ever, written down before it is signed; null: nothing was signed yet';

--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    handle text NOT NULL,
    type text NOT NULL,
    display_name text,
    transactions_count integer NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT contact_display_name_check CHECK ((display_name <> ''::text)),
    CONSTRAINT contact_handle_check CHECK ((handle = lower(handle))),
    CONSTRAINT contact_transactions_count_check CHECK ((transactions_count > 0)),
    CONSTRAINT contact_type_check CHECK ((type = ANY (ARRAY['INTRALEDGER'::text, 'LNADDRESS'::text])))
);

--
-- Name: contact_walk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_walk (
    wallet_id uuid NOT NULL,
    through bytea NOT NULL,
    CONSTRAINT contact_walk_through_check CHECK ((octet_length(through) = 12))
);

--
-- Name: credential; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credential (
    account_id uuid NOT NULL,
    password_hash text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: dealer_total; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dealer_total (
    ledger_account_id uuid NOT NULL,
    journal_id bigint NOT NULL,
    total bigint NOT NULL
);

--
-- Name: derived_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.derived_key (
    api_key_id uuid NOT NULL,
    id uuid NOT NULL,
    parent_id uuid,
    block bytea,
    generation integer NOT NULL,
    known_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    last_used_at timestamp with time zone,
    ended_at timestamp with time zone,
    last_used_ip inet,
    calls bigint DEFAULT 0 NOT NULL,
    refusals bigint DEFAULT 0 NOT NULL,
    payments bigint DEFAULT 0 NOT NULL,
    spent_sat bigint DEFAULT 0 NOT NULL,
    spent_fee_sat bigint DEFAULT 0 NOT NULL,
    per_payment_sat bigint,
    total_sat bigint,
    label text,
    CONSTRAINT derived_key_block_check CHECK (((octet_length(block) >= 2) AND (octet_length(block) <= 256))),
    CONSTRAINT derived_key_calls_check CHECK ((calls >= 0)),
    CONSTRAINT derived_key_check CHECK ((parent_id <> id)),
    CONSTRAINT derived_key_check1 CHECK (((refusals >= 0) AND (refusals <= calls))),
    CONSTRAINT derived_key_check2 CHECK (((block IS NOT NULL) OR (num_nonnulls(parent_id, per_payment_sat, total_sat, label) = 0))),
    CONSTRAINT derived_key_generation_check CHECK ((generation >= 0)),
    CONSTRAINT derived_key_label_check CHECK ((label <> ''::text)),
    CONSTRAINT derived_key_payments_check CHECK ((payments >= 0)),
    CONSTRAINT derived_key_per_payment_sat_check CHECK ((per_payment_sat > 0)),
    CONSTRAINT derived_key_spent_fee_sat_check CHECK ((spent_fee_sat >= 0)),
    CONSTRAINT derived_key_spent_sat_check CHECK ((spent_sat >= 0)),
    CONSTRAINT derived_key_total_sat_check CHECK ((total_sat > 0))
);

--
-- Name: COLUMN derived_key.parent_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.derived_key.parent_id IS 'the link before it; null: it was derived of the key itself';

--
-- Name: COLUMN derived_key.block; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.derived_key.block IS 'its caveats as in the text; null: it was ended by its id and never seen';

--
-- Name: COLUMN derived_key.payments; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.derived_key.payments IS 'its own, and those of what was derived of it, that have not failed';

--
-- Name: COLUMN derived_key.spent_sat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.derived_key.spent_sat IS 'by these payments, as movement.spent_sat has it';

--
-- Name: entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.entry (
    journal_id bigint NOT NULL,
    amount bigint NOT NULL,
    ledger_account_id uuid NOT NULL,
    CONSTRAINT entry_amount_check CHECK ((amount <> 0))
);

--
-- Name: event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event (
    xid bigint DEFAULT public.event_xid() NOT NULL,
    id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    amount bigint,
    fee bigint,
    account_id uuid NOT NULL,
    wallet_id uuid,
    api_key_id uuid,
    type public.event_type NOT NULL,
    status public.movement_status,
    version smallint DEFAULT 1 NOT NULL,
    subject bytea,
    data jsonb,
    CONSTRAINT event_subject_check CHECK ((octet_length(subject) <= 64))
);

--
-- Name: COLUMN event.amount; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event.amount IS 'as it was then, where the transaction''s own changes yet; null: read that';

--
-- Name: COLUMN event.api_key_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event.api_key_id IS 'the account''s own key that did it, or that it is about';

--
-- Name: COLUMN event.type; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event.type IS 'of money that moves: the rail on which it began, as in Blink';

--
-- Name: COLUMN event.status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event.status IS 'of money that moves: how it stood then';

--
-- Name: COLUMN event.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event.version IS 'of the form in which it is told';

--
-- Name: COLUMN event.subject; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event.subject IS 'of money that moves the id of the transaction, or of the deposit while that waits (0014); of invoices the payment hash';

--
-- Name: COLUMN event.data; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.event.data IS 'what else was true then; never a secret';

--
-- Name: event_base; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_base (
    base bigint NOT NULL,
    only_one boolean DEFAULT true NOT NULL,
    CONSTRAINT event_base_base_check CHECK ((base >= 0)),
    CONSTRAINT event_base_only_one_check CHECK (only_one)
);

--
-- Name: event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: failed_return; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.failed_return (
    return_hash bytea NOT NULL,
    rail text NOT NULL,
    reference bytea NOT NULL,
    amount_msat bigint NOT NULL,
    return_request text NOT NULL,
    return_fee_limit_msat bigint NOT NULL,
    failed_at timestamp with time zone NOT NULL,
    recheck_at timestamp with time zone,
    lost_msat bigint,
    lost_at timestamp with time zone,
    CONSTRAINT failed_return_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT failed_return_check CHECK (((recheck_at IS NULL) OR (lost_msat IS NULL))),
    CONSTRAINT failed_return_check1 CHECK (((lost_msat IS NULL) = (lost_at IS NULL))),
    CONSTRAINT failed_return_lost_msat_check CHECK ((lost_msat > 0)),
    CONSTRAINT failed_return_return_fee_limit_msat_check CHECK ((return_fee_limit_msat >= 0)),
    CONSTRAINT failed_return_return_hash_check CHECK ((octet_length(return_hash) = 32))
);

--
-- Name: fiat_rate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fiat_rate (
    currency text NOT NULL,
    billionths bigint NOT NULL,
    usable_until timestamp with time zone NOT NULL,
    CONSTRAINT fiat_rate_billionths_check CHECK ((billionths > 0)),
    CONSTRAINT fiat_rate_currency_check CHECK ((currency <> 'USD'::text))
);

--
-- Name: COLUMN fiat_rate.billionths; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.fiat_rate.billionths IS 'of the currency''s major unit';

--
-- Name: idempotency_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_key (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant text NOT NULL,
    key uuid NOT NULL,
    body_hash bytea NOT NULL,
    owner text NOT NULL,
    answer bytea,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: installation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.installation (
    name text NOT NULL,
    value text NOT NULL
);

--
-- Name: invoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invoice (
    payment_hash bytea NOT NULL,
    wallet_id uuid NOT NULL,
    account_id uuid NOT NULL,
    currency text NOT NULL,
    payment_request text NOT NULL,
    payment_secret bytea NOT NULL,
    preimage bytea,
    amount_msat bigint,
    amount_cents bigint,
    memo text NOT NULL,
    description_hash bytea,
    external_id text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    status text DEFAULT 'OPEN'::text NOT NULL,
    received_msat bigint,
    movement_id bytea,
    paid_by text,
    expiry_told boolean DEFAULT false NOT NULL,
    CONSTRAINT invoice_amount_cents_check CHECK ((amount_cents > 0)),
    CONSTRAINT invoice_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT invoice_check CHECK (((status = 'PAID'::text) = (num_nonnulls(movement_id, paid_by) = 2))),
    CONSTRAINT invoice_check1 CHECK (((received_msat IS NULL) OR (status = 'PAID'::text))),
    CONSTRAINT invoice_check2 CHECK (((status <> 'PAID'::text) OR (received_msat IS NOT NULL) OR ((currency = 'USD'::text) AND (paid_by = 'intraledger'::text)))),
    CONSTRAINT invoice_check3 CHECK (((amount_cents IS NOT NULL) = ((currency = 'USD'::text) AND (amount_msat IS NOT NULL)))),
    CONSTRAINT invoice_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT invoice_description_hash_check CHECK ((octet_length(description_hash) = 32)),
    CONSTRAINT invoice_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT invoice_paid_by_check CHECK ((paid_by = ANY (ARRAY['lightning'::text, 'intraledger'::text]))),
    CONSTRAINT invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT invoice_payment_secret_check CHECK ((octet_length(payment_secret) = 32)),
    CONSTRAINT invoice_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT invoice_received_msat_check CHECK ((received_msat > 0)),
    CONSTRAINT invoice_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'HELD'::text, 'PAID'::text, 'CANCELED'::text])))
)
WITH (fillfactor='70');

--
-- Name: COLUMN invoice.amount_cents; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.amount_cents IS 'of a USD wallet: what it is credited; the rate was fixed when it was made, until it expires';

--
-- Name: COLUMN invoice.description_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.description_hash IS 'set: the payer never sees the memo';

--
-- Name: COLUMN invoice.external_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.external_id IS 'null: the payment hash serves';

--
-- Name: COLUMN invoice.status; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.status IS 'HELD: somebody outside pays it, and nobody else can; the node is about to take the money';

--
-- Name: COLUMN invoice.received_msat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.received_msat IS 'null: it was paid in cents, and no bitcoin moved';

--
-- Name: COLUMN invoice.movement_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.movement_id IS 'what paid it, and when';

--
-- Name: COLUMN invoice.expiry_told; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.invoice.expiry_told IS 'there is, or was, an event that it expired unpaid';

--
-- Name: invoice_expiry_position; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invoice_expiry_position (
    expires_at timestamp with time zone NOT NULL,
    payment_hash bytea NOT NULL,
    only_one boolean DEFAULT true NOT NULL,
    CONSTRAINT invoice_expiry_position_only_one_check CHECK (only_one)
);

--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    kind public.journal_kind NOT NULL
);

--
-- Name: journal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.journal ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.journal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: key_call; Type: TABLE; Schema: public; Owner: -
--

CREATE UNLOGGED TABLE public.key_call (
    api_key_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    operation text NOT NULL,
    outcome text NOT NULL,
    took_us bigint NOT NULL,
    ip inet,
    CONSTRAINT key_call_operation_check CHECK ((operation <> ''::text)),
    CONSTRAINT key_call_outcome_check CHECK ((outcome = ANY (ARRAY['success'::text, 'error'::text, 'refusal'::text]))),
    CONSTRAINT key_call_took_us_check CHECK ((took_us >= 0))
);

--
-- Name: COLUMN key_call.operation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_call.operation IS 'the coordinate of a root field, or * for requests refused as a whole';

--
-- Name: key_credit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_credit (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    api_key_id uuid,
    owner_id uuid,
    given_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    refills_at timestamp with time zone,
    amount bigint NOT NULL,
    added bigint DEFAULT 0 NOT NULL,
    credits_left bigint NOT NULL,
    kind text NOT NULL,
    refill text,
    gives_back boolean NOT NULL,
    CONSTRAINT key_credit_added_check CHECK ((added >= 0)),
    CONSTRAINT key_credit_amount_check CHECK (((amount >= 1) AND (amount <= 1000000000))),
    CONSTRAINT key_credit_check CHECK ((num_nonnulls(api_key_id, owner_id) = 1)),
    CONSTRAINT key_credit_check1 CHECK (((refill IS NULL) = (refills_at IS NULL))),
    CONSTRAINT key_credit_credits_left_check CHECK ((credits_left >= 0)),
    CONSTRAINT key_credit_kind_check CHECK ((kind = ANY (ARRAY['requests'::text, 'invoices'::text, 'payments'::text]))),
    CONSTRAINT key_credit_refill_check CHECK ((refill = ANY (ARRAY['day'::text, 'week'::text, 'month'::text])))
);

--
-- Name: COLUMN key_credit.refills_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_credit.refills_at IS 'from then on there are as many again as were given; noted when one is taken';

--
-- Name: COLUMN key_credit.amount; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_credit.amount IS 'to how many it is refilled; what was added beside stays';

--
-- Name: COLUMN key_credit.added; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_credit.added IS 'how many were added since, for the audit log';

--
-- Name: COLUMN key_credit.gives_back; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_credit.gives_back IS 'what failed is given back';

--
-- Name: key_credit_taken; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_credit_taken (
    movement_id bytea NOT NULL,
    credit_id uuid NOT NULL,
    refills_at timestamp with time zone,
    CONSTRAINT key_credit_taken_movement_id_check CHECK ((octet_length(movement_id) = 11))
);

--
-- Name: COLUMN key_credit_taken.refills_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_credit_taken.refills_at IS 'as it was then; after a refill nothing is given back, for all are there again';

--
-- Name: key_owner; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_owner (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    external_id text NOT NULL,
    name text,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    rate_limits public.rate_limit[] DEFAULT '{}'::public.rate_limit[] NOT NULL,
    limits_include_fees boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    suspended_at timestamp with time zone,
    resumed_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT key_owner_rate_limits_check CHECK (((cardinality(rate_limits) = 0) OR public.are_rate_limits(rate_limits)))
);

--
-- Name: key_owner_limit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_owner_limit (
    owner_id uuid NOT NULL,
    time_window text NOT NULL,
    limit_sat bigint NOT NULL,
    CONSTRAINT key_owner_limit_limit_sat_check CHECK (((limit_sat >= 1) AND (limit_sat <= '9007199254740991'::bigint))),
    CONSTRAINT key_owner_limit_time_window_check CHECK ((time_window = ANY (ARRAY['PER_PAYMENT'::text, 'DAILY'::text, 'WEEKLY'::text, 'MONTHLY'::text, 'ANNUAL'::text])))
);

--
-- Name: key_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_role (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    name text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    deleted_at timestamp with time zone,
    CONSTRAINT key_role_name_check CHECK ((name <> ''::text)),
    CONSTRAINT key_role_version_check CHECK ((version > 0))
);

--
-- Name: COLUMN key_role.version; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_role.version IS 'the one that is in force';

--
-- Name: key_role_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_role_version (
    role_id uuid NOT NULL,
    version integer NOT NULL,
    scopes text[] NOT NULL,
    grants text[] NOT NULL,
    wallet_ids uuid[],
    networks cidr[],
    requests_per_hour integer,
    rate_limits public.rate_limit[] NOT NULL,
    limit_windows text[] NOT NULL,
    limit_sats bigint[] NOT NULL,
    limits_include_fees boolean NOT NULL,
    destinations text[],
    hours jsonb,
    time_zone text,
    approval_above_sat bigint,
    approval_expires_s integer,
    changed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    changed_by_kind text NOT NULL,
    changed_by_id uuid,
    CONSTRAINT key_role_version_changed_by_kind_check CHECK ((changed_by_kind = ANY (ARRAY['session'::text, 'key'::text, 'operator'::text, 'root'::text]))),
    CONSTRAINT key_role_version_check1 CHECK (((cardinality(scopes) + cardinality(grants)) > 0)),
    CONSTRAINT key_role_version_check2 CHECK ((cardinality(limit_windows) = cardinality(limit_sats))),
    CONSTRAINT key_role_version_requests_per_hour_check CHECK ((requests_per_hour > 0)),
    CONSTRAINT key_role_version_version_check CHECK ((version > 0))
);

--
-- Name: key_spent_due; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_spent_due (
    api_key_id uuid NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');

--
-- Name: key_spent_sum; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_spent_sum (
    sat bigint NOT NULL,
    fee_sat bigint NOT NULL,
    until timestamp with time zone NOT NULL,
    api_key_id uuid NOT NULL,
    level smallint NOT NULL,
    CONSTRAINT key_spent_sum_level_check CHECK ((level > 0))
)
WITH (fillfactor='90');

--
-- Name: COLUMN key_spent_sum.until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_spent_sum.until IS 'the moment of the last payment that it covers; it begins behind the one before it';

--
-- Name: key_spent_sum_span; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.key_spent_sum_span AS
 SELECT sat,
    fee_sat,
    until,
    api_key_id,
    level,
    COALESCE(lag(until) OVER (PARTITION BY api_key_id, level ORDER BY until), '1970-01-01 00:00:00+00'::timestamp with time zone) AS since
   FROM public.key_spent_sum s;

--
-- Name: key_usage_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_usage_day (
    api_key_id uuid NOT NULL,
    day date NOT NULL,
    operation text NOT NULL,
    calls bigint NOT NULL,
    errors bigint NOT NULL,
    refusals bigint NOT NULL,
    total_us bigint NOT NULL,
    max_us bigint NOT NULL,
    CONSTRAINT key_usage_day_calls_check CHECK ((calls > 0)),
    CONSTRAINT key_usage_day_check CHECK (((max_us >= 0) AND (max_us <= total_us))),
    CONSTRAINT key_usage_day_check1 CHECK (((errors + refusals) <= calls)),
    CONSTRAINT key_usage_day_errors_check CHECK ((errors >= 0)),
    CONSTRAINT key_usage_day_operation_check CHECK ((operation <> ''::text)),
    CONSTRAINT key_usage_day_refusals_check CHECK ((refusals >= 0)),
    CONSTRAINT key_usage_day_total_us_check CHECK ((total_us >= 0))
);

--
-- Name: COLUMN key_usage_day.day; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_usage_day.day IS 'in UTC';

--
-- Name: key_usage_hour; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_usage_hour (
    api_key_id uuid NOT NULL,
    hour timestamp with time zone NOT NULL,
    operation text NOT NULL,
    calls bigint NOT NULL,
    errors bigint NOT NULL,
    refusals bigint NOT NULL,
    total_us bigint NOT NULL,
    max_us bigint NOT NULL,
    CONSTRAINT key_usage_hour_calls_check CHECK ((calls > 0)),
    CONSTRAINT key_usage_hour_check CHECK (((max_us >= 0) AND (max_us <= total_us))),
    CONSTRAINT key_usage_hour_check1 CHECK (((errors + refusals) <= calls)),
    CONSTRAINT key_usage_hour_errors_check CHECK ((errors >= 0)),
    CONSTRAINT key_usage_hour_hour_check CHECK (((EXTRACT(epoch FROM hour) % (3600)::numeric) = (0)::numeric)),
    CONSTRAINT key_usage_hour_operation_check CHECK ((operation <> ''::text)),
    CONSTRAINT key_usage_hour_refusals_check CHECK ((refusals >= 0)),
    CONSTRAINT key_usage_hour_total_us_check CHECK ((total_us >= 0))
);

--
-- Name: COLUMN key_usage_hour.hour; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_usage_hour.hour IS 'its beginning';

--
-- Name: COLUMN key_usage_hour.operation; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.key_usage_hour.operation IS 'the coordinate of a root field, or * for requests refused as a whole';

--
-- Name: key_usage_writer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_usage_writer (
    id uuid NOT NULL,
    batch bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: known_node; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.known_node (
    id smallint DEFAULT 1 NOT NULL,
    backend text NOT NULL,
    identity bytea NOT NULL,
    public_key bytea,
    network text NOT NULL,
    known_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT known_node_id_check CHECK ((id = 1)),
    CONSTRAINT known_node_identity_check CHECK ((octet_length(identity) = 33)),
    CONSTRAINT known_node_public_key_check CHECK ((octet_length(public_key) = 33))
);

--
-- Name: COLUMN known_node.backend; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.known_node.backend IS 'as LATCHKEY_NODE names it';

--
-- Name: ledger_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_account (
    id uuid NOT NULL,
    currency text NOT NULL,
    name text,
    balance bigint,
    held bigint DEFAULT 0 NOT NULL,
    moved_at timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    CONSTRAINT held_is_there CHECK ((held <= COALESCE(balance, (0)::bigint))),
    CONSTRAINT house_ids CHECK (((name IS NULL) = (id > '00000000-0000-4000-8000-0000000000ff'::uuid))),
    CONSTRAINT ledger_account_balance_check CHECK ((balance >= 0)),
    CONSTRAINT ledger_account_check CHECK (((name IS NULL) = (balance IS NOT NULL))),
    CONSTRAINT ledger_account_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT ledger_account_held_check CHECK ((held >= 0)),
    CONSTRAINT whole_satoshi CHECK (((currency <> 'BTC'::text) OR ((balance % (1000)::bigint) = 0)))
)
WITH (fillfactor='50');

--
-- Name: COLUMN ledger_account.name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.ledger_account.name IS 'system accounts only; a wallet''s account has its id';

--
-- Name: COLUMN ledger_account.balance; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.ledger_account.balance IS 'wallets only: a row that all payments touch would serialise them';

--
-- Name: COLUMN ledger_account.held; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.ledger_account.held IS 'wallets only: part of the balance that waits for payments to be approved (0023) and is not spent';

--
-- Name: COLUMN ledger_account.moved_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.ledger_account.moved_at IS 'wallets only: the moment of its last journal; the next one''s is later';

--
-- Name: login_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.login_code (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    purpose text NOT NULL,
    channel text NOT NULL,
    recipient text NOT NULL,
    account_id uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    used_at timestamp with time zone,
    send_at timestamp with time zone DEFAULT now(),
    sendings smallint DEFAULT 0 NOT NULL,
    sent_at timestamp with time zone,
    CONSTRAINT login_code_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'whatsapp'::text, 'telegram'::text]))),
    CONSTRAINT login_code_check CHECK (((account_id IS NULL) = (purpose <> 'registration'::text))),
    CONSTRAINT login_code_purpose_check CHECK ((purpose = ANY (ARRAY['login'::text, 'registration'::text, 'sign_up'::text])))
);

--
-- Name: movement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.movement (
    cents_per_btc bigint,
    spent_sat bigint,
    spent_fee_sat bigint,
    kind public.movement_kind NOT NULL,
    status public.movement_status NOT NULL,
    id bytea NOT NULL,
    payment_hash bytea,
    parent_id bytea,
    api_key_id uuid,
    derivation_id uuid,
    idempotency_id uuid,
    memo text,
    address text,
    outpoint bytea,
    derivation_label text,
    CONSTRAINT movement_cents_per_btc_check CHECK ((cents_per_btc > 0)),
    CONSTRAINT movement_check CHECK (((derivation_id IS NULL) OR (api_key_id IS NOT NULL))),
    CONSTRAINT movement_check1 CHECK (((derivation_label IS NULL) OR (derivation_id IS NOT NULL))),
    CONSTRAINT movement_check2 CHECK ((num_nonnulls(spent_sat, spent_fee_sat) = ANY (ARRAY[0, 2]))),
    CONSTRAINT movement_check3 CHECK (((spent_sat IS NULL) OR (api_key_id IS NOT NULL))),
    CONSTRAINT movement_id_check CHECK ((octet_length(id) = 11)),
    CONSTRAINT movement_memo_check CHECK ((memo <> ''::text)),
    CONSTRAINT movement_outpoint_check CHECK ((octet_length(outpoint) = 36)),
    CONSTRAINT movement_parent_id_check CHECK ((octet_length(parent_id) = 11)),
    CONSTRAINT movement_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT movement_spent_fee_sat_check CHECK ((spent_fee_sat >= 0)),
    CONSTRAINT movement_spent_sat_check CHECK ((spent_sat > 0))
)
WITH (autovacuum_vacuum_insert_scale_factor='0.02');

--
-- Name: COLUMN movement.cents_per_btc; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.cents_per_btc IS 'the price at that moment, of which display amounts are made; null: there was none';

--
-- Name: COLUMN movement.spent_sat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.spent_sat IS 'what it was worth and counts against the limits of its key, without its fee; null: nothing, or it failed';

--
-- Name: COLUMN movement.spent_fee_sat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.spent_fee_sat IS 'while it is pending, the most it may be';

--
-- Name: COLUMN movement.parent_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.parent_id IS 'the movement that this one gives back, corrects or is charged for';

--
-- Name: COLUMN movement.derivation_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.derivation_id IS 'of a payment by a key that was derived of its key (0018)';

--
-- Name: COLUMN movement.memo; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.memo IS 'as the side that began it sees it';

--
-- Name: COLUMN movement.address; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.address IS 'the Bitcoin address that was paid, also if inside';

--
-- Name: COLUMN movement.outpoint; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.outpoint IS 'on the chain: the id of the transaction and the number of the output';

--
-- Name: COLUMN movement.derivation_label; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.movement.derivation_label IS 'what it is called, for ever: its row may be forgotten';

--
-- Name: node_cancellation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.node_cancellation (
    payment_hash bytea NOT NULL,
    CONSTRAINT node_cancellation_payment_hash_check CHECK ((octet_length(payment_hash) = 32))
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');

--
-- Name: node_cursor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.node_cursor (
    node_key bytea NOT NULL,
    settle_index bigint NOT NULL,
    leader text NOT NULL,
    leads_until timestamp with time zone NOT NULL,
    met_index bigint DEFAULT 0 NOT NULL
);

--
-- Name: COLUMN node_cursor.met_index; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.node_cursor.met_index IS 'where the node''s past ended when it was met: up to there, what has no invoice is none of ours';

--
-- Name: onchain_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.onchain_address (
    address text NOT NULL,
    wallet_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    used_at timestamp with time zone
);

--
-- Name: COLUMN onchain_address.used_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_address.used_at IS 'when a deposit to it was credited, or another node followed the one it is of: it is not the current one any more';

--
-- Name: onchain_deposit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.onchain_deposit (
    txid bytea NOT NULL,
    vout integer NOT NULL,
    address text NOT NULL,
    wallet_id uuid NOT NULL,
    amount_sat bigint NOT NULL,
    height integer,
    seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    event_id bytea DEFAULT public.ascending_id(clock_timestamp(), 12) NOT NULL,
    state text DEFAULT 'seen'::text NOT NULL,
    gone_at timestamp with time zone,
    CONSTRAINT onchain_deposit_amount_sat_check CHECK ((amount_sat > 0)),
    CONSTRAINT onchain_deposit_check CHECK (((gone_at IS NULL) OR (state = ANY (ARRAY['credited'::text, 'suspense'::text])))),
    CONSTRAINT onchain_deposit_event_id_check CHECK ((octet_length(event_id) = 12)),
    CONSTRAINT onchain_deposit_state_check CHECK ((state = ANY (ARRAY['seen'::text, 'taken_back'::text, 'credited'::text, 'suspense'::text]))),
    CONSTRAINT onchain_deposit_txid_check CHECK ((octet_length(txid) = 32)),
    CONSTRAINT onchain_deposit_vout_check CHECK ((vout >= 0))
);

--
-- Name: COLUMN onchain_deposit.height; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.height IS 'of its block; null: it waits for one';

--
-- Name: COLUMN onchain_deposit.event_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.event_id IS 'what an event names it by';

--
-- Name: COLUMN onchain_deposit.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.state IS 'taken_back: the chain has it no more, and it was not credited; it may come again. suspense: too little';

--
-- Name: COLUMN onchain_deposit.gone_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.onchain_deposit.gone_at IS 'booked, and then taken out of the chain: the house has paid what it did not get, unless it comes again';

--
-- Name: operator_act; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.operator_act (
    id bytea DEFAULT public.ascending_id(clock_timestamp(), 12) NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    session_id uuid,
    kind text NOT NULL,
    subject text,
    note text,
    outcome text,
    ip inet,
    user_agent text,
    request_id text,
    CONSTRAINT operator_act_id_check CHECK ((octet_length(id) = 12)),
    CONSTRAINT operator_act_kind_check CHECK ((kind <> ''::text)),
    CONSTRAINT operator_act_note_check CHECK ((note <> ''::text)),
    CONSTRAINT operator_act_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text]))),
    CONSTRAINT operator_act_request_id_check CHECK ((length(request_id) <= 100)),
    CONSTRAINT operator_act_subject_check CHECK ((subject <> ''::text)),
    CONSTRAINT operator_act_user_agent_check CHECK ((length(user_agent) <= 300))
);

--
-- Name: COLUMN operator_act.session_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.operator_act.session_id IS 'null: somebody who was not let in';

--
-- Name: COLUMN operator_act.subject; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.operator_act.subject IS 'of what: an account, a key, a receipt';

--
-- Name: COLUMN operator_act.note; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.operator_act.note IS 'why, as the operator said';

--
-- Name: COLUMN operator_act.outcome; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.operator_act.outcome IS 'null: it was begun, and nobody has said how it ended';

--
-- Name: operator_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.operator_session (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    last_used_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    ended_at timestamp with time zone,
    ip inet,
    user_agent text,
    CONSTRAINT operator_session_token_hash_check CHECK ((octet_length(token_hash) = 32)),
    CONSTRAINT operator_session_user_agent_check CHECK ((length(user_agent) <= 300))
);

--
-- Name: COLUMN operator_session.token_hash; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.operator_session.token_hash IS 'keyed with the root key: with another one there are no such sessions';

--
-- Name: COLUMN operator_session.confirmed_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.operator_session.confirmed_at IS 'when the root key was typed again';

--
-- Name: passkey; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.passkey (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    credential_id bytea NOT NULL,
    public_key bytea NOT NULL,
    sign_count bigint NOT NULL,
    transports text[] DEFAULT '{}'::text[] NOT NULL,
    name text NOT NULL,
    is_verifying boolean NOT NULL,
    is_synced boolean NOT NULL,
    is_factor boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    last_used_at timestamp with time zone,
    CONSTRAINT passkey_credential_id_check CHECK (((octet_length(credential_id) >= 1) AND (octet_length(credential_id) <= 1023))),
    CONSTRAINT passkey_name_check CHECK ((name <> ''::text)),
    CONSTRAINT passkey_public_key_check CHECK (((octet_length(public_key) >= 1) AND (octet_length(public_key) <= 4096))),
    CONSTRAINT passkey_sign_count_check CHECK ((sign_count >= 0))
);

--
-- Name: passkey_challenge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.passkey_challenge (
    challenge bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT passkey_challenge_challenge_check CHECK ((octet_length(challenge) = 56))
);

--
-- Name: payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment (
    movement_id bytea NOT NULL,
    rail text NOT NULL,
    wallet_id uuid NOT NULL,
    currency text NOT NULL,
    amount_msat bigint NOT NULL,
    fee_limit_msat bigint NOT NULL,
    reserve bigint NOT NULL,
    held_msat bigint NOT NULL,
    spread_ppm integer,
    payment_hash bytea,
    payment_request text,
    destination bytea,
    sender_until timestamp with time zone NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    due_at timestamp with time zone,
    recheck_at timestamp with time zone,
    state text DEFAULT 'sending'::text NOT NULL,
    fee_msat bigint,
    preimage bytea,
    failure text,
    ended_at timestamp with time zone,
    house_fee_msat bigint DEFAULT 0 NOT NULL,
    address text,
    speed text,
    batch_id uuid,
    txid bytea,
    CONSTRAINT payment_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT payment_check CHECK ((held_msat >= amount_msat)),
    CONSTRAINT payment_check1 CHECK (((recheck_at IS NULL) OR (state = 'failed'::text))),
    CONSTRAINT payment_check2 CHECK (((currency = 'USD'::text) = (spread_ppm IS NOT NULL))),
    CONSTRAINT payment_check3 CHECK (((rail <> 'lightning'::text) OR (num_nulls(payment_hash, payment_request, destination) = 0))),
    CONSTRAINT payment_check4 CHECK ((num_nonnulls(address, speed) =
CASE rail
    WHEN 'onchain'::text THEN 2
    ELSE 0
END)),
    CONSTRAINT payment_check5 CHECK (((txid IS NULL) OR (batch_id IS NOT NULL))),
    CONSTRAINT payment_check6 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) = (fee_msat IS NOT NULL))),
    CONSTRAINT payment_check7 CHECK (((state = ANY (ARRAY['settled'::text, 'lost'::text])) OR (preimage IS NULL))),
    CONSTRAINT payment_check8 CHECK (((rail <> 'lightning'::text) OR (state = ANY (ARRAY['sending'::text, 'failed'::text])) OR (preimage IS NOT NULL))),
    CONSTRAINT payment_check9 CHECK (((state = 'sending'::text) = (ended_at IS NULL))),
    CONSTRAINT payment_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text]))),
    CONSTRAINT payment_fee_limit_msat_check CHECK ((fee_limit_msat >= 0)),
    CONSTRAINT payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT payment_house_fee_msat_check CHECK ((house_fee_msat >= 0)),
    CONSTRAINT payment_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT payment_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT payment_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT payment_reserve_check CHECK ((reserve > 0)),
    CONSTRAINT payment_speed_check CHECK ((speed = ANY (ARRAY['FAST'::text, 'MEDIUM'::text, 'SLOW'::text]))),
    CONSTRAINT payment_spread_ppm_check CHECK ((spread_ppm >= 0)),
    CONSTRAINT payment_state_check CHECK ((state = ANY (ARRAY['sending'::text, 'settled'::text, 'failed'::text, 'lost'::text]))),
    CONSTRAINT payment_txid_check CHECK ((octet_length(txid) = 32))
)
WITH (fillfactor='70');

--
-- Name: COLUMN payment.currency; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.currency IS 'of the wallet';

--
-- Name: COLUMN payment.reserve; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.reserve IS 'what left the wallet, in its minor unit: amount and most possible fee';

--
-- Name: COLUMN payment.held_msat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.held_msat IS 'the same in bitcoin: what is in flight until the end is known';

--
-- Name: COLUMN payment.spread_ppm; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.spread_ppm IS 'what the dealer takes beside the price of the movement: with both, the rate is fixed until the end';

--
-- Name: COLUMN payment.sender_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.sender_until IS 'until then a process may still be handing this payment to the node: "not found" means nothing';

--
-- Name: COLUMN payment.attempts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.attempts IS 'how often it was asked how it stands, since it last moved on';

--
-- Name: COLUMN payment.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.due_at IS 'when it is asked next; null: at once';

--
-- Name: COLUMN payment.recheck_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.recheck_at IS 'given back because the node said so; asked again then, in case it says otherwise by now';

--
-- Name: COLUMN payment.house_fee_msat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.house_fee_msat IS 'what the house charges, in the reserve beside the amount and the most possible fee';

--
-- Name: COLUMN payment.batch_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.batch_id IS 'on the chain: what the node knows the transaction by, of one payment or several; null: queued';

--
-- Name: COLUMN payment.txid; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment.txid IS 'of the transaction, once it was broadcast';

--
-- Name: payment_approval; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_approval (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    wallet_id uuid NOT NULL,
    api_key_id uuid NOT NULL,
    secret_id uuid NOT NULL,
    derivations public.used_derivation[],
    request_id uuid,
    request jsonb NOT NULL,
    destination text NOT NULL,
    payment_hash bytea,
    amount bigint NOT NULL,
    most_fee bigint NOT NULL,
    held bigint NOT NULL,
    spent_sat bigint NOT NULL,
    spent_fee_sat bigint NOT NULL,
    memo text,
    status text DEFAULT 'waiting'::text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    decided_by_kind text,
    decided_by_id uuid,
    moment bytea,
    CONSTRAINT nobody_approves_their_own CHECK (((status = 'cancelled'::text) OR (decided_by_kind IS DISTINCT FROM 'key'::text) OR (decided_by_id IS DISTINCT FROM api_key_id))),
    CONSTRAINT payment_approval_amount_check CHECK ((amount > 0)),
    CONSTRAINT payment_approval_check CHECK ((held >= (amount + most_fee))),
    CONSTRAINT payment_approval_check1 CHECK (((status = 'approved'::text) = (moment IS NOT NULL))),
    CONSTRAINT payment_approval_check2 CHECK (((status = ANY (ARRAY['waiting'::text, 'expired'::text])) OR (num_nonnulls(decided_at, decided_by_kind) = 2))),
    CONSTRAINT payment_approval_decided_by_kind_check CHECK ((decided_by_kind = ANY (ARRAY['session'::text, 'key'::text, 'operator'::text, 'root'::text]))),
    CONSTRAINT payment_approval_moment_check CHECK ((octet_length(moment) = 7)),
    CONSTRAINT payment_approval_most_fee_check CHECK ((most_fee >= 0)),
    CONSTRAINT payment_approval_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT payment_approval_spent_fee_sat_check CHECK ((spent_fee_sat >= 0)),
    CONSTRAINT payment_approval_spent_sat_check CHECK ((spent_sat >= 0)),
    CONSTRAINT payment_approval_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'approved'::text, 'declined'::text, 'expired'::text, 'cancelled'::text])))
);

--
-- Name: COLUMN payment_approval.api_key_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_approval.api_key_id IS 'the key that asked, and by whose authority it is paid';

--
-- Name: COLUMN payment_approval.secret_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_approval.secret_id IS 'by which it asked; what was derived of it must still hold when it is paid';

--
-- Name: COLUMN payment_approval.derivations; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_approval.derivations IS 'of a derived key: what its chain said';

--
-- Name: COLUMN payment_approval.request_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_approval.request_id IS 'the request, if it had an X-Idempotency-Key';

--
-- Name: COLUMN payment_approval.request; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_approval.request IS 'what is to be paid, as the program asks for it again';

--
-- Name: COLUMN payment_approval.amount; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_approval.amount IS 'in the wallet''s minor unit, as most_fee is';

--
-- Name: COLUMN payment_approval.held; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_approval.held IS 'in the unit of the ledger: amount and most possible fee';

--
-- Name: COLUMN payment_approval.spent_sat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_approval.spent_sat IS 'what it was worth when it was asked for, and counts against limits while it waits (key_waits)';

--
-- Name: COLUMN payment_approval.decided_by_kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_approval.decided_by_kind IS 'while it waits: who has approved it, though it was not carried out yet';

--
-- Name: COLUMN payment_approval.moment; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_approval.moment IS 'how the id of its movement begins, whose idempotency id is that of the approval';

--
-- Name: payment_batch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_batch (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    wallet_id uuid NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    why text,
    fee_most bigint NOT NULL,
    worker text DEFAULT ''::text NOT NULL,
    due_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    CONSTRAINT payment_batch_check CHECK (((due_at IS NULL) OR (state <> 'draft'::text))),
    CONSTRAINT payment_batch_fee_most_check CHECK ((fee_most >= 0)),
    CONSTRAINT payment_batch_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'running'::text, 'stopped'::text, 'done'::text]))),
    CONSTRAINT payment_batch_why_check CHECK ((why <> ''::text))
);

--
-- Name: COLUMN payment_batch.why; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_batch.why IS 'why the server stopped it; null: its owner did, or nobody';

--
-- Name: COLUMN payment_batch.fee_most; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_batch.fee_most IS 'what all fees were said to be at most, in the wallet''s minor unit';

--
-- Name: COLUMN payment_batch.worker; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_batch.worker IS 'the process that carries it out just now, by its listener''s name';

--
-- Name: COLUMN payment_batch.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_batch.due_at IS 'when there is something to do for it; null: nothing';

--
-- Name: payment_batch_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_batch_row (
    batch_id uuid NOT NULL,
    number integer NOT NULL,
    recipient text NOT NULL,
    amount bigint NOT NULL,
    fee_most bigint NOT NULL,
    memo text DEFAULT ''::text NOT NULL,
    state text DEFAULT 'waiting'::text NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    due_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    code text,
    message text,
    transaction_id bytea,
    fee bigint,
    CONSTRAINT payment_batch_row_amount_check CHECK ((amount > 0)),
    CONSTRAINT payment_batch_row_fee_most_check CHECK ((fee_most >= 0)),
    CONSTRAINT payment_batch_row_number_check CHECK ((number > 0)),
    CONSTRAINT payment_batch_row_recipient_check CHECK ((recipient <> ''::text)),
    CONSTRAINT payment_batch_row_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'paying'::text, 'pending'::text, 'paid'::text, 'failed'::text]))),
    CONSTRAINT payment_batch_row_transaction_id_check CHECK ((octet_length(transaction_id) = 12))
);

--
-- Name: COLUMN payment_batch_row.amount; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_batch_row.amount IS 'in the wallet''s minor unit; of an invoice that says how much, what that is about';

--
-- Name: COLUMN payment_batch_row.fee_most; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_batch_row.fee_most IS 'what its fee was said to be at most; a payout that would cost more fails';

--
-- Name: COLUMN payment_batch_row.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_batch_row.state IS 'paying: it may have begun, and is asked about again with the same id; pending: it began, and its end is not known';

--
-- Name: COLUMN payment_batch_row.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.payment_batch_row.due_at IS 'until then it is not tried again';

--
-- Name: price_point; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.price_point (
    hour timestamp with time zone NOT NULL,
    at timestamp with time zone NOT NULL,
    cents_per_btc bigint NOT NULL,
    CONSTRAINT price_point_cents_per_btc_check CHECK ((cents_per_btc > 0)),
    CONSTRAINT price_point_check CHECK ((hour = date_bin('01:00:00'::interval, at, '2000-01-03 00:00:00+00'::timestamp with time zone)))
);

--
-- Name: pulse; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pulse (
    id smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    filler text NOT NULL,
    CONSTRAINT pulse_id_check CHECK ((id = 1))
);
ALTER TABLE ONLY public.pulse ALTER COLUMN filler SET STORAGE PLAIN;

--
-- Name: receipt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.receipt (
    rail text NOT NULL,
    reference bytea NOT NULL,
    amount_msat bigint NOT NULL,
    booked_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    state text NOT NULL,
    movement_id bytea,
    preimage bytea,
    reason text,
    attempts integer,
    due_at timestamp with time zone,
    return_request text,
    return_hash bytea,
    return_fee_limit_msat bigint,
    return_fee_msat bigint,
    CONSTRAINT receipt_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT receipt_check CHECK (((state = ANY (ARRAY['credited'::text, 'assigned'::text])) = (movement_id IS NOT NULL))),
    CONSTRAINT receipt_check1 CHECK ((num_nonnulls(reason, attempts) =
CASE state
    WHEN 'quarantined'::text THEN 2
    ELSE 0
END)),
    CONSTRAINT receipt_check2 CHECK (((state = ANY (ARRAY['quarantined'::text, 'returning'::text])) = (due_at IS NOT NULL))),
    CONSTRAINT receipt_check3 CHECK ((num_nonnulls(return_request, return_hash, return_fee_limit_msat) =
CASE
    WHEN (state = ANY (ARRAY['returning'::text, 'returned'::text])) THEN 3
    ELSE 0
END)),
    CONSTRAINT receipt_check4 CHECK (((state = 'returned'::text) = (return_fee_msat IS NOT NULL))),
    CONSTRAINT receipt_movement_id_check CHECK ((octet_length(movement_id) = 11)),
    CONSTRAINT receipt_preimage_check CHECK ((octet_length(preimage) = 32)),
    CONSTRAINT receipt_rail_check CHECK ((rail = ANY (ARRAY['lightning'::text, 'onchain'::text]))),
    CONSTRAINT receipt_return_fee_limit_msat_check CHECK ((return_fee_limit_msat >= 0)),
    CONSTRAINT receipt_return_fee_msat_check CHECK ((return_fee_msat >= 0)),
    CONSTRAINT receipt_return_hash_check CHECK ((octet_length(return_hash) = 32)),
    CONSTRAINT receipt_state_check CHECK ((state = ANY (ARRAY['credited'::text, 'suspense'::text, 'quarantined'::text, 'assigned'::text, 'returning'::text, 'returned'::text, 'kept'::text])))
);

--
-- Name: COLUMN receipt.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.state IS 'suspense: paid inside before, without an invoice, or too little; it belongs to nobody yet. quarantined: crediting it failed, and is tried again. assigned, returned, kept: by the operator';

--
-- Name: COLUMN receipt.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.due_at IS 'when what is quarantined is tried again, or a return asked about';

--
-- Name: COLUMN receipt.return_request; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.receipt.return_request IS 'the invoice by which it is returned to who sent it';

--
-- Name: recovery_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recovery_code (
    account_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT recovery_code_code_hash_check CHECK ((octet_length(code_hash) = 32))
);

--
-- Name: restoration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.restoration (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    state_of timestamp with time zone NOT NULL,
    noticed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    opened_at timestamp with time zone,
    opened_by text,
    found jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT restoration_check CHECK (((opened_at IS NULL) = (opened_by IS NULL))),
    CONSTRAINT restoration_kind_check CHECK ((kind = ANY (ARRAY['backup'::text, 'recovery'::text, 'went_back'::text]))),
    CONSTRAINT restoration_opened_by_check CHECK ((opened_by = ANY (ARRAY['agreement'::text, 'operator'::text])))
);

--
-- Name: COLUMN restoration.kind; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.restoration.kind IS 'a backup of ours; the operator says so, of a recovery of theirs; we found that journals are gone';

--
-- Name: COLUMN restoration.state_of; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.restoration.state_of IS 'the moment that the books are of';

--
-- Name: COLUMN restoration.found; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.restoration.found IS 'what the operator was shown that differed, and accepted';

--
-- Name: sandbox_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_address (
    address text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

--
-- Name: sandbox_address_index; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sandbox_address_index
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: sandbox_block; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_block (
    height integer NOT NULL,
    hash bytea DEFAULT sha256(uuid_send(gen_random_uuid())) NOT NULL,
    mined_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT sandbox_block_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT sandbox_block_height_check CHECK ((height >= 0))
);

--
-- Name: sandbox_channel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_channel (
    id smallint NOT NULL,
    local_msat bigint DEFAULT 0 NOT NULL,
    CONSTRAINT sandbox_channel_local_msat_check CHECK ((local_msat >= 0))
)
WITH (fillfactor='10');

--
-- Name: sandbox_deposit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_deposit (
    txid bytea NOT NULL,
    vout integer NOT NULL,
    address text NOT NULL,
    amount_sat bigint NOT NULL,
    block_height integer,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT sandbox_deposit_amount_sat_check CHECK ((amount_sat > 0)),
    CONSTRAINT sandbox_deposit_txid_check CHECK ((octet_length(txid) = 32)),
    CONSTRAINT sandbox_deposit_vout_check CHECK ((vout >= 0))
);

--
-- Name: COLUMN sandbox_deposit.block_height; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sandbox_deposit.block_height IS 'null: unconfirmed';

--
-- Name: sandbox_hook; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_hook (
    name text NOT NULL,
    answer integer DEFAULT 200 NOT NULL,
    delay_ms integer DEFAULT 0 NOT NULL,
    retry_after_s integer,
    used_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT sandbox_hook_answer_check CHECK (((answer >= 200) AND (answer <= 599))),
    CONSTRAINT sandbox_hook_delay_ms_check CHECK ((delay_ms >= 0)),
    CONSTRAINT sandbox_hook_name_check CHECK ((name ~ '^[A-Za-z0-9_-]{1,64}$'::text)),
    CONSTRAINT sandbox_hook_retry_after_s_check CHECK ((retry_after_s > 0))
);

--
-- Name: sandbox_hook_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_hook_request (
    id bigint NOT NULL,
    name text NOT NULL,
    headers json NOT NULL,
    body bytea NOT NULL,
    answered integer NOT NULL,
    received_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

--
-- Name: sandbox_hook_request_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.sandbox_hook_request ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.sandbox_hook_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: sandbox_invoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_invoice (
    payment_hash bytea NOT NULL,
    preimage bytea,
    hold boolean NOT NULL,
    behaviour text NOT NULL,
    state text DEFAULT 'OPEN'::text NOT NULL,
    amount_paid_msat bigint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT sandbox_invoice_amount_paid_msat_check CHECK ((amount_paid_msat >= 0)),
    CONSTRAINT sandbox_invoice_check CHECK ((sha256(preimage) = payment_hash)),
    CONSTRAINT sandbox_invoice_check1 CHECK (((state <> 'SETTLED'::text) OR (preimage IS NOT NULL))),
    CONSTRAINT sandbox_invoice_check2 CHECK ((hold OR (preimage IS NOT NULL))),
    CONSTRAINT sandbox_invoice_check3 CHECK (((state = ANY (ARRAY['ACCEPTED'::text, 'SETTLED'::text])) = (amount_paid_msat > 0))),
    CONSTRAINT sandbox_invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT sandbox_invoice_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'ACCEPTED'::text, 'SETTLED'::text, 'CANCELED'::text])))
);

--
-- Name: COLUMN sandbox_invoice.preimage; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sandbox_invoice.preimage IS 'null: a hold invoice whose hash was given, not settled';

--
-- Name: sandbox_node; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_node (
    role text NOT NULL,
    secret bytea NOT NULL,
    CONSTRAINT sandbox_node_role_check CHECK ((role = ANY (ARRAY['ours'::text, 'outside'::text]))),
    CONSTRAINT sandbox_node_secret_check CHECK ((octet_length(secret) = 32))
);

--
-- Name: sandbox_own_invoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_own_invoice (
    payment_hash bytea NOT NULL,
    state text NOT NULL,
    amount_msat bigint,
    preimage bytea,
    settle_index bigint,
    ended_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT sandbox_own_invoice_amount_msat_check CHECK ((amount_msat > 0)),
    CONSTRAINT sandbox_own_invoice_check CHECK ((sha256(preimage) = payment_hash)),
    CONSTRAINT sandbox_own_invoice_check1 CHECK (((state = 'CANCELED'::text) = ((amount_msat IS NULL) OR (preimage IS NULL)))),
    CONSTRAINT sandbox_own_invoice_check2 CHECK (((state = 'SETTLED'::text) OR (settle_index IS NULL))),
    CONSTRAINT sandbox_own_invoice_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT sandbox_own_invoice_state_check CHECK ((state = ANY (ARRAY['ACCEPTED'::text, 'SETTLED'::text, 'CANCELED'::text])))
);

--
-- Name: COLUMN sandbox_own_invoice.ended_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sandbox_own_invoice.ended_at IS 'of an ACCEPTED one: since when it is held';

--
-- Name: sandbox_payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_payment (
    id bigint NOT NULL,
    payment_hash bytea NOT NULL,
    amount_msat bigint NOT NULL,
    fee_msat bigint NOT NULL,
    state text NOT NULL,
    failure text,
    settles boolean,
    ends_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT sandbox_payment_amount_msat_check CHECK ((amount_msat >= 0)),
    CONSTRAINT sandbox_payment_check CHECK (((state = 'failed'::text) = (failure IS NOT NULL))),
    CONSTRAINT sandbox_payment_check1 CHECK (((state = 'in_flight'::text) = (ended_at IS NULL))),
    CONSTRAINT sandbox_payment_check2 CHECK (((settles IS NULL) = (ends_at IS NULL))),
    CONSTRAINT sandbox_payment_fee_msat_check CHECK ((fee_msat >= 0)),
    CONSTRAINT sandbox_payment_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT sandbox_payment_state_check CHECK ((state = ANY (ARRAY['in_flight'::text, 'settled'::text, 'failed'::text])))
);

--
-- Name: COLUMN sandbox_payment.ends_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sandbox_payment.ends_at IS 'when a payment in flight ends by itself, as `settles` says; null: it waits for the payee';

--
-- Name: sandbox_payment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.sandbox_payment ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.sandbox_payment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: sandbox_payout; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sandbox_payout (
    reference uuid NOT NULL,
    txid bytea NOT NULL,
    speed text NOT NULL,
    amount_sat bigint NOT NULL,
    fee_sat bigint NOT NULL,
    vouts integer[] NOT NULL,
    addresses text[] NOT NULL,
    amounts_sat bigint[] NOT NULL,
    block_height integer,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT sandbox_payout_amount_sat_check CHECK ((amount_sat > 0)),
    CONSTRAINT sandbox_payout_fee_sat_check CHECK ((fee_sat > 0)),
    CONSTRAINT sandbox_payout_speed_check CHECK ((speed = ANY (ARRAY['FAST'::text, 'MEDIUM'::text, 'SLOW'::text]))),
    CONSTRAINT sandbox_payout_txid_check CHECK ((octet_length(txid) = 32))
);

--
-- Name: COLUMN sandbox_payout.vouts; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.sandbox_payout.vouts IS 'where in the transaction each address is paid its amount';

--
-- Name: sandbox_settle_index; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sandbox_settle_index
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: schema_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migration (
    name text NOT NULL,
    checksum text NOT NULL,
    phase text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT schema_migration_phase_check CHECK ((phase = ANY (ARRAY['before'::text, 'after'::text])))
);

--
-- Name: second_factor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.second_factor (
    account_id uuid NOT NULL,
    registration_id uuid DEFAULT gen_random_uuid() NOT NULL,
    registered_at timestamp with time zone DEFAULT now() NOT NULL,
    enabled_at timestamp with time zone,
    last_step bigint DEFAULT 0 NOT NULL
);

--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    last_used_at timestamp with time zone DEFAULT now() NOT NULL,
    awaits_second_factor boolean DEFAULT false NOT NULL,
    confirmed_at timestamp with time zone DEFAULT now() NOT NULL,
    ip inet,
    user_agent text,
    CONSTRAINT session_token_hash_check CHECK ((octet_length(token_hash) = 32))
);

--
-- Name: COLUMN session.confirmed_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.session.confirmed_at IS 'when its user showed last who they are';

--
-- Name: verified_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verified_account (
    ledger_account_id uuid NOT NULL,
    total bigint NOT NULL
);

--
-- Name: verified_pending; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verified_pending (
    wallet_id uuid NOT NULL,
    movement_id bytea NOT NULL
);

--
-- Name: verified_point; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verified_point (
    only_one boolean DEFAULT true NOT NULL,
    journal_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT verified_point_only_one_check CHECK (only_one)
);

--
-- Name: COLUMN verified_point.journal_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.verified_point.journal_id IS 'the last one; none at or below it was still to come';

--
-- Name: COLUMN verified_point.at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.verified_point.at IS 'the moment of the snapshot that was verified';

--
-- Name: verified_wallet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verified_wallet (
    total bigint NOT NULL,
    wallet_id uuid NOT NULL,
    last_id bytea NOT NULL
);

--
-- Name: voucher; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.voucher (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    wallet_id uuid NOT NULL,
    api_key_id uuid,
    least_sat bigint NOT NULL,
    most_sat bigint NOT NULL,
    uses integer NOT NULL,
    used integer DEFAULT 0 NOT NULL,
    claims bigint DEFAULT 0 NOT NULL,
    memo text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT voucher_check CHECK ((most_sat >= least_sat)),
    CONSTRAINT voucher_check1 CHECK (((used >= 0) AND (used <= uses))),
    CONSTRAINT voucher_check2 CHECK ((claims >= used)),
    CONSTRAINT voucher_least_sat_check CHECK ((least_sat > 0)),
    CONSTRAINT voucher_memo_check CHECK ((memo <> ''::text)),
    CONSTRAINT voucher_uses_check CHECK ((uses > 0))
);

--
-- Name: COLUMN voucher.api_key_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher.api_key_id IS 'the key by whose authority it pays; null: the account''s';

--
-- Name: COLUMN voucher.used; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher.used IS 'what was paid, and what is being paid or may have been';

--
-- Name: COLUMN voucher.claims; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher.claims IS 'all that were ever begun: each has a k1 of its own';

--
-- Name: voucher_claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.voucher_claim (
    id uuid NOT NULL,
    voucher_id uuid NOT NULL,
    payment_hash bytea NOT NULL,
    state text DEFAULT 'paying'::text NOT NULL,
    claimed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    due_at timestamp with time zone DEFAULT (clock_timestamp() + '00:10:00'::interval) NOT NULL,
    CONSTRAINT voucher_claim_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT voucher_claim_state_check CHECK ((state = ANY (ARRAY['paying'::text, 'closing'::text, 'paid'::text, 'failed'::text])))
);

--
-- Name: COLUMN voucher_claim.state; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher_claim.state IS 'closing: no payment can begin any more; what became of one that did is still to be seen';

--
-- Name: COLUMN voucher_claim.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.voucher_claim.due_at IS 'while it has not ended: when it is looked at again';

--
-- Name: wallet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wallet (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    account_id uuid NOT NULL,
    currency text NOT NULL,
    name text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    archived_at timestamp with time zone,
    CONSTRAINT wallet_currency_check CHECK ((currency = ANY (ARRAY['BTC'::text, 'USD'::text])))
);

--
-- Name: COLUMN wallet.name; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet.name IS 'empty: the two it began with, until they are given one';

--
-- Name: COLUMN wallet.archived_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet.archived_at IS 'since when nobody here pays from it or to it';

--
-- Name: wallet_balance; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.wallet_balance AS
 SELECT id AS wallet_id,
    currency,
    balance,
    held
   FROM public.ledger_account
  WHERE (balance IS NOT NULL);

--
-- Name: wallet_transaction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wallet_transaction (
    amount bigint NOT NULL,
    fee bigint,
    display_rate bigint,
    wallet_id uuid NOT NULL,
    id bytea NOT NULL,
    counterparty text,
    memo text,
    display_currency text,
    CONSTRAINT wallet_transaction_amount_check CHECK ((amount <> 0)),
    CONSTRAINT wallet_transaction_check CHECK ((num_nonnulls(display_rate, display_currency) = ANY (ARRAY[0, 2]))),
    CONSTRAINT wallet_transaction_display_currency_check CHECK ((display_currency <> 'USD'::text)),
    CONSTRAINT wallet_transaction_display_rate_check CHECK ((display_rate > 0)),
    CONSTRAINT wallet_transaction_fee_check CHECK ((fee > 0)),
    CONSTRAINT wallet_transaction_id_check CHECK ((octet_length(id) = 12))
)
WITH (fillfactor='95');

--
-- Name: COLUMN wallet_transaction.fee; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.fee IS 'part of the amount; null: none';

--
-- Name: COLUMN wallet_transaction.display_rate; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.display_rate IS 'what a dollar cost in it at that time, in billionths of its major unit';

--
-- Name: COLUMN wallet_transaction.counterparty; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.counterparty IS 'the other account''s username at that time';

--
-- Name: COLUMN wallet_transaction.memo; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.memo IS 'null: that of the movement; empty: none is shown';

--
-- Name: COLUMN wallet_transaction.display_currency; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.wallet_transaction.display_currency IS 'of the account at that time; null: the dollar, or there was no rate';

--
-- Name: webhook_attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempt (
    xid bigint NOT NULL,
    event_id bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    number integer NOT NULL,
    latency_ms integer NOT NULL,
    status smallint,
    endpoint_id text NOT NULL,
    error text,
    answer_head text,
    CONSTRAINT webhook_attempt_answer_head_check CHECK ((length(answer_head) <= 1024)),
    CONSTRAINT webhook_attempt_error_check CHECK ((error <> ''::text)),
    CONSTRAINT webhook_attempt_latency_ms_check CHECK ((latency_ms >= 0)),
    CONSTRAINT webhook_attempt_number_check CHECK ((number > 0)),
    CONSTRAINT webhook_attempt_status_check CHECK (((status >= 100) AND (status <= 999)))
);

--
-- Name: COLUMN webhook_attempt.error; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_attempt.error IS 'why it failed, in words; null: it did not';

--
-- Name: COLUMN webhook_attempt.answer_head; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_attempt.answer_head IS 'how the answer began';

--
-- Name: webhook_delivery; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_delivery (
    xid bigint NOT NULL,
    event_id bigint NOT NULL,
    due_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    ended_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    state text DEFAULT 'pending'::text NOT NULL,
    endpoint_id text NOT NULL,
    type public.event_type NOT NULL,
    body text NOT NULL,
    CONSTRAINT webhook_delivery_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT webhook_delivery_body_check CHECK ((body <> ''::text)),
    CONSTRAINT webhook_delivery_check CHECK (((failures >= 0) AND (failures <= attempts))),
    CONSTRAINT webhook_delivery_check1 CHECK (((state = 'pending'::text) = (due_at IS NOT NULL))),
    CONSTRAINT webhook_delivery_check2 CHECK (((state = 'pending'::text) = (ended_at IS NULL))),
    CONSTRAINT webhook_delivery_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'delivered'::text, 'failed'::text])))
);

--
-- Name: COLUMN webhook_delivery.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_delivery.due_at IS 'when to try next; null: it is over';

--
-- Name: COLUMN webhook_delivery.failures; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_delivery.failures IS 'since it was made, or asked for again';

--
-- Name: webhook_endpoint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_endpoint (
    id text NOT NULL,
    account_id uuid NOT NULL,
    api_key_id uuid,
    of_key boolean DEFAULT false NOT NULL,
    payment_hash bytea,
    url text NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    types public.event_type[],
    wallet_ids uuid[],
    seed bytea,
    old_seed bytea,
    old_seed_until timestamp with time zone,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    disabled_at timestamp with time zone,
    disabled_reason text,
    failing_since timestamp with time zone,
    last_success_at timestamp with time zone,
    failures integer DEFAULT 0 NOT NULL,
    due_at timestamp with time zone,
    leased_until timestamp with time zone,
    rests_until timestamp with time zone,
    CONSTRAINT webhook_endpoint_check CHECK (((NOT of_key) OR (api_key_id IS NOT NULL))),
    CONSTRAINT webhook_endpoint_check1 CHECK (((api_key_id IS NULL) OR (payment_hash IS NULL))),
    CONSTRAINT webhook_endpoint_check2 CHECK (((seed IS NULL) = (payment_hash IS NOT NULL))),
    CONSTRAINT webhook_endpoint_check3 CHECK (((old_seed IS NULL) = (old_seed_until IS NULL))),
    CONSTRAINT webhook_endpoint_check4 CHECK (((disabled_reason IS NULL) OR (disabled_at IS NOT NULL))),
    CONSTRAINT webhook_endpoint_disabled_reason_check CHECK ((disabled_reason <> ''::text)),
    CONSTRAINT webhook_endpoint_failures_check CHECK ((failures >= 0)),
    CONSTRAINT webhook_endpoint_id_check CHECK ((id ~~ 'ep\_%'::text)),
    CONSTRAINT webhook_endpoint_old_seed_check CHECK ((octet_length(old_seed) = 16)),
    CONSTRAINT webhook_endpoint_payment_hash_check CHECK ((octet_length(payment_hash) = 32)),
    CONSTRAINT webhook_endpoint_seed_check CHECK ((octet_length(seed) = 16)),
    CONSTRAINT webhook_endpoint_types_check CHECK ((cardinality(types) > 0)),
    CONSTRAINT webhook_endpoint_url_check CHECK ((url <> ''::text)),
    CONSTRAINT webhook_endpoint_wallet_ids_check CHECK ((cardinality(wallet_ids) > 0))
);

--
-- Name: COLUMN webhook_endpoint.api_key_id; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoint.api_key_id IS 'whose it is: it is told what this key may see';

--
-- Name: COLUMN webhook_endpoint.of_key; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoint.of_key IS 'it is the one URL that was given with the key';

--
-- Name: COLUMN webhook_endpoint.types; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoint.types IS 'which events; null: all';

--
-- Name: COLUMN webhook_endpoint.wallet_ids; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoint.wallet_ids IS 'of which wallets; null: of all';

--
-- Name: COLUMN webhook_endpoint.seed; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoint.seed IS 'the secret is made from it and the pepper';

--
-- Name: COLUMN webhook_endpoint.old_seed; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoint.old_seed IS 'of the secret before, which signs as well for a while';

--
-- Name: COLUMN webhook_endpoint.failures; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoint.failures IS 'in a row';

--
-- Name: COLUMN webhook_endpoint.due_at; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoint.due_at IS 'when there is something to send; null: nothing waits';

--
-- Name: COLUMN webhook_endpoint.leased_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoint.leased_until IS 'a process is at it, and has until then';

--
-- Name: COLUMN webhook_endpoint.rests_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoint.rests_until IS 'it failed; nothing is sent before';

--
-- Name: webhook_position; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_position (
    xid bigint NOT NULL,
    event_id bigint NOT NULL,
    one boolean DEFAULT true NOT NULL,
    CONSTRAINT webhook_position_one_check CHECK (one)
);

--
-- Name: account account_phone_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_phone_key UNIQUE (phone);

--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);

--
-- Name: account_spent account_spent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_spent
    ADD CONSTRAINT account_spent_pkey PRIMARY KEY (account_id, movement_id);

--
-- Name: account_spent_sum account_spent_sum_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_spent_sum
    ADD CONSTRAINT account_spent_sum_pkey PRIMARY KEY (account_id, kind, since);

--
-- Name: account account_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_user_id_key UNIQUE (user_id);

--
-- Name: account account_username_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_username_key UNIQUE (username);

--
-- Name: address_invoice address_invoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address_invoice
    ADD CONSTRAINT address_invoice_pkey PRIMARY KEY (payment_hash);

--
-- Name: address_invoice address_invoice_settle_index_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address_invoice
    ADD CONSTRAINT address_invoice_settle_index_key UNIQUE (settle_index);

--
-- Name: api_key_address api_key_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_address
    ADD CONSTRAINT api_key_address_pkey PRIMARY KEY (api_key_id, network);

--
-- Name: api_key_limit api_key_limit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_limit
    ADD CONSTRAINT api_key_limit_pkey PRIMARY KEY (api_key_id, time_window);

--
-- Name: api_key api_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_pkey PRIMARY KEY (id);

--
-- Name: api_key_policy api_key_policy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_policy
    ADD CONSTRAINT api_key_policy_pkey PRIMARY KEY (api_key_id);

--
-- Name: api_key_secret api_key_secret_locator_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_secret
    ADD CONSTRAINT api_key_secret_locator_key UNIQUE (locator);

--
-- Name: api_key_secret api_key_secret_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_secret
    ADD CONSTRAINT api_key_secret_pkey PRIMARY KEY (id);

--
-- Name: api_key_secret api_key_secret_secret_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_secret
    ADD CONSTRAINT api_key_secret_secret_hash_key UNIQUE (secret_hash);

--
-- Name: audit_event audit_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT audit_event_pkey PRIMARY KEY (id);

--
-- Name: backup_made backup_made_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.backup_made
    ADD CONSTRAINT backup_made_pkey PRIMARY KEY (id);

--
-- Name: canary_alarm canary_alarm_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.canary_alarm
    ADD CONSTRAINT canary_alarm_pkey PRIMARY KEY (api_key_id, place);

--
-- Name: captcha_solution captcha_solution_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.captcha_solution
    ADD CONSTRAINT captcha_solution_pkey PRIMARY KEY (challenge);

--
-- Name: chain_cursor chain_cursor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chain_cursor
    ADD CONSTRAINT chain_cursor_pkey PRIMARY KEY (node_key);

--
-- Name: cln_address cln_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cln_address
    ADD CONSTRAINT cln_address_pkey PRIMARY KEY (address);

--
-- Name: cln_payout cln_payout_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cln_payout
    ADD CONSTRAINT cln_payout_pkey PRIMARY KEY (reference);

--
-- Name: cln_payout cln_payout_txid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cln_payout
    ADD CONSTRAINT cln_payout_txid_key UNIQUE (txid);

--
-- Name: contact contact_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_id_key UNIQUE (id);

--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (account_id, handle);

--
-- Name: contact_walk contact_walk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_walk
    ADD CONSTRAINT contact_walk_pkey PRIMARY KEY (wallet_id);

--
-- Name: credential credential_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (account_id);

--
-- Name: dealer_total dealer_total_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dealer_total
    ADD CONSTRAINT dealer_total_pkey PRIMARY KEY (ledger_account_id);

--
-- Name: derived_key derived_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.derived_key
    ADD CONSTRAINT derived_key_pkey PRIMARY KEY (api_key_id, id);

--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (ledger_account_id, journal_id);

--
-- Name: event_base event_base_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_base
    ADD CONSTRAINT event_base_pkey PRIMARY KEY (only_one);

--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (xid, id);

--
-- Name: failed_return failed_return_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failed_return
    ADD CONSTRAINT failed_return_pkey PRIMARY KEY (return_hash);

--
-- Name: fiat_rate fiat_rate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fiat_rate
    ADD CONSTRAINT fiat_rate_pkey PRIMARY KEY (currency);

--
-- Name: idempotency_key idempotency_key_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_id_key UNIQUE (id);

--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (tenant, key);

--
-- Name: installation installation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (name);

--
-- Name: invoice_expiry_position invoice_expiry_position_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice_expiry_position
    ADD CONSTRAINT invoice_expiry_position_pkey PRIMARY KEY (only_one);

--
-- Name: invoice invoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_pkey PRIMARY KEY (payment_hash);

--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);

--
-- Name: key_call key_call_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_call
    ADD CONSTRAINT key_call_pkey PRIMARY KEY (api_key_id, at, id);

--
-- Name: key_credit key_credit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_credit
    ADD CONSTRAINT key_credit_pkey PRIMARY KEY (id);

--
-- Name: key_credit_taken key_credit_taken_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_credit_taken
    ADD CONSTRAINT key_credit_taken_pkey PRIMARY KEY (movement_id, credit_id);

--
-- Name: key_owner key_owner_account_id_external_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_owner
    ADD CONSTRAINT key_owner_account_id_external_id_key UNIQUE (account_id, external_id);

--
-- Name: key_owner_limit key_owner_limit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_owner_limit
    ADD CONSTRAINT key_owner_limit_pkey PRIMARY KEY (owner_id, time_window);

--
-- Name: key_owner key_owner_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_owner
    ADD CONSTRAINT key_owner_pkey PRIMARY KEY (id);

--
-- Name: key_role key_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_role
    ADD CONSTRAINT key_role_pkey PRIMARY KEY (id);

--
-- Name: key_role_version key_role_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_role_version
    ADD CONSTRAINT key_role_version_pkey PRIMARY KEY (role_id, version);

--
-- Name: key_spent_sum key_spent_sum_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_spent_sum
    ADD CONSTRAINT key_spent_sum_pkey PRIMARY KEY (api_key_id, level, until);

--
-- Name: key_usage_day key_usage_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_usage_day
    ADD CONSTRAINT key_usage_day_pkey PRIMARY KEY (api_key_id, day, operation);

--
-- Name: key_usage_hour key_usage_hour_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_usage_hour
    ADD CONSTRAINT key_usage_hour_pkey PRIMARY KEY (api_key_id, hour, operation);

--
-- Name: key_usage_writer key_usage_writer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_usage_writer
    ADD CONSTRAINT key_usage_writer_pkey PRIMARY KEY (id);

--
-- Name: known_node known_node_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_node
    ADD CONSTRAINT known_node_pkey PRIMARY KEY (id);

--
-- Name: ledger_account ledger_account_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_account
    ADD CONSTRAINT ledger_account_name_key UNIQUE (name);

--
-- Name: ledger_account ledger_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_account
    ADD CONSTRAINT ledger_account_pkey PRIMARY KEY (id);

--
-- Name: login_code login_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login_code
    ADD CONSTRAINT login_code_pkey PRIMARY KEY (id);

--
-- Name: movement movement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.movement
    ADD CONSTRAINT movement_pkey PRIMARY KEY (id);

--
-- Name: node_cursor node_cursor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.node_cursor
    ADD CONSTRAINT node_cursor_pkey PRIMARY KEY (node_key);

--
-- Name: onchain_address onchain_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.onchain_address
    ADD CONSTRAINT onchain_address_pkey PRIMARY KEY (address);

--
-- Name: onchain_deposit onchain_deposit_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.onchain_deposit
    ADD CONSTRAINT onchain_deposit_event_id_key UNIQUE (event_id);

--
-- Name: onchain_deposit onchain_deposit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.onchain_deposit
    ADD CONSTRAINT onchain_deposit_pkey PRIMARY KEY (txid, vout);

--
-- Name: operator_act operator_act_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operator_act
    ADD CONSTRAINT operator_act_pkey PRIMARY KEY (id);

--
-- Name: operator_session operator_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operator_session
    ADD CONSTRAINT operator_session_pkey PRIMARY KEY (id);

--
-- Name: operator_session operator_session_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operator_session
    ADD CONSTRAINT operator_session_token_hash_key UNIQUE (token_hash);

--
-- Name: passkey_challenge passkey_challenge_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey_challenge
    ADD CONSTRAINT passkey_challenge_pkey PRIMARY KEY (challenge);

--
-- Name: passkey passkey_credential_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_credential_id_key UNIQUE (credential_id);

--
-- Name: passkey passkey_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_pkey PRIMARY KEY (id);

--
-- Name: payment_approval payment_approval_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_approval
    ADD CONSTRAINT payment_approval_pkey PRIMARY KEY (id);

--
-- Name: payment_approval payment_approval_request_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_approval
    ADD CONSTRAINT payment_approval_request_id_key UNIQUE (request_id);

--
-- Name: payment_batch payment_batch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_batch
    ADD CONSTRAINT payment_batch_pkey PRIMARY KEY (id);

--
-- Name: payment_batch_row payment_batch_row_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_batch_row
    ADD CONSTRAINT payment_batch_row_pkey PRIMARY KEY (batch_id, number);

--
-- Name: payment payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (movement_id);

--
-- Name: price_point price_point_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.price_point
    ADD CONSTRAINT price_point_pkey PRIMARY KEY (hour);

--
-- Name: pulse pulse_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pulse
    ADD CONSTRAINT pulse_pkey PRIMARY KEY (id);

--
-- Name: receipt receipt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (rail, reference);

--
-- Name: recovery_code recovery_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (account_id, code_hash);

--
-- Name: restoration restoration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restoration
    ADD CONSTRAINT restoration_pkey PRIMARY KEY (id);

--
-- Name: sandbox_address sandbox_address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_address
    ADD CONSTRAINT sandbox_address_pkey PRIMARY KEY (address);

--
-- Name: sandbox_block sandbox_block_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_block
    ADD CONSTRAINT sandbox_block_pkey PRIMARY KEY (height);

--
-- Name: sandbox_channel sandbox_channel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_channel
    ADD CONSTRAINT sandbox_channel_pkey PRIMARY KEY (id);

--
-- Name: sandbox_deposit sandbox_deposit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_deposit
    ADD CONSTRAINT sandbox_deposit_pkey PRIMARY KEY (txid, vout);

--
-- Name: sandbox_hook sandbox_hook_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_hook
    ADD CONSTRAINT sandbox_hook_pkey PRIMARY KEY (name);

--
-- Name: sandbox_hook_request sandbox_hook_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_hook_request
    ADD CONSTRAINT sandbox_hook_request_pkey PRIMARY KEY (id);

--
-- Name: sandbox_invoice sandbox_invoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_invoice
    ADD CONSTRAINT sandbox_invoice_pkey PRIMARY KEY (payment_hash);

--
-- Name: sandbox_node sandbox_node_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_node
    ADD CONSTRAINT sandbox_node_pkey PRIMARY KEY (role);

--
-- Name: sandbox_own_invoice sandbox_own_invoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_own_invoice
    ADD CONSTRAINT sandbox_own_invoice_pkey PRIMARY KEY (payment_hash);

--
-- Name: sandbox_own_invoice sandbox_own_invoice_settle_index_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_own_invoice
    ADD CONSTRAINT sandbox_own_invoice_settle_index_key UNIQUE (settle_index);

--
-- Name: sandbox_payment sandbox_payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payment
    ADD CONSTRAINT sandbox_payment_pkey PRIMARY KEY (id);

--
-- Name: sandbox_payout sandbox_payout_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payout
    ADD CONSTRAINT sandbox_payout_pkey PRIMARY KEY (reference);

--
-- Name: sandbox_payout sandbox_payout_txid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payout
    ADD CONSTRAINT sandbox_payout_txid_key UNIQUE (txid);

--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (name);

--
-- Name: second_factor second_factor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (account_id);

--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);

--
-- Name: session session_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_token_hash_key UNIQUE (token_hash);

--
-- Name: verified_account verified_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verified_account
    ADD CONSTRAINT verified_account_pkey PRIMARY KEY (ledger_account_id);

--
-- Name: verified_pending verified_pending_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verified_pending
    ADD CONSTRAINT verified_pending_pkey PRIMARY KEY (wallet_id, movement_id);

--
-- Name: verified_point verified_point_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verified_point
    ADD CONSTRAINT verified_point_pkey PRIMARY KEY (only_one);

--
-- Name: verified_wallet verified_wallet_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verified_wallet
    ADD CONSTRAINT verified_wallet_pkey PRIMARY KEY (wallet_id);

--
-- Name: voucher_claim voucher_claim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher_claim
    ADD CONSTRAINT voucher_claim_pkey PRIMARY KEY (id);

--
-- Name: voucher voucher_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_pkey PRIMARY KEY (id);

--
-- Name: wallet wallet_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallet
    ADD CONSTRAINT wallet_pkey PRIMARY KEY (id);

--
-- Name: wallet_transaction wallet_transaction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallet_transaction
    ADD CONSTRAINT wallet_transaction_pkey PRIMARY KEY (wallet_id, id);

--
-- Name: webhook_attempt webhook_attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempt
    ADD CONSTRAINT webhook_attempt_pkey PRIMARY KEY (endpoint_id, xid, event_id, number);

--
-- Name: webhook_delivery webhook_delivery_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_pkey PRIMARY KEY (endpoint_id, xid, event_id);

--
-- Name: webhook_endpoint webhook_endpoint_payment_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoint
    ADD CONSTRAINT webhook_endpoint_payment_hash_key UNIQUE (payment_hash);

--
-- Name: webhook_endpoint webhook_endpoint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoint
    ADD CONSTRAINT webhook_endpoint_pkey PRIMARY KEY (id);

--
-- Name: webhook_position webhook_position_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_position
    ADD CONSTRAINT webhook_position_pkey PRIMARY KEY (one);

--
-- Name: account_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_by_age ON public.account USING btree (created_at, id);

--
-- Name: account_email_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX account_email_key ON public.account USING btree (email) WHERE email_verified;

--
-- Name: address_invoice_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX address_invoice_due ON public.address_invoice USING btree (look_at) WHERE (look_at IS NOT NULL);

--
-- Name: address_invoice_settled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX address_invoice_settled ON public.address_invoice USING btree (identity, settle_index) WHERE (settle_index IS NOT NULL);

--
-- Name: api_key_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_key_by_account ON public.api_key USING btree (account_id, created_at);

--
-- Name: api_key_expiring; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_key_expiring ON public.api_key USING btree (expires_at) WHERE ((expires_at IS NOT NULL) AND (revoked_at IS NULL));

--
-- Name: api_key_live_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX api_key_live_name ON public.api_key USING btree (account_id, lower(name)) WHERE (archived_at IS NULL);

--
-- Name: api_key_of_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_key_of_owner ON public.api_key USING btree (owner_id) WHERE (owner_id IS NOT NULL);

--
-- Name: api_key_secret_by_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_key_secret_by_key ON public.api_key_secret USING btree (api_key_id, created_at);

--
-- Name: api_key_secret_lasting; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX api_key_secret_lasting ON public.api_key_secret USING btree (api_key_id) WHERE (expires_at IS NULL);

--
-- Name: audit_event_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_event_by_account ON public.audit_event USING btree (account_id, id DESC);

--
-- Name: audit_event_by_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_event_by_actor ON public.audit_event USING btree (actor_id, id DESC) WHERE (actor_id IS NOT NULL);

--
-- Name: audit_event_by_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_event_by_subject ON public.audit_event USING btree (subject_id, id DESC) WHERE (subject_id IS NOT NULL);

--
-- Name: captcha_solution_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX captcha_solution_by_expiry ON public.captcha_solution USING btree (expires_at);

--
-- Name: derived_key_by_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX derived_key_by_key ON public.derived_key USING btree (api_key_id, known_at, id);

--
-- Name: derived_key_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX derived_key_ended ON public.derived_key USING btree (api_key_id, generation) INCLUDE (id) WHERE (ended_at IS NOT NULL);

--
-- Name: entry_by_journal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_by_journal ON public.entry USING brin (journal_id) WITH (pages_per_range='16');

--
-- Name: event_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_by_account ON public.event USING btree (account_id, xid, id);

--
-- Name: idempotency_key_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_key_by_age ON public.idempotency_key USING btree (created_at);

--
-- Name: invoice_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoice_by_expiry ON public.invoice USING btree (expires_at);

--
-- Name: invoice_by_wallet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoice_by_wallet ON public.invoice USING btree (wallet_id, created_at DESC, payment_hash DESC);

--
-- Name: invoice_external_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invoice_external_id ON public.invoice USING btree (account_id, external_id) WHERE (external_id IS NOT NULL);

--
-- Name: key_credit_of_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX key_credit_of_key ON public.key_credit USING btree (api_key_id, kind) WHERE (api_key_id IS NOT NULL);

--
-- Name: key_credit_of_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX key_credit_of_owner ON public.key_credit USING btree (owner_id, kind) WHERE (owner_id IS NOT NULL);

--
-- Name: key_credit_taken_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_credit_taken_of ON public.key_credit_taken USING btree (credit_id);

--
-- Name: key_owner_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_owner_by_age ON public.key_owner USING btree (account_id, created_at, id);

--
-- Name: key_role_live_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX key_role_live_name ON public.key_role USING btree (account_id, lower(name)) WHERE (deleted_at IS NULL);

--
-- Name: key_usage_day_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_usage_day_by_time ON public.key_usage_day USING btree (day);

--
-- Name: key_usage_hour_by_time; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_usage_hour_by_time ON public.key_usage_hour USING btree (hour);

--
-- Name: login_code_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_code_by_expiry ON public.login_code USING btree (expires_at);

--
-- Name: login_code_by_recipient; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_code_by_recipient ON public.login_code USING btree (recipient, created_at);

--
-- Name: login_code_to_send; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_code_to_send ON public.login_code USING btree (send_at) WHERE (send_at IS NOT NULL);

--
-- Name: movement_by_address; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX movement_by_address ON public.movement USING btree (address, id) WHERE (address IS NOT NULL);

--
-- Name: movement_by_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX movement_by_parent ON public.movement USING btree (parent_id) WHERE (parent_id IS NOT NULL);

--
-- Name: movement_idempotency; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX movement_idempotency ON public.movement USING btree (idempotency_id) WHERE (idempotency_id IS NOT NULL);

--
-- Name: movement_spent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX movement_spent ON public.movement USING btree (api_key_id, id) INCLUDE (spent_sat, spent_fee_sat) WHERE (spent_sat IS NOT NULL);

--
-- Name: onchain_address_by_wallet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_address_by_wallet ON public.onchain_address USING btree (wallet_id, created_at DESC);

--
-- Name: onchain_deposit_by_height; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_deposit_by_height ON public.onchain_deposit USING btree (height);

--
-- Name: onchain_deposit_gone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_deposit_gone ON public.onchain_deposit USING btree (gone_at) WHERE (gone_at IS NOT NULL);

--
-- Name: onchain_deposit_seen; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX onchain_deposit_seen ON public.onchain_deposit USING btree (wallet_id, seen_at) WHERE (state = 'seen'::text);

--
-- Name: passkey_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX passkey_by_account ON public.passkey USING btree (account_id);

--
-- Name: passkey_challenge_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX passkey_challenge_by_expiry ON public.passkey_challenge USING btree (expires_at);

--
-- Name: payment_approval_by_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_approval_by_key ON public.payment_approval USING btree (api_key_id) WHERE (status = 'waiting'::text);

--
-- Name: payment_approval_by_wallet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_approval_by_wallet ON public.payment_approval USING btree (wallet_id, created_at DESC, id DESC);

--
-- Name: payment_approval_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_approval_due ON public.payment_approval USING btree (expires_at) WHERE (status = 'waiting'::text);

--
-- Name: payment_approval_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX payment_approval_waiting ON public.payment_approval USING btree (wallet_id, payment_hash) WHERE (status = 'waiting'::text);

--
-- Name: payment_batch_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_batch_by_account ON public.payment_batch USING btree (account_id, created_at DESC, id DESC);

--
-- Name: payment_batch_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_batch_due ON public.payment_batch USING btree (due_at) WHERE (due_at IS NOT NULL);

--
-- Name: payment_by_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_by_batch ON public.payment USING btree (batch_id) WHERE (batch_id IS NOT NULL);

--
-- Name: payment_failed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_failed ON public.payment USING btree (payment_hash) WHERE (state = 'failed'::text);

--
-- Name: payment_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX payment_live ON public.payment USING btree (payment_hash) WHERE (state <> 'failed'::text);

--
-- Name: payment_lost; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_lost ON public.payment USING btree (ended_at) WHERE (state = 'lost'::text);

--
-- Name: payment_recheck; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_recheck ON public.payment USING btree (recheck_at) WHERE (recheck_at IS NOT NULL);

--
-- Name: payment_sending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_sending ON public.payment USING btree (due_at NULLS FIRST) WHERE (state = 'sending'::text);

--
-- Name: payment_under_way; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payment_under_way ON public.payment USING btree (wallet_id) WHERE (state = 'sending'::text);

--
-- Name: receipt_attention; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_attention ON public.receipt USING btree (state, booked_at) WHERE (state <> 'credited'::text);

--
-- Name: receipt_quarantined; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_quarantined ON public.receipt USING btree (due_at) WHERE (state = 'quarantined'::text);

--
-- Name: receipt_returning; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX receipt_returning ON public.receipt USING btree (due_at) WHERE (state = 'returning'::text);

--
-- Name: restoration_unopened; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX restoration_unopened ON public.restoration USING btree (noticed_at) WHERE (opened_at IS NULL);

--
-- Name: sandbox_deposit_by_height; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_deposit_by_height ON public.sandbox_deposit USING btree (block_height) WHERE (block_height IS NOT NULL);

--
-- Name: sandbox_deposit_unconfirmed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_deposit_unconfirmed ON public.sandbox_deposit USING btree (created_at) WHERE (block_height IS NULL);

--
-- Name: sandbox_hook_by_use; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_hook_by_use ON public.sandbox_hook USING btree (used_at);

--
-- Name: sandbox_hook_request_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_hook_request_by_name ON public.sandbox_hook_request USING btree (name, id);

--
-- Name: sandbox_own_invoice_held; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_own_invoice_held ON public.sandbox_own_invoice USING btree (ended_at) WHERE (state = 'ACCEPTED'::text);

--
-- Name: sandbox_own_invoice_unnumbered; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_own_invoice_unnumbered ON public.sandbox_own_invoice USING btree (ended_at) WHERE ((state = 'SETTLED'::text) AND (settle_index IS NULL));

--
-- Name: sandbox_payment_by_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_payment_by_hash ON public.sandbox_payment USING btree (payment_hash, id);

--
-- Name: sandbox_payment_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_payment_due ON public.sandbox_payment USING btree (ends_at) WHERE ((state = 'in_flight'::text) AND (ends_at IS NOT NULL));

--
-- Name: sandbox_payment_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX sandbox_payment_live ON public.sandbox_payment USING btree (payment_hash) WHERE (state <> 'failed'::text);

--
-- Name: sandbox_payout_by_height; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sandbox_payout_by_height ON public.sandbox_payout USING btree (block_height);

--
-- Name: session_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_by_account ON public.session USING btree (account_id, created_at);

--
-- Name: voucher_by_wallet; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX voucher_by_wallet ON public.voucher USING btree (wallet_id, created_at DESC, id DESC);

--
-- Name: voucher_claim_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX voucher_claim_due ON public.voucher_claim USING btree (due_at) WHERE (state = ANY (ARRAY['paying'::text, 'closing'::text]));

--
-- Name: voucher_claim_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX voucher_claim_live ON public.voucher_claim USING btree (payment_hash) WHERE (state <> 'failed'::text);

--
-- Name: wallet_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wallet_by_account ON public.wallet USING btree (account_id, currency, created_at);

--
-- Name: wallet_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX wallet_name ON public.wallet USING btree (account_id, lower(name)) WHERE (name <> ''::text);

--
-- Name: webhook_attempt_last; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_attempt_last ON public.webhook_attempt USING btree (endpoint_id, at);

--
-- Name: webhook_delivery_by_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_delivery_by_age ON public.webhook_delivery USING btree (created_at);

--
-- Name: webhook_delivery_failed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_delivery_failed ON public.webhook_delivery USING btree (endpoint_id, created_at) WHERE (state = 'failed'::text);

--
-- Name: webhook_delivery_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_delivery_pending ON public.webhook_delivery USING btree (endpoint_id, xid, event_id) WHERE (state = 'pending'::text);

--
-- Name: webhook_endpoint_by_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_endpoint_by_account ON public.webhook_endpoint USING btree (account_id, created_at, id) WHERE (payment_hash IS NULL);

--
-- Name: webhook_endpoint_by_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_endpoint_by_key ON public.webhook_endpoint USING btree (api_key_id) WHERE (api_key_id IS NOT NULL);

--
-- Name: webhook_endpoint_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_endpoint_due ON public.webhook_endpoint USING btree (due_at) WHERE ((due_at IS NOT NULL) AND (disabled_at IS NULL));

--
-- Name: webhook_endpoint_of_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX webhook_endpoint_of_key ON public.webhook_endpoint USING btree (api_key_id) WHERE of_key;

--
-- Name: movement account_spent_returned; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_spent_returned AFTER UPDATE OF status ON public.movement FOR EACH ROW WHEN (((old.status = 'PENDING'::public.movement_status) AND (new.status = 'FAILURE'::public.movement_status))) EXECUTE FUNCTION public.account_spent_returned();

--
-- Name: audit_event append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

--
-- Name: entry append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

--
-- Name: journal append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.journal FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

--
-- Name: key_role_version append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.key_role_version FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

--
-- Name: operator_act append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.operator_act FOR EACH STATEMENT EXECUTE FUNCTION public.append_only();

--
-- Name: payment_approval approval_holds; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER approval_holds AFTER INSERT OR DELETE OR UPDATE OF status ON public.payment_approval FOR EACH ROW EXECUTE FUNCTION public.approval_holds();

--
-- Name: payment_approval approval_stays; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER approval_stays BEFORE UPDATE ON public.payment_approval FOR EACH ROW EXECUTE FUNCTION public.approval_stays();

--
-- Name: ledger_account balance_moves_by_entries; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER balance_moves_by_entries AFTER DELETE OR UPDATE OR TRUNCATE ON public.ledger_account FOR EACH STATEMENT EXECUTE FUNCTION public.balance_moves_by_entries();

--
-- Name: movement credit_ended; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER credit_ended AFTER UPDATE OF status ON public.movement FOR EACH ROW WHEN (((old.status = 'PENDING'::public.movement_status) AND (new.status <> 'PENDING'::public.movement_status) AND (new.api_key_id IS NOT NULL))) EXECUTE FUNCTION public.payment_ends_credit();

--
-- Name: movement credit_taken; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER credit_taken AFTER INSERT ON public.movement REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.payments_take_credits();

--
-- Name: movement derived_spent_added; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER derived_spent_added AFTER INSERT ON public.movement FOR EACH ROW WHEN (((new.derivation_id IS NOT NULL) AND (new.spent_sat IS NOT NULL))) EXECUTE FUNCTION public.derived_spent_changed();

--
-- Name: movement derived_spent_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER derived_spent_changed AFTER UPDATE OF spent_sat, spent_fee_sat ON public.movement FOR EACH ROW WHEN (((new.derivation_id IS NOT NULL) AND ((old.spent_sat IS DISTINCT FROM new.spent_sat) OR (old.spent_fee_sat IS DISTINCT FROM new.spent_fee_sat)))) EXECUTE FUNCTION public.derived_spent_changed();

--
-- Name: operator_act ends_once; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ends_once BEFORE UPDATE ON public.operator_act FOR EACH ROW EXECUTE FUNCTION public.operator_act_ends_once();

--
-- Name: entry entry_posted; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER entry_posted AFTER INSERT ON public.entry REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION public.entry_posted();

--
-- Name: payment payment_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_begins BEFORE INSERT ON public.payment FOR EACH ROW WHEN ((new.state <> 'sending'::text)) EXECUTE FUNCTION public.state_moves();

--
-- Name: payment payment_moves; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_moves BEFORE UPDATE OF state ON public.payment FOR EACH ROW WHEN ((old.state <> new.state)) EXECUTE FUNCTION public.state_moves();

--
-- Name: api_key_policy policy_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER policy_changed AFTER UPDATE ON public.api_key_policy FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.policy_revised();

--
-- Name: api_key_policy policy_revised; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER policy_revised AFTER INSERT OR DELETE ON public.api_key_policy FOR EACH ROW EXECUTE FUNCTION public.policy_revised();

--
-- Name: receipt receipt_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER receipt_begins BEFORE INSERT ON public.receipt FOR EACH ROW WHEN ((new.state <> 'credited'::text)) EXECUTE FUNCTION public.state_moves();

--
-- Name: receipt receipt_moves; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER receipt_moves BEFORE UPDATE OF state ON public.receipt FOR EACH ROW WHEN ((old.state <> new.state)) EXECUTE FUNCTION public.state_moves();

--
-- Name: receipt return_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER return_begins BEFORE UPDATE OF state ON public.receipt FOR EACH ROW WHEN (((new.state = 'returning'::text) AND (old.state <> 'returning'::text))) EXECUTE FUNCTION public.return_begins();

--
-- Name: movement spent_added; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spent_added AFTER INSERT ON public.movement REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.movements_spent_added();

--
-- Name: movement spent_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spent_changed AFTER UPDATE OF id, api_key_id, spent_sat, spent_fee_sat ON public.movement FOR EACH ROW WHEN (((old.id IS DISTINCT FROM new.id) OR (old.api_key_id IS DISTINCT FROM new.api_key_id) OR (old.spent_sat IS DISTINCT FROM new.spent_sat) OR (old.spent_fee_sat IS DISTINCT FROM new.spent_fee_sat))) EXECUTE FUNCTION public.movement_spent_changed();

--
-- Name: movement spent_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spent_removed AFTER DELETE ON public.movement FOR EACH ROW WHEN ((old.spent_sat IS NOT NULL)) EXECUTE FUNCTION public.movement_spent_changed();

--
-- Name: webhook_delivery webhook_body_stays; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER webhook_body_stays BEFORE UPDATE OF endpoint_id, xid, event_id, type, body ON public.webhook_delivery FOR EACH ROW EXECUTE FUNCTION public.webhook_body_stays();

--
-- Name: account account_default_wallet; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_default_wallet FOREIGN KEY (default_wallet_id) REFERENCES public.wallet(id) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: api_key api_key_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: api_key_address api_key_address_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_address
    ADD CONSTRAINT api_key_address_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: api_key_limit api_key_limit_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_limit
    ADD CONSTRAINT api_key_limit_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: api_key api_key_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.key_owner(id);

--
-- Name: api_key_policy api_key_policy_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_policy
    ADD CONSTRAINT api_key_policy_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: api_key api_key_role_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_role_id_fkey FOREIGN KEY (role_id) REFERENCES public.key_role(id);

--
-- Name: api_key_secret api_key_secret_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_key_secret
    ADD CONSTRAINT api_key_secret_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: audit_event audit_event_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT audit_event_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: canary_alarm canary_alarm_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.canary_alarm
    ADD CONSTRAINT canary_alarm_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: contact contact_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: credential credential_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: derived_key derived_key_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.derived_key
    ADD CONSTRAINT derived_key_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: key_call key_call_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_call
    ADD CONSTRAINT key_call_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: key_credit key_credit_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_credit
    ADD CONSTRAINT key_credit_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: key_credit key_credit_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_credit
    ADD CONSTRAINT key_credit_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.key_owner(id) ON DELETE CASCADE;

--
-- Name: key_credit_taken key_credit_taken_credit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_credit_taken
    ADD CONSTRAINT key_credit_taken_credit_id_fkey FOREIGN KEY (credit_id) REFERENCES public.key_credit(id) ON DELETE CASCADE;

--
-- Name: key_owner key_owner_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_owner
    ADD CONSTRAINT key_owner_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: key_owner_limit key_owner_limit_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_owner_limit
    ADD CONSTRAINT key_owner_limit_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.key_owner(id) ON DELETE CASCADE;

--
-- Name: key_role_version key_role_version_role_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_role_version
    ADD CONSTRAINT key_role_version_role_id_fkey FOREIGN KEY (role_id) REFERENCES public.key_role(id);

--
-- Name: key_usage_day key_usage_day_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_usage_day
    ADD CONSTRAINT key_usage_day_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: key_usage_hour key_usage_hour_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_usage_hour
    ADD CONSTRAINT key_usage_hour_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- Name: login_code login_code_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login_code
    ADD CONSTRAINT login_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: operator_act operator_act_session_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operator_act
    ADD CONSTRAINT operator_act_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.operator_session(id);

--
-- Name: passkey passkey_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: payment_approval payment_approval_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_approval
    ADD CONSTRAINT payment_approval_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: payment_approval payment_approval_wallet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_approval
    ADD CONSTRAINT payment_approval_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES public.wallet(id);

--
-- Name: payment_batch payment_batch_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_batch
    ADD CONSTRAINT payment_batch_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: payment_batch_row payment_batch_row_batch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_batch_row
    ADD CONSTRAINT payment_batch_row_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.payment_batch(id) ON DELETE CASCADE;

--
-- Name: payment_batch payment_batch_wallet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_batch
    ADD CONSTRAINT payment_batch_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES public.wallet(id);

--
-- Name: recovery_code recovery_code_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: sandbox_deposit sandbox_deposit_block_height_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_deposit
    ADD CONSTRAINT sandbox_deposit_block_height_fkey FOREIGN KEY (block_height) REFERENCES public.sandbox_block(height);

--
-- Name: sandbox_hook_request sandbox_hook_request_name_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_hook_request
    ADD CONSTRAINT sandbox_hook_request_name_fkey FOREIGN KEY (name) REFERENCES public.sandbox_hook(name) ON DELETE CASCADE;

--
-- Name: sandbox_payout sandbox_payout_block_height_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sandbox_payout
    ADD CONSTRAINT sandbox_payout_block_height_fkey FOREIGN KEY (block_height) REFERENCES public.sandbox_block(height);

--
-- Name: second_factor second_factor_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: session session_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: voucher voucher_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: voucher_claim voucher_claim_voucher_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher_claim
    ADD CONSTRAINT voucher_claim_voucher_id_fkey FOREIGN KEY (voucher_id) REFERENCES public.voucher(id);

--
-- Name: voucher voucher_wallet_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES public.wallet(id);

--
-- Name: wallet wallet_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallet
    ADD CONSTRAINT wallet_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: webhook_attempt webhook_attempt_endpoint_id_xid_event_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempt
    ADD CONSTRAINT webhook_attempt_endpoint_id_xid_event_id_fkey FOREIGN KEY (endpoint_id, xid, event_id) REFERENCES public.webhook_delivery(endpoint_id, xid, event_id) ON DELETE CASCADE;

--
-- Name: webhook_delivery webhook_delivery_endpoint_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.webhook_endpoint(id) ON DELETE CASCADE;

--
-- Name: webhook_endpoint webhook_endpoint_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoint
    ADD CONSTRAINT webhook_endpoint_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account(id);

--
-- Name: webhook_endpoint webhook_endpoint_api_key_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoint
    ADD CONSTRAINT webhook_endpoint_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES public.api_key(id) ON DELETE CASCADE;

--
-- PostgreSQL database dump complete
--
