#!/usr/bin/env python3
"""Counts the instructions of small builds and compares them with kept figures: a change may cost 5 % more, not unseen.

    swift build -c release --product shikiri
    python3 Tests/Instructions/run.py .build/release/shikiri           fails where a figure has grown by more than 5 %
    python3 Tests/Instructions/run.py .build/release/shikiri --keep    keeps the figures, for the commit that changes them

Instructions don't depend on what else a machine does: the same program on the same portal needs the same number, up to a
hundredth, so nothing here fails by the clock. They are counted by callgrind (Debian's package `valgrind`), on one thread and
with the same seed for all hashes, in three figures: what a build needs before its first page, what a page of guidance needs,
and what a person with training records needs. The portals are those of Tests/Benchmarks. A release build is needed: a debug
build spends most of its instructions on what the compiler takes away.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Benchmarks"))

import corpora

KEPT = HERE / "kept.json"
TEMPLATES = HERE.parent.parent / "templates"
SEED = 1
# More than this may not be added unseen; less than the same is worth keeping.
TOLERANCE = 0.05
PAGES, PEOPLE = 80, 300


def counted(program, files, place, name):
    """The instructions of one build."""
    content, log = place / name, place / f"{name}.log"
    corpora.write(content, files)
    words = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}", f"--log-file={log}", program, "build", "--jobs", "1",
             "--as-of", corpora.AS_OF, "--content", content, "--templates", TEMPLATES, "--output", place / f"{name}-output", "--quiet"]
    ran = subprocess.run([str(word) for word in words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                         env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC", "SWIFT_DETERMINISTIC_HASHING": "1"})
    told = log.read_text() if log.exists() else ""
    found = re.search(r"refs:\s+([\d,]+)", told)
    if ran.returncode or not found:
        sys.exit(f"{name}: status {ran.returncode}\n{ran.stderr[-2000:]}\n{told[-2000:]}")
    return int(found[1].replace(",", ""))


def figures(program):
    """Each figure by its name."""
    with tempfile.TemporaryDirectory(prefix="shikiri-instructions-") as place:
        place = pathlib.Path(place)
        # valgrind gives up on what Swift writes of the sources for debuggers.
        bare = place / "shikiri"
        subprocess.run(["strip", "--strip-debug", "-o", bare, program], check=True)
        start = counted(bare, corpora.pages(1, SEED), place, "start")
        pages = counted(bare, corpora.pages(1 + PAGES, SEED), place, "pages")
        people = counted(bare, corpora.people(PEOPLE, SEED, departments=5), place, "people")
        nobody = counted(bare, corpora.people(PEOPLE // 10, SEED, departments=5), place, "few")
        return {"start": start, "page": (pages - start) // PAGES, "person": (people - nobody) // (PEOPLE - PEOPLE // 10)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    for tool in ("valgrind", "strip"):
        if not shutil.which(tool):
            sys.exit(f"{tool} isn't installed")
    found = figures(options.program.resolve())
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    grown = []
    for name, count in found.items():
        before = kept.get(name)
        change = count / before - 1 if before else 0
        print(f"{name:7} {count:>14,} instructions" + (f", kept {before:>14,}: {change:+.1%}" if before else ", none kept"))
        if before is None or change > TOLERANCE:
            grown.append(name)
        elif change < -TOLERANCE:
            print("        much less than kept: `--keep` keeps the gain")
    if options.keep:
        KEPT.write_text(json.dumps(found, indent=2) + "\n")
        return 0
    if grown:
        print(f"more than {TOLERANCE:.0%} above what was kept: {', '.join(grown)}. What is worth that is kept with `--keep`, in the same commit")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
