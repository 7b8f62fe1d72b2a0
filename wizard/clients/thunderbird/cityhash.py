# SPDX-License-Identifier: EUPL-1.2
"""CityHash64 (version 1.0): how Mozilla programs name one installation in profiles.ini.

The name of the section, ``[Install<HASH>]``, is this hash of the installation directory's path in UTF-16LE, in
upper-case hexadecimal without leading zeros (nsToolkitProfileService). No pure library offers this version.
"""

from __future__ import annotations

_K0 = 0xC3A5C85C97CB3127
_K1 = 0xB492B66FBE98F273
_K2 = 0x9AE16A3B2F90404F
_K3 = 0xC949D7C7509E6557
_MIX = 0x9DDFEA08EB382D69
_MASK = (1 << 64) - 1


def install_hash(directory: str) -> str:
    """The name Thunderbird gives to the installation in ``directory`` (its path as the system writes it)."""
    return f"{city_hash_64(directory.encode('utf-16-le', 'surrogatepass')):X}"


def city_hash_64(data: bytes) -> int:
    """The 64-bit hash of any number of bytes."""
    size = len(data)
    if size <= 16:
        return _up_to_16(data)
    if size <= 32:
        return _up_to_32(data)
    if size <= 64:
        return _up_to_64(data)
    return _longer(data)


def _word(data: bytes, start: int, width: int = 8) -> int:
    """A little-endian word at ``start``; a negative start counts from the end."""
    start = start if start >= 0 else len(data) + start
    return int.from_bytes(data[start : start + width], "little")


def _turn(value: int, bits: int) -> int:
    """Rotate right within 64 bits."""
    value &= _MASK
    return ((value >> bits) | (value << (64 - bits))) & _MASK


def _fold(value: int) -> int:
    value &= _MASK
    return value ^ (value >> 47)


def _pair(low: int, high: int) -> int:
    """Two words made one (Murmur-like)."""
    first = _fold((low ^ high) * _MIX)
    return _fold((high ^ first) * _MIX) * _MIX & _MASK


def _up_to_16(data: bytes) -> int:
    size = len(data)
    if size > 8:
        head, tail = _word(data, 0), _word(data, -8)
        return _pair(head, _turn(tail + size, size)) ^ tail
    if size >= 4:
        return _pair(size + (_word(data, 0, 4) << 3), _word(data, -4, 4))
    if size:
        left = data[0] + (data[size >> 1] << 8)
        right = size + (data[-1] << 2)
        return _fold(left * _K2 ^ right * _K3) * _K2 & _MASK
    return _K2


def _up_to_32(data: bytes) -> int:
    a, b = _word(data, 0) * _K1, _word(data, 8)
    c, d = _word(data, -8) * _K2, _word(data, -16) * _K0
    low = _turn(a - b, 43) + _turn(c, 30) + d
    high = a + _turn(b ^ _K3, 20) - c + len(data)
    return _pair(low & _MASK, high & _MASK)


def _half(words: tuple[int, int, int], start: int) -> tuple[int, int]:
    """One half of the hash of 33 to 64 bytes: three words and a starting value give two words."""
    second, third, last = words
    a = start
    b, c = _turn(a + last, 52), _turn(a, 37)
    a += second
    c += _turn(a, 7)
    a += third
    return a + last, b + _turn(a, 31) + c


def _up_to_64(data: bytes) -> int:
    last = _word(data, 24)
    v = _half((_word(data, 8), _word(data, 16), last), _word(data, 0) + (len(data) + _word(data, -16)) * _K0)
    w = _half((_word(data, -24), _word(data, -16), _word(data, -8)), _word(data, 16) + _word(data, -32))
    mixed = _fold((v[0] + w[1]) * _K2 + (w[0] + v[1]) * _K0)
    return _fold(mixed * _K0 + v[1]) * _K2 & _MASK


def _weak(data: bytes, start: int, a: int, b: int) -> tuple[int, int]:
    """Hash 32 bytes with two seeds."""
    start = start if start >= 0 else len(data) + start
    w, x, y, z = (_word(data, start + offset) for offset in (0, 8, 16, 24))
    a += w
    b = _turn(b + a + z, 21)
    c = a
    a += x + y
    b += _turn(a, 44)
    return (a + z) & _MASK, (b + c) & _MASK


def _longer(data: bytes) -> int:
    size = len(data)
    x, y, z = _word(data, 0), _word(data, -16) ^ _K1, _word(data, -56) ^ _K0
    v, w = _weak(data, -64, size, y), _weak(data, -32, size * _K1, _K0)
    z += _fold(v[1]) * _K1
    x, y = _turn(z + x, 39) * _K1, _turn(y, 33) * _K1
    for start in range(0, (size - 1) & ~63, 64):
        x = _turn(x + y + v[0] + _word(data, start + 16), 37) * _K1 & _MASK
        y = _turn(y + v[1] + _word(data, start + 48), 42) * _K1 & _MASK
        x, y = x ^ w[1], y ^ v[0]
        z = _turn(z ^ w[0], 33)
        v = _weak(data, start, v[1] * _K1, x + w[0])
        w = _weak(data, start + 32, z + w[1], y)
        x, z = z, x
    low = _pair(v[0], w[0]) + _fold(y) * _K1 + z
    return _pair(low & _MASK, (_pair(v[1], w[1]) + x) & _MASK)
