# SPDX-License-Identifier: EUPL-1.2
"""The sheet as one HTML file, its accessible form: no script, nothing fetched; printed, it is one A4 page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from wizard.clients import codes
from wizard.wording.sheet import PLAIN, STRONG

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wizard.clients.sheet.facts import SheetFacts

_EVERY_PAGE = (
    "@page{size:A4;margin:14mm}:root{color-scheme:light}"
    "body{max-width:48em;margin:2em auto;padding:0 1em;background:#fff}"
    "header{display:flex;flex-wrap:wrap;gap:.5em 1em;justify-content:space-between;align-items:flex-end}"
    "h1{line-height:1.25;margin:0}header p{margin:0}header div+div{text-align:right;font-size:.87em}"
    ".two{display:flex;flex-wrap:wrap}figure svg{display:block}figcaption p{margin:0}.whole{display:inline-block}"
    "@media print{body{margin:0;padding:0;max-width:none}}"
)
_STYLE = (
    "body{font:15px/1.45 sans-serif;color:#111}"
    "header{border-bottom:2px solid #111;padding-bottom:.8em;margin-bottom:6mm}h1{font-size:1.75em}"
    "h2{font-size:1.15em;margin:1.4em 0 .5em}table{width:100%;border-collapse:collapse}"
    "td,th{text-align:left;vertical-align:top;font-weight:normal;padding:.45em .8em;border:1px solid #777;"
    "overflow-wrap:anywhere}thead th,thead td{background:#f0f0f0;font-weight:bold}"
    "tbody th{width:12.5em;color:#333;overflow-wrap:normal}"
    ".two{gap:2em}.two>*{flex:1 1 16em}.two>table{align-self:flex-start}"
    ".two>table th{width:7.5em}figure{margin:0}.two>figure{flex:0 0 52mm}"
    "figcaption,.small{font-size:.87em}.small{margin:.4em 0}"
    ".box{border:1px solid #777;border-radius:8px;padding:1em}.box h2{margin:0 0 .3em;font-size:1em}.box p{margin:0}"
    ".phone{font-size:1.4em;font-weight:bold}ol{margin:.5em 0 1.4em;padding-left:1.3em}"
    "footer{display:flex;flex-wrap:wrap;gap:.3em 1.5em;justify-content:space-between;border-top:1px solid #777;"
    "margin-top:2.5em;padding-top:.6em;font-size:.87em;color:#333}footer p{margin:0}"
    "@media(max-width:36em){td,th{padding:.35em .5em}tbody th,.two>table th{width:6em}}"
    "@media print{body{font-size:10pt}h2{margin:1em 0 .4em}td,th{padding:.35em .7em}"
    "ol{margin-bottom:1em}footer{margin-top:1.2em}}"
)


def page(facts: SheetFacts) -> bytes:
    """A whole document in UTF-8; the same facts give the same bytes."""
    body = (
        f"{head(facts, facts.title, facts.lead)}\n<main>",
        f'<div class="two"><table><tbody>{rows(facts.person)}</tbody></table>',
        f"{figure(facts.code, facts.code_described, facts.code_words)}</div>",
        servers(facts),
        f"<h2>{escape(facts.trouble)}</h2>\n{steps(facts.steps)}",
        f"{boxes(facts)}\n</main>\n{foot(facts)}",
    )
    return document(facts.language, facts.title, _STYLE, body)


def document(language: str, title: str, style: str, body: Iterable[str]) -> bytes:
    """What stands around every page of ours, ``style`` being its own: nothing may be fetched or run."""
    lines = (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(title)}</title>\n<style>{_EVERY_PAGE}{style}</style>\n</head>\n<body>",
        *body,
        "</body>\n</html>\n",
    )
    return "\n".join(lines).encode()


def head(facts: SheetFacts, title: str, lead: str) -> str:
    """Title and what it is for; whose settings, and of which day."""
    academy = f"<p>{escape(facts.academy)}</p>" if facts.academy else ""
    return (
        f"<header><div><h1>{escape(title)}</h1><p>{escape(lead)}</p></div>"
        f"<div>{academy}<p>{escape(facts.date)}</p></div></header>"
    )


def figure(text: str, described: str, below: Sequence[str]) -> str:
    """A code as wide as its place; the white around it, which readers need, stands in the margins."""
    quiet = 100 * codes.QUIET / (len(codes.matrix(text)) + 2 * codes.QUIET)
    caption = f"<figcaption>{''.join(f'<p>{escape(line)}</p>' for line in below)}</figcaption>" if below else ""
    place = f"width:{100 + 2 * quiet:.2f}%;margin:-{quiet:.2f}% -{quiet:.2f}% 0"
    return f'<figure><div style="{place}">{codes.svg(text, described)}</div>{caption}</figure>'


def servers(facts: SheetFacts) -> str:
    """The table of both servers and whether they were tried."""
    heads = "".join(f'<th scope="col">{escape(name)}</th>' for name in facts.servers[0][1:])
    return (
        f'<h2 id="servers">{escape(facts.servers_title)}</h2>\n<table aria-labelledby="servers">'
        f"<thead><tr><td></td>{heads}</tr></thead>\n<tbody>{rows(facts.servers[1:])}</tbody></table>\n"
        f'<p class="small">{escape(facts.checked)}</p>'
    )


def boxes(facts: SheetFacts) -> str:
    """Whom to call, and what to be careful of."""
    phone = f'<p class="phone">{escape(facts.phone)}</p>' if facts.phone else ""
    lines = "".join(f"<p>{marked(line)}</p>" for line in facts.help_lines)
    return (
        f'<div class="two"><section class="box"><h2>{escape(facts.help_title)}</h2>{phone}{lines}</section>\n'
        f'<section class="box"><h2>{escape(facts.care[0])}</h2><p>{escape(facts.care[1])}</p></section></div>'
    )


def foot(facts: SheetFacts) -> str:
    """What made the page."""
    return f"<footer><p>{escape(facts.foot[0])}</p><p>{escape(facts.foot[1])}</p></footer>"


def steps(texts: Iterable[str]) -> str:
    """Numbered."""
    return f"<ol>{''.join(f'<li>{marked(text)}</li>' for text in texts)}</ol>"


def marked(text: str) -> str:
    """A text as HTML, its strong parts too; an address goes on the next line rather than being cut."""
    words = (f'<span class="whole">{word}</span>' if "@" in word else word for word in escape(text).split(" "))
    return " ".join(words).replace(STRONG, "<strong>").replace(PLAIN, "</strong>")


def rows(lines: Iterable[tuple[str, ...]]) -> str:
    """The lines of a table: a name and its values."""
    return "\n".join(
        f'<tr><th scope="row">{escape(name)}</th>{"".join(f"<td>{marked(value)}</td>" for value in values)}</tr>'
        for name, *values in lines
    )
