"""The outside world of the simulated network, played by hand: who pays, what fails, what is mined.

On a real node these pages do not exist (`app.web.table`). Nothing here is real, and all of it says
so; it moves play money by the same ways as real money.
"""
