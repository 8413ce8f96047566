#!/usr/bin/env python3
"""Acknowledged writes per second from 64 clients against one, on a disk whose flush takes 5 ms:
strace delays every fsync and fdatasync of the server it starts.

Writes are `people.add`, or with --record `supervision.record` with one case discussion.
"""

import argparse
import json
import uuid

import load
import servers

PERSON = {"name": "Ash Fernley (fictional)", "discipline": "youthWork",
          "agency": "Lanternside Youth (fictional)", "careerStage": "established",
          "started": "2025-09-01"}


def main():
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--delay", type=int, default=5_000, help="µs added to each flush")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--seconds", type=int, default=4)
    options.add_argument("--record", action="store_true", help="record sessions, not people")
    options = options.parse_args()
    with servers.workbook() as server:  # makes the folder, if there is none, without the delay
        role, call = session_call(server) if options.record else ("administrator", people_call())
    best = {1: 0, 64: 0}
    with servers.workbook(strace(options.delay)) as server:
        token = servers.account(role)["token"]
        load.ask(server, json.dumps(call).replace("@@", uuid.uuid4().hex), token=token)
        for _ in range(options.rounds):
            for clients in best:
                script = load.numbered("/rpc", call, token, uuid.uuid4().hex[:12])
                figures = load.run(server, script, connections=clients, seconds=options.seconds)
                print(f"{clients:3} clients {figures}")
                if figures.errors:
                    raise SystemExit(f"{figures.errors} of {figures.requests} were refused")
                best[clients] = max(best[clients], figures.per_second)
    print(f"best of {options.rounds}: {best[64]:,.0f}/s from 64 clients, {best[1]:,.1f}/s from one: "
          f"{best[64] / best[1]:.1f} ×")


def strace(microseconds):
    if not microseconds:
        return ()
    return ("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e",
            f"inject=fsync,fdatasync:delay_enter={microseconds}")


def people_call():
    return {"jsonrpc": "2.0", "id": 1, "method": "people.add",
            "params": {"idempotencyKey": "@@", "person": PERSON}}


def session_call(server):
    """A session of the fictional supervisor once more, with ids of its own."""
    session = servers.one_case_discussion(servers.Caller(server, "supervisor"))
    record = session["record"]
    for part in record["cases"] + record.get("actions", []):
        del part["id"]
    record["cases"][0]["depth"] = session["depth"][0]["supervisorDepth"]
    return "supervisor", {"jsonrpc": "2.0", "id": 1, "method": "supervision.record",
                          "params": {"idempotencyKey": "@@", "session": record}}


if __name__ == "__main__":
    main()
