"""Signing in from a command line, losing everything, a hundred at once, and what is forged."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
from authenticator import Authenticator
from callers import Caller, CommandLine, Refused
from server import SERVER, Server

CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}")


@pytest.fixture(scope="module")
def own_server(filled: Path, tmp_path_factory: pytest.TempPathFactory):
    """A server that these tests may spoil."""
    folder = tmp_path_factory.mktemp("signing-in") / "authority"
    shutil.copytree(filled, folder)
    server = Server(folder, "--demo")
    try:
        yield server.wait_until_ready()
        assert server.stop() == 0, server.said
    finally:
        server.kill()


def nobody(server: Server, home: Path) -> CommandLine:
    return CommandLine(server, None, home)


def test_a_command_line_signs_in_with_a_password_and_out_again(own_server, tmp_path):
    account = own_server.accounts()["supervisor"]
    line = nobody(own_server, tmp_path)
    done = line.run(
        "sign-in", "--server", own_server.url, "--username", account["username"],
        "--password-stdin", "--authenticator-code",
        Authenticator(account["authenticator"]).code(), given=account["password"] + "\n")
    assert done.returncode == 0, done.stderr
    assert account["name"] in done.stdout
    me = line.run("whoami")
    assert me.returncode == 0 and account["name"] in me.stdout, me.stderr
    for text in (done.stdout, done.stderr, me.stdout, own_server.said):
        assert account["password"] not in text
    kept = "".join(p.read_text(errors="replace") for p in tmp_path.rglob("*") if p.is_file())
    assert account["password"] not in kept
    token = json.loads(next(p for p in tmp_path.rglob("*.json")).read_text())
    secret = re.search(r"wbk_[A-Za-z0-9_-]{43}", json.dumps(token))
    assert line.run("sign-out").returncode == 0
    if secret:
        with pytest.raises(Refused) as refused:
            Caller(own_server, secret.group()).call("auth.whoAmI", {})
        assert refused.value.code == -32001


def test_a_wrong_password_says_so_and_no_more(own_server, tmp_path):
    account = own_server.accounts()["leader"]
    said = set()
    for name in (account["username"], "nobody.of.this.name"):
        done = nobody(own_server, tmp_path).run(
            "sign-in", "--server", own_server.url, "--username", name, "--password-stdin",
            "--authenticator-code", "000000", given="not the password\n")
        assert done.returncode != 0
        said.add(done.stderr)
    assert len(said) == 1, said


def test_a_browser_lets_a_command_line_in(own_server, tmp_path):
    asked = Caller(own_server, None).call("auth.startDevice", {"label": "A laptop"})
    assert asked["page"] == "/device" and asked["intervalMs"] > 0
    waiting = Caller(own_server, None).call(
        "auth.finishDevice", {"deviceCode": asked["deviceCode"]})
    assert waiting == {"state": "waiting"}
    # A token cannot approve; a browser does in test_sign_in_pages.py.
    token = own_server.accounts()["practitioner"]["token"]
    with pytest.raises(Refused) as refused:
        Caller(own_server, token).call(
            "auth.approveDevice", {"userCode": asked["userCode"], "approve": True})
    assert refused.value.code == 1004


@pytest.mark.parametrize("forged", [
    "wbk_" + "A" * 43, "wbk_", "", "null", "wbk_" + "é" * 43,
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.", "x" * 5000])
def test_a_forged_cookie_or_token_is_refused_and_the_next_caller_served(own_server, forged):
    import http.client

    for header in ({"Authorization": f"Bearer {forged}"},
                   {"Cookie": f"workbook={forged}", "Workbook-Client": "1"}):
        connection = http.client.HTTPConnection("127.0.0.1", own_server.port, timeout=30)
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "auth.whoAmI", "params": {}})
        connection.request("POST", "/rpc", body, {
            "Content-Type": "application/json",
            **{k: v.encode("utf-8") for k, v in header.items()}})
        answer = connection.getresponse()
        text = answer.read().decode()
        assert answer.status in (200, 400), (answer.status, text)
        if answer.status == 200:
            assert json.loads(text)["error"]["code"] == -32001
        assert forged[:20] not in text or not forged
        connection.close()
    honest = Caller(own_server, own_server.accounts()["leader"]["token"])
    assert honest.call("auth.whoAmI", {})["person"]["name"]


def test_a_cursor_of_somebody_else_is_none(own_server):
    accounts = own_server.accounts()
    one = Caller(own_server, accounts["practitioner"]["token"])
    other = Caller(own_server, accounts["supervisor"]["token"])
    cursor = one.call("people.list", {"limit": 2})["nextCursor"]
    assert one.call("people.list", {"limit": 2, "cursor": cursor})["items"]
    with pytest.raises(Refused) as refused:
        other.call("people.list", {"limit": 2, "cursor": cursor})
    assert refused.value.code == 1007


def test_a_hundred_sign_ins_at_once_do_not_stop_the_rest(own_server):
    """Two passwords are checked at a time, a few wait, the others are told when to come back; memory stays where it was."""
    before = own_server.resident_mib
    answers: list[int] = []
    most = [before]

    def attempt(number: int) -> None:
        try:
            Caller(own_server, None).call("auth.signIn", {
                "username": f"nobody-{number}", "password": "five green lanterns"})
        except Refused as refused:
            answers.append(refused.code)
            if refused.code == -32006:
                assert refused.error["data"]["retryAfterMs"] >= 1000
        most.append(own_server.resident_mib)

    threads = [threading.Thread(target=attempt, args=(n,)) for n in range(100)]
    for thread in threads:
        thread.start()
    honest = Caller(own_server, own_server.accounts()["leader"]["token"])
    assert honest.call("auth.whoAmI", {})["person"]["name"]
    for thread in threads:
        thread.join()
    assert len(answers) == 100 and set(answers) <= {-32001, -32006}
    assert answers.count(-32006) > 0 and answers.count(-32001) > 0
    # Two computations of 32 MiB each, and room for what the allocator keeps.
    assert max(most) - before < 250, (before, max(most))
    account = own_server.accounts()["informationGovernance"]
    signed = Caller(own_server, None).call("auth.signIn", {
        "username": account["username"], "password": account["password"],
        "code": Authenticator(account["authenticator"]).code(), "keep": "token"})
    assert signed["needsSecondFactor"] is False


def test_breaking_the_glass_from_the_command_line(own_server, tmp_path):
    accounts = own_server.accounts()
    account = accounts["safeguardingLead"]
    line = CommandLine(own_server, account["token"], tmp_path)
    dry = line.run(
        "break-glass", "--young-person", "LS-40411", "--reason",
        "The child is at the police station", "--dry-run", "--yes")
    assert dry.returncode == 0, dry.stderr
    done = line.run(
        "break-glass", "--young-person", "LS-40411", "--reason",
        "The child is at the police station", "--yes", "--code",
        Authenticator(account["authenticator"]).code())
    assert done.returncode == 0, done.stderr
    listed = CommandLine(own_server, accounts["informationGovernance"]["token"], tmp_path).run(
        "break-glass", "list", "--not-reviewed")
    assert "The child is at the police station" in " ".join(listed.stdout.split())


def test_whoever_leaves_at_once_is_out(own_server):
    accounts = own_server.accounts()
    admin = Caller(own_server, accounts["administrator"]["token"])
    worker = Caller(own_server, accounts["qualityAuditor"]["token"])
    me = worker.call("auth.whoAmI", {})["person"]["id"]
    record = admin.call("people.get", {"id": me})
    import datetime
    today = datetime.date.today().isoformat()
    admin.write("people.leave", id=me, left=today, atOnce=True, ifRevision=record["revision"])
    with pytest.raises(Refused) as refused:
        worker.call("auth.whoAmI", {})
    assert refused.value.code == -32001


def recover(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(SERVER), "recover", "--data", str(folder / "data"), "--keys", str(folder / "keys"),
         *options], capture_output=True, text=True, timeout=60)


def test_the_first_administrator_and_the_one_who_lost_everything(tmp_path):
    printed = recover(tmp_path)
    assert printed.returncode == 0, printed.stderr
    code = CODE.search(printed.stdout).group()
    server = Server(tmp_path)
    try:
        server.wait_until_ready()
        running = recover(tmp_path)
        assert running.returncode != 0 and running.stderr.strip(), "it runs beside the service"
        open_caller = Caller(server, None)
        claimed = open_caller.call("auth.claim", {
            "code": code, "name": "Rowan (fictional)", "agency": "Lanternshire (fictional)",
            "username": "rowan", "password": "five green lanterns"})
        with pytest.raises(Refused) as refused:
            Caller(server, claimed["token"]).call("people.list", {})
        assert refused.value.code == -32007
        # The code that the start printed is worth nothing once somebody is there.
        other = CODE.search(server.said)
        assert other
        with pytest.raises(Refused) as refused:
            open_caller.call("auth.claim", {
                "code": other.group(), "name": "Another", "agency": "Lanternshire (fictional)"})
        assert refused.value.code == 1001
        assert server.stop() == 0
    finally:
        server.kill()
    nobody_there = recover(tmp_path, "--username", "somebody")
    assert nobody_there.returncode != 0 and "administrator" in nobody_there.stderr
    unnamed = recover(tmp_path)
    assert unnamed.returncode != 0 and "--username" in unnamed.stderr
    code = CODE.search(recover(tmp_path, "--username", "rowan").stdout).group()
    server = Server(tmp_path)
    try:
        server.wait_until_ready()
        again = Caller(server, None).call("auth.claim", {
            "code": code, "username": "rowan", "password": "six red lanterns here"})
        with pytest.raises(Refused) as refused:
            Caller(server, claimed["token"]).call("auth.whoAmI", {})
        assert refused.value.code == -32001
        me = Caller(server, again["token"]).call("auth.whoAmI", {})
        assert me["username"] == "rowan" and me["roles"] == ["administrator"]
        assert server.stop() == 0
    finally:
        server.kill()


def test_the_operators_own_list_of_passwords(tmp_path):
    listed = tmp_path / "denied.txt"
    listed.write_text("# ours\nharbourlights\n", encoding="utf-8")
    missing = subprocess.run(
        [str(SERVER), "serve", "--data", str(tmp_path / "a"), "--keys", str(tmp_path / "b"),
         "--denied-passwords", str(tmp_path / "none.txt")],
        capture_output=True, text=True, timeout=60)
    assert missing.returncode == 1 and "--denied-passwords" in missing.stderr
    server = Server(tmp_path, "--denied-passwords", str(listed))
    try:
        server.wait_until_ready()
        code = CODE.search(server.said).group()
        with pytest.raises(Refused) as refused:
            Caller(server, None).call("auth.claim", {
                "code": code, "name": "Rowan", "agency": "Lanternshire", "username": "rowan",
                "password": "Harbourlights2026"})
        assert refused.value.code == -32602
        assert refused.value.error["data"]["errors"][0]["pointer"] == "/password"
    finally:
        server.kill()
