"""The four steps of a site's protection and the reasons a decision carries."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """One switch per site, like a content blocker's (DESIGN, section 2)."""

    STRICT = "strict"
    BALANCED = "balanced"
    REDACT = "redact"
    OFF = "off"


class Runtime(StrEnum):
    """Where a prompt runs. The extension shows the word, the command line prints it."""

    EDGE_WORKER = "edge-worker"
    LOCAL_ONLY = "local-only"
    LOCAL_SPECIALIST = "local-specialist"
    ESCALATE_WITH_REDACTION = "escalate-with-redaction"
    LOCAL_DEFAULT = "local-default"


class Answerer(StrEnum):
    """What on this machine made an answer. Append only."""

    EXACT_TOOL = "exact_tool"  # its text is a matter of calculation, never of judgement
    EXTRACT = "extract"  # places of the text itself, chosen by rules: a summary, key terms, named fields
    REPEAT = "repeat"  # what a site answered to the same request before
    LEARNED = "learned"  # the label that a site would give, learned from its answers to the same instruction
    MODEL = "model"  # a language model of this machine writes it, when it is asked for
    BATCH = "batch"  # a table of fields out of the documents attached in this tab, made when it is asked for


class Decision(StrEnum):
    """What the gates do with the exact text that was checked."""

    RELEASE = "release"  # `outgoing` may leave, and nothing else
    HOLD = "hold"  # nothing leaves
    UNDECIDED = "undecided"  # a rule overran: treated as HOLD, shown as "could not be checked"


class Reason(StrEnum):
    """The one-line reason of a decision. Append only; the words for people live in the extension's locales."""

    NOTHING_PRIVATE = "nothing_private"
    REDACTED = "redacted"
    PRIVATE_VALUES_STAY = "private_values_stay"  # strict: any finding keeps the prompt here
    CREDENTIALS_STAY = "credentials_stay"
    CONFIDENTIAL_STAYS = "confidential_stays"
    SENSITIVE_TOPIC_STAYS = "sensitive_topic_stays"
    SENT_REDACTED_INSTEAD = "sent_redacted_instead"  # the user's override of a hold
    EXACT_TOOL = "exact_tool"  # answered here by a tool whose answer is exact
    REPEATED = "repeated"  # answered here by an earlier answer to the same request
    ASKED_THE_SITE = "asked_the_site"  # the user's override of an answer from here
    SITE_OFF = "site_off"
    PAUSED = "paused"
    RULE_OVERRAN = "rule_overran"
    LOCAL_ANSWER_WEAK = "local_answer_weak"  # an answer was made here, and the judge found it too weak to show
    JUDGE_DOUBTS = "judge_doubts"  # the second reader thinks that something private is left in what would leave
    SENT_DESPITE_DOUBTS = "sent_despite_doubts"  # the user's override of the second reader
    LEARNED = "learned"  # answered here by what was learned from the site's answers
    LOCAL_MODEL = "local_model"  # answered here by a language model that was measured to do such tasks
    FILE_UNREAD = "file_unread"  # something in the file cannot be read: it is held, never passed on
    FILE_NOT_COPIED = "file_not_copied"  # no redacted copy of it can be made
    FILE_COPY_DOUBTED = "file_copy_doubted"  # the copy, read again, still showed something
    FILE_ATTACHED_ANYWAY = "file_attached_anyway"  # the user's override: the file left as it was
    BATCH_EXTRACTED = "batch_extracted"  # answered here: the fields come out of the documents, which stay
    DOCUMENT_STAYS = "document_stays"  # answered here, out of held documents: the site does not have them
