"""The audit log in words: none of its kinds, and nobody who acts, is without."""

from app.principal import ActorKind
from app.services.audit import AuditKind
from app.web.audit_words import ACTORS, EVENTS, words_of


def test_every_kind_of_event_and_every_actor_has_words_of_its_own() -> None:
    assert set(EVENTS) == set(AuditKind)
    assert set(ACTORS) == set(ActorKind)
    assert len(set(EVENTS.values())) == len(EVENTS)
    assert words_of(AuditKind.SESSION_CREATED) == "Signed in"
    assert words_of(ActorKind.OPERATOR) == "the operator"
