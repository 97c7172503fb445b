What falls due: legal terms and those of the office, worst first, with what to do (S-096, S-097, S-075, S-063, S-082).

  $ povnet plan due
  Termini al 05/11/2026
  Situazione al 05/11/2026
  
  Scaduto, mai convocato · Primo incontro (1): Convocare subito e registrare l'incontro in GePI. Se nessuno fa
    nulla: Sospensione del beneficio di tutto il nucleo finché l'incontro non è registrato
  Scaduto, mai convocato · Incontro periodico (1): Convocare subito e registrare l'incontro in GePI. Se nessuno
    fa nulla: Sospensione del beneficio finché l'incontro non è registrato
  Scaduto, convocato e assente · Primo incontro (1): Verificare se c'è un giustificato motivo o un incontro non
    registrato, poi segnalare in GePI. Se nessuno fa nulla: Decadenza del nucleo se l'assenza non è
    giustificata: decide INPS
  Scaduto · Convocazione al primo incontro (1): Convocare: nessuna convocazione risulta dal PAD del nucleo. Se
    nessuno fa nulla: Resta poco tempo per il primo incontro
  Scaduto · Verifica dopo la chiusura (1): Cercare la persona e registrare come sta. Se nessuno fa nulla: Non si
    saprà se l'uscita ha tenuto
  Scaduto · Risposta a un invio (1): Sollecitare chi ha ricevuto l'invio e registrare la risposta. Se nessuno fa
    nulla: Nessuno sa se la persona è arrivata
  Scaduto · Verifica di una risorsa assegnata (1): Verificare con la persona e con chi la segue se la risorsa
    serve ancora, e fissare la prossima verifica. Se nessuno fa nulla: La risorsa resta impegnata senza che
    nessuno sappia se serve
  In scadenza · Primo incontro (1): Convocare entro il termine. Se nessuno fa nulla: Oltre il termine:
    sospensione se non convocato, decadenza se convocato e assente
  In scadenza · Verifica del progetto (1): Fissare l'incontro di verifica
  In scadenza · Risposta a un invio (1): Chiedere a chi ha ricevuto l'invio se la persona è arrivata
  In scadenza · Patto di servizio nella proroga SFL (1): Ricordare alla persona l'aggiornamento del patto di
    servizio al Centro per l'impiego. Se nessuno fa nulla: Dopo novanta giorni la proroga si chiude
  Non si può dire · Primo incontro (1): Completare i dati: manca la data del PAD del nucleo, da cercare in GePI.
    Se nessuno fa nulla: Senza quel dato il termine non si calcola
  
  Stato del termine             Scade il    Giorni  Termine                              Presa in carico  Persona   Cognome  Nome    Comune   Chi se ne occupa  Registrare entro
  Scaduto, mai convocato        29/09/2026     -37  Primo incontro                       PIC-000001       P-000001  Bbbari   Bbbina  Melzo                      20/11/2026
  Scaduto, mai convocato        23/10/2026     -13  Incontro periodico                   PIC-000004       P-000004  Eeeari   Eeeina  Vignate  Prova Due         20/11/2026
  Scaduto, convocato e assente  08/10/2026     -28  Primo incontro                       PIC-000002       P-000002  Cccari   Cccina  Melzo    Prova Uno         20/11/2026
  Scaduto                       18/09/2026     -48  Convocazione al primo incontro       PIC-000003       P-000003  Dddari   Dddino  Liscate  Prova Uno
  Scaduto                       20/10/2026     -16  Verifica di una risorsa assegnata    PIC-000006       P-000007  Hhhari   Hhhino  Inzago   Prova Uno
  Scaduto                       30/10/2026      -6  Verifica dopo la chiusura            PIC-000007       P-000008  Iiiari   Iiiina
  Scaduto                       31/10/2026      -5  Risposta a un invio                  PIC-000006       P-000007  Hhhari   Hhhino  Inzago   Prova Due
  In scadenza                   17/11/2026      12  Primo incontro                       PIC-000003       P-000003  Dddari   Dddino  Liscate  Prova Uno         20/12/2026
  In scadenza                   06/11/2026       1  Risposta a un invio                  PIC-000006       P-000007  Hhhari   Hhhino  Inzago   Prova Due
  In scadenza                   10/11/2026       5  Verifica del progetto                PIC-000006       P-000007  Hhhari   Hhhino  Inzago   Prova Due
  In scadenza                   29/01/2027      85  Patto di servizio nella proroga SFL                   P-000006  Gggari   Gggina  Melzo
  Non si può dire                                   Primo incontro                       PIC-000005       P-000005  Fffari   Fffino  Vignate  Prova Due
  Nei file (-o) anche: Record, Protocollo INPS, Decorre dal, Ultima convocazione, Prossimo appuntamento, Case manager, Operatore, Che cosa fare, Se nessuno fa nulla, Area, Specie, Sigla del termine, Sigla dello stato, Dato al
  
  - Parametri da confermare: Giorno del mese entro cui GePI vale per la mensilità (ADI_CUT_OFF_DAY); Preavviso
    sui termini ADI (ADI_DUE_SOON_DAYS); Primo incontro con i servizi sociali dal PAD del nucleo
    (ADI_FIRST_MEETING_DAYS); Incontro periodico dopo il primo (ADI_NEXT_MEETING_DAYS); Convocazione consigliata
    dal PAD del nucleo (ADI_SUMMONS_DAYS); Preavviso sulla convocazione al primo incontro
    (ADI_SUMMONS_NOTICE_DAYS); Età fino a cui valgono gli obblighi di attivazione (ADI_WORK_AGE_TO); Maggiore
    età (ADULT_AGE); Ultima verifica dopo la chiusura (CASE_FOLLOW_UP_LAST_MONTHS); Prima verifica dopo la
    chiusura (CASE_FOLLOW_UP_MONTHS); Preavviso su verifiche e incontri fissati (CASE_REVIEW_NOTICE_DAYS); Invio
    senza risposta: in ritardo (REFERRAL_ANSWER_DAYS); Invio senza risposta: sollecito (REFERRAL_CHASE_DAYS);
    Preavviso sulla risposta a un invio (REFERRAL_NOTICE_DAYS); Durata massima SFL (SFL_MONTHS); Preavviso sulla
    proroga SFL (SFL_NOTICE_DAYS); Regolarizzazione del patto nella proroga (SFL_REGULARISE_DAYS)
  - Estrazione dei casi da GePI: 31/10/2026, 5 giorni fa
  - Giornale: N:HEAD

Programs read keys that do not change; the wording is for people.

  $ povnet plan due --format tsv | cut -f2,3,5,12,22-24
  due	days_left	case	record	kind	clock	state
  2026-09-29	-37	PIC-000001	B-000001	hard	first_meeting	overdue_not_summoned
  2026-10-23	-13	PIC-000004	B-000004	hard	next_meeting	overdue_not_summoned
  2026-10-08	-28	PIC-000002	B-000002	hard	first_meeting	overdue_summoned_absent
  2026-09-18	-48	PIC-000003	B-000003	soft	first_summons	overdue
  2026-10-20	-16	PIC-000006	AR-000001	soft	resource_review	overdue
  2026-10-30	-6	PIC-000007	VF-000001	soft	followup	overdue
  2026-10-31	-5	PIC-000006	I-000001	soft	referral_answer	overdue
  2026-11-17	12	PIC-000003	B-000003	hard	first_meeting	due_soon
  2026-11-06	1	PIC-000006	I-000002	soft	referral_answer	due_soon
  2026-11-10	5	PIC-000006	PP-000002	soft	plan_review	due_soon
  2027-01-29	85		B-000006	info	sfl_extension	due_soon
  		PIC-000005	B-000005	hard	first_meeting	cannot_say
  $ povnet plan due --area adi --format json | grep -o '"register_by": "[^"]*"' | sort | uniq -c
        3 "register_by": "2026-11-20"
        1 "register_by": "2026-12-20"

One clock, one area, one person's worker, one place, one record; everything, also what asks for nothing.

  $ povnet plan due --clock first_meeting --format tsv | cut -f1-5
  state_label	due	days_left	clock_label	case
  Scaduto, mai convocato	2026-09-29	-37	Primo incontro	PIC-000001
  Scaduto, convocato e assente	2026-10-08	-28	Primo incontro	PIC-000002
  In scadenza	2026-11-17	12	Primo incontro	PIC-000003
  Non si può dire			Primo incontro	PIC-000005
  $ povnet plan due --area sfl --format tsv | cut -f1-6
  state_label	due	days_left	clock_label	case	person
  In scadenza	2027-01-29	85	Patto di servizio nella proroga SFL		P-000006
  $ povnet plan due --staff OP-000002 --format tsv | cut -f1-5
  state_label	due	days_left	clock_label	case
  Scaduto, mai convocato	2026-10-23	-13	Incontro periodico	PIC-000004
  Scaduto	2026-10-20	-16	Verifica di una risorsa assegnata	PIC-000006
  Scaduto	2026-10-31	-5	Risposta a un invio	PIC-000006
  In scadenza	2026-11-06	1	Risposta a un invio	PIC-000006
  In scadenza	2026-11-10	5	Verifica del progetto	PIC-000006
  Non si può dire			Primo incontro	PIC-000005
  $ povnet plan due --manager "prova u" --format tsv | cut -f1-5
  state_label	due	days_left	clock_label	case
  Scaduto, convocato e assente	2026-10-08	-28	Primo incontro	PIC-000002
  Scaduto	2026-09-18	-48	Convocazione al primo incontro	PIC-000003
  In scadenza	2026-11-17	12	Primo incontro	PIC-000003
  $ povnet plan due --comune Vignate --format tsv | cut -f1-5,9
  state_label	due	days_left	clock_label	case	comune
  Scaduto, mai convocato	2026-10-23	-13	Incontro periodico	PIC-000004	Vignate
  Non si può dire			Primo incontro	PIC-000005	Vignate
  $ povnet plan due --case PIC-000004 --all --format tsv | cut -f1-4
  state_label	due	days_left	clock_label
  Scaduto, mai convocato	2026-10-23	-13	Incontro periodico
  Nei termini	2027-09-30	329	Fine del periodo ADI
  $ povnet plan due --case P-000007 --format tsv | cut -f1-4
  state_label	due	days_left	clock_label
  Scaduto	2026-10-20	-16	Verifica di una risorsa assegnata
  Scaduto	2026-10-31	-5	Risposta a un invio
  In scadenza	2026-11-06	1	Risposta a un invio
  In scadenza	2026-11-10	5	Verifica del progetto
  $ povnet plan due --case I-000001 --format tsv | cut -f1-4
  state_label	due	days_left	clock_label
  Scaduto	2026-10-31	-5	Risposta a un invio
  $ povnet plan due --within 3d --area casi --format tsv | cut -f1-4
  state_label	due	days_left	clock_label
  Scaduto	2026-10-30	-6	Verifica dopo la chiusura

A justified reason stops the term, and moves it by as long as it lasts.

  $ povnet intake add justification care_case=PIC-000001 reason=illness valid_from=01/09/2026 valid_to=30/09/2026 -q --format csv | tail -1
  done,aggiunto
  $ povnet plan due --case PIC-000001 --clock first_meeting --format tsv | cut -f1-4
  state_label	due	days_left	clock_label
  Scaduto, mai convocato	2026-10-29	-7	Primo incontro
  $ povnet intake add justification care_case=PIC-000003 reason=illness valid_from=01/11/2026 -q --format csv | tail -1
  done,aggiunto
  $ povnet plan due --case PIC-000003 --clock first_meeting --all --format tsv | cut -f1-4
  state_label	due	days_left	clock_label
  Fermo per giustificato motivo	2026-11-22	17	Primo incontro

A meeting answers the term; the next one starts from it. Contacts with the job centre count, too.

  $ povnet intake add meeting care_case=PIC-000002 day=03/11/2026 -q --format csv | tail -1
  done,aggiunto
  $ povnet plan due --case PIC-000002 --all --area adi --format tsv | cut -f1-4,14
  state_label	due	days_left	clock_label	start
  Nei termini	2027-02-01	88	Incontro periodico	2026-11-03
  Nei termini	2027-12-31	421	Fine del periodo ADI	
  $ povnet intake add work_action person=P-000004 kind=cpi_contact day=02/11/2026 -q --format csv | tail -1
  done,aggiunto
  $ povnet plan due --case PIC-000004 --clock next_meeting --all --format tsv | cut -f1-4
  state_label	due	days_left	clock_label
  Nei termini	2027-01-31	87	Incontro periodico

Who is exempt from the periodic meetings owes the first one all the same.

  $ povnet intake add meeting care_case=PIC-000001 day=04/11/2026 -q --format csv | tail -1
  done,aggiunto
  $ povnet plan due --case PIC-000001 --all --area adi --format tsv | cut -f1-4
  state_label	due	days_left	clock_label
  Nei termini	2027-12-31	421	Fine del periodo ADI
  Esonerato	2027-02-02	89	Incontro periodico

A renewal is a grant of its own: with its PAD the first meeting is due again (D11).

  $ povnet intake add measure_grant measure=ADI protocol=INPS-ADI-2026-0000009 person=P-000004 household=N-000004 applied_on=20/10/2026 pad_on=25/10/2026 decision=accepted status=granted renews=B-000004 -q --format csv | tail -1
  done,aggiunto
  $ povnet plan due --case PIC-000004 --all --area adi --format tsv | cut -f1-4,12
  state_label	due	days_left	clock_label	record
  Nei termini	2027-02-22	109	Primo incontro	B-000007
  Nei termini	2026-12-24	49	Convocazione al primo incontro	B-000007

For cron: status 8 where something is overdue, or near.

  $ povnet plan due --clock key_expiry --fail-on soon --format tsv | cut -f1-4
  state_label	due	days_left	clock_label
  $ povnet plan due --clock referral_answer --fail-on overdue --format tsv | cut -f1-4
  state_label	due	days_left	clock_label
  Scaduto	2026-10-31	-5	Risposta a un invio
  In scadenza	2026-11-06	1	Risposta a un invio
  $ povnet plan due --clock plan_review --fail-on soon >/dev/null
  [8]
  $ povnet plan due --clock plan_review --fail-on overdue >/dev/null
  $ povnet plan due --clock first_meeting --fail-on overdue >/dev/null

A worker's calendar: an event a term, known again by its UID, without names.

  $ povnet plan due --staff OP-000002 --area casi --format ics | tr -d '\r'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//povnet//IT
  X-WR-CALNAME:Termini al 05/11/2026
  BEGIN:VEVENT
  UID:plan_review-PP-000002@povnet
  DTSTAMP:20261105T000000Z
  DTSTART;VALUE=DATE:20261110
  DTEND;VALUE=DATE:20261111
  SUMMARY:Verifica del progetto: PIC-000006 (In scadenza)
  DESCRIPTION:Fissare l'incontro di verifica
  TRANSP:TRANSPARENT
  END:VEVENT
  END:VCALENDAR
  $ povnet plan due --staff OP-000002 -o mio.ics && grep -c BEGIN:VEVENT mio.ics && ! grep -i -E 'eeeari|fffari|hhhari' mio.ics
  4
  $ povnet intake list staff --format ics
  povnet: questo risultato non ha scadenze: non si scrive come ics
    suggerimento: un calendario esce da povnet plan due
  [2]
  $ povnet check list -o controlli.ics; ls controlli.ics
  povnet: "controlli.ics": questo risultato non ha scadenze: non si scrive come ics
    suggerimento: un calendario esce da povnet plan due
  ls: cannot access 'controlli.ics': No such file or directory
  [2]

Past what is known of the law the list says that it cannot be relied on.

  $ mkdir -p dati/schemas/parameters
  $ sed '/id = "ADI_NEXT_MEETING_DAYS"/,/verified/ s/^valid_from = .*/&\nvalid_to = "2026-10-31"/' $EXAMPLES/../schemas/parameters/adi_terms.toml >dati/schemas/parameters/adi_terms.toml
  $ povnet --data dati plan due --clock next_meeting
  Termini al 05/11/2026
  Situazione al 05/11/2026
  
  Non si può dire · Incontro periodico (2): Completare i dati: manca un valore del parametro
    ADI_NEXT_MEETING_DAYS per il 05/11/2026. Se nessuno fa nulla: Senza quel dato il termine non si calcola
  
  Stato del termine  Scade il  Giorni  Termine             Presa in carico  Persona   Cognome  Nome    Comune  Chi se ne occupa  Registrare entro
  Non si può dire                      Incontro periodico  PIC-000001       P-000001  Bbbari   Bbbina  Melzo
  Non si può dire                      Incontro periodico  PIC-000002       P-000002  Cccari   Cccina  Melzo   Prova Uno
  Nei file (-o) anche: Record, Protocollo INPS, Decorre dal, Ultima convocazione, Prossimo appuntamento, Case manager, Operatore, Che cosa fare, Se nessuno fa nulla, Area, Specie, Sigla del termine, Sigla dello stato, Dato al
  
  - Il parametro ADI_NEXT_MEETING_DAYS non ha un valore per il 05/11/2026: su questi termini l'elenco non è
    affidabile: Incontro periodico
  - Parametri da confermare: Giorno del mese entro cui GePI vale per la mensilità (ADI_CUT_OFF_DAY); Preavviso
    sui termini ADI (ADI_DUE_SOON_DAYS); Incontro periodico dopo il primo (ADI_NEXT_MEETING_DAYS); Età fino a
    cui valgono gli obblighi di attivazione (ADI_WORK_AGE_TO); Maggiore età (ADULT_AGE)
  - Estrazione dei casi da GePI: 31/10/2026, 5 giorni fa
  - Giornale: N:HEAD
  $ povnet --data dati plan due --clock next_meeting --as-of 30/10/2026 --format tsv | cut -f1-4
  state_label	due	days_left	clock_label

An extract that is too old for terms is said to be so wherever its day is shown; the day is a parameter (S-096).

  $ povnet plan due --clock next_meeting --as-of 05/12/2026 --format md | grep GePI:
  - Estrazione dei casi da GePI: 31/10/2026, 35 giorni fa
  $ povnet plan due --clock next_meeting --as-of 06/12/2026 --format md | grep GePI:
  - Estrazione dei casi da GePI: 31/10/2026, 36 giorni fa: troppo vecchia per fidarsi dei termini (più di 35 giorni, GEPI\_STALE\_DAYS)
  $ povnet plan show PIC-000002 --as-of 06/12/2026 --format md | grep GePI:
  - Estrazione dei casi da GePI: 31/10/2026, 36 giorni fa: troppo vecchia per fidarsi dei termini (più di 35 giorni, GEPI\_STALE\_DAYS)
  $ povnet report measures --as-of 06/12/2026 --format md | grep GePI:
  - Estrazione dei casi da GePI: 31/10/2026, 36 giorni fa: troppo vecchia per fidarsi dei termini (più di 35 giorni, GEPI\_STALE\_DAYS)

S-096: of the terms that fell due, how many were kept (I-11).

  $ povnet report measures --period 2026 --as-of 05/11/2026 --format csv | sed -n '/^adi_terms/,/^$/p'
  adi_terms
  comune,adi_summons_due,adi_summons_kept_share,adi_first_due,adi_first_kept_share,adi_next_due,adi_next_kept_share
  Cassano d'Adda,0,,0,,0,
  Inzago,0,,0,,0,
  Liscate,1,0.00,0,,0,
  Melzo,2,0.00,2,0.00,0,
  Pozzuolo Martesana,0,,0,,0,
  Settala,0,,0,,0,
  Truccazzano,0,,0,,0,
  Vignate,1,100.00,1,100.00,2,0.00
  Ambito,4,25.00,3,33.33,2,0.00
  
  $ povnet report explain measures --period 2026 --as-of 05/11/2026 --cell Vignate/adi_next_due --format csv
  grant,term,due,done_on,kept,comune
  B-000004,Incontro periodico,2026-06-30,2026-07-25,no,015237
  B-000004,Incontro periodico,2026-10-23,,no,015237

A clock of one's own is a text file; what is wrong with it is said with its place.

  $ mkdir -p dati/schemas/clocks
  $ printf '/*\nlabel = "Documento di identita"\narea = "persone"\nrules = []\nkind = "soft"\nsoon = "ISEE_REMINDER_DAYS"\n*/\nSELECT code AS record, id AS person, permit_valid_to AS due FROM person WHERE permit_valid_to IS NOT NULL\n' >dati/schemas/clocks/permit.sql
  $ povnet intake set person P-000007 permit_valid_to=20/11/2026 -q --format csv | tail -1
  done,corretto
  $ povnet --data dati plan due --clock permit --format tsv | cut -f1-6
  state_label	due	days_left	clock_label	case	person
  In scadenza	2026-11-20	15	Documento di identita	PIC-000006	P-000007
  $ sed -i 's/kind = "soft"/kind = "sofft"/' dati/schemas/clocks/permit.sql
  $ povnet --data dati plan due --clock permit
  povnet: schemas/clocks/permit.sql:5:8: "sofft" non è una specie di termine
    suggerimento: scegli fra hard, soft, info
  [3]
  $ sed -i 's/kind = "sofft"/kind = "soft"/; s/AS record/AS recrd/' dati/schemas/clocks/permit.sql
  $ povnet --data dati plan due --clock permit
  povnet: schemas/clocks/permit.sql:1:1: la query dà le colonne recrd, person, due
    suggerimento: servono record, e start o due; le altre che può dare sono fra care_case, due, exempt, held, missing, person, record, reference_day, staff, start
  [3]

What is not known gets the nearest that is.

  $ povnet plan due --clock first_metting
  povnet: non c'è un termine "first_metting"
    suggerimento: forse "first_meeting"
  [2]
  $ povnet plan due --area soldi
  povnet: nessun termine è dell'area "soldi"
    suggerimento: le aree sono adi, casa, casi, lavoro, persone, puc, rete, rilevazioni, sfl, spesa
  [2]
  $ povnet plan due --case PIC-000099
  povnet: --case: nessun record ha il codice "PIC-000099"
    suggerimento: povnet intake list elenca ciò che c'è
  [3]
  $ povnet plan due --staff PIC-000001
  povnet: --staff: nessun record ha il codice "PIC-000001"
    suggerimento: povnet intake list elenca ciò che c'è
  [3]
  $ povnet plan due --within presto
  povnet: --within: "presto" non è un numero di giorni
    suggerimento: scrivi per esempio 15d
  [2]
  $ povnet plan due --fail-on mai
  povnet: --fail-on: "mai" non è tra i valori possibili
    suggerimento: i valori sono: overdue, soon
  [2]

A case that a file closed has no follow-up written: its terms follow from the closing, as plan close would have written
them (S-082). Who died, moved or came back is not looked for; a follow-up held late answers the earlier one too.

  $ printf 'Persona;Protocollo GePI;Livello;Fase;Fase dal;Aperta il;Chiusa il;Motivo di chiusura\nP-000007;CHIUSA-1;light;;;01/06/2025;30/04/2026;autonomy\nP-000007;CHIUSA-2;light;;;01/06/2024;31/08/2025;moved\nP-000007;CHIUSA-3;light;;;01/06/2024;30/09/2025;goals_met\nP-000007;CHIUSA-4;light;closed;05/05/2026;01/06/2024;;\n' >chiuse.csv
  $ povnet intake import chiuse.csv --register care_case -q
  $ povnet intake add followup care_case=PIC-000010 month=12 day=15/10/2026 situation=autonomous -q
  $ povnet plan due --clock followup --all --format tsv | cut -f2,5,12,22-24
  due	case	record	kind	clock	state
  2026-10-30	PIC-000008	PIC-000008	soft	followup	overdue
  2026-10-30	PIC-000007	VF-000001	soft	followup	overdue
  2026-11-05	PIC-000011	PIC-000011	soft	followup	due_soon
  2027-04-30	PIC-000007	PIC-000007	soft	followup	running
  2027-04-30	PIC-000008	PIC-000008	soft	followup	running
  2027-05-05	PIC-000011	PIC-000011	soft	followup	running
  $ povnet plan due --clock followup --as-of 2027-05-05 --all --format tsv | cut -f2,5,12,22-24
  due	case	record	kind	clock	state
  2026-10-30	PIC-000008	PIC-000008	soft	followup	overdue
  2026-10-30	PIC-000007	VF-000001	soft	followup	overdue
  2026-11-05	PIC-000011	PIC-000011	soft	followup	overdue
  2027-04-30	PIC-000007	PIC-000007	soft	followup	overdue
  2027-04-30	PIC-000008	PIC-000008	soft	followup	overdue
  2027-05-05	PIC-000011	PIC-000011	soft	followup	due_soon

An empty case file has nothing to follow.

  $ povnet --db vuoto.db db init -q
  $ povnet --db vuoto.db plan due
  Termini al 05/11/2026
  Situazione al 05/11/2026
  
  nessun termine da seguire
  
  - Giornale: N:HEAD
  $ povnet --db vuoto.db plan due --format ics | tr -d '\r'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//povnet//IT
  X-WR-CALNAME:Termini al 05/11/2026
  END:VCALENDAR
