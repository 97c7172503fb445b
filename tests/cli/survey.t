S-107. A round of the survey: what asks for it, until when, for which quotas and annualities. Its window is a term.

  $ povnet intake add rilevazioni as_of=2026-08-31 act="Nota 15638 del 17/09/2026" opens_on=2026-09-19 closes_on=2026-10-28 quotas=QS year_from=2023 year_to=2024
  $ povnet plan due --clock survey_window --as-of 2026-10-10 --format csv
  $ povnet intake set rilevazioni RVZ-000001 extended_to=2026-11-15 -q
  $ povnet plan due --clock survey_window --as-of 2026-11-01 --format csv
  $ povnet plan due --clock survey_window --as-of 2026-11-20 --format csv
  $ povnet intake add rilevazioni as_of=2026-08-31
  $ povnet intake add rilevazioni as_of=2026-12-31 opens_on=2027-02-01 closes_on=2027-01-01

The annualities that it asks for have no row yet.

  $ povnet check --area spesa --as-of 2026-10-31 --format csv | grep survey_

Its rows are opened with the values of the ledger and the words of the round before, to be confirmed; and imported as they are.

  $ povnet export survey_opening --as-of 2026-08-31 --format csv
  $ povnet export survey_opening --as-of 2026-08-31 -o righe.xlsx
  $ povnet intake import righe.xlsx --source apertura_rilevazione --format csv | sed -n '/^rows/,$p'
  $ povnet intake list survey_round as_of=2026-08-31 --format csv

What was not confirmed is not said, and is missing; so is the cause of what went down.

  $ povnet export multifondo --as-of 2026-08-31 --format csv | sed -n '/^survey$/,/^$/p'
  $ povnet export multifondo --as-of 2026-08-31 --format csv | sed -n '/^missing$/,/^$/p'
  $ povnet check --area spesa --as-of 2026-10-31 --format csv | grep survey_

Confirmed, corrected, explained: nothing is missing.

  $ povnet intake set survey_round RIL-000003 decrease_cause=decommitment to_confirm=no -q
  $ povnet intake set survey_round RIL-000004 commit_by=2026-12-31 to_confirm=no -q
  $ povnet export multifondo --as-of 2026-08-31 --format csv | sed -n '/^missing$/,/^$/p'
  $ povnet check --area spesa --as-of 2026-10-31 --format csv | grep survey_

Opened again, the values follow the ledger and the words stay.

  $ povnet intake add obligation year=2026 number=4 day=2026-07-01 amount=5000 fund_annuality="QSFP 2024" -q
  $ povnet export survey_opening --as-of 2026-08-31 -o di_nuovo.xlsx
  $ povnet intake import di_nuovo.xlsx --source apertura_rilevazione -q
  $ povnet intake list survey_round as_of=2026-08-31 --format csv

Sent, its rows are closed; reopened by the Ministry, they take what comes.

  $ povnet intake set rilevazioni RVZ-000001 sent_on=2026-10-20 protocol=PROT-7 -q
  $ povnet plan due --clock survey_window --as-of 2026-11-20
  $ povnet intake set survey_round RIL-000004 committed=1
  $ povnet intake import di_nuovo.xlsx --source apertura_rilevazione --format csv 2>/dev/null | sed -n '/^rows/,/^$/p'
  $ povnet intake reopen rilevazioni 2026-08-31 --reason prova
  $ povnet intake set survey_round RIL-000004 note="copia al controllo" --reason "chiesta dal controllo" -q
  $ povnet export multifondo --as-of 2026-08-31 --format md | grep 'dopo la chiusura'
  $ povnet intake set rilevazioni RVZ-000001 state=reopened --reason "riaperta dal Ministero" -q
  $ povnet intake set survey_round RIL-000004 note="corretta" -q

What the portal shows, cell by cell.

  $ printf 'Alla data;Quota;Annualità;Risorse impegnate;Risorse liquidate;Motivazione\n31/08/2026;QS;2023;49.000,00;20.000,00;\n31/08/2026;QS;2024;50.000,00;0,00;gara in corso\n' >portale.csv
  $ povnet report survey_compare --as-of 2026-10-31
  $ povnet intake import portale.csv --format csv | sed -n '/^rows/,/^$/p'
  $ povnet report survey_compare --as-of 2026-10-31 --format csv
  $ povnet report survey_compare --as-of 2026-08-30

An empty case file opens no row.

  $ povnet --db vuoto.db db init -q && povnet --db vuoto.db export survey_opening --as-of 2026-08-31
