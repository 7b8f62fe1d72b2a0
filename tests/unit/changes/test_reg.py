# SPDX-License-Identifier: EUPL-1.2
"""Registry files: what is exported is read back the same; what regedit writes is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.changes.formats import reg
from wizard.changes.registry import MemoryRegistry
from wizard.core.plan import RegistryValue

TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30)
NAME = st.text(st.characters(exclude_characters="\\\0\r\n", exclude_categories=["Cs"]), min_size=1, max_size=20)
VALUES = st.one_of(
    st.builds(RegistryValue, st.sampled_from([1, 2]), TEXT),
    st.builds(RegistryValue, st.sampled_from([0, 3, 5, 8]), st.binary(max_size=90)),
    st.builds(RegistryValue, st.just(4), st.integers(0, 2**32 - 1)),
    st.builds(RegistryValue, st.just(11), st.integers(0, 2**64 - 1)),
    st.builds(RegistryValue, st.just(7), st.lists(TEXT.filter(bool), max_size=4).map(tuple)),
)


@given(st.dictionaries(NAME | st.just(""), VALUES, max_size=6))
def test_what_is_exported_is_read_back_the_same(values: dict[str, RegistryValue]) -> None:
    registry = MemoryRegistry()
    registry.create("HKCU\\Clé « é »")
    for name, value in values.items():
        registry.set("HKCU\\Clé « é »", name, value)
    kept = registry.values("HKCU\\Clé « é »")
    content = reg.export(registry, "HKCU\\Clé « é »")
    assert reg.parse(content) == {"HKCU\\Clé « é »": kept}
    assert reg.export(MemoryRegistry.of(content), "HKCU\\Clé « é »") == content


@given(VALUES)
def test_bytes_of_a_value_give_the_value_again(value: RegistryValue) -> None:
    assert reg.of_bytes(value.kind, reg.to_bytes(value)) == value
    assert RegistryValue.decode(value.encoded()) == value


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        reg.parse(f"{reg.HEADER}\r\n{text}".encode("utf-8", "surrogatepass"))
    except ValueError:
        return


def test_a_file_as_regedit_writes_it() -> None:
    content = (
        "Windows Registry Editor Version 5.00\r\n\r\n"
        "[HKEY_CURRENT_USER\\Software\\Exemple]\r\n"
        '@="par défaut"\r\n'
        '"Chemin"="C:\\\\Users\\\\Hélène \\"x\\""\r\n'
        '"Nombre"=dword:0000002a\r\n'
        '"Long"=hex(b):01,00,00,00,00,00,00,80\r\n'
        '"Octets"=hex:02,\\\r\n  ff,00\r\n'
        '"Rien"=hex(0):\r\n'
        '"Liste"=hex(7):61,00,00,00,e9,00,00,00,00,00\r\n'
        '"Variable"=hex(2):25,00,41,00,25,00,00,00\r\n\r\n'
        "; une remarque\r\n"
        "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Vide]\r\n\r\n"
    )
    read = reg.parse(b"\xff\xfe" + content.encode("utf-16-le"))
    assert read == {
        "HKCU\\Software\\Exemple": {
            "": RegistryValue(1, "par défaut"),
            "Chemin": RegistryValue(1, 'C:\\Users\\Hélène "x"'),
            "Nombre": RegistryValue(4, 42),
            "Long": RegistryValue(11, 2**63 + 1),
            "Octets": RegistryValue(3, b"\x02\xff\0"),
            "Rien": RegistryValue(0, b""),
            "Liste": RegistryValue(7, ("a", "é")),
            "Variable": RegistryValue(2, "%A%"),
        },
        "HKLM\\SOFTWARE\\Vide": {},
    }


@pytest.mark.parametrize(
    "rest",
    [
        b'"a"="b"\n',  # a value before any key
        b"[HKEY_USERS\\x]\n",
        b"[-HKEY_CURRENT_USER\\x]\n",
        b'[HKEY_CURRENT_USER\\x]\n"a"=-\n',
        b"[HKEY_CURRENT_USER\\x]\nstray\n",
    ],
)
def test_what_an_export_never_holds_is_refused(rest: bytes) -> None:
    with pytest.raises(ValueError, match="not a"):
        reg.parse(reg.HEADER.encode() + b"\n" + rest)


def test_another_file_is_refused() -> None:
    with pytest.raises(ValueError, match="not a registry file"):
        reg.parse(b"REGEDIT4\n")


def test_data_of_another_type_are_refused() -> None:
    with pytest.raises(ValueError, match="type 4"):
        reg.to_bytes(RegistryValue(4, "quarante-deux"))


def test_keys_that_are_not_there_are_left_out() -> None:
    assert reg.parse(reg.export(MemoryRegistry(), "HKCU\\Rien")) == {}
