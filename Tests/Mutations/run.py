#!/usr/bin/env python3
"""Changes the input of a portal at random, one place at a time, and asks that no answer changes without a word.

    run.py SHIKIRI CONTENT TEMPLATES [--as-of DAY] [--covering] [--table]

Each mutation ends as one of four: `found`, the program finds something that it didn't find before; `compared`, it says what
differs from the last publication; `harmless`, every answer is what it was; `meant`, answers change as the meaning of the
field says, and no further (meaning.py). Anything else is a fault, and ends the run with status 1.

A run is one seed and thirty mutations. MUTATION_SEED says which seed, MUTATIONS how many; without them the seed is random,
and printed. A few seeds in a row meet every kind of mutation in every sort of file; `--covering` runs them all and fails
where one is missed. `--table` prints how each kind ended in each sort of file.
"""

import argparse
import collections
import concurrent.futures
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass

from answers import Answers, Findings, build, check, difference
from inputs import Change, Input, inputs
from kinds import KINDS, mutate
from meaning import allowed

A_RUN = 30
ENDS = {"found": "f", "compared": "c", "harmless": "h", "meant": "m", "FAULT": "!"}


@dataclass
class Portal:
    """The portal that is changed, with what it answers as it is."""

    shikiri: str
    content: pathlib.Path
    templates: str
    day: str
    work: pathlib.Path
    found: Findings
    answers: Answers

    @property
    def published(self) -> pathlib.Path:
        return self.work / "before"


def combinations(files: dict[str, list[Input]], root: pathlib.Path) -> list[tuple[str, str]]:
    """Every kind of mutation with every sort of file that has a place for it, in an order that is always the same."""
    every = [(kind, sort) for kind in KINDS for sort in files]
    possible = [pair for pair in every if change(pair[0], files[pair[1]], root, random.Random(0))]
    random.Random(0).shuffle(possible)
    return possible


def plan(pairs: list[tuple[str, str]], seed: int, count: int) -> list[tuple[str, str]]:
    """What a seed meets: the next part of all combinations, so that a few seeds in a row meet them all."""
    start = seed * count
    return [pairs[(start + n) % len(pairs)] for n in range(count)]


def change(kind: str, files: list[Input], root: pathlib.Path, rng: random.Random) -> tuple[Input, Change] | None:
    """A mutation of a kind in some file of a sort; many places are tried where one has nothing to change."""
    for _ in range(2_000):
        file = rng.choice(files)
        text = file.read(root)
        made = mutate(kind, file, text, rng)
        if made and (made.renamed or made.text != text):
            return file, made
    return None


def apply(file: Input, made: Change, root: pathlib.Path) -> None:
    if made.renamed:
        (root / file.path).rename(root / made.renamed)
    else:
        file.write(root, made.text)


def end(portal: Portal, file: Input, made: Change, number: int) -> tuple[str, str]:
    """Applies a mutation to a copy of the content, and says how it ended, and why."""
    content, output = portal.work / f"content-{number}", portal.work / f"output-{number}"
    shutil.copytree(portal.content, content)
    try:
        apply(file, made, content)
        is_built, found = check(portal.shikiri, content, portal.templates, portal.day)
        new = renamed_back(found, made) - portal.found
        if new:
            return "found", next(iter(new))[0]
        if not is_built:
            return "FAULT", "stops the build without a finding"
        # Over what was published before, as an office does it: the program then compares.
        subprocess.run(["cp", "-al", portal.published, output], check=True)
        after, told = build(portal.shikiri, content, portal.templates, output, portal.day)
        compared = told - found
        if compared:
            return "compared", next(iter(compared))[0]
        return silent(made, portal.answers, after)
    finally:
        shutil.rmtree(content)
        shutil.rmtree(output, ignore_errors=True)


def renamed_back(found: Findings, made: Change) -> Findings:
    """Findings under the file's old name: what was wrong with it before is nothing new."""
    if not made.renamed:
        return found
    return collections.Counter(
        {(code, file.replace(made.renamed, made.path), message.replace(made.renamed, made.path)): count
         for (code, file, message), count in found.items()})


def silent(made: Change, before: Answers, after: Answers) -> tuple[str, str]:
    """How a mutation ended about which nothing was said."""
    changed = difference(before, after)
    if not changed:
        return "harmless", "every answer is what it was"
    why = allowed(made, changed)
    if why:
        return "meant", f"{why}: {changed}"
    sample = next((sorted(rows)[0] for rows in changed.rows.values() if rows), "")
    return "FAULT", f"changes {changed} without a word {sample}"


def table(ends: dict[tuple[str, str], str], files: dict[str, list[Input]], pairs: list[tuple[str, str]]) -> str:
    """How each kind ended in each sort of file: a letter a mutation, `-` where a sort has no place for a kind."""
    width = max(map(len, files))
    lines = [" " * width + "".join(f"  {kind:8}" for kind in KINDS)]
    for sort in files:
        cells = [ends.get((kind, sort)) or ("." if (kind, sort) in pairs else "-") for kind in KINDS]
        lines.append(f"{sort:{width}}" + "".join(f"  {cell:8}" for cell in cells))
    meaning = ", ".join(f"{letter} {name}" for name, letter in ENDS.items())
    return "\n".join(lines + [f"{meaning}, . not met, - no place for it"])


def read(options: argparse.Namespace, work: pathlib.Path) -> Portal:
    """The portal before anything is changed."""
    is_built, found = check(options.shikiri, options.content, options.templates, options.as_of)
    if not is_built:
        raise SystemExit("the portal has mistakes before anything is changed")
    answers, told = build(options.shikiri, options.content, options.templates, work / "before", options.as_of)
    if told != found:
        raise SystemExit(f"build and check find different things: {(told - found) + (found - told)}")
    return Portal(options.shikiri, options.content, options.templates, options.as_of, work, found, answers)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("shikiri")
    arguments.add_argument("content", type=pathlib.Path)
    arguments.add_argument("templates")
    arguments.add_argument("--as-of", default="2026-11-24")
    arguments.add_argument("--covering", action="store_true", help="every seed that it takes to meet all combinations")
    arguments.add_argument("--table", action="store_true", help="print how each kind ended in each sort of file")
    options = arguments.parse_args()
    count = int(os.environ.get("MUTATIONS", A_RUN))
    files = inputs(options.content)
    pairs = combinations(files, options.content)
    rounds = -(-len(pairs) // count)
    seeds = list(range(rounds)) if options.covering else [
        int(os.environ.get("MUTATION_SEED", random.SystemRandom().randrange(1_000_000)))]
    print(f"{count} mutations a seed, MUTATION_SEED={','.join(map(str, seeds))}; "
          f"{rounds} seeds in a row meet all {len(pairs)} combinations")
    letters: dict[tuple[str, str], str] = collections.defaultdict(str)
    ends: collections.Counter = collections.Counter()
    with tempfile.TemporaryDirectory(prefix="shikiri-mutations-") as work:
        portal = read(options, pathlib.Path(work))
        todo = []
        for seed in seeds:
            rng = random.Random(seed)
            for kind, sort in plan(pairs, seed, count):
                todo.append((kind, sort, *change(kind, files[sort], options.content, rng)))
        if options.covering:
            todo = todo[:len(pairs)]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = pool.map(lambda job: end(portal, job[1][2], job[1][3], job[0]), enumerate(todo, 1))
            for number, ((kind, sort, _, made), (how, why)) in enumerate(zip(todo, results), 1):
                ends[how] += 1
                letters[kind, sort] += ENDS[how]
                print(f"{number:3} {how:8} {made} ({why})", flush=True)
    if options.table:
        print(table(letters, files, pairs))
    print(", ".join(f"{ends[how]} {how}" for how in ENDS))
    missed = [pair for pair in pairs if pair not in letters]
    if options.covering and missed:
        print(f"not met: {missed}")
        return 1
    return 1 if ends["FAULT"] else 0


if __name__ == "__main__":
    sys.exit(main())
