"""What bitcoin costs: fetched, published, and remembered."""
