S-098: may what is spent for a person go on a fund? Yes with title and proof, no with the reason, or what is missing to
say it. The ADI of the household gives title to its members.

  $ povnet intake eligible P-000001 --fund QSFP --annuality 2024 --on 2026-09-15
  $ povnet intake eligible N-000001 --fund QSFP --annuality 2024 --on 2026-09-15 --format json | grep -E '"(eligible|proof|source|verified)"' | head -4

No ADI, but an ISEE under the ceiling: of 2024, and over that of the money left from 2023, that also wants a case.

  $ povnet intake eligible P-000002 --fund QSFP --annuality 2024 --on 15/09/2026 --format csv
  $ povnet intake eligible P-000002 --fund QSFP --annuality 2023 --on 15/09/2026 --format csv

The SFL is a title for the PUC alone, on the days it runs; an intervention that asks no title takes everybody.

  $ povnet intake eligible P-000003 --fund QSFP --annuality 2024 --on 2026-08-31 --format csv -q | head -2
  $ povnet intake eligible P-000003 --fund QSFP --annuality 2024 --on 2026-08-31 --intervention PUC --format csv -q
  $ povnet intake eligible P-000003 --fund QSFP --annuality 2024 --on 2026-09-01 --intervention PUC --format csv -q
  $ povnet intake eligible P-000004 --fund QSFP --annuality 2024 --on 2026-09-15 --intervention A_SEGR --format csv -q

Over the ceiling: no, as far as the extract of the measures goes; the day after, nobody can say.

  $ povnet intake eligible P-000004 --fund QSFP --annuality 2024 --on 2026-09-30 --format csv -q
  $ povnet intake eligible P-000004 --fund QSFP --annuality 2024 --on 2026-10-01 --format csv -q
  $ povnet intake eligible P-000005 --fund QSFP --annuality 2024 --on 2026-09-25 --format csv -q

No rule: it cannot be said, and which is missing.

  $ povnet intake eligible P-000001 --fund PRINS --annuality 2022 --on 2026-09-15
  $ povnet intake eligible P-000001 --fund QSFP --annuality 2017 --intervention PUC --on 2026-09-15 --format json | grep missing | head -1

Who looked is in the access log; slips are told.

  $ grep -c 'intake eligible' povnet.db.access
  $ povnet intake eligible P-000001
  $ povnet intake eligible P-000001 --fund QSPF --annuality 2024
  $ povnet intake eligible P-000099 --fund QSFP --annuality 2024
  $ povnet intake eligible P-000001 --fund QSFP --annuality 2024 --intervention PCU
  $ povnet intake eligible P-000001 --fund QSFP --annuality 2024 --anno 2024
  $ povnet intake eligible P-000001 --fund QSFP --annuality 2024 --on ieri
  $ povnet db init --db vuoto.db -q && povnet --db vuoto.db intake eligible P-000001 --fund QSFP --annuality 2024
