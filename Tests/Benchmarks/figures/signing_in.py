#!/usr/bin/env python3
"""Signing in: one after another, and a hundred at once with the memory they take; whether a script can tell "not yours" from "not
there" by the time of the answer. Wrong passwords of a hundred names cost what right ones do, and make nobody wait."""

import http.client
import json
import statistics
import threading
import time

import servers


class Line:
    """One connection that is kept."""

    def __init__(self, server, token=None):
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        self.headers = {"Content-Type": "application/json"}
        if token:
            self.headers["Authorization"] = f"Bearer {token}"

    def call(self, method, params):
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
        begun = time.perf_counter()
        self.connection.request("POST", "/rpc", body, self.headers)
        answer = json.loads(self.connection.getresponse().read())
        return time.perf_counter() - begun, answer


def sign_in(line, number):
    return line.call("auth.signIn", {"username": f"nobody-{number}", "password": "five green lanterns"})


def one_after_another(server):
    line = Line(server)
    times = [sign_in(line, f"a{n}")[0] for n in range(20)]
    print(f"one sign-in: {min(times) * 1000:.0f} ms at least, {statistics.median(times) * 1000:.0f} ms in the middle")


def a_hundred_at_once(server):
    before = server.memory()
    told_to_wait = [0]

    def until_checked(number):
        line = Line(server)
        while True:
            answer = sign_in(line, f"b{number}")[1]
            if answer["error"]["code"] != -32006:
                return
            told_to_wait[0] += 1
            time.sleep(answer["error"]["data"]["retryAfterMs"] / 1000)

    threads = [threading.Thread(target=until_checked, args=(n,)) for n in range(100)]
    begun = time.perf_counter()
    for thread in threads:
        thread.start()
    peak, honest = before, []
    line = Line(server, servers.account("leader")["token"])
    while any(thread.is_alive() for thread in threads):
        peak = max(peak, server.memory())
        honest.append(line.call("auth.whoAmI", {})[0])
        time.sleep(0.02)
    took = time.perf_counter() - begun
    print(f"a hundred at once: {100 / took:.1f} a second, {told_to_wait[0]} times told to wait; resident "
          f"{before:.0f} MiB before, {peak:.0f} at most, {server.memory():.0f} after")
    print(f"meanwhile auth.whoAmI of somebody signed in: {statistics.median(honest) * 1000:.1f} ms in the middle, "
          f"{max(honest) * 1000:.0f} ms at most")


def not_yours_and_not_there(server):
    """Interleaved; the share of pairs in which the one took longer is 0.5 when they cannot be told apart."""
    theirs = Line(server, servers.account("supervisor")["token"]).call("supervision.list", {"limit": 1})[1]
    session = theirs["result"]["items"][0]["id"]
    line = Line(server, servers.account("qualityAuditor")["token"])
    missing = "0198c0de-0000-7000-8000-00000000dead"
    times = {session: [], missing: []}
    for _ in range(1500):
        for identifier in times:
            took, answer = line.call("supervision.get", {"id": identifier, "reason": "A measurement of times"})
            assert answer["error"]["code"] == 1001, answer
            times[identifier].append(took)
    one, other = sorted(times[session]), sorted(times[missing])
    share = share_longer(one, other)
    print(f"supervision.get, 1,500 times each: not yours {statistics.median(one) * 1e6:.0f} µs, not there "
          f"{statistics.median(other) * 1e6:.0f} µs in the middle; the first took longer in {share:.3f} of pairs")


def share_longer(one, other):
    position = count = 0
    for value in one:
        while position < len(other) and other[position] < value:
            position += 1
        count += position
    return count / (len(one) * len(other))


def main():
    with servers.workbook() as server:
        one_after_another(server)
        a_hundred_at_once(server)
        not_yours_and_not_there(server)


if __name__ == "__main__":
    main()
