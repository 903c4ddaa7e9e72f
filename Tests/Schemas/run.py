"""Validates the content of portals by the schemas that `shikiri schemas` writes, with an independent validator.

    python3 Tests/Schemas/run.py SHIKIRI CONTENT...

Each schema must be a schema, each file of each portal must fit its schema, and a file with a key that nobody declared,
or without one that is needed, must not: otherwise a schema that accepts everything would pass.
"""

import fnmatch
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import yaml


class Reader(yaml.SafeLoader):
    """Reads dates as the texts that they are written as, like editors do."""


Reader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
# `on` is a key here, as it is in YAML 1.2, and not a word for true.
for first in "yYnNoO":
    Reader.yaml_implicit_resolvers[first] = [
        (tag, pattern) for tag, pattern in Reader.yaml_implicit_resolvers.get(first, [])
        if tag != "tag:yaml.org,2002:bool"
    ]


def read(file: pathlib.Path):
    text = file.read_text(encoding="utf-8-sig")
    if file.suffix == ".md":
        text = text.split("---\n", 2)[1]
    return yaml.load(text, Reader)


def fits(path: str, pattern: str) -> bool:
    if "**" in pattern:
        folder, ending = pattern.split("**/*")
        return path.startswith(folder) and path.endswith(ending)
    return fnmatch.fnmatchcase(path, pattern) and path.count("/") == pattern.count("/")


def spoilt(value):
    """The value in ways that no file of its kind may have."""
    records = value if isinstance(value, list) else [value]
    yield [*records, {"no_such_key": 1}] if isinstance(value, list) else {**value, "no_such_key": 1}
    yield [{**records[0], "no_such_key": 1}] if isinstance(value, list) else {"no_such_key": 1}
    yield "a text"


def main() -> int:
    shikiri, portals = sys.argv[1], [pathlib.Path(name) for name in sys.argv[2:]]
    mistakes, checked, used = [], 0, set()
    with tempfile.TemporaryDirectory() as folder:
        told = subprocess.run([shikiri, "schemas", folder], check=True, capture_output=True, text=True).stdout
        schemas = [line.split("  ", 1) for line in told.splitlines()]
        for name, pattern in schemas:
            schema = json.loads(pathlib.Path(name).read_text(encoding="utf-8"))
            jsonschema.Draft7Validator.check_schema(schema)
            validator = jsonschema.Draft7Validator(schema)
            for portal in portals:
                for file in sorted(portal.rglob("*")):
                    path = file.relative_to(portal).as_posix()
                    if not file.is_file() or not fits(path, pattern):
                        continue
                    value = read(file)
                    checked += 1
                    used.add(pattern)
                    mistakes += [f"{file}: {error.json_path}: {error.message}" for error in validator.iter_errors(value)]
                    for wrong in spoilt(value):
                        if validator.is_valid(wrong):
                            mistakes.append(f"{name} accepts {str(wrong)[:200]}")
    unused = [pattern for _, pattern in schemas if pattern not in used]
    mistakes += [f"no file of {pattern} was looked at" for pattern in unused]
    print("\n".join(mistakes) or f"{checked} files fit {len(schemas)} schemas")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
