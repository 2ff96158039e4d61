"""`scripts/soak`: mixed load for half an hour while everything is killed in turn."""
