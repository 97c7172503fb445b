S-107. A round of the survey: what asks for it, until when, for which quotas and annualities. Its window is a term.

  $ povnet intake add rilevazioni as_of=2026-08-31 act="Nota 15638 del 17/09/2026" opens_on=2026-09-19 closes_on=2026-10-28 quotas=QS year_from=2023 year_to=2024
  Rilevazioni
  
  Registro  survey
  Codice    RVZ-000001
  Esito     aggiunto
  $ povnet plan due --clock survey_window --as-of 2026-10-10 --format csv
  state_label,due,days_left,clock_label,case,person,surname,name,comune,staff_name,register_by,record,protocol,start,last_summons,next_appointment,manager,staff,todo,consequence,area,kind,clock,state,reference_day
  In scadenza,2026-10-28,18,Chiusura di una rilevazione di Multifondo,,,,,,,,RVZ-000001,,,,,,,"Completare motivi e date, confermarli e trasmettere: povnet export multifondo dice che cosa manca","Multifondo tiene il valore della rilevazione prima, o 0, e partono i controlli",rilevazioni,soft,survey_window,due_soon,
  $ povnet intake set rilevazioni RVZ-000001 extended_to=2026-11-15 -q
  $ povnet plan due --clock survey_window --as-of 2026-11-01 --format csv
  state_label,due,days_left,clock_label,case,person,surname,name,comune,staff_name,register_by,record,protocol,start,last_summons,next_appointment,manager,staff,todo,consequence,area,kind,clock,state,reference_day
  In scadenza,2026-11-15,14,Chiusura di una rilevazione di Multifondo,,,,,,,,RVZ-000001,,,,,,,"Completare motivi e date, confermarli e trasmettere: povnet export multifondo dice che cosa manca","Multifondo tiene il valore della rilevazione prima, o 0, e partono i controlli",rilevazioni,soft,survey_window,due_soon,
  $ povnet plan due --clock survey_window --as-of 2026-11-20 --format csv
  state_label,due,days_left,clock_label,case,person,surname,name,comune,staff_name,register_by,record,protocol,start,last_summons,next_appointment,manager,staff,todo,consequence,area,kind,clock,state,reference_day
  Scaduto,2026-11-15,-5,Chiusura di una rilevazione di Multifondo,,,,,,,,RVZ-000001,,,,,,,"Trasmettere, o chiedere una proroga e registrarla","Multifondo tiene il valore della rilevazione prima, o 0, e partono i controlli",rilevazioni,soft,survey_window,overdue,
  $ povnet intake add rilevazioni as_of=2026-08-31
  povnet: c'è già: RVZ-000001
    suggerimento: povnet intake set survey RVZ-000001 per correggerlo
  [3]
  $ povnet intake add rilevazioni as_of=2026-12-31 opens_on=2027-02-01 closes_on=2027-01-01
  povnet: valori non ammessi: la regola è "Si chiude il" >= "Si apre il"
    suggerimento: correggere i valori delle colonne nominate
  [3]

The annualities that it asks for have no row yet.

  $ povnet check --area rilevazioni --as-of 2026-10-31 --format csv | grep survey_
  avviso,survey_row_missing,rilevazioni,RVZ-000001,2026-08-31,QS 2023 senza riga,Aprire le righe con povnet export survey_opening e importarle
  avviso,survey_row_missing,rilevazioni,RVZ-000001,2026-08-31,QS 2024 senza riga,Aprire le righe con povnet export survey_opening e importarle

Its rows are opened with the values of the ledger and the words of the round before, to be confirmed; and imported as they are.

  $ povnet export survey_opening --as-of 2026-08-31 --format csv
  as_of,quota,year,allotted,committed,liquidated,residue,uncommitted_reason,commit_by,spend_by,decrease_cause,to_confirm
  2026-08-31,QS,2023,50000.00,49000.00,20000.00,30000.00,,,2026-12-31,,sì
  2026-08-31,QS,2024,80000.00,50000.00,0.00,80000.00,gara in corso,2026-06-30,2027-12-31,,sì
  $ povnet export survey_opening --as-of 2026-08-31 -o righe.xlsx
  $ povnet intake import righe.xlsx --source apertura_rilevazione --format csv | sed -n '/^rows/,$p'
  rows
  outcome,rows
  importate,2
  invariate,0
  messe da parte,0
  saltate,5
  respinte,0
  
  registers
  register,created,changed,unchanged
  survey_round,2,0,0
  
  reasons
  what,reason,rows
  saltate,fuori dalla tabella: titoli e note del foglio,5
  $ povnet intake list survey_round as_of=2026-08-31 --format csv
  code,as_of,fund_annuality,allotted,committed,liquidated,residue,uncommitted_reason,commit_by,spend_by,decrease_cause,to_confirm,sent_on,note
  RIL-000003,2026-08-31,B11H23000010001,50000.00,49000.00,20000.00,30000.00,,,2026-12-31,,sì,,
  RIL-000004,2026-08-31,B11H24000010001,80000.00,50000.00,0.00,80000.00,gara in corso,2026-06-30,2027-12-31,,sì,,

What was not confirmed is not said, and is missing; so is the cause of what went down.

  $ povnet export multifondo --as-of 2026-08-31 --format csv | sed -n '/^survey$/,/^$/p'
  survey
  quota,year,allotted,committed,uncommitted,uncommitted_reason,commit_by,liquidated,paid,spend_by,residue,previous_day,previous_committed,previous_liquidated,committed_change,liquidated_change,decrease_cause,committed_share,liquidated_share
  QS,2023,50000.00,49000.00,1000.00,,,20000.00,0.00,,30000.00,2025-12-31,50000.00,20000.00,-1000.00,0.00,,98.00,40.00
  QS,2024,80000.00,50000.00,30000.00,,,0.00,0.00,,80000.00,2025-12-31,30000.00,0.00,20000.00,0.00,,62.50,0.00
  
  $ povnet export multifondo --as-of 2026-08-31 --format csv | sed -n '/^missing$/,/^$/p'
  missing
  fund_annuality,quota,year,control,missing,amount
  FA-000001,QS,2023,C02,causa della diminuzione dell'impegnato,-1000.00
  FA-000001,QS,2023,C03,conferma di motivo e date della rilevazione precedente,1000.00
  FA-000002,QS,2024,C03,conferma di motivo e date della rilevazione precedente,30000.00
  
  $ povnet check --area rilevazioni --as-of 2026-10-31 --format csv | grep survey_
  avviso,survey_lower,rilevazioni,RIL-000003,2026-08-31,prima 31/12/2025 era più alta,Indicare errore materiale o disimpegno
  avviso,survey_to_confirm,rilevazioni,RIL-000003,2026-08-31,da confermare,"Leggerli, correggerli se serve e scrivere no in Da confermare"
  avviso,survey_to_confirm,rilevazioni,RIL-000004,2026-08-31,da confermare,"Leggerli, correggerli se serve e scrivere no in Da confermare"
  avviso,survey_unexplained,rilevazioni,RIL-000003,2026-08-31,"non impegnati 1000.00, manca il motivo, manca la data prevista",Scrivere motivo e data prevista

Confirmed, corrected, explained: nothing is missing.

  $ povnet intake set survey_round RIL-000003 decrease_cause=decommitment to_confirm=no -q
  $ povnet intake set survey_round RIL-000004 commit_by=2026-12-31 to_confirm=no -q
  $ povnet export multifondo --as-of 2026-08-31 --format csv | sed -n '/^missing$/,/^$/p'
  missing
  fund_annuality,quota,year,control,missing,amount
  FA-000001,QS,2023,C03,motivazione del mancato impegno,1000.00
  FA-000001,QS,2023,C03,data prevista di impegno,1000.00
  
  $ povnet check --area rilevazioni --as-of 2026-10-31 --format csv | grep survey_
  avviso,survey_unexplained,rilevazioni,RIL-000003,2026-08-31,"non impegnati 1000.00, manca il motivo, manca la data prevista",Scrivere motivo e data prevista

The form of the register has them, to be typed by whoever knows.

  $ povnet intake form survey_round --filled as_of=2026-08-31 -o righe.csv && cut -d, -f1,3,5,6,9- righe.csv | sed 's/,[0-9a-f]\{8,\}$//'
  Codice,Alla data,Risorse assegnate,Impegnato,Motivo del non impegnato,Impegno previsto entro il,Fine spesa prevista il,Causa della diminuzione,Da confermare,Trasmessa il,Note
  RIL-000003,2026-08-31,50000.00,49000.00,,,2026-12-31,Disimpegno,no,,
  RIL-000004,2026-08-31,80000.00,50000.00,gara in corso,2026-12-31,2027-12-31,,no,,

Opened again, the values follow the ledger and the words stay.

  $ povnet intake add obligation year=2026 number=4 day=2026-07-01 amount=5000 fund_annuality="QSFP 2024" -q
  $ povnet export survey_opening --as-of 2026-08-31 -o di_nuovo.xlsx
  $ povnet intake import di_nuovo.xlsx --source apertura_rilevazione -q
  $ povnet intake list survey_round as_of=2026-08-31 --format csv
  code,as_of,fund_annuality,allotted,committed,liquidated,residue,uncommitted_reason,commit_by,spend_by,decrease_cause,to_confirm,sent_on,note
  RIL-000003,2026-08-31,B11H23000010001,50000.00,49000.00,20000.00,30000.00,,,2026-12-31,Disimpegno,no,,
  RIL-000004,2026-08-31,B11H24000010001,80000.00,55000.00,0.00,80000.00,gara in corso,2026-12-31,2027-12-31,,no,,

Sent, its rows are closed; reopened by the Ministry, they take what comes.

  $ povnet intake set rilevazioni RVZ-000001 sent_on=2026-10-20 protocol=PROT-7 -q
  $ povnet plan due --clock survey_window --as-of 2026-11-20
  Termini al 20/11/2026
  Situazione al 20/11/2026
  
  nessun termine da seguire
  
  - Giornale: N:HEAD
  $ povnet intake set survey_round RIL-000004 committed=1
  povnet: Righe delle rilevazioni, RIL-000004: il 31/08/2026 è in un periodo chiuso: rilevazioni, 31/08/2026 (RVZ-000001)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; se è stata riaperta: povnet intake set survey RVZ-000001 state=reopened --reason TESTO
  [7]
  $ povnet intake import di_nuovo.xlsx --source apertura_rilevazione --format csv 2>/dev/null | sed -n '/^rows/,/^$/p'
  rows
  outcome,rows
  importate,0
  invariate,2
  messe da parte,0
  saltate,6
  respinte,0
  
  $ povnet intake reopen rilevazioni 2026-08-31 --reason prova
  povnet: RVZ-000001 è chiusa da sola, perché è stata trasmessa
    suggerimento: se è stata riaperta: povnet intake set survey RVZ-000001 state=reopened --reason TESTO
  [7]
  $ povnet intake set survey_round RIL-000004 note="copia al controllo" --reason "chiesta dal controllo" -q
  $ povnet export multifondo --as-of 2026-08-31 --format md | grep 'dopo la chiusura'
  - Modificato dopo la chiusura (rilevazioni, 31/08/2026): 1 riga (chiesta dal controllo)
  $ povnet intake set rilevazioni RVZ-000001 state=reopened --reason "riaperta dal Ministero" -q
  $ povnet intake set survey_round RIL-000004 note="corretta" -q

What the portal shows, cell by cell.

  $ printf 'Alla data;Quota;Annualità;Risorse impegnate;Risorse liquidate;Motivazione\n31/08/2026;QS;2023;49.000,00;20.000,00;\n31/08/2026;QS;2024;50.000,00;0,00;gara in corso\n' >portale.csv
  $ povnet report survey_compare --as-of 2026-10-31
  Rilevazione e portale a confronto
  Situazione al 31/10/2026
  
  Ambito territoriale sociale 5 Melzo
  Al 31/10/2026
  
  In breve
  Confronto con il portale  Celle confrontate
  Diverso                                   0
  Solo da noi                               0
  Solo sul portale                          0
  Uguale                                    0
  ------------------------  -----------------
  Totale                                    0
  
  Diversi
  nessuna riga
  
  Solo da noi
  nessuna riga
  
  Solo sul portale
  nessuna riga
  
  - È l'ultima rilevazione fino a --as-of di cui si è importato l'elenco del portale
  - Nessuna riga nel periodo per: Rilevazione e portale, cella per cella
  - Righe di una rilevazione, aperte e completate: 05/11/2026
  - Rilevazioni già trasmesse a Multifondo: 05/11/2026
  - Giornale: N:HEAD
  $ povnet intake import portale.csv --format csv | sed -n '/^rows/,/^$/p'
  rows
  outcome,rows
  importate,2
  invariate,0
  messe da parte,0
  saltate,0
  respinte,0
  
  $ povnet report survey_compare --as-of 2026-10-31 --format csv
  summary
  survey_comparison,survey_cells
  Diverso,1
  Solo da noi,8
  Solo sul portale,0
  Uguale,4
  
  different
  record,as_of,quota,year,field,here,there,gap
  RIL-000004,2026-08-31,QS,2024,Impegnato,55000.00,50000.00,5000.00
  
  only_here
  record,as_of,quota,year,field,here
  RIL-000003,2026-08-31,QS,2023,Risorse assegnate,50000.00
  RIL-000003,2026-08-31,QS,2023,Residuo,30000.00
  RIL-000003,2026-08-31,QS,2023,Fine spesa prevista il,31/12/2026
  RIL-000003,2026-08-31,QS,2023,Causa della diminuzione,Disimpegno
  RIL-000004,2026-08-31,QS,2024,Risorse assegnate,80000.00
  RIL-000004,2026-08-31,QS,2024,Residuo,80000.00
  RIL-000004,2026-08-31,QS,2024,Impegno previsto entro il,31/12/2026
  RIL-000004,2026-08-31,QS,2024,Fine spesa prevista il,31/12/2027
  
  only_there
  record,as_of,quota,year,field,there
  $ povnet report survey_compare --as-of 2026-08-30
  Rilevazione e portale a confronto
  Situazione al 30/08/2026
  
  Ambito territoriale sociale 5 Melzo
  Al 30/08/2026
  
  In breve
  Confronto con il portale  Celle confrontate
  Diverso                                   0
  Solo da noi                               0
  Solo sul portale                          0
  Uguale                                    0
  ------------------------  -----------------
  Totale                                    0
  
  Diversi
  nessuna riga
  
  Solo da noi
  nessuna riga
  
  Solo sul portale
  nessuna riga
  
  - È l'ultima rilevazione fino a --as-of di cui si è importato l'elenco del portale
  - Nessuna riga nel periodo per: Rilevazione e portale, cella per cella
  - Elenco di una rilevazione, scaricato dal portale: 05/11/2026
  - Righe di una rilevazione, aperte e completate: 05/11/2026
  - Rilevazioni già trasmesse a Multifondo: 05/11/2026
  - Giornale: N:HEAD

What goes to the Ministry is about the round of its day: when the protocol comes the round is closed, without being asked for again.

  $ povnet intake add rilevazioni as_of=2026-09-30 -q
  $ povnet export multifondo --as-of 2026-09-30 --to "Ministero del Lavoro" -o settembre.xlsx
  povnet: INV-000001 nel registro degli invii
  $ povnet intake list rilevazioni as_of=2026-09-30 --format csv | cut -d, -f1,2,9-11
  code,as_of,year_to,state,sent_on
  RVZ-000002,2026-09-30,,In preparazione,
  $ povnet export confirm INV-000001 --protocol PROT-9 --on 2026-11-05
  povnet: INV-000001 confermato con protocollo PROT-9 il 05/11/2026
  povnet: RVZ-000002: trasmessa il 05/11/2026, da ora le sue righe sono chiuse
  $ povnet intake list rilevazioni as_of=2026-09-30 --format csv | cut -d, -f1,2,9-11
  code,as_of,year_to,state,sent_on
  RVZ-000002,2026-09-30,,Trasmessa,2026-11-05
  $ povnet intake add survey_round as_of=2026-09-30 fund_annuality=FA-000001 committed=1 liquidated=0
  povnet: Righe delle rilevazioni: il 30/09/2026 è in un periodo chiuso: rilevazioni, 30/09/2026 (RVZ-000002)
    suggerimento: con --reason TESTO entra, e i documenti che seguono lo dicono; se è stata riaperta: povnet intake set survey RVZ-000002 state=reopened --reason TESTO
  [7]
  $ povnet export sent --format csv | cut -d, -f1,3,4,7,8
  sent_document,document,about,state,protocol
  INV-000001,multifondo,RVZ-000002,confermato,PROT-9
  $ povnet intake set rilevazioni RVZ-000002 state=reopened --reason "riaperta dal Ministero" -q
  $ povnet export multifondo --as-of 2026-09-30 --to "Ministero del Lavoro" -o settembre2.xlsx --replaces INV-000001 --reason "riaperta" -q
  $ povnet export confirm INV-000002 --protocol PROT-12
  povnet: INV-000002 confermato con protocollo PROT-12 il 05/11/2026
  povnet: RVZ-000002: trasmessa il 05/11/2026, da ora le sue righe sono chiuse

  $ povnet export revoke INV-000002 --reason "foglio sbagliato"
  povnet: INV-000002 revocato
  povnet: RVZ-000002 resta trasmessa, e le sue righe chiuse
    suggerimento: se è da rifare: povnet intake set survey RVZ-000002 state=reopened --reason TESTO

An empty case file opens no row.

  $ povnet --db vuoto.db db init -q && povnet --db vuoto.db export survey_opening --as-of 2026-08-31
  Righe della rilevazione al 31/08/2026, da completare
  Situazione al 31/08/2026
  
  nessuna quota con annualità: registra fondi e stanziamenti
  
  - Si completa e si importa: povnet intake import FILE --source apertura_rilevazione
  - Confermare una riga è scrivere no in Da confermare; gli importi si rileggono dal registro a ogni apertura
  - Nessuna riga nel periodo per: Righe da aprire per una rilevazione
  - Giornale: N:HEAD
