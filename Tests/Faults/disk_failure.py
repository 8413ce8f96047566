#!/usr/bin/env python3
"""Makes the disk of a working server fail, and looks at what callers, the log and a new start say.

    Tests/Faults/disk_failure.py FOLDER 'inject=fdatasync,fsync:error=EIO'
    Tests/Faults/disk_failure.py FOLDER 'inject=pwrite64:error=ENOSPC'

FOLDER is one that `serve --demo` has filled (data in FOLDER/data, keys in FOLDER/keys); it is written to. Needs strace.
Exit code 0 if nothing acknowledged was lost, every other write settled when it was repeated with its own key, and the log
says what to do.
"""

import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "EndToEnd" / "support"))

from callers import Caller, Refused  # noqa: E402
from records import talk  # noqa: E402
from server import Server  # noqa: E402


def readiness(server: Server) -> str:
    try:
        with urllib.request.urlopen(f"{server.url}/readyz", timeout=2) as answer:
            return f"{answer.status} {answer.read().decode().strip()}"
    except urllib.error.HTTPError as refusal:
        return f"{refusal.code} {refusal.read().decode().strip()}"


def write(caller: Caller, supervisee: str, writes: int) -> tuple[list[str], list[dict]]:
    """The ids that were acknowledged, and the parameters of what was not."""
    acknowledged, refused = [], []
    for _ in range(writes):
        params = {"session": talk(supervisee), "idempotencyKey": str(uuid.uuid4())}
        try:
            acknowledged.append(caller.call("supervision.record", params)["id"])
        except Refused as refusal:
            refused.append(params)
            print(f"  {refusal.code} {refusal.error['data']['detail']}")
    return acknowledged, refused


def main() -> int:
    folder, fault = Path(sys.argv[1]), sys.argv[2]
    server = Server(folder, "--demo").wait_until_ready()
    try:
        accounts = server.accounts()
        caller = Caller(server, accounts["supervisor"]["token"])
        practitioner = Caller(server, accounts["practitioner"]["token"])
        supervisee = practitioner.call("auth.whoAmI")["person"]["id"]
        before, _ = write(caller, supervisee, 5)
        strace = subprocess.Popen(
            ["strace", "-f", "-p", str(server.process.pid), "-o", "/dev/null", "-e",
             "trace=fdatasync,fsync,pwrite64", "-e", fault], stderr=subprocess.DEVNULL)
        time.sleep(1.5)
        during, refused = write(caller, supervisee, 6)
        time.sleep(1.5)
        print(f"  /readyz: {readiness(server)}")
        strace.send_signal(signal.SIGINT)
        strace.wait()
        code = server.stop()
    finally:
        server.kill()
    log = server.said.rsplit("Control-C.", 1)[-1].strip()
    print(f"  stopped with {code}; its log: {log}")

    server = Server(folder, "--demo").wait_until_ready()
    try:
        caller = Caller(server, server.accounts()["supervisor"]["token"])
        lost = [one for one in before + during
                if "error" in caller.respond("supervision.get", {"id": one})]
        for params in refused:
            caller.call("supervision.record", params)
        unsettled = [params for params in refused
                     if not caller.call("supervision.record", params).get("replayed")]
        server.stop()
    finally:
        server.kill()
    print(f"acknowledged {len(before) + len(during)}, lost {len(lost)}, refused {len(refused)}, "
          f"unsettled {len(unsettled)}")
    return 1 if lost or unsettled or not refused or "start it again" not in log else 0


if __name__ == "__main__":
    sys.exit(main())
