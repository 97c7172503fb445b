A control asks for papers by a day, cuts, and hears objections; what it cuts is charged no more and owed by who was paid (S-098, S-114).

  $ povnet intake add control authority=Ministero act='MLPS 99/2026' day=2026-09-01 kind="A campione" fund_annuality='QSFP 2024' notified_on=2026-09-03 answer_by=2026-10-03 -q
  $ povnet intake add control_line control=CTL-000001 expense=SP-000001 request='Fattura quietanzata' answer_by=2026-09-20 -q
  $ povnet plan due --as-of 2026-09-15 --format csv | grep control_ | cut -d, -f1-4,12
  In scadenza,2026-09-20,5,Richiesta di un controllo su una spesa,RCT-000001
  $ povnet plan due --as-of 2026-10-31 --format csv | grep control_ | cut -d, -f1-4,12
  Scaduto,2026-09-20,-41,Richiesta di un controllo su una spesa,RCT-000001
  Scaduto,2026-10-03,-28,Risposta a un controllo,CTL-000001
  $ povnet check --area controlli --as-of 2026-10-31 --format csv
  severity,check,area,record,day,detail,remedy
  $ povnet intake set control CTL-000001 answered_on=2026-10-01 -q
  $ povnet intake set control_line RCT-000001 answered_on=2026-09-19 -q
  $ povnet check --area controlli --as-of 2026-10-31 --format csv
  severity,check,area,record,day,detail,remedy

A cut of the whole document falls on its two allocations in proportion, to the cent, from the day of the outcome; half an outcome counts
nothing and is told.

  $ povnet intake set control_line RCT-000001 outcome=Tagliata outcome_on=2026-10-15 -q
  $ povnet check --area controlli --as-of 2026-10-31 --format csv | grep RCT
  errore,control_outcome_half,controlli,RCT-000001,2026-10-15,manca l'importo,Scrivere importo e motivo dell'esito
  $ povnet intake set control_line RCT-000001 amount=100,00 reason='fuori dal periodo' -q
  $ povnet export qsfp --annuality 2024 --as-of 2026-10-14 --format csv | grep "^2024"
  2024,1500.01,0.00,1500.01,0.00
  $ povnet export qsfp --annuality 2024 --as-of 2026-10-15 --format csv | grep "^2024\|^A_SEGR.*Seg.*ADI\|^IM-000001"
  IM-000001,,Coop. Esempio,12345,7,Non indicata,A_SEGR,Servizi,Fornitore Esempio,Fattura,7/2026,2026-03-10,2026-03-20,ADI,1000.00,,70.00,630.01,700.01,,12,2026-05-10,2026-05-20
  A_SEGR,Segretariato sociale,ADI,3,1430.01
  2024,1430.01,0.00,1430.01,0.00
  $ povnet export qsfp --annuality 2023 --as-of 2026-10-15 --format csv | grep "^2023\|^IM-000002"
  IM-000002,,Coop. Esempio,12345,7,Non indicata,A_SEGR,Servizi,Fornitore Esempio,Fattura,7/2026,2026-03-10,2026-03-20,ADI,1000.00,,30.00,269.99,299.99,,12,2026-05-10,2026-05-20
  2023,269.99,0.00,269.99,0.00
  $ povnet report controls --period 2026 --as-of 2026-10-31
  Controlli ricevuti sulla spesa
  Situazione al 31/10/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: anno 2026, fino al 31/10/2026
  
  Per autorità
  Autorità   Righe  Controllato  Ammesso  Tagliato  Da restituire  Da decidere  Restituito  Ancora dovuto
  Ministero      1     1.000,00   900,00    100,00           0,00         0,00        0,00         100,00
  ---------  -----  -----------  -------  --------  -------------  -----------  ----------  -------------
  Totale         1     1.000,00   900,00    100,00           0,00         0,00        0,00         100,00
  
  Per chi spende
  Chi spende     Righe  Controllato  Ammesso  Tagliato  Da restituire  Da decidere  Restituito  Ancora dovuto
  Coop. Esempio      1     1.000,00   900,00    100,00           0,00         0,00        0,00         100,00
  -------------  -----  -----------  -------  --------  -------------  -----------  ----------  -------------
  Totale             1     1.000,00   900,00    100,00           0,00         0,00        0,00         100,00
  
  Righe controllate
  Riga controllata  Controllo   Autorità   Chi spende     Documento  Numero  Imputazione  Fondo  Annualità  Esito     Motivo             Controdeduzioni del  Definitivo  Controllato  Ammesso  Tagliato  Da restituire  Restituito  Ancora dovuto da chi spende
  RCT-000001        CTL-000001  Ministero  Coop. Esempio  SP-000001  7/2026                                 Tagliata  fuori dal periodo                       no             1.000,00   900,00    100,00           0,00        0,00                       100,00
  ----------------  ----------  ---------  -------------  ---------  ------  -----------  -----  ---------  --------  -----------------  -------------------  ----------  -----------  -------  --------  -------------  ----------  ---------------------------
  Totale                                                                                                                                                                     1.000,00   900,00    100,00           0,00        0,00                       100,00
  
  Richieste senza risposta
  nessuna riga
  
  - Entrano i controlli cominciati nel periodo; gli esiti sono quelli noti alla data, il definitivo al posto del
    primo
  - Ciò che è tagliato o da restituire non conta più come imputato all'annualità
  - Dovuto da chi spende: ciò che è da restituire, e ciò che è tagliato dopo essere stato pagato, meno il
    restituito
  - Giornale: N:HEAD
  $ povnet export statement --period 2026 --as-of 2026-10-31 --format csv | grep "^REND\|^IM-000001"
  REND-000001,Coop. Esempio,,2026-01-01,2026-06-30,Intermedio,Ricevuto,2026-07-15,,3,1500.00,1000.00,0.00,500.00,1000.00,100.00,0.00,400.00
  IM-000001,REND-000001,Coop. Esempio,,QSFP,2024,A_SEGR,Non indicata,Servizi,Fattura,7/2026,2026-03-10,Servizio educativo,700.01,700.01,0.00,,70.00,ammessa,12,2026-05-10

The objections are heard: the final outcome takes the place of the first, from its day.

  $ povnet intake set control_line RCT-000001 objections='Il servizio è del periodo' objections_on=2026-10-18 final_outcome='Da restituire' final_amount=40,00 final_on=2026-10-25 -q
  $ povnet report controls --period 2026 --as-of 2026-10-24 --format csv | grep ^RCT | cut -d, -f10,13-20
  Tagliata,no,1000.00,900.00,100.00,0.00,0.00,100.00
  $ povnet report controls --period 2026 --as-of 2026-10-25 --format csv | grep ^RCT | cut -d, -f10,13-20
  Da restituire,sì,1000.00,960.00,0.00,40.00,0.00,40.00
  $ povnet intake set control_line RCT-000001 recovered=40,00 recovered_on=2026-10-30 -q
  $ povnet report controls --period 2026 --as-of 2026-10-31 --format csv | grep ^RCT | cut -d, -f10,13-20
  Da restituire,sì,1000.00,960.00,0.00,40.00,40.00,0.00
  $ povnet export statement --period 2026 --as-of 2026-10-31 --format csv | grep "^REND"
  REND-000001,Coop. Esempio,,2026-01-01,2026-06-30,Intermedio,Ricevuto,2026-07-15,,3,1500.00,1000.00,0.00,500.00,1000.00,40.00,40.00,500.00

More than the line is told; so is a line that is of another document. What has not been paid yet is not owed.

  $ povnet intake add control_line control=CTL-000001 expense=SP-000002 allocation=IM-000003 outcome=cut amount=500,01 reason=prova -q
  $ povnet intake add control_line control=CTL-000001 expense=SP-000003 allocation=IM-000003 -q
  $ povnet check --area controlli --as-of 2026-10-31 --format csv
  severity,check,area,record,day,detail,remedy
  errore,control_cut_over,controlli,RCT-000002,2026-09-01,tolti 500.01 su 500.00 imputati,Correggere l'importo dell'esito o del restituito
  errore,control_line_other,controlli,RCT-000003,2026-09-01,IM-000003 è di SP-000002,Correggere la spesa o l'imputazione della riga controllata
  $ povnet intake set control_line RCT-000002 amount=200,00 -q
  $ povnet report controls --period 2026 --as-of 2026-10-31 --format csv | grep ^RCT-000002 | cut -d, -f10,13-20
  Tagliata,no,500.00,300.00,200.00,0.00,0.00,0.00
  $ povnet report explain controls --period 2026 --cell Ministero/controlled_cut --format csv | cut -d, -f1-3
  control_line,control,authority
  RCT-000001,CTL-000001,Ministero
  RCT-000002,CTL-000001,Ministero
  RCT-000003,CTL-000001,Ministero

An empty period says so.

  $ povnet report controls --period 2025
  Controlli ricevuti sulla spesa
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: anno 2025
  
  Per autorità
  nessuna riga
  
  Per chi spende
  nessuna riga
  
  Righe controllate
  nessuna riga
  
  Richieste senza risposta
  nessuna riga
  
  - Entrano i controlli cominciati nel periodo; gli esiti sono quelli noti alla data, il definitivo al posto del
    primo
  - Ciò che è tagliato o da restituire non conta più come imputato all'annualità
  - Dovuto da chi spende: ciò che è da restituire, e ciò che è tagliato dopo essere stato pagato, meno il
    restituito
  - Nessuna riga nel periodo per: Righe controllate
  - Giornale: N:HEAD
