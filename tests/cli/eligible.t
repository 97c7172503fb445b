S-098: may what is spent for a person go on a fund? Yes with title and proof, no with the reason, or what is missing to
say it. The ADI of the household gives title to its members.

  $ povnet intake eligible P-000001 --fund QSFP --annuality 2024 --on 2026-09-15
  Ammissibilità di P-000001 il 15/09/2026
  Situazione al 15/09/2026
  
  Chi          P-000001
  Fondo        QSFP
  Annualità    2024
  Intervento   ogni intervento
  Giorno       15/09/2026
  Ammissibile  sì
  Titolo       ADI
  Prova        B-000001 (estrazione del 30/09/2026)
  Perché
  Regola       QSFP-2024-ADI
  Fonte        Nota MLPS 11832 del 22/09/2025
  Verificata   no, da confermare
  
  Che cosa dice ogni regola
  Regola          Titoli  ISEE massimo  Ammissibile      Prova                                 Perché                                         Fonte                           Evidenza          Verificata
  QSFP-2024-ADI   ADI                   sì               B-000001 (estrazione del 30/09/2026)                                                 Nota MLPS 11832 del 22/09/2025  Fonte secondaria  no
  QSFP-2024-ISEE  ISEE       10.140,00  non si può dire                                        manca un'attestazione ISEE valida quel giorno  Nota MLPS 11832 del 22/09/2025  Fonte secondaria  no
  
  - Benefici: 30/09/2026
  - Giornale: N:HEAD
  $ povnet intake eligible N-000001 --fund QSFP --annuality 2024 --on 2026-09-15 --format json | grep -oE '"(eligible|proof|verified)": "[^"]*"' | head -3
  "eligible": "sì"
  "proof": "B-000001 (estrazione del 30/09/2026)"
  "verified": "no"

No ADI, but an ISEE under the ceiling: of 2024, and over that of the money left from 2023, that also wants a case.

  $ povnet intake eligible P-000002 --fund QSFP --annuality 2024 --on 15/09/2026 --format csv
  rule,titles,ceiling,eligible,proof,missing,source,evidence,verified
  QSFP-2024-ADI,ADI,,no,,nessun beneficio quel giorno,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  QSFP-2024-ISEE,ISEE,10140.00,sì,ISEE-000001,,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  $ povnet intake eligible P-000002 --fund QSFP --annuality 2023 --on 15/09/2026 --format csv
  rule,titles,ceiling,eligible,proof,missing,source,evidence,verified
  QSFP-2018-ADI,ADI,,no,,nessun beneficio quel giorno,Nota MLPS 1033 del 19/01/2024,Fonte secondaria,no
  QSFP-2018-ISEE,ISEE,9360.00,no,ISEE-000001,ISEE oltre il massimo; nessuna presa in carico quel giorno,Nota MLPS 1033 del 19/01/2024,Fonte secondaria,no

The SFL is a title for the PUC alone, on the days it runs; an intervention that asks no title takes everybody.

  $ povnet intake eligible P-000003 --fund QSFP --annuality 2024 --on 2026-08-31 --format csv -q | head -2
  rule,titles,ceiling,eligible,proof,missing,source,evidence,verified
  QSFP-2024-ADI,ADI,,no,,nessun beneficio quel giorno,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  $ povnet intake eligible P-000003 --fund QSFP --annuality 2024 --on 2026-08-31 --intervention PUC --format csv -q
  rule,titles,ceiling,eligible,proof,missing,source,evidence,verified
  QSFP-2024-ADI,ADI,,no,,nessun beneficio quel giorno,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  QSFP-2024-ISEE,ISEE,10140.00,non si può dire,,manca un'attestazione ISEE valida quel giorno,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  QSFP-2024-SFL-PUC,SFL,,sì,B-000002 (estrazione del 30/09/2026),,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  $ povnet intake eligible P-000003 --fund QSFP --annuality 2024 --on 2026-09-01 --intervention PUC --format csv -q
  rule,titles,ceiling,eligible,proof,missing,source,evidence,verified
  QSFP-2024-ADI,ADI,,no,,nessun beneficio quel giorno,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  QSFP-2024-ISEE,ISEE,10140.00,non si può dire,,manca un'attestazione ISEE valida quel giorno,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  QSFP-2024-SFL-PUC,SFL,,no,,nessun beneficio quel giorno,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  $ povnet intake eligible P-000004 --fund QSFP --annuality 2024 --on 2026-09-15 --intervention A_SEGR --format csv -q
  rule,titles,ceiling,eligible,proof,missing,source,evidence,verified
  QSFP-2024-ADI,ADI,,no,,nessun beneficio quel giorno,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  QSFP-2024-ISEE,ISEE,10140.00,no,ISEE-000002,ISEE oltre il massimo,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  QSFP-A_SEGR,"ADI, SFL, ISEE, RDC, REI",,sì,,,Linee guida non lette,Dedotta,no

Over the ceiling: no, as far as the extract of the measures goes; the day after, nobody can say.

  $ povnet intake eligible P-000004 --fund QSFP --annuality 2024 --on 2026-09-30 --format csv -q
  rule,titles,ceiling,eligible,proof,missing,source,evidence,verified
  QSFP-2024-ADI,ADI,,no,,nessun beneficio quel giorno,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  QSFP-2024-ISEE,ISEE,10140.00,no,ISEE-000002,ISEE oltre il massimo,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  $ povnet intake eligible P-000004 --fund QSFP --annuality 2024 --on 2026-10-01 --format csv -q
  rule,titles,ceiling,eligible,proof,missing,source,evidence,verified
  QSFP-2024-ADI,ADI,,non si può dire,,manca un'estrazione dei benefici di quel giorno o dopo,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  QSFP-2024-ISEE,ISEE,10140.00,no,ISEE-000002,ISEE oltre il massimo,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  $ povnet intake eligible P-000005 --fund QSFP --annuality 2024 --on 2026-09-25 --format csv -q
  rule,titles,ceiling,eligible,proof,missing,source,evidence,verified
  QSFP-2024-ADI,ADI,,non si può dire,B-000003 (estrazione del 30/09/2026),manca l'esito della domanda,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no
  QSFP-2024-ISEE,ISEE,10140.00,non si può dire,,manca un'attestazione ISEE valida quel giorno,Nota MLPS 11832 del 22/09/2025,Fonte secondaria,no

No rule: it cannot be said, and which is missing.

  $ povnet intake eligible P-000001 --fund PRINS --annuality 2022 --on 2026-09-15
  Ammissibilità di P-000001 il 15/09/2026
  Situazione al 15/09/2026
  
  Chi          P-000001
  Fondo        PRINS
  Annualità    2022
  Intervento   ogni intervento
  Giorno       15/09/2026
  Ammissibile  non si può dire
  Titolo
  Prova
  Perché       manca una regola per questo fondo, annualità e giorno che valga per ogni intervento: indicare --intervention
  Regola
  Fonte
  Verificata
  
  Che cosa dice ogni regola
  nessuna regola per questo fondo, annualità, giorno e intervento
  
  - Nessuna riga nel periodo per: Regole di ammissibilità che valgono
  - Benefici: 30/09/2026
  - Giornale: N:HEAD
  $ povnet intake eligible P-000001 --fund QSFP --annuality 2017 --intervention PUC --on 2026-09-15 --format json | grep -oE '"rows": .*'
  "rows": [], "totals": null}],

Who is in protection is not shown without a reason.

  $ povnet intake eligible P-000006 --fund QSFP --annuality 2024
  povnet: riguarda un nucleo in protezione: non si mostra
    suggerimento: chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi
  [7]
  $ povnet intake eligible P-000006 --fund QSFP --annuality 2024 --include-protected --reason 'rendiconto' --format csv -q | cut -d, -f1,4
  rule,eligible
  QSFP-2024-ADI,non si può dire
  QSFP-2024-ISEE,non si può dire

Of everybody at once: each household, and who is in none and has something to show; the same answers, and nobody in
protection.

  $ povnet intake add isee persona=P-000006 isee=100,00 "valido dal=10/01/2026" "valido al=31/12/2026" -q
  $ povnet intake eligible --fund QSFP --annuality 2024 --on 2026-09-15
  Ammissibilità di tutti il 15/09/2026
  Situazione al 15/09/2026
  
  Fondo                    QSFP
  Annualità                2024
  Intervento               ogni intervento
  Quanti: sì               3
  Quanti: non si può dire  2
  Quanti: no               1
  
  Nuclei, e persone senza nucleo
  Chi       Ammissibile      Titolo             Prova                                 Perché                                         Regola
  N-000001  sì               ADI                B-000001 (estrazione del 30/09/2026)                                                 QSFP-2024-ADI
  P-000002  sì               ISEE sotto soglia  ISEE-000001                                                                          QSFP-2024-ISEE
  P-000003  non si può dire                                                           manca un'attestazione ISEE valida quel giorno  QSFP-2024-ISEE
  P-000004  no                                                                        nessun beneficio quel giorno                   QSFP-2024-ADI
  P-000005  non si può dire                     B-000003 (estrazione del 30/09/2026)  manca l'esito della domanda                    QSFP-2024-ADI
  
  - Benefici: 30/09/2026
  - Giornale: N:HEAD
  - 1 riga di nuclei in protezione è stata lasciata fuori
  $ povnet intake eligible --fund QSFP --annuality 2024 --on 2026-08-31 --intervention PUC --format csv -q | cut -d, -f1-3,6
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  record,eligible,title,rule
  N-000001,sì,ADI,QSFP-2024-ADI
  P-000002,sì,ISEE sotto soglia,QSFP-2024-ISEE
  P-000003,sì,SFL,QSFP-2024-SFL-PUC
  P-000004,no,,QSFP-2024-ADI
  P-000005,non si può dire,,QSFP-2024-ADI
  $ povnet intake eligible --fund PRINS --annuality 2022 --on 2026-09-15 --format csv -q | head -2
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  record,eligible,title,proof,missing,rule
  N-000001,non si può dire,,,"manca una regola per questo fondo, annualità e giorno che valga per ogni intervento: indicare --intervention",
  $ povnet intake eligible --fund QSFP
  povnet: manca --annuality
    suggerimento: per esempio --annuality 2024
  [2]

Who looked is in the access log; slips are told.

  $ grep -c 'intake eligible' povnet.db.access
  17
  $ povnet intake eligible P-000001
  povnet: manca --annuality
    suggerimento: per esempio --annuality 2024
  [2]
  $ povnet intake eligible P-000001 --fund QSPF --annuality 2024
  povnet: non c'è un fondo "QSPF"
    suggerimento: forse "QSFP"
  [2]
  $ povnet intake eligible P-000099 --fund QSFP --annuality 2024
  povnet: nessuna persona ha questo codice
    suggerimento: povnet intake list person elenca ciò che c'è
  [3]
  $ povnet intake eligible P-000001 --fund QSFP --annuality 2024 --intervention PCU
  povnet: non c'è un intervento "PCU"
    suggerimento: forse "PUC"
  [2]
  $ povnet intake eligible P-000001 --fund QSFP --annuality 2024 --anno 2024
  povnet: non c'è l'opzione "--anno"
    suggerimento: aggiungere --help per vedere le opzioni
  [2]
  $ povnet intake eligible P-000001 --fund QSFP --annuality 2024 --on ieri
  povnet: --on: "ieri" non è un giorno
    suggerimento: scrivere il giorno come 2026-03-09 o 09/03/2026
  [2]
  $ povnet db init --db vuoto.db -q && povnet --db vuoto.db intake eligible --fund QSFP --annuality 2024
  Ammissibilità di tutti il 05/11/2026
  Situazione al 05/11/2026
  
  Fondo                    QSFP
  Annualità                2024
  Intervento               ogni intervento
  Quanti: sì               0
  Quanti: non si può dire  0
  Quanti: no               0
  
  Nuclei, e persone senza nucleo
  nessun nucleo, e nessuna persona con un beneficio, un ISEE o una presa in carico
  
  - Nessuna riga nel periodo per: Titoli e prove di tutti, Ultimo giorno di cui parlano le estrazioni dei
    benefici
  - Giornale: N:HEAD
  $ povnet --db vuoto.db intake eligible --expenses -q
  Spese da collocare
  Situazione al 05/11/2026
  
  nessuna spesa da collocare, o nessun programma da cui partire: indicare --intervention
  
  - Nessuna riga nel periodo per: Dove può andare una spesa
  - Giornale: N:HEAD
  $ povnet --db vuoto.db intake eligible P-000001 --fund QSFP --annuality 2024
  povnet: nessuna persona ha questo codice
    suggerimento: povnet intake list person elenca ciò che c'è
  [3]

Where an expense can go: where there is room in the annuality and in the programme, on the days that the annuality takes,
and a rule admits the title; best first, and why not elsewhere. What is not known is not a yes.

  $ povnet intake eligible SP-000001
  Dove può andare SP-000001
  Situazione al 05/11/2026
  
  Annualità del fondo  Fondo  Annualità  Intervento  Ci può andare       Posto  Perché
  FA-000002            QSFP        2024  B_SSP       non si può dire  2.000,00  manca il titolo dei beneficiari
  FA-000002            QSFP        2024  PUC         no                 300,00  oltre il programmato per l'intervento
  
  - Giornale: N:HEAD
  $ povnet intake add allocation expense=SP-000001 fund_annuality=FA-000002 intervention=B_SSP amount=1000,00 beneficiary_title=ADI -q
  $ povnet intake eligible SP-000001 --format csv
  annuality,fund,year,intervention,answer,room,why
  FA-000002,QSFP,2024,B_SSP,sì,2000.00,"stesso CUP, nel programmato"
  FA-000004,PRINS,2022,B_SSP,non si può dire,9000.00,mancano i giorni in cui l'annualità ammette spese; manca una regola di ammissibilità
  FA-000002,QSFP,2024,PUC,no,300.00,oltre il programmato per l'intervento
  FA-000001,QSFP,2023,B_SSP,no,900.00,nell'annualità non c'è posto
  FA-000003,QSFP,2025,B_SSP,no,5000.00,documento prima del 01/06/2026
  $ povnet intake eligible SP-000002 --format csv -q
  annuality,fund,year,intervention,answer,room,why
  FA-000002,QSFP,2024,PUC,sì,300.00,"CUP diverso o assente, nel programmato"
  FA-000004,PRINS,2022,B_SSP,non si può dire,9000.00,mancano i giorni in cui l'annualità ammette spese; manca una regola di ammissibilità
  FA-000001,QSFP,2023,B_SSP,no,1000.00,nessuna regola ammette il titolo SFL
  FA-000002,QSFP,2024,B_SSP,no,1000.00,nessuna regola ammette il titolo SFL
  FA-000003,QSFP,2025,B_SSP,no,5000.00,documento prima del 01/06/2026; nessuna regola ammette il titolo SFL
  $ povnet intake eligible SP-000001 --intervention A_SEGR --format csv -q | cut -d, -f1,5-
  annuality,answer,room,why
  FA-000002,sì,5000.00,"stesso CUP, nessun programma per l'intervento"
  FA-000004,non si può dire,9000.00,mancano i giorni in cui l'annualità ammette spese; manca una regola di ammissibilità
  FA-000001,no,900.00,nell'annualità non c'è posto
  FA-000003,no,5000.00,documento prima del 01/06/2026
  $ povnet intake eligible SP-000001 --fund QSFP
  povnet: per una spesa si guardano tutti i fondi e le annualità, al giorno del documento
    suggerimento: togliere --fund, --annuality e --on
  [2]
  $ povnet intake eligible SP-000099
  povnet: "SP-000099" non c'è in "expense"
    suggerimento: povnet intake list expense elenca ciò che c'è
  [3]

What is not yet charged for the whole, each with its best place; a limit that nobody has read in its act keeps from a yes, one that
somebody has says no.

  $ povnet intake add expense organisation="Coop. Bbb" number=9 day=2026-03-03 total=150,00 -q
  $ povnet intake add allocation expense=SP-000003 fund_annuality=FA-000002 intervention=PUC amount=50,00 beneficiary_title=SFL -q
  $ povnet intake eligible --expenses --format csv -q
  expense,to_place,annuality,fund,year,intervention,answer,room,why
  SP-000003,100.00,FA-000002,QSFP,2024,PUC,sì,250.00,"CUP diverso o assente, nel programmato"
  $ povnet intake add spending_limit key=PROVA fund=QSFP intervention=PUC numerator=intervention_charged denominator=annuality_allotted comparison='<' value=300 unit=share label='PUC sotto il 3 %' source=prova evidence=practice -q
  $ povnet intake eligible --expenses --format csv -q
  expense,to_place,annuality,fund,year,intervention,answer,room,why
  SP-000003,100.00,FA-000004,PRINS,2022,PUC,non si può dire,9000.00,mancano i giorni in cui l'annualità ammette spese; manca una regola di ammissibilità
  $ povnet intake set spending_limit PROVA verified=sì -q
  $ povnet intake eligible SP-000003 --format csv -q | grep PUC
  FA-000004,PRINS,2022,PUC,non si può dire,9000.00,mancano i giorni in cui l'annualità ammette spese; manca una regola di ammissibilità
  FA-000001,QSFP,2023,PUC,no,900.00,oltre il vincolo: PUC sotto il 3 %; nessuna regola ammette il titolo SFL
  FA-000002,QSFP,2024,PUC,no,300.00,oltre il vincolo: PUC sotto il 3 %
  FA-000003,QSFP,2025,PUC,no,5000.00,documento prima del 01/06/2026; oltre il vincolo: PUC sotto il 3 %
  $ povnet intake set expense SP-000003 total=149,99 -q
  $ povnet intake eligible SP-000003 --format csv -q | grep PUC
  FA-000002,QSFP,2024,PUC,sì,300.00,"CUP diverso o assente, nel programmato"
  FA-000004,PRINS,2022,PUC,non si può dire,9000.00,mancano i giorni in cui l'annualità ammette spese; manca una regola di ammissibilità
  FA-000001,QSFP,2023,PUC,no,900.00,oltre il vincolo: PUC sotto il 3 %; nessuna regola ammette il titolo SFL
  FA-000003,QSFP,2025,PUC,no,5000.00,documento prima del 01/06/2026
  $ povnet intake set expense SP-000003 kind=transfer -q
  $ povnet intake eligible --expenses --format csv -q
  expense,to_place,annuality,fund,year,intervention,answer,room,why
  $ povnet intake eligible --expenses --on 2026-09-15
  povnet: per una spesa si guardano tutti i fondi e le annualità, al giorno del documento
    suggerimento: togliere --fund, --annuality e --on
  [2]
  $ povnet intake eligible SP-000003 --expenses
  povnet: --expenses guarda tutte le spese
    suggerimento: togliere CHI, o togliere --expenses
  [2]

Two funds that may not pay the same document: one of them is already there.

  $ povnet intake add fund_incompatibility fondo=PRINS "altro fondo=QSFP" fonte=prova evidenza=practice -q
  $ povnet intake eligible SP-000001 --format csv -q | grep PRINS
  FA-000004,PRINS,2022,B_SSP,no,9000.00,"incompatibile con QSFP, che già paga il documento"
