"""HTTP as an attacker would speak it, and what browsers are told. After every bad caller an honest one is served."""

from __future__ import annotations

import json
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from certificates import Certificate, make_certificate
from server import SERVER, Server, free_port
from wire import (
    PING, PONG, answers, connect, exchange, post, trickle, until_closed,
)

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Without TLS; a request has one second from its first byte to its last."""
    server = Server(tmp_path_factory.mktemp("plain"), "--request-seconds", "1")
    try:
        yield server.wait_until_ready()
        assert server.stop() == 0, server.said
        assert "Fatal" not in server.said and "error" not in server.said, server.said
    finally:
        server.kill()


@pytest.fixture
def plain(running: Server) -> Iterator[Server]:
    yield running
    assert [(a.status, a.body) for a in exchange(running.port, post())] == [(200, PONG)]


@pytest.fixture(scope="module", params=["ec", "rsa"])
def secure(request, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Certificate]]:
    """Over TLS, once with each kind of key."""
    folder = tmp_path_factory.mktemp("secure")
    certificate = make_certificate(folder / "tls", request.param)
    server = Server(folder, *certificate.options, trusted=certificate.trusted)
    try:
        yield server.wait_until_ready(), certificate
        assert server.stop() == 0, server.said
    finally:
        server.kill()


# --- TLS ---------------------------------------------------------------------------------------


def client(certificate: Certificate, low: ssl.TLSVersion, high: ssl.TLSVersion) -> ssl.SSLContext:
    context = certificate.trusted
    # What Debian's OpenSSL would not offer by itself.
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version, context.maximum_version = low, high
    return context


def over_tls(server: Server, context: ssl.SSLContext, request: bytes) -> tuple[ssl.SSLSocket, bytes]:
    with connect(server.port) as raw:
        with context.wrap_socket(raw, server_hostname="localhost") as connection:
            connection.sendall(request)
            return connection, until_closed(connection)


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_nothing_older_than_tls_1_2_is_spoken(secure):
    server, certificate = secure
    for version in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1):
        with pytest.raises(ssl.SSLError, match="PROTOCOL_VERSION|protocol version"):
            over_tls(server, client(certificate, version, version), post())
    for version, name in ((ssl.TLSVersion.TLSv1_2, "TLSv1.2"), (ssl.TLSVersion.TLSv1_3, "TLSv1.3")):
        context = client(certificate, version, version)
        with connect(server.port) as raw, context.wrap_socket(raw, server_hostname="localhost") as talk:
            assert talk.version() == name
            talk.sendall(post())
            assert answers(until_closed(talk))[0].body == PONG


def test_only_suites_with_forward_secrecy_and_authenticated_encryption(secure):
    server, certificate = secure
    kind = {"ec": "ECDSA", "rsa": "RSA"}[certificate.kind]
    taken, refused = set(), set()
    context = client(certificate, ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_2)
    everything = [c["name"] for c in context.get_ciphers() if c["protocol"] != "TLSv1.3"]
    assert len(everything) > 40
    for suite in everything:
        context = client(certificate, ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_2)
        context.set_ciphers(f"{suite}:@SECLEVEL=0")
        try:
            with connect(server.port) as raw:
                with context.wrap_socket(raw, server_hostname="localhost") as talk:
                    assert talk.cipher()[0] == suite
                    taken.add(suite)
        except (ssl.SSLError, ConnectionResetError):
            refused.add(suite)
    assert taken == {
        f"ECDHE-{kind}-AES128-GCM-SHA256", f"ECDHE-{kind}-AES256-GCM-SHA384",
        f"ECDHE-{kind}-CHACHA20-POLY1305",
    }
    assert {"AES128-GCM-SHA256", "ECDHE-RSA-AES128-SHA", "DHE-RSA-AES256-GCM-SHA384"} <= refused
    server.wait_until_ready()


def test_http_1_1_is_agreed_on(secure):
    server, certificate = secure
    context = certificate.trusted
    context.set_alpn_protocols(["h2", "http/1.1"])
    with connect(server.port) as raw, context.wrap_socket(raw, server_hostname="localhost") as talk:
        assert talk.selected_alpn_protocol() == "http/1.1"


def test_browsers_are_told_never_to_come_without_tls(secure, plain):
    server, certificate = secure
    for path in ("/healthz", "/nothing", "/rpc", "/start"):
        request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
        [answer] = answers(over_tls(server, certificate.trusted, request)[1])
        assert answer.all("Strict-Transport-Security") == ["max-age=31536000; includeSubDomains"]
        assert exchange(plain.port, request)[0]["Strict-Transport-Security"] is None
    assert f"https://127.0.0.1:{server.port}/rpc" in server.said


def test_a_caller_without_tls_is_not_answered_and_the_next_is(secure):
    server, certificate = secure
    for rubbish in (post(), b"\x16\x03\x01\xff\xff" + b"x" * 2_000, b"\0" * 5_000):
        with connect(server.port) as raw:
            raw.sendall(rubbish)
            raw.shutdown(socket.SHUT_WR)
            assert b"HTTP/1.1" not in until_closed(raw)
    assert answers(over_tls(server, certificate.trusted, post())[1])[0].body == PONG


def test_what_is_refused_over_tls_is_still_said(secure):
    server, certificate = secure
    for request, status in (
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 20_000 + b"\r\n\r\n", 431),
        (post(b"x" * (1 << 20) + b"x"), 413),
        (post(PING, "Origin: https://elsewhere.example"), 403),
        (post(PING, "Origin: https://127.0.0.1"), 200),
    ):
        assert answers(over_tls(server, certificate.trusted, request)[1])[0].status == status


def refused_start(folder: Path, *options: str) -> tuple[int, str]:
    done = subprocess.run(
        [SERVER, "serve", "--data", folder / "data", "--keys", folder / "keys", "--port",
         str(free_port()), *options],
        capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == ""
    assert not (folder / "data").exists(), "something was made before the options were understood"
    return done.returncode, done.stderr


def test_a_certificate_that_cannot_be_used_is_refused_in_one_sentence(tmp_path: Path):
    good = make_certificate(tmp_path / "good")
    other = make_certificate(tmp_path / "other", "rsa")
    old = make_certificate(tmp_path / "old", starts=timedelta(days=-9), ends=timedelta(days=-1))
    early = make_certificate(tmp_path / "early", starts=timedelta(days=1), ends=timedelta(days=9))
    missing, rubbish = tmp_path / "missing.pem", tmp_path / "rubbish.pem"
    rubbish.write_text("-----BEGIN CERTIFICATE-----\nrubbish\n-----END CERTIFICATE-----\n")
    sealed = tmp_path / "sealed.pem"
    subprocess.run(
        ["openssl", "pkey", "-in", good.key, "-aes256", "-passout", "pass:x", "-out", sealed],
        check=True)
    for certificate, key, says in (
        (missing, good.key, "cannot be read"), (good.certificate, missing, "cannot be read"),
        (rubbish, good.key, "holds no certificate"), (good.certificate, rubbish, "no private key"),
        (good.key, good.key, "holds no certificate"), (good.certificate, sealed, "not encrypted"),
        (good.certificate, other.key, "does not belong"), (tmp_path, good.key, ""),
        (old.certificate, old.key, "has expired: renew it"),
        (early.certificate, early.key, "not valid yet"),
    ):
        code, said = refused_start(
            tmp_path, "--tls-certificate", str(certificate), "--tls-key", str(key))
        assert code == 1, said
        assert says in said and said.count("\n") == 1, said


def test_who_can_reach_the_service_is_never_left_to_chance(tmp_path: Path):
    tls = make_certificate(tmp_path / "tls")
    for options in (
        ("--host", "0.0.0.0"), ("--host", "::"), ("--host", "192.0.2.1"),
        ("--host", "0.0.0.0", "--behind-tls-proxy"),
        ("--tls-certificate", str(tls.certificate)), ("--tls-key", str(tls.key)),
        ("--public-url", "workbook.example"), ("--public-url", "https://workbook.example"),
        ("--public-url", "https://workbook.example/path", *tls.options),
        ("--public-url", "http://workbook.example", *tls.options), ("--calls-per-minute", "-1"),
    ):
        assert refused_start(tmp_path, *options)[0] == 64, options
    (tmp_path / "open").mkdir()
    server = Server(tmp_path / "open", "--host", "0.0.0.0", "--allow-plain-http")
    try:
        server.wait_until_ready()
        assert server.stop() == 0
    finally:
        server.kill()


# --- What browsers are told, and what is taken from them ---------------------------------------


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 200),
        (b"GET /openrpc.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 200),
        (b"GET /start HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 200),
        (b"HEAD /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404),
        (b"GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404),
        (b"GET /%2e%2e/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404),
        (b"GET /rpc HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 405),
        (b"TRACE /rpc HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 405),
        (b"POST /rpc HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 415),
        (post(), 200), (post(b""), 200), (post(b'{"jsonrpc":"2.0","method":"system.ping"}'), 204),
        (post(PING, content_type="text/plain"), 415), (post(b"x" * (1 << 20) + b"x"), 413),
        (post(PING, "Origin: null"), 403), (b"rubbish\r\n\r\n", 400), (b"GET / HTTP/1.1\r\n\r\n", 400),
        (post(PING, "X: " + "a" * 20_000), 431), (post(PING, "Expect: tea"), 417),
        (post(PING, "Transfer-Encoding: gzip, chunked").replace(b"Content-Length", b"X"), 501),
        (b"GET /healthz HTTP/1.0\r\n\r\n", 200), (b"BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ],
)
def test_every_answer_says_what_a_browser_may_do_with_it(plain, request_, status):
    [answer] = exchange(plain.port, request_)
    assert answer.status == status, answer
    for name, value in HEADERS.items():
        assert answer.all(name) == [value], (name, answer)
    [policy] = answer.all("Content-Security-Policy")
    for rule in ("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"):
        assert rule in policy
    assert "camera=()" in answer["Permissions-Policy"]
    assert answer["Server"] is None and answer["Strict-Transport-Security"] is None


def test_a_page_of_another_site_can_neither_call_nor_send_a_form(plain):
    own = f"http://127.0.0.1:{plain.port}"
    host = f"127.0.0.1:{plain.port}"
    for headers in (
        ["Origin: https://elsewhere.example"], ["Origin: null"], [f"Origin: {own}.elsewhere.example"],
        [f"Origin: http://127.0.0.1:{plain.port + 1}"], ["Origin: http://127.0.0.1"],
        [f"Origin: https://127.0.0.1:{plain.port}"], [f"Origin: http://localhost:{plain.port}"],
        ["Sec-Fetch-Site: cross-site"], ["Sec-Fetch-Site: same-site"],
        ["Sec-Fetch-Site: cross-site", f"Origin: {own}"],
        [f"Origin: {own}", "Origin: https://elsewhere.example"],
        ["Cookie: workbook=a"], ["Cookie: workbook=a; workbook=b", "Workbook-Client:"],
    ):
        [answer] = exchange(plain.port, post(PING, *headers, host=host))
        assert answer.status == 403, headers
        error = json.loads(answer.body)
        assert error["id"] is None and error["error"]["code"] == -32600
    for headers in (
        [f"Origin: {own}"], [f"Origin: {own}", "Sec-Fetch-Site: same-origin"],
        ["Sec-Fetch-Site: none"], ["Cookie: workbook=a", "Workbook-Client: 1"], ["Cookie: other=a"],
    ):
        [answer] = exchange(plain.port, post(PING, *headers, host=host))
        assert answer.status == 200, headers
    # A name that somebody else's DNS sends to 127.0.0.1.
    rebound = f"rebound.example:{plain.port}"
    [answer] = exchange(plain.port, post(PING, f"Origin: http://{rebound}", host=rebound))
    assert answer.status == 403
    form = {"path": "/start", "content_type": "application/x-www-form-urlencoded", "host": host}
    for origin, status in (
        ("https://elsewhere.example", 403), (f"https://127.0.0.1:{plain.port}", 403), (own, 200),
    ):
        [answer] = exchange(plain.port, post(b"l=en", f"Origin: {origin}", **form))
        assert answer.status == status, origin


# --- Slow callers ------------------------------------------------------------------------------

SLOW = {
    "a head that never ends": (b"POST /rpc HTTP/1.1\r\nHost: a\r\n", b"X: y\r\n"),
    "a first line that never ends": (b"GET /", b"a"),
    "a body that comes byte by byte": (
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100000\r\n\r\n", b" "),
    "chunks without end": (
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "a form that comes byte by byte": (
        b"POST /send HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        b"Content-Length: 100000\r\n\r\n", b"a"),
}


@pytest.mark.parametrize("kind", SLOW)
def test_whoever_is_slow_is_told_so_and_let_go(plain, kind):
    beginning, piece = SLOW[kind]
    with connect(plain.port) as connection:
        connection.sendall(beginning)
        [answer] = answers(trickle(connection, piece))
    assert answer.status == 408
    assert answer["Connection"] == "close"


def test_a_second_slow_request_on_one_connection_has_no_more_time(plain):
    with connect(plain.port) as connection:
        connection.sendall(post(close=False))
        assert connection.recv(65_536).endswith(PONG)
        connection.sendall(b"POST /rpc")
        [answer] = answers(trickle(connection, b"a"))
    assert answer.status == 408


def test_three_hundred_slow_callers_do_not_keep_an_honest_one_waiting(plain):
    slow = [connect(plain.port) for _ in range(300)]
    try:
        for connection in slow:
            connection.sendall(
                b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                b"Content-Length: 9\r\n\r\n")
        for _ in range(20):
            assert exchange(plain.port, post())[0].body == PONG
        for connection in slow:
            assert answers(until_closed(connection))[0].status == 408
    finally:
        for connection in slow:
            connection.close()


def test_a_body_that_is_too_long_is_refused_at_once_and_not_read_to_its_end(plain):
    for length in ("99999999999", "1048577"):
        with connect(plain.port) as connection:
            connection.sendall(
                b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                b"Content-Length: " + length.encode() + b"\r\n\r\n")
            # Not one byte of the body has been sent.
            said = connection.recv(65_536)
            assert said.startswith(b"HTTP/1.1 413 "), said
            trickle(connection, b" " * 1_000)
    chunks = b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" \
        b"Transfer-Encoding: chunked\r\n\r\n"
    with connect(plain.port) as connection:
        connection.sendall(chunks)
        said = trickle(connection, b"10000\r\n" + b" " * 65_536 + b"\r\n", every=0.001)
    assert said.startswith(b"HTTP/1.1 413 ")


def test_whoever_does_not_read_the_answers_is_not_read_either(plain):
    """The contract, again and again, until neither side's buffers have room."""
    request = b"GET /openrpc.json HTTP/1.1\r\nHost: a\r\n\r\n"
    with connect(plain.port) as connection:
        connection.settimeout(2)
        sent = 0
        try:
            while sent < 200_000:
                connection.sendall(request * 1_000)
                sent += 1_000
        except (TimeoutError, BrokenPipeError, ConnectionResetError):
            pass
        assert sent < 200_000
        assert exchange(plain.port, post())[0].body == PONG
        assert plain.resident_mib < 400


def test_slow_callers_do_not_keep_the_service_from_stopping(tmp_path: Path):
    server = Server(tmp_path, "--request-seconds", "3000").wait_until_ready()
    connections = [connect(server.port) for _ in range(3)]
    try:
        head = b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        connections[0].sendall(head)
        connections[1].sendall(head + b"Content-Length: 9\r\n\r\n{")
        # Answers that nobody fetches.
        connections[2].sendall(b"GET /openrpc.json HTTP/1.1\r\nHost: a\r\n\r\n" * 200)
        assert exchange(server.port, post())[0].body == PONG
        # Within the thirty seconds that stop() waits.
        assert server.stop() == 0, server.said
    finally:
        for connection in connections:
            connection.close()
        server.kill()


# --- Requests that two programs might read in two ways -----------------------------------------

HIDDEN = b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"


@pytest.mark.parametrize(
    "request_",
    [
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: 36\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Length: 36\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"0\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n"
        b"0\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n 6\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nX: a\r\n\tContent-Length: 36\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\nHost: a\nContent-Length: 0\n\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Length: 0x24\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\n\n" + HIDDEN,
        b"POST /rpc HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"ffffffffffffffff1\r\n" + HIDDEN,
        b"GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" + HIDDEN,
        b"GET http://b/healthz HTTP/1.1\r\nHost: a\r\n\r\n" + HIDDEN,
        b"CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n" + HIDDEN,
    ],
)
def test_a_request_hidden_in_another_is_not_answered(plain, request_):
    [answer] = exchange(plain.port, request_)
    assert answer.status in (400, 501), answer


def test_a_body_that_breaks_off_is_not_carried_out(plain):
    for request in (
        b"Content-Length: " + str(len(PING) + 1).encode() + b"\r\n\r\n" + PING,
        b"Transfer-Encoding: chunked\r\n\r\n" + f"{len(PING):x}".encode() + b"\r\n" + PING + b"\r\n",
    ):
        with connect(plain.port) as connection:
            connection.sendall(
                b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" + request)
            connection.shutdown(socket.SHUT_WR)
            said = until_closed(connection)
        assert b"result" not in said
        assert all(answer.status == 400 for answer in answers(said))


def test_whoever_closes_its_own_side_after_a_whole_request_is_answered(plain):
    with connect(plain.port) as connection:
        connection.sendall(post(close=False))
        connection.shutdown(socket.SHUT_WR)
        assert answers(until_closed(connection))[0].body == PONG


def test_requests_sent_one_behind_another_are_answered_in_order(plain):
    calls = [PING.replace(b'"id":1', b'"id":%d' % number) for number in range(200)]
    request = b"".join(post(call, close=False) for call in calls[:-1]) + post(calls[-1])
    found = exchange(plain.port, request)
    assert [json.loads(answer.body)["id"] for answer in found] == list(range(200))


def test_whoever_asks_whether_to_go_on_is_told_so(plain):
    with connect(plain.port) as connection:
        head, _, body = post(PING, "Expect: 100-continue").partition(b"\r\n\r\n")
        connection.sendall(head + b"\r\n\r\n")
        assert connection.recv(65_536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(body)
        assert answers(until_closed(connection))[0].body == PONG
    [answer] = exchange(
        plain.port, post(b"", "Expect: 100-continue").replace(b"Length: 0", b"Length: 2000000"))
    assert answer.status == 413


def test_a_body_where_none_belongs_is_not_taken_for_a_request(plain):
    for method in (b"GET", b"HEAD", b"DELETE"):
        request = method + b" /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: "
        found = exchange(plain.port, request + str(len(HIDDEN)).encode() + b"\r\n\r\n" + HIDDEN)
        assert len(found) == 1


# --- Behind a proxy ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def proxied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(
        tmp_path_factory.mktemp("proxied"), "--behind-tls-proxy", "--public-url",
        "https://workbook.example", "--calls-per-minute", "60")
    try:
        yield server.wait_until_ready()
        assert server.stop() == 0, server.said
    finally:
        server.kill()


def test_behind_a_proxy_the_address_that_people_type_is_ours(proxied):
    assert "https://workbook.example/rpc" in proxied.said
    for origin, status in (
        ("https://workbook.example", 200), ("http://workbook.example", 403),
        (f"http://127.0.0.1:{proxied.port}", 403), (f"https://127.0.0.1:{proxied.port}", 403),
    ):
        [answer] = exchange(proxied.port, post(PING, f"Origin: {origin}"))
        assert answer.status == status, origin
        assert answer["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
    # The cookie has its strict name here, and the other means nothing.
    assert exchange(proxied.port, post(PING, "Cookie: __Host-workbook=a"))[0].status == 403
    assert exchange(proxied.port, post(PING, "Cookie: workbook=a"))[0].status == 200


def test_calls_are_counted_by_the_address_that_the_proxy_wrote(proxied):
    """Thirty a minute from one address, fifteen of them at once: each call of a batch is one."""
    batch = b"[" + b",".join([PING] * 12) + b"]"

    def call(body: bytes, *forwarded: str) -> list[int | None]:
        [answer] = exchange(proxied.port, post(body, *(f"X-Forwarded-For: {f}" for f in forwarded)))
        found = json.loads(answer.body)
        found = found if isinstance(found, list) else [found]
        for each in found:
            if error := each.get("error"):
                assert error["code"] == -32005 and error["data"]["retryAfterMs"] > 0
        return [each.get("error", {}).get("code") for each in found]

    assert call(batch, "203.0.113.1") == [None] * 12
    # One or two may have been earned in the meantime.
    refused = call(batch, "203.0.113.1").count(-32005)
    assert 1 <= refused <= 9
    # What the caller wrote in front of it changes nothing.
    assert -32005 in call(batch, "198.51.100.7, 203.0.113.1")
    assert -32005 in call(batch, "198.51.100.8", "203.0.113.1")
    assert call(batch, "203.0.113.2") == [None] * 12
    assert "203.0.113" not in proxied.said


def test_forms_are_counted_too(proxied):
    form = {"path": "/start", "content_type": "application/x-www-form-urlencoded"}

    def send(address: str) -> int:
        return exchange(
            proxied.port, post(b"l=en", f"X-Forwarded-For: {address}", **form))[0].status

    statuses = [send("203.0.113.50") for _ in range(40)]
    assert statuses[:15] == [200] * 15 and 429 in statuses
    assert send("203.0.113.51") == 200


def test_a_hundred_honest_callers_at_once_are_all_served(plain):
    served = []

    def call() -> None:
        for _ in range(5):
            served.append(exchange(plain.port, post())[0].body == PONG)

    threads = [threading.Thread(target=call) for _ in range(100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert served == [True] * 500
