"""The benchmark's own arithmetic, and how it reads what others print."""

from uuid import UUID

import pytest

from app.principal import AccountId
from scripts.benchmark import (
    comparing,
    counting,
    load,
    pgbench,
    report,
    starting,
    wire,
    writes,
    wrk,
)
from scripts.benchmark.load import Measured
from scripts.benchmark.processes import BenchmarkError
from scripts.benchmark.report import Sample
from scripts.benchmark.signing import Signing
from scripts.benchmark.starting import Took


def _sample(per_s: float, server_us: float | None = None) -> Sample:
    return Sample(Measured(int(per_s), 1.0, 1.0, 2.0), server_us)


@pytest.mark.parametrize(
    ("percent", "expected"), [(0, 1), (1, 1), (50, 50), (50.5, 51), (99, 99), (100, 100)]
)
def test_a_percentile_is_the_smallest_value_that_covers_it(percent: float, expected: int) -> None:
    assert load.percentile(range(1, 101), percent) == expected


def test_the_percentile_of_one_value_is_that_value() -> None:
    assert load.percentile([7.0], 50) == load.percentile([7.0], 99) == 7.0


def test_a_run_without_answers_has_no_figures() -> None:
    with pytest.raises(BenchmarkError, match="without a single answer"):
        Measured.of([], 1.0)


def test_a_request_says_how_long_its_body_is() -> None:
    request = load.post("/graphql", b"{}", [("X-API-KEY", "secret")])

    head, _, body = request.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\n")
    assert head.endswith(b"\r\nContent-Length: 2\r\nX-API-KEY: secret")
    assert body == b"{}"


def test_an_answer_is_as_long_as_its_head_says() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-LENGTH: 12\r\n\r\n"

    assert load.answer_length(head[:-1]) is None
    assert load.answer_length(head) == len(head) + 12
    assert load.answer_length(head + b"twelve bytes") == len(head) + 12


def test_an_answer_of_unknown_length_is_refused() -> None:
    with pytest.raises(BenchmarkError, match="without Content-Length"):
        load.answer_length(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")


def test_the_figures_of_wrk_are_read() -> None:
    output = (
        "Running 2s test @ http://127.0.0.1:1\n  16 connections\n\nresult 900 2.0 7.5 19.25 0\n\n"
    )

    assert wrk.parse(output) == Measured(900, 2.0, 7.5, 19.25)
    assert wrk.parse(output).per_s == 450


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("unable to connect", "printed no result"),
        ("\nresult 900 2.0 7.5 19.25 3\n429 Too Many\n", "3 of 900 answers failed: 429 Too Many"),
        ("\nresult 0 2.0 0 0 0\n\n", "0 of 0"),
    ],
)
def test_failed_answers_under_wrk_fail_the_run(output: str, reason: str) -> None:
    with pytest.raises(BenchmarkError, match=reason):
        wrk.parse(output)


def test_the_rate_of_pgbench_is_read() -> None:
    output = "latency average = 1.4 ms\ntps = 5740.125 (without initial connection time)\n"

    assert pgbench.tps_of(output) == 5740.125
    with pytest.raises(BenchmarkError, match="reported nothing"):
        pgbench.tps_of("pgbench: error: client 0 aborted")


def test_the_script_of_pgbench_leaves_no_parameter_open() -> None:
    script = pgbench.script_of(AccountId(UUID(int=7)), 1_000_000)

    assert script.startswith("\\set i :i + 1\n\\set n 1000000 + :i * 8 + :client_id\n")
    assert "$" not in script
    assert script.count(";") == 1


def test_figures_are_medians_with_the_range_of_the_rounds() -> None:
    figures = report.figures_of("create", [_sample(90, 30), _sample(200), _sample(100, 10)])

    assert (figures.per_s, figures.per_s_min, figures.per_s_max) == (100, 90, 200)
    assert figures.server_us == 20
    assert figures.database_us is None
    assert figures.operations == 390


def test_a_ratio_is_the_median_of_ratios_within_a_round() -> None:
    """The machine's speed drifts between rounds; dividing medians would compare two speeds."""
    samples = {
        "pay": [_sample(10), _sample(60), _sample(300)],
        "asyncpg": [_sample(20), _sample(100), _sample(400)],
    }

    (ratio,) = report.ratios_of(samples, None, None)

    assert ratio.value == 0.6
    assert ratio.is_met


def test_ratios_are_told_only_of_what_was_measured() -> None:
    samples = {"balances": [_sample(100, 400.0)], "handler": [_sample(300, 100.0)]}

    signing, balances, counting = report.ratios_of(samples, Signing(26.0, 65.0), 2.0)

    assert (signing.value, signing.is_met) == (2.5, True)
    assert (balances.value, balances.is_met) == (4.0, False)
    assert (counting.value, counting.is_met) == (0.005, True)


def test_every_measurement_has_a_label() -> None:
    figures = [report.figures_of(name, [_sample(1_234)]) for name in report.LABELS]

    text = report.text_of(figures, [], None, None)

    assert text.count("1,234 (1,234..1,234)") == len(report.LABELS)


def test_the_bytes_of_records_are_read_without_page_images() -> None:
    output = (
        "Type                N      (%)   Record size      (%)   FPI size      (%)   Combined\n"
        "Heap             1000 ( 50.00)         80000 ( 60.00)      16384 (100.00)      96384\n"
        "Total            2000                 133000 [89.03%]      16384 [10.97%]     149384\n"
    )

    assert writes.record_bytes_of(output) == 133_000
    with pytest.raises(BenchmarkError, match="reported nothing"):
        writes.record_bytes_of("pg_waldump: error: could not find a valid record")


def test_what_is_compared_is_the_middle_of_the_rounds_and_its_spread() -> None:
    pairs = {
        "balances": [
            (_sample(100, 50.0), _sample(100, 100.0)),
            (_sample(300, 90.0), _sample(100, 100.0)),
            (_sample(90, None), _sample(100, 100.0)),
        ]
    }

    line = comparing.text_of("main", pairs).splitlines()[-1]

    assert line.split() == ["balances", "1.00", "(0.90..3.00)", "0.70", "(0.50..0.90)"]


def test_what_needs_no_server_measures_what_the_server_does_today() -> None:
    assert counting.measure(rounds=1, times=1) > 0


def test_starts_are_held_to_their_targets_by_the_clock_on_the_wall() -> None:
    found = {
        "serve": [Took(1.5, 0.7), Took(0.9, 0.6), Took(0.8, 0.8)],
        "database": [Took(0.2)],
        "keys": [Took(0.3, None), Took(0.5, None), Took(0.6, None)],
    }

    _, serve, database, keys = starting.text_of(found).splitlines()

    assert serve.split()[-6:] == ["900", "(800..1,500)", "700", "≤", "1,000", "met"]
    assert database.split()[-2:] == ["200", "(200..200)"]
    assert keys.split()[-5:] == ["500", "(300..600)", "≤", "400", "MISSED"]


def test_every_start_that_has_a_target_has_a_label() -> None:
    assert starting.TARGETS.keys() < starting.LABELS.keys()


def _message(kind: bytes, body: bytes = b"") -> bytes:
    return kind + (4 + len(body)).to_bytes(4) + body


@pytest.mark.parametrize("bytes_at_once", [1, 3, 7, 1_000])
def test_a_round_trip_is_a_message_that_is_answered_however_the_bytes_are_cut(
    bytes_at_once: int,
) -> None:
    opening = _message(b"", b"\x00\x03\x00\x00user\x00SSS\x00\x00")
    prepared = _message(b"P", b"S") + _message(b"D", b"Q") + _message(b"H")
    executed = _message(b"B", b"Q" * 300) + _message(b"E", b"H") + _message(b"S")
    sent = opening + prepared + executed + _message(b"Q", b"COMMIT\x00") + _message(b"X")
    counter = wire.Counter()

    for start in range(0, len(sent), bytes_at_once):
        counter.feed(sent[start : start + bytes_at_once])

    assert counter.count == 3


def test_round_trips_are_shown_where_they_were_counted() -> None:
    counted = report.figures_of("create", [_sample(1_234)], 1.04)
    uncounted = report.figures_of("asyncpg", [_sample(1_234)])

    _, one, other, *_ = report.text_of([counted, uncounted], [], None, None).splitlines()

    assert one.split()[-1] == "1.0"
    assert other.split()[-1] == "2.00"


def test_nothing_measured_is_no_table() -> None:
    assert report.text_of([], [], None, None) == ""
    assert report.text_of([], [], None, 1.25) == "counting what a key does 1.2 µs a request"
