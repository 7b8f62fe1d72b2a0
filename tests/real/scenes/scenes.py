# SPDX-License-Identifier: EUPL-1.2
"""Every scene with the one verdict it must give."""

from tests.real.scenes import networks, servers
from tests.real.scenes.table import SCENES

__all__ = ["SCENES", "networks", "servers"]  # both enter their scenes when they are loaded
