#!/usr/bin/env python3
"""Reads a built portal as people and their browsers do.

usage: run.py PORTAL-FOLDER

Every check prints one line; the last line counts them. Static checks read all pages; the others open one page of each
kind in Chromium, from the disk and from a server on loopback.
"""

import sys
from pathlib import Path

import pages
import static
from report import Report


def main() -> int:
    portal = Path(sys.argv[1]).resolve()
    report = Report()
    static.check(portal, report)
    pages.check(portal, report)
    report.close()
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
