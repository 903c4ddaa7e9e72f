#!/usr/bin/env python3
"""Reads a built output folder as people and their browsers do.

usage: run.py OUTPUT-FOLDER [PROTECTED-FOLDER PASSPHRASES]

Every check prints one line; the last line counts them. Static checks read all pages; the others open one page of each
kind in Chromium, from the disk and from a server on loopback. The second folder is one with protected packs and drafts,
and the file after it has their passphrases.
"""

import sys
from pathlib import Path

import packs
import pages
import static
from report import Report


def main() -> int:
    if len(sys.argv) not in (2, 4) or not (Path(sys.argv[1]) / "portal/index.html").is_file():
        print(__doc__, file=sys.stderr)
        return 2
    output = Path(sys.argv[1]).resolve()
    report = Report()
    static.check(output, report)
    pages.check(output, report)
    if len(sys.argv) == 4:
        packs.check(Path(sys.argv[2]).resolve(), Path(sys.argv[3]), report)
    report.close()
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
