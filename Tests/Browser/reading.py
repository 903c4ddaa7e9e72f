"""What readers do: search, open a question, filter a table, switch the language, read without scripts."""

from pathlib import Path

from chromium import opened
from playwright.sync_api import Browser


def search(browser: Browser, root: str) -> list[str]:
    faults: list[str] = []
    for query, wanted in [("クーリング", 3), ("くーりんぐ", 3), ("ｸｰﾘﾝｸﾞ", 3), ("誓約書", 3), ("クーリング 誓約", 1)]:
        page = opened(browser, root + "index.html", faults, viewport={"width": 1280, "height": 900})
        page.fill("#search-q", query)
        try:
            page.wait_for_selector(".search-hit", timeout=4_000)
            hits = page.locator(".search-hit").count()
            if hits < wanted:
                faults.append(f"{query}: {hits} results")
            if page.locator(".search-hit mark").count() == 0:
                faults.append(f"{query}: nothing is highlighted")
            page.keyboard.press("ArrowDown")
            if not page.evaluate("document.activeElement.classList.contains('search-link')"):
                faults.append(f"{query}: the arrow key doesn't reach the results")
        except Exception as error:  # noqa: BLE001 - whatever keeps a reader from the results is a fault
            faults.append(f"{query}: {str(error).splitlines()[0]}")
        page.close()
    return faults + keyboard(browser, root) + nothing(browser, root)


def keyboard(browser: Browser, root: str) -> list[str]:
    """From the field to a result and back, and to the page of it, without a mouse."""
    faults: list[str] = []
    page = opened(browser, root + "index.html", faults)
    page.fill("#search-q", "誓約書")
    page.wait_for_selector(".search-hit", timeout=8_000)
    for key, selector in [("ArrowDown", ".search-hit:nth-child(1) a"), ("ArrowDown", ".search-hit:nth-child(2) a"),
                          ("ArrowUp", ".search-hit:nth-child(1) a"), ("End", ".search-all"), ("Escape", "#search-q")]:
        page.keyboard.press(key)
        if not page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            faults.append(f"{key} doesn't lead to {selector}")
    if page.locator(".search-hit").count():
        faults.append("Escape leaves the results open")
    page.keyboard.press("ArrowDown")
    page.wait_for_selector(".search-hit", timeout=8_000)
    page.keyboard.press("ArrowDown")
    target = page.evaluate("document.activeElement.href")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    if page.url != target:
        faults.append(f"Enter leads to {page.url}, not to {target}")
    page.close()
    return faults


def nothing(browser: Browser, root: str) -> list[str]:
    """What is said where nothing has the whole query: what comes near, or what else to do."""
    faults: list[str] = []
    page = opened(browser, root + "index.html", faults)
    for query, hits in [("誓約書は要りますよね", True), ("ぐぇぽわわ", False)]:
        page.fill("#search-q", query)
        told = "document.querySelector('.search-hit')" if hits else "document.querySelector('.search-status').innerText.includes(query)"
        page.wait_for_function(f"query => {told}", arg=query)
        if (page.locator(".search-hit").count() > 0) != hits:
            faults.append(f"{query}: {page.locator('.search-hit').count()} results come near")
    page.close()
    return faults


def questions(browser: Browser, root: str, portal: Path) -> list[str] | None:
    faults: list[str] = []
    topics = sorted(portal.glob("faq/*/index.html"))
    if not topics:
        return None
    address = root + topics[0].relative_to(portal).as_posix()
    page = opened(browser, address, faults)
    anchor = page.locator("details.question").nth(1).get_attribute("id")
    page.close()
    page = opened(browser, f"{address}#{anchor}", faults)
    page.wait_for_timeout(200)
    if not page.evaluate("id => document.getElementById(id).open", anchor):
        faults.append(f"#{anchor} stays closed")
    page.locator("details.question").first.locator("summary").focus()
    page.keyboard.press("Enter")
    if not page.evaluate("document.querySelector('details.question').open"):
        faults.append("the keyboard doesn't open a question")
    page.locator("[data-expand] button").click()
    if page.locator("details.question:not([open])").count():
        faults.append("expand all leaves some closed")
    page.close()
    return faults


def tables(browser: Browser, root: str, portal: Path) -> list[str] | None:
    if not (portal / "controls/index.html").is_file():
        return None
    faults: list[str] = []
    page = opened(browser, root + "controls/index.html", faults, viewport={"width": 1280, "height": 900})
    rows = "table.data tbody tr:not(.group-head):visible"
    before = page.locator(rows).count()
    page.locator(".filter input").first.fill("監査")
    page.wait_for_timeout(500)
    after = page.locator(rows).count()
    if not 0 < after < before:
        faults.append(f"a filter shows {after} of {before} rows")
    if "?" not in page.url:
        faults.append("the address doesn't carry the filter")
    page.reload()
    page.wait_for_timeout(300)
    if page.locator(rows).count() != after:
        faults.append("the filter is lost when the page is loaded again")
    page.close()
    return faults


def own_department(browser: Browser, root: str, portal: Path) -> list[str] | None:
    """Home begins with the department that a reader made theirs, and forgets it when they do."""
    landings = sorted(portal.glob("departments/*/index.html"))
    if not landings:
        return None
    faults: list[str] = []
    context = browser.new_context()
    page = context.new_page()
    address = root + landings[0].relative_to(portal).as_posix()
    page.goto(address)
    page.locator("[data-mine] button").click()
    kept = page.evaluate("Object.keys(localStorage).map((key) => localStorage[key]).join()")
    if not kept or len(kept) > 200:
        faults.append(f"the browser keeps {kept!r}")
    page.goto(root + "index.html")
    first = page.locator("[data-mine-way] a").first
    if page.locator("[data-mine-way] a").count() != 2:
        faults.append("home doesn't begin with the department")
    first.click()
    page.wait_for_load_state()
    if page.url != address:
        faults.append(f"home leads to {page.url}")
    page.locator("[data-mine] button").click()
    page.goto(root + "index.html")
    if page.locator("[data-mine-way] a").count() != 1:
        faults.append("home doesn't forget the department")
    context.close()
    return faults


def links(browser: Browser, root: str, portal: Path) -> list[str] | None:
    """A heading's sign and a row's button copy their link; the mail about a page names it."""
    rules = sorted(portal.glob("guidance/*/*/index.html"))
    if not rules or not (portal / "controls/index.html").is_file():
        return None
    faults: list[str] = []
    page = opened(browser, root + rules[0].relative_to(portal).as_posix(), faults, viewport={"width": 1280, "height": 900})
    sign = page.locator("main h2 .anchor").first
    sign.focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(200)
    if not sign.get_attribute("data-copied"):
        faults.append("the sign of a heading doesn't say that its link was copied")
    mail = page.locator("[data-feedback]").get_attribute("href") or ""
    if rules[0].parent.name not in mail:
        faults.append("the mail doesn't say which page it is about")
    if not page.locator(".chapter [aria-current=page]").count():
        faults.append("the chapter doesn't show where the reader is")
    page.close()
    page = opened(browser, root + "controls/index.html", faults, viewport={"width": 1280, "height": 900})
    page.locator("tr[id] th").first.hover()
    page.locator(".row-link").click()
    page.wait_for_timeout(200)
    if not page.locator(".row-link").get_attribute("data-copied"):
        faults.append("the button of a row doesn't say that its link was copied")
    page.close()
    return faults


def dashboards(browser: Browser, root: str, portal: Path) -> list[str] | None:
    """A page of training has a tick only where nobody is open; what isn't due yet says where it leads."""
    pages = sorted(portal.glob("training/**/index.html"))
    if not pages:
        return None
    faults: list[str] = []
    ticks = forecasts = 0
    page = opened(browser, root + "training/index.html", faults)
    for file in pages:
        address = file.relative_to(portal).as_posix()
        page.goto(root + address)
        told = page.evaluate("""() => ({
          tick: [...document.querySelectorAll('.answer-block')].filter((block) => !block.querySelector('#at-due-heading'))
            .some((block) => block.querySelector('.answer-word.on_time')),
          open: [...document.querySelectorAll('.tile b')].some((figure) => /[1-9]/.test(figure.textContent)),
          forecasts: document.querySelectorAll('.answer-forecast, #open tbody td:last-child').length,
          dead: [...document.querySelectorAll('.tile a')].filter((link) => !document.getElementById(link.hash.slice(1))).length,
        })""")
        ticks += told["tick"]
        forecasts += told["forecasts"]
        if told["tick"] and told["open"]:
            faults.append(f"{address} has a tick, and somebody is open")
        if told["dead"]:
            faults.append(f"{address} has a count that leads nowhere")
    if not forecasts:
        faults.append("no page has a forecast")
    page.close()
    return faults


def languages(browser: Browser, root: str, portal: Path) -> list[str] | None:
    if not (portal / "en/index.html").is_file():
        return None
    faults: list[str] = []
    page = opened(browser, root + "index.html", faults)
    page.locator(".languages a[lang=en]").click()
    page.wait_for_load_state()
    if page.locator("html").get_attribute("lang") != "en":
        faults.append("the switch doesn't lead to English")
    page.close()
    return faults


def scriptless(browser: Browser, root: str, portal: Path) -> list[str]:
    faults: list[str] = []
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(root + "index.html")
    if not page.locator("main h1").is_visible():
        faults.append("the home page shows nothing")
    if (portal / "restrictions/index.html").is_file():
        page.goto(root + "restrictions/index.html")
        if page.locator("main a[href*='departments/']").count() == 0:
            faults.append("there is no way to the departments")
    topics = sorted(portal.glob("faq/*/index.html"))
    page.goto(root + topics[0].relative_to(portal).as_posix())
    page.locator("details.question summary").first.click()
    if not page.locator("details.question .answer").first.is_visible():
        faults.append("a question doesn't open")
    context.close()
    return faults
