# SPDX-License-Identifier: EUPL-1.2
"""The page for a telephone: its codes as large as they can be photographed, and the same settings in words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from wizard.clients.sheet import html
from wizard.wording import sheet as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.clients.sheet.facts import SheetFacts

_STYLE = (
    "body{font:18px/1.5 sans-serif;color:#000}"
    "header{border-bottom:3px solid #000;padding-bottom:.7em;margin-bottom:8mm}h1{font-size:1.7em}"
    ".two{gap:1em 3em;align-items:flex-start}.two>*{flex:1 1 17em}"
    "figure{margin:0 0 1.5em;break-inside:avoid}.two>.codes{flex:0 1 92mm}"
    "figcaption{font-weight:bold}h2{font-size:1.25em;margin:1.2em 0 .5em}.two>div>h2:first-child{margin-top:0}"
    "ol{margin:0;padding-left:1.3em}li{margin-bottom:.5em}"
    "dl{margin:0}dt{margin-top:.5em}dd{margin:0;font-weight:bold;overflow-wrap:anywhere}"
    ".checked{margin:1em 0 0}"
    "@media print{body{font-size:10.5pt}.two{gap:1em 2em}.two>.codes{flex-basis:80mm}}"
)


def page(facts: SheetFacts, texts: Sequence[str]) -> bytes:
    """A whole document in UTF-8 with a code for each of these texts; the same facts give the same bytes."""
    total = len(texts)
    figures = "\n".join(
        html.figure(text, words.phone_code(number, total), (words.code_count(number, total),) if total > 1 else ())
        for number, text in enumerate(texts, 1)
    )
    settings = "".join(f"<dt>{escape(name)}</dt><dd>{html.marked(value)}</dd>\n" for name, value in facts.settings)
    body = (
        f"{html.head(facts, words.phone_title(), ' '.join(facts.code_words))}\n<main>",
        f'<div class="two"><div class="codes">{figures}</div>',
        f"<div><h2>{escape(words.phone_same())}</h2>\n<dl>{settings}</dl>",
        f'<p class="checked">{escape(facts.checked)}</p></div></div>',
        f"<h2>{escape(words.phone_scan())}</h2>\n{html.steps(words.phone_steps(total))}\n</main>",
    )
    return html.document(facts.language, words.phone_title(), _STYLE, body)
