#!/usr/bin/env python3
"""`system.echo` against a route that reads the body and answers a constant, in the same process.

With a Python that has jsonrpcserver and uvicorn in BENCH_PYTHON, against that too.
"""

import os
import pathlib

import load
import servers

CALL = '{"jsonrpc":"2.0","method":"system.echo","params":{"text":"good morning"},"id":1}'


def main():
    python = os.environ.get("BENCH_PYTHON")
    with servers.workbook():
        pass  # makes the folder if there is none
    with servers.with_constant_route() as ours:
        load.ask(ours, CALL)
        cases = [("constant route", ours, load.fixed("/constant", CALL)),
                 ("system.echo", ours, load.fixed("/rpc", CALL))]
        if not python:
            return load.report(load.interleaved(cases), against="constant route")
        port = servers.free_port()
        folder = pathlib.Path(__file__).parent
        with servers.Server(
                [python, "-m", "uvicorn", "--app-dir", folder, "--no-access-log", "--log-level",
                 "warning", "--port", port, "jsonrpc_python:app"], port, ready="/") as theirs:
            cases.append(("jsonrpcserver on uvicorn", theirs, load.fixed("/", CALL)))
            load.report(load.interleaved(cases), against="constant route")


if __name__ == "__main__":
    main()
