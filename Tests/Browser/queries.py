#!/usr/bin/env python3
"""Asks the search what employees ask, in a browser and by check, and compares their answers.

usage: queries.py SHIKIRI OUTPUT-FOLDER

The portal's own queries (content/search-tests.yaml) all find their page among the first three; of those that nothing was
chosen for (queries-held-out.yaml) at least FLOOR do. For all of them the first three results are the same from the command
line and in Chromium.
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
FLOOR = 48
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
    const found = await window.shikiriSearch.open('./').search(query, language), hits = await found.more(3);
    const urls = [...(found.card ? [found.card.url] : []), ...hits.map(({url}) => url)];
    answers.push({urls: urls.slice(0, 3).map(url => url.replace(/^\\.\\//, '')), rows: hits.length});
  }
  return answers;
}"""


def main() -> int:
    shikiri, output = sys.argv[1], Path(sys.argv[2]).resolve() / "portal"
    own, held = (yaml.safe_load(file.read_text()) for file in (CONTENT / "search-tests.yaml", HERE / "queries-held-out.yaml"))
    queries = [{"query": one["query"], "language": language(one["finds"][0])} for one in own + held]
    found = in_browser(output, queries)
    failed = 0
    for name, tests, answers, least in (
        ("the portal's own queries", own, found[:len(own)], len(own)),
        ("queries that nothing was chosen for", held, found[len(own):], FLOOR),
    ):
        missed = [one["query"] for one, urls in zip(tests, answers) if not finds(one["finds"], urls)]
        count = len(tests) - len(missed)
        print(f"{'ok' if count >= least else 'FAILED'}: {name}: {count} of {len(tests)} find their page among the first three")
        if count < least:
            failed += 1
            print("\n".join(f"  {query}" for query in missed))
    told = by_check(shikiri, queries)
    differ = [f"  {one['query']}: {urls} in the browser, {told.get(one['query'])} by check"
              for one, urls in zip(queries, found) if told.get(one["query"]) != [plain(url) for url in urls]]
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


def finds(wanted: list[str], urls: list[str]) -> bool:
    return any(re.split(r"[#?]", url)[0] == address(one) for one in wanted for url in urls)


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
