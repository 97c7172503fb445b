"""The queries of the data files, as the program puts them together."""

import pathlib
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent / "schemas"
REFERENCE = """
    CREATE TEMP TABLE parameter (id, label, value, unit, valid_from, valid_to, source, evidence, verified);
    CREATE TEMP TABLE code (list, code, label, position, valid_from, valid_to);
    CREATE TEMP TABLE subject (register, id, code);
    CREATE TEMP TABLE attachment_file (attachment, state);
"""


def read(path):
    header, _, sql = path.read_text(encoding="utf-8").partition("*/")
    return tomllib.loads(header.partition("/*")[2]), sql.strip().rstrip(";")


def with_used(description, sql):
    """As lib/schema/dataset.cpp puts the datasets that a query uses before it."""
    used = {}

    def add(names):
        for name in names:
            if name not in used:
                inner, inner_sql = read(ROOT / "datasets" / f"{name}.sql")
                add(inner.get("uses", []))
                used[name] = f"{name} AS (\n{inner_sql}\n)"

    add(description.get("uses", []))
    return f"WITH {', '.join(used.values())} SELECT * FROM ({sql}\n)" if used else sql
