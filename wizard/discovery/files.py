# SPDX-License-Identifier: EUPL-1.2
"""Autoconfiguration files got from several places side by side: the first place whose file can be used wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard import aio
from wizard.core.discovered import SourceReport, SourceState
from wizard.core.server import Confidence, Protocol
from wizard.discovery import clientconfig
from wizard.discovery.clientconfig import ClientConfig, Refusal
from wizard.discovery.question import candidate
from wizard.transport import deadlines
from wizard.transport.web import Page, fetch
from wizard.transport.webfaults import WebFailed, WebFault

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from wizard.core.server import Origin
    from wizard.discovery.question import Question
    from wizard.transport.net import Watch

    Answer = tuple[str, "ClientConfig | Refusal | WebFailed"]

# « There is nothing » as opposed to « it could not be asked ».
_NOTHING = ("404", "410")
_EACH = deadlines.FETCH - 0.2  # every place says why it gave nothing before the source has to end


async def ask(
    origin: Origin,
    urls: Sequence[str],
    question: Question,
    watch: Watch,
    confidence: Confidence = Confidence.MEDIUM,
) -> SourceReport:
    """The servers in the first of these files, in their order, that names some for both directions."""

    def job(url: str) -> Callable[[Callable[[], None]], Awaitable[Answer]]:
        async def work(alive: Callable[[], None]) -> Answer:
            def sign() -> None:
                alive()
                watch.alive()

            return url, await _read(url, question, watch.beside(sign))

        return work

    def settled(answers: Sequence[Answer | None]) -> bool:
        return any(answer is not None and _useful(answer[1]) for answer in answers)

    answers = [
        answer
        for answer in await aio.best_of([job(url) for url in urls], settled, deadline=deadlines.FETCH)
        if answer is not None
    ]
    answers.sort(key=lambda answer: not _useful(answer[1]))  # a whole file before half of one, else their order
    for url, config in answers:
        if isinstance(config, ClientConfig):
            named = tuple(
                candidate(question, server, user_name=user_name, detail=url)
                for server, user_name in clientconfig.servers(config, origin, confidence)
            )
            if named or config.oauth_only:
                oauth_only = config.oauth_only
                return SourceReport(
                    origin, SourceState.ANSWERED, candidates=named, authenticated=True, oauth_only=oauth_only
                )
    return _none(origin, [config for _, config in answers], late=len(answers) < len(urls))


async def _read(url: str, question: Question, watch: Watch) -> ClientConfig | Refusal | WebFailed:
    try:
        page: Page = await fetch(url, question.net, deadline=_EACH, accept_hosts=question.accept_hosts, watch=watch)
    except WebFailed as failed:
        return failed
    return await aio.off_loop(clientconfig.parse, page.body, address=question.address, real_name=question.real_name)


def _useful(config: ClientConfig | Refusal | WebFailed) -> bool:
    if not isinstance(config, ClientConfig):
        return False
    protocols = {each.protocol for each in (*config.incoming, *config.outgoing) if each.usable}
    return protocols == set(Protocol)


def _none(origin: Origin, answers: Sequence[ClientConfig | Refusal | WebFailed], *, late: bool) -> SourceReport:
    """Why there is no file: the first reason that is more than « nothing is there »."""
    codes = [_code(answer) for answer in answers]
    said = next((code for code in codes if code), WebFault.TIMEOUT.value if late else "")
    led = next((each.host for each in answers if _elsewhere(each)), "")  # type: ignore[union-attr]
    return SourceReport(origin, SourceState.FAILED if said else SourceState.NOTHING, said, led_to=led)


def _elsewhere(answer: ClientConfig | Refusal | WebFailed) -> bool:
    return isinstance(answer, WebFailed) and answer.fault is WebFault.REDIRECT_ELSEWHERE


def _code(answer: ClientConfig | Refusal | WebFailed) -> str:
    if isinstance(answer, Refusal):
        return answer.value
    if isinstance(answer, ClientConfig):
        return Refusal.NO_SERVER.value
    if answer.fault is WebFault.NAME or (answer.fault is WebFault.STATUS and answer.detail in _NOTHING):
        return ""
    return answer.fault.value
