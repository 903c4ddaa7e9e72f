#!/usr/bin/env python3
"""Fills every text of every input with something hostile, and looks at whatever comes out, the pages in a real browser.

    run.py SHIKIRI TEMPLATES            every way of filling
    run.py SHIKIRI TEMPLATES --prove    plants faults in what is published, and wants each found

A portal (portal/, fill.py) is filled once with markup that breaks out of whatever it stands in, and once with texts that
a spreadsheet, a mail or an address would act upon. Then all pages of all three audiences and the packs are opened in
Chromium: nothing runs, nothing is asked of other hosts, no element and no attribute comes from a text, and each text is
read as it was written. Tables, mails, the feed, JSON and what `check` prints are read by programs that know their forms.
Last, texts stand where something with a form is expected (refusals.py). Needs PyYAML and Playwright.
"""

import argparse
import email
import email.policy
import html
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Browser"))

import files
import refusals
import windows
from fill import Filling

AS_OF = ["--as-of", "2026-11-24"]
# The end of every text: where it is read, all of it has to be.
MARKUP = ("\"'><img src=x onerror=pwn({0})><script>pwn({0})</script></script></style></title></textarea><!--"
          "{{{{{{title}}}}}}{{{{>partials/head}}}}&quot;&lt;b&gt;\\u003cb\\u003e ${{pwn({0})}} onload=pwn({0}) 終{0}")
# What a spreadsheet would calculate, a browser would run, and a mail would take for a head.
STARTS = ["=cmd|'/C calc'!A0", "@SUM(1+1)", "+1+cmd", "-1+cmd", "＝1+1", "＠x", "\t=1", "javascript:pwn(1)//", "data:text/html,<script>pwn(1)</script>",
          "Bcc: x@example.jp", "//example.org/x", "\" =1", "%0d%0aBcc:x@example.jp", "; =1"]
WAYS = {
    "markup": lambda number: f"文{number}" + MARKUP.format(number),
    "starts": lambda number: STARTS[number % len(STARTS)] + f" 文{number} 終{number}",
}

# What no page, list or mail is made of: scenarios are run by `shikiri test` alone, questions to the search by `check`; how tables
# are read, and which warnings may stand, shows nowhere, nor does the name beside the id in a plan.
UNSHOWN = ("rules/scenarios/", "search-tests.yaml", "tables.yaml", "transfers/planned.csv name")
UNSHOWN_KEYS = (" allow",)
# Words for the search stand in its index alone, former addresses are addresses, and reasons of what a revision declares where it is broken, which ends a build.
UNFILLED_KEYS = (" keywords", " aliases", " holds[].reason")


def run(words, allowed=(0,)):
    ran = subprocess.run([str(word) for word in words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    if ran.returncode not in allowed:
        raise SystemExit(f"{' '.join(map(str, words[:3]))} ends with status {ran.returncode}:\n{ran.stdout[-3000:]}")
    return ran.stdout


def publish(shikiri, templates, way, folder):
    """Builds the portal filled in one way, and hands its packs out; the texts' numbers, and the places that couldn't be filled."""
    filling = Filling(shikiri, folder, WAYS[way]).fill()
    common = ["--content", filling.content, "--templates", templates, *AS_OF]
    run([shikiri, "build", *common, "--output", folder / "out", "--report", folder / "out-report.json"])
    run([shikiri, "distribute", *common, "--output", folder / "packs", "--mail"])
    run([shikiri, "distribute", *common, "--output", folder / "sealed", "--make-passphrases", folder / "passphrases.csv"])
    for number, draft in enumerate(sorted((folder / "packs").rglob("*.eml"))):
        message = email.message_from_bytes(draft.read_bytes(), policy=email.policy.default)
        page = message.get_body(("html",))
        (folder / "packs" / f"mail{number}.html").write_text(page.get_content() if page else "", encoding="utf-8")
    # Markdown cuts the texts of bodies, and a semicolon divides what came up in a discussion.
    fields = {number: name for name, number in filling.numbers.items()
              if " body " not in name and name != "training/discussions.csv issues"}
    return fields, sorted(one for one in filling.missing if not one.startswith(UNSHOWN) and not one.endswith(UNSHOWN_KEYS + UNFILLED_KEYS))


def faults_of(shikiri, templates, way, spoil=None):
    """What is wrong with what comes out of a portal filled in one way, and how much was looked at."""
    with tempfile.TemporaryDirectory(prefix="shikiri-hostile-") as place:
        folder = pathlib.Path(place).resolve()
        fields, missing = publish(shikiri, templates, way, folder)
        found = [f"nothing hostile stands in {one}" for one in missing]
        if spoil:
            spoil(folder)
        read, told = files.faults(folder)
        opened, seen = windows.faults([folder / "out", folder / "packs"], WAYS[way], fields)
        return found + told + seen, read, opened


def prove(shikiri, templates):
    """Plants one fault after the other; whether each is found."""
    missed = []

    def planted(name, way, spoil):
        found, _, _ = faults_of(shikiri, templates, way, spoil)
        print(f"{name}: " + (f"found ({found[0][:110]})" if found else "NOT FOUND"), flush=True)
        if not found:
            missed.append(name)

    def change(pattern, edit):
        def spoil(folder):
            file = sorted(folder.glob(pattern))[0]
            file.write_text(edit(file.read_text(encoding="utf-8")), encoding="utf-8")
        return spoil

    planted("a heading that is not escaped", "markup", change(
        "out/portal/guidance/page/index.html", lambda text: re.sub("<h1>.*?</h1>", lambda m: html.unescape(m[0]), text)))
    planted("a formula in a table", "starts", change(
        "out/office/training/status.csv", lambda text: text + "=1+1,K1,completed,,,\n"))
    planted("a feed that no program reads", "starts", change("out/portal/revisions.xml", lambda text: text + "\u0007"))
    return 1 if missed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("shikiri", type=lambda p: pathlib.Path(p).resolve())
    parser.add_argument("templates", type=lambda p: pathlib.Path(p).resolve())
    parser.add_argument("--prove", action="store_true")
    options = parser.parse_args()
    if options.prove:
        return prove(options.shikiri, options.templates)
    failed = False
    for way in WAYS:
        found, read, opened = faults_of(options.shikiri, options.templates, way)
        print(f"{way}: {opened} pages opened, {read} other files read, {len(found)} faults", flush=True)
        for fault in sorted(set(found))[:40]:
            print(f"    {fault}")
        failed |= bool(found)
    found, tried = refusals.faults(options.shikiri, options.templates)
    print(f"{tried} texts where something else is expected, {len(found)} faults", flush=True)
    for fault in found[:40]:
        print(f"    {fault}")
    return 1 if failed or found else 0


if __name__ == "__main__":
    sys.exit(main())
