"""Simulate payments over several databases, from what one machine was measured at.

Every account lives in one database. A payment to one of another is reserved here, credited there
and settled here; while a database is away what concerns it waits or is refused, and no unit is
lost. With `--calibrate` only the measured machine itself is simulated, beside what was measured.
"""

import argparse
import math
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import orjson

from scripts.simulating import costs as measured
from scripts.simulating.calibration import compared
from scripts.simulating.machines import Steps
from scripts.simulating.report import Found, Prices, calibration_text, found, text_of
from scripts.simulating.world import Setup, World


def run(
    setup: Setup, *, rate: float, seconds: float, mean: float = 1.0, prices: Prices | None = None
) -> Found:
    """Let payments come at a rate for so long, and bring all of them to an end."""
    world, asked = World(setup), [0]

    def arrivals() -> Steps:
        while True:
            yield world.env.timeout(world.dice.expovariate(rate))
            if world.env.now >= seconds:
                return
            asked[0] += 1
            world.env.process(world.pay(world.new_payment()))

    world.env.process(arrivals())
    world.env.run()
    return found(world, asked=asked[0], seconds=seconds, mean=mean, prices=prices)


def main(arguments: Sequence[str]) -> int:
    """Simulate; return the exit code, 1 if a unit was lost."""
    parser = _parser()
    given = parser.parse_args(arguments)
    costs, figures = measured.Costs(), list(measured.REFERENCE)
    if given.bench is not None:
        try:
            costs, figures = measured.of_bench(given.bench)
        except (OSError, ValueError, LookupError) as error:
            parser.error(f"--bench wants what scripts/bench --json has written: {error}")
    if given.calibrate:
        print(calibration_text([compared(costs, one) for one in figures]))
        return 0
    setup = Setup(
        shards=given.databases,
        processors_per_shard=given.processors,
        server_processes=given.servers,
        accounts=given.accounts,
        skew=given.skew,
        replicated=given.replicated,
        costs=replace(costs, network_us=given.network_us),
        seed=given.seed,
        lost=(0, given.seconds / 3, given.lose) if given.lose else None,
    )
    prices = None
    if given.price_server is not None or given.price_database is not None:
        prices = Prices(
            given.price_server or 0.0, given.price_database or 0.0, given.price_terabyte
        )
    one = run(setup, rate=given.rate, seconds=given.seconds, mean=given.mean, prices=prices)
    print(text_of(one))
    if given.json is not None:
        given.json.write_bytes(orjson.dumps(one, option=orjson.OPT_INDENT_2))
    return 1 if one.difference or one.in_transit else 0


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not above 0")
    return value


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not above 0")
    return value


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="scripts/simulate", description=__doc__)
    add = parser.add_argument
    add("--rate", type=_positive, default=10_000, help="payments a second (10000)")
    add("--seconds", type=_positive, default=5, help="of arrivals (5)")
    add("--accounts", type=_count, default=100_000_000, help="wallets (100000000)")
    add("--databases", type=_count, default=8, help="databases (8)")
    add("--processors", type=_count, default=8, help="of each database (8)")
    add("--servers", type=_count, default=16, help="server processes, one processor each (16)")
    add("--skew", type=float, default=0.8, help="Zipf's exponent of payees; 0: all alike (0.8)")
    add("--replicated", action=argparse.BooleanOptionalAction, default=True)
    add("--network-us", type=float, default=200, help="there and back between machines (200)")
    add("--lose", type=float, default=0, metavar="S", help="the first database is away for so long")
    add("--seed", type=int, default=1)
    add("--mean", type=float, default=0.2, help="a year's mean, as a share of this rate (0.2)")
    add("--price-server", type=float, help="eight processors a month")
    add("--price-database", type=float, help="a database or a replica a month")
    add("--price-terabyte", type=float, default=0.0, help="a terabyte of rows a month")
    add("--bench", type=Path, metavar="FILE", help="costs from the output of scripts/bench --json")
    add("--calibrate", action="store_true", help="only compare with what was measured")
    add("--json", type=Path, metavar="FILE", help="write the figures there, too")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
