"""What a rune may do, and what it may too much: asked of the node by `checkrune`."""

from dataclasses import dataclass
from typing import Final

from app.findings import Finding, ok, problem, warning
from app.nodes.cln.client import ClnRefusal, Commands, RuneRefusal
from app.nodes.cln.messages import ClnRuneCheck
from app.nodes.port import Ability

#: What each ability needs; all need `getinfo`.
NEEDED: Final[dict[Ability, tuple[str, ...]]] = {
    Ability.INVOICES: ("invoice", "createinvoice"),
    Ability.RECEIPTS: ("waitanyinvoice", "listinvoices"),
    Ability.CANCELLATIONS: ("delinvoice",),
    Ability.PAYMENTS: ("xpay", "listsendpays", "getroutes"),
    Ability.CHAIN: (
        "newaddr",
        "listfunds",
        "listtransactions",
        "feerates",
        "txprepare",
        "txdiscard",
        "signpsbt",
        "sendpsbt",
        "reserveinputs",
    ),
    Ability.CHANNELS: ("listpeerchannels",),
}
_ABOUT: Final = "node credential"
_MEND: Final = "Make one as docs/nodes.md says (§ Core Lightning)."
_ALWAYS: Final = ("getinfo",)
_CHECKED_WITH: Final = "checkrune"
#: Commands that Latchkey never gives: with them whoever has the rune has the node.
EXCESSIVE: Final = (
    "createrune",
    "fundchannel",
    "close",
    "withdraw",
    "sendonion",
    "keysend",
    "setconfig",
    "plugin",
    "stop",
)
_PARAMETERS: Final[dict[str, dict[str, object]]] = {"delinvoice": {"status": "unpaid"}}
_NOT_PERMITTED: Final = range(1501, 1504)


@dataclass(frozen=True, slots=True)
class RuneReview:
    """Commands that are missing, by what needs them, and those that there should not be."""

    missing: dict[str, tuple[str, ...]]
    excessive: tuple[str, ...]


async def review(commands: Commands, rune: str) -> RuneReview:
    """Return what is wrong with the rune that the commands are given with.

    Raises `RuneRefusal` when it may not even be looked at, and `NodeUnavailable`.
    """
    needed: dict[str, tuple[str, ...]] = {
        "everything": _ALWAYS,
        **{ability.value: methods for ability, methods in NEEDED.items()},
    }
    missing = {
        what: tuple([one for one in methods if not await _is_allowed(commands, rune, one)])
        for what, methods in needed.items()
    }
    excessive = tuple([one for one in EXCESSIVE if await _is_allowed(commands, rune, one)])
    return RuneReview({what: methods for what, methods in missing.items() if methods}, excessive)


async def missing(commands: Commands, rune: str) -> list[str]:
    """Return the commands that the rune does not allow and Latchkey needs. Raises as `review`.

    One that does not allow `checkrune` lacks that: nothing more can be said of it.
    """
    try:
        found = await review(commands, rune)
    except RuneRefusal:
        return [_CHECKED_WITH]
    return sorted({method for methods in found.missing.values() for method in methods})


async def examine(commands: Commands, rune: str) -> list[Finding]:
    """Say what the rune may, for the operator. Raises `NodeUnavailable`."""
    try:
        found = await review(commands, rune)
    except RuneRefusal:
        text = f"The rune does not allow {_CHECKED_WITH}, so what else it allows cannot be told."
        return [warning(_ABOUT, text, _MEND)]
    lacking = [
        problem(_ABOUT, f"The rune does not allow {', '.join(methods)}: needed for {what}.", _MEND)
        for what, methods in found.missing.items()
    ]
    excessive = [
        warning(
            _ABOUT,
            f"The rune allows {', '.join(found.excessive)}, which Latchkey never asks for: whoever "
            "has it has the node.",
            _MEND,
        )
    ]
    return [*lacking, *(excessive if found.excessive else [])] or [
        ok(_ABOUT, "The rune allows what is needed, and none of what is dangerous beyond it.")
    ]


async def _is_allowed(commands: Commands, rune: str, method: str) -> bool:
    asked: dict[str, object] = {
        "rune": rune,
        "method": method,
        "params": _PARAMETERS.get(method, {}),
    }
    try:
        return (await commands.call(_CHECKED_WITH, ClnRuneCheck, asked)).valid
    except ClnRefusal as refusal:
        if refusal.number not in _NOT_PERMITTED:
            raise
        return False
