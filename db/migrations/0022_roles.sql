-- Roles: named, versioned sets of permissions and restrictions that keys of an account share.
-- Lock cost: api_key for a moment (a column without a default).

ALTER TABLE api_key ADD COLUMN role_id uuid;
