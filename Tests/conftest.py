"""What the tests of the running programs share: the fictional authority, filled once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browsing import chromium
from callers import Caller, CommandLine
from playwright.sync_api import sync_playwright
from server import SERVER, WORKBOOK, Server


@pytest.fixture(scope="session", autouse=True)
def programs() -> None:
    for program in (SERVER, WORKBOOK):
        assert program.exists(), f"{program} is missing: swift build"


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the fictional authority in it, which no server is using. Copy it, do not open it."""
    folder = tmp_path_factory.mktemp("filled")
    server = Server(folder, "--demo")
    try:
        server.wait_until_ready()
        assert server.stop() == 0, server.said
    finally:
        server.kill()
    return folder


@pytest.fixture
def copy_of_filled(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(filled, tmp_path / "filled"))


@pytest.fixture(scope="session")
def server(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The fictional authority, started again on its own data."""
    folder = tmp_path_factory.mktemp("server") / "authority"
    shutil.copytree(filled, folder)
    server = Server(folder, "--demo")
    try:
        yield server.wait_until_ready()
        assert server.stop() == 0, server.said
    finally:
        server.kill()


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = chromium(playwright)
        yield browser
        browser.close()


@pytest.fixture
def caller(server: Server) -> Callable[[str | None], Caller]:
    """A caller in a role, or nobody for None."""
    accounts = server.accounts()
    return lambda role: Caller(server, accounts[role]["token"] if role else None)


@pytest.fixture
def workbook(
    server: Server, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str | None], CommandLine]:
    """The command line of somebody in a role, or of nobody."""
    accounts = server.accounts()

    def command_line(role: str | None) -> CommandLine:
        home = tmp_path_factory.mktemp(role or "nobody")
        return CommandLine(server, accounts[role]["token"] if role else None, home)

    return command_line
