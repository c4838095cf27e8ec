"""A CONNECT proxy that leads every host name and port to the sites: for a browser that cannot map names to ports."""

from __future__ import annotations

import asyncio
import contextlib

_CHUNK_BYTES = 65536


async def start_proxy(port: int) -> int:
    """Listen on a free port of this machine and return it. Whatever host is asked for, `port` answers."""

    async def join(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            await _tunnel(reader, writer, port)
        writer.close()

    server = await asyncio.start_server(join, "127.0.0.1", 0)
    return int(server.sockets[0].getsockname()[1])


async def _tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    if not head.startswith(b"CONNECT "):
        writer.write(b"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        return
    onward_reader, onward_writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    try:
        await asyncio.gather(_copy(reader, onward_writer), _copy(onward_reader, writer))
    finally:
        onward_writer.close()


async def _copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while chunk := await source.read(_CHUNK_BYTES):
            target.write(chunk)
            await target.drain()
    target.close()
