# SPDX-License-Identifier: EUPL-1.2
"""Pictures of the window: ``python -m tests.screens.take --out DIR [--page NAME …] [--dark] [--size 1024x600] …``.

``--every-look`` takes each page light and dark, at 100 % and 200 %, and with text at 200 %: a directory each.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded; a display given wins

from PySide6.QtCore import QCoreApplication, QEvent, QSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.ui.shell import Shell


LOOKS = {  # directory, and what a window is asked for
    f"{theme}-{size}": (*asked, *larger)
    for theme, asked in (("light", ()), ("dark", ("--dark",)))
    for size, larger in (("100", ()), ("200", ("--scale", "2")), ("text-200", ("--font-scale", "2")))
}


def settle() -> None:
    """Let layouts, deletions and paintings come to an end."""
    for _ in range(8):  # a size asked for deep inside climbs one level a turn
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def stage(scene: str, size: QSize) -> Shell:
    """A window of this size that shows a scene, ready to be looked at."""
    from tests.screens.scenes import SCENES
    from wizard.ui.shell import Shell

    shell = Shell()
    shell.resize(size)
    SCENES[scene](shell)
    shell.show()
    settle()
    return shell


def strike(shell: Shell) -> None:
    """Take a staged window down, all of it: what is left of one would hear the next change of theme."""
    shell.close()
    shell.deleteLater()
    settle()


def dress(language: str, theme: str, pixels: int, family: str = "") -> None:
    """The application as the program makes it, in this language, theme, text size (pixels) and font."""
    from wizard import wording
    from wizard.ui import start, text
    from wizard.ui.widgets import style

    wording.set_language(language)
    app = start.application()
    font = app.font()
    if family:
        font.setFamily(family)
    font.setPixelSize(pixels)
    app.setFont(font)
    text.set_language(language)
    style.theme().measure()
    style.use(theme)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures asked for."""
    from tests.screens.scenes import SCENES

    parser = argparse.ArgumentParser(prog="python -m tests.screens.take", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--page", action="append", choices=sorted(SCENES), default=[])
    parser.add_argument("--every-look", action="store_true", help="light, dark, 100 %%, 200 %%, text at 200 %%")
    look = parser.add_mutually_exclusive_group()
    look.add_argument("--dark", dest="theme", action="store_const", const="dark", default="light")
    look.add_argument("--contrast", dest="theme", action="store_const", const="contrast")
    parser.add_argument("--scale", default="1", help="pixels of the picture for one of the window")
    parser.add_argument("--font-scale", type=float, default=1.0, help="2: text at 200 %%")
    parser.add_argument("--font", default="", help="a font family, the system's otherwise")
    parser.add_argument("--size", default="1000x700", metavar="WxH")
    parser.add_argument("--language", choices=("fr", "en"), default="fr")
    options = parser.parse_args(arguments)
    if options.every_look:
        return _every_look(options)
    os.environ["QT_SCALE_FACTOR"] = options.scale
    dress(options.language, options.theme, round(15 * options.font_scale), options.font)
    options.out.mkdir(parents=True, exist_ok=True)
    width, _, height = options.size.partition("x")
    for scene in options.page or SCENES:
        shell = stage(scene, QSize(int(width), int(height)))
        file = options.out / f"{scene}.png"
        shell.grab().save(str(file))
        strike(shell)
        print(file)
    return 0


def _every_look(options: argparse.Namespace) -> int:
    """One process for each look, since Qt reads its scale once; the first that fails says so."""
    same = ["--size", options.size, "--language", options.language, "--font", options.font]
    same += [word for page in options.page for word in ("--page", page)]
    for look, asked in LOOKS.items():
        command = [sys.executable, "-m", "tests.screens.take", "--out", str(options.out / look), *same, *asked]
        subprocess.run(command, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
