"""What holds for every kind of page: console, policy, requests, layout, accessibility, print."""

import re
from pathlib import Path

import card
import looks
import reading
import recall
from axe_playwright_python.sync_playwright import Axe
from chromium import PROGRAM, opened, served
from playwright.sync_api import Browser, sync_playwright

# One page of each kind, by the folder that it lies in; the first that a portal has stands for its kind.
KINDS = [
    "index.html", "guidance/index.html", "guidance/*/index.html", "guidance/*/*/index.html", "faq/index.html",
    "faq/*/index.html", "news/index.html", "news/*/index.html", "discussions/index.html", "discussions/*/index.html",
    "pledge/index.html", "about/index.html", "first-day/index.html", "departments/index.html",
    "departments/*/index.html", "registers/*/index.html", "search/index.html", "404.html", "restrictions/index.html",
    "restrictions/matrix/index.html", "restrictions/matrix/*/index.html", "restrictions/transfer/index.html",
    "restrictions/departments/*/index.html", "restrictions/operations/index.html",
    "restrictions/operations/*/index.html", "restrictions/information/index.html",
    "restrictions/information/*/index.html", "restrictions/revisions/index.html",
    "restrictions/revisions/*/index.html", "training/index.html", "training/departments/*/index.html",
    "training/courses/*/index.html", "controls/index.html", "sitemap/index.html",
]
# The office's pages, in the same way; every report is a kind of its own. A list that is too long goes on in numbered folders.
OFFICE_KINDS = [
    "index.html", "*/index.html", "*/*/index.html", "training/courses/*/index.html", "training/departments/*/index.html",
]
VIEWS = [("light", 1280), ("dark", 1280), ("light", 320)]


def check(output: Path, report) -> None:
    portal = output / "portal"
    found = [sorted(portal.glob(kind)) for kind in KINDS]
    samples = [files[0].relative_to(portal).as_posix() for files in found if files]
    report.check("every page is of a kind that is looked at", unknown_kinds(portal))
    with sync_playwright() as playwright, served(portal) as address:
        browser = playwright.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox"])
        disk = portal.as_uri() + "/"
        for name, root in {"disk": disk, "server": address}.items():
            report.check(f"{len(samples)} kinds of page from {name}: console, policy, requests, layout", quiet(browser, root, samples))
            report.check(f"search from {name}", reading.search(browser, root))
            report.check(f"questions open by link from {name}", reading.questions(browser, root, portal))
            report.check(f"tables filter, with the state in the address, from {name}", reading.tables(browser, root, portal))
            report.check(f"may I move? from home to the card by keyboard, from {name}", card.ask(browser, root, portal))
            report.check(f"the card answers what it can, and says what it can't, from {name}", card.answers(browser, root, portal))
            report.check(f"the rules on a day from {name}", card.days(browser, root, portal))
            report.check(f"the reader's own department from {name}", reading.own_department(browser, root, portal))
            report.check(f"links to headings and rows, and the mail about a page, from {name}", reading.links(browser, root, portal))
            report.check(f"the language switch from {name}", reading.languages(browser, root, portal))
            report.check(f"everything but search works without scripts from {name}", reading.scriptless(browser, root, portal))
        recall.check(browser, disk, portal, report)
        report.check("the card: axe-core, every width, one page of paper", card.looks(browser, disk, portal))
        # The page for wrong addresses names its files from the server's root, so it can't be read from a disk.
        addresses = [(address if one == "404.html" else disk) + one for one in samples]
        report.check("axe-core finds no violation, in light, dark and at 320 px", axe(browser, addresses))
        seen = [disk + one for one in looks.longest_pages(portal, samples) if one != "404.html"]
        report.check("what scripts fill has its height before they run", looks.steady(browser, seen))
        report.check("lines of running text have 35 to 45 characters", looks.readable(browser, seen))
        report.check("on a phone cells have room, charts have words, first columns stay", looks.phone(browser, seen))
        report.check("on paper: title, as-of date, repeated heads, no navigation, nothing cut off", looks.paper(browser, seen))
        report.check("dashboards: a tick only where nobody is open, a forecast before the date", reading.dashboards(browser, disk, portal))
        report.check("the pledge prints on one page", print_pledge(browser, disk, portal))
        report.check("every page of the office is of a kind that is looked at", unknown_office_kinds(output))
        personal = [file.as_uri() for file in personal_pages(output)]
        report.check("it has on pages about people too", looks.steady(browser, personal) if personal else None)
        report.check(f"{len(personal)} pages about people: console, policy, requests, layout", quiet(browser, "", personal) if personal else None)
        report.check("axe-core finds no violation on pages about people", axe(browser, personal) if personal else None)
        browser.close()


def unknown_kinds(portal: Path) -> list[str]:
    """Pages in another language are of the kinds of the first."""
    patterns = [re.compile("(en/|ja/)?" + re.escape(kind).replace(r"\*", "[^/]+")) for kind in KINDS]
    paths = [file.relative_to(portal).as_posix() for file in sorted(portal.rglob("*.html"))]
    return [path for path in paths if not any(pattern.fullmatch(path) for pattern in patterns)]


def personal_pages(output: Path) -> list[Path]:
    """Every report of the office, the longest page of each kind below them, and the pack of one manager."""
    office = output / "office"
    found = {kind: sorted(office.glob(kind)) for kind in OFFICE_KINDS}
    reports = [file for kind, files in found.items() if kind.count("/") < 3 for file in files]
    longest = [max(files, key=lambda file: file.stat().st_size) for kind, files in found.items() if files and kind.count("/") == 3]
    return reports + longest + sorted((output / "managers").glob("*/index.html"))[:1]


def unknown_office_kinds(output: Path) -> list[str]:
    patterns = [re.compile(re.escape(kind).replace(r"\*", "[^/]+").replace("index", r"(\d+/)?index")) for kind in OFFICE_KINDS]
    paths = [file.relative_to(output / "office").as_posix() for file in sorted((output / "office").rglob("*.html"))]
    return [path for path in paths if not any(pattern.fullmatch(path) for pattern in patterns)]


def quiet(browser: Browser, root: str, samples: list[str]) -> list[str]:
    faults: list[str] = []
    for sample in samples:
        if sample == "404.html" and root.startswith("file:"):
            continue
        page = opened(browser, root + sample, faults, viewport={"width": 1280, "height": 900})
        page.wait_for_timeout(150)
        shift = page.evaluate("window.layoutShift")
        # Less than a thousandth of the window is a rounding of the text's position, which nobody sees.
        if shift >= 0.001:
            faults.append(f"{sample}: the layout shifts by {shift:.3f}")
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            faults.append(f"{sample} is wider than the window")
        page.close()
    return faults


def axe(browser: Browser, addresses: list[str]) -> list[str]:
    faults: list[str] = []
    for scheme, width in VIEWS:
        for address in addresses:
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.goto(address)
            page.wait_for_timeout(50)
            for violation in Axe().run(page).response["violations"]:
                faults.append(f"{address} {scheme} {width}: {violation['id']} at {violation['nodes'][0]['target']}")
            if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                faults.append(f"{address} {scheme} {width}: wider than the window")
            page.close()
    return faults


def print_pledge(browser: Browser, root: str, portal: Path) -> list[str] | None:
    if not (portal / "pledge/index.html").is_file():
        return None
    page = browser.new_page()
    page.goto(root + "pledge/index.html")
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    page.close()
    count = pdf.count(b"/Type /Page") - pdf.count(b"/Type /Pages")
    return [] if count == 1 else [f"{count} pages"]
