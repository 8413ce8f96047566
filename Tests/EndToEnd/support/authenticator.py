"""An authenticator app (RFC 6238)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import struct
import time

STEP = 30


class Authenticator:
    """Makes each code once: the service takes none a second time."""

    _last: dict[str, int] = {}

    def __init__(self, secret: str) -> None:
        """
        :param secret: Base32, with or without spaces and padding.
        """
        plain = "".join(secret.split()).rstrip("=").upper()
        self._name = plain
        self._key = base64.b32decode(plain + "=" * (-len(plain) % 8))

    def code(self) -> str:
        """The next code that the service has not seen. It takes one that is a step early or late, so this seldom waits."""
        # Not one that will be too old before it arrives.
        step = max(self._last.get(self._name, 0) + 1, int(time.time() + 10) // STEP - 1)
        while step > int(time.time()) // STEP + 1:
            time.sleep(0.5)
        self._last[self._name] = step
        return self.code_at(step)

    def code_at(self, step: int) -> str:
        mac = hmac.new(self._key, struct.pack(">q", step), hashlib.sha1).digest()
        offset = mac[19] & 15
        number = int.from_bytes(mac[offset:offset + 4], "big") & 0x7FFFFFFF
        return f"{number % 1_000_000:06}"
