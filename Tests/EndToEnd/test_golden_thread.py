"""The thread that everything hangs on: a session and an audit, both counted in the report."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from callers import Refused
from records import assessment, audit, individual, new_reference

SESSIONS = "Supervision sessions in the period"
DISCUSSIONS = "Case discussions in the period"
AUDITS = "Audits in the period"
COMPARED = "Audits ready for the comparison chosen in advance"


def denominators(report: dict) -> dict[str, int]:
    return {row["what"]: row["count"] for row in report["provenance"]["denominators"]}


def in_depth(csv_text: str) -> int:
    """The audits of the group whose cases were discussed in depth early on."""
    rows = list(csv.reader(io.StringIO(csv_text)))
    start = next(n for n, row in enumerate(rows) if row[0].startswith("Early"))
    column = next(n for n, name in enumerate(rows[start]) if name.startswith("Audits"))
    return int(next(row for row in rows[start:] if row[0] == "In depth")[column])


def test_a_session_and_an_audit_are_counted_in_the_report(workbook, caller, tmp_path):
    supervisor, practitioner = workbook("supervisor"), workbook("practitioner")
    auditor, leader = workbook("qualityAuditor"), workbook("leader")

    before = json.loads(leader("report", "assessment-link", "--format", "json"))
    before_csv = leader("report", "assessment-link", "--format", "csv")

    # The supervisor writes the session down.
    them = json.loads(practitioner("call", "auth.whoAmI"))["person"]["id"]
    team = json.loads(supervisor("call", "people.get", "--params", json.dumps({"id": them})))
    team = team["person"]["team"]
    young_person, reference = new_reference("LS"), new_reference("A")
    file = tmp_path / "session.json"
    file.write_text(json.dumps(individual(them, young_person, reference)))
    assert "Nothing was stored" in supervisor(
        "session", "record", "--from", str(file), "--dry-run")
    said = supervisor("session", "record", "--from", str(file))
    assert "shared with the supervisee" in said
    session = re.search(r"[0-9a-f]{8}-[0-9a-f-]{27}", said)[0]

    # The supervisee reads it, says that it happened, and rates its depth without seeing the other rating.
    shown = practitioner("session", "show", session)
    assert "They asked to be seen more often." in shown
    discussion = json.loads(practitioner(
        "call", "supervision.get", "--params", json.dumps({"id": session})))
    [case] = discussion["record"]["cases"]
    assert all("supervisor" not in rating for rating in discussion["depth"]), discussion["depth"]
    practitioner("session", "confirm", session, "--minutes", "95")
    practitioner("session", "rate-depth", case["id"], "4")
    after_rating = practitioner("call", "supervision.get", "--params", json.dumps({"id": session}))
    assert json.loads(after_rating)["depth"] != discussion["depth"]

    # The auditor registers the assessment and judges it.
    entry = json.dumps(assessment(them, team, reference, young_person))
    auditor("assessment", "register", "--from", "-", given=entry)
    auditor("audit", "record", "--assessment", reference, "--from", "-", given=json.dumps(audit()))
    assert re.search(r"Quality index +3\b", auditor("audit", "show", reference))

    # The leader sees one more of each, in whatever form it is read.
    after = json.loads(leader("report", "assessment-link", "--format", "json"))
    more = {name: after_count - denominators(before)[name]
            for name, after_count in denominators(after).items()
            if name in (SESSIONS, DISCUSSIONS, AUDITS, COMPARED)}
    assert more == {SESSIONS: 1, DISCUSSIONS: 1, AUDITS: 1, COMPARED: 1}
    count = denominators(after)[SESSIONS]
    as_csv = leader("report", "assessment-link", "--format", "csv")
    assert in_depth(as_csv) == in_depth(before_csv) + 1, "it is not in the group it belongs to"
    assert re.search(rf"^{re.escape(SESSIONS)}[^,]*,{count}\b", as_csv, re.MULTILINE)
    as_text = leader("report", "assessment-link")
    assert re.search(rf"{SESSIONS} +{count:,}\n", as_text)
    as_html = leader("report", "assessment-link", "--format", "html")
    assert re.search(rf"{SESSIONS}\b.{{0,200}}{count:,}", as_html, re.DOTALL)
    for text in (as_csv, as_text, as_html):
        assert after["provenance"]["contentHash"] in text


def test_the_audit_of_the_readme_is_counted(workbook):
    """As the README tells it: any assessment that has not been audited, and the file beside these tests."""
    auditor, leader = workbook("qualityAuditor"), workbook("leader")
    before = denominators(json.loads(leader("report", "assessment-link", "--format", "json")))
    reference = auditor("audit", "list", "--no-audited", "--limit", "1").split()[0]
    auditor("audit", "record", "--assessment", reference, "--from", str(Path(__file__).with_name("audit.json")))
    after = denominators(json.loads(leader("report", "assessment-link", "--format", "json")))
    assert after[AUDITS] == before[AUDITS] + 1


def test_reading_it_twice_says_the_same(workbook):
    leader = workbook("leader")
    first, second = (json.loads(leader("report", "assessment-link", "--format", "json"))
                     for _ in range(2))
    assert first["provenance"]["contentHash"] == second["provenance"]["contentHash"]


@pytest.mark.parametrize("role", ["practitioner", "administrator", "participationWorker"])
def test_the_report_is_not_for_everybody(workbook, role):
    done = workbook(role).run("report", "assessment-link")
    assert done.returncode == 3
    assert done.stdout == ""


def test_the_words_are_for_the_two_people_in_the_room(caller):
    supervisor, practitioner = caller("supervisor"), caller("practitioner")
    them = practitioner.call("auth.whoAmI")["person"]["id"]
    entry = individual(them, new_reference("LS"))
    entry["personalPart"] = {"wellbeing": "Sleeping badly since the hearing."}
    session = supervisor.write("supervision.record", session=entry)["id"]
    for one in (supervisor, practitioner):
        assert one.call("supervision.get", {"id": session})["record"]["personalPart"]
    # Information governance may, for a request and with its reason.
    for role in ("leader", "administrator", "qualityAuditor", "safeguardingLead"):
        try:
            answer = caller(role).call("supervision.get", {"id": session, "reason": "To see."})
        except Refused as refusal:
            assert refusal.code in (1001, -32007)
        else:
            assert "personalPart" not in answer["record"]
    nobody = caller(None).respond("supervision.get", {"id": session})
    assert nobody["error"]["code"] == -32001


def rule(caller, role, method, **params):
    with pytest.raises(Refused) as refusal:
        caller(role).write(method, **params)
    detail = refusal.value.error["data"]
    return refusal.value.code, detail["detail"] + " " + " ".join(
        fault["pointer"] + " " + fault["message"] for fault in detail.get("errors", []))


def test_what_the_issue_calls_bad_input_is_a_sentence_one_can_act_on(caller):
    them = caller("practitioner").call("auth.whoAmI")["person"]["id"]
    young_person = new_reference("LS")
    cases = {}
    without = individual(them, young_person)
    del without["cases"][0]["decision"]["because"]
    cases["no rationale"] = ("supervision.record", "/session/cases/0/decision/because", without)
    future = individual(them, young_person)
    future |= {"actualStart": "2099-01-05T09:00:00Z", "actualEnd": "2099-01-05T10:00:00Z"}
    future["next"] = {"on": "2099-02-05"}
    future["cases"][0]["decision"]["reviewDate"] = "2099-02-05"
    cases["held in the future"] = ("supervision.record", "/session/actualStart", future)
    external = {
        "kind": "external", "status": "held", "supervisees": [them], "question": "What now?",
        "actualStart": "2026-03-02T14:00:00Z", "actualEnd": "2026-03-02T15:00:00Z",
    }
    cases["text in an external session"] = ("supervision.record", "/session/question", external)
    before = len(caller("supervisor").call("supervision.list", {"limit": 200})["items"])
    for name, (method, pointer, entry) in cases.items():
        code, text = rule(caller, "supervisor", method, session=entry)
        assert code in (-32602, 1004), name
        assert pointer in text, (name, text)
    assert len(caller("supervisor").call("supervision.list", {"limit": 200})["items"]) == before

    team = caller("supervisor").call("people.get", {"id": them})["person"]["team"]
    entry = assessment(them, team, new_reference("A"), young_person)
    code, text = rule(
        caller, "qualityAuditor", "assessments.register",
        assessment=entry | {"team": "01980000-0000-7000-8000-000000000000"})
    assert code in (-32602, 1001, 1004) and "team" in text.lower(), text
    written = caller("qualityAuditor").write("assessments.register", assessment=entry)["id"]
    five = audit()
    five["judgements"][0]["score"] = 5
    code, text = rule(caller, "qualityAuditor", "assessments.audit", assessment=written, audit=five)
    assert code == -32602 and "/audit/judgements/0/score" in text, text
    code, text = rule(caller, "supervisor", "assessments.audit", assessment=written, audit=audit())
    assert code in (1001, -32007), text
