One page says what is known of a person, a household, a case.

A person (S-066: nobody has to tell the story again): who, where (dwelling and residence apart), household, measures in
force, cases and who follows them, goals with the three aims (S-089), commitments with their one owner and who helps
(S-090), supports, resources, the last entries, what nobody answered, what is missing.

  $ povnet intake show persona P-000001

A household: the network around it as a table, with every service that acts on it (S-077).

  $ povnet intake show nucleo N-000001 --format md

A case, for the team: one picture (S-039, S-072, S-062).

  $ povnet plan show PIC-000001

The same page for a program; by the protocol of GePI, too.

  $ povnet plan show INPS-ADI-2026-1 --format json | grep -c '"citizen_aim"'
  $ povnet intake show care_case PIC-000001 --history | tail -14

Other registers show the record and what refers to it.

  $ povnet intake show staff OP-000002

The story of a case: what happened, which summons was delivered when, which document proves it, who wrote it; corrections
and removals where they were written.

  $ povnet intake set meeting M-000001 results="si decide di cercare un lavoro la mattina" --reason "riletto il verbale" --actor OP-000001 -q
  $ povnet intake remove diary_entry DI-000001 --reason "scritta sul caso sbagliato" --actor OP-000002 -q
  $ povnet plan story PIC-000001 --format csv

The citizen's copy: own words, agreed aims, who does what by when, signatures; no codes (S-072).

  $ povnet plan sheet PIC-000001 --format md
  $ povnet plan sheet PIC-000001 --version 1 -o copia.html && grep -c 'class="large"' copia.html
  $ povnet plan sheet PIC-000001 --version 7

The desk (S-101): what waits today; nothing on a day before there was anything.

  $ povnet report desk --include-protected --reason "turno di lunedì"
  $ povnet report desk --actor OP-000002
  $ povnet report desk --as-of 2020-01-01
  $ povnet report desk --actor nessuno

A code that is not there, or is of something else.

  $ povnet intake show person P-000099
  $ povnet plan show P-000001
  $ povnet plan story PIC-000099
  $ povnet plan sheet
  $ povnet plan sheet PIC-000001 --version due
