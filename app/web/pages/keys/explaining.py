"""What would happen if a key ran an operation: allowed, or refused and by which rules of whom."""

from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, Unauthenticated
from app.graphql import explanations
from app.graphql.barriers import Explained
from app.graphql.context import Context
from app.graphql.explain import variables_of
from app.services import authentication
from app.services.keys.records import ApiKey
from app.web.access import Access, Row, acts, shows
from app.web.forms import Form
from app.web.pages.keys.showing import of_path
from app.web.visit import Visit

_DOCUMENT_LENGTH_MAX: Final = 20_000


@dataclass(frozen=True, slots=True)
class SampleOperation:
    """An operation to begin with; `{wallet}` in its variables is a wallet of the key."""

    name: str
    document: str
    variables: str = ""


#: What the address says → an operation to begin with.
SAMPLES: Final = {
    "read": SampleOperation(
        "See balances", "{ me { defaultAccount { wallets { id walletCurrency balance } } } }"
    ),
    "receive": SampleOperation(
        "Make an invoice",
        "mutation ($input: LnInvoiceCreateInput!) {\n"
        "  lnInvoiceCreate(input: $input) {\n"
        "    errors { message }\n"
        "    invoice { paymentRequest }\n"
        "  }\n"
        "}",
        '{"input": {"walletId": "{wallet}", "amount": 1000}}',
    ),
    "send": SampleOperation(
        "Send to an address",
        "mutation ($input: LnAddressPaymentSendInput!) {\n"
        "  lnAddressPaymentSend(input: $input) {\n"
        "    status\n"
        "    errors { message }\n"
        "  }\n"
        "}",
        '{"input": {"walletId": "{wallet}", "amount": 1000, "lnAddress": "alice@example.com"}}',
    ),
    "keys": SampleOperation(
        "Make another key",
        'mutation {\n  apiKeyCreate(input: {name: "another", scopes: [READ]}) { apiKey { id } }\n}',
    ),
}


async def _ask(visit: Visit) -> Response:
    key = await of_path(visit)
    sample = SAMPLES.get(visit.asked("sample"), SAMPLES["send"])
    wallet = next(iter(key.wallet_ids or visit.member.wallets), "")
    visit.form = Form(
        [
            ("operation", sample.document),
            ("variables", sample.variables.replace("{wallet}", str(wallet))),
        ]
    )
    return visit.page("keys/explain.html", key=key, samples=SAMPLES, found=None)


async def _explain(visit: Visit) -> Response:
    key = await of_path(visit)
    try:
        found = await _explained(visit, key)
    except DomainError as error:
        return visit.refused("keys/explain.html", error, key=key, samples=SAMPLES, found=None)
    return visit.page("keys/explain.html", key=key, samples=SAMPLES, found=found)


async def _explained(visit: Visit, key: ApiKey) -> Explained:
    """Return what would happen. Raises `InvalidInput` for a key that does not work at all."""
    form = visit.form
    document = form.text("operation")
    if not document:
        form.wrong("operation", "Paste an operation of the API.")
    if len(document) > _DOCUMENT_LENGTH_MAX:
        form.wrong(
            "operation",
            "An operation has at most %(most)s characters.",
            most=f"{_DOCUMENT_LENGTH_MAX:,}",
        )
    form.require()
    try:
        variables = variables_of(form.text("variables"))
    except InvalidInput:
        form.wrong("variables", 'Write the variables as a JSON object, such as {"first": 10}.')
        raise
    try:
        principal = await authentication.on_behalf_of_key(visit.runtime, key.id)
    except Unauthenticated:
        raise InvalidInput(
            "The key is suspended, revoked or expired: whatever it asks is refused."
        ) from None
    context = Context(visit.runtime, principal, visit.address, "")
    return await explanations.explain(context, visit.api.documents, document, None, variables)


_PATH: Final = "/keys/{key_id}/explain"

ROWS: Final[tuple[Row, ...]] = (
    shows(_PATH, Access.MEMBER, _ask),
    acts(_PATH, Access.MEMBER, _explain),
)
