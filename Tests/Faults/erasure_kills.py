#!/usr/bin/env python3
"""Kills a server in the middle of an erasure, at every place where it touches the disk.

    Tests/Faults/erasure_kills.py FOLDER

FOLDER is one that `serve --demo` has filled (data in FOLDER/data, keys in FOLDER/keys); it is written to. Needs strace.

Each round a practitioner checks in and deletes the check-in; the process is killed with SIGKILL at its first write to the disk
after that, in the next round at its second, and so on until the deletion gets through. After each kill the server is
started again. If the check-in is gone from the database then, its key must be destroyed in the keystore and in the keystore's
copy; if it is there, it must be readable, and deleting it must work. An erasure that was acknowledged must have taken place.
Exit code 0 if that held every time.
"""

import contextlib
import json
import signal
import sqlite3
import subprocess
import sys
import uuid
from http.client import HTTPException
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "EndToEnd" / "support"))

from callers import Caller  # noqa: E402
from server import Server  # noqa: E402

CALLS = ("pwrite64", "pwritev", "fdatasync", "fsync", "ftruncate", "rename", "unlink")
PULSE = {f"p{number}": 3 for number in range(1, 9)}


def state_of_key(keystore: Path, key: bytes) -> str:
    """Of the key's slot: L live, D destroyed (see KeySlot)."""
    contents = keystore.read_bytes()
    for start in range(128, len(contents), 128):
        if contents[start + 36:start + 52] == key:
            return chr(contents[start])
    raise AssertionError(f"{keystore} never held the key")


def key_of(database: Path, check_in: str) -> bytes | None:
    with contextlib.closing(sqlite3.connect(database)) as connection:
        row = connection.execute(
            "SELECT key_id FROM check_in WHERE id = ?", [uuid.UUID(check_in).bytes]).fetchone()
    return row[0] if row else None


class Round:
    """One check-in, deleted under one kill."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.copy = folder / "elsewhere" / "keystore.copy"
        self.copy.parent.mkdir(exist_ok=True)

    def start(self) -> Server:
        return Server(
            self.folder, "--demo", "--keystore-copy", str(self.copy), "--calls-per-minute", "0",
        ).wait_until_ready()

    def run(self, server: Server, call: str, number: int) -> Server | None:
        """:return: The server started again after the kill; `None` if the deletion got through without one."""
        try:
            caller = Caller(server, server.accounts()["practitioner"]["token"])
            check_in = self.check_in(caller)
            self.bring_copy_up_to_date(server)
            key = key_of(server.data / "workbook.sqlite", check_in)
            assert key, "the check-in is stored"
            acknowledged = self.delete_under_kill(server, caller, check_in, call, number)
            killed = server.process.poll() is not None
        finally:
            server.kill()
        server = self.start()
        try:
            self.look_after(server, check_in, key, acknowledged)
        except BaseException:
            server.kill()
            raise
        if killed:
            return server
        server.kill()
        return None

    @staticmethod
    def check_in(caller: Caller) -> str:
        for entry in caller.call("resilience.list", {"limit": 1})["items"]:
            caller.write("resilience.delete", checkIns=[entry["id"]])
        return caller.write("resilience.checkIn", checkIn={"pulse": PULSE})["id"]

    def bring_copy_up_to_date(self, server: Server) -> None:
        """So that the copy holds the key that is about to be destroyed: somebody else's deletion replaces it."""
        caller = Caller(server, server.accounts()["supervisor"]["token"])
        caller.write("resilience.delete", checkIns=[self.check_in(caller)])

    @staticmethod
    def delete_under_kill(
        server: Server, caller: Caller, check_in: str, call: str, number: int
    ) -> bool:
        strace = subprocess.Popen(
            ["strace", "-f", "-p", str(server.process.pid), "-o", "/dev/null", "-e", f"trace={call}",
             "-e", f"inject={call}:signal=SIGKILL:when={number}"],
            stderr=subprocess.PIPE, text=True)
        assert "attached" in strace.stderr.readline()
        try:
            caller.write("resilience.delete", checkIns=[check_in])
            return True
        except (HTTPException, OSError):
            return False
        finally:
            strace.send_signal(signal.SIGINT)
            try:
                strace.wait(timeout=1)
            except subprocess.TimeoutExpired:  # it waits for threads of a process that is gone
                strace.kill()
                strace.wait()

    def look_after(self, server: Server, check_in: str, key: bytes, acknowledged: bool) -> None:
        states = [state_of_key(server.data / "workbook.keys", key), state_of_key(self.copy, key)]
        caller = Caller(server, server.accounts()["practitioner"]["token"])
        listed = {entry["id"] for entry in caller.call("resilience.list", {})["items"]}
        if key_of(server.data / "workbook.sqlite", check_in) is None:
            assert set(states) == {"D"}, f"gone from the database, but its key is {states}"
            assert check_in not in listed
        else:
            assert not acknowledged, "acknowledged and still there"
            assert states[0] == "L", "there, but its key is destroyed"
            assert check_in in listed


def main() -> int:
    folder = Path(sys.argv[1])
    kills: dict[str, int] = {}
    for call in CALLS:
        round_ = Round(folder)
        server = round_.start()
        for number in range(1, 100):
            server = round_.run(server, call, number)
            if server is None:
                break
            kills[call] = kills.get(call, 0) + 1
            print(f"killed at {call} {number}", flush=True)
    print(json.dumps(kills))
    print(f"{sum(kills.values())} kills in the middle of an erasure, none half done")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
