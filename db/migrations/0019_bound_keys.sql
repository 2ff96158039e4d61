-- Keys bound to a client: requests must be signed by it (RFC 9421).
-- Lock cost: api_key for a moment (a column without a default).

ALTER TABLE api_key ADD COLUMN client_key bytea;
COMMENT ON COLUMN api_key.client_key IS 'the public key that requests are signed for; null: not bound';
