"""Starting, watching and stopping the servers that are measured."""

import http.client
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
BINARIES = pathlib.Path(os.environ.get("BENCH_BINARIES", ROOT / ".build-release/release"))
FOLDER = pathlib.Path(
    os.environ.get("BENCH_FOLDER", pathlib.Path(tempfile.gettempdir()) / "workbook-benchmark"))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One process that answers HTTP on a port of its own; killed at the end of the `with`."""

    def __init__(self, arguments, port, ready="/readyz", wrapper=(), environment=None):
        self.port = port
        self.address = f"http://127.0.0.1:{port}"
        log = tempfile.NamedTemporaryFile("wb", prefix="benchmark-", suffix=".log", delete=False)
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [*map(str, wrapper), *map(str, arguments)], stdout=log, stderr=log,
            env={**os.environ, **(environment or {})})
        self._wait(ready, log.name)
        self.seconds_to_first_answer = time.monotonic() - self.started
        self.pid = _leaf(self.process.pid) if wrapper else self.process.pid

    def _wait(self, path, log):
        end = time.monotonic() + 300
        while time.monotonic() < end:
            if self.process.poll() is not None:
                sys.exit(f"the server ended by itself: see {log}")
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=2)
                connection.request("GET", path)
                connection.getresponse().read()
                return
            except OSError:
                time.sleep(0.002)
        sys.exit(f"the server was not ready within five minutes: see {log}")

    def cpu_seconds(self):
        """User and system time of all its threads, /proc/[pid]/stat fields 14 and 15."""
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self, name="VmRSS"):
        """MiB resident now, or at most so far with `VmHWM`."""
        for line in pathlib.Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith(name + ":"):
                return int(line.split()[1]) / 1024
        return float("nan")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            os.kill(self.pid, signal.SIGTERM)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def _leaf(pid):
    """The server below a wrapper such as strace."""
    children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return int(children[0]) if children else pid


def workbook(wrapper=(), folder=None):
    """The product on the fictional authority, which is made if it is missing."""
    folder = folder or FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    return Server(
        [BINARIES / "workbook-server", "serve", "--demo", "--data", folder / "data", "--keys",
         folder / "keys", "--port", port, "--calls-per-minute", "0"], port, wrapper=wrapper)


def with_constant_route():
    """The product's server with `POST /constant` beside `/rpc`, on the same folder."""
    port = free_port()
    return Server([BINARIES / "EchoServer", FOLDER / "data", FOLDER / "keys", port], port)


class Caller:
    """JSON-RPC over one connection, as one of the fictional accounts."""

    def __init__(self, server, role=None, token=None):
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        self.token = token or (account(role)["token"] if role else None)

    def call(self, method, params):
        headers = {"Content-Type": "application/json"}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
        self.connection.request("POST", "/rpc", body, headers)
        answer = json.loads(self.connection.getresponse().read())
        if "error" in answer:
            sys.exit(f"{method} was refused: {json.dumps(answer['error'])}")
        return answer["result"]


def account(role):
    accounts = json.loads((FOLDER / "data/demo-accounts.json").read_text())
    return next(account for account in accounts if account["role"] == role)


def one_case_discussion(caller):
    """A session of the caller's with exactly one case discussion, as `supervision.get` answers it."""
    cursor = {}
    while True:
        page = caller.call("supervision.list", {"status": "held", "limit": 50, **cursor})
        for item in page["items"]:
            session = caller.call("supervision.get", {"id": item["id"]})
            if len(session["record"].get("cases", [])) == 1:
                return session
        if "nextCursor" not in page:
            sys.exit("the supervisor has no session with one case discussion")
        cursor = {"cursor": page["nextCursor"]}
