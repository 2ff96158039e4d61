"""The GraphQL documents of the stories."""

from typing import Final

_TRANSACTION: Final = """
  id status direction memo settlementAmount settlementFee
  initiationVia { __typename ... on InitiationViaLn { paymentHash } }
  settlementVia {
    __typename
    ... on SettlementViaLn { preImage }
    ... on SettlementViaIntraLedger { preImage counterPartyUsername }
  }
"""

BALANCE: Final = """
query balance($wallet: WalletId!) {
  me { defaultAccount { walletById(walletId: $wallet) { balance } } }
}
"""
TRANSACTIONS: Final = f"""
query transactions($wallet: WalletId!, $after: String) {{
  me {{ defaultAccount {{ walletById(walletId: $wallet) {{
    transactions(first: 100, after: $after) {{
      edges {{ node {{ {_TRANSACTION} }} }}
      pageInfo {{ hasNextPage endCursor }}
    }}
  }} }} }}
}}
"""
INVOICE: Final = """
mutation invoice($wallet: WalletId!, $amount: SatAmount!, $memo: Memo) {
  lnInvoiceCreate(input: {walletId: $wallet, amount: $amount, memo: $memo}) {
    errors { message code } invoice { paymentRequest paymentHash satoshis }
  }
}
"""
INVOICE_FOR_OTHER: Final = """
mutation invoice($wallet: WalletId!, $amount: SatAmount!, $memo: Memo) {
  lnInvoiceCreateOnBehalfOfRecipient(
    input: {recipientWalletId: $wallet, amount: $amount, memo: $memo}
  ) {
    errors { message code } invoice { paymentRequest paymentHash }
  }
}
"""
PAY: Final = f"""
mutation pay($wallet: WalletId!, $request: LnPaymentRequest!) {{
  lnInvoicePaymentSend(input: {{walletId: $wallet, paymentRequest: $request}}) {{
    errors {{ message code }} status transaction {{ {_TRANSACTION} }}
  }}
}}
"""
SEND: Final = """
mutation send($wallet: WalletId!, $recipient: WalletId!, $amount: SatAmount!, $memo: Memo) {
  intraLedgerPaymentSend(
    input: {walletId: $wallet, recipientWalletId: $recipient, amount: $amount, memo: $memo}
  ) {
    errors { message code } status transaction { id }
  }
}
"""
STATUS: Final = """
query status($hash: PaymentHash!) {
  lnInvoicePaymentStatusByHash(input: {paymentHash: $hash}) { status paymentPreimage }
}
"""
STATUS_UPDATES: Final = """
subscription status($hash: PaymentHash!) {
  lnInvoicePaymentStatusByHash(input: {paymentHash: $hash}) {
    errors { message } status paymentPreimage
  }
}
"""
MY_UPDATES: Final = f"""
subscription {{
  myUpdates {{
    errors {{ message }}
    me {{ id }}
    update {{
      __typename
      ... on LnUpdate {{ paymentHash status walletId transaction {{ {_TRANSACTION} }} }}
      ... on IntraLedgerUpdate {{ walletId amount }}
    }}
  }}
}}
"""
ME: Final = "query me { me { defaultAccount { wallets { id walletCurrency }}}}"
LOGIN: Final = """
mutation login($phone: Phone!, $code: OneTimeAuthCode!) {
  userLogin(input: {phone: $phone, code: $code}) { errors { message } authToken }
}
"""
KEYS: Final = "{ me { apiKeys { id name revoked } } }"
REVOKE: Final = """
mutation revoke($id: ID!) { apiKeyRevoke(input: {id: $id}) { apiKey { id revoked } } }
"""
CREATE_KEY: Final = """
mutation create($name: String!, $scopes: [Scope!]!) {
  apiKeyCreate(input: {name: $name, scopes: $scopes}) { apiKey { id } apiKeySecret }
}
"""
SET_USERNAME: Final = """
mutation name($username: Username!) {
  userUpdateUsername(input: {username: $username}) { errors { message } }
}
"""
