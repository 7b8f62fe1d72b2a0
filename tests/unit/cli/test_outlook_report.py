# SPDX-License-Identifier: EUPL-1.2
"""The command that collects a field test: printed, as a document, or in a file."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

import pytest

from wizard.cli import outlook_report, parser
from wizard.core.errors import BadInput
from wizard.wording import errors

if TYPE_CHECKING:
    from pathlib import Path


def test_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert outlook_report.run(argparse.Namespace(out=None, json=False)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(" = " in line for line in lines)
    assert lines[0].startswith("assistant.version = ")


def test_in_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "new" / "report.txt"
    assert outlook_report.run(argparse.Namespace(out=path, json=False)) == 0
    assert str(path) in capsys.readouterr().out
    assert "outlook.installations = " in path.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    place = tmp_path / "file" / "report.txt"
    with pytest.raises(BadInput) as found:
        outlook_report.run(argparse.Namespace(out=place, json=False))
    assert (found.value.code, found.value.exit_code) == ("unwritable-file", 3)
    assert str(place) in errors.sentence(found.value)


def test_as_a_document(capsys: pytest.CaptureFixture[str]) -> None:
    assert outlook_report.run(argparse.Namespace(out=None, json=True)) == 0
    assert json.loads(capsys.readouterr().out)["facts"]["outlook_new.found"] in ("yes", "no")


def test_it_is_a_command() -> None:
    assert parser.build().parse_args(["outlook-report"]).command == "outlook-report"
