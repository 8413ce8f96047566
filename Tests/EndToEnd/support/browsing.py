"""A browser for the tests, and pictures for people to look at."""

from __future__ import annotations

import time
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, Playwright


def chromium(playwright: Playwright) -> Browser:
    """Chromium of the system. A small /dev/shm and a machine without a graphics card must not matter."""
    return playwright.chromium.launch(
        executable_path="/usr/bin/chromium",
        args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"])


def picture(page: Page, path: Path) -> None:
    """Keeps a picture of the whole page. Chromium on a busy machine now and then cannot take one ("Unable to capture
    screenshot"); that says nothing about the page, so it is tried again and in the end left out with a line."""
    for attempt in range(3):
        try:
            page.screenshot(path=path, full_page=True, timeout=10_000)
            return
        except Error as error:
            if "captureScreenshot" not in error.message and "Timeout" not in error.message:
                raise
            time.sleep(attempt)
    print(f"no picture of {path.name}: the browser could not take one")
