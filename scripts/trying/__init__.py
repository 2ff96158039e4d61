"""`scripts/trials`: the same abuse thousands of times, on two servers and one database."""
