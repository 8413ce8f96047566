"""Check-ins people can trust, and the workforce report, as its users meet them."""

from __future__ import annotations

import csv
import io
import itertools
import json
from datetime import date
from fractions import Fraction

import pytest
from callers import Refused

SMALL_TEAM = "Orchard team (fictional)"
MONTH = date.today().strftime("%Y-%m")


@pytest.fixture
def nothing_said(workbook):
    """A practitioner who has not answered for this month."""
    practitioner = workbook("practitioner")
    practitioner.run("check-in", "delete", MONTH, "--yes")
    return practitioner


def quarters(today: date) -> list[tuple[str, str]]:
    """The five newest quarters that have closed, the newest first."""
    first = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    if today < first.replace(day=11):
        first = back(first)
    found = []
    for _ in range(5):
        end = date.fromordinal(first.toordinal() - 1)
        first = back(first)
        found.append((first.isoformat(), end.isoformat()))
    return found


def back(first: date) -> date:
    return date(first.year - (first.month == 1), (first.month - 4) % 12 + 1, 1)


def test_a_check_in_takes_one_line_and_stays_with_its_author(nothing_said, workbook):
    practitioner, supervisor = nothing_said, workbook("supervisor")
    them = json.loads(practitioner("call", "auth.whoAmI"))["person"]
    practitioner("check-in", "--answers", "3,4,5,4,2,-,5,3", "--children", "14",
                 "--note", "Nobody reads this")
    mine = practitioner("check-in", "show", MONTH)
    assert "Nobody reads this" in mine
    assert "latest" in practitioner("check-in", "trend")

    # A second one is not taken for the first.
    again = practitioner.run("check-in", "--answers", "1,1,1,1,1,1,1,1")
    assert again.returncode != 0 and "left as it is" in again.stderr.replace("\n", " ")

    # What was shared is read without the note, until it is taken back.
    practitioner("check-in", "share", MONTH)
    seen = supervisor("check-in", "of", them["name"])
    assert "Nobody reads this" not in seen and "14" in seen
    practitioner("check-in", "unshare", MONTH)
    current = json.loads(supervisor(
        "call", "resilience.list", "--params", json.dumps({"person": them["id"]})))
    assert MONTH not in [entry["month"] for entry in current["items"]]


def test_an_export_is_for_its_owner_alone_and_a_deletion_is_for_good(nothing_said, tmp_path):
    practitioner = nothing_said
    practitioner("check-in", "--answers", "1,1,1,1,5,1,1,1", "--note", "=cmd()")
    for name in ("mine.json", "mine.csv"):
        file = tmp_path / name
        practitioner("check-in", "export", str(file))
        assert file.stat().st_mode & 0o077 == 0
    exported = json.loads((tmp_path / "mine.json").read_text())
    assert exported["checkIns"][-1]["checkIn"]["note"] == "=cmd()"
    cells = list(itertools.chain(*csv.reader(io.StringIO((tmp_path / "mine.csv").read_text()))))
    assert not any(cell.startswith("=") for cell in cells)
    practitioner("check-in", "delete", MONTH, "--yes")
    assert practitioner.run("check-in", "show", MONTH).returncode != 0


def test_a_team_of_six_is_withheld_and_the_reason_stands_beside_it(workbook):
    leader = workbook("leader")
    text = leader("report", "workforce")
    row = next(line for line in text.splitlines() if line.startswith(SMALL_TEAM))
    assert row.split()[-4:] == ["hidden", "(a)", "hidden", "(a)"]
    words = " ".join(text.split())
    assert "too few people answered here, or in a group beside it" in words
    assert "What you promised last quarter, and what happened" in words
    assert "does not mean that all is well" in words
    alone = " ".join(leader("report", "workforce", "--unit", SMALL_TEAM).split())
    assert "Too few people answered" in alone and "What you promised last quarter" in alone


def test_the_four_forms_say_the_same(workbook):
    leader = workbook("leader")
    document = json.loads(leader("report", "workforce", "--format", "json"))
    as_csv = leader("report", "workforce", "--format", "csv")
    as_html = leader("report", "workforce", "--format", "html")
    as_text = leader("report", "workforce")
    shown = hidden = 0
    for section in document["sections"]:
        for block in section["blocks"]:
            for row in block.get("table", {}).get("rows", []):
                for cell in row[1:]:
                    shown += cell["kind"] not in ("suppressed", "missing")
                    hidden += cell["kind"] == "suppressed"
    assert shown > 50 and hidden > 50
    for heading in (section["heading"] for section in document["sections"]):
        assert heading in as_text and heading in as_csv and heading in as_html
    assert document["provenance"]["dataCut"].startswith("released for")


def test_an_open_quarter_and_what_is_no_quarter_are_refused_in_words(workbook, caller):
    leader = workbook("leader")
    today = date.today()
    now = f"{today.year}-Q{(today.month - 1) // 3 + 1}"
    refused = leader.run("report", "workforce", now)
    assert refused.returncode != 0 and "are released on" in refused.stderr.replace("\n", " ")
    with pytest.raises(Refused) as error:
        caller("leader").call("reports.workforce", {
            "period": {"from": "2026-07-02", "until": "2026-09-30"}})
    assert error.value.code == -32602 and error.value.error["data"]["errors"][0]["pointer"] == "/period"
    for role in ("administrator", "supervisor", "practitioner"):
        # Those who work in a unit read about that unit, and about no other.
        units = {unit["name"]: unit["id"] for unit in
                 caller(role).call("teams.list", {"limit": 200})["items"]}
        with pytest.raises(Refused) as error:
            caller(role).call("reports.workforce", {
                "period": {"from": quarters(today)[0][0], "until": quarters(today)[0][1]},
                "scope": units[SMALL_TEAM]})
        assert error.value.code == 1001


def test_nothing_moves_a_figure_that_was_released(workbook, caller):
    period = dict(zip(("from", "until"), quarters(date.today())[0]))
    leader, administrator = caller("leader"), caller("administrator")
    before = leader.call("reports.workforce", {"period": period})
    people = administrator.call("people.list", {"limit": 200})["items"]
    units = {unit["name"]: unit["id"] for unit in
             administrator.call("teams.list", {"limit": 200})["items"]}
    moved = next(person for person in people if person.get("team") == units[SMALL_TEAM])
    revision = administrator.write(
        "people.update", id=moved["id"], ifRevision=moved["revision"],
        team=units["Harbour team (fictional)"])["revision"]
    workbook("practitioner").run("check-in", "delete", "--all", "--yes")
    try:
        after = leader.call("reports.workforce", {"period": period})
        for part in ("sections", "suppressionNotes", "contentHash"):
            assert after.get(part) == before.get(part)
    finally:
        administrator.write(
            "people.update", id=moved["id"], ifRevision=revision, team=units[SMALL_TEAM])


def test_a_leader_who_asks_everything_solves_for_nobody(caller):
    leader = caller("leader")
    units = leader.call("teams.list", {"limit": 200})["items"]
    parent = {unit["name"]: next(
        (other["name"] for other in units if other["id"] == unit.get("parent")), None)
        for unit in units}
    # Of the fictional authority everybody whom the pulse is for belongs to a team.
    atoms = [name for name in parent if name not in parent.values()]

    def atoms_of(unit: str) -> set[str]:
        return {name for name in atoms if unit in ancestors(name)}

    def ancestors(name: str | None) -> list[str]:
        return [] if name is None else [name, *ancestors(parent[name])]

    asked = tried = 0
    for start, end in quarters(date.today()):
        cells: dict[tuple[str, str], dict[str, dict]] = {}
        for unit in units:
            document = leader.call("reports.workforce", {
                "period": {"from": start, "until": end}, "scope": unit["id"]})
            asked += 1
            for section, block in ((s, b) for s in document["sections"] for b in s["blocks"]):
                table = block.get("table")
                if not table or table["columns"][0]["heading"] != "Unit":
                    continue
                for row in table["rows"]:
                    for column, cell in list(zip(table["columns"], row))[1:]:
                        figure = (section["heading"] + table["caption"], column["heading"])
                        name = row[0]["text"]
                        known = cells.setdefault(figure, {}).setdefault(name, cell)
                        assert known == cell, (figure, name, "differs between two reports")
        for figure, by_unit in cells.items():
            shown = [unit for unit, cell in by_unit.items()
                     if cell["kind"] not in ("suppressed", "missing")]
            space = Space([atoms_of(unit) for unit in shown], atoms)
            for unit, cell in by_unit.items():
                if cell["kind"] == "suppressed":
                    tried += 1
                    assert not space.holds(atoms_of(unit)), (figure, unit, "can be worked out")
            for atom in atoms:
                if not any(atoms_of(unit) == {atom} for unit in shown):
                    tried += 1
                    assert not space.holds({atom}), (figure, atom, "can be worked out")
    assert asked == 5 * len(units) and tried > 1000


class Space:
    """What exact arithmetic gets out of some sums."""

    def __init__(self, sums: list[set[str]], atoms: list[str]) -> None:
        self.atoms = atoms
        self.rows: list[tuple[int, list[Fraction]]] = []
        for one in sums:
            rest = self.reduce(self.vector(one))
            pivot = next((n for n, value in enumerate(rest) if value), None)
            if pivot is not None:
                self.rows.append((pivot, [value / rest[pivot] for value in rest]))

    def vector(self, one: set[str]) -> list[Fraction]:
        return [Fraction(atom in one) for atom in self.atoms]

    def reduce(self, vector: list[Fraction]) -> list[Fraction]:
        for pivot, row in self.rows:
            factor = vector[pivot]
            if factor:
                vector = [a - factor * b for a, b in zip(vector, row)]
        return vector

    def holds(self, one: set[str]) -> bool:
        return not any(self.reduce(self.vector(one)))
