-- Payments between wallets of this server, posted together: what the processor and the disk do once a
-- transaction, they do once for all of them.
-- Lock cost: none.

-- A payment inside as the program hands it over, of one amount in one currency and without a fee, by an
-- account, a session or a key. `received_msat` is what its invoice notes, where it pays one; `mark` ends
-- the id of its movement; what counts against a limit of the account is null where nothing does.
CREATE TYPE inside_payment AS (
    amount bigint, cents_per_btc bigint, spent_sat bigint, received_msat bigint,
    millicents bigint, limit_cents bigint, limit_kind text,
    account_id uuid, session_id uuid, key_id uuid, secret_id uuid, level text,
    payer uuid, payee uuid, payee_account_id uuid,
    kind movement_kind, sent_event event_type, received_event event_type,
    payment_hash bytea, idempotency_id uuid, address text, memo text,
    payer_counterparty text, payer_memo text, payee_counterparty text, payee_memo text,
    mark bytea
);

-- Take the locks of some payments, in the order of all: the credentials, in the order in which each
-- takes its own, the wallets, the accounts with limits. Invoices come after. Whoever takes one of these
-- alone waits for none that comes before it here.
CREATE FUNCTION lock_together(p_payments inside_payment[]) RETURNS void LANGUAGE plpgsql AS $$
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

-- Make those of some payments that can be made at once, and return the sides of each, with its number
-- among `p_payments`, as post_movement does. Nothing is returned of the others, and nothing was done of
-- them: whoever asked for one makes it alone (begin_movement, post_movement), and is told there why it
-- is refused. A payment is left out if anything at all speaks against it, or asks for a lock that is
-- not taken here: a limit, a policy, an owner or credits of its key, two currencies; an invoice that is
-- not open; a balance or a limit of the account that is not certain to suffice. What is true of a
-- payment after it was made is the same here and there: a test makes each kind both ways.
--
-- A statement's snapshot is taken before it waits, so locks and looks are separate statements. None waits
-- for longer than a tenth of a second for a lock that another wants; then all go alone.
-- `p_scopes` and `p_grants` are those of which a key needs one to pay.
CREATE FUNCTION pay_together(
    p_payments inside_payment[], p_scopes text[], p_grants text[]
) RETURNS TABLE (
    number bigint, wallet_id uuid, id bytea, event_xid bigint, event_id bigint,
    display_currency text, display_rate bigint
) LANGUAGE plpgsql SET plan_cache_mode = 'force_generic_plan' SET lock_timeout = '100ms' AS $$
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
