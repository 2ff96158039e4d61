"""The schema: the areas' types put together, bound, and guarded by the table of authority."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import strawberry
from graphql import GraphQLSchema, lexicographic_sort_schema, print_schema
from strawberry.schema.config import StrawberryConfig

from app.graphql.account_changes import AccountMutation
from app.graphql.account_limits import OneDayAccountLimit
from app.graphql.accounts import AccountQuery, ConsumerAccount
from app.graphql.addresses import AddressMutation
from app.graphql.admin import AdminMutation, AdminQuery
from app.graphql.approvals import PaymentApprovalMutation, PaymentApprovalQuery
from app.graphql.apps import AppQuery
from app.graphql.contacts import CONTACTS_USUAL, ContactMutation
from app.graphql.display_currency import DisplayCurrencyMutation
from app.graphql.dollars import DollarMutation
from app.graphql.engine.binding import bind
from app.graphql.errors import ApplicationError
from app.graphql.explain import ExplainQuery
from app.graphql.globals import GlobalsQuery
from app.graphql.guard import guard
from app.graphql.invoices import InvoiceMutation, InvoiceQuery, LnInvoice, LnNoAmountInvoice
from app.graphql.keys import needs
from app.graphql.keys.changes import ApiKeyMutation
from app.graphql.keys.derivation_changes import ApiKeyDerivedMutation
from app.graphql.keys.limits import ApiKeyLimitMutation
from app.graphql.keys.owners import ApiKeyOwnerMutation
from app.graphql.keys.roles import ApiKeyRoleMutation, ApiKeyRoleQuery
from app.graphql.keys.types import ApiKeyQuery
from app.graphql.logins import LoginMutation
from app.graphql.onchain import OnChainMutation, OnChainQuery
from app.graphql.payments import PaymentMutation
from app.graphql.price_updates import PriceSubscription
from app.graphql.prices import PriceQuery
from app.graphql.scalars import SCALARS
from app.graphql.subscriptions import InvoiceSubscription, UpdateSubscription
from app.graphql.users import API_KEYS_USUAL, UserMutation, UserQuery
from app.graphql.vouchers import VoucherMutation, VoucherQuery
from app.graphql.wallet_changes import WalletMutation
from app.graphql.wallets import WALLETS_USUAL, BTCWallet, UsdWallet
from app.graphql.webhook_log import WebhookLogMutation
from app.graphql.webhooks import WebhookMutation
from app.services.webhooks.log import ATTEMPTS_MAX

#: What root fields cost that Blink leaves out of its rule of one mutation a request.
ROOT_COSTS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "Mutation.adminAccountCreate": 20,
        "Mutation.adminAccountLock": 20,
        "Mutation.adminAccountSetLevel": 20,
        "Mutation.adminAccountUnlock": 20,
        "Mutation.adminApiKeyCreate": 20,
        "Mutation.adminApiKeyResume": 20,
        "Mutation.adminApiKeyRevoke": 20,
        "Mutation.adminApiKeySuspend": 20,
        "Mutation.apiKeyArchive": 20,
        "Mutation.apiKeyCreate": 20,
        "Mutation.apiKeyCreditsAdd": 20,
        "Mutation.apiKeyDelete": 20,
        "Mutation.apiKeyRemoveLimit": 20,
        "Mutation.apiKeyResume": 20,
        "Mutation.apiKeyRevoke": 20,
        "Mutation.apiKeyOwnerCreate": 20,
        "Mutation.apiKeyOwnerCreditsAdd": 20,
        "Mutation.apiKeyOwnerDelete": 20,
        "Mutation.apiKeyOwnerResume": 20,
        "Mutation.apiKeyOwnerRevoke": 20,
        "Mutation.apiKeyOwnerSuspend": 20,
        "Mutation.apiKeyOwnerUpdate": 20,
        "Mutation.apiKeyRoleCreate": 20,
        "Mutation.apiKeyRoleDelete": 20,
        "Mutation.apiKeyRoleUpdate": 20,
        "Mutation.apiKeyRotate": 20,
        "Mutation.apiKeyRotationCancel": 20,
        "Mutation.apiKeySetLimit": 20,
        "Mutation.apiKeySuspend": 20,
        "Mutation.apiKeyUnarchive": 20,
        "Mutation.apiKeyUpdate": 20,
    }
)


#: How many objects the lists hold that can be had without a page: the most there can be, or what is
#: usual. A query counts what is below a list so often; a page counts as it is long.
LIST_SIZES: Final[Mapping[str, int]] = MappingProxyType(
    {
        "Account.callbackEndpoints": 50,
        "Account.pendingIncomingTransactions": 20,
        "Account.archivedWallets": WALLETS_USUAL,  # if there are more, it is counted again
        "Account.wallets": WALLETS_USUAL,  # likewise
        "AccountLimits.convert": 1,
        "AccountLimits.internalSend": 1,
        "AccountLimits.withdrawal": 1,
        "AdminAccount.wallets": 2,
        "ApiKey.budgets": 5,
        "ApiKey.credits": 3,
        "ApiKey.rateLimits": 5,
        "ApiKey.secrets": 2,
        "ApiKeyDerivation.chain": 8,
        "ApiKeyOwner.budgets": 5,
        "ApiKeyOwner.credits": 3,
        "ApiKeyOwner.rateLimits": 5,
        "ApiKeyPaymentPolicy.hours": 7,
        "ApiKeyCreatePayload.connectionStrings": 2,
        "ApiKeyRole.limits": 5,
        "ApiKeyRole.versions": 10,
        "ApiKeyRole.rateLimits": 5,
        "ApiKeyRoleVersion.limits": 5,
        "ApiKeyRoleVersion.rateLimits": 5,
        "ApiKeyRotatePayload.connectionStrings": 2,
        "ApiKeyUsage.daily": 31,
        "ApiKeyUsage.hourly": 25,
        "ApiKeyUsage.topOperations": 10,
        "AuditEvent.changes": 5,
        "Explanation.refusals": 10,
        "Globals.accountLimitsByLevel": 4,
        "Globals.supportedCountries": 250,
        "User.sessions": 10,
        "Query.apiKeyRoles": 20,
        "Query.btcPriceList": 60,
        "Query.currencyList": 160,
        "Query.businessMapMarkers": 1,
        "Query.mobileVersions": 2,
        "User.contacts": CONTACTS_USUAL,
        "User.apiKeys": API_KEYS_USUAL,  # if there are more, it is counted again
        "DepositFeesInformation.tiers": 2,
        "Query.payoutSpeeds": 3,
        "Wallet.pendingIncomingTransactions": 20,
        "Wallet.pendingIncomingTransactionsByAddress": 5,
        "Wallet.transactionsByPaymentHash": 5,
        "Wallet.transactionsByPaymentRequest": 5,
        "WebhookDelivery.attempts": ATTEMPTS_MAX,
    }
)


@strawberry.type(description="What can be read.")
class Query(
    UserQuery,
    AccountQuery,
    AdminQuery,
    ApiKeyQuery,
    ApiKeyRoleQuery,
    AppQuery,
    ExplainQuery,
    GlobalsQuery,
    InvoiceQuery,
    OnChainQuery,
    PriceQuery,
    PaymentApprovalQuery,
    VoucherQuery,
): ...


@strawberry.type(
    description="What can be changed. A mutation that is refused says why in its `errors`; one "
    "whose payload has none, beside `data`."
)
class Mutation(
    InvoiceMutation,
    PaymentMutation,
    OnChainMutation,
    AddressMutation,
    DollarMutation,
    PaymentApprovalMutation,
    VoucherMutation,
    WalletMutation,
    ApiKeyMutation,
    ApiKeyLimitMutation,
    ApiKeyDerivedMutation,
    ApiKeyOwnerMutation,
    ApiKeyRoleMutation,
    UserMutation,
    LoginMutation,
    DisplayCurrencyMutation,
    AccountMutation,
    ContactMutation,
    WebhookLogMutation,
    WebhookMutation,
    AdminMutation,
): ...


@strawberry.type(description="What is told without being asked again.")
class Subscription(UpdateSubscription, InvoiceSubscription, PriceSubscription): ...


def build_schema() -> GraphQLSchema:
    """Return the schema, ready to execute. Raises `PolicyError` if it and the table differ."""
    described = strawberry.Schema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        types=[
            ApplicationError,
            BTCWallet,
            ConsumerAccount,
            LnInvoice,
            LnNoAmountInvoice,
            OneDayAccountLimit,
            UsdWallet,
        ],
        config=StrawberryConfig(scalar_map=SCALARS),
    )
    schema: GraphQLSchema = described._schema  # noqa: SLF001  # it has no public name
    bind(schema)
    guard(schema)
    needs.learn(schema)
    return schema


def print_sdl() -> str:
    """Return the schema in the schema definition language, sorted by name."""
    return print_schema(lexicographic_sort_schema(build_schema())) + "\n"
