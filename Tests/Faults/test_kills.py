"""kill -9 in the middle of writes: what was acknowledged is there afterwards."""

import os
import subprocess
import sys
from pathlib import Path

from server import SERVER

KILLS = os.environ.get("WORKBOOK_KILLS", "6")


def test_nothing_acknowledged_is_lost(copy_of_filled):
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("kill9.py")), "--server", str(SERVER),
         "--kills", KILLS, "--folder", str(copy_of_filled), "--seconds", "3600"],
        capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{KILLS} kills in" in done.stdout
