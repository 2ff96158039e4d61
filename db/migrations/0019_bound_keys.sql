-- Keys bound to a client: requests must be signed by it (RFC 9421).
-- Lock cost: api_key for a moment (a column without a default).

-- An algorithm (1: Ed25519, 2: P-256) and the key, or the compressed point.
ALTER TABLE api_key
    ADD COLUMN client_key bytea CHECK (octet_length(client_key) = 32 + get_byte(client_key, 0));
COMMENT ON COLUMN api_key.client_key IS 'the public key that requests are signed for; null: not bound';
