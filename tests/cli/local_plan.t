S-098, S-107. Each line of the local plan (10 after 2) with what is planned, obliged, ordered, paid with a receipt and charged; what is on no
line is a row of its own.

  $ povnet report pal --period 2026 --as-of 2026-12-31
  Linee del PAL
  Situazione al 31/12/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: anno 2026
  
  Linee del PAL
  Fondo   Annualità  Numero  Titolo                       Intervento  Linea di azione               Programmato  Impegnato  Liquidato     Pagato   Imputato  Da impegnare    Residuo
  QSFP         2024  1       Servizio sociale             B_SSP       Progettazione personalizzata    40.000,00  30.000,00  12.200,50  12.100,50   6.000,00     10.000,00  27.899,50
  QSFP         2024  2       Tirocini                     C_TIR                                       10.000,00  11.000,00       0,00       0,00       0,00     -1.000,00  10.000,00
  QSFP         2024  10      Mediazione                   G_MED                                          500,00       0,00       0,00       0,00       0,00        500,00     500,00
  QSFP         2024  —       fuori dalle linee del piano                                                            500,00       0,00       0,00   4.500,00
  ------  ---------  ------  ---------------------------  ----------  ----------------------------  -----------  ---------  ---------  ---------  ---------  ------------  ---------
  Totale                                                                                              50.500,00  41.500,00  12.200,50  12.100,50  10.500,00      9.500,00  38.399,50
  
  - Valori cumulati fino all'ultimo giorno del periodo; il residuo è il programmato meno il pagato
  - Un impegno o una spesa senza linea va alla linea del suo intervento, se è una sola; ciò che resta sta nella
    riga fuori dal piano
  - Giornale: N:HEAD
  $ povnet check --area spesa --period 2026 --as-of 2026-12-31 --format csv | grep -E 'plan_line|payment_cup|own_resource|convention_over'
  avviso,convention_overspent,spesa,CON-000002,,imputati 4500.00 su 4000.00,"Registrare l'addendum che lo aumenta, o escludere la parte che eccede"
  avviso,own_resource_unvalued,spesa,RP-000003,2026-07-03,nessun costo orario in vigore,"Scrivere l'importo, o il costo orario del profilo (volontario, se non è detto) in hourly_cost"
  avviso,payment_cup,spesa,MAN-000002,2026-05-31,CUP di un'altra annualità,Verificare con la ragioneria
  avviso,plan_line_overrun,spesa,PAL-000002,,impegnati 11000.00 su 10000.00 programmati,"Aggiornare il piano, o spostare l'impegno su un'altra linea"

S-028, S-030, S-114, S-115. Conventions with their addenda, together and apart; what partners bring beside what is financed.

  $ povnet report conventions --period 2026 --as-of 2026-12-31 --format csv
  together
  root,title,addenda,valid_from,valid_to,amount,budget,charged,own,residual
  7,Coprogettazione,1,2026-01-01,2026-12-31,54000.00,50000.00,10500.00,302.16,43500.00
  
  apart
  root,number,title,addendum,emergency,valid_from,valid_to,funds,amount,budget,charged,own,residual
  7,7,Coprogettazione,no,no,2026-01-01,2026-12-31,,50000.00,50000.00,6000.00,302.16,44000.00
  7,7-bis,Emergenza freddo,sì,sì,2026-03-01,2026-04-30,QSFP 2024,4000.00,,4500.00,,-500.00
  
  partners
  convention,organisation,role,budget,share,charged,admitted,promised,own,own_share
  7,Associazione Prova,Partner,12500.00,25.00,0.00,,,52.16,100.00
  7,Cooperativa Prova,Capofila,37500.00,75.00,10500.00,,2000.00,250.00,2.33
  
  lines
  convention,line,organisation,role,budget,share,people
  7,Progettazione personalizzata,Associazione Prova,Coattore,10000.00,25.00,1
  7,Progettazione personalizzata,Cooperativa Prova,Responsabile della linea,30000.00,75.00,3
  
  own
  day,convention,organisation,line,kind,description,minutes,rate,rate_from,value
  2026-03-02,7,Associazione Prova,Progettazione personalizzata,Ore di volontari,,90,10.01,costi orari,15.02
  2026-03-03,7,Cooperativa Prova,Non indicata,Spazi,,,,,250.00
  2026-07-02,7,Associazione Prova,Progettazione personalizzata,Ore di volontari,,120,18.57,parametro,37.14
  2026-07-03,7,Associazione Prova,Progettazione personalizzata,Ore di personale proprio,,60,,,
  $ povnet report funding --period 2026-03 --as-of 2026-12-31 --format csv
  by_outcome
  funding_outcome,funding_requests,funding_asked,funding_obtained,funding_cofinancing
  In attesa,1,300.00,0.00,0.00
  Ottenuta,0,0.00,0.00,0.00
  Ottenuta in parte,1,20000.00,5250.00,1000.00
  Non ottenuta,0,0.00,0.00,0.00
  
  by_line
  line,funding_requests,funding_asked,funding_obtained,funding_cofinancing,own_value,charged,funding_leverage
  Governance,0,0.00,0.00,0.00,0.00,0.00,
  Antenne sociali,0,0.00,0.00,0.00,0.00,0.00,
  Progettazione personalizzata,1,20000.00,5250.00,1000.00,15.02,10500.00,0.50
  Hub e PUC,0,0.00,0.00,0.00,0.00,0.00,
  Monitoraggio e valutazione d'impatto,0,0.00,0.00,0.00,0.00,0.00,
  Non indicata,1,300.00,0.00,0.00,250.00,0.00,
  
  list
  day,title,caller,kind,organisation,line,outcome,asked,obtained,cofinancing,used_for
  2026-03-01,Lotteria,Ditta Prova,Donazione,Ambito territoriale sociale 5 Melzo,Non indicata,In attesa,300.00,,,
  2026-03-15,Bando comunità,Fondazione Prova,Bando,Ambito territoriale sociale 5 Melzo,Progettazione personalizzata,Ottenuta in parte,20000.00,5250.00,1000.00,Orti
  $ povnet report sitrep --period 2026-03 --as-of 2026-12-31 --format csv | sed -n '/^conventions/,$p'
  conventions
  number,title,valid_from,valid_to,funds,amount,charged,residual
  7-bis,Emergenza freddo,2026-03-01,2026-04-30,QSFP 2024,4000.00,4500.00,-500.00

S-099, S-100. Who works, full-time equivalents, social workers for 5,000 residents; the hourly cost by the method of 1720 hours.

  $ povnet report staff --period 2026-03 --as-of 2026-03-31 --format csv | grep -vE ',0.00,|,0,$'
  by_profile
  staff_profile,staff_people,staff_fte
  Coordinatore,1,1.00
  Assistente sociale,1,0.50
  Amministrativo,0,0.00
  Educatore,0,0.00
  Psicologo,0,0.00
  Tutor lavoro,0,0.00
  Operatore abitare,0,0.00
  Mediatore culturale,0,0.00
  OSS,0,0.00
  Supervisore,0,0.00
  Volontario,0,0.00
  Altro,0,0.00
  
  by_comune
  comune,social_worker_fte,inhabitants,social_workers_per_5000
  Melzo,0.50,18253,0.14
  Ambito,0.50,83438,0.03
  
  list
  staff,profile,organisation,comune,register_number,valid_from,valid_to,weekly,fte,rate,cv
  OP-000002,Coordinatore,Cooperativa Prova,,,2026-01-01,,2160,1.00,20.00,sì
  OP-000001,Assistente sociale,Cooperativa Prova,015142,,2026-01-01,,1080,0.50,,

S-120. A partner's own numbers for its report, alone, and the reports that are due.

  $ povnet report ets --ets "Cooperativa Prova" --period 2026-H1 --as-of 2026-12-31 --format csv
  by_ets
  ets,partner_operators,partner_minutes,partner_contacts,partner_persons,charged,own_value,own_minutes
  Cooperativa Prova,1,300,0,0,10500.00,250.00,0
  
  by_line
  line,partner_minutes,partner_contacts,charged,own_value
  Governance,0,0,0.00,0.00
  Antenne sociali,0,0,0.00,0.00
  Progettazione personalizzata,300,0,10500.00,0.00
  Hub e PUC,0,0,0.00,0.00
  Monitoraggio e valutazione d'impatto,0,0,0.00,0.00
  Non indicata,0,0,0.00,250.00
  
  reports
  organisation,convention,period_from,period_to,due_on,received_on,approved_on,late,remarks
  Cooperativa Prova,7,2026-01-01,2026-06-30,2026-07-31,,,,
  $ povnet plan due --clock partner_report --as-of 2026-12-31 --format csv
  state_label,due,days_left,clock_label,case,person,surname,name,comune,staff_name,register_by,record,protocol,start,last_summons,next_appointment,manager,staff,todo,consequence,area,kind,clock,state,reference_day
  Scaduto,2026-07-31,-153,Relazione periodica di un partner,,,,,,,,REL-000001,,,,,,,Sollecitare il partner: povnet report ets --ets ENTE gli dà i suoi numeri,Mancano il racconto e la verifica di ciò che la convenzione finanzia,rete,soft,partner_report,overdue,
  $ povnet export letter relazione REL-000001 --as-of 2026-12-31
  Relazione periodica di Cooperativa Prova
  Situazione al 31/12/2026
  
  Ambito         Ambito territoriale sociale 5 Melzo
  Ente capofila  Comune di Melzo
  
  Relazione               REL-000001
  Ente                    Cooperativa Prova
  Convenzione             7
  Oggetto                 Coprogettazione
  Periodo dal             01/01/2026
  Periodo al              30/06/2026
  Da consegnare entro il  31/07/2026
  
  I numeri registrati, dal 01/01/2026 al 30/06/2026
  
  Linea di azione               Operatori   Ore  Contatti  Persone  Spesa imputata  Risorse proprie
  Progettazione personalizzata          1  5:00         0        0       10.500,00
  Non indicata                          0               0        0                           250,00
  
  Se un numero non torna, scrivere quale e perché: si corregge il dato, non la relazione.
  
  Da scrivere
  
  Che cosa è stato fatto
  Che cosa è riuscito
  Che cosa non è riuscito, e perché
  Che cosa si propone
  Firma di chi risponde della linea
  
  - Giornale: N:HEAD
  $ povnet intake set partner_report REL-000001 received_on=2026-08-03 approved_on=2026-08-20 -q && povnet report ets --period 2026-H1 --as-of 2026-12-31 --format csv | tail -n 1
  Cooperativa Prova,7,2026-01-01,2026-06-30,2026-07-31,2026-08-03,2026-08-20,3,
  $ povnet plan due --clock partner_report --as-of 2026-12-31 --format csv
  state_label,due,days_left,clock_label,case,person,surname,name,comune,staff_name,register_by,record,protocol,start,last_summons,next_appointment,manager,staff,todo,consequence,area,kind,clock,state,reference_day

Nothing on file says so.

  $ povnet --db vuoto.db db init -q
  $ povnet --db vuoto.db report pal --as-of 2026-12-31
  Linee del PAL
  Situazione al 31/12/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: dicembre 2026
  
  Linee del PAL
  nessuna riga
  
  - Valori cumulati fino all'ultimo giorno del periodo; il residuo è il programmato meno il pagato
  - Un impegno o una spesa senza linea va alla linea del suo intervento, se è una sola; ciò che resta sta nella
    riga fuori dal piano
  - Nessuna riga nel periodo per: Linee del PAL
  - Giornale: N:HEAD
  $ povnet --db vuoto.db report conventions --as-of 2026-12-31
  Convenzioni, addenda e partner
  Situazione al 31/12/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: dicembre 2026
  
  Convenzioni con i loro addenda
  nessuna riga
  
  Convenzioni e addenda, divisi
  nessuna riga
  
  Partner
  nessuna riga
  
  Ruoli per linea di azione
  nessuna riga
  
  Risorse proprie del periodo
  nessuna riga
  
  - Valori cumulati fino all'ultimo giorno del periodo; le risorse proprie non sono mai imputate a un fondo
  - Le ore di volontari e personale proprio valgono il costo orario del profilo in vigore quel giorno; senza, il
    valore non si sa
  - Nessuna riga nel periodo per: Convenzioni con i loro addenda, Convenzioni e addenda, Partner delle
    convenzioni, Risorse proprie dei partner, Ruoli dei partner per linea
  - Parametri da confermare: Valore di un'ora di volontariato, dove nessun costo orario lo dice
    (VOLUNTEER_HOURLY)
  - Giornale: N:HEAD
  $ povnet --db vuoto.db report ets --as-of 2026-12-31 --format csv
  by_ets
  ets,partner_operators,partner_minutes,partner_contacts,partner_persons,charged,own_value,own_minutes
  
  by_line
  line,partner_minutes,partner_contacts,charged,own_value
  Governance,0,0,0.00,0.00
  Antenne sociali,0,0,0.00,0.00
  Progettazione personalizzata,0,0,0.00,0.00
  Hub e PUC,0,0,0.00,0.00
  Monitoraggio e valutazione d'impatto,0,0,0.00,0.00
  Non indicata,0,0,0.00,0.00
  
  reports
  organisation,convention,period_from,period_to,due_on,received_on,approved_on,late,remarks

S-107. For who answers for the fund: promised, spent, to be spent and by when, and what would be left at the pace of the last year.

  $ povnet intake set fund_annuality "QSFP 2024" spend_to=2027-12-31 -q
  $ povnet report forecast --as-of 2026-12-31
  Previsione di spesa dei fondi
  Situazione al 31/12/2026
  
  Ambito territoriale sociale 5 Melzo
  Al 31/12/2026
  
  Assegnato, promesso, speso
  Fondo   Anno   Assegnato  Incassato  Programmato nel PAL  Promesso nelle convenzioni  Impegnato  Liquidato     Pagato  Imputato senza gli esclusi  Rendicontato  Rendicontato sull'assegnato
  QSFP    2024  100.000,00                       50.500,00                    4.000,00  41.500,00  12.200,50  12.100,50                   10.500,00          0,00                       0,00 %
  ------  ----  ----------  ---------  -------------------  --------------------------  ---------  ---------  ---------  --------------------------  ------------  ---------------------------
  Totale        100.000,00                       50.500,00                    4.000,00  41.500,00  12.200,50  12.100,50                   10.500,00          0,00
  
  Che cosa resta, ed entro quando
  Fondo   Anno  Da impegnare  Da spendere  Da spendere entro  Giorni che restano  Mandati degli ultimi 365 giorni  Spesa attesa da qui al termine  Resterebbe  A questo ritmo finisce il  Che cosa vuol dire
  QSFP    2024     58.500,00    87.799,50  31/12/2027                        365                        12.200,50                       12.200,50   75.599,00  11/03/2034                 a questo ritmo non si spende tutto
  ------  ----  ------------  -----------  -----------------  ------------------  -------------------------------  ------------------------------  ----------  -------------------------  ----------------------------------
  Totale           58.500,00    87.799,50                                                               12.200,50                       12.200,50   75.599,00
  
  - Da spendere: l'assegnato meno il liquidato. Il ritmo è quello dei mandati degli ultimi 365 giorni: una linea
    retta, non un programma
  - Rendicontato: ciò che è stato trasmesso, senza gli esclusi; da quanto ne è rendicontato dipende l'erogazione
    delle annualità successive
  - Promesso: gli importi che le convenzioni e i loro addenda danno all'annualità; il programmato è quello delle
    linee del PAL
  - Giornale: N:HEAD
  $ povnet report previsione --as-of 2028-01-01 --format csv | tail -2
  fund,year,to_commit,to_spend,spend_to,days_left,year_spent,expected,at_risk,finish_on,reading
  QSFP,2024,58500.00,87799.50,2027-12-31,-1,0.00,,87799.50,,il termine è passato
