"""Small mistakes that somebody could make in Swift source, each at one place.

There is no parser here: a place is found by its signs, in code that has no comments and no texts left. A mistake that
doesn't compile is no mutant, and isn't counted.
"""
import dataclasses
import re


@dataclasses.dataclass(frozen=True)
class Mutant:
    file: str
    start: int
    end: int
    text: str
    kind: str
    line: int
    before: str
    after: str
    # The line around the place, as it stands in the source.
    head: str
    tail: str
    # Some lines are there more than once.
    nth: int = 1

    @property
    def name(self):
        """What stays the same while other lines change: the line with the place marked, and what comes there."""
        return f"{self.file}: {self.head}⟦{self.before}⟧{self.tail} -> {self.after or 'nothing'}" + (
            f" ({self.nth})" if self.nth > 1 else "")


def swap(pattern, one, other, kind):
    """Takes the place of `one` by `other`; the pattern's only group is what is replaced."""
    return kind, re.compile(pattern.format(re.escape(one))), lambda _: other


SWAPS = [
    # Operators stand between spaces; `<` in a list of types doesn't.
    *(swap(r" ({}) ", one, other, "relation") for one, other in
      [("<", "<="), ("<=", "<"), (">", ">="), (">=", ">"), ("==", "!="), ("!=", "=="), ("===", "!==")]),
    *(swap(r" ({}) ", one, other, "relation, turned") for one, other in [("<", ">"), (">", "<"), ("<=", ">"), (">=", "<")]),
    *(swap(r" ({}) ", one, other, "arithmetic") for one, other in
      [("+", "-"), ("-", "+"), ("*", "/"), ("/", "*"), ("%", "/"), ("+=", "-="), ("-=", "+=")]),
    *(swap(r" ({}) ", one, other, "logic") for one, other in [("&&", "||"), ("||", "&&")]),
    swap(r"\w({})[\w(]", "..<", "...", "range"),
    swap(r"\w({})[\w(]", "...", "..<", "range"),
    *(swap(r"\b({})\b", one, other, "constant") for one, other in [("true", "false"), ("false", "true")]),
    ("constant", re.compile(r"(?<![\w.$])(\d+)(?![\w.])"), lambda m: str(int(m[1]) + 1)),
    *(swap(r"(?<![\w])({})\(", one, other, "choice") for one, other in [("max", "min"), ("min", "max")]),
    *(swap(r"\.({})\b(?!\()", one, other, "choice") for one, other in [("first", "last"), ("last", "first"),
                                                                       ("lowerBound", "upperBound"), ("upperBound", "lowerBound")]),
    *(swap(r"\.({})(?= \{{)", one, other, "choice") for one, other in [("allSatisfy", "contains"), ("contains", "allSatisfy")]),
    swap(r"\n +({})(?=\n)", "continue", "break", "loop"),
    # The condition of a guard or an if that binds nothing and is one condition alone.
    ("condition", re.compile(r"\bguard (?!let |var |case |#)([^\n,{}]+) else \{"), lambda m: f"!({m[1]})"),
    ("condition", re.compile(r"\bif (?!let |var |case |#)([^\n,{}]+) \{"), lambda m: f"!({m[1]})"),
    ("condition", re.compile(r"\bwhere (?!let |var |case )([^\n,{}]+) \{"), lambda m: f"!({m[1]})"),
    # A step that is left out: an assignment with an operator, a call that adds something.
    ("left out", re.compile(r"\n +([\w.\[\]!?]+ [-+|&]?= [^\n{(]+)(?=\n)"), lambda m: ""),
    ("left out", re.compile(r"\n +([\w.\[\]?]+\.(?:append|insert|formUnion|subtract|remove)\([^\n{]*\))(?=\n)"), lambda m: ""),
]

HIDDEN = re.compile(r'//[^\n]*|"""(?:.|\n)*?"""|"(?:[^"\\\n]|\\.)*"|/\*(?:.|\n)*?\*/')
# Declarations that hold no decision.
PASSED = re.compile(r"\n *(?:import|package import|internal import|@)[^\n]*")


def mutants(file, source):
    """Every mutant of a file. Where two swaps hit one place, both are there."""
    blank = lambda m: "".join("\n" if c == "\n" else " " for c in m[0])
    code = PASSED.sub(blank, HIDDEN.sub(blank, source))
    found = []
    for kind, pattern, change in SWAPS:
        for match in pattern.finditer(code):
            start, end = match.span(1)
            before = source[start:end]
            # A `let` or a default isn't a step, and `==` in the head of a function names an operator.
            line_start = code.rfind("\n", 0, start) + 1
            line = code[line_start:code.find("\n", start)]
            if f"func {before}" in line or (kind == "left out" and line.lstrip().startswith(("let", "var"))):
                continue
            # Texts and lists are joined with `+`, and can't be taken away from each other.
            if before == "+" and (source[end + 1] in '"[' or source[start - 2] in '"]'):
                continue
            after = change(match)
            # The text that is hidden in a condition comes from the source.
            if kind == "condition":
                after = f"!({before})"
            line_end = source.find("\n", end)
            found.append(Mutant(file, start, end, after, kind, source.count("\n", 0, start) + 1, before, after,
                                source[line_start:start].lstrip(), source[end:line_end].rstrip()))
    return found
