Cases move, households split and join, colleagues leave: with dated rows, and nothing is lost.

A case moves to another comune: what is open is listed, and the past is still counted where it was.

  $ povnet plan move PIC-000001 --to Melzo --on 15/10/2026
  $ povnet plan move PIC-000001 --to Inzgo --on 15/10/2026
  $ povnet plan move PIC-000001 --to Inzago --on 15/10/2026 --reason "nuova casa"
  $ povnet intake list case_comune --format csv
  $ povnet report monthly --period 2026-09 --format csv | grep -E 'Melzo|Inzago' | cut -d, -f1,7
  $ povnet report monthly --period 2026-10 --format csv | grep -E 'Melzo|Inzago' | cut -d, -f1,7

Out of the Ambito it is closed, with what the next worker must know.

  $ povnet intake add ambito number=6 name="Ambito di Altrove" >/dev/null
  $ povnet plan move PIC-000002 --to "Ambito di Altrove" --on 20/10/2026
  $ povnet plan move PIC-000002 --to "Ambito di Altrove" --on 20/10/2026 --handover "cerca casa da giugno"
  $ povnet intake list care_case --format json | grep -E '"(code|closed_on|reason_out|handover)"'

A household splits: who leaves has dated rows in both (S-091); the head stays.

  $ povnet plan split N-000001 --members P-000001 P-000002 --on 01/10/2026
  $ povnet plan split N-000001 --members P-000002 P-000004 --on 01/10/2026
  $ povnet plan split N-000001 --on 01/10/2026
  $ povnet plan split N-000001 --members P-000002 P-000003 --on 01/10/2026
  $ povnet intake list household --format csv
  $ povnet intake list household_member --format csv

Two households join only with both codes and the reason.

  $ povnet plan join N-000001 N-000003 --on 01/11/2026
  $ povnet plan join N-000001 N-000001 --on 01/11/2026 --reason prova
  $ povnet plan join N-000003 N-000001 --on 01/11/2026 --reason prova
  $ povnet plan join N-000001 N-000003 --on 01/11/2026 --reason "tornati insieme"
  $ povnet intake list household_member --format csv

A colleague leaves: cases, delegations (S-111) and reviews go over, one by one.

  $ povnet intake set staff OP-000001 valid_to=31/10/2026 >/dev/null
  $ povnet check --area casi --format csv | grep staff_left
  $ povnet plan assign --from OP-000001 --to OP-000001 --on 01/11/2026
  $ povnet plan assign --from OP-000001 --to OP-000002 --comune Settala --on 01/11/2026
  $ povnet plan assign --from OP-000001 --to OP-000002 --on 01/11/2026
  $ povnet check --area casi --format csv | grep staff_left
  $ povnet intake list case_role --format csv
  $ povnet intake list delegation --format csv

How these commands refuse what is not understood.

  $ povnet plan assign PIC-000001 --from OP-000001 --to OP-000002
  $ povnet plan assign
  $ povnet plan assign PIC-000001
  $ povnet plan assign PIC-000001 --staff OP-000099
  $ povnet plan open P-000099
  $ povnet plan open N-000001 --level grande
  $ povnet plan close PIC-000001
  $ povnet plan sign PIC-000099
  $ povnet plan level P-000001 --level full --reason prova
  $ povnet plan meet PIC-000001 --on 31/02/2026
  $ povnet plan meet PIC-000001 --minuti 30

In a case file without anything, too.

  $ povnet --db vuoto.db db init -q
  $ povnet --db vuoto.db plan open N-000001
  $ povnet --db vuoto.db report quality
