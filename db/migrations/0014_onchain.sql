-- Addresses of wallets and what is paid to them on the chain.
-- Lock cost: none, all tables are new.

-- Whose an address is, for ever: who pays to an old one pays its wallet, too.
CREATE TABLE onchain_address (
    address    text PRIMARY KEY,
    wallet_id  uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    used_at    timestamptz
);
COMMENT ON COLUMN onchain_address.used_at IS 'when a deposit to it was credited, or another node followed the one it is of: it is not the current one any more';
CREATE INDEX onchain_address_by_wallet ON onchain_address (wallet_id, created_at DESC);

-- An output to one of them, as the node shows it. What it pays is credited once, by a receipt.
CREATE TABLE onchain_deposit (
    txid        bytea NOT NULL CHECK (octet_length(txid) = 32),
    vout        integer NOT NULL CHECK (vout >= 0),
    address     text NOT NULL,
    wallet_id   uuid NOT NULL,
    amount_sat  bigint NOT NULL CHECK (amount_sat > 0),
    height      integer,
    seen_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    event_id    bytea NOT NULL UNIQUE DEFAULT ascending_id(clock_timestamp(), 12)
                CHECK (octet_length(event_id) = 12),
    state       text NOT NULL DEFAULT 'seen'
                CHECK (state IN ('seen', 'taken_back', 'credited', 'suspense')),
    gone_at     timestamptz CHECK (gone_at IS NULL OR state IN ('credited', 'suspense')),
    PRIMARY KEY (txid, vout)
);
COMMENT ON COLUMN onchain_deposit.height IS 'of its block; null: it waits for one';
COMMENT ON COLUMN onchain_deposit.event_id IS 'what an event names it by';
COMMENT ON COLUMN onchain_deposit.state IS
    'taken_back: the chain has it no more, and it was not credited; it may come again. suspense: too little';
COMMENT ON COLUMN onchain_deposit.gone_at IS
    'booked, and then taken out of the chain: the house has paid what it did not get, unless it comes again';
CREATE INDEX onchain_deposit_seen ON onchain_deposit (wallet_id, seen_at) WHERE state = 'seen';
CREATE INDEX onchain_deposit_by_height ON onchain_deposit (height);
CREATE INDEX onchain_deposit_gone ON onchain_deposit (gone_at) WHERE gone_at IS NOT NULL;

-- What others ask about deposits: whether one to some wallets waits to be confirmed, and for whose
-- wallet one was.
CREATE FUNCTION deposit_awaited(p_wallets uuid[]) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM onchain_deposit WHERE state = 'seen' AND wallet_id = ANY (p_wallets))
$$;
CREATE FUNCTION deposit_wallet(p_outpoint bytea) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT wallet_id FROM onchain_deposit
     WHERE txid = substring(p_outpoint FOR 32)
       AND vout = ('x' || encode(substring(p_outpoint FROM 33), 'hex'))::bit(32)::integer
$$;

-- Up to which block a node's deposits were looked at; a look begins some blocks before.
CREATE TABLE chain_cursor (
    node_key bytea PRIMARY KEY,
    height   integer NOT NULL
);

-- Core Lightning's half of the wallet on the chain: it takes no reference of ours, and gives its
-- change addresses that look like those it gave us. With another node both stay empty.
CREATE TABLE cln_payout (
    reference  uuid PRIMARY KEY,
    attempt    uuid NOT NULL,
    node_key   bytea NOT NULL CHECK (octet_length(node_key) = 33),
    begun_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    txid       bytea UNIQUE CHECK (octet_length(txid) = 32),
    psbt       text,
    amount_sat bigint CHECK (amount_sat > 0),
    fee_sat    bigint CHECK (fee_sat >= 0),
    outputs    integer CHECK (outputs > 0),
    CHECK (num_nulls(txid, psbt, amount_sat, fee_sat, outputs) IN (0, 5))
);
COMMENT ON COLUMN cln_payout.attempt IS 'who may write the transaction down; another may take over a minute later';
COMMENT ON COLUMN cln_payout.txid IS
    'what the reference means for ever, written down before it is signed; null: nothing was signed yet';

CREATE TABLE cln_address (
    address    text PRIMARY KEY,
    node_key   bytea NOT NULL CHECK (octet_length(node_key) = 33),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
