"""The access log of a stopped service, changed by somebody who can write to the database: the first bad row is named."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import sqlite3
import struct
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from callers import Caller
from recovery import Estate, Recovery
from refusals import contents, refused

COLUMNS = (
    "seq, at, caller, capacity, method, direction, subject_person, subject_child, record, reason, hash")


@pytest.fixture(scope="module")
def signed(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Estate, int]:
    """A stopped service, and a row in the middle of its log that was signed when it stopped once before.

    Copy it, do not change it.
    """
    folder = tmp_path_factory.mktemp("tampering") / "service"
    shutil.copytree(filled, folder)
    estate = Estate(folder, Recovery(folder / "none.pem", folder / "none.key"))
    for _ in range(2):
        server = estate.serve("--demo")
        try:
            server.wait_until_ready()
            accounts = server.accounts()
            practitioner = Caller(server, accounts["practitioner"]["token"])
            for _ in range(10):
                practitioner.call("supervision.list", {"limit": 1})
                [one] = practitioner.call("supervision.list", {"limit": 1})["items"]
                practitioner.call("supervision.get", {"id": one["id"]})
            assert server.stop() == 0, server.said
        finally:
            server.kill()
    lines = estate.checkpoints.read_text().splitlines()
    rows = [int(line.split()[3]) for line in lines]
    assert len(rows) >= 2 and rows[-1] > rows[-2] + 8, rows
    return estate, rows[-2]


@pytest.fixture
def estate(signed: tuple[Estate, int], tmp_path: Path) -> Estate:
    return signed[0].twin(tmp_path / "service")


@pytest.fixture
def middle(signed: tuple[Estate, int]) -> int:
    return signed[1]


@contextlib.contextmanager
def attacked(estate: Estate) -> Iterator[sqlite3.Connection]:
    """The database without its guards, which are put back as they were."""
    with contextlib.closing(sqlite3.connect(estate.database)) as database:
        guards = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'access_log'"
        ).fetchall()
        assert len(guards) == 2
        for name, _ in guards:
            database.execute(f"DROP TRIGGER {name}")
        yield database
        for _, sql in guards:
            database.execute(sql)
        database.commit()


def chained(previous: bytes, row: tuple) -> bytes:
    """The hash of a row, as the decision on the chain describes it: anybody can work it out."""
    seq, at, caller, capacity, method, direction, person, child, record, reason = row

    def fixed(value: bytes | None) -> bytes:
        return b"\0" if value is None else b"\1" + value

    def measured(value: bytes | None) -> bytes:
        return struct.pack(">I", 0) if value is None else struct.pack(">I", len(value) + 1) + value

    return hashlib.sha256(
        previous + struct.pack(">qqBB", seq, at, direction, 255 if capacity is None else capacity)
        + fixed(caller) + fixed(person) + measured(child) + fixed(record)
        + measured(method.encode()) + measured(reason)).digest()


def beginning(database: sqlite3.Connection) -> bytes:
    [keystore] = database.execute("SELECT keystore_id FROM keystore_mark").fetchone()
    return hashlib.sha256(b"workbook access log 1" + keystore).digest()


def rechain(database: sqlite3.Connection, first: int) -> None:
    """Writes every hash anew from this row on, so that the rows fit one another."""
    before = database.execute("SELECT hash FROM access_log WHERE seq = ?", [first - 1]).fetchone()
    previous = before[0] if before else beginning(database)
    rows = database.execute(
        f"SELECT {COLUMNS} FROM access_log WHERE seq >= ? ORDER BY seq", [first]).fetchall()
    for row in rows:
        previous = chained(previous, row[:10])
        database.execute("UPDATE access_log SET hash = ? WHERE seq = ?", [previous, row[0]])


def last(database: sqlite3.Connection) -> int:
    return database.execute("SELECT max(seq) FROM access_log").fetchone()[0]


def expect(estate: Estate, *words: str, start: bool) -> None:
    """`verify` says it; a start says it too if the row was written since the newest signature or the log no longer fits one."""
    before = contents(estate.folder)
    refused(estate.verify(), *words, "keep these files as they are", printed=True)
    if start:
        refused(estate.start(), *words, "Find out who changed it")
    assert contents(estate.folder) == before


def test_anybody_can_work_the_chain_out(estate):
    with contextlib.closing(sqlite3.connect(estate.database)) as database:
        previous = beginning(database)
        count = 0
        for row in database.execute(f"SELECT {COLUMNS} FROM access_log ORDER BY seq"):
            previous = chained(previous, row[:10])
            assert previous == row[10], f"row {row[0]}"
            count += 1
    assert count > 1_000


@pytest.mark.parametrize("change", [
    "at = at + 1", "caller = randomblob(16)", "capacity = 9", "method = 'people.get'", "direction = 3 - direction",
    "record = randomblob(16)", "reason = randomblob(60)", "hash = randomblob(32)",
    "subject_person = randomblob(16), subject_child = NULL",
    "subject_person = NULL, subject_child = randomblob(16)"])
def test_a_row_that_was_altered(estate, middle, change):
    with attacked(estate) as database:
        database.execute(f"UPDATE access_log SET {change} WHERE seq = ?", [middle - 3])
    expect(estate, f"Row {middle - 3} of the access log is not as it was written.", start=False)


def test_an_id_that_was_made_text(estate, middle):
    """It hashes the same, and no question about that person finds the row."""
    with attacked(estate) as database:
        row, person = database.execute(
            "SELECT seq, subject_person FROM access_log WHERE subject_person IS NOT NULL AND seq < ? "
            "ORDER BY seq DESC LIMIT 1", [middle]).fetchone()
        [sql] = database.execute("SELECT sql FROM sqlite_master WHERE name = 'access_log'").fetchone()
    check = " CHECK (length(subject_person) = 16)"
    assert check in sql and sql.endswith(") STRICT")
    rewrite(estate, sql.replace(check, "").removesuffix(" STRICT"))
    with attacked(estate) as database:
        database.execute(
            "UPDATE access_log SET subject_person = ? WHERE seq = ?", [str(uuid.UUID(bytes=person)), row])
    rewrite(estate, sql)
    expect(estate, f"Row {row} of the access log is not as it was written.", start=False)


def rewrite(estate: Estate, sql: str) -> None:
    """What the database says of the log's table."""
    with contextlib.closing(sqlite3.connect(estate.database)) as database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'access_log'", [sql])
        database.commit()


def test_the_first_row_that_was_altered(estate):
    with attacked(estate) as database:
        database.execute("UPDATE access_log SET at = at + 1 WHERE seq IN (1, 5, 9)")
    expect(estate, "Row 1 of the access log is not as it was written.", start=False)


@pytest.mark.parametrize("back", [0, 1])
def test_the_newest_row_that_was_altered(estate, back):
    with attacked(estate) as database:
        row = last(database) - back
        database.execute("UPDATE access_log SET at = at + 1 WHERE seq = ?", [row])
    expect(estate, f"Row {row} of the access log is not as it was written.", start=False)


def test_the_hash_of_the_signed_row_that_was_altered(estate):
    with attacked(estate) as database:
        row = last(database)
        database.execute("UPDATE access_log SET hash = randomblob(32) WHERE seq = ?", [row])
    expect(estate, f"Row {row} of the access log is not as it was written.", start=True)


def test_a_row_that_was_deleted(estate, middle):
    with attacked(estate) as database:
        database.execute("DELETE FROM access_log WHERE seq = ?", [middle - 3])
    expect(estate, f"Row {middle - 3} of the access log is missing.", start=False)


def test_a_row_that_was_deleted_and_the_gap_closed(estate, middle):
    with attacked(estate) as database:
        database.execute("DELETE FROM access_log WHERE seq = ?", [middle - 3])
        for row in range(middle - 2, last(database) + 1):
            database.execute("UPDATE access_log SET seq = ? WHERE seq = ?", [row - 1, row])
    expect(estate, f"Row {middle - 3} of the access log is not as it was written.", start=True)


def test_the_first_row_that_was_deleted(estate):
    with attacked(estate) as database:
        database.execute("DELETE FROM access_log WHERE seq = 1")
    expect(estate, "Row 1 of the access log is missing.", start=False)


def test_a_row_that_was_put_in(estate, middle):
    with attacked(estate) as database:
        for row in range(last(database), middle - 1, -1):
            database.execute("UPDATE access_log SET seq = ? WHERE seq = ?", [row + 1, row])
        database.execute(
            f"INSERT INTO access_log ({COLUMNS}) SELECT ?, at, caller, capacity, method, direction, "
            "subject_person, subject_child, record, reason, hash FROM access_log WHERE seq = ?",
            [middle, middle - 1])
    expect(estate, f"Row {middle} of the access log is not as it was written.", start=True)


def test_a_row_that_was_put_on_the_end(estate):
    with attacked(estate) as database:
        row = last(database)
        database.execute(
            f"INSERT INTO access_log ({COLUMNS}) SELECT ?, at, caller, capacity, method, direction, "
            "subject_person, subject_child, record, reason, hash FROM access_log WHERE seq = ?",
            [row + 1, row])
    expect(estate, f"Row {row + 1} of the access log is not as it was written.", start=True)


def test_two_rows_that_were_swapped(estate, middle):
    with attacked(estate) as database:
        for old, new in ((middle - 3, -1), (middle - 5, middle - 3), (-1, middle - 5)):
            database.execute("UPDATE access_log SET seq = ? WHERE seq = ?", [new, old])
    expect(estate, f"Row {middle - 5} of the access log is not as it was written.", start=False)


@pytest.mark.parametrize("cut", [1, 5])
def test_a_log_that_was_cut_short(estate, cut):
    with attacked(estate) as database:
        row = last(database)
        database.execute("DELETE FROM access_log WHERE seq > ?", [row - cut])
    expect(estate, f"The access log ends before row {row - cut + 1}, but row {row} was signed", start=True)


def test_a_log_that_was_emptied(estate):
    with attacked(estate) as database:
        database.execute("DELETE FROM access_log")
    expect(estate, "The access log ends before row 1", start=True)


def test_a_log_that_was_cut_short_and_chained_on(estate):
    """Rows were taken off the end and others written in their place, each fitting the one before."""
    with attacked(estate) as database:
        row = last(database)
        database.execute("UPDATE access_log SET caller = randomblob(16) WHERE seq > ?", [row - 5])
        rechain(database, row - 4)
    expect(estate, "The access log was written anew", f"row {row} is not the one that was signed", start=True)


def test_a_log_that_was_written_anew_from_a_row_on(estate, middle):
    with attacked(estate) as database:
        database.execute("UPDATE access_log SET caller = randomblob(16) WHERE seq = ?", [middle - 3])
        rechain(database, middle - 3)
    verified = estate.verify()
    line = refused(verified, "The access log was written anew, from row", printed=True)
    named = int(line.split("from row ")[1].split()[0])
    assert named <= middle - 3, "the first bad row is not before the one that is named"
    refused(estate.start(), "The access log was written anew")


def test_a_log_that_was_written_anew_between_two_signatures(estate, middle):
    """The rows after the earlier signature: it bounds where the change begins."""
    with attacked(estate) as database:
        database.execute("UPDATE access_log SET method = 'people.get' WHERE seq = ?", [middle + 2])
        rechain(database, middle + 2)
    expect(estate, f"The access log was written anew, from row {middle + 1} or a later one on", start=True)


def test_checkpoints_that_were_cut_short_too(estate, middle):
    """Whoever takes the newest signature away as well gets back to the one before: what fits that one is accepted."""
    lines = estate.checkpoints.read_text().splitlines(keepends=True)
    estate.checkpoints.write_text("".join(lines[:-1]))
    with attacked(estate) as database:
        database.execute("DELETE FROM access_log WHERE seq > ?", [middle - 1])
    expect(estate, f"The access log ends before row {middle}", start=True)


def test_an_erasure_leaves_the_log_sound(estate):
    server = estate.serve("--demo")
    try:
        server.wait_until_ready()
        caller = Caller(server, server.accounts()["practitioner"]["token"])
        listed = caller.call("resilience.list", {})["items"]
        if not listed:
            listed = [caller.write(
                "resilience.checkIn", checkIn={"pulse": {f"p{n}": 3 for n in range(1, 9)}})]
        caller.write("resilience.delete", checkIns=[entry["id"] for entry in listed])
        during = estate.verify()
        assert during.returncode == 0, during.stdout + during.stderr
        assert server.stop() == 0, server.said
    finally:
        server.kill()
    done = estate.verify()
    assert done.returncode == 0, done.stdout + done.stderr
    assert "All is well." in done.stdout


# Sealed words.

def test_sealed_words_that_were_changed_are_named(estate):
    with contextlib.closing(sqlite3.connect(estate.database)) as database:
        database.execute("DROP TRIGGER sealed_is_never_overwritten")
        row, record = database.execute(
            "SELECT rowid, record FROM sealed ORDER BY rowid LIMIT 1 OFFSET 40").fetchone()
        database.execute(
            "UPDATE sealed SET blob = CAST(substr(blob, 1, length(blob) - 1) || x'00' AS BLOB) "
            "WHERE rowid = ?", [row])
        database.commit()
    before = contents(estate.folder)
    line = refused(estate.verify(), "sealed ", printed=True)
    assert record.hex() in line.replace("-", "").lower()
    assert contents(estate.folder) == before


def test_sealed_words_that_were_moved_to_another_record_are_named(estate):
    with contextlib.closing(sqlite3.connect(estate.database)) as database:
        database.execute("DROP TRIGGER sealed_is_never_overwritten")
        (one, strand, blob, key), (other, _, other_blob, other_key) = database.execute(
            "SELECT record, strand, blob, key_id FROM sealed WHERE strand = 1 LIMIT 2").fetchall()
        for record, words, key_id in ((one, other_blob, other_key), (other, blob, key)):
            database.execute(
                "UPDATE sealed SET blob = ?, key_id = ? WHERE record = ? AND strand = 1",
                [words, key_id, record])
        database.commit()
    line = refused(estate.verify(), "sealed ", "1 other likewise", printed=True)
    assert one.hex() in line.replace("-", "").lower() or other.hex() in line.replace("-", "").lower()


def test_nothing_is_changed_by_looking(estate):
    before = contents(estate.folder)
    done = estate.verify()
    assert done.returncode == 0, done.stderr
    assert contents(estate.folder) == before
