#!/usr/bin/env python3
"""Fuzzes the readers with libFuzzer and the address sanitizer.

    python3 Tests/Fuzz/run.py                     a short run of every reader with a fixed seed, as checks run it
    python3 Tests/Fuzz/run.py --seconds 3600 yaml a long run of some readers, from new seeds; what it finds is kept
    python3 Tests/Fuzz/run.py --planted           shows that a crash is found: ends with status 0 if it was
    python3 Tests/Fuzz/run.py --coverage yaml     which functions the kept corpus reaches, and which it doesn't

The program is built in .build-fuzz; `--no-build` takes the one that is there. The kept corpus is Tests/Fuzz/Corpus/READER:
small files, one for each thing that a reader does differently. Long runs collect into .build-fuzz/corpus/READER.
An input that ends a reader is written to .build-fuzz/found/ and its path is printed. Standard library only.
"""
import argparse, concurrent.futures, os, pathlib, re, shutil, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILD = ROOT / ".build-fuzz"
READERS = [
    "front-matter", "yaml", "table", "export", "moodle", "statements", "sources", "markdown", "templates",
    "passphrases", "portal",
]
# How many inputs a short run tries: a fixed number and not a time, so that every machine tries the same ones.
# Each reader has about half a minute; a passphrase is derived slowly on purpose, and a portal is a whole build.
SHORT_RUNS = {
    "front-matter": 1500, "yaml": 1500, "table": 1000, "export": 800, "moodle": 1000, "statements": 1000, "sources": 1500,
    "markdown": 1000, "templates": 2000, "passphrases": 200, "portal": 60,
}


def library():
    """libFuzzer without a `main`, as the compiler's own folder has it."""
    swiftc = pathlib.Path(shutil.which("swiftc")).resolve()
    found = sorted(swiftc.parent.parent.glob("lib/clang/*/lib/*/libclang_rt.fuzzer_no_main-x86_64.a"))
    if not found:
        sys.exit("this toolchain has no libFuzzer")
    return found[-1]


def build():
    coverage = "edge,indirect-calls,trace-cmp,inline-8bit-counters,pc-table"
    words = ["swift", "build", "--scratch-path", str(BUILD), "--product", "shikiri-fuzz", "--sanitize", "address",
             "-Xswiftc", f"-sanitize-coverage={coverage}", "-Xlinker", str(library()), "-Xlinker", "-lstdc++"]
    subprocess.run(words, cwd=ROOT, env={**os.environ, "SHIKIRI_FUZZ": "1"}, check=True, stdout=sys.stderr)


def program():
    return BUILD / "debug/shikiri-fuzz"


def fuzz(reader, options, folders, quiet=True):
    """Runs one reader; the status and the last lines that libFuzzer printed."""
    found = BUILD / "found"
    found.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no", "TMPDIR": place,
                       "ASAN_OPTIONS": "detect_leaks=0:allocator_may_return_null=1"}
        words = [str(program()), reader, f"-artifact_prefix={found}/{reader}-", "-rss_limit_mb=2048", "-timeout=20",
                 *options, *map(str, folders)]
        ran = subprocess.run(words, env=environment, text=True, errors="replace", stdout=subprocess.DEVNULL,
                             stderr=subprocess.PIPE)
    return ran.returncode, ran.stderr.splitlines()


def told(reader, status, lines, seconds):
    figures = next((l for l in reversed(lines) if re.match(r"#\d+\s+(DONE|pulse|NEW|REDUCE|INITED)", l)), "")
    edges = re.search(r"cov: (\d+) ft: (\d+) corp: (\d+)", figures)
    tried = re.match(r"#(\d+)", figures)
    words = f"{int(tried[1]):>9} inputs" if tried else ""
    words += f", {edges[1]} edges, corpus {edges[3]}" if edges else ""
    print(f"{reader:14} {'ok' if status == 0 else 'FOUND'} {words}, {seconds:.0f} s", flush=True)
    if status != 0:
        for line in lines[-400:]:
            if re.search(r"Fatal error|ERROR: |SUMMARY|Test unit written|Base64|^\s+#\d+ .*(Shikiri|shikiri)", line):
                print("    " + line[:300], flush=True)


def run_one(reader, seconds, seed, share):
    kept = HERE / "Corpus" / reader
    start = time.monotonic()
    if seconds:
        collected = BUILD / "corpus" / reader
        collected.mkdir(parents=True, exist_ok=True)
        options, folders = [f"-max_total_time={seconds}", "-max_len=4096"], [collected, kept]
    else:
        options, folders = [f"-runs={SHORT_RUNS[reader] // share}", f"-seed={seed}", "-max_len=2048"], [kept]
    status, lines = fuzz(reader, options, folders)
    told(reader, status, lines, time.monotonic() - start)
    return status


def run(readers, seconds, seed, jobs, share):
    # The longest begins first.
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        ended = list(pool.map(lambda reader: run_one(reader, seconds, seed, share), sorted(readers, key=lambda r: r != "portal")))
    return 1 if any(ended) else 0


def planted():
    """The reader `planted` ends at one word with a certain byte behind it: the fuzzer has to come upon both."""
    with tempfile.TemporaryDirectory() as seed:
        status, lines = fuzz("planted", ["-runs=2000000", "-seed=1", "-max_len=16"], [seed])
    found = status != 0 and any("deadly signal" in l or "ERROR" in l for l in lines)
    print("the planted crash was found" if found else "the planted crash was NOT found")
    return 0 if found else 1


def coverage(readers):
    for reader in readers:
        folders = [f for f in (HERE / "Corpus" / reader, BUILD / "corpus" / reader) if f.is_dir()]
        status, lines = fuzz(reader, ["-runs=0", "-print_coverage=1"], folders)
        reached = {"COVERED_FUNC": 0, "UNCOVERED_FUNC": 0}
        missed = []
        for line in lines:
            match = re.match(r"(U?N?COVERED_FUNC): hits: \d+ edges: (\d+)/(\d+) (\S+)", line)
            if match and "Shikiri" in line or match and "/Sources/" in line:
                reached[match[1]] = reached.get(match[1], 0) + 1
        print(f"{reader}: {reached['COVERED_FUNC']} functions reached")
        for line in lines:
            if "COVERED_FUNC" in line and "/Sources/" in line:
                print("    " + line)
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("readers", nargs="*", choices=[[], *READERS])
    parser.add_argument("--seconds", type=int, help="for how long each reader runs")
    parser.add_argument("--seed", type=int, default=20261126)
    parser.add_argument("--jobs", type=int, default=2, help="how many readers run at a time")
    parser.add_argument("--share", type=int, default=1, help="one of how many inputs of a short run")
    parser.add_argument("--no-build", action="store_true")
    parser.add_argument("--planted", action="store_true")
    parser.add_argument("--coverage", action="store_true")
    options = parser.parse_args()
    if not options.no_build:
        build()
    readers = options.readers or READERS
    if options.planted:
        return planted()
    if options.coverage:
        return coverage(readers)
    return run(readers, options.seconds, options.seed, options.jobs, options.share)


if __name__ == "__main__":
    sys.exit(main())
