"""What people write is found in no file or log of the service, and in no backup."""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from authenticator import Authenticator
from callers import Caller, CommandLine
from records import audit, assessment, day, individual, new_reference
from server import SERVER, Server

MARK = "zqxcanary"


class Canaries:
    """Words that stand nowhere else, each with the place where it was written."""

    def __init__(self) -> None:
        self.places: list[str] = []

    def word(self, place: str) -> str:
        self.places.append(place)
        return f"{MARK}{len(self.places) - 1:05}"

    def found(self, content: bytes) -> list[str]:
        """The places whose words are in it: in whatever case, as UTF-16, base64 or hex."""
        small = content.lower()
        return [
            place for number, place in enumerate(self.places)
            if any(form in (small if folded else content)
                   for form, folded in forms(f"{MARK}{number:05}"))]


def forms(word: str) -> list[tuple[bytes, bool]]:
    """Each with whether its case says nothing."""
    plain = word.encode()
    inner = []
    for lead in range(3):
        encoded = base64.b64encode(b"\0" * lead + plain).rstrip(b"=")
        # The first and the last character hold bits of what stands beside the word.
        inner.append((encoded[0 if lead == 0 else lead + 1:len(encoded) - 1], False))
    return [(plain, True), (word.encode("utf-16-le"), True), (plain.hex().encode(), True), *inner]


def contents(*places: Path) -> Iterator[tuple[Path, bytes]]:
    for place in places:
        for path in [place] if place.is_file() else sorted(place.rglob("*")):
            if path.is_file():
                yield path, path.read_bytes()


def get(server: Server, path: str) -> bytes:
    with urllib.request.urlopen(server.url + path, timeout=10) as answer:
        return answer.read()


@dataclass
class Callers:
    server: Server
    accounts: dict[str, dict[str, str]]

    def __call__(self, role: str) -> Caller:
        return Caller(self.server, self.accounts[role]["token"])


@dataclass
class Scene:
    server: Server
    canaries: Canaries
    shown: list[bytes] = field(default_factory=list)


def record_a_session(caller, command_line, word) -> None:
    supervisee = caller("practitioner").call("auth.whoAmI")["person"]["id"]
    session = individual(supervisee, new_reference("LS"))
    case = session["cases"][0]
    case["them"]["words"] = word("the child's words")
    case["thinking"]["alternative"] = word("another explanation")
    case["thinking"]["whatWouldChangeOurMind"] = word("what would change our mind")
    case["decision"]["text"] = word("decision")
    case["decision"]["because"] = word("because")
    case["youngPerson"] = session["chosenCase"]["youngPerson"] = word("young person's reference")
    session["thinking"] = {"experience": word("experience"), "reflection": word("reflection")}
    session["personalPart"] = {"wellbeing": word("wellbeing"), "safety": word("safety")}
    session["actions"] = [{"text": word("action"), "owner": supervisee, "due": day(7)}]
    made = caller("supervisor").write(
        "supervision.record", session=session, idempotencyKey=word("a client's key"))
    caller("supervisor").write(
        "supervision.addAddendum", id=made["id"], ifRevision=made["revision"], part="record", text=word("addendum"))
    command_line("supervisor")(
        "session", "adhoc", "--with", supervisee, "--about", word("reference by command line"),
        "--decision", word("decision by command line"), "--because", word("because by command line"))


def check_in(caller, word) -> None:
    pulse = {f"p{number}": 3 for number in range(1, 9)}
    them = caller("practitioner")
    them.write("resilience.delete", checkIns=[
        item["id"] for item in them.call("resilience.list", {})["items"]])
    them.write("resilience.checkIn", checkIn={"pulse": pulse, "note": word("check-in note")})


def contribute(browser, server: Server, word) -> None:
    """By the young person's page, without JavaScript."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.url + "/start")
    page.locator("button[value=noName]").first.click()
    page.locator("label:has(input[name=ASK-1][value=mostly])").first.click()
    page.fill("#best", word("the best thing"))
    page.locator("form#f button.main").first.click()
    assert re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){2}", page.inner_text("main"))
    context.close()


def worry_and_audit(caller, word) -> None:
    caller("practitioner").write("safeguarding.raise", concern={
        "noticedAt": f"{day(-1)}T08:00:00Z", "exactWords": word("exact words"),
        "youngPerson": word("reference of a concern"), "immediateDanger": False,
        "notReportedBecause": word("why not yet reported")})
    me = caller("practitioner").call("auth.whoAmI")["person"]
    team = caller("supervisor").call("people.get", {"id": me["id"]})["person"]["team"]
    made = caller("qualityAuditor").write("assessments.register", assessment=assessment(
        me["id"], team, word("assessment's reference"),
        word("reference of an assessment")))
    judged = audit()
    judged["judgements"][0]["evidence"] = word("evidence")
    judged["facts"]["sharedWithFamily"]["whyNot"] = word("why not shared")
    caller("qualityAuditor").write("assessments.audit", assessment=made["id"], audit=judged)


def open_in_an_emergency(caller, word) -> None:
    account = caller.accounts["safeguardingLead"]
    broken = caller("safeguardingLead").call("governance.breakGlass", {
        "reason": word("reason of an emergency"), "youngPerson": word("reference in an emergency"),
        "code": Authenticator(account["authenticator"]).code()})
    held = caller("informationGovernance").write(
        "governance.holdNotice", id=broken["id"], ifRevision=1, reason=word("reason of a hold"))
    caller("informationGovernance").write(
        "governance.reviewBreakGlass", id=broken["id"], ifRevision=held["revision"],
        justified=True, note=word("note of a review"))


@pytest.fixture(scope="module")
def scene(filled: Path, browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """A server that was killed after all this was written."""
    folder = tmp_path_factory.mktemp("canaries") / "authority"
    shutil.copytree(filled, folder)
    server = Server(folder, "--demo")
    scene = Scene(server, Canaries())
    word = scene.canaries.word
    try:
        server.wait_until_ready()
        accounts = server.accounts()
        caller = Callers(server, accounts)

        def command_line(role: str) -> CommandLine:
            return CommandLine(server, accounts[role]["token"], tmp_path_factory.mktemp(role))

        check_in(caller, word)
        contribute(browser, server, word)
        worry_and_audit(caller, word)
        open_in_an_emergency(caller, word)
        record_a_session(caller, command_line, word)
        scene.shown = [get(server, path) for path in ("/healthz", "/readyz")]
        server.kill()
        yield scene
    finally:
        server.kill()


def test_every_form_of_a_word_is_found():
    canaries = Canaries()
    word = canaries.word("somewhere")
    plain = word.encode()
    for content in (
        plain, plain.upper(), word.encode("utf-16-le"), plain.hex().encode(),
        *(base64.b64encode(b"abc"[:lead] + plain + b"behind") for lead in range(3)),
    ):
        assert canaries.found(b"before" + content) == ["somewhere"], content
    assert canaries.found(b"before and behind") == []


def test_nothing_that_was_written_stands_in_a_file_or_log(scene: Scene):
    assert len(scene.canaries.places) >= 25
    files = dict(contents(scene.server.folder))
    names = {path.name for path in files}
    assert {"workbook.sqlite", "workbook.sqlite-wal", "workbook.keys", "master.key", "checkpoints",
            "server.log"} <= names, names
    found = {path.name: scene.canaries.found(content) for path, content in files.items()}
    assert {name: places for name, places in found.items() if places} == {}
    assert [scene.canaries.found(text) for text in scene.shown] == [[], []]


def test_nothing_that_was_written_stands_in_a_backup(scene: Scene, tmp_path: Path):
    certificate, key = tmp_path / "recovery.pem", tmp_path / "recovery.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:3072", "-nodes", "-days", "2", "-subj",
         "/CN=Recovery (fictional)", "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True)
    backups, copy = tmp_path / "backups", tmp_path / "copy" / "workbook.keys"
    backups.mkdir()
    copy.parent.mkdir()
    made = subprocess.run(
        [str(SERVER), "backup", "--data", str(scene.server.data), "--keys", str(scene.server.keys),
         "--to", str(backups), "--recovery-certificate", str(certificate), "--keystore-copy",
         str(copy)], capture_output=True, timeout=120)
    assert made.returncode == 0, made.stdout + made.stderr
    assert scene.canaries.found(made.stdout + made.stderr) == []
    sealed = [path for path, content in contents(backups) if path.suffix in (".cms", ".p7m")]
    opened = tmp_path / "opened"
    opened.mkdir()
    for path in sealed:
        subprocess.run(
            ["openssl", "cms", "-decrypt", "-inform", "DER", "-binary", "-in", str(path), "-inkey",
             str(key), "-recip", str(certificate), "-out", str(opened / path.stem)], check=True,
            capture_output=True)
    decrypted = list(contents(opened))
    assert any(content.startswith(b"SQLite format 3\0") for _, content in decrypted), sealed
    found = {
        path.name: scene.canaries.found(content)
        for path, content in contents(backups, copy, opened)}
    assert {name: places for name, places in found.items() if places} == {}
