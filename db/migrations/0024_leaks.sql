-- Keys that raise an alarm when they are used, and what is told of keys that leaked or lie idle.
-- Lock cost: api_key while its rows are looked through (thousands at most); a new table.

ALTER TABLE api_key
    ADD COLUMN is_canary boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT api_key_check,  -- that a key may do something, which the others still must
    ADD CONSTRAINT canary_may_do_nothing
        CHECK (NOT is_canary OR cardinality(scopes) + cardinality(grants) = 0);
COMMENT ON COLUMN api_key.is_canary IS 'it is refused like one that nobody has, and its owner is told';

CREATE TABLE canary_alarm (
    api_key_id uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
    place      text NOT NULL CHECK (length(place) <= 100),
    told_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (api_key_id, place)
);
COMMENT ON COLUMN canary_alarm.place IS 'an IPv4 address, the /64 of one of IPv6, or nothing known';
