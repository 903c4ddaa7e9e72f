"""Counts checks and tells what failed."""


class Report:
    """Every check is said once, with what was wrong."""

    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0
        self.skipped = 0

    def check(self, name: str, faults: list[str] | None) -> None:
        """A check without faults has passed; `None` says that the portal has no such part."""
        if faults is None:
            self.skipped += 1
            print(f"skip {name}: this portal has no such part")
            return
        if not faults:
            self.passed += 1
            print(f"ok   {name}")
            return
        self.failed += 1
        print(f"FAIL {name}: {len(faults)}")
        for fault in faults[:12]:
            print(f"       {fault}")

    def close(self) -> None:
        """The closing line."""
        print(f"{self.passed} passed, {self.failed} failed" + (f", {self.skipped} skipped" if self.skipped else ""))
