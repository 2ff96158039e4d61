-- What the node must still be told of, in a table of its own. As a mark in the invoice it was part
-- of an index, so that every payment wrote the invoice's entries in all indexes anew, twice.
-- Lock cost: ACCESS EXCLUSIVE on invoice for a moment, after it was read once. Stop processes of an
-- older version: they set the mark.

CREATE TABLE node_cancellation (
    payment_hash bytea PRIMARY KEY CHECK (octet_length(payment_hash) = 32)
);
COMMENT ON TABLE node_cancellation IS 'invoices paid or cancelled here that the node does not know of';

INSERT INTO node_cancellation SELECT payment_hash FROM invoice WHERE node_cancel_due;
ALTER TABLE invoice DROP COLUMN node_cancel_due;
