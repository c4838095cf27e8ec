"""Whether a stretch of a text names somebody or something that everyone knows."""

from __future__ import annotations

from functools import cached_property

from native_host.detector.public.known import known_names
from native_host.detector.public.passage import Passage
from native_host.detector.public.words import cuts_a_word

_SHORTEST_WITH_GENITIVE = 5


class PublicNames:
    """The names of the lists, read at the first question.

    A list says what a name may mean, not what it means in this text: "Amazon" is a company and a river, "Michael Jordan" a
    player and somebody's neighbour. Whoever drops a finding looks at what stands around it as well.
    """

    @cached_property
    def _known(self) -> frozenset[str]:
        return known_names()

    def covers(self, text: str, start: int, end: int) -> bool:
        """Whether `text[start:end]` is a public name, a part of a longer one there, or several in a row.

        Case, accents, quotes, a leading article or title and a genitive's ending make no difference: "the Beatles'",
        "Kasparovs", "“Anna Karenina”". "Gates" is public in "Bill Gates", "Google" in "Google Cloud Storage", and so are
        "Marx, Lenin and Stalin", and the end of one name with the beginning of the next. Between two names stands an
        "and" of some language, a comma, a slash or the like.

        So is what a maker sets behind a name: "Roomba j7", as long as the span holds some of the name.

        A span that begins or ends inside a word is not public. Time grows with the span, not with the text.
        """
        if cuts_a_word(text, start) or cuts_a_word(text, end):
            return False
        passage = Passage(text, start, end)
        return passage.first < passage.last and self._are_names(passage)

    def _are_names(self, passage: Passage) -> bool:
        """Whether names with no more than joints between them reach over the whole span."""
        starts = passage.starts()
        tried: set[int] = set()
        while starts:
            start = starts.pop()
            tried.add(start)
            for name, end in passage.names_from(start):
                if end <= passage.first or not self._is_known(name):
                    continue
                for behind in (end, passage.behind_ending(end), *passage.behind_model(end)):
                    if behind >= passage.last:
                        return True
                    starts.update(after for after in passage.next_starts(behind) if after not in tried)
        return False

    def _is_known(self, name: str) -> bool:
        if name in self._known:
            return True
        return name[-1] == "s" and len(name) >= _SHORTEST_WITH_GENITIVE and name[:-1] in self._known
