# SPDX-License-Identifier: EUPL-1.2
"""Inside the Windows Python: leaves out what tests/windows/left_out.py names, and nothing that is not collected there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.windows.left_out import LEFT_OUT

if TYPE_CHECKING:
    from pathlib import Path

settings.register_profile("wine", max_examples=25)  # the same properties were tried in full on Linux
settings.load_profile("wine")
_seen: set[str] = set()


@pytest.hookimpl
def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out whole files that cannot even be imported."""
    name = _name(collection_path, config)
    if name in LEFT_OUT:
        _seen.add(name)
        return True
    return None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out tests by their name (all parameters of it) and refuse names that mean nothing."""
    kept, out = [], []
    for item in items:
        file = _name(item.path, config)
        name = f"{file}::{item.nodeid.partition('::')[2]}"
        matching = {name, name.partition("[")[0]} & set(LEFT_OUT)
        _seen.update(matching)
        (out if matching else kept).append(item)
    items[:] = kept
    config.hook.pytest_deselected(items=out)
    files = {_name(item.path, config) for item in (*kept, *out)}
    unknown = [name for name in LEFT_OUT if name.partition("::")[0] in files and name not in _seen]
    if unknown and not config.option.keyword:
        raise pytest.UsageError(f"tests/windows/left_out.py names what is not there: {', '.join(unknown)}")


def _name(path: Path, config: pytest.Config) -> str:
    return path.relative_to(config.rootpath).as_posix() if path.is_relative_to(config.rootpath) else path.as_posix()
