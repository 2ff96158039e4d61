"""Sessions, logins and the dashboard."""

from scripts.mutation.holes.hole import Hole

_AUTHENTICATION = "app/services/authentication.py"
_SITE = "app/web/site.py"
_DASHBOARD = ("tests/dashboard/test_security.py", "tests/dashboard/test_abuse.py")

HOLES = (
    Hole(
        name="session that ended",
        file=_AUTHENTICATION,
        was="WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > now()\n"
        "          AND NOT awaits_second_factor",
        now="WHERE token_hash = $1 AND expires_at > now()\n          AND NOT awaits_second_factor",
        why="Logging out, or ending a stolen session, ends nothing.",
        tests=("tests/integration/test_sessions.py",),
    ),
    Hole(
        name="session that expired",
        file=_AUTHENTICATION,
        was="WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > now()\n"
        "          AND NOT awaits_second_factor",
        now="WHERE token_hash = $1 AND ended_at IS NULL\n          AND NOT awaits_second_factor",
        why="An old cookie opens the account for ever.",
        tests=("tests/integration/test_sessions.py", "tests/integration/test_authentication.py"),
    ),
    Hole(
        name="session without second factor",
        file=_AUTHENTICATION,
        was="          AND NOT awaits_second_factor\n",
        now="",
        why="The password alone is enough where a second factor is asked for.",
        tests=("tests/integration/test_second_factor.py", "tests/integration/test_sessions.py"),
    ),
    Hole(
        name="session of somebody else",
        file="app/services/accounts/sessions.py",
        was=" WHERE id = $1 AND account_id = $2 AND ended_at IS NULL\n",
        now=" WHERE id = $1 AND $2::uuid IS NOT NULL AND ended_at IS NULL\n",
        why="Whoever knows the id of a session of another account ends it.",
        tests=("tests/integration/test_sessions.py",),
    ),
    Hole(
        name="code tried without end",
        file="app/services/logins/codes.py",
        was='_GOOD = "used_at IS NULL AND expires_at > clock_timestamp() AND attempts < $4"',
        now='_GOOD = "used_at IS NULL AND expires_at > clock_timestamp() AND attempts < 9 * $4"',
        why="Six digits are guessed.",
        tests=("tests/integration/test_codes.py",),
    ),
    Hole(
        name="code that expired",
        file="app/services/logins/codes.py",
        was='_GOOD = "used_at IS NULL AND expires_at > clock_timestamp() AND attempts < $4"',
        now='_GOOD = "used_at IS NULL AND attempts < $4"',
        why="A code in an old mail opens the account.",
        tests=("tests/integration/test_codes.py",),
    ),
    Hole(
        name="code for something else",
        file="app/services/logins/codes.py",
        was=" WHERE id = $1 AND purpose = $2 AND account_id IS NOT DISTINCT FROM $3 AND {_GOOD}",
        now=" WHERE id = $1 AND $2::text IS NOT NULL AND $3::uuid IS NOT DISTINCT FROM $3 AND"
        " {_GOOD}",
        why="A code for a login confirms somebody else's address.",
        tests=("tests/integration/test_codes.py",),
    ),
    Hole(
        name="second factor used again",
        file="app/services/logins/totp.py",
        was="AND enabled_at IS NOT NULL AND last_step < $3",
        now="AND enabled_at IS NOT NULL AND last_step <= $3",
        why="Who looks over a shoulder has half a minute.",
        tests=("tests/integration/test_second_factor.py",),
    ),
    Hole(
        name="recovery code used again",
        file="app/services/logins/totp.py",
        was=" WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL\n",
        now=" WHERE account_id = $1 AND code_hash = $2\n",
        why="A recovery code is a second password.",
        tests=("tests/integration/test_second_factor.py",),
    ),
    Hole(
        name="failures of an address",
        file="app/services/accounts/attempts.py",
        was="    if place.known_as is None:\n        await runtime.limiter.hit(_failures_of",
        now="    if place.known_as is not None:\n        await runtime.limiter.hit(_failures_of",
        why="One address tries a password on every user there is.",
        tests=("tests/integration/test_sessions.py",),
    ),
    Hole(
        name="no root key",
        file="app/services/operators/root_key.py",
        was="""    if settings.root_key is None:
        return False
    # Digests""",
        now="""    if settings.root_key is None:
        return bool(text)
    # Digests""",
        why="Where no root key is set, any is.",
        tests=("tests/unit/test_root_key.py", "tests/api/test_admin.py"),
    ),
    Hole(
        name="address that the client claims",
        file="app/http/client_address.py",
        was="if not networks or not within(address, networks):",
        now="if not networks:",
        why="Anybody says which address they come from, past address lists and limits.",
        tests=("tests/unit/test_client_address.py",),
    ),
    Hole(
        name="address at the wrong end",
        file="app/http/client_address.py",
        was='return [hop.strip() for hop in reversed(",".join(values)',
        now='return [hop.strip() for hop in list(",".join(values)',
        why="The first address of X-Forwarded-For is what the client wrote itself.",
        tests=("tests/unit/test_client_address.py",),
    ),
    Hole(
        name="form without its token",
        file=_SITE,
        was="if not visit.token_matches(visit.form.text(TOKEN)):",
        now="if not visit.form.text(TOKEN):",
        why="Another site has a visitor's browser send a form (CSRF).",
        tests=_DASHBOARD,
    ),
    Hole(
        name="token of somebody else",
        file="app/web/tokens.py",
        was="return hmac.digest(key, holder.encode(), hashlib.sha256)[:_BYTES]",
        now='return hmac.digest(key, b"holder", hashlib.sha256)[:_BYTES]',
        why="One's own token is good in the form that another's browser is made to send.",
        tests=_DASHBOARD,
    ),
    Hole(
        name="form from another site",
        file=_SITE,
        was='return origin is None or urlsplit(origin).netloc == request.headers.get("host", "")',
        now='return origin is None or urlsplit(origin).scheme in {"http", "https"}',
        why="Where a browser says that another site sends a form, nobody listens.",
        tests=_DASHBOARD,
    ),
    Hole(
        name="act without confirmation",
        file=_SITE,
        was="    if row.access is not Access.CONFIRMED:\n        return True\n",
        now="    if row.access is not Access.OPERATOR:\n        return True\n",
        why="A browser that was left open makes keys and changes the password.",
        tests=(*_DASHBOARD, "tests/dashboard/test_keys.py"),
    ),
    Hole(
        name="way to another site",
        file="app/web/visit.py",
        was='safe = path.startswith("/") and not path.startswith(("//", "/\\\\"))'
        ' and "\\\\" not in path',
        now='safe = path.startswith("/") and not path.startswith("//")',
        why="A link to the login goes on to a page that looks like ours.",
        tests=("tests/unit/test_ways_within.py",),
    ),
    Hole(
        name="scripts in a page",
        file=_SITE,
        was="script-src 'self'; style-src",
        now="script-src 'self' 'unsafe-inline'; style-src",
        why="A memo that gets into a page unescaped runs.",
        tests=_DASHBOARD,
    ),
    Hole(
        name="cookie for scripts",
        file="app/web/cookies.py",
        was="""            secure=self.is_https,
            httponly=True,
            samesite=_same_site(name),
        )

    def drop""",
        now="""            secure=self.is_https,
            httponly=False,
            samesite=_same_site(name),
        )

    def drop""",
        why="A script takes the session with it.",
        tests=_DASHBOARD,
    ),
    Hole(
        name="secret in the log",
        file="app/process/telemetry.py",
        was="event[key] = _SECRET_VALUE.sub(_HIDDEN, value)",
        now="event[key] = value",
        why="A key in a path or an exception can be read by whoever reads logs.",
        tests=("tests/unit/test_telemetry.py",),
    ),
)
