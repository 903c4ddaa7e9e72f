"""What a portal answers: everything that a build publishes for people to act on, in a form that can be compared."""

import collections
import csv
import hashlib
import json
import pathlib
import re
import subprocess
from dataclasses import dataclass


# A finding as it is compared: its code, its file and its message, without the line that every change above it moves.
Findings = collections.Counter


@dataclass
class Answers:
    """What one build publishes for people to act on."""

    tables: dict[str, collections.Counter]
    pages: dict[str, str]


def check(shikiri: str, content: pathlib.Path, templates: str, day: str) -> tuple[bool, Findings]:
    """Whether a portal can be built, and what is found in it."""
    run = subprocess.run(
        [shikiri, "check", "--content", str(content), "--templates", templates, "--as-of", day, "--jobs", "1",
         "--format", "json"], capture_output=True, text=True, timeout=300)
    if run.returncode not in (0, 1):
        raise SystemExit(f"the check ended with {run.returncode}: {run.stderr[-800:]}")
    told = json.loads(run.stdout)
    # What the search finds is asked by the check alone, and no answer about people or moves.
    return run.returncode == 0, findings([one for one in told if one["code"] != "search-miss"])


def build(shikiri: str, content: pathlib.Path, templates: str, output: pathlib.Path, day: str) -> tuple[Answers, Findings]:
    """Builds a portal that has no mistakes, and reads what it answers and what is found."""
    report = output.with_suffix(".json")
    run = subprocess.run(
        [shikiri, "build", "--content", str(content), "--templates", templates, "--as-of", day, "--jobs", "1",
         "--output", str(output), "--report", str(report), "--quiet"], capture_output=True, text=True, timeout=300)
    if run.returncode != 0:
        raise SystemExit(f"the build ended with {run.returncode} where the check found no mistake: {run.stderr[-800:]}")
    found = findings(json.loads(report.read_text())["warnings"])
    return Answers(tables(output / "office"), pages(output / "portal")), found


def findings(listed: list[dict]) -> Findings:
    return collections.Counter(
        (one["code"], one["file"], re.sub(r"\(\d+ rows like it\)", "", one["message"])) for one in listed)


def tables(office: pathlib.Path) -> dict[str, collections.Counter]:
    """The rows of each of the office's tables. The names of packs and their checksums say nothing that isn't in the rest."""
    result = {}
    for file in sorted(office.rglob("*.csv")):
        name = file.relative_to(office).as_posix()
        rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))
        if name == "distribution.csv":
            rows = [row[:2] + row[4:] for row in rows]
        result[name] = collections.Counter(map(tuple, rows[1:]))
    return result


def pages(portal: pathlib.Path) -> dict[str, str]:
    """A checksum of each page and feed that everybody sees; the names of assets and of parts of the search index apart."""
    result = {}
    for file in sorted(portal.rglob("*")):
        if file.suffix in (".html", ".xml"):
            result[file.relative_to(portal).as_posix()] = hashlib.sha256(file.read_bytes()).hexdigest()
    return result


@dataclass
class Difference:
    """What a mutation changed: rows of tables, and pages."""

    rows: dict[str, set[tuple[str, ...]]]
    pages: set[str]

    def __bool__(self) -> bool:
        return bool(self.pages) or any(self.rows.values())

    def __str__(self) -> str:
        parts = [f"{len(rows)} rows of {name}" for name, rows in self.rows.items() if rows]
        if self.pages:
            parts.append(f"{len(self.pages)} pages")
        return ", ".join(parts)


def difference(before: Answers, after: Answers) -> Difference:
    names = set(before.tables) | set(after.tables)
    empty = collections.Counter()
    rows = {
        name: set((before.tables.get(name, empty) - after.tables.get(name, empty))
                  + (after.tables.get(name, empty) - before.tables.get(name, empty)))
        for name in sorted(names)}
    paths = set(before.pages) | set(after.pages)
    return Difference(rows, {path for path in paths if before.pages.get(path) != after.pages.get(path)})
