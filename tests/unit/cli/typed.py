# SPDX-License-Identifier: EUPL-1.2
"""A password for ``--password-fd``."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def descriptor(password: str) -> Iterator[str]:
    """The descriptor to read it from, as the command line takes it; a short one: nobody reads while it is written."""
    reader, writer = os.pipe()
    os.write(writer, password.encode())
    os.close(writer)
    try:
        yield str(reader)
    finally:
        os.close(reader)
