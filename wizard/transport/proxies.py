# SPDX-License-Identifier: EUPL-1.2
"""The web proxy this computer is told to use: environment, Windows, macOS. A PAC script is named, never run."""

from __future__ import annotations

import base64
import contextlib
import http.client
import re
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from wizard.core.secret import Secret
from wizard.transport.webfaults import WebFailed, WebFault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wizard.transport.connection import Connection

_SCUTIL = re.compile(r"^\s*ProxyAutoConfigURLString : (\S+)", re.MULTILINE)
_ENABLED = re.compile(r"^\s*ProxyAutoConfigEnable : 1$", re.MULTILINE)


def _none_past(host: str) -> bool:
    return False


@dataclass(frozen=True)
class Proxies:
    """``https``: « host:port », "" for none; ``login``: « user:password » as the system's setting has it."""

    https: str = ""
    login: Secret | None = None
    script: str = ""  # address of a PAC script: this program runs no scripts
    readable: bool = True  # False: a proxy is set whose kind this program does not speak (SOCKS, TLS to the proxy)
    past: Callable[[str], bool] = field(default=_none_past, compare=False)  # whether a host is reached without it

    @property
    def unused(self) -> bool:
        """Whether the way out is one that this program does not take."""
        return not self.https and (bool(self.script) or not self.readable)

    def of(self, host: str) -> tuple[str, int] | None:
        """The proxy for a host, None for a direct way. Blocking: Windows may ask the DNS."""
        if not self.https or self.past(host):
            return None
        name, _, port = self.https.rpartition(":")
        return name.strip("[]"), int(port)


def system() -> Proxies:
    """What this system says now. Blocking: files, the registry, a program on macOS."""
    import urllib.request

    return given(urllib.request.getproxies(), past=lambda host: bool(urllib.request.proxy_bypass(host)))


def given(table: Mapping[str, str], *, past: Callable[[str], bool] = _none_past) -> Proxies:
    """Proxies of a table as the environment has it: ``{"https": "http://user:password@host:port"}``."""
    script = table.get("auto", "") or _script()
    text = table.get("https", "") or table.get("all", "")
    if not text:  # Windows and macOS name a SOCKS proxy by itself
        return Proxies(script=script, readable=not table.get("socks"), past=past)
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname or "", parts.port or 80
    except ValueError:
        return Proxies(script=script, readable=False, past=past)
    if parts.scheme != "http" or not host:
        return Proxies(script=script, readable=False, past=past)
    login = Secret(f"{unquote(parts.username)}:{unquote(parts.password or '')}") if parts.username else None
    return Proxies(f"[{host}]:{port}" if ":" in host else f"{host}:{port}", login, script, past=past)


def tunnel(connection: Connection, host: str, port: int, proxies: Proxies) -> None:
    """Ask a proxy for a way to ``host`` (CONNECT, RFC 9110, 9.3.6). Blocking stage.

    Raises WebFailed: PROXY_LOGIN (407), PROXY (refused, or not HTTP); OSError when the connection breaks.
    """
    target = f"{host}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if proxies.login is not None:
        coded = base64.b64encode(proxies.login.reveal().encode()).decode()
        lines.append(f"Proxy-Authorization: Basic {coded}")
    connection.sock.sendall("\r\n".join((*lines, "", "")).encode("ascii"))
    answer = http.client.HTTPResponse(connection.sock, method="CONNECT")
    with contextlib.closing(answer):
        try:
            answer.begin()
        except http.client.HTTPException as error:
            raise WebFailed(WebFault.PROXY, host, type(error).__name__) from error
        if answer.status == 407:
            scheme = (answer.getheader("Proxy-Authenticate") or "").partition(" ")[0]
            raise WebFailed(WebFault.PROXY_LOGIN, host, scheme)
        if not 200 <= answer.status < 300:
            raise WebFailed(WebFault.PROXY, host, str(answer.status))


def _script() -> str:
    """The address of the PAC script that the system names, "" for none."""
    if sys.platform == "win32":
        import winreg

        place = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
        with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, place) as key:
            return str(winreg.QueryValueEx(key, "AutoConfigURL")[0])
    elif sys.platform == "darwin":
        import subprocess

        with contextlib.suppress(OSError, subprocess.SubprocessError):
            done = subprocess.run(
                ["/usr/sbin/scutil", "--proxy"], capture_output=True, text=True, timeout=2, check=True
            )
            return script_of(done.stdout)
    return ""


def script_of(report: str) -> str:
    """The PAC address in what macOS's « scutil --proxy » writes, "" when it is switched off."""
    found = _SCUTIL.search(report) if _ENABLED.search(report) else None
    return found.group(1) if found else ""
