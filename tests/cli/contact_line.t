A contact is one line: who came, what they asked in their own words, what was given, where they were sent; all of it enters
or nothing (S-038, S-050, S-053, S-088).

  $ povnet intake add contact antenna="Hub Melzo" day=03/11/2026 person=P-000001 comune=Melzo setting=casa activity=ascolto minutes=40 outcome=invio request.need=ECO.rent request.words="Non ce la faccio più con l'affitto" request.amount=900 request.need=ECO.utilities support_given.support="SPID o CIE" support_given.minutes=20 support_given.result=riuscito referral.receiver="Caritas di Melzo" referral.reason="pacco alimentare"
  Contatti
  
  Registro  contact
  Codice    C-000001
  Esito     aggiunto
  Con       R-000001 R-000002 S-000001 I-000001
  $ povnet intake list request --format csv
  code,contact,need,words,minutes,urgent,amount,months,severity,note
  R-000001,C-000001,Affitto,Non ce la faccio più con l'affitto,,,900.00,,,
  R-000002,C-000001,Utenze,,,,,,,
  $ povnet intake list support_given --format csv
  code,contact,support,minutes,result,note
  S-000001,C-000001,SPID o CIE,20,Riuscito,
  $ povnet intake list referral --format csv
  code,contact,care_case,person,day,sender,receiver,receiver_kind,receiver_text,reason,priority,acknowledged_on,outcome,outcome_on,returned_to,note
  I-000001,C-000001,,P-000001,2026-11-03,,Caritas di Melzo,,,pacco alimentare,,,,,,
  $ povnet intake list contact --format csv
  code,antenna,day,person,at,staff,operator,channel,setting,activity,requester_kind,reporter,sex,age,age_band,age_text,comune,place,citizenship,urgent,minutes,outcome,prevention,note
  C-000001,Hub Melzo,2026-11-03,P-000001,,,,,Casa,Ascolto,,,,,,,Melzo,,,,40,Invio ad altro servizio,,

The referral took its person and its day from the contact. One line is one row of the journal.

  $ povnet db journal --format csv | tail -1 | cut -d, -f1,5-10
  7,intake add,,5,0,0,

Who stays anonymous gives no name; who speaks for somebody else is written beside; an operator who asks needs nobody's data (S-051).

  $ povnet intake add contatti sportello="Hub Melzo" data=03/11/2026 sesso=F "fascia d'età=45-59" richieste.bisogno=affitto --format csv
  key,value
  register,contact
  code,C-000002
  done,aggiunto
  with,R-000003
  $ povnet intake add contatti sportello="Hub Melzo" data=03/11/2026 sesso=F "fascia d'età=45-59" richieste.bisogno=affitto --format csv
  key,value
  register,contact
  code,C-000003
  done,aggiunto
  with,R-000004
  $ povnet intake add contatti sportello="Hub Melzo" data=03/11/2026 persona=P-000002 "chi chiede=un familiare" segnalante="la figlia" richieste.bisogno=affitto --format csv
  key,value
  register,contact
  code,C-000004
  done,aggiunto
  with,R-000005
  $ povnet intake add contatti sportello="Hub Melzo" data=03/11/2026 "chi chiede=operator" esito=orientamento richieste.bisogno="Informazioni su misure" --format csv
  key,value
  register,contact
  code,C-000005
  done,aggiunto
  with,R-000006

Lines of a file work the same way: a field that comes again begins another request. Names stay out of the command line.

  $ printf 'antenna=Hub Melzo\nday=04/11/2026\nperson=P-000002\n# la prima\nrequest.need=ECO.food\nrequest.words=Manca il latte\n# la seconda\nrequest.need=ECO.debt\nrequest.words=Le rate\n' | povnet intake add contact --from-file - --format csv
  key,value
  register,contact
  code,C-000006
  done,aggiunto
  with,R-000007 R-000008

The same person again, the same day, at the same antenna: what happened is kept and flagged, and counts once.

  $ povnet intake add contact antenna="Hub Melzo" day=03/11/2026 person=P-000001 comune=Melzo at=17:30 outcome=info request.need=ECO.food
  povnet: C-000007: ce n'è già uno con la stessa chiave: si tiene anche questo, e il conteggio ne prende uno
  Contatti
  
  Registro  contact
  Codice    C-000007
  Esito     aggiunto
  Con       R-000009
  $ povnet check --format csv | grep contact_same_day
  nota,contact_same_day,accessi,C-000007,2026-11-03,vista più volte alla stessa antenna: conta una volta,Nulla: serve a leggere la differenza tra i due conteggi
  $ povnet report monthly --period 2026-11 --format csv | grep -E '^(comune|Melzo)' | cut -d, -f1-5
  comune,contacts,persons,contacts_anonymous,requests
  Melzo,1,1,0,3

A file of the register with the same two visits finds them both, and again adds none.

  $ printf 'Antenna;Data;Persona;Ora\nHub Melzo;05/11/2026;P-000002;09:00\nHub Melzo;05/11/2026;P-000002;11:00\n' > contatti.csv
  $ povnet intake import contatti.csv --register contact --format csv
  rows
  outcome,rows
  importate,2
  invariate,0
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  contact,2,0,0
  
  reasons
  what,reason,rows
  segnalazioni,"ce n'è già uno con la stessa chiave: si tiene anche questo, e il conteggio ne prende uno",1
  
  findings
  sheet,line,column,record,what
  ,3,,C-000009,"ce n'è già uno con la stessa chiave: si tiene anche questo, e il conteggio ne prende uno"
  $ povnet intake import contatti.csv --register contact --format csv | head -3
  rows
  outcome,rows
  importate,0

What the person said is never corrected, by hand or by a file: the other text is noticed (S-088).

  $ povnet intake set request R-000001 words="Morosità" note="per l'operatore: sfratto vicino"
  povnet: R-000001: Richiesta (parole della persona): resta come fu detto: non si corregge
  Richieste
  
  Registro  request
  Codice    R-000001
  Esito     corretto
  $ povnet intake set request R-000001 words="(vuoto)" --format csv
  povnet: R-000001: Richiesta (parole della persona): resta come fu detto: non si corregge
  key,value
  register,request
  code,R-000001
  done,resta com'era
  $ printf 'Codice;Bisogno;Richiesta (parole della persona)\nR-000001;Affitto;Morosità\n' > richieste.csv
  $ povnet intake import richieste.csv --register request --format csv | tail -3
  findings
  sheet,line,column,record,what
  ,2,Richiesta (parole della persona),R-000001,resta come fu detto: non si corregge
  $ povnet intake list request need=ECO.rent --format csv | head -2
  code,contact,need,words,minutes,urgent,amount,months,severity,note
  R-000001,C-000001,Affitto,Non ce la faccio più con l'affitto,,,900.00,,,per l'operatore: sfratto vicino

What is wrong is said with the register it is in, and nothing enters.

  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 request.need=ECO.rnt
  povnet: richiesta: Bisogno: "ECO.rnt" non è una voce di "Bisogno"
    suggerimento: forse "ECO.rent"
  [3]
  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 request.minutes=5
  povnet: richiesta: manca "Bisogno"
    suggerimento: serve per una scheda nuova: richiesta
  [3]
  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 requst.need=ECO.rent
  povnet: non c'è un registro "requst"
    suggerimento: forse "request"
  [2]
  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 request.ned=ECO.rent
  povnet: "ned" non è un campo di "request"
    suggerimento: forse "need"
  [2]
  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 antenna="Hub Inzago"
  povnet: il campo "antenna" c'è due volte
    suggerimento: scriverlo una volta sola
  [2]
  $ povnet intake add request need=ECO.rent goal.number=1
  povnet: "goal" non richiama "request"
    suggerimento: lo richiamano: critical_event
  [2]
  $ povnet intake add antenna name=Nuova request.need=ECO.rent
  povnet: "request" non richiama "antenna"
    suggerimento: lo richiamano: contact, event, hub_presence, hub_slot, opportunity
  [2]
  $ povnet intake add contact antenna="Hub Melzo" day=05/11/2026 request.need=ECO.rent --dry-run
  Contatti
  
  Registro  contact
  Codice    C-000010
  Esito     aggiunto (prova: nulla è scritto)
  Con       R-000010
  $ povnet intake list contact --format csv | wc -l
  10
  $ povnet db verify --format csv
  where,what,todo
