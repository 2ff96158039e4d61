"""Asks the server over new connections, several at a time, until /run/enough is there.

Prints how many answers came and which requests failed, as JSON.
"""

import json
import sys
import threading
import time
import urllib.request
from pathlib import Path

ENOUGH = Path("/run/enough")
ASKERS = 4
BODY = b'{"query": "{ globals { network } }"}'


def ask(answers: list[float], failures: list[str]) -> None:
    """Ask again and again; note how long each answer took, and what went wrong."""
    request = urllib.request.Request(
        "http://127.0.0.1:8000/graphql", BODY, {"Content-Type": "application/json"}
    )
    while not ENOUGH.exists():
        began = time.monotonic()
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                assert "errors" not in json.load(answer)
            answers.append(time.monotonic() - began)
        except Exception as error:
            failures.append(repr(error))


def main() -> None:
    """Have several ask."""
    answers: list[float] = []
    failures: list[str] = []
    askers = [threading.Thread(target=ask, args=(answers, failures)) for _ in range(ASKERS)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    told = {"answers": len(answers), "longest_s": max(answers, default=0), "failures": failures}
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main()
