-- What keys spent, summed up beforehand: a limit costs the same after ten million payments as after
-- a thousand.
-- Lock cost: movement for a moment (a trigger without rows to look at); the other tables are new.
--
-- A sum of level 1 is of 64 payments of a key that follow each other, one of level 2 of 64 sums of
-- level 1, and so on. It covers what came behind the sum before it, up to and with its own moment.
-- Sums of so many payments, and not of an hour or a day: what is left at the ends of a window is
-- few however busy an hour was, and keys that pay seldom have no sums at all. Payments behind the
-- last sum are read from the index movement_spent.
--
-- Sums are made in passing by some payments of a limited key, and by a job for the others
-- (key_spent_due). Once made, the trigger on movement keeps them right, whoever changes what a
-- payment counts, and whenever.
CREATE TABLE key_spent_sum (
    sat        bigint NOT NULL,
    fee_sat    bigint NOT NULL,
    until      timestamptz NOT NULL,
    api_key_id uuid NOT NULL,
    level      smallint NOT NULL CHECK (level > 0),
    PRIMARY KEY (api_key_id, level, until)
) WITH (fillfactor = 90);
COMMENT ON COLUMN key_spent_sum.until IS
    'the moment of the last payment that it covers; it begins behind the one before it';

-- The same, with the moment behind which a sum begins.
CREATE VIEW key_spent_sum_span AS
SELECT s.*, coalesce(lag(s.until) OVER (PARTITION BY s.api_key_id, s.level ORDER BY s.until),
                     'epoch'::timestamptz) AS since
  FROM key_spent_sum s;

-- Keys with payments that no sum covers yet, and that the job should see to: added now and then, not
-- by each payment, and more than once. Without an index, on which two payments would wait.
CREATE TABLE key_spent_due (
    api_key_id uuid NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- What a key spent after a moment. A payment leaves a window when it is exactly as old as the window
-- is long. From the highest level down: whole sums, then a closer look at the one in which the
-- moment lies, and at what came behind the last of them. Its statements are planned once, not for each
-- call: to plan them takes longer than to carry them out.
CREATE FUNCTION key_spent(p_key uuid, p_after timestamptz, OUT sat bigint, OUT fee_sat bigint)
LANGUAGE plpgsql STABLE SET plan_cache_mode = 'force_generic_plan' AS $$
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

-- When enough of what a key spent has left a window again: the moment at which the oldest payments
-- that make up `p_sat` are as old as the window is long. Null if it spent less than that. It passes
-- over sums as long as they are less than what has to leave, and then looks closer.
CREATE FUNCTION key_room_at(
    p_key uuid, p_now timestamptz, p_span interval, p_fees boolean, p_sat bigint
) RETURNS timestamptz LANGUAGE plpgsql STABLE SET plan_cache_mode = 'force_generic_plan' AS $$
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

-- Make sums of what a key paid up to a moment, at most so many of level 1, and tell whether there is
-- more of it. The caller sees to it that the key makes no other payment meanwhile: it holds the lock
-- that payments of a limited key take one after another, or that of the key's authority alone. Of
-- what the sums are made of only payments that are pending, and sums, can change: they are locked
-- before they are read, so that whoever changes one sees the new sum, or is seen in it.
CREATE FUNCTION key_spent_fold(
    p_key uuid, p_until timestamptz, p_sums integer, p_size integer DEFAULT 64
) RETURNS boolean LANGUAGE plpgsql SET plan_cache_mode = 'force_generic_plan' AS $$
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

-- See to the sums of a key that has just paid: of a limited one at once, under the lock of its
-- payments; those of others are the job's, for their payments do not wait for each other.
CREATE FUNCTION key_spent_grown(p_key uuid, p_moment timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM api_key_limit WHERE api_key_id = p_key) THEN
        PERFORM key_spent_fold(p_key, p_moment, 64);
    ELSE
        INSERT INTO key_spent_due (api_key_id) VALUES (p_key);
    END IF;
END $$;

-- Change what a payment of a key counts in the sums that cover its moment, if there are any: level
-- by level, each statement with a view of its own, so that a sum made meanwhile is seen.
CREATE FUNCTION key_spent_change(p_key uuid, p_moment timestamptz, p_sat bigint, p_fee_sat bigint)
RETURNS void LANGUAGE plpgsql AS $$
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

CREATE FUNCTION movement_spent_changed() RETURNS trigger LANGUAGE plpgsql AS $$
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

-- The same for new ones, of which hardly any is older than a sum: one look for all of a statement.
CREATE FUNCTION movements_spent_added() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER spent_added AFTER INSERT ON movement
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION movements_spent_added();
CREATE TRIGGER spent_changed
    AFTER UPDATE OF id, api_key_id, spent_sat, spent_fee_sat ON movement
    FOR EACH ROW WHEN (
        OLD.id IS DISTINCT FROM NEW.id OR OLD.api_key_id IS DISTINCT FROM NEW.api_key_id
        OR OLD.spent_sat IS DISTINCT FROM NEW.spent_sat
        OR OLD.spent_fee_sat IS DISTINCT FROM NEW.spent_fee_sat)
    EXECUTE FUNCTION movement_spent_changed();
CREATE TRIGGER spent_removed AFTER DELETE ON movement
    FOR EACH ROW WHEN (OLD.spent_sat IS NOT NULL) EXECUTE FUNCTION movement_spent_changed();
