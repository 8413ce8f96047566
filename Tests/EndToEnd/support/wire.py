"""HTTP by hand, for what no client would send."""

from __future__ import annotations

import socket
import time
from dataclasses import dataclass

PING = b'{"jsonrpc":"2.0","id":1,"method":"system.ping"}'
PONG = b'{"jsonrpc":"2.0","result":{"status":"ok"},"id":1}'

# However busy the machine: nothing here is decided by it.
CEILING = 60.0


@dataclass(frozen=True)
class Answer:
    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def __getitem__(self, name: str) -> str | None:
        values = self.all(name)
        return values[0] if values else None


def connect(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=CEILING)


def post(
    body: bytes = PING, *headers: str, path: str = "/rpc", content_type: str = "application/json",
    host: str = "127.0.0.1", close: bool = True,
) -> bytes:
    lines = [
        f"POST {path} HTTP/1.1", f"Host: {host}", f"Content-Type: {content_type}",
        f"Content-Length: {len(body)}", *headers, *(["Connection: close"] if close else []),
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def until_closed(connection: socket.socket) -> bytes:
    """Everything that still comes. A connection that stays open for longer than the ceiling is a failure."""
    everything = b""
    try:
        while chunk := connection.recv(65_536):
            everything += chunk
    except ConnectionResetError:
        pass
    return everything


def answers(text: bytes, bodiless: bool = False) -> list[Answer]:
    """Every answer in what came over one connection."""
    found = []
    while text:
        head, separator, rest = text.partition(b"\r\n\r\n")
        assert separator, text
        status, *lines = head.decode().split("\r\n")
        assert status.startswith("HTTP/1.1 "), status
        headers = [(name, value.strip()) for name, _, value in (l.partition(":") for l in lines)]
        answer = Answer(int(status.split()[1]), headers, b"")
        length = 0 if bodiless else int(answer["Content-Length"] or 0)
        assert len(rest) >= length, text
        found.append(Answer(answer.status, headers, rest[:length]))
        text = rest[length:]
    return found


def exchange(port: int, request: bytes) -> list[Answer]:
    """Sends something and reads until the server closes."""
    with connect(port) as connection:
        try:
            connection.sendall(request)
        except (BrokenPipeError, ConnectionResetError):
            pass
        return answers(until_closed(connection), bodiless=request.startswith(b"HEAD"))


def trickle(connection: socket.socket, piece: bytes, every: float = 0.05) -> bytes:
    """Sends a piece again and again until the server has had enough.

    :returns: What the server said.
    """
    end = time.monotonic() + CEILING
    connection.settimeout(every)
    said = b""
    while time.monotonic() < end:
        try:
            connection.sendall(piece)
        except (BrokenPipeError, ConnectionResetError):
            return said
        try:
            chunk = connection.recv(65_536)
        except TimeoutError:
            continue
        except ConnectionResetError:
            return said
        if not chunk:
            return said
        said += chunk
    raise AssertionError(f"still open after {CEILING} s: {said!r}")
