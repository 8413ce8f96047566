#!/usr/bin/env python3
"""Lets the disk of the keystore's copy, or of the data, fill up in the middle of an erasure.

    unshare -m Tests/Faults/erasure_without_room.py FOLDER

FOLDER is one that `serve --demo` has filled (data in FOLDER/data, keys in FOLDER/keys); it is written to. Needs the right to
mount; the mounts are seen by this process alone. Exit code 0 if nobody was told that an erasure was done before it was.
"""

import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "EndToEnd" / "support"))

from callers import Caller, Refused  # noqa: E402
from erasure_kills import Round, key_of, state_of_key  # noqa: E402
from server import Server  # noqa: E402


def small_disk(folder: Path, kibibytes: int) -> None:
    folder.mkdir(exist_ok=True)
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={kibibytes}k,mode=700", "none", str(folder)], check=True)


def fill(folder: Path) -> Path:
    ballast = folder / "ballast"
    with open(ballast, "wb", buffering=0) as file:
        for size in (65_536, 4_096, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                pass
    return ballast


def serve(folder: Path, copy: Path) -> Server:
    return Server(
        folder, "--demo", "--keystore-copy", str(copy), "--calls-per-minute", "0").wait_until_ready()


def renew_copy(server: Server) -> None:
    """So that it holds the key that is about to be destroyed: somebody else's deletion replaces it."""
    other = Caller(server, server.accounts()["supervisor"]["token"])
    other.write("resilience.delete", checkIns=[Round.check_in(other)])


def delete(caller: Caller, check_in: str, key: str) -> dict | None:
    """:return: The error; None if it was answered as done."""
    try:
        caller.call("resilience.delete", {"checkIns": [check_in], "idempotencyKey": key})
        return None
    except Refused as refusal:
        return refusal.error


def copy_without_room(folder: Path) -> None:
    """The copy cannot be replaced: not told as done until it is."""
    small = folder / "small"
    small_disk(small, 1_024)
    copy = small / "keystore.copy"
    server = serve(folder, copy)
    try:
        caller = Caller(server, server.accounts()["practitioner"]["token"])
        check_in = Round.check_in(caller)
        renew_copy(server)
        key = key_of(server.data / "workbook.sqlite", check_in)
        assert state_of_key(copy, key) == "L"
        ballast = fill(small)
        request = "6f0c0d50-0000-4000-8000-000000000001"
        error = delete(caller, check_in, request)
        assert error, "told as done, while the copy still holds the key"
        print(json.dumps(error, ensure_ascii=False))
        assert state_of_key(server.data / "workbook.keys", key) == "D", "destroyed here already"
        assert state_of_key(copy, key) == "L"
        assert not list(small.glob("*.new")), "half a copy lies about"
        ballast.unlink()
        assert delete(caller, check_in, request) is None, "repeated, it must get through"
        assert state_of_key(copy, key) == "D"
        assert server.stop() == 0, server.said
    finally:
        server.kill()


def data_without_room(folder: Path) -> None:
    """The database cannot grow: the erasure has taken place or not, and a new start settles which."""
    small = folder / "small-data"
    size = sum(path.stat().st_size for path in (folder / "data").iterdir()) // 1_024
    small_disk(small, size + 2_048)
    subprocess.run(["cp", "-a", f"{folder}/data", f"{folder}/keys", str(small)], check=True)
    copy = folder / "elsewhere" / "keystore.copy"
    server = serve(small, copy)
    try:
        caller = Caller(server, server.accounts()["practitioner"]["token"])
        check_in = Round.check_in(caller)
        renew_copy(server)
        key = key_of(server.data / "workbook.sqlite", check_in)
        ballast = fill(small)
        error = delete(caller, check_in, "6f0c0d50-0000-4000-8000-000000000002")
        print(json.dumps(error, ensure_ascii=False))
        ballast.unlink()
        server.stop()
    finally:
        server.kill()
    server = serve(small, copy)
    try:
        caller = Caller(server, server.accounts()["practitioner"]["token"])
        gone = key_of(server.data / "workbook.sqlite", check_in) is None
        states = {state_of_key(server.data / "workbook.keys", key), state_of_key(copy, key)}
        assert error or gone, "told as done and still there"
        if gone:
            assert states == {"D"}, states
        else:
            assert check_in in {one["id"] for one in caller.call("resilience.list", {})["items"]}
            assert delete(caller, check_in, "6f0c0d50-0000-4000-8000-000000000003") is None
        assert server.stop() == 0, server.said
    finally:
        server.kill()


def main() -> int:
    folder = Path(sys.argv[1])
    copy_without_room(folder)
    data_without_room(folder)
    print("nobody was told that an erasure was done before it was")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
