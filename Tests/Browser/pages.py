"""What only a browser shows: console, policy, requests, accessibility, search, filters, questions, print."""

import contextlib
import functools
import http.server
import threading
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
# One page of each kind, by the folder that it lies in; the first that a portal has stands for its kind.
KINDS = [
    "index.html", "guidance/index.html", "guidance/*/index.html", "guidance/*/*/index.html", "faq/index.html",
    "faq/*/index.html", "news/index.html", "news/*/index.html", "discussions/index.html", "discussions/*/index.html",
    "pledge/index.html", "about/index.html", "search/index.html", "404.html", "restrictions/index.html",
    "restrictions/matrix/index.html", "restrictions/departments/*/index.html", "restrictions/operations/index.html",
    "restrictions/operations/*/index.html", "restrictions/information/index.html",
    "restrictions/information/*/index.html", "restrictions/revisions/index.html",
    "restrictions/revisions/*/index.html", "training/index.html", "training/departments/*/index.html",
    "training/courses/*/index.html", "controls/index.html", "en/index.html",
]
VIEWS = [("light", 1280), ("dark", 1280), ("light", 320)]


def check(portal: Path, report) -> None:
    found = [sorted(portal.glob(kind)) for kind in KINDS]
    samples = [files[0].relative_to(portal).as_posix() for files in found if files]
    with sync_playwright() as playwright, served(portal) as address:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        roots = {"disk": portal.as_uri() + "/", "server": address}
        for name, root in roots.items():
            report.check(f"{len(samples)} kinds of page from {name}: console, requests, layout", quiet(browser, root, samples))
            report.check(f"search from {name}", search(browser, root))
            report.check(f"questions open by link from {name}", questions(browser, root, portal))
            report.check(f"tables filter, with the state in the address, from {name}", tables(browser, root, portal))
            report.check(f"the language switch from {name}", languages(browser, root, portal))
            report.check(f"everything but search works without scripts from {name}", scriptless(browser, root, portal))
        report.check("axe-core finds no violation, in light, dark and at 320 px", axe(browser, roots["disk"], samples))
        report.check("the pledge prints on one page", print_pledge(browser, roots["disk"], portal))
        browser.close()


@contextlib.contextmanager
def served(folder: Path):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_arguments) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def opened(browser: Browser, address: str, faults: list[str], **options) -> Page:
    page = browser.new_page(**options)
    host = address.split("/", 3)[2]
    page.on("console", lambda message: faults.append(f"{address}: {message.text}") if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(f"{address}: {error}"))
    page.on("request", lambda request: faults.append(f"{address} asks {request.url}") if foreign(request.url, host) else None)
    page.goto(address)
    return page


def foreign(url: str, host: str) -> bool:
    return not (url.startswith("file:") or url.startswith("data:") or url.split("/", 3)[2] == host)


def quiet(browser: Browser, root: str, samples: list[str]) -> list[str]:
    faults: list[str] = []
    for sample in samples:
        # The page for wrong addresses names its files from the server's root, so it can't be read from a disk.
        if sample == "404.html" and root.startswith("file:"):
            continue
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.add_init_script(
            "window.shift = 0; new PerformanceObserver(list => { for (const one of list.getEntries())"
            " if (!one.hadRecentInput) window.shift += one.value; }).observe({type: 'layout-shift', buffered: true});")
        page.close()
        page = opened(browser, root + sample, faults, viewport={"width": 1280, "height": 900})
        page.wait_for_timeout(100)
        shift = page.evaluate(
            "new Promise(done => new PerformanceObserver(list => done(list.getEntries()"
            ".reduce((sum, one) => sum + one.value, 0))).observe({type: 'layout-shift', buffered: true})"
            " || setTimeout(() => done(0), 150))")
        if shift > 0.02:
            faults.append(f"{sample}: the layout shifts by {shift:.3f}")
        page.close()
    return faults


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
    page = opened(browser, root + "index.html", faults)
    page.fill("#search-q", "ぬるぽがっ")
    page.wait_for_timeout(1200)
    if not page.locator(".search-status").inner_text().strip():
        faults.append("nothing is said where nothing is found")
    page.close()
    return faults


def questions(browser: Browser, root: str, portal: Path) -> list[str]:
    faults: list[str] = []
    topics = sorted(portal.glob("faq/*/index.html"))
    if not topics:
        return ["there are no questions"]
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


def tables(browser: Browser, root: str, portal: Path) -> list[str]:
    if not (portal / "controls/index.html").is_file():
        return []
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


def languages(browser: Browser, root: str, portal: Path) -> list[str]:
    if not (portal / "en/index.html").is_file():
        return []
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


def axe(browser: Browser, root: str, samples: list[str]) -> list[str]:
    faults: list[str] = []
    for scheme, width in VIEWS:
        for sample in samples:
            if sample == "404.html":
                continue
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.goto(root + sample)
            page.wait_for_timeout(50)
            for violation in Axe().run(page).response["violations"]:
                target = violation["nodes"][0]["target"]
                faults.append(f"{sample} {scheme} {width}: {violation['id']} at {target}")
            page.close()
    return faults


def print_pledge(browser: Browser, root: str, portal: Path) -> list[str]:
    if not (portal / "pledge/index.html").is_file():
        return []
    page = browser.new_page()
    page.goto(root + "pledge/index.html")
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    page.close()
    count = pdf.count(b"/Type /Page") - pdf.count(b"/Type /Pages")
    return [] if count == 1 else [f"{count} pages"]
