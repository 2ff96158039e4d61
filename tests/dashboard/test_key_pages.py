"""A key's own pages: last calls, derived keys, advice, what if; and the table's filters."""

from datetime import timedelta
from uuid import uuid4

from app.permissions import Permission, Scope
from app.principal import KeyId
from app.services.keys import lifecycle, owners, roles
from app.services.keys import registry as api_keys
from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.labels import Labels
from app.services.keys.spending import Window
from app.web.forms import unpack
from tests.api.harness import Server
from tests.dashboard.conftest import Member
from tests.dashboard.test_keys import works
from tests.factories import key, person

BALANCE = "{ me { defaultAccount { wallets { id balance } } } }"


async def asks(member: Member, secret: str, query: str) -> None:
    await member.server.client.post(
        "/graphql", json={"query": query}, headers={"X-API-KEY": secret}
    )


async def test_the_last_calls_of_a_key_say_what_came_of_each(member: Member) -> None:
    id_, secret = await key(member.server.runtime, member.who, Scope.READ)
    await asks(member, secret, BALANCE)
    await asks(
        member,
        secret,
        'mutation { apiKeyCreate(input: {name: "x", scopes: [READ]}) { apiKey { id } } }',
    )
    await asks(member, secret, 'mutation { apiKeyRevoke(input: {id: "x"}) { apiKey { id } } }')

    page = await member.tab.open(f"/keys/{id_}/calls")

    assert "Query.me" in page.words
    assert "succeeded" in page.words
    assert "refused" in page.words
    assert "127.0.0.1" in page.words
    usage = await member.tab.open(f"/keys/{id_}?period=1h")
    assert "1 succeeded" in usage.words
    assert "succeeded, 1 refused, 1 failed" in usage.html


async def test_derived_keys_that_were_seen_are_ended_one_by_one_or_all(member: Member) -> None:
    runtime, tab = member.server.runtime, member.tab
    id_, secret = await key(runtime, member.who, Scope.READ, Scope.WRITE)
    caveats = Caveats(
        label="kiosk <b>", permissions=frozenset({Permission.WALLETS_READ}), total_sat=700
    )
    kiosk = chain.derive(secret, caveats, prefix="blink")
    unseen = chain.derive(secret, Caveats(label="lost"), prefix="blink")
    assert await works(member, kiosk) == 200
    await member.tab.open(f"/keys/{id_}/calls")
    home = f"/keys/{id_}/derived"

    page = await tab.open(home)
    for words in ("kiosk <b>", "may only wallets:read", "700 sat in all", "active"):
        assert words in page.words, words
    assert "kiosk <b>" not in page.html
    ended = await tab.send(page, f"{home}/end")
    assert "ended" in ended.words
    assert await works(member, kiosk) == 401

    found = await tab.post(
        f"{home}/end", [*_token(page.form("/sign-out").fields), ("derived_key", unseen)]
    )
    assert "Ended" in found.words
    assert await works(member, unseen) == 401
    wrong = await tab.post(
        f"{home}/end", [*_token(page.form("/sign-out").fields), ("derived_key", "blink_<script>")]
    )
    assert wrong.status == 422
    assert "blink_<script>" not in wrong.html

    third = chain.derive(secret, Caveats(label="third"), prefix="blink")
    old = await tab.open(home)
    assert "ended" in (await tab.send(old, f"{home}/end-all")).words
    assert await works(member, third) == 401
    assert await works(member, secret) == 200
    assert "nothing was done" in (await tab.send(old, f"{home}/end-all")).words


async def test_what_a_key_does_not_use_is_taken_away_with_a_click(member: Member) -> None:
    runtime = member.server.runtime
    id_, secret = await key(runtime, member.who, Scope.READ, Scope.WRITE, limits={Window.DAILY: 9})
    await asks(member, secret, "{ me { defaultAccount { wallets { id } } } }")
    home = f"/keys/{id_}"
    assert "did not use" not in (await member.tab.open(home)).words
    await runtime.pool.execute(
        "UPDATE api_key SET created_at = now() - $2::interval WHERE id = $1",
        id_,
        timedelta(days=9),
    )
    page = await member.tab.open(home)
    assert "did not use" in page.words

    after = await member.tab.send(page, f"{home}/narrow")
    again = await member.tab.send(page, f"{home}/narrow")

    assert "Taken away" in after.words
    assert again.status == 200
    left = await api_keys.get(runtime, member.who.principal.account_id, KeyId(id_))
    assert Permission.PAYMENTS_WRITE not in left.permissions
    assert Permission.WALLETS_READ in left.permissions
    widened = await member.tab.send(page, f"{home}/narrow", keep=["payments:write"])
    assert widened.status == 422


async def test_what_would_happen_is_told_with_the_rule_and_whose_it_is(member: Member) -> None:
    id_, _ = await key(member.server.runtime, member.who, Scope.READ)
    home = f"/keys/{id_}/explain"
    page = await member.tab.open(f"{home}?sample=send")

    refused = await member.tab.send(page, home)
    assert "refused Mutation.lnAddressPaymentSend" in refused.words
    assert "PERMISSION" in refused.words
    assert "payments:write" in refused.words
    allowed = await member.tab.send(page, home, operation=BALANCE, variables="")
    assert "allowed Query.me" in allowed.words
    hostile = await member.tab.send(page, home, operation="{ <script>alert(1)</script> }")
    assert "DOCUMENT" in hostile.words
    assert "<script>alert" not in hostile.html
    for typed in ({"operation": ""}, {"operation": "x" * 20_001}, {"variables": "[1]"}):
        assert (await member.tab.send(page, home, **typed)).status == 422
    await lifecycle.suspend(member.server.runtime, member.who.actor, KeyId(id_))
    stopped = await member.tab.send(page, home)
    assert (stopped.status, "The key is suspended" in stopped.words) == (422, True)


async def test_the_pages_of_another_accounts_key_are_not_there(
    member: Member, server: Server
) -> None:
    other = await person(server.runtime)
    id_, _ = await key(server.runtime, other, Scope.READ)
    token = _token((await member.tab.open("/")).form("/sign-out").fields)

    for path in ("calls", "trail", "derived", "explain"):
        assert (await member.tab.open(f"/keys/{id_}/{path}")).status == 404
    for act in ("narrow", "derived/end", "derived/end-all", "explain", "edit"):
        assert (await member.tab.post(f"/keys/{id_}/{act}", token)).status == 404, act


async def test_the_table_is_narrowed_and_put_in_order(member: Member) -> None:
    runtime, who, tab = member.server.runtime, member.who, member.tab
    role = await roles.create(runtime, who.actor, name="cashier", scopes=(Scope.RECEIVE,))
    owner = await owners.create(runtime, who.actor, external_id="a&b <c>")
    await key(runtime, who, name="beta", role_id=role.id)
    await key(runtime, who, Scope.READ, name="Alpha", owner_id=owner.id)
    id_, _ = await key(runtime, who, Scope.READ, name="gamma", labelled=Labels(tags=("shop",)))
    await lifecycle.suspend(runtime, who.actor, KeyId(id_))

    for query, found in (
        (f"role={role.id}", ["beta"]),
        ("owner=a%26b+%3Cc%3E", ["Alpha"]),
        ("tag=SHOP", ["gamma"]),
        ("status=SUSPENDED", ["gamma"]),
        ("status=ACTIVE&order=name", ["Alpha", "beta"]),
        ("order=name", ["Alpha", "beta", "gamma"]),
        ("order=newest", ["gamma", "Alpha", "beta"]),
        (f"role={uuid4()}", []),
        ("tag=" + "x" * 51, None),
        ("status=%3Cscript%3E&order=no", ["gamma", "Alpha", "beta"]),
    ):
        page = await tab.open(f"/keys?{query}")
        if found is None:
            assert page.status == 422
            continue
        places = [page.words.find(f" {name} blink_") for name in found]
        assert -1 not in places, (query, page.words)
        assert places == sorted(places), query
        for other in {"Alpha", "beta", "gamma"} - set(found):
            assert f" {other} blink_" not in page.words, (query, other)


async def test_orders_go_on_over_pages(member: Member) -> None:
    runtime, who = member.server.runtime, member.who
    for number in range(27):
        await key(runtime, who, Scope.READ, name=f"key {number:02}")
    for order in ("name", "last+used", "expires", "newest"):
        page = await member.tab.open(f"/keys?order={order}&tag=")
        [after] = {one for one in page.html.split('"') if "/keys?after=" in one}
        rest = await member.tab.open(after.replace("&amp;", "&"))
        assert rest.words.count(" blink_") == 2, order


def _token(fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [pair for pair in fields if pair[0] == "token"]


async def test_no_address_is_answered_by_an_error_of_the_server(member: Member) -> None:
    runtime, actor = member.server.runtime, member.who.actor
    id_, _ = await key(runtime, member.who, Scope.READ)
    trap, _ = await key(runtime, member.who, name="trap", is_canary=True)
    owner = await owners.create(runtime, actor, external_id="one")
    role = await roles.create(runtime, actor, name="one", scopes=(Scope.READ,))
    for text in ("%00", "%ff%fe", "%ED%A0%80", "x" * 10_000, "%3Cscript%3E", "%E2%80%AE", "-1"):
        for path in (
            *(f"/keys?{name}={text}" for name in ("search", "status", "role", "owner", "tag")),
            *(f"/keys?{name}={text}" for name in ("after", "order", "archived")),
            f"/keys/new?preset={text}&owner={text}&role={text}&tags={text}",
            f"/keys/{id_}?period={text}",
            f"/keys/{id_}/trail?after={text}",
            f"/keys/{id_}/derived?after={text}",
            f"/keys/{id_}/explain?sample={text}",
            f"/keys/{id_}/end?how={text}",
            f"/keys/{trap}/explain",
            f"/keys/owners?search={text}",
            f"/keys/owners?after={text}",
            f"/keys/owners/{owner.id}?period={text}",
            f"/keys/roles/{role.id}/edit?version={text}",
            f"/keys/approvals?after={text}&which={text}",
        ):
            page = await member.tab.open(path)
            assert page.status in {200, 404, 422}, (path[:80], page.status)
            assert "<script>" not in page.html.partition("</head>")[2], path[:80]
    page = await member.tab.open(f"/keys/{trap}/explain")
    assert (await member.tab.send(page, f"/keys/{trap}/explain")).status in {200, 422}


async def test_the_text_of_a_derived_key_is_not_kept_in_a_page(member: Member) -> None:
    runtime, tab = member.server.runtime, member.tab
    id_, secret = await key(runtime, member.who, Scope.READ)
    derived = chain.derive(secret, Caveats(label="kiosk"), prefix="blink")
    page = await tab.open(f"/keys/{id_}/derived")
    await runtime.pool.execute(
        "UPDATE session SET confirmed_at = now() - interval '1 day' WHERE account_id = $1",
        member.who.principal.account_id,
    )
    asked = await tab.post(
        f"/keys/{id_}/derived/end",
        [*_token(page.form("/sign-out").fields), ("derived_key", derived)],
    )
    kept = unpack(dict(asked.form("/confirm").fields)["kept"])
    assert kept is not None
    assert kept[1] is not None
    assert kept[1].secret("derived_key") == ""

    page = await tab.confirm(asked)
    assert "Paste the derived key" in page.words
    assert await works(member, derived) == 200
