# SPDX-License-Identifier: EUPL-1.2
"""The sheet and the code as others see them: zbar reads the code back, poppler the text, the structure and the page."""

from __future__ import annotations

import datetime
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.real.require import require_programs
from tests.unit.clients import android_reader
from tests.unit.clients.test_android import account
from wizard import wording
from wizard.academies import Catalogue
from wizard.clients import android
from wizard.clients.sheet import pdf, telephone
from wizard.clients.sheet.facts import facts

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("Camille Exemple", "Hélène Œuvrard-Noël", "Żółć Łukasiewicz", "Anne-Élisabeth " * 12)
WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
from wizard.ui.widgets.code import Code
app = QApplication([])
code = Code()
code.set(sys.argv[1], "code", "")
code.resize(code.sizeHint())
code.grab().save(sys.argv[2])
"""


@pytest.fixture(autouse=True)
def programs() -> None:
    require_programs("zbar-tools poppler-utils", "zbarimg", "pdftotext", "pdftoppm", "pdfinfo")
    wording.set_language("fr")


def run(*command: str | Path) -> bytes:
    return subprocess.run(command, check=True, capture_output=True, stdin=subprocess.DEVNULL).stdout


def scanned(picture: Path) -> str:
    return run("zbarimg", "--quiet", "--raw", "-Sbinary", "--nodbus", picture).decode()


def made(tmp_path: Path, name: str) -> tuple[Path, str]:
    given = account(name)
    text = android.payload(given)
    paper = tmp_path / "sheet.pdf"
    paper.write_bytes(pdf.page(facts(given, Catalogue().get("amiens"), text, datetime.date(2026, 11, 22))))
    return paper, text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("side", [200, 480])
def test_an_independent_reader_reads_every_code_of_the_telephone_s_page(tmp_path: Path, name: str, side: int) -> None:
    texts = android.parts([account(name), account("Autre Nom"), account(name), account("Dernier Nom")])
    sheet = facts(account(name), None, texts[0], datetime.date(2026, 11, 22))
    drawings = re.findall(r"<svg.*?</svg>", telephone.page(sheet, texts).decode())
    assert len(drawings) == len(texts) > 1
    for text, drawing in zip(texts, drawings, strict=True):
        picture = QImage(side, side, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        QSvgRenderer(drawing.encode()).render(painter)
        painter.end()
        picture.save(str(tmp_path / "code.png"))
        assert scanned(tmp_path / "code.png") == text
        assert android_reader.read(text)[1] == len(texts)


@pytest.mark.parametrize("name", NAMES)
def test_the_code_of_the_window_is_read_as_it_stands_on_the_screen(tmp_path: Path, name: str) -> None:
    text = android.payload(account(name))
    window = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", WINDOW, text, tmp_path / "window.png"], env=window, check=True, timeout=60)
    assert scanned(tmp_path / "window.png") == text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dots", ["150", "200"])
def test_the_code_on_the_printed_page_is_read_too(tmp_path: Path, name: str, dots: str) -> None:
    paper, text = made(tmp_path, name)
    run("pdftoppm", "-r", dots, "-png", "-singlefile", paper, tmp_path / "page")
    assert scanned(tmp_path / "page.png") == text


def test_the_page_has_text_title_language_and_structure(tmp_path: Path) -> None:
    paper, _ = made(tmp_path, "Hélène Œuvrard")
    said = run("pdfinfo", paper).decode()
    assert "Title:           Ma messagerie académique" in said
    assert "Tagged:          yes" in said
    assert "Pages:           1" in said
    assert "(A4)" in said
    assert b"(fr-FR)" in paper.read_bytes()
    text = " ".join(run("pdftotext", "-layout", paper, "-").decode().replace("\u00a0", " ").split())
    for words in (
        "Hélène Œuvrard",
        "imap.ac-essai.fr",
        "587",
        "« Identifiant refusé »",
        "03 22 82 37 40",
        "Restez prudent",
    ):
        assert words in text
    structure = run("pdfinfo", "-struct", paper).decode()
    for tag in ("H1", "H2", "Table", "TH", "Figure", "LBody"):
        assert tag in structure


def test_black_on_white_and_nothing_in_the_margins(tmp_path: Path) -> None:
    paper, _ = made(tmp_path, "Camille Exemple")
    run("pdftoppm", "-r", "36", "-gray", "-singlefile", paper, tmp_path / "page")
    head, _, pixels = (tmp_path / "page.pgm").read_bytes().partition(b"255\n")
    wide, high = map(int, head.split()[1:3])
    edge = 20  # 14 mm at 36 dots an inch
    rows = [pixels[y * wide : (y + 1) * wide] for y in range(high)]
    assert min(pixels) < 60
    assert all(set(row[:edge]) == set(row[-edge:]) == {255} for row in rows)
    assert all(set(row) == {255} for row in (*rows[:edge], *rows[-edge:]))
