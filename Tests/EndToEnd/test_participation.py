"""Young people are heard, told and safe: over the wire, through the page, and as an attacker would look."""

from __future__ import annotations

import html
import http.client
import json
import re
import urllib.parse
import uuid
from datetime import UTC, datetime

import pytest
from callers import Caller, Refused
from records import day, new_reference
from server import Server

AGENT = "CanaryPhone/7.4 (of somebody)"
ADDRESS = "203.0.113.77"


class Phone:
    """An old phone: no scripts, no cookies kept, forms sent as they stand."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.page = ""

    def open(self, path: str) -> str:
        return self._send("GET", path, None)

    def fill(self, action: str, **fields: str) -> str:
        """Sends the form with this address, its hidden fields as they are, and the given ones."""
        form = next(
            form for form in re.findall(r"<form.*?</form>", self.page, re.DOTALL)
            if re.search(rf'action="{re.escape(action)}', form))
        target = html.unescape(re.search(r'action="([^"]+)"', form).group(1))
        hidden = {
            html.unescape(attributes.get("name", "")): html.unescape(attributes.get("value", ""))
            for tag in re.findall(r"<input[^>]*>", form)
            if (attributes := dict(re.findall(r'(\w+)="([^"]*)"', tag))).get("type") == "hidden"
        }
        return self._send("POST", target, urllib.parse.urlencode(hidden | fields))

    def _send(self, method: str, path: str, body: str | None) -> str:
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        headers = {"User-Agent": AGENT, "X-Forwarded-For": ADDRESS, "Accept-Language": "cy"}
        if body is not None:
            headers |= {
                "Content-Type": "application/x-www-form-urlencoded",
                "Origin": self.server.url, "Host": f"127.0.0.1:{self.server.port}",
            }
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.status = response.status
        self.page = response.read().decode()
        return self.page


@pytest.fixture
def people(caller):
    roles = ("participationWorker", "participationLead", "safeguardingLead", "leader",
             "practitioner", "supervisor")
    return {role: caller(role) for role in roles} | {None: caller(None)}


def waiting(checker: Caller) -> list[dict]:
    found, cursor = [], None
    while True:
        page = checker.call("participation.list", {
            "waitingForReading": True, "limit": 200, **({"cursor": cursor} if cursor else {})})
        found += page["items"]
        cursor = page.get("nextCursor")
        if cursor is None:
            return found


def said_aloud(**more) -> dict:
    return {
        "speakingAs": "youngPerson", "route": "inPerson", "place": "withWorker",
        "youngPerson": new_reference("LS"), "agreement": {"kind": "ownUnder16WithUnderstanding"},
        "oneChange": "Tell me first.", "language": "en", **more,
    }


def test_from_said_to_fair(people):
    worker, checker, lead = (
        people["participationWorker"], people["safeguardingLead"], people["participationLead"])
    leader = people["leader"]
    me = leader.call("auth.whoAmI")["person"]["id"]
    made = worker.write("participation.contribute", contribution=said_aloud(), withCode=True)
    nobody = people[None]
    assert nobody.call("participation.follow", {"code": made["code"]})["stage"] == "waiting"

    def step(who, method, revision, **params):
        return who.write(
            f"participation.{method}", id=made["id"], ifRevision=revision, **params)["revision"]

    at = step(checker, "checkSafety", 1, part="words", finding="clear")
    at = step(lead, "acknowledge", at)
    at = step(lead, "sendToDecisionMaker", at, decisionMaker=me, ask={
        "theme": "Being told", "youSaid": "We hear last.", "askedFor": "To be told first."})
    with pytest.raises(Refused) as refused:
        step(leader, "decide", at, outcome={"kind": "declined"})
    assert refused.value.code == -32602
    at = step(leader, "decide", at, outcome={
        "kind": "accepted", "what": "tell you on the same day", "by": day(60), "who": "Briar"})
    with pytest.raises(Refused) as refused:
        lead.write("participation.tell", id=made["id"], ifRevision=at, how="letter",
                   readForNames=True)
    assert refused.value.code == -32602 and "/on" in str(refused.value)
    at = step(lead, "tell", at, on=day(0), how="withTheCode", readForNames=True)
    answer = nobody.call("participation.follow", {"code": made["code"]})
    assert answer["outcome"]["what"] == "tell you on the same day" and answer["canReply"]
    nobody.write("participation.reply", code=made["code"], reply="fair")
    step(lead, "close", at + 1)
    assert lead.call("participation.get", {"id": made["id"]})["summary"]["state"] == "closed"


def test_what_is_about_a_worker_reaches_neither_them_nor_their_line(people):
    practitioner, supervisor = people["practitioner"], people["supervisor"]
    them = practitioner.call("auth.whoAmI")["person"]["id"]
    made = people["participationWorker"].write(
        "participation.contribute", contribution=said_aloud(aboutWorker=them))
    for caller in (practitioner, supervisor, people["leader"]):
        with pytest.raises(Refused):
            caller.call("participation.get", {"id": made["id"]})
    people["safeguardingLead"].write(
        "participation.checkSafety", id=made["id"], ifRevision=1, part="words", finding="clear")
    for caller in (practitioner, supervisor, people["leader"]):
        with pytest.raises(Refused):
            caller.call("participation.get", {"id": made["id"]})
    assert people["participationLead"].call("participation.get", {"id": made["id"]})


def test_an_answer_by_ones_own_hand_and_what_came_of_it(server, people):
    phone = Phone(server)
    first = phone.open("/start")
    assert "999" in first and "<textarea" not in first
    assert "set-cookie" not in phone.headers and phone.headers["cache-control"] == "no-store"
    phone.fill("/start", choice="noName")
    text = f"It is cold there {uuid.uuid4()} 🥶\r\nشكرا"
    thanks = phone.fill("/send", change=text, **{"ASK-1": "never"})
    assert phone.status == 200, thanks
    code = re.search(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", thanks)
    assert code, thanks
    checker = people["safeguardingLead"]
    kept = next(
        record for item in waiting(checker)
        if (record := checker.call("participation.get", {"id": item["id"]}))["contribution"].get(
            "oneChange") == text.replace("\r\n", "\n"))
    assert kept["contribution"]["noName"] and not kept["summary"]["named"]
    phone.open("/answer")
    follow = phone.fill("/answer", code=code.group())
    assert phone.status == 200 and "cold there" not in follow


def test_no_name_means_it(server, people):
    """What an attacker with the data folder, the keys folder and the log in hand can find."""
    phone = Phone(server)
    phone.open("/start")
    phone.fill("/start", choice="noName")
    before = datetime.now(UTC)
    secret = f"canary-{uuid.uuid4()}"
    phone.fill("/send", change=secret)
    after = datetime.now(UTC)
    files = [
        file for folder in (server.data, server.keys) for file in folder.rglob("*")
        if file.is_file() and file.name != "demo-accounts.json"
    ] + [server.log]
    moments = range(int(before.timestamp() * 1000), int(after.timestamp() * 1000) + 1)
    for file in files:
        data = file.read_bytes()
        for trace in (secret, AGENT, "CanaryPhone", ADDRESS):
            assert trace.encode() not in data, (trace, file.name)
        for moment in moments:
            # As SQLite keeps an instant, as an id of version 7 begins, and as text.
            assert moment.to_bytes(6) not in data, file.name
            assert str(moment).encode() not in data, file.name


@pytest.mark.parametrize("body, kind, status", [
    (b"--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--x--", "multipart/form-data; boundary=x", 415),
    (b"\x89PNG", "image/png", 415),
    (b"oneChange=" + b"x" * 300_000, "application/x-www-form-urlencoded", 413),
    (b"oneChange=%FF%FE", "application/x-www-form-urlencoded", 400),
])
def test_what_the_page_cannot_take_is_said_in_plain_words(server, body, kind, status):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("POST", "/send", body, {"Content-Type": kind, "Origin": server.url})
    response = connection.getresponse()
    page = response.read().decode()
    assert response.status == status, page[:500]
    assert "<h1" in page and "999" in page and "JSON" not in page


def test_a_form_from_elsewhere_is_not_taken(server):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request(
        "POST", "/send", b"oneChange=hello",
        {"Content-Type": "application/x-www-form-urlencoded", "Origin": "https://elsewhere.example"})
    response = connection.getresponse()
    assert response.status == 403, response.read()[:300]


def test_the_reports_of_both_voices(people):
    quarter = closed_quarter()
    for voice in ("youngPeople", "leaders"):
        for language in ("en", "cy"):
            document = people["participationLead"].call("reports.youSaidWeDid", {
                "period": quarter, "voice": voice, "language": language})
            assert document["sections"]
    poster = people["participationLead"].call(
        "reports.youSaidWeDid", {"period": quarter, "voice": "youngPeople"})
    assert poster["poster"]["language"] == "en-GB" and not poster["caveats"]
    shown = json.dumps(poster["sections"], ensure_ascii=False)
    assert "LS-" not in shown and "(fictional)" not in shown


def closed_quarter() -> dict[str, str]:
    today = datetime.now(UTC).date()
    first = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
    end = first.fromordinal(first.toordinal() - 1)
    if (today - first).days < 10:
        first = end.replace(month=(end.month - 1) // 3 * 3 + 1, day=1)
        end = first.fromordinal(first.toordinal() - 1)
    return {"from": end.replace(month=end.month - 2, day=1).isoformat(), "until": end.isoformat()}
