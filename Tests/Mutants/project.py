"""The project with all its mutants built in, while it lasts."""
import collections
import dataclasses
import hashlib
import json
import pathlib
import re
import subprocess
import sys

from operators import mutants
from switches import SWITCH, instrumented

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# What didn't compile before needn't be tried again: each try is a build.
UNBUILDABLE = ROOT / ".build/mutants-unbuildable.json"
# Of which code and tests the program is that lies in the build folder.
BUILT = ROOT / ".build/mutants-built"
# What decides: the days, the answers, the statuses, what is withheld.
CODE = [
    "Sources/Model/Calendar/*.swift", "Sources/Model/Rules/Levels.swift", "Sources/Model/Rules/Measure.swift",
    "Sources/Model/Rules/MatrixCell.swift", "Sources/Model/Training/Progress/Completion*.swift",
    "Sources/Restrictions/Evaluation/*.swift", "Sources/Restrictions/RestrictionEngine.swift",
    "Sources/Restrictions/Decisions/Decision.swift", "Sources/Restrictions/Decisions/Decision+WrongOrigin.swift",
    "Sources/People/Training/**/*.swift", "Sources/People/Dashboards/*.swift",
]


def numbered():
    """Every mutant by its number, which stays the same as long as the code does."""
    files = sorted({file for pattern in CODE for file in ROOT.glob(pattern)})
    every, times = [], collections.Counter()
    for file in files:
        for mutant in mutants(str(file.relative_to(ROOT)), file.read_text(encoding="utf-8")):
            times[mutant.name] += 1
            every.append(dataclasses.replace(mutant, nth=times[mutant.name]))
    return dict(enumerate(every, 1))


def state():
    """What the program with its mutants is made of, apart from what the mutants are."""
    files = sorted(f for folder in ("Sources", "Tests") for f in (ROOT / folder).rglob("*")
                   if f.suffix in (".swift", ".c", ".h") and f.name != "MutantSwitch.swift")
    every = hashlib.sha256()
    for file in [ROOT / "Package.swift", *files]:
        every.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes() + b"\0")
    return every.hexdigest()


class Instrumented:
    def __init__(self, every):
        bad = set(json.loads(UNBUILDABLE.read_text())) if UNBUILDABLE.exists() else set()
        self.mutants = {n: m for n, m in every.items() if m.name not in bad}
        self.unbuildable = bad
        self.sources = {m.file: (ROOT / m.file).read_text(encoding="utf-8") for m in every.values()}

    def __enter__(self):
        now = state()
        if BUILT.exists() and BUILT.read_text() == now:
            return self
        BUILT.unlink(missing_ok=True)
        while True:
            self.write()
            ran = subprocess.run(["swift", "build", "--build-tests"], cwd=ROOT, text=True, errors="replace",
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if ran.returncode == 0:
                BUILT.write_text(now)
                return self
            self.drop(ran.stdout)

    def __exit__(self, *_):
        for file, source in self.sources.items():
            self.put(ROOT / file, source)
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
            self.put(ROOT / file, text)
        for module, declared in needs.items():
            self.put(ROOT / "Sources" / module / "MutantSwitch.swift", SWITCH + declared)

    @staticmethod
    def put(file, text):
        """Files that stay as they are aren't built again."""
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")

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
        print(f"{len(bad)} mutants don't compile:", *sorted({f"{self.mutants[n].file}:{self.mutants[n].line}" for n in bad}),
              flush=True)
        self.unbuildable |= {self.mutants.pop(number).name for number in bad}
        UNBUILDABLE.write_text(json.dumps(sorted(self.unbuildable), ensure_ascii=False))
