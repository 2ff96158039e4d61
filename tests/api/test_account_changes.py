"""What an account can change about itself, as clients see it."""

import pytest

from app.permissions import Scope
from app.services.accounts import registry as accounts
from app.services.webhooks import callbacks
from tests.api.asking import asker
from tests.api.catalogue import new_username
from tests.api.conftest import Serve
from tests.api.harness import Server
from tests.factories import Person, person

_DEFAULT_WALLET = """
mutation ($walletId: WalletId!) { accountUpdateDefaultWalletId(input: {walletId: $walletId}) {
  errors { message code path } account { defaultWalletId defaultWallet { walletCurrency } } } }
"""
_LANGUAGE = """
mutation ($language: Language!) { userUpdateLanguage(input: {language: $language}) {
  errors { message code } user { language } } }
"""
_CHANNEL = """
mutation { account%sNotificationChannel(input: {channel: PUSH}) {
  errors { message } account { notificationSettings { push { enabled disabledCategories } } } } }
"""
_CATEGORY = """
mutation ($category: NotificationCategory!) {
  account%sNotificationCategory(input: {channel: PUSH, category: $category}) {
  errors { message code }
  account { notificationSettings { push { enabled disabledCategories } } } } }
"""
_ADD = """
mutation ($url: EndpointUrl!) {
  callbackEndpointAdd(input: {url: $url}) { id errors { message code } } }
"""
_DELETE = """
mutation ($id: EndpointId!) {
  callbackEndpointDelete(input: {id: $id}) { success errors { message code } } }
"""
_ENDPOINTS = "{ me { defaultAccount { callbackPortalUrl callbackEndpoints { id url } } } }"


async def test_default_wallet_is_where_the_username_is_paid(server: Server) -> None:
    owner = await person(server.runtime, username=new_username())
    asks = await asker(server, owner)

    data = await asks.data(_DEFAULT_WALLET, walletId=str(owner.usd))

    assert data == {
        "errors": [],
        "account": {
            "defaultWalletId": str(owner.usd),
            "defaultWallet": {"walletCurrency": "USD"},
        },
    }
    username = owner.principal.username
    assert username is not None
    found = await accounts.default_wallet(server.runtime, username, None)
    assert found.id == owner.usd
    data = await asks.data("{ me { defaultAccount { defaultWalletId } } }")
    assert data["defaultAccount"]["defaultWalletId"] == str(owner.usd)


async def test_default_wallet_must_be_ones_own(server: Server, owner: Person) -> None:
    stranger = await person(server.runtime)
    asks = await asker(server, owner)

    for wallet_id in (stranger.btc, owner.principal.account_id):
        data = await asks.data(_DEFAULT_WALLET, walletId=str(wallet_id))

        (error,) = data["errors"]
        assert error["message"] == "Invalid walletId for account."
        assert error["code"] == "INVALID_INPUT"


async def test_change_of_the_default_wallet_is_in_the_audit_log(
    server: Server, owner: Person
) -> None:
    asks = await asker(server, owner)

    await asks.data(_DEFAULT_WALLET, walletId=str(owner.usd))
    await asks.data(_DEFAULT_WALLET, walletId=str(owner.usd))

    data = await asks.data(
        '{ me { auditLog(kinds: ["account.default_wallet_set"]) { edges { node {'
        " changes { name after } } } } } }"
    )
    (edge,) = data["auditLog"]["edges"]
    assert edge["node"]["changes"] == [{"name": "defaultWalletId", "after": str(owner.usd)}]


@pytest.mark.parametrize(
    ("given", "kept"), [("de", "de"), ("es-SV", "es-SV"), ("DEFAULT", ""), ("", "")]
)
async def test_language_is_kept(given: str, kept: str, server: Server, owner: Person) -> None:
    asks = await asker(server, owner)

    data = await asks.data(_LANGUAGE, language=given)

    assert data == {"errors": [], "user": {"language": kept}}
    assert (await asks.data("{ me { language } }"))["language"] == kept


async def test_notifications_are_switched_by_channel_and_category(
    server: Server, owner: Person
) -> None:
    asks = await asker(server, owner)

    async def settings(document: str, **variables: str) -> object:
        payload = await asks.data(document, **variables)
        assert payload["errors"] == []
        return payload["account"]["notificationSettings"]["push"]

    assert await settings(_CHANNEL % "Disable") == {"enabled": False, "disabledCategories": []}
    assert await settings(_CHANNEL % "Enable") == {"enabled": True, "disabledCategories": []}
    for _ in range(2):
        assert await settings(_CATEGORY % "Disable", category="Circles") == {
            "enabled": True,
            "disabledCategories": ["Circles"],
        }
    assert await settings(_CATEGORY % "Enable", category="Circles") == {
        "enabled": True,
        "disabledCategories": [],
    }


async def test_unknown_category_of_notifications_is_refused(server: Server, owner: Person) -> None:
    asks = await asker(server, owner)

    data = await asks.data(_CATEGORY % "Disable", category="Weather")

    (error,) = data["errors"]
    assert error == {
        "message": "Invalid notification category: Weather",
        "code": "INVALID_INPUT",
    }


async def test_callback_endpoints_are_added_listed_and_deleted(
    server: Server, owner: Person
) -> None:
    asks = await asker(server, owner)
    empty = {"callbackPortalUrl": "", "callbackEndpoints": []}
    assert (await asks.data(_ENDPOINTS))["defaultAccount"] == empty

    added = await asks.data(_ADD, url="https://shop.example/paid")

    assert added["errors"] == []
    assert added["id"].startswith("ep_")
    data = await asks.data(_ENDPOINTS)
    assert data["defaultAccount"]["callbackEndpoints"] == [
        {"id": added["id"], "url": "https://shop.example/paid"}
    ]
    deleted = await asks.data(_DELETE, id=added["id"])
    assert deleted == {"success": True, "errors": []}
    assert (await asks.data(_ENDPOINTS))["defaultAccount"] == empty


async def test_callback_endpoint_of_another_account_is_not_found(
    server: Server, owner: Person
) -> None:
    stranger = await person(server.runtime)
    made = await callbacks.add(server.runtime, stranger.actor, "https://a.example")
    asks = await asker(server, owner)

    data = await asks.data(_DELETE, id=made)

    assert data["success"] is False
    assert data["errors"][0]["code"] == "NOT_FOUND"
    assert len(await callbacks.list_of(server.runtime, stranger.principal)) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example/paid",
        "http://127.0.0.1/paid",
        "https://user:pass@shop.example/paid",
        "https://shop.example:99999/",
        "https://10.0.0.1/paid",
        "https://shop.example:8443/paid",
        "http://127.0.0.1:1/sandbox/hooks/mine",
    ],
)
async def test_callback_endpoint_must_be_https(url: str, server: Server, owner: Person) -> None:
    asks = await asker(server, owner)

    data = await asks.data(_ADD, url=url)

    assert data["id"] is None
    (error,) = data["errors"]
    assert error["code"] == "UNEXPECTED_CLIENT_ERROR"
    assert "InvalidUrlError" in error["message"]


async def test_callback_may_go_to_the_hooks_of_the_sandbox(server: Server, owner: Person) -> None:
    asks = await asker(server, owner)
    url = f"{server.runtime.settings.base_url}/sandbox/hooks/mine"

    data = await asks.data(_ADD, url=url)

    assert data["errors"] == []


async def test_callbacks_without_tls_are_for_the_operator_to_allow(serve: Serve) -> None:
    server = await serve(outbound_networks=("127.0.0.0/8",))
    asks = await asker(server, await person(server.runtime))

    data = await asks.data(_ADD, url="http://127.0.0.1/paid")

    assert data["errors"] == []


async def test_there_are_not_more_callback_endpoints_than_may_be(serve: Serve) -> None:
    server = await serve(webhook_endpoints_max=2)
    asks = await asker(server, await person(server.runtime))
    for number in range(2):
        await asks.data(_ADD, url=f"https://{number}.example")

    data = await asks.data(_ADD, url="https://3.example")

    assert data["errors"][0]["code"] == "INVALID_INPUT"
    assert "at most 2" in data["errors"][0]["message"]


async def test_what_this_server_has_no_use_for_is_accepted(server: Server, owner: Person) -> None:
    asks = await asker(server, owner)
    for document in (
        'mutation { feedbackSubmit(input: {feedback: "fine"}) { success errors { message } } }',
        (
            'mutation { deviceNotificationTokenCreate(input: {deviceToken: "x"}) '
            "{ success errors { message } } }"
        ),
    ):
        payload = await asks.data(document)

        assert payload == {"success": True, "errors": []}


async def test_callbacks_need_their_own_permission(server: Server, owner: Person) -> None:
    reader = await asker(server, owner, Scope.READ)

    assert (await reader.data(_ENDPOINTS))["defaultAccount"]["callbackEndpoints"] == []
    error = await reader.error(_ADD, url="https://shop.example")
    assert "AuthorizationError" in error["message"]
