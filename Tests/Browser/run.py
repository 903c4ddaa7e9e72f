#!/usr/bin/env python3
"""Reads a built output folder as people and their browsers do.

usage: run.py OUTPUT-FOLDER

Every check prints one line; the last line counts them. Static checks read all pages; the others open one page of each
kind in Chromium, from the disk and from a server on loopback.
"""

import sys
from pathlib import Path

import pages
import static
from report import Report


def main() -> int:
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "portal/index.html").is_file():
        print(__doc__, file=sys.stderr)
        return 2
    output = Path(sys.argv[1]).resolve()
    report = Report()
    static.check(output, report)
    pages.check(output, report)
    report.close()
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
