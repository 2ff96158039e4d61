"""Names that programs choose without looking are made unique."""

from app.permissions import Scope
from app.process.runtime import Runtime
from app.services.keys import names
from tests.factories import key, person


async def test_a_taken_name_gets_the_first_free_number(runtime: Runtime) -> None:
    owner, other = await person(runtime), await person(runtime)
    for name in ("Till", "till 2", "till 4", "tillage", "100%_"):
        await key(runtime, owner, Scope.READ, name=name)

    async def free(name: str) -> str:
        return await names.free(runtime, owner.principal.account_id, name)

    assert await free("TILL") == "TILL 3"
    assert await free("till 2") == "till 2 2"
    assert await free("100%_") == "100%_ 2"
    assert await free("shop") == "shop"
    assert await names.free(runtime, other.principal.account_id, "till") == "till"
