# SPDX-License-Identifier: EUPL-1.2
"""The report as one HTML file: no script, no link to anything, nothing fetched when it is opened."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from wizard import wording

if TYPE_CHECKING:
    from wizard.report.facts import Facts

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:52em;margin:2em auto;padding:0 1em;color:#1d2225;background:#fff}"
    "h1{font-size:1.5em;margin-bottom:0}h2{font-size:1.1em;margin:1.5em 0 .3em}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.2em 1em .2em 0}"
    "th{font-weight:normal;color:#54585a;width:14em}td{overflow-wrap:anywhere}"
    "@media(prefers-color-scheme:dark){body{color:#eceae4;background:#14191b}th{color:#aeb4b2}}"
)


def as_html(facts: Facts) -> str:
    """A whole document in UTF-8."""
    parts = [
        f'<!doctype html>\n<html lang="{wording.language()}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(facts.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>",
        f"<h1>{escape(facts.title)}</h1>\n<p>{escape(facts.made)}</p>",
    ]
    for section in facts.sections:
        parts.append(f"<h2>{escape(section.title)}</h2>\n<table>")
        for line in section.lines:
            value = escape(line.value).replace("\n", "<br>")
            parts.append(f'<tr><th scope="row">{escape(line.name)}</th><td>{value}</td></tr>')
        parts.append("</table>")
    return "\n".join([*parts, "</body>\n</html>\n"])
