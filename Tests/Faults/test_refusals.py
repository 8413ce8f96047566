"""What the server says when it cannot start: one line, what to do, and nothing changed."""

import os
import re
import socket
import sqlite3
import subprocess
from pathlib import Path

import pytest
from callers import Caller
from refusals import contents, refused
from server import SERVER, Server, free_port


def start(*arguments: str, port: int | None = None) -> subprocess.CompletedProcess[str]:
    """Runs a server that is expected to give up."""
    return subprocess.run(
        [str(SERVER), "serve", *arguments, "--port", str(port or free_port())],
        capture_output=True, text=True, timeout=60)


@pytest.fixture
def folders(copy_of_filled: Path) -> list[str]:
    return ["--data", str(copy_of_filled / "data"), "--keys", str(copy_of_filled / "keys")]


def test_a_port_in_use(folders, copy_of_filled):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        before = contents(copy_of_filled)
        port = other.getsockname()[1]
        refused(start(*folders, port=port), f"Port {port} is in use", "--port")
    assert contents(copy_of_filled) == before


def test_a_data_folder_that_is_a_file(tmp_path):
    (tmp_path / "data").write_text("my shopping list")
    done = start("--data", str(tmp_path / "data"), "--keys", str(tmp_path / "keys"))
    refused(done, str(tmp_path / "data"), "--data")
    assert (tmp_path / "data").read_text() == "my shopping list"
    assert not (tmp_path / "keys").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_data_folder_that_may_not_be_read(folders, copy_of_filled):
    (copy_of_filled / "data").chmod(0)
    try:
        refused(start(*folders), "cannot be used", "--data")
    finally:
        (copy_of_filled / "data").chmod(0o700)


def test_a_missing_master_key(folders, copy_of_filled):
    key = copy_of_filled / "keys" / "master.key"
    kept = key.read_bytes()
    key.unlink()
    before = contents(copy_of_filled)
    refused(start(*folders), "master.key")
    assert contents(copy_of_filled) == before, "it must never make new keys over old data"
    key.write_bytes(kept)
    key.chmod(0o644)
    refused(start(*folders), "chmod 600")
    key.chmod(0o600)
    server = Server(copy_of_filled)
    try:
        server.wait_until_ready()
        assert server.stop() == 0
    finally:
        server.kill()


def test_a_missing_keystore(folders, copy_of_filled):
    (copy_of_filled / "data" / "workbook.keys").unlink()
    before = contents(copy_of_filled)
    refused(start(*folders), "workbook.keys")
    assert contents(copy_of_filled) == before


def test_the_master_key_of_another_authority(folders, copy_of_filled, tmp_path):
    other = Server(tmp_path)
    try:
        other.wait_until_ready()
        assert other.stop() == 0
    finally:
        other.kill()
    (copy_of_filled / "keys" / "master.key").write_bytes((other.keys / "master.key").read_bytes())
    before = contents(copy_of_filled)
    refused(start(*folders), "key")
    assert contents(copy_of_filled) == before


def test_a_database_from_a_newer_version(folders, copy_of_filled):
    with sqlite3.connect(copy_of_filled / "data" / "workbook.sqlite") as database:
        database.execute("INSERT INTO grdb_migrations VALUES ('9999 what nobody knows yet')")
    database.close()
    before = contents(copy_of_filled)
    refused(start(*folders), "newer version")
    assert contents(copy_of_filled) == before


def test_a_file_that_is_no_database(folders, copy_of_filled):
    file = copy_of_filled / "data" / "workbook.sqlite"
    for beside in file.parent.glob("workbook.sqlite-*"):
        beside.unlink()
    file.write_bytes(b"This is a letter to my aunt. " * 400)
    before = contents(copy_of_filled)
    refused(start(*folders), "backup")
    assert contents(copy_of_filled) == before


def test_keys_inside_the_data(tmp_path):
    done = start("--data", str(tmp_path / "data"), "--keys", str(tmp_path / "data" / "keys"))
    refused(done, "inside the data folder", status=64)
    assert list(tmp_path.iterdir()) == []


def test_no_folders_at_all(tmp_path):
    refused(start(), "--data", "--demo", status=64)


def test_a_second_server_on_the_same_data(tmp_path):
    first = Server(tmp_path)
    try:
        first.wait_until_ready()
        refused(start("--data", str(first.data), "--keys", str(first.keys)), "Another process")
        assert first.stop() == 0
    finally:
        first.kill()


def test_the_demo_is_not_poured_over_a_real_authority(tmp_path):
    first = Server(tmp_path)
    try:
        first.wait_until_ready()
        code = re.search(r"--code (\S+)", first.said)
        assert code, "the first administrator needs a code"
        Caller(first, None).call(
            "auth.claim", {"code": code[1], "name": "Fictional Person", "agency": "Fictional Council",
                           "discipline": "other"})
        assert first.stop() == 0
    finally:
        first.kill()
    before = contents(tmp_path)
    refused(start("--demo", "--data", str(first.data), "--keys", str(first.keys)), "choose another folder")
    assert contents(tmp_path) == before


def test_an_authority_starts_again_on_its_own_folder_with_new_tokens(copy_of_filled):
    server = Server(copy_of_filled, "--demo")
    before = server.accounts()
    try:
        server.wait_until_ready(20)
        assert server.stop() == 0
    finally:
        server.kill()
    after = server.accounts()
    assert {role: account["name"] for role, account in after.items()} == {
        role: account["name"] for role, account in before.items()}
    assert all(after[role]["token"] != before[role]["token"] for role in before)
    assert (copy_of_filled / "data" / "demo-accounts.json").stat().st_mode & 0o077 == 0
