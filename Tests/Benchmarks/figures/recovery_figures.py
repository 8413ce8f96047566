#!/usr/bin/env python3
"""How long a backup, a drill and a verification take, and what a backup does to writers meanwhile.

    ./recovery_figures.py                    # a database of 1 GB, a log of a million rows
    ./recovery_figures.py --megabytes 100 --log-rows 100000 --rounds 3

The database is filled through the service with sessions whose case discussion has long words. Each round writes from 64
clients for as long as a backup takes, once without a backup and once with one beside it; what is compared is the median of
the rounds' ratios, and their range.
"""

import argparse
import json
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid

import load
import servers
from durable_writes import session_call

CLIENTS = 64


def main():
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=int, default=1_000, help="of the database")
    options.add_argument("--log-rows", type=int, default=1_000_000, help="that are verified")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--words", type=int, default=8_000, help="letters of a case discussion")
    options = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="workbook-recovery-") as folder:
        measure(pathlib.Path(folder), options)
    subprocess.run([servers.BINARIES / "StoreCosts", "log", str(options.log_rows)], check=True)


def measure(folder, options):
    servers.FOLDER = folder
    estate = Estate(folder)
    with servers.workbook(folder=folder) as server:
        call, token = long_call(server, options.words)
        fill(server, call, token, estate, options.megabytes)
        print(f"database {estate.megabytes():,.0f} MB before the rounds")
        seconds, _ = estate.backup()
        print(f"a backup with nobody else there: {seconds:.1f} s")
        ratios = []
        for _ in range(options.rounds):
            alone, beside, took = one_round(server, estate, call, token, max(3, round(seconds)))
            ratios.append(beside.per_second / alone.per_second)
            print(f"  writers alone    {alone}")
            print(f"  beside a backup  {beside}  ({took:.1f} s)  {ratios[-1]:.2f} × the throughput, "
                  f"{beside.p99 / alone.p99:.1f} × the p99", flush=True)
            if alone.errors or beside.errors:
                sys.exit("writes were refused")
        print(f"throughput beside a backup: median {statistics.median(ratios):.2f} × "
              f"({min(ratios):.2f} to {max(ratios):.2f})")
        print(f"database {estate.megabytes():,.0f} MB after the rounds")
    print(estate.backup()[1].splitlines()[1])
    seconds, page = estate.run("drill", "--from", estate.backups, *estate.means())
    print(f"drill {seconds:.1f} s")
    print(page.split("CHECKED")[1].split("RESULT")[0])
    seconds, page = estate.run("verify", "--data", folder / "data", "--keys", folder / "keys")
    print(f"verify {seconds:.1f} s\n{page}")


class Estate:
    """The folders of the service that is measured, and a recovery key."""

    def __init__(self, folder):
        self.folder = folder
        self.database = folder / "data" / "workbook.sqlite"
        self.backups = folder / "backups"
        self.copy = folder / "keystore.copy"
        self.backups.mkdir()
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:3072", "-nodes", "-days", "30", "-subj",
             "/CN=Recovery", "-addext", "keyUsage=critical,keyEncipherment", "-keyout",
             folder / "recovery.key", "-out", folder / "recovery.pem"], check=True,
            stderr=subprocess.DEVNULL)

    def megabytes(self):
        """Of the database and what waits in its write-ahead log."""
        files = (self.database, self.database.with_name("workbook.sqlite-wal"))
        return sum(file.stat().st_size for file in files if file.exists()) / 1e6

    def means(self):
        return ("--keys", self.folder / "keys", "--keystore-copy", self.copy, "--recovery-certificate",
                self.folder / "recovery.pem", "--recovery-key", self.folder / "recovery.key")

    def backup(self):
        """Keeps one backup at a time."""
        for made in self.backups.iterdir():
            shutil.rmtree(made)
        return self.run(
            "backup", "--data", self.folder / "data", "--keys", self.folder / "keys", "--to",
            self.backups, "--keystore-copy", self.copy, "--recovery-certificate",
            self.folder / "recovery.pem")

    @staticmethod
    def run(*arguments):
        """Answers the seconds it took and what it printed."""
        started = time.monotonic()
        done = subprocess.run(
            [servers.BINARIES / "workbook-server", *map(str, arguments)], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{arguments[0]}: {done.stderr}")
        return time.monotonic() - started, done.stdout


def long_call(server, letters):
    role, call = session_call(server)
    source = random.Random(1)
    words = " ".join(source.choice("she says that home feels safer now with her aunt".split())
                     for _ in range(letters // 5))
    call["params"]["session"]["cases"][0]["them"] = {"words": words[:letters]}
    return call, servers.account(role)["token"]


def writing(server, call, token, seconds):
    script = load.numbered("/rpc", call, token, uuid.uuid4().hex[:12])
    return load.run(server, script, connections=CLIENTS, seconds=seconds)


def fill(server, call, token, estate, megabytes):
    load.ask(server, json.dumps(call).replace("@@", uuid.uuid4().hex), token=token)
    while estate.megabytes() < megabytes:
        figures = writing(server, call, token, 5)
        if figures.errors:
            sys.exit(f"{figures.errors} of {figures.requests} writes were refused")
        print(f"  filling: {estate.megabytes():,.0f} MB, {figures}", flush=True)


def one_round(server, estate, call, token, seconds):
    """Writers alone, then for as long as a backup takes beside them, and how long that was."""
    alone = writing(server, call, token, seconds)
    took = []
    backup = threading.Thread(target=lambda: took.append(estate.backup()[0]))
    backup.start()
    beside = writing(server, call, token, seconds)
    backup.join()
    if not took:
        sys.exit("the backup failed")
    return alone, beside, took[0]


if __name__ == "__main__":
    main()
