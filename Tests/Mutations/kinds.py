"""The kinds of mutation. Each takes a file and gives a change, or nothing where the file has no place for it."""

import datetime
import json
import random
import re

from inputs import Change, Input, Table, pairs, record_id, statement_fields

DATE = re.compile(r"(?P<y>20\d\d)(?P<a>[-/])(?P<m>\d{1,2})(?P<b>[-/])(?P<d>\d{1,2})")
KINDS = ["removed", "misspelt", "doubled", "swapped", "shifted", "renamed"]


def mutate(kind: str, file: Input, text: str, rng: random.Random) -> Change | None:
    """One mutation of a kind at a random place of a file."""
    if kind == "renamed":
        return renamed(file, rng)
    if file.path.endswith(".csv"):
        return in_table(kind, file, text, rng)
    if file.path.endswith(".jsonl"):
        return in_statements(kind, file, text, rng)
    return in_yaml(kind, file, text, rng)


def misspell(word: str, rng: random.Random) -> str | None:
    """Two neighbouring characters change places, as they do under quick fingers."""
    places = [n for n in range(len(word) - 1) if word[n] != word[n + 1] and word[n].isalnum() and word[n + 1].isalnum()]
    if not places:
        return None
    n = rng.choice(places)
    return word[:n] + word[n + 1] + word[n] + word[n + 2:]


def shift(text: str, rng: random.Random) -> str | None:
    """Moves the first date of a text by up to four hundred days, in its own form."""
    match = DATE.search(text)
    if not match:
        return None
    try:
        day = datetime.date(int(match["y"]), int(match["m"]), int(match["d"]))
    except ValueError:
        return None
    day += datetime.timedelta(days=rng.choice([-400, -40, -2, -1, 1, 2, 40, 400]))
    wide = len(match["m"]) == 2 or match["a"] == "-"
    month, date = (f"{day.month:02}", f"{day.day:02}") if wide else (str(day.month), str(day.day))
    return text[:match.start()] + f"{day.year}{match['a']}{month}{match['b']}{date}" + text[match.end():]


def renamed(file: Input, rng: random.Random) -> Change | None:
    """Another name: misspelt, as copying leaves it, or one that another source of records takes."""
    folder, _, name = file.path.rpartition("/")
    stem, _, ending = name.partition(".")
    names = [misspell(stem, rng) or stem + "2", stem + " のコピー", "_" + stem]
    if file.family == "export":
        names += [other + stem[stem.index("-"):] for other in ("lms", "attendance", "moodle", "statements")
                  if not stem.startswith(other)]
    path = (folder + "/" if folder else "") + rng.choice(names) + "." + ending
    return Change("renamed", file.path, "the file's name", renamed=path)


def in_table(kind: str, file: Input, text: str, rng: random.Random) -> Change | None:
    table = Table(file, text)
    rows = table.rows()
    if not rows:
        return None
    line = rng.choice(rows)
    cells = table.cells(line)
    filled = [n for n, cell in enumerate(cells) if cell]
    column = rng.choice(filled)
    about = set(cells)
    if kind == "doubled":
        table.lines.insert(line, table.lines[line])
        return Change(kind, file.path, "a row", table.text(), about=about)
    if kind in ("removed", "misspelt") and rng.random() < 0.25:
        heads = [n for n, head in enumerate(table.header) if len(head) > 1]
        column = rng.choice(heads)
        header = list(table.header)
        header[column] = "" if kind == "removed" else misspell(header[column], rng) or header[column] + "x"
        table.put(0, header)
        return Change(kind, file.path, f"the head {table.header[column]}", table.text())
    changed = list(cells)
    if kind == "removed":
        changed[column] = ""
    elif kind == "misspelt":
        word = misspell(cells[column], rng)
        if word is None:
            return None
        changed[column] = word
    elif kind == "swapped":
        if len(cells) < 2:
            return None
        column = rng.randrange(len(cells) - 1)
        if cells[column] == cells[column + 1]:
            return None
        changed[column], changed[column + 1] = cells[column + 1], cells[column]
    else:
        dated = [n for n in filled if DATE.search(cells[n])]
        if not dated:
            return None
        column = rng.choice(dated)
        moved = shift(cells[column], rng)
        if moved is None:
            return None
        changed[column] = moved
    table.put(line, changed)
    name = table.header[column]
    if kind == "swapped":
        name += " with " + table.header[column + 1]
    return Change(kind, file.path, name, table.text(), about=about | set(changed))


def in_yaml(kind: str, file: Input, text: str, rng: random.Random) -> Change | None:
    found = pairs(file, text)
    if kind == "shifted":
        found = [m for m in found if DATE.search(m["value"])]
    if not found:
        return None
    match = rng.choice(found)
    about = record_id(text, match.start("key"))
    start, end = match.start("key"), match.end("value")
    whole = text[start:end]
    # A key between braces belongs to a part of the record, and may have another meaning than the record's own.
    field = ("inner " if match["lead"].strip() in ("{", ",") else "") + match["key"]
    if kind == "removed":
        following = re.match(r", *", text[end:])
        end += following.end() if following else 0
        new = text[:start] + text[end:]
    elif kind == "misspelt":
        which = rng.choice(["key", "value"])
        word = misspell(match[which], rng)
        if word is None:
            return None
        new = text[:match.start(which)] + word + text[match.end(which):]
        field = f"{field} ({which})"
    elif kind == "doubled":
        joint = "\n" + " " * (start - text.rfind("\n", 0, start) - 1)
        if match["lead"].strip() not in ("", "-"):
            joint = ", "
        new = text[:end] + joint + whole + text[end:]
    elif kind == "shifted":
        moved = shift(whole, rng)
        if moved is None:
            return None
        new = text[:start] + moved + text[end:]
    else:
        others = [m for m in found if m.start() > match.end() and m["value"] != match["value"]]
        if not others:
            return None
        other = min(others, key=lambda m: m.start())
        if other.start("value") < end:
            return None
        new = (text[:match.start("value")] + other["value"] + text[end:other.start("value")] + match["value"]
               + text[other.end("value"):])
        about |= record_id(text, other.start("key"))
        field += " with " + other["key"]
    return Change(kind, file.path, field, new, about=about)


def in_statements(kind: str, file: Input, text: str, rng: random.Random) -> Change | None:
    lines = text.split("\n")
    number = rng.choice([n for n, line in enumerate(lines) if line.strip()])
    statement = json.loads(lines[number])
    about = {statement["actor"].get("account", {}).get("name", ""), statement["object"]["id"].rsplit("/", 1)[-1].upper()}
    if kind == "doubled":
        lines.insert(number, lines[number])
        return Change(kind, file.path, "a statement", "\n".join(lines), about=about)
    paths = statement_fields(lines[number])
    leaf = [p for p in paths if not isinstance(member(statement, p), dict)]
    path = rng.choice(paths if kind == "removed" else leaf)
    if kind == "shifted":
        path = ("timestamp",)
    holder = member(statement, path[:-1])
    value = holder.get(path[-1])
    if kind == "removed":
        del holder[path[-1]]
    elif kind == "misspelt" and rng.random() < 0.5:
        holder[misspell(path[-1], rng) or path[-1] + "x"] = holder.pop(path[-1])
    elif kind == "misspelt":
        word = misspell(str(value), rng)
        if word is None or not isinstance(value, str):
            return None
        holder[path[-1]] = word
    elif kind == "shifted":
        holder[path[-1]] = shift(value, rng)
    else:
        statement["verb"]["id"], statement["object"]["id"] = statement["object"]["id"], statement["verb"]["id"]
        path = ("verb.id with object.id",)
    about |= {statement.get("actor", {}).get("account", {}).get("name", "")}
    lines[number] = json.dumps(statement, ensure_ascii=False, separators=(",", ":"))
    return Change(kind, file.path, ".".join(path), "\n".join(lines), about=about)


def member(value: dict, path: tuple[str, ...]):
    for key in path:
        value = value[key]
    return value
