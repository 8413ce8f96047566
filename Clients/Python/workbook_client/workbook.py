"""The client itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from .contract.methods import Methods
from .transport import Transport, Unreachable, WorkbookError


class Workbook(Methods):
    """A connection to the service, as the holder of a token or as nobody."""

    def __init__(
        self,
        url: str,
        token: str | None = None,
        *,
        timeout: float = 30.0,
        cafile: str | None = None,
    ) -> None:
        """The address without /rpc; timeout in seconds; cafile for a private certificate."""
        self._transport = Transport(url, token, timeout, cafile)
        self._last_id = 0

    def call(self, method: str, params: dict[str, Any] | None = None) -> Any:
        """Call a method by its name and answer its result."""
        response = self._transport.post(self._request(method, params or {}))
        return self._result(response)

    def batch(self, calls: Sequence[tuple[str, dict[str, Any]]]) -> list[Any]:
        """Send many calls at once; results and WorkbookErrors in the order of the calls.

        The calls are carried out one after another; one that fails does not undo the others.
        """
        if not calls:
            return []
        requests = [self._request(method, params) for method, params in calls]
        responses = self._transport.post(requests)
        if isinstance(responses, dict):
            self._result(responses)
        if not isinstance(responses, list):
            raise Unreachable("a batch was answered with something that is not a list")
        by_id = {response.get("id"): response for response in responses}
        return [self._outcome(by_id.get(request["id"])) for request in requests]

    def pages(self, method: str, params: dict[str, Any] | None = None) -> Iterator[Any]:
        """Every item of a list, page after page."""
        given = dict(params or {})
        while True:
            page = self.call(method, given)
            yield from page["items"]
            if "nextCursor" not in page:
                return
            given["cursor"] = page["nextCursor"]

    def _request(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        self._last_id += 1
        return {"jsonrpc": "2.0", "id": self._last_id, "method": method, "params": params}

    def _outcome(self, response: Any) -> Any:
        try:
            return self._result(response)
        except WorkbookError as error:
            return error

    def _result(self, response: Any) -> Any:
        if not isinstance(response, dict) or not ("result" in response or "error" in response):
            raise Unreachable("the answer is not a JSON-RPC response")
        if "error" in response:
            raise WorkbookError.of(response["error"])
        return response["result"]
