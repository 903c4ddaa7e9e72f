#!/usr/bin/env python3
"""Makes one small mistake at a time in the code of decisions, statuses, suppression and dates, and asks that a test fails.

    python3 Tests/Mutants/run.py --count 40              a sample; goes on where the last run with this seed stopped
    python3 Tests/Mutants/run.py --minutes 50            as many as there is time for
    python3 Tests/Mutants/run.py --list                  every mutant, and nothing is run
    python3 Tests/Mutants/run.py --only CompletionBound  those of some files
    python3 Tests/Mutants/run.py --survivors             what the runs so far left, with their share

It changes files of the project it lies in and puts them back, so run it in a clone that nobody else works in. A mutant
takes an incremental build, the tests near it, and the whole suite with SHIKIRI_LONG=1 if those pass: 30 seconds to some
minutes. Results are kept in .build/mutants.jsonl. A mutant that doesn't compile isn't counted; one whose tests don't end
is caught. It ends with status 1 if fewer than 95 % are caught. Standard library only.
"""
import argparse
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import time

from operators import mutants

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
RESULTS = ROOT / ".build/mutants.jsonl"
LEAST = 0.95
# What decides: the days, the answers, the statuses, what is withheld.
CODE = [
    "Sources/Model/Calendar/*.swift", "Sources/Model/Rules/Levels.swift", "Sources/Model/Rules/Measure.swift",
    "Sources/Model/Rules/MatrixCell.swift", "Sources/Model/Training/Progress/Completion*.swift",
    "Sources/Restrictions/Evaluation/*.swift", "Sources/Restrictions/RestrictionEngine.swift",
    "Sources/Restrictions/Decisions/Decision.swift", "Sources/Restrictions/Decisions/Decision+WrongOrigin.swift",
    "Sources/People/Training/**/*.swift", "Sources/People/Dashboards/*.swift",
]
NEAR = "RestrictionsTests|PeopleTests|ModelTests|LoadingTests"
PATIENCE = {"build": 900, "near": 300, "all": 1200}


def every():
    files = sorted({file for pattern in CODE for file in ROOT.glob(pattern)})
    return [m for f in files for m in mutants(str(f.relative_to(ROOT)), f.read_text(encoding="utf-8"))]


def run(words, patience, long="0"):
    """The status and what was printed; no status if it didn't end in time."""
    try:
        ran = subprocess.run(words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                             timeout=patience,
                             env={**os.environ, "SWIFT_BACKTRACE": "enable=no", "SHIKIRI_LONG": long})
    except subprocess.TimeoutExpired:
        return None, ""
    return ran.returncode, ran.stdout


def build():
    status, printed = run(["swift", "build", "--build-tests"], PATIENCE["build"])
    return status == 0, printed


def failures(which):
    """The tests that fail now; None where they crashed or didn't end."""
    words = ["swift", "test", "--skip-build"] + (["--filter", NEAR] if which == "near" else [])
    status, printed = run(words, PATIENCE[which], "0" if which == "near" else "1")
    if status is None or not re.search(r"Test run with \d+ tests", printed):
        return None
    return set(re.findall(r"^✘ Test (.+?)(?: with \d+ test cases?)? failed after", printed, re.M))


def caught(usual):
    """What caught the mutant that is built now, or None. `usual` holds what fails without any mutant."""
    for which in ("near", "all"):
        if which not in usual:
            continue
        now = failures(which)
        if now is None:
            return "the tests ended or didn't end"
        if new := sorted(now - usual[which]):
            return f"{new[0]}" + (f" and {len(new) - 1} more" if len(new) > 1 else "")
    return None


def attempt(mutant, usual):
    file = ROOT / mutant.file
    source = file.read_text(encoding="utf-8")
    file.write_text(source[:mutant.start] + mutant.text + source[mutant.end:], encoding="utf-8")
    try:
        compiles, printed = build()
        if not compiles:
            return "not compiled", next((l for l in printed.splitlines() if "error:" in l), "")
        by = caught(usual)
        return ("caught", by) if by else ("survived", "")
    finally:
        file.write_text(source, encoding="utf-8")


def known():
    if not RESULTS.exists():
        return {}
    rows = [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]
    return {row["mutant"]: row for row in rows}


def told(rows):
    counted = [row for row in rows if row["result"] in ("caught", "survived")]
    survivors = [row["mutant"] for row in counted if row["result"] == "survived"]
    for name in sorted(survivors):
        print(f"survived: {name}")
    share = 1 - len(survivors) / max(len(counted), 1)
    print(f"{len(counted)} mutants, {len(counted) - len(survivors)} caught, {len(survivors)} survived: {100 * share:.1f} %"
          f" ({len(rows) - len(counted)} more don't compile)")
    return 0 if share >= LEAST else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--only", default="")
    parser.add_argument("--near", action="store_true", help="leave the whole suite out")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--survivors", action="store_true")
    options = parser.parse_args()
    chosen = [m for m in every() if options.only in m.file]
    random.Random(options.seed).shuffle(chosen)
    results = known()
    if options.survivors:
        return told([results[m.name] for m in chosen if m.name in results])
    if options.list:
        print("\n".join(m.name for m in sorted(chosen, key=lambda m: (m.file, m.start))))
        print(f"{len(chosen)} mutants")
        return 0
    if subprocess.run(["git", "diff", "--quiet", "--", "Sources"], cwd=ROOT).returncode:
        sys.exit("Sources has changes: commit them, so that nothing is lost")
    compiles, printed = build()
    if not compiles:
        sys.exit("the project doesn't build:\n" + printed[-2000:])
    usual = {which: failures(which) for which in (["near"] if options.near else ["near", "all"])}
    end = time.monotonic() + options.minutes * 60 if options.minutes else None
    waiting = [m for m in chosen if m.name not in results][:options.count]
    done = []
    for mutant in waiting:
        if end and time.monotonic() > end:
            break
        start = time.monotonic()
        result, why = attempt(mutant, usual)
        row = {"mutant": mutant.name, "result": result, "by": why, "seconds": round(time.monotonic() - start)}
        done.append(row)
        with open(RESULTS, "a", encoding="utf-8") as to:
            to.write(json.dumps(row, ensure_ascii=False) + "\n")
        print(f"{result:12} {mutant.name}" + (f"  [{why[:100]}]" if why else ""), flush=True)
    build()
    return told([results[m.name] for m in chosen if m.name in results] + done)


if __name__ == "__main__":
    sys.exit(main())
