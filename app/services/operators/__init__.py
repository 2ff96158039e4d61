"""Whoever holds the root key, at the pages under `/operator`: sign-ins, acts, what they look at.

What an operator may do is not decided here: accounts, keys and receipts are changed by the services
that the command line and the API call.
"""
