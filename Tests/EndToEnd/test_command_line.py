"""The command line as a person meets it: questions, mistakes, exit codes."""

import json
import re
import shlex
import subprocess
import time

import pexpect
import pytest
from records import new_reference
from server import WORKBOOK


def first_name(workbook) -> str:
    """Part of the supervisee's name, as one would type it."""
    name = json.loads(workbook("practitioner")("call", "auth.whoAmI"))["person"]["name"]
    return name.removesuffix(" (fictional)").lower()


def answered(command_line, answers: list[tuple[str, str]], *arguments: str) -> tuple[int, str]:
    """Runs a command in a pseudo-terminal of 80 columns; each answer waits for its question."""
    child = pexpect.spawn(
        str(WORKBOOK), list(arguments), env=command_line.environment, dimensions=(24, 80),
        encoding="utf-8", timeout=20)
    said = ""
    for question, answer in answers:
        child.expect_exact(question)
        said += child.before + child.after
        child.expect_exact("> ")
        said += child.before + child.after
        child.sendline(answer)
    child.expect(pexpect.EOF)
    said += child.before
    child.close()
    return child.exitstatus, said


def test_guided_questions_record_an_individual_session(workbook):
    young_person = new_reference("LS")
    status, said = answered(workbook("supervisor"), [
        ("What kind of session", "individual"), ("What became of it", "held"),
        ("Who was it with", first_name(workbook)), ("When did it begin", "yesterday 14:00"),
        ("When did it end", "95 min"), ("interrupted", "0"), ("what the work does", "yes"),
        ("oung person", young_person), ("", "decided"), ("", "She says she is watched at home."),
        ("", "step up"), ("", "Weekly visits, on a day she names."),
        ("", "She asked to be seen more often."), ("", "in 4 weeks"), ("", ""),
        ("", "1"), ("", "Her brother may be the one who is afraid."),
        ("", "A second night away."), ("", "3"), ("next session", "in 4 weeks"),
        ("Anything else", ""), ("", "1"),
    ], "session", "record")
    assert status == 0, said
    assert "Recorded and shared with the supervisee." in said
    assert max(len(line) for line in said.splitlines()) <= 80
    listed = workbook("supervisor")("session", "list", "--young-person", young_person)
    assert "95 min" in listed


def test_stopping_in_the_middle_stores_nothing(workbook):
    supervisor = workbook("supervisor")
    before = supervisor("session", "list", "--limit", "3")
    child = pexpect.spawn(
        str(WORKBOOK), ["session", "record"], env=supervisor.environment, encoding="utf-8",
        timeout=20)
    child.expect_exact("> ")
    child.sendline("individual")
    child.expect_exact("> ")
    child.sendeof()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus != 0
    assert supervisor("session", "list", "--limit", "3") == before


def test_a_talk_in_between_takes_one_line(workbook):
    young_person = new_reference("LS")
    supervisor = workbook("supervisor")
    supervisor(
        "session", "adhoc", "--with", first_name(workbook), "--about", young_person,
        "--decision", "Visit tomorrow instead of Friday", "--because", "She asked for it")
    assert "Ad hoc" in supervisor("session", "list", "--young-person", young_person) or \
        "between" in supervisor("session", "list", "--young-person", young_person)


def test_signing_in_and_out(workbook, server, tmp_path):
    nobody = workbook(None)
    token = server.accounts()["practitioner"]["token"]
    said = nobody("sign-in", "--token-stdin", given=token + "\n")
    assert "(fictional)" in said and token not in said
    file = next((tmp_path.parent).glob("**/nobody*/.config/workbook/credentials.json"), None)
    assert file is None or file.stat().st_mode & 0o077 == 0
    assert "Practitioner" in nobody("whoami")
    nobody("sign-out")
    assert nobody.run("whoami").returncode == 3


def test_the_commands_that_the_server_prints_are_right(workbook, server):
    said = server.said[server.said.rindex("things to try"):].replace("\\\n", " ")
    commands = re.findall(r"^ +swift run workbook (.+)$", said, re.MULTILINE)
    assert len(commands) == 3
    nobody = workbook(None)
    for command in commands[:2]:
        nobody(*shlex.split(command))
    assert "(fictional)" in nobody("whoami")
    # The third asks questions.
    nobody(*shlex.split(commands[2]), "--help")


# What was typed, the exit code, and what the answer must speak of.
MISTAKES = [
    (["session", "recrod"], 64, "recrod"),
    (["session", "record"], 2, "--from"),
    (["session", "record", "--from", "no-such-file.json"], 2, "no-such-file.json"),
    (["session", "list", "--kind", "solo"], 64, "individual"),
    (["session", "list", "--from", "the day the pigs fly"], 2, "the day the pigs fly"),
    (["session", "list", "--person", "zzz"], 2, "zzz"),
    (["session", "show", "not-an-id"], 2, "not-an-id"),
    (["session", "show", "01980000-0000-7000-8000-000000000000"], 1, "not visible"),
    (["audit", "record", "--assessment", "A-nowhere", "--from", "-"], 1, "A-nowhere"),
    (["report", "assessment-link", "--format", "pdf"], 64, "html"),
    (["call", "supervision.lst"], 2, "rpc.discover"),
    (["call", "supervision.list", "--params", "{limit: 5}"], 2, "JSON"),
    (["call", "supervision.list", "--params", '{"limit": 0, "until": "x"}'], 2, "limit"),
]


@pytest.mark.parametrize("arguments, status, word", MISTAKES, ids=lambda v: str(v)[:50])
def test_a_mistake_has_its_exit_code_and_names_itself(workbook, arguments, status, word):
    done = workbook("supervisor").run(*arguments, given="{}")
    assert done.returncode == status, done.stderr
    assert done.stdout == ""
    assert word in done.stderr
    # The argument parser writes its usage in one line; what we write fits the terminal.
    assert status == 64 or max(map(len, done.stderr.splitlines())) <= 80, done.stderr


def test_nobody_and_a_server_that_is_away(workbook):
    nobody = workbook(None).run("session", "list")
    assert nobody.returncode == 3 and "workbook sign-in" in nobody.stderr
    forged = workbook(None).run("session", "list", WORKBOOK_TOKEN="wbk_nonsense")
    assert forged.returncode == 3 and "wbk_nonsense" not in forged.stderr
    started = time.monotonic()
    away = workbook("leader").run("whoami", WORKBOOK_SERVER="http://127.0.0.1:1")
    assert away.returncode == 4 and "127.0.0.1:1" in away.stderr
    assert len(away.stderr.splitlines()) <= 3
    assert time.monotonic() - started < 10, "nobody waits half a minute to hear that"


def test_several_faults_of_a_file_are_named_at_once(workbook):
    entry = {"kind": "individual", "status": "held", "supervisees": [], "settting": "video"}
    done = workbook("supervisor").run(
        "session", "record", "--from", "-", given=json.dumps(entry))
    assert done.returncode == 2
    assert "nothing was stored" in done.stderr
    assert len(re.findall(r"^  - ", done.stderr, re.MULTILINE)) >= 1
    assert "settting" in done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_parse(workbook, tmp_path, shell):
    script = workbook(None)("--generate-completion-script", shell)
    assert "assessment-link" in script
    if shell == "bash":
        checked = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True)
        assert (checked.returncode, checked.stderr) == (0, "")


def test_help_names_every_exit_code_and_fits(workbook):
    text = workbook(None)("--help")
    for code in (0, 1, 2, 3, 4, 5, 64):
        assert re.search(rf"^ +{code} +\w", text, re.MULTILINE), code
    assert max(len(line) for line in text.splitlines()) <= 80
