A report narrowed to a comune says so, and shows no 0 for what it did not count.

  $ povnet report monthly --period 2026-10
  $ povnet report monthly --period 2026-10 --comune melzo
  $ povnet report monthly --period 2026-10 --comune Melzo --by administration --format md

What a report cannot be narrowed by is said in words, with what can be asked.

  $ povnet report monthly --period 2026-10 --ets "Coop. Esempio"
  $ povnet report monthly --period 2026-10 --line 1.1
  $ povnet report explain monthly --period 2026-10 --line 1.1 --cell Melzo/contacts
