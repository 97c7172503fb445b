S-107. Before a period is closed: what stands against it, and the command that lists it. Nothing is written.

  $ povnet intake close spesa 2026-03 --dry-run
  $ povnet intake close spesa 2026-03
  $ povnet intake list chiusure

With a reason it is closed all the same, and the reason stays.

  $ povnet intake close spesa 2026-03 --reason "rendiconto già trasmesso" --actor UDP 2>/dev/null
  $ povnet intake list chiusure --format csv

Closing what is closed, in whole or in part; a period that is not over; an area or a partner that is none.

  $ povnet intake close spesa 2026-03
  $ povnet intake close spesa 2026-Q1
  $ povnet intake close spesa 2026-11
  $ povnet intake close spese 2026-02
  $ povnet intake close dati 2026-02
  $ povnet intake close spesa marzo
  $ povnet intake close spesa 2026-02 --partner "Coop Nessuna"
  $ povnet intake close accessi 2026-02 --partner "Coop Prova"

Inside the period nothing is written without a reason: not added, corrected, moved out, removed, nor what hangs on a record of it.

  $ povnet intake add expense organisation="Coop Prova" number=4 day=2026-03-31 total=10
  $ povnet intake set expense SP-000001 total=900
  $ povnet intake set expense SP-000001 day=2026-04-01
  $ povnet intake set expense SP-000002 day=2026-03-31
  $ povnet intake set allocation IM-000001 amount=900
  $ povnet intake remove allocation IM-000001 --reason ' '

Outside, and in other areas, work goes on.

  $ povnet intake add expense organisation="Coop Prova" number=5 day=2026-04-01 total=10 -q
  $ povnet intake add contact antenna="Antenna Prova" day=2026-03-10 -q

A file is told which row is inside; the others enter with --partial, and all with a reason.

  $ povnet intake import spese.csv --register expense
  $ povnet intake import spese.csv --register expense --partial --format csv 2>/dev/null | sed -n '/^rows/,/^$/p'
  $ povnet intake import spese.csv --register expense --reason "fattura arrivata tardi" --actor UDP -q

Every late change is remembered, with who and why.

  $ povnet intake set expense SP-000001 total=900 --reason "nota di credito" -q
  $ povnet intake set expense SP-000001 description="Materiali" --reason "nota di credito" -q
  $ povnet intake list late_change --format csv
  $ povnet report late --period 2026-03 --format csv
  $ povnet report late --period 2026-05

Documents of the period say so, where they were read from those records; others do not.

  $ povnet export statement --annuality 2024 --as-of 2026-10-31 --format md | grep -i 'dopo la chiusura'
  $ povnet export statement --annuality 2024 --as-of 2026-02-28 --format md | grep -ci 'dopo la chiusura'
  $ povnet report demand --period 2026-03 --format md | grep -ci 'dopo la chiusura'

Closed for one partner only, the other goes on.

  $ povnet intake close spesa 2026-04 --partner "Coop Prova" -q
  $ povnet intake add expense organisation="Coop Prova" number=6 day=2026-04-15 total=10
  $ povnet intake add expense organisation="APS Prova" number=6 day=2026-04-15 total=10 -q

Undoing an import of a closed period is a change inside it.

  $ povnet intake undo 2
  $ povnet intake undo 2 --reason "file sbagliato"
  $ povnet intake list late_change kind=removed --format csv

Reopened with a reason; what is not closed, or not just so, is not reopened.

  $ povnet intake reopen spesa 2026-03
  $ povnet intake reopen spesa 2026-02 --reason prova
  $ povnet intake reopen spesa 2026-Q1 --reason prova
  $ povnet intake reopen spesa 2026-03 --reason "integrazione chiesta dal controllo" --actor UDP
  $ povnet intake set expense SP-000001 total=950 -q
  $ povnet intake list chiusure --format csv

A lock is not written by hand.

  $ povnet intake add chiusure area=spesa first_day=2026-01-01 last_day=2026-01-31 closed_on=2026-02-01 closed_by=UDP
  $ povnet intake remove late_change TAR-000001 --reason prova
  $ povnet db verify -q

An empty case file has nothing closed, and closes.

  $ povnet --db vuoto.db db init -q && povnet --db vuoto.db report late --period 2026-03
  $ povnet --db vuoto.db intake close puc 2026-03
