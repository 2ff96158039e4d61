"""Other wallet servers beside this one, each in an environment and on a database of its own."""
