"""Writes the manual pages of the program: one for itself and one for each of its commands.

    python3 .ci/man.py PROGRAM FOLDER

What they say is what `--help` says, as the program tells it to machines; the package's own plugin for manuals would build the
whole program once more, and dates its pages by the day.
"""

import json
import pathlib
import subprocess
import sys
import textwrap


def escaped(text: str) -> str:
    """A text that troff shows as it is: no line is a command, no backslash and no hyphen means more than itself."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").split("\n")
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in lines)


def written(argument: dict) -> str:
    """How an argument is written on the command line, such as `--jobs <n>`."""
    value = f"<{argument.get('valueName', 'value')}>"
    if argument["kind"] == "positional":
        return value
    names = [("--" if name["kind"] == "long" else "-") + name["name"] for name in argument.get("names", [])]
    return ", ".join(names) + ("" if argument["kind"] == "flag" else " " + value)


def paragraphs(text: str) -> list[str]:
    return ["\n.PP\n".join(escaped(part) for part in textwrap.dedent(text).strip().split("\n\n"))] if text else []


def page(command: dict, path: list[str], program: str, others: list[str]) -> str:
    name = "-".join(path)
    shown = [argument for argument in command.get("arguments", []) if argument.get("shouldDisplay", True)]
    lines = [
        f'.TH {name.upper()} 1 "" "{program}"',
        ".SH NAME",
        f"{escaped(name)} \\- {escaped(command.get('abstract', ''))}",
        ".SH SYNOPSIS",
        escaped(" ".join(path)),
    ]
    for argument in shown:
        text = escaped(written(argument))
        text += " ..." if argument.get("isRepeating") else ""
        lines.append(f"[{text}]" if argument.get("isOptional", True) else text)
    if command.get("discussion"):
        lines += [".SH DESCRIPTION", *paragraphs(command["discussion"])]
    if shown:
        lines.append(".SH OPTIONS")
    for argument in shown:
        lines += [".TP", f".B {escaped(written(argument))}", escaped(argument.get("abstract") or "\u2014")]
        if argument.get("defaultValue"):
            lines.append(f"Default: {escaped(argument['defaultValue'])}.")
    commands = [inner for inner in command.get("subcommands", []) if inner["commandName"] != "help"]
    if commands:
        lines.append(".SH COMMANDS")
    for inner in commands:
        lines += [".TP", f".B {escaped(inner['commandName'])}", escaped(inner.get("abstract", ""))]
    if others:
        lines += [".SH SEE ALSO", ",\n".join(f".BR {escaped(other)} (1)" for other in others).replace(",\n.BR", "\n.BR")]
    return "\n".join(lines) + "\n"


def main() -> None:
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    root = json.loads(subprocess.run(
        [program, "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout)["command"]
    version = " ".join(subprocess.run(
        [program, "--version"], check=True, capture_output=True, text=True).stdout.split()[:2])
    commands = [command for command in root["subcommands"] if command["commandName"] != "help"]
    pages = {"shikiri": page(root, ["shikiri"], version, [f"shikiri-{c['commandName']}" for c in commands])}
    for command in commands:
        path = ["shikiri", command["commandName"]]
        pages["-".join(path)] = page(command, path, version, ["shikiri"])
    for name, text in pages.items():
        (folder / f"{name}.1").write_text(text, encoding="utf-8")


main()
