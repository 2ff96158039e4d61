"""How many webhooks this process has sent, counted for metrics."""

from dataclasses import dataclass


@dataclass(slots=True)
class SentWebhooks:
    """Tries since the process began: taken, failed and to be tried again, failed for good."""

    delivered: int = 0
    refused: int = 0
    given_up: int = 0
