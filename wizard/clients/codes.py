# SPDX-License-Identifier: EUPL-1.2
"""QR codes (ISO/IEC 18004) as a matrix and a drawing; the text is put in as the UTF-8 bytes it is."""

from __future__ import annotations

from xml.sax.saxutils import escape

QUIET = 4  # modules of white that a reader needs on every side


def matrix(text: str) -> tuple[bytes, ...]:
    """The modules of the code, row by row, 1 is dark; without the quiet zone. Raises ValueError when too long.

    Error correction L, as Thunderbird makes its own: the larger the modules, the easier for a telephone.
    """
    import segno

    code = segno.make_qr(text.encode(), error="l", mode="byte", boost_error=False)
    return tuple(bytes(row) for row in code.matrix)


def svg(text: str, title: str) -> str:
    """A drawing to stand in a page, black on white whatever the page's colours; ``title`` is what it is."""
    rows = matrix(text)
    side = len(rows) + 2 * QUIET
    runs = "".join(
        f"M{x + QUIET} {y + QUIET}h{length}v1h-{length}z" for y, row in enumerate(rows) for x, length in dark(row)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<title>{escape(title)}</title><path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path d="{runs}"/></svg>'
    )


def dark(row: bytes) -> tuple[tuple[int, int], ...]:
    """The stretches of dark modules in a row: (first, how many)."""
    runs: list[tuple[int, int]] = []
    for x, module in enumerate(row):
        if not module:
            continue
        if runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((x, 1))
    return tuple(runs)
