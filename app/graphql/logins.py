"""Logging in and out, and what one logs in with: email address, phone number, second factor."""

from uuid import UUID

import strawberry

from app.errors import InvalidInput
from app.graphql.context import Context, Info
from app.graphql.errors import Error, SuccessPayload
from app.graphql.globals import PhoneCodeChannelType
from app.graphql.reading import uuid_of
from app.graphql.scalars import (
    AuthToken,
    EmailAddress,
    EmailRegistrationId,
    OneTimeAuthCode,
    Phone,
    TotpCode,
    TotpRegistrationId,
    TotpSecret,
)
from app.graphql.users import User
from app.principal import SessionId
from app.services.accounts import sessions
from app.services.accounts.sessions import Login
from app.services.logins import entrance, identities, password_change, totp
from app.services.logins.codes import Channel


@strawberry.input
class UserLoginInput:
    phone: Phone = strawberry.field(description="With the country code.")
    code: OneTimeAuthCode = strawberry.field(
        description="The code that was sent to it; `000000` in the sandbox."
    )


@strawberry.input
class UserPasswordLoginInput:
    user: str = strawberry.field(description="An email address, username or phone number.")
    password: str


@strawberry.input
class UserPasswordUpdateInput:
    current_password: str | None = strawberry.field(description="Left out by who has none yet.")
    new_password: str = strawberry.field(description="8 to 1024 characters.")


@strawberry.input
class UserLogoutInput:
    device_token: str = strawberry.field(description="Not used here.")


@strawberry.input
class UserSessionRevokeInput:
    id: strawberry.ID


@strawberry.input
class UserEmailRegistrationInitiateInput:
    email: EmailAddress


@strawberry.input
class UserEmailRegistrationValidateInput:
    email_registration_id: EmailRegistrationId
    code: OneTimeAuthCode = strawberry.field(description="The code that was sent to the address.")


@strawberry.input
class UserPhoneRegistrationInitiateInput:
    phone: Phone = strawberry.field(description="With the country code.")
    channel: PhoneCodeChannelType | None = strawberry.field(
        description="SMS unless told otherwise."
    )


@strawberry.input
class UserPhoneRegistrationValidateInput:
    phone: Phone = strawberry.field(description="With the country code.")
    code: OneTimeAuthCode = strawberry.field(
        description="The code that was sent to it; `000000` in the sandbox."
    )


@strawberry.input
class UserTotpRegistrationValidateInput:
    totp_code: TotpCode = strawberry.field(description="A first code of the app.")
    totp_registration_id: TotpRegistrationId
    auth_token: AuthToken | None = strawberry.field(
        description="A session of the same user, as Blink's clients send it."
    )


@strawberry.input
class UserTotpRecoveryCodesRenewInput:
    totp_code: TotpCode


@strawberry.type(description="A session, or why there is none.")
class AuthTokenPayload:
    errors: list[Error]
    auth_token: AuthToken | None = strawberry.field(
        description="Send it as `Authorization: Bearer …`.", default=None
    )
    totp_required: bool | None = strawberry.field(
        description="Whether a second factor must be given before it is of use, at "
        "`/auth/totp/validate`.",
        default=None,
    )

    @classmethod
    def of(cls, login: Login) -> "AuthTokenPayload":
        """Return a session that has just begun."""
        return cls(
            errors=[],
            auth_token=AuthToken(login.token),
            totp_required=login.awaits_second_factor,
        )


@strawberry.type(description="The user with the new address, which is yet to be confirmed.")
class UserEmailRegistrationInitiatePayload:
    errors: list[Error]
    email_registration_id: EmailRegistrationId | None = strawberry.field(
        description="To confirm it with, and the code that was sent.", default=None
    )
    me: User | None = None


@strawberry.type(description="The user with the confirmed address, or why it is not.")
class UserEmailRegistrationValidatePayload:
    errors: list[Error]
    me: User | None = None


@strawberry.type(description="The user without an address, or why it stays.")
class UserEmailDeletePayload:
    errors: list[Error]
    me: User | None = None


@strawberry.type(description="The user with the number, or why it was not added.")
class UserPhoneRegistrationValidatePayload:
    errors: list[Error]
    me: User | None = None


@strawberry.type(description="The user without a number, or why it stays.")
class UserPhoneDeletePayload:
    errors: list[Error]
    me: User | None = None


@strawberry.type(description="What an authenticator app must be told, once.")
class UserTotpRegistrationInitiatePayload:
    errors: list[Error]
    totp_registration_id: TotpRegistrationId | None = None
    totp_secret: TotpSecret | None = strawberry.field(
        description="For the app: SHA-1, six digits, 30 seconds.", default=None
    )


@strawberry.type(description="The user with a second factor, or why there is none.")
class UserTotpRegistrationValidatePayload:
    errors: list[Error]
    me: User | None = None
    recovery_codes: list[str] | None = strawberry.field(
        description="Each stands in for one code of the app, once. Shown here only. Not in Blink.",
        default=None,
    )


@strawberry.type(description="The user without a second factor.")
class UserTotpDeletePayload:
    errors: list[Error]
    me: User | None = None


@strawberry.type(description="New recovery codes; those before are void.")
class UserTotpRecoveryCodesPayload:
    errors: list[Error]
    recovery_codes: list[str] | None = strawberry.field(description="Shown once.", default=None)


@strawberry.type
class LoginMutation:
    @strawberry.mutation(
        description="Log in with a one-time code. The first login of a phone number opens an "
        "account."
    )
    async def user_login(self, info: Info, input: UserLoginInput) -> AuthTokenPayload:
        login = await entrance.by_phone(
            info.context.runtime,
            phone=input.phone,
            code=input.code,
            address=info.context.address,
            user_agent=info.context.user_agent,
            caller=info.context.principal,
        )
        return AuthTokenPayload.of(login)

    @strawberry.mutation(description="Log in with a password. Not in Blink.")
    async def user_password_login(
        self, info: Info, input: UserPasswordLoginInput
    ) -> AuthTokenPayload:
        login = await entrance.by_password(
            info.context.runtime,
            who=input.user,
            password=input.password,
            address=info.context.address,
            user_agent=info.context.user_agent,
            caller=info.context.principal,
        )
        return AuthTokenPayload.of(login)

    @strawberry.mutation(
        description="Set or change the password; all other sessions end. Not in Blink."
    )
    async def user_password_update(
        self, info: Info, input: UserPasswordUpdateInput
    ) -> SuccessPayload:
        await password_change.set_own(
            info.context.runtime,
            info.context.actor,
            current=input.current_password,
            new=input.new_password,
        )
        return SuccessPayload(errors=[], success=True)

    @strawberry.mutation(description="End the session of this request.")
    async def user_logout(
        self,
        info: Info,
        input: UserLogoutInput | None,  # noqa: ARG002  # Blink's clients send it
    ) -> SuccessPayload:
        context = info.context
        await sessions.log_out(context.runtime, context.caller, actor=context.actor)
        return SuccessPayload(errors=[], success=True)

    @strawberry.mutation(description="End a session of the user, everywhere. Not in Blink.")
    async def user_session_revoke(
        self, info: Info, input: UserSessionRevokeInput
    ) -> SuccessPayload:
        context = info.context
        await sessions.end(
            context.runtime, context.caller.account_id, _session_id(input.id), context.actor
        )
        return SuccessPayload(errors=[], success=True)

    @strawberry.mutation(
        description="End all sessions of the user but that of this request. Not in Blink."
    )
    async def user_session_revoke_others(self, info: Info) -> SuccessPayload:
        context = info.context
        caller = context.caller
        await sessions.end_all(
            context.runtime, caller.account_id, context.actor, but=caller.session_id
        )
        return SuccessPayload(errors=[], success=True)

    @strawberry.mutation(
        description="Add an email address: a code is sent to it, by which it is to be confirmed."
    )
    async def user_email_registration_initiate(
        self, info: Info, input: UserEmailRegistrationInitiateInput
    ) -> UserEmailRegistrationInitiatePayload:
        context = info.context
        code_id = await identities.begin_email(context.runtime, context.actor, input.email)
        return UserEmailRegistrationInitiatePayload(
            errors=[], email_registration_id=EmailRegistrationId(str(code_id)), me=_me(context)
        )

    @strawberry.mutation(description="Confirm the email address; from then on it logs in.")
    async def user_email_registration_validate(
        self, info: Info, input: UserEmailRegistrationValidateInput
    ) -> UserEmailRegistrationValidatePayload:
        context = info.context
        await identities.confirm_email(
            context.runtime,
            context.actor,
            code_id=_id(input.email_registration_id, "EmailRegistrationId"),
            code=input.code,
        )
        return UserEmailRegistrationValidatePayload(errors=[], me=_me(context))

    @strawberry.mutation(
        description="Take the email address away, and the second factor with it, if there is "
        "another way to log in."
    )
    async def user_email_delete(self, info: Info) -> UserEmailDeletePayload:
        await identities.remove_email(info.context.runtime, info.context.actor)
        return UserEmailDeletePayload(errors=[], me=_me(info.context))

    @strawberry.mutation(description="Add a phone number: a code is sent to it.")
    async def user_phone_registration_initiate(
        self, info: Info, input: UserPhoneRegistrationInitiateInput
    ) -> SuccessPayload:
        channel = Channel((input.channel or PhoneCodeChannelType.SMS).name.lower())
        await identities.begin_phone(info.context.runtime, info.context.actor, input.phone, channel)
        return SuccessPayload(errors=[], success=True)

    @strawberry.mutation(description="Add the phone number; from then on it logs in.")
    async def user_phone_registration_validate(
        self, info: Info, input: UserPhoneRegistrationValidateInput
    ) -> UserPhoneRegistrationValidatePayload:
        context = info.context
        await identities.confirm_phone(
            context.runtime, context.actor, phone=input.phone, code=input.code
        )
        return UserPhoneRegistrationValidatePayload(errors=[], me=_me(context))

    @strawberry.mutation(
        description="Take the phone number away, if there is another way to log in."
    )
    async def user_phone_delete(self, info: Info) -> UserPhoneDeletePayload:
        await identities.remove_phone(info.context.runtime, info.context.actor)
        return UserPhoneDeletePayload(errors=[], me=_me(info.context))

    @strawberry.mutation(
        description="Begin to register an authenticator app as second factor (TOTP)."
    )
    async def user_totp_registration_initiate(
        self, info: Info
    ) -> UserTotpRegistrationInitiatePayload:
        registration = await totp.register(info.context.runtime, info.context.caller)
        return UserTotpRegistrationInitiatePayload(
            errors=[],
            totp_registration_id=TotpRegistrationId(str(registration.id)),
            totp_secret=TotpSecret(registration.secret),
        )

    @strawberry.mutation(
        description="Turn the second factor on, by a first code of the app. From then on logins "
        "ask for it."
    )
    async def user_totp_registration_validate(
        self, info: Info, input: UserTotpRegistrationValidateInput
    ) -> UserTotpRegistrationValidatePayload:
        context = info.context
        recovery_codes = await identities.enable_totp(
            context.runtime,
            context.actor,
            registration_id=_id(input.totp_registration_id, "TotpRegistrationId"),
            code=input.totp_code,
            token=input.auth_token,
        )
        return UserTotpRegistrationValidatePayload(
            errors=[], me=_me(context), recovery_codes=recovery_codes
        )

    @strawberry.mutation(description="Turn the second factor off.")
    async def user_totp_delete(self, info: Info) -> UserTotpDeletePayload:
        await identities.disable_totp(info.context.runtime, info.context.actor)
        return UserTotpDeletePayload(errors=[], me=_me(info.context))

    @strawberry.mutation(
        description="Get new recovery codes, for a code of the second factor. Not in Blink."
    )
    async def user_totp_recovery_codes_renew(
        self, info: Info, input: UserTotpRecoveryCodesRenewInput
    ) -> UserTotpRecoveryCodesPayload:
        codes = await identities.renew_recovery_codes(
            info.context.runtime, info.context.actor, input.totp_code
        )
        return UserTotpRecoveryCodesPayload(errors=[], recovery_codes=codes)


def _me(context: Context) -> User:
    """Return the caller, to be read anew."""
    context.forget()
    return User(principal=context.caller)


def _id(text: str, scalar: str) -> UUID:
    found = uuid_of(text)
    if found is None:
        raise InvalidInput(f"Invalid value for {scalar}")
    return found


def _session_id(text: str) -> SessionId:
    return SessionId(_id(text, "ID"))
