"""What people are shown of books and node."""

from app.commands.node_facts import text

_BOOKS = {"bookedMsat": 9_000, "heldMsat": 9_000, "differenceMsat": 0, "capitalMsat": 5_000}
_CHANNELS = {"bookedMsat": 7_000, "heldMsat": 7_000, "localMsat": 6_000, "setAsideMsat": 1_000}
_CHAIN = {"bookedMsat": 2_000, "heldMsat": 2_000}


def test_of_channels_people_see_what_is_not_nothing() -> None:
    channels = _CHANNELS | {"outgoingMsat": 0, "incomingMsat": 0}
    answer = _BOOKS | {"channels": channels, "chain": _CHAIN, "words": ["They agree."]}
    assert text(answer).splitlines() == [
        "books        9000 msat, of which 5000 msat are yours",
        "node         9000 msat",
        "difference   0 msat",
        "channels     books 7000 msat, node 7000 msat",
        "  local      6000 msat",
        "  set aside  1000 msat",
        "chain        books 2000 msat, node 2000 msat",
        "",
        "They agree.",
    ]


def test_a_node_that_tells_nothing_is_not_said_to_hold_nothing() -> None:
    answer = _BOOKS | {"heldMsat": 0, "channels": None, "chain": None, "words": ["Not told."]}
    assert text(answer).splitlines() == [
        "books  9000 msat, of which 5000 msat are yours",
        "",
        "Not told.",
    ]
