"""The one version of host and extension; a test compares it with pyproject.toml and the extension's package.json."""

VERSION = "0.1.0"
