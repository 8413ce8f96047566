"""The table of security requirements: how it is read, and the page that is made of it.

`python3 Tests/EndToEnd/support/security_table.py` writes the generated part of the page anew.
"""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass, fields
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "Protocol" / "security"
TABLE = FOLDER / "asvs-5.0-level-2.tsv"
PAGE = FOLDER / "README.md"
BEGIN = "<!-- From here on generated from asvs-5.0-level-2.tsv. -->"

STATUSES = {"covered": "covered", "notApplicable": "not applicable", "open": "open"}
CHAPTERS = {
    1: "Encoding and harmless input", 2: "Checks and the order of steps", 3: "Browsers",
    4: "HTTP", 5: "Files", 6: "Signing in", 7: "Sessions", 8: "Who may do what",
    9: "Signed tokens", 10: "OAuth and OpenID Connect", 11: "Cryptography", 12: "Connections",
    13: "Configuration", 14: "Protecting data", 15: "Code and libraries", 16: "Logs and errors",
    17: "WebRTC",
}


@dataclass(frozen=True)
class Requirement:
    id: str
    level: str
    asks: str
    status: str
    where: str
    test: str

    @property
    def chapter(self) -> int:
        return int(self.id.split(".")[0])


def requirements() -> list[Requirement]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    names = [field.name for field in fields(Requirement)]
    assert rows[0] == names, f"the first line names the columns: {names}"
    for number, row in enumerate(rows[1:], start=2):
        assert len(row) == len(names), f"{TABLE.name}:{number} has {len(row)} columns"
    return [Requirement(*row) for row in rows[1:]]


def generated(table: list[Requirement]) -> str:
    """The counts, what is open, and every requirement by chapter, as Markdown."""
    lines = [BEGIN, "", "## Counts", "", "| chapter | covered | not applicable | open | all |", "|---|---|---|---|---|"]
    for chapter, title in CHAPTERS.items():
        lines.append(_count(f"V{chapter} {title}", [r for r in table if r.chapter == chapter]))
    lines.append(_count("**all**", table))
    lines += ["", "## What is open", "", "| | asks | why |", "|---|---|---|"]
    lines += [f"| {r.id} | {r.asks} | {r.where} |" for r in table if r.status == "open"]
    for chapter, title in CHAPTERS.items():
        lines += ["", f"## V{chapter} {title}", "", "| | level | asks | status | where, or why | shown by |", "|---|---|---|---|---|---|"]
        lines += [_row(r) for r in table if r.chapter == chapter]
    return "\n".join(lines) + "\n"


def _count(name: str, some: list[Requirement]) -> str:
    count = Counter(r.status for r in some)
    numbers = [count[status] for status in STATUSES] + [len(some)]
    return f"| {name} | " + " | ".join(map(str, numbers)) + " |"


def _row(r: Requirement) -> str:
    where = f"`{r.where}`" if r.status == "covered" else r.where
    file, _, test = r.test.partition(" :: ")
    shown = f"{test.replace('_', ' ').removeprefix('test ')} (`{file}`)" if test else r.test
    return f"| {r.id} | {r.level} | {r.asks} | {STATUSES[r.status]} | {where} | {shown} |"


if __name__ == "__main__":
    written = PAGE.read_text(encoding="utf-8").split(BEGIN)[0]
    PAGE.write_text(written + generated(requirements()), encoding="utf-8")
