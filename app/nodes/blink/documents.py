"""The GraphQL that is sent. Source: Blink's public schema; `permissions` is Latchkey's own."""

from typing import Final

_TRANSACTION: Final = """
fragment Facts on Transaction {
  id createdAt direction status settlementAmount settlementFee externalId
  initiationVia { __typename ... on InitiationViaLn { paymentHash paymentRequest } }
  settlementVia {
    __typename
    ... on SettlementViaLn { preImage }
    ... on SettlementViaIntraLedger { preImage }
  }
}
"""

WHO: Final = """
query Who {
  globals { network }
  me { defaultAccount { defaultWallet { id } wallets { id walletCurrency } } }
}
"""
SCOPES: Final = "query Scopes { authorization { scopes } }"
PERMISSIONS: Final = "query Permissions { authorization { scopes permissions } }"
STATE: Final = """
query State { globals { buildInformation { commitHash } blockInfo { blockHeight } } }
"""
BALANCE: Final = """
query Balance($wallet: WalletId!) {
  me { defaultAccount { walletById(walletId: $wallet) { balance } } }
}
"""
TRANSACTIONS: Final = f"""
query Transactions($wallet: WalletId!, $first: Int!, $after: String) {{
  me {{ defaultAccount {{ walletById(walletId: $wallet) {{
    transactions(first: $first, after: $after) {{
      pageInfo {{ hasNextPage endCursor }}
      edges {{ node {{ ...Facts }} }}
    }}
  }} }} }}
}}
{_TRANSACTION}"""
BY_HASH: Final = f"""
query ByHash($wallet: WalletId!, $hash: PaymentHash!) {{
  me {{ defaultAccount {{ walletById(walletId: $wallet) {{
    transactionsByPaymentHash(paymentHash: $hash) {{ ...Facts }}
  }} }} }}
}}
{_TRANSACTION}"""
PREIMAGE: Final = """
query Preimage($hash: PaymentHash!) {
  lnInvoicePaymentStatusByHash(input: { paymentHash: $hash }) { paymentPreimage }
}
"""
CREATE: Final = """
mutation Create($input: LnInvoiceCreateInput!) {
  made: lnInvoiceCreate(input: $input) {
    errors { message code } invoice { paymentRequest paymentHash }
  }
}
"""
CREATE_OPEN: Final = """
mutation CreateOpen($input: LnNoAmountInvoiceCreateInput!) {
  made: lnNoAmountInvoiceCreate(input: $input) {
    errors { message code } invoice { paymentRequest paymentHash }
  }
}
"""
#: The only operation that takes a description hash; anybody may ask for it.
CREATE_HASHED: Final = """
mutation CreateHashed($input: LnInvoiceCreateOnBehalfOfRecipientInput!) {
  made: lnInvoiceCreateOnBehalfOfRecipient(input: $input) {
    errors { message code } invoice { paymentRequest paymentHash }
  }
}
"""
CANCEL: Final = """
mutation Cancel($input: LnInvoiceCancelInput!) {
  cancelled: lnInvoiceCancel(input: $input) { success errors { message code } }
}
"""
PROBE: Final = """
mutation Probe($input: LnInvoiceFeeProbeInput!) {
  probed: lnInvoiceFeeProbe(input: $input) { amount errors { message code } }
}
"""
PROBE_OPEN: Final = """
mutation ProbeOpen($input: LnNoAmountInvoiceFeeProbeInput!) {
  probed: lnNoAmountInvoiceFeeProbe(input: $input) { amount errors { message code } }
}
"""
PAY: Final = f"""
mutation Pay($input: LnInvoicePaymentInput!) {{
  paid: lnInvoicePaymentSend(input: $input) {{
    status errors {{ message code }} transaction {{ ...Facts }}
  }}
}}
{_TRANSACTION}"""
PAY_OPEN: Final = f"""
mutation PayOpen($input: LnNoAmountInvoicePaymentInput!) {{
  paid: lnNoAmountInvoicePaymentSend(input: $input) {{
    status errors {{ message code }} transaction {{ ...Facts }}
  }}
}}
{_TRANSACTION}"""
