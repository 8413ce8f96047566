"""The table of security requirements is whole and true, and what it says is absent is absent."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from security_table import BEGIN, PAGE, ROOT, STATUSES, TABLE, Requirement, generated, requirements

# The levels of OWASP ASVS 5.0.0, section by section: 1.5 has three requirements, of levels 1, 2 and 3.
LEVELS = """
1.1 22 1.2 1111122223 1.3 112222222223 1.4 222 1.5 123 2.1 122 2.2 112 2.3 12223 2.4 23
3.1 3 3.2 113 3.3 12223 3.4 11222233 3.5 11122333 3.6 3 3.7 22333
4.1 12233 4.2 23333 4.3 22 4.4 1222 5.1 2 5.2 112333 5.3 113 5.4 222
6.1 122 6.2 111111112222 6.3 11223333 6.4 112233 6.5 22222333 6.6 2223 6.7 33 6.8 2222
7.1 222 7.2 1111 7.3 22 7.4 11222 7.5 223 7.6 22 8.1 1233 8.2 1123 8.3 133 8.4 23 9.1 111 9.2 1222
10.1 22 10.2 223 10.3 22223 10.4 1111122222233333 10.5 22222 10.6 22 10.7 222
11.1 2233 11.2 22233 11.3 11233 11.4 1222 11.5 23 11.6 23 11.7 33 12.1 12233 12.2 11 12.3 22223
13.1 2333 13.2 222223 13.3 2233 13.4 1222233 14.1 22 14.2 12223333 14.3 122
15.1 12233 15.2 12233 15.3 1222222 15.4 3333 16.1 2 16.2 22222 16.3 2222 16.4 222 16.5 2223
17.1 23 17.2 22223333 17.3 22
""".split()

ALL = {
    f"{section}.{number}": level
    for section, levels in zip(LEVELS[::2], LEVELS[1::2], strict=True)
    for number, level in enumerate(levels, start=1)
}


@pytest.fixture(scope="session", autouse=True)
def programs() -> None:
    """Nothing here needs the programs to be built."""


@pytest.fixture(scope="module")
def table() -> list[Requirement]:
    return requirements()


def swift(*folders: str) -> dict[str, str]:
    """The Swift files of the product below these folders, by their path."""
    files = (file for folder in folders for file in (ROOT / folder).rglob("*.swift"))
    return {str(file.relative_to(ROOT)): file.read_text(encoding="utf-8") for file in files}


def found(pattern: str, *folders: str) -> list[str]:
    """Where a pattern stands in the product, comments left out."""
    return [
        f"{path}:{number} {line.strip()}"
        for path, text in swift(*folders).items()
        for number, line in enumerate(text.splitlines(), start=1)
        if re.search(pattern, line.split("//")[0])
    ]


def has_test(file: Path, name: str) -> bool:
    text = file.read_text(encoding="utf-8")
    return (f"def {name}(" if file.suffix == ".py" else f"func `{name}`(") in text


def anchors(file: Path) -> set[str]:
    """The headings of a page as GitHub makes links of them."""
    headings = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


# The table itself


def test_every_requirement_of_levels_1_and_2_is_there_once(table):
    assert Counter(ALL.values()) == {"1": 70, "2": 183, "3": 92}
    expected = [(id, level) for id, level in ALL.items() if level != "3"]
    assert [(r.id, r.level) for r in table] == expected


def test_every_row_has_its_words_and_a_status(table):
    for r in table:
        assert r.status in STATUSES, r
        assert r.asks.strip() and r.where.strip(), r
        # Our own words: the standard's sentences begin otherwise, and are longer.
        assert len(r.asks) < 120 and not r.asks.startswith("Verify"), r


def test_every_covered_row_names_a_file_and_a_test_that_exist(table):
    wrong = []
    for r in (r for r in table if r.status == "covered"):
        path, _, anchor = r.where.partition("#")
        if not (ROOT / path).is_file():
            wrong.append(f"{r.id}: no file {path}")
        elif anchor and anchor not in anchors(ROOT / path):
            wrong.append(f"{r.id}: {path} has no heading {anchor}")
        if not r.test:
            wrong.append(f"{r.id}: no test")
    for r in (r for r in table if r.test):
        file, separator, name = r.test.partition(" :: ")
        if not separator or not (ROOT / file).is_file() or not file.startswith("Tests/"):
            wrong.append(f"{r.id}: no test file {r.test}")
        elif not has_test(ROOT / file, name):
            wrong.append(f"{r.id}: {file} has no test {name}")
    assert not wrong, "\n".join(wrong)


def test_what_is_open_or_does_not_apply_says_why(table):
    for r in (r for r in table if r.status != "covered"):
        assert " " in r.where and r.where.endswith("."), f"{r.id} needs a sentence: {r.where}"


def test_the_page_says_what_the_table_says(table):
    page = PAGE.read_text(encoding="utf-8")
    assert BEGIN + page.split(BEGIN)[1] == generated(table), (
        "run python3 Tests/EndToEnd/support/security_table.py")


def test_the_table_is_plain_text_for_any_program():
    text = TABLE.read_bytes().decode("utf-8")
    assert "\r" not in text and '"' not in text and text.endswith("\n")


# What the table says is absent


def test_nothing_starts_another_program():
    pattern = r"\b(posix_spawnp?|popen|execve?|execvp?|fork|vfork)\(|Foundation\.Process|\bProcess\(\)|import Subprocess"
    assert found(pattern, "Sources", "Clients") == []


def test_there_is_no_xml_and_no_archive_of_objects():
    pattern = r"\b(XMLParser|XMLDocument|FoundationXML|NSKeyedUnarchiver|PropertyListDecoder)\b"
    assert found(pattern, "Sources", "Clients") == []


def test_no_regular_expression_is_built_from_text():
    assert found(r"NSRegularExpression|\bRegex\(", "Sources", "Clients") == []


def test_format_strings_are_constants():
    assert found(r'String\(format: (?!")', "Sources", "Clients") == []


def test_templates_come_with_the_program():
    made = found(r"MustacheTemplate\(|\.register\(.*named:", "Sources")
    assert all("Templates.swift" in place and "file(" in place for place in made), made


def test_the_c_code_allocates_nothing():
    for file in (ROOT / "Sources" / "CAssets").glob("*.c"):
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"\b(m|c|re)alloc|\bfree\(|mem(cpy|move)|str(cpy|cat)|s?printf", text), file


# Names of tables, columns and conditions that stand in the code; never a value.
NAMES_IN_STATEMENTS = {
    "CheckInRow.columns", "ContributionRow.select", "checkpointPages", "column", "columns", "columns.joined", "condition",
    "id", "marks", "patience", "pragma", "settings", "source", "sql", "table", "table.quotedDatabaseIdentifier",
    "table.rawValue", "usual",
}


def test_no_statement_holds_what_somebody_wrote():
    literal = re.compile(r'"""(.*?)"""|"((?:[^"\\\n]|\\.)*)"', re.DOTALL)
    statement = re.compile(r"\b(SELECT|INSERT INTO|UPDATE \w|UPDATE \\|DELETE FROM|PRAGMA|VACUUM|ATTACH)")
    seen = set()
    for path, text in swift("Sources").items():
        for match in literal.finditer(text):
            inside = match.group(1) or match.group(2) or ""
            if statement.search(inside):
                seen |= {(name, path) for name in re.findall(r"\\\(([\w.]+)", inside)}
    unknown = {(name, path) for name, path in seen if name not in NAMES_IN_STATEMENTS}
    assert seen and not unknown, unknown


def test_no_answer_lets_another_origin_read_it():
    assert found("Access-Control-Allow", "Sources") == []


def test_nothing_asks_for_hints_or_secret_questions():
    document = json.loads((ROOT / "Protocol" / "openrpc.json").read_text(encoding="utf-8"))
    asked = {
        param["name"].lower()
        for method in document["methods"] if method["name"].startswith("auth.")
        for param in method["params"]
    }
    assert "code" in asked and not {name for name in asked if re.search("hint|question|birth|maiden", name)}


def test_cryptography_stays_in_its_modules():
    uses = found(r"^\s*(package |internal |private )?import (_?Crypto\w*|JWTKit|NIOSSL|COpenSSL)\b", "Sources", "Clients")
    allowed = ("Sources/Sealing/", "Sources/SingleSignOn/", "Sources/WebServer/", "Clients/Swift/")
    assert uses and all(place.startswith(allowed) for place in uses), uses


def test_no_weak_algorithm_is_used():
    # RFC 6238 makes the codes of authenticator apps with HMAC-SHA-1, which is not broken as a MAC.
    weak = found(r"\bInsecure\.|\bMD5\b|\bECB\b|_CBC\b|\bRC4\b|TripleDES|pkcs1v1_5Encryption", "Sources", "Clients")
    assert all("Sources/Sealing/" in place and "SHA1" in place for place in weak), weak


def test_every_package_is_pinned_and_comes_from_where_it_should():
    manifest = (ROOT / "Package.swift").read_text(encoding="utf-8")
    named = dict(re.findall(r'\.package\(url: "([^"]+)", exact: "([^"]+)"\)', manifest))
    assert len(named) == manifest.count(".package(url:"), "every package has one exact version"
    pins = json.loads((ROOT / "Package.resolved").read_text(encoding="utf-8"))["pins"]
    resolved = {pin["location"].removesuffix(".git"): pin["state"]["version"] for pin in pins}
    for location, version in named.items():
        assert resolved.get(location) == version, location
    owners = {"apple", "groue", "hummingbird-project", "jpsim", "swift-server", "vapor"}
    for location in resolved:
        assert re.match(r"https://github\.com/([^/]+)/", location).group(1) in owners, location


def test_calls_to_others_follow_no_redirect():
    clients = found(r"HTTPClient\.Configuration\(", "Sources")
    assert clients and all("redirectConfiguration: .disallow" in place for place in clients), clients
    assert found(r"HTTPClient\.shared", "Sources") == []


def test_no_client_leaves_certificates_unchecked():
    # NIOSSL checks them unless it is told otherwise.
    assert found(r"makeClientConfiguration|HTTPClient\.Configuration", "Sources", "Clients")
    assert found(r"certificateVerification|trustRoots|\.noHostnameVerification", "Sources", "Clients") == []


def test_a_password_has_no_last_day():
    tables = (ROOT / "Sources/Storage/Migrations/M0008SigningInTables.swift").read_text(encoding="utf-8")
    password = re.search(r"CREATE TABLE password \((.*?)\) STRICT", tables, re.DOTALL).group(1)
    assert re.findall(r"^\s+(\w+) (?:BLOB|INTEGER|TEXT)", password, re.MULTILINE) == ["person", "sealed", "changed"]


def test_passwords_are_typed_unseen_and_can_be_pasted():
    fields = [
        field
        for text in swift("Sources/WebServer/Staff").values()
        for field in re.findall(r'Field\(\s*id: "(?:password|current|new|again)".*?\)', text, re.DOTALL)
    ]
    assert len(fields) >= 4
    for field in fields:
        assert "kind: .password" in field and re.search('autocomplete: "(new|current)-password"', field), field
    for file in (ROOT / "Clients" / "Web").rglob("*.mustache"):
        template = file.read_text(encoding="utf-8")
        assert not re.search(r"\son(paste|copy|drop|input)=|maxlength", template), file


def test_every_security_event_is_told_and_written_down():
    events = (ROOT / "Sources/Handlers/People/SigningIn.swift").read_text(encoding="utf-8")
    cases = re.findall(r"^  case (\w+)", events.split("enum SecurityEvent")[1], re.MULTILINE)
    assert {"signedIn", "refusedSignIn", "signedOut", "brokeGlass"} <= set(cases)
    told = "\n".join(swift("Sources/Handlers", "Sources/WebServer").values())
    for case in cases:
        assert re.search(rf"tell\(\.{case}\b", told), f"nobody tells of {case}"
    assert found(r'logger\.notice\("\\\(event\.line\)"\)', "Sources/workbook-server")
