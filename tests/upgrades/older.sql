--
-- An older version: a database that was lived in, to try upgrades on. Written by
-- `python -m tests.upgrades.older`; do not edit.
--

--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
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
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('69321e54-9bd3-414d-9f78-771e8f523537', 'edb64c8d-c5ec-427c-aa46-2c11ceee1025', 'alice', NULL, false, '+16505551000', '', 'USD', 'ONE', 'active', '5f07ef38-2fa0-43ec-a787-50d179b06758', true, '{}', '2026-11-28 17:09:18.365075+00'),
	('1642eb39-321a-45e2-b70e-736089ace157', 'e505d05e-eb24-49f8-a3be-0808e76bbff7', 'bob', NULL, false, '+16505551001', '', 'USD', 'ONE', 'active', '79563c8a-de57-484a-81a7-edcf5932f4c8', true, '{}', '2026-11-28 17:09:19.443201+00'),
	('caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', 'd34753e8-3a99-4cb0-886f-02baff942565', 'carol', NULL, false, '+16505551002', '', 'USD', 'ONE', 'active', '5e503adb-d9c0-4acd-a424-7d6056948bd2', true, '{}', '2026-11-28 17:09:19.519545+00');

--
-- Data for Name: account_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent VALUES
	(10000, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc171369cd98ae0', 'internal_send'),
	(5000, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc19cb0dc37a10f', 'internal_send'),
	(10100, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc1bdad32b4c86b', 'internal_send'),
	(5000, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc1d1d18d5daf3c', 'internal_send'),
	(10200, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc1ebcea081aff2', 'internal_send'),
	(5100, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc1f882960ca19f', 'internal_send'),
	(10300, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc20d89c0fb6272', 'internal_send'),
	(5100, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc2196abc0ba868', 'internal_send'),
	(10400, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc22ce987fa714e', 'internal_send'),
	(5200, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc2378a2a0dfbaa', 'internal_send'),
	(10500, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc24953da38edd8', 'internal_send'),
	(5200, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc253adb0335d46', 'internal_send'),
	(10600, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc2636aae7d5cbb', 'internal_send'),
	(5300, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc299e7abc18557', 'internal_send'),
	(10700, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc2c85f23ed7ff9', 'internal_send'),
	(5300, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc2d4d550aae940', 'internal_send'),
	(10800, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc2e8e46f4be2a4', 'internal_send'),
	(5400, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc2f31c2a8d413c', 'internal_send'),
	(10900, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc30540223bf734', 'internal_send'),
	(5400, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc30eedf4e9a3c7', 'internal_send'),
	(11000, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc3201dd161cd14', 'internal_send'),
	(5500, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc32914ce6dfd59', 'internal_send'),
	(11100, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc3432091c922fb', 'internal_send'),
	(5500, '1642eb39-321a-45e2-b70e-736089ace157', '\x0661593cc3773ea8ca3057', 'internal_send'),
	(100000, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc39f2d8577d3a4', 'withdrawal'),
	(100000, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc3e29561c6c546', 'withdrawal'),
	(90000, '69321e54-9bd3-414d-9f78-771e8f523537', '\x0661593cc456a0921d5e2f', 'withdrawal');

--
-- Data for Name: account_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_spent_sum VALUES
	(126600, '2026-11-28 17:05:00+00', '69321e54-9bd3-414d-9f78-771e8f523537', 'internal_send'),
	(63000, '2026-11-28 17:05:00+00', '1642eb39-321a-45e2-b70e-736089ace157', 'internal_send'),
	(290000, '2026-11-28 17:05:00+00', '69321e54-9bd3-414d-9f78-771e8f523537', 'withdrawal');

--
-- Data for Name: address_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key VALUES
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '69321e54-9bd3-414d-9f78-771e8f523537', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-28 17:09:18.394501+00', NULL, '2026-11-28 17:09:19.741682+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', 8, 0, NULL, '{}', '{}', '{}', NULL, NULL, 0, false),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '1642eb39-321a-45e2-b70e-736089ace157', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-28 17:09:19.467074+00', NULL, '2026-11-28 17:09:19.679406+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', 8, 0, NULL, '{}', '{}', '{}', NULL, NULL, 0, false),
	('4fd920cc-c535-4ed2-b3f2-8de0d3353230', 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', 'READ RECEIVE WRITE', '{READ,RECEIVE,WRITE}', '{}', NULL, NULL, 1000, '2026-11-28 17:09:19.52691+00', NULL, '2026-11-28 17:09:19.965398+00', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', 8, 0, NULL, '{}', '{}', '{}', NULL, NULL, 0, false);

--
-- Data for Name: api_key_address; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_address VALUES
	('2026-11-28 17:09:20.128045+00', '2026-11-28 17:09:20.128045+00', '2c263656-a3e3-4577-86a8-04d08bb2d877', '127.0.0.1/32'),
	('2026-11-28 17:09:20.128045+00', '2026-11-28 17:09:20.128045+00', '4fd920cc-c535-4ed2-b3f2-8de0d3353230', '127.0.0.1/32'),
	('2026-11-28 17:09:20.128045+00', '2026-11-28 17:09:20.128045+00', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', '127.0.0.1/32');

--
-- Data for Name: api_key_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_policy; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: api_key_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_key_secret VALUES
	('c1ddb5c7-ec3e-475c-8494-067b06b3305b', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', '\x3b2274e5620ddec8124b33f5fbdff935f7042f94427c91972be6a78b982aafec', 'blink_BgTq6Q', 'j609', '2026-11-28 17:09:18.395534+00', NULL, '\x83f0024f0bc4a003cba354a0', '\xe2d1a942a3a14343fbe24e51e3adacee624ec2e3f0f7c7b6874bc3dc22d474fd'),
	('34c71dd1-f18e-4029-8226-152f62ab433e', '2c263656-a3e3-4577-86a8-04d08bb2d877', '\x4ed5bca709fdb1791a0a9597e234ab5051ab207dba0b5e323939961cca4e8ca2', 'blink_6stcwP', '9KBL', '2026-11-28 17:09:19.467939+00', NULL, '\xf37b399fee1e4280ff98f281', '\x5e259d70d7bad0cadb08dee50e724bcdf83431dd07325124e166777c30160906'),
	('a3dd3aac-3e32-44ab-97a6-80203f40dfe5', '4fd920cc-c535-4ed2-b3f2-8de0d3353230', '\xca3c1c8c2488318eb0f79fe026e6b4b9c6bf1d99278c0a73f4ebef66ce020c3c', 'blink_J8WKFx', 't4YK', '2026-11-28 17:09:19.527369+00', NULL, '\x7d9436e04031dd3b1f04d0c6', '\xbfc752e86246eb5af8dd760816a04e2e6282cf74bf85ce252dfd5fc3aa2f0dc9');

--
-- Data for Name: audit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_event VALUES
	('\x0661593caf4594a0337ad248', '2026-11-28 17:09:18.367183+00', '69321e54-9bd3-414d-9f78-771e8f523537', 'account.created', 'anonymous', NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-000000000001', NULL, '{}', '{"phone": "+16505551000"}'),
	('\x0661593caf5d115443867eb3', '2026-11-28 17:09:18.373163+00', '69321e54-9bd3-414d-9f78-771e8f523537', 'session.created', 'anonymous', NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-000000000001', 'b209e814-a6b2-4b5d-95be-30a5a35d3af3', '{}', '{"expires_at": "2026-12-28T17:09:18.371358+00:00"}'),
	('\x0661593cafbd40fcfd4df23e', '2026-11-28 17:09:18.397787+00', '69321e54-9bd3-414d-9f78-771e8f523537', 'api_key.created', 'session', 'b209e814-a6b2-4b5d-95be-30a5a35d3af3', NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-000000000002', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_BgTq6Q…j609", "expires_at": null}], "derivation_depth": 8, "requests_per_hour": 1000, "limits_include_fees": false, "derivation_generation": 0}'),
	('\x0661593cafe91c8a9cef4257', '2026-11-28 17:09:18.40903+00', '69321e54-9bd3-414d-9f78-771e8f523537', 'account.username_set', 'key', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-000000000004', NULL, '{"username": null}', '{"username": "alice"}'),
	('\x0661593cbfb8292ba4a17d9e', '2026-11-28 17:09:19.445095+00', '1642eb39-321a-45e2-b70e-736089ace157', 'account.created', 'anonymous', NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-000000000007', NULL, '{}', '{"phone": "+16505551001"}'),
	('\x0661593cbfd69c7cef0cf78c', '2026-11-28 17:09:19.452859+00', '1642eb39-321a-45e2-b70e-736089ace157', 'session.created', 'anonymous', NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-000000000007', '6f8bf262-c1e9-4b59-aff3-e5c548ab127e', '{}', '{"expires_at": "2026-12-28T17:09:19.451054+00:00"}'),
	('\x0661593cc03a77c62c60498a', '2026-11-28 17:09:19.478433+00', '1642eb39-321a-45e2-b70e-736089ace157', 'api_key.created', 'session', '6f8bf262-c1e9-4b59-aff3-e5c548ab127e', NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-000000000008', '2c263656-a3e3-4577-86a8-04d08bb2d877', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_6stcwP…9KBL", "expires_at": null}], "derivation_depth": 8, "requests_per_hour": 1000, "limits_include_fees": false, "derivation_generation": 0}'),
	('\x0661593cc06814c71e3c24bf', '2026-11-28 17:09:19.490126+00', '1642eb39-321a-45e2-b70e-736089ace157', 'account.username_set', 'key', '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-00000000000a', NULL, '{"username": null}', '{"username": "bob"}'),
	('\x0661593cc0df0e76055bbcbd', '2026-11-28 17:09:19.52056+00', 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', 'account.created', 'anonymous', NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-00000000000d', NULL, '{}', '{"phone": "+16505551002"}'),
	('\x0661593cc0e67b528cad1c00', '2026-11-28 17:09:19.522453+00', 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', 'session.created', 'anonymous', NULL, NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-00000000000d', '33f12f24-4ed3-4911-a185-616dcceb8704', '{}', '{"expires_at": "2026-12-28T17:09:19.521517+00:00"}'),
	('\x0661593cc0feed7be4ceaa40', '2026-11-28 17:09:19.528702+00', 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', 'api_key.created', 'session', '33f12f24-4ed3-4911-a185-616dcceb8704', NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-00000000000e', '4fd920cc-c535-4ed2-b3f2-8de0d3353230', '{}', '{"name": "READ RECEIVE WRITE", "grants": [], "scopes": ["READ", "RECEIVE", "WRITE"], "credentials": [{"preview": "blink_J8WKFx…t4YK", "expires_at": null}], "derivation_depth": 8, "requests_per_hour": 1000, "limits_include_fees": false, "derivation_generation": 0}'),
	('\x0661593cc1150fc128bf0b15', '2026-11-28 17:09:19.534383+00', 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', 'account.username_set', 'key', '4fd920cc-c535-4ed2-b3f2-8de0d3353230', NULL, NULL, '127.0.0.1', 'python-httpx2/2.16.2', '728e580f-fc77-45e9-a4e9-000000000010', NULL, '{"username": null}', '{"username": "carol"}');

--
-- Data for Name: backup_made; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: canary_alarm; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: captcha_solution; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: chain_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_cursor VALUES
	('\x034f953a969087ac275a7ef0e99567f520a40e197ffab672d838af35bb8b91b37c', 0);

--
-- Data for Name: cln_address; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: cln_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: contact_walk; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: dealer_total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dealer_total VALUES
	('00000000-0000-4000-8000-000000000003', 0, 0),
	('00000000-0000-4000-8000-000000000004', 0, 0);

--
-- Data for Name: derived_key; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES
	(1, -50000000, '00000000-0000-4000-8000-000000000001'),
	(1, 50000000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(2, -5000000, '00000000-0000-4000-8000-000000000001'),
	(2, 5000000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(3, -100000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(3, 100000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(4, -50000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(4, 50000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(5, -101000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(5, 101000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(6, -50000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(6, 50000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(7, -102000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(7, 102000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(8, -51000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(8, 51000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(9, -103000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(9, 103000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(10, -51000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(10, 51000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(11, -104000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(11, 104000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(12, -52000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(12, 52000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(13, -105000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(13, 105000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(14, -52000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(14, 52000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(15, -106000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(15, 106000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(16, -53000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(16, 53000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(17, -107000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(17, 107000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(18, -53000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(18, 53000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(19, -108000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(19, 108000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(20, -54000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(20, 54000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(21, -109000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(21, 109000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(22, -54000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(22, 54000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(23, -110000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(23, 110000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(24, -55000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(24, 55000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(25, -111000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(25, 111000, '79563c8a-de57-484a-81a7-edcf5932f4c8');
INSERT INTO public.entry VALUES
	(26, -55000, '79563c8a-de57-484a-81a7-edcf5932f4c8'),
	(26, 55000, '5e503adb-d9c0-4acd-a424-7d6056948bd2'),
	(27, -1010000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(27, 1010000, '00000000-0000-4000-8000-000000000008'),
	(28, -1010000, '00000000-0000-4000-8000-000000000008'),
	(28, 1001100, '00000000-0000-4000-8000-000000000001'),
	(28, 8000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(28, 900, '00000000-0000-4000-8000-000000000007'),
	(29, -1010000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(29, 1010000, '00000000-0000-4000-8000-000000000008'),
	(30, -1010000, '00000000-0000-4000-8000-000000000008'),
	(30, 1003000, '00000000-0000-4000-8000-000000000001'),
	(30, 7000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(31, -1010000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(31, 1010000, '00000000-0000-4000-8000-000000000008'),
	(32, -1010000, '00000000-0000-4000-8000-000000000008'),
	(32, 1010000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(33, -910000, '5f07ef38-2fa0-43ec-a787-50d179b06758'),
	(33, 910000, '00000000-0000-4000-8000-000000000008');

--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(793, 1, '2026-11-28 17:09:18.377042+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', NULL, NULL, 'session.created', NULL, 1, NULL, '{"ip": "127.0.0.1", "expiresAt": "2026-12-28T17:09:18.371Z", "userAgent": "python-httpx2/2.16.2", "awaitsSecondFactor": false}'),
	(794, 2, '2026-11-28 17:09:18.398173+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'api_key.created', NULL, 1, NULL, '{"by": {"id": "b209e814-a6b2-4b5d-95be-30a5a35d3af3", "kind": "session"}, "name": "READ RECEIVE WRITE", "after": {"name": "READ RECEIVE WRITE", "scopes": ["READ", "RECEIVE", "WRITE"], "permissions": [], "requestsPerHour": 1000}, "before": {"name": null, "scopes": null, "permissions": null, "requestsPerHour": null}, "changed": ["limitsIncludeFees", "name", "permissions", "requestsPerHour", "scopes", "secrets"]}'),
	(804, 3, '2026-11-28 17:09:19.437151+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cbf894548f5cd3f00', NULL),
	(807, 4, '2026-11-28 17:09:19.453559+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', NULL, NULL, 'session.created', NULL, 1, NULL, '{"ip": "127.0.0.1", "expiresAt": "2026-12-28T17:09:19.451Z", "userAgent": "python-httpx2/2.16.2", "awaitsSecondFactor": false}'),
	(808, 5, '2026-11-28 17:09:19.478937+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', 'api_key.created', NULL, 1, NULL, '{"by": {"id": "6f8bf262-c1e9-4b59-aff3-e5c548ab127e", "kind": "session"}, "name": "READ RECEIVE WRITE", "after": {"name": "READ RECEIVE WRITE", "scopes": ["READ", "RECEIVE", "WRITE"], "permissions": [], "requestsPerHour": 1000}, "before": {"name": null, "scopes": null, "permissions": null, "requestsPerHour": null}, "changed": ["limitsIncludeFees", "name", "permissions", "requestsPerHour", "scopes", "secrets"]}'),
	(817, 6, '2026-11-28 17:09:19.515426+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc0bd5b9c17eebd00', NULL),
	(820, 7, '2026-11-28 17:09:19.522738+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', NULL, NULL, 'session.created', NULL, 1, NULL, '{"ip": "127.0.0.1", "expiresAt": "2026-12-28T17:09:19.521Z", "userAgent": "python-httpx2/2.16.2", "awaitsSecondFactor": false}'),
	(821, 8, '2026-11-28 17:09:19.528975+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', NULL, '4fd920cc-c535-4ed2-b3f2-8de0d3353230', 'api_key.created', NULL, 1, NULL, '{"by": {"id": "33f12f24-4ed3-4911-a185-616dcceb8704", "kind": "session"}, "name": "READ RECEIVE WRITE", "after": {"name": "READ RECEIVE WRITE", "scopes": ["READ", "RECEIVE", "WRITE"], "permissions": [], "requestsPerHour": 1000}, "before": {"name": null, "scopes": null, "permissions": null, "requestsPerHour": null}, "changed": ["limitsIncludeFees", "name", "permissions", "requestsPerHour", "scopes", "secrets"]}'),
	(824, 9, '2026-11-28 17:09:19.558943+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc171369cd98ae000', NULL),
	(824, 10, '2026-11-28 17:09:19.55897+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc171369cd98ae001', NULL),
	(827, 11, '2026-11-28 17:09:19.569212+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc19cb0dc37a10f00', NULL),
	(827, 12, '2026-11-28 17:09:19.569251+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc19cb0dc37a10f01', NULL),
	(829, 13, '2026-11-28 17:09:19.577749+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc1bdad32b4c86b00', NULL),
	(829, 14, '2026-11-28 17:09:19.577768+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc1bdad32b4c86b01', NULL),
	(830, 15, '2026-11-28 17:09:19.582806+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc1d1d18d5daf3c00', NULL),
	(830, 16, '2026-11-28 17:09:19.582836+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc1d1d18d5daf3c01', NULL),
	(833, 17, '2026-11-28 17:09:19.589545+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc1ebcea081aff200', NULL),
	(833, 18, '2026-11-28 17:09:19.589564+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc1ebcea081aff201', NULL),
	(834, 19, '2026-11-28 17:09:19.592683+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc1f882960ca19f00', NULL),
	(834, 20, '2026-11-28 17:09:19.592707+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc1f882960ca19f01', NULL),
	(836, 21, '2026-11-28 17:09:19.598173+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc20d89c0fb627200', NULL),
	(836, 22, '2026-11-28 17:09:19.598192+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc20d89c0fb627201', NULL),
	(837, 23, '2026-11-28 17:09:19.601095+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc2196abc0ba86800', NULL),
	(837, 24, '2026-11-28 17:09:19.601117+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc2196abc0ba86801', NULL),
	(840, 25, '2026-11-28 17:09:19.606178+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc22ce987fa714e00', NULL),
	(840, 26, '2026-11-28 17:09:19.606194+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc22ce987fa714e01', NULL),
	(841, 27, '2026-11-28 17:09:19.608817+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc2378a2a0dfbaa00', NULL),
	(841, 28, '2026-11-28 17:09:19.60884+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc2378a2a0dfbaa01', NULL),
	(843, 29, '2026-11-28 17:09:19.613437+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc24953da38edd800', NULL),
	(843, 30, '2026-11-28 17:09:19.613452+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc24953da38edd801', NULL),
	(844, 31, '2026-11-28 17:09:19.615999+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc253adb0335d4600', NULL),
	(844, 32, '2026-11-28 17:09:19.616019+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc253adb0335d4601', NULL),
	(846, 33, '2026-11-28 17:09:19.620096+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc2636aae7d5cbb00', NULL),
	(846, 34, '2026-11-28 17:09:19.62011+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc2636aae7d5cbb01', NULL),
	(849, 35, '2026-11-28 17:09:19.634433+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc299e7abc1855700', NULL),
	(849, 36, '2026-11-28 17:09:19.634473+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc299e7abc1855701', NULL),
	(852, 37, '2026-11-28 17:09:19.645959+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc2c85f23ed7ff900', NULL),
	(852, 38, '2026-11-28 17:09:19.645977+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc2c85f23ed7ff901', NULL),
	(853, 39, '2026-11-28 17:09:19.649056+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc2d4d550aae94000', NULL),
	(853, 40, '2026-11-28 17:09:19.649075+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc2d4d550aae94001', NULL),
	(855, 41, '2026-11-28 17:09:19.65425+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc2e8e46f4be2a400', NULL),
	(855, 42, '2026-11-28 17:09:19.654264+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc2e8e46f4be2a401', NULL),
	(856, 43, '2026-11-28 17:09:19.656797+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc2f31c2a8d413c00', NULL),
	(856, 44, '2026-11-28 17:09:19.656815+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc2f31c2a8d413c01', NULL),
	(858, 45, '2026-11-28 17:09:19.661504+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc30540223bf73400', NULL),
	(858, 46, '2026-11-28 17:09:19.661516+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc30540223bf73401', NULL),
	(859, 47, '2026-11-28 17:09:19.663916+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc30eedf4e9a3c700', NULL),
	(859, 48, '2026-11-28 17:09:19.663933+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc30eedf4e9a3c701', NULL),
	(862, 49, '2026-11-28 17:09:19.668375+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc3201dd161cd1400', NULL),
	(862, 50, '2026-11-28 17:09:19.668386+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc3201dd161cd1401', NULL);
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES
	(863, 51, '2026-11-28 17:09:19.670607+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc32914ce6dfd5900', NULL),
	(863, 52, '2026-11-28 17:09:19.670622+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc32914ce6dfd5901', NULL),
	(865, 53, '2026-11-28 17:09:19.677349+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc3432091c922fb00', NULL),
	(865, 54, '2026-11-28 17:09:19.677361+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', NULL, 'receive.lightning', 'SUCCESS', 1, '\x0661593cc3432091c922fb01', NULL),
	(867, 55, '2026-11-28 17:09:19.691196+00', NULL, NULL, '1642eb39-321a-45e2-b70e-736089ace157', '79563c8a-de57-484a-81a7-edcf5932f4c8', '2c263656-a3e3-4577-86a8-04d08bb2d877', 'send.intraledger', 'SUCCESS', 1, '\x0661593cc3773ea8ca305700', NULL),
	(867, 56, '2026-11-28 17:09:19.691319+00', NULL, NULL, 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '5e503adb-d9c0-4acd-a424-7d6056948bd2', NULL, 'receive.intraledger', 'SUCCESS', 1, '\x0661593cc3773ea8ca305701', NULL),
	(874, 57, '2026-11-28 17:09:19.710363+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc39f2d8577d3a400', NULL),
	(878, 58, '2026-11-28 17:09:19.722803+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'SUCCESS', 1, '\x0661593cc3e29561c6c54600', NULL),
	(883, 59, '2026-11-28 17:09:19.734849+00', NULL, NULL, '69321e54-9bd3-414d-9f78-771e8f523537', '5f07ef38-2fa0-43ec-a787-50d179b06758', '7abaac38-e9e2-4717-abb3-6d4cd79b9852', 'send.lightning', 'FAILURE', 1, '\x0661593cc40eb5928547db00', NULL);

--
-- Data for Name: event_base; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_base VALUES
	(0, true);

--
-- Data for Name: failed_return; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: fiat_rate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fiat_rate VALUES
	('AED', 3672500000, '2026-11-29 17:09:18.221744+00'),
	('AFN', 66000000000, '2026-11-29 17:09:18.221744+00'),
	('ALL', 83000000000, '2026-11-29 17:09:18.221744+00'),
	('AMD', 383000000000, '2026-11-29 17:09:18.221744+00'),
	('AOA', 912000000000, '2026-11-29 17:09:18.221744+00'),
	('ARS', 1400000000000, '2026-11-29 17:09:18.221744+00'),
	('AUD', 1530000000, '2026-11-29 17:09:18.221744+00'),
	('AWG', 1790000000, '2026-11-29 17:09:18.221744+00'),
	('AZN', 1700000000, '2026-11-29 17:09:18.221744+00'),
	('BAM', 1690000000, '2026-11-29 17:09:18.221744+00'),
	('BBD', 2000000000, '2026-11-29 17:09:18.221744+00'),
	('BDT', 122000000000, '2026-11-29 17:09:18.221744+00'),
	('BHD', 376000000, '2026-11-29 17:09:18.221744+00'),
	('BIF', 2950000000000, '2026-11-29 17:09:18.221744+00'),
	('BMD', 1000000000, '2026-11-29 17:09:18.221744+00'),
	('BND', 1300000000, '2026-11-29 17:09:18.221744+00'),
	('BOB', 6910000000, '2026-11-29 17:09:18.221744+00'),
	('BRL', 5400000000, '2026-11-29 17:09:18.221744+00'),
	('BSD', 1000000000, '2026-11-29 17:09:18.221744+00'),
	('BTN', 88500000000, '2026-11-29 17:09:18.221744+00'),
	('BWP', 13400000000, '2026-11-29 17:09:18.221744+00'),
	('BYN', 3400000000, '2026-11-29 17:09:18.221744+00'),
	('BZD', 2010000000, '2026-11-29 17:09:18.221744+00'),
	('CAD', 1400000000, '2026-11-29 17:09:18.221744+00'),
	('CDF', 2250000000000, '2026-11-29 17:09:18.221744+00'),
	('CHF', 800000000, '2026-11-29 17:09:18.221744+00'),
	('CLP', 940000000000, '2026-11-29 17:09:18.221744+00'),
	('CNY', 7100000000, '2026-11-29 17:09:18.221744+00'),
	('COP', 3800000000000, '2026-11-29 17:09:18.221744+00'),
	('CRC', 502000000000, '2026-11-29 17:09:18.221744+00'),
	('CUP', 24000000000, '2026-11-29 17:09:18.221744+00'),
	('CVE', 95300000000, '2026-11-29 17:09:18.221744+00'),
	('CZK', 20900000000, '2026-11-29 17:09:18.221744+00'),
	('DJF', 177700000000, '2026-11-29 17:09:18.221744+00'),
	('DKK', 6450000000, '2026-11-29 17:09:18.221744+00'),
	('DOP', 63000000000, '2026-11-29 17:09:18.221744+00'),
	('DZD', 130000000000, '2026-11-29 17:09:18.221744+00'),
	('EGP', 47300000000, '2026-11-29 17:09:18.221744+00'),
	('ERN', 15000000000, '2026-11-29 17:09:18.221744+00'),
	('ETB', 153000000000, '2026-11-29 17:09:18.221744+00'),
	('EUR', 864000000, '2026-11-29 17:09:18.221744+00'),
	('FJD', 2270000000, '2026-11-29 17:09:18.221744+00'),
	('FKP', 760000000, '2026-11-29 17:09:18.221744+00'),
	('GBP', 760000000, '2026-11-29 17:09:18.221744+00'),
	('GEL', 2700000000, '2026-11-29 17:09:18.221744+00'),
	('GHS', 11000000000, '2026-11-29 17:09:18.221744+00'),
	('GIP', 760000000, '2026-11-29 17:09:18.221744+00'),
	('GMD', 73000000000, '2026-11-29 17:09:18.221744+00'),
	('GNF', 8680000000000, '2026-11-29 17:09:18.221744+00'),
	('GTQ', 7660000000, '2026-11-29 17:09:18.221744+00');
INSERT INTO public.fiat_rate VALUES
	('GYD', 209000000000, '2026-11-29 17:09:18.221744+00'),
	('HKD', 7780000000, '2026-11-29 17:09:18.221744+00'),
	('HNL', 26300000000, '2026-11-29 17:09:18.221744+00'),
	('HTG', 131000000000, '2026-11-29 17:09:18.221744+00'),
	('HUF', 332000000000, '2026-11-29 17:09:18.221744+00'),
	('IDR', 16700000000000, '2026-11-29 17:09:18.221744+00'),
	('ILS', 3250000000, '2026-11-29 17:09:18.221744+00'),
	('INR', 88700000000, '2026-11-29 17:09:18.221744+00'),
	('IQD', 1310000000000, '2026-11-29 17:09:18.221744+00'),
	('IRR', 42100000000000, '2026-11-29 17:09:18.221744+00'),
	('ISK', 126000000000, '2026-11-29 17:09:18.221744+00'),
	('JMD', 160000000000, '2026-11-29 17:09:18.221744+00'),
	('JOD', 709000000, '2026-11-29 17:09:18.221744+00'),
	('JPY', 154000000000, '2026-11-29 17:09:18.221744+00'),
	('KES', 129000000000, '2026-11-29 17:09:18.221744+00'),
	('KGS', 87400000000, '2026-11-29 17:09:18.221744+00'),
	('KHR', 4010000000000, '2026-11-29 17:09:18.221744+00'),
	('KMF', 425000000000, '2026-11-29 17:09:18.221744+00'),
	('KPW', 900000000000, '2026-11-29 17:09:18.221744+00'),
	('KRW', 1460000000000, '2026-11-29 17:09:18.221744+00'),
	('KWD', 307000000, '2026-11-29 17:09:18.221744+00'),
	('KYD', 833000000, '2026-11-29 17:09:18.221744+00'),
	('KZT', 525000000000, '2026-11-29 17:09:18.221744+00'),
	('LAK', 21700000000000, '2026-11-29 17:09:18.221744+00'),
	('LBP', 89500000000000, '2026-11-29 17:09:18.221744+00'),
	('LKR', 305000000000, '2026-11-29 17:09:18.221744+00'),
	('LRD', 182000000000, '2026-11-29 17:09:18.221744+00'),
	('LSL', 17200000000, '2026-11-29 17:09:18.221744+00'),
	('LYD', 5450000000, '2026-11-29 17:09:18.221744+00'),
	('MAD', 9270000000, '2026-11-29 17:09:18.221744+00'),
	('MDL', 17000000000, '2026-11-29 17:09:18.221744+00'),
	('MGA', 4480000000000, '2026-11-29 17:09:18.221744+00'),
	('MKD', 53200000000, '2026-11-29 17:09:18.221744+00'),
	('MMK', 2100000000000, '2026-11-29 17:09:18.221744+00'),
	('MNT', 3590000000000, '2026-11-29 17:09:18.221744+00'),
	('MOP', 8010000000, '2026-11-29 17:09:18.221744+00'),
	('MRU', 39800000000, '2026-11-29 17:09:18.221744+00'),
	('MUR', 45900000000, '2026-11-29 17:09:18.221744+00'),
	('MVR', 15400000000, '2026-11-29 17:09:18.221744+00'),
	('MWK', 1735000000000, '2026-11-29 17:09:18.221744+00'),
	('MXN', 18400000000, '2026-11-29 17:09:18.221744+00'),
	('MYR', 4150000000, '2026-11-29 17:09:18.221744+00'),
	('MZN', 63900000000, '2026-11-29 17:09:18.221744+00'),
	('NAD', 17200000000, '2026-11-29 17:09:18.221744+00'),
	('NGN', 1440000000000, '2026-11-29 17:09:18.221744+00'),
	('NIO', 36800000000, '2026-11-29 17:09:18.221744+00'),
	('NOK', 10100000000, '2026-11-29 17:09:18.221744+00'),
	('NPR', 142000000000, '2026-11-29 17:09:18.221744+00'),
	('NZD', 1770000000, '2026-11-29 17:09:18.221744+00'),
	('OMR', 384500000, '2026-11-29 17:09:18.221744+00');
INSERT INTO public.fiat_rate VALUES
	('PAB', 1000000000, '2026-11-29 17:09:18.221744+00'),
	('PEN', 3370000000, '2026-11-29 17:09:18.221744+00'),
	('PGK', 4230000000, '2026-11-29 17:09:18.221744+00'),
	('PHP', 58900000000, '2026-11-29 17:09:18.221744+00'),
	('PKR', 281000000000, '2026-11-29 17:09:18.221744+00'),
	('PLN', 3670000000, '2026-11-29 17:09:18.221744+00'),
	('PYG', 7060000000000, '2026-11-29 17:09:18.221744+00'),
	('QAR', 3640000000, '2026-11-29 17:09:18.221744+00'),
	('RON', 4390000000, '2026-11-29 17:09:18.221744+00'),
	('RSD', 101000000000, '2026-11-29 17:09:18.221744+00'),
	('RUB', 81000000000, '2026-11-29 17:09:18.221744+00'),
	('RWF', 1453000000000, '2026-11-29 17:09:18.221744+00'),
	('SAR', 3750000000, '2026-11-29 17:09:18.221744+00'),
	('SBD', 8230000000, '2026-11-29 17:09:18.221744+00'),
	('SCR', 13900000000, '2026-11-29 17:09:18.221744+00'),
	('SDG', 600000000000, '2026-11-29 17:09:18.221744+00'),
	('SEK', 9500000000, '2026-11-29 17:09:18.221744+00'),
	('SGD', 1300000000, '2026-11-29 17:09:18.221744+00'),
	('SHP', 760000000, '2026-11-29 17:09:18.221744+00'),
	('SLE', 23200000000, '2026-11-29 17:09:18.221744+00'),
	('SOS', 571000000000, '2026-11-29 17:09:18.221744+00'),
	('SRD', 38600000000, '2026-11-29 17:09:18.221744+00'),
	('SSP', 4600000000000, '2026-11-29 17:09:18.221744+00'),
	('STN', 21200000000, '2026-11-29 17:09:18.221744+00'),
	('SYP', 11000000000000, '2026-11-29 17:09:18.221744+00'),
	('SZL', 17200000000, '2026-11-29 17:09:18.221744+00'),
	('THB', 32400000000, '2026-11-29 17:09:18.221744+00'),
	('TJS', 9240000000, '2026-11-29 17:09:18.221744+00'),
	('TMT', 3500000000, '2026-11-29 17:09:18.221744+00'),
	('TND', 2950000000, '2026-11-29 17:09:18.221744+00'),
	('TOP', 2390000000, '2026-11-29 17:09:18.221744+00'),
	('TRY', 42300000000, '2026-11-29 17:09:18.221744+00'),
	('TTD', 6780000000, '2026-11-29 17:09:18.221744+00'),
	('TWD', 31100000000, '2026-11-29 17:09:18.221744+00'),
	('TZS', 2440000000000, '2026-11-29 17:09:18.221744+00'),
	('UAH', 42100000000, '2026-11-29 17:09:18.221744+00'),
	('UGX', 3600000000000, '2026-11-29 17:09:18.221744+00'),
	('UYU', 39800000000, '2026-11-29 17:09:18.221744+00'),
	('UZS', 11950000000000, '2026-11-29 17:09:18.221744+00'),
	('VES', 233000000000, '2026-11-29 17:09:18.221744+00'),
	('VND', 26300000000000, '2026-11-29 17:09:18.221744+00'),
	('VUV', 122000000000, '2026-11-29 17:09:18.221744+00'),
	('WST', 2810000000, '2026-11-29 17:09:18.221744+00'),
	('XAF', 567000000000, '2026-11-29 17:09:18.221744+00'),
	('XCD', 2700000000, '2026-11-29 17:09:18.221744+00'),
	('XCG', 1790000000, '2026-11-29 17:09:18.221744+00'),
	('XOF', 567000000000, '2026-11-29 17:09:18.221744+00'),
	('XPF', 103000000000, '2026-11-29 17:09:18.221744+00'),
	('YER', 238500000000, '2026-11-29 17:09:18.221744+00'),
	('ZAR', 17200000000, '2026-11-29 17:09:18.221744+00');
INSERT INTO public.fiat_rate VALUES
	('ZMW', 22600000000, '2026-11-29 17:09:18.221744+00'),
	('ZWG', 26400000000, '2026-11-29 17:09:18.221744+00');

--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: installation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installation VALUES
	('id', '83373554-3683-45e1-a252-dec6e8fa10f2'),
	('key_pepper_mark', 'ff6c2e5b30393d250c0f9270f407b000944dc49e64d1df2d0a8ffb210425687c');

--
-- Data for Name: invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice VALUES
	('\xdc87d014da443e50b074f9ec1b27b05dd7905aec23f5bcce44727510e90aa4ab', '5f07ef38-2fa0-43ec-a787-50d179b06758', '69321e54-9bd3-414d-9f78-771e8f523537', 'BTC', 'lnbcrt500u1p4skz4lsp54wr3nepwf7dyx5acydqznl5yestjkaccfm8rl36gyhkapxh3u0wspp5mjraq9x6gsl9pvr5l8kpkfasthteqkhvy06menjywf63p6g25j4sdqqxqrwzqcqzzs9qrsgqvmydvpzys5dzpzg60f6ga4n0q45krn4zv0zcsmy78c7rsfar8ql4ga774c3e9dv03484mxkz85d8rvj4uqgek2cyu7d6jk3zsgtcdmgqe44mrt', '\xab8719e42e4f9a4353b8234029fe84cc172b77184ece3fc74825edd09af1e3dd', '\x4947b040d20663433e559d472d3cae7e76daa94af3b25e3c2b8f2b150292fc11', 50000000, NULL, '', NULL, NULL, '2026-11-28 17:09:19.418939+00', '2026-11-28 21:09:19+00', 'PAID', 50000000, '\x0661593cbf894548f5cd3f', 'lightning', false),
	('\x589cf84d7328e5a2bf79f8ac00129f390b4952a2821e21c7aa3cbe55ba65b25b', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt50u1p4skz4lsp5k0xr2wk5d9rq5t8jeat20p7wrkssxu3aqwm64h06ca56qwas4e4spp5tzw0sntn9rj690melzkqqy5l8y95j54zsg0zr3a28jl9twn9kfdsdqqxqrwzqcqzzs9qrsgq4pldu2v083jnydnafupe49ya8weqapdl23anavde0dmpg6f8d43xqh26ynkjnn6694yxzkxel4kw7h4tzjatmcdt52p43q4997tlz7sq0swzcu', '\xb3cc353ad469460a2cf2cf56a787ce1da103723d03b7aaddfac769a03bb0ae6b', '\xff5f7e7717a80693fbdca34f1807d553c7f4784dd5d5b03ec91dad34705286b2', 5000000, NULL, '', NULL, NULL, '2026-11-28 17:09:19.50003+00', '2026-11-28 21:09:19+00', 'PAID', 5000000, '\x0661593cc0bd5b9c17eebd', 'lightning', false),
	('\xffc39a0c1cc6fd4115ede11b5557792bde744f594177e1050f890a3a9bcd6ed0', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1u1p4skz4lsp53ltht7s2kwr80dsl3jewh5yjyswx3p2wdqq5chmf6ewsqndz56dspp5llpe5rqucm75z90duyd424me9008gn6eg9m7zpg03y9r4x7ddmgqdqsvdhkven9v5srzvpsxqrwzqcqzzs9qrsgqyzumw5gnzaghxrktucsswrug5hx47v44chf96evthnynd2n48k99x73hmktxj0l4tzl80thtpmllwsgtrarmm5hcmjc5uxz340sygtcpm6qhdk', '\x8fd775fa0ab38677b61f8cb2ebd092241c68854e68014c5f69d65d004da2a69b', '\x2c0e701523ca0ab4e997a5db3cf3b397bfdd34083c04c00b83b459039ea2d6f5', 100000, NULL, 'coffee 100', NULL, NULL, '2026-11-28 17:09:19.538214+00', '2026-11-28 21:09:19+00', 'PAID', 100000, '\x0661593cc171369cd98ae0', 'intraledger', false),
	('\x7fceedfff65476d4cdb2d8bf70a822f435f7d60c526f5c09a18432684462502a', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1010n1p4skz4lsp5kswaf6r7252ecagwmj5hyd92dm5yscg4k98v5khsru5qku8yal5spp50l8wmllk23mdfndjmzlhp2pz7s6l04sv2fh4czdpssexs3rz2q4qdqsvdhkven9v5srzvp3xqrwzqcqzzs9qrsgqnynx4cuqsles69525zkwgt5f60dpxlydydwsg4vgvxxra449ga2qdw55uxwu8znzue84r2d2zadvkxu2322axgkejwmg5fwhv6cq3tcpr8pmpw', '\xb41dd4e87e55159c750edca97234aa6ee8486115b14eca5af01f280b70e4efe9', '\x4e59fb8834550cb5abe0c9260d89381cf50eca5b1439ba984f0d7d8b5d6d10ee', 101000, NULL, 'coffee 101', NULL, NULL, '2026-11-28 17:09:19.573188+00', '2026-11-28 21:09:19+00', 'PAID', 101000, '\x0661593cc1bdad32b4c86b', 'intraledger', false),
	('\xe082ac982f3af4437dc7a2aede47ba06de493f6f7298f4e5ae1c7ffacfc0a0d8', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1020n1p4skz4lsp5sjavdpqlpc8u8080ukxudnepuxfra938gm7cqlhmn3pzsxn8e5xqpp5uzp2exp08t6yxlw852hdu3a6qm0yj0m0w2v0fedwr3ll4n7q5rvqdqsvdhkven9v5srzvpjxqrwzqcqzzs9qrsgqhh59hssjtvnfjkf3wyw3ry35wuxzhnmdz2l66vw5y43jafx24thj8lflpf3n6jcgf8sf58z3n56t3jltj0jxf8n5p9l3s2aghjft5egq2t65kv', '\x84bac6841f0e0fc3bcefe58dc6cf21e1923e962746fd807efb9c42281a67cd0c', '\x2ffa7dcbef6f214ea4f0b64e68e16f944b298f9ee500a7b24e2e63b9e4245535', 102000, NULL, 'coffee 102', NULL, NULL, '2026-11-28 17:09:19.586556+00', '2026-11-28 21:09:19+00', 'PAID', 102000, '\x0661593cc1ebcea081aff2', 'intraledger', false),
	('\x3bea8f748ceebf09d42ca44baf74af2a6e550470f5922288a89e4061c7d269f5', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1030n1p4skz4lsp52wgcmqq7uvaszkyjw2gs6p0cvue2y7a2s7d0hnq4qunfx03mu2wspp5804g7ayva6lsn4pv53967a909fh92prs7kfz9z9gneqxr37jd86sdqsvdhkven9v5srzvpnxqrwzqcqzzs9qrsgqzfgr94ayt4gvmcsmj2kledrvqclpn70jewkuuy9sjkduwpdy33f3kx6uef95f07lnt6s9u385w2qcr5jx9e72ymahx4s05z40u5xakspgycz62', '\x53918d801ee33b01589272910d05f86732a27baa879afbcc150726933e3be29d', '\xd549035b747863c9dc922c781dd09a3e76b699ba2c24fdd9f5ff9198d67dc3fe', 103000, NULL, 'coffee 103', NULL, NULL, '2026-11-28 17:09:19.595087+00', '2026-11-28 21:09:19+00', 'PAID', 103000, '\x0661593cc20d89c0fb6272', 'intraledger', false),
	('\x0d7d729a09f6fce9280139f5b893f83908814e6da6678dfa6d4c417f3cb9078e', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1040n1p4skz4lsp5r6wzw25ru8f5vdz3ezfjpaw3q8j2qdufzu0agn3kdkm5y0wy59gspp5p47h9xsf7m7wj2qp886m3ylc8yygznnd5encm7ndf3qh709eq78qdqsvdhkven9v5srzvp5xqrwzqcqzzs9qrsgqkzyvq7reuavcjlczckrhdefn7w5m56p9kz53mca27lqmms88dj59mq28aknz6cmr0u8dhdcwlh0tdhxln2gwrfwl7zycfaehdpqz42cpv2chwg', '\x1e9c272a83e1d3463451c89320f5d101e4a03789171fd44e366db7423dc4a151', '\xe1ce2e088cc613a21c31e28701d3c2f12084e9027462226d5b7e8d10f8c49235', 104000, NULL, 'coffee 104', NULL, NULL, '2026-11-28 17:09:19.603443+00', '2026-11-28 21:09:19+00', 'PAID', 104000, '\x0661593cc22ce987fa714e', 'intraledger', false),
	('\xcec8843051192eb9da9523bdb293567da325ed32d451e25d2659760ade129945', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1050n1p4skz4lsp5ww86cj09nuxr6nxe0r4r68jwhlkcet64srmu9vyh3fc9ermxka2spp5emyggvz3ryhtnk54yw7m9y6k0k3jtmfj63g7yhfxt9mq4hsjn9zsdqsvdhkven9v5srzvp4xqrwzqcqzzs9qrsgqcghsd6u36yngcj6c6kasyjxxrpgr3x5zawh8w2quppqmxjx3lu4jlhqh48v59yuxggl5kl9nqxd0dtaqk8y6ymunu0a0dfd5m5uqsfqqymfadg', '\x738fac49e59f0c3d4cd978ea3d1e4ebfed8caf5580f7c2b0978a705c8f66b755', '\x83152a91b1fb2d5701813dd606aa87d35fa57616892b7e1858b5245f699fd437', 105000, NULL, 'coffee 105', NULL, NULL, '2026-11-28 17:09:19.611003+00', '2026-11-28 21:09:19+00', 'PAID', 105000, '\x0661593cc24953da38edd8', 'intraledger', false),
	('\x27aa938acaab12c363c97d9905dfd0819880a737e7cdb2247efab2cf1fa07e54', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1060n1p4skz4lsp57a79jd9djw5xqhud7wzqxqnkatw2dtjnvhn8qz9xrsw8vcp0pxwqpp5y74f8zk24vfvxc7f0kvsth7ssxvgpfehulxmyfr7l2ev78aq0e2qdqsvdhkven9v5srzvpkxqrwzqcqzzs9qrsgq6rhr74kwgscgc7tlr2mle4508v7xls9jghupwfhgsjckf6ll44dzgk2rhnjt5nm47sa40q94atdxvgacclws4qm4pee2kzpufszhgngqzdnn5n', '\xf77c5934ad93a8605f8df384030276eadca6ae5365e67008a61c1c76602f099c', '\x9801de42683624ebeb9eabb76e0acc7a3fba328c84a30f9935a5ea3edf084435', 106000, NULL, 'coffee 106', NULL, NULL, '2026-11-28 17:09:19.617989+00', '2026-11-28 21:09:19+00', 'PAID', 106000, '\x0661593cc2636aae7d5cbb', 'intraledger', false),
	('\x02539573ed2004964ce86b10bf7aee78c5cac6581dbb54d0104185bc9acae8ca', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1070n1p4skz4lsp5k9q5gwqdvgx4kasyvhhv2l06tu52shytzmtq0lv3sqfwv63reyqqpp5qffe2uldyqzfvn8gdvgt77hw0rzu43jcrka4f5qsgxzmexk2ar9qdqsvdhkven9v5srzvphxqrwzqcqzzs9qrsgq6auaapyfjeqlx0wm5s2w9006ns656vxagejrx9jkk8q9pezfj7qknat79sr63y9m35a7grud40ewdhs2cdz04at272sgp7vhmr7tgtcqec2v6t', '\xb14144380d620d5b760465eec57dfa5f28a85c8b16d607fd918012e66a23c900', '\x65a619c72245e1589da32f99da6d1898c3feb51a12ffa773509c94ba56a7a802', 107000, NULL, 'coffee 107', NULL, NULL, '2026-11-28 17:09:19.642178+00', '2026-11-28 21:09:19+00', 'PAID', 107000, '\x0661593cc2c85f23ed7ff9', 'intraledger', false),
	('\x2741ec133de3b55331f5367693e17995d50d31aef86af77e4fb178827c352967', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1080n1p4skz4lsp54zgn97xegupq2eqlwn7xemashgerlacp6vqed289qeq3f5gd8tuspp5yaq7cyeauw64xv04xemf8ctejh2s6vdwlp40wlj0k9ugylp499nsdqsvdhkven9v5srzvpcxqrwzqcqzzs9qrsgqzwlp4cjw3kvjtqfudfyzj3m79at7q3lrm2vuedpujv364977x3jyljplwsntpsejlxzwfgy0v7rj05jwe472sfhj7jnhw3zu65gh6ggqcedhzc', '\xa89132f8d9470205641f74fc6cefb0ba323ff701d30196a8e5064114d10d3af9', '\xe0c6e04295c20488da4fec9db609016fb99ce3ca166e26b2b1d89425e8b3cc50', 108000, NULL, 'coffee 108', NULL, NULL, '2026-11-28 17:09:19.65183+00', '2026-11-28 21:09:19+00', 'PAID', 108000, '\x0661593cc2e8e46f4be2a4', 'intraledger', false),
	('\xc544465a9c60aa0764b190104ec30641540c53bbb37baa65b7fd93211509cda2', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1090n1p4skz4lsp5mxlx2e2cakufetlgy4v86r8rs7pdfs652wwul6k59sklvu0he5kqpp5c4zyvk5uvz4qwe93jqgyascxg92qc5amkda65edhlkfjz9gfek3qdqsvdhkven9v5srzvpexqrwzqcqzzs9qrsgqytqdqsc6k5j3zy6dl8anyv8cunpgu3ejd6kkqxlktvr2mplsk8srewmlxtr7z08dk92ktktlv96chmqpnvz4d09xt879yh0wh4hlagcp9xw3yr', '\xd9be656558edb89cafe825587d0ce38782d4c354539dcfead42c2df671f7cd2c', '\x36edc15e8136f0f18c0b0f8bda61eaf3c9a4c75530910a1da56d2f23bb97942a', 109000, NULL, 'coffee 109', NULL, NULL, '2026-11-28 17:09:19.659324+00', '2026-11-28 21:09:19+00', 'PAID', 109000, '\x0661593cc30540223bf734', 'intraledger', false),
	('\x80d44c89773bceee59e81bb29bfe492e9b9d0e2efb9ba3107282a100f8ec7c52', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1100n1p4skz4lsp5tatss2jzmss4pvzjqnuzek3nay8kyp3sfgr47jcygkyxqlrw2gmspp5sr2yezth808wuk0grwefhljf96de6r3wlwd6xyrjs2ssp78v03fqdqsvdhkven9v5srzvfsxqrwzqcqzzs9qrsgqv6huy576pjzyl8qvkl3dgxvclk297c74snrpjkq5y29220hskdrhc9h293n90mh5syuxk98um7fykqn0ddl70rqa5v32udc6gwreqkqpaseyku', '\x5f57082a42dc2150b05204f82cda33e90f6206304a075f4b044588607c6e5237', '\x89bddefd3541b7f1345d771d0ace5d77e939c32f8d6adbf12a3dfab184291272', 110000, NULL, 'coffee 110', NULL, NULL, '2026-11-28 17:09:19.666292+00', '2026-11-28 21:09:19+00', 'PAID', 110000, '\x0661593cc3201dd161cd14', 'intraledger', false),
	('\xb47887b71e30bd79763b780308129f44ba09409a2d3a30736a11b32ff8d824ec', '79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', 'lnbcrt1110n1p4skz4lsp56rh2cyga3pzadcztjmmweczcz05ckrwzc2gt4evhc8d77cmeg63qpp5k3ug0dc7xz7hja3m0qpssy5lgjaqjsy695arqum2zxejl7xcynkqdqsvdhkven9v5srzvf3xqrwzqcqzzs9qrsgqgukvlkt7kw6cadytg3qfumens7k272tzfkm59j0r9qhe2y6avrdzaaxzn2qpzzegra2garw38z6f9afqwxpu5lmn2ut7f8pa523ffwgpm6d9k8', '\xd0eeac111d8845d6e04b96f6ece05813e98b0dc2c290bae597c1dbef637946a2', '\xecf16c130e69da23c0292ae83c3e6135846df5e3ff587b477c0d92925f3a6c77', 111000, NULL, 'coffee 111', NULL, NULL, '2026-11-28 17:09:19.672881+00', '2026-11-28 21:09:19+00', 'PAID', 111000, '\x0661593cc3432091c922fb', 'intraledger', false),
	('\xb838b0bff5285a3e0c7a26c59a0f2ad79ddf29153c7546d66a531549f3953334', '5e503adb-d9c0-4acd-a424-7d6056948bd2', 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', 'BTC', 'lnbcrt5u1p4skz4lsp53690zclgrf0qdkee86gvt9eqzdzyh59skjeyyljuwh8pruxk5lkspp5hqutp0l49pdrurr6ymze5re267wa72g48365d4n22v25nuu4xv6qdqsdejhvetjypcxz6tyxqrwzqcqzzs9qrsgq3esyw0rg338ngqtv48kdh26m45yu9nnps09rcanhdkswvwnz7e2y48ycu6f56r4y9l9d632lra4tjupu7cxd9tc4wdpyzpxmj6y99wsq0pz7ru', '\x8e8af163e81a5e06db393e90c5972013444bd0b0b4b2427e5c75ce11f0d6a7ed', '\x09410d23efee62137c37b9eaa0018d14aea87ec609fd15bf16060dbdbb6d6aa5', 500000, NULL, 'never paid', NULL, NULL, '2026-11-28 17:09:19.966569+00', '2026-11-28 21:09:19+00', 'OPEN', NULL, NULL, NULL, false);

--
-- Data for Name: invoice_expiry_position; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice_expiry_position VALUES
	('-infinity', '\x', true);

--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-28 17:09:19.433029+00', 'lightning_receipt'),
	(2, '2026-11-28 17:09:19.511899+00', 'lightning_receipt'),
	(3, '2026-11-28 17:09:19.557942+00', 'intraledger'),
	(4, '2026-11-28 17:09:19.569072+00', 'intraledger'),
	(5, '2026-11-28 17:09:19.577517+00', 'intraledger'),
	(6, '2026-11-28 17:09:19.582673+00', 'intraledger'),
	(7, '2026-11-28 17:09:19.589326+00', 'intraledger'),
	(8, '2026-11-28 17:09:19.592578+00', 'intraledger'),
	(9, '2026-11-28 17:09:19.597961+00', 'intraledger'),
	(10, '2026-11-28 17:09:19.601002+00', 'intraledger'),
	(11, '2026-11-28 17:09:19.605993+00', 'intraledger'),
	(12, '2026-11-28 17:09:19.608714+00', 'intraledger'),
	(13, '2026-11-28 17:09:19.613267+00', 'intraledger'),
	(14, '2026-11-28 17:09:19.615917+00', 'intraledger'),
	(15, '2026-11-28 17:09:19.619946+00', 'intraledger'),
	(16, '2026-11-28 17:09:19.633895+00', 'intraledger'),
	(17, '2026-11-28 17:09:19.645791+00', 'intraledger'),
	(18, '2026-11-28 17:09:19.648981+00', 'intraledger'),
	(19, '2026-11-28 17:09:19.654116+00', 'intraledger'),
	(20, '2026-11-28 17:09:19.656732+00', 'intraledger'),
	(21, '2026-11-28 17:09:19.661376+00', 'intraledger'),
	(22, '2026-11-28 17:09:19.663853+00', 'intraledger'),
	(23, '2026-11-28 17:09:19.668253+00', 'intraledger'),
	(24, '2026-11-28 17:09:19.670548+00', 'intraledger'),
	(25, '2026-11-28 17:09:19.677216+00', 'intraledger'),
	(26, '2026-11-28 17:09:19.690558+00', 'intraledger'),
	(27, '2026-11-28 17:09:19.700781+00', 'lightning_reserve'),
	(28, '2026-11-28 17:09:19.709735+00', 'lightning_settled'),
	(29, '2026-11-28 17:09:19.718037+00', 'lightning_reserve'),
	(30, '2026-11-28 17:09:19.722257+00', 'lightning_settled'),
	(31, '2026-11-28 17:09:19.729333+00', 'lightning_reserve'),
	(32, '2026-11-28 17:09:19.734466+00', 'lightning_failed'),
	(33, '2026-11-28 17:09:19.747744+00', 'lightning_reserve');

--
-- Data for Name: key_call; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_call VALUES
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.961166+00', '8ddb00ce-b380-44df-bb1b-f82d3f195d34', 'Mutation.lnInvoicePaymentSend', 'success', 219226, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.737471+00', 'ca007d0e-bcac-4e82-a0cc-a921380f0372', 'Mutation.lnInvoicePaymentSend', 'error', 10180, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.723543+00', '0e1be5e7-2051-4749-ac6b-0bc2a8159386', 'Mutation.lnInvoicePaymentSend', 'success', 7107, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.712089+00', '92344849-ccab-40df-943c-ea4e9da21765', 'Mutation.lnInvoicePaymentSend', 'success', 13572, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.678518+00', '7117e409-d1b3-4590-8554-b58055d7fc50', 'Mutation.lnInvoicePaymentSend', 'success', 4300, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.669155+00', 'ac7c21b7-ff8e-4f1f-8faa-1a1e6034aa5e', 'Mutation.lnInvoicePaymentSend', 'success', 1530, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.662269+00', '35d5f569-3ffd-4131-b1bf-e42d19eb5fe8', 'Mutation.lnInvoicePaymentSend', 'success', 1611, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.655014+00', '337523b2-2108-4b08-8ebc-70f96e434bf4', 'Mutation.lnInvoicePaymentSend', 'success', 1671, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.64692+00', 'bd711fb7-a1c9-46b7-9036-b90301b19526', 'Mutation.lnInvoicePaymentSend', 'success', 2285, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.620929+00', 'e8086499-7b56-4fab-ba8e-fe0873811409', 'Mutation.lnInvoicePaymentSend', 'success', 1725, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.614285+00', '33af0406-9aea-4652-8290-c2ca68c6e070', 'Mutation.lnInvoicePaymentSend', 'success', 1961, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.60697+00', '8b4f56d0-696b-42d4-b2c3-c5a85af86644', 'Mutation.lnInvoicePaymentSend', 'success', 1960, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.599063+00', 'd4acc9a0-5370-4a87-a246-e032e2cc8790', 'Mutation.lnInvoicePaymentSend', 'success', 2204, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.590533+00', '4006ceb5-45b2-43b5-b03b-10457cc0a057', 'Mutation.lnInvoicePaymentSend', 'success', 2411, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.579209+00', '7e915ab6-af63-4097-b040-baca8e661771', 'Mutation.lnInvoicePaymentSend', 'success', 4379, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.56314+00', '17903a38-01ec-40c8-b2b1-4df5274ad9b1', 'Mutation.lnInvoicePaymentSend', 'success', 20579, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.420115+00', 'f92a5930-7a5f-4452-a3c0-42c9a671dbec', 'Mutation.lnInvoiceCreate', 'success', 2552, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:19.411554+00', '5802682a-d078-478c-9a06-f0f38903653e', 'Mutation.userUpdateUsername', 'success', 1003386, '127.0.0.1'),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:09:18.403529+00', '539755eb-b157-4f06-b957-a6767e8cf8d8', 'Query.me', 'success', 232, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.692677+00', '98c72cce-43bd-41a4-8025-d3b3a7f2fbc7', 'Mutation.intraLedgerPaymentSend', 'success', 13096, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.673446+00', '692c4a2b-6e5c-4adf-a031-9479d1ecd490', 'Mutation.lnInvoiceCreate', 'success', 1229, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.671377+00', '6653f756-cc5a-4267-9048-3d2441963dfa', 'Mutation.intraLedgerPaymentSend', 'success', 1416, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.666769+00', '3642a9ac-3be3-40ef-98d7-5de09409aa0b', 'Mutation.lnInvoiceCreate', 'success', 1189, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.664757+00', '1256272c-340e-44ca-8940-5d9efd9b9fc5', 'Mutation.intraLedgerPaymentSend', 'success', 1596, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.659787+00', '2631201a-b5b4-46a1-a538-f8b7a270bcd7', 'Mutation.lnInvoiceCreate', 'success', 1271, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.657583+00', '7ace20fa-547c-4b85-985d-225aa54f4ded', 'Mutation.intraLedgerPaymentSend', 'success', 1556, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.652357+00', '638c164f-d55f-4aca-bcdb-b7b234775057', 'Mutation.lnInvoiceCreate', 'success', 1428, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.649871+00', '5176e8bc-c8bd-42b6-947c-f75bf5f3e639', 'Mutation.intraLedgerPaymentSend', 'success', 1712, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.642845+00', 'a2a37728-0017-4497-bcce-dfd644db3e07', 'Mutation.lnInvoiceCreate', 'success', 4660, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.636133+00', '5415b52d-8fb0-43a9-9d45-d34ca6560984', 'Mutation.intraLedgerPaymentSend', 'success', 14325, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.618403+00', '94042f31-98e1-4501-8e22-1b4b474e0559', 'Mutation.lnInvoiceCreate', 'success', 894, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.616784+00', 'cca7eb82-cf6d-4a6c-ad3e-754a84f200ad', 'Mutation.intraLedgerPaymentSend', 'success', 1751, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.611506+00', '46282468-1ff5-452d-aaf5-deb2e5cd74ee', 'Mutation.lnInvoiceCreate', 'success', 1041, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.609658+00', '60a407e6-84ea-43fe-a384-c0fab1a47b50', 'Mutation.intraLedgerPaymentSend', 'success', 1809, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.604055+00', '83e4232c-afb3-4ac8-9951-68a6c0255c1d', 'Mutation.lnInvoiceCreate', 'success', 1259, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.601956+00', '3d65c1aa-e51d-4851-9e92-8d635d19a6df', 'Mutation.intraLedgerPaymentSend', 'success', 1895, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.596005+00', 'aacb3d1e-0285-4706-8264-5b82e5c8f264', 'Mutation.lnInvoiceCreate', 'success', 1565, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.593565+00', '30b365ea-48e3-4367-9501-94e5a9504271', 'Mutation.intraLedgerPaymentSend', 'success', 2065, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.587096+00', 'bffd82e5-799e-4193-9000-1bd31da201c3', 'Mutation.lnInvoiceCreate', 'success', 1687, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.583972+00', '87cd5a1f-8f93-481e-abac-76d8f894ea00', 'Mutation.intraLedgerPaymentSend', 'success', 3447, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.573687+00', '90fa18ea-3d34-43b4-9e8a-b404600c8fd8', 'Mutation.lnInvoiceCreate', 'success', 1589, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.570365+00', 'c784e9f9-2584-4094-825e-ae07639ddeb6', 'Mutation.intraLedgerPaymentSend', 'success', 3048, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.538813+00', 'c40ee91c-50b4-4c3e-a648-a4be626ecc16', 'Mutation.lnInvoiceCreate', 'success', 1632, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.500878+00', 'a41e9733-590c-498a-9c43-6b91944d783c', 'Mutation.lnInvoiceCreate', 'success', 5514, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.492386+00', '7dac45b4-f22f-4fe9-9636-fd3622c18433', 'Mutation.userUpdateUsername', 'success', 4656, '127.0.0.1'),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:09:19.486417+00', 'a7411bff-e21c-412f-bf0b-248d09e6f8ce', 'Query.me', 'success', 2361, '127.0.0.1'),
	('4fd920cc-c535-4ed2-b3f2-8de0d3353230', '2026-11-28 17:09:19.967422+00', '499d122f-cccc-4a91-ade5-5ed41d11e0bd', 'Mutation.lnInvoiceCreate', 'success', 1731, '127.0.0.1'),
	('4fd920cc-c535-4ed2-b3f2-8de0d3353230', '2026-11-28 17:09:19.536002+00', '935fa4c9-5284-40e3-a8be-0f991167a611', 'Mutation.userUpdateUsername', 'success', 2276, '127.0.0.1'),
	('4fd920cc-c535-4ed2-b3f2-8de0d3353230', '2026-11-28 17:09:19.532537+00', '5a832bdc-c05a-4732-b2a9-61dc8311a669', 'Query.me', 'success', 89, '127.0.0.1');

--
-- Data for Name: key_credit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_credit_taken; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_owner; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_owner_limit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_role; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_role_version; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_spent_due; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_spent_sum; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_day; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: key_usage_hour; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_hour VALUES
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:00:00+00', 'Mutation.intraLedgerPaymentSend', 12, 0, 0, 47716, 14325),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:00:00+00', 'Mutation.lnInvoiceCreate', 13, 0, 0, 24958, 5514),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 4656, 4656),
	('2c263656-a3e3-4577-86a8-04d08bb2d877', '2026-11-28 17:00:00+00', 'Query.me', 1, 0, 0, 2361, 2361),
	('4fd920cc-c535-4ed2-b3f2-8de0d3353230', '2026-11-28 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 1731, 1731),
	('4fd920cc-c535-4ed2-b3f2-8de0d3353230', '2026-11-28 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 2276, 2276),
	('4fd920cc-c535-4ed2-b3f2-8de0d3353230', '2026-11-28 17:00:00+00', 'Query.me', 1, 0, 0, 89, 89),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:00:00+00', 'Mutation.lnInvoiceCreate', 1, 0, 0, 2552, 2552),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:00:00+00', 'Mutation.lnInvoicePaymentSend', 16, 1, 0, 296701, 219226),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:00:00+00', 'Mutation.userUpdateUsername', 1, 0, 0, 1003386, 1003386),
	('7abaac38-e9e2-4717-abb3-6d4cd79b9852', '2026-11-28 17:00:00+00', 'Query.me', 1, 0, 0, 232, 232);

--
-- Data for Name: key_usage_writer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_usage_writer VALUES
	('0599480b-088b-449c-a3c7-0eb3a2dd9172', 1, '2026-11-28 17:09:20.128045+00');

--
-- Data for Name: known_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.known_node VALUES
	(1, 'sandbox', '\x034f953a969087ac275a7ef0e99567f520a40e197ffab672d838af35bb8b91b37c', '\x034f953a969087ac275a7ef0e99567f520a40e197ffab672d838af35bb8b91b37c', 'regtest', '2026-11-28 17:09:18.076517+00');

--
-- Data for Name: ledger_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_account VALUES
	('00000000-0000-4000-8000-000000000001', 'BTC', 'lightning', NULL, 0, '-infinity'),
	('00000000-0000-4000-8000-000000000002', 'BTC', 'onchain', NULL, 0, '-infinity'),
	('00000000-0000-4000-8000-000000000003', 'BTC', 'dealer_btc', NULL, 0, '-infinity'),
	('00000000-0000-4000-8000-000000000004', 'USD', 'dealer_usd', NULL, 0, '-infinity'),
	('00000000-0000-4000-8000-000000000005', 'BTC', 'fees_earned', NULL, 0, '-infinity'),
	('00000000-0000-4000-8000-000000000006', 'BTC', 'network_fees', NULL, 0, '-infinity'),
	('00000000-0000-4000-8000-000000000007', 'BTC', 'rounding', NULL, 0, '-infinity'),
	('00000000-0000-4000-8000-000000000008', 'BTC', 'in_flight', NULL, 0, '-infinity'),
	('00000000-0000-4000-8000-000000000009', 'BTC', 'suspense', NULL, 0, '-infinity'),
	('00000000-0000-4000-8000-000000000010', 'BTC', 'losses', NULL, 0, '-infinity'),
	('00000000-0000-4000-8000-000000000011', 'BTC', 'capital', NULL, 0, '-infinity'),
	('b87f8cbd-3319-48ae-8077-fed213537d67', 'USD', NULL, 0, 0, '-infinity'),
	('a732c9fb-db14-4202-8190-2c0d8aa6c4d3', 'USD', NULL, 0, 0, '-infinity'),
	('64bee402-a839-4f3b-bfca-25292149850e', 'USD', NULL, 0, 0, '-infinity'),
	('5e503adb-d9c0-4acd-a424-7d6056948bd2', 'BTC', NULL, 630000, 0, '2026-11-28 17:09:19.690558+00'),
	('79563c8a-de57-484a-81a7-edcf5932f4c8', 'BTC', NULL, 5636000, 0, '2026-11-28 17:09:19.690558+00'),
	('5f07ef38-2fa0-43ec-a787-50d179b06758', 'BTC', NULL, 45819000, 0, '2026-11-28 17:09:19.747744+00');

--
-- Data for Name: login_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: movement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.movement VALUES
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661593cbf894548f5cd3f', '\xdc87d014da443e50b074f9ec1b27b05dd7905aec23f5bcce44727510e90aa4ab', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_receipt', 'SUCCESS', '\x0661593cc0bd5b9c17eebd', '\x589cf84d7328e5a2bf79f8ac00129f390b4952a2821e21c7aa3cbe55ba65b25b', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 100, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc171369cd98ae0', '\xffc39a0c1cc6fd4115ede11b5557792bde744f594177e1050f890a3a9bcd6ed0', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 100', NULL, NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661593cc19cb0dc37a10f', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 101, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc1bdad32b4c86b', '\x7fceedfff65476d4cdb2d8bf70a822f435f7d60c526f5c09a18432684462502a', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 101', NULL, NULL, NULL),
	(10000000, 50, 0, 'intraledger', 'SUCCESS', '\x0661593cc1d1d18d5daf3c', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 102, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc1ebcea081aff2', '\xe082ac982f3af4437dc7a2aede47ba06de493f6f7298f4e5ae1c7ffacfc0a0d8', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 102', NULL, NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661593cc1f882960ca19f', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 103, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc20d89c0fb6272', '\x3bea8f748ceebf09d42ca44baf74af2a6e550470f5922288a89e4061c7d269f5', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 103', NULL, NULL, NULL),
	(10000000, 51, 0, 'intraledger', 'SUCCESS', '\x0661593cc2196abc0ba868', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 104, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc22ce987fa714e', '\x0d7d729a09f6fce9280139f5b893f83908814e6da6678dfa6d4c417f3cb9078e', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 104', NULL, NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661593cc2378a2a0dfbaa', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 105, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc24953da38edd8', '\xcec8843051192eb9da9523bdb293567da325ed32d451e25d2659760ade129945', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 105', NULL, NULL, NULL),
	(10000000, 52, 0, 'intraledger', 'SUCCESS', '\x0661593cc253adb0335d46', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 106, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc2636aae7d5cbb', '\x27aa938acaab12c363c97d9905dfd0819880a737e7cdb2247efab2cf1fa07e54', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 106', NULL, NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661593cc299e7abc18557', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 107, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc2c85f23ed7ff9', '\x02539573ed2004964ce86b10bf7aee78c5cac6581dbb54d0104185bc9acae8ca', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 107', NULL, NULL, NULL),
	(10000000, 53, 0, 'intraledger', 'SUCCESS', '\x0661593cc2d4d550aae940', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 108, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc2e8e46f4be2a4', '\x2741ec133de3b55331f5367693e17995d50d31aef86af77e4fb178827c352967', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 108', NULL, NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661593cc2f31c2a8d413c', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 109, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc30540223bf734', '\xc544465a9c60aa0764b190104ec30641540c53bbb37baa65b7fd93211509cda2', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 109', NULL, NULL, NULL),
	(10000000, 54, 0, 'intraledger', 'SUCCESS', '\x0661593cc30eedf4e9a3c7', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 110, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc3201dd161cd14', '\x80d44c89773bceee59e81bb29bfe492e9b9d0e2efb9ba3107282a100f8ec7c52', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 110', NULL, NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661593cc32914ce6dfd59', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 111, 0, 'intraledger_invoice', 'SUCCESS', '\x0661593cc3432091c922fb', '\xb47887b71e30bd79763b780308129f44ba09409a2d3a30736a11b32ff8d824ec', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, 'coffee 111', NULL, NULL, NULL),
	(10000000, 55, 0, 'intraledger', 'SUCCESS', '\x0661593cc3773ea8ca3057', NULL, NULL, '2c263656-a3e3-4577-86a8-04d08bb2d877', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 1000, 2, 'lightning_payment', 'SUCCESS', '\x0661593cc39f2d8577d3a4', '\x32f41f84a40bf7286ee963f8643855e1ffd18e516d6231133c40bdc9a9642f48', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 1000, 3, 'lightning_payment', 'SUCCESS', '\x0661593cc3e29561c6c546', '\xdcd5872135e24e6b71b3c85169e244b5eb5b9d72af17770724e7253d27cd453a', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_payment', 'FAILURE', '\x0661593cc40eb5928547db', '\xce0f482875c4e676cf70255e6c35d7b5b08a4b84aaa0ae25644e8f1f37f920ac', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, NULL, NULL, 'lightning_refund', 'FAILURE', '\x0661593cc422c20a76c57f', '\xce0f482875c4e676cf70255e6c35d7b5b08a4b84aaa0ae25644e8f1f37f920ac', '\x0661593cc40eb5928547db', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(10000000, 900, 10, 'lightning_payment', 'PENDING', '\x0661593cc456a0921d5e2f', '\xf4290e2a9449e6f79c8f17eb5cff68ae3741e8e52a5973d354681d5fae771380', NULL, '7abaac38-e9e2-4717-abb3-6d4cd79b9852', NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: node_cancellation; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: node_cursor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node_cursor VALUES
	('\x034f953a969087ac275a7ef0e99567f520a40e197ffab672d838af35bb8b91b37c', 2, 'latchkey:6abfa47a-73c1-44ae-97df-e5a1c8605dbd/0026', '2026-11-28 17:09:20.126851+00', 0);

--
-- Data for Name: onchain_address; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: onchain_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: operator_act; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: operator_session; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: passkey; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: passkey_challenge; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('\x0661593cc39f2d8577d3a4', 'lightning', '5f07ef38-2fa0-43ec-a787-50d179b06758', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\x32f41f84a40bf7286ee963f8643855e1ffd18e516d6231133c40bdc9a9642f48', 'lnbcrt10u1p4skz4lsp53tgnh0flppdfs62kv6ue7ra8m7y74jwpqlcjeqvxnfpqzssca0xqpp5xt6plp9yp0mjsmhfv0uxgwz4u8larrj3d43rzyeugz7un2ty9ayqdqqcqzzs9qrsgqgftq5d2vyyy0q5q8j9tvg4y3kpt0pyk9y92l4g3fewccaqufrzzyds334k8e7cej7lefjjzpf9w7cem7g7wqale7xcv85ncg3y4ez7cq4pk0xh', '\x023cd6d7e3c7359137a5b0a0594c5c67618eee2986880905b5d6978afe8762e0ae', '2026-11-28 17:09:27.700819+00', 0, NULL, NULL, 'settled', 1100, '\x034d484d8a3bba4ba57e6bcaf0566da149237231e0056979381d0e8f3dcd75e1', NULL, '2026-11-28 17:09:19.709747+00', 0, NULL, NULL, NULL, NULL),
	('\x0661593cc3e29561c6c546', 'lightning', '5f07ef38-2fa0-43ec-a787-50d179b06758', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xdcd5872135e24e6b71b3c85169e244b5eb5b9d72af17770724e7253d27cd453a', 'lnbcrt10u1p4skz4lsp5s9qchayugr0w9fq36f53dxadxy2sfskmjwzsdj79gjk9c5mnhemqpp5mn2cwgf4uf8xkudnepgkncjykh44h8tj4uthwpeyuujn6f7dg5aqdqqcqzzs9qrsgq5tcg3a4nuaqfr2ek4nzhnhslq599m0tw4r25xvwz3t9su3m6sf7x7k8lkrttvkypey2frlcvc30n2xjn8y440xj0c2faafu2a7gcr5qpz6kzus', '\x023cd6d7e3c7359137a5b0a0594c5c67618eee2986880905b5d6978afe8762e0ae', '2026-11-28 17:09:27.718082+00', 0, NULL, NULL, 'settled', 3000, '\xde72330e4e19ddd98e08ac395d17104b0ecd38876189d2c57d70171bcf4349a0', NULL, '2026-11-28 17:09:19.72227+00', 0, NULL, NULL, NULL, NULL),
	('\x0661593cc40eb5928547db', 'lightning', '5f07ef38-2fa0-43ec-a787-50d179b06758', 'BTC', 1000000, 10000, 1010, 1010000, NULL, '\xce0f482875c4e676cf70255e6c35d7b5b08a4b84aaa0ae25644e8f1f37f920ac', 'lnbcrt10u1p4skz4lsp5g6pxt940dzm7ctrc6yv0kau8f05tn4qa77qvg8yfufl0a9nklpvqpp5ec85s2r4cnn8dnmsy40xcdwhkkcg5juy42s2uftyf6837dleyzkqdqqcqzzs9qrsgqlvpghpc27lc2jssxfpywc4fjlld5ytxcfq9rt2jt0955t8vrtywqse6cyup7mwjy9507ytvrzzewt4u2knthm5xzyz8qeafwkw22xwcpdvjtdh', '\x023cd6d7e3c7359137a5b0a0594c5c67618eee2986880905b5d6978afe8762e0ae', '2026-11-28 17:09:27.729388+00', 0, NULL, '2026-11-28 17:10:19.734516+00', 'failed', NULL, NULL, 'no_route', '2026-11-28 17:09:19.734517+00', 0, NULL, NULL, NULL, NULL),
	('\x0661593cc456a0921d5e2f', 'lightning', '5f07ef38-2fa0-43ec-a787-50d179b06758', 'BTC', 900000, 10000, 910, 910000, NULL, '\xf4290e2a9449e6f79c8f17eb5cff68ae3741e8e52a5973d354681d5fae771380', 'lnbcrt9u1p4skz4lsp5uuez6kx0r4lz2sjsxxtenzh9m48zmtswzyxfqtm7hnx9kxwc26uspp57s5su255f8n008y0zl44elmg4cm5r6899fvh8565dqw4ltnhzwqqdqqcqzzs9qrsgqshudteu29trg440z9w2e40f7w4lez4qna0u8zx02d57gc45rsht47kdwsmengtz9xl0avuaf02wd5ss4wmm9vfsuu2x8s4dlyz5vn9gqwvqprq', '\x023cd6d7e3c7359137a5b0a0594c5c67618eee2986880905b5d6978afe8762e0ae', '2026-11-28 17:09:19.959951+00', 0, NULL, NULL, 'sending', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL);

--
-- Data for Name: payment_approval; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: payment_batch; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: payment_batch_row; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: price_point; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.price_point VALUES
	('2026-11-28 17:00:00+00', '2026-11-28 17:09:18.221856+00', 10000000);

--
-- Data for Name: pulse; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('lightning', '\xdc87d014da443e50b074f9ec1b27b05dd7905aec23f5bcce44727510e90aa4ab', 50000000, '2026-11-28 17:09:19.433168+00', 'credited', '\x0661593cbf894548f5cd3f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('lightning', '\x589cf84d7328e5a2bf79f8ac00129f390b4952a2821e21c7aa3cbe55ba65b25b', 5000000, '2026-11-28 17:09:19.512122+00', 'credited', '\x0661593cc0bd5b9c17eebd', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: restoration; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_address; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_block; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_block VALUES
	(0, '\xb108e0f1f0345c59ea2cd0745873994b5a84411b5691209898f96fe653c3302b', '2026-11-28 17:09:17.923079+00');

--
-- Data for Name: sandbox_channel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_channel VALUES
	(0, 0),
	(1, 0),
	(2, 0),
	(3, 0),
	(4, 0),
	(5, 0),
	(6, 0),
	(7, 0),
	(9, 0),
	(10, 0),
	(11, 0),
	(13, 0),
	(14, 0),
	(15, 0),
	(12, 50000000),
	(8, 2094810);

--
-- Data for Name: sandbox_deposit; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_hook; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_hook_request; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: sandbox_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_invoice VALUES
	('\x32f41f84a40bf7286ee963f8643855e1ffd18e516d6231133c40bdc9a9642f48', '\x034d484d8a3bba4ba57e6bcaf0566da149237231e0056979381d0e8f3dcd75e1', false, 'settle', 'SETTLED', 1000000, '2026-11-28 17:09:19.696572+00', '2026-11-28 18:09:19+00'),
	('\xdcd5872135e24e6b71b3c85169e244b5eb5b9d72af17770724e7253d27cd453a', '\xde72330e4e19ddd98e08ac395d17104b0ecd38876189d2c57d70171bcf4349a0', false, 'fee_ppm:3000', 'SETTLED', 1000000, '2026-11-28 17:09:19.714524+00', '2026-11-28 18:09:19+00'),
	('\xce0f482875c4e676cf70255e6c35d7b5b08a4b84aaa0ae25644e8f1f37f920ac', '\x96fd25575c6269760ae1530b46f00b44c0b12ae57227b8db3443b6ecf981fb0a', false, 'no_route', 'OPEN', 0, '2026-11-28 17:09:19.72554+00', '2026-11-28 18:09:19+00'),
	('\xf4290e2a9449e6f79c8f17eb5cff68ae3741e8e52a5973d354681d5fae771380', '\xe7bfe5a41a2d84b3d7cbf6e02d89304d2e035b986fc1856dde2b0f38476be2b5', false, 'timeout_then_settle', 'OPEN', 0, '2026-11-28 17:09:19.740125+00', '2026-11-28 18:09:19+00');

--
-- Data for Name: sandbox_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_node VALUES
	('ours', '\xee052cadd0e01d4bac9a6359e4cdf84dd0758cbd42de9509952c6a29bd501b67'),
	('outside', '\x4f4299269f5b63cbb0121d8b9ef5d9b1cc886d8d7446580faf65eb9310294608');

--
-- Data for Name: sandbox_own_invoice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_own_invoice VALUES
	('\xdc87d014da443e50b074f9ec1b27b05dd7905aec23f5bcce44727510e90aa4ab', 'SETTLED', 50000000, '\x4947b040d20663433e559d472d3cae7e76daa94af3b25e3c2b8f2b150292fc11', 1, '2026-11-28 17:09:19.425888+00'),
	('\x589cf84d7328e5a2bf79f8ac00129f390b4952a2821e21c7aa3cbe55ba65b25b', 'SETTLED', 5000000, '\xff5f7e7717a80693fbdca34f1807d553c7f4784dd5d5b03ec91dad34705286b2', 2, '2026-11-28 17:09:19.505961+00');

--
-- Data for Name: sandbox_payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sandbox_payment OVERRIDING SYSTEM VALUE VALUES
	(1, '\x32f41f84a40bf7286ee963f8643855e1ffd18e516d6231133c40bdc9a9642f48', 1000000, 1100, 'settled', NULL, NULL, NULL, '2026-11-28 17:09:19.708007+00', '2026-11-28 17:09:19.708007+00'),
	(2, '\xdcd5872135e24e6b71b3c85169e244b5eb5b9d72af17770724e7253d27cd453a', 1000000, 3000, 'settled', NULL, NULL, NULL, '2026-11-28 17:09:19.721205+00', '2026-11-28 17:09:19.721205+00'),
	(3, '\xce0f482875c4e676cf70255e6c35d7b5b08a4b84aaa0ae25644e8f1f37f920ac', 1000000, 0, 'failed', 'no_route', NULL, NULL, '2026-11-28 17:09:19.732996+00', '2026-11-28 17:09:19.732996+00'),
	(4, '\xf4290e2a9449e6f79c8f17eb5cff68ae3741e8e52a5973d354681d5fae771380', 900000, 1090, 'in_flight', NULL, true, '2026-11-28 17:09:20.956522+00', '2026-11-28 17:09:19.756523+00', NULL);

--
-- Data for Name: sandbox_payout; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES
	('0001_accounts_and_keys', '87ceeedc42ed343156591fccc3e7594f57732ced86d0fbb850eb589ecc27d4d7', 'before', '2026-11-28 17:09:17.865088+00'),
	('0002_ledger', '855be69f327ffeadfdda7244889574ce6df34fcb2012e5baad4da81d66e24e7a', 'before', '2026-11-28 17:09:17.881039+00'),
	('0003_key_limits', 'f4b3318a50c959ecc12e8acf1fac44b030d6132a22b614c87afc330bf5f55f51', 'before', '2026-11-28 17:09:17.888537+00'),
	('0004_payments', '4b5a00be26ddb085f565b29d67e6ccdf47543bc0e2368f534edf01132e41f5d3', 'before', '2026-11-28 17:09:17.891127+00'),
	('0005_sandbox', '206d8d17b78b7663f6df8a33a997f51375afcd5b74ef82fd11026bf7d10e8d4e', 'before', '2026-11-28 17:09:17.914618+00'),
	('0006_key_life', '8a587147c945d123ba0dbca72119722269ce6a22f06abba9f7c2a30c82bf653e', 'before', '2026-11-28 17:09:17.931563+00'),
	('0007_key_usage', '8a2ef044afc2ff0e87e7e0c8346c8c366e94ed7ae014528023fa860b3901831f', 'before', '2026-11-28 17:09:17.936722+00'),
	('0008_audit', '0686a542133f0960a3b8ebd23f39938a625be602beb2f8bd777b1938016d0587', 'before', '2026-11-28 17:09:17.944416+00'),
	('0009_spent_sums', 'f02bfc98fb2acfffb8362242dd6dd2afd3fc2d401daf71d2aed00dc500038b4d', 'before', '2026-11-28 17:09:17.950662+00'),
	('0010_verified', 'adc5797161c40e98032aa3b3cba080aafb379e51e0de7dc5d9b17eb2bf6112b2', 'before', '2026-11-28 17:09:17.953472+00'),
	('0011_prices', '7fb80113908fe687f802b9232c5bb623e0e251d0430eed6116bc377ed05f4626', 'before', '2026-11-28 17:09:17.956845+00'),
	('0012_logins', '89a7baedbda73248dc5081da5669887c46ccca931a7b1b0c15471676eff53b03', 'before', '2026-11-28 17:09:17.959013+00'),
	('0013_vouchers', '93c4ca1f0c943658c19bc8049d605f348daf4c44efc6b8c8c090f52d2a153c52', 'before', '2026-11-28 17:09:17.971901+00'),
	('0014_onchain', '35836cc73825a877906351432c245abc59fc5637bc40d6823915be166d56147b', 'before', '2026-11-28 17:09:17.979625+00'),
	('0015_accounts', '5d940c16b70b469bfb85a48a0d1ca815a958655b6069a5dcefe365ad7ed3a8d7', 'before', '2026-11-28 17:09:17.987254+00'),
	('0016_address_node', 'be196e49def7cf3d2c6036b783895aa7491b595acc1f0c5ab9498ed7accf23fb', 'before', '2026-11-28 17:09:17.992972+00'),
	('0017_webhooks', 'a7cbebfe436c7be2cda25867b9f6b1a373ee4b9c2c3fd41fec931815ac745427', 'before', '2026-11-28 17:09:17.995558+00'),
	('0018_derived_keys', '76c39f2b8cf7dd5d442905e4c610841284eeeae2d62ee852b8d25dee2ba65e78', 'before', '2026-11-28 17:09:18.004413+00'),
	('0019_bound_keys', '4d8dbd2bf9284503caa07a24fb38664a4b8bd52c4e98dbafcaf1c3a45fc42b32', 'before', '2026-11-28 17:09:18.008919+00'),
	('0020_named_limits', 'df884ba292f19ae0cc212937f1b5fc681e0e628cfd877ce73c6307cfcecbedeb', 'before', '2026-11-28 17:09:18.009678+00'),
	('0021_key_owners', '4009ff0eab0630e2e8baffadd53a8741e59b5f0124a0f718bfb181d9553c48aa', 'before', '2026-11-28 17:09:18.010827+00'),
	('0022_roles', '789c9fb6da34ff19903f900a806f182882c71f94a9c0fde380a1a2a191851082', 'before', '2026-11-28 17:09:18.020591+00'),
	('0023_payment_policies', 'f8d43d2d6ca43405edb00a2e9c77ee403d42f1870d4f873fa9617e41b37254d8', 'before', '2026-11-28 17:09:18.024628+00'),
	('0024_leaks', 'aab29c39fb539a3db3488a9813ebbe864996a3017981211f2f65357779380e81', 'before', '2026-11-28 17:09:18.032371+00'),
	('0025_payment_batches', '6b6e25135321c3787f8fddb473ceb7d6087e4f41e9c697a18fadd05358562c2f', 'before', '2026-11-28 17:09:18.035744+00'),
	('0026_payments_together', 'a784acd9dce307989a3136f19dc97fc8ccf2d567c010f0ff3ce6998657e3fd03', 'before', '2026-11-28 17:09:18.042289+00');

--
-- Data for Name: second_factor; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('b209e814-a6b2-4b5d-95be-30a5a35d3af3', '69321e54-9bd3-414d-9f78-771e8f523537', '\x9f42d05b412df19bca4fc69a9f2d1206590000221793b28b3e123b133e1e6a77', '2026-11-28 17:09:18.371358+00', '2026-12-28 17:09:18.371358+00', NULL, '2026-11-28 17:09:18.371358+00', false, '2026-11-28 17:09:18.371358+00', '127.0.0.1', 'python-httpx2/2.16.2'),
	('6f8bf262-c1e9-4b59-aff3-e5c548ab127e', '1642eb39-321a-45e2-b70e-736089ace157', '\x36354867baab8b9f257f2aa5570bdaf5cd7cf9ac6ea460119832c028dbfed8f6', '2026-11-28 17:09:19.451054+00', '2026-12-28 17:09:19.451054+00', NULL, '2026-11-28 17:09:19.451054+00', false, '2026-11-28 17:09:19.451054+00', '127.0.0.1', 'python-httpx2/2.16.2'),
	('33f12f24-4ed3-4911-a185-616dcceb8704', 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', '\xf5dbd1f1e44ec0ceff8f80a18a717d28852f3d4e6281d00888769c03d484e024', '2026-11-28 17:09:19.521517+00', '2026-12-28 17:09:19.521517+00', NULL, '2026-11-28 17:09:19.521517+00', false, '2026-11-28 17:09:19.521517+00', '127.0.0.1', 'python-httpx2/2.16.2');

--
-- Data for Name: verified_account; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: verified_pending; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: verified_point; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: verified_wallet; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: voucher; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: voucher_claim; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: wallet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet VALUES
	('5f07ef38-2fa0-43ec-a787-50d179b06758', '69321e54-9bd3-414d-9f78-771e8f523537', 'BTC', '', '2026-11-28 17:09:18.365774+00', NULL),
	('b87f8cbd-3319-48ae-8077-fed213537d67', '69321e54-9bd3-414d-9f78-771e8f523537', 'USD', '', '2026-11-28 17:09:18.366409+00', NULL),
	('79563c8a-de57-484a-81a7-edcf5932f4c8', '1642eb39-321a-45e2-b70e-736089ace157', 'BTC', '', '2026-11-28 17:09:19.443712+00', NULL),
	('a732c9fb-db14-4202-8190-2c0d8aa6c4d3', '1642eb39-321a-45e2-b70e-736089ace157', 'USD', '', '2026-11-28 17:09:19.444313+00', NULL),
	('5e503adb-d9c0-4acd-a424-7d6056948bd2', 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', 'BTC', '', '2026-11-28 17:09:19.519848+00', NULL),
	('64bee402-a839-4f3b-bfca-25292149850e', 'caef5f1e-8eab-49b2-83fe-1bcd8e9fcf61', 'USD', '', '2026-11-28 17:09:19.520149+00', NULL);

--
-- Data for Name: wallet_transaction; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wallet_transaction VALUES
	(50000, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cbf894548f5cd3f00', NULL, NULL, NULL),
	(5000, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc0bd5b9c17eebd00', NULL, NULL, NULL),
	(-100, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc171369cd98ae000', 'bob', NULL, NULL),
	(100, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc171369cd98ae001', 'alice', NULL, NULL),
	(-50, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc19cb0dc37a10f00', 'carol', NULL, NULL),
	(50, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc19cb0dc37a10f01', 'bob', NULL, NULL),
	(-101, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc1bdad32b4c86b00', 'bob', NULL, NULL),
	(101, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc1bdad32b4c86b01', 'alice', NULL, NULL),
	(-50, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc1d1d18d5daf3c00', 'carol', NULL, NULL),
	(50, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc1d1d18d5daf3c01', 'bob', NULL, NULL),
	(-102, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc1ebcea081aff200', 'bob', NULL, NULL),
	(102, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc1ebcea081aff201', 'alice', NULL, NULL),
	(-51, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc1f882960ca19f00', 'carol', NULL, NULL),
	(51, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc1f882960ca19f01', 'bob', NULL, NULL),
	(-103, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc20d89c0fb627200', 'bob', NULL, NULL),
	(103, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc20d89c0fb627201', 'alice', NULL, NULL),
	(-51, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc2196abc0ba86800', 'carol', NULL, NULL),
	(51, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc2196abc0ba86801', 'bob', NULL, NULL),
	(-104, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc22ce987fa714e00', 'bob', NULL, NULL),
	(104, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc22ce987fa714e01', 'alice', NULL, NULL),
	(-52, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc2378a2a0dfbaa00', 'carol', NULL, NULL),
	(52, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc2378a2a0dfbaa01', 'bob', NULL, NULL),
	(-105, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc24953da38edd800', 'bob', NULL, NULL),
	(105, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc24953da38edd801', 'alice', NULL, NULL),
	(-52, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc253adb0335d4600', 'carol', NULL, NULL),
	(52, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc253adb0335d4601', 'bob', NULL, NULL),
	(-106, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc2636aae7d5cbb00', 'bob', NULL, NULL),
	(106, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc2636aae7d5cbb01', 'alice', NULL, NULL),
	(-53, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc299e7abc1855700', 'carol', NULL, NULL),
	(53, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc299e7abc1855701', 'bob', NULL, NULL),
	(-107, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc2c85f23ed7ff900', 'bob', NULL, NULL),
	(107, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc2c85f23ed7ff901', 'alice', NULL, NULL),
	(-53, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc2d4d550aae94000', 'carol', NULL, NULL),
	(53, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc2d4d550aae94001', 'bob', NULL, NULL),
	(-108, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc2e8e46f4be2a400', 'bob', NULL, NULL),
	(108, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc2e8e46f4be2a401', 'alice', NULL, NULL),
	(-54, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc2f31c2a8d413c00', 'carol', NULL, NULL),
	(54, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc2f31c2a8d413c01', 'bob', NULL, NULL),
	(-109, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc30540223bf73400', 'bob', NULL, NULL),
	(109, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc30540223bf73401', 'alice', NULL, NULL),
	(-54, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc30eedf4e9a3c700', 'carol', NULL, NULL),
	(54, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc30eedf4e9a3c701', 'bob', NULL, NULL),
	(-110, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc3201dd161cd1400', 'bob', NULL, NULL),
	(110, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc3201dd161cd1401', 'alice', NULL, NULL),
	(-55, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc32914ce6dfd5900', 'carol', NULL, NULL),
	(55, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc32914ce6dfd5901', 'bob', NULL, NULL),
	(-111, NULL, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc3432091c922fb00', 'bob', NULL, NULL),
	(111, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc3432091c922fb01', 'alice', NULL, NULL),
	(-55, NULL, NULL, '79563c8a-de57-484a-81a7-edcf5932f4c8', '\x0661593cc3773ea8ca305700', 'carol', NULL, NULL),
	(55, NULL, NULL, '5e503adb-d9c0-4acd-a424-7d6056948bd2', '\x0661593cc3773ea8ca305701', 'bob', NULL, NULL);
INSERT INTO public.wallet_transaction VALUES
	(-1002, 2, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc39f2d8577d3a400', NULL, NULL, NULL),
	(-1003, 3, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc3e29561c6c54600', NULL, NULL, NULL),
	(-1010, 10, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc40eb5928547db00', NULL, NULL, NULL),
	(1010, 10, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc422c20a76c57f00', NULL, NULL, NULL),
	(-910, 10, NULL, '5f07ef38-2fa0-43ec-a787-50d179b06758', '\x0661593cc456a0921d5e2f00', NULL, NULL, NULL);

--
-- Data for Name: webhook_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: webhook_delivery; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: webhook_endpoint; Type: TABLE DATA; Schema: public; Owner: -
--

--
-- Data for Name: webhook_position; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_position VALUES
	(883, 59, true);

--
-- Name: event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.event_id_seq', 59, true);

--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 33, true);

--
-- Name: sandbox_address_index; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sandbox_address_index', 1, false);

--
-- Name: sandbox_hook_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sandbox_hook_request_id_seq', 1, false);

--
-- Name: sandbox_payment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sandbox_payment_id_seq', 4, true);

--
-- Name: sandbox_settle_index; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sandbox_settle_index', 2, true);

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
