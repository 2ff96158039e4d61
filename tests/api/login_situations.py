"""Situations around logins that lead to an error, each by its code and by what it is."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from app.services.logins import codes
from app.services.logins.codes import CodeId
from tests.api.catalogue import new_phone
from tests.api.harness import Json
from tests.api.owners import Owner, account, logged_in, new_email, with_second_factor
from tests.api.scene import Scene, Situation

LOGIN: Final = """mutation($phone: Phone!, $code: OneTimeAuthCode!) {
  userLogin(input: {phone: $phone, code: $code}) { errors { message code } } }"""


async def _refused(owner: Owner, name: str, **given: str) -> Json:
    """Have a mutation refused; return its only error."""
    (error,) = (await owner.do(name, **given))["errors"]
    found: Json = error
    return found


def _leave_the_sandbox(scene: Scene) -> None:
    """Have the server believe that its messages must go somewhere: nothing is set up for that."""
    scene.break_.setitem(vars(scene.server.runtime.settings), "node", "lnd")


async def _a_wrong_code(scene: Scene) -> Json:
    return await scene.anybody.error(LOGIN, phone=new_phone(), code="111111")


async def _a_wrong_code_of_the_second_factor(scene: Scene) -> Json:
    owner = await logged_in(scene.server)
    await with_second_factor(scene.server, owner.token)
    return await _refused(owner, "userTotpRecoveryCodesRenew", totpCode="zzzzzz")


async def _a_code_that_has_expired(scene: Scene) -> Json:
    owner, runtime = await logged_in(scene.server), scene.server.runtime
    begun = await owner.do(
        "userEmailRegistrationInitiate", "emailRegistrationId", email=new_email()
    )
    code_id = UUID(begun["emailRegistrationId"])
    await runtime.pool.execute("UPDATE login_code SET expires_at = now() WHERE id = $1", code_id)
    code = codes.code_of(runtime, CodeId(code_id))
    return await _refused(
        owner, "userEmailRegistrationValidate", emailRegistrationId=str(code_id), code=code
    )


async def _no_way_to_send_texts(scene: Scene) -> Json:
    _leave_the_sandbox(scene)
    return await scene.anybody.error(LOGIN, phone=new_phone(), code="111111")


async def _a_number_of_nobody_where_nobody_signs_up(scene: Scene) -> Json:
    scene.break_.setitem(vars(scene.server.runtime.settings), "sign_up", "off")
    return await scene.anybody.error(LOGIN, phone=new_phone(), code="000000")


async def _no_way_to_send_mails(scene: Scene) -> Json:
    owner = await logged_in(scene.server)
    _leave_the_sandbox(scene)
    return await _refused(owner, "userEmailRegistrationInitiate", email=new_email())


async def _an_address_of_another_account(scene: Scene) -> Json:
    email = new_email()
    await account(scene.server, email=email)
    owner = await logged_in(scene.server)
    return await _refused(owner, "userEmailRegistrationInitiate", email=email)


async def _a_second_address(scene: Scene) -> Json:
    owner = await logged_in(scene.server)
    await owner.add_email(new_email())
    return await _refused(owner, "userEmailRegistrationInitiate", email=new_email())


async def _the_phone_goes_while_the_address_is_not_confirmed(scene: Scene) -> Json:
    owner = await logged_in(scene.server)
    await owner.do("userEmailRegistrationInitiate", email=new_email())
    return await _refused(owner, "userPhoneDelete")


async def _a_second_phone(scene: Scene) -> Json:
    owner = await logged_in(scene.server)
    return await _refused(owner, "userPhoneRegistrationInitiate", phone=new_phone())


async def _a_phone_of_another_account(scene: Scene) -> Json:
    taken = new_phone()
    await logged_in(scene.server, taken)
    owner = await logged_in(scene.server)
    await owner.add_email(new_email())
    await owner.do("userPhoneDelete")
    return await _refused(owner, "userPhoneRegistrationValidate", phone=taken, code="000000")


async def _a_second_second_factor(scene: Scene) -> Json:
    owner = await logged_in(scene.server)
    await with_second_factor(scene.server, owner.token)
    return await _refused(owner, "userTotpRegistrationInitiate")


LOGIN_SITUATIONS: Final[Mapping[str, Mapping[str, Situation]]] = {
    "EMAIL_ACCOUNT_ALREADY_EXISTS_ERROR": {
        "an email address that another account has": _an_address_of_another_account
    },
    "EMAIL_ALREADY_ATTACHED_ERROR": {"a second email address": _a_second_address},
    "EMAIL_NOT_VERIFIED_ERROR": {
        "removing the phone number before the email address is confirmed": (
            _the_phone_goes_while_the_address_is_not_confirmed
        )
    },
    "EMAIL_PROVIDER_ERROR": {"a code by mail, and no mail server": _no_way_to_send_mails},
    "PHONE_ACCOUNT_ALREADY_EXISTS_ERROR": {
        "a phone number that another account has": _a_phone_of_another_account
    },
    "PHONE_ALREADY_ATTACHED_ERROR": {"a second phone number": _a_second_phone},
    "PHONE_CODE_ERROR": {
        "logging in with a wrong code": _a_wrong_code,
        "confirming with a code that has expired": _a_code_that_has_expired,
        "a wrong code of the second factor": _a_wrong_code_of_the_second_factor,
    },
    "PHONE_PROVIDER_ERROR": {"a login by phone, and no gateway": _no_way_to_send_texts},
    "SIGN_UP_CLOSED": {
        "a login by a number that is nobody's": _a_number_of_nobody_where_nobody_signs_up
    },
    "TOTP_ACCOUNT_ALREADY_EXISTS_ERROR": {"a second second factor": _a_second_second_factor},
}
