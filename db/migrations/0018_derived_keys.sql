-- Keys derived of keys without asking the server: a chain of HMACs over caveats (docs/api-keys.md).
-- Lock cost: api_key and api_key_secret for a moment (columns with constant defaults).

ALTER TABLE api_key
    ADD COLUMN derivation_depth smallint NOT NULL DEFAULT 8 CHECK (derivation_depth BETWEEN 0 AND 8),
    ADD COLUMN derivation_generation integer NOT NULL DEFAULT 0 CHECK (derivation_generation >= 0);
COMMENT ON COLUMN api_key.derivation_depth IS 'how long a chain of derivations may be; 0: none';
COMMENT ON COLUMN api_key.derivation_generation IS
    'keys derived for an earlier one have ended, all at once';

ALTER TABLE api_key_secret
    ADD COLUMN locator bytea UNIQUE CHECK (octet_length(locator) = 12),
    ADD COLUMN derivation_root bytea CHECK (octet_length(derivation_root) = 32),
    ADD CONSTRAINT derivable CHECK (num_nonnulls(locator, derivation_root) IN (0, 2));
COMMENT ON COLUMN api_key_secret.locator IS 'by which a derived key names the secret that it comes of';
COMMENT ON COLUMN api_key_secret.derivation_root IS 'encrypted under the pepper: alone it derives nothing';
