"""What is refused when files do not belong together, are damaged, or find no room: a sentence each, and nothing half done."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from callers import Caller
from records import talk
from recovery import Estate, Recovery, can_mount, make_recovery
from refusals import contents, files, refused

PULSE = {f"p{number}": 3 for number in range(1, 9)}


@pytest.fixture(scope="module")
def recovery(tmp_path_factory: pytest.TempPathFactory) -> Recovery:
    return make_recovery(tmp_path_factory.mktemp("safe"))


@pytest.fixture(scope="module")
def stopped(
    filled: Path, recovery: Recovery, tmp_path_factory: pytest.TempPathFactory
) -> Estate:
    """A service that was stopped in good order after a backup and a few more writes. Copy it, do not change it."""
    folder = tmp_path_factory.mktemp("recovery") / "service"
    shutil.copytree(filled, folder)
    estate = Estate(folder, recovery)
    estate.made_backup()
    shutil.copytree(estate.data, folder / "data-of-yesterday")
    shutil.copytree(estate.keys, folder / "keys-of-yesterday")
    write_a_little(estate)
    return estate


def write_a_little(estate: Estate) -> None:
    server = estate.serve("--demo")
    try:
        server.wait_until_ready()
        accounts = server.accounts()
        practitioner = Caller(server, accounts["practitioner"]["token"])
        supervisee = practitioner.call("auth.whoAmI")["person"]["id"]
        caller = Caller(server, accounts["supervisor"]["token"])
        for _ in range(3):
            caller.write("supervision.record", session=talk(supervisee))
        for one in (practitioner, caller):  # each check-in has a key of its own
            for entry in one.call("resilience.list", {})["items"]:
                one.write("resilience.delete", checkIns=[entry["id"]])
            one.write("resilience.checkIn", checkIn={"pulse": PULSE})
        assert server.stop() == 0, server.said
    finally:
        server.kill()


@pytest.fixture
def estate(stopped: Estate, tmp_path: Path) -> Estate:
    """A copy to spoil, with backups of its own."""
    estate = stopped.twin(tmp_path / "service")
    shutil.copytree(stopped.backups, estate.folder / "backups")
    estate.backups = estate.folder / "backups"
    for name in ("data-of-yesterday", "keys-of-yesterday"):
        shutil.copytree(stopped.folder / name, tmp_path / name)
    return estate


@pytest.fixture(scope="module")
def stranger(recovery: Recovery, tmp_path_factory: pytest.TempPathFactory) -> Estate:
    """Another service, of the same make."""
    estate = Estate(tmp_path_factory.mktemp("stranger"), recovery)
    server = estate.serve()
    try:
        server.wait_until_ready()
        code = re.search(r"--code (\S+)", server.said)
        assert code, "the first administrator needs a code"
        claimed = Caller(server, None).call(
            "auth.claim", {"code": code[1], "name": "Fictional Person", "agency": "Fictional Council",
                           "discipline": "other"})
        caller = Caller(server, claimed["token"])
        caller.call("people.get", {"id": caller.call("auth.whoAmI")["person"]["id"]})
        assert server.stop() == 0, server.said
    finally:
        server.kill()
    estate.made_backup()
    return estate


def starts(estate: Estate) -> bool:
    server = estate.serve()
    try:
        server.wait_until_ready()
        return server.stop() == 0
    finally:
        server.kill()


def flip(path: Path, offset: int) -> None:
    kept = bytearray(path.read_bytes())
    kept[offset] ^= 0x40
    path.write_bytes(kept)


# Files of different days, or of different services.

def test_the_estate_is_sound_before_it_is_spoilt(estate):
    assert estate.verify().returncode == 0
    assert estate.drill().returncode == 0
    assert starts(estate)


def test_a_database_of_yesterday_in_the_place_of_todays(estate, tmp_path):
    yesterday = tmp_path / "data-of-yesterday"
    shutil.copy(yesterday / "workbook.sqlite", estate.database)
    before = contents(estate.folder)
    refused(estate.start(), "ends before row", "was signed", "older database", "workbook-server restore")
    assert contents(estate.folder) == before
    refused(estate.verify(), "ends before row", "was signed", printed=True)
    assert contents(estate.folder) == before


def test_a_whole_data_folder_of_yesterday(estate, tmp_path):
    shutil.rmtree(estate.data)
    shutil.copytree(tmp_path / "data-of-yesterday", estate.data)
    before = contents(estate.folder)
    refused(estate.start(), "older database", "workbook-server restore")
    assert contents(estate.folder) == before


@pytest.mark.parametrize("there", [True, False])
def test_a_data_folder_whose_disk_is_not_mounted(estate, there):
    shutil.rmtree(estate.data)
    if there:
        estate.data.mkdir()
    before = files(estate.folder)
    refused(estate.start(), "There is no database at", str(estate.checkpoints), "mount its disk")
    assert files(estate.folder) == before
    assert estate.data.exists() == there


def test_a_keystore_of_yesterday(estate, tmp_path):
    shutil.copy(tmp_path / "data-of-yesterday" / "workbook.keys", estate.keystore)
    before = contents(estate.folder)
    refused(estate.start(), str(estate.keystore), "older than the database", "newest copy")
    refused(estate.verify(), str(estate.keystore), "older than the database", "newest copy")
    assert contents(estate.folder) == before


def test_a_keystore_that_is_newer_than_the_database_is_fine(estate, stopped, tmp_path):
    new = estate.after_a_fire(tmp_path / "new")
    shutil.copy(stopped.keystore, new.copy)
    assert new.restore().returncode == 0
    assert starts(new)


def test_a_keystores_copy_that_is_older_than_the_backup(estate, tmp_path):
    estate.made_backup()
    shutil.copy(tmp_path / "data-of-yesterday" / "workbook.keys", estate.copy)
    new = estate.after_a_fire(tmp_path / "new")
    before = files(new.folder)
    refused(new.restore(), str(new.copy), "older than the database", "newest copy")
    assert files(new.folder) == before
    done = estate.drill()
    refused(done, "The drill failed at check", str(estate.copy), "older than the database", printed=True)
    assert "FAILED" in done.stdout and "not reached" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_the_keystore_of_another_service(estate, stranger):
    shutil.copy(stranger.keystore, estate.keystore)
    before = contents(estate.folder)
    for done in (estate.start(), estate.verify()):
        refused(done, str(estate.keystore), "master key is not the one")
    shutil.copy(stranger.keys / "master.key", estate.keys / "master.key")
    for done in (estate.start(), estate.verify()):
        refused(done, str(estate.keystore), "belongs to another database")
    shutil.copy(estate.copy, estate.keystore)
    assert contents(estate.folder).keys() == before.keys()


def test_the_signing_key_of_another_service(estate, stranger):
    shutil.copy(stranger.keys / "signing.key", estate.keys / "signing.key")
    before = contents(estate.folder)
    for done in (estate.start(), estate.verify(), estate.backup()):
        refused(done, str(estate.keys / "signing.key"), "put that one back")
    refused(estate.restore(), "not signed with the key", "take another backup")
    refused(estate.drill(), "The drill failed at check", "not signed with the key", printed=True)
    assert contents(estate.folder) == before


def test_the_checkpoints_of_another_service(estate, stranger):
    shutil.copy(stranger.checkpoints, estate.checkpoints)
    assert estate.checkpoints.read_bytes(), "the other service signed nothing"
    before = contents(estate.folder)
    for done in (estate.start(), estate.verify()):
        refused(done, str(estate.checkpoints), "were not signed with this signing key", "put the right file back")
    assert contents(estate.folder) == before


def test_a_backup_of_another_service(estate, stranger, tmp_path):
    new = estate.after_a_fire(tmp_path / "new")
    before = files(new.folder)
    refused(new.restore(stranger.newest()), "is another service's", "--keys")
    assert files(new.folder) == before


@pytest.mark.parametrize("name", ["master.key", "signing.key", "checkpoints"])
def test_a_missing_file_of_the_keys(estate, name):
    (estate.keys / name).unlink()
    before = contents(estate.folder)
    for done in (estate.start(), estate.verify()):
        refused(done, str(estate.keys / name), "missing", "put")
    assert contents(estate.folder) == before, "none was made in its place"


@pytest.mark.parametrize("name", ["master.key", "signing.key"])
def test_a_restoration_without_a_key_makes_none(estate, tmp_path, name):
    new = estate.after_a_fire(tmp_path / "new")
    (new.keys / name).unlink()
    before = files(new.folder)
    refused(new.restore(), str(new.keys / name), "missing", "no new key was made")
    assert files(new.folder) == before
    assert not new.data.exists()


def test_lost_checkpoints_are_begun_again_on_purpose_only(estate):
    kept = estate.checkpoints.read_bytes()
    refused(estate.verify("--start-checkpoints", "tried by mistake"), "is not lost")
    assert estate.checkpoints.read_bytes() == kept
    estate.checkpoints.unlink()
    done = estate.verify("--start-checkpoints", "the disk of the keys burnt")
    assert done.returncode == 0, done.stderr
    assert "the disk of the keys burnt" in done.stdout
    assert starts(estate)
    assert estate.verify().returncode == 0


def test_a_restoration_beside_what_sqlite_left_of_another_database(estate, tmp_path):
    """SQLite would play it over the restored file at the next start."""
    new = estate.after_a_fire(tmp_path / "new")
    new.data.mkdir(exist_ok=True)
    (new.data / "workbook.sqlite-wal").write_bytes(b"frames")
    refused(new.restore(), "holds a database", "move away all files that begin with workbook.")
    assert [path.name for path in new.data.iterdir()] == ["workbook.sqlite-wal"]


def test_checkpoints_that_were_emptied(estate):
    estate.checkpoints.write_bytes(b"")
    refused(estate.start(), str(estate.checkpoints), "is empty", "--start-checkpoints")
    refused(estate.verify(), str(estate.checkpoints), "is empty")
    assert estate.verify("--start-checkpoints", "the disk was full").returncode == 0
    assert starts(estate)


def test_a_newer_backup_after_an_older_one(estate, tmp_path):
    """What the service signed between the two restorations is of a log that was given up."""
    older = estate.newest()
    newer = estate.made_backup()
    for backup in (older, newer):
        away = tmp_path / f"before-{backup.name}"
        estate.data.rename(away)
        estate.data.mkdir()
        done = estate.restore(backup)
        assert done.returncode == 0, done.stdout + done.stderr
        assert estate.verify().returncode == 0
        if backup == older:
            write_a_little(estate)
    assert starts(estate)
    done = estate.verify()
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_restoration_without_the_keystores_copy(estate, tmp_path):
    new = estate.after_a_fire(tmp_path / "new")
    new.copy.unlink()
    before = files(new.folder)
    refused(new.restore(), str(new.copy), "--keystore-copy")
    refused(new.drill(), "The drill failed at check", str(new.copy), printed=True)
    assert files(new.folder) == before


# The recovery certificate and its key.

def test_a_certificate_that_expired(estate, tmp_path):
    estate.recovery = make_recovery(tmp_path / "old", starts_in_days=-400, ends_in_days=-1)
    before = contents(estate.folder)
    refused(estate.backup(), str(estate.recovery.certificate), "expired on", "make a new one")
    assert contents(estate.folder) == before


def test_an_old_backup_opens_with_a_certificate_that_has_expired_since(estate, tmp_path):
    """As whoever needs it in ten years will find it: the day of the certificate does not matter for reading."""
    estate.recovery = make_recovery(tmp_path / "old", starts_in_days=-400, ends_in_days=-1)
    for path in estate.backups.iterdir():
        shutil.rmtree(path)
    clock = ("faketime", "-f", "-30d")
    assert estate.backup(prefix=clock).returncode == 0
    assert estate.drill("--at-most", "31").returncode == 0


def test_a_certificate_that_is_not_valid_yet(estate, tmp_path):
    estate.recovery = make_recovery(tmp_path / "early", starts_in_days=3)
    before = contents(estate.folder)
    refused(estate.backup(), str(estate.recovery.certificate), "valid from", "check the clock")
    assert contents(estate.folder) == before


def test_a_certificate_that_expires_soon_is_warned_of(estate, tmp_path):
    estate.recovery = make_recovery(tmp_path / "soon", ends_in_days=20)
    done = estate.backup()
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith("Warning: the recovery certificate expires in ")
    assert done.stderr.count("\n") == 1


def test_a_file_that_is_no_certificate(estate, tmp_path):
    estate.recovery = Recovery(tmp_path / "letter.txt", estate.recovery.key)
    before = contents(estate.folder)
    refused(estate.backup(), str(tmp_path / "letter.txt"), "no such file")
    estate.recovery.certificate.write_text("Dear aunt,\n")
    refused(estate.backup(), str(tmp_path / "letter.txt"), "--recovery-certificate")
    assert contents(estate.folder) == before


def test_the_key_of_another_certificate(estate, tmp_path):
    other = make_recovery(tmp_path / "other")
    right = estate.recovery
    new = estate.after_a_fire(tmp_path / "new")
    before = files(new.folder)
    new.recovery = Recovery(right.certificate, other.key)
    for done in (new.restore(), new.drill()):
        refused(done, str(other.key), "is not the key of the certificate")
    new.recovery = other
    refused(new.restore(), "encrypted to another recovery certificate")
    refused(new.drill(), "The drill failed at check", "encrypted to another recovery certificate", printed=True)
    assert files(new.folder) == before


def test_a_key_with_a_passphrase(estate, tmp_path):
    estate.recovery = make_recovery(tmp_path / "locked", passphrase="a fictional passphrase")
    for path in estate.backups.iterdir():
        shutil.rmtree(path)
    estate.made_backup()
    phrase = tmp_path / "phrase.txt"
    refused(estate.drill(), str(estate.recovery.key), "--passphrase-file")
    phrase.write_text("another passphrase\n")
    refused(estate.drill("--passphrase-file", str(phrase)), "does not open the recovery key")
    phrase.write_text("a fictional passphrase\n")
    assert estate.drill("--passphrase-file", str(phrase)).returncode == 0


# Damaged backups.

PLACES = {
    "manifest.json": ("not signed with the key", "take another backup"),
    "manifest.sig": ("not signed with the key", "take another backup"),
    "part-0001.cms": ("not as it was written", "take another backup"),
}


@pytest.mark.parametrize("name", PLACES)
@pytest.mark.parametrize("place", [0.0, 0.5, 0.999])
def test_a_bit_that_flipped_in_a_backup(estate, tmp_path, name, place):
    file = estate.newest() / name
    flip(file, int(place * file.stat().st_size))
    new = estate.after_a_fire(tmp_path / "new")
    before = files(new.folder), files(estate.backups)
    refused(new.restore(), *PLACES[name])
    refused(new.drill(), "The drill failed at check", *PLACES[name], printed=True)
    assert (files(new.folder), files(estate.backups)) == before
    assert not new.data.exists(), "a tampered backup leaves no output behind"


@pytest.mark.parametrize("name", ["manifest.json", "manifest.sig", "part-0001.cms"])
@pytest.mark.parametrize("how", ["missing", "empty", "cut", "longer"])
def test_a_file_of_a_backup_that_is_not_whole(estate, tmp_path, name, how):
    file = estate.newest() / name
    kept = file.read_bytes()
    if how == "missing":
        file.unlink()
    else:
        file.write_bytes({"empty": b"", "cut": kept[:-1], "longer": kept + b"\n"}[how])
    new = estate.after_a_fire(tmp_path / "new")
    before = files(new.folder)
    refused(new.restore(estate.backups / file.parent.name), "backup")
    assert files(new.folder) == before
    assert not new.data.exists()


def test_a_manifest_that_somebody_signed_with_a_key_of_their_own(estate, tmp_path):
    """The key that lies in the backup is for whoever checks it by hand; it proves nothing here."""
    backup = estate.newest()
    key = tmp_path / "forger.pem"
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", str(key)], check=True)
    manifest = json.loads((backup / "manifest.json").read_text())
    manifest["log"]["rows"] = 1
    (backup / "manifest.json").write_text(json.dumps(manifest))
    subprocess.run(
        ["openssl", "pkeyutl", "-sign", "-inkey", str(key), "-rawin", "-in",
         str(backup / "manifest.json"), "-out", str(backup / "manifest.sig")], check=True)
    subprocess.run(
        ["openssl", "pkey", "-in", str(key), "-pubout", "-out", str(backup / "signing.pub")], check=True)
    refused(estate.after_a_fire(tmp_path / "new").restore(), "not signed with the key")


def test_a_part_of_another_backup(estate, tmp_path):
    """It decrypts, and is not what was signed."""
    older = estate.newest()
    newer = estate.made_backup()
    shutil.copy(older / "part-0001.cms", newer / "part-0001.cms")
    new = estate.after_a_fire(tmp_path / "new")
    refused(new.restore(newer), str(newer / "part-0001.cms"), "not as it was written")
    assert not new.data.exists()
    assert new.restore(older).returncode == 0


def test_folders_that_are_no_backups(estate, tmp_path):
    new = estate.after_a_fire(tmp_path / "new")
    empty = tmp_path / "empty"
    empty.mkdir()
    refused(new.restore(tmp_path / "nowhere"), str(tmp_path / "nowhere"), "is no backup")
    refused(new.restore(empty), str(empty), "is no backup")
    partial = shutil.copytree(estate.newest(), tmp_path / "workbook-backup-20200101T000000Z.partial")
    refused(new.restore(Path(partial)), "never finished")
    new.backups = empty
    refused(new.drill(), "The drill failed at check", str(empty), "workbook-server backup", printed=True)
    new.backups = tmp_path / "nowhere"
    refused(new.drill(), str(tmp_path / "nowhere"), "mount the disk")


def test_folders_that_a_backup_cannot_use(estate, tmp_path):
    before = contents(estate.folder)
    backups = estate.backups
    estate.backups = tmp_path / "not-mounted"
    refused(estate.backup(), str(estate.backups), "mount the disk")
    assert not estate.backups.exists()
    estate.backups = backups
    estate.copy = backups / "keystore.copy"
    refused(estate.backup(), str(estate.copy), "must not lie in the folder of the backups")
    estate.data = tmp_path / "nothing"
    refused(estate.verify(), str(estate.data), "--data")
    assert contents(estate.folder) == before


# Damaged files of the service.

@pytest.mark.parametrize("name", ["master.key", "signing.key"])
@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_a_bit_that_flipped_in_a_key(estate, name, place):
    file = estate.keys / name
    flip(file, int(place * file.stat().st_size))
    before = contents(estate.folder)
    for done in (estate.start(), estate.verify()):
        refused(done, name, "put a good copy back")
    assert contents(estate.folder) == before


@pytest.mark.parametrize("line, place", [(0, 0.1), (0, 0.5), (0, 0.99), (-1, 0.1), (-1, 0.5), (-1, 0.95)])
def test_a_bit_that_flipped_in_the_checkpoints(estate, line, place):
    write_a_little(estate)
    lines = estate.checkpoints.read_bytes().splitlines(keepends=True)
    assert len(lines) >= 2
    offset = sum(map(len, lines[:line % len(lines)])) + int(place * (len(lines[line]) - 2))
    flip(estate.checkpoints, offset)
    before = contents(estate.folder)
    refused(estate.verify(), str(estate.checkpoints), "line" if line == 0 else "")
    if line == -1:
        refused(estate.start(), str(estate.checkpoints), "its last line")
    assert contents(estate.folder) == before


@pytest.mark.parametrize("slot", [0, 1, 7, -1])
def test_a_bit_that_flipped_in_the_keystore(estate, slot):
    slots = estate.keystore.stat().st_size // 128
    flip(estate.keystore, (slot % slots) * 128 + 70)
    before = contents(estate.folder)
    refused(estate.verify(), str(estate.keystore))
    assert contents(estate.folder) == before
    if slot != -1:  # the last slots may be of a write that was broken off
        refused(estate.start(), str(estate.keystore))
        assert contents(estate.folder) == before


@pytest.mark.parametrize("place", [0.0, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95])
def test_a_page_that_went_bad_in_the_database(estate, place):
    page = int(place * (estate.database.stat().st_size // 4_096)) * 4_096
    kept = bytearray(estate.database.read_bytes())
    kept[page:page + 4_096] = bytes(byte ^ 0x55 for byte in kept[page:page + 4_096])
    estate.database.write_bytes(kept)
    before = files(estate.folder)
    refused(estate.verify(), "restore", printed=True)
    assert files(estate.folder) == before


def test_bits_that_flipped_in_the_database_are_found_wherever_they_count(estate):
    """One bit in every hundredth page: each is found, or nothing that can be read has changed."""
    pages = estate.database.stat().st_size // 4_096
    found = 0
    for page in range(0, pages, max(1, pages // 25)):
        kept = estate.database.read_bytes()
        rows = contents(estate.data)["workbook.sqlite"]
        flip(estate.database, page * 4_096 + 3_000)
        done = estate.verify()
        if done.returncode != 0:
            refused(done, "restore", printed=True)
            found += 1
        estate.database.write_bytes(kept)
        assert contents(estate.data)["workbook.sqlite"] == rows
    assert found > 5


# No room.

@pytest.mark.skipif(not can_mount(), reason="needs the right to mount a small disk")
class TestNoRoom:
    """On a disk of its own that is too small. A mount is seen by the command alone."""

    @staticmethod
    def small_disk(folder: Path, size: str) -> tuple[str, ...]:
        folder.mkdir(parents=True, exist_ok=True)
        # What is left on the disk is shown after the command, on standard error's last line.
        script = (
            f'mount -t tmpfs -o size={size},mode=700 none "{folder}" && "$@"; code=$?; '
            f'find "{folder}" -mindepth 1 | sort | sed "s/^/LEFT /" >&2; exit $code')
        return ("unshare", "-m", "bash", "-c", script, "bash")

    @staticmethod
    def left(done: subprocess.CompletedProcess[str]) -> list[str]:
        return [line[5:] for line in done.stderr.splitlines() if line.startswith("LEFT ")]

    @staticmethod
    def without_left(done: subprocess.CompletedProcess[str]) -> subprocess.CompletedProcess[str]:
        lines = [line for line in done.stderr.splitlines() if not line.startswith("LEFT ")]
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout, "\n".join(lines))

    @pytest.mark.parametrize("size", ["64k", "1m", "2m"])
    def test_for_a_backup(self, estate, tmp_path, size):
        estate.backups = tmp_path / "small"
        before = contents(estate.folder)
        done = estate.backup(prefix=self.small_disk(estate.backups, size))
        refused(self.without_left(done), "no room left in", str(estate.backups), "are needed", "nothing unfinished")
        assert self.left(done) == []
        assert contents(estate.folder) == before

    def test_for_the_keystores_copy(self, estate, tmp_path):
        estate.copy = tmp_path / "small" / "keystore.copy"
        before = files(estate.backups)
        done = estate.backup(prefix=self.small_disk(estate.copy.parent, "16k"))
        refused(self.without_left(done), "no room", str(estate.copy))
        assert not [name for name in self.left(done) if not name.endswith(".lock")]
        assert files(estate.backups) == before, "without the copy the backup would be of no use"

    @pytest.mark.parametrize("size", ["64k", "1m", "3m"])
    def test_for_a_restoration(self, estate, tmp_path, size):
        new = estate.after_a_fire(tmp_path / "new")
        before = files(new.keys)
        done = new.restore(prefix=self.small_disk(new.data, size))
        refused(self.without_left(done), "room", str(new.data))
        assert self.left(done) == []
        assert files(new.keys) == before, "nothing was signed either"

    def test_for_a_drill(self, estate, tmp_path):
        before = files(estate.folder)
        work = tmp_path / "small"
        done = estate.drill("--work", str(work), prefix=self.small_disk(work, "1m"))
        refused(self.without_left(done), "The drill failed at check", "no room left", printed=True)
        assert self.left(done) == []
        assert files(estate.folder) == before

    def test_for_an_erasure(self, estate, tmp_path):
        """The copy of the keystore has no room: nobody is told that it is done, and repeating it finishes it."""
        script = Path(__file__).with_name("erasure_without_room.py")
        done = subprocess.run(
            ["unshare", "-m", sys.executable, str(script), str(estate.folder)],
            capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr
