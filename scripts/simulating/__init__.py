"""`scripts/simulate`: payments over many machines, simulated from what one was measured at."""
