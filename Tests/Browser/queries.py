#!/usr/bin/env python3
"""Asks the search what employees ask, in a browser and by check, and compares their answers.

usage: queries.py SHIKIRI OUTPUT-FOLDER

The portal's own queries (content/search-tests.yaml) all find their page among the first three; of those by which the ranking
was chosen (queries-validation.yaml) and those that nothing was chosen for (queries-held-out.yaml) nine of ten and 85 of 100
do. For all of them the first three results are the same from the command line and in Chromium.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
CONTENT = HERE / "../../content"
# No search finds these pages: a test that expects them tells what is found instead.
NEVER = {"ja": "search/index.html", "en": "en/search/index.html"}
ASK = """async ({index, queries}) => {
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, {src: index, onload: resolve, onerror: reject});
    document.head.append(script);
  });
  const answers = [];
  for (const {query, language} of queries) {
    const found = await window.shikiriSearch.open('./').search(query, language), hits = await found.more(10);
    const urls = [...(found.card ? [found.card.url] : []), ...hits.map(({url}) => url)];
    answers.push({urls: urls.slice(0, 10).map(url => url.replace(/^\\.\\//, '')), rows: hits.length});
  }
  return answers;
}"""


def main() -> int:
    shikiri, output = sys.argv[1], Path(sys.argv[2]).resolve() / "portal"
    sets = [
        ("the portal's own queries", CONTENT / "search-tests.yaml", 1.0),
        ("queries by which the ranking was chosen", HERE / "queries-validation.yaml", 0.9),
        ("queries that nothing was chosen for", HERE / "queries-held-out.yaml", 0.85),
    ]
    sets = [(name, yaml.safe_load(file.read_text()), least) for name, file, least in sets]
    queries = [{"query": one["query"], "language": language(one["finds"][0])} for _, tests, _ in sets for one in tests]
    found = in_browser(output, queries)
    failed = 0
    answers = iter(found)
    for name, tests, least in sets:
        places = [place(one["finds"], next(answers)) for one in tests]
        count, first = sum(0 < one < 4 for one in places), places.count(1)
        mean = sum(1 / one for one in places if one) / len(places)
        is_enough = count >= least * len(tests)
        print(f"{'ok' if is_enough else 'FAILED'}: {name}: {count} of {len(tests)} find their page among the first three, "
              f"{first} as the first; mean reciprocal rank {mean:.3f}")
        if not is_enough:
            failed += 1
            print("\n".join(f"  {one['query']}" for one, at in zip(tests, places) if not 0 < at < 4))
    told = by_check(shikiri, queries)
    differ = [f"  {one['query']}: {urls[:3]} in the browser, {told.get(one['query'])} by check"
              for one, urls in zip(queries, found) if told.get(one["query"]) != [plain(url) for url in urls[:3]]]
    print(f"{'FAILED' if differ else 'ok'}: {len(queries)} queries have the same first results by check and in the browser")
    print("\n".join(differ), end="\n" if differ else "")
    return 1 if failed or differ else 0


def in_browser(output: Path, queries: list[dict]) -> list[list[str]]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto((output / "index.html").as_uri())
        index = page.get_attribute("form[data-index]", "data-index")
        answers = page.evaluate(ASK, {"index": index, "queries": queries})
        browser.close()
    return [one["urls"] for one in answers]


def by_check(shikiri: str, queries: list[dict]) -> dict[str, list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        shutil.copytree(CONTENT, content)
        tests = [{"query": one["query"], "finds": [NEVER[one["language"]]]} for one in queries]
        (content / "search-tests.yaml").write_text(yaml.safe_dump(tests, allow_unicode=True))
        run = subprocess.run(
            [shikiri, "check", "--language", "en", "--as-of", "2026-11-24", "--format", "json", "--content", str(content),
             "--templates", str(HERE / "../../templates")],
            capture_output=True, text=True)
    findings = [one for one in walk(json.loads(run.stdout)) if one.get("code") == "search-miss"]
    told = {}
    for one in findings:
        query = re.match(r"`(.*)` doesn't find", one["message"])[1]
        first = re.match(r"found first: (.*?); add words", one.get("help") or "")
        told[query] = [plain(url) for url in first[1].split(", ")] if first else []
    return told


def walk(value):
    """Every object in a JSON value."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from walk(one)


def plain(url: str) -> str:
    """The page of a result: the browser leads on to a row of it."""
    return url.split("#")[0]


def place(wanted: list[str], urls: list[str]) -> int:
    """The place of the first result that is wanted, from one; 0 if none is."""
    pages = {address(one) for one in wanted}
    return next((place for place, url in enumerate(urls, 1) if re.split(r"[#?]", url)[0] in pages), 0)


def address(file: str) -> str:
    file = file.split("#")[0]
    if not file.endswith(".md"):
        return file
    folder = "en/" if file.endswith(".en.md") else ""
    path = re.sub(r"(^|/)index$", "", re.sub(r"(\.en)?\.md$", "", file))
    return f"{folder}{path}/index.html".replace("//", "/")


def language(file: str) -> str:
    return "en" if address(file).startswith("en/") else "ja"


if __name__ == "__main__":
    sys.exit(main())
