-- A version that leaves the column empty is no longer borne.
-- Lock cost: ACCESS EXCLUSIVE on invoice for as long as it takes to read it once.
-- migrate: after

ALTER TABLE invoice ALTER COLUMN upgraded SET NOT NULL;
