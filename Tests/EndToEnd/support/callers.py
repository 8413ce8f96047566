"""Calls to the service: with nothing but the standard library, and through the command line."""

from __future__ import annotations

import http.client
import itertools
import json
import os
import subprocess
import uuid
from pathlib import Path
from typing import Any

from server import WORKBOOK, Server

_ids = itertools.count(1)


class Refused(Exception):
    """A JSON-RPC error."""

    def __init__(self, error: dict[str, Any]) -> None:
        super().__init__(json.dumps(error))
        self.code = error["code"]
        self.error = error


class Caller:
    """One account of one server, over one connection."""

    def __init__(self, server: Server, token: str | None) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        self.headers = {"Content-Type": "application/json"}
        if token is not None:
            self.headers["Authorization"] = f"Bearer {token}"

    def post(self, body: bytes) -> tuple[int, bytes]:
        self.connection.request("POST", "/rpc", body, self.headers)
        response = self.connection.getresponse()
        return response.status, response.read()

    def respond(self, method: str, params: Any = None) -> dict[str, Any]:
        """The whole response object."""
        request = {"jsonrpc": "2.0", "id": next(_ids), "method": method}
        if params is not None:
            request["params"] = params
        status, answer = self.post(json.dumps(request).encode())
        assert status == 200, (status, answer)
        response = json.loads(answer)
        assert response["id"] == request["id"]
        return response

    def call(self, method: str, params: Any = None) -> Any:
        response = self.respond(method, params)
        if "error" in response:
            raise Refused(response["error"])
        return response["result"]

    def write(self, method: str, **params: Any) -> Any:
        return self.call(method, {"idempotencyKey": str(uuid.uuid4()), **params})


class CommandLine:
    """`workbook` as one person on a machine of their own."""

    def __init__(self, server: Server, token: str | None, home: Path) -> None:
        self.environment = {
            "HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "dumb",
            "WORKBOOK_SERVER": server.url,
        }
        if token is not None:
            self.environment["WORKBOOK_TOKEN"] = token

    def run(
        self, *arguments: str, given: str = "", **environment: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(WORKBOOK), *arguments], input=given, capture_output=True, text=True, timeout=60,
            env=self.environment | environment)

    def __call__(self, *arguments: str, given: str = "") -> str:
        """What it printed; it must have succeeded."""
        done = self.run(*arguments, given=given)
        assert done.returncode == 0, (arguments, done.returncode, done.stdout, done.stderr)
        return done.stdout
