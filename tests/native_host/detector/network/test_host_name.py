"""Names of machines inside a firm or a house are found; everybody's, documentation's, packages and files are not."""

from __future__ import annotations

import pytest

from native_host.detector.rules.network.host_name import RULES
from tests.native_host.detector.found import finder, pairs, unlimited

DETECTOR = finder(RULES)

FOUND = (
    ("db-prod-3.internal.acme.com", "server {} is down, why?"),
    ("db-prod-3.internal.acme.com", "2026-01-03 12:00:01 ERROR {} connection refused"),
    ("build01.corp.acme.net", "log into {}."),
    ("wiki.eu.intra.acme.de", "see https://{}/pages/4"),
    ("jenkins.intra.acme.de", "curl https://{}/job/x"),
    ("hp-4f.home.arpa", "My printer is at {}"),
    ("web01.office.lan", "{}:8080 answers"),
    ("ip-10-0-1-23.ec2.internal", "node {} is gone"),
    ("nas.local", "ping {} fails"),
    ("dc1.corp", "the dns server {} is slow"),
)
NOT_FOUND = (
    "com.acme.internal.util.Parser throws",
    "import jdk.internal.misc.Unsafe; org.apache.internal.io",
    "self.local and this.internal.store.local and threading.local",
    "the server reads settings.local and config.internal.json",
    "edit package.internal.ts, main.internal.py and build-2.internal.rs",
    "host.docker.internal does not resolve on this server",
    "http://metadata.google.internal/computeMetadata/v1/",
    "the host kubernetes.default.svc.cluster.local",
    "ping db1.internal.example.com or ssh db1.corp.example",
    "our local server, the internal host, corp.",
    "foo.internal.bar(1) and a.corp.net = 2 and x-1.internal.y[0]",
    "docs.python.org and www.internal-medicine.org and corp.com",
    "tag.local == 'x' and node.internal",
    "cat .env.local and next.config.local.js",
)


@pytest.mark.parametrize(("value", "sentence"), FOUND)
def test_the_name_is_found_as_a_whole(value: str, sentence: str) -> None:
    text = sentence.format(value)
    assert pairs(text, DETECTOR.detect(text)) == [("URL", value)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_near_miss_is_not_found(text: str) -> None:
    assert pairs(text, DETECTOR.detect(text)) == []


def test_the_rest_of_an_address_stays() -> None:
    text = "postgres://app:pwX99zz@db-1.internal.acme.com:5432/orders and bob@corp.acme.com"
    found = pairs(text, unlimited().detect(text))
    assert found == [("SECRET", "pwX99zz"), ("URL", "db-1.internal.acme.com"), ("EMAIL_ADDRESS", "bob@corp.acme.com")]
