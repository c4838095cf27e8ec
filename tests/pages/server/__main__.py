"""Starts the sites: `python -m tests.pages.server --control SOCKET [--port N]`; one JSON line says where they are."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import sys
import tempfile
from pathlib import Path

from aiohttp import web

from tests.pages.server import chatgpt, claude, gemini
from tests.pages.server.certificate import make_context
from tests.pages.server.control import make_control
from tests.pages.server.front import make_front
from tests.pages.server.proxy import start_proxy
from tests.pages.server.record import Record
from tests.pages.server.site import Pace


async def serve(port: int, control: Path, chunk_ms: float) -> None:
    pace = Pace(chunk_ms)
    record = Record()
    sites = (chatgpt.make_site(pace), claude.make_site(pace), gemini.make_site(pace))
    front = web.AppRunner(make_front(sites, record), access_log=None, shutdown_timeout=0.5)
    await front.setup()
    with tempfile.TemporaryDirectory() as folder:
        tls = web.TCPSite(front, "127.0.0.1", port, ssl_context=make_context(Path(folder)))
        await tls.start()
    back = web.AppRunner(make_control(record, pace), access_log=None, shutdown_timeout=0.5)
    await back.setup()
    await web.UnixSite(back, str(control)).start()
    bound = int(front.addresses[0][1])
    proxy = await start_proxy(bound)
    sys.stdout.write(json.dumps({"port": bound, "proxy": proxy, "control": str(control)}) + "\n")
    sys.stdout.flush()
    await _until_parent_leaves()
    await front.cleanup()
    await back.cleanup()


async def _until_parent_leaves() -> None:
    """Ends with its standard input: a test run that dies leaves no server behind."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    await reader.read()


def main() -> None:
    parser = argparse.ArgumentParser(description="The test sites.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--control", type=Path, required=True)
    parser.add_argument("--chunk-ms", type=float, default=0.0)
    asked = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(asked.port, asked.control, asked.chunk_ms))


if __name__ == "__main__":
    main()
