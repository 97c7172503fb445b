#!/usr/bin/python3
"""records.py CASE_FILE: rows and a digest of every register, to see whether anything changed."""
import hashlib
import sqlite3
import sys

JOURNAL = ("tx", "tx_image", "tx_insert", "batch", "batch_row", "finding", "sqlite_sequence")

connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
    if table in JOURNAL or table.startswith("sqlite_"):
        continue
    rows = connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid').fetchall()
    print(table, len(rows), hashlib.sha256(repr(rows).encode()).hexdigest()[:16])
