#!/usr/bin/env python3
"""Reads the published pages as somebody who wants to know how a few people stand, and knows the rules of what is withheld.

    python3 Tests/Withheld/run.py SHIKIRI TEMPLATES                  the sample, and random portals
    python3 Tests/Withheld/run.py SHIKIRI TEMPLATES --seeds 1 200    the sample, and the portals of these seeds
    python3 Tests/Withheld/run.py SHIKIRI TEMPLATES --prove          plants figures in pages that give people away

A build's pages of courses, departments and the whole portal are read: tables, figures of totals, trends, discussions, what came
up in them; search, feed and data may only repeat them. reader.py says what can be known of each group under the smallest size:
it fails where a number of it is known that isn't "all have passed", or where one could tell how many it has. What the pages say
is compared with what the office's file says of people, so that nothing is misread. Standard library only.
"""
import argparse
import collections
import csv
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import portals
from pages import WITHHELD, Portal, Words
from reader import DONE, LATE, Reader, Truth

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SAMPLE_DAY = "2026-11-24"


def rows(file):
    if not file.exists():
        return []
    with open(file, encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def setting(file, pattern, otherwise=None):
    found = re.search(pattern, file.read_text(encoding="utf-8"), re.M)
    return found[1] if found else otherwise


def places(content, day):
    """Where each person is on the day: their own department where one of their posts is in it, else that of the oldest post."""
    found = {row["id"]: row["department"] for row in rows(content / "organization/employees.csv")}
    operations = content / "rules/operations.yaml"
    if operations.exists():
        text = operations.read_text(encoding="utf-8")
        departments = dict(re.findall(r"^- (?:\{)?id: ([\w-]+)(?:(?!^- )[\s\S])*?\bdepartment: ([\w-]+)", text, re.M))
        posts = collections.defaultdict(list)
        for row in rows(content / "organization/assignments.csv"):
            if row["from"] <= day <= (row["until"] or "9999"):
                posts[row["employee"]].append((row["from"], row["operation"]))
        for person, held in posts.items():
            at = [departments[operation] for _, operation in sorted(held)]
            if found[person] not in at:
                found[person] = at[0]
    return found


def build(program, templates, content, output, day):
    ran = subprocess.run([program, "build", "--as-of", day, "--quiet", "--content", content, "--templates", templates, "--output", output],
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if ran.returncode:
        sys.exit(f"the portal doesn't build:\n{ran.stderr[:2000]}")


def reader(content, output, templates, day, lapsing):
    language = setting(content / "portal.yaml", r"^language: (\w+)", "ja")
    words = Words(pathlib.Path(templates) / f"strings/{language}.yaml")
    minimum = int(setting(content / "portal.yaml", r"minimum_group_size: (\d+)", "5"))
    place = places(content, day)
    population = collections.Counter(
        place[row["id"]] for row in rows(content / "organization/employees.csv")
        if (row["joined"] or "0") <= day and (not row["left"] or row["left"] >= day) and row["status"] != "left")
    sessions = [(r["course"], r["department"], int(r["attended"])) for r in rows(content / "training/discussions.csv")
                if r["held_on"] <= day]
    truth = Truth(output / "office/training/status.csv", place, population, sessions)
    departments = rows(content / "organization/departments.csv")
    return Reader(Portal(output / "portal", words, day), departments, truth, minimum, day, lapsing)


def told(name, found):
    print(f"{name}: {found.cells} cells, {found.questions} questions, {len(found.leaks)} leaks", flush=True)
    for leak in found.leaks[:20]:
        print("    " + leak, flush=True)
    return bool(found.leaks)


def sample(program, templates, place):
    content, output = ROOT / "content", place / "sample"
    build(program, templates, content, output, SAMPLE_DAY)
    lapsing = re.findall(r"^- id: (\S+)(?:(?!^- )[\s\S])*?\bvalid_for:", (content / "training/courses.yaml").read_text("utf-8"), re.M)
    return lambda: reader(content, output, templates, SAMPLE_DAY, lapsing).run()


def random_portal(program, templates, place, seed):
    content, output = place / f"content{seed}", place / f"output{seed}"
    portals.write(content, seed)
    build(program, templates, content, output, portals.AS_OF)
    return lambda: reader(content, output, templates, portals.AS_OF, portals.LAPSING).run()


def row(department, cells):
    """A row of the table of departments, and what it is replaced by."""
    return (rf'(<tr><th scope="row"><a href="[^"]*/{department}/index\.html">(?:(?!</th>).)*</th><td[^>]*>[^<]*</td>)(?:(?!</tr>).)*</tr>',
            r"\1" + "".join(f'<td class="num">{cell}</td>' for cell in cells) + "</tr>")


def guarding(found):
    """Courses with a large group without which a small one could be worked out."""
    for course in found.portal.courses:
        told = found.portal.today(course)
        shown = {group: figure for group, figure in told.items() if isinstance(figure, tuple)}
        for _, _, own in found.tree.cells(shown):
            for d in own:
                size = found.truth.asked(course, [d])
                rest = found.truth.asked(course, own) - size
                if told.get(d) == WITHHELD and not found.tree.children[d] and 0 < rest < found.minimum <= size:
                    yield course, d


def edited(file, pattern, replacement):
    text = file.read_text(encoding="utf-8")
    changed = re.sub(pattern, replacement, text, count=1, flags=re.S)
    file.write_text(changed, encoding="utf-8")
    return lambda: file.write_text(text, encoding="utf-8"), changed != text


def prove(program, templates, place):
    """What a build could say if it forgot a rule, written into its pages."""
    faults = 0

    def planted(name, run, file, pattern, replacement, expected):
        nonlocal faults
        restore, changed = edited(file, pattern, replacement)
        leaks = run().leaks
        restore()
        found = changed and any(re.search(expected, leak) for leak in leaks)
        faults += not found
        print(f"{'found' if found else 'NOT FOUND':9} {name}" + (f": {next(l for l in leaks if re.search(expected, l))}" if found else ""))

    run = sample(program, templates, place)
    pages = place / "sample/portal/training"
    clean = run()
    truth, tree = clean.truth, clean.tree
    course = next(c for c in clean.portal.courses for g, f in clean.portal.today(c).items()
                  if f == "withheld" and 0 < truth.asked(c, tree.below(g)) < clean.minimum)
    small = next(g for g, f in clean.portal.today(course).items() if f == "withheld" and 0 < truth.asked(course, tree.below(g)) < clean.minimum)
    size = truth.asked(course, tree.below(small))
    file = pages / f"courses/{course}/index.html"
    planted("a small group's own figures", run, file, *row(small, ["–", "50.0", size // 2, size, size - size // 2]), "are left of|have passed")
    beside = next(guarding(clean))
    size, done = truth.asked(beside[0], [beside[1]]), truth.count(*beside[:1], [beside[1]], DONE)
    planted("a large group that keeps a small one from being worked out", run, pages / f"courses/{beside[0]}/index.html",
            *row(beside[1], ["–", "50.0", done, size, truth.count(beside[0], [beside[1]], LATE)]), "are left of")
    issue = next((c, d) for c in clean.portal.courses for d, _, _, n in clean.portal.held(c) if n is None and list(clean.portal.issues(c)))
    planted("what came up, with a small department's name", run, pages / f"courses/{issue[0]}/index.html",
            r'(<p class="meta">[^<]*?日)[^<]*(</p></li>)', rf"\1 {tree.names[issue[1]]}\2", "an issue names the small")
    planted("a total that tells more than its parts", run, pages / "index.html", r'class="fraction">[^<]*<', 'class="fraction">1 / 2<', "the sum of")
    search = next(f for f in (place / "sample/portal/search").rglob("*.js") if re.search(r"% [\d,]+ / [\d,]+", f.read_text("utf-8")))
    due = next(c for c in clean.portal.courses if clean.portal.in_time(c) and any(f == "withheld" for f in clean.portal.today(c).values()))
    planted("a number of those in time that isn't true", run, pages / f"courses/{due}/index.html",
            r'(<tr><th scope="row"><a href="[^"]*/td-hq/index\.html">(?:(?!</th>).)*</th><td[^>]*>[^<]*</td><td[^>]*>)[^<]*', r"\g<1>1",
            "passed in time")
    planted("a figure that the search alone knows", run, search, r"% [\d,]+ / [\d,]+", "% 3 / 4", "no page shows")
    for seed in range(1, 60):
        run = random_portal(program, templates, place, seed)
        found = run()
        bounded = next(((c, g) for c in found.portal.courses for g, f in found.portal.today(c).items()
                        if g and isinstance(f, tuple) and f[1][0] == 0 < f[1][1] and found.truth.count(c, found.tree.below(g), DONE) == 0), None)
        if bounded:
            asked = found.portal.today(bounded[0])[bounded[1]][0]
            planted("nobody instead of a bound", run, place / f"output{seed}/portal/training/courses/{bounded[0]}/index.html",
                    *row(bounded[1], ["–", "0.0", 0, asked, 0]), "0 of . have passed")
            break
    else:
        faults += 1
        print("no random portal has a bound to replace")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("templates", type=pathlib.Path)
    parser.add_argument("--seeds", type=int, nargs=2, default=(1, 12))
    parser.add_argument("--prove", action="store_true")
    options = parser.parse_args()
    program, templates = options.program.resolve(), options.templates.resolve()
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        if options.prove:
            return 1 if prove(program, templates, place) else 0
        failed = told("the sample", sample(program, templates, place)())
        for seed in range(options.seeds[0], options.seeds[1] + 1):
            failed |= told(f"seed {seed}", random_portal(program, templates, place, seed)())
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
