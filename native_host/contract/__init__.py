"""The words every room shares: spans, findings, verdicts, refusals, messages. Frozen data, no behaviour."""
