# SPDX-License-Identifier: EUPL-1.2
"""The loader of procedures: a file of ours is read whole, a wrong one is refused with its line, key and reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wizard import assets
from wizard.academies import lines, procedures
from wizard.core import procedure as steps
from wizard.core.academy import FileFault
from wizard.core.errors import BadAcademyFile
from wizard.core.procedure import Situation, Value, Webmail
from wizard.core.server import Confidence
from wizard.wording.academies import sentence

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """schema = 1
title = "Retrouver son identifiant"
summary = "Deux écrans."
situations = ["lost_identifier", "lost_password"]
starts = { lost_password = "fin" }
webmail = "own"
audience = "Tous."
duration = "Dix minutes."
confidence = "medium"
stated_by = ["site"]
date = "2026-11-22"
notes = ["Ancien."]
questions = ["Le bouton n’est pas nommé."]
next = [{ to = "common/numen", text = "Mon NUMEN" }]

[entry]
written = "http://messagerie.ac-amiens.fr"
open = "https://messagerie.ac-amiens.fr"
note = "En https."
sources = ["site"]

[[before]]
need = "numen"
text = "Votre NUMEN."

[[screens]]
id = "debut"
number = 1
short = "Accueil"
title = "Cliquez"
address = "messagerie.ac-amiens.fr"
opens = true
parts = [
  { kind = "shape", shape = "code", place = "bottom" },
  { kind = "field", label = "NUMEN", step = 1, private = "numen" },
  { kind = "message", label = "Message", text = "Rien.", button = "VALIDER", literal = true, step = 1 },
  { kind = "link", label = "Oublié", literal = true },
  { kind = "button", label = "VALIDER", literal = true, step = 2 },
  { kind = "marks", label = "Symboles", step = 2 },
]
lead = "D’abord."
steps = ["Saisissez.", "Cliquez."]
values = ["portal", "login"]
finds = "login"
expect = "La suite."
done = "Suite"
[[screens.warnings]]
kind = "false_alarm"
strong = "Fausse alerte"
text = "N’en tenez pas compte."
sources = ["blog"]

[[screens]]
id = "fin"
number = 2
short = "Fin"
title = "Lisez"
home = true
items = ["Une chose."]
steps = ["Lisez."]
offers = ["reminder"]
done = "Terminer"
[[screens.ways]]
text = "Au guichet."
confidence = "low"
sources = ["blog"]

[sources.site]
authority = "Site de l’académie"
[sources.blog]
authority = "Blog commercial"
"""
CASES = [
    ("http opened", 'open = "https:', 'open = "http:', FileFault.NOT_HTTPS, 18, "entry.open"),
    ("a session's link", '.fr"\nnote', '.fr/a?execution=e2s1"\nnote', FileFault.WRONG_VALUE, 18, "entry.open"),
    ("a fragment", '.fr"\nnote', '.fr/#x"\nnote', FileFault.WRONG_VALUE, 18, "entry.open"),
    ("another's site", '.ac-amiens.fr"\nnote', '.ac-amiens.fr.example"\nnote', FileFault.WRONG_VALUE, 18, "entry.open"),
    ("a look-alike", '"https://messagerie.', '"https://x', FileFault.WRONG_VALUE, 18, "entry.open"),
    ("user in the link", '"https://m', '"https://a@m', FileFault.WRONG_VALUE, 18, "entry.open"),
    ("another's address drawn", 'ss = "messagerie.ac-amiens', 'ss = "ac-lille', FileFault.WRONG_VALUE, 31, "screens[1].address"),
    ("a person to write to", "Rien.", "Écrivez à aide@x.fr", FileFault.WRONG_VALUE, 33, "screens[1].parts[3].text"),
    ("mailto", "D’abord.", "mailto:aide", FileFault.WRONG_VALUE, 41, "screens[1].lead"),
    ("step that is not there", "step = 2", "step = 3", FileFault.WRONG_VALUE, 33, "screens[1].parts[5].step"),
    ("kind without its key", ', shape = "code"', "", FileFault.MISSING_KEY, 33, "screens[1].parts[1].shape"),
    ("key of another kind", 'private = "numen"', 'button = "OK"', FileFault.UNKNOWN_KEY, 33, "screens[1].parts[2].button"),
    ("unknown kind", 'kind = "marks"', 'kind = "image"', FileFault.WRONG_VALUE, 33, "screens[1].parts[6].kind"),
    ("unknown situation", '["lost_identifier", ', '["lost", ', FileFault.WRONG_VALUE, 4, "situations[1]"),
    ("start of another situation", "{ lost_password", "{ leaving", FileFault.UNKNOWN_KEY, 5, "starts.leaving"),
    ("start nowhere", '= "fin" }', '= "faim" }', FileFault.WRONG_VALUE, 5, "starts.lost_password"),
    ("screen twice", 'id = "fin"', 'id = "debut"', FileFault.DUPLICATE_ID, 54, "screens[2].id"),
    ("number skipped", "number = 2", "number = 3", FileFault.WRONG_VALUE, 55, "screens[2].number"),
    ("first number", "number = 1", "number = 2", FileFault.WRONG_VALUE, 28, "screens[1].number"),
    ("no screen's step", 'steps = ["Lisez."]', "steps = []", FileFault.WRONG_VALUE, 60, "screens[2].steps"),
    ("asks for a password", 'values = ["portal"', 'values = ["password"', FileFault.WRONG_VALUE, 43, "screens[1].values[1]"),
    ("drawn and to read", 'lead = "D’abord."', 'items = ["A."]', FileFault.UNKNOWN_KEY, 41, "screens[1].items"),
    ("unknown need", 'need = "numen"', 'need = "pin"', FileFault.WRONG_VALUE, 23, "before[1].need"),
    ("no source", 'stated_by = ["site"]', "stated_by = []", FileFault.WRONG_VALUE, 10, "stated_by"),
    ("source not described", '"low"\nsources = ["blog"]', '"low"\nsources = ["blgo"]', FileFault.UNKNOWN_SOURCE, 66, "screens[2].ways[1].sources[1]"),
    ("source not used", "[sources.blog]", '[sources.c]\nauthority = "C"\n[sources.blog]', FileFault.UNKNOWN_SOURCE, 70, "sources.c"),
    ("opens nothing", GOOD[GOOD.index("[entry]") : GOOD.index("[[before]]")], "", FileFault.MISSING_KEY, 1, "entry"),
    ("unknown key", "home = true", "house = true", FileFault.UNKNOWN_KEY, 58, "screens[2].house"),
    ("not TOML", "number = 2", "number = ", FileFault.NOT_TOML, 55, ""),
]  # fmt: skip


def write(base: Path, text: str, folder: str = "amiens") -> Path:
    path = base / folder / "essai.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    way = procedures.load(write(tmp_path, GOOD))
    assert (way.id, way.academy, way.webmail, way.confidence) == (
        "amiens/essai",
        "amiens",
        Webmail.OWN,
        Confidence.MEDIUM,
    )
    assert way.situations == (Situation.LOST_IDENTIFIER, Situation.LOST_PASSWORD)
    assert (way.start(Situation.LOST_PASSWORD), way.finds) == (1, (Value.LOGIN,))
    assert (way.duration, way.audience, way.notes) == ("Dix minutes.", "Tous.", ("Ancien.",))
    assert way.next == (steps.Link("common/numen", "Mon NUMEN"),)
    assert way.before == (steps.Need("numen", "Votre NUMEN."),)
    assert way.authorities == (("site", "Site de l’académie"), ("blog", "Blog commercial"))
    assert way.entry == steps.Entry(
        "http://messagerie.ac-amiens.fr", "https://messagerie.ac-amiens.fr", "En https.", ("site",)
    )
    first, last = way.screens
    assert first.parts == (
        steps.Shape(steps.Form.CODE, bottom=True),
        steps.Field("NUMEN", 1, steps.Private.NUMEN),
        steps.Message("Message", "Rien.", "VALIDER", 1),
        steps.Button("Oublié", link=True),
        steps.Button("VALIDER", 2),
        steps.Marks("Symboles", 2),
    )
    assert (first.values, first.opens, first.private) == ((Value.PORTAL, Value.LOGIN), True, True)
    assert first.warnings == (
        steps.Warning(steps.Caution.FALSE_ALARM, "Fausse alerte", "N’en tenez pas compte.", ("blog",)),
    )
    assert (last.home, last.offers, last.ways) == (
        True,
        ("reminder",),
        (steps.Way("Au guichet.", Confidence.LOW, ("blog",)),),
    )


@pytest.mark.parametrize(
    ("old", "new", "reason", "line", "key"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_refused(tmp_path: Path, old: str, new: str, reason: FileFault, line: int, key: str) -> None:
    assert old in GOOD
    with pytest.raises(BadAcademyFile) as caught:
        procedures.load(write(tmp_path, GOOD.replace(old, new, 1)))
    assert (caught.value.code, caught.value.facts["line"], caught.value.facts["key"]) == (reason, line, key)


@pytest.mark.parametrize(
    ("folder", "key"), [("common", "entry.open"), ("entrainement", "entry.open"), ("no", "entry.open")]
)
def test_a_folder_that_is_no_academys_opens_nothing(tmp_path: Path, folder: str, key: str) -> None:
    with pytest.raises(BadAcademyFile) as caught:
        procedures.load(write(tmp_path, GOOD, folder))
    assert (caught.value.code, caught.value.facts["key"]) == (FileFault.WRONG_VALUE, key)


def test_the_domain_itself_is_a_site_of_the_academy(tmp_path: Path) -> None:
    way = procedures.load(write(tmp_path, GOOD.replace('open = "https://messagerie.', 'open = "https://')))
    assert way.entry is not None
    assert way.entry.open == "https://ac-amiens.fr"


def test_the_national_mail_is_opened_by_national_procedures_only(tmp_path: Path) -> None:
    text = GOOD.replace("messagerie.ac-amiens.fr", "messagerie.education.gouv.fr")
    with pytest.raises(BadAcademyFile):
        procedures.load(write(tmp_path, text))
    national = procedures.load(write(tmp_path, text.replace('"own"', '"national"')))
    assert national.entry is not None
    assert national.entry.open == "https://messagerie.education.gouv.fr"


def test_lines_are_found_in_tables_repeated_within_repeated_tables() -> None:
    assert lines.line_of(GOOD, ("screens", 0, "warnings", 0, "strong")) == 49
    assert lines.line_of(GOOD, ("screens", 1, "ways", 0, "confidence")) == 65
    assert lines.line_of(GOOD, ("screens", 1, "parts", 0)) == 53


def test_an_unknown_academy_has_the_national_and_the_common_ones() -> None:
    folders = [way.academy for way in procedures.of("nowhere")]
    assert folders == sorted(folders, key=("national", "common").index)
    assert procedures.of("../demo") == procedures.of("nowhere")
    assert procedures.of("common")[0].academy == "common"
    assert len({way.id for way in procedures.of("common")}) == len(procedures.of("common"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 400), st.text(st.characters(codec="utf-8"), max_size=6), st.integers(0, 12))
def test_a_damaged_file_is_read_or_refused_never_more(tmp_path: Path, at: int, inserted: str, cut: int) -> None:
    text = assets.text("procedures", "aix-marseille", "activation.toml")
    at = at * len(text) // 400
    path = write(tmp_path, text[:at] + inserted + text[at + cut :], "aix-marseille")
    refusal = None
    try:
        way = procedures.load(path)
    except BadAcademyFile as error:
        refusal = error
    if refusal is not None:
        assert 1 <= int(str(refusal.facts["line"])) <= path.read_text("utf-8").count("\n") + 2
        assert sentence(refusal)
    else:
        assert way.entry is None or not way.entry.open or way.entry.open.startswith("https://")
        assert all(screen.steps for screen in way.screens)
