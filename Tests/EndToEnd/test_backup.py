"""A backup while a hundred people write, opened again by openssl alone, by a drill, and in the place of what is gone."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from callers import Caller
from records import talk
from recovery import Estate, killed_at, run_server
from refusals import files, refused
from server import SERVER, Server

WRITERS = 100
PULSE = {f"p{number}": 3 for number in range(1, 9)}


@dataclass
class Writing:
    """What a hundred writers did while a backup was made."""

    before: list[str] = field(default_factory=list)
    during: int = 0
    errors: list[str] = field(default_factory=list)


@dataclass
class Scene:
    estate: Estate
    server: Server
    tokens: dict[str, str]
    supervisee: str
    backup: Path
    said: str
    writing: Writing
    check_in: str

    def caller(self, role: str = "supervisor", server: Server | None = None) -> Caller:
        return Caller(server or self.server, self.tokens[role])


def write_until(stop: threading.Event, caller: Caller, supervisee: str, done: list[str],
                errors: list[str]) -> None:
    while not stop.is_set():
        try:
            done.append(caller.write("supervision.record", session=talk(supervisee))["id"])
        except Exception as error:
            errors.append(repr(error))
            return


def back_up_while_writing(
    estate: Estate, server: Server, token: str, supervisee: str
) -> tuple[Path, str, Writing]:
    stop, errors = threading.Event(), []
    done: list[list[str]] = [[] for _ in range(WRITERS)]
    threads = [
        threading.Thread(target=write_until, args=(stop, Caller(server, token), supervisee, ids, errors))
        for ids in done]
    for thread in threads:
        thread.start()
    try:
        end = time.monotonic() + 60
        while not all(done) and not errors and time.monotonic() < end:
            time.sleep(0.02)
        before = [one for ids in done for one in list(ids)]
        made = estate.backup()
        after = sum(len(ids) for ids in done)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert made.returncode == 0, made.stdout + made.stderr
    return estate.newest(), made.stdout, Writing(before, after - len(before), errors)


@pytest.fixture(scope="module")
def scene(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    folder = tmp_path_factory.mktemp("backup") / "service"
    shutil.copytree(filled, folder)
    estate = Estate(folder)
    server = estate.serve("--demo")
    try:
        server.wait_until_ready()
        accounts = server.accounts()
        tokens = {role: account["token"] for role, account in accounts.items()}
        practitioner = Caller(server, tokens["practitioner"])
        supervisee = practitioner.call("auth.whoAmI")["person"]["id"]
        check_in = practitioner.write("resilience.checkIn", checkIn={"pulse": PULSE})["id"]
        backup, said, writing = back_up_while_writing(
            estate, server, tokens["supervisor"], supervisee)
        yield Scene(estate, server, tokens, supervisee, backup, said, writing, check_in)
        assert server.stop() == 0, server.said
    finally:
        server.kill()


@pytest.fixture(scope="module")
def opened(scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The backup opened by the commands of its own README.txt, and what they printed."""
    folder = tmp_path_factory.mktemp("opened") / "copy"
    shutil.copytree(scene.backup, folder)
    shutil.copy(scene.estate.recovery.certificate, folder / "cert.pem")
    shutil.copy(scene.estate.recovery.key, folder / "key.pem")
    text = (folder / "README.txt").read_text()
    commands = text.split("With openssl 3 alone")[1].split("The last line must say")[0]
    script = "\n".join(line for line in commands.splitlines() if line.startswith("  "))
    done = subprocess.run(
        ["bash", "-c", script], cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder, done.stdout


def manifest_of(backup: Path) -> dict:
    return json.loads((backup / "manifest.json").read_text())


def test_a_hundred_writers_notice_nothing(scene):
    assert scene.writing.errors == []
    assert len(scene.writing.before) >= WRITERS
    assert scene.writing.during > 0, "nobody wrote while it was made"


def test_all_that_was_acknowledged_before_is_in_it(scene, opened):
    with contextlib.closing(sqlite3.connect(opened[0] / "workbook.sqlite")) as database:
        kept = {str(uuid.UUID(bytes=row[0])) for row in database.execute("SELECT id FROM session")}
    assert set(scene.writing.before) <= kept


def test_what_the_command_says(scene):
    lines = scene.said.splitlines()
    assert lines[0] == f"Made {scene.backup}"
    assert re.fullmatch(
        r"[\d,]+ (kB|MB) in 1 part, [\d,]+ rows in \d+ tables, the access log up to row [\d,]+\.",
        lines[1]), lines[1]
    assert str(scene.estate.copy) in lines[2]
    assert len(lines) == 3


def test_what_lies_in_the_folder(scene):
    assert sorted(path.name for path in scene.backup.iterdir()) == [
        "README.txt", "manifest.json", "manifest.sig", "part-0001.cms", "signing.pub"]
    assert scene.backup.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in scene.backup.iterdir())
    assert [path.name for path in scene.estate.backups.iterdir()] == [scene.backup.name]
    assert not list(scene.estate.data.glob("*backup*")), "the copy that it was made from is gone"


def test_a_part_says_nothing_to_whoever_finds_it(scene):
    sealed = b"".join(path.read_bytes() for path in scene.backup.glob("part-*"))
    readable = scene.estate.database.read_bytes()
    for word in (b"SQLite format 3", b"CREATE TABLE", b"supervision.record", b"Swap the duty day"):
        assert word not in sealed
    assert b"CREATE TABLE" in readable


def test_openssl_alone_checks_the_signature_and_opens_the_parts(scene, opened):
    folder, said = opened
    database = manifest_of(scene.backup)["database"]
    assert "Signature Verified Successfully" in said
    kept = (folder / "workbook.sqlite").read_bytes()
    assert (len(kept), hashlib.sha256(kept).hexdigest()) == (database["bytes"], database["sha256"])
    assert said.splitlines()[-1].split()[0] == database["sha256"]
    assert database["sha256"] in (folder / "README.txt").read_text()


def test_the_fingerprint_is_that_of_the_certificate(scene):
    done = subprocess.run(
        ["openssl", "x509", "-noout", "-fingerprint", "-sha256", "-in",
         str(scene.estate.recovery.certificate)], capture_output=True, text=True, check=True)
    fingerprint = done.stdout.split("=")[1].strip().replace(":", "").lower()
    assert manifest_of(scene.backup)["recoveryCertificate"] == fingerprint
    assert fingerprint in (scene.backup / "README.txt").read_text()


def test_it_is_encrypted_with_authentication(scene):
    done = subprocess.run(
        ["openssl", "cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in",
         str(scene.backup / "part-0001.cms")], capture_output=True, text=True, check=True)
    for word in ("authEnvelopedData", "aes-256-gcm", "rsaesOaep"):
        assert word in done.stdout, done.stdout[:2_000]


def test_the_manifest_counts_what_the_database_holds(scene, opened):
    manifest = manifest_of(scene.backup)
    with contextlib.closing(sqlite3.connect(opened[0] / "workbook.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        for table, count in manifest["counts"].items():
            assert database.execute(f'SELECT count(*) FROM "{table}"').fetchone() == (count,), table
        tables = {row[0] for row in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")}
        newest = database.execute(
            "SELECT seq, hash FROM access_log ORDER BY seq DESC LIMIT 1").fetchone()
    assert tables == set(manifest["counts"])
    assert (manifest["log"]["rows"], manifest["log"]["hash"]) == (newest[0], newest[1].hex())
    assert manifest["parts"] == [{
        "name": "part-0001.cms", "bytes": (scene.backup / "part-0001.cms").stat().st_size,
        "sha256": hashlib.sha256((scene.backup / "part-0001.cms").read_bytes()).hexdigest()}]


def test_the_words_in_it_are_sealed_still(opened):
    kept = (opened[0] / "workbook.sqlite").read_bytes()
    for word in (b"Swap the duty day", b"The court date falls on it"):
        assert word not in kept


def test_every_backup_replaces_the_copy_of_the_keystore(scene):
    copy = scene.estate.copy
    before = copy.stat().st_ino
    backup = scene.estate.made_backup()
    assert copy.stat().st_ino != before, "a new file was put in its place"
    keys = manifest_of(backup)["keystore"]
    assert copy.stat().st_size >= 128 * (1 + keys["slots"])
    assert copy.stat().st_mode & 0o077 == 0
    assert not (backup / "workbook.keys").exists()


# The drill.

@pytest.fixture(scope="module")
def drilled(scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> str:
    record = tmp_path_factory.mktemp("drill") / "record.txt"
    before = files(scene.estate.backups)
    done = scene.estate.drill("--record", str(record))
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    assert record.read_text() == done.stdout
    assert files(scene.estate.backups) == before, "the drill leaves nothing behind"
    return done.stdout


def test_the_drill_prints_one_page(drilled):
    lines = drilled.splitlines()
    assert max(map(len, lines)) <= 80
    assert len(lines) <= 60, "one page"
    assert lines[-1].startswith("Date ")
    assert all(line == line.rstrip() for line in lines)
    assert "None" not in drilled and "nil" not in drilled and "Optional" not in drilled


def test_the_drill_says_what_it_tried(scene, drilled):
    assert drilled.startswith("RESTORE DRILL")
    assert scene.estate.newest().name in drilled
    checks = re.findall(r"^ ?(\d+)\. (.+?)  +(\S+) +[\d.]+ s$", drilled, re.MULTILINE)
    assert [int(number) for number, _, _ in checks] == list(range(1, 12)), drilled
    assert {outcome for _, _, outcome in checks} == {"good"}
    manifest = manifest_of(scene.estate.newest())
    assert f"{manifest['log']['rows']:,} rows" in drilled
    assert f"{len(manifest['counts'])} tables" in drilled
    kinds = " ".join(drilled.split("(their words are not shown):")[1].split("RESULT")[0].split())
    for kind in ("session narrative", "session case words", "assessment", "audit", "check in",
                 "contribution", "action"):
        assert kind in kinds.split(", "), kinds
    assert "GOOD. The service can be put back from this backup" in drilled
    assert re.search(r"^Signature +_{20}", drilled, re.MULTILINE)


def test_the_drill_takes_the_newest_and_passes_over_what_is_unfinished(scene):
    unfinished = scene.estate.backups / "workbook-backup-29991231T235959Z.partial"
    unfinished.mkdir()
    try:
        done = scene.estate.drill()
        assert done.returncode == 0
        assert scene.estate.newest().name in done.stdout
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def test_a_drill_is_not_good_when_backups_have_stopped(scene):
    later = ("faketime", "-f", "+8d")
    done = scene.estate.drill(prefix=later)
    assert done.returncode != 0
    assert "11. It is recent enough" in done.stdout and "The newest backup is 8 days old" in " ".join(done.stdout.split())
    assert "RESULT" in done.stdout and "\nFAILED, for the reason given above." in done.stdout
    assert scene.estate.drill("--at-most", "9", prefix=later).returncode == 0


def test_a_record_that_cannot_be_written_is_refused_before_the_drill(scene, tmp_path):
    (tmp_path / "there.txt").write_text("of last month")
    refused(scene.estate.drill("--record", str(tmp_path / "there.txt")), "is there already", "--record")
    refused(scene.estate.drill("--record", str(tmp_path / "nowhere" / "it.txt")), "no folder", "--record")
    assert (tmp_path / "there.txt").read_text() == "of last month"


@pytest.mark.parametrize("place", ["data", "keys"])
def test_the_keystores_copy_is_not_put_beside_the_original(scene, place):
    """A second path to the keystore itself would leave the running service at work on a lost file."""
    estate = scene.estate
    before = (estate.data / "workbook.keys").stat().st_ino
    rotate = ("rotate-master-key", "--data", estate.data, "--keys", estate.keys, "--keystore-copy", "")
    for command in (estate.backup_command(), rotate):
        at = [str(part) for part in command]
        at[at.index("--keystore-copy") + 1] = str(getattr(estate, place) / "workbook.keys")
        refused(run_server(*at), "must not lie in the data folder or the keys folder", status=64)
    assert (estate.data / "workbook.keys").stat().st_ino == before


def test_two_backups_within_a_second_are_both_kept(scene):
    before = len(scene.estate.finished())
    made = [scene.estate.made_backup() for _ in range(2)]
    assert len(scene.estate.finished()) == before + 2 and len(set(made)) == 2
    drilled = scene.estate.drill()
    assert drilled.returncode == 0 and made[1].name in drilled.stdout


def test_a_record_is_never_overwritten(scene, tmp_path):
    record = tmp_path / "last-year.txt"
    record.write_text("good")
    done = scene.estate.drill("--record", str(record))
    refused(done, str(record), "--record", printed=True)
    assert record.read_text() == "good"


# Restoring.

def test_a_backup_takes_the_place_of_what_is_gone(scene, tmp_path):
    estate = scene.estate.after_a_fire(tmp_path / "new")
    backup = scene.backup
    done = estate.restore(backup)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"Restored {backup}" in done.stdout
    assert sorted(path.name for path in estate.data.iterdir()) == ["workbook.keys", "workbook.sqlite"]
    assert all(path.stat().st_mode & 0o077 == 0 for path in estate.data.iterdir())
    verified = estate.verify()
    assert verified.returncode == 0, verified.stdout + verified.stderr
    server = estate.serve()
    try:
        server.wait_until_ready()
        caller = scene.caller(server=server)
        for one in scene.writing.before[:20]:
            record = caller.call("supervision.get", {"id": one})["record"]
            assert record["decision"] == "Swap the duty day this week."
        written = caller.write("supervision.record", session=talk(scene.supervisee))["id"]
        assert server.stop() == 0
        server = estate.serve()
        server.wait_until_ready()
        caller = scene.caller(server=server)
        for one in (written, scene.writing.before[0]):
            assert caller.call("supervision.get", {"id": one})["record"]["because"]
        assert server.stop() == 0, server.said
    finally:
        server.kill()
    verified = estate.verify()
    assert verified.returncode == 0, verified.stdout + verified.stderr
    assert estate.backup().returncode == 0, "and it can be backed up again"


def test_what_was_erased_since_stays_erased(scene, tmp_path):
    practitioner = scene.caller("practitioner")
    listed = practitioner.call("resilience.list", {})["items"]
    assert scene.check_in in {entry["id"] for entry in listed}
    backup = scene.estate.made_backup()
    practitioner.write("resilience.delete", checkIns=[scene.check_in])
    estate = scene.estate.after_a_fire(tmp_path / "new")
    done = estate.restore(backup)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Erased again, as they had been since: 1 check-in, 0 contributions." in done.stdout
    with contextlib.closing(sqlite3.connect(estate.database)) as database:
        ids = {uuid.UUID(bytes=row[0]) for row in database.execute("SELECT id FROM check_in")}
    assert uuid.UUID(scene.check_in) not in ids
    server = estate.serve()
    try:
        server.wait_until_ready()
        listed = scene.caller("practitioner", server).call("resilience.list", {})["items"]
        assert scene.check_in not in {entry["id"] for entry in listed}
        assert server.stop() == 0, server.said
    finally:
        server.kill()
    verified = estate.verify()
    assert verified.returncode == 0, verified.stdout + verified.stderr
    drilled = scene.estate.drill()
    assert drilled.returncode == 0, "an erased record is no fault of the backup"


def test_rows_that_were_signed_later_are_counted_as_lost(scene, tmp_path):
    estate = scene.estate.twin(tmp_path / "new")
    server = estate.serve()
    try:
        server.wait_until_ready()
        scene.caller(server=server).write("supervision.record", session=talk(scene.supervisee))
        assert server.stop() == 0
    finally:
        server.kill()
    assert estate.checkpoints.read_bytes(), "the last row was signed when it stopped"
    shutil.rmtree(estate.data)
    done = estate.restore(scene.backup)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"[\d,]+ rows? of the access log that had been signed later are lost", done.stdout)
    last = estate.checkpoints.read_text().splitlines()[-1].split()
    assert last[1] == "restored"
    assert int(last[3]) >= manifest_of(scene.backup)["log"]["rows"]


def test_a_restoration_onto_a_running_service_is_refused(scene):
    before = scene.estate.keystore.stat().st_ino, sorted(
        path.name for path in scene.estate.data.iterdir())
    refused(scene.estate.restore(scene.backup), "A service is running", "stop the service")
    assert (scene.estate.keystore.stat().st_ino, sorted(
        path.name for path in scene.estate.data.iterdir())) == before
    assert scene.caller().call("system.ping") == {"status": "ok"}


def test_a_restoration_beside_a_service_that_signs_with_the_same_files_is_refused(scene, tmp_path):
    estate = scene.estate.after_a_fire(tmp_path / "new")
    before = scene.estate.checkpoints.read_bytes()
    done = estate.restore(scene.backup, "--checkpoints", str(scene.estate.checkpoints))
    refused(done, str(scene.estate.checkpoints), "stop it first")
    assert scene.estate.checkpoints.read_bytes().startswith(before)
    assert b"restored" not in scene.estate.checkpoints.read_bytes()
    assert not estate.data.exists()


def test_a_restoration_into_a_folder_that_holds_a_database_is_refused(scene, tmp_path):
    estate = scene.estate.after_a_fire(tmp_path / "new")
    estate.data.mkdir()
    for name in ("workbook.sqlite", "workbook.keys"):
        (estate.data / name).write_bytes(b"somebody else's")
        before = files(estate.folder)
        refused(estate.restore(scene.backup), str(estate.data), "name an empty folder")
        assert files(estate.folder) == before
        (estate.data / name).unlink()


# Broken off.

@pytest.fixture
def still(filled: Path, tmp_path: Path, scene: Scene) -> Estate:
    """A service that is not running, with one finished backup."""
    shutil.copytree(filled, tmp_path / "still")
    estate = Estate(tmp_path / "still", scene.estate.recovery)
    estate.made_backup()
    return estate


@pytest.mark.parametrize("call, number", [
    ("fsync", 1), ("fsync", 2), ("fsync", 4), ("fsync", 6), ("rename", 1), ("rename", 2), ("pwrite64", 1),
    ("pwrite64", 200)])
def test_a_killed_backup_leaves_nothing_that_passes_for_one(still, call, number):
    whole = still.finished()
    killed = still.backup(prefix=killed_at(call, number))
    assert killed.returncode != 0, (killed.stdout, killed.stderr)
    finished = still.finished()
    drilled = still.drill()
    assert drilled.returncode == 0, drilled.stdout + drilled.stderr
    assert finished[-1].name in drilled.stdout
    assert finished == whole or len(finished) == len(whole) + 1 and call == "rename"
    again = still.backup()
    assert again.returncode == 0, again.stdout + again.stderr
    assert not [path for path in still.backups.iterdir() if path.name.endswith(".partial")]
    assert not list(still.data.glob("*backup*"))
    assert not list(still.copy.parent.glob("*.new")), "no second copy of the keys lies about"


@pytest.mark.parametrize("call, number", [("fsync", 1), ("symlink", 1), ("fdatasync", 1), ("rmdir", 1)])
def test_a_killed_drill_leaves_nothing_that_matters(still, call, number):
    before = files(still.folder)
    killed = still.drill(prefix=killed_at(call, number))
    assert killed.returncode != 0, (killed.stdout, killed.stderr)
    left = {name: digest for name, digest in files(still.folder).items()
            if not name.startswith("backups/workbook-drill/")}
    assert left == before
    drilled = still.drill()
    assert drilled.returncode == 0, drilled.stdout + drilled.stderr
    assert files(still.folder) == before


@pytest.mark.parametrize("call, number", [
    ("fsync", 1), ("fsync", 3), ("fdatasync", 1), ("fdatasync", 4), ("link", 1),
    ("rename", 1), ("rmdir", 1)])
def test_a_killed_restoration_is_not_there_or_whole(still, scene, tmp_path, call, number):
    estate = still.after_a_fire(tmp_path / "new")
    killed = estate.restore(prefix=killed_at(call, number))
    assert killed.returncode != 0, f"{call} is not called {number} times: this tests nothing"
    if estate.database.exists():
        assert estate.verify().returncode == 0, "in its place, it counts"
    else:
        before = files(estate.folder)
        refused(estate.start(), str(estate.data), "workbook-server restore")
        assert files(estate.folder) == before
        again = estate.restore()
        assert again.returncode == 0, again.stdout + again.stderr
    assert estate.verify().returncode == 0
    server = estate.serve()
    try:
        server.wait_until_ready()
        assert server.stop() == 0
    finally:
        server.kill()
    assert sorted(path.name for path in estate.data.glob("workbook.[!s]*")) == [
        "workbook.keys", "workbook.keys.copies"]


def test_a_backup_that_is_told_to_stop_cleans_up(still):
    before = files(still.backups)
    process = subprocess.Popen(
        ["strace", "-D", "-f", "-o", "/dev/null", "-e", "trace=fsync", "-e",
         "inject=fsync:delay_enter=3000000", str(SERVER), *map(str, still.backup_command())],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + 20
    while not list(still.backups.glob("*.partial/part-*")) and time.monotonic() < end:
        time.sleep(0.02)
    process.send_signal(signal.SIGTERM)
    said, complaint = process.communicate(timeout=60)
    assert (process.returncode, said) == (1, ""), complaint
    complaints = [line for line in complaint.splitlines() if not line.startswith("strace:")]
    assert complaints == ["Error: Stopped before it was done; nothing unfinished was left behind."]
    assert files(still.backups) == before
    assert not list(still.data.glob("*backup*"))


def test_two_backups_at_once_do_not_meddle(still):
    slow = subprocess.Popen(
        ["strace", "-D", "-f", "-o", "/dev/null", "-e", "trace=fsync", "-e",
         "inject=fsync:delay_enter=300000", str(SERVER), *map(str, still.backup_command())],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + 20
    while not list(still.backups.glob("*.partial/part-*")) and time.monotonic() < end:
        time.sleep(0.02)
    refused(still.backup(), "Another process is at work", "wait until it is done")
    said, complaint = slow.communicate(timeout=60)
    assert (slow.returncode, complaint) == (0, ""), said
    assert len(still.finished()) == 2
