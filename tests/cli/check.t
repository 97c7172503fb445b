What does not add up in the data. An empty case file has nothing wrong, and says how many checks were run.

  $ povnet --db vuoto.db check --area accessi | head -5
  Controlli al 05/11/2026
  Situazione al 05/11/2026
  
  Controlli eseguiti: 14. Errori: 0, avvisi: 0, note: 0
  
  $ povnet --db vuoto.db check --area accessi --format csv
  severity,check,area,record,day,detail,remedy
  $ povnet --db vuoto.db check --fail-on info >tutto.txt

What was left half done is found: which record, when, what, and what to do (V-05, V-06, S-015, S-027, S-071).

  $ povnet check --area accessi --format csv
  severity,check,area,record,day,detail,remedy
  avviso,contact_without_outcome,accessi,C-000002,2026-09-20,nessun esito,Chiedere all'antenna come è finito il contatto
  avviso,contact_without_request,accessi,C-000002,2026-09-20,nessuna richiesta,"Aggiungere la richiesta, anche «non specificato»"
  avviso,referral_to_chase,accessi,I-000001,2026-10-28,da 8 giorni,"Chiamare il servizio, e scrivere la risposta nell'invio"
  avviso,resource_overfull,accessi,RSC-000001,2026-09-01,1 persone su 0 posti,Rivedere la capienza o gli abbinamenti
  avviso,resource_review_past,accessi,AR-000001,2026-10-15,verifica del 15/10/2026 non fatta,"Fare la verifica, e scrivere il nuovo giorno o la fine"
  avviso,risk_uncovered,accessi,SR-000001,2026-10-10,livello 3,"Chiamare prima che la situazione peggiori: presa in carico leggera, o invio"
  avviso,urgent_repeated,accessi,C-000002,2026-09-20,un'altra urgenza il 01/09/2026,Ricomporre le risposte: un case manager e un progetto
  avviso,urgent_without_plan,accessi,C-000001,2026-09-01,da 65 giorni,"Vedere chi segue la persona; se l'urgenza è finita, scriverlo nell'esito del contatto"
  nota,resource_stale,accessi,RSC-000001,,mai verificata,"Chiamare, aggiornare la scheda e scrivere la data della verifica"

The life of a case (V-08 to V-12, V5, V6, S-021, S-066, S-078, S-079, S-091, S-092): who answered for it, what was agreed, and with whom.

  $ povnet check --area casi --format csv | cut -d, -f1-6
  severity,check,area,record,day,detail
  avviso,assessment_item_half,casi,VA-000001,2026-09-10,manca la risorsa
  avviso,case_manager_gap,casi,PIC-000001,2026-08-01,dal 01/08/2026 al 16/08/2026 nessuno
  avviso,commitment_bound_wrong,casi,IP-000002,2026-10-15,la persona è minorenne
  avviso,commitment_owner,casi,IP-000001,2026-10-15,nessun responsabile
  avviso,complaint_late,casi,RCL-000001,2026-09-01,risposta attesa entro il 01/10/2026
  avviso,complex_without_framework,casi,AN-000001,2026-09-10,esito C senza quadro di analisi
  avviso,complex_without_team,casi,AN-000001,2026-09-10,professioni: 1
  avviso,goal_untagged,casi,OB-000001,2026-10-15,manca l'obiettivo del sistema
  avviso,goal_without_due,casi,OB-000001,2026-10-15,manca la data
  avviso,goal_without_owner,casi,OB-000001,2026-10-15,nessun impegno collegato
  avviso,participant_without_plan,casi,P-000002,2026-09-01,affidata alla risorsa RSC-000001
  avviso,plan_signed_empty,casi,PP-000001,2026-10-15,nessun risultato atteso
  avviso,support_before_plan,casi,SO-000001,2026-10-01,progetto firmato il 15/10/2026
  nota,case_without_ground,casi,PIC-000001,2026-07-01,nessuna condizione registrata
  nota,consent_missing,casi,PIC-000001,2026-08-17,nessun consenso alla condivisione

A tax code that is not one is kept as it was written (V-01, S-094).

  $ povnet check --area persone --format csv | cut -d, -f1-6
  severity,check,area,record,day,detail
  avviso,tax_code_malformed,persone,PK-000001,,carattere di controllo sbagliato
  $ povnet intake list person_key --format csv | cut -d, -f1,3,4
  code,kind,value
  PK-000001,Codice fiscale,BBBBBN80C49Z999A

No name and no tax code is ever in a finding.

  $ povnet check --format csv | grep -ciE 'bbb'
  0
  [1]

One period, one gravity; on the screen it is a table.

  $ povnet check --period 2026-10 --severity info --area accessi
  Controlli al 05/11/2026
  Situazione al 05/11/2026
  
  Controlli eseguiti: 4. Errori: 0, avvisi: 0, note: 1
  
  Gravità  Controllo       Area     Record      Giorno  Che cosa        Che cosa fare
  nota     resource_stale  accessi  RSC-000001          mai verificata  Chiamare, aggiornare la scheda e scrivere la data della verifica
  
  - Parametri da confermare: Scheda di una realtà della rete da ricontrollare (NETWORK_STALE_DAYS)
  - Giornale: N:HEAD
  $ povnet check --period 2019 --area casi --format csv
  severity,check,area,record,day,detail,remedy

A check resting on what no officer has verified is at most a warning, so that a night run that stops on errors goes on.

  $ povnet check --area casi --fail-on error >casi.txt
  $ povnet check --area casi --fail-on warning >casi.txt
  [8]
  $ povnet check --area casi --severity info --fail-on warning >casi.txt

Each check says what it means, where it comes from and what to do.

  $ povnet check explain support_before_plan
  Sostegni pagati prima del progetto
  
  Controllo           support_before_plan
  Gravità             avviso
  Perché non di più   la regola o i suoi parametri non sono ancora verificati: vale al più come avviso
  Area                casi
  Registro            plan_support
  Che cosa significa  Un sostegno con un costo o un fondo comincia quando nessun progetto del caso era ancora firmato: la spesa non ha il suo progetto.
  Che cosa fare       Controllare le due date; se il sostegno è partito prima davvero, non imputarlo alla quota
  Regole              V-08E, S-072
  Fonte               D.Lgs. 147/2017 artt. 6 e 7: i sostegni stanno nel progetto
  Evidenza            Dedotta
  $ povnet check explain case_manager_gap --format json
  {
  "key": "check",
  "title": "Giorni senza case manager",
  "as_of": null,
  "tables": [],
  "fields": [
    {"key": "check", "sheet": "case_manager_gap", "values": {"id": "case_manager_gap", "severity": "avviso", "area": "casi", "register": "care_case", "meaning": "Tra l'apertura e la chiusura ci sono giorni in cui nessun case manager rispondeva del caso. Chi manca oggi lo dice case_without_manager.", "remedy": "Correggere le date dei ruoli, se qualcuno c'era; altrimenti nulla: il fatto resta", "rules": "V-08D, S-076", "parameters": "CASE_ASSIGN_DAYS"}}],
  "texts": [],
  "notes": []
  }
  $ povnet check list --format csv | grep -E 'casi.*"V-'
  adi_first_meeting_late,avviso,casi,ADI senza primo incontro oltre il termine,"V-07, ADI-02"
  adi_next_meeting_late,avviso,casi,ADI senza incontro periodico oltre il termine,"V-07B, ADI-04, S-096"
  assessment_item_half,avviso,casi,Voci dell'analisi a metà,"V-12, S-078"
  case_manager_gap,avviso,casi,Giorni senza case manager,"V-08D, S-076"
  case_outside_target,avviso,casi,In carico chi vive fuori dall'Ambito,"V-03B, S-094"
  case_two_managers,avviso,casi,Prese in carico con due case manager,"V-08B, S-076"
  case_without_manager,avviso,casi,Prese in carico senza case manager,"V-08, S-076"
  complex_without_framework,avviso,casi,Bisogni complessi senza quadro di analisi,"V-11, S-055"
  complex_without_team,avviso,casi,Bisogni complessi senza équipe,"V-11B, S-054, S-055"
  goal_untagged,avviso,casi,Obiettivi senza sigla o senza area,"V-09, S-021"
  goal_without_due,avviso,casi,Obiettivi senza scadenza,"V-09B, S-072"
  goal_without_owner,avviso,casi,Obiettivi di cui nessuno risponde,"V-09C, S-092"
  meeting_without_manager,nota,casi,Incontri senza case manager in carica,"V-08C, S-076"
  participant_without_plan,avviso,casi,Partecipanti senza un progetto in corso,"V-10, S-079"
  support_before_plan,avviso,casi,Sostegni pagati prima del progetto,"V-08E, S-072"

What the command line gets wrong.

  $ povnet check explain sostegni
  povnet: non c'è un controllo "sostegni"
  [2]
  $ povnet check explain
  povnet: povnet check explain: manca CONTROLLO (il suo nome, come in povnet check list)
    suggerimento: povnet check explain --help mostra come si usa
  [2]
  $ povnet check --area cantina
  povnet: non c'è un'area "cantina"
    suggerimento: le aree sono accessi, allegati, casa, casi, controlli, dati, governance, lavoro, occasioni, persone, puc, rilevazioni, spesa, territorio
  [2]
  $ povnet check --severity grave
  povnet: --severity: "grave" non è tra i valori possibili
    suggerimento: i valori sono: error, warning, info
  [2]
  $ povnet check --fail-on mai
  povnet: --fail-on: "mai" non è tra i valori possibili
    suggerimento: i valori sono: error, warning, info
  [2]
  $ povnet check --nome
  povnet: non c'è l'opzione "--nome"
    suggerimento: aggiungere --help per vedere le opzioni
  [2]
  $ povnet --db manca.db check
  povnet: "manca.db": il file dei casi non c'è
    suggerimento: indicarlo con --db, o crearlo con povnet db init
  [4]
