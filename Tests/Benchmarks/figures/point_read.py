#!/usr/bin/env python3
"""`supervision.get` of one case discussion, its access-log rows on the disk before the answer, against
the constant route."""

import json

import load
import servers


def main():
    with servers.workbook() as server:
        caller = servers.Caller(server, "supervisor")
        session = servers.one_case_discussion(caller)
    call = json.dumps({"jsonrpc": "2.0", "method": "supervision.get",
                       "params": {"id": session["id"]}, "id": 1})
    with servers.with_constant_route() as server:
        cases = [("constant route", server, load.fixed("/constant", call)),
                 ("supervision.get", server, load.fixed("/rpc", call, caller.token))]
        answer = load.ask(server, call, token=caller.token)
        print(f"the answer has {len(answer):,} bytes")
        load.report(load.interleaved(cases), against="constant route")
        print(f"resident after it: {server.memory():.0f} MiB, at most {server.memory('VmHWM'):.0f}")


if __name__ == "__main__":
    main()
