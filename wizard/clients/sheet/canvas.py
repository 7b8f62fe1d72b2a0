# SPDX-License-Identifier: EUPL-1.2
"""One page of a tagged PDF (ISO 32000-1, 14.7 and 14.8): what is drawn, and the same as a structure to be read out."""

from __future__ import annotations

import io
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizard.clients.sheet import letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDE, HIGH = 595.28, 841.89  # A4 in points


@dataclass(slots=True)
class _Element:
    """An element of the structure: children, or numbers of marked content."""

    tag: str
    kids: list[_Element | int] = field(default_factory=list)
    alternative: str = ""
    scope: str = ""


class Canvas:
    """Places are points from the upper left corner; ``y`` of a text is its base line.

    ``scale`` below 1 draws everything smaller: the page is then ``wide`` and ``high`` by so much more.
    """

    def __init__(self, scale: float = 1) -> None:
        self.scale, self.wide, self.high = scale, WIDE / scale, HIGH / scale
        self._drawn: list[bytes] = [b"%.4f 0 0 %.4f 0 0 cm" % (scale, scale)]
        self._root = _Element("Document")
        self._open = [self._root]
        self._contents: list[_Element] = []  # by number of marked content

    @contextmanager
    def element(self, tag: str, alternative: str = "", scope: str = "") -> Iterator[None]:
        """What is drawn within belongs to this element (H1, P, Table, TR, TH, TD, L, LI, LBody, Figure)."""
        new = _Element(tag, alternative=alternative, scope=scope)
        self._open[-1].kids.append(new)
        self._open.append(new)
        yield
        self._open.pop()

    def lines(self, lines: Sequence[Sequence[letters.Run]], x: float, y: float, size: float, leading: float) -> float:
        """Write lines below each other; gives the base line after the last."""
        parts = []
        for number, line in enumerate(lines, 1):
            at = x
            runs = [*line, (" ", False)] if number < len(lines) else line  # whoever reads it out joins the lines
            for text, strong in runs:
                face = b"B" if strong else b"R"
                parts.append(b"BT /%s %g Tf %.2f %.2f Td %s Tj ET" % (face, size, at, self.high - y, _string(text)))
                at += letters.width(text, size, strong)
            y += leading
        if parts:
            self._content(b"\n".join(parts))
        return y

    def rule(self, x: float, y: float, wide: float, thick: float = 0.75, grey: float = 0.47) -> None:
        """A horizontal line; decoration, not read out."""
        self._decoration(
            b"%.2f G %.2f w %.2f %.2f m %.2f %.2f l S" % (grey, thick, x, self.high - y, x + wide, self.high - y)
        )

    def box(self, x: float, y: float, wide: float, high: float, fill: float | None = None, radius: float = 0) -> None:
        """A frame, filled with a grey when one is given; decoration."""
        place = b"%.2f %.2f %.2f %.2f re" % (x, self.high - y - high, wide, high)
        if radius:
            place = _rounded(x, self.high - y - high, wide, high, radius)
        paint = b"S" if fill is None else b"%.2f g" % fill
        drawn = place + b" S" if fill is None else paint + b" " + place + b" B 0 g"
        self._decoration(b"0.47 G 0.75 w " + drawn)

    def modules(self, runs: Sequence[tuple[int, int, int]], x: float, y: float, module: float) -> None:
        """Dark modules of a code: (column, row, how many), in vectors."""
        hair = 0.04  # so that neighbouring rows leave no white line between them
        self._content(
            b"0 g "
            + b" ".join(
                b"%.3f %.3f %.3f %.3f re"
                % (x + column * module, self.high - y - (row + 1) * module, count * module, module + hair)
                for column, row, count in runs
            )
            + b" f"
        )

    def document(self, title: str, language: str) -> bytes:
        """The whole file; the same drawing gives the same bytes."""
        import pydyf

        pdf = pydyf.PDF()
        fonts = {}
        for name, base in (("R", "/Helvetica"), ("B", "/Helvetica-Bold")):
            font = {"Type": "/Font", "Subtype": "/Type1", "BaseFont": base, "Encoding": "/WinAnsiEncoding"}
            fonts[name] = pydyf.Dictionary(font)
            pdf.add_object(fonts[name])
        stream = pydyf.Stream(self._drawn, compress=True)
        pdf.add_object(stream)
        page = pydyf.Dictionary(
            {
                "Type": "/Page",
                "Parent": pdf.pages.reference,
                "Contents": stream.reference,
                "MediaBox": pydyf.Array([0, 0, WIDE, HIGH]),
                "StructParents": 0,
                "Tabs": "/S",
                "Resources": pydyf.Dictionary(
                    {"Font": pydyf.Dictionary({name: font.reference for name, font in fonts.items()})}
                ),
            }
        )
        pdf.add_page(page)
        tree = pydyf.Dictionary({"Type": "/StructTreeRoot"})
        pdf.add_object(tree)
        places: dict[int, bytes] = {}
        tree["K"] = _structure(pdf, self._root, tree.reference, page.reference, places)
        parents = pydyf.Array([places[number] for number in range(len(self._contents))])
        tree["ParentTree"] = pydyf.Dictionary({"Nums": pydyf.Array([0, parents])})
        pdf.catalog["StructTreeRoot"] = tree.reference
        pdf.catalog["Lang"] = pydyf.String(language)
        pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
        pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
        pdf.info["Title"] = pydyf.String(title)
        pdf.info["Producer"] = pydyf.String("Assistant Messagerie")
        file = io.BytesIO()
        pdf.write(file)
        return file.getvalue()

    def _content(self, drawn: bytes) -> None:
        element = self._open[-1]
        number = len(self._contents)
        element.kids.append(number)
        self._contents.append(element)
        self._drawn.append(b"/%s <</MCID %d>> BDC\n%s\nEMC" % (element.tag.encode(), number, drawn))

    def _decoration(self, drawn: bytes) -> None:
        self._drawn.append(b"/Artifact BMC %s EMC" % drawn)


def _structure(pdf: object, element: _Element, parent: bytes, page: bytes, places: dict[int, bytes]) -> bytes:
    """Add an element and all below it; gives its reference, and notes where each marked content belongs."""
    import pydyf

    entry = pydyf.Dictionary({"Type": "/StructElem", "S": f"/{element.tag}", "P": parent, "Pg": page})
    if element.alternative:
        entry["Alt"] = pydyf.String(element.alternative)
    if element.scope:
        entry["A"] = pydyf.Dictionary({"O": "/Table", "Scope": f"/{element.scope}"})
    pdf.add_object(entry)  # type: ignore[attr-defined]
    reference: bytes = entry.reference
    kids: list[object] = []
    for kid in element.kids:
        if isinstance(kid, int):
            places[kid] = reference
            kids.append(kid)
        else:
            kids.append(_structure(pdf, kid, reference, page, places))
    entry["K"] = pydyf.Array(kids)
    return reference


def _string(text: str) -> bytes:
    plain = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"(" + plain + b")"


def _rounded(x: float, y: float, wide: float, high: float, radius: float) -> bytes:
    """A path with round corners: each a curve of Bézier near enough to a quarter of a circle."""
    bend = radius * 0.4477
    right, top = x + wide, y + high
    corners = (
        ((right - radius, y), (right - bend, y, right, y + bend, right, y + radius)),
        ((right, top - radius), (right, top - bend, right - bend, top, right - radius, top)),
        ((x + radius, top), (x + bend, top, x, top - bend, x, top - radius)),
        ((x, y + radius), (x, y + bend, x + bend, y, x + radius, y)),
    )
    path = b"%.2f %.2f m" % (x + radius, y)
    for line, curve in corners:
        path += b" %.2f %.2f l %.2f %.2f %.2f %.2f %.2f %.2f c" % (*line, *curve)
    return path + b" h"
