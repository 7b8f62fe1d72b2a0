# SPDX-License-Identifier: EUPL-1.2
"""What PySide compiles at each start is compiled once: real imports of Qt, one process each, compilations counted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COUNTED = """
import sys
from pathlib import Path
compiled_now = []
sys.addaudithook(lambda event, details: event == "compile" and compiled_now.append(str(details[1])))
import re._parser
really = re._parser.parse
re._parser.parse = lambda *given: (compiled_now.append("expression"), really(*given))[1]
from wizard.ui import compiled
compiled.import_qt(Path(sys.argv[1]))
from PySide6.QtCore import QObject
print(sum("shibokensupport" in name or name == "expression" for name in compiled_now))
try:
    QObject().inherits(1)
except TypeError as error:
    print(*str(error).split())
"""


def compiled_by_a_start(kept: Path, *flags: str) -> int:
    """How many modules and expressions one more process compiles; what they are for (PySide's errors) works either way."""
    done = subprocess.run(
        [sys.executable, *flags, "-c", COUNTED, str(kept)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not done.stderr
    number, said = done.stdout.splitlines()
    assert "Supported signatures: PySide6.QtCore.QObject.inherits(" in said
    return int(number)


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    return tmp_path / "__pycache__" / "shibokensupport.marshal"


def test_the_second_start_compiles_nothing(kept: Path) -> None:
    assert compiled_by_a_start(kept) > 15
    assert compiled_by_a_start(kept) == 0
    assert [file.name for file in kept.parent.iterdir()] == [kept.name]


@pytest.mark.parametrize("damage", [b"", b"\x00" * 400, None], ids=["emptied", "zeroed", "last octet changed"])
def test_a_damaged_file_is_made_again(kept: Path, damage: bytes | None) -> None:
    compiled_by_a_start(kept)
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]) if damage is None else damage)
    assert compiled_by_a_start(kept) > 15
    assert kept.read_bytes() == whole


def test_another_version_of_pyside_is_compiled_again(kept: Path) -> None:
    """The sources' hashes are another version's: as after an update."""
    compiled_by_a_start(kept)
    older = (
        "import sys; from pathlib import Path; from wizard.ui import compiled; kept = Path(sys.argv[1]);"
        "compiled._write(kept, {(name, b'8 octets'): code for (name, _), code in compiled._read(kept).items()})"
    )
    subprocess.run([sys.executable, "-c", older, str(kept)], cwd=ROOT, check=True)
    assert compiled_by_a_start(kept) > 15
    assert compiled_by_a_start(kept) == 0


def test_python_s_own_wish_is_followed(kept: Path) -> None:
    compiled_by_a_start(kept, "-B")
    assert not kept.exists()


def test_a_folder_that_cannot_be_written_costs_time_only(kept: Path) -> None:
    kept.parent.touch()  # a file in the place of the folder
    assert compiled_by_a_start(kept) > 15
    assert kept.parent.is_file()
