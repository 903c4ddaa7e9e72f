#!/usr/bin/env python3
"""Makes small mistakes in the code of decisions, statuses, suppression and dates, one at a time, and asks that a test fails.

    python3 Tests/Mutants/run.py --count 100             a sample; goes on where the last run with this seed stopped
    python3 Tests/Mutants/run.py --minutes 50            as many as there is time for
    python3 Tests/Mutants/run.py --only CompletionBound  those of some files
    python3 Tests/Mutants/run.py --list                  every mutant, and nothing is run
    python3 Tests/Mutants/run.py --survivors             what the runs so far left, with their share

All mutants are built into one program (switches.py), so that each costs one run of the tests near it, up to the first
that fails. It changes files of the project it lies in and puts them back at the end, so run it in a clone that nobody
else works in. What doesn't compile isn't counted; what doesn't end, or crashes, is caught. Results are kept in
.build/mutants.jsonl. It ends with status 1 if fewer than 95 % are caught. Standard library only.
"""
import argparse
import collections
import json
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import time

sys.dont_write_bytecode = True

from operators import mutants
from switches import SWITCH, instrumented

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
NEAR = "ModelTests|RestrictionsTests|PeopleTests|RecordsTests"
PATIENCE = 300


def numbered():
    """Every mutant by its number, which stays the same as long as the code does."""
    files = sorted({file for pattern in CODE for file in ROOT.glob(pattern)})
    every = [m for f in files for m in mutants(str(f.relative_to(ROOT)), f.read_text(encoding="utf-8"))]
    return dict(enumerate(every, 1))


class Instrumented:
    """The project with all its mutants built in, while it lasts."""

    def __init__(self, every):
        self.mutants = dict(every)
        self.sources = {m.file: (ROOT / m.file).read_text(encoding="utf-8") for m in every.values()}
        self.dropped = {}

    def __enter__(self):
        while True:
            self.write()
            ran = subprocess.run(["swift", "build", "--build-tests"], cwd=ROOT, text=True, errors="replace",
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if ran.returncode == 0:
                return self
            self.drop(ran.stdout)

    def __exit__(self, *_):
        for file, source in self.sources.items():
            (ROOT / file).write_text(source, encoding="utf-8")
        for file in ROOT.glob("Sources/*/MutantSwitch.swift"):
            file.unlink()

    def write(self):
        """Every file with the mutants that are left, and what they need in each module."""
        by_file, needs = collections.defaultdict(dict), collections.defaultdict(str)
        for number, mutant in self.mutants.items():
            by_file[mutant.file][number] = mutant
        for file, source in self.sources.items():
            text, declared = instrumented(source, by_file[file])
            needs[pathlib.Path(file).parts[1]] += declared
            (ROOT / file).write_text(text, encoding="utf-8")
        for module, declared in needs.items():
            (ROOT / "Sources" / module / "MutantSwitch.swift").write_text(SWITCH + declared, encoding="utf-8")

    def drop(self, printed):
        """Leaves out the mutants of the lines that didn't compile."""
        bad = set()
        for file, line, message in re.findall(r"(Sources/[^:\n]+\.swift):(\d+):\d+: error: ([^\n]*)", printed):
            # An expression that is too much for the compiler may go on over some lines.
            reach = 10 if "type-check" in message else 1
            bad |= {n for n, m in self.mutants.items() if m.file == file and int(line) <= m.line < int(line) + reach}
            # What an initializer has to set can't be left out; the compiler says so at its end.
            if "initializ" in message:
                bad |= {n for n, m in self.mutants.items()
                        if m.file == file and m.kind == "left out" and int(line) - 40 < m.line <= int(line)}
        if not bad:
            # The mistake shows elsewhere than where it was made: the whole file goes without.
            files = set(re.findall(r"(Sources/[^:\n]+\.swift):\d+:\d+: error:", printed))
            bad = {n for n, m in self.mutants.items() if m.file in files}
        if not bad:
            self.__exit__()
            sys.exit("the project doesn't build:\n" + printed[-3000:])
        for number in bad:
            self.dropped[number] = self.mutants.pop(number)
        lines = sorted({f"{m.file}:{m.line}" for n, m in self.dropped.items() if n in bad})
        print(f"{len(bad)} mutants don't compile: {' '.join(lines)}", flush=True)


def failures(number, only, usual=None, long="0"):
    """The tests that fail; with `usual`, the run is ended at the first that isn't among them. None: it crashed or hung."""
    words = ["swift", "test", "--skip-build"] + (["--filter", only] if only else [])
    ran = subprocess.Popen(words, cwd=ROOT, text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                           start_new_session=True,
                           env={**os.environ, "SWIFT_BACKTRACE": "enable=no", "SHIKIRI_MUTANT": str(number), "SHIKIRI_LONG": long})
    timer = subprocess.Popen(["sh", "-c", f"sleep {PATIENCE}; kill -9 -{ran.pid}"], start_new_session=True)
    failed, ended = set(), False
    try:
        for line in ran.stdout:
            match = re.match(r"✘ Test (.+?)(?: recorded an issue| with \d+ test cases? failed| failed after)", line)
            if match and not match[1].startswith("run with"):
                failed.add(match[1].split(" with ")[0])
            if usual is not None and failed - usual:
                return failed
            ended |= "Test run with" in line
    finally:
        for process in (timer, ran):
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()
    return failed if ended else None


def caught(number, usual):
    """What caught a mutant, or None."""
    for which, (only, known) in usual.items():
        now = failures(number, only, known, "1" if which == "all" else "0")
        if now is None:
            return "the tests crashed or didn't end"
        if new := sorted(now - known):
            return new[0]
    return None


def known():
    if not RESULTS.exists():
        return {}
    rows = [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]
    return {row["mutant"]: row for row in rows}


def told(rows):
    survivors = sorted(row["mutant"] for row in rows if not row["by"])
    for name in survivors:
        print(f"survived: {name}")
    share = 1 - len(survivors) / max(len(rows), 1)
    print(f"{len(rows)} mutants, {len(rows) - len(survivors)} caught, {len(survivors)} survived: {100 * share:.1f} %")
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
    every = numbered()
    chosen = [(n, m) for n, m in every.items() if options.only in m.file]
    random.Random(options.seed).shuffle(chosen)
    results = known()
    if options.survivors:
        return told([results[m.name] for _, m in chosen if m.name in results])
    if options.list:
        print("\n".join(m.name for _, m in sorted(chosen)) + f"\n{len(chosen)} mutants")
        return 0
    if subprocess.run(["git", "diff", "--quiet", "--", "Sources"], cwd=ROOT).returncode:
        sys.exit("Sources has changes: commit them, so that nothing is lost")
    with Instrumented(every) as project:
        print(f"{len(project.mutants)} of {len(every)} mutants are built", flush=True)
        usual = {"near": (NEAR, failures(0, NEAR))}
        if not options.near:
            usual["all"] = (None, failures(0, None, long="1"))
        end = time.monotonic() + options.minutes * 60 if options.minutes else None
        waiting = [(n, m) for n, m in chosen if n in project.mutants and m.name not in results][:options.count]
        for number, mutant in waiting:
            if end and time.monotonic() > end:
                break
            by = caught(number, usual)
            results[mutant.name] = {"mutant": mutant.name, "by": by}
            with open(RESULTS, "a", encoding="utf-8") as to:
                to.write(json.dumps(results[mutant.name], ensure_ascii=False) + "\n")
            print(f"{'caught' if by else 'SURVIVED':9} {mutant.name}" + (f"  [{by[:80]}]" if by else ""), flush=True)
    return told([results[m.name] for _, m in chosen if m.name in results])


if __name__ == "__main__":
    sys.exit(main())
