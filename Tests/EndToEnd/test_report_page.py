"""The report in a real browser, on a telephone and on a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import picture


def page_of(report, workbook, tmp_path):
    path = tmp_path / "report.html"
    workbook("leader")("report", report, "--format", "html", "--output", str(path))
    assert path.stat().st_mode & 0o077 == 0
    return path


@pytest.fixture
def file(workbook, tmp_path):
    return page_of("assessment-link", workbook, tmp_path)


@pytest.mark.parametrize("report, first", [
    ("assessment-link", "What you can and cannot conclude"), ("workforce", "Read this first")])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_report_fits_and_can_be_read(
        browser, workbook, tmp_path, width, scheme, report, first):
    file = page_of(report, workbook, tmp_path)
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    messages = []
    asked_for = []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.on("request", lambda request: asked_for.append(request.url))
    page.goto(file.as_uri())
    assert messages == []
    assert asked_for == [file.as_uri()], "the page asks for something beside itself"
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    overflowing = page.evaluate(
        """() => [...document.querySelectorAll('body *')].filter(element => {
          const box = element.getBoundingClientRect();
          if (box.right <= innerWidth + 1) return false;
          // What scrolls inside a box of its own is no overflow of the page.
          for (let outer = element.parentElement; outer; outer = outer.parentElement)
            if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(outer).overflowX)) return false;
          return true;
        }).map(element => element.tagName + ' ' + element.textContent.slice(0, 40))""")
    assert overflowing == []
    found = Axe().run(page).response["violations"]
    picture(page, tmp_path / f"{report}-{width}-{scheme}.png")
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found] == []
    headings = page.locator("h2").all_inner_texts()
    assert headings[:2] == ["Contents", first]
    for link in page.locator("nav a").all():
        assert page.locator(link.get_attribute("href").replace("#", "[id='") + "']").count() == 1
    assert page.locator("h1").count() == 1
    charts = page.locator("svg")
    assert charts.count() > 0
    for chart in charts.all():
        assert chart.get_attribute("role") == "img" or chart.get_attribute("aria-hidden") == "true"
    page.close()


def test_without_colour_and_on_paper_everything_is_still_there(browser, file, tmp_path):
    page = browser.new_page()
    page.goto(file.as_uri())
    words = page.locator("main").inner_text() if page.locator("main").count() else page.inner_text("body")
    page.emulate_media(media="print", forced_colors="active")
    page.pdf(path=tmp_path / "report.pdf", format="A4")
    on_paper = page.locator("main").inner_text() if page.locator("main").count() else page.inner_text("body")
    for sentence in ("Together is not cause.", "Not to be used to judge any individual."):
        assert sentence in words and sentence in on_paper
    page.close()
