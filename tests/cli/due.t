What falls due: legal terms and those of the office, worst first, with what to do (S-096, S-097, S-075, S-063, S-082).

  $ povnet plan due

Programs read keys that do not change; the wording is for people.

  $ povnet plan due --format csv | cut -d, -f2,3,5,12,22-24
  $ povnet plan due --area adi --format json | grep -o '"register_by": "[^"]*"' | sort | uniq -c

One clock, one area, one person's worker, one place, one record; everything, also what asks for nothing.

  $ povnet plan due --clock first_meeting --format csv | cut -d, -f1-5
  $ povnet plan due --area sfl --format csv | cut -d, -f1-6
  $ povnet plan due --staff OP-000002 --format csv | cut -d, -f1-5
  $ povnet plan due --manager "prova u" --format csv | cut -d, -f1-5
  $ povnet plan due --comune Vignate --format csv | cut -d, -f1-5,9
  $ povnet plan due --case PIC-000004 --all --format csv | cut -d, -f1-4
  $ povnet plan due --case P-000007 --format csv | cut -d, -f1-4
  $ povnet plan due --case I-000001 --format csv | cut -d, -f1-4
  $ povnet plan due --within 3d --area casi --format csv | cut -d, -f1-4

A justified reason stops the term, and moves it by as long as it lasts.

  $ povnet intake add justification care_case=PIC-000001 reason=illness valid_from=01/09/2026 valid_to=30/09/2026 -q --format csv
  $ povnet plan due --case PIC-000001 --clock first_meeting --format csv | cut -d, -f1-4
  $ povnet intake add justification care_case=PIC-000003 reason=illness valid_from=01/11/2026 -q --format csv
  $ povnet plan due --case PIC-000003 --clock first_meeting --all --format csv | cut -d, -f1-4

A meeting answers the term; the next one starts from it. Contacts with the job centre count, too.

  $ povnet intake add meeting care_case=PIC-000002 day=03/11/2026 -q --format csv
  $ povnet plan due --case PIC-000002 --all --area adi --format csv | cut -d, -f1-4,14
  $ povnet intake add work_action person=P-000004 kind=cpi_contact day=02/11/2026 -q --format csv
  $ povnet plan due --case PIC-000004 --clock next_meeting --all --format csv | cut -d, -f1-4

A renewal is a grant of its own: with its PAD the first meeting is due again (D11).

  $ povnet intake add measure_grant measure=ADI protocol=INPS-ADI-2026-0000009 person=P-000004 household=N-000004 applied_on=20/10/2026 pad_on=25/10/2026 decision=accepted status=granted renews=B-000004 -q --format csv
  $ povnet plan due --case PIC-000004 --all --area adi --format csv | cut -d, -f1-4,12

For cron: status 8 where something is overdue, or near.

  $ povnet plan due --clock key_expiry --fail-on soon --format csv | head -1
  $ povnet plan due --clock referral_answer --fail-on overdue --format csv | cut -d, -f1-4
  $ povnet plan due --clock complaint_answer --fail-on soon >/dev/null
  $ povnet plan due --clock complaint_answer --fail-on overdue >/dev/null
  $ povnet plan due --clock first_meeting --fail-on overdue >/dev/null

A worker's calendar: an event a term, known again by its UID, without names.

  $ povnet plan due --staff OP-000002 --area adi --format ics | tr -d '\r'
  $ povnet plan due --staff OP-000002 -o mio.ics && grep -c BEGIN:VEVENT mio.ics && grep -c -i -E 'eeeari|fffari|hhhari' mio.ics
  $ povnet intake list staff --format ics
  $ povnet check list -o controlli.ics; ls controlli.ics

Past what is known of the law the list says that it cannot be relied on.

  $ mkdir -p dati/schemas/parameters
  $ sed '/id = "ADI_NEXT_MEETING_DAYS"/,/verified/ s/^valid_from = .*/&\nvalid_to = "2026-10-31"/' $EXAMPLES/../schemas/parameters/adi_terms.toml >dati/schemas/parameters/adi_terms.toml
  $ povnet --data dati plan due --clock next_meeting
  $ povnet --data dati plan due --clock next_meeting --as-of 30/10/2026 --format csv | cut -d, -f1-4

A clock of one's own is a text file; what is wrong with it is said with its place.

  $ mkdir -p dati/schemas/clocks
  $ printf '/*\nlabel = "Documento di identita"\narea = "persone"\nrules = []\nkind = "soft"\nsoon = "ISEE_REMINDER_DAYS"\n*/\nSELECT code AS record, id AS person, permit_valid_to AS due FROM person WHERE permit_valid_to IS NOT NULL\n' >dati/schemas/clocks/permit.sql
  $ povnet intake set person P-000007 permit_valid_to=20/11/2026 -q --format csv
  $ povnet --data dati plan due --clock permit --format csv | cut -d, -f1-6
  $ sed -i 's/kind = "soft"/kind = "sofft"/' dati/schemas/clocks/permit.sql
  $ povnet --data dati plan due --clock permit
  $ sed -i 's/kind = "sofft"/kind = "soft"/; s/AS record/AS recrd/' dati/schemas/clocks/permit.sql
  $ povnet --data dati plan due --clock permit

What is not known gets the nearest that is.

  $ povnet plan due --clock first_metting
  $ povnet plan due --area soldi
  $ povnet plan due --case PIC-000099
  $ povnet plan due --staff PIC-000001
  $ povnet plan due --within presto
  $ povnet plan due --fail-on mai

An empty case file has nothing to follow.

  $ povnet --db vuoto.db db init -q
  $ povnet --db vuoto.db plan due
  $ povnet --db vuoto.db plan due --format ics | tr -d '\r'
