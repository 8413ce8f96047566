"""What a program says when it gives up, and that it changed nothing."""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
import sqlite3
import subprocess
import tempfile
from pathlib import Path

# What Swift prints of a value that nobody wrote a sentence for.
_DUMP = re.compile(
    r"\b(Keystore|Checkpoint|Database|Recovery|Store|Seal|Cocoa)Error\b|\w+Refusal\b|Optional\(|"
    r"Domain=|Code=|\(path:|\bnil\b|\w\(\w+: |Swift\.|Fatal error|SQLite error \d")


def contents(folder: Path) -> dict[str, str]:
    """Every file that is kept, as a digest; of a database what is in it.

    GRDB 7.10.0 leaves an empty page in a database that it opens (its issue 102).
    """
    found = {}
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.name.endswith(("-shm", "-wal")) or path.suffix == ".log":
            continue
        kept = path.read_bytes()
        if kept.startswith(b"SQLite format 3"):
            with contextlib.suppress(sqlite3.DatabaseError):  # damaged: byte for byte
                kept = _dump(path)
        found[str(path.relative_to(folder))] = hashlib.sha256(kept).hexdigest()
    return found


def _dump(path: Path) -> bytes:
    with tempfile.TemporaryDirectory() as elsewhere:
        shutil.copy(path, f"{elsewhere}/copy.sqlite")
        with contextlib.closing(sqlite3.connect(f"{elsewhere}/copy.sqlite")) as database:
            return "\n".join(database.iterdump()).encode()


def files(folder: Path) -> dict[str, str]:
    """Every file, byte for byte."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(("-shm", "-wal", ".lock"))}


def refused(
    done: subprocess.CompletedProcess[str], *words: str, status: int = 1, printed: bool = False
) -> str:
    """Exactly one line on standard error that a person can use, and the exit code.

    :param printed: Whether a page of findings on standard output comes with it.
    :returns: The line.
    """
    assert done.returncode == status, (done.returncode, done.stdout, done.stderr)
    assert printed or done.stdout == "", done.stdout
    lines = [line for line in done.stderr.splitlines()
             if line.strip() and not line.startswith(
                 ("Preparing the fictional authority", "Warning: no --keystore-copy"))]
    if status == 64:
        lines = [line for line in lines if line.startswith("Error:")]
    assert len(lines) == 1, done.stderr
    line = lines[0]
    assert line.startswith("Error: "), line
    assert not _DUMP.search(line), line
    for word in words:
        assert word in line, line
    return line
