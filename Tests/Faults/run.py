"""Breaks the disk below a small portal's output at every call of a build, and looks at what readers have then.

    python3 Tests/Faults/run.py SHIKIRI TEMPLATES                 every call, every way to break it, 1,000 publications
    python3 Tests/Faults/run.py SHIKIRI TEMPLATES --every 40      a short form: one call in so many, from a seeded start
    python3 Tests/Faults/run.py SHIKIRI TEMPLATES --prove         plants faults in the program, and wants each found

A build that publishes over an older portal is run once for each call that touches the output or what lies beside it. At that
call the disk reports an error, or has no room from there on, or the process is killed, or the power goes: what was written
and not yet on the medium is then empty. All of it with the atomic exchange and without. Afterwards readers have the old
portal or the new one, whole; the status says which; somebody's own file in the folder is still there; and the next build
gives the new one and leaves nothing beside it but the earlier portals that are kept.

Planted faults are calls that are left out and said to have worked, as a program does that forgot them.
"""

import argparse
import concurrent.futures
import errno
import hashlib
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
FILES = {
    "portal.yaml": "title: 小さなポータル\norganization: {grid: 送配電, affiliate: 小売}\ncontact: {name: 窓口}\n",
    "index.md": "---\ntitle: 入口\n---\n\n第%d版。[説明](guidance/a.md)\n",
    "guidance/a.md": "---\ntitle: 説明\n---\n\n第%d版。\n",
}


class Broken(Exception):
    """A promise that the program didn't keep."""


class Harness:
    def __init__(self, shikiri, templates, work):
        self.shikiri, self.work = shikiri, work
        self.library = work / "disk.so"
        compiler = shutil.which("cc") or "clang"
        subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", self.library, HERE / "disk.c", "-ldl"], check=True)
        # A look of few files keeps the number of calls small; what it shows is of no matter here.
        self.templates = work / "templates"
        shutil.copytree(templates, self.templates)
        for version in (1, 2):
            self.write_content(work / f"content{version}", version)
        self.old = work / "old"
        self.old.mkdir()
        if self.build(1, self.old, {}).returncode:
            raise SystemExit("the small portal doesn't build")
        (self.old / "output/portal/own.txt").write_text("somebody's own")
        new = work / "new"
        shutil.copytree(self.old, new, symlinks=True)
        self.build(2, new, {})
        self.trees = {1: tree(self.old / "output"), 2: tree(new / "output")}
        assert self.trees[1] != self.trees[2]
        # Assets of the last portal stay for one publication: after another build there are fewer.
        self.build(2, new, {})
        self.settled = tree(new / "output")
        self.mended = set()

    @staticmethod
    def write_content(folder, version):
        for name, text in FILES.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text % version if "%d" in text else text, encoding="utf-8")
        if version == 2:
            (folder / "guidance/b.md").write_text("---\ntitle: 新しい\n---\n\n本文\n", encoding="utf-8")

    def build(self, version, place, faults):
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"}
        if faults:
            environment |= {"LD_PRELOAD": str(self.library), "FAULT_ROOT": str(place), **faults}
        return subprocess.run(
            [self.shikiri, "build", "--as-of", "2026-11-26", "--jobs", "1", "--quiet", "--content",
             self.work / f"content{version}", "--templates", self.templates, "--output", place / "output"],
            env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)

    def place(self):
        """A copy of the old portal, as the same files by another name would not do: they are changed."""
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.work))
        shutil.copytree(self.old, folder, dirs_exist_ok=True, symlinks=True)
        return folder

    def calls(self, base):
        """The calls of a build that touch the output."""
        place = self.place()
        log = place.with_suffix(".log")
        result = self.build(2, place, base | {"FAULT_LOG": str(log)})
        if result.returncode or tree(place / "output") != self.trees[2]:
            raise Broken("a build on a sound disk doesn't publish: " + result.stderr.decode()[-300:])
        lines = read_log(log)
        check_order(lines, place)
        shutil.rmtree(place)
        log.unlink()
        return lines

    def attempt(self, number, how, base):
        """Breaks the disk at one call; raises Broken where a promise isn't kept."""
        place = self.place()
        log = place.with_suffix(".log")
        fault = "kill" if how == "power" else how
        result = self.build(2, place, base | {"FAULT_AT": str(number), "FAULT_HOW": fault, "FAULT_LOG": str(log)})
        lines = read_log(log)
        if how == "power":
            lose(lines, place)
        self.judge(place, result, how)
        log.unlink(missing_ok=True)
        # What the next build makes of it depends on what lies there alone.
        state = hashlib.sha256(repr(sorted(tree(place).items())).encode()).hexdigest()
        if state not in self.mended:
            self.mend(place, base)
            self.mended.add(state)
        shutil.rmtree(place)

    def mend(self, place, base):
        """Builds once more, on a sound disk."""
        again = self.build(2, place, {"FAULT_NO_EXCHANGE": "1"} if "FAULT_NO_EXCHANGE" in base else {})
        if again.returncode or tree(place / "output") not in (self.trees[2], self.settled):
            raise Broken(f"the next build doesn't mend it: {again.returncode} {again.stderr.decode()[-300:]}")
        # Earlier portals are kept beside the output for `shikiri rollback`.
        left = sorted(p.name for p in place.iterdir() if p.name not in ("output", ".output.kept"))
        if left:
            raise Broken(f"left beside the output after the next build: {left}")

    def judge(self, place, result, how):
        status, output = result.returncode, place / "output"
        if status < 0 and not (status == -9 and how in ("kill", "power")):
            raise Broken(f"the program crashed ({status}): {result.stderr.decode()[-300:]}")
        if not output.exists():
            # Between the two renames that stand for an exchange, a kill leaves the old portal under another name.
            spare = place / ".output.previous"
            if status == -9 and tree(spare) == self.trees[1]:
                return
            raise Broken("nothing is published")
        found = tree(output)
        version = next((v for v, files in self.trees.items() if files == found), None)
        if version is None:
            raise Broken("readers have neither the old portal nor the new one: " + difference(found, self.trees))
        if status >= 0 and (status == 0) != (version == 2):
            raise Broken(f"the status is {status}, but version {version} is published: {result.stderr.decode()[-300:]}")
        if status > 0 and status != 2:
            raise Broken(f"the status is {status} and not 2")


def tree(folder):
    """Every file with its permissions and its bytes' hash, and every folder with its permissions."""
    found = {}
    for top, folders, files in os.walk(folder):
        for name in folders + files:
            path = pathlib.Path(top) / name
            if path.name == ".shikiri-staging":
                continue
            mode = path.lstat().st_mode
            data = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
            found[str(path.relative_to(folder))] = (oct(mode), data)
    return found


def difference(found, trees):
    new = trees[2]
    names = sorted(n for n in found.keys() | new.keys() if found.get(n) != new.get(n))
    return ", ".join(names[:4])


def read_log(log):
    lines = [line.split(" ", 2) for line in log.read_text().splitlines()] if log.exists() else []
    return [(int(number), call, path) for number, call, path in lines]


def lose(lines, place):
    """What the power takes: the bytes of files that were written since the medium had everything."""
    fresh = set()
    for _, call, path in lines[:-1]:
        if call in ("create", "write"):
            fresh.add(path)
        elif call == "syncfs":
            fresh.clear()
        elif call == "fsync":
            fresh.discard(path)
    staging, output = str(place / ".output.staging"), str(place / "output")
    was_exchanged = any(call in ("renameat2", "renameat") and path == output for _, call, path in lines[:-1])
    for path in fresh:
        if was_exchanged and path.startswith(staging + "/"):
            path = output + path[len(staging):]
        if os.path.isfile(path) and not os.path.islink(path):
            os.truncate(path, 0)


def check_order(lines, place):
    """The exchange has to be on the medium before the first old file goes, or a power cut leaves the old names empty."""
    output, parent = str(place / "output"), str(place)
    exchanged = synchronized = False
    for _, call, path in lines:
        if call in ("renameat2", "renameat") and path == output:
            exchanged, synchronized = True, False
        elif call in ("fsync", "syncfs") and exchanged and path == parent:
            synchronized = True
        elif call == "unlinkat" and exchanged and not synchronized:
            raise Broken(f"{path} goes before the exchange is on the medium")


WAYS = {"error": str(errno.EIO), "full": "full", "kill": "kill", "power": "power"}


def sweep(harness, every, seed, base, ways):
    """Breaks the disk at every call, or at one in so many; returns what went wrong, and how often it was tried."""
    lines = harness.calls(base)
    numbers = set(range(1 + random.Random(seed).randrange(every), len(lines) + 1, every))
    # The moments around the exchange are few and matter most: they are never left out.
    for number, call, _ in lines:
        if call.startswith("renameat"):
            numbers |= set(range(number - 5, number + 5)) & set(range(1, len(lines) + 1))
    jobs = [(number, name) for name in ways for number in sorted(numbers)]

    def one(job):
        number, name = job
        try:
            harness.attempt(number, WAYS[name], base)
        except (Broken, subprocess.TimeoutExpired) as problem:
            return f"call {number}, {name}, {'two renames' if base else 'exchange'}: {problem}"
        return None

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        wrong = [found for found in pool.map(one, jobs) if found]
    return wrong, len(jobs), len(lines)


def read_through(harness, publications):
    """A reader who asks for pages while one version after the other is published."""
    place = harness.place()
    (place / "output/portal/own.txt").unlink()
    ended, wrong, reads = threading.Event(), [], [0]

    def read():
        portal = place / "output/portal"
        while not ended.is_set():
            for page in ("index.html", "guidance/a/index.html"):
                try:
                    text = (portal / page).read_text(encoding="utf-8")
                except OSError as problem:
                    wrong.append(f"{page}: {problem}")
                    continue
                if not text.rstrip().endswith("</html>") or not re.search("第[12]版", text):
                    wrong.append(f"{page} is not whole")
                for asset in re.findall(r'(?:href|src)="((?:\.\./)*assets/[^"]+)"', text):
                    if not (portal / page).parent.joinpath(asset).resolve().exists():
                        wrong.append(f"{page} names {asset}, which isn't there")
                reads[0] += 1

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(publications):
        result = harness.build(1 + number % 2, place, {})
        if result.returncode:
            wrong.append(f"publication {number}: {result.stderr.decode()[-200:]}")
    ended.set()
    reader.join()
    return wrong, reads[0]


def prove(harness):
    """Plants faults; each has to be found."""
    found = True
    for forgotten in ("syncfs", "fsync", "write", "renameat2", "unlinkat", "fchmod"):
        base = {"FAULT_FORGET": forgotten}
        try:
            calls = len(harness.calls(base))
            wrong = []
            for number in range(max(1, calls - 40), calls + 1):
                try:
                    harness.attempt(number, WAYS["power"], base)
                except Broken as problem:
                    wrong.append(str(problem))
                    break
            said = wrong[0] if wrong else None
        except Broken as problem:
            said = str(problem)
        print(f"a program that forgets {forgotten}: " + (f"found ({said[:100]})" if said else "NOT FOUND"), flush=True)
        found = found and said is not None
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("shikiri", type=lambda p: pathlib.Path(p).resolve())
    parser.add_argument("templates", type=lambda p: pathlib.Path(p).resolve())
    parser.add_argument("--every", type=int, default=1, help="break only one call in so many")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    parser.add_argument("--ways", default=",".join(WAYS), help="the ways to break it")
    parser.add_argument("--publications", type=int, default=None, help="how many a reader sees")
    parser.add_argument("--prove", action="store_true", help="plant faults, and want each found")
    options = parser.parse_args()
    # A mask that takes rights away: only who sets permissions gets them.
    os.umask(0o077)
    with tempfile.TemporaryDirectory(prefix="shikiri-faults-") as work:
        harness = Harness(options.shikiri, options.templates, pathlib.Path(work).resolve())
        if options.prove:
            return 0 if prove(harness) else 1
        wrong = []
        for base in ({}, {"FAULT_NO_EXCHANGE": "1"}):
            failures, attempts, calls = sweep(harness, options.every, options.seed, base, options.ways.split(","))
            print(f"{'two renames' if base else 'exchange'}: {calls} calls, {attempts} broken builds, "
                  f"{len(failures)} promises not kept", flush=True)
            wrong += failures
        count = options.publications or (1000 if options.every == 1 else 20)
        failures, reads = read_through(harness, count)
        print(f"{count} publications: {reads} pages read, {len(failures)} missing or not whole", flush=True)
        wrong += failures
    for line in wrong[:40]:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
