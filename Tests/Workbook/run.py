#!/usr/bin/env python3
"""Opens the workbooks of packs with LibreOffice and compares what it reads with the tables beside them.

    python3 Tests/Workbook/run.py OUTPUT

OUTPUT is a published portal with open packs. Needs `soffice` (Debian: libreoffice-calc-nogui).
"""

import csv
import subprocess
import sys
import tempfile
from pathlib import Path


def converted(books, folder):
    """The last sheet of each workbook as rows: LibreOffice writes every sheet to a file of its own."""
    form = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    profile = f"-env:UserInstallation=file://{folder}/profile"
    for number, book in enumerate(books):
        (folder / f"book{number}.xlsx").write_bytes(book.read_bytes())
    files = [str(folder / f"book{number}.xlsx") for number in range(len(books))]
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(folder), *files],
        check=True, capture_output=True, timeout=240)
    for number in range(len(books)):
        sheets = sorted(folder.glob(f"book{number}-*.csv"), key=lambda file: file.stat().st_mtime_ns)
        yield [list(csv.reader(sheet.read_text(encoding="utf-8").splitlines())) for sheet in sheets]


def main():
    packs = sorted(Path(sys.argv[1]).glob("managers/*/people.xlsx"))
    if not packs:
        sys.exit("no workbooks: build a portal without passphrases first")
    # The largest, the smallest and some between.
    packs = sorted(packs, key=lambda pack: pack.stat().st_size)
    packs = [packs[place * (len(packs) - 1) // 5] for place in range(6)] if len(packs) > 6 else packs
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for pack, sheets in zip(packs, converted(packs, Path(folder))):
            if len(sheets) != 2:
                faults.append(f"{pack}: {len(sheets)} sheets")
                continue
            beside = list(csv.DictReader(pack.with_name("people.csv").read_text(encoding="utf-8-sig").splitlines()))
            wanted = sorted((row["employee"], row["name"], row["due_on"], row["completed_on"]) for row in beside)
            everything = max(sheets, key=lambda sheet: (len(sheet), len(sheet[0]) == 9))
            # Employee, name, department, title, course, status, due, completed, score.
            read = sorted((row[0], row[1], row[6], row[7]) for row in everything[1:])
            if read != wanted:
                faults.append(f"{pack}: the workbook has {read[:2]}…, the table {wanted[:2]}…")
            if any(cell.startswith(("#", "Err:")) for sheet in sheets for row in sheet for cell in row):
                faults.append(f"{pack}: a cell is an error")
    for fault in faults:
        print(fault)
    print(f"{len(packs)} workbooks, {len(faults)} faults")
    sys.exit(bool(faults))


main()
