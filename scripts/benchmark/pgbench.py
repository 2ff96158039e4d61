"""The same payment by PostgreSQL's own load generator: what the database does without Python."""

import os
import shutil
from pathlib import Path

from app.database import embedded
from app.ledger.model import Kind
from app.principal import AccountId
from app.services.event_types import EventType
from app.services.wallets.movements import MovementKind
from scripts.benchmark.ceiling import (
    AMOUNT_MSAT,
    AMOUNT_SAT,
    KEY_ID,
    MEMO,
    PAY,
    POOL_SIZE,
    PRICE_CENTS,
    WALLETS,
    Ceiling,
    too_few,
)
from scripts.benchmark.load import Measured, percentile
from scripts.benchmark.processes import BenchmarkError, output_of

_GRACE_S = 30.0


async def pay(ceiling: Ceiling, *, seconds: float, folder: Path) -> Measured:
    """Pay with as many clients as the server's pool has connections.

    pgbench knows whole seconds only: `seconds` is rounded up.
    """
    duration_s = -int(-seconds // 1)
    numbers = await ceiling.lay_invoices(duration_s)
    script = folder / "payment.pgbench"
    script.write_text(script_of(ceiling.account_id, numbers.start))
    paid_before = await ceiling.paid()
    output = await output_of(
        [
            *(_program(), "-n", "-M", "prepared", "-c", str(POOL_SIZE), "-j", "1"),
            *("-T", str(duration_s), "-D", "i=-1", "-f", script, "-l"),
            *("--log-prefix", folder / "pgbench", ceiling.dsn),
        ],
        env=dict(os.environ),
        folder=folder,
        timeout_s=duration_s + _GRACE_S,
    )
    latencies_s = sorted(_latencies_s(folder))
    if not latencies_s or await ceiling.paid() - paid_before != len(latencies_s):
        raise too_few()
    return Measured(
        len(latencies_s),
        len(latencies_s) / tps_of(output),
        1000 * percentile(latencies_s, 50),
        1000 * percentile(latencies_s, 99),
    )


def script_of(account_id: AccountId, first: int) -> str:
    """Return the server's statement as a script; its parameters are made in SQL from a counter."""
    number = "(:n)::bigint"
    half = WALLETS // 2
    payer = f"benchmark_wallet({number} % {half})"
    payee = f"benchmark_wallet({half} + {number} % {half})"
    hashed = f"sha256(int8send({number}))"
    movement = (
        f"ROW('{MovementKind.INTRALEDGER_INVOICE}', 'SUCCESS', {PRICE_CENTS}, {hashed}, '{MEMO}',"
        f" '{KEY_ID}', NULL, NULL, {AMOUNT_SAT}, 0, NULL, NULL, NULL)"
    )
    sides = (
        f"ROW({wallet}, {sign}{AMOUNT_SAT}, NULL, NULL, NULL, '{told}', '{account_id}', NULL)"
        for wallet, sign, told in (
            (payer, "-", EventType.SEND_LIGHTNING),
            (payee, "", EventType.RECEIVE_LIGHTNING),
        )
    )
    credential = (
        f"ROW('{account_id}', NULL, '{KEY_ID}', '{KEY_ID}', {payer}, '{{WRITE}}', '{{}}',"
        " NULL, NULL, NULL, NULL, NULL)"
    )
    statement = PAY
    for parameter, value in {
        "$1": f"'{Kind.INTRALEDGER}'",
        "$2": f"ARRAY[{payer}, {payee}]",
        "$3": f"ARRAY[-{AMOUNT_MSAT}, {AMOUNT_MSAT}]::bigint[]",
        "$4": f"({movement}::new_movement)",
        "$5": f"ARRAY[{', '.join(sides)}]::new_side[]",
        "$6": str(AMOUNT_MSAT),
        "$7": f"({credential}::used_credential)",
        "$8": "substring(uuid_send(gen_random_uuid()) FOR 4)",
    }.items():
        statement = statement.replace(parameter, value)
    counter = f"\\set i :i + 1\n\\set n {first} + :i * {POOL_SIZE} + :client_id"
    return f"{counter}\n{statement.strip()};\n"


def tps_of(output: str) -> float:
    """Return the transactions per second that pgbench reports. Raises `BenchmarkError`."""
    for line in output.splitlines():
        if line.startswith("tps = "):
            return float(line.split()[2])
    raise BenchmarkError(f"pgbench reported nothing:\n{output}")


def _latencies_s(folder: Path) -> list[float]:
    latencies_s = []
    for log in folder.glob("pgbench.*"):
        latencies_s += [int(line.split()[2]) / 1e6 for line in log.read_text().splitlines()]
        log.unlink()
    return latencies_s


def _program() -> Path:
    """Return where pgbench is: beside the embedded PostgreSQL."""
    found = shutil.which("pgbench", path=str(embedded.programs())) or shutil.which("pgbench")
    if found is None:
        raise BenchmarkError("pgbench is not installed.")
    return Path(found)
