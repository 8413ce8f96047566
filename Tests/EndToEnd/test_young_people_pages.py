"""The young person's own pages in a real browser, without JavaScript, against the running service."""

from __future__ import annotations

import re
import statistics
import time
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import picture
from playwright.sync_api import Browser, Page
from server import ROOT

SCREENS = ROOT / ".build" / "screens" / "young-people"
CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}")
WORDS = "They came when they said. 👩🏽‍🚀 \u0633\u0644\u0627\u0645"


class Visitor:
    """Somebody with an old phone: no JavaScript, and every click counted."""

    def __init__(self, browser: Browser, url: str, width: int, scheme: str) -> None:
        self.browser, self.url, self.width, self.scheme = browser, url, width, scheme
        self.context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=False)
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.asked_for: list[str] = []
        self.refused: list[str] = []
        self.page.on("request", lambda request: self.asked_for.append(request.url))
        self.page.on("console", lambda message: self._heard(message.text))
        self.clicks = 0

    def _heard(self, text: str) -> None:
        if "Content Security Policy" in text:
            self.refused.append(text)

    def open(self, path: str) -> None:
        self.page.goto(self.url + path)

    def click(self, selector: str) -> None:
        self.clicks += 1
        self.page.locator(selector).first.click()

    def look(self, name: str) -> None:
        """A picture is kept; it fits, and axe finds nothing."""
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
              'button, summary, textarea, a.main, a.leave, nav a, .scale label, label.line')]
              .filter(element => !element.matches('.first'))
              .map(element => [element.outerHTML.slice(0, 60), element.getBoundingClientRect().height])
              .filter(([, height]) => height > 0 && height < 44)""")
        assert small == [], name
        found = Axe().run(copy).response["violations"]
        copy.close()
        assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found] == [], name

    def answer(self, choice: str = "noName") -> str:
        """Through the form, as far as the code."""
        self.click(f"button[value={choice}]")
        self.click("label:has(input[name=ASK-1][value=mostly])")
        self.click("label:has(input[name=ASK-6][value=never])")
        self.page.fill("#best", WORDS)
        self.click("form#f button.main")
        found = CODE.search(self.page.inner_text("main"))
        assert found, self.page.inner_text("main")
        return found.group()

    def close(self) -> None:
        assert self.refused == []
        assert all(url.startswith(self.url) for url in self.asked_for), self.asked_for
        assert self.context.cookies() == [], "a cookie was set on somebody's own device"
        self.context.close()


@pytest.fixture
def visit(browser, server):
    visitors = []

    def new(width: int = 320, scheme: str = "light") -> Visitor:
        visitors.append(Visitor(browser, server.url, width, scheme))
        return visitors[-1]

    yield new
    for visitor in visitors:
        visitor.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("manner", ["", "?l=cy", "?easy=1", "?l=cy&easy=1"])
def test_a_young_person_answers_and_follows_up(visit, width, scheme, manner):
    visitor = visit(width, scheme)
    name = manner.strip("?").replace("&", "-").replace("=", "-") or "english"
    visitor.open("/start" + manner)
    page = visitor.page
    assert page.get_attribute("html", "lang") == ("cy" if "l=cy" in manner else "en")
    assert (page.get_attribute("html", "class") == "easy") == ("easy" in manner)
    for number in ("999", "0800 1111", "85258"):
        assert number in page.inner_text(".urgent")
    visitor.look(f"start-{name}")
    visitor.click("button[value=unsure]")
    visitor.look(f"unsure-{name}")
    visitor.click("form button.main")
    visitor.click("button[value=named]")
    assert page.locator("#name").count() == 1
    visitor.look(f"form-{name}")
    page.fill("#best", "x" * 10_001)
    visitor.click("form#f button.main")
    assert page.input_value("#best") == "x" * 10_001
    visitor.look(f"too-long-{name}")
    visitor.open("/start" + manner)
    code = visitor.answer()
    visitor.look(f"sent-{name}")
    visitor.open("/answer" + manner)
    visitor.look(f"code-{name}")
    page.fill("#code", "0000-0000-0000")
    visitor.click("form button.main")
    visitor.look(f"wrong-code-{name}")
    page.fill("#code", code.lower().replace("-", " "))
    visitor.click("form button.main")
    page.wait_for_selector("#outcome")
    visitor.look(f"answer-{name}")
    assert WORDS not in page.content()
    assert page.get_attribute("html", "lang") == ("cy" if "l=cy" in manner else "en")


def test_the_keyboard_alone_is_enough(visit):
    visitor = visit(320)
    visitor.open("/start")
    page = visitor.page

    def tab_to(selector: str) -> None:
        for _ in range(120):
            page.keyboard.press("Tab")
            if page.locator(f"{selector}:focus").count():
                outline = page.locator(f"{selector}:focus").evaluate(
                    "e => getComputedStyle(e.matches('.scale input') ? e.nextElementSibling : e).outlineStyle")
                assert outline != "none", f"the focus on {selector} cannot be seen"
                return
        raise AssertionError(f"{selector} is not reached with the tabulator")

    tab_to("button[value=noName]")
    page.keyboard.press("Enter")
    page.wait_for_selector("form#f textarea")
    tab_to("input[name=ASK-1]")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    assert page.is_checked("input[name=ASK-1][value=sometimes]")
    tab_to("#best")
    page.keyboard.type("Tea and time.")
    tab_to("form#f button.main")
    page.keyboard.press("Enter")
    page.wait_for_selector(".the-code")


def test_changing_the_language_in_the_middle_keeps_what_was_written(visit):
    visitor = visit(320)
    visitor.open("/start")
    visitor.click("button[value=named]")
    page = visitor.page
    page.fill("#best", WORDS)
    page.fill("#name", "Jo")
    page.check("input[name=ASK-2][value=always]")
    visitor.click("nav button[lang=cy]")
    assert page.get_attribute("html", "lang") == "cy"
    assert page.input_value("#best") == WORDS and page.input_value("#name") == "Jo"
    assert page.is_checked("input[name=ASK-2][value=always]")
    # Enter in a box sends the form; it does not press the first button of the page.
    page.press("#name", "Enter")
    page.wait_for_selector(".the-code")


def test_nothing_of_it_is_in_the_log_or_the_headers(visit, server):
    visitor = visit()
    visitor.open("/start")
    code = visitor.answer()
    assert code not in server.said and WORDS not in server.said
    with urllib.request.urlopen(server.url + "/start", timeout=10) as response:
        headers = {name.lower(): value for name, value in response.headers.items()}
    assert headers["cache-control"] == "no-store" and headers["referrer-policy"] == "no-referrer"
    assert headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")
    assert "set-cookie" not in headers and "server" not in headers and "etag" not in headers


def test_without_a_code_it_cannot_be_followed(visit):
    visitor = visit()
    visitor.open("/start")
    code = visitor.answer()
    visitor.click("button.quiet")
    visitor.look("no-code-english")
    visitor.open("/answer")
    visitor.page.fill("#code", code)
    visitor.click("form button.main")
    assert visitor.page.locator(".problem").count() == 1


def test_how_long_it_takes(visit, capsys):
    answering, following = [], []
    for _ in range(5):
        visitor = visit()
        began = time.monotonic()
        visitor.open("/start")
        code = visitor.answer()
        answering.append((visitor.clicks, time.monotonic() - began))
        visitor.clicks, began = 0, time.monotonic()
        visitor.open("/answer")
        visitor.page.fill("#code", code)
        visitor.click("form button.main")
        visitor.page.wait_for_selector("#outcome")
        following.append((visitor.clicks, time.monotonic() - began))
    with capsys.disabled():
        for what, runs in (("answer", answering), ("follow up", following)):
            clicks = statistics.median(clicks for clicks, _ in runs)
            seconds = statistics.median(seconds for _, seconds in runs)
            print(f"\nto {what}, median of 5 scripted runs: {clicks:g} clicks, {seconds:.2f} s")
    assert statistics.median(clicks for clicks, _ in answering) <= 5
