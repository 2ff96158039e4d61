"""`latchkey key show`: a key, what narrows it, and what is left of that now."""

from app.commands import finding, key_facts, key_owners
from app.commands.console import JsonFlag, Output, run, show, shown, table
from app.commands.key_options import KeyArgument
from app.process.runtime import Runtime
from app.services.keys import owned, owners, spending
from app.services.keys.records import ApiKey


def show_key(key: KeyArgument, *, as_json: JsonFlag = False) -> None:
    """Show everything about a key but its secret, and what it and its owner have left to spend."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.key(runtime, key)
        standing = (await spending.of_keys(runtime, [found.id]))[found.id]
        policy, now = found.payment_policy, runtime.clock.now()
        opens_at = None if policy is None else policy.opens_at(now)
        return key_facts.facts(found) | {
            "budgets": key_facts.budgets(standing),
            "paymentsOpenAt": None if opens_at == now else key_facts.moment(opens_at),
            "owner": await _owner(runtime, found),
        }

    answer = run(command)
    show(answer, as_json=as_json, text=_text(answer))


async def _owner(runtime: Runtime, key: ApiKey) -> Output | None:
    """Return the owner of a key, with what all its keys may spend together."""
    if key.owner_id is None:
        return None
    owner = (await owners.of_ids(runtime, [key.owner_id]))[key.owner_id]
    standing = (await owned.spent(runtime, [owner.id]))[owner.id]
    return key_owners.facts(owner) | {"budgets": key_facts.budgets(standing)}


def _text(answer: Output) -> str:
    owner = answer["owner"]
    text = key_facts.described({name: it for name, it in answer.items() if name != "owner"})
    if owner is None:
        return text
    whose = f"All keys of the owner {owner['externalId']} ({owner['status']}) together:"
    lines = [text, "", whose, "", table(key_facts.BUDGET_HEADINGS, owner["budgets"])]
    lines += [f"credits: {shown(key_facts.credit_shown(one))}" for one in owner["credits"]]
    return "\n".join(lines)
