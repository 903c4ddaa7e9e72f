"""Writes a portal in which every text of every input says something hostile, as the declarations of the content name them.

Which keys and columns take a free text comes from the program itself (`schemas`, `explain --chapters`), so that a new key is
filled without anybody thinking of it; one that no file of `portal/` can hold is a fault.
"""

import csv
import fnmatch
import json
import os
import pathlib
import re
import shutil
import subprocess

import yaml

HERE = pathlib.Path(__file__).resolve().parent
# Texts with a form of their own: another text there is a finding (`check` is asked about that, refusals.py).
FORMED = {
    "portal.yaml": {"base_path", "personal_registers", "url", "time_zone", "history", "contact.email", "reporting.email"},
    "controls.yaml": {"[].explained_by"},
    "training/sources.yaml": {"[].files", "[].dates"},
    "training/courses.yaml": {"[].url"},
    "*.md": {"related", "rules"},
    "organization/departments.csv": {"manager"},
    "organization/employees.csv": {"manager", "email"},
}
# Texts that have to be the same in two places, or nothing would be found by them.
SHARED = {"fields[].choices": "choice of a field", "deadlines[].only.any": "choice of a field", "[].audience.titles": "title of a person", "persons[].titles": "title of a person",
          "reverse.persons[].titles": "title of a person"}
BODY = """
文«text» と [字«link»](@/page.md "«link title»") と ![絵«alt»](@/pixel.png "«picture title»") と `«code»` と <https://example.jp/«»>

[外«outer»](https://example.jp/?q=«») [番号](https://example.jp "«title»")

## 見出し«heading»

> [!NOTE] «note»
> «in a note»

| 列«head» | b |
|---|---|
| «cell» | 値 |

語«term»
: «meaning»

｜漢«ruby»《かん》 ~~«deleted»~~ **«bold»** [^«»]

[^«»]: «footnote»

```«info»
«fenced»
```

- [ ] «task»

<details><summary>«summary»</summary>

«details»

</details>
"""
QUESTION = "\n## 使えますか«question»\n\n判定: 可\n\n答え«answer»\n"


class Reader(yaml.SafeLoader):
    """Reads dates as the texts that they are written as."""


Reader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.endswith((":null", ":merge"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class Filling:
    """One portal, filled with one kind of text. `text` gives the text of a number."""

    def __init__(self, shikiri, folder, text):
        self.shikiri, self.content, self.text = shikiri, folder / "content", text
        self.numbers: dict[str, int] = {}
        self.missing: set[str] = set()
        self.work = folder
        shutil.copytree(HERE / "portal", self.content)

    def marked(self, name):
        """The text of a place; the same name has the same one."""
        return self.text(self.numbers.setdefault(name, 100 + len(self.numbers)))

    def fill(self):
        self.fill_tables()
        schemas = self.work / "schemas"
        told = subprocess.run([self.shikiri, "schemas", schemas], check=True, capture_output=True, text=True).stdout
        for line in told.splitlines():
            name, pattern = line.split("  ", 1)
            schema = json.loads(pathlib.Path(name).read_text(encoding="utf-8"))
            self.missing |= {f"{pattern} {path}" for path in texts(schema)} - self.formed(pattern)
            for file in sorted(self.content.rglob("*")):
                if fits(file.relative_to(self.content).as_posix(), pattern):
                    self.fill_file(file, pattern, schema)
        self.fill_export()
        return self

    @staticmethod
    def formed(pattern):
        keys = FORMED.get("*.md" if pattern.endswith(".md") else pattern, set())
        return {f"{pattern} {key}" for key in keys}

    def fill_file(self, file, pattern, schema):
        source = file.read_text(encoding="utf-8")
        if file.suffix == ".md":
            value = self.filled(yaml.load(source.split("---\n")[1], Reader), schema, "", pattern)
            body = QUESTION if pattern.startswith("faq") else BODY
            body = body.replace("@", os.path.relpath(self.content / "guidance", file.parent))
            body = re.sub("«([^»]*)»", lambda m: self.marked(f"{pattern} body {m[1]}") if m[1] else "x", body)
            file.write_text(f"---\n{json.dumps(value, ensure_ascii=False)}\n---\n{body}", encoding="utf-8")
        else:
            value = self.filled(yaml.load(source, Reader), schema, "", pattern)
            file.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    def filled(self, value, schema, path, pattern):
        """The value with a hostile text wherever its schema takes any text, and where an optional one is left out."""
        if f"{pattern} {path}" in self.formed(pattern) or f"{pattern} {bare(path)}" in self.formed(pattern):
            return value
        if is_text(schema):
            self.missing.discard(f"{pattern} {bare(path)}")
            return self.marked(SHARED.get(bare(path), f"{pattern} {path}"))
        if isinstance(value, list):
            items = schema.get("items") or next((s["items"] for s in options(schema) if "items" in s), {})
            return [self.filled(one, items, path + "[]", pattern) for one in value]
        if isinstance(value, dict):
            named = schema.get("properties", {})
            joined = lambda key: f"{path}.{key}" if path else key
            filled = {key: self.filled(one, named.get(key) or schema.get("additionalProperties") or {},
                                       joined(key) if key in named else joined("*"), pattern) for key, one in value.items()}
            for key, one in named.items():
                if key not in filled and is_text(one) and f"{pattern} {joined(key)}" not in self.formed(pattern):
                    filled[key] = self.filled("", one, joined(key), pattern)
            return filled
        listed = next((s for s in options(schema) if is_text(s)), None)
        return self.filled(value, listed, path, pattern) if listed else value

    def fill_tables(self):
        chapters = self.work / "chapters"
        chapters.mkdir()
        subprocess.run([self.shikiri, "explain", "--chapters", chapters], check=True, capture_output=True)
        for chapter in sorted(chapters.glob("*.md")):
            for name, part in re.findall(r"\n## `([^`*]+\.csv)`\n(.*?)(?=\n## |\Z)", chapter.read_text(encoding="utf-8"), re.S):
                columns = set(re.findall(r"\n\| `(\w+)` \| a text \|", part)) - FORMED.get(name, set())
                if (self.content / name).exists():
                    self.fill_table(self.content / name, name, columns)
                elif columns and not name.startswith("…"):
                    self.missing.add(f"{name}: no such file in portal/")

    def fill_table(self, file, name, columns):
        with open(file, encoding="utf-8", newline="") as table:
            head, *rows = csv.reader(table)
        for column in columns:
            if column not in head:
                self.missing.add(f"{name} {column}")
                continue
            place = head.index(column)
            for row in rows:
                if row[place]:
                    row[place] = self.marked("title of a person" if column.endswith("title") else f"{name} {column}")
        write_table(file, [head, *rows])

    def fill_export(self):
        """The export's heads and words are what the mapping says they are."""
        pattern = "training/sources.yaml"
        sources = self.content / pattern
        value = json.loads(sources.read_text(encoding="utf-8"))
        word = self.marked(f"{pattern} a status")
        value[0]["statuses"] = {word: "completed"}
        sources.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
        file = self.content / "training/records/lms.csv"
        with open(file, encoding="utf-8", newline="") as table:
            head, *rows = csv.reader(table)
        heads = {"番号": "employee", "宛先": "email", "講座": "course", "状況": "status", "点数": "score", "開始": "started",
                 "修了日": "completed", "部署": "department"}
        words = {"修了": word, "合計": self.marked(f"{pattern} [].ignore_rows[]"),
                 "他の講座": self.marked(f"{pattern} [].ignore_courses[]")}
        head = [value[0]["columns"][heads[one]] for one in head]
        write_table(file, [head, *([words.get(cell, cell) for cell in row] for row in rows)])


def bare(path):
    """A list of texts is told by the key that holds it."""
    return path.rstrip("[]")


def write_table(file, rows):
    with open(file, "w", encoding="utf-8", newline="") as to:
        csv.writer(to, lineterminator="\n").writerows(rows)


def is_text(schema):
    return schema.get("type") == ["string", "number", "boolean"] and "pattern" not in schema and "enum" not in schema


def options(schema):
    return schema.get("anyOf", []) + schema.get("oneOf", [])


def texts(schema, path=""):
    """The paths of all keys that take a free text."""
    if is_text(schema):
        yield bare(path)
    for key, one in schema.get("properties", {}).items():
        yield from texts(one, f"{path}.{key}" if path else key)
    if isinstance(schema.get("additionalProperties"), dict):
        yield from texts(schema["additionalProperties"], f"{path}.*" if path else "*")
    if "items" in schema:
        yield from texts(schema["items"], path + "[]")
    for one in options(schema):
        yield from texts(one, path)


def fits(path, pattern):
    if "**" in pattern:
        folder, ending = pattern.split("**/*")
        return path.startswith(folder) and path.endswith(ending)
    return fnmatch.fnmatchcase(path, pattern) and path.count("/") == pattern.count("/")
