-- A way to find invoices by that.
-- Lock cost: none that others feel; it waits for the transactions that are open.
-- migrate: outside a transaction

CREATE INDEX CONCURRENTLY IF NOT EXISTS invoice_upgraded ON invoice (wallet_id) WHERE upgraded;
