"""Every message on the wire, once. PROTOCOL.md describes them, tests/protocol/ holds their vectors.

Offsets in these messages are UTF-16 code units (what JavaScript counts). Inside the host they are code points;
`wire/offsets.py` is the only place that converts. `deadline_ms` is how long the asker still waits, counted from the moment
the host reads the frame, 1 to 120,000.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NewType

from native_host.contract import documents
from native_host.contract.fields import BatchProblem, Why
from native_host.contract.numbers import FRAME_IN_BYTES, FRAME_OUT_BYTES, IN_FLIGHT, TEXT_BYTES
from native_host.contract.numbers import PROTOCOL_VERSION as PROTOCOL_VERSION
from native_host.contract.policy import Answerer, Decision, Mode, Reason, Runtime
from native_host.contract.records import LedgerFault
from native_host.contract.refusals import RefusalCode

RequestId = NewType("RequestId", str)  # 8..64 of [A-Za-z0-9_-], random, never reused
SiteId = NewType("SiteId", str)  # "chatgpt", "claude", "gemini": ^[a-z0-9][a-z0-9.-]{0,63}$
ConversationId = NewType("ConversationId", str)  # 1..200 of [A-Za-z0-9_.:/-]; never a title
DraftId = NewType("DraftId", str)  # one composer in one document; same alphabet as RequestId
AnswererName = NewType("AnswererName", str)  # "unit_conversion": ^[a-z][a-z0-9_]{0,63}$
DayText = NewType("DayText", str)  # "2026-05-03": a day of the host's own calendar, ISO 8601
Sha256 = NewType("Sha256", str)  # 64 of [0-9a-f]
Base64 = NewType("Base64", str)  # RFC 4648 with its padding, in one spelling: no spaces, no stray bits at the end

# ---------------------------------------------------------------- handshake


@dataclass(frozen=True, slots=True)
class Limits:
    """Both directions, in bytes of JSON; `in_flight` counts requests without a reply."""

    frame_in_bytes: int = FRAME_IN_BYTES
    frame_out_bytes: int = FRAME_OUT_BYTES
    in_flight: int = IN_FLIGHT
    text_bytes: int = TEXT_BYTES


@dataclass(frozen=True, slots=True)
class HostHello:
    """First frame of all, host to extension."""

    protocol: int
    version: str
    limits: Limits
    nonce: str
    type: Literal["hello"] = "hello"


@dataclass(frozen=True, slots=True)
class ExtensionHello:
    """First frame of the extension; repeats the host's nonce."""

    protocol: int
    version: str
    browser: Literal["chromium", "firefox"]
    nonce: str
    type: Literal["hello"] = "hello"


@dataclass(frozen=True, slots=True)
class ServiceState:
    """Bridge to extension after the handshake and whenever it changes. Requests are answered once it is `ready`."""

    state: Literal["starting", "ready", "failed"]
    type: Literal["state"] = "state"


@dataclass(frozen=True, slots=True)
class Closing:
    """Host to extension: a clean end; silence instead of it means a crash."""

    reason: Literal["idle", "update", "stopped", "incompatible"]
    type: Literal["closing"] = "closing"


# ---------------------------------------------------------------- requests (extension to host)


@dataclass(frozen=True, slots=True)
class Check:
    """Decide on one text. The verdict names the digest of exactly this text and reserves its placeholders.

    `tab`: what was attached in it, too, may be asked for in this text; null: nothing is.

    A reservation belongs to `draft`: the next check of the same draft drops what the new text no longer holds, so that
    typing does not use placeholders up. `sent` makes it lasting.
    """

    id: RequestId
    deadline_ms: int
    site: SiteId
    conversation: ConversationId
    draft: DraftId
    text: str
    is_incognito: bool = False
    is_override: bool = False  # "send redacted instead" of a hold
    tab: DraftId | None = None
    type: Literal["check"] = "check"


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a verdict; counters and ledger follow this message, never the check."""

    id: RequestId
    deadline_ms: int
    verdict: RequestId
    outcome: Literal["released", "held", "unprotected", "answered"]
    latency_us: int  # microseconds from the send gesture to the request's release; to the answer drawn, where `answered`
    was_typed: bool  # checked while typing (true) or pasted and sent at once (false)
    type: Literal["sent"] = "sent"


@dataclass(frozen=True, slots=True)
class Adopt:
    """The site gave a new conversation its lasting name."""

    id: RequestId
    deadline_ms: int
    site: SiteId
    conversation: ConversationId
    becomes: ConversationId
    is_incognito: bool = False
    type: Literal["adopt"] = "adopt"


@dataclass(frozen=True, slots=True)
class Restore:
    """Give the originals back for texts that came from the site (at most 1,000 texts)."""

    id: RequestId
    deadline_ms: int
    site: SiteId
    conversation: ConversationId
    texts: tuple[str, ...]
    is_incognito: bool = False
    type: Literal["restore"] = "restore"


@dataclass(frozen=True, slots=True)
class Hide:
    """The user hides one more value in this conversation."""

    id: RequestId
    deadline_ms: int
    site: SiteId
    conversation: ConversationId
    value: str
    is_incognito: bool = False
    type: Literal["hide"] = "hide"


@dataclass(frozen=True, slots=True)
class Allow:
    """The user lets one value of one verdict through, in this conversation. Only from an extension page (T-08)."""

    id: RequestId
    deadline_ms: int
    verdict: RequestId
    span: int  # index into the verdict's spans
    type: Literal["allow"] = "allow"


@dataclass(frozen=True, slots=True)
class Excuse:
    """The user says that doubted words of one verdict are fine, in this conversation. Only from an extension page (T-08).

    `is_override`: the text of this verdict leaves as it is, and counts as sent despite doubts.
    """

    id: RequestId
    deadline_ms: int
    verdict: RequestId
    doubts: tuple[int, ...]  # indexes into the verdict's doubts, at most 1,000
    is_override: bool = False
    type: Literal["excuse"] = "excuse"


@dataclass(frozen=True, slots=True)
class Forget:
    """Delete bindings and, with them, the key that reads them. `private`: the last private window has closed."""

    id: RequestId
    deadline_ms: int
    scope: Literal["conversation", "site", "all", "private"]
    site: SiteId | None = None
    conversation: ConversationId | None = None
    type: Literal["forget"] = "forget"


@dataclass(frozen=True, slots=True)
class GetCounters:
    id: RequestId
    deadline_ms: int
    site: SiteId | None
    range: Literal["today", "week", "all"]
    type: Literal["get_counters"] = "get_counters"


@dataclass(frozen=True, slots=True)
class GetSeries:
    """The counters day by day. `site` null: all of them together."""

    id: RequestId
    deadline_ms: int
    site: SiteId | None
    range: Literal["today", "week", "all"]
    type: Literal["get_series"] = "get_series"


@dataclass(frozen=True, slots=True)
class GetLast:
    """What was sent last on a site beside what was typed. Only for extension pages."""

    id: RequestId
    deadline_ms: int
    site: SiteId
    type: Literal["get_last"] = "get_last"


@dataclass(frozen=True, slots=True)
class GetSettings:
    id: RequestId
    deadline_ms: int
    type: Literal["get_settings"] = "get_settings"


@dataclass(frozen=True, slots=True)
class SetMode:
    """`pause_s`: seconds of pause, 0 for none, -1 for until it is taken back."""

    id: RequestId
    deadline_ms: int
    site: SiteId
    mode: Mode
    pause_s: int = 0
    type: Literal["set_mode"] = "set_mode"


@dataclass(frozen=True, slots=True)
class Term:
    """A user's own term. `pattern` is plain text with `*` and `?` unless `is_regex` (RE2 syntax)."""

    list: Literal["always", "never", "confidential"]
    pattern: str
    is_regex: bool = False
    is_whole_word: bool = True
    is_case_sensitive: bool = False


@dataclass(frozen=True, slots=True)
class SetTerms:
    """Replace all terms. Each is compiled now; one that does not compile refuses the whole set."""

    id: RequestId
    deadline_ms: int
    terms: tuple[Term, ...]
    type: Literal["set_terms"] = "set_terms"


@dataclass(frozen=True, slots=True, repr=False)
class SiteAnswer:
    """What the site answered to a verdict's text, as Markdown with its placeholders; again when it has grown.

    `is_first`: that text, and nothing beside it, began a plain new chat. Only such an answer may serve again.
    """

    id: RequestId
    deadline_ms: int
    verdict: RequestId
    text: str
    is_first: bool = False
    type: Literal["site_answer"] = "site_answer"


@dataclass(frozen=True, slots=True)
class GetAnswers:
    """The answers that may serve again. Only for extension pages."""

    id: RequestId
    deadline_ms: int
    type: Literal["get_answers"] = "get_answers"


@dataclass(frozen=True, slots=True)
class ForgetAnswers:
    """Delete kept answers by their ids (at most 10,000); none: all of them."""

    id: RequestId
    deadline_ms: int
    answers: tuple[int, ...]
    type: Literal["forget_answers"] = "forget_answers"


@dataclass(frozen=True, slots=True)
class GetLearned:
    """The specialists that learn from the sites' answers. Only for extension pages."""

    id: RequestId
    deadline_ms: int
    type: Literal["get_learned"] = "get_learned"


@dataclass(frozen=True, slots=True)
class ResetLearned:
    """Erase what one specialist has learned: it begins anew. With `does_delete` it is gone until it is asked for again.

    Only for extension pages.
    """

    id: RequestId
    deadline_ms: int
    site: SiteId
    name: AnswererName
    does_delete: bool
    type: Literal["reset_learned"] = "reset_learned"


@dataclass(frozen=True, slots=True)
class AnswerMore:
    """More of the answer that a model writes to a verdict's text; the first of these begins it. Only for the panel.

    `have`: UTF-16 units that are there already, as far as an earlier part went.
    """

    id: RequestId
    deadline_ms: int
    verdict: RequestId
    have: int
    type: Literal["answer_more"] = "answer_more"


@dataclass(frozen=True, slots=True)
class StopAnswer:
    """No more of it is wanted: what is still being written is given up. Only for the panel."""

    id: RequestId
    deadline_ms: int
    verdict: RequestId
    type: Literal["stop_answer"] = "stop_answer"


@dataclass(frozen=True, slots=True)
class SetAnswering:
    """Whether one kind of local answer is given on a site. `name` is a tool's, as in an answer."""

    id: RequestId
    deadline_ms: int
    site: SiteId
    name: AnswererName
    is_wanted: bool
    type: Literal["set_answering"] = "set_answering"


@dataclass(frozen=True, slots=True)
class GetStatus:
    id: RequestId
    deadline_ms: int
    type: Literal["get_status"] = "get_status"


@dataclass(frozen=True, slots=True, repr=False)
class LedgerFilter:
    """What of the ledger is meant: all that fit every part. `text` (0 to 200 characters) is looked for in what was typed
    and in what left, in any case; empty: any. Times in Unix milliseconds, `until_ms` exclusive."""

    text: str = ""
    outcome: Literal["released", "held", "unprotected", "answered", "compared"] | None = None
    since_ms: int | None = None
    until_ms: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class GetLedger:
    """At most `limit` rows (1 to 200) before row `before` (null: the newest), newest first. Only for extension pages.

    `with_texts` for one row at a time: what was typed and what left.
    """

    id: RequestId
    deadline_ms: int
    site: SiteId | None
    query: LedgerFilter
    before: int | None
    limit: int
    with_texts: bool = False
    type: Literal["get_ledger"] = "get_ledger"


@dataclass(frozen=True, slots=True)
class ForgetRows:
    """Delete rows of the ledger, at most 1,000. Rows that are gone already are passed over. Only for extension pages."""

    id: RequestId
    deadline_ms: int
    ids: tuple[int, ...]
    type: Literal["forget_rows"] = "forget_rows"


@dataclass(frozen=True, slots=True)
class VerifyLedger:
    """Whether every row is as it was written. Only for extension pages."""

    id: RequestId
    deadline_ms: int
    type: Literal["verify_ledger"] = "verify_ledger"


@dataclass(frozen=True, slots=True, repr=False)
class OfferFile:
    """One piece of a file that is to be attached, in order; what is decided of the whole answers the last one.

    `size` and `digest` are the whole file's, `file` is new for each. `is_override`, in all pieces or in none: the redacted
    copy is wanted although the file should stay. `tab`, in all pieces or in none: the user attaches it there, and may ask
    for fields of it.
    """

    id: RequestId
    deadline_ms: int
    site: SiteId
    conversation: ConversationId
    file: DraftId
    name: str
    size: int
    digest: Sha256
    seq: int
    total: int
    data: Base64
    is_incognito: bool = False
    is_override: bool = False
    tab: DraftId | None = None
    type: Literal["offer_file"] = "offer_file"


@dataclass(frozen=True, slots=True)
class TakeFile:
    """One piece of the copy that may leave instead of a file."""

    id: RequestId
    deadline_ms: int
    file: DraftId
    seq: int
    type: Literal["take_file"] = "take_file"


@dataclass(frozen=True, slots=True)
class SettleFile:
    """What became of a file; counters and ledger follow this message. The host forgets the file and its copy."""

    id: RequestId
    deadline_ms: int
    file: DraftId
    outcome: Literal["released", "replaced", "held", "unprotected"]
    type: Literal["settle_file"] = "settle_file"


@dataclass(frozen=True, slots=True, repr=False)
class OpenBatch:
    """Begin a table of fields, or see one again under the same name. Only for the panel and for pages of ours.

    One of three: of the documents that a `verdict` announced; of `files` that `bring_file` brings; of what lies under `path`
    at a paired `worker`. `fields` in words, with commas; empty for a verdict, which has its own. `day_first`: what
    03/04/2026 means where a document does not say it, null: it stays empty. `tab`: whose it is; no other is told of it.
    """

    id: RequestId
    deadline_ms: int
    batch: DraftId
    tab: DraftId
    verdict: RequestId | None = None
    fields: str = ""
    files: int = 0
    worker: str | None = None
    path: str = ""
    day_first: bool | None = None
    type: Literal["open_batch"] = "open_batch"


@dataclass(frozen=True, slots=True, repr=False)
class BringFile:
    """One piece of document `number` (from 0, in order) of a batch; the first of a document waits until there is room.

    Nothing of it ever leaves: it is read, its row is made, it is forgotten.
    """

    id: RequestId
    deadline_ms: int
    batch: DraftId
    tab: DraftId
    number: int
    name: str
    size: int
    digest: Sha256
    seq: int
    total: int
    data: Base64
    type: Literal["bring_file"] = "bring_file"


@dataclass(frozen=True, slots=True)
class BatchMore:
    """The rows that follow the first `have`, and how far the batch is. Who asks no more wants no more: it stops."""

    id: RequestId
    deadline_ms: int
    batch: DraftId
    tab: DraftId
    have: int
    type: Literal["batch_more"] = "batch_more"


@dataclass(frozen=True, slots=True)
class SteerBatch:
    """`stop` after the documents in work, `go_on` where it stopped, or `forget` all of it."""

    id: RequestId
    deadline_ms: int
    batch: DraftId
    tab: DraftId
    order: Literal["stop", "go_on", "forget"]
    type: Literal["steer_batch"] = "steer_batch"


@dataclass(frozen=True, slots=True)
class TakeTable:
    """One piece of the table as a file, of the rows that there are when its first piece is asked for."""

    id: RequestId
    deadline_ms: int
    batch: DraftId
    tab: DraftId
    form: Literal["csv", "tsv", "xlsx", "json", "jsonl"]
    seq: int
    with_sources: bool = False
    type: Literal["take_table"] = "take_table"


@dataclass(frozen=True, slots=True)
class GetWorkers:
    """The workers that are paired with this machine. Only for pages of ours."""

    id: RequestId
    deadline_ms: int
    type: Literal["get_workers"] = "get_workers"


@dataclass(frozen=True, slots=True)
class ForgetTab:
    """A tab is gone, or shows another page: what was attached there and its tables are forgotten."""

    id: RequestId
    deadline_ms: int
    tab: DraftId
    type: Literal["forget_tab"] = "forget_tab"


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop working on `target`. No reply of its own; the target is answered `refused cancelled`."""

    target: RequestId
    type: Literal["cancel"] = "cancel"


Request = (
    Check
    | Sent
    | Adopt
    | Restore
    | Hide
    | Allow
    | Excuse
    | Forget
    | GetCounters
    | GetSeries
    | GetLast
    | GetSettings
    | SetMode
    | SetTerms
    | SetAnswering
    | SiteAnswer
    | AnswerMore
    | StopAnswer
    | GetAnswers
    | ForgetAnswers
    | GetLearned
    | ResetLearned
    | GetStatus
    | GetLedger
    | ForgetRows
    | VerifyLedger
    | OfferFile
    | TakeFile
    | SettleFile
    | OpenBatch
    | BringFile
    | BatchMore
    | SteerBatch
    | TakeTable
    | GetWorkers
    | ForgetTab
)

# ---------------------------------------------------------------- replies (host to extension)


@dataclass(frozen=True, slots=True)
class VerdictSpan:
    """One private value in the checked text. `placeholder` is null where the user let the value through."""

    start: int
    end: int
    type: str
    score: float
    source: str
    kind: str | None
    placeholder: str | None
    is_restorable: bool


@dataclass(frozen=True, slots=True)
class VerdictTopic:
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class VerdictDoubt:
    """A place of the checked text that the second reader thinks may be private. Never part of a value that is replaced."""

    start: int
    end: int
    kind: str
    score: float


@dataclass(frozen=True, slots=True)
class LearnedFrom:
    """What speaks for a learned answer: it was learned from so many of the site's, and of `cases` it foretold `agreed`."""

    answers: int
    agreed: int
    cases: int


@dataclass(frozen=True, slots=True, repr=False)
class BatchOffer:
    """Which fields a text asks for, of how many documents of its tab. `left`: so many of them the site has had since they
    were attached, as they are or as redacted copies."""

    fields: tuple[str, ...]
    files: int
    left: int


@dataclass(frozen=True, slots=True, repr=False)
class LocalAnswer:
    """What this machine answers to a text by itself: Markdown. `by` made it; `name` is the tool's own.

    `at_ms` (Unix milliseconds): when the site gave the answer that is repeated; null for one made now. `learned`: null for
    one that was not learned. `model`: the name of the language model that is going to write it, for whoever asks
    for more of it; `text` is empty then. `batch`: the table that can be opened for it; `text` is empty then, too.
    """

    text: str
    by: Answerer
    name: AnswererName
    at_ms: int | None = None
    learned: LearnedFrom | None = None
    model: str | None = None
    batch: BatchOffer | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to a check. `digest` is SHA-256 (hex) of the checked text's UTF-8; `outgoing` may leave, nothing else.

    `outgoing` and `outgoing_digest` are null unless `decision` is `release`. `redacted` is what "send redacted instead"
    would send, null when nothing was found or the text could not be checked. Where there is an `answer`, the composer
    sends nothing by itself: what may leave, may leave only when the user asks the site all the same.

    `doubts` hold a text that would leave otherwise; `redacted` is then what would leave despite them, null where the
    policy forbids that.
    """

    id: RequestId
    decision: Decision
    runtime: Runtime
    reason: Reason
    mode: Mode
    digest: str
    outgoing: str | None
    outgoing_digest: str | None
    redacted: str | None
    spans: tuple[VerdictSpan, ...]
    topics: tuple[VerdictTopic, ...]
    doubts: tuple[VerdictDoubt, ...]
    answer: LocalAnswer | None
    is_private: bool
    is_stored: bool  # bindings are on disk; false: in memory only, restoring works until the service ends
    host_us: int
    type: Literal["verdict"] = "verdict"


@dataclass(frozen=True, slots=True, repr=False)
class AnswerPart:
    """`text` follows what the asker has; no part has all of a long answer. While `finish` is null there is more to come.

    `stage` is `waiting` for another answer, `reading` (the model is being loaded, or reads the text), `writing`, `ended`.
    `finish` `length` and `loop` mean that the answer is not whole. `judge` (0..1) is null without a judge. `is_accepted`:
    whole, and not weak by the judge. Milliseconds count from the first request for it; null until they are known.
    """

    id: RequestId
    text: str
    stage: Literal["waiting", "reading", "writing", "ended"]
    finish: Literal["stop", "length", "loop", "cancelled", "too_large", "failed"] | None
    is_accepted: bool
    judge: float | None
    ttft_ms: float | None
    total_ms: float | None
    tokens: int | None
    type: Literal["answer_part"] = "answer_part"


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a restored text. `status` is literal (text as it came), restored, or unknown (looks like ours, is not)."""

    text: str
    status: Literal["literal", "restored", "unknown", "one_way"]
    placeholder: str | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    id: RequestId
    texts: tuple[tuple[Segment, ...], ...]
    type: Literal["restored"] = "restored"


@dataclass(frozen=True, slots=True)
class Done:
    id: RequestId
    type: Literal["done"] = "done"


@dataclass(frozen=True, slots=True)
class CounterSet:
    """DESIGN, section 4, for one site (or all) and one range. Null means "not measured", never zero."""

    checked: int  # verdicts that ended in a release, a hold, an unprotected send or an answer from here
    released: int
    held: int
    unprotected: int  # sent without protection by the user's own choice
    values_by_type: dict[str, int] = field(default_factory=dict)
    private_bytes_kept_local: int = 0
    avoided_round_trips: int = 0  # ended with a local answer and were not sent to the site afterwards
    median_local_latency_ms: float | None = None
    local_latency_n: int = 0
    fallback_quality_gain: float | None = None  # mean, -1..1, of judge(site's answer) - judge(local answer)
    fallback_quality_gain_n: int = 0  # prompts that have both answers
    fallback_quality_gain_low: float | None = None  # of the mean, 95 %; null below two prompts
    fallback_quality_gain_high: float | None = None
    added_latency_p50_ms: float | None = None
    added_latency_p95_ms: float | None = None
    added_latency_n: int = 0


@dataclass(frozen=True, slots=True)
class Counters:
    id: RequestId
    range: Literal["today", "week", "all"]
    site: CounterSet | None
    total: CounterSet
    is_stored: bool
    type: Literal["counters"] = "counters"


@dataclass(frozen=True, slots=True)
class CounterDay:
    """The counters of one day. Medians are of that day's samples: they do not add up to a longer range's."""

    day: DayText
    checked: int
    released: int
    held: int
    unprotected: int
    values_replaced: int
    private_bytes_kept_local: int  # UTF-8 bytes
    avoided_round_trips: int
    median_local_latency_ms: float | None = None
    local_latency_n: int = 0
    fallback_quality_gain: float | None = None
    fallback_quality_gain_n: int = 0
    fallback_quality_gain_low: float | None = None
    fallback_quality_gain_high: float | None = None
    added_latency_p50_ms: float | None = None
    added_latency_n: int = 0


@dataclass(frozen=True, slots=True)
class DaySeries:
    """Days without a gap, ascending, at most 400; `has_earlier`: the range reaches further back than they do."""

    days: tuple[CounterDay, ...]
    has_earlier: bool


@dataclass(frozen=True, slots=True)
class Series:
    id: RequestId
    range: Literal["today", "week", "all"]
    site: SiteId | None
    days: tuple[CounterDay, ...]
    has_earlier: bool
    is_stored: bool
    type: Literal["series"] = "series"


@dataclass(frozen=True, slots=True)
class Last:
    """`typed` and `outgoing` are null when nothing has been sent yet or it is no longer kept."""

    id: RequestId
    at_ms: int | None
    typed: str | None
    outgoing: str | None
    spans: tuple[VerdictSpan, ...] = ()
    type: Literal["last"] = "last"


@dataclass(frozen=True, slots=True, repr=False)
class AnswerRow:
    """One kept answer; `request` and `answer` as the user saw them."""

    id: int
    site: SiteId
    at_ms: int
    request: str
    answer: str


@dataclass(frozen=True, slots=True, repr=False)
class Answers:
    """Newest first."""

    id: RequestId
    answers: tuple[AnswerRow, ...]
    type: Literal["answers"] = "answers"


@dataclass(frozen=True, slots=True, repr=False)
class LearnedRow:
    """One specialist. `instruction`: its first words. `agreed` of `cases` answers were foretold.

    `needed`: the cases there will be when it opens, if it agrees in all that come.

    `unsteady`: what the site answers is no closed set of labels.
    """

    site: SiteId
    name: AnswererName
    instruction: str
    state: Literal["learning", "answering", "stepped_back", "unsteady"]
    labels: tuple[str, ...]
    answers: int
    agreed: int
    cases: int
    needed: int


@dataclass(frozen=True, slots=True, repr=False)
class Learned:
    """By site, and of each the one used last first."""

    id: RequestId
    rows: tuple[LearnedRow, ...]
    type: Literal["learned"] = "learned"


@dataclass(frozen=True, slots=True, repr=False)
class LedgerRow:
    """One decision. `outcome`, `reason`, `mode` and `runtime` are the words of that day; null or empty: not recorded.

    `rules` name what found the values. `is_kept`: the texts are still there; they come with `with_texts` only. A row whose
    outcome is `compared` says what a site's answer gained over the one from here (`gain`; null: it failed after all) and has
    no texts.
    """

    row: int
    at_ms: int
    site: SiteId
    outcome: str
    reason: str
    mode: str
    runtime: str | None
    answered_by: str | None
    gain: float | None
    types: dict[str, int]
    rules: tuple[str, ...]
    is_kept: bool
    typed: str | None = None
    outgoing: str | None = None
    spans: tuple[VerdictSpan, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class LedgerRows:
    """`next`: what to ask for as `before` to go on; null: there is no more. There may be fewer rows than asked for, or
    none, and still more behind them: the search took its time."""

    id: RequestId
    rows: tuple[LedgerRow, ...]
    next: int | None
    is_stored: bool
    type: Literal["ledger"] = "ledger"


@dataclass(frozen=True, slots=True)
class LedgerState:
    """`first_bad` is the first row that is not as it was written, null when all are. `adopted_ms`: when rows of an older
    version were taken into the chain, null: none were."""

    id: RequestId
    rows: int
    removed: int
    first_bad: int | None
    fault: LedgerFault | None
    adopted_ms: int | None
    is_stored: bool
    type: Literal["ledger_state"] = "ledger_state"


@dataclass(frozen=True, slots=True)
class SiteSetting:
    site: SiteId
    mode: Mode
    paused_until_ms: int | None  # Unix milliseconds; -1: until taken back; null: not paused
    never_answered: tuple[AnswererName, ...] = ()  # kinds of local answers that the user does not want here


@dataclass(frozen=True, slots=True)
class Settings:
    id: RequestId
    default_mode: Mode
    sites: tuple[SiteSetting, ...]
    terms: tuple[Term, ...]
    is_managed: bool
    type: Literal["settings"] = "settings"


@dataclass(frozen=True, slots=True)
class Status:
    """What the popup shows of the host. `faults` are codes; their words live in the extension's locales."""

    id: RequestId
    version: str
    vault: Literal["stored", "memory"]
    detector: Literal["patterns", "patterns_and_model"]
    rules: int
    gpu: Literal["in_use", "present", "absent"]
    is_answering: bool  # the exact tools are ready; they take a moment after the service starts
    faults: tuple[str, ...]
    type: Literal["status"] = "status"


@dataclass(frozen=True, slots=True)
class FileFound:
    """How many private values of one type are in a file."""

    type: str
    count: int


@dataclass(frozen=True, slots=True)
class FileUnread:
    """Something that was not read, and on how many places; `page` is a page or a slide, null: nowhere in particular."""

    reason: documents.Reason
    page: int | None
    count: int


@dataclass(frozen=True, slots=True)
class FileCopy:
    """The copy that may leave, in `pieces` for `take_file`. Its `kind` may be another one: the text of a PDF."""

    digest: Sha256
    size: int
    pieces: int
    kind: documents.Kind | None


@dataclass(frozen=True, slots=True, repr=False)
class FileVerdict:
    """What is decided of a whole file; `digest` is that of its bytes.

    `release`: exactly these bytes, under exactly the name they came with. `replace`: only the copy, under `name`. `hold`:
    nothing. There is a `copy` where the decision is `replace`, and nowhere else. `can_override`: the policy lets the user
    attach it as it is. `has_copy`: a redacted copy can be had by an override. `has_summary`: it is
    held, and who asks for its summary in the same tab gets one from here.
    """

    id: RequestId
    file: DraftId
    digest: Sha256
    decision: Literal["release", "replace", "hold"]
    reason: Reason
    kind: documents.Kind | None
    found: tuple[FileFound, ...]  # most first
    private_bytes: int  # UTF-8 bytes of the values found
    unread: tuple[FileUnread, ...]  # at most 100
    name: str  # the one that may leave
    copy: FileCopy | None
    can_override: bool
    has_copy: bool
    has_summary: bool
    type: Literal["file_verdict"] = "file_verdict"


@dataclass(frozen=True, slots=True, repr=False)
class FilePiece:
    """At most 512 KiB of a copy."""

    id: RequestId
    file: DraftId
    seq: int
    data: Base64
    type: Literal["file_piece"] = "file_piece"


@dataclass(frozen=True, slots=True, repr=False)
class BatchValue:
    """`value`: an ISO day, a decimal figure, or the text with single blanks; `text` stands so in the document.

    `confidence` 0..1. What does not apply to its document is null. `start` and `end` count characters (code points) in the
    piece of text where it stands, which is not told: they are for people to read.
    """

    value: str
    text: str
    currency: str | None
    confidence: float
    part: documents.Part | None  # null: its body
    page: int | None
    sheet: int | None
    cell: str | None
    line: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True, repr=False)
class BatchCell:
    """What was found, or why nothing was."""

    found: BatchValue | None
    why: Why | None


@dataclass(frozen=True, slots=True, repr=False)
class BatchRow:
    """A document; its cells go with the batch's fields. `problem`: why nothing of it was read; `unread`: what was not."""

    file: str
    kind: documents.Kind | None
    problem: documents.Reason | None
    unread: tuple[FileUnread, ...]  # at most 100
    cells: tuple[BatchCell, ...]


@dataclass(frozen=True, slots=True, repr=False)
class BatchPart:
    """How far a batch is. `rows` follow what the asker has, in the order of the documents, at most 200.

    `files`: how many there are, 0 while that is not known; `done`: how many rows. `state` is `listing` (a worker says what
    it has), `reading`, `waiting` (a worker does not answer and is asked again), `stopped`, `ended` (every document has its
    row). `problem`: why it stopped by itself. `left_ms`: how long it may still take, null where nobody can say.
    `is_accepted`: ended, and at least half of the cells have a value; only then can it be `answered` in `sent`.
    """

    id: RequestId
    batch: DraftId
    fields: tuple[str, ...]
    files: int
    done: int
    state: Literal["listing", "reading", "waiting", "stopped", "ended"]
    problem: BatchProblem | None
    left_ms: int | None
    is_accepted: bool
    rows: tuple[BatchRow, ...]
    type: Literal["batch_part"] = "batch_part"


@dataclass(frozen=True, slots=True, repr=False)
class TablePiece:
    """At most 512 KiB of a table; `digest` and `size` are the whole's, in `total` pieces."""

    id: RequestId
    batch: DraftId
    seq: int
    total: int
    size: int
    digest: Sha256
    data: Base64
    type: Literal["table_piece"] = "table_piece"


@dataclass(frozen=True, slots=True, repr=False)
class WorkerRow:
    name: str
    address: str


@dataclass(frozen=True, slots=True, repr=False)
class Workers:
    """By name, at most 1,000."""

    id: RequestId
    workers: tuple[WorkerRow, ...]
    type: Literal["workers"] = "workers"


@dataclass(frozen=True, slots=True)
class RefusedReply:
    """`id` is null when the frame was too broken to have one. `detail` is a field's or limit's name, never input."""

    id: RequestId | None
    code: RefusalCode
    detail: str = ""
    at: int | None = None
    type: Literal["refused"] = "refused"


@dataclass(frozen=True, slots=True)
class Chunk:
    """A reply longer than one frame, in pieces: the JSON text of the reply cut into `total` strings.

    `digest` is SHA-256 (hex) of the whole JSON's UTF-8. Pieces come in order, without other chunks between them.
    """

    id: RequestId
    seq: int
    total: int
    digest: str
    data: str
    type: Literal["chunk"] = "chunk"


Reply = (
    Verdict
    | AnswerPart
    | Restored
    | Done
    | Counters
    | Series
    | Last
    | Answers
    | Learned
    | Settings
    | Status
    | LedgerRows
    | LedgerState
    | FileVerdict
    | FilePiece
    | BatchPart
    | TablePiece
    | Workers
    | RefusedReply
)
FromBridge = HostHello | ServiceState | Closing | Chunk
