"""Builds every mutant into one program, each behind a number in SHIKIRI_MUTANT. With SHIKIRI_REACHED, a file of 65,536
bytes, the program sets the byte of each mutant whose place it comes to.

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
nonisolated(unsafe) let mutantsReached: UnsafeMutableRawPointer? = {
    guard let file = getenv("SHIKIRI_REACHED") else { return nil }
    return mmap(nil, 1 << 16, PROT_READ | PROT_WRITE, MAP_SHARED, open(file, O_RDWR), 0)
}()
func mutantIs(_ number: Int) -> Bool {
    mutantsReached?.storeBytes(of: 1, toByteOffset: number, as: UInt8.self)
    return mutantSwitch == number
}
func mutantNumber<T: Numeric>(_ value: T, _ number: Int) -> T { mutantIs(number) ? value + 1 : value }
func mutantFlag(_ value: Bool, _ number: Int) -> Bool { mutantIs(number) ? !value : value }
func mutantNot(_ number: Int, _ value: @autoclosure () throws -> Bool) rethrows -> Bool {
    try mutantIs(number) ? !value() : value()
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
        f"if mutantIs({number}) {{ return {left} {after} {right} }}" for number, after in numbers.items())
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
                f"{{ a{before}(mutantIs({number}) ? {change} : b) }}\n")
    return None


def member(before, after, number):
    """A member that stands for another; its name and its declaration."""
    name = f"mutant{number}"
    value = f"mutantIs({number}) ? {after} : {before}"
    if before in ("max", "min"):
        value = f"mutantIs({number}) ? Swift.{after}(a, b) : Swift.{before}(a, b)"
        return name, f"func {name}<T: Comparable>(_ a: T, _ b: T) -> T {{ {value} }}\n"
    if before in ("first", "last"):
        return name, f"extension BidirectionalCollection {{ var {name}: Element? {{ {value} }} }}\n"
    if before in ("lowerBound", "upperBound"):
        return name, "".join(f"extension {kind} {{ var {name}: Bound {{ {value} }} }}\n" for kind in ("Range", "ClosedRange"))
    calls = f"mutantIs({number}) ? {after}(where: p) : {before}(p)" if after == "contains" else \
        f"mutantIs({number}) ? {after}(p) : {before}(where: p)"
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
            wrap(f"if !mutantIs({number}) {{ ", " }")
        elif kind == "loop":
            edits.append((mutant.start, 1, 0, mutant.end, f"if mutantIs({number}) {{ break }} else {{ continue }}"))
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
