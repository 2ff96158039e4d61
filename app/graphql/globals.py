"""What anybody may know about this server."""

from enum import StrEnum

import strawberry

from app.errors import NodeUnavailable
from app.graphql.account_limits import AccountLevelLimits, limits_by_level
from app.graphql.context import Info
from app.graphql.scalars import CountryCode
from app.nodes.port import Ability, abilities
from app.process.runtime import Runtime


@strawberry.enum(name="Network", description="The Bitcoin network that invoices are payable on.")
class NetworkName(StrEnum):
    mainnet = "mainnet"
    testnet = "testnet"
    signet = "signet"
    regtest = "regtest"


@strawberry.enum(
    description="What the node behind a server can do. What needs one that is absent is refused "
    "with `UNSUPPORTED_BY_NODE`, and nothing is begun."
)
class NodeAbility(StrEnum):
    INVOICES = "invoices"
    RECEIPTS = "receipts"
    CANCELLATIONS = "cancellations"
    HOLDS = "holds"
    PAYMENTS = "payments"
    CHAIN = "chain"
    CHANNELS = "channels"


@strawberry.enum(description="How a one-time code reaches a phone.")
class PhoneCodeChannelType(StrEnum):
    SMS = "SMS"
    WHATSAPP = "WHATSAPP"
    TELEGRAM = "TELEGRAM"


@strawberry.type(description="A country, and how phones there can be reached.")
class Country:
    id: CountryCode
    supported_auth_channels: list[PhoneCodeChannelType]


@strawberry.type(description="Where the blockchain stands.")
class BlockInfo:
    block_height: int | None
    block_hash: str | None


@strawberry.type(description="What a deposit of up to an amount costs; without one, of more.")
class DepositFeeTier:
    max_amount: str | None = strawberry.field(description="In satoshi.")
    amount: str = strawberry.field(description="In satoshi.")


@strawberry.type(description="What is taken off a deposit on the blockchain.")
class DepositFeesInformation:
    min_bank_fee: str = strawberry.field(description="The fee of small deposits, in satoshi.")
    min_bank_fee_threshold: str = strawberry.field(
        description="Up to which amount that is taken, in satoshi; 0 where it is for all."
    )
    ratio: str = strawberry.field(description="What is taken in proportion: nothing here.")
    tiers: list[DepositFeeTier] = strawberry.field(description="The fees, by amount, ascending.")


@strawberry.type(description="What the house charges.")
class FeesInformation:
    deposit: DepositFeesInformation


@strawberry.type(description="Which build of the server answers.")
class BuildInformation:
    commit_hash: str | None
    helm_revision: int | None


@strawberry.type(description="What anybody may know about this server.")
class Globals:
    @strawberry.field(
        description="The public keys of its Lightning nodes: an invoice of one of them is settled "
        "in the books."
    )
    def nodes_ids(self, info: Info) -> list[str]:
        key = info.context.runtime.node.public_key
        return [] if key is None else [key.hex()]

    @strawberry.field(
        description="What the node behind this server can do; payments between its own users need "
        "none of it."
    )
    def node_abilities(self, info: Info) -> list[NodeAbility]:
        has = abilities(info.context.runtime.node)
        return [ability for ability in NodeAbility if Ability(ability) in has]

    @strawberry.field(description="The Bitcoin network.")
    def network(self, info: Info) -> NetworkName:
        return NetworkName(info.context.runtime.node.network)

    @strawberry.field(description="Where the blockchain stands; null if that is not known.")
    async def block_info(self, info: Info) -> BlockInfo | None:
        return await _block_info(info.context.runtime)

    @strawberry.field(description="What follows the `@` of a lightning address.")
    def lightning_address_domain(self, info: Info) -> str:
        return info.context.runtime.settings.address_domain

    @strawberry.field(description="Other names that may follow the `@`.")
    def lightning_address_domain_aliases(self, info: Info) -> list[str]:
        return list(info.context.runtime.settings.lightning_address_aliases)

    @strawberry.field(description="Which build of the server answers.")
    def build_information(self, info: Info) -> BuildInformation:
        settings = info.context.runtime.settings
        return BuildInformation(
            commit_hash=settings.build_commit, helm_revision=settings.build_revision
        )

    @strawberry.field(description="How much accounts may move in 24 hours, by their level.")
    def account_limits_by_level(self, info: Info) -> list[AccountLevelLimits]:
        return limits_by_level(info.context.runtime.settings)

    @strawberry.field(description="What the house charges, in satoshi as text.")
    def fees_information(self, info: Info) -> FeesInformation:
        tiers = info.context.runtime.settings.deposit_fees
        return FeesInformation(
            deposit=DepositFeesInformation(
                min_bank_fee=str(tiers[0].fee_sat),
                min_bank_fee_threshold=str(tiers[0].amount_sat_max or 0),
                ratio="0",
                tiers=[
                    DepositFeeTier(
                        max_amount=None if bound is None else str(bound), amount=str(fee)
                    )
                    for bound, fee in tiers
                ],
            )
        )

    @strawberry.field(
        description="The countries that one-time codes can be sent to, as far as the operator "
        "names them."
    )
    def supported_countries(self, info: Info) -> list[Country]:
        return [
            Country(id=CountryCode(code), supported_auth_channels=[PhoneCodeChannelType.SMS])
            for code in info.context.runtime.settings.supported_countries
        ]


@strawberry.type
class GlobalsQuery:
    @strawberry.field(description="What anybody may know about this server.")
    def globals(self) -> Globals | None:
        return Globals()


async def _block_info(runtime: Runtime) -> BlockInfo | None:
    if runtime.node.chain is None:
        return None
    try:
        tip = await runtime.node.chain.tip()
    except NodeUnavailable:
        return None
    block_hash = None if tip.block_hash is None else tip.block_hash.hex()
    return BlockInfo(block_height=tip.height, block_hash=block_hash)
