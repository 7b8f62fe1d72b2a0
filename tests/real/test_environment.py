# SPDX-License-Identifier: EUPL-1.2
"""Whatever the computer is like: an exit code, a clear French sentence (and its JSON), nothing lost, nothing written."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Any

import pytest

from tests.real.door import Answer, Door, answer, tree

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.timeout(120)
PERSON = ("check", "c.exemple@ac-amiens.fr", "--login", "cexemple")
SETUP = ("setup", "c.exemple@ac-amiens.fr", "--login", "cexemple", "--client", "thunderbird")


@pytest.fixture
def door(home: Path) -> Door:
    return Door(home)


def refused(done: Answer, code: int, said: str) -> None:
    """The code, the sentence, and no trace of the program's insides."""
    assert (done.code, said in done.sentence) == (code, True), done
    assert "Traceback" not in done.out + done.err


def both(
    door: Door,
    arguments: tuple[str, ...],
    code: int,
    said: str,
    password: bytes | None = None,
    before: tuple[str, ...] = (),
) -> dict[str, Any]:
    """In words and as a document, at once: the same code, the same sentence; the home stays as it was."""
    there = tree(door.home, own=True)
    forms = (arguments, (*arguments, "--json"))
    runs = [door.start(*form, piped=password is not None, before=before) for form in forms]
    words, document = (answer(run, password) for run in runs)
    refused(words, code, said)
    refused(document, code, said)
    assert document.document["schema"] == 1
    assert words.err.startswith(str(document.document["error"]["message"])[:40])
    assert tree(door.home, own=True) == there
    error: dict[str, Any] = document.document["error"]
    return error


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (b"", "password-empty", "Saisissez votre mot de passe"),
        pytest.param(*(b"\r\n", "password-empty", "Saisissez votre mot de passe"), marks=pytest.mark.slow),
        (b"caf\xe9\n", "password-not-utf8", "n’est pas du texte UTF-8"),
        (b"Craie\x00-7\n", "password-nul", "impossible à transmettre"),
        pytest.param(*(b"un\ndeux\n", "password-many-lines", "plusieurs lignes"), marks=pytest.mark.slow),
        pytest.param(*(b"x" * 5000, "password-too-long", "4096"), marks=pytest.mark.slow),
        (b"12A3456789ABC\n", "password-numen", "NUMEN"),
    ],
)
def test_a_password_that_is_none(door: Door, data: bytes, code: str, said: str) -> None:
    assert both(door, PERSON, 3, said, password=data)["code"] == code


def test_standard_input_is_closed(door: Door) -> None:
    shut = ("sh", "-c", 'exec "$@" 0<&-', "sh")
    given = (*PERSON, "--password-stdin")
    assert both(door, given, 3, "cette entrée est fermée", before=shut)["code"] == "password-unreadable"
    assert both(door, PERSON, 3, "Aucun mot de passe n’a été donné", before=shut)["code"] == "password-not-given"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((*SETUP, "--plan", "--profile-root", "FILE"), 3, "n’est pas un dossier de profils"),
        pytest.param(
            *((*SETUP, "--plan", "--profile-root", "NONE"), 3, "n’est pas un dossier de profils"),
            marks=pytest.mark.slow,
        ),
        ((*SETUP, "--plan", "--profile-root", "FOLDER"), 3, "n’est pas un dossier de profils"),
        ((*SETUP, "--plan", "--profile", "NONE"), 3, "Aucun profil ne s’appelle"),
        ((*SETUP, "--plan", "--ca-file", "FILE"), 3, "aucune autorité au format PEM"),
        pytest.param(*((*SETUP, "--plan", "--ca-file", "NONE"), 3, "ne peut pas être lu"), marks=pytest.mark.slow),
        ((*SETUP, "--plan", "--academy", "atlantide"), 3, "atlantide"),
        ((*SETUP, "--plan", "--imap", "ceci n’est pas un serveur"), 3, "n’est pas un serveur"),
        pytest.param(
            *((*SETUP, "--plan", "--smtp", "smtp.ac-amiens.fr:99999"), 3, "n’est pas un serveur"),
            marks=pytest.mark.slow,
        ),
        pytest.param(*((*SETUP, "--plan", "--academies", "NONE"), 4, "NONE"), marks=pytest.mark.slow),
        pytest.param(*((*SETUP, "--plan", "--apply"), 2, "incompatible"), marks=pytest.mark.slow),
        ((*SETUP, "--apply", "--shared-pc", "--keyring"), 3, "Un ordinateur partagé ne garde aucun mot de passe"),
        ((*PERSON, "--shared"), 2, "arguments inconnus"),
        (("check", "c.exemple@ac-amiens.fr"), 3, "identifiant"),
        pytest.param(*(("undo", "rien"), 15, "Aucun changement nommé"), marks=pytest.mark.slow),
    ],
)
def test_options_that_cannot_be_used(door: Door, arguments: tuple[str, ...], code: int, said: str) -> None:
    folder = door.home / "FOLDER"
    folder.mkdir()
    (folder / "lettre.txt").write_text("à moi", encoding="utf-8")
    (door.home / "FILE").write_text("rien d'utile", encoding="utf-8")
    places = {name: str(door.home / name) for name in ("FILE", "NONE", "FOLDER")}
    both(door, tuple(places.get(word, word) for word in arguments), code, said)


GOOD = textwrap.dedent(
    """\
    schema = 1
    id = "banc"
    name = "Banc"
    domains = ["ac-banc.example"]

    [[servers]]
    protocol = "imap"
    host = "imap.ac-banc.example"
    port = 993
    security = "tls"
    confidence = "high"
    sources = ["bench"]
    date = "2026-11-22"

    [sources.bench]
    authority = "essai"
    """
)


@pytest.mark.parametrize(
    ("old", "new", "line", "key", "said"),
    [
        ("port = 993", "prot = 993", 9, "servers[1].prot", "n’est pas connue"),
        ("port = 993", "port = 143", 9, "servers[1].port", "pourrait être lu en chemin"),
        ('security = "tls"', 'security = "none"', 10, "servers[1].security", "pourrait être lu en chemin"),
        ('["ac-banc.example"]', '["ac-banc.example", "ac-amiens.fr"]', 4, "domains[2]", "ac-amiens.fr"),
        ('name = "Banc"', "name = Banc", 3, "", "TOML"),
    ],
)
def test_an_academy_file_that_is_wrong(door: Door, old: str, new: str, line: int, key: str, said: str) -> None:
    folder = door.home / "academies"
    folder.mkdir()
    assert old in GOOD
    (folder / "banc.toml").write_text(GOOD.replace(old, new), encoding="utf-8")
    error = both(door, ("academies", "--academies", str(folder)), 4, said)
    facts = error["facts"]
    assert isinstance(facts, dict)
    assert (facts["file"], facts["line"], facts["key"]) == (str(folder / "banc.toml"), line, key)
    assert f"ligne {line}" in str(error["message"])


def test_no_screen_points_to_the_command_line(door: Door) -> None:
    nothing = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}
    for env in (nothing, {**nothing, "DISPLAY": ":4242"}):
        done = door(env=env)
        refused(done, 14, "Utilisez la ligne de commande")
        assert "qt.qpa" not in done.err


@pytest.mark.parametrize("command", [PERSON, ("undo",), ()])
@pytest.mark.parametrize("place", ["NONE", "FILE"])
def test_a_home_that_is_none(door: Door, tmp_path: Path, command: tuple[str, ...], place: str) -> None:
    (tmp_path / "FILE").write_text("", encoding="utf-8")
    gone = {f"XDG_{name}_HOME": None for name in ("DATA", "CONFIG", "STATE", "CACHE")}
    done = door(*command, env={**gone, "HOME": str(tmp_path / place), "QT_QPA_PLATFORM": "offscreen"})
    expected = (15, "rien à annuler") if command == ("undo",) else (3, "HOME")
    refused(done, *expected)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["FILE", "home", "runtime"]


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
    ],
)
def test_a_terminal_without_accents_stays_readable(door: Door, env: dict[str, str]) -> None:
    done = door("undo", env=env)
    assert done.code == 15
    assert re.search(r"rien [àa] annuler ici", done.err), done
    assert "?" not in done.err
    document = door("undo", "--json", env=env).document
    assert "rien à annuler" in document["error"]["message"]
    helped = door("setup", "--help", env=env)
    assert (helped.code, helped.err) == (0, "")
    assert re.search(r"l[’']adresse acad[ée]mique", helped.out)


def test_an_answer_that_nobody_can_take(door: Door) -> None:
    full = ("sh", "-c", 'exec "$@" >/dev/full', "sh")
    for arguments in (("academies",), ("academies", "--json"), ("undo", "--list", "--json")):
        done = door(*arguments, before=full)
        assert (done.code, done.out) == (1, "")
        assert done.err.startswith("La réponse de ce programme n’a pas pu être écrite")
        assert done.err.count("\n") == 1
    assert tree(door.home, own=True) == {}
    reader = ("sh", "-c", '"$@" | head -c 20', "sh")
    assert door("academies", before=reader).err == ""
    closed = ("sh", "-c", 'exec "$@" >&- 2>&-', "sh")
    assert door("undo", before=closed).code == 15


def test_a_home_with_spaces_and_accents(door: Door, tmp_path: Path) -> None:
    home = tmp_path / "Zoé Lefèvre d’Été"
    home.mkdir(mode=0o700)
    gone = {f"XDG_{name}_HOME": None for name in ("DATA", "CONFIG", "STATE", "CACHE")}
    place = {**gone, "HOME": str(home)}
    done = Door(home)(*SETUP, "--name", "Zoé", "--plan", "--json", env=place)
    assert done.code == 0, done
    paths = [file["path"] for file in done.document["plan"]["files"]]
    assert any(path.startswith(f"{home}/.thunderbird/") for path in paths)
    assert list(home.iterdir()) == []
