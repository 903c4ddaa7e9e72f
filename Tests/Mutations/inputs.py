"""The input files of a portal as fields that can be changed one at a time, whatever form and encoding they have."""

import csv
import io
import json
import pathlib
import re
from dataclasses import dataclass, field


@dataclass
class Input:
    """A file of the content folder: its path, the family of its form, and how its bytes are read."""

    path: str
    family: str
    encoding: str = "utf-8"
    delimiter: str = ","

    @property
    def sort(self) -> str:
        """What holds files of one meaning: a table or a YAML file is alone; revisions, the exports of one form and the
        pages of one sort are many."""
        if self.family == "export":
            name = self.path.rsplit("/", 1)[-1]
            form = "*.jsonl" if name.endswith(".jsonl") else "moodle-*" if name.startswith("moodle") else "*.csv"
            return "training/records/" + form
        if self.family == "revision":
            return "rules/transfers/*.yaml"
        if self.family == "page":
            folder = self.path.split("/")[0]
            return folder + "/*.md" if folder in ("guidance", "faq", "news") else "other pages"
        return self.path

    def read(self, root: pathlib.Path) -> str:
        return (root / self.path).read_bytes().decode(self.encoding)

    def write(self, root: pathlib.Path, text: str) -> None:
        (root / self.path).write_bytes(text.encode(self.encoding))


@dataclass
class Change:
    """One mutation: what was done to which field, and whom or what the field is about."""

    kind: str
    path: str
    field: str
    text: str = ""
    renamed: str = ""
    # The people, courses and departments that the row or record names, before the change and after it.
    about: set = field(default_factory=set)

    def __str__(self) -> str:
        return f"{self.kind}: {self.path}, {self.field}"


def inputs(root: pathlib.Path) -> dict[str, list[Input]]:
    """The files of a content folder by their sort."""
    found: dict[str, list[Input]] = {}
    for file in sorted(root.rglob("*")):
        if not file.is_file() or file.name.startswith("."):
            continue
        one = input_file(file.relative_to(root).as_posix(), file)
        if one:
            found.setdefault(one.sort, []).append(one)
    return found


def input_file(path: str, file: pathlib.Path) -> Input | None:
    if path.startswith("training/records/"):
        return export(path, file)
    if path.startswith("rules/transfers/"):
        return Input(path, "revision")
    # What `shikiri report` fills: free text, of which no build makes anything.
    if path.startswith("reports/"):
        return None
    family = {".csv": "table", ".yaml": "yaml", ".md": "page"}.get(file.suffix)
    return Input(path, family) if family else None


def export(path: str, file: pathlib.Path) -> Input:
    """An export, with the encoding that its first bytes show."""
    head = file.read_bytes()[:4096]
    if head.startswith(b"\xff\xfe"):
        return Input(path, "export", "utf-16", "\t")
    if head.startswith(b"\xef\xbb\xbf"):
        return Input(path, "export", "utf-8-sig")
    try:
        head.decode("utf-8", "ignore" if len(head) == 4096 else "strict")
        head.rsplit(b"\n", 1)[0].decode("utf-8")
        return Input(path, "export")
    except UnicodeDecodeError:
        return Input(path, "export", "cp932")


class Table:
    """The rows of a CSV file; each keeps its own text until it is changed."""

    def __init__(self, file: Input, text: str):
        self.file = file
        self.end = "\r\n" if "\r\n" in text else "\n"
        self.lines = text.split(self.end)
        self.header = self.cells(0)

    def cells(self, line: int) -> list[str]:
        return next(csv.reader([self.lines[line]], delimiter=self.file.delimiter), [])

    def rows(self) -> list[int]:
        width = len(self.header)
        return [n for n in range(1, len(self.lines)) if self.lines[n] and len(self.cells(n)) == width]

    def put(self, line: int, cells: list[str]) -> None:
        out = io.StringIO()
        csv.writer(out, delimiter=self.file.delimiter, lineterminator="").writerow(cells)
        self.lines[line] = out.getvalue()

    def text(self) -> str:
        return self.end.join(self.lines)


# A key with its value, in a block or between braces; lists and inner mappings in brackets are one value.
PAIR = re.compile(
    r"(?P<lead>^[ ]*(?:- )?|[{,] *)(?P<key>[A-Za-z_][\w/.#-]*):[ ]+(?P<value>\[[^\]\n]*\]|\{[^}\n]*\}|[^,{}\[\]\n]+)", re.M)


def yaml_part(file: Input, text: str) -> tuple[int, int]:
    """Where the YAML of a file begins and ends: all of it, or the front matter of a page."""
    if file.family != "page":
        return 0, len(text)
    return 4, text.index("\n---", 4) + 1


def pairs(file: Input, text: str) -> list[re.Match]:
    """The keys with their values, comments left out."""
    start, end = yaml_part(file, text)
    found = [match for match in PAIR.finditer(text, start, end)]
    inner = []
    for match in found:
        value = match["value"]
        if value.startswith("{"):
            inner += list(PAIR.finditer(text, match.start("value"), match.end("value")))
    lines = [text.rfind("\n", 0, match.start("key")) + 1 for match in found]
    return [m for m, line in zip(found, lines) if not text[line:].lstrip().startswith("#")] + inner


def record_id(text: str, position: int) -> set[str]:
    """The id of the record around a place of a YAML list."""
    ids = re.findall(r"(?:^|[\s{])- (?:\{ *)?id: *([^\s,}]+)", text[:position])
    line = text[text.rfind("\n", 0, position) + 1:].split("\n", 1)[0]
    own = re.findall(r"\bid: *([^\s,}]+)", line)
    return set(ids[-1:]) | set(own)


def statement_fields(line: str) -> list[tuple[str, ...]]:
    """The paths of the members of an xAPI statement."""
    def walk(value, path):
        if isinstance(value, dict):
            for key, inner in value.items():
                yield path + (key,)
                yield from walk(inner, path + (key,))
    return list(walk(json.loads(line), ()))
