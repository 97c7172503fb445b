#!/usr/bin/python3
"""compare.py FOLDER CASE_FILE: what povnet made of the arriving files against what count.py counts."""
import pathlib
import sys

sys.dont_write_bytecode = True

from count import count  # noqa: E402
from read_case import FACTS, Case  # noqa: E402


class Comparison:
    def __init__(self):
        self.agreed, self.differing = 0, []

    def compare(self, name, wanted, found):
        """Values of dictionaries one by one; what only the case file says is not compared."""
        if isinstance(wanted, dict) and isinstance(found, dict):
            for key, value in wanted.items():
                self.compare(f"{name}: {key}", value, found.get(key))
        elif wanted == found:
            self.agreed += 1
        else:
            self.differing.append(f"{name}: counted {wanted}, povnet has {found}")


def compare_outcomes(comparison, name, wanted, found):
    """Rows by outcome; blank rows are nobody's."""
    for outcome in ("imported", "unchanged", "set_aside"):
        comparison.compare(f"{name} rows {outcome}", wanted[outcome], found[outcome])
    comparison.compare(f"{name} rows rejected", len(wanted["rejected"]), found["rejected"])
    comparison.compare(f"{name} rows skipped", sum(wanted["skipped"].values()), found["skipped"])
    comparison.compare(f"{name} rows add up", found["rows"], sum(
        found[k] for k in ("imported", "unchanged", "set_aside", "skipped", "rejected")))
    lines = sorted((row["sheet"], row["row"]) for row in wanted["rejected"])
    comparison.compare(f"{name} lines rejected", lines, found["rejected_lines"])


def main():
    wanted = count(pathlib.Path(sys.argv[1]))
    case = Case(sys.argv[2])
    comparison = Comparison()
    for name, facts in FACTS.items():
        compare_outcomes(comparison, name, wanted[name], case.outcomes(name))
        expected = {key: value for key, value in wanted[name]["facts"].items()
                    if key in (found := facts(case)) or name in ("stanziamenti.csv",)}
        comparison.compare(name, expected, found)
    comparison.compare("persons", wanted["all"]["facts"]["persons"],
                       case.one("SELECT count(*) FROM person WHERE merged_into IS NULL"))
    for difference in comparison.differing:
        print("DIFFERS", difference)
    print(f"{comparison.agreed} numbers agree, {len(comparison.differing)} differ")
    return 1 if comparison.differing else 0


if __name__ == "__main__":
    sys.exit(main())
