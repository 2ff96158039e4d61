"""What `latchkey key advise` and `key narrow` say: what a key was given and did not use."""

from app.commands import key_facts
from app.commands.console import Output, block
from app.process.runtime import Runtime
from app.services.keys import advice
from app.services.keys.advice import KeyAdvice
from app.services.keys.records import ApiKey
from app.services.keys.usage import Period


async def of_key(runtime: Runtime, key: ApiKey, period: Period) -> KeyAdvice:
    """Return the advice for a key in a period up to now."""
    from app.graphql.keys import needs
    from app.graphql.schema import build_schema

    build_schema()  # by which it is known what operations need
    called = await advice.called(runtime, [(key.id, period)])
    return advice.advise(runtime, key, period, called[key.id, period], needs.known())


def facts(key: ApiKey, found: KeyAdvice) -> Output:
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


def shown(answer: Output) -> str:
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
