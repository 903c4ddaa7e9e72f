"""What a field's meaning lets it change without a word, and how far that may reach.

Whatever is not declared here, and changes an answer without a finding, is a fault. A rule names a file, its field (the key
of YAML, the column of a table), the kinds of mutation, the reach, and why nobody could tell the change from a decision.
"""

import collections
import fnmatch
import re

from answers import Difference
from inputs import Change

# How far a change may reach.
WORDS = "words"        # pages, and the words of reasons in the plan's table; no verdict and no date
PAGES = "pages"        # what everybody reads, and no row of the office's tables
PERSON = "person"      # rows about the people whom the row names, the packs of their managers, and sums on pages
COURSE = "course"      # rows about the course, the packs, and pages
RULES = "rules"        # verdicts, registers that follow from them, and pages; no completion
REGISTER = "register"  # the office's list of the register, and pages
LINES = "lines"        # who leads whom: packs and reminders

ANY = "removed misspelt doubled swapped shifted renamed"
RULES_OF_MEANING = [
    # file, field, kinds, reach, why
    ("*.md", ".*", ANY, PAGES, "a page says what its author wrote"),
    ("controls.yaml", ".*", ANY, PAGES, "a control says what its owner reports"),
    ("portal.yaml", "title|notice|contact|reporting|name.*|email.*|phone.*|organization|grid.*|affiliate.*", ANY, PAGES,
     "words that readers see"),
    ("portal.yaml", "language|base_path|time_zone|fiscal_year_starts|privacy|minimum_group_size", "removed swapped", PAGES,
     "without the key its default holds"),
    ("rules/*.yaml", "name.*|description.*|examples.*", "misspelt swapped removed", WORDS, "words that readers see"),
    ("search*.yaml", ".*", ANY, PAGES, "words to find pages by"),
    ("rules/systems.yaml", "operations|information", "removed swapped", RULES, "who needs a system"),
    ("rules/transfers/*", "title.*|summary.*|note.*|reason.*|approved_by.*", "misspelt swapped removed shifted", WORDS,
     "words that readers see"),
    ("rules/transfers/*", "effective|from|expires|states|state|\\w+/\\w+|exceptions", "shifted misspelt", RULES, "a rule that holds from another day"),
    ("rules/transfers/*", "inner cooling_period", "removed", RULES, "an exception or a class without a period has the block's"),
    ("rules/transfers/*", ".* with .*", "swapped", RULES, "another matrix is another rule"),
    ("rules/transfers/*", "(none|constant|exceptional)/\\w+|states", "removed", RULES, "a cell without a state is in force"),
    ("rules/transfers/*", "state|from|measure|expires|before|after|persons", "removed", RULES, "optional parts of a rule"),
    ("training/courses.yaml", "title.*|description.*|kind", "misspelt swapped removed", COURSE, "words that readers see"),
    ("training/courses.yaml", "opens|due", "shifted misspelt", COURSE, "a course with another day"),
    ("training/courses.yaml", "passing_score|valid_for|newcomers_due|audience|renew_within|series.*|.* with .*",
     "removed misspelt swapped", COURSE, "optional parts of a course"),
    ("training/courses.yaml", "inner (operations|companies|departments|titles)", "removed", COURSE,
     "a condition less: the audience is everybody who meets the others, and more people are asked"),
    ("organization/departments.csv", "name", "misspelt swapped", PAGES, "words that readers see"),
    ("organization/departments.csv", "manager|parent|name with company|parent with manager", "removed misspelt swapped",
     LINES, "who leads, and what is above"),
    ("organization/employees.csv", "name|email|title|name with .*|title with .*|email with .*", "removed misspelt swapped",
     PERSON, "words about a person"),
    ("organization/employees.csv", "manager", "removed misspelt", PERSON, "another line"),
    ("organization/employees.csv", "joined|left", "shifted removed misspelt", PERSON, "other days of an employment"),
    ("organization/employees.csv", "status", "removed", PERSON, "a person without a word is employed"),
    ("organization/employees.csv", "status with joined|joined with left", "swapped", PERSON, "other days of an employment"),
    ("organization/leaves.csv", "from|until|reason|until with reason", "shifted removed misspelt swapped", PERSON,
     "another time away"),
    ("organization/assignments.csv", "from|until", "shifted removed misspelt", PERSON, "another time in a post"),
    ("organization/assignments.csv", "from with until", "swapped", PERSON, "another time in a post"),
    ("organization/access.csv", "granted|revoked", "shifted removed misspelt", PERSON, "another time of a right"),
    ("pledges.csv", "transfer_date|signed_on|items_returned|document", "shifted removed misspelt", PERSON, "another pledge"),
    ("pledges.csv", "transfer_date with signed_on|items_returned with document", "swapped", PERSON, "another pledge"),
    ("transfers/planned.csv", "date", "shifted misspelt", PERSON, "another plan"),
    ("training/discussions.csv", ".*", "shifted removed misspelt swapped", PAGES, "what a workplace reports"),
    ("*/planned.csv|*/assignments.csv|*/access.csv|*/employees.csv|*/leaves.csv|pledges.csv|training/records/*",
     "employee|id|manager|社員番号|受講者ID|actor.*", "misspelt", PERSON, "another person's id, if somebody has it"),
    ("*/planned.csv|*/assignments.csv|*/access.csv", "(from|to)_department|operation|system", "misspelt", PERSON,
     "another place, if there is one"),
    ("registers/*.csv", ".*_on", "shifted removed", REGISTER, "another day of what happened, or of what was done about it"),
    ("registers/*.csv", ".* with .*", "swapped", REGISTER, "columns of free text, or optional ones"),
    ("registers/*.csv", ".*", "misspelt removed", REGISTER, "what the office writes of a case"),
    ("training/records/*", "修了日|受講日|completed|timestamp|発電.*|20.*|受講開始日", "shifted misspelt", PERSON,
     "another day of a completion"),
    ("training/records/*", "点数|受講開始日|受講状況 with 点数|点数 with 受講開始日|受講開始日 with 修了日|result.*", "removed swapped misspelt",
     PERSON, "a record that says less"),
    ("training/records/*", "教材コード|研修番号|object.*", "misspelt", PERSON, "another course, if there is one"),
]


def allowed(change: Change, found: Difference) -> str | None:
    """Why a change may alter these answers without a finding; nothing where it may not."""
    for files, field, kinds, reach, why in RULES_OF_MEANING:
        if not any(fnmatch.fnmatch(change.path, pattern) for pattern in files.split("|")):
            continue
        name = change.field.split(" (")[0]
        if not field.startswith("inner "):
            name = name.removeprefix("inner ")
        if change.kind in kinds.split() and re.fullmatch(field, name) and within(reach, change, found):
            return why
    return None


def within(reach: str, change: Change, found: Difference) -> bool:
    """Whether everything that changed lies within a reach."""
    names = {name for name, rows in found.rows.items() if rows}
    if reach == PAGES:
        return not names
    if reach == REGISTER:
        return names <= {change.path}
    if reach == WORDS:
        return names <= {"transfers/planned.csv"} and are_told_alike(found.rows.get("transfers/planned.csv", set()))
    if reach == LINES:
        return names <= {"distribution.csv", "training/reminders.csv"}
    if reach == RULES:
        return names <= {"transfers/planned.csv", "access/review.csv", "pledges/register.csv", "moves/register.csv"}
    about = {key(word) for word in change.about}
    for name, rows in found.rows.items():
        if name in ("distribution.csv", "training/reminders.csv"):
            continue
        column = 1 if reach == COURSE else 0
        if any(key(row[column]) not in about for row in rows):
            return False
    return True


def are_told_alike(rows: set[tuple[str, ...]]) -> bool:
    """Whether rows of the plan, before a change and after it, differ in their words alone."""
    columns = ["employee", "from_department", "to_department", "date", "verdict", "permitted_from", "pledge"]
    alike = collections.Counter(row[:len(columns)] for row in rows)
    return all(count == 2 for count in alike.values())


def key(word: str) -> str:
    """An id as the product compares it: case, and the zeros that a spreadsheet eats, apart."""
    return word.strip().upper().lstrip("0")
