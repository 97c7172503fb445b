The life of a case, act by act: each is checked against the state of the case, and all that is missing is said at once.

A light case begins with a screening of risk (S-068); nothing is written when a condition fails.

  $ povnet plan open N-000001 --level light --on 01/06/2026
  $ povnet intake list care_case --format csv
  $ povnet intake add risk_screen household=N-000001 day=20/05/2026 level=2
  $ povnet plan open N-000001 --level light --manager OP-000001 --on 01/06/2026 --reason "segnalata dall'antenna"

A household has one open case; a worker who left is given none (S-076).

  $ povnet plan open P-000002 --manager OP-000003 --on 02/11/2026

What GePI decided is recorded, and told.

  $ povnet plan open N-000001 --protocol PROVA-77 --on 02/06/2026 --dry-run -q

The level changes on a day, with the reason (S-067).

  $ povnet plan level PIC-000001 --level full --on 15/06/2026
  $ povnet plan level PIC-000001 --level full --on 15/06/2026 --reason "sfratto esecutivo"
  $ povnet intake list case_level_change --format csv

One case manager on any day (S-076): the former ends the day before; others stand beside.

  $ povnet plan assign PIC-000001 --staff OP-000002 --on 01/07/2026
  $ povnet plan assign PIC-000001 --staff OP-000001 --on 10/07/2026 -q --format csv
  $ povnet plan assign PIC-000001 --staff OP-000002 --role educator --on 10/07/2026 --format csv
  $ povnet intake list case_role --format csv
  $ povnet plan assign PIC-000001 --staff OP-000001 --on 01/08/2026

The analysis is concluded with need and resource in every area looked at (S-078).

  $ povnet plan assess PIC-000001 --on 15/07/2026
  $ povnet plan assess PIC-000001 --on 20/07/2026
  $ povnet plan assess PIC-000001 --outcome C --on 20/07/2026
  $ povnet intake add assessment_item assessment=AN-000001 area=LAVORO need_level=3 -q >/dev/null
  $ povnet plan assess PIC-000001 --close --on 20/07/2026
  $ povnet intake set assessment_item VA-000001 resource_level=nessuna >/dev/null
  $ povnet plan assess PIC-000001 --outcome C --on 20/07/2026

A signature says all that it misses (S-055).

  $ povnet plan sign PIC-000001 --on 25/07/2026
  $ povnet plan draft PIC-000001 --on 25/07/2026
  $ povnet intake add goal plan=PP-000001 number=1 objective=A3 area=LAVORO citizen_aim="un lavoro vicino a casa" >/dev/null
  $ povnet intake add commitment plan=PP-000001 number=1 owner_kind=citizen person=P-000003 bound=si description="andare al corso" >/dev/null
  $ povnet intake add commitment plan=PP-000001 number=2 owner_kind=ets description="accompagnare al corso" >/dev/null
  $ povnet plan sign PIC-000001 --on 30/07/2026

Each condition is satisfied as it says; the framework looks at all areas, the team has two professions (S-054).

  $ povnet intake set goal OB-000001 agreed_aim="un corso, poi un lavoro" due_on=31/12/2026 >/dev/null
  $ povnet intake add goal_step goal=OB-000001 number=1 description="corso finito" due_on=31/10/2026 >/dev/null
  $ povnet intake set commitment IP-000001 person=P-000002 >/dev/null
  $ povnet intake set commitment IP-000002 organisation="Coop. Esempio" >/dev/null
  $ povnet plan assess PIC-000001 --tool QA --on 26/07/2026 >/dev/null
  $ povnet intake add assessment_item assessment=AN-000002 area=RETI need_level=1 resource_level=2 >/dev/null
  $ povnet plan assess PIC-000001 --tool QA --close --on 28/07/2026
  $ for area in PERSONALE_SOCIALE ECONOMICA LAVORO ISTRUZIONE ABITATIVA; do povnet intake add assessment_item assessment=AN-000002 area=$area need_level=1 resource_level=2; done >/dev/null
  $ povnet plan assess PIC-000001 --tool QA --close --on 28/07/2026 >/dev/null
  $ povnet intake add team_session care_case=PIC-000001 day=28/07/2026 topic=progetto >/dev/null
  $ povnet intake add team_member team_session=SEQ-000001 staff=OP-000001 profession=social_worker >/dev/null
  $ povnet plan sign PIC-000001 --on 30/07/2026
  $ povnet intake add team_member team_session=SEQ-000001 staff=OP-000002 profession=educator >/dev/null
  $ povnet plan sign PIC-000001 --on 30/07/2026 --next-review 30/10/2026 --signed-by "i due genitori"

A signed plan is not edited by hand, nor are its parts; results and what became of commitments are written as they come.

  $ povnet intake set goal OB-000001 agreed_aim="un altro corso"
  $ povnet intake add goal plan=PP-000001 number=2 objective=A3
  $ povnet intake remove goal_step RA-000001 --reason prova
  $ povnet intake set goal_step RA-000001 due_on=01/01/2027
  $ povnet intake set plan PP-000001 signed_on=01/08/2026
  $ povnet intake set goal OB-000001 result=partly result_on=01/10/2026 --format csv

What a file brings is written, and told.

  $ printf 'codice,plan,number,agreed_aim\nOB-000001,PP-000001,1,un corso serale\n' > obiettivi.csv
  $ povnet intake import obiettivi.csv --register goal

A new version copies the parts; once signed it takes the place of the former, which stays as it was.

  $ povnet plan draft PIC-000001 --on 01/09/2026
  $ povnet plan draft PIC-000001 --on 01/09/2026
  $ povnet intake set goal OB-000002 agreed_aim="un tirocinio" --format csv
  $ povnet plan sign PIC-000001 --on 05/09/2026 --next-review 30/11/2026
  $ povnet intake list plan --format csv
  $ povnet intake list goal --format csv
  $ povnet intake list commitment --format csv

A meeting is a fact: it is recorded also when the case was closed; the same day twice is one.

  $ povnet plan meet PIC-000001 --on 01/10/2026 --present "la madre" --results "il corso va bene" --next 30/12/2026 --staff OP-000001
  $ povnet plan meet PIC-000001 --on 01/10/2026

A case is closed with its commitments decided and a result for each goal (S-073); handover and follow-ups (S-082).

  $ povnet plan close PIC-000001 --reason-code other_service --on 02/11/2026
  $ povnet intake set commitment IP-000003 status=kept >/dev/null; povnet intake set commitment IP-000004 status=dropped >/dev/null
  $ povnet plan close PIC-000001 --reason-code altroo --on 02/11/2026
  $ povnet plan close PIC-000001 --reason-code other_service --on 02/11/2026 --handover "prosegue il tirocinio" --continues "Coop. Esempio"
  $ povnet plan meet PIC-000001 --on 03/11/2026 -q --format csv
  $ povnet plan level PIC-000001 --level light --on 04/11/2026 --reason prova

It is reopened with a reason, and the return is seen (S-082).

  $ povnet plan reopen PIC-000001 --on 04/11/2026
  $ povnet plan reopen PIC-000001 --on 04/11/2026 --reason "perso il tirocinio"
  $ povnet report quality --period 2026-11

What the month says of trust and continuity (S-091), of who holds how many cases (S-076), of teams (S-054).

  $ povnet db journal | tail -4
  $ povnet db verify
