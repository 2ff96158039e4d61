"""A database of three machines, broken in every way while clients pay."""
