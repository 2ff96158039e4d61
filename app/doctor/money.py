"""The money: is what is owed there, what the dealer owes, and what waits for a person."""

from app.errors import NodeUnavailable
from app.findings import Finding, ok, problem, warning
from app.money import sat_floor
from app.process.runtime import Runtime
from app.services import solvency
from app.services.payments import attention, dollars

_SENDS = "sends"
_SOLVENCY = "solvency"
_DEALER = "dealer"
_ATTENTION = "attention"


async def look(runtime: Runtime) -> list[Finding]:
    """Look at what is owed and held. Raises `Unavailable`, and database errors."""
    return [
        *_sends(runtime),
        *await _solvency(runtime),
        *await _dealer(runtime),
        *await _attention(runtime),
    ]


def _sends(runtime: Runtime) -> list[Finding]:
    if runtime.sends.is_open:
        return []
    return [
        problem(
            _SENDS,
            "The books were restored to an older state: nothing is paid until the node agrees.",
            "A server opens sends once both agree. `latchkey restore status` says what differs; "
            "`latchkey restore accept` opens them all the same.",
        )
    ]


async def _solvency(runtime: Runtime) -> list[Finding]:
    try:
        found = await solvency.look(runtime)
    except NodeUnavailable:
        return [warning(_SOLVENCY, "The node does not say what it holds, so nothing was compared.")]
    owed = f"{found.owed_msat // 1_000:,} sat are owed to wallets and senders"
    if not found.is_priced:
        owed += " (dollars by what was bought for them: there is no price)"
    elif found.dollars_cents:
        owed += " (dollars at the price of this moment)"
    if found.held_msat is None:
        return [ok(_SOLVENCY, f"{owed}; the node does not tell what it holds.")]
    text = f"{owed}; the node holds {found.held_msat // 1_000:,} sat."
    if found.short_msat:
        text += f" {-(-found.short_msat // 1_000):,} sat are missing."
        if runtime.settings.solvency_mode == "off":
            return [ok(_SOLVENCY, f"{text} With LATCHKEY_SOLVENCY=off nothing comes of that.")]
        return [
            problem(
                _SOLVENCY,
                text,
                "`latchkey check --node` says what explains it; LATCHKEY_SOLVENCY=stop has sends "
                "wait until it is mended.",
            )
        ]
    return [ok(_SOLVENCY, text)]


async def _dealer(runtime: Runtime) -> list[Finding]:
    found = await dollars.exposure(runtime)
    held = sat_floor(found.held_msat)
    text = f"Dollar wallets are owed ${found.owed_cents / 100:,.2f}; {held:,} sat are against it."
    if found.owed_cents and held <= 0:
        return [warning(_DEALER, text, "The house has nothing against its dollars: buy bitcoin.")]
    return [ok(_DEALER, text)]


async def _attention(runtime: Runtime) -> list[Finding]:
    counts = (await attention.needed(runtime)).counts()
    waiting = [f"{what.replace('_', ' ')}: {number}" for what, number in counts.items() if number]
    if not waiting:
        return [ok(_ATTENTION, "Nothing waits for a person.")]
    return [
        warning(
            _ATTENTION,
            f"{'; '.join(waiting)}.",
            "`latchkey receipts list` shows receipts; of lost payments the log tells.",
        )
    ]
