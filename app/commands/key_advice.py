"""`latchkey key advise` and `key narrow`: what a key was given and did not use."""

from app.commands import finding, key_facts
from app.commands import key_options as options
from app.commands.console import JsonFlag, Output, YesFlag, block, confirm, run, sentence, show
from app.commands.key_options import KeyArgument
from app.errors import InvalidInput
from app.principal import Actor
from app.process.runtime import Runtime
from app.services.accounts import admin
from app.services.keys import advice, lifecycle
from app.services.keys.advice import KeyAdvice
from app.services.keys.lifecycle import Edit
from app.services.keys.records import ApiKey
from app.services.keys.usage import Period


def advise(
    key: KeyArgument,
    *,
    period: options.AdvicePeriod = Period.LAST_90_DAYS,
    as_json: JsonFlag = False,
) -> None:
    """Show what a key was given and did not use, and what would have been enough."""

    async def command(runtime: Runtime) -> Output:
        found = await finding.key(runtime, key)
        return _facts(found, await _of_key(runtime, found, period))

    answer = run(command)
    show(answer, as_json=as_json, text=_shown(answer))


def narrow(
    key: KeyArgument,
    *,
    period: options.AdvicePeriod = Period.LAST_90_DAYS,
    yes: YesFlag = False,
    as_json: JsonFlag = False,
) -> None:
    """Take from a key the permissions that it did not use. In force everywhere at once."""

    async def command(runtime: Runtime) -> Output:
        wanted = await finding.key(runtime, key)
        advised = await _of_key(runtime, wanted, period)
        suggestion = advised.suggestion
        if suggestion is None:
            raise InvalidInput(
                "There is nothing to take away."
                if advised.used
                else "It used nothing in that time: suspend or revoke it instead."
            )
        gone = ", ".join(sorted(advised.unused))
        confirm(sentence(f"{key_facts.called(wanted)} loses {gone}."), yes=yes)
        actor = await admin.acting_for_owner(runtime, Actor.operator(), wanted.id)
        edit = Edit(scopes=suggestion.scopes, permissions=suggestion.grants)
        found, _ = await lifecycle.update(runtime, actor, wanted.id, edit)
        return key_facts.facts(found) | {"removedPermissions": sorted(advised.unused)}

    answer = run(command)
    show(answer, as_json=as_json, text=key_facts.described(answer))


async def _of_key(runtime: Runtime, key: ApiKey, period: Period) -> KeyAdvice:
    """Return the advice for a key in a period up to now."""
    from app.graphql.keys import needs
    from app.graphql.schema import build_schema

    build_schema()  # by which it is known what operations need
    called = await advice.called(runtime, [(key.id, period)])
    return advice.advise(runtime, key, period, called[key.id, period], needs.known())


def _facts(key: ApiKey, found: KeyAdvice) -> Output:
    """Return the advice for a key, in GraphQL's names."""
    suggestion = found.suggestion
    return {
        "id": str(key.id),
        "name": key.name,
        "since": key_facts.moment(found.since),
        "usedPermissions": sorted(found.used),
        "unusedPermissions": sorted(found.unused),
        "unusedScopes": [scope.value for scope in found.unused_scopes],
        "suggestion": suggestion
        and {
            "scopes": [scope.value for scope in suggestion.scopes],
            "permissions": list(suggestion.grants),
        },
        "role": key.role and key.role.name,
    }


def _shown(answer: Output) -> str:
    """Return the advice in lines."""
    lines = [
        block(
            {
                "key": f"{answer['name']} ({answer['id']})",
                "since": answer["since"],
                "used": answer["usedPermissions"] or "nothing",
                "not used": answer["unusedPermissions"] or "nothing",
            }
        )
    ]
    if answer["suggestion"] is not None:
        scopes, grants = answer["suggestion"]["scopes"], answer["suggestion"]["permissions"]
        lines.append(f"enough: {', '.join([*scopes, *grants])}")
        where = f"the role {answer['role']!r}" if answer["role"] else "latchkey key narrow"
        lines.append(f"take the rest away: {where}")
    elif not answer["usedPermissions"]:
        lines.append("It did nothing: suspend it, or revoke it.")
    return "\n".join(lines)
