"""Builds every mutant into one program, each behind a number in SHIKIRI_MUTANT.

An operator becomes one of its own at each place, which does what the mistake does where its number is asked for; a
condition, a constant and a step are wrapped. So a mutant costs a run of the tests and no build.
"""
import collections

RELATIONS = {"<": "Comparable", "<=": "Comparable", ">": "Comparable", ">=": "Comparable", "==": "Equatable", "!=": "Equatable"}
SWITCH = """#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

let mutantSwitch = getenv("SHIKIRI_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0
func mutantNumber<T: Numeric>(_ value: T, _ number: Int) -> T { mutantSwitch == number ? value + 1 : value }
func mutantFlag(_ value: Bool, _ number: Int) -> Bool { mutantSwitch == number ? !value : value }
func mutantNot(_ number: Int, _ value: @autoclosure () throws -> Bool) rethrows -> Bool {
    try mutantSwitch == number ? !value() : value()
}
"""


def sign(number):
    """An operator's name that holds a number."""
    digits = ""
    while number:
        digits = chr(0x2580 + number % 64) + digits
        number //= 64
    return "⊕" + digits


def operator(before, numbers, name):
    """The declarations of an operator that stands for another at one place; `numbers` holds each mutant's operator."""
    choose = lambda left, right: "; ".join(
        f"if mutantSwitch == {number} {{ return {left} {after} {right} }}" for number, after in numbers.items())
    if before in RELATIONS:
        return (f"infix operator {name}: ComparisonPrecedence\nfunc {name} <T: {RELATIONS[before]}>(a: T, b: T) -> Bool "
                f"{{ {choose('a', 'b')}; return a {before} b }}\n")
    if before in ("+", "-", "*", "/", "%"):
        kind = "AdditiveArithmetic" if before in "+-" else "BinaryInteger"
        group = "AdditionPrecedence" if before in "+-" else "MultiplicationPrecedence"
        return (f"infix operator {name}: {group}\nfunc {name} <T: {kind}>(a: T, b: T) -> T "
                f"{{ {choose('a', 'b')}; return a {before} b }}\n")
    if before in ("+=", "-="):
        return (f"infix operator {name}: AssignmentPrecedence\nfunc {name} <T: AdditiveArithmetic>(a: inout T, b: T) "
                f"{{ {choose('a', 'b')}; a {before} b }}\n")
    if before in ("&&", "||"):
        group = "LogicalConjunctionPrecedence" if before == "&&" else "LogicalDisjunctionPrecedence"
        return (f"infix operator {name}: {group}\nfunc {name} (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool "
                f"{{ {choose('a', 'try b()').replace('return a', 'return try a').replace('try b()', 'b()')}; return try a {before} b() }}\n")
    if before in ("..<", "..."):
        kind, change = ("Range<Int>", "b + 1") if before == "..<" else ("ClosedRange<Int>", "max(a, b - 1)")
        number = next(iter(numbers))
        return (f"infix operator {name}: RangeFormationPrecedence\nfunc {name} (a: Int, b: Int) -> {kind} "
                f"{{ a{before}(mutantSwitch == {number} ? {change} : b) }}\n")
    return None


def member(before, after, number):
    """A member that stands for another; its name and its declaration."""
    name = f"mutant{number}"
    value = f"mutantSwitch == {number} ? {after} : {before}"
    if before in ("max", "min"):
        value = f"mutantSwitch == {number} ? Swift.{after}(a, b) : Swift.{before}(a, b)"
        return name, f"func {name}<T: Comparable>(_ a: T, _ b: T) -> T {{ {value} }}\n"
    if before in ("first", "last"):
        return name, f"extension BidirectionalCollection {{ var {name}: Element? {{ {value} }} }}\n"
    if before in ("lowerBound", "upperBound"):
        return name, "".join(f"extension {kind} {{ var {name}: Bound {{ {value} }} }}\n" for kind in ("Range", "ClosedRange"))
    calls = f"mutantSwitch == {number} ? {after}(where: p) : {before}(p)" if after == "contains" else \
        f"mutantSwitch == {number} ? {after}(p) : {before}(where: p)"
    return name, (f"extension Sequence {{ func {name}(_ p: (Element) throws -> Bool) rethrows -> Bool {{ try {calls} }} }}\n")


def instrumented(source, mutants):
    """The source of a file with all its mutants behind their numbers, and the declarations that it needs."""
    edits, declarations, operators = [], "", collections.defaultdict(dict)
    for number, mutant in mutants.items():
        wrap = lambda before, after: (edits.append((mutant.start, 0, -mutant.end, mutant.start, before)),
                                      edits.append((mutant.end, -1, -mutant.start, mutant.end, after)))
        kind, before = mutant.kind, mutant.before
        if kind in ("relation", "relation, turned", "arithmetic", "logic", "range"):
            operators[(mutant.start, mutant.end, before)][number] = mutant.after
        elif kind == "constant":
            wrap("mutantFlag(" if before in ("true", "false") else "mutantNumber(", f", {number})")
        elif kind == "condition":
            wrap(f"mutantNot({number}, ", ")")
        elif kind == "left out":
            wrap(f"if mutantSwitch != {number} {{ ", " }")
        elif kind == "loop":
            edits.append((mutant.start, 1, 0, mutant.end, f"if mutantSwitch == {number} {{ break }} else {{ continue }}"))
        else:
            name, declared = member(before, mutant.after, number)
            declarations += declared
            edits.append((mutant.start, 1, 0, mutant.end, name))
    for (start, end, before), numbers in operators.items():
        name = sign(next(iter(numbers)))
        declared = operator(before, numbers, name)
        if declared:
            declarations += declared
            spaced = f" {name} " if before in ("..<", "...") else name
            edits.append((start, 1, 0, end, spaced))
    # Backwards; where some begin at one place, the longest wraps the others. An end of one comes before the start of another.
    for start, _, _, end, text in sorted(edits, reverse=True):
        source = source[:start] + text + source[end:]
    return source, declarations
