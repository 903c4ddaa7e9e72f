"""Protected packs as a manager meets them, and the drafts that bring them."""

import csv
import email
import email.policy
import hashlib
import json
import re
from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from chromium import PROGRAM, opened, served
from playwright.sync_api import Browser, Page, sync_playwright
from static import nu_errors, roster

# A name that leads to this machine, but is none of those for which browsers allow encryption without https.
PLAIN_HOST = "packs.test"


def check(output: Path, passphrases: Path, report) -> None:
    packs = table(output / "office/distribution.csv")
    words = {row["manager"]: row["passphrase"] for row in table(passphrases)}
    small = min(packs, key=lambda pack: int(pack["people"]))
    # The largest line from the disk, where packs are mostly opened, and a small one from everywhere.
    samples = {"disk": [max(packs, key=lambda pack: int(pack["people"])), small], "server": [small]}
    report.check(f"{len(packs)} protected packs hold no person's value and have keys of their own", sealed(output, packs))
    report.check("the list names every pack with its checksum", listed(output, packs))
    report.check("every draft can be read by a mail program and brings its pack", drafts(output, packs))
    report.check("the Nu HTML checker finds no error in protected packs", nu_errors(output))
    with sync_playwright() as playwright, served(output) as address:
        browser = playwright.chromium.launch(
            executable_path=PROGRAM, args=["--no-sandbox", f"--host-resolver-rules=MAP {PLAIN_HOST} 127.0.0.1"])
        for name, root in {"disk": output.as_uri() + "/", "server": address}.items():
            report.check(f"packs open with their own passphrase alone from {name}",
                         [fault for pack in samples[name] for fault in opening(browser, root, pack, words, output)])
        plain = f"http://{PLAIN_HOST}:{urlsplit(address).port}/"
        report.check("a pack on plain http says that it can't be opened there", unopenable(browser, plain, small))
        report.check("a pack without scripts says what it needs", scriptless(browser, output, small))
        report.check("a damaged pack says so", damaged(browser, output, small))
        report.check("axe-core finds no violation on a closed and an opened pack", axe(browser, output, small, words))
        browser.close()


def table(file: Path) -> list[dict]:
    return list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))


def payload(file: Path) -> dict:
    return json.loads(re.search(r'id="payload">(.*?)</script>', file.read_text(encoding="utf-8"), re.S)[1])


def sealed(output: Path, packs: list[dict]) -> list[str]:
    people = roster()
    values = {person[key] for person in people for key in ("name", "email") if person[key]}
    faults, salts, nonces = [], set(), set()
    for pack in packs:
        file = output / pack["file"]
        text = file.read_text(encoding="utf-8")
        faults += [f"{pack['file']} holds a person's value"] if any(value in text for value in values) else []
        faults += [f"{pack['file']} doesn't lie alone"] if len(list(file.parent.iterdir())) != 1 else []
        content = payload(file)
        faults += [f"{pack['file']}: {content['iterations']} rounds"] if content["iterations"] < 600_000 else []
        salts.add(content["salt"])
        nonces.add(content["iv"])
    if min(len(salts), len(nonces)) < len(packs):
        faults.append("two packs share a salt or a nonce")
    return faults


def listed(output: Path, packs: list[dict]) -> list[str]:
    faults = [
        pack["file"] for pack in packs
        if hashlib.sha256((output / pack["file"]).read_bytes()).hexdigest() != pack["sha256"]
    ]
    found = {file.relative_to(output).as_posix() for file in (output / "managers").rglob("*") if file.is_file()}
    return faults + sorted(found ^ {pack["file"] for pack in packs})


def drafts(output: Path, packs: list[dict]) -> list[str]:
    faults = []
    for pack in packs:
        token = pack["file"].split("/")[1]
        raw = (output / "office/drafts" / f"{token}.eml").read_bytes()
        lines = raw.split(b"\r\n")
        if max(map(len, lines)) > 78 or any(b"\n" in line or b"\r" in line for line in lines) or not raw.isascii():
            faults.append(f"{token}: a line that RFC 5322 doesn't allow")
        message = email.message_from_bytes(raw, policy=email.policy.default)
        parts = list(message.iter_parts())
        if message.defects or any(part.defects for part in parts) or len(parts) != 2:
            faults.append(f"{token}: {message.defects} {len(parts)}")
            continue
        if [one.addr_spec for one in message["To"].addresses] != [pack["email"]] or not message["Subject"] or not message["Date"].datetime:
            faults.append(f"{token}: its head")
        attachment = parts[1]
        if hashlib.sha256(attachment.get_payload(decode=True)).hexdigest() != pack["sha256"]:
            faults.append(f"{token}: the attached file is another")
        if attachment.get_content_disposition() != "attachment" or pack["manager"] in attachment.get_filename():
            faults.append(f"{token}: its file name")
    return faults


def unlock(page: Page, passphrase: str) -> None:
    page.fill("#passphrase", passphrase)
    page.click("[data-unlock] button")


def opening(browser: Browser, root: str, pack: dict, words: dict, output: Path) -> list[str]:
    faults: list[str] = []
    context = browser.new_context()
    page = opened(context, root + pack["file"], faults)
    names = {person["id"]: person["name"] for person in roster()}
    others = [word for manager, word in words.items() if manager != pack["manager"]]
    for wrong in ["x", words[pack["manager"]][:-1], others[0]]:
        unlock(page, wrong)
        page.locator("#unlock-status", has_text=page.get_attribute("[data-unlock]", "data-wrong")).wait_for()
        content = page.content()
        if page.locator("table").count() or any(name in content for name in names.values()):
            faults.append(f"{pack['manager']}: a wrong passphrase shows something")
    # As somebody types it who left the full-width keyboard on, or copies it with blanks that nobody sees.
    wide = "".join(chr(ord(one) + 0xFEE0) for one in words[pack["manager"]].upper().replace("-", ""))
    field = page.query_selector("#passphrase")
    unlock(page, "\ufeff " + wide + "　\u200b")
    page.wait_for_selector("main table")
    if field.evaluate("field => field.value"):
        faults.append(f"{pack['manager']}: the passphrase stays in its field")
    # The long lists are folded until somebody wants them; their filters are tried too.
    folded = page.locator("details:not([open]) > summary")
    while folded.count():
        folded.first.click()
    for field in page.locator(".filter input").all():
        field.fill("見本")
        field.fill("")
        page.locator(".filter select").first.select_option(index=1)
        page.locator(".filter button").first.click()
        page.locator("th button").first.click()
    if "?" in page.url:
        faults.append(f"{pack['manager']}: the address tells what was looked for")
    with page.expect_download() as download:
        page.click("[data-file='people.csv']")
    own = {row["name"] for row in table(Path(download.value.path()))}
    if download.value.suggested_filename != "people.csv" or not own:
        faults.append(f"{pack['manager']}: its table")
    text = page.inner_text("main")
    shown = {name for name in names.values() if name in text}
    if not own <= shown or any(not any(name in one for one in own) for name in shown):
        faults.append(f"{pack['manager']}: names other people than its line")
    if len(set(row["employee"] for row in table(Path(download.value.path())))) > int(pack["people"]):
        faults.append(f"{pack['manager']}: more people than the list says")
    stored = page.evaluate("(() => { try { return localStorage.length + sessionStorage.length } catch { return 0 } })()")
    page.reload()
    if stored or context.cookies() or page.locator("table").count() or page.input_value("#passphrase"):
        faults.append(f"{pack['manager']}: something is remembered")
    context.close()
    return faults


def unopenable(browser: Browser, root: str, pack: dict) -> list[str]:
    faults: list[str] = []
    page = opened(browser, root + pack["file"], faults)
    status, missing = page.inner_text("#unlock-status"), page.get_attribute("[data-unlock]", "data-missing")
    if status != missing or page.is_enabled("#passphrase"):
        faults.append(f"it says: {status}")
    page.close()
    return faults


def scriptless(browser: Browser, output: Path, pack: dict) -> list[str]:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto((output / pack["file"]).as_uri())
    faults = [] if page.locator("noscript").inner_text().strip() and page.is_hidden("form") else ["nothing is said"]
    page.close()
    return faults


def damaged(browser: Browser, output: Path, pack: dict) -> list[str]:
    text = (output / pack["file"]).read_text(encoding="utf-8")
    faults = []
    for broken in [text.replace('"salt": "', '"salt": "*'), text.replace('"v": 1', '"v": 2')]:
        page = browser.new_page()
        # The copy has the address of the pack, and so its policy too.
        page.route("**/index.html", lambda route: route.fulfill(body=broken, content_type="text/html; charset=utf-8"))
        page.goto("http://localhost/index.html")
        if page.inner_text("#unlock-status") != page.get_attribute("[data-unlock]", "data-broken"):
            faults.append(f"it says: {page.inner_text('#unlock-status')}")
        page.close()
    return faults


def axe(browser: Browser, output: Path, pack: dict, words: dict) -> list[str]:
    faults = []
    for scheme, width in [("light", 1280), ("dark", 1280), ("light", 320)]:
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page.goto((output / pack["file"]).as_uri())
        for state in ["closed", "opened"]:
            if state == "opened":
                unlock(page, words[pack["manager"]])
                page.wait_for_selector("main table")
            for violation in Axe().run(page).response["violations"]:
                faults.append(f"{state} {scheme} {width}: {violation['id']} at {violation['nodes'][0]['target']}")
            if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                faults.append(f"{state} {scheme} {width}: wider than the window")
        page.close()
    return faults
