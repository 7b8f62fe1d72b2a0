# SPDX-License-Identifier: EUPL-1.2
"""A Windows CPython 3.11 under Wine, made once and kept in .venv/windows: Debian packages and PyPI wheels only.

The interpreter's library, its extension modules and the C runtime are those of python.org, as the wheel of panda3d
for Windows carries them (deploy_libs/); the standard library is this machine's own. The packages are the versions
installed here, so that both systems test the same code.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement

from tests.real.require import cannot_run, require_programs

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / ".venv" / "windows"
PYTHON = PLACE / "python"
DEBIAN = "wine wine64 gcc-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64"
CARRIER = "panda3d==1.10.16"
GCC, OBJDUMP = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-objdump"
TOOLS = ("pytest", "pytest-timeout", "pytest-socket", "hypothesis", "trustme")
NOT_HERE = ("pyside6-essentials", "pyside6")  # the window is tested on Linux
PINS = {"cryptography": "42.0.8"}  # the newer ones do not load under Wine 8
WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "extra": ""}
_NO_STDLIB = ("site-packages", "dist-packages", "lib-dynload", "config-*", "test", "tests", "idlelib", "turtledemo")
_NEVER_THERE = "tkinter", "__pycache__", "*.so"


def environment() -> dict[str, str]:
    """The environment of everything that runs under Wine: a prefix of its own, no debug output, no installers asked for."""
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith(("WINE", "PYTEST", "COV"))},
        "LC_ALL": "C.UTF-8",  # one that every machine has: without a known one, Wine writes no accent in a file's name
        "WINEPREFIX": str(PLACE / "prefix"),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=",
        "PYTHONPYCACHEPREFIX": f"Z:{PLACE / 'cache'}",
        "PYTHONUTF8": "0",
    }


def ready() -> None:
    """Have the prefix and the interpreter; what is there and current is used as it is. Says what is missing otherwise."""
    require_programs(DEBIAN, "wine", "wineboot", GCC, OBJDUMP)
    if sys.version_info[:2] != (3, 11):
        cannot_run(
            "the standard library given to the Windows interpreter is that of Python 3.11: run with PYTHON=python3.11"
        )
    PLACE.mkdir(parents=True, exist_ok=True)
    with (PLACE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        wanted = sorted(requirements())
        sources = [Path(__file__).read_bytes(), (Path(__file__).parent / "launcher.c").read_bytes()]
        stamp = hashlib.sha256(b"\0".join([*sources, "\n".join(wanted).encode()])).hexdigest()
        kept = PLACE / "stamp"
        if kept.exists() and kept.read_text() == stamp:
            return
        kept.unlink(missing_ok=True)
        shutil.rmtree(PYTHON, ignore_errors=True)
        _fetch(wanted)
        _compile()
        if not (PLACE / "prefix" / "user.reg").exists():  # written last: what was cut short is made again
            shutil.rmtree(PLACE / "prefix", ignore_errors=True)
            _run(["wineboot", "-i"])
            _run(["wineserver", "-w"])
        kept.write_text(stamp)


def requirements() -> set[str]:
    """What the project and its tests need on Windows, with all that needs in turn, at the versions installed here."""
    document = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    left = [Requirement(text) for text in (*document["project"]["dependencies"], *TOOLS)]
    found: dict[str, str] = {}
    while left:
        requirement = left.pop()
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        if name in found or name in NOT_HERE or (requirement.marker and not requirement.marker.evaluate(WINDOWS)):
            continue
        try:
            installed = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # needed on Windows only
            found[name] = name
            continue
        found[name] = f"{name}=={PINS.get(name, installed.version)}"
        left += [Requirement(text) for text in installed.requires or ()]
    return set(found.values())


def _fetch(wanted: list[str]) -> None:
    """The interpreter's files and the packages, by pip as it is set up here."""
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    kind = ["--no-deps", "--only-binary=:all:", "--platform", "win_amd64", "--python-version", "3.11"]
    wheels = PLACE / "wheels"
    _run([*pip, "download", *kind, "--dest", str(wheels), CARRIER])
    (wheel,) = wheels.glob("panda3d-*.whl")
    (PYTHON / "DLLs").mkdir(parents=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            place = _place(PurePosixPath(name))
            if place is not None:
                place.write_bytes(archive.read(name))
    ignored = shutil.ignore_patterns(*_NO_STDLIB, *_NEVER_THERE)
    shutil.copytree(sysconfig.get_path("stdlib"), PYTHON / "Lib", ignore=ignored)
    shutil.rmtree(wheels)
    _run([*pip, "install", *kind, "--target", str(PYTHON / "Lib" / "site-packages"), *wanted])


def _place(name: PurePosixPath) -> Path | None:
    """Where a file of the wheel goes; None when it is not the interpreter's."""
    low = name.name.lower()
    if name.parts[0] != "deploy_libs" or low == "_tkinter.pyd":
        return None
    if low.startswith(("python3", "vcruntime")):
        return PYTHON / name.name
    if low.endswith(".pyd") or low.startswith(("libffi", "libcrypto", "libssl", "sqlite3")):
        return PYTHON / "DLLs" / name.name
    return None


def _compile() -> None:
    """python.exe, and python3.dll through which modules of the stable ABI find the interpreter's functions."""
    source = Path(__file__).parent / "launcher.c"
    _run([GCC, "-O2", "-municode", "-static", "-s", "-o", str(PYTHON / "python.exe"), str(source)])
    listing = _run([OBJDUMP, "-p", str(PYTHON / "python311.dll")])
    names = re.findall(
        r"^\t\[ *\d+\] (?:\+base\[ *\d+\] +[0-9a-f]+ )?(\w+)$", listing.partition("[Ordinal/Name Pointer]")[2], re.M
    )
    if not names:
        raise AssertionError("no exports found in python311.dll")
    exports = PLACE / "python3.def"
    exports.write_text("LIBRARY python3\nEXPORTS\n" + "".join(f"  {name} = python311.{name}\n" for name in names))
    _run([GCC, "-shared", "-nostdlib", "-Wl,--entry,0", "-s", "-o", str(PYTHON / "python3.dll"), str(exports)])


def _run(command: list[str]) -> str:
    """Run a step of the making; what it said when it fails, as a reason why nothing can run here."""
    done = subprocess.run(
        command,
        env=environment() if command[0].startswith("wine") else None,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        cannot_run(
            f"no Windows interpreter: {Path(command[0]).name} {command[1]}: {said[-1] if said else done.returncode}"
        )
    return done.stdout
