"""The staff's pages for signing in, in a real browser without JavaScript, against the running service."""

from __future__ import annotations

import io
import re
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest
import zxingcpp
from authenticator import Authenticator
from axe_playwright_python.sync_playwright import Axe
from browsing import picture
from callers import Caller
from identity_provider import IdentityProvider
from PIL import Image
from playwright.sync_api import Browser, Page
from records import talk
from server import ROOT, Server

SCREENS = ROOT / ".build" / "screens" / "staff"
PASSWORD = "five green lanterns at dusk"
LOOKS = pytest.mark.parametrize(
    "width, scheme", [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")])


class Visitor:
    """Somebody at a screen, without JavaScript."""

    def __init__(self, browser: Browser, url: str, width: int, scheme: str) -> None:
        self.browser, self.url, self.width, self.scheme = browser, url, width, scheme
        self.context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=False)
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.allowed = (url,)
        self.asked_for: list[str] = []
        self.refused: list[str] = []
        self.page.on("request", lambda request: self.asked_for.append(request.url))
        self.page.on("console", lambda message: self._heard(message.text))

    def _heard(self, text: str) -> None:
        if "Content Security Policy" in text:
            self.refused.append(text)

    def open(self, path: str) -> None:
        self.page.goto(self.url + path)

    @property
    def path(self) -> str:
        return self.page.url.removeprefix(self.url)

    def press(self, words: str) -> None:
        self.page.get_by_role("button", name=words).first.click()

    def sign_in(self, username: str, password: str, code: str) -> None:
        self.page.fill("#username", username)
        self.page.fill("#password", password)
        self.page.fill("#code", code)
        self.press("Sign in")

    def look(self, name: str) -> None:
        """A picture is kept; the page fits, can be pressed with a thumb, and axe finds nothing."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        picture(self.page, SCREENS / f"{name}-{self.width}-{self.scheme}.png")
        # axe needs timers, which a page without JavaScript does not run: it reads a copy.
        copy = self.browser.new_page(
            viewport={"width": self.width, "height": 800}, color_scheme=self.scheme)
        copy.set_content(self.page.content())
        assert copy.evaluate("document.documentElement.scrollWidth") <= self.width, name
        assert copy.locator("h1").count() == 1 and copy.locator("main").count() == 1, name
        assert copy.locator("script").count() == 0, name
        small = copy.evaluate(
            """() => [...document.querySelectorAll(
              'button, summary, input:not([type=hidden]):not(.unseen), a.main, a.home, .way a')]
              .map(element => [element.outerHTML.slice(0, 60), element.getBoundingClientRect().height])
              .filter(([, height]) => height > 0 && height < 44)""")
        assert small == [], name
        found = Axe().run(copy).response["violations"]
        copy.close()
        assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found] == [], name

    def close(self) -> None:
        assert self.refused == []
        assert all(url.startswith(self.allowed) for url in self.asked_for), self.asked_for
        self.context.close()


@pytest.fixture
def visit(browser):
    visitors = []

    def new(server: Server, width: int = 320, scheme: str = "light") -> Visitor:
        visitors.append(Visitor(browser, server.url, width, scheme))
        return visitors[-1]

    yield new
    for visitor in visitors:
        visitor.close()


@pytest.fixture
def empty(tmp_path: Path):
    """A service that nobody has signed in to yet."""
    server = Server(tmp_path)
    try:
        yield server.wait_until_ready()
        assert server.stop() == 0, server.said
    finally:
        server.kill()


def signed_in(visit, server: Server, role: str, width: int = 320, scheme: str = "light") -> Visitor:
    account = server.accounts()[role]
    visitor = visit(server, width, scheme)
    visitor.open("/sign-in")
    visitor.sign_in(
        account["username"], account["password"], Authenticator(account["authenticator"]).code())
    assert visitor.path == "/account", visitor.page.inner_text("main")
    return visitor


@LOOKS
def test_from_the_printed_code_to_recovery_codes(visit, empty, width, scheme):
    visitor = visit(empty, width, scheme)
    page = visitor.page
    visitor.open("/")
    assert visitor.path == "/sign-in"
    page.get_by_role("link", name="I have an invitation code").click()
    visitor.look("claim")
    visitor.press("Go on")
    assert page.title().startswith("Problem: ")
    visitor.look("claim-problems")
    code = re.search(r"--code (\S+)", empty.said)
    assert code, empty.said
    page.fill("#code", code.group(1))
    page.fill("#username", "rowan")
    page.fill("#new", PASSWORD)
    page.fill("#again", PASSWORD)
    if not page.locator("#name").is_visible():
        page.locator("summary").click()
    page.fill("#name", "Rowan Ellery (fictional)")
    page.fill("#agency", "Lanternshire Council (fictional)")
    visitor.press("Go on")
    assert visitor.path == "/account/second-factor", page.inner_text("main")
    visitor.look("second-factor")
    page.fill("#password", PASSWORD)
    visitor.press("Go on")
    visitor.look("authenticator")
    secret = page.inner_text(".secret")
    link = page.get_by_role("link", name="Open in the app").get_attribute("href")
    assert "".join(secret.split()) in link
    assert read_off(page) == link
    page.fill("#code", "000000")
    visitor.press("Go on")
    visitor.look("confirm-problems")
    assert secret not in page.content()
    page.fill("#code", Authenticator(secret).code())
    visitor.press("Go on")
    visitor.look("recovery")
    codes = page.locator(".codes li").all_inner_texts()
    assert len(set(codes)) == 10
    page.get_by_role("link", name="I have kept them").click()
    assert visitor.path == "/account"
    assert PASSWORD not in empty.said and codes[0] not in empty.said
    visitor.press("Sign out")
    assert "You have signed out." in page.inner_text("main")
    visitor.sign_in("rowan", PASSWORD, codes[0])
    assert visitor.path == "/account"


def read_off(page: Page) -> str:
    """What a camera reads off the screen."""
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(page.locator(".picture svg").screenshot())))
    assert len(found) == 1
    return found[0].text


@LOOKS
def test_signing_in_and_looking_round(visit, server, width, scheme):
    visitor = visit(server, width, scheme)
    page = visitor.page
    visitor.open("/sign-in?to=/device")
    visitor.look("sign-in")
    visitor.sign_in("nobody-here", "wrong but long enough", "000000")
    assert page.title() == "Problem: Sign in – Workbook"
    assert page.input_value("#username") == "nobody-here"
    assert page.input_value("#password") == "" and page.input_value("#code") == ""
    visitor.look("sign-in-problems")
    account = server.accounts()["practitioner"]
    visitor.sign_in(
        account["username"], account["password"], Authenticator(account["authenticator"]).code())
    assert visitor.path == "/device"
    visitor.look("device")
    visitor.open("/account")
    assert account["name"] in page.inner_text("main")
    visitor.look("account")
    visitor.open("/account/second-factor")
    visitor.look("second-factor-again")
    visitor.open("/account")
    visitor.press("Change your password")
    assert page.title().startswith("Problem: ")
    visitor.look("account-problems")
    cookies = {cookie["name"]: cookie for cookie in visitor.context.cookies()}
    assert list(cookies) == ["workbook"]
    assert cookies["workbook"]["httpOnly"] and cookies["workbook"]["sameSite"] == "Lax"
    visitor.press("Sign out")
    assert visitor.context.cookies() == []
    visitor.open("/account")
    assert visitor.path == "/sign-in?to=/account"


@LOOKS
def test_who_read_what_is_recorded_about_me(visit, server, width, scheme):
    practitioner = Caller(server, server.accounts()["practitioner"]["token"])
    supervisor = Caller(server, server.accounts()["supervisor"]["token"])
    me = practitioner.call("auth.whoAmI")["person"]["id"]
    session = supervisor.write("supervision.record", session=talk(me))["id"]
    supervisor.call("supervision.get", {"id": session})
    visitor = signed_in(visit, server, "practitioner", width, scheme)
    page = visitor.page
    page.get_by_role("link", name="Who read your records").click()
    assert visitor.path == "/account/who-read"
    newest = page.locator(".entry").first.inner_text()
    assert server.accounts()["supervisor"]["name"] in newest and "as supervisor" in newest
    assert "Read:" in newest
    visitor.look("who-read")
    pages = 1
    while page.get_by_role("link", name="Earlier entries").count():
        page.get_by_role("link", name="Earlier entries").click()
        pages += 1
        assert "/account/who-read?from=" in visitor.path and pages < 100
    assert "Nobody" not in page.inner_text("main")


def test_the_keyboard_alone_is_enough(visit, server):
    account = server.accounts()["leader"]
    visitor = visit(server)
    visitor.open("/sign-in")
    page = visitor.page
    order = []
    for _ in range(12):
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        if focused.count() == 0:
            break
        assert focused.evaluate("e => getComputedStyle(e).outlineStyle") != "none"
        order.append(focused.get_attribute("id"))
        match order[-1]:
            case "username":
                page.keyboard.type(account["username"])
            case "password":
                page.keyboard.type(account["password"])
            case "code":
                page.keyboard.type(Authenticator(account["authenticator"]).code())
                page.keyboard.press("Enter")
                page.wait_for_url("**/account")
                break
    fields = [name for name in order if name]
    assert fields == ["username", "password", "code"]


def test_a_command_line_is_let_in(visit, server):
    visitor = signed_in(visit, server, "qualityAuditor")
    nobody = Caller(server, None)
    for decision, state in (("Let it in", "approved"), ("Refuse", "refused")):
        device = nobody.call("auth.startDevice", {"label": "ash-laptop"})
        visitor.open(device["page"])
        visitor.page.fill("#userCode", device["userCode"].lower())
        visitor.press(decision)
        assert "ash-laptop" in visitor.page.inner_text("main")
        visitor.look(f"device-{state}")
        finished = nobody.call("auth.finishDevice", {"deviceCode": device["deviceCode"]})
        assert finished["state"] == state
    visitor.open("/account")
    visitor.look("account-with-token")
    visitor.page.get_by_role("button", name="Revoke ash-laptop").click()
    assert "That token no longer works." in visitor.page.inner_text("main")


@LOOKS
def test_through_the_organisation(visit, copy_of_filled, width, scheme):
    with IdentityProvider(redirect_uris=[]) as provider:
        server = Server(
            copy_of_filled, "--demo", "--sign-on-issuer", provider.issuer, "--sign-on-client",
            "workbook", "--sign-on-title", "your Lanternshire account")
        provider.redirect_uris.append(f"{server.url}/sign-in/back")
        try:
            server.wait_until_ready()
            signs_in_there(visit(server, width, scheme), provider, invited(server))
            assert server.stop() == 0, server.said
        finally:
            server.kill()


def invited(server: Server) -> str:
    """The code for somebody new."""
    administrator = Caller(server, server.accounts()["administrator"]["token"])
    person = administrator.write("people.add", person={
        "name": "Tern Hollis (fictional)", "discipline": "socialWork", "agency": "Lanternshire",
        "careerStage": "established", "started": "2026-01-05"})
    return administrator.write("auth.invite", person=person["id"])["code"]


def signs_in_there(visitor: Visitor, provider: IdentityProvider, code: str) -> None:
    visitor.allowed += (provider.issuer,)
    page = visitor.page
    provider.user = {"sub": "tern"}
    way = page.get_by_role("link", name="Sign in with your Lanternshire account")
    visitor.open("/sign-in?to=/device")
    visitor.look("sign-in-organisation")
    way.click()
    assert visitor.path == "/sign-in/link", page.inner_text("main")
    visitor.look("link")
    page.fill("#code", code)
    visitor.press("Go on")
    assert visitor.path == "/device"
    visitor.press("Sign out")
    way.click()
    assert visitor.path == "/account"
    assert "Tern Hollis" in page.inner_text("main")
    visitor.press("Sign out")
    provider.answer = "wrong-signature"
    way.click()
    assert page.title().startswith("Problem: ") and "you were not signed in" in page.inner_text("main")
    visitor.look("sign-in-organisation-problems")
    provider.error = "access_denied"
    way.click()
    assert "The sign-in service did not sign you in." in page.inner_text("main")
    visitor.open("/account")
    assert visitor.path == "/sign-in?to=/account"


def test_another_site_gets_nothing_done(server):
    form = urllib.parse.urlencode({"username": "a", "password": "b"}).encode()
    for headers in ({}, {"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        request = urllib.request.Request(f"{server.url}/sign-in", form, headers)
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(request, timeout=10)
        assert refused.value.code == 403 and "set-cookie" not in refused.value.headers
    with urllib.request.urlopen(f"{server.url}/sign-in", timeout=10) as response:
        assert response.headers["cache-control"] == "no-store"
        assert response.headers["content-security-policy"].startswith("default-src 'none'; style-src")


def test_what_is_typed_does_not_reach_the_log(visit, server):
    visitor = visit(server)
    visitor.open("/sign-in")
    visitor.sign_in("somebody.unusual", "a password like no other", "135791")
    for typed in ("somebody.unusual", "a password like no other", "135791"):
        assert typed not in server.said
