#!/usr/bin/env python3
"""Changes the input of a portal at random, one place at a time, and asks that no answer changes without a word.

    run.py SHIKIRI CONTENT TEMPLATES [--as-of DAY]

Each mutation ends as one of three: `found`, the program says something that it didn't say before; `harmless`, every answer
is what it was; `meant`, answers change as the meaning of the field says, and no further (meaning.py). Anything else is a
fault, and ends the run with status 1. MUTATIONS says how many (30), MUTATION_SEED which; the seed is printed.
"""

import argparse
import collections
import os
import pathlib
import random
import shutil
import sys
import tempfile

from answers import build, difference
from inputs import Change, Input, inputs
from kinds import KINDS, mutate
from meaning import allowed


def plan(files: dict[str, list[Input]], count: int, rng: random.Random) -> list[tuple[str, str]]:
    """Which kind meets which family of files: every pair once, in a random order, before any comes again."""
    order: list[tuple[str, str]] = []
    while len(order) < count:
        pairs = [(kind, family) for kind in KINDS for family in files if files[family]]
        rng.shuffle(pairs)
        order += pairs
    return order[:count]


def change(kind: str, files: list[Input], root: pathlib.Path, rng: random.Random) -> tuple[Input, Change] | None:
    """A mutation of a kind in some file of a family; a few places are tried where one has nothing to change."""
    for _ in range(60):
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


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("shikiri")
    arguments.add_argument("content", type=pathlib.Path)
    arguments.add_argument("templates")
    arguments.add_argument("--as-of", default="2026-11-24")
    options = arguments.parse_args()
    count = int(os.environ.get("MUTATIONS", "30"))
    seed = int(os.environ.get("MUTATION_SEED", random.SystemRandom().randrange(1_000_000)))
    print(f"{count} mutations, MUTATION_SEED={seed}")
    rng = random.Random(seed)
    files = inputs(options.content)
    ends: collections.Counter = collections.Counter()
    with tempfile.TemporaryDirectory(prefix="shikiri-mutations-") as work:
        base = pathlib.Path(work)
        before = build(options.shikiri, options.content, options.templates, base / "before", options.as_of)
        if before.stopped:
            print("the portal has mistakes before anything is changed")
            return 2
        for number, (kind, family) in enumerate(plan(files, count, rng), 1):
            found = change(kind, files[family], options.content, rng)
            if found is None:
                print(f"{number:3} nothing  {kind} in {family}")
                continue
            file, made = found
            content, output = base / f"content-{number}", base / f"output-{number}"
            shutil.copytree(options.content, content)
            apply(file, made, content)
            after = build(options.shikiri, content, options.templates, output, options.as_of)
            end, why = judge(made, before, after)
            ends[end] += 1
            print(f"{number:3} {end:8} {made} ({why})", flush=True)
            shutil.rmtree(content)
            shutil.rmtree(output, ignore_errors=True)
    print(", ".join(f"{ends[end]} {end}" for end in ("found", "harmless", "meant", "FAULT")))
    return 1 if ends["FAULT"] else 0


def judge(made: Change, before, after) -> tuple[str, str]:
    """How a mutation ended, and why."""
    known = collections.Counter(code for code, _, _ in before.findings.elements()) if after.stopped else before.findings
    new = after.findings - known
    if after.stopped and not new:
        return "FAULT", "stops the build without a finding"
    if new:
        first = next(iter(new))
        return "found", first if isinstance(first, str) else first[0]
    changed = difference(before, after)
    if not changed:
        return "harmless", "every answer is what it was"
    why = allowed(made, changed)
    if why:
        return "meant", f"{why}: {changed}"
    sample = next((sorted(rows)[0] for rows in changed.rows.values() if rows), "")
    return "FAULT", f"changes {changed} without a word {sample}"


if __name__ == "__main__":
    sys.exit(main())
