"""Whatever a reader sees on a page, search finds: a plain search over the text of all pages, against the portal's own.

Left out is what is no text of the page: navigation, controls of forms, pictures, links beside headings, and what carries
`data-search="none"`; and pages without an entry: those that only lead to others, and the matrix of other days than today.
"""

import random
import re
import unicodedata
from pathlib import Path

from playwright.sync_api import Browser

QUERIES = 1_000
WITHOUT_ENTRY = re.compile(r"((en|ja)/)?(search|sitemap)/index\.html|404\.html|restrictions/matrix/[0-9-]+/index\.html")
# The text of the main part as it is laid out, with everything unfolded.
VISIBLE = """() => {
  document.querySelectorAll('main details').forEach(one => { one.open = true; });
  const left = 'nav, button, select, input, textarea, svg, .filter, .anchor, [data-search=none]';
  document.querySelectorAll('main').forEach(main => main.querySelectorAll(left).forEach(one => one.remove()));
  return document.querySelector('main').innerText;
}"""
# The pages that the portal's search finds.
SEARCH = """async ({index, root, queries}) => {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, {src: index, onload: resolve, onerror: reject});
    document.head.append(script);
  });
  const reader = window.shikiriSearch.open(root), answers = [];
  for (const query of queries) {
    const found = await reader.search(query, ''), pages = new Set();
    while (!found.isDone) for (const hit of await found.more(500)) pages.add(hit.url.slice(root.length).split('#')[0]);
    answers.push([...pages]);
  }
  return answers;
}"""
WIDE = str.maketrans({chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)})
TO_HIRAGANA = str.maketrans({chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)})
TO_KATAKANA = {after: before for before, after in TO_HIRAGANA.items()}
NARROW = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0xFF66, 0xFF9E)}


def check(browser: Browser, root: str, portal: Path, report) -> None:
    texts = visible_texts(browser, root, portal)
    queries = drawn(texts)
    folded = {path: [fold(line) for line in text] for path, text in texts.items()}
    page = browser.new_page()
    page.goto(root + "index.html")
    index = page.get_attribute("form[data-index]", "data-index")
    answers = page.evaluate(SEARCH, {"index": index, "root": "./", "queries": queries})
    page.close()
    faults = []
    for query, found in zip(queries, answers):
        words = fold(query)
        wanted = {path for path, lines in folded.items() if any(words in line for line in lines)}
        faults += [f"{query!r} is on {path}" for path in sorted(wanted - set(found))]
    pairs = sum(len(found) for found in answers)
    report.check(f"search misses nothing of {len(texts)} pages: {len(queries)} queries, {pairs} pages found", faults)


def visible_texts(browser: Browser, root: str, portal: Path) -> dict[str, list[str]]:
    """The lines of each page."""
    page = browser.new_page()
    texts = {}
    for file in sorted(portal.rglob("*.html")):
        path = file.relative_to(portal).as_posix()
        # A page that only leads on to where another lies now has nothing to find.
        if WITHOUT_ENTRY.fullmatch(path) or 'http-equiv="refresh"' in file.read_text(encoding="utf-8"):
            continue
        page.goto(root + path, wait_until="domcontentloaded")
        texts[path] = [line for line in re.split(r"[\n\t]+", page.evaluate(VISIBLE)) if line.strip()]
    page.close()
    return texts


def drawn(texts: dict[str, list[str]]) -> list[str]:
    """Pieces of the text of one to eight characters, some typed in another width, case or kana."""
    chance = random.Random(20261124)
    lines = sorted({line for text in texts.values() for line in text})
    queries = set()
    while len(queries) < QUERIES:
        line = chance.choice(lines)
        start = chance.randrange(len(line))
        length = chance.choice([1, 2, 2, 3, 3, 4, 5, 6, 7, 8])
        piece = line[start:start + length]
        if chance.random() < 0.3:
            piece = chance.choice(re.findall(r"[A-Za-z0-9.-]+(?: [A-Za-z0-9.-]+)?", line) or [piece])
        piece = chance.choice([str, str, str.upper, str.lower, wide, narrow, katakana, hiragana])(piece.strip())
        if fold(piece):
            queries.add(piece)
    return sorted(queries)


def wide(text: str) -> str:
    return text.translate(WIDE)


def hiragana(text: str) -> str:
    return text.translate(TO_HIRAGANA)


def katakana(text: str) -> str:
    return text.translate(TO_KATAKANA)


def narrow(text: str) -> str:
    """Halfwidth katakana, a voiced mark after its kana."""
    parts = unicodedata.normalize("NFD", katakana(text)).replace("\u3099", "ﾞ").replace("\u309A", "ﾟ")
    return "".join(NARROW.get(one, one) for one in parts)


def fold(text: str) -> str:
    """One form for all widths, cases and kana, by Unicode's own tables."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(TO_HIRAGANA)
    return " ".join(plain.split())
