Who owes which file, and whether it has come (S-119). Without anything written down the answer says so.

  $ povnet --db vuoto.db db init -q
  $ povnet --db vuoto.db intake expected

October's contacts came from one of the two who send them; July to September's payments never did.

  $ povnet intake expected
  $ povnet intake expected --as-of 2026-11-15 --format csv
  $ povnet intake expected --period 2026-09 --as-of 2026-11-15 --format csv | cut -d, -f1,3-9
  $ povnet intake expected --fail-on late >/dev/null
  $ povnet intake expected --period 2026-01 --as-of 2026-02-01 --fail-on late

A batch that is undone has not come.

  $ povnet intake undo 1 -q >/dev/null
  $ povnet intake expected --as-of 2026-11-15 --format csv | cut -d, -f1,3-9

A source that nobody knows is told: its file could never come.

  $ povnet intake add delivery source=contatti_sportell sender=Chiunque frequency="Ogni mese" due_day=5 -q >/dev/null
  $ povnet intake expected | tail -3
  $ povnet intake expected --fail-on lat
