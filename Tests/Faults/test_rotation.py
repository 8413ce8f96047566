"""A new master key: the old one opens nothing any more, and a kill in the middle leaves keys that open."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from callers import Caller
from recovery import Estate, Recovery, killed_at, make_recovery, run_server
from refusals import contents, files, refused


@pytest.fixture(scope="module")
def recovery(tmp_path_factory: pytest.TempPathFactory) -> Recovery:
    return make_recovery(tmp_path_factory.mktemp("safe"))


@pytest.fixture
def estate(copy_of_filled: Path, recovery: Recovery) -> Estate:
    estate = Estate(copy_of_filled, recovery)
    estate.made_backup()
    return estate


def master_key(estate: Estate) -> bytes:
    return (estate.keys / "master.key").read_bytes()


def reads_back(estate: Estate) -> None:
    """Starts, and somebody reads what was sealed before."""
    server = estate.serve("--demo")
    try:
        server.wait_until_ready()
        caller = Caller(server, server.accounts()["supervisor"]["token"])
        items = caller.call("supervision.list", {"status": "held", "limit": 5})["items"]
        assert items
        for item in items:
            assert caller.call("supervision.get", {"id": item["id"]})["record"]
        assert server.stop() == 0, server.said
    finally:
        server.kill()


def test_everything_is_readable_under_a_new_master_key(estate):
    before = master_key(estate)
    done = estate.rotate()
    assert done.returncode == 0, done.stdout + done.stderr
    assert str(estate.keys / "master.key") in done.stdout
    assert str(estate.copy) in done.stdout
    assert "lock it away now" in done.stdout
    after = master_key(estate)
    assert after != before and len(after) == len(before)
    assert (estate.keys / "master.key").stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in estate.keys.iterdir()) == [
        "checkpoints", "master.key", "signing.key"]
    assert not list(estate.data.glob("*.next*"))
    reads_back(estate)
    verified = estate.verify()
    assert verified.returncode == 0, verified.stdout + verified.stderr


def test_the_old_master_key_opens_nothing_any_more(estate):
    before = master_key(estate)
    assert estate.rotate().returncode == 0
    (estate.keys / "master.key").write_bytes(before)
    kept = contents(estate.folder)
    for done in (estate.start(), estate.verify()):
        refused(done, "master key is not the one", str(estate.keystore))
    refused(estate.drill(), "The drill failed at check", "master key is not the one", str(estate.copy), printed=True)
    assert contents(estate.folder) == kept


def test_a_backup_made_before_opens_with_the_new_master_key(estate, tmp_path):
    assert estate.rotate().returncode == 0
    assert estate.drill().returncode == 0
    new = estate.after_a_fire(tmp_path / "new")
    done = new.restore()
    assert done.returncode == 0, done.stderr
    assert new.verify().returncode == 0


def test_without_the_copy_one_is_told_what_to_do_next(estate):
    before = estate.copy.read_bytes()
    done = run_server("rotate-master-key", "--data", estate.data, "--keys", estate.keys)
    assert done.returncode == 0, done.stderr
    assert "The keystore's copy was not replaced" in done.stdout
    assert estate.copy.read_bytes() == before
    refused(estate.drill(), "The drill failed at check", "master key is not the one", printed=True)


def test_beside_the_running_service_it_is_refused(estate):
    server = estate.serve("--demo")
    try:
        server.wait_until_ready()
        before = files(estate.keys), estate.copy.read_bytes()
        refused(estate.rotate(), str(estate.keystore), "stop it first")
        after = files(estate.keys), estate.copy.read_bytes()
        assert after == before
        assert server.stop() == 0, server.said
    finally:
        server.kill()


def test_without_the_key_nothing_is_made(estate):
    (estate.keys / "master.key").unlink()
    before = contents(estate.folder)
    refused(estate.rotate(), str(estate.keys / "master.key"), "no new key was made")
    assert contents(estate.folder) == before


def test_with_the_wrong_key_nothing_is_changed(estate, tmp_path):
    (tmp_path / "other").mkdir()
    other = Estate(tmp_path / "other", estate.recovery)
    server = other.serve()
    try:
        server.wait_until_ready()
        assert server.stop() == 0
    finally:
        server.kill()
    shutil.copy(other.keys / "master.key", estate.keys / "master.key")
    before = contents(estate.folder)
    refused(estate.rotate(), "master key is not the one", "nothing was changed")
    assert contents(estate.folder) == before


KILLS = [(call, number) for call, most in (
    ("pwrite64", 6), ("fdatasync", 6), ("fsync", 6), ("rename", 4), ("ftruncate", 2), ("unlink", 3))
    for number in range(1, most + 1)]


def test_killed_anywhere_the_keys_open_and_a_second_rotation_ends_it(estate, tmp_path):
    killed = []
    for call, number in KILLS:
        one = estate.twin(tmp_path / f"{call}-{number}")
        old = master_key(one)
        done = one.rotate(prefix=killed_at(call, number))
        if done.returncode == 0:
            continue
        killed.append(f"{call} {number}")
        verified = one.verify()
        if verified.returncode != 0:
            # The copies beside are put right by whoever opens the keys to use them.
            reads_back(one)
            verified = one.verify()
        assert verified.returncode == 0, f"killed at {call} {number}: {verified.stderr}"
        again = one.rotate()
        assert again.returncode == 0, f"killed at {call} {number}: {again.stderr}"
        assert master_key(one) != old
        assert one.verify().returncode == 0
        assert not list(one.data.glob("*.next*")) and not list(one.keys.glob("*.next*")), (call, number)
        drilled = one.drill()
        assert drilled.returncode == 0, f"killed at {call} {number}: {drilled.stderr}"
        shutil.rmtree(one.folder)
    assert len(killed) >= 8, killed
    print(f"{len(killed)} kills: {', '.join(killed)}")
