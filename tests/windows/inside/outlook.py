# SPDX-License-Identifier: EUPL-1.2
r"""A stand-in for OUTLOOK.EXE: it does what Outlook is documented to do with ImportPRF, or fails to in one known way.

It runs as OUTLOOK.EXE (a copy of python.exe). It reads ``Setup\ImportPRF`` unless ``First-Run`` or ``FirstRun`` is there, reads
the file through the INI calls of Windows and the numbers of its mapping section, makes the account's key, takes the value
away, and stays open until it is closed (a file named stop). Written from the documentation, apart from the product's code.
The variable OUTLOOK_STAND_IN names the way: right, binary, slow, second-start, wrong-server, ignore, hang, crash.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time
import winreg
from pathlib import Path

OUTLOOK = r"Software\Microsoft\Office\16.0\Outlook"
ACCOUNTS = "9375CFF0413111d3B88A00104B2A6676"
IMAP = "{ED475412-B0D6-11D2-8C3B-00104B2A6676}"
NAMES = {  # number of a property -> the value Outlook keeps it in
    0x0002: "Account Name",
    0x000B: "Display Name",
    0x000C: "Email",
    0x0100: "IMAP Server",
    0x0101: "IMAP User",
    0x0104: "IMAP Port",
    0x0105: "IMAP Use SSL",
    0x0200: "SMTP Server",
    0x0201: "SMTP Port",
    0x0202: "SMTP Use SSL",
    0x0203: "SMTP Use Auth",
    0x0204: "SMTP User",
    0x020A: "SMTP Secure Connection",
}


def ini(path: str, section: str, key: str) -> str:
    """A value of an INI file, as Windows reads it."""
    buffer = ctypes.create_unicode_buffer(2048)
    ctypes.windll.kernel32.GetPrivateProfileStringW(section, key, "", buffer, len(buffer), path)
    return buffer.value


def keys(path: str, section: str) -> list[str]:
    """The names of the values of a section."""
    buffer = ctypes.create_unicode_buffer(8192)
    length = ctypes.windll.kernel32.GetPrivateProfileStringW(section, None, "", buffer, len(buffer), path)
    return [name for name in buffer[:length].split("\0") if name]


def setup_value(key: winreg.HKEYType, name: str) -> str | None:
    """A value of Setup, None when it is not there."""
    try:
        return str(winreg.QueryValueEx(key, name)[0])
    except OSError:
        return None


def import_account(way: str) -> None:
    """Do what the file says, as far as it is about one IMAP account."""
    with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, rf"{OUTLOOK}\Setup", access=winreg.KEY_ALL_ACCESS) as setup:
        path = setup_value(setup, "ImportPRF")
        first = [name for name in ("First-Run", "FirstRun") if setup_value(setup, name) is not None]
        if path is None or first or not Path(path).is_file() or " " in path:
            return
        winreg.SetValueEx(setup, "First-Run", 0, winreg.REG_BINARY, b"\x07")
        profile = ini(path, "General", "ProfileName")
        mapping = ini(path, "Internet Account List", "Account1")
        if not profile or ini(path, mapping, "AccountType") != "IMAP":
            return
        with winreg.CreateKey(
            winreg.HKEY_CURRENT_USER, rf"{OUTLOOK}\Profiles\{profile}\{ACCOUNTS}\00000009"
        ) as account:
            winreg.SetValueEx(account, "clsid", 0, winreg.REG_SZ, IMAP)
            for key in keys(path, mapping):
                kind, _, number = ini(path, mapping, key).partition(",")
                name = NAMES.get(int(number, 16)) if number else None
                value = ini(path, "Account1", key)
                if name is None:
                    continue
                if name == "IMAP Server" and way == "wrong-server":
                    value = "imap.autre.example"
                if kind == "PT_LONG":
                    winreg.SetValueEx(account, name, 0, winreg.REG_DWORD, int(value))
                elif way == "binary":
                    winreg.SetValueEx(account, name, 0, winreg.REG_BINARY, f"{value}\0".encode("utf-16-le"))
                else:
                    winreg.SetValueEx(account, name, 0, winreg.REG_SZ, value)
        winreg.DeleteValue(setup, "ImportPRF")


def main() -> int:
    """Run until the file ``stop`` beside the mark of starts is there, a minute and a half at most."""
    way, place = os.environ["OUTLOOK_STAND_IN"], Path(os.environ["OUTLOOK_STAND_IN_PLACE"])
    starts = len(list(place.glob("start-*")))
    (place / f"start-{starts}").touch()
    if way == "crash":
        time.sleep(1.5)
        return 3
    if way == "slow":
        time.sleep(4)
    if way not in ("ignore", "hang") and not (way == "second-start" and starts == 0):
        import_account(way)
    until = time.monotonic() + 90
    while time.monotonic() < until and (way == "hang" or not (place / "stop").exists()):
        if (place / "end").exists():  # only the test, at its own end
            return 0
        time.sleep(0.2)
    return 0


if __name__ == "__main__":
    sys.exit(main())
