# SPDX-License-Identifier: EUPL-1.2
"""Makes ``resources/generated``: one JSON catalogue a language, and the index of academies.

It is the build hook of hatchling, and a command: ``python translations/compile.py``. It needs nothing but the
standard library: a build happens without the program's dependencies.
"""

from __future__ import annotations

import json
import os
import tempfile
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run as a command, without the build tool
    BuildHookInterface = object  # type: ignore[assignment,misc]

ROOT = Path(__file__).resolve().parent.parent
_KNOWN = ("low", "medium", "high")  # a server of lower confidence is kept for diagnosis, it is not « known »


def catalogue(path: Path) -> dict[str, dict[str, str]]:
    """The finished translations of one Qt .ts file: {context: {source: translation}}."""
    contexts: dict[str, dict[str, str]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        messages = contexts.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                messages[message.findtext("source", "")] = translation.text
    return contexts


def index(folder: Path) -> list[dict[str, Any]]:
    """What the list of academies needs, from every file of ``folder``."""
    return [_entry(tomllib.loads(path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.toml"))]


def _entry(data: dict[str, Any]) -> dict[str, Any]:
    known = {server["protocol"] for server in data.get("servers", []) if server["confidence"] in _KNOWN}
    return {
        "id": data["id"],
        "name": data["name"],
        "domains": data["domains"],
        "former_domains": data.get("former_domains", []),
        "student_domains": data.get("student_domains", []),
        "area": data.get("area", ""),
        "servers_known": {"imap", "smtp"} <= known,
    }


def compile_all(root: Path = ROOT) -> Path:
    """Write the catalogues and the index below ``root``; give back the folder they are in."""
    target = root / "resources" / "generated"
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted((root / "translations").glob("wizard_*.ts")):
        _write(target / f"{source.stem}.json", catalogue(source))
    _write(target / "academies.json", index(root / "resources" / "academies"))
    return target


def _write(path: Path, document: Any) -> None:
    """Replace at once: a program reading meanwhile sees the old file or the new one, never a half."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(document, file, ensure_ascii=False, indent=1, sort_keys=True)
        file.write("\n")
    Path(name).chmod(0o644)
    Path(name).replace(path)


class Hook(BuildHookInterface):
    """Called by hatchling before a wheel, an editable install or a source archive is made."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the files; ``force-include`` of ``resources`` then takes them along, although git ignores them."""
        compile_all(Path(self.root))


if __name__ == "__main__":
    print(compile_all())
