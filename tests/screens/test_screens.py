# SPDX-License-Identifier: EUPL-1.2
"""Every page at every size the design names: nothing cut, nothing over another thing, nothing sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea

from tests.screens import measure, take
from tests.screens.scenes import SCENES

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

NORMAL, LARGE = 15, 30  # text at 100 % and 200 %
VIEWS = [
    (size, pixels, theme, language)
    for size, pixels in (((1000, 700), NORMAL), ((1024, 600), NORMAL), ((683, 384), NORMAL), ((1366, 768), LARGE))
    for theme, language in (("light", "fr"), ("light", "en"), ("contrast", "fr"))
] + [((1000, 700), LARGE, "light", "fr"), ((1024, 600), LARGE, "light", "fr"), ((1000, 700), NORMAL, "dark", "fr")]


def look(scene: str, size: tuple[int, int]) -> list[str]:
    """The faults of one scene at one size."""
    wanted = QSize(*size)
    shell = take.stage(scene, wanted)
    try:
        return measure.faults(shell, wanted)
    finally:
        take.strike(shell)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize(("size", "pixels", "theme", "language"), VIEWS)
def test_everything_has_its_place(size: tuple[int, int], pixels: int, theme: str, language: str) -> None:
    take.dress(language, theme, pixels)
    found = {scene: faults for scene in SCENES if (faults := look(scene, size))}
    assert found == {}


@pytest.mark.parametrize("scene", [one for one in SCENES if one.startswith(("termine", "annule"))])
def test_the_end_has_its_place_in_a_small_window_with_large_text(scene: str) -> None:
    take.dress("fr", "light", LARGE)
    assert look(scene, (800, 600)) == []


WHOLE = ("verdict-", "verification", "reverifier")  # what to do and its ways on, without scrolling
OPENED = "verification-interceptee"  # its details are unfolded


@pytest.mark.parametrize("scene", [one for one in SCENES if one.startswith(WHOLE) and one != OPENED])
def test_a_verdict_is_seen_whole_in_the_usual_window(scene: str) -> None:
    take.dress("fr", "light", NORMAL)
    shell = take.stage(scene, QSize(1000, 700))
    try:
        (area,) = [one for one in shell.findChildren(QScrollArea) if one.isVisible()]
        assert area.verticalScrollBar().maximum() == 0
    finally:
        take.strike(shell)


def test_the_measure_finds_what_is_wrong(qapp: QApplication) -> None:
    """The tool of this test can fail: a cut text, a text over another, a page too wide."""
    take.dress("fr", "light", NORMAL)
    size = QSize(1000, 700)
    shell = take.stage("vous", size)
    page = shell.page
    assert page is not None
    assert measure.faults(shell, size) == []
    page.name.label.setFixedHeight(4)
    page.owner.setFixedWidth(1200)
    page.login.label.setParent(page)
    page.login.label.move(page.title.mapTo(page, page.title.rect().topLeft()))
    page.login.label.show()
    take.settle()
    found = " ".join(measure.faults(shell, size))
    for sign in ("high in 4", "out of reach", "meet in"):
        assert sign in found
    take.strike(shell)


def test_a_picture_is_taken_of_every_scene(tmp_path: Path) -> None:
    """The tool writes a picture of the size asked for."""

    assert take.main(["--out", str(tmp_path), "--page", "accueil", "--size", "800x600"]) == 0
    picture = QImage(str(tmp_path / "accueil.png"))
    assert (picture.width(), picture.height()) == (800, 600)


def test_one_command_takes_every_look(tmp_path: Path) -> None:
    out = tmp_path / "looks"
    assert take.main(["--out", str(out), "--every-look", "--page", "guide-ecran-4", "--size", "900x600"]) == 0
    taken = {path.parent.name: QImage(str(path)) for path in out.glob("*/guide-ecran-4.png")}
    assert set(taken) == {f"{theme}-{size}" for theme in ("light", "dark") for size in ("100", "200", "text-200")}
    widths = {look: image.width() for look, image in taken.items()}
    assert widths == {look: 1800 if look.endswith(("light-200", "dark-200")) else 900 for look in taken}
    corner = {look: image.pixelColor(2, image.height() // 2).lightness() for look, image in taken.items()}
    assert all((light > 128) is look.startswith("light") for look, light in corner.items())
    assert taken["light-100"] != taken["light-text-200"]
