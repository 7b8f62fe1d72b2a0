# SPDX-License-Identifier: EUPL-1.2
"""What is said, in the language of the person. Both doors use it, so one fact has one sentence.

Source strings are English; ``translations/wizard_fr.ts`` is complete (a test sees to it). Strings are marked by
``translate("Context", "text")`` with two literals, or by ``QT_TRANSLATE_NOOP`` in tables; values are put in
afterwards with ``.format(...)``.
"""

from __future__ import annotations

import os
import sys

from wizard import assets

LANGUAGES = {"fr": "Français", "en": "English"}  # each by its own name; the first where the system says none of them
_state: dict[str, object] = {"language": "fr", "catalogue": None}


def QT_TRANSLATE_NOOP(context: str, text: str) -> tuple[str, str]:
    """Mark a string for translation; give it back with its context, ready for ``translate(*marked)``."""
    return context, text


def system_language() -> str:
    """The language of the system if we have it, else French."""
    names = [os.environ.get(key, "") for key in ("LC_ALL", "LC_MESSAGES", "LANG")]
    if sys.platform == "win32":
        import ctypes
        import locale

        windows_id = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        names.append(locale.windows_locale.get(windows_id, ""))
    for name in names:
        if name:
            code = name.lower()[:2]
            return code if code in LANGUAGES else next(iter(LANGUAGES))
    return next(iter(LANGUAGES))


def set_language(language: str) -> None:
    """Choose one of ``LANGUAGES`` for everything said from now on. Raises ValueError."""
    if language not in LANGUAGES:
        raise ValueError(language)
    _state["language"] = language
    _state["catalogue"] = None


def language() -> str:
    """The language in use."""
    return str(_state["language"])


def translate(context: str, text: str) -> str:
    """The sentence for a source string; English is its own source."""
    if _state["language"] == "en":
        return text
    catalogue = _state["catalogue"]
    if catalogue is None:
        catalogue = _state["catalogue"] = assets.generated(f"wizard_{_state['language']}.json")
    assert isinstance(catalogue, dict)
    return str(catalogue.get(context, {}).get(text, text))
