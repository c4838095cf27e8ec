"""Every vendor's key format there is a table for."""

from __future__ import annotations

from native_host.detector.rule import Rule
from native_host.detector.rules.secrets import (
    vendors_ai,
    vendors_cloud,
    vendors_code,
    vendors_messaging,
    vendors_observability,
    vendors_payment,
    vendors_saas,
)
from native_host.detector.rules.secrets.shape import Shape, rule_of

SHAPES: tuple[Shape, ...] = (
    *vendors_ai.SHAPES,
    *vendors_cloud.SHAPES,
    *vendors_code.SHAPES,
    *vendors_messaging.SHAPES,
    *vendors_observability.SHAPES,
    *vendors_payment.SHAPES,
    *vendors_saas.SHAPES,
)
RULES: tuple[Rule, ...] = tuple(map(rule_of, SHAPES))
