"""kill -9 at every write of an erasure: afterwards it has taken place or not, in every file."""

import subprocess
import sys
from pathlib import Path


def test_an_erasure_is_whole_or_not_at_all(copy_of_filled):
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("erasure_kills.py")), str(copy_of_filled)],
        capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    kills = int(done.stdout.splitlines()[-1].split()[0])
    assert kills >= 10, done.stdout
