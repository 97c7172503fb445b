S-107. Before a period is closed: what stands against it, and the command that lists it. Nothing is written.

  $ povnet intake close spesa 2026-03 --dry-run
  povnet: Ore sui fondi oltre quelle lavorate: 1
    suggerimento: povnet check --area spesa --severity error --period 2026-03-01..2026-03-31
  povnet: Imputazioni in bozza: 1
    suggerimento: IM-000001
  povnet: non si è chiuso nulla: c'è ancora da correggere o da decidere
    suggerimento: farlo prima; o --reason TESTO, che resta scritto nella chiusura
  [7]
  $ povnet intake close spesa 2026-03
  povnet: Ore sui fondi oltre quelle lavorate: 1
    suggerimento: povnet check --area spesa --severity error --period 2026-03-01..2026-03-31
  povnet: Imputazioni in bozza: 1
    suggerimento: IM-000001
  povnet: non si è chiuso nulla: c'è ancora da correggere o da decidere
    suggerimento: farlo prima; o --reason TESTO, che resta scritto nella chiusura
  [7]
  $ povnet intake list chiusure
  Chiusure
  Situazione al 05/11/2026
  
  nessun record nel registro period_lock con queste condizioni

With a reason it is closed all the same, and the reason stays.

  $ povnet intake close spesa 2026-03 --reason "rendiconto già trasmesso" --actor UDP 2>/dev/null
  Chiusure
  
  Registro  period_lock
  Codice    CHI-000001
  Esito     chiuso: spesa, marzo 2026
  $ povnet intake list chiusure --format csv
  code,area,first_day,last_day,organisation,closed_on,closed_by,reason,reopened_on,reopened_by,reopen_reason
  CHI-000001,Spesa e rendicontazione,2026-03-01,2026-03-31,,2026-11-05,UDP,rendiconto già trasmesso,,,

Closing what is closed, in whole or in part; a period that is not over; an area or a partner that is none.

  $ povnet intake close spesa 2026-03
  povnet: è già chiuso: spesa, marzo 2026 (CHI-000001)
  [7]
  $ povnet intake close spesa 2026-Q1
  povnet: una parte è già chiusa: spesa, marzo 2026 (CHI-000001)
    suggerimento: chiudere solo i giorni che restano, o prima povnet intake reopen
  [7]
  $ povnet intake close spesa 2026-11
  povnet: il periodo non è finito: l'ultimo giorno è il 30/11/2026
    suggerimento: si chiude dal giorno dopo
  [7]
  $ povnet intake close spesa 2026-11-05
  povnet: il periodo non è finito: l'ultimo giorno è il 05/11/2026
    suggerimento: si chiude dal giorno dopo
  [7]
  $ povnet intake close spese 2026-02
  povnet: non c'è un'area "spese"
    suggerimento: si chiudono accessi, casa, casi, governance, lavoro, occasioni, persone, puc, rilevazioni, spesa
  [2]
  $ povnet intake close dati 2026-02
  povnet: nell'area "dati" nessun registro ha un giorno: non si chiude
    suggerimento: si chiudono accessi, casa, casi, governance, lavoro, occasioni, persone, puc, rilevazioni, spesa
  [2]
  $ povnet intake close spesa marzo
  povnet: PERIODO: "marzo" non è un periodo
    suggerimento: scrivere 2026, 2026-H1, 2026-Q1, 2026-03, 2026-01-01..2026-03-31 o mese-scorso
  [2]
  $ povnet intake close spesa 2026-02 --partner "Coop Nessuna"
  povnet: il valore non c'è in "organisation"
    suggerimento: povnet intake list organisation elenca ciò che c'è
  [3]
  $ povnet intake close spesa
  povnet: povnet intake close: manca PERIODO (per esempio 2026-03, 2026-Q1, 2026)
    suggerimento: povnet intake close --help mostra come si usa
  [2]
  $ povnet intake close accessi 2026-02 --partner "Coop Prova"
  povnet: nell'area "accessi" le righe non dicono di quale ente sono
    suggerimento: chiudere senza --partner
  [7]

Inside the period nothing is written without a reason: not added, corrected, moved out, removed, nor what hangs on a record of it.

  $ povnet intake add expense organisation="Coop Prova" number=4 day=2026-03-31 total=10
  povnet: Spese: il 31/03/2026 è in un periodo chiuso: spesa, marzo 2026 (CHI-000001)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  [7]
  $ povnet intake set expense SP-000001 total=900
  povnet: Spese, SP-000001: il 05/03/2026 è in un periodo chiuso: spesa, marzo 2026 (CHI-000001)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  [7]
  $ povnet intake set expense SP-000001 day=2026-04-01
  povnet: Spese, SP-000001: il 05/03/2026 è in un periodo chiuso: spesa, marzo 2026 (CHI-000001)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  [7]
  $ povnet intake set expense SP-000002 day=2026-03-31
  povnet: Spese, SP-000002: il 31/03/2026 è in un periodo chiuso: spesa, marzo 2026 (CHI-000001)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  [7]
  $ povnet intake set allocation IM-000001 amount=900
  povnet: Imputazioni, IM-000001: il 05/03/2026 è in un periodo chiuso: spesa, marzo 2026 (CHI-000001)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  [7]
  $ povnet intake remove allocation IM-000001 --reason ' '
  povnet: per togliere un record serve il motivo
    suggerimento: aggiungere --reason TESTO: resta nel giornale
  [7]

Outside, and in other areas, work goes on.

  $ povnet intake add expense organisation="Coop Prova" number=5 day=2026-04-01 total=10 -q
  $ povnet intake add contact antenna="Antenna Prova" day=2026-03-10 -q

A file is told which row is inside; the others enter with --partial, and all with a reason.

  $ povnet intake import spese.csv --register expense
  povnet: spese.csv:2: Spese: il 12/03/2026 è in un periodo chiuso: spesa, marzo 2026 (CHI-000001)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  povnet: spese.csv: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  Importazione
  
  File     spese.csv
  Fonte    Spese
  Scritto  no: ci sono righe respinte
  Lotto
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           1
  invariate           0
  messe da parte      0
  saltate             0
  respinte            1
  --------------  -----
  in tutto            2
  
  Record per registro
  Registro  Nuovi  Cambiati  Trovati uguali
  expense       1         0               0
  
  Perché
  niente da segnalare
  [3]
  $ povnet intake import spese.csv --register expense --partial --format csv 2>/dev/null | sed -n '/^rows/,/^$/p'
  rows
  outcome,rows
  importate,1
  invariate,0
  messe da parte,0
  saltate,0
  respinte,1
  
  $ povnet intake import spese.csv --register expense --reason "fattura arrivata tardi" --actor UDP --format csv | sed -n '/^reasons/,$p'
  reasons
  what,reason,rows
  in un periodo chiuso,povnet intake list late_change,1

Every late change is remembered, with who and why.

  $ povnet intake set expense SP-000001 total=900 --reason "nota di credito"
  povnet: in un periodo chiuso: 1 riga, con il motivo in povnet intake list late_change
  Spese
  
  Registro  expense
  Codice    SP-000001
  Esito     corretto
  $ povnet intake set expense SP-000001 description="Materiali" --reason "nota di credito" -q
  $ povnet intake list late_change --format csv
  code,closing,register,record,day,kind,changed_on,changed_by,reason
  TAR-000001,CHI-000001,expense,SP-000006,2026-03-12,Aggiunto,2026-11-05,UDP,fattura arrivata tardi
  TAR-000002,CHI-000001,expense,SP-000001,2026-03-05,Cambiato,2026-11-05,root,nota di credito
  TAR-000003,CHI-000001,expense,SP-000001,2026-03-05,Cambiato,2026-11-05,root,nota di credito
  $ povnet report late --period 2026-03 --format csv
  late_change,area,closing,first_day,last_day,record,day,kind,changed_on,changed_by,reason
  TAR-000001,Spesa e rendicontazione,CHI-000001,2026-03-01,2026-03-31,SP-000006,2026-03-12,Aggiunto,2026-11-05,UDP,fattura arrivata tardi
  TAR-000002,Spesa e rendicontazione,CHI-000001,2026-03-01,2026-03-31,SP-000001,2026-03-05,Cambiato,2026-11-05,root,nota di credito
  TAR-000003,Spesa e rendicontazione,CHI-000001,2026-03-01,2026-03-31,SP-000001,2026-03-05,Cambiato,2026-11-05,root,nota di credito
  $ povnet report late --period 2026-05
  Modifiche dopo la chiusura
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: maggio 2026
  
  Modifiche dopo la chiusura
  nessuna riga
  
  - Conta il giorno del fatto: il rapporto di marzo elenca ciò che di marzo è cambiato dopo la chiusura
  - Nessuna riga nel periodo per: Modifiche dopo la chiusura
  - Giornale: N:HEAD

Documents of the period say so, where they were read from those records; others do not.

  $ povnet export statement --period 2026 --as-of 2026-10-31 --format md | grep -i 'dopo la chiusura'
  - Modificato dopo la chiusura (spesa, marzo 2026): 2 righe (fattura arrivata tardi; nota di credito)
  $ povnet export statement --period 2026-02 --as-of 2026-02-28 --format md | grep -ci 'dopo la chiusura'
  0
  [1]
  $ povnet report demand --period 2026-03 --format md | grep -ci 'dopo la chiusura'
  0
  [1]

Closed for one partner only, the other goes on.

  $ povnet intake close spesa 2026-04 --partner "Coop Prova" -q
  $ povnet intake add expense organisation="Coop Prova" number=6 day=2026-04-15 total=10
  povnet: Spese: il 15/04/2026 è in un periodo chiuso: spesa, aprile 2026, solo Coop Prova (CHI-000002)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  [7]
  $ povnet intake add expense organisation="APS Prova" number=6 day=2026-04-15 total=10 -q

Undoing an import of a closed period is a change inside it.

  $ povnet intake undo 2
  povnet: Spese, SP-000006: il 12/03/2026 è in un periodo chiuso: spesa, marzo 2026 (CHI-000001)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  [7]
  $ povnet intake undo 2 --reason "file sbagliato"
  povnet: lotto 2 annullato: tolte 2 righe, riportate com'erano 0, rimesse 0
  $ povnet intake list late_change kind=removed --format csv
  code,closing,register,record,day,kind,changed_on,changed_by,reason
  TAR-000004,CHI-000001,expense,SP-000006,2026-03-12,Tolto,2026-11-05,root,file sbagliato

So are a merger, what is given to another person, an act of a case, and a form that comes back.

  $ povnet intake close accessi 2026-01 -q && povnet intake close casi 2026-01 -q
  $ povnet intake reassign C-000002 --to P-000002 --reason ' '
  povnet: per spostare un record da una persona a un'altra serve il motivo
    suggerimento: aggiungere --reason TESTO: resta nel giornale
  [7]
  $ povnet intake merge P-000001 P-000002
  povnet: Contatti, C-000002: il 12/01/2026 è in un periodo chiuso: accessi, gennaio 2026 (CHI-000003)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  [7]
  $ povnet plan open N-000001 --on 2026-01-20
  povnet: Prese in carico: il 20/01/2026 è in un periodo chiuso: casi, gennaio 2026 (CHI-000004)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  [7]
  $ povnet intake form contact --filled day=2026-01-12 -o contatti.csv && sed -i 's/,2026-01-12,/,2026-02-12,/' contatti.csv && povnet intake import contatti.csv --format csv 2>&1 | head -3
  povnet: contatti.csv:2: Contatti, C-000002: il 12/01/2026 è in un periodo chiuso: accessi, gennaio 2026 (CHI-000003)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  povnet: contatti.csv: non si è scritto nulla
  $ povnet intake merge P-000001 P-000002 --reason "stessa persona" -q && povnet intake list late_change register=contact --format csv
  Unione
  
  Registro                 person
  Unione                   UN-000001
  Unita                    P-000001
  Resta                    P-000002
  Diversi, vale chi resta  Data di nascita, Cognome
  
  Passati alla scheda che resta
  Registro  Record
  Contatti       1
  Nuclei         1
  code,closing,register,record,day,kind,changed_on,changed_by,reason
  TAR-000005,CHI-000003,contact,C-000002,2026-01-12,Cambiato,2026-11-05,root,stessa persona
  $ povnet intake unmerge UN-000001
  povnet: Contatti, C-000002: il 12/01/2026 è in un periodo chiuso: accessi, gennaio 2026 (CHI-000003)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; povnet intake reopen riapre il periodo
  [7]
  $ povnet intake unmerge UN-000001 --reason "erano due" -q
  Unione annullata
  
  Unione annullata            UN-000001
  Torna                       P-000001
  Era unita a                 P-000002
  Record riportati com'erano  3
  Record rimessi              0
  
  Da controllare: non sono tornati com'erano
  nulla è cambiato dall'unione: tutto è com'era

Reopened with a reason; what is not closed, or not just so, is not reopened.

  $ povnet intake reopen spesa 2026-03
  povnet: per riaprire un periodo serve il motivo
    suggerimento: aggiungere --reason TESTO: resta scritto nella chiusura
  [7]
  $ povnet intake reopen spesa 2026-02 --reason prova
  povnet: non è chiuso
    suggerimento: povnet intake list period_lock elenca le chiusure
  [7]
  $ povnet intake reopen spesa 2026-Q1 --reason prova
  povnet: non è chiuso proprio questo; è chiuso: spesa, marzo 2026 (CHI-000001)
    suggerimento: riaprire ciò che è chiuso, con il suo periodo e il suo ente
  [7]
  $ povnet intake reopen spesa 2026-03 --reason "integrazione chiesta dal controllo" --actor UDP
  Chiusure
  
  Registro  period_lock
  Codice    CHI-000001
  Esito     riaperto: spesa, marzo 2026
  $ povnet intake set expense SP-000001 total=950 -q
  $ povnet intake list chiusure --format csv
  code,area,first_day,last_day,organisation,closed_on,closed_by,reason,reopened_on,reopened_by,reopen_reason
  CHI-000001,Spesa e rendicontazione,2026-03-01,2026-03-31,,2026-11-05,UDP,rendiconto già trasmesso,2026-11-05,UDP,integrazione chiesta dal controllo
  CHI-000002,Spesa e rendicontazione,2026-04-01,2026-04-30,Coop Prova,2026-11-05,root,,,,
  CHI-000003,Accessi e segretariato,2026-01-01,2026-01-31,,2026-11-05,root,,,,
  CHI-000004,Prese in carico,2026-01-01,2026-01-31,,2026-11-05,root,,,,

What goes to a partner, and the page of an expense, say it, too: of their own rows.

  $ povnet intake close spesa 2026-03 --reason "di nuovo" -q
  povnet: Ore sui fondi oltre quelle lavorate: 1
    suggerimento: povnet check --area spesa --severity error --period 2026-03-01..2026-03-31
  povnet: Imputazioni in bozza: 1
    suggerimento: IM-000001
  $ povnet intake set expense SP-000001 total=940 --reason "nota di credito" -q
  $ povnet intake show expense SP-000001 --format md | grep "dopo la chiusura"
  - Modificato dopo la chiusura (spesa, marzo 2026): 1 riga (nota di credito)
  $ povnet export package --ets "Coop Prova" -o pacchetto --reason invio -q; grep -o "Modificato dopo la chiusura[^<]*" pacchetto/pacchetto.html
  Modificato dopo la chiusura (spesa, marzo 2026): 1 riga (nota di credito)
  $ povnet export package --ets "APS Prova" -o altro --reason invio -q; grep -c "dopo la chiusura" altro/pacchetto.html
  0
  [1]

A lock is not written by hand.

  $ povnet intake add chiusure area=spesa first_day=2026-01-01 last_day=2026-01-31 closed_on=2026-02-01 closed_by=UDP
  povnet: "Chiusure" non si scrive a mano
    suggerimento: la scrive povnet intake close
  [7]
  $ povnet intake form chiusure -o chiusure.xlsx
  povnet: "Chiusure" non si scrive a mano
    suggerimento: la scrive povnet intake close
  [7]
  $ printf 'Area;Dal;Al;Chiuso il;Da chi\nspesa;01/01/2026;31/01/2026;01/02/2026;UDP\n' >chiusure.csv; povnet intake import chiusure.csv --register period_lock
  povnet: "Chiusure" non si scrive a mano
    suggerimento: la scrive povnet intake close
  [7]
  $ povnet intake remove late_change TAR-000004 --reason prova
  povnet: "Modifiche dopo la chiusura" non si scrive a mano
    suggerimento: la scrive chi scrive in un periodo chiuso con --reason
  [7]
  $ povnet db verify --format csv | tail -1
  where,what,todo

An empty case file has nothing closed, and closes.

  $ povnet --db vuoto.db db init -q && povnet --db vuoto.db report late --period 2026-03
  Modifiche dopo la chiusura
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: marzo 2026
  
  Modifiche dopo la chiusura
  nessuna riga
  
  - Conta il giorno del fatto: il rapporto di marzo elenca ciò che di marzo è cambiato dopo la chiusura
  - Nessuna riga nel periodo per: Modifiche dopo la chiusura
  - Giornale: N:HEAD
  $ povnet --db vuoto.db intake close puc 2026-03
  Chiusure
  
  Registro  period_lock
  Codice    CHI-000001
  Esito     chiuso: puc, marzo 2026
