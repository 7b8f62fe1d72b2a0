# SPDX-License-Identifier: EUPL-1.2
"""The language of the window: our own sentences and those of Qt (menus of fields, standard dialogs)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QWidget

from wizard import wording
from wizard.wording import translate

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["plain", "retranslate_all", "set_language", "translate"]

_installed: list[QTranslator] = []


def set_language(language: str) -> None:
    """Choose « fr » or « en » for the whole window; the texts already shown change with ``retranslate_all``."""
    wording.set_language(language)
    QLocale.setDefault(QLocale(language))
    app = QCoreApplication.instance()
    if app is None:
        return
    while _installed:
        app.removeTranslator(_installed.pop())
    if language == "en":
        return  # Qt's own source texts
    catalogue = qt_catalogue(language)
    translator = QTranslator(app)
    if catalogue.is_file() and translator.load(str(catalogue)):  # by path: from bytes it translates nothing
        app.installTranslator(translator)
        _installed.append(translator)


def qt_catalogue(language: str) -> Path:
    """Where the installed Qt keeps its own sentences in a language."""
    from pathlib import Path

    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"


def retranslate_all(root: QWidget) -> None:
    """Have every widget below ``root`` that holds text of its own say it again, the innermost last."""
    for widget in root.findChildren(QWidget):
        again = getattr(widget, "retranslate", None)
        if again is not None:
            again()


def plain(text: str) -> str:
    """A button's text without its mnemonic mark."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
