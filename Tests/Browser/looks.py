"""What a page looks like: lines that can be read, tables that fit, words of charts, and the same on paper."""

from pathlib import Path

from playwright.sync_api import Browser, Page

PHONE = {"width": 375, "height": 720}
DESK = {"width": 1280, "height": 900}
# The width of A4 between its margins, at 96 px an inch; some pages lie on their side.
PAPER = {"width": 673, "height": 980}
PAPER_ACROSS = {"width": 1001, "height": 650}

# How many full-width characters the longest line of running text holds; a character of half width counts half.
LONGEST_LINE = """
() => {
  const range = document.createRange();
  let longest = 0;
  for (const paragraph of document.querySelectorAll(".prose > p")) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let top = null, length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let i = 0; i < node.length; i++) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const box = range.getBoundingClientRect();
        if (!box.width) continue;
        if (top === null || Math.abs(box.top - top) > 8) { top = box.top; length = 0; }
        length += node.data.charCodeAt(i) < 0x2000 ? 0.5 : 1;
        longest = Math.max(longest, length);
      }
    }
  }
  return longest;
}
"""

# Cells of several words that are narrower than four characters.
SQUEEZED = """
() => [...document.querySelectorAll("td, tbody th")].filter(cell => {
  const style = getComputedStyle(cell), text = cell.textContent.trim();
  const room = cell.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return cell.clientWidth > 0 && text.length > 8 && room < 4 * parseFloat(style.fontSize);
}).map(cell => cell.textContent.trim().slice(0, 20))
"""

# The smallest word of a chart in px as it is shown.
SMALLEST_WORD = """
() => Math.min(Infinity, ...[...document.querySelectorAll("svg text")].map(
  text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))
"""

# How high the parts are that scripts fill.
FILLED = """
() => [...document.querySelectorAll(".filter, .expand, thead")].map(part => part.getBoundingClientRect().height)
"""

# Tables that scroll in place, whose first column or heads of groups move away when they do, or whose other columns stay.
LOOSE_COLUMNS = """
() => [...document.querySelectorAll(".table-scroll")].filter(region => {
  const row = region.querySelector("tbody tr:not(.group-head, [hidden])");
  if (!row || region.scrollWidth <= region.clientWidth + 1) return false;
  const edge = region.getBoundingClientRect().left;
  const left = cell => cell.getBoundingClientRect().left - edge;
  const others = [...region.querySelectorAll("tr > :not(:first-child), tr + tr > th[scope=col]")];
  const before = others.map(left);
  region.scrollTo({left: region.scrollWidth, behavior: "instant"});
  const label = region.querySelector(".group-head th > *");
  return left(row.cells[0]) > 2 || left(row.cells[0]) < -2 || (label && left(label) < 0)
    || others.some((cell, i) => Math.abs(left(cell) - before[i] + region.scrollLeft) > 2);
}).map(region => region.querySelector("table").id || region.getAttribute("aria-label") || region.getAttribute("aria-labelledby"))
"""

# What paper must have and must not have.
ON_PAPER = """
() => {
  const shown = selector => [...document.querySelectorAll(selector)].some(one => one.checkVisibility());
  const size = one => parseFloat(getComputedStyle(one).fontSize);
  const faults = [];
  for (const name of [".site-nav", ".search", ".crumbs", ".filter", ".contents"]) {
    if (shown(name)) faults.push(name + " is printed");
  }
  if (!shown("h1")) faults.push("no title");
  if (!shown(".print-head time, .print-head") && !document.querySelector(".sheet")) faults.push("no as-of date");
  for (const head of document.querySelectorAll("thead")) {
    if (getComputedStyle(head).display !== "table-header-group") faults.push("a table's head doesn't repeat");
  }
  for (const remark of document.querySelectorAll("td :is(.where, .note, .meta), th .where")) {
    if (size(remark) > size(remark.closest("table"))) faults.push("a remark is larger than its table");
  }
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) faults.push("wider than the paper");
  return [...new Set(faults)];
}
"""


def readable(browser: Browser, addresses: list[str]) -> list[str]:
    """Running text has at most 45 characters a line, and explanations use at least 35 of them."""
    faults = []
    for address in addresses:
        page = shown(browser, address, DESK)
        longest = page.evaluate(LONGEST_LINE)
        if longest > 45 or ("guidance/" in address and 0 < longest < 35):
            faults.append(f"{address}: the longest line has {longest:g} characters")
        page.close()
    return faults


def phone(browser: Browser, addresses: list[str]) -> list[str]:
    """Cells have room for words, charts have words that can be read, first columns stay."""
    faults = []
    for address in addresses:
        page = shown(browser, address, PHONE)
        faults += [f"{address}: squeezed: {text}" for text in page.evaluate(SQUEEZED)[:2]]
        if (size := page.evaluate(SMALLEST_WORD)) < 11:
            faults.append(f"{address}: words of {size:.1f} px in a chart")
        faults += [f"{address}: the columns of {name} scroll wrongly" for name in page.evaluate(LOOSE_COLUMNS)]
        page.close()
    return faults


def paper(browser: Browser, addresses: list[str]) -> list[str]:
    """On paper: title, as-of date and repeated heads, no navigation, nothing cut off or squeezed."""
    faults = []
    for address in addresses:
        page = shown(browser, address, PAPER)
        page.emulate_media(media="print", color_scheme="light")
        if page.evaluate("getComputedStyle(document.body).page") == "wide":
            page.set_viewport_size(PAPER_ACROSS)
        faults += [f"{address}: {fault}" for fault in page.evaluate(ON_PAPER)]
        faults += [f"{address}: squeezed on paper: {text}" for text in page.evaluate(SQUEEZED)[:2]]
        page.close()
    return faults


def shown(browser: Browser, address: str, viewport: dict) -> Page:
    page = browser.new_page(viewport=viewport)
    page.goto(address)
    page.wait_for_timeout(50)
    return page


def longest_pages(portal: Path, samples: list[str]) -> list[str]:
    """The samples, and the largest page beside each, where a table is widest and longest."""
    extra = []
    for sample in samples:
        folder = (portal / sample).parent.parent
        beside = sorted(folder.glob("*/index.html"), key=lambda file: (-file.stat().st_size, file))[:1]
        extra += [file.relative_to(portal).as_posix() for file in beside]
    return sorted({*samples, *extra})


def steady(browser: Browser, addresses: list[str]) -> list[str]:
    """What scripts fill has its height before they run: however late they come, nothing moves."""
    faults = []
    for size in [DESK, PHONE]:
        for address in addresses:
            heights = []
            for blocked in [True, False]:
                page = browser.new_page(viewport=size)
                if blocked:
                    page.route("**/*.js", lambda route: route.abort())
                page.goto(address)
                page.wait_for_timeout(50)
                heights.append(page.evaluate(FILLED))
                page.close()
            moved = [(before, after) for before, after in zip(*heights) if abs(before - after) > 0.1]
            faults += [f"{address} {size['width']}: {before} becomes {after}" for before, after in moved]
    return faults
