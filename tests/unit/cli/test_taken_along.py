# SPDX-License-Identifier: EUPL-1.2
"""``setup`` for what is taken along: no password needed, what is left to the person, refusals before anything is done."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from wizard import cli, wording

WHO = ["setup", "camille.exemple@ac-amiens.fr", "--name", "Camille Exemple", "--login", "cexemple"]


def ask(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, str]:
    wording.set_language("fr")
    code = cli.main([*WHO, *options])
    caught = capsys.readouterr()
    return code, caught.out + caught.err


def document(capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, Any]:
    code, said = ask(capsys, "--json", *options)
    given: dict[str, Any] = json.loads(said)
    assert given["exit_code"] == code
    return given


def test_a_sheet_is_written_unverified_and_says_so(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    given = document(capsys, "--client", "sheet", "--out", str(tmp_path / "o"), "--apply")
    assert (given["exit_code"], given["written"], given["verified"]) == (20, True, False)
    assert [Path(file).suffix for file in given["handover"]["files"]] == [".html", ".pdf"]
    assert all(Path(file).is_file() for file in given["handover"]["files"])
    assert "Non vérifiés" in Path(given["handover"]["files"][0]).read_text(encoding="utf-8")


def test_text_says_what_is_written_without_its_source(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, said = ask(capsys, "--client", "sheet", "--out", str(tmp_path / "o"), "--plan")
    assert code == 0
    assert "Votre mot de passe n’y est pas" in said
    assert "<html" not in said
    assert not (tmp_path / "o").exists()


def test_a_code_is_text_and_a_page_where_a_folder_is_given(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    _, said = ask(capsys, "--client", "android", "--plan")
    assert '[1,[1,1],[0,"imap.ac-amiens.fr",993,3,1,"cexemple"' in said
    given = document(capsys, "--client", "android", "--out", str(tmp_path), "--apply")
    (page,) = given["handover"]["files"]
    assert Path(page).name == "telephone-camille.exemple@ac-amiens.fr.html"
    assert "imap.ac-amiens.fr" in Path(page).read_text(encoding="utf-8")


@pytest.mark.parametrize(("client", "device"), [("android", "android-mail"), ("apple", "iphone-guide")])
def test_a_guided_copy_is_windows_and_values(capsys: pytest.CaptureFixture[str], client: str, device: str) -> None:
    given = document(capsys, "--client", client, "--profile", device, "--plan")
    values = {each["value"] for window in given["handover"]["windows"] for each in window["values"]}
    assert {"imap.ac-amiens.fr", "smtp.ac-amiens.fr", "camille.exemple@ac-amiens.fr"} <= values
    _, said = ask(capsys, "--client", client, "--profile", device, "--plan")
    assert "imap.ac-amiens.fr" in said


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--client", "sheet", "--shared-pc", "--plan"), "--out"),
        (("--client", "apple", "--shared-pc", "--plan"), "--out"),
        (("--client", "sheet", "--store", "thunderbird", "--plan"), "garde lui-même"),
        (("--client", "android", "--profile", "nokia", "--plan"), "nokia"),
        (("--client", "android", "--route", "prf", "--plan"), "prf"),
        (("--client", "apple", "--sign-cert", "c.pem", "--plan"), "ensemble"),
        (("--client", "apple", "--sign-cert", "c.pem", "--sign-key", "k.pem", "--plan"), "c.pem"),
    ],
)
def test_what_cannot_be_is_refused(capsys: pytest.CaptureFixture[str], options: tuple[str, ...], says: str) -> None:
    code, said = ask(capsys, *options)
    assert code == 3
    assert says in said


def test_an_out_that_is_a_file_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    code, said = ask(capsys, "--client", "sheet", "--out", str(tmp_path / "file"), "--plan")
    assert code == 3
    assert "n’est pas un dossier" in said
