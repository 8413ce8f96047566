"""One HTTP request, and the two ways in which it can fail."""

from __future__ import annotations

import json
import ssl
import urllib.error
import urllib.request
from typing import Any


class WorkbookError(Exception):
    """The service refused a call."""

    def __init__(self, code: int, type: str, message: str, data: dict[str, Any]) -> None:
        self.code = code
        self.type = type
        self.message = message
        self.data = data
        super().__init__(f"{message} ({code}): {self.detail}" if self.detail else f"{message} ({code})")

    @classmethod
    def of(cls, error: dict[str, Any]) -> WorkbookError:
        """The error member of a JSON-RPC response."""
        data = error.get("data") or {}
        return cls(error["code"], data.get("type", ""), error["message"], data)

    @property
    def detail(self) -> str:
        """A sentence that says what to do."""
        return self.data.get("detail", "")

    @property
    def faults(self) -> list[dict[str, str]]:
        """Every fault of the parameters: pointer, code, message."""
        return self.data.get("errors", [])

    @property
    def retryable(self) -> bool:
        """Whether the same call may succeed later."""
        return bool(self.data.get("retryable"))


class Unreachable(Exception):
    """No answer that is JSON-RPC: the service is away, or something else answered."""


class Transport:
    """Posts JSON to the service. Not shared between threads."""

    def __init__(
        self, url: str, token: str | None, timeout: float, cafile: str | None
    ) -> None:
        self._url = url.rstrip("/") + "/rpc"
        self._headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if token is not None:
            self._headers["Authorization"] = f"Bearer {token}"
        self._timeout = timeout
        secure = url.startswith("https:")
        self._context = ssl.create_default_context(cafile=cafile) if secure else None

    def post(self, body: Any) -> Any:
        """Send one JSON value and answer the one that comes back; None when there is none."""
        data = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        request = urllib.request.Request(self._url, data=data, headers=self._headers)
        try:
            with urllib.request.urlopen(
                request, timeout=self._timeout, context=self._context
            ) as response:
                answer = response.read()
        except urllib.error.HTTPError as refusal:
            answer = refusal.read()
            if not answer:
                raise Unreachable(f"{self._url} answered HTTP {refusal.code}") from refusal
        except OSError as fault:
            raise Unreachable(f"{self._url}: {fault}") from fault
        if not answer:
            return None
        try:
            return json.loads(answer)
        except ValueError as fault:
            raise Unreachable(f"{self._url} answered something that is not JSON") from fault
