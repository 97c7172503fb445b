A report narrowed to a comune says so, and shows no 0 for what it did not count.

  $ povnet report monthly --period 2026-10
  Attività del mese
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  
  Comune              Contatti  Persone distinte  Contatti anonimi  Richieste  Invii  Prese in carico  Progetti sottoscritti  Persone nei PUC  Ore di PUC  Spesa imputata  Mandati
  Cassano d'Adda             0                 0                 0          0      0                0                      0                0        0:00            0,00     0,00
  Inzago                     1                 1                 0          0      0                0                      0                0        0:00            0,00     0,00
  Liscate                    0                 0                 0          0      0                0                      0                0        0:00            0,00     0,00
  Melzo                      1                 1                 0          0      0                0                      0                0        0:00            0,00     0,00
  Pozzuolo Martesana         0                 0                 0          0      0                0                      0                0        0:00            0,00     0,00
  Settala                    0                 0                 0          0      0                0                      0                0        0:00            0,00     0,00
  Truccazzano                0                 0                 0          0      0                0                      0                0        0:00            0,00     0,00
  Vignate                    0                 0                 0          0      0                0                      0                0        0:00            0,00     0,00
  Ambito                     2                 2                 0          0      0                0                      0                0        0:00            0,00     0,00
  ------------------  --------  ----------------  ----------------  ---------  -----  ---------------  ---------------------  ---------------  ----------  --------------  -------
  Totale                     2                 2                 0          0      0                0                      0                0        0:00            0,00     0,00
  
  - Il comune è quello dove la persona vive: chi vive fuori dall'Ambito è lavoro fatto e non conta nel
    destinatario del fondo
  - Le persone distinte si contano di nuovo a ogni livello: le righe non si sommano
  - Nessuna riga nel periodo per: Invii, Mandati, Ore di PUC, Prese in carico aperte, Progetti sottoscritti,
    Richieste, Spesa imputata
  - Parametri da confermare: Nuovo arrivato: mesi dall'arrivo nell'Ambito (NEWCOMER_MONTHS)
  - Giornale: N:HEAD
  $ povnet report monthly --period 2026-10 --comune melzo
  Attività del mese
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  Solo: comune Melzo
  
  Comune  Contatti  Persone distinte  Contatti anonimi  Richieste  Invii  Prese in carico  Progetti sottoscritti  Persone nei PUC  Ore di PUC  Spesa imputata  Mandati
  Melzo          1                 1                 0          0      0                0                      0                0        0:00            0,00     0,00
  ------  --------  ----------------  ----------------  ---------  -----  ---------------  ---------------------  ---------------  ----------  --------------  -------
  Totale         1                 1                 0          0      0                0                      0                0        0:00            0,00     0,00
  
  - Il comune è quello dove la persona vive: chi vive fuori dall'Ambito è lavoro fatto e non conta nel
    destinatario del fondo
  - Le persone distinte si contano di nuovo a ogni livello: le righe non si sommano
  - Nessuna riga nel periodo per: Invii, Mandati, Ore di PUC, Prese in carico aperte, Progetti sottoscritti,
    Richieste, Spesa imputata
  - Parametri da confermare: Nuovo arrivato: mesi dall'arrivo nell'Ambito (NEWCOMER_MONTHS)
  - Giornale: N:HEAD
  $ povnet report monthly --period 2026-10 --comune Melzo --by administration --format md
  # Attività del mese
  
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo<br>Periodo: ottobre 2026<br>Solo: comune Melzo
  
  | Amministrazione | Contatti | Persone distinte | Contatti anonimi | Richieste | Invii | Prese in carico | Progetti sottoscritti | Persone nei PUC | Ore di PUC | Spesa imputata | Mandati |
  |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
  | Comune di Melzo | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0:00 | 0,00 | 0,00 |
  | **Totale** | **1** | **1** | **0** | **0** | **0** | **0** | **0** | **0** | **0:00** | **0,00** | **0,00** |
  
  - Il comune è quello dove la persona vive: chi vive fuori dall'Ambito è lavoro fatto e non conta nel destinatario del fondo
  - Le persone distinte si contano di nuovo a ogni livello: le righe non si sommano
  - Nessuna riga nel periodo per: Invii, Mandati, Ore di PUC, Prese in carico aperte, Progetti sottoscritti, Richieste, Spesa imputata
  - Parametri da confermare: Nuovo arrivato: mesi dall'arrivo nell'Ambito (NEWCOMER\_MONTHS)
  - Giornale: N:HEAD

What a report cannot be narrowed by is said in words, with what can be asked.

  $ povnet report monthly --period 2026-10 --ets "Coop. Esempio"
  povnet: "Prese in carico aperte" non si può restringere per ente
    suggerimento: questo rapporto si può restringere per comune
  [2]
  $ povnet report monthly --period 2026-10 --line 1.1
  povnet: "Prese in carico aperte" non si può restringere per linea
    suggerimento: questo rapporto si può restringere per comune
  [2]
  $ povnet report explain monthly --period 2026-10 --line 1.1 --cell Melzo/contacts
  povnet: "Prese in carico aperte" non si può restringere per linea
    suggerimento: questo rapporto si può restringere per comune
  [2]

A part of a name that only one has is understood as a hint.

  $ povnet report monthly --period 2026-10 --ets coop
  povnet: non c'è un ente "coop"
    suggerimento: forse "Coop. Esempio"
  [2]
