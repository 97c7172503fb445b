A file that cannot be the case file is refused untouched, status 4.

  $ povnet --db nowhere.db db info
  $ ls nowhere.db
  $ povnet --db text.db db info
  $ povnet --db foreign.db db info
  $ povnet --db newer.db db info
  $ povnet --db newer.db intake add person surname=Prova
  $ povnet --db folder.db db info
  $ povnet --db empty.db db info
  $ povnet --db damaged.db db verify
  $ povnet --db nowhere/povnet.db db init
  $ povnet db init

Somebody else is writing: status 6 after the wait.

  $ (echo 'BEGIN IMMEDIATE;'; sleep 3) | sqlite3 povnet.db & sleep 1; povnet intake add person surname=Prova --wait 1

The result cannot be written: status 5, and nothing under its name.

  $ povnet db info -o /dev/full
  $ povnet db info -o nowhere/info.csv
  $ povnet db info >/dev/full
  $ povnet db info -o folder.db
  $ ls nowhere
