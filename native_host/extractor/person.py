"""What a person's name looks like."""

from __future__ import annotations

import re

PERSON = re.compile(
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Dipl|Ing|Mag)\.?[ -]*(?:Ing\. )?){0,3}[^\W\d_a-z][^\W\d_]*(?:['\u2019-][^\W\d_]+)*\.?"
    r"(?: (?:(?:de|van|von|der|den|la|del|di|da|le|dos|das|do|ter|ten|af|zu|el) ){0,2}[^\W\d_a-z][^\W\d_]*(?:['\u2019-][^\W\d_]+)*\.?){1,3}"
)
