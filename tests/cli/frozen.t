A report that was handed over can be explained when its numbers have changed (S-107).

Nothing is frozen yet.

  $ povnet report frozen
  Rapporti congelati
  
  nessun rapporto congelato: povnet report freeze NOME --title TITOLO
  $ povnet report frozen RAP-000001
  povnet: tra i rapporti congelati non c'è "RAP-000001"
    suggerimento: povnet report frozen li elenca
  [3]
  $ povnet report diff RAP-000001
  povnet: tra i rapporti congelati non c'è "RAP-000001"
    suggerimento: povnet report frozen li elenca
  [3]
  $ povnet report freeze monthly --period 2026-10
  povnet: manca --title
    suggerimento: un titolo da riconoscere: "Cabina di ottobre"
  [2]
  $ povnet report freeze mensil --title x
  povnet: non c'è un rapporto "mensil"
    suggerimento: forse "mensile"
  [2]

A copy is kept under a title, and nothing else changes.

  $ povnet report monthly --period 2026-10 --format csv >prima.csv
  $ povnet report freeze mensile --period 2026-10 --title "Cabina di ottobre" --actor UDP
  povnet: RAP-000001: copia di "monthly"
  $ povnet report frozen --format csv | cut -d, -f1-10
  frozen_report,day,title,report,period_from,period_to,as_of,dimension,narrowed,actor
  RAP-000001,2026-11-05,Cabina di ottobre,monthly,2026-10-01,2026-10-31,2026-11-05,,,UDP
  $ povnet report frozen RAP-000001 --format csv | cmp - prima.csv
  $ povnet report frozen rap-000001 -o copia.xlsx && povnet report frozen RAP-000001 -o copia2.xlsx && cmp copia.xlsx copia2.xlsx
  $ povnet report diff RAP-000001
  Attività del mese: che cosa è cambiato
  Situazione al 05/11/2026
  
  Prima: RAP-000001 "Cabina di ottobre", congelato il 05/11/2026, ottobre 2026
  Dopo: come risulta ora, ottobre 2026
  
  niente è cambiato: stessi numeri, dalle stesse registrazioni

What a copy counts is not taken back in silence: with a reason it is, for the copy stays and the difference is told.

  $ povnet intake undo 1 --dry-run
  povnet: non si può annullare: qualcosa dipende da ciò che era entrato: C-000001 (contata in RAP-000001)
    suggerimento: con --reason TESTO si annulla: la copia congelata resta com'era, e povnet report diff dice perché non torna
  [7]
  $ povnet intake undo 1 --dry-run --reason "file di un altro mese"
  povnet: lotto 1 si può annullare: tolte 4 righe, riportate com'erano 0, rimesse 0

One contact comes late, one was somebody else's, one was of another month, one was counted twice.

  $ povnet intake add contact antenna="Sportello di Melzo" day=2026-10-20 person=P-000002 comune=Melzo -q >/dev/null
  $ povnet intake set contact C-000002 comune=Inzago --reason "abita a Inzago" -q >/dev/null
  $ povnet intake set contact C-000003 day=2026-09-30 --reason "data sbagliata" -q >/dev/null
  $ povnet intake remove contact C-000004 --reason doppione -q >/dev/null
  $ povnet report diff RAP-000001
  Attività del mese: che cosa è cambiato
  Situazione al 05/11/2026
  
  Prima: RAP-000001 "Cabina di ottobre", congelato il 05/11/2026, ottobre 2026
  Dopo: come risulta ora, ottobre 2026
  
  Riga    Colonna           Prima  Dopo  Entrate  Uscite  Cambiate  Corrette
  Inzago  Contatti          1      1           1       1         0         1
  Inzago  Persone distinte  1      1           1       1         0         1
  Melzo   Contatti          3      2           1       2         0         2
  Ambito  Contatti          4      3           1       2         1         2
  Ambito  Persone distinte  3      2           0       1         1         1
  Totale  Contatti          4      3           1       2         1         2
  Totale  Persone distinte  3      2           0       1         1         1
  Nei file (-o) anche: Tabella
  
  - Entrate, uscite e cambiate sono registrazioni (o valori distinti) della cella; corrette, quelle di loro che
    c'erano e che qualcuno ha corretto nel frattempo
  - Una cella che cambia senza registrazioni dipende da una definizione o da un parametro
  - Le registrazioni di una cella: --cell RIGA/COLONNA
  $ povnet report diff RAP-000001 --cell Totale/contacts
  Attività del mese: che cosa è cambiato
  Situazione al 05/11/2026
  
  Prima: RAP-000001 "Cabina di ottobre", congelato il 05/11/2026, ottobre 2026
  Dopo: come risulta ora, ottobre 2026
  
  Prima  4
  Dopo   3
  
  Che cosa  Registrazione  Prima  Dopo  Riga prima  Riga dopo  Vista in  Il giornale dice
  cambiata  C-000002                    Melzo       Inzago               C-000002 corretta il 05/11/2026 (transazione 16, intake set)
  uscita    C-000003                    Melzo                            C-000003 corretta il 05/11/2026 (transazione 17, intake set)
  uscita    C-000004                    Inzago                           C-000004 tolta il 05/11/2026 (transazione 18, intake remove)
  entrata   C-000005                                Melzo                C-000005 registrata il 05/11/2026 (transazione 15, intake add)
  $ povnet report diff RAP-000001 now --cell "Inzago/Persone distinte" --format csv
  change,code,before,after,line_before,line_after,records,cause
  entrata,P-000001,,,,Inzago,C-000002,"C-000002 corretta il 05/11/2026 (transazione 16, intake set)"
  uscita,P-000003,,,Inzago,,C-000004,"C-000004 tolta il 05/11/2026 (transazione 18, intake remove)"
  $ povnet report diff RAP-000001 --cell Melzo/requests
  Attività del mese: che cosa è cambiato
  Situazione al 05/11/2026
  
  Prima: RAP-000001 "Cabina di ottobre", congelato il 05/11/2026, ottobre 2026
  Dopo: come risulta ora, ottobre 2026
  
  Prima  0
  Dopo   0
  
  le registrazioni di questa cella sono le stesse
  $ povnet report diff RAP-000001 --cell Melz/contacts
  povnet: non c'è la cella "Melz/contacts"
    suggerimento: forse "Melzo/contacts"
  [2]
  $ povnet report diff RAP-000001 --cell Melzo
  povnet: --cell: "Melzo" non è una cella
    suggerimento: scrivi RIGA/COLONNA, per esempio Melzo/contacts o Totale/persons
  [2]

The copy is still as it was.

  $ povnet report frozen RAP-000001 --format csv | cmp - prima.csv

So are the records behind each of its numbers.

  $ povnet report explain rap-000001 --cell Inzago/contacts
  Attività del mese (RAP-000001): Inzago / Contatti
  Situazione al 05/11/2026
  
  Valore  1
  
  Registrazione  Che cosa conta  Riga    Vista in
  C-000004                       Inzago
  $ povnet report explain RAP-000001 --cell Totale/persons --format csv
  code,counted,line,records
  P-000001,,Melzo,C-000001 C-000002
  P-000002,,Melzo,C-000003
  P-000003,,Inzago,C-000004
  $ povnet report explain RAP-000001 --cell Melzo/requests --format csv
  code,counted,line,records
  $ povnet report explain RAP-000001 --cell Melzo
  povnet: --cell: "Melzo" non è una cella
    suggerimento: scrivi RIGA/COLONNA, per esempio Melzo/contacts o Totale/persons
  [2]
  $ povnet report explain RAP-000001 --cell Melz/contacts
  povnet: non c'è la cella "Melz/contacts"
    suggerimento: forse "Melzo/contacts"
  [2]
  $ povnet report explain RAP-000001 --cell Totale/persons --period 2026-10
  povnet: --period non vale per una copia congelata
    suggerimento: la copia ha già il suo periodo e le sue righe
  [2]
  $ povnet report explain RAP-000099 --cell Totale/persons
  povnet: tra i rapporti congelati non c'è "RAP-000099"
    suggerimento: povnet report frozen li elenca
  [3]
  $ tail -1 povnet.db.access | grep -o 'report explain RAP-000001'
  report explain RAP-000001

Two copies, months too; what is not the same report is not compared.

  $ povnet report freeze monthly --period 2026-09 --title "Cabina di settembre"
  povnet: RAP-000002: copia di "monthly"
  $ povnet report diff RAP-000002 RAP-000001 --format csv | head -3
  table,line,column,before,after,entered,left,changed,corrected
  Attività del mese,Inzago,Contatti,0,1,1,0,0,0
  Attività del mese,Inzago,Persone distinte,0,1,1,0,0,0
  $ povnet report freeze monthly --period 2026-10 --by administration --title "Per ente"
  povnet: RAP-000003: copia di "monthly"
  $ povnet report diff RAP-000001 RAP-000003
  povnet: non si possono confrontare: "Attività del mese" ha righe per comune, l'altro per administration
  [2]
  $ povnet report freeze monthly --period 2026-10 --comune Melzo --title "Solo Melzo"
  povnet: RAP-000004: copia di "monthly"
  $ povnet report diff RAP-000001 RAP-000004
  povnet: non si possono confrontare: sono ristretti a cose diverse (--comune, --ets, --line, --where)
  [2]
  $ povnet report diff RAP-000004
  Attività del mese: che cosa è cambiato
  Situazione al 05/11/2026
  
  Prima: RAP-000004 "Solo Melzo", congelato il 05/11/2026, ottobre 2026
  Dopo: come risulta ora, ottobre 2026
  
  niente è cambiato: stessi numeri, dalle stesse registrazioni
  $ povnet report freeze where --title "Chi accoglie"
  povnet: RAP-000005: copia di "where"
  $ povnet report diff RAP-000001 RAP-000005
  povnet: non si possono confrontare: uno è il rapporto "monthly", l'altro "where"
  [2]

A report that lists records: each is one, and what it says is what changes.

  $ povnet intake set resource RSC-000001 capacity=35 --reason "cinque in meno" -q >/dev/null
  $ povnet report diff RAP-000005
  Dove si manda una persona: che cosa è cambiato
  Situazione al 05/11/2026
  
  Prima: RAP-000005 "Chi accoglie", congelato il 05/11/2026, 05/11/2026
  Dopo: come risulta ora, 05/11/2026
  
  Riga    Colonna  Prima  Dopo  Entrate  Uscite  Cambiate  Corrette
  Totale  Righe    1      1           0       0         1         1
  Nei file (-o) anche: Tabella
  
  - Entrate, uscite e cambiate sono registrazioni (o valori distinti) della cella; corrette, quelle di loro che
    c'erano e che qualcuno ha corretto nel frattempo
  - Una cella che cambia senza registrazioni dipende da una definizione o da un parametro
  - Le registrazioni di una cella: --cell RIGA/COLONNA
  $ povnet report diff RAP-000005 --cell Totale/where --format csv | tail -1
  cambiata,RSC-000001,Liberi: 40; Posti: 40,Liberi: 35; Posti: 35,,,,"RSC-000001 corretta il 05/11/2026 (transazione 23, intake set)"

What describes persons is not kept twice; --dry-run keeps nothing.

  $ povnet report freeze digest --period 2026-10 --title x
  povnet: "digest" descrive persone: una copia congelata ha solo codici
    suggerimento: si congelano i rapporti che contano; le persone restano nei registri
  [7]
  $ povnet report freeze referrals --period 2026-10 --title "Invii di ottobre"
  povnet: RAP-000006: copia di "referrals"
  $ povnet report frozen RAP-000006 --format md | grep "Non conservato"
  - Non conservato, perché può descrivere persone: Senza risposta
  $ povnet report diff RAP-000006 --format csv
  table,line,column,before,after,entered,left,changed,corrected
  $ povnet report freeze monthly --title x --dry-run
  povnet: prova: niente è stato conservato
  $ povnet report frozen --format csv | wc -l
  7
  $ povnet db verify --format csv | tail -1
  where,what,todo
