"""The server and its commands."""

import sys

# For tracebacks in colour structlog imports rich, and rich all that it can show, if it is there:
# a tenth of what a command takes, and our log is JSON (`app.process.telemetry`).
if "rich" not in sys.modules:
    sys.modules["rich"] = None  # type: ignore[assignment]
    import structlog as structlog

    del sys.modules["rich"]
