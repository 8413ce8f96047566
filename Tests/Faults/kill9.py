#!/usr/bin/env python3
"""Kills a working server again and again, and looks for every write it had acknowledged.

    Tests/Faults/kill9.py --server .build/release/workbook-server --kills 20

Each round starts the server on the same data, adds people from several threads, kills the process
with SIGKILL at a random moment, starts it again, and reads back every person whose call was
answered. A write that was not answered may be there or not; sent again with its own key it must
succeed and must not be there twice. Exit code 0 if nothing acknowledged was lost.
"""

import argparse
import contextlib
import http.client
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import uuid


class Server:
    """One run of the server process on a data folder."""

    def __init__(self, binary, folder, port):
        self.port = port
        self.process = subprocess.Popen(
            [binary, "serve", "--demo", "--data", f"{folder}/data", "--keys", f"{folder}/keys",
             # Eight workers of one account: more calls than a caller has.
             "--port", str(port), "--calls-per-minute", "0"],
            stdout=subprocess.DEVNULL, stderr=open(f"{folder}/server.log", "ab"))

    def wait_until_ready(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise SystemExit(f"the server ended by itself with code {self.process.returncode}")
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=1)
                connection.request("GET", "/readyz")
                if connection.getresponse().status == 200:
                    return
            except OSError:
                pass
            time.sleep(0.02)
        raise SystemExit(f"the server was not ready within {seconds} s")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


class Caller:
    """Calls over one connection, with one account's token."""

    def __init__(self, port, token):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        self.token = token

    def call(self, method, params):
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
        self.connection.request(
            "POST", "/rpc", body,
            {"Content-Type": "application/json", "Authorization": f"Bearer {self.token}"})
        answer = json.loads(self.connection.getresponse().read())
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def administrator_token(folder):
    with open(f"{folder}/data/demo-accounts.json", encoding="utf-8") as file:
        return next(a["token"] for a in json.load(file) if a["role"] == "administrator")


def new_person(random_source):
    # RFC 9562 section 5.7: UUIDv7 as a client would make it.
    number = (int(time.time() * 1000) << 80) | random_source.getrandbits(80)
    number = (number & ~(0xF << 76)) | (0x7 << 76)
    number = (number & ~(0x3 << 62)) | (0x2 << 62)
    identifier = str(uuid.UUID(int=number))
    return {
        "id": identifier,
        "person": {
            "name": f"Fictional Person {identifier[-6:]}", "discipline": "socialWork",
            "agency": "Fictional Council", "careerStage": "established", "started": "2024-01-01",
        },
        "idempotencyKey": f"kill9-{identifier}",
    }


def write_until_dead(port, token, seed, acknowledged, unanswered, refused):
    random_source = random.Random(seed)
    caller = Caller(port, token)
    while True:
        params = new_person(random_source)
        try:
            caller.call("people.add", params)
        except RuntimeError as error:
            refused.append(str(error))
            return
        except (OSError, http.client.HTTPException, ValueError):
            unanswered.append(params)
            return
        acknowledged.append(params)


def check(port, token, acknowledged, unanswered):
    """Counts what was lost, and what a repeated call would not settle."""
    caller = Caller(port, token)
    lost = []
    for params in acknowledged:
        try:
            found = caller.call("people.get", {"id": params["id"]})
            if params["person"]["name"] not in json.dumps(found):
                lost.append(params["id"])
        except RuntimeError:
            lost.append(params["id"])
    unsettled = []
    for params in unanswered:
        try:
            caller.call("people.add", params)
            if not caller.call("people.add", params).get("replayed"):
                unsettled.append(params["id"])
        except RuntimeError:
            unsettled.append(params["id"])
    return lost, unsettled


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--server", required=True, help="path of workbook-server")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--threads", type=int, default=8)
    parser.add_argument("--seed", type=int, default=None, help="printed; repeats the moments")
    parser.add_argument("--longest", type=float, default=1.5, help="most seconds before a kill")
    parser.add_argument("--folder", help="a filled folder to begin with, which is used up")
    parser.add_argument("--seconds", type=float, default=600, help="no new round after this")
    arguments = parser.parse_args()
    seed = arguments.seed if arguments.seed is not None else random.randrange(2**32)
    random_source = random.Random(seed)
    started = time.monotonic()
    print(f"seed {seed}")
    total = {"acknowledged": 0, "unanswered": 0, "lost": 0, "unsettled": 0, "refused": 0}
    kills = 0
    with contextlib.nullcontext(arguments.folder) if arguments.folder else (
            tempfile.TemporaryDirectory(prefix="workbook-kill9-")) as folder:
        everything = []
        while kills < arguments.kills and time.monotonic() - started < arguments.seconds:
            port = free_port()
            server = Server(arguments.server, folder, port)
            try:
                server.wait_until_ready(120)
                token = administrator_token(folder)
                acknowledged, unanswered, refused = [], [], []
                threads = [
                    threading.Thread(
                        target=write_until_dead,
                        args=(port, token, random_source.random(), acknowledged, unanswered,
                              refused))
                    for _ in range(arguments.threads)]
                for thread in threads:
                    thread.start()
                time.sleep(random_source.uniform(0, arguments.longest))
            finally:
                server.kill()
            for thread in threads:
                thread.join()
            kills += 1
            everything += acknowledged
            port = free_port()
            server = Server(arguments.server, folder, port)
            try:
                server.wait_until_ready(120)
                token = administrator_token(folder)
                # Earlier rounds too: a later recovery must not lose what an earlier one kept.
                sample = acknowledged + random_source.sample(everything, min(200, len(everything)))
                lost, unsettled = check(port, token, sample, unanswered)
            finally:
                server.kill()
            kills += 1
            total["acknowledged"] += len(acknowledged)
            total["unanswered"] += len(unanswered)
            total["lost"] += len(lost)
            total["unsettled"] += len(unsettled)
            total["refused"] += len(refused)
            print(f"kill {kills}: acknowledged {len(acknowledged)}, unanswered {len(unanswered)}, "
                  f"refused {len(refused)}, lost {len(lost)}, unsettled {len(unsettled)}", flush=True)
            if refused:
                print(f"  first refusal: {refused[0]}")
            if lost or unsettled:
                print(f"  lost: {lost[:5]} unsettled: {unsettled[:5]}")
    print(f"{kills} kills in {time.monotonic() - started:.0f} s: "
          + ", ".join(f"{name} {count}" for name, count in total.items()))
    if total["acknowledged"] == 0:
        print("nothing was acknowledged, so nothing was shown")
        return 1
    return 1 if total["lost"] or total["unsettled"] or total["refused"] else 0


if __name__ == "__main__":
    sys.exit(main())
