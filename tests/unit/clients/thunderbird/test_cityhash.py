# SPDX-License-Identifier: EUPL-1.2
"""The name of an installation: values that Thunderbird itself wrote, for every branch of the hash."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.clients.thunderbird.cityhash import city_hash_64, install_hash


@pytest.mark.parametrize(
    ("directory", "name"),
    [
        ("/srv/thunderbird", "A5AD26FFE95B290F"),  # 17 to 32 bytes; written by Thunderbird 153 started from there
        ("/usr/lib/thunderbird", "FDC34C9F024745EB"),  # 33 to 64 bytes; written by Thunderbird 153
        (r"C:\Program Files\Mozilla Firefox", "308046B0AF4A39CB"),  # 64 bytes exactly; published
        (r"C:\Program Files\Mozilla Thunderbird", "D78BF5DD33499EC2"),  # more than 64 bytes; published
        ("/Applications/Thunderbird.app/Contents/MacOS", "712DAF5A23ABECDC"),
        (r"C:\Program Files (x86)\Mozilla Thunderbird", "8216C80C92C4E828"),
    ],
)
def test_installations_have_the_name_thunderbird_gives_them(directory: str, name: str) -> None:
    assert install_hash(directory) == name


def test_the_empty_text_has_the_constant_of_the_algorithm() -> None:
    assert city_hash_64(b"") == 0x9AE16A3B2F90404F


@settings(max_examples=60)
@given(st.binary(max_size=300), st.integers(0, 10**6))
def test_every_byte_counts(data: bytes, place: int) -> None:
    assert 0 <= city_hash_64(data) < 1 << 64
    if data:
        changed = bytearray(data)
        changed[place % len(data)] ^= 1
        assert city_hash_64(bytes(changed)) != city_hash_64(data)
