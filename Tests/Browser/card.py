"""May I move? From home to the card by the keyboard alone, what the card says, its print, and the rules on a day."""

import json
import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from chromium import opened
from playwright.sync_api import Browser

VIEWS = [("light", 1280), ("dark", 1280), ("light", 320)]


def departments(portal: Path) -> dict:
    """The data that the card answers from; nothing for a portal without restrictions."""
    for file in sorted(portal.glob("assets/answers-data.*.js")):
        return json.loads(file.read_text().removeprefix("shikiriAnswerData=").rstrip(";\n"))
    return {}


def ask(browser: Browser, root: str, portal: Path) -> list[str] | None:
    data = departments(portal)
    if not data:
        return None
    faults: list[str] = []
    for width in (1280, 375):
        page = opened(browser, root + "index.html", faults, viewport={"width": width, "height": 812})
        for field, place in [("#ask-from", data["grid"] - 1), ("#ask-to", data["grid"] + 1)]:
            page.focus(field)
            page.keyboard.type(data["names"][place])
            page.wait_for_selector(f"{field}-list [role=option]", timeout=8_000)
            page.keyboard.press("ArrowDown")
            if not page.evaluate("field => document.querySelector(field).getAttribute('aria-activedescendant')", field):
                faults.append(f"{field}: the arrow key reaches no department")
            page.keyboard.press("Enter")
            if page.get_attribute(field, "aria-expanded") != "false":
                faults.append(f"{field}: the list stays open")
        page.fill("#ask-on", "2027-04-01")
        page.keyboard.press("Enter")
        page.wait_for_selector(".card:not([hidden])", timeout=8_000)
        if not re.search(r"from=[^&]+&to=[^&]+&on=2027-04-01", page.url):
            faults.append(f"the address doesn't hold the question: {page.url}")
        if page.locator("[data-slot=verdict]").bounding_box()["y"] > 812:
            faults.append(f"at {width} px the verdict isn't on the first screen")
        page.close()
    return faults


def answers(browser: Browser, root: str, portal: Path) -> list[str] | None:
    """Cards of all sorts: across the wall both ways, inside a company, with an earlier post, and what no card can answer."""
    data = departments(portal)
    if not data:
        return None
    faults: list[str] = []
    ids, grid = data["ids"], data["grid"]
    across, back, within = f"from={ids[grid - 1]}&to={ids[-1]}", f"from={ids[-1]}&to={ids[grid - 1]}", f"from={ids[0]}&to={ids[1]}"
    good = [across, back, within, f"{across}&left=2026-01-31", f"{within}&past={ids[-1]}&until=2026-12-31", f"{across}&second=1"]
    for query in good:
        page = opened(browser, f"{root}restrictions/transfer/index.html?{query}&on=2027-04-01", faults)
        page.wait_for_selector(".card:not([hidden])", timeout=8_000)
        text = page.inner_text(".card")
        if "{" in text or "undefined" in text or "NaN" in text or not page.inner_text("[data-slot=reasons]").strip():
            faults.append(f"{query}: {text[:80]}")
        if "second" in query and page.locator(".card.allowed").count():
            faults.append("a second post is allowed without a word")
        page.close()
    for query in ["from=nobody&to=" + ids[0], f"{across}&on=2027-02-30", f"{across}&on=2027-04-01&left=2027-04-01", f"from={ids[0]}&to={ids[0]}"]:
        page = opened(browser, f"{root}restrictions/transfer/index.html?{query}", faults)
        page.wait_for_selector("[data-card-fault]:not([hidden])", timeout=8_000)
        if page.locator(".card:not([hidden])").count():
            faults.append(f"{query} has an answer")
        page.close()
    return faults


def looks(browser: Browser, root: str, portal: Path) -> list[str] | None:
    """The card has no violation of accessibility, fits every width, and prints on one page."""
    data = departments(portal)
    if not data:
        return None
    faults: list[str] = []
    for folder in ["", "en/"]:
        if not (portal / f"{folder}restrictions/transfer/index.html").is_file():
            continue
        address = f"{root}{folder}restrictions/transfer/index.html?from={data['ids'][data['grid'] - 1]}&to={data['ids'][-1]}&on=2027-04-01"
        for scheme, width in VIEWS:
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.goto(address)
            page.wait_for_selector(".card:not([hidden])", timeout=8_000)
            page.click("#ask-to")
            page.wait_for_selector("#ask-to-list [role=option]", timeout=8_000)
            for violation in Axe().run(page).response["violations"]:
                faults.append(f"{folder}{scheme} {width}: {violation['id']} at {violation['nodes'][0]['target']}")
            if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                faults.append(f"{folder}{scheme} {width}: wider than the window")
            page.close()
        page = browser.new_page()
        page.goto(address)
        page.wait_for_selector(".card:not([hidden])", timeout=8_000)
        pdf = page.pdf(format="A4", prefer_css_page_size=True)
        count = pdf.count(b"/Type /Page") - pdf.count(b"/Type /Pages")
        if count != 1:
            faults.append(f"{folder}: the card prints on {count} pages")
        page.close()
    return faults


def days(browser: Browser, root: str, portal: Path) -> list[str] | None:
    """?on= leads to the rules of that day, and the day is said."""
    pages = sorted(portal.glob("restrictions/matrix/*/index.html"))
    if not pages:
        return None
    faults: list[str] = []
    first, last = pages[0].parent.name, pages[-1].parent.name
    for day, wanted in [(first, first), ("2999-01-01", last), ("1999-01-01", first)]:
        page = opened(browser, f"{root}restrictions/matrix/index.html?on={day}", faults)
        page.wait_for_selector("[data-day-note]:not([hidden])", timeout=8_000)
        if wanted not in page.url:
            faults.append(f"{day} leads to {page.url}")
        page.close()
    return faults
