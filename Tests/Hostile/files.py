"""What programs other than browsers read: tables, mails, the feed, JSON."""

import csv
import email
import email.policy
import io
import json
import re
import xml.etree.ElementTree

# What a spreadsheet takes for a formula at the start of a cell, the wide signs in Japanese editions too.
ACTS = re.compile(r"[=+\-@＝＋－＠\t\r]")
HEADS = {"from", "to", "subject", "date", "message-id", "mime-version", "content-type", "content-transfer-encoding",
         "x-unsent", "content-disposition", "content-language", "reply-to"}


def faults(folder):
    """How many files were read, and what is wrong with them."""
    found, count = [], 0
    for file in sorted(folder.rglob("*")):
        read = READERS.get(file.suffix)
        parts = file.relative_to(folder).parts
        if not file.is_file() or not read or parts[0] in ("content", "schemas", "chapters"):
            continue
        count += 1
        try:
            found += [f"{'/'.join(parts)}: {fault}" for fault in read(file.read_bytes())]
        except Exception as problem:
            found.append(f"{'/'.join(parts)} can't be read: {problem}")
    return count, found


def table(data):
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    for row in rows:
        if len(row) != len(rows[0]):
            yield f"a row of {len(row)} cells under {len(rows[0])} heads"
        for cell in row:
            if ACTS.match(cell) and not re.fullmatch(r"-?[\d.]+", cell):
                yield f"a cell that acts: {cell[:40]!r}"


def mail(data):
    message = email.message_from_bytes(data, policy=email.policy.default)
    for defect in message.defects:
        yield f"broken: {defect}"
    for head in message.keys():
        if head.lower() not in HEADS:
            yield f"a head that nobody wrote: {head}"
    if len(message.get_all("to", [])) != 1 or len(message["to"].addresses) != 1:
        yield "not to one address"
    for line in data.split(b"\n"):
        if len(line) > 998:
            yield "a line of more than 998 bytes"


def feed(data):
    xml.etree.ElementTree.fromstring(data)
    return []


def structured(data):
    json.loads(data)
    return []


READERS = {".csv": table, ".eml": mail, ".xml": feed, ".json": structured}
