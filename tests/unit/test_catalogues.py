"""The dashboard's texts in other languages: whole, filled in alike, and in step with the pages."""

import ast
import io
from gettext import NullTranslations
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from app.errors import RateLimited
from app.phrases import Phrase
from app.web import language
from app.web.forms import Form
from app.web.language import ENGLISH, LANGUAGES, Translations, Words, retold, said
from scripts import catalogues

OTHERS = [code for code in LANGUAGES if code != ENGLISH]


@pytest.fixture(scope="module")
def messages() -> Catalog:
    return catalogues.messages()


@pytest.mark.parametrize("code", OTHERS)
def test_a_catalogue_is_whole_and_in_step(code: str) -> None:
    catalogue = catalogues.updated(code)

    assert list(catalogues.problems(catalogue)) == []
    text = language.catalogue_of(code).read_text(encoding="utf-8")
    assert catalogues.written(code, catalogue) == text, "run scripts/messages"


def test_texts_of_templates_of_code_and_of_refusals_are_found(messages: Catalog) -> None:
    for text in (
        "Overview",
        "Read only",
        "Write a number from %(least)s to %(most)s.",
        "Name at most %(most)s addresses or ranges.",
        "Invalid or incorrect two-factor code entered.",
    ):
        assert messages.get(text) is not None, text


def test_what_is_put_together_is_no_text(tmp_path: Path) -> None:
    code = tmp_path / "page.py"
    code.write_text('form.wrong("name", f"{name} is too long")\n', encoding="utf-8")

    with pytest.raises(catalogues.NotATextError, match=r"page\.py:1"):
        list(catalogues._of_page(catalogues._parsed(code), code.name, {}))


@pytest.mark.parametrize(
    "said",
    [
        'raise InvalidInput(f"{name} is too long")',
        'raise InvalidInput("Too long" if name else f"{name} is too long")',
        'raise InvalidInput("Too long: " + name)',
        "raise InvalidInput(str(name))",
        'message = f"{name} is too long"; raise InvalidInput(message)',
        'raise InvalidInput(Phrase("%(what)s is too long", what="the name"))',
        'raise InvalidInput(Phrase("%(what)s is too long", what=f"the name {name}"))',
    ],
)
def test_a_refusal_that_would_stay_english_is_an_error(said: str) -> None:
    tree = ast.parse(f"def f(name):\n    {said}")

    with pytest.raises(catalogues.NotATextError, match=r"deep\.py:2"):
        list(catalogues._of_service(tree, "deep.py", {"InvalidInput": 0}, {}))


def test_a_translation_that_says_less_is_a_problem() -> None:
    catalogue = Catalog(locale="es")
    catalogue.add("At most %(most)s.", "Como mucho.")
    catalogue.add("Send")

    assert list(catalogues.problems(catalogue)) == [
        "'At most %(most)s.' is filled in otherwise: 'Como mucho.'",
        "not translated: 'Send'",
    ]


PO = """
msgid ""
msgstr ""
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "At most %(most)s."
msgstr "Como mucho %(most)s."

msgid "To"
msgstr "Para"

msgctxt "days"
msgid "To"
msgstr "Hasta"

msgid "%(why)s Try again in %(wait)s seconds."
msgstr "%(why)s Otra vez en %(wait)s segundos."

msgid "%(num)s key"
msgid_plural "%(num)s keys"
msgstr[0] "%(num)s clave"
msgstr[1] "%(num)s claves"
"""


def test_a_text_is_filled_in_after_it_was_translated() -> None:
    spanish = Translations(read_po(io.BytesIO(PO.encode()), locale="es"))

    assert said(spanish, Words("At most %(most)s.", {"most": "100 %(least)s"})) == (
        "Como mucho 100 %(least)s."
    )
    assert said(spanish, "100 % of it") == "100 % of it"
    assert said(spanish, "") == ""
    assert [spanish.ngettext("%(num)s key", "%(num)s keys", n) for n in (0, 1, 2)] == [
        "%(num)s claves",
        "%(num)s clave",
        "%(num)s claves",
    ]


@pytest.mark.parametrize(
    ("kept", "again"),
    [
        ("To", "Para"),
        ("It is odd. Try again in 9 seconds.", "It is odd. Otra vez en 9 segundos."),
        ("It is odd. Try again in To seconds.", "It is odd. Otra vez en To segundos."),
        (
            "No. Try again in 8 seconds. Try again in 9 seconds.",
            "No. Otra vez en 8 seconds. Try again in 9 segundos.",
        ),
        ("At most 5.", "At most 5."),
        ("Elsewhere said.", "Elsewhere said."),
        ("No. Try again in 9 seconds." + "." * 600, "No. Try again in 9 seconds." + "." * 600),
        ("", ""),
    ],
)
def test_a_text_that_was_kept_in_english_is_said_again(kept: str, again: str) -> None:
    spanish = Translations(read_po(io.BytesIO(PO.encode()), locale="es"))

    assert retold(spanish, kept) == again
    assert retold(NullTranslations(), kept) == kept


def test_a_word_is_another_one_where_that_is_said() -> None:
    spanish = Translations(read_po(io.BytesIO(PO.encode()), locale="es"))

    assert spanish.gettext("To") == "Para"
    assert spanish.pgettext("days", "To") == "Hasta"
    assert spanish.pgettext("elsewhere", "To") == "To"


def test_a_refusal_of_a_service_is_english_to_programs_and_translated_to_people() -> None:
    spanish = Translations(read_po(io.BytesIO(PO.encode()), locale="es"))
    refused = RateLimited(Phrase("At most %(most)s.", most="5 %(wait)s"), retry_after_s=9)
    form = Form()
    form.wrong("", refused.message)

    assert refused.message == "At most 5 %(wait)s. Try again in 9 seconds."
    for words in (refused.message, form.problems[""]):
        assert said(spanish, words) == "Como mucho 5 %(wait)s. Otra vez en 9 segundos."
        assert said(NullTranslations(), words) == refused.message


def test_texts_below_pages_are_found_where_they_stand_whole() -> None:
    tree = ast.parse(
        """
WRONG = "It is wrong."

class Late(InvalidInput):
    text = "It is late."

class Other(Exception):
    text = "No text."

class Unread(SaidError):
    def __init__(self, fault, message): ...

class Lacks(InvalidInput):
    def __init__(self, ability): ...

def f(x):
    raise InvalidInput(WRONG)
    raise InvalidInput("Too much" if x else "Too little")
    raise Lacks("no text")
    raise Unread("no text", "It cannot be read.")
    why = "It is odd."
    raise Late(why)
    return Phrase("At most %(most)s", most=f"{x:,}")
"""
    )
    constants = dict(catalogues._constants(tree))
    refusals = catalogues._refusals([ast.parse("class InvalidInput(DomainError): ..."), tree])

    assert refusals == {
        "DomainError": 0,
        "SaidError": 0,
        "InvalidInput": 0,
        "Late": 0,
        "Unread": 1,
        "Lacks": None,
    }
    assert sorted(catalogues._of_service(tree, "deep.py", refusals, constants)) == [
        "At most %(most)s",
        "It cannot be read.",
        "It is late.",
        "It is odd.",
        "It is wrong.",
        "Too little",
        "Too much",
    ]


def test_a_problem_is_english_to_programs_and_keeps_its_values() -> None:
    form = Form([("amount", "many")])

    assert form.number("amount") is None
    assert str(form.problems["amount"]) == "Write a whole number, such as 1000, not “many”."
    assert said(NullTranslations(), form.problems["amount"]) == str(form.problems["amount"])
