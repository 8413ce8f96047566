"""Callers that mean ill or are merely broken; after each, the next honest one is served."""

import http.client
import json
import random
import socket
import threading
import time

import pytest
from callers import Caller

LIMIT_MIB = 200


@pytest.fixture(autouse=True)
def the_next_honest_caller_is_served(server):
    yield
    started = time.monotonic()
    assert Caller(server, None).call("system.echo", {"text": "still there"}) == {"text": "still there"}
    token = server.accounts()["practitioner"]["token"]
    assert Caller(server, token).call("auth.whoAmI")["roles"] == ["practitioner"]
    assert time.monotonic() - started < 5, "it answers, but hardly"
    assert server.process.poll() is None
    assert server.resident_mib < LIMIT_MIB


def code_of(answer: bytes) -> int:
    return json.loads(answer)["error"]["code"]


def test_a_body_over_the_limit(caller):
    limits = caller(None).call("system.limits")
    text = "x" * limits["bodyBytes"]
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "system.echo", "params": [text]}).encode()
    nobody = caller(None)
    try:
        status, answer = nobody.post(body)
    except (BrokenPipeError, ConnectionResetError):
        return  # It hung up before the whole body was sent, which is its right.
    assert status == 413
    assert json.loads(answer)["id"] is None


def test_a_body_that_says_it_is_huge(server):
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as line:
        line.sendall(b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                     b"Content-Length: 99999999999\r\n\r\n")
        for _ in range(64):
            try:
                line.sendall(b" " * 65_536)
            except OSError:
                break
        answer = line.recv(4096)
        assert answer == b"" or b" 413 " in answer.split(b"\r\n")[0]


def test_a_chunked_body_without_end_is_refused_while_it_is_still_being_sent(server):
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as line:
        line.sendall(b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                     b"Transfer-Encoding: chunked\r\n\r\n")
        chunk = b"10000\r\n" + b" " * 65_536 + b"\r\n"
        try:
            for _ in range(64 * 16):
                line.sendall(chunk)
        except OSError:
            return  # It hung up, which is its right.
        assert b" 413 " in line.recv(4096).split(b"\r\n")[0]


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'{"jsonrpc":"2.0","id":1,"params":['])
def test_deep_nesting(caller, opening):
    status, answer = caller(None).post(opening * (600_000 // len(opening)))
    assert (status, code_of(answer)) == (200, -32700)


def test_a_hundred_thousand_different_members(caller):
    members = ",".join(f'"{n}":1' for n in range(80_000))
    body = '{"jsonrpc":"2.0","id":1,"method":"system.echo","params":{' + members + "}}"
    started = time.monotonic()
    status, answer = caller(None).post(body.encode())
    assert (status, code_of(answer)) == (200, -32602)
    assert len(answer) < 8 * 2**20
    assert time.monotonic() - started < 10


def test_a_batch_of_two_thousand_calls(caller):
    call = {"jsonrpc": "2.0", "id": 1, "method": "system.ping"}
    status, answer = caller(None).post(json.dumps([call] * 2_000).encode())
    assert (status, code_of(answer)) == (200, -32004)
    limit = caller(None).call("system.limits")["batchCalls"]
    status, answer = caller(None).post(json.dumps([call] * limit).encode())
    assert (status, len(json.loads(answer))) == (200, limit)


def test_a_client_that_dribbles_keeps_nobody_else_waiting(server):
    line = socket.create_connection(("127.0.0.1", server.port), timeout=20)
    body = b'{"jsonrpc":"2.0","id":1,"method":"system.echo","params":["slow"]}'
    head = (b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            b"Content-Length: %d\r\n\r\n" % len(body))
    honest = Caller(server, None)
    with line:
        for byte in head + body:
            line.sendall(bytes([byte]))
            if byte % 8 == 0:
                assert honest.call("system.echo", ["fast"]) == {"text": "fast"}
        answer = b""
        while b'"slow"' not in answer:
            received = line.recv(4096)
            assert received, answer
            answer += received


def test_many_who_open_a_line_and_say_nothing(server):
    lines = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(300)]
    try:
        for line in lines[::2]:
            line.sendall(b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Le")
        assert Caller(server, None).call("system.ping") == {"status": "ok"}
    finally:
        for line in lines:
            line.close()


def test_two_hundred_at_once(server):
    token = server.accounts()["supervisor"]["token"]
    wrong: list[str] = []

    def use() -> None:
        try:
            caller = Caller(server, token)
            for _ in range(2):
                if not caller.call("supervision.list", {"limit": 1})["items"]:
                    wrong.append("an empty list")
        except Exception as error:
            wrong.append(repr(error))

    threads = [threading.Thread(target=use) for _ in range(200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_random_bytes(server):
    seed = random.randrange(2**32)
    source = random.Random(seed)
    for _ in range(200):
        with socket.create_connection(("127.0.0.1", server.port), timeout=5) as line:
            try:
                if source.random() < 0.5:
                    line.sendall(source.randbytes(source.randrange(1, 5_000)))
                else:
                    body = source.randbytes(source.randrange(0, 2_000))
                    line.sendall(b"POST /rpc HTTP/1.1\r\nHost: a\r\nContent-Type: application/json"
                                 b"\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
                    answer = line.recv(65_536)
                    assert b" 500 " not in answer[:20], f"seed {seed}"
                    assert answer.startswith(b"HTTP/1.1 200"), f"seed {seed}: {answer[:100]}"
            except (ConnectionResetError, BrokenPipeError):
                pass


def test_a_broken_request_changed_by_a_byte_is_never_an_internal_error(caller):
    seed = random.randrange(2**32)
    source = random.Random(seed)
    whole = json.dumps({
        "jsonrpc": "2.0", "id": 7, "method": "supervision.list",
        "params": {"from": "2026-01-01", "kind": "individual", "limit": 3}}).encode()
    supervisor = caller("supervisor")
    for _ in range(500):
        body = bytearray(whole)
        for _ in range(source.randrange(1, 4)):
            body[source.randrange(len(body))] = source.randrange(256)
        status, answer = supervisor.post(bytes(body))
        assert status in (200, 204), f"seed {seed}: {bytes(body)}"
        if status == 200 and (error := json.loads(answer).get("error")):
            assert error["code"] != -32603, f"seed {seed}: {bytes(body)}"


@pytest.mark.parametrize("headers, status", [
    ({}, 415), ({"Content-Type": "text/plain"}, 415),
    ({"Content-Type": "application/json; charset=latin1"}, 415),
    ({"Content-Type": "application/json-rpc"}, 200),
    ({"Content-Type": "application/json; charset=UTF-8"}, 200),
])
def test_http_says_only_http_things(server, headers, status):
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    line.request("POST", "/rpc", b'{"jsonrpc":"2.0","id":1,"method":"system.ping"}', headers)
    answer = line.getresponse()
    assert answer.status == status
    json.loads(answer.read())


def test_other_verbs_are_told_to_post(server):
    for verb in ("GET", "PUT", "DELETE", "PATCH", "OPTIONS"):
        line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
        line.request(verb, "/rpc")
        answer = line.getresponse()
        assert (answer.status, answer.getheader("Allow")) == (405, "POST"), verb
