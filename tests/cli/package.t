A partner gets back its own rows, and nothing of others (S-122): no code, no name.

  $ povnet intake add control authority=Ministero act='MLPS 99/2026' day=2026-09-01 -q
  $ povnet intake add control_line control=CTL-000001 expense=SP-000001 outcome=cut amount=100,00 reason=prova outcome_on=2026-10-15 -q
  $ povnet intake add control_line control=CTL-000001 expense=SP-000003 outcome=cut amount=7,00 reason=altri outcome_on=2026-10-15 -q
  $ povnet intake add expense organisation='Coop. Esempio' kind=invoice number=9/2026 day=2026-04-10 supplier='Fornitore Altro' total=300,00 paid_on=2026-04-20 cup=C63H24827972117 -q
  $ povnet check --area spesa --format csv | grep "come SP"
  avviso,expense_twice,spesa,SP-000004,2026-04-10,come SP-000003,Verificare se è lo stesso documento
  $ povnet export package --ets 'Coop. Esempio' -o pacchetto --reason "invio all'ente"
  povnet: righe lasciate fuori perché nominano record di altri: 1
  povnet: scritta la cartella pacchetto: 8 documenti
  $ ls pacchetto
  contacts.csv
  controls.csv
  findings.csv
  hours.csv
  lines.csv
  pacchetto.html
  pacchetto.xlsx
  statements.csv
  $ sed -e '1,/<.style>/d' -e 's/<[^>]*>/ /g' pacchetto/pacchetto.html | tr -s ' ' | grep -v '^ *$'
   Pacchetto dell'ente ORG-000011, al 05/11/2026 
   Situazione al 05/11/2026 
   Ente 
   Nome Coop. Esempio 
   RUNTS 12345 
   Contatti 1 
   Ore lavorate 7:00 
   Documenti di spesa 3 
   Contatti 
   Contatto Giorno Antenna Canale Attività Sesso Fascia di età Comune Durata Esito 
   C-000001 04/05/2026 Sportello Esempio 0:30 
   Ore 
   Mese Operatore Nome Fondo Annualità Ore 
   2026-03 OP-000001 Prova Ada QSFP 2024 6:00 
   2026-03 OP-000001 Prova Ada altro lavoro 1:00 
   Rendiconti 
   Rendiconto Dal Al Tipo Stato Ricevuto il Protocollo Righe Presentato Ammesso Escluso Da decidere Tolto dai controlli Restituito Pagato Da pagare, se il resto è ammesso 
   REND-000001 01/01/2026 30/06/2026 Intermedio Ricevuto 15/07/2026 3 1.500,00 1.000,00 0,00 500,00 100,00 0,00 1.000,00 400,00 
   Esito delle righe 
   Imputazione Rendiconto Progressivo Fondo Annualità Intervento Azione Voce di costo Tipo di documento Numero Data Oggetto Imputato Ammesso Escluso Motivo di esclusione Tolto dai controlli Esito Mandato Data del mandato 
   IM-000001 REND-000001 QSFP 2024 A_SEGR Non indicata Servizi Fattura 7/2026 10/03/2026 Servizio educativo 700,01 700,01 0,00 70,00 ammessa 12 10/05/2026 
   IM-000002 REND-000001 QSFP 2023 A_SEGR Non indicata Servizi Fattura 7/2026 10/03/2026 Servizio educativo 299,99 299,99 0,00 30,00 ammessa 12 10/05/2026 
   IM-000003 REND-000001 QSFP 2024 A_SEGR Non indicata Personale dipendente Cedolino 3/2026 31/03/2026 500,00 da decidere 
   Controlli ricevuti 
   Riga controllata Autorità Atto Data Documento Richiesta Risposta entro il Esito Controllato Tagliato Da restituire Motivo Restituito Ancora dovuto da chi spende 
   RCT-000001 Ministero MLPS 99/2026 01/09/2026 SP-000001 Tagliata 1.000,00 100,00 0,00 prova 0,00 100,00 
   Che cosa non torna 
   Che cosa Registrazione Dettaglio Che cosa fare 
   Allegati richiesti che mancano SP-000001 mancano: mandato o prova del pagamento, quietanza, atto, fattura, durc Aggiungerli: povnet intake attach CODICE FILE --kind TIPO 
   Solo righe dell'ente: chi è venuto a un'antenna non è nominato, nemmeno con un codice 
   Giornale: N:HEAD 
  $ tail -1 povnet.db.access | cut -f4,6
  export package	invio all'ente

An independent reading of both files: every code in them is the partner's own, and no name of anybody else is there.

  $ python3 "$FIXTURES/package_scan.py" povnet.db pacchetto "Coop. Esempio"
  9 codes, of others: [], names of others: []
  $ povnet export package --ets 'APS Altra' -o altra -q --reason prova
  $ python3 "$FIXTURES/package_scan.py" povnet.db altra "APS Altra"
  5 codes, of others: [], names of others: []
  $ python3 "$FIXTURES/package_scan.py" povnet.db altra "Coop. Esempio" | tail -1
  5 codes, of others: ['C-000002', 'OP-000002', 'ORG-000012', 'RCT-000002', 'SP-000003'], names of others: ['APS Altra', 'Sportello Altro', 'Zzaltri Ugo']

Each table is a CSV, too, with the names of its columns, for what the partner works with; an empty one has its names.

  $ head -2 pacchetto/contacts.csv pacchetto/hours.csv pacchetto/controls.csv
  ==> pacchetto/contacts.csv <==
  contact,day,antenna,channel,activity,sex,age_band,comune,minutes,outcome
  C-000001,2026-05-04,Sportello Esempio,,,,,,30,
  
  ==> pacchetto/hours.csv <==
  month,staff,name,fund,year,minutes
  2026-03,OP-000001,Prova Ada,QSFP,2024,360
  
  ==> pacchetto/controls.csv <==
  control_line,authority,act,day,expense,request,answer_by,outcome,sampled,cut,to_recover,reason,recovered,owed
  RCT-000001,Ministero,MLPS 99/2026,2026-09-01,SP-000001,,,Tagliata,1000.00,100.00,0.00,prova,0.00,100.00
  $ cut -d, -f1-5,13-15 pacchetto/lines.csv
  allocation,statement,statement_number,fund,year,amount,admitted,excluded
  IM-000001,REND-000001,,QSFP,2024,700.01,700.01,0.00
  IM-000002,REND-000001,,QSFP,2023,299.99,299.99,0.00
  IM-000003,REND-000001,,QSFP,2024,500.00,,

Whose it is must be said, and why.

  $ povnet export package -o x --reason prova
  povnet: manca --ets: di chi è il pacchetto
    suggerimento: per esempio --ets "Coop. Esempio"; per chi valuta --evaluator
  [2]
  $ povnet export package --ets Nessuno -o x --reason prova
  povnet: il valore non c'è in "organisation"
    suggerimento: povnet intake list organisation elenca ciò che c'è
  [3]
  $ povnet export package --ets 'Coop. Esempio' -o x
  povnet: il pacchetto esce dall'ufficio: chiede un motivo
    suggerimento: aggiungere --reason TESTO: resta nel registro degli accessi
  [7]
  $ povnet export package --ets 'Coop. Esempio' --reason prova
  povnet: il pacchetto è una cartella: non si mostra a schermo
    suggerimento: indicare una cartella nuova con -o CARTELLA
  [2]

Everything on file about one person, for whoever asks for the own data (art. 15 GDPR): others are not named.

  $ povnet export person P-000001 --reason "richiesta di accesso 12/2026"
  Ciò che è registrato su P-000001
  Situazione al 05/11/2026
  
  Prese in carico
  
  Perché: Presa in carico del nucleo o della persona. In base a: Compito di interesse pubblico: L. 328/2000,
    D.Lgs. 147/2017, DL 48/2023; per i dati particolari art. 2-sexies del Codice in materia di protezione dei
    dati. Chi ne risponde: Ufficio di Piano
  
  Codice      Protocollo GePI  Nucleo    Persona  Beneficio  Livello  Fase  Fase dal  Aperta il   Chiusa il  Riapre  Motivo di apertura  Motivo di chiusura  Chi continua  Passaggio di consegne  Canale di accesso  Comune competente  Ente che segue il caso  Prevenzione  Note  Da dove viene
  PIC-000001  PROVA-1          N-000001                      Piena                    10/06/2026                                                                                                                                                                                   intake add, 05/11/2026
  
  Contatti
  
  Perché: Accoglienza, ascolto e orientamento. In base a: Compito di interesse pubblico: L. 328/2000, D.Lgs.
    147/2017, DL 48/2023; per i dati particolari art. 2-sexies del Codice in materia di protezione dei dati. Chi
    ne risponde: Ufficio di Piano
  
  Codice    Antenna            Data        Persona   Ora  Operatore  Operatore come scritto  Come è arrivato  Luogo del contatto  Attività  Chi chiede  Segnalante  Sesso  Età  Fascia d'età  Età come scritta  Comune dove vive  Luogo come scritto  Cittadinanza  Urgente  Minuti  Esito  Prevenzione  Note             Da dove viene
  C-000001  Sportello Esempio  04/05/2026  P-000001       Prova Ada                                                                                                                                                                                                              30                      parla di Cccina  intake add, 05/11/2026
  
  Nuclei
  
  Perché: Presa in carico del nucleo. In base a: Compito di interesse pubblico: L. 328/2000, D.Lgs. 147/2017, DL
    48/2023; per i dati particolari art. 2-sexies del Codice in materia di protezione dei dati. Chi ne risponde:
    Ufficio di Piano
  
  Codice    Persona di riferimento  Tipo  Nasce da  Dal  Al  Note  Da dove viene
  N-000001  P-000001                                               intake add, 05/11/2026
  
  Componenti dei nuclei
  
  Perché: Sapere chi è tenuto agli obblighi e chi è esonerato. In base a: Compito di interesse pubblico: L.
    328/2000, D.Lgs. 147/2017, DL 48/2023; per i dati particolari art. 2-sexies del Codice in materia di
    protezione dei dati. Chi ne risponde: Ufficio di Piano
  
  Codice     Nucleo    Persona   Parentela               Disabile  Attivabile al lavoro  Tenuto agli obblighi  Motivo di esclusione  Percorso  Dal  Al  Da dove viene
  NM-000001  N-000001  P-000001  Persona di riferimento                                                                                                 intake add, 05/11/2026
  
  Persone
  
  Perché: Presa in carico e accompagnamento delle persone. In base a: Compito di interesse pubblico: L.
    328/2000, D.Lgs. 147/2017, DL 48/2023; per i dati particolari art. 2-sexies del Codice in materia di
    protezione dei dati. Chi ne risponde: Ufficio di Piano
  
  Codice    Codice fiscale  Cognome  Nome    Sesso    Data di nascita  Luogo di nascita  Comune di nascita  Cittadinanza  Titolo di soggiorno  Scadenza del titolo di soggiorno  Telefono  E-mail  Lingua  Perché manca un codice  Nell'Ambito dal  Deceduta il  In protezione  Note  Da dove viene
  P-000001                  Bbbari   Bbbina  Femmina  12/04/1985                                                                                                                                                                                                 no                   intake add, 05/11/2026
  
  A chi è stato comunicato
  
  niente di ciò che è nel registro degli invii
  
  - Dati della persona ai sensi dell'art. 15 del Regolamento UE 2016/679
  - Le altre persone non sono nominate; i testi liberi vanno riletti prima di consegnarli
  $ echo prova >carta.pdf && povnet intake attach PIC-000001 carta.pdf --kind act -q && povnet export letter convocazione PIC-000001 --to "la persona" -o lettera.html
  povnet: INV-000001 nel registro degli invii
  $ povnet export person P-000001 --reason "richiesta di accesso 12/2026" --format csv | sed -n -e '/^attachment$/,/^$/p' -e '/^recipients$/,/^$/p'
  attachment
  code,record,kind,path,sha256,size,day,note,came
  ALL-000001,PIC-000001,Atto,PIC-000001/carta.pdf,fee6322b7ef5a256369358a96e9314b05047447a3055215a21ed0330b6871aed,6,,,"intake attach, 05/11/2026"
  
  recipients
  sent_document,day,title,recipient,revoked_on
  INV-000001,05/11/2026,Convocazione,la persona,
  $ povnet export person P-000002 --reason prova --format json -o persona.json
  $ grep -c "Bbbari\|P-000001" persona.json
  0
  [1]
  $ povnet export person P-000001
  povnet: ciò che è registrato su una persona chiede un motivo
    suggerimento: aggiungere --reason TESTO, per esempio il protocollo della richiesta di accesso
  [7]
  $ povnet export person P-000099 --reason prova
  povnet: nessuna persona ha questo codice
    suggerimento: povnet intake list person elenca ciò che c'è
  [3]

An evaluator gets activity and paths without names (S-122): the same record has the same pseudonym in every file, another recipient other
ones; nobody leads them back without the case file.

  $ povnet export package --evaluator --recipient Università -o valutazione --reason "convenzione 3/2026"
  povnet: scritta la cartella valutazione: 15 documenti
  $ ls valutazione
  case_exits.csv
  cases.csv
  colonne.csv
  contacts.csv
  followups_held.csv
  housing_paths.csv
  indice.html
  initiatives.csv
  measures_in_force.csv
  plans_signed.csv
  puc_assignments.csv
  referrals.csv
  requests.csv
  supports_given.csv
  work_actions.csv
  $ cut -d, -f1-3,5- valutazione/contacts.csv | sed 's/~[0-9a-f]*/~X/g'
  contact,day,antenna,channel,setting,outcome,anonymous,activity,requester_kind,outside,years,first_time,newcomer,employment,preventive,age,minutes
  C~X,2026-05-04,Sportello Esempio,,,,no,,,,30-44 anni,sì,,,sì,,30
  C~X,2026-05-05,Sportello Altro,,,,no,,,,30-44 anni,sì,,,sì,,20
  $ sed -e '1,/<.style>/d' -e 's/<[^>]*>/ /g' valutazione/indice.html | tr -s ' ' | grep -v '^ *$' | head -12
   Pacchetto per chi valuta 
   Per chi Università 
   Che cosa è Attività e percorsi per chi valuta, senza nomi 
   Perché convenzione 3/2026 
   Base giuridica Compito di interesse pubblico (art. 6, par. 1, lett. e, Regolamento UE 2016/679); restano dati personali, sotto pseudonimo 
   Situazione al 05/11/2026 
   Preparato da root 
   File Che cosa è Righe 
   contacts.csv Contatti 2 
   requests.csv Richieste 0 
   referrals.csv Invii 0 
   cases.csv Prese in carico aperte 1 
  $ grep -l "[PCN]-0\|Bbbina\|Cccina\|Prova Ada" valutazione/*
  [1]
  $ grep "^contacts" valutazione/colonne.csv | cut -d, -f4- | tail -3
   a un'antenna, in un giorno; chi resta anonimo è uno ogni volta",preventive,Senza misure di reddito,
   a un'antenna, in un giorno; chi resta anonimo è uno ogni volta",age,"Età, in fasce",
   a un'antenna, in un giorno; chi resta anonimo è uno ogni volta",minutes,Durata,
  $ povnet export dataset contacts --period 2026 --recipient Università --format csv | cut -d, -f1,4 >stesso.csv
  $ cut -d, -f1,4 valutazione/contacts.csv | cmp - stesso.csv
  $ povnet export dataset contacts --period 2026 --recipient Altri --format csv | cut -d, -f4 | grep -c -f - stesso.csv
  1

One dataset alone: narrowed as a form is; as it stands only with a reason.

  $ povnet export dataset cases --period 2026 --format csv | sed 's/~[0-9a-f]*/~X/g'
  care_case,household,opened_on,opened_in_period,level,measure
  PIC~X,N~X,2026-06-10,sì,Piena,
  $ povnet export dataset statement_lines --ets 'APS Altra' --format csv | tail -n +2 | cut -d, -f1-6
  IM-000004,QSFP,2024,,APS Altra,54321
  $ povnet export dataset contacts --period 2026 --ets 'APS Altra'
  povnet: "contacts" non si restringe con --ets
    suggerimento: le sue righe sono di tutti: togli --ets, o l'elenco dal modulo
  [2]
  $ povnet export dataset contacts --period 2026 --identified
  povnet: --identified chiede un motivo
    suggerimento: aggiungere --reason TESTO
  [7]
  $ povnet export dataset contacts --period 2026 --identified --reason "verifica" --format csv | cut -d, -f1-5
  contact,day,antenna,person,comune
  C-000001,2026-05-04,Sportello Esempio,P-000001,
  C-000002,2026-05-05,Sportello Altro,P-000002,
  $ povnet export dataset contacts --period 2020
  Contatti
  Situazione al 05/11/2026
  
  nessuna riga
  
  - Nessuna riga nel periodo per: Contatti
  - Parametri da confermare: Nuovo arrivato: mesi dall'arrivo nell'Ambito (NEWCOMER_MONTHS)
  - Giornale: N:HEAD
  - Sotto pseudonimo: senza nomi e testi liberi; una riga è un contatto: una persona, a un'antenna, in un
    giorno; chi resta anonimo è uno ogni volta
  $ povnet export dataset contatti
  povnet: non c'è un dataset "contatti"
    suggerimento: forse "contacts"
  [2]
  $ povnet export package --evaluator --ets 'APS Altra' -o x --reason prova
  povnet: --ets ed --evaluator insieme no: sono due pacchetti
    suggerimento: toglierne uno
  [2]
  $ povnet intake set person P-000001 protected=sì -q
  $ povnet export dataset contacts --period 2026 --format csv | sed 's/~[0-9a-f]*/~X/g' | cut -d, -f1-4
  povnet: righe di nuclei in protezione lasciate fuori: 2
  contact,day,antenna,person
  $ povnet db verify | tail -2
  Che cosa non torna
  nulla: il file dei casi è come povnet l'ha scritto

A package that goes to its partner is kept as one file, and given back byte for byte.

  $ povnet export package --ets 'APS Altra' -o inviato --to 'APS Altra' --reason "invio trimestrale" -q && find inviato -type f | sort
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  inviato/contacts.csv
  inviato/controls.csv
  inviato/findings.csv
  inviato/hours.csv
  inviato/lines.csv
  inviato/pacchetto.html
  inviato/pacchetto.xlsx
  inviato/statements.csv
  $ povnet export sent --format csv | cut -d, -f1,3,6,7,13
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  sent_document,document,recipient,state,file_name
  INV-000002,package,APS Altra,preparato,inviato.zip
  $ povnet intake remove expense SP-000003 --reason prova
  povnet: SP-000003 non si toglie: è uscito con INV-000002
    suggerimento: correggerlo con povnet intake set, o revocare prima l'invio: povnet export revoke INV-000002
  [7]
  $ povnet intake remove expense SP-000004 --reason prova -q
  $ povnet export sent INV-000002 -o indietro.zip && /usr/bin/python3 -m zipfile -e indietro.zip indietro && diff -r inviato indietro && echo uguali
  uguali
  $ povnet export package --ets 'APS Altra' -o di-nuovo --to 'APS Altra' --reason ""
  povnet: il pacchetto esce dall'ufficio: chiede un motivo
    suggerimento: aggiungere --reason TESTO: resta nel registro degli accessi
  [7]
  $ ls -d di-nuovo
  ls: cannot access 'di-nuovo': No such file or directory
  [2]

Nor is who is in protection kept with what left without them: it is given back as it went, and its rows hold nobody hidden.

  $ povnet export dataset contacts --period 2026 --recipient Università --to Università -o contatti.csv
  povnet: righe di nuclei in protezione lasciate fuori: 2
  povnet: INV-000003 nel registro degli invii
  $ povnet export sent INV-000003 -o indietro.csv && cmp contatti.csv indietro.csv
  $ povnet export sent INV-000003 --rows | grep -c "C-00000\|P-00000"
  0
  [1]
