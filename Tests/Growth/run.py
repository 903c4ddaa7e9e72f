#!/usr/bin/env python3
"""Measures how the time grows with the input: twice as much of anything may take at most 2.6 times as long.

    python3 Tests/Growth/run.py .build/debug/shikiri                 every dimension (dimensions.py)
    python3 Tests/Growth/run.py .build/debug/shikiri people "news"   those whose names hold a word
    python3 Tests/Growth/run.py .build/debug/shikiri --part 3        every eighth: with each number others, 8 in all

Each dimension is measured with n and with 2n things, in the processor time of the program less that of the same portal
without them. Where n is too quick to be measured there are more, up to 64 times. What seems too slow is measured again,
twice, and the quickest counts, so that a busy machine fails nothing. Departments against departments write a table that
grows with the square: there the time for each byte written may grow to 2.6/2 times. Two are measured at a time.
Standard library only.
"""
import argparse
import concurrent.futures
import math
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import threading

sys.dont_write_bytecode = True

from dimensions import DIMENSIONS

HERE = pathlib.Path(__file__).resolve().parent
TEMPLATES = HERE.parent.parent / "templates"
LIMIT = 2.6
# Less than this many seconds can't be told from the machine's own noise.
LEAST = 0.25
MOST_DOUBLINGS = 6
# A short run measures one of so many parts.
PARTS = 8
# A run may take this long, and this much memory.
PATIENCE, MEMORY = 120, 4 << 30


class Stopped(Exception):
    """The program crashed, or took too long."""


def lay(files, content, templates):
    for name, text in files.items():
        adds, path = name.startswith("+"), name.removeprefix("+")
        root, path = (templates, path.removeprefix("templates/")) if path.startswith("templates/") else (content, path)
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        with open(file, "a" if adds else "w", encoding="utf-8") as to:
            to.write(text)


def ran(words):
    """The status of a program, its processor time and what it told as errors."""
    with tempfile.TemporaryFile() as told:
        program = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=told, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
        resource.prlimit(program.pid, resource.RLIMIT_AS, (MEMORY, MEMORY))
        timer = threading.Timer(PATIENCE, program.kill)
        timer.start()
        # Of this program alone: another one is measured at the same time.
        _, status, used = os.wait4(program.pid, 0)
        program.returncode = os.waitstatus_to_exitcode(status)
        timer.cancel()
        told.seek(0)
        return program.returncode, used.ru_utime + used.ru_stime, told.read().decode(errors="replace").strip().splitlines()


def measure(program, command, files):
    """The processor time of one run and how many bytes it wrote."""
    with tempfile.TemporaryDirectory(prefix="shikiri-growth-") as place:
        place = pathlib.Path(place)
        shutil.copytree(HERE / "portal", place / "content")
        templates = TEMPLATES
        if any(name.lstrip("+").startswith("templates/") for name in files):
            templates = place / "templates"
            shutil.copytree(TEMPLATES, templates)
        lay(files, place / "content", templates)
        words = [program, command, "--as-of", "2026-11-24", "--content", place / "content", "--templates", templates]
        words += ["--output", place / "out", "--quiet"] if command == "build" else []
        status, time, told = ran(words)
        if status == -9:
            raise Stopped(f"takes more than {PATIENCE} s")
        if status not in (0, 1) or (command == "build" and status != 0):
            raise Stopped(f"ends with status {status}: {' / '.join(told[:3])}")
        written = sum(f.stat().st_size for f in (place / "out").rglob("*") if f.is_file()) if command == "build" else 0
        return time, written


def growth(program, dimension, nothing):
    """How many there were, the times of n and 2n, and the ratio; None where they are too quick to tell."""
    base, empty = nothing[dimension.command]
    n = dimension.start
    once = measure(program, dimension.command, dimension.files(n))
    most = n << MOST_DOUBLINGS
    while once[0] - base < LEAST and n < most:
        # A little more than it seems to take; little time tells little of how much more is needed.
        missing = LEAST / max(once[0] - base, LEAST / 10)
        n = min(most, n << max(1, math.ceil(math.log2(missing))))
        once = measure(program, dimension.command, dimension.files(n))
    first, second = once, measure(program, dimension.command, dimension.files(2 * n))
    for attempt in range(3):
        ratio = (second[0] - base) / max(first[0] - base, LEAST / 2)
        if dimension.by_byte:
            ratio *= 2 * (first[1] - empty) / max(second[1] - empty, 1)
        if ratio <= LIMIT or attempt == 2:
            break
        first = min(first, measure(program, dimension.command, dimension.files(n)))
        second = min(second, measure(program, dimension.command, dimension.files(2 * n)))
    return n, first[0], second[0], ratio


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--part", type=int, help="any number, such as that of the commit")
    options = parser.parse_args()
    program = options.program.resolve()
    part = DIMENSIONS if options.part is None else DIMENSIONS[options.part % PARTS::PARTS]
    chosen = [d for d in part if not options.words or any(w in d.name for w in options.words)]
    nothing = {c: min(measure(program, c, {}) for _ in range(3)) for c in ("check", "build")}
    faults = []

    def told(dimension):
        try:
            n, one, two, ratio = growth(program, dimension, nothing)
            fails = ratio > LIMIT
            words = f"{n:>7} {one:6.2f} s {two:6.2f} s {ratio:5.1f} times" + ("  TOO MUCH" if fails else "")
        except Stopped as reason:
            fails, words = True, f"STOPPED: {reason}"
        if fails:
            faults.append(dimension.name)
        print(f"{dimension.name:48} {words}", flush=True)

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        list(pool.map(told, chosen))
    print(f"{len(chosen)} dimensions, {len(faults)} grow too fast" + (": " + ", ".join(sorted(faults)) if faults else ""))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
