# SPDX-License-Identifier: EUPL-1.2
"""What a system says of its web proxy, read without running anything."""

from __future__ import annotations

import contextlib
import sys
from types import SimpleNamespace

import pytest
from hypothesis import given as each
from hypothesis import strategies as st

from wizard.core.secret import Secret
from wizard.transport import proxies
from wizard.transport.proxies import Proxies, given, script_of


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("http://proxy.essai.example:3128", ("proxy.essai.example", 3128)),
        ("proxy.essai.example:3128", ("proxy.essai.example", 3128)),
        ("http://proxy.essai.example", ("proxy.essai.example", 80)),
        ("http://[2001:db8::1]:8080/", ("2001:db8::1", 8080)),
    ],
)
def test_proxies_of_a_table(text: str, way: tuple[str, int]) -> None:
    found = given({"https": text})
    assert found.of("imap.essai.example") == way
    assert (found.login, found.readable) == (None, True)
    assert given({"all": text}).of("x.fr") == way
    assert given({"http": text}).of("x.fr") is None


def test_a_login_stays_a_secret() -> None:
    found = given({"https": "http://prof:p%40ss@proxy.essai.example:3128"})
    assert found.login == Secret("prof:p@ss")
    assert "p@ss" not in repr(found)
    assert found.https == "proxy.essai.example:3128"


@pytest.mark.parametrize("text", ["socks5://127.0.0.1:1080", "https://proxy.x.fr:443", "http://x:99999", "http://[::1"])
def test_kinds_that_are_not_spoken(text: str) -> None:
    found = given({"https": text})
    assert (found.https, found.readable) == ("", False)
    assert found.of("x.fr") is None


def test_hosts_reached_without() -> None:
    found = given({"https": "http://p.fr:1"}, past=lambda host: host.endswith(".local"))
    assert found.of("a.local") is None
    assert found.of("a.fr") == ("p.fr", 1)


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTPS_PROXY", "NO_PROXY", "auto_proxy"):
        monkeypatch.delenv(name, raising=False)
    assert proxies.system() == Proxies()
    monkeypatch.setenv("https_proxy", "http://proxy.essai.example:3128")
    monkeypatch.setenv("no_proxy", "localhost,.interne.example")
    monkeypatch.setenv("auto_proxy", "http://wpad.essai.example/wpad.dat")
    found = proxies.system()
    assert found.of("imap.essai.example") == ("proxy.essai.example", 3128)
    assert found.of("a.interne.example") is None
    assert found.script == "http://wpad.essai.example/wpad.dat"


def test_the_script_that_macos_names() -> None:
    report = "<dictionary> {\n  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://wpad.x.fr/p.pac\n}\n"
    assert script_of(report) == "http://wpad.x.fr/p.pac"
    assert script_of(report.replace("Enable : 1", "Enable : 0")) == ""
    assert script_of("<dictionary> {\n}\n") == ""


@pytest.mark.parametrize("url", ["http://wpad.essai.example/p.pac", ""])
def test_the_script_that_windows_names(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """A registry of this test's own: the value is there only while a script is set."""
    settings = {"AutoConfigURL": url} if url else {}
    asked: list[str] = []

    def opened(root: object, place: str) -> contextlib.AbstractContextManager[dict[str, str]]:
        asked.append(place)
        return contextlib.nullcontext(settings)

    def value(key: dict[str, str], name: str) -> tuple[str, int]:
        if name not in key:
            raise FileNotFoundError(name)
        return key[name], 1

    registry = SimpleNamespace(HKEY_CURRENT_USER="user", OpenKey=opened, QueryValueEx=value)
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr(proxies, "sys", SimpleNamespace(platform="win32"))
    found = given({})
    assert (found.script, found.unused) == (url, bool(url))
    assert asked == [r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"]


@each(st.text(max_size=40))
def test_any_text_is_read(text: str) -> None:
    found = given({"https": text})
    way = found.of("x.fr")
    assert way is None or (way[0] and 0 <= way[1] < 65536)
