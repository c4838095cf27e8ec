"""Of one field, every value that a label gives it: in its own cell, beside it, below it, or behind its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from native_host.extractor.amounts import is_sign
from native_host.extractor.better import doubted
from native_host.extractor.codes import iban_at
from native_host.extractor.concepts import DATED, Concept, Shape, shape_of
from native_host.extractor.dates import day_at
from native_host.extractor.defined import Defined, called, defined, party
from native_host.extractor.evidence import Evidence
from native_host.extractor.folding import folded, label_keys
from native_host.extractor.found import Candidate, Reading
from native_host.extractor.grid import Cell, Grid, below, beside, column_below
from native_host.extractor.honorifics import is_only_that
from native_host.extractor.labels import Form, Label, Labels
from native_host.extractor.mentioned import OF_A_DAY, Spoken, mentioned, named_within, spoken_in
from native_host.extractor.nature import is_confirmation, title_cells
from native_host.extractor.reading import read
from native_host.extractor.rows import Rows
from native_host.extractor.topics import Topic, topics_of
from native_host.extractor.words.composed import is_bare_title
from native_host.extractor.worth import adds_up, candidate, in_currency, is_aside

_OF_RATES = frozenset((Concept.NET, Concept.TAX, Concept.GROSS))
_SURE = {Form.COLON: 0.97, Form.WHOLE: 0.95, Form.PREFIX: 0.92}
_BELOW, _ONLY_NUMBER = 0.9, 0.75
_OF_AN_ACCOUNT = 0.7


class Candidates:
    """Of one document."""

    def __init__(self, grid: Grid, labels: Labels, evidence: Evidence) -> None:
        self._grid, self._labels, self._evidence = grid, labels, evidence
        self._spoken: list[Spoken] | None = None
        self._defined: list[Defined] | None = None
        self._rows = Rows(grid, labels, evidence)
        self._kept: dict[Concept, list[Candidate]] = {}
        self.unlike: set[Concept] = set()
        """Concepts with a label beside which no such value stands."""

    def of(self, concept: Concept) -> list[Candidate]:
        if concept not in self._kept:
            self._kept[concept] = list(self._found(concept))
        return self._kept[concept]

    def has(self, concept: Concept) -> bool:
        """A label of it, whatever stands there."""
        return next(self._labels.of(concept), None) is not None

    def called(self, keys: frozenset[str], shape: Shape) -> list[Candidate]:
        labels = [one for one in self._labels.called(keys) if not self._rows.is_below_names(one)]
        return [one for label in labels if (one := self._at(label, shape))]

    def about(self, topic: Topic, shape: Shape) -> list[Candidate]:
        """Beside a label that is about it in whatever language, else behind its name within a line."""
        if shape is Shape.COMPANY and (parties := called(self._parties(), topic)):
            return parties  # Whoever signs below may only stand for it.
        found = [one for label in self._labels.about(topic) if (one := self._at(label, shape))]
        return found or self.within(topic, shape)

    def _parties(self) -> list[Defined]:
        if self._defined is None:
            self._defined = defined(self._grid)
        return self._defined

    def within(self, topic: Topic, shape: Shape) -> list[Candidate]:
        if self._spoken is None:
            self._spoken = spoken_in(self._grid)
        return named_within(self._spoken, self._evidence, topic, shape)

    def numbered(self, topic: Topic) -> list[Candidate]:
        """What only says that it is a number, on a paper that is called so: "Angebot" above, "Nr. 17" below."""
        bare, keys = replace(topic, heads=frozenset()), (label_keys(cell.text) for cell in title_cells(self._grid))
        is_called = any(bare.is_named_by(one) for each in keys for key in each for one in topics_of(key))
        return self.numbers() if is_called else []

    def _found(self, concept: Concept) -> Iterator[Candidate]:
        """What a better label gives makes the others doubtful: the buyer's order before the seller's, a credit note's own day."""
        return iter(doubted(concept, list(self._all(concept)), confirms=is_confirmation(self._grid)))

    def _all(self, concept: Concept) -> Iterator[Candidate]:
        shape = shape_of(concept)
        for label in self._labels.of(concept):
            one = self._at(label, shape)
            is_title = is_bare_title(label.keys)
            if one is not None and not (one.reading.is_weak and is_title):
                yield replace(one, label=folded(label.cell.text))
            elif label.form is not Form.PREFIX and not is_title:
                self.unlike.add(concept)
        for number, dated in DATED.items():
            if dated is concept:
                yield from self._dated(number)
        if concept is Concept.CUSTOMER_NUMBER:
            yield from self._customers_number()
        if shape is Shape.COMPANY:
            yield from party(self._parties(), concept)

    def _customers_number(self) -> Iterator[Candidate]:
        """`Customer 4711`, and the account of one: what stands there says what the label means."""
        for meant in (Concept.CUSTOMER, Concept.ACCOUNT_NUMBER):
            for label in self._labels.of(meant):
                if Concept.CUSTOMER_NUMBER in label.concepts or Concept.IBAN in label.concepts:
                    continue
                one = self._at(label, Shape.CODE)
                if one and not one.reading.is_weak and iban_at(one.cell.text, one.reading.start) is None:
                    yield Candidate(one.reading, one.cell, _OF_AN_ACCOUNT if meant is Concept.ACCOUNT_NUMBER else _BELOW)

    def mentioned(self, concept: Concept) -> list[Candidate]:
        """In running text, where no label gives one."""
        return mentioned(self._grid, self._evidence, concept)

    def numbers(self) -> list[Candidate]:
        """Of the paper itself: behind a word that only says "number", in no head of a table."""
        labels = [one for one in self._labels.of(Concept.NUMBER) if not self._labels.is_header(one.cell.row)]
        return [
            Candidate(one.reading, one.cell, _ONLY_NUMBER)
            for label in labels
            if (one := self._at(label, Shape.CODE)) and not one.reading.is_weak
        ]

    def _at(self, label: Label, shape: Shape) -> Candidate | None:
        if label.value is not None:
            if shape is Shape.AMOUNT and is_aside(label.cell.text[label.value :]):
                return self._beside(label, shape)  # "VAT 22 % on 100.00", "deposit of 7 May": what it comes to stands beside
            reading = read(shape, label.cell.text, label.value, label.end, self._evidence)
            if reading is None or (label.form is Form.PREFIX and shape is Shape.DATE and reading.is_weak):
                return None  # Somewhere in a sentence that only begins like a label.
            return candidate(reading, label.cell, _SURE[label.form])
        found = self._beside(label, shape)
        if found is None and shape is Shape.COMPANY and self._beside(label, Shape.CODE):
            return None  # "Customer | 4711"
        return found or self._below(label, shape)

    def _beside(self, label: Label, shape: Shape) -> Candidate | None:
        cells = self._until_label(beside(self._grid, label.cell))
        if not cells and label.concepts == {Concept.SUBJECT}:
            cells = [cell for cell in islice(beside(self._grid, label.cell), 1) if self._labels.is_unknown(cell)]
        if not cells and label.concepts == {Concept.PAID_BY}:  # "Cash" is a label as well.
            cells = [cell for cell in islice(beside(self._grid, label.cell), 1) if cell.text[-1:] != ":"]
        if shape is Shape.AMOUNT:
            return self._amount_beside(cells, label)
        if not cells:
            return None
        if shape in (Shape.TEXT, Shape.COMPANY) and self._rows.is_head(label, shape):
            return None
        reading = read(shape, cells[0].text, 0, len(cells[0].text), self._evidence)
        return candidate(reading, cells[0], _SURE[Form.WHOLE]) if reading else None

    def _until_label(self, cells: Iterable[Cell]) -> list[Cell]:
        found = []
        for cell in cells:
            if not cell.text.strip(" :.-"):  # a colon in a column of its own
                continue
            if self._labels.is_label(cell):
                break
            found.append(cell)
        return found

    def _amount_beside(self, cells: list[Cell], label: Label) -> Candidate | None:
        """The only money in the rest of the row; of three, the one that the others add up to."""
        sign = next((cell.text for cell in cells if is_sign(cell.text)), label.cell.text)
        found: list[Candidate] = []
        for cell in cells:
            reading = read(Shape.AMOUNT, cell.text, 0, len(cell.text), self._evidence)
            if reading:
                found.append(candidate(in_currency(reading, cell.text, sign), cell, _SURE[Form.WHOLE]))
        money = [one for one in found if not one.reading.is_weak] or found
        if len(money) > 2 and adds_up(money):
            return money[-1]
        return money[0] if len({one.reading.normal for one in money}) == 1 else None

    def _below(self, label: Label, shape: Shape) -> Candidate | None:
        if self._labels.is_header(label.cell.row):  # Of a table of rates the last row is the sum of the others.
            return self._last_of_column(label) if shape is Shape.AMOUNT and label.concepts & _OF_RATES else None
        cell = self._rows.overhead(label) or below(self._grid, label.cell) or self._rows.laid_over(label)
        if cell is not None and shape is Shape.COMPANY:
            cell = self._named_below(cell)
        if cell is None or self._labels.is_label(cell):
            return None
        if self._rows.heads_a_column(label, shape):
            return self._last_of_column(label) if shape is Shape.AMOUNT else None
        reading = read(shape, cell.text, 0, len(cell.text), self._evidence)
        return candidate(in_currency(reading, cell.text, label.cell.text), cell, _BELOW) if reading else None

    def _named_below(self, cell: Cell) -> Cell | None:
        """Behind "Familie" alone, and beside "Name" in a form."""
        if is_only_that(cell.text):
            return below(self._grid, cell)
        at: Cell | None = cell
        for _ in range(4):
            if at is None or not self._labels.is_label(at):
                break
            for label in self._labels.of(Concept.PERSON):
                if label.cell is at and label.value is None:
                    return next(iter(self._until_label(beside(self._grid, at))), None)
                if label.cell is at and label.value is not None:
                    text = at.text[label.value :]
                    return Cell(text, at.row, at.left, at.right, at.segment, at.start + label.value)
            at = below(self._grid, at)
        return cell

    def _named(self, cell: Cell) -> frozenset[Concept]:
        """What the first cell of its row names."""
        return frozenset(concept for one in self._labels.in_cell(self._grid.rows[cell.row][0]) for concept in one.concepts)

    def _last_of_column(self, label: Label) -> Candidate | None:
        """What the column adds up to; of two alike, the one in a row that says so."""
        cells = list(islice(column_below(self._grid, label.cell), 12))
        taxed = next((at for at, one in enumerate(cells) if Concept.TAX in self._named(one)), len(cells))
        if Concept.NET in label.concepts and taxed < len(cells):
            cells = cells[:taxed]  # What stands below the tax has it in it.
            if len(cells) == 1:
                only = read(Shape.AMOUNT, cells[0].text, 0, len(cells[0].text), self._evidence)
                return candidate(only, cells[0], _BELOW) if only is not None and not only.is_weak else None
        readings = [read(Shape.AMOUNT, one.text, 0, len(one.text), self._evidence) for one in cells]
        values = [Decimal(one.normal) for one in readings if one and one.normal is not None]
        last = readings[-1] if readings else None
        if len(values) != len(cells) or len(values) < 2 or sum(values[:-1]) != values[-1]:
            return None
        if len(values) == 2 and not self._labels.is_label(self._grid.rows[cells[-1].row][0]):
            return None
        return candidate(last, cells[-1], _BELOW) if last is not None and not last.is_weak else None

    def _dated(self, concept: Concept) -> Iterator[Candidate]:
        """`Invoice 17 of 12 March 2026`."""
        for label in self._labels.of(concept):
            cell, start = label.cell, label.value
            if start is None:
                continue
            number = read(Shape.CODE, cell.text, start, label.end, self._evidence)
            after = OF_A_DAY.match(cell.text, number.end) if number else None
            day = day_at(cell.text, after.end() if after else start, self._evidence.day_first)
            if day and (after or number is None):
                yield candidate(Reading(day.start, day.end, day.iso), cell, _SURE[Form.PREFIX])
