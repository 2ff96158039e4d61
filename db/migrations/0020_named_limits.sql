-- Limits on requests by kind of work and window.
-- Lock cost: api_key while its rows are looked through once, some thousands (a column with a
-- constant default, and a check that it meets).

CREATE TYPE rate_limit AS (kind text, window_s integer, amount integer);
COMMENT ON TYPE rate_limit IS
    'at most amount of a kind of work (requests, payments, invoices, reads, or a field) in any window_s';

CREATE FUNCTION are_rate_limits(limits rate_limit[]) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT cardinality(limits) <= 20
       AND coalesce(bool_and(coalesce(
               l.kind ~ '^(requests|payments|invoices|reads|(Query|Mutation|Subscription)\.[A-Za-z_0-9]{1,100})$'
               AND l.window_s BETWEEN 1 AND 2678400 AND l.amount BETWEEN 1 AND 1000000, false)), true)
       AND count(*) = count(DISTINCT (l.kind, l.window_s))
      FROM unnest(limits) AS l
$$;

ALTER TABLE api_key
    ADD COLUMN rate_limits rate_limit[] NOT NULL DEFAULT '{}'
    CHECK (cardinality(rate_limits) = 0 OR are_rate_limits(rate_limits));
COMMENT ON COLUMN api_key.rate_limits IS 'beside requests_per_hour; one for each kind and window';
