# SPDX-License-Identifier: EUPL-1.2
"""The search for servers: sources started together, the best rank wins, losers are cancelled, one clock for all."""

from __future__ import annotations

import asyncio
import dataclasses
import re
import time
from typing import TYPE_CHECKING

from wizard import aio
from wizard.core.discovered import RANKS, DiscoveryReport, SourceReport, SourceState, Standing
from wizard.core.server import Confidence, Origin, Protocol
from wizard.discovery import academy_file
from wizard.transport import deadlines

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from wizard.core.discovered import Candidate, National
    from wizard.discovery.question import Question, Source
    from wizard.transport.net import Watch

    Told = Callable[[SourceReport], None]

DOMAIN = re.compile(r"(?=.{4,253}\Z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}\Z")
_HINT = 0.5  # seconds more for the hint about the national mail, once the servers are found and a webmail answers
_SILENT_HINT = 0.15  # seconds from the start: where no webmail answers, the hint adds nothing to a longer search


async def discover(
    question: Question, told: Told | None = None, *, deadline: float = deadlines.DISCOVERY
) -> DiscoveryReport:
    """Ask the sources, within ``deadline`` seconds; ``told`` hears each source's report as soon as there is one.

    An academy file that knows both servers with high confidence ends the search before anything is asked of the
    network, unless ``question.everything``. Cancelling leaves no connection. Raises ValueError when the domain is not
    one in ASCII.
    """
    if not DOMAIN.match(question.domain):
        raise ValueError(question.domain)
    start = time.perf_counter()
    told = told or (lambda report: None)
    file = academy_file.read(question)
    told(file)
    if academy_file.suffices(file) and not question.everything:
        asleep = [SourceReport(origin, SourceState.NOT_ASKED) for origin in RANKS[1:]]
        for each in asleep:
            told(each)
        return DiscoveryReport(question.domain, (file, *asleep), time.perf_counter() - start)
    return await _Search(question, file, told, start).run(deadline)


class _Search:
    """One race of the sources of the network."""

    def __init__(self, question: Question, file: SourceReport, told: Told, start: float) -> None:
        self._question = question
        self._file = file
        self._told = told
        self._start = start
        self._watches: dict[Origin, Watch] = {}

    async def run(self, deadline: float) -> DiscoveryReport:
        """All sources together, and beside them the look for the national mail."""
        sources = await aio.off_loop(_sources)  # HTTP, DNS, XML and the suffix list: loaded off the loop
        from wizard.discovery import national
        from wizard.transport.net import Watch

        signs: list[bool] = []
        looking = Watch(lambda: signs.append(True))
        hint = asyncio.ensure_future(national.look(self._question, looking))
        try:
            spent = time.perf_counter() - self._start
            jobs = [self._job(origin, source) for origin, source in sources]
            answers = await aio.best_of(jobs, self._settled, deadline=max(deadline - spent, 0.0))
            reports = [self._file, *self._closed([origin for origin, _ in sources], answers)]
            spent = time.perf_counter() - self._start
            left = deadline - spent
            patience = left if self._question.everything else _HINT if signs else _SILENT_HINT - spent
            sign = await _within(hint, max(min(left, patience), 0.0))
        finally:
            hint.cancel()
            await asyncio.gather(hint, return_exceptions=True)
        # the webmail hosts were asked for the same reason as the MX record: who receives this domain's mail
        reports = [_with_hosts(each, looking.hosts) if each.origin is Origin.MX else each for each in reports]
        return DiscoveryReport(self._question.domain, tuple(reports), time.perf_counter() - self._start, sign)

    def _job(self, origin: Origin, source: Source) -> Callable[[Callable[[], None]], Awaitable[SourceReport]]:
        async def work(alive: Callable[[], None]) -> SourceReport:
            from wizard.transport.net import Watch

            watch = self._watches[origin] = Watch(alive)
            report = await source(self._question, watch)
            report = dataclasses.replace(report, seconds=self._seconds(), hosts=tuple(watch.hosts))
            self._told(report)
            return report

        return work

    def _settled(self, answers: Sequence[SourceReport | None]) -> bool:
        """Whether both servers are found, where they may be used without asking the person."""
        if self._question.everything:
            return False
        found = [each for report in (self._file, *answers) if report is not None for each in report.candidates]
        return {each.server.protocol for each in found if self._free(each)} == set(Protocol)

    def _free(self, candidate: Candidate) -> bool:
        if candidate.standing is Standing.KNOWN:
            return candidate.server.confidence is Confidence.HIGH
        return candidate.standing is Standing.SAME_DOMAIN or candidate.server.host in self._question.accept_hosts

    def _closed(self, origins: Sequence[Origin], answers: Sequence[SourceReport | None]) -> list[SourceReport]:
        """The reports of all; who has none was too late, or lost against a better one."""
        enough = next((count for count in range(len(answers) + 1) if self._settled(answers[:count])), len(answers))
        reports = []
        for number, (origin, answer) in enumerate(zip(origins, answers, strict=True)):
            if answer is None:
                state = SourceState.LATE if number < enough else SourceState.CANCELLED
                watch = self._watches.get(origin)
                hosts = tuple(watch.hosts) if watch else ()
                answer = SourceReport(origin, state, seconds=self._seconds(), hosts=hosts)
                self._told(answer)
            reports.append(answer)
        return reports

    def _seconds(self) -> float:
        return round(time.perf_counter() - self._start, 3)


def _sources() -> list[tuple[Origin, Source]]:
    """The sources of the network by rank. Blocking: loads what they need."""
    from wizard.discovery import ispdb, mx, patterns, provider, records
    from wizard.transport import suffixes

    suffixes.load()
    asked = {
        Origin.PROVIDER: provider.ask,
        Origin.ISPDB: ispdb.ask,
        Origin.SRV: records.ask,
        Origin.MX: mx.ask,
        Origin.PATTERN: patterns.ask,
    }
    return [(origin, asked[origin]) for origin in RANKS if origin in asked]


async def _within(hint: asyncio.Future[National | None], seconds: float) -> National | None:
    await asyncio.wait([hint], timeout=seconds)
    return hint.result() if hint.done() else None


def _with_hosts(report: SourceReport, hosts: Sequence[str]) -> SourceReport:
    return dataclasses.replace(report, hosts=tuple(dict.fromkeys((*report.hosts, *hosts))))
