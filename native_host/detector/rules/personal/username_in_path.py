"""The account's name in paths: /home/jane, /Users/jane, C:\\Users\\jane."""

from __future__ import annotations

from native_host.contract.entities import Entity
from native_host.detector.rule import Rule
from native_host.detector.rules.word_list import words

# Accounts that every machine, image or manual has.
_NOBODY = frozenset(
    words(
        """
    public default defaultuser0 all shared guest user users username youruser yourusername your_username
    your-username your_name yourname name me you myself external myuser someuser home root admin administrator ubuntu debian
    ec2-user centos fedora vagrant pi runner runneradmin circleci travis jenkins gitlab-runner codespace vscode
    node app appuser web www www-data git docker postgres linuxbrew jovyan sandbox test tester foo bar example
    builder build ci dev deploy coder workspace oem student xxx
    """
    )
)
_ACCOUNT = r"[\pL_][\pL\pN_-]*(?:\.[\pL\pN_-]+){0,3}"
_FOLDERS = "Users|Documents and Settings|Benutzer|Utilisateurs"


def is_somebody(value: str) -> bool:
    """Whether the account's name tells who it is."""
    return value.lower().rstrip(".") not in _NOBODY and any(character.isalpha() for character in value)


RULES = (
    Rule(
        name="username_in_unix_path",
        entity=Entity.USERNAME,
        pattern=(
            r"(?:^|[^\pL\pN_.~-])(?:file://)?(?:/mnt/[a-z]|/[a-z])?/(?:home|Users|usr/home|var/home)"
            r"/(?P<value>[\pL_][\pL\pN_-]*(?:\.[\pL\pN_-]+){0,3})"
        ),
        score=0.8,
        prefilter=("/home/", "/users/"),
        validate=is_somebody,
    ),
    *(
        Rule(
            name=name,
            entity=Entity.USERNAME,
            pattern=rf"\b[a-z]:(?:\\{{1,2}}|/)(?:{_FOLDERS})(?:\\{{1,2}}|/){value}",
            score=0.8,
            prefilter=("users", "settings", "benutzer", "utilisateurs"),
            validate=is_somebody,
        )
        for name, value in (
            ("username_in_windows_path", rf"(?P<value>{_ACCOUNT})"),
            ("username_in_windows_path_spaced", rf"(?P<value>{_ACCOUNT}(?: [\pL\pN_.-]{{1,30}}){{1,2}})[\\/]"),
        )
    ),
)
