"""`latchkey doctor`: looks at everything a server needs, and says what is wrong and how to mend it.

Each module looks at one thing and returns findings; `.rounds` makes them look one after another,
and lets none keep the others from it. Nothing is changed by it.
"""
