"""Runs the tests that come to a mutant's place, those of its module and the quickest first, up to the first that fails."""
import json
import os
import re
import resource
import signal
import subprocess
import tempfile
import time

from project import ROOT

REACH = ROOT / ".build/mutants-reach.jsonl"
SIZE = 1 << 16
# Tests that read the source itself see that it was changed, whatever the mutant; those of the preview wait for the clock; the
# modules of the others don't depend on what decides.
LEFT_OUT = ("ArchitectureTests.", "PreviewTests.", "MarkdownTests.", "SearchTests.", "TemplatesTests.", "PublishingTests.")
# A test that takes longer alone stands for no mutant: others come to the same places.
LONGEST = 30
# How many seconds of tests are tried at once: most mutants don't survive the first.
TIERS = [1, 3, 12, 60, 100_000]
MEMORY = 6 << 30


def program():
    return next((ROOT / ".build/debug").glob("*.xctest"))


def limits(seconds):
    def set_them():
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    return set_them


def failures(tests, number=0, seconds=120, reached=None, long=False):
    """The first test that fails; an empty text where none does, None where they crash or don't end."""
    words = [str(program()), "--testing-library", "swift-testing", "--filter", "^(" + "|".join(map(re.escape, tests)) + ")"]
    environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no", "SHIKIRI_MUTANT": str(number),
                   "SHIKIRI_LONG": str(int(long)), "NO_COLOR": "1"}
    environment |= {"SHIKIRI_REACHED": reached} if reached else {}
    # Whatever the tests start goes with them.
    ran = subprocess.Popen(words, cwd=ROOT, text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                           start_new_session=True, env=environment, preexec_fn=limits(seconds))
    timer = subprocess.Popen(["sh", "-c", f"sleep {4 * seconds}; kill -9 -{ran.pid}"], start_new_session=True)
    try:
        for line in ran.stdout:
            # Colours come even without a terminal.
            line = re.sub(r"\x1b\[[\d;]*m", "", line)
            match = re.match(r"✘ Test (.+?)(?: recorded an issue| with \d+ test cases? failed| failed after)", line)
            if match and not match[1].startswith("run with"):
                return match[1].split(" with ")[0]
            if "Test run with" in line:
                return "" if " passed " in line else "a test that isn't named"
    finally:
        for process in (timer, ran):
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()
    return None


def reach(mutants):
    """For each test that passes: its seconds, and the numbers of the mutants to whose places it comes."""
    built = program().stat().st_mtime
    kept = REACH.exists() and REACH.stat().st_mtime > built
    rows = [json.loads(line) for line in REACH.read_text(encoding="utf-8").splitlines()] if kept else []
    listed = subprocess.run([str(program()), "--testing-library", "swift-testing", "--list-tests"], text=True,
                            stdout=subprocess.PIPE, check=True).stdout.split("\n")
    done = {row["test"] for row in rows}
    # A run that is ended early goes on here.
    with tempfile.NamedTemporaryFile() as file, open(REACH, "a" if kept else "w", encoding="utf-8") as to:
        for test in filter(lambda test: test and test not in done and not test.startswith(LEFT_OUT), listed):
            file.seek(0)
            file.write(bytes(SIZE))
            file.flush()
            start = time.monotonic()
            fails = failures([test], reached=file.name) != ""
            file.seek(0)
            seen = file.read()
            rows.append({"test": test, "fails": fails, "seconds": time.monotonic() - start, "numbers": [n for n in mutants if seen[n]]})
            to.write(json.dumps(rows[-1]) + "\n")
            to.flush()
    for row in rows:
        if row["fails"]:
            print(f"left out, it fails without a mutant: {row['test']}", flush=True)
    return {row["test"]: (row["seconds"], set(row["numbers"])) for row in rows if not row["fails"]}


def caught(number, mutant, reached, long=False, budget=30):
    """What catches a mutant within some seconds of tests, or None."""
    own = mutant.file.split("/")[1] + "Tests."
    # Each was run by itself; together they start once.
    start = min(seconds for seconds, _ in reached.values())
    near = sorted(((seconds - start, test) for test, (seconds, numbers) in reached.items()
                   if number in numbers and seconds < LONGEST), key=lambda one: (not one[1].startswith(own), one))
    for most in TIERS:
        tier, sum = [], 0
        while near and sum + near[0][0] <= min(most, budget):
            sum += near[0][0]
            tier.append(near.pop(0)[1])
        budget -= sum
        if tier:
            by = failures(tier, number, seconds=int(5 + 5 * sum) * (8 if long else 1), long=long)
            if by is None:
                return "the tests crash or don't end"
            if by:
                return by
    return None
