Hours of a PUC: those of the month, judged by the whole week (V-13). The week of 28 September has its 8 hours, four in each month.

  $ povnet puc hours --period 2026-10
  Ore PUC, ottobre 2026
  Situazione al 05/11/2026
  
  Settimane
  
  Per persona e settimana
  Progetto  Comune  Persona   Cognome  Nome    Settimana dal  Dovute  Fatte  di cui recuperate  Assenza giustificata  Assenza ingiustificata  Regola settimanale
  EP-1      Melzo   P-000001  Bbbari   Bbbina  28/09/2026       4:34   4:00               0:00                  0:00                    0:00  nei limiti
  EP-1      Melzo   P-000001  Bbbari   Bbbina  05/10/2026       8:00   8:00               0:00                  0:00                    0:00  nei limiti
  EP-1      Melzo   P-000001  Bbbari   Bbbina  12/10/2026       8:00   4:00               0:00                  0:00                    4:00  sotto il minimo, recuperabile nel mese
  EP-1      Melzo   P-000001  Bbbari   Bbbina  19/10/2026       8:00   8:00               0:00                  0:00                    0:00  nei limiti
  EP-1      Melzo   P-000001  Bbbari   Bbbina  26/10/2026       6:52   4:00               0:00                  0:00                    0:00  sotto il minimo, recuperabile nel mese
  --------  ------  --------  -------  ------  -------------  ------  -----  -----------------  --------------------  ----------------------  --------------------------------------
  Totale                                                       35:26  28:00               0:00                  0:00                    4:00
  
  Persone
  
  Per persona nel periodo
  Progetto  Comune  Persona   Cognome  Nome    Dovute  Fatte  di cui recuperate  Assenza giustificata  Assenza ingiustificata  Ore dovute raggiunte  Assenze ingiustificate
  EP-1      Melzo   P-000001  Bbbari   Bbbina   35:26  28:00               0:00                  0:00                    4:00  no
  --------  ------  --------  -------  ------  ------  -----  -----------------  --------------------  ----------------------  --------------------  ----------------------
  Totale                                        35:26  28:00               0:00                  0:00                    4:00
  
  - Parametri da confermare: Impegno settimanale che si può distribuire nel mese (PUC_FLEXIBLE_MINUTES); Assenze
    ingiustificate: segnalazione per la decadenza (PUC_LOSS_MINUTES); Assenze ingiustificate: richiamo scritto
    (PUC_WARNING_MINUTES); Impegno settimanale minimo (PUC_WEEK_LEAST_MINUTES); Impegno settimanale massimo
    (PUC_WEEK_MOST_MINUTES)
  - Giornale: N:HEAD
  $ povnet puc hours --period 2026-09 --format csv
  weeks
  project,comune,person,surname,name,week,due,done,made_up,justified,unjustified,verdict
  EP-1,Melzo,P-000001,Bbbari,Bbbina,2026-08-31,411,0,0,0,0,"sotto il minimo, recuperabile nel mese"
  EP-1,Melzo,P-000001,Bbbari,Bbbina,2026-09-07,480,0,0,0,0,"sotto il minimo, recuperabile nel mese"
  EP-1,Melzo,P-000001,Bbbari,Bbbina,2026-09-14,480,0,0,0,0,"sotto il minimo, recuperabile nel mese"
  EP-1,Melzo,P-000001,Bbbari,Bbbina,2026-09-21,480,0,0,0,0,"sotto il minimo, recuperabile nel mese"
  EP-1,Melzo,P-000001,Bbbari,Bbbina,2026-09-28,206,240,0,0,0,nei limiti
  
  persons
  project,comune,person,surname,name,due,done,made_up,justified,unjustified,month_kept,warning
  EP-1,Melzo,P-000001,Bbbari,Bbbina,2057,240,0,0,0,no,

A week that is not over is not judged, and one not yet begun is not there.

  $ povnet puc hours --period 2026-11
  Ore PUC, novembre 2026, fino al 05/11/2026
  Situazione al 05/11/2026
  
  Settimane
  
  Per persona e settimana
  Progetto  Comune  Persona   Cognome  Nome    Settimana dal  Dovute  Fatte  di cui recuperate  Assenza giustificata  Assenza ingiustificata  Regola settimanale
  EP-1      Melzo   P-000001  Bbbari   Bbbina  26/10/2026       1:09   0:00               0:00                  0:00                    0:00  sotto il minimo, recuperabile nel mese
  EP-1      Melzo   P-000001  Bbbari   Bbbina  02/11/2026       4:34   4:00               0:00                  0:00                    0:00  in corso
  --------  ------  --------  -------  ------  -------------  ------  -----  -----------------  --------------------  ----------------------  --------------------------------------
  Totale                                                        5:43   4:00               0:00                  0:00                    0:00
  
  Persone
  
  Per persona nel periodo
  Progetto  Comune  Persona   Cognome  Nome    Dovute  Fatte  di cui recuperate  Assenza giustificata  Assenza ingiustificata  Ore dovute raggiunte  Assenze ingiustificate
  EP-1      Melzo   P-000001  Bbbari   Bbbina    5:43   4:00               0:00                  0:00                    0:00  non ancora
  --------  ------  --------  -------  ------  ------  -----  -----------------  --------------------  ----------------------  --------------------  ----------------------
  Totale                                         5:43   4:00               0:00                  0:00                    0:00
  
  - Parametri da confermare: Impegno settimanale che si può distribuire nel mese (PUC_FLEXIBLE_MINUTES); Impegno
    settimanale minimo (PUC_WEEK_LEAST_MINUTES); Impegno settimanale massimo (PUC_WEEK_MOST_MINUTES)
  - Giornale: N:HEAD
  $ povnet puc hours --period 2026-11 --as-of 2026-10-31
  Ore PUC, novembre 2026, fino al 31/10/2026
  Situazione al 31/10/2026
  
  Settimane
  
  Per persona e settimana
  nessuna presenza e nessun abbinamento nel periodo
  
  Persone
  
  Per persona nel periodo
  nessuna persona nel periodo
  
  - Giornale: N:HEAD

A period of before the rules: the hours are shown. An empty one is empty.

  $ povnet puc hours --period 2020-01
  Ore PUC, gennaio 2020
  Situazione al 05/11/2026
  
  Settimane
  
  Per persona e settimana
  Progetto  Comune  Persona   Cognome  Nome    Settimana dal  Dovute  Fatte  di cui recuperate  Assenza giustificata  Assenza ingiustificata  Regola settimanale
  EP-1      Melzo   P-000001  Bbbari   Bbbina  13/01/2020       8:00   4:00               0:00                  0:00                    0:00  non si può dire: nessun parametro in vigore
  --------  ------  --------  -------  ------  -------------  ------  -----  -----------------  --------------------  ----------------------  -------------------------------------------
  Totale                                                        8:00   4:00               0:00                  0:00                    0:00
  
  Persone
  
  Per persona nel periodo
  Progetto  Comune  Persona   Cognome  Nome    Dovute  Fatte  di cui recuperate  Assenza giustificata  Assenza ingiustificata  Ore dovute raggiunte  Assenze ingiustificate
  EP-1      Melzo   P-000001  Bbbari   Bbbina    8:00   4:00               0:00                  0:00                    0:00  no
  --------  ------  --------  -------  ------  ------  -----  -----------------  --------------------  ----------------------  --------------------  ----------------------
  Totale                                         8:00   4:00               0:00                  0:00                    0:00
  
  - Giornale: N:HEAD
  $ povnet puc hours --period 2019-01
  Ore PUC, gennaio 2019
  Situazione al 05/11/2026
  
  Settimane
  
  Per persona e settimana
  nessuna presenza e nessun abbinamento nel periodo
  
  Persone
  
  Per persona nel periodo
  nessuna persona nel periodo
  
  - Nessuna riga nel periodo per: Abbinamenti PUC, Presenze PUC
  - Giornale: N:HEAD

Days of a suspension owe nothing (S-059): the week before it, the week it cuts, and the month.

  $ povnet intake add puc_suspension puc_assignment=PA-000001 valid_from=2026-10-15 valid_to=2026-10-25 reason=ricovero -q >fatto
  $ povnet puc hours --period 2026-10 --format csv | cut -d, -f1,3,6-11 | sed -n '/^week\|^EP-1/p'
  weeks
  EP-1,P-000001,2026-09-28,274,240,0,0,0
  EP-1,P-000001,2026-10-05,480,480,0,0,0
  EP-1,P-000001,2026-10-12,206,240,0,0,240
  EP-1,P-000001,2026-10-19,0,480,0,0,0
  EP-1,P-000001,2026-10-26,411,240,0,0,0
  EP-1,P-000001,1371,1680,0,0,240,sì
  $ povnet report puc --period 2026-10 --format csv | sed -n "/puc_project/,/^$/p"
  puc_project,puc_seats,puc_attended,puc_due,puc_done,puc_made_up,puc_justified,puc_unjustified
  EP-1,5,1,1371,1680,0,0,240
  
  $ povnet check --area puc --format csv | grep month_short
  avviso,puc_month_short,puc,PA-000001,2026-09-01,4 ore su 34.3,Verificare il registro; le ore di un mese finito non si recuperano più
