Who owes which file, and whether it has come (S-119). Without anything written down the answer says so.

  $ povnet --db vuoto.db db init -q
  $ povnet --db vuoto.db intake expected
  File attesi: ottobre 2026, e quelli di prima che mancano ancora
  
  nessun file atteso: chi deve mandare che cosa si scrive con povnet intake add delivery
  
  - Nessuna riga nel periodo per: File attesi
  - Giornale: N:HEAD

October's contacts came from one of the two who send them; July to September's payments never did.

  $ povnet intake expected
  File attesi: ottobre 2026, e quelli di prima che mancano ancora
  
  Consegna    Fonte          Chi manda        Periodo dal  al          Entro il    Arrivato il  Giorni di ritardo  Stato
  CNG-000003  payment_order  Comune di Melzo  01/07/2026   30/09/2026  15/10/2026                              21  in ritardo
  CNG-000002  contact        Ass. Ponte       01/10/2026   31/10/2026  10/11/2026                               0  atteso
  CNG-000001  contact        Coop Radice      01/10/2026   31/10/2026  10/11/2026  05/11/2026                   0  arrivato
  Nei file (-o) anche: Promemoria
  
  Promemoria per chi è in ritardo
  
  Comune di Melzo: si aspetta il file "Mandati" dal 01/07/2026 al 30/09/2026, entro il 15/10/2026: al 05/11/2026
    non è arrivato, giorni di ritardo 21. Mandarlo, o dire che non ci sono righe.
  
  - Giornale: N:HEAD
  $ povnet intake expected --as-of 2026-11-15 --format csv
  delivery,source,sender,period_from,period_to,due,come_on,days_late,state,reminder
  CNG-000003,payment_order,Comune di Melzo,2026-07-01,2026-09-30,2026-10-15,,31,in ritardo,"Comune di Melzo: si aspetta il file ""Mandati"" dal 01/07/2026 al 30/09/2026, entro il 15/10/2026: al 15/11/2026 non è arrivato, giorni di ritardo 31. Mandarlo, o dire che non ci sono righe."
  CNG-000002,contact,Ass. Ponte,2026-10-01,2026-10-31,2026-11-10,,5,in ritardo,"Ass. Ponte: si aspetta il file ""Contatti"" dal 01/10/2026 al 31/10/2026, entro il 10/11/2026: al 15/11/2026 non è arrivato, giorni di ritardo 5. Mandarlo, o dire che non ci sono righe."
  CNG-000001,contact,Coop Radice,2026-10-01,2026-10-31,2026-11-10,2026-11-05,0,arrivato,
  $ povnet intake expected --period 2026-09 --as-of 2026-11-15 --format csv | cut -d, -f1,3-9
  delivery,sender,period_from,period_to,due,come_on,days_late,state
  CNG-000003,Comune di Melzo,2026-07-01,2026-09-30,2026-10-15,,31,in ritardo
  $ povnet intake expected --fail-on late >/dev/null
  [8]
  $ povnet intake expected --period 2026-01 --as-of 2026-02-01 --fail-on late
  File attesi: gennaio 2026, e quelli di prima che mancano ancora
  
  nessun file atteso: chi deve mandare che cosa si scrive con povnet intake add delivery
  
  - Nessuna riga nel periodo per: File attesi
  - Giornale: N:HEAD

A batch that is undone has not come.

  $ povnet intake undo 1 -q >/dev/null
  $ povnet intake expected --as-of 2026-11-15 --format csv | cut -d, -f1,3-9
  delivery,sender,period_from,period_to,due,come_on,days_late,state
  CNG-000003,Comune di Melzo,2026-07-01,2026-09-30,2026-10-15,,31,in ritardo
  CNG-000002,Ass. Ponte,2026-10-01,2026-10-31,2026-11-10,,5,in ritardo
  CNG-000001,Coop Radice,2026-10-01,2026-10-31,2026-11-10,,5,in ritardo

A source that nobody knows is told: its file could never come.

  $ povnet intake add delivery source=contattti sender=Chiunque frequency="Ogni mese" due_day=5 -q >/dev/null
  $ povnet intake expected | tail -3
  
  - CNG-000004: non c'è una fonte né un registro "contattti": forse "contact"
  - Giornale: N:HEAD
  $ povnet intake expected --fail-on lat
  povnet: --fail-on: "lat" non è tra i valori possibili
    suggerimento: forse "late"
  [2]
