"""The faults that a running service names, in words and with their mend. The popup has the same codes in its languages."""

from __future__ import annotations

from native_host.install.fault import Level, Line

_KEYRING = "Start or unlock a keyring (GNOME Keyring, KWallet); until then answers are restored only while Postern runs."
_MEMORY_ONLY = "Originals are kept in memory only and are gone when Postern's service ends."

_PATTERNS_ONLY = "Only patterns look for private values; names in running text may pass."
_NO_REPEATS = "Nothing is answered from earlier answers; protection is the same."
_UNJUDGED = "No answer of a site is kept for later; protection is the same."
_READ_ONCE = "Private values are replaced as ever, but nobody looks twice."
_NO_MODEL = "It answers nothing; protection is the same."
_CHOOSE = "Pull it again, or choose another: scripts/postern models list."
_SET_UP = "Run the set-up again (scripts/run in the checkout)."

# code -> (level, words, mend)
FAULTS: dict[str, tuple[Level, str, str]] = {
    "no_keyring": ("note", f"No usable keyring. {_MEMORY_ONLY}", _KEYRING),
    "keyring_hung": ("note", f"The keyring did not answer within 5 seconds. {_MEMORY_ONLY}", _KEYRING),
    "keyring_failed": ("note", f"The keyring refused. {_MEMORY_ONLY}", _KEYRING),
    "not_stored": (
        "fault",
        "The disk refused to store something. Protection goes on; counters and restoring may lack what came since.",
        "Make room on the disk or make Postern's data folder writable.",
    ),
    "vault_damaged": (
        "fault",
        "The store of originals was damaged. It was moved aside, not deleted; older answers keep their placeholders.",
        "Restore Postern's data folder from a backup if you need them.",
    ),
    "counters_damaged": ("note", "The counters were damaged and start anew; the old file was moved aside.", ""),
    "settings_damaged": (
        "fault",
        "The settings could not be understood. The defaults protect; the old file was moved aside.",
        "Set modes and terms again in the popup and the options.",
    ),
    "settings_unreadable": (
        "fault",
        "The settings file cannot be read. The defaults protect.",
        "Make settings.json readable.",
    ),
    "policy_damaged": (
        "fault",
        "The policy of this machine could not be understood. The defaults protect.",
        "Ask whoever manages this machine to mend /etc/postern/policy.json.",
    ),
    "manifest_foreign": (
        "fault",
        "A browser's manifest no longer starts this Postern.",
        "Run: scripts/postern install --replace",
    ),
    "program_exposed": (
        "fault",
        "Other users of this machine could change the program that browsers start.",
        "Take the write permission for others away from it and its folder.",
    ),
    "model_missing": ("fault", f"The language model's files are missing. {_PATTERNS_ONLY}", _SET_UP),
    "model_corrupt": (
        "fault",
        f"The language model's files are not those of this version and are not used. {_PATTERNS_ONLY}",
        _SET_UP,
    ),
    "model_failed": (
        "fault",
        f"The language model does not run on this machine. {_PATTERNS_ONLY}",
        "Restart the browser; if it stays, install the packages of requirements/run.lock anew.",
    ),
    "gpu_not_usable": (
        "note",
        "The settings ask for the GPU, and the language model cannot use it: it runs on the processor.",
        "Install an NVIDIA driver and the CUDA 13 libraries, or take require_gpu out of settings.json.",
    ),
    "embedder_missing": ("note", f"What compares requests is missing. {_NO_REPEATS}", _SET_UP),
    "embedder_corrupt": ("note", f"What compares requests is of another version and not used. {_NO_REPEATS}", _SET_UP),
    "embedder_failed": ("note", f"What compares requests does not run on this machine. {_NO_REPEATS}", _SET_UP),
    "judge_missing": ("note", f"What judges answers is missing. {_UNJUDGED}", _SET_UP),
    "judge_corrupt": ("note", f"What judges answers is of another version and not used. {_UNJUDGED}", _SET_UP),
    "egress_judge_missing": ("note", f"The second reader of what leaves is missing. {_READ_ONCE}", _SET_UP),
    "egress_judge_corrupt": (
        "note",
        f"The second reader of what leaves is of another version and not used. {_READ_ONCE}",
        _SET_UP,
    ),
    "language_model_missing": ("note", f"The model chosen to answer here is gone. {_NO_MODEL}", _CHOOSE),
    "language_model_corrupt": ("note", f"The files of the model chosen to answer here are damaged. {_NO_MODEL}", _CHOOSE),
    "language_model_failed": (
        "note",
        f"The model chosen to answer here could not be loaded or has failed. {_NO_MODEL}",
        "`scripts/postern models bench` shows why; it is tried again at the service's next start.",
    ),
    "unknown_caller": (
        "note",
        "Something that is not a known browser has talked to the service since it started.",
        "If you did not start that yourself, look for programs that should not run as you.",
    ),
}


def fault_line(code: str) -> Line:
    """The line for one code; a code of a newer service is shown as it is."""
    level, words, mend = FAULTS.get(code, ("note", f"The service reports: {code}.", "See the popup for what it means."))
    return Line(level, f"service_{code}", words, mend)
