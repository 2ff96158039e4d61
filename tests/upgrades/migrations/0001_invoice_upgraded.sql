-- Whether an invoice was made by a version that knows of this column.
-- Lock cost: ACCESS EXCLUSIVE on invoice for a moment (a constant default rewrites nothing).

ALTER TABLE invoice ADD COLUMN upgraded boolean DEFAULT false;
