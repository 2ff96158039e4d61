"""The catalogue of events is whole, valid, and what docs/events.md and its schemas say."""

import json
from typing import Final

import pytest
from jsonschema import Draft202012Validator

from app.permissions import EVERYTHING, Permission
from app.services.event_types import EventType
from app.services.events import catalogue
from app.services.events.catalogue import CATALOGUE
from app.services.events.entry import CatalogueEntry
from tests import event_page
from tests.events import validated

TYPES: Final = sorted(CATALOGUE)


def entry(type_: str) -> CatalogueEntry:
    return CATALOGUE[EventType(type_)]


def test_every_type_has_an_entry_but_the_one_of_hooks_of_invoices() -> None:
    assert set(EventType) - set(CATALOGUE) == {EventType.INVOICE_PAID}
    assert all(type_ is found.type for type_, found in CATALOGUE.items())


@pytest.mark.parametrize("type_", TYPES)
def test_a_schema_is_one_and_its_sample_is_valid(type_: str) -> None:
    Draft202012Validator.check_schema(dict(entry(type_).schema))

    assert validated(json.dumps(entry(type_).sample)) == entry(type_).sample


@pytest.mark.parametrize("type_", TYPES)
def test_a_body_that_lacks_something_or_has_something_else_is_not_valid(type_: str) -> None:
    sample = dict(entry(type_).sample)
    validator = Draft202012Validator(dict(entry(type_).schema))

    assert not validator.is_valid({**sample, "secret": 1})
    for name in sample:
        assert not validator.is_valid({key: it for key, it in sample.items() if key != name})


@pytest.mark.parametrize("type_", TYPES)
def test_what_programs_validate_by_lets_additions_pass(type_: str) -> None:
    sample = dict(entry(type_).sample)
    schema = json.loads(event_page.schemas()[f"{type_}.json"])

    Draft202012Validator(schema).validate({**sample, "more": 1})
    assert not Draft202012Validator(schema).is_valid({**sample, "eventType": "other"})


def test_who_may_do_nothing_sees_nothing_and_everybody_what_the_permission_says() -> None:
    assert catalogue.visible([]) == set()
    assert catalogue.visible([Permission.PAYMENTS_WRITE]) == set()
    assert catalogue.visible(EVERYTHING) == set(CATALOGUE)
    assert catalogue.visible([Permission.WEBHOOKS_READ]) == {
        EventType.WEBHOOK_DISABLED,
        EventType.WEBHOOK_TEST,
    }
    invoices = catalogue.visible([Permission.INVOICES_READ])
    assert invoices == {EventType.INVOICE_EXPIRED, EventType.INVOICE_CANCELLED}
    keys = catalogue.visible([Permission.KEYS_READ])
    assert {type_.partition(".")[0] for type_ in keys} == {"api_key", "api_key_owner"}


def test_the_page_and_the_schemas_are_those_of_the_catalogue() -> None:
    page = event_page.PAGE.read_text(encoding="utf-8")
    folder = event_page.PAGE.with_name(event_page.SCHEMAS)
    files = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}

    assert event_page.renewed(page) == page, "run scripts/schema"
    assert files == event_page.schemas(), "run scripts/schema"
