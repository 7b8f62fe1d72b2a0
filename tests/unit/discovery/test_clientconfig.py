# SPDX-License-Identifier: EUPL-1.2
"""The autoconfiguration file: every element, attribute and value of the format, and whatever else bytes can be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.discovery import elements
from wizard.core.server import Confidence, Origin, Protocol, Security, Server
from wizard.discovery.clientconfig import CAP, ClientConfig, Refusal, Unusable, parse, servers

ADDRESS = "camille.exemple@academie.example"
ROOT = Path(__file__).resolve().parents[3]


def read(name: str, address: str = ADDRESS, real_name: str = "Camille Exemple") -> ClientConfig | Refusal:
    path = next(path for path in elements.FILES if path.stem == name)
    return parse(path.read_bytes(), address=address, real_name=real_name)


def config(name: str, **given: str) -> ClientConfig:
    found = read(name, **given)
    assert isinstance(found, ClientConfig), found
    return found


def made(incoming: str) -> bytes:
    """A file around the children of one incomingServer."""
    inside = f'<incomingServer type="imap">{incoming}</incomingServer>'
    return f"<clientConfig><emailProvider>{inside}</emailProvider></clientConfig>".encode()


def test_every_cell_of_the_table_is_in_a_file() -> None:
    missing = elements.wanted() - set().union(*(elements.shown(path) for path in elements.FILES))
    assert not missing, sorted(missing)


@pytest.mark.parametrize("path", elements.FILES, ids=lambda path: path.stem)
def test_every_valid_file_is_read(path: Path) -> None:
    found = parse(path.read_bytes(), address=ADDRESS, real_name="Camille Exemple")
    refused = {"no-provider": Refusal.NO_PROVIDER, "no-server": Refusal.NO_SERVER}
    if path.stem in refused:
        assert found is refused[path.stem]
    else:
        assert isinstance(found, ClientConfig)
        assert found.incoming or found.outgoing


def test_one_of_each_element() -> None:
    full = config("full")
    assert (full.version, full.name, full.domains) == ("1.1", "Academie Exemple", (("academie.example", ""),))
    assert full.documentation == ("https://www.academie.example/aide",)
    assert full.ignored == ()
    imap = Server(Protocol.IMAP, "imap.academie.example", 993, Security.TLS, Origin.PROVIDER, Confidence.MEDIUM)
    smtp = Server(Protocol.SMTP, "smtp.academie.example", 465, Security.TLS, Origin.PROVIDER, Confidence.MEDIUM)
    assert servers(full, Origin.PROVIDER) == ((imap, "camille.exemple"), (smtp, "camille.exemple"))


def test_a_password_in_the_file_is_not_kept() -> None:
    assert "never kept" not in repr(config("full"))


def test_repeated_elements_the_first_that_means_something_counts() -> None:
    repeated = config("repeated")
    assert repeated.domains == (("academie.example", ""), ("mx.academie.example", "mx"))
    assert repeated.incoming[0].socket == "SSL"
    assert repeated.incoming[0].authentication == ("NTLM", "password-cleartext")
    assert [(each.host, each.port, each.socket) for each in repeated.incoming] == [
        ("imap.academie.example", 993, "SSL"),
        ("courrier.academie.example", 143, "STARTTLS"),
    ]
    assert all(each.usable for each in (*repeated.incoming, *repeated.outgoing))


def test_what_is_missing_is_named() -> None:
    ways = [each.why_not for each in config("missing").incoming]
    assert ways == [None, Unusable.HOST, Unusable.PORT, Unusable.SOCKET, None, None, Unusable.PROTOCOL]
    assert config("missing").incoming[5].user_name == ""
    assert config("missing").documentation == ()


def test_what_is_unknown_is_passed_over_and_named() -> None:
    unknown = config("unknown")
    assert unknown.ignored == (
        "emailProvider/futureElement",
        "incomingServer/futureElement",
        "incomingServer/hostname2",
        "outgoingServer/futureElement",
        "clientConfig/futureElement",
    )
    assert [each.why_not for each in unknown.incoming] == [
        None,
        Unusable.PROTOCOL,
        Unusable.SOCKET,
        Unusable.AUTHENTICATION,
        Unusable.PLACEHOLDER,
        Unusable.PORT,
        Unusable.HOST,
    ]


def test_socket_types() -> None:
    found = [(each.socket, each.why_not) for each in config("socket-types").incoming]
    assert found == [("plain", Unusable.PLAIN), ("SSL", None), ("SSL", None), ("STARTTLS", None)]


@pytest.mark.parametrize("side", ["incoming", "outgoing"])
def test_authentications(side: str) -> None:
    found = {each.authentication[0]: each.why_not for each in getattr(config("authentications"), side)}
    assert {way for way, why_not in found.items() if why_not is None} == {"password-cleartext", "plain"}
    assert {way for way, why_not in found.items() if why_not is Unusable.OAUTH} == {"OAuth2", "OAuth"}
    assert sum(why_not is Unusable.AUTHENTICATION for why_not in found.values()) == 8


def test_the_drafts_mechanisms_and_namespace() -> None:
    found = {each.authentication[0]: each.why_not for each in config("draft-sasl").outgoing}
    assert found == {
        "SASL PLAIN": None,
        "SASL LOGIN": None,
        "SASL SCRAM-SHA-256": Unusable.AUTHENTICATION,
        "SASL XOAUTH2": Unusable.OAUTH,
        "SASL OAUTHBEARER": Unusable.OAUTH,
    }


def test_protocols_that_are_not_ours_are_kept_and_not_used() -> None:
    found = {each.protocol: each.why_not for each in config("types").incoming}
    assert len(found) == 10
    assert [protocol for protocol, why_not in found.items() if why_not is None] == ["imap"]


def test_placeholders() -> None:
    found = config("placeholders").incoming
    assert [each.user_name for each in found[:4]] == [ADDRESS, "camille.exemple", "academie.example", "Camille Exemple"]
    assert [each.why_not for each in found[:4]] == [None] * 4
    assert [each.why_not for each in found[4:7]] == [Unusable.PLACEHOLDER] * 3
    assert (found[7].host, found[7].why_not) == ("imap.academie.example", None)
    assert found[8].why_not is Unusable.PLACEHOLDER


def test_a_value_is_not_read_for_placeholders() -> None:
    found = config("placeholders", real_name="%EMAILADDRESS%").incoming[3]
    assert found.user_name == "%EMAILADDRESS%"
    assert found.why_not is Unusable.PLACEHOLDER


def test_a_login_in_a_browser_only_is_recognised() -> None:
    assert config("oauth-only").oauth_only
    assert servers(config("oauth-only"), Origin.ISPDB) == ()
    assert not config("oauth-or-password").oauth_only
    assert len(servers(config("oauth-or-password"), Origin.ISPDB)) == 2
    assert not config("full").oauth_only


@pytest.mark.parametrize("name", ["windows-1252", "utf-16"])
def test_encodings(name: str) -> None:
    assert config(name).name == "Académie d’Exemple"


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", Refusal.NOT_XML),
        (b"<html><p>Not found</html>", Refusal.NOT_XML),
        (b"<html/>", Refusal.NO_PROVIDER),
        (b"<clientConfig/>", Refusal.NO_PROVIDER),
        (b"\x00" * 50, Refusal.NOT_XML),
        (b'<?xml version="1.0" encoding="no-such-one"?><a/>', Refusal.NOT_XML),
        (b'<?xml version="1.0" encoding="cp037"?><a/>', Refusal.NOT_XML),
        (b'<?xml version="1.0" encoding="utf-8"?><clientConfig>\xe9</clientConfig>', Refusal.NOT_XML),
        (b"<clientConfig>\0</clientConfig>", Refusal.NOT_XML),
        (b'<?xml version="1.0" encoding="utf-16"?><clientConfig/>', Refusal.NOT_XML),
        ("\ufeff<clientConfig/>".encode("utf-16-be"), Refusal.NO_PROVIDER),
        (b"\xff\xfe<\0a\0/>", Refusal.NOT_XML),
        (b" " * (CAP + 1), Refusal.TOO_LARGE),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><clientConfig>&b;</clientConfig>', Refusal.ENTITIES),
        (b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', Refusal.ENTITIES),
    ],
)
def test_what_cannot_be_read(data: bytes, refusal: Refusal) -> None:
    assert parse(data, address=ADDRESS) is refusal


def test_a_host_of_strange_letters_is_no_host() -> None:
    for host in (
        "imap.académie.example",
        "imap..example",
        "-imap.example",
        "a" * 64,
        "imap.example/evil",
        "127.0.0.1:1",
    ):
        found = parse(made(f"<hostname>{host}</hostname><port>993</port><socketType>SSL</socketType>"), address=ADDRESS)
        assert isinstance(found, ClientConfig)
        assert found.incoming[0].why_not is Unusable.HOST, host


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    assert isinstance(parse(data, address=ADDRESS), (ClientConfig, Refusal))


_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="<&>\"'", min_codepoint=32), max_size=20)
_WORDS = st.sampled_from(["imap", "993", "SSL", "%EMAILADDRESS%", "password-cleartext", "imap.academie.example"])
_NAMES = st.sampled_from([*elements.ELEMENTS["emailProvider"], *elements.ELEMENTS["incomingServer"], "unheardOf"])
_TREES = st.recursive(
    st.tuples(_NAMES, st.one_of(_WORDS, _TEXT)).map(lambda each: f"<{each[0]} type='imap'>{each[1]}</{each[0]}>"),
    lambda inner: st.tuples(_NAMES, st.lists(inner, max_size=5)).map(
        lambda each: f"<{each[0]} type='imap'>{''.join(each[1])}</{each[0]}>"
    ),
    max_leaves=12,
)


@settings(max_examples=150)
@given(st.lists(_TREES, max_size=6), _TEXT)
def test_any_tree(trees: list[str], real_name: str) -> None:
    data = f"<clientConfig><emailProvider>{''.join(trees)}</emailProvider></clientConfig>".encode()
    found = parse(data, address=ADDRESS, real_name=real_name)
    assert found in (Refusal.NO_SERVER, Refusal.NOT_XML) or isinstance(found, ClientConfig)
    if isinstance(found, ClientConfig):
        assert all(isinstance(server, Server) for server, _ in servers(found, Origin.FILE))


def test_attacks_cost_little_memory() -> None:
    """A thousand million laughs, 10 MB of one element, and the deepest tree the cap lets through: in one process."""
    program = (
        "import resource, sys\n"
        "from wizard.discovery.clientconfig import CAP, parse\n"
        "start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "ten = lambda n: f'<!ENTITY l{n} \"' + f'{chr(38)}l{n - 1};' * 10 + '\">'\n"
        "laughs = '<!DOCTYPE a [<!ENTITY l0 \"ha\">' + ''.join(map(ten, range(1, 10))) + ']><a>&l9;</a>'\n"
        "deep = '<a>' * (CAP // 7) + '</a>' * (CAP // 7)\n"
        "wide = '<clientConfig>' + '<a/>' * (CAP // 4 - 10) + '</clientConfig>'\n"
        "for data in (laughs, '<a>' + 'x' * 10_000_000 + '</a>', deep, wide):\n"
        "    print(parse(data.encode(), address='a@b.example').value)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - start)\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    *said, grown = ran.stdout.split()
    assert said == ["entities", "too-large", "no-provider", "no-provider"]
    assert int(grown) < 64 * 1024, "kibibytes"
