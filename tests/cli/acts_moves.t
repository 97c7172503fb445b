Cases move, households split and join, colleagues leave: with dated rows, and nothing is lost.

A case moves to another comune: what is open is listed, and the past is still counted where it was.

  $ povnet plan move PIC-000001 --to Melzo --on 15/10/2026
  povnet: il 15/10/2026 risponde già Melzo
    suggerimento: controllare --to
  povnet: PIC-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet plan move PIC-000001 --to Inzgo --on 15/10/2026
  povnet: "Inzgo" non è un comune
    suggerimento: forse "Inzago"; un altro Ambito si scrive per esteso: "Ambito di ..."
  [3]
  $ povnet plan move PIC-000001 --to Inzago --on 15/10/2026 --reason "nuova casa"
  Trasferimento nell'Ambito
  
  Codice  PIC-000001
  Esito   dal 15/10/2026 risponde Inzago; fino al giorno prima i conti restano al comune di prima
  
  Che cosa si è scritto
  Registro                     Codice      Che cosa
  Comuni competenti nel tempo  CCM-000001  finisce il giorno prima
  Comuni competenti nel tempo  CCM-000002  comune competente
  Prese in carico              PIC-000001  comune competente
  
  Da decidere
  Registro         Codice     Che cosa           Del
  Invii            I-000001   invio senza esito  01/09/2026
  Abbinamenti PUC  PA-000001  PUC in corso       01/09/2026
  
  Che cosa fare ora
  Passo
  scrivere la nuova dimora: povnet intake set address
  decidere di ciò che è elencato sotto: chi continua, che cosa si chiude
  $ povnet intake list case_comune --format csv
  code,care_case,comune,local_body,reason,valid_from,valid_to
  CCM-000001,PIC-000001,Melzo,,,2026-03-01,2026-10-14
  CCM-000002,PIC-000001,Inzago,Comune di Inzago,nuova casa,2026-10-15,
  $ povnet report monthly --period 2026-09 --format csv | grep -E 'Melzo|Inzago' | cut -d, -f1,7
  Inzago,0
  Melzo,1
  $ povnet report monthly --period 2026-10 --format csv | grep -E 'Melzo|Inzago' | cut -d, -f1,7
  Inzago,1
  Melzo,0

Out of the Ambito it is closed, with what the next worker must know.

  $ povnet plan move PIC-000002 --to "Ambito di Altrove" --on 20/10/2026
  povnet: manca il passaggio di consegne
    suggerimento: aggiungere --handover TESTO: che cosa deve sapere chi continua
  povnet: PIC-000002: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet plan move PIC-000002 --to "Ambito di Altrove" --on 20/10/2026 --handover "cerca casa da giugno"
  Uscita dall'Ambito
  
  Codice  PIC-000002
  Esito   presa in carico chiusa il 20/10/2026: la segue Ambito di Altrove
  
  Che cosa si è scritto
  Registro                       Codice      Che cosa
  Prese in carico                PIC-000002  chiusa
  Prese in carico                PIC-000002  fase: Chiuso
  Ruoli sui casi                 RC-000002   finisce con la presa in carico
  Livelli della presa in carico  LC-000002   finisce con la presa in carico
  
  Che cosa fare ora
  Passo
  mandare il passaggio di consegne a chi continua: povnet plan story PIC-000002 ne è la cronaca
  $ povnet intake list care_case --format csv | grep PIC-000002
  PIC-000002,,N-000002,,,Piena,Chiuso,2026-10-20,2026-04-01,2026-10-20,,prova,Trasferimento,,Ambito di Altrove: cerca casa da giugno,,,,,

A household splits: who leaves has dated rows in both; the head stays.

  $ povnet plan split N-000001 --members P-000001 P-000002 --on 01/10/2026
  povnet: la persona di riferimento resta nel nucleo di prima
    suggerimento: indicare in --members gli altri: sono loro a formare il nuovo nucleo
  povnet: N-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet plan split N-000001 --members P-000002 P-000004 --on 01/10/2026
  povnet: il 01/10/2026 non sono del nucleo: P-000004
    suggerimento: povnet intake list household_member mostra chi lo compone
  povnet: N-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet plan split N-000001 --on 01/10/2026
  povnet: povnet plan split: manca --members
    suggerimento: indicare chi forma il nuovo nucleo, per esempio --members P-000002 P-000003
  [2]
  $ povnet plan split N-000001 --members P-000002 P-000003 --on 01/10/2026
  Nucleo che si divide
  
  Codice  N-000001
  Esito   dal 01/10/2026 nuovo nucleo N-000003
  
  Che cosa si è scritto
  Registro               Codice     Che cosa
  Nuclei                 N-000003   nuovo nucleo
  Componenti dei nuclei  NM-000005  P-000002 cambia nucleo
  Componenti dei nuclei  NM-000006  P-000003 cambia nucleo
  
  Che cosa fare ora
  Passo
  se serve, aprire la presa in carico del nuovo nucleo: povnet plan open N-000003
  scrivere la parentela e la dimora del nuovo nucleo
  $ povnet intake list household --format csv
  code,head,kind,follows,valid_from,valid_to,note
  N-000001,P-000001,Anagrafico,,,,
  N-000002,P-000004,Una sola persona,,,,
  N-000003,P-000002,Anagrafico,N-000001,2026-10-01,,
  $ povnet intake list household_member --format csv
  code,household,person,role,disabled,activatable,bound,exemption,path,valid_from,valid_to
  NM-000001,N-000001,P-000001,Persona di riferimento,,,sì,,,,
  NM-000002,N-000001,P-000002,Coniuge,,,sì,,,,2026-09-30
  NM-000003,N-000001,P-000003,Figlio o figlia,,,no,,,,2026-09-30
  NM-000004,N-000002,P-000004,Persona di riferimento,,,,,,,
  NM-000005,N-000003,P-000002,Persona di riferimento,,,sì,,,2026-10-01,
  NM-000006,N-000003,P-000003,,,,no,,,2026-10-01,

Two households join only with both codes and the reason.

  $ povnet plan join N-000001 N-000003 --on 01/11/2026
  povnet: manca il motivo
    suggerimento: aggiungere --reason TESTO: resta nella scheda e nel giornale
  povnet: N-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet plan join N-000001 N-000001 --on 01/11/2026 --reason prova
  povnet: sono lo stesso nucleo
    suggerimento: indicare prima il nucleo che resta, poi quello che vi confluisce
  povnet: il nucleo che confluisce ha una presa in carico aperta: PIC-000001
    suggerimento: chiuderla prima con povnet plan close
  povnet: N-000001: non si è scritto nulla: 2 condizioni non sono soddisfatte
  [7]
  $ povnet plan join N-000003 N-000001 --on 01/11/2026 --reason prova
  povnet: il nucleo che confluisce ha una presa in carico aperta: PIC-000001
    suggerimento: chiuderla prima con povnet plan close
  povnet: N-000003: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet plan join N-000001 N-000003 --on 01/11/2026 --reason "tornati insieme"
  Nuclei che si uniscono
  
  Codice  N-000001
  Esito   dal 01/11/2026 N-000003 è parte di N-000001
  
  Che cosa si è scritto
  Registro               Codice     Che cosa
  Componenti dei nuclei  NM-000007  P-000002 cambia nucleo
  Componenti dei nuclei  NM-000008  P-000003 cambia nucleo
  Nuclei                 N-000003   confluito in N-000001
  
  Che cosa fare ora
  Passo
  scrivere la parentela di chi è arrivato: povnet intake set household_member
  $ povnet intake list household_member --format csv
  code,household,person,role,disabled,activatable,bound,exemption,path,valid_from,valid_to
  NM-000001,N-000001,P-000001,Persona di riferimento,,,sì,,,,
  NM-000002,N-000001,P-000002,Coniuge,,,sì,,,,2026-09-30
  NM-000003,N-000001,P-000003,Figlio o figlia,,,no,,,,2026-09-30
  NM-000004,N-000002,P-000004,Persona di riferimento,,,,,,,
  NM-000005,N-000003,P-000002,Persona di riferimento,,,sì,,,2026-10-01,2026-10-31
  NM-000006,N-000003,P-000003,,,,no,,,2026-10-01,2026-10-31
  NM-000007,N-000001,P-000002,,,,sì,,,2026-11-01,
  NM-000008,N-000001,P-000003,,,,no,,,2026-11-01,

A colleague leaves: cases, delegations (S-111), reviews, seats and decisions (S-108) go over, one by one.

  $ povnet intake set staff OP-000001 valid_to=31/10/2026 >/dev/null
  $ povnet check --area casi --format csv | grep staff_left
  avviso,staff_left_holding,casi,OP-000001,2026-10-31,ha ancora il caso PIC-000001,povnet plan assign --from CHI-LASCIA --to CHI-RICEVE --on GIORNO passa tutto; l'elenco resta nell'esito
  avviso,staff_left_holding,casi,OP-000001,2026-10-31,ha ancora il posto SEG-000001,povnet plan assign --from CHI-LASCIA --to CHI-RICEVE --on GIORNO passa tutto; l'elenco resta nell'esito
  avviso,staff_left_holding,casi,OP-000001,2026-10-31,ha ancora la decisione DCS-000001,povnet plan assign --from CHI-LASCIA --to CHI-RICEVE --on GIORNO passa tutto; l'elenco resta nell'esito
  avviso,staff_left_holding,casi,OP-000001,2026-10-31,ha ancora la delega DEL-000001,povnet plan assign --from CHI-LASCIA --to CHI-RICEVE --on GIORNO passa tutto; l'elenco resta nell'esito
  avviso,staff_left_holding,casi,OP-000001,2026-10-31,ha ancora la verifica della risorsa AR-000001,povnet plan assign --from CHI-LASCIA --to CHI-RICEVE --on GIORNO passa tutto; l'elenco resta nell'esito
  $ povnet plan assign --from OP-000001 --to OP-000001 --on 01/11/2026
  povnet: chi lascia e chi riceve sono la stessa persona
    suggerimento: controllare --from e --to
  povnet: il 01/11/2026 OP-000001 non è in servizio
    suggerimento: indicare chi è in servizio, o correggere le date con povnet intake set staff OP-000001
  povnet: OP-000001: non si è scritto nulla: 2 condizioni non sono soddisfatte
  [7]
  $ povnet plan assign --from OP-000001 --to OP-000002 --comune Settala --on 01/11/2026
  Passaggio da un operatore a un altro
  
  Codice  OP-000002
  Esito   dal 01/11/2026 ciò che seguiva OP-000001 passa a OP-000002
  
  Che cosa si è scritto
  non c'era nulla da scrivere
  $ povnet plan assign --from OP-000001 --to OP-000002 --on 01/11/2026
  Passaggio da un operatore a un altro
  
  Codice  OP-000002
  Esito   dal 01/11/2026 ciò che seguiva OP-000001 passa a OP-000002
  
  Che cosa si è scritto
  Registro                          Codice      Che cosa
  Ruoli sui casi                    RC-000001   finisce il giorno prima
  Ruoli sui casi                    RC-000003   PIC-000001: Case manager
  Deleghe del Tavolo Tecnico        DEL-000001  finisce il giorno prima
  Deleghe del Tavolo Tecnico        DEL-000002  delega: Coordinamento tecnico strategico
  Componenti degli snodi            SEG-000001  finisce il giorno prima
  Componenti degli snodi            SEG-000002  siede in: Direzione strategica
  Abbinamenti di risorse a persone  AR-000001   verifica della risorsa RSC-000001
  Decisioni degli snodi             DCS-000001  decisione della seduta SED-000001
  $ povnet check --area casi --format csv | grep staff_left
  [1]
  $ povnet intake list case_role --format csv
  code,care_case,role,seat,staff,organisation,profession,valid_from,valid_to
  RC-000001,PIC-000001,Case manager,1,Prova Uno,,,2026-03-01,2026-10-31
  RC-000002,PIC-000002,Case manager,1,Prova Uno,,,2026-04-01,2026-10-20
  RC-000003,PIC-000001,Case manager,1,Prova Due,,,2026-11-01,
  $ povnet intake list delegation --format csv
  code,staff,node,comune,act,valid_from,valid_to
  DEL-000001,Prova Uno,Coordinamento tecnico strategico,Melzo,,2026-01-01,2026-10-31
  DEL-000002,Prova Due,Coordinamento tecnico strategico,Melzo,,2026-11-01,
  $ povnet intake list seat --format csv
  code,node,staff,name,role,organisation,deputises,act,valid_from,valid_to
  SEG-000001,Direzione strategica,Prova Uno,,case manager,,,,2026-01-01,2026-10-31
  SEG-000002,Direzione strategica,Prova Due,,case manager,,,,2026-11-01,
  $ povnet intake list decision --format csv
  code,sitting,number,description,owner,organisation,due_on,status,status_on,practice,note
  DCS-000001,SED-000001,1,Verificare gli orari,Prova Due,,2026-12-31,,,,

What was signed in GePI is recorded by its protocol, not asked again; a try writes nothing.

  $ povnet plan sign PIC-000001 --on 30/10/2026 --protocol PAIS-9 --dry-run
  povnet: l'analisi non è conclusa
    suggerimento: povnet plan assess PIC-000001 --tool AP --outcome A, B, C o D (per un progetto leggero --tool LIGHT --close)
  Firma del progetto
  
  Codice  PIC-000001
  Esito   progetto firmato il 30/10/2026: PP-000002 (prova: nulla è scritto)
  
  Che cosa si è scritto
  Registro                 Codice      Che cosa
  Progetti personalizzati  PP-000002   versione 2
  Progetti personalizzati  PP-000001   sostituito
  Prese in carico          PIC-000001  fase: Patto firmato
  
  Che cosa fare ora
  Passo
  consegnare la copia alla persona: povnet plan sheet PIC-000001
  scrivere quando ci si rivede: povnet intake set plan PP-000002 next_review_on=GIORNO
  $ povnet plan sign PIC-000001 --on 30/10/2026
  povnet: non c'è un progetto in bozza
    suggerimento: povnet plan draft PIC-000001 lo prepara; ciò che è firmato in GePI si registra con --protocol
  povnet: l'analisi non è conclusa
    suggerimento: povnet plan assess PIC-000001 --tool AP --outcome A, B, C o D (per un progetto leggero --tool LIGHT --close)
  povnet: PIC-000001: non si è scritto nulla: 2 condizioni non sono soddisfatte
  [7]
  $ povnet plan sign PIC-000001 --on 30/10/2026 --protocol PAIS-9 -q --format csv
  povnet: l'analisi non è conclusa
    suggerimento: povnet plan assess PIC-000001 --tool AP --outcome A, B, C o D (per un progetto leggero --tool LIGHT --close)
  written
  register,code,what
  Progetti personalizzati,PP-000002,versione 2
  Progetti personalizzati,PP-000001,sostituito
  Prese in carico,PIC-000001,fase: Patto firmato
  
  next
  what
  consegnare la copia alla persona: povnet plan sheet PIC-000001
  scrivere quando ci si rivede: povnet intake set plan PP-000002 next_review_on=GIORNO
  $ povnet intake list plan --format csv | cut -d, -f1-6,9,11,13
  code,care_case,kind,version,supersedes,protocol,status,signed_on,valid_to
  PP-000001,PIC-000001,Patto per l'inclusione sociale,1,,,Sostituito,2026-04-01,2026-10-29
  PP-000002,PIC-000001,Patto per l'inclusione sociale,2,PP-000001,PAIS-9,Firmato,2026-10-30,

How these commands refuse what is not understood.

  $ povnet plan assign PIC-000001 --from OP-000001 --to OP-000002
  povnet: --from e --to passano tutto ciò che un operatore segue: qui c'è anche una presa in carico
    suggerimento: scrivere o PRESA-IN-CARICO --staff, o --from e --to
  [2]
  $ povnet plan assign
  povnet: povnet plan assign: manca PRESA-IN-CARICO, oppure --from e --to
    suggerimento: povnet plan assign --help mostra come si usa
  [2]
  $ povnet plan assign PIC-000001
  povnet: manca --staff
  [2]
  $ povnet plan assign PIC-000001 --staff OP-000099
  povnet: "OP-000099" non c'è in "staff"
    suggerimento: povnet intake list staff elenca ciò che c'è
  [3]
  $ povnet plan open P-000099
  povnet: nessun nucleo e nessuna persona ha questo codice
    suggerimento: povnet intake list household e povnet intake list person elencano chi c'è
  [3]
  $ povnet plan open N-000001 --level grande
  povnet: "grande" non è una voce di "Livello di presa in carico"
    suggerimento: le voci sono: Solo contatto, Leggera, Piena, Permanente
  [3]
  $ povnet plan close PIC-000001
  povnet: manca --reason-code
  [2]
  $ povnet plan sign PIC-000099
  povnet: "PIC-000099" non c'è in "care_case"
    suggerimento: povnet intake list care_case elenca ciò che c'è
  [3]
  $ povnet plan level P-000001 --level full --reason prova
  povnet: "P-000001" non è un codice di "care_case"
    suggerimento: è di "person"
  [3]
  $ povnet plan meet PIC-000001 --on 31/02/2026
  povnet: --on: "31/02/2026" non è un giorno
    suggerimento: scrivere il giorno come 2026-03-09 o 09/03/2026
  [2]
  $ povnet plan meet PIC-000001 --minuti 30
  povnet: non c'è l'opzione "--minuti"
    suggerimento: forse "--minutes"
  [2]

In a case file without anything, too.

  $ povnet --db vuoto.db db init -q
  $ povnet --db vuoto.db plan open N-000001
  povnet: nessun nucleo e nessuna persona ha questo codice
    suggerimento: povnet intake list household e povnet intake list person elencano chi c'è
  [3]
  $ povnet --db vuoto.db report quality
  Come va l'accompagnamento
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  
  Segni di fiducia e ritorni per comune
  Comune              Cambi di case manager  Appuntamenti  Assenze non giustificate  Assenze, %  Reclami  Reclami con risposta  Prevenzione, %  Chiusure da un anno  Ricadute  Ricadute, %
  Cassano d'Adda                          0             0                         0                    0                     0                                    0         0
  Inzago                                  0             0                         0                    0                     0                                    0         0
  Liscate                                 0             0                         0                    0                     0                                    0         0
  Melzo                                   0             0                         0                    0                     0                                    0         0
  Pozzuolo Martesana                      0             0                         0                    0                     0                                    0         0
  Settala                                 0             0                         0                    0                     0                                    0         0
  Truccazzano                             0             0                         0                    0                     0                                    0         0
  Vignate                                 0             0                         0                    0                     0                                    0         0
  Ambito                                  0             0                         0                    0                     0                                    0         0
  ------------------  ---------------------  ------------  ------------------------  ----------  -------  --------------------  --------------  -------------------  --------  -----------
  Totale                                  0             0                         0                    0                     0                                    0         0
  
  Carico dei case manager
  nessuna riga
  
  Équipe
  nessuna riga
  
  Segni della relazione di fiducia
  nessuna riga
  
  Uscite
  nessuna riga
  
  Ritorni
  nessuna riga
  
  - Carico, équipe e segni di fiducia sono dell'ultimo giorno del periodo; uscite e ritorni del periodo
  - Continuità: dei giorni con un case manager, quelli con chi ha seguito più a lungo la presa in carico
  - Nessuna riga nel periodo per: Appuntamenti, Cambi di case manager, Carico dei case manager, Chiusure,
    Contatti, Prese in carico che tornano, Reclami e richieste, Segni della relazione di fiducia, Uscite dalla
    presa in carico, Équipe delle prese in carico
  - Parametri da confermare: Ricaduta: nuovo accesso urgente entro (CASE_RECURRENCE_MONTHS); Nuovo arrivato:
    mesi dall'arrivo nell'Ambito (NEWCOMER_MONTHS)
  - Giornale: N:HEAD
