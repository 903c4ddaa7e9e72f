"""Texts where an id, a day, a word, an address or a name is expected: found, and told without harm.

For each file of the portal one build in which everything in it is hostile, keys and ids and days too. What `check` prints
has to be text without control signs, JSON and SARIF, and of files about people it repeats nothing that stands in them.
"""

import csv
import json
import pathlib
import shutil
import subprocess
import tempfile

import yaml
from fill import HERE, Reader, write_table

# A bell, an escape and signs of direction would act upon a terminal; the rest upon whatever reads the findings.
SIGNS = "\u0007\u001b\u009b\u202e\u2066"
HARM = "秘\"'><script>pwn(1)</script>" + "]0;x".join(SIGNS)
# Files whose values findings never repeat.
PERSONAL = {"organization/employees.csv", "organization/leaves.csv", "organization/assignments.csv", "organization/access.csv",
            "pledges.csv", "transfers/planned.csv", "training/records/lms.csv"}


def faults(shikiri, templates):
    """What is wrong with what is told of the files, and how many were spoilt."""
    found, names = [], sorted(f.relative_to(HERE / "portal").as_posix() for f in (HERE / "portal").rglob("*") if f.is_file() and f.suffix != ".png")
    for name in names:
        with tempfile.TemporaryDirectory(prefix="shikiri-refused-") as place:
            content = pathlib.Path(place).resolve() / "content"
            shutil.copytree(HERE / "portal", content)
            spoil(content / name)
            found += [f"{name}: {fault}" for fault in told(shikiri, templates, content, name)]
    return found, len(names)


def told(shikiri, templates, content, name):
    for form in ("text", "json", "sarif"):
        ran = subprocess.run([shikiri, "check", "--content", content, "--templates", templates, "--as-of", "2026-11-24",
                              "--format", form], capture_output=True)
        printed = ran.stdout.decode("utf-8", errors="strict") + ran.stderr.decode("utf-8", errors="strict")
        if ran.returncode not in (0, 1):
            yield f"--format {form} ends with status {ran.returncode}"
        if form != "text":
            json.loads(ran.stdout)
        acting = sorted({f"U+{ord(sign):04X}" for sign in printed if sign in SIGNS or ord(sign) < 32 and sign != "\n"})
        if acting:
            yield f"--format {form} prints {', '.join(acting)}"
        if name in PERSONAL and "秘" in printed:
            line = next(line for line in printed.splitlines() if "秘" in line)
            yield f"--format {form} repeats a value: {line[:160]}"


def spoil(file):
    if file.suffix == ".csv":
        with open(file, encoding="utf-8", newline="") as table:
            head, *rows = csv.reader(table)
        # Signs that no terminal shows would be told of the file as a whole, and nothing else.
        write_table(file, [head, *([HARM.replace("\u0007", "").replace("\u001b", "")] * len(head) for _ in rows)])
    elif file.suffix == ".md":
        _, header, body = file.read_text(encoding="utf-8").split("---\n", 2)
        file.write_text(f"---\n{yaml_of(spoilt(yaml.load(header, Reader)))}\n---\n{HARM}\n[語](<{HARM}>) {body}", encoding="utf-8")
    else:
        file.write_text(yaml_of(spoilt(yaml.load(file.read_text(encoding="utf-8"), Reader))) + "\n", encoding="utf-8")


def spoilt(value):
    if isinstance(value, list):
        return [spoilt(one) for one in value]
    if isinstance(value, dict):
        return {**{key: spoilt(one) for key, one in value.items()}, HARM: "1"}
    return HARM


def yaml_of(value):
    return json.dumps(value)
