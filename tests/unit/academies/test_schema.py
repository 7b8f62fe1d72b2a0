# SPDX-License-Identifier: EUPL-1.2
"""A wrong academy file is refused with its file, line, key and reason; the sentence says all four."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wizard import assets, wording
from wizard.academies import lines, load
from wizard.core.academy import Contact, FileFault
from wizard.core.errors import BadAcademyFile
from wizard.core.server import Confidence
from wizard.wording.academies import sentence

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """schema = 1
id = "essai"
name = "Essai"
domains = ["ac-essai.fr"]

[[servers]]
protocol = "imap"
host = "imap.ac-essai.fr"
port = 993
security = "tls"
confidence = "high"
sources = ["site"]
date = "2026-11-22"

[[servers]]
protocol = "smtp"
host = "smtp.ac-essai.fr"
port = 465
security = "tls"
confidence = "high"
sources = ["site"]
date = "2026-11-22"

[[portals]]
purpose = "webmail"
value = "https://webmail.ac-essai.fr"
confidence = "low"
sources = ["site"]
date = "2026-11-22"

[password]
avoid_accents = true
confidence = "low"
sources = ["site"]
date = "2026-11-22"

[sources.site]
authority = "Site de l’académie"
"""
CONTACTS = """
[[contacts]]
role = "Rectorat"
order = 2
phone = "03 00 00 00 00"
confidence = "low"
sources = ["site"]
date = "2026-11-22"

[[contacts]]
role = "Secrétariat"
what = "Les questions simples."
order = 1
fax = "03 00 00 00 01"
email = "aide@ac-essai.fr"
page = "https://www.ac-essai.fr/aide"
hours = "le matin"
confidence = "medium"
sources = ["site"]
date = "2026-11-22"
note = "Ancien."
"""
RULES = """
[password.rule_sources]
no_accent = ["site"]
"""
CASES = [
    ("plain IMAP port", "port = 993", "port = 143", FileFault.PLAIN_TEXT, 9, "servers[1].port"),
    ("plain SMTP port", "port = 465", "port = 25", FileFault.PLAIN_TEXT, 18, "servers[2].port"),
    ("POP port", "port = 993", "port = 110", FileFault.PLAIN_TEXT, 9, "servers[1].port"),
    ("no encryption", 'security = "tls"', 'security = "none"', FileFault.PLAIN_TEXT, 10, "servers[1].security"),
    ("security unknown", 'security = "tls"', 'security = "auto"', FileFault.WRONG_VALUE, 10, "servers[1].security"),
    ("port as text", "port = 993", 'port = "993"', FileFault.WRONG_TYPE, 9, "servers[1].port"),
    ("port as truth", "port = 993", "port = true", FileFault.WRONG_TYPE, 9, "servers[1].port"),
    ("port too high", "port = 993", "port = 70000", FileFault.WRONG_VALUE, 9, "servers[1].port"),
    ("host with a port", '"imap.ac-essai.fr"', '"imap.ac-essai.fr:993"', FileFault.WRONG_VALUE, 8, "servers[1].host"),
    ("look-alike host", '"imap.ac-essai.fr"', '"imap.ac-еssai.fr"', FileFault.WRONG_VALUE, 8, "servers[1].host"),
    ("http link", "https://webmail", "http://webmail", FileFault.NOT_HTTPS, 26, "portals[1].value"),
    ("script link", "https://webmail.ac-essai.fr", "javascript:alert(1)", FileFault.NOT_HTTPS, 26, "portals[1].value"),
    ("unknown key", "[password]", "[password]\nminlength = 8", FileFault.UNKNOWN_KEY, 32, "password.minlength"),
    ("unknown table", "[password]", "[pasword]", FileFault.UNKNOWN_KEY, 31, "pasword"),
    ("missing key", 'name = "Essai"\n', "", FileFault.MISSING_KEY, 1, "name"),
    ("missing key of a server", "port = 465\n", "", FileFault.MISSING_KEY, 15, "servers[2].port"),
    ("no domain", 'domains = ["ac-essai.fr"]', "domains = []", FileFault.WRONG_VALUE, 4, "domains"),
    ("domain twice", '["ac-essai.fr"]', '["ac-essai.fr", "ac-essai.fr"]', FileFault.DUPLICATE_DOMAIN, 4, "domains[2]"),
    ("future schema", "schema = 1", "schema = 2", FileFault.WRONG_VALUE, 1, "schema"),
    ("schema of another type", "schema = 1", "schema = true", FileFault.WRONG_VALUE, 1, "schema"),
    ("id that is a path", 'id = "essai"', 'id = "../etc"', FileFault.WRONG_VALUE, 2, "id"),
    ("line break in a name", 'name = "Essai"', 'name = "Es\\nsai"', FileFault.WRONG_VALUE, 3, "name"),
    ("impossible date", 'date = "2026-11-22"', 'date = "2026-13-22"', FileFault.WRONG_VALUE, 13, "servers[1].date"),
    ("source not described", '["site"]', '["sitte"]', FileFault.UNKNOWN_SOURCE, 12, "servers[1].sources[1]"),
    (
        "source not used",
        "[sources.site]",
        '[sources.b]\nauthority = "B"\n[sources.site]',
        FileFault.UNKNOWN_SOURCE,
        37,
        "sources.b",
    ),
    ("not TOML", "port = 465", "port = ", FileFault.NOT_TOML, 18, ""),
]


def write(folder: Path, text: str) -> Path:
    path = folder / "essai.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_good_file_is_read(tmp_path: Path) -> None:
    academy = load(write(tmp_path, GOOD))
    assert [fact.value.endpoint for fact in academy.servers] == ["imap.ac-essai.fr:993", "smtp.ac-essai.fr:465"]
    assert academy.password.avoid_accents


@pytest.mark.parametrize(
    ("old", "new", "reason", "line", "key"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_refused(tmp_path: Path, old: str, new: str, reason: FileFault, line: int, key: str) -> None:
    assert old in GOOD
    path = write(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(BadAcademyFile) as caught:
        load(path)
    error = caught.value
    assert (error.code, error.facts["line"], error.facts["key"]) == (reason, line, key)
    assert error.exit_code == 4
    for language in ("fr", "en"):
        wording.set_language(language)
        said = sentence(error)
        assert str(path) in said
        assert str(line) in said
        assert key in said
        assert "{" not in said


def test_contacts_are_read_in_the_order_of_recourse(tmp_path: Path) -> None:
    academy = load(write(tmp_path, GOOD + CONTACTS))
    assert [fact.value.role for fact in academy.contacts] == ["Secrétariat", "Rectorat"]
    fact = academy.contacts[0]
    assert (fact.confidence, fact.sources, fact.note) == (Confidence.MEDIUM, ("site",), "Ancien.")
    assert fact.value == Contact(
        "Secrétariat", "Les questions simples.", 1, "", "03 00 00 00 01", "aide@ac-essai.fr",
        "https://www.ac-essai.fr/aide", "le matin",
    )  # fmt: skip


def test_each_rule_of_a_password_names_who_states_it(tmp_path: Path) -> None:
    assert load(write(tmp_path, GOOD + RULES)).password.rule_sources == (("no_accent", ("site",)),)


@pytest.mark.parametrize(
    ("old", "new", "reason", "key"),
    [
        ("order = 2\n", "", FileFault.MISSING_KEY, "contacts[1].order"),
        ("03 00 00 00 00", "appelez", FileFault.WRONG_VALUE, "contacts[1].phone"),
        ("aide@ac-essai.fr", "aide", FileFault.WRONG_VALUE, "contacts[2].email"),
        ("https://www", "http://www", FileFault.NOT_HTTPS, "contacts[2].page"),
        ("no_accent", "no_date", FileFault.UNKNOWN_KEY, "password.rule_sources.no_date"),
        (
            'no_accent = ["site"]',
            'no_accent = ["other"]',
            FileFault.UNKNOWN_SOURCE,
            "password.rule_sources.no_accent[1]",
        ),
    ],
)
def test_a_wrong_contact_or_rule_is_refused(tmp_path: Path, old: str, new: str, reason: FileFault, key: str) -> None:
    text = CONTACTS + RULES
    assert old in text
    with pytest.raises(BadAcademyFile) as caught:
        load(write(tmp_path, GOOD + text.replace(old, new, 1)))
    assert (caught.value.code, caught.value.facts["key"]) == (reason, key)


def test_bytes_that_are_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "latin.toml"
    path.write_bytes(GOOD.encode("latin-1", "replace").replace(b"Essai", "Évreux".encode("latin-1"), 1))
    with pytest.raises(BadAcademyFile) as caught:
        load(path)
    assert (caught.value.code, caught.value.facts["line"]) == (FileFault.NOT_UTF8, 3)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadAcademyFile) as caught:
        load(tmp_path / "absent.toml")
    assert caught.value.code == FileFault.UNREADABLE


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD + "#" * 1_100_000)
    with pytest.raises(BadAcademyFile) as caught:
        load(path)
    assert caught.value.code == FileFault.UNREADABLE


def test_a_bottomless_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadAcademyFile) as caught:
        load(write(tmp_path, "a = " + "[" * 100_000))
    assert caught.value.code == FileFault.NOT_TOML


def test_lines_are_found_behind_long_strings_and_arrays_of_tables() -> None:
    text = 'a = """\nport = 1\n"""\n[[servers]]\nport = 2\n[[servers]]\n# port = 9\n"port" = 3\n'
    assert lines.line_of(text, ("servers", 1, "port")) == 8
    assert lines.line_of(text, ("servers", 0, "port")) == 5
    assert lines.line_of(text, ("servers", 1, "host")) == 6
    assert lines.line_of(text, ("nowhere",)) == 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 400), st.text(st.characters(codec="utf-8"), max_size=6), st.integers(0, 12))
def test_a_damaged_file_is_read_or_refused_never_more(tmp_path: Path, at: int, inserted: str, cut: int) -> None:
    text = assets.text("academies", "amiens.toml")
    at = at * len(text) // 400
    path = write(tmp_path, text[:at] + inserted + text[at + cut :])
    refusal = None
    try:
        academy = load(path)
    except BadAcademyFile as error:
        refusal = error
    if refusal is not None:
        assert 1 <= int(str(refusal.facts["line"])) <= path.read_text("utf-8").count("\n") + 2
        assert sentence(refusal)
    else:
        assert all(fact.value.port not in (25, 80, 110, 143) for fact in academy.servers)
        assert all(fact.value.startswith("https://") for _, fact in academy.portals)
