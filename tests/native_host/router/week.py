"""Seven days of one user on three sites, played on a real desk."""

from __future__ import annotations

import datetime
import itertools
import random
from collections.abc import Awaitable, Callable

from native_host.contract.messages import ConversationId, SetMode, SiteAnswer, SiteId, Verdict
from native_host.contract.policy import Decision, Mode

from .machine import Machine, judge
from .tally import End, Gain, Sample, Tally

MODES = {SiteId("chatgpt"): Mode.BALANCED, SiteId("claude"): Mode.REDACT, SiteId("gemini"): Mode.STRICT}


class User:
    """Writes prompts of every kind, and keeps the tally by what is seen from outside: what left, what stayed, and when."""

    def __init__(self, machine: Machine, seed: int) -> None:
        self.machine = machine
        self.tally = Tally()
        self.left: list[str] = []  # all that the sites got
        self.secrets: list[str] = []  # what none of them may have got
        self.tomorrow: list[Callable[[], Awaitable[None]]] = []
        self._random = random.Random(seed)
        self._numbers = itertools.count(1)

    async def set_up(self) -> None:
        for site, mode in MODES.items():
            await self.machine.ask(SetMode(self.machine.name(), 5000, site, mode))

    async def live_a_day(self, prompts: int) -> None:
        waiting, self.tomorrow = self.tomorrow, []
        for late in waiting:
            await late()
        kinds = [
            self._plain,
            self._values,
            self._confidential,
            self._reckoning,
            self._list,
            self._again,
            self._unwatched,
            self._private_window,
        ]
        for at in range(prompts):
            self.machine.now += datetime.timedelta(minutes=self._random.randint(1, 9))
            await kinds[at % len(kinds)](SiteId(self._random.choice(list(MODES))))
        self.machine.now = datetime.datetime.combine(self.machine.now.date(), datetime.time(8)) + datetime.timedelta(days=1)

    async def _plain(self, site: SiteId) -> None:
        text = f"Tell me something about the number {next(self._numbers)} of the old fence."
        verdict = await self.machine.check(site, text)
        assert (verdict.decision, verdict.spans) == (Decision.RELEASE, ())
        if self._random.random() < 0.2:
            return  # Typed and never sent.
        await self._release(site, verdict, next(self._numbers))

    async def _values(self, site: SiteId) -> None:
        """Replaced where that is the mode; held in `strict`, and then perhaps sent redacted. Some are sent twice."""
        mail = self._mail()
        text = f"Please write to {mail} about the fence, and once more: {mail}."
        for _ in range(self._random.choice([1, 1, 2])):
            verdict = await self.machine.check(site, text)
            assert len(verdict.spans) == 2
            prompt = next(self._numbers)
            if MODES[site] is not Mode.STRICT:
                await self._release(site, verdict, prompt, kept=(mail, mail), replaced=("EMAIL_ADDRESS",) * 2)
                continue
            assert verdict.decision is Decision.HOLD
            return await self._hold(site, text, verdict, prompt, kept=(mail, mail), redacted=(mail, mail))

    async def _confidential(self, site: SiteId) -> None:
        """Held for what it is: the whole text stayed. `redact` holds nothing."""
        mail = self._mail()
        text = f"Strictly confidential: der Plan für {mail} größer machen."
        verdict = await self.machine.check(site, text)
        assert len(verdict.spans) == 1
        prompt = next(self._numbers)
        if MODES[site] is Mode.REDACT:
            await self._release(site, verdict, prompt, kept=(mail,), replaced=("EMAIL_ADDRESS",))
        else:
            assert verdict.decision is Decision.HOLD and verdict.topics
            await self._hold(site, text, verdict, prompt, kept=(text,), redacted=(mail,))

    async def _reckoning(self, site: SiteId) -> None:
        await self._answer(site, f"{next(self._numbers)} * 7", kept=())

    async def _list(self, site: SiteId) -> None:
        mails = (self._mail(), self._mail())
        await self._answer(site, "Sort these lines:\n" + "\n".join(mails), kept=mails)

    async def _answer(self, site: SiteId, text: str, kept: tuple[str, ...]) -> None:
        await self._answered(site, text, await self.machine.check(site, text), kept)

    async def _again(self, site: SiteId) -> None:
        """What the site has answered is asked once more in a new conversation, and answered here with what it said."""
        text = f"Which stitch closes the seam of sail {next(self._numbers)}?"
        first = await self.machine.check(site, text, conversation=self._new_talk())
        await self._release(site, first, next(self._numbers))
        await self.machine.ask(SiteAnswer(self.machine.name(), 5000, first.id, "The mattress stitch.", is_first=True))
        await self._answered(site, text, await self.machine.check(site, text, conversation=self._new_talk()), kept=())

    async def _answered(self, site: SiteId, text: str, verdict: Verdict, kept: tuple[str, ...]) -> None:
        prompt, types = next(self._numbers), ("EMAIL_ADDRESS",) * len(kept)
        if MODES[site] is Mode.REDACT:
            assert verdict.answer is None
            return await self._release(site, verdict, prompt, kept=kept, replaced=types)
        assert verdict.answer is not None
        us = self._random.randint(2_000, 40_000)
        for _ in range(self._random.choice([1, 1, 3])):  # A worker that was restarted says the same once more.
            await self.machine.sent(verdict, "answered", us)
        self.tally.local.append(Sample(site, self._today, us))
        self._end(prompt, site, "answered", kept)

        async def ask_the_site() -> None:
            asked = verdict
            if kept or verdict.decision is not Decision.RELEASE:  # By now the names of its values may be others'.
                is_override = verdict.decision is not Decision.RELEASE
                asked = await self.machine.check(site, text, is_override=is_override)
            await self._release(site, asked, prompt, kept=kept, replaced=types)
            await self._hear_the_site(text, asked, prompt, local=verdict.answer.text if verdict.answer else "")

        await self._perhaps(ask_the_site)

    async def _hear_the_site(self, text: str, asked: Verdict, prompt: int, local: str) -> None:
        """Its answer may never be read, may grow, also past midnight, may be told twice, and may fail after all."""
        end, day = self.tally.ends[prompt], self._today
        here = judge(text, local)

        async def read(said: str) -> None:
            for _ in range(self._random.choice([1, 2])):
                await self.machine.ask(
                    SiteAnswer(self.machine.name(), 5000, asked.id, f"{said} You wrote: {asked.outgoing}")
                )
            self.tally.gains[prompt] = Gain(end.site, day, judge(text, f"{said} You wrote: {text}") - here)

        async def fail() -> None:
            await self.machine.ask(SiteAnswer(self.machine.name(), 5000, asked.id, "Something went wrong. Try again."))
            self.tally.gains.pop(prompt, None)

        async def grow() -> None:
            await read("Well, that is all.")

        what = self._random.choice(["never", "once", "grows", "grows tomorrow", "fails", "fails at once"])
        if what not in ("never", "fails at once"):
            await read("Well,")
        if what == "grows":
            await grow()
        elif what == "grows tomorrow":
            self.tomorrow.append(grow)
        elif what in ("fails", "fails at once"):
            await fail()

    async def _unwatched(self, site: SiteId) -> None:
        """The user switched the site off, or paused it, for a moment."""
        mode, pause_s = self._random.choice([(Mode.OFF, 0), (MODES[site], -1)])
        await self.machine.ask(SetMode(self.machine.name(), 5000, site, mode, pause_s))
        verdict = await self.machine.check(site, f"As it is, to {self._mail(is_let_go=True)}")
        await self.machine.sent(verdict, "released", 900)
        self._end(next(self._numbers), site, "unprotected")
        await self.machine.ask(SetMode(self.machine.name(), 5000, site, MODES[site]))

    async def _private_window(self, site: SiteId) -> None:
        """Leaves no trace in any count, however it ends."""
        mail = self._mail()
        verdict = await self.machine.check(site, f"Strictly confidential: {mail}", is_incognito=True)
        await self.machine.sent(verdict, "released" if verdict.decision is Decision.RELEASE else "held", 5_000)
        answered = await self.machine.check(site, f"{next(self._numbers)} + 1", is_incognito=True)
        if answered.answer is not None:
            await self.machine.sent(answered, "answered", 5_000)

    async def _hold(
        self, site: SiteId, text: str, verdict: Verdict, prompt: int, kept: tuple[str, ...], redacted: tuple[str, ...]
    ) -> None:
        await self.machine.sent(verdict, "held", 3_000)
        for _ in range(self._random.choice([0, 0, 2])):  # Enter is pressed again on the same words.
            await self.machine.sent(await self.machine.check(site, text), "held", 3_000)
        self._end(prompt, site, "held", kept)

        async def send_redacted() -> None:
            offered = await self.machine.check(site, text, is_override=True)
            await self._release(site, offered, prompt, kept=redacted, replaced=("EMAIL_ADDRESS",) * len(redacted))

        async def send_as_typed() -> None:
            await self.machine.sent(verdict, "unprotected", 4_000)
            self.secrets = [secret for secret in self.secrets if secret not in text]
            self._end(prompt, site, "unprotected")

        await self._perhaps(self._random.choice([send_redacted, send_redacted, send_as_typed]))

    async def _perhaps(self, late: Callable[[], Awaitable[None]]) -> None:
        """At once, on the next day, or never."""
        when = self._random.choice(["never", "now", "now", "tomorrow"])
        if when == "now":
            await late()
        elif when == "tomorrow":
            self.tomorrow.append(late)

    async def _release(
        self, site: SiteId, verdict: Verdict, prompt: int, kept: tuple[str, ...] = (), replaced: tuple[str, ...] = ()
    ) -> None:
        assert verdict.outgoing is not None
        us = self._random.randint(1_000, 90_000)
        await self.machine.sent(verdict, "released", us)
        self.left.append(verdict.outgoing)
        self.tally.added.append(Sample(site, self._today, us))
        self._end(prompt, site, "released", kept, replaced)

    def _end(self, prompt: int, site: str, outcome: str, kept: tuple[str, ...] = (), replaced: tuple[str, ...] = ()) -> None:
        self.tally.ends[prompt] = End(site, self._today, outcome, kept, replaced)

    @property
    def _today(self) -> datetime.date:
        return self.machine.now.date()

    def _new_talk(self) -> ConversationId:
        return ConversationId(f"new-{next(self._numbers)}")

    def _mail(self, is_let_go: bool = False) -> str:
        letters = "".join("abcdefghij"[int(digit)] for digit in str(next(self._numbers)))
        mail = f"mira.{letters}@post.example"
        if not is_let_go:
            self.secrets.append(mail)
        return mail
