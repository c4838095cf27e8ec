"""Counts over many texts: as a whole, and by type, language, script, form and tradition."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from scripts.lib.finder.marking import Marking
from scripts.lib.finder.records import Record
from scripts.lib.finder.wilson import Share

BY = ("type", "lang", "script", "form", "tradition")


@dataclass(slots=True)
class Tally:
    """`groups[by][name]` holds (terms kept from leaking, terms)."""

    groups: dict[str, dict[str, Counter[str]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(Counter)))
    total: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)

    def add(self, record: Record, marking: Marking) -> None:
        terms, leaks = len(marking.leaks), sum(marking.leaks)
        self.total.update(
            texts=1,
            terms=terms,
            safe=terms - leaks,
            private_texts=terms > 0,
            zero_leak=terms > 0 and leaks == 0,
            public=marking.public,
            kept=marking.public - len(marking.lost),
            clean_texts=terms == 0,
            untouched=terms == 0 and not marking.lost,
            exact=marking.exact,
            found=marking.found,
            overlapping_gold=marking.overlapping_gold,
            overlapping_found=marking.overlapping_found,
        )
        self.lost.update(word.lower() for word in marking.lost)
        self._add_groups(record, marking)

    def _add_groups(self, record: Record, marking: Marking) -> None:
        for name in ("lang", "script", "form"):
            group = self.groups[name][getattr(record, name)]
            group.update(terms=len(marking.leaks), safe=len(marking.leaks) - sum(marking.leaks))
            group.update(public=marking.public, kept=marking.public - len(marking.lost))
        for span, leaks in zip(record.spans, marking.leaks, strict=True):
            self.groups["type"][span.type].update(terms=1, safe=not leaks)
            if span.type == "PERSON" and record.tradition:
                self.groups["tradition"][record.tradition].update(terms=1, safe=not leaks)

    def share(self, hits: str, of: str) -> Share:
        return Share(self.total[hits], self.total[of])

    def figures(self) -> dict[str, object]:
        leaks = self.total["terms"] - self.total["safe"]
        return {
            "texts": self.total["texts"],
            "private_term_recall": self.share("safe", "terms").as_json(),
            "public_term_retention": self.share("kept", "public").as_json(),
            "zero_leak_messages": self.share("zero_leak", "private_texts").as_json(),
            "clean_texts_untouched": self.share("untouched", "clean_texts").as_json(),
            "leaks_per_1000_terms": round(1000 * leaks / self.total["terms"], 2) if self.total["terms"] else None,
            "strict_f1": _f1(self.total["exact"], self.total["exact"], self.total["found"], self.total["terms"]),
            "overlap_f1": _f1(
                self.total["overlapping_found"], self.total["overlapping_gold"], self.total["found"], self.total["terms"]
            ),
            "by": {by: {name: _group(one) for name, one in sorted(self.groups[by].items())} for by in BY},
            "most_lost_words": self.lost.most_common(40),
        }


def _group(counts: Counter[str]) -> dict[str, object]:
    shown: dict[str, object] = {"private_term_recall": Share(counts["safe"], counts["terms"]).as_json()}
    if counts["public"]:
        shown["public_term_retention"] = Share(counts["kept"], counts["public"]).as_json()
    return shown


def _f1(right_found: int, right_gold: int, found: int, gold: int) -> float | None:
    if not found or not gold:
        return None
    precision, recall = right_found / found, right_gold / gold
    return round(2 * precision * recall / (precision + recall), 4) if precision + recall else 0.0
