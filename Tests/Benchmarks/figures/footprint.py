#!/usr/bin/env python3
"""Start to first answer on a folder that exists, and resident memory with 64 busy clients."""

import json

import load
import servers


def main():
    with servers.workbook():
        pass
    starts = []
    for _ in range(5):
        with servers.workbook() as server:
            starts.append(server.seconds_to_first_answer * 1000)
    print("start to first answer, ms: " + " ".join(f"{s:.0f}" for s in starts))
    with servers.workbook() as server:
        idle = server.memory()
        caller = servers.Caller(server, "supervisor")
        session = servers.one_case_discussion(caller)
        call = json.dumps({"jsonrpc": "2.0", "method": "supervision.get",
                           "params": {"id": session["id"]}, "id": 1})
        figures = load.run(server, load.fixed("/rpc", call, caller.token), seconds=15)
        print(f"resident: {idle:.0f} MiB after starting, {server.memory():.0f} MiB after 15 s of "
              f"supervision.get from 64 clients (at most {server.memory('VmHWM'):.0f})")
        print(figures)


if __name__ == "__main__":
    main()
