"""asyncssh's own SFTP server over a folder of this machine: it follows links, as OpenSSH's does."""

from __future__ import annotations

import asyncio

import asyncssh

from tests.native_host.edge.stores.serving import Faults, Looping

USER, PASSWORD = "reader", "a word of the host"


class SftpServer:
    def __init__(self, user_key: asyncssh.SSHKey, faults: Faults) -> None:
        self.key, self.port, self.faults = asyncssh.generate_private_key("ssh-ed25519"), 0, faults
        self._user_key = user_key
        self._looping = Looping()
        self._server: asyncssh.SSHAcceptor | None = None
        self._connections: list[asyncssh.SSHServerConnection] = []
        self.start()

    def known_hosts_line(self) -> str:
        return f"[127.0.0.1]:{self.port} {self.key.export_public_key().decode()}"

    def start(self) -> None:
        self.port = self._looping.run(self._started())

    def stop(self) -> None:
        self._looping.run(self._stopped())

    def end(self) -> None:
        self.stop()
        self._looping.end()

    async def _started(self) -> int:
        faults, user_key, connections = self.faults, self._user_key, self._connections
        broken: set[int] = set()

        class Lets(asyncssh.SSHServer):
            def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
                connections.append(conn)

            def public_key_auth_supported(self) -> bool:
                return True

            def validate_public_key(self, username: str, key: asyncssh.SSHKey) -> bool:
                return username == USER and key.public_data == user_key.public_data

            def password_auth_supported(self) -> bool:
                return True

            def validate_password(self, username: str, password: str) -> bool:
                return (username, password) == (USER, PASSWORD)

        class Files(asyncssh.SFTPServer):
            def open(self, path: bytes, pflags: int, attrs: asyncssh.SFTPAttrs) -> object:
                faults.asked.append(("open", path.decode("utf-8", "surrogateescape")))
                opened = super().open(path, pflags, attrs)
                if faults.breaks_off():
                    broken.add(id(opened))
                return opened

            def read(self, file_obj: object, offset: int, size: int) -> bytes:
                if id(file_obj) in broken:
                    self.channel.get_connection().abort()
                return bytes(super().read(file_obj, offset, size))  # type: ignore[arg-type]

        self._server = await asyncssh.listen(
            "127.0.0.1", self.port, server_host_keys=[self.key], server_factory=Lets, sftp_factory=Files, encoding=None
        )
        return int(self._server.get_port())

    async def _stopped(self) -> None:
        if self._server is not None:
            self._server.close()
            for one in self._connections:
                one.abort()
            self._connections.clear()
            await asyncio.wait_for(self._server.wait_closed(), 5)
            self._server = None
