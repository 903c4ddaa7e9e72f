#!/usr/bin/env python3
"""Makes small mistakes in the code of decisions, statuses, suppression and dates, one at a time, and asks that a test fails.

    python3 Tests/Mutants/run.py                         all of them; goes on where the last run stopped
    python3 Tests/Mutants/run.py --minutes 50            as many as there is time for
    python3 Tests/Mutants/run.py --only CompletionBound  those of some files
    python3 Tests/Mutants/run.py --again                 those that survived, once more
    python3 Tests/Mutants/run.py --again --budget 999    by every test that comes to them, however long it takes
    python3 Tests/Mutants/run.py --list                  every mutant, and nothing is run
    python3 Tests/Mutants/run.py --survivors             what the runs so far left, with their share

All mutants are built into one program (switches.py), and each test is run once to see to which of their places it comes.
So a mutant costs a run of those tests, those of its module and the quickest first, up to the first that fails. Files are changed
and put back at the end, so run it in a clone that nobody else works in. What doesn't compile isn't counted; what doesn't
end, or crashes, is caught. What survives and means the same as the original stands in equal.txt, each with its reason; it
isn't counted either, and a line there that is no mutant any more, or one that is caught, fails.
Results are kept in .build/mutants.jsonl, and the program for as long as the code and the tests are the same. It ends with status 1 if fewer than 95 % are caught. Standard library only.
"""
import argparse
import json
import pathlib
import random
import subprocess
import sys
import time

sys.dont_write_bytecode = True

from project import ROOT, Instrumented, numbered
from testing import caught, reach

RESULTS = ROOT / ".build/mutants.jsonl"
EQUAL = pathlib.Path(__file__).resolve().parent / "equal.txt"
LEAST = 0.95


def equal():
    """The mutants that mean the same as the original: a line that names it, indented lines that say why."""
    lines = EQUAL.read_text(encoding="utf-8").splitlines()
    return {line for line in lines if line and not line.startswith((" ", "#"))}


def known():
    if not RESULTS.exists():
        return {}
    rows = [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]
    return {row["mutant"]: row["by"] for row in rows}


def told(names, results):
    """What the runs so far say of some mutants; the exit status."""
    explained, ran = equal(), [name for name in names if name in results]
    survivors = sorted(name for name in ran if not results[name] and name not in explained)
    wrong = sorted(name for name in explained if results.get(name) or name not in {m.name for m in numbered().values()})
    counted = [name for name in ran if name not in explained]
    for name in survivors:
        print(f"survived: {name}")
    for name in wrong:
        print(f"no equal mutant, mend {EQUAL.name}: {name}")
    share = 1 - len(survivors) / max(len(counted), 1)
    print(f"{len(ran)} mutants were run, {len(ran) - len(counted)} of them mean the same; of {len(counted)} "
          f"{len(counted) - len(survivors)} were caught, {len(survivors)} survived: {100 * share:.1f} %")
    return 0 if share >= LEAST and not wrong else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--only", default="")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--budget", type=float, default=30, help="how many seconds of tests a mutant may take")
    parser.add_argument("--long", action="store_true", help="with all examples of the long tests")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--survivors", action="store_true")
    options = parser.parse_args()
    every = numbered()
    chosen = [(n, m) for n, m in every.items() if options.only in m.file]
    random.Random(options.seed).shuffle(chosen)
    names = [m.name for _, m in chosen]
    results = known()
    if options.survivors:
        return told(names, results)
    if options.list:
        print("\n".join(sorted(names)) + f"\n{len(names)} mutants")
        return 0
    if subprocess.run(["git", "diff", "--quiet", "--", "Sources"], cwd=ROOT).returncode:
        sys.exit("Sources has changes: commit them, so that nothing is lost")
    with Instrumented(every) as project:
        print(f"{len(project.mutants)} of {len(every)} mutants are built", flush=True)
        reached = reach(project.mutants)
        print(f"{len(reached)} tests come to {len(set().union(*(n for _, n in reached.values())))} of them", flush=True)
        end = time.monotonic() + options.minutes * 60 if options.minutes else None
        waiting = [(n, m) for n, m in chosen if n in project.mutants
                   and (not results.get(m.name) if options.again else m.name not in results)][:options.count]
        for number, mutant in waiting:
            if end and time.monotonic() > end:
                break
            by = results[mutant.name] = caught(number, mutant, reached, options.long, options.budget)
            with open(RESULTS, "a", encoding="utf-8") as to:
                to.write(json.dumps({"mutant": mutant.name, "by": by}, ensure_ascii=False) + "\n")
            print(f"{'caught' if by else 'SURVIVED':9} {mutant.name}" + (f"  [{by[:80]}]" if by else ""), flush=True)
    return told(names, results)


if __name__ == "__main__":
    sys.exit(main())
