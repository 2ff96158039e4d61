"""The operations that are measured, as clients send them."""

from collections.abc import Mapping
from dataclasses import dataclass

import orjson

from scripts.benchmark.load import post

PATH = "/graphql"

CREATE_INVOICE = """
mutation LnInvoiceCreate($input: LnInvoiceCreateInput!) {
  lnInvoiceCreate(input: $input) {
    errors { message path code }
    invoice { paymentRequest paymentHash paymentSecret satoshis }
  }
}
"""
PAY_INVOICE = """
mutation LnInvoicePaymentSend($input: LnInvoicePaymentInput!) {
  lnInvoicePaymentSend(input: $input) { errors { message path code } status }
}
"""
BALANCES = "query me { me { defaultAccount { wallets { id walletCurrency balance } } } }"
TRANSACTIONS = """
query transactions($first: Int) {
  me { defaultAccount { transactions(first: $first) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node {
      __typename id status direction memo createdAt
      settlementAmount settlementFee settlementCurrency
      settlementDisplayAmount settlementDisplayFee settlementDisplayCurrency
      settlementPrice { base offset currencyUnit }
      initiationVia { __typename
        ... on InitiationViaIntraLedger { counterPartyWalletId counterPartyUsername }
        ... on InitiationViaLn { paymentHash }
        ... on InitiationViaOnChain { address } }
      settlementVia { __typename
        ... on SettlementViaIntraLedger { counterPartyWalletId counterPartyUsername }
        ... on SettlementViaLn { preImage }
        ... on SettlementViaOnChain { transactionHash } }
    } } } } }
}
"""
SEND = """
mutation IntraLedgerPaymentSend($input: IntraLedgerPaymentSendInput!) {
  intraLedgerPaymentSend(input: $input) { errors { message path code } status }
}
"""
LOG_IN = "mutation login($input: UserLoginInput!) { userLogin(input: $input) { authToken } }"
CREATE_KEY = """
mutation key($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { apiKeySecret } }
"""
WALLETS = "{ me { defaultAccount { wallets { id walletCurrency } } } }"

#: What a good answer holds; a refusal holds it not.
INVOICE_MADE = b'"paymentRequest":"ln'
PAID = b'"status":"SUCCESS"'


@dataclass(frozen=True, slots=True)
class Credential:
    """The header that says who asks."""

    name: str
    value: str

    @classmethod
    def of_key(cls, secret: str) -> "Credential":
        return cls("X-API-KEY", secret)

    @classmethod
    def of_session(cls, token: str) -> "Credential":
        return cls("Authorization", f"Bearer {token}")


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody with a bitcoin wallet."""

    credential: Credential
    wallet_id: str


def request(document: str, credential: Credential | None = None, **variables: object) -> bytes:
    """Return the request for an operation."""
    body = orjson.dumps({"query": document, "variables": variables})
    headers = () if credential is None else ((credential.name, credential.value),)
    return post(PATH, body, headers)


def create_invoice(payee: Owner, amount_sat: int = 1) -> bytes:
    fields = {"walletId": payee.wallet_id, "amount": amount_sat, "memo": "coffee"}
    return request(CREATE_INVOICE, payee.credential, input=fields)


def pay_invoice(payer: Owner, payment_request: str) -> bytes:
    fields = {"walletId": payer.wallet_id, "paymentRequest": payment_request}
    return request(PAY_INVOICE, payer.credential, input=fields)


def send(payer: Owner, payee: Owner, amount_sat: int) -> bytes:
    fields = {
        "walletId": payer.wallet_id,
        "recipientWalletId": payee.wallet_id,
        "amount": amount_sat,
        "memo": "coffee",
    }
    return request(SEND, payer.credential, input=fields)


def payment_request_of(body: bytes) -> str:
    """Return the invoice in the answer to `create_invoice`."""
    invoice: Mapping[str, str] = orjson.loads(body)["data"]["lnInvoiceCreate"]["invoice"]
    return invoice["paymentRequest"]
