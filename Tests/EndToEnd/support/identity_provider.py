"""A stub identity provider (OpenID Connect, authorization code with PKCE), for tests only."""

from __future__ import annotations

import base64
import hashlib
import hmac
import html
import json
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

Claims = dict[str, Any]


def base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def number(value: int) -> str:
    return base64url(value.to_bytes((value.bit_length() + 7) // 8, "big"))


class Key:
    """An RSA key pair and the name under which it is published."""

    def __init__(self, kid: str) -> None:
        self.kid = kid
        self.pair = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    def published(self) -> dict[str, str]:
        """Without `alg`, as Microsoft Entra publishes its keys."""
        numbers = self.pair.public_key().public_numbers()
        return {
            "kty": "RSA", "use": "sig", "kid": self.kid, "n": number(numbers.n),
            "e": number(numbers.e),
        }

    def sign(self, content: bytes) -> bytes:
        return self.pair.sign(content, padding.PKCS1v15(), hashes.SHA256())

    def public_pem(self) -> bytes:
        return self.pair.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )


def signed(header: Claims, claims: Claims, sign: Callable[[bytes], bytes]) -> str:
    parts = [base64url(json.dumps(part).encode()) for part in (header, claims)]
    content = ".".join(parts)
    return f"{content}.{base64url(sign(content.encode()))}"


class IdentityProvider:
    """Vouches for whoever the test says.

    >>> with IdentityProvider(redirect_uris=["http://127.0.0.1:8080/sign-on/return"]) as provider:
    ...     provider.user = {"sub": "subject-1", "tid": "tenant-1", "oid": "object-1"}
    ...     ...  # a browser that is sent to it comes straight back, signed in
    ...     provider.answer = "expired"  # and from now on with a token that is to be refused
    ...     provider.rotate_keys()

    `user`
        The claims of whoever signs in; `None` shows a form with the fields Subject, Tenant and
        Object, and the button Sign in.
    `answer`
        One of `ANSWERS`: `"honest"` (the default), or in which way the token is bad.
    `error`
        If it is set, nobody is signed in and the browser comes back with that error.
    `is_down`
        Every answer is 503.
    `requests`
        What was asked: (method, path without query), the oldest first.
    """

    ANSWERS = (
        "honest", "alg-none", "hs256", "foreign-algorithm", "wrong-signature", "unknown-kid",
        "no-kid", "wrong-nonce", "wrong-issuer", "wrong-audience", "expired", "stale-proof",
        "junk", "too-large",
    )

    def __init__(
        self, redirect_uris: list[str], client_id: str = "workbook",
        client_secret: str | None = None,
    ) -> None:
        self.redirect_uris = redirect_uris
        self.client_id = client_id
        self.client_secret = client_secret
        self.user: Claims | None = {"sub": "subject-1"}
        self.answer = "honest"
        self.error: str | None = None
        self.is_down = False
        self.requests: list[tuple[str, str]] = []
        self.keys = [Key("key-1")]
        self._codes: dict[str, tuple[dict[str, str], Claims]] = {}
        self._lock = threading.Lock()
        self._server: ThreadingHTTPServer | None = None

    def start(self) -> IdentityProvider:
        provider = self

        class Handler(_Handler):
            idp = provider

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def stop(self) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def __enter__(self) -> IdentityProvider:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def issuer(self) -> str:
        assert self._server is not None, "not started"
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def rotate_keys(self) -> None:
        """From now on another key signs, and only that one is published."""
        self.keys = [Key(f"key-{int(self.keys[0].kid.removeprefix('key-')) + 1}")]

    def discovery(self) -> Claims:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": True,
        }

    def refusal(self, asked: dict[str, str]) -> str | None:
        """Why an authorization request is not even sent back."""
        if asked.get("client_id") != self.client_id:
            return "unknown client"
        if asked.get("redirect_uri") not in self.redirect_uris:
            return "redirect address not registered"
        wanted = {"response_type": "code", "code_challenge_method": "S256"}
        if any(asked.get(name) != value for name, value in wanted.items()):
            return "code with S256 only"
        if any(len(asked.get(name, "")) != 43 for name in ("state", "nonce", "code_challenge")):
            return "state, nonce and code_challenge have 43 characters"
        return None if "openid" in asked.get("scope", "").split() else "scope openid is missing"

    def way_back(self, asked: dict[str, str], user: Claims) -> str:
        """The address that the browser is sent to after signing in."""
        query = {"state": asked["state"], "iss": self.issuer}
        if self.error is not None:
            query["error"] = self.error
        else:
            query["code"] = secrets.token_urlsafe(24)
            with self._lock:
                self._codes[query["code"]] = (asked, user)
        return f"{asked['redirect_uri']}?{urlencode(query)}"

    def exchange(
        self, form: dict[str, str], authorization: str | None
    ) -> tuple[int, Claims]:
        """The token endpoint: status and answer."""
        if not self._is_client(form, authorization):
            return 401, {"error": "invalid_client"}
        if form.get("grant_type") != "authorization_code":
            return 400, {"error": "unsupported_grant_type"}
        with self._lock:
            asked, user = self._codes.pop(form.get("code", ""), ({}, {}))
        challenge = base64url(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if not asked or asked["code_challenge"] != challenge:
            return 400, {"error": "invalid_grant"}
        if form.get("redirect_uri") != asked["redirect_uri"]:
            return 400, {"error": "invalid_grant"}
        token = self.identity_token(asked["nonce"], user)
        return 200, {"id_token": token, "access_token": "not-used", "token_type": "Bearer"}

    def _is_client(self, form: dict[str, str], authorization: str | None) -> bool:
        if self.client_secret is None:
            return authorization is None and form.get("client_id") == self.client_id
        scheme, _, pair = (authorization or "").partition(" ")
        if scheme != "Basic":
            return False
        client, _, secret = base64.b64decode(pair).decode().partition(":")
        return (unquote(client), unquote(secret)) == (self.client_id, self.client_secret)

    def identity_token(self, nonce: str, user: Claims) -> str:
        """Bad in the way that `answer` says."""
        now = int(time.time())
        key = self.keys[0]
        header: Claims = {"alg": "RS256", "kid": key.kid, "typ": "JWT"}
        claims: Claims = {
            "iss": self.issuer, "aud": self.client_id, "iat": now, "exp": now + 3600,
            "auth_time": now, "nonce": nonce, **user,
        }
        match self.answer:
            case "honest":
                pass
            case "alg-none":
                return signed(header | {"alg": "none"}, claims, lambda _: b"")
            case "hs256":
                return signed(
                    header | {"alg": "HS256"}, claims,
                    lambda content: hmac.digest(key.public_pem(), content, "sha256"),
                )
            case "foreign-algorithm":
                header["alg"] = "RS512"
            case "wrong-signature":
                return signed(header, claims, Key("another").sign)
            case "unknown-kid":
                header["kid"] = "no-such-key"
            case "no-kid":
                del header["kid"]
            case "wrong-nonce":
                claims["nonce"] = "another"
            case "wrong-issuer":
                claims["iss"] = "https://login.example"
            case "wrong-audience":
                claims["aud"] = "another-client"
            case "expired":
                claims |= {"iat": now - 500, "exp": now - 200}
            case "stale-proof":
                claims["auth_time"] = now - 3600
            case "junk":
                return "junk"
            case "too-large":
                claims["long"] = "x" * 20_000
            case other:
                raise ValueError(f"no such answer: {other}")
        return signed(header, claims, key.sign)


class _Handler(BaseHTTPRequestHandler):
    idp: IdentityProvider

    def do_GET(self) -> None:
        path, query = self._asked()
        if self.idp.is_down:
            self._send(503, "text/plain", b"down")
        elif path == "/.well-known/openid-configuration":
            self._json(200, self.idp.discovery())
        elif path == "/keys":
            self._json(200, {"keys": [key.published() for key in self.idp.keys]})
        elif path == "/authorize":
            self._authorize(query)
        else:
            self._send(404, "text/plain", b"no such page")

    def do_POST(self) -> None:
        path, query = self._asked()
        form = self._form()
        if self.idp.is_down:
            self._send(503, "text/plain", b"down")
        elif path == "/token":
            self._json(*self.idp.exchange(form, self.headers.get("authorization")))
        elif path == "/authorize" and self.idp.refusal(query) is None:
            user = {name: form[name] for name in ("sub", "tid", "oid") if form.get(name)}
            self._redirect(self.idp.way_back(query, user))
        else:
            self._send(404, "text/plain", b"no such page")

    def _authorize(self, query: dict[str, str]) -> None:
        refusal = self.idp.refusal(query)
        if refusal is not None:
            self._send(400, "text/plain", refusal.encode())
        elif self.idp.user is not None:
            self._redirect(self.idp.way_back(query, self.idp.user))
        else:
            action = html.escape(f"/authorize?{urlencode(query)}")
            fields = "".join(
                f"<p><label>{label} <input name={name}></label></p>"
                for label, name in (("Subject", "sub"), ("Tenant", "tid"), ("Object", "oid"))
            )
            page = (
                "<!doctype html><html lang=en><title>Sign in</title><h1>Identity provider</h1>"
                f'<form method=post action="{action}">{fields}<button>Sign in</button></form>'
            )
            self._send(200, "text/html; charset=utf-8", page.encode())

    def _asked(self) -> tuple[str, dict[str, str]]:
        parts = urlsplit(self.path)
        self.idp.requests.append((self.command, parts.path))
        return parts.path, _single(parts.query)

    def _form(self) -> dict[str, str]:
        length = int(self.headers.get("content-length", "0"))
        return _single(self.rfile.read(length).decode())

    def _json(self, status: int, answer: Claims) -> None:
        self._send(status, "application/json", json.dumps(answer).encode())

    def _redirect(self, address: str) -> None:
        self._send(302, "text/plain", b"", location=address)

    def _send(self, status: int, kind: str, body: bytes, **headers: str) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.send_header("cache-control", "no-store")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing on the tests' output."""


def _single(text: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(text).items()}
