"""One run of workbook-server, as an operator would start it."""

from __future__ import annotations

import json
import os
import signal
import socket
import ssl
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BINARIES = Path(os.environ.get("WORKBOOK_BIN_DIR", ROOT / ".build" / "debug"))
SERVER = BINARIES / "workbook-server"
WORKBOOK = BINARIES / "workbook"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A process, the folders it keeps, and where it listens."""

    def __init__(
        self, folder: Path, *options: str, prefix: tuple[str, ...] = (),
        trusted: ssl.SSLContext | None = None,
    ) -> None:
        """:param trusted: What trusts the server's certificate, when the options give it one."""
        self.folder = folder
        self.port = free_port()
        self.trusted = trusted
        self.url = f"{'https' if trusted else 'http'}://127.0.0.1:{self.port}"
        self.log = folder / "server.log"
        command = [
            *prefix, str(SERVER), "serve", "--data", str(folder / "data"),
            "--keys", str(folder / "keys"), "--port", str(self.port), *options,
        ]
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log)

    def wait_until_ready(self, seconds: float = 120) -> Server:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"it ended with {self.process.returncode}: {self.said}")
            try:
                with urllib.request.urlopen(
                    f"{self.url}/readyz", timeout=1, context=self.trusted
                ):
                    return self
            except (OSError, urllib.error.URLError):
                time.sleep(0.05)
        raise AssertionError(f"not ready within {seconds} s: {self.said}")

    @property
    def said(self) -> str:
        return self.log.read_text(errors="replace")

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def keys(self) -> Path:
        return self.folder / "keys"

    def accounts(self) -> dict[str, dict[str, str]]:
        """Of the fictional authority: one account a role, and a supervisor."""
        accounts = json.loads((self.data / "demo-accounts.json").read_text(encoding="utf-8"))
        return {account["role"]: account for account in accounts}

    @property
    def resident_mib(self) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(line.split()[1]) / 1024

    def stop(self) -> int:
        """As an operator stops it.

        :returns: The exit code.
        """
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)

    def kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
