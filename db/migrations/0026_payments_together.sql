-- Payments between wallets of this server, posted together: what the processor and the disk do once a
-- transaction, they do once for all of them.
-- Lock cost: none.

-- A payment inside as the program hands it over. `received_msat` is what its invoice notes, where it
-- pays one; `mark` ends the id of its movement.
CREATE TYPE inside_payment AS (
    journal journal_kind, movement new_movement, sent new_side, received new_side,
    received_msat bigint, used used_credential, mark bytea
);

-- Make those of some payments that can be made at once, and return the sides of each, with its number
-- among `p_payments`, as post_movement does. Nothing is returned of the others, and nothing was done of
-- them: whoever asked for one makes it alone (begin_movement, post_movement), and is told there why it
-- is refused. It is left out if anything at all speaks against it, or asks for a lock that is not
-- taken here: a limit, a policy, an owner or credits of its key, an approval, a derivation, a voucher,
-- two currencies; an invoice that is not open; a balance or a limit of the account that is not certain
-- to suffice. What holds of one payment is the same here and there: a test pays every way by both.
--
-- Locks are taken in the order of all: the credentials, in the order in which each takes its own, the
-- wallets, the accounts with limits, the invoices. Whoever takes one of these alone waits for no other
-- lock that is taken here before. A statement's snapshot is taken before it waits, so locks and looks
-- are separate statements.
CREATE FUNCTION pay_together(p_payments inside_payment[]) RETURNS TABLE (
    number bigint, wallet_id uuid, id bytea, event_xid bigint, event_id bigint,
    display_currency text, display_rate bigint
) LANGUAGE plpgsql SET plan_cache_mode = 'force_generic_plan' AS $$
#variable_conflict use_column
DECLARE
    v_xid bigint;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(uuid_hash_extended(l.id, 1))
       FROM (SELECT DISTINCT c.place, c.id
               FROM unnest(p_payments) p
              CROSS JOIN LATERAL (VALUES (1, (p.used).account_id), (2, (p.used).session_id),
                                         (3, (p.used).key_id)) AS c (place, id)
              WHERE c.id IS NOT NULL
              ORDER BY c.place, c.id) l;
    PERFORM pg_advisory_xact_lock(uuid_hash_extended(l.id, 3))
       FROM (SELECT DISTINCT w.id
               FROM unnest(p_payments) p
              CROSS JOIN LATERAL (VALUES ((p.sent).wallet_id), ((p.received).wallet_id)) AS w (id)
              ORDER BY w.id) l;
    IF EXISTS (SELECT FROM unnest(p_payments) p WHERE ((p.sent).volume).account_id IS NOT NULL) THEN
        PERFORM pg_advisory_xact_lock(uuid_hash_extended(l.id, 5))
           FROM (SELECT DISTINCT ((p.sent).volume).account_id AS id
                   FROM unnest(p_payments) p
                  WHERE ((p.sent).volume).account_id IS NOT NULL
                  ORDER BY 1) l;
    END IF;
    v_xid := event_xid();
    RETURN QUERY WITH wanted AS MATERIALIZED (
        SELECT p.ordinality AS number, p.journal, p.movement, p.sent, p.received, p.received_msat,
               p.used, p.mark, (p.movement).payment_hash AS payment_hash,
               (p.used).account_id AS account_id, (p.used).session_id AS session_id,
               (p.used).key_id AS key_id, (p.used).secret_id AS secret_id,
               (p.sent).wallet_id AS payer, (p.received).wallet_id AS payee,
               (p.received).amount AS amount, ((p.sent).volume).millicents AS millicents
          FROM unnest(p_payments) WITH ORDINALITY p
    ), known AS (
        SELECT w.*, a.display_currency AS payer_currency, ra.display_currency AS payee_currency,
               pl.balance - pl.held AS free, greatest(pl.moved_at, rl.moved_at) AS moved_at,
               CASE pl.currency WHEN 'BTC' THEN 1000 ELSE 1 END AS units
          FROM wanted w
          JOIN account a ON a.id = w.account_id
          JOIN wallet pw ON pw.id = w.payer
          JOIN ledger_account pl ON pl.id = w.payer
          JOIN wallet rw ON rw.id = w.payee
          JOIN account ra ON ra.id = rw.account_id
          JOIN ledger_account rl ON rl.id = w.payee
          LEFT JOIN session s ON s.id = w.session_id
          LEFT JOIN api_key k ON k.id = w.key_id
          LEFT JOIN api_key_secret ks ON ks.id = w.secret_id
         WHERE a.status = 'active' AND a.level = coalesce((w.used).level, a.level)
           AND pw.archived_at IS NULL AND rw.archived_at IS NULL AND ra.status = 'active'
           AND (w.used).wallet_id = w.payer AND pw.account_id = w.account_id
           AND pl.currency = rl.currency AND (w.sent).amount = -w.amount AND w.amount > 0
           AND w.payer <> w.payee AND (w.movement).status = 'SUCCESS'
           AND num_nonnulls((w.used).claim_id, (w.used).approval_id, (w.used).derivations,
                            (w.movement).derivation_id, (w.movement).parent_id,
                            (w.movement).outpoint, (w.sent).fee, (w.received).fee,
                            ((w.received).volume).account_id) = 0
           AND (w.session_id IS NULL OR
                s.ended_at IS NULL AND s.expires_at > clock_timestamp())
           AND (w.movement).api_key_id IS NOT DISTINCT FROM w.key_id
           AND (w.key_id IS NULL OR
                ks.api_key_id = k.id AND k.revoked_at IS NULL AND k.suspended_at IS NULL
                AND k.owner_id IS NULL
                AND coalesce(least(k.expires_at, ks.expires_at) > clock_timestamp(), true)
                AND (k.wallet_ids IS NULL OR w.payer = ANY (k.wallet_ids))
                AND (k.scopes && (w.used).scopes OR k.grants && (w.used).grants)
                AND k.policy_revision = 0 AND coalesce((w.used).policy_revision, 0) = 0
                AND num_nonnulls((w.movement).spent_sat, (w.movement).spent_fee_sat) = 2
                AND NOT EXISTS (SELECT FROM api_key_limit l WHERE l.api_key_id = k.id)
                AND NOT EXISTS (SELECT FROM key_credit c WHERE c.api_key_id = k.id))
    ), timed AS (
        -- Of payments from one wallet each must be covered whatever becomes of those before it, and
        -- of those of one invoice only one can be made. Moments ascend in every wallet.
        SELECT k.*,
               greatest(clock_timestamp(), max(k.moved_at) OVER () + interval '1 microsecond')
                   + (k.number - 1) * interval '1 microsecond' AS moment,
               sum(k.amount) OVER (PARTITION BY k.payer ORDER BY k.number) AS taken,
               sum(k.millicents) OVER (PARTITION BY ((k.sent).volume).account_id,
                                                    ((k.sent).volume).kind
                                       ORDER BY k.number) AS sent_millicents,
               row_number() OVER (PARTITION BY k.payment_hash ORDER BY k.number) AS of_invoice
          FROM known k
    ), able AS MATERIALIZED (
        SELECT t.*, moment_bytes(t.moment) || t.mark AS id
          FROM timed t
         WHERE t.taken * t.units <= t.free
           AND (t.payment_hash IS NULL OR t.of_invoice = 1)
           AND (t.millicents IS NULL OR
                account_spent_after(((t.sent).volume).account_id, ((t.sent).volume).kind,
                                    clock_timestamp() - interval '24 hours') + t.sent_millicents
                <= ((t.sent).volume).limit_cents * 1000)
    ), paid AS (
        UPDATE invoice i
           SET status = 'PAID', paid_by = 'intraledger', movement_id = b.id,
               received_msat = b.received_msat
          FROM able b
         WHERE i.payment_hash = b.payment_hash AND i.status = 'OPEN' AND i.expires_at > b.moment
        RETURNING b.number
    ), made AS MATERIALIZED (
        SELECT b.*, nextval('journal_id_seq') AS journal_id
          FROM (SELECT * FROM able
                 WHERE payment_hash IS NULL OR number IN (SELECT p.number FROM paid p)
                 ORDER BY number) b
    ), posted AS (
        INSERT INTO journal (id, kind, created_at) OVERRIDING SYSTEM VALUE
        SELECT m.journal_id, m.journal, m.moment FROM made m
    ), entered AS (
        INSERT INTO entry (journal_id, ledger_account_id, amount)
        SELECT m.journal_id, e.wallet_id, e.amount * m.units
          FROM made m
         CROSS JOIN LATERAL (VALUES (m.payer, -m.amount), (m.payee, m.amount))
                         AS e (wallet_id, amount)
    ), moved AS (
        INSERT INTO movement (id, kind, status, cents_per_btc, payment_hash, memo, api_key_id,
                              idempotency_id, spent_sat, spent_fee_sat, address)
        SELECT m.id, (m.movement).kind, (m.movement).status, (m.movement).cents_per_btc,
               m.payment_hash, (m.movement).memo, (m.movement).api_key_id,
               (m.movement).idempotency_id, (m.movement).spent_sat, (m.movement).spent_fee_sat,
               (m.movement).address
          FROM made m
    ), due AS (
        -- As key_spent_grown does for a key without limits: once in 64 payments.
        INSERT INTO key_spent_due (api_key_id)
        SELECT m.key_id FROM made m WHERE m.key_id IS NOT NULL AND get_byte(m.id, 10) < 4
    ), counted AS (
        INSERT INTO account_spent (account_id, movement_id, kind, millicents)
        SELECT ((m.sent).volume).account_id, m.id, ((m.sent).volume).kind, m.millicents
          FROM made m WHERE m.millicents IS NOT NULL
    ), summed AS (
        INSERT INTO account_spent_sum AS s (account_id, kind, since, millicents)
        SELECT ((m.sent).volume).account_id, ((m.sent).volume).kind,
               account_spent_slot(m.moment), sum(m.millicents)
          FROM made m WHERE m.millicents IS NOT NULL
         GROUP BY 1, 2, 3
         ORDER BY 1, 2, 3
        ON CONFLICT (account_id, kind, since)
        DO UPDATE SET millicents = s.millicents + excluded.millicents
    ), side AS MATERIALIZED (
        SELECT o.*, CASE WHEN o.event IS NOT NULL THEN nextval('event_id_seq') END AS event_id
          FROM (
        SELECT m.number, s.place, m.id || s.place AS id, s.wallet_id, s.amount, s.counterparty,
               s.memo, s.event, s.account_id, s.api_key_id, r.currency AS display_currency,
               r.billionths AS display_rate, (m.movement).status AS status
          FROM made m
         CROSS JOIN LATERAL (VALUES
             ('\x00'::bytea, m.payer, -m.amount, (m.sent).counterparty, (m.sent).memo,
              (m.sent).event, (m.sent).account_id, (m.movement).api_key_id, m.payer_currency),
             ('\x01'::bytea, m.payee, m.amount, (m.received).counterparty, (m.received).memo,
              (m.received).event, (m.received).account_id, NULL, m.payee_currency)
         ) AS s (place, wallet_id, amount, counterparty, memo, event, account_id, api_key_id,
                 currency)
          LEFT JOIN fiat_rate r ON r.currency = s.currency AND r.currency <> 'USD'
                               AND r.usable_until > m.moment
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
        SELECT v_xid, s.event_id, s.event, s.status, s.account_id, s.wallet_id, s.api_key_id, s.id
          FROM side s WHERE s.event IS NOT NULL
    )
    SELECT s.number, s.wallet_id, s.id, CASE WHEN s.event_id IS NOT NULL THEN v_xid END,
           s.event_id, s.display_currency, s.display_rate
      FROM side s
     ORDER BY s.number, s.place;
END $$;
