# SPDX-License-Identifier: EUPL-1.2
"""The sheet as one HTML file, its accessible form: no script, nothing fetched; printed, it is one A4 page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from wizard.clients import codes
from wizard.wording.sheet import PLAIN, STRONG

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.clients.sheet.facts import SheetFacts

_STYLE = (
    "@page{size:A4;margin:16mm}"
    "body{font:15px/1.45 sans-serif;max-width:45em;margin:2em auto;padding:0 1em;color:#111;background:#fff}"
    "header{display:flex;flex-wrap:wrap;gap:1em;justify-content:space-between;border-bottom:2px solid #111;"
    "padding-bottom:.8em;margin-bottom:1.5em}h1{font-size:1.75em;margin:0}header p{margin:0}"
    "header div+div{text-align:right;font-size:.87em}h2{font-size:1.15em;margin:1.4em 0 .5em}"
    "table{width:100%;border-collapse:collapse}"
    "td,th{text-align:left;vertical-align:top;font-weight:normal;padding:.45em .8em;border:1px solid #777;"
    "overflow-wrap:anywhere}thead th,thead td{background:#f0f0f0;font-weight:bold}"
    "tbody th{width:12em;color:#333;overflow-wrap:normal}"
    ".two{display:flex;flex-wrap:wrap;gap:2em}.two>*{flex:1 1 16em}.two>figure{flex:0 0 46mm;margin:0;text-align:center}"
    "figure svg{width:46mm;height:46mm}figcaption,.small{font-size:.87em}figcaption{margin-top:.2em}.small{margin:.4em 0}"
    ".box{border:1px solid #777;border-radius:8px;padding:1em}.box h2{margin:0 0 .3em;font-size:1em}.box p{margin:0}"
    ".phone{font-size:1.4em;font-weight:bold}ol{padding-left:1.3em}"
    "footer{display:flex;flex-wrap:wrap;gap:.3em 1.5em;justify-content:space-between;border-top:1px solid #777;"
    "margin-top:2.5em;padding-top:.6em;font-size:.87em;color:#333}footer p{margin:0}"
    "@media print{body{margin:0;padding:0;max-width:none;font-size:11pt}}"
)


def page(facts: SheetFacts) -> bytes:
    """A whole document in UTF-8; the same facts give the same bytes."""
    help_lines = "".join(f"<p>{marked(line)}</p>" for line in facts.help_lines)
    phone = f'<p class="phone">{escape(facts.phone)}</p>' if facts.phone else ""
    academy = f"<p>{escape(facts.academy)}</p>" if facts.academy else ""
    lines = [
        f'<!doctype html>\n<html lang="{facts.language}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(facts.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>",
        f"<header><div><h1>{escape(facts.title)}</h1><p>{escape(facts.lead)}</p></div>",
        f"<div>{academy}<p>{escape(facts.date)}</p></div></header>\n<main>",
        f'<div class="two"><table><tbody>{_rows(facts.person)}</tbody></table>',
        f"<figure>{codes.svg(facts.code, facts.code_described)}",
        f"<figcaption>{'<br>'.join(map(escape, facts.code_words))}</figcaption></figure></div>",
        f'<h2 id="servers">{escape(facts.servers_title)}</h2>\n<table aria-labelledby="servers">',
        f"<thead><tr><td></td>{_heads(facts.servers[0][1:])}</tr></thead>",
        f"<tbody>{_rows(facts.servers[1:])}</tbody></table>",
        f'<p class="small">{escape(facts.checked)}</p>',
        f"<h2>{escape(facts.trouble)}</h2>\n<ol>{''.join(f'<li>{marked(step)}</li>' for step in facts.steps)}</ol>",
        f'<div class="two"><section class="box"><h2>{escape(facts.help_title)}</h2>{phone}{help_lines}</section>',
        f'<section class="box"><h2>{escape(facts.care[0])}</h2><p>{escape(facts.care[1])}</p></section></div>',
        f"</main>\n<footer><p>{escape(facts.foot[0])}</p><p>{escape(facts.foot[1])}</p></footer>\n</body>\n</html>\n",
    ]
    return "\n".join(lines).encode()


def marked(text: str) -> str:
    """A text as HTML, its strong parts too."""
    return escape(text).replace(STRONG, "<strong>").replace(PLAIN, "</strong>")


def _heads(names: Iterable[str]) -> str:
    return "".join(f'<th scope="col">{escape(name)}</th>' for name in names)


def _rows(rows: Iterable[tuple[str, ...]]) -> str:
    return "\n".join(
        f'<tr><th scope="row">{escape(name)}</th>{"".join(f"<td>{marked(value)}</td>" for value in values)}</tr>'
        for name, *values in rows
    )
