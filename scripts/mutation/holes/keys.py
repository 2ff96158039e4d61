"""API keys: whether they are in force, who may use them, for what, and how much."""

from scripts.mutation.holes.hole import Hole

_AUTHENTICATION = "app/services/authentication.py"
_USED = ("tests/integration/test_authentication.py", "tests/integration/test_key_life.py")
_DERIVED = ("tests/unit/test_derivation.py", "tests/integration/test_derived_keys.py")
_GUARDED = ("tests/unit/test_guard.py", "tests/api/test_refusals.py")

HOLES = (
    Hole(
        name="revoked key",
        file=_AUTHENTICATION,
        was="WHERE s.secret_hash = $1 AND k.revoked_at IS NULL AND k.suspended_at IS NULL",
        now="WHERE s.secret_hash = $1 AND k.suspended_at IS NULL",
        why="A key that leaked and was revoked still reads everything.",
        tests=_USED,
    ),
    Hole(
        name="suspended key",
        file=_AUTHENTICATION,
        was="WHERE s.secret_hash = $1 AND k.revoked_at IS NULL AND k.suspended_at IS NULL",
        now="WHERE s.secret_hash = $1 AND k.revoked_at IS NULL",
        why="Suspending a key while it is looked into stops nothing.",
        tests=_USED,
    ),
    Hole(
        name="expired key",
        file=_AUTHENTICATION,
        was="AND coalesce(least(k.expires_at, s.expires_at) > now(), true)",
        now="AND coalesce(k.expires_at > now() - interval '1 hour', true)",
        why="A key works for an hour after its end, and a replaced secret for ever.",
        tests=(*_USED, "tests/integration/test_key_rotation.py"),
    ),
    Hole(
        name="key of a suspended owner",
        file=_AUTHENTICATION,
        was="""          AND key_owner_stops(k.owner_id) IS NULL
       )\"""
_KEY =""",
        now="""       )\"""
_KEY =""",
        why="Whoever is shut out goes on with each of their keys.",
        tests=("tests/integration/test_key_owners.py",),
    ),
    Hole(
        name="address list",
        file=_AUTHENTICATION,
        was="if networks is not None and not within(address, networks):",
        now="if networks is not None and address and not networks:",
        why="A stolen key works from anywhere, although it is confined to a few addresses.",
        tests=_USED,
    ),
    Hole(
        name="canary key",
        file=_AUTHENTICATION,
        was="    if principal.restrictions.is_canary:\n",
        now="    if principal.restrictions.is_canary and principal.permissions:\n",
        why="The trap opens for whoever steps on it, and nobody is told.",
        tests=("tests/api/test_canary_keys.py",),
    ),
    Hole(
        name="key bound to a client",
        file="app/services/keys/proofs.py",
        was="    if proof.message is None:\n        raise Unauthenticated\n",
        now="    if proof.message is None or b'signature' not in dict(proof.message.headers):\n"
        "        return\n",
        why="Without a signature a key that is bound to a client works for everybody.",
        tests=("tests/api/test_bound_keys.py",),
    ),
    Hole(
        name="signed request made again",
        file="app/services/keys/proofs.py",
        was="    if not is_first:\n",
        now="    if not is_first and proof.credential == '':\n",
        why="A signed request that somebody saw can be sent again.",
        tests=("tests/api/test_bound_keys.py",),
    ),
    Hole(
        name="old signature",
        file="app/services/keys/proofs.py",
        was="if now - signed.created > settings.signature_age_max_s or (",
        now="if now - signed.created > 100 * settings.signature_age_max_s or (",
        why="A signature is good for hours, and what remembers nonces has forgotten them.",
        tests=("tests/api/test_bound_keys.py",),
    ),
    Hole(
        name="wallets of a key",
        file=_AUTHENTICATION,
        was="if allowed is None or wallet_id in allowed",
        now="if allowed is None or allowed",
        why="A key for one wallet reaches all of the account.",
        tests=_USED,
    ),
    Hole(
        name="locked account",
        file=_AUTHENTICATION,
        was='    if not row["active"]:\n',
        now='    if row["active"] is None:\n',
        why="The keys of an account that was locked keep all their permissions.",
        tests=_USED,
    ),
    Hole(
        name="secret without pepper",
        file="app/services/keys/secret_format.py",
        was='return hmac.digest(pepper, secret.encode(), "sha256")',
        now='return hmac.digest(b"pepper", secret.encode(), "sha256")',
        why="Who has a dump of the database can try secrets at home.",
        tests=("tests/unit/test_key_format.py", "tests/integration/test_api_keys.py"),
    ),
    Hole(
        name="checksum",
        file="app/services/keys/secret_format.py",
        was="if secret[-CHECKSUM_LENGTH:] != checksum(secret[:-CHECKSUM_LENGTH]):",
        now="if len(secret[-CHECKSUM_LENGTH:]) != CHECKSUM_LENGTH:",
        why="Every text that anybody makes up costs a query.",
        tests=("tests/unit/test_key_format.py",),
    ),
    Hole(
        name="remembered after a change",
        file="app/process/principals.py",
        was="""        for digest in tuple(self._digests.get(subject, ())):
            self._drop(digest)
""",
        now="",
        why="A revoked key works for a minute more on every process that remembers it.",
        tests=("tests/integration/test_authentication.py", "tests/concurrency/test_revocation.py"),
    ),
    Hole(
        name="remembered while deaf",
        file="app/process/principals.py",
        was="if entry is None or not self._healthy():",
        now="if entry is None:",
        why="A process that hears of no revocation goes on with what it remembers.",
        tests=("tests/integration/test_authentication.py", "tests/concurrency/test_revocation.py"),
    ),
    Hole(
        name="expired link of a derived key",
        file="app/services/keys/derivation/narrowing.py",
        was="if ends and min(ends) <= now:",
        now="if ends and max(ends) <= now:",
        why="A later link that ends later prolongs what an earlier one had ended.",
        tests=_DERIVED,
    ),
    Hole(
        name="derived of one that was ended",
        file="app/services/keys/derivation/narrowing.py",
        was="if not lineage.ended.isdisjoint(ids):",
        now="if list(ids)[-1] in lineage.ended:",
        why="Whoever derives one more key from the ended one has it back.",
        tests=_DERIVED,
    ),
    Hole(
        name="generation of a derived key",
        file="app/services/keys/derivation/narrowing.py",
        was="if chain.generation != lineage.generation:",
        now="if chain.generation > lineage.generation:",
        why="Ending all derived keys at once ends none.",
        tests=_DERIVED,
    ),
    Hole(
        name="derived key that gives more",
        file="app/services/keys/derivation/narrowing.py",
        was="left &= left if link.permissions is None else link.permissions",
        now="left = left if link.permissions is None else link.permissions",
        why="A link gives what the key never had.",
        tests=_DERIVED,
    ),
    Hole(
        name="key that changes itself",
        file="app/services/keys/authority.py",
        was="    if acting == key.id:\n        raise _refused(",
        now="    if acting == key.id and key.is_canary:\n        raise _refused(",
        why="A stolen key removes its own restrictions.",
        tests=(
            "tests/integration/test_api_keys.py",
            "tests/integration/test_key_life.py",
            "tests/property/test_key_authority.py",
        ),
    ),
    Hole(
        name="limited key that manages others",
        file="app/services/keys/authority.py",
        was="if excess is None and is_limited and Permission.PAYMENTS_WRITE in key.permissions:",
        now="if excess is None and is_limited and not key.permissions:",
        why="A key with a limit makes another one without.",
        tests=("tests/integration/test_api_keys.py", "tests/api/test_api_key_limits.py"),
    ),
    Hole(
        name="field without its rule",
        file="app/graphql/guard.py",
        was="        if allows(info.context):\n            return resolve(source, info)\n",
        now="        if info.context.principal is not None or allows(info.context):\n"
        "            return resolve(source, info)\n",
        why="Whoever has any key at all reads every field.",
        tests=_GUARDED,
    ),
    Hole(
        name="mutation without its rule",
        file="app/graphql/guard.py",
        was="        if not self.rule.allows(context):\n",
        now="        if not principal.permissions:\n",
        why="A key that may read may pay, as far as the guard goes.",
        tests=_GUARDED,
    ),
    Hole(
        name="wallet of somebody else",
        file="app/graphql/guard.py",
        was="    if wallet_id in principal.wallets:\n        return None\n",
        now="    if principal.wallets:\n        return None\n",
        why="Whoever knows the id of a wallet acts on it.",
        tests=("tests/api/test_refusals.py", "tests/api/test_sending.py"),
    ),
)
