"""The documents that requests bring: known ones at once, others counted and one at a time."""

from graphql import GraphQLSchema

from app.errors import RateLimited
from app.graphql import kinds
from app.graphql.engine.bounds import Bounds
from app.graphql.engine.documents import Document, DocumentCache
from app.graphql.engine.gate import Crowded
from app.graphql.engine.list_sizes import list_sizes
from app.graphql.schema import LIST_SIZES, ROOT_COSTS
from app.http.body import GraphQLRequest
from app.limits.windows import Quota
from app.principal import Principal
from app.process.runtime import Runtime
from app.services import rate_limits
from app.settings import Settings


def documents_for(schema: GraphQLSchema, settings: Settings) -> DocumentCache:
    """Return the cache of documents that HTTP and websockets share, with the configured bounds."""
    bounds = Bounds(
        document_tokens_max=settings.document_tokens_max,
        operations_max=settings.document_operations_max,
        depth_max=settings.document_depth_max,
        fields_max=settings.document_fields_max,
        values_max=settings.document_values_max,
        aliases_max=settings.document_aliases_max,
        directives_max=settings.document_directives_max,
        cost_max=settings.document_cost_max,
        root_costs=ROOT_COSTS,
        list_sizes=list_sizes(schema, LIST_SIZES, page_size_max=settings.page_size_max),
    )
    return DocumentCache(schema, bounds, settings.document_cache_size)


async def counted_document(
    runtime: Runtime,
    documents: DocumentCache,
    request: GraphQLRequest,
    principal: Principal,
    *,
    address: str,
) -> tuple[Document, tuple[Quota, ...]]:
    """Return the document of a request, which is counted, and what is left of the limits.

    By the kinds of its work, too, if that is limited: in one round trip when the document is known;
    one that is not counts as a request before anything else is done with it. Raises as
    `document_of`; `RateLimited`.
    """
    waits = rate_limits.waits_for_document(principal)
    known = documents.known(request.query, request.operation_name) if waits else None
    if known is not None:
        work = {**rate_limits.A_REQUEST, **kinds.work_of(known)}
        return known, await rate_limits.work_by(runtime, principal, work)
    quotas = await rate_limits.request_by(runtime, principal)
    document = await document_of(runtime, documents, request, principal, address=address)
    if waits:
        quotas += await rate_limits.work_by(runtime, principal, kinds.work_of(document))
    return document, quotas


async def document_of(
    runtime: Runtime,
    documents: DocumentCache,
    request: GraphQLRequest,
    principal: Principal | None,
    *,
    address: str,
) -> Document:
    """Return the document of a request.

    Raises `DocumentRefused`, and `RateLimited` for too many that were never seen before.
    """
    known = documents.known(request.query, request.operation_name)
    if known is not None:
        return known
    await rate_limits.new_document(runtime, principal, address=address)
    whose = rate_limits.party(principal, address=address)
    try:
        return await documents.examined(request.query, request.operation_name, whose=whose)
    except Crowded:
        raise RateLimited(
            "Too many documents that are new to this server wait already; send values as "
            "variables.",
            retry_after_s=1,
        ) from None
