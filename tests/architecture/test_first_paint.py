# SPDX-License-Identifier: EUPL-1.2
"""Before the first page is painted nothing heavy is loaded: what was imported is named, and dataclasses are counted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST_DATACLASSES = 20  # a frozen one with slots costs more than half a millisecond
HEAVY = (
    "asyncio",
    "ssl",
    "_ssl",
    "socket",
    "http",
    "urllib.request",
    "email",
    "logging.handlers",
    "sqlite3",
    "keyring",
    "dns",
    "imapclient",
    "smtplib",
    "imaplib",
    "truststore",
    "certifi",
    "asn1crypto",
    "zxcvbn",
    "xkcdpass",
    "trustme",
    "pymap",
    "aiosmtpd",
    "PySide6.QtNetwork",
    "platformdirs",
    "tomllib",
    "wizard.probe",
    "wizard.discovery",
    "wizard.clients",
    "wizard.changes",
    "wizard.transport",
    "wizard.academies",
    "wizard.vault",
    "wizard.demo",
    "wizard.passwords",
    "wizard.journey",
    "wizard.ui.controller",
    "wizard.ui.runner",
)
# Loaded by the interpreter before anything of ours: counts dataclasses, and tells at the end what had been imported
# at the moment of the first paint (the window's own switch ends the process right after it).
RECORDER = """
import atexit, dataclasses, json, os, sys
made = []
real = dataclasses._process_class
def counted(cls, *rest, **more):
    made.append(cls.__module__ + "." + cls.__qualname__)
    return real(cls, *rest, **more)
dataclasses._process_class = counted
first = {}
def look(frame, event, argument):
    if event == "call" and frame.f_code.co_name == "since_start" and not first:
        first.update(modules=sorted(sys.modules), dataclasses=list(made))
        sys.setprofile(None)
sys.setprofile(look)
atexit.register(lambda: open(os.environ["RECORD"], "w").write(json.dumps(first)))
"""


@pytest.fixture(scope="module")
def first_paint(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What one start had loaded when its first page was painted."""
    place = tmp_path_factory.mktemp("first-paint")
    (place / "sitecustomize.py").write_text(RECORDER, encoding="utf-8")
    record = place / "record.json"
    environment = {
        **os.environ,
        "HOME": str(place),
        "LC_ALL": "fr_FR.UTF-8",
        "PYTHONPATH": f"{place}{os.pathsep}{ROOT}",
        "QT_QPA_PLATFORM": "offscreen",
        "RECORD": str(record),
    }
    command = [sys.executable, "-m", "wizard", "--quit-after-first-page"]
    done = subprocess.run(command, env=environment, cwd=place, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) > 0
    found: dict[str, list[str]] = json.loads(record.read_text(encoding="utf-8"))
    return found


def test_the_recorder_saw_the_window(first_paint: dict[str, list[str]]) -> None:
    assert {"PySide6.QtWidgets", "wizard.ui.shell", "wizard.ui.pages.home"} <= set(first_paint["modules"])


def test_nothing_heavy_is_loaded_before_the_first_paint(first_paint: dict[str, list[str]]) -> None:
    modules = first_paint["modules"]
    heavy = [name for name in modules if any(name == one or name.startswith(one + ".") for one in HEAVY)]
    assert heavy == []


def test_few_dataclasses_are_made_before_the_first_paint(first_paint: dict[str, list[str]]) -> None:
    made = first_paint["dataclasses"]
    assert len(made) <= MOST_DATACLASSES, made


def test_only_the_start_page_is_loaded(first_paint: dict[str, list[str]]) -> None:
    pages = [name for name in first_paint["modules"] if name.startswith("wizard.ui.pages.")]
    assert pages == ["wizard.ui.pages.home"]
