-- What bitcoin cost, and the exchange rates by which amounts are shown.
-- Lock cost: none, all tables are new.

-- A point an hour at most, whatever processes write; old ones are thinned.
CREATE TABLE price_point (
    hour          timestamptz PRIMARY KEY,
    at            timestamptz NOT NULL,
    cents_per_btc bigint NOT NULL CHECK (cents_per_btc > 0),
    CHECK (hour = date_bin('1 hour', at, '2000-01-03 00:00Z'))
);

-- What a dollar costs in a currency other than the dollar. `post_movement` fixes display amounts
-- by it, as long as it may be used.
CREATE TABLE fiat_rate (
    currency     text PRIMARY KEY CHECK (currency <> 'USD'),
    billionths   bigint NOT NULL CHECK (billionths > 0),
    usable_until timestamptz NOT NULL
);
COMMENT ON COLUMN fiat_rate.billionths IS 'of the currency''s major unit';
