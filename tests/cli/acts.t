The life of a case, act by act: each is checked against the state of the case, and all that is missing is said at once.

A light case begins with a screening of risk (S-068); nothing is written when a condition fails.

  $ povnet plan open N-000001 --level light --on 01/06/2026
  povnet: la presa in carico leggera parte da uno screening di rischio, che non c'è
    suggerimento: povnet intake add risk_screen day=... level=... person=... lo registra
  povnet: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet intake list care_case --format csv
  code,protocol,household,person,measure_grant,level,state,state_on,opened_on,closed_on,reopens,reason_in,reason_out,continues_with,handover,access_channel,comune,local_body,prevention,note
  $ povnet intake add risk_screen household=N-000001 day=20/05/2026 level=2
  Screening di rischio
  
  Registro  risk_screen
  Codice    SR-000001
  Esito     aggiunto
  $ povnet plan open N-000001 --level light --manager OP-000001 --on 01/06/2026 --reason "segnalata dall'antenna"
  Apertura della presa in carico
  
  Codice  PIC-000001
  Esito   presa in carico aperta dal 01/06/2026, livello Leggera
  
  Che cosa si è scritto
  Registro                       Codice      Che cosa
  Prese in carico                PIC-000001  presa in carico
  Livelli della presa in carico  LC-000001   livello: Leggera
  Comuni competenti nel tempo    CCM-000001  comune competente
  Ruoli sui casi                 RC-000001   Case manager
  
  Che cosa fare ora
  Passo
  aprire la scheda leggera: povnet plan assess PIC-000001 --tool LIGHT

A household has one open case; a worker who left is given none (S-076).

  $ povnet plan open P-000002 --manager OP-000003 --on 02/11/2026
  povnet: c'è già una presa in carico aperta: PIC-000001
    suggerimento: lavorare su quella, oppure chiuderla prima con povnet plan close
  povnet: il 02/11/2026 OP-000003 non è in servizio
    suggerimento: indicare chi è in servizio, o correggere le date con povnet intake set staff OP-000003
  povnet: non si è scritto nulla: 2 condizioni non sono soddisfatte
  [7]

What GePI decided is recorded, and told.

  $ povnet plan open N-000001 --protocol PROVA-77 --on 02/06/2026 --dry-run -q
  povnet: c'è già una presa in carico aperta: PIC-000001
    suggerimento: lavorare su quella, oppure chiuderla prima con povnet plan close
  Apertura della presa in carico
  
  Codice  PIC-000002
  Esito   presa in carico aperta dal 02/06/2026, livello Piena (prova: nulla è scritto)
  
  Che cosa si è scritto
  Registro                       Codice      Che cosa
  Prese in carico                PIC-000002  presa in carico
  Livelli della presa in carico  LC-000002   livello: Piena
  Comuni competenti nel tempo    CCM-000002  comune competente
  
  Che cosa fare ora
  Passo
  assegnare il case manager: povnet plan assign PIC-000002 --staff CODICE
  aprire l'analisi preliminare: povnet plan assess PIC-000002 --tool AP

The level changes on a day, with the reason (S-067).

  $ povnet plan level PIC-000001 --level full --on 15/06/2026
  povnet: manca il motivo
    suggerimento: aggiungere --reason TESTO: resta nella scheda e nel giornale
  povnet: PIC-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet plan level PIC-000001 --level full --on 15/06/2026 --reason "sfratto esecutivo"
  Cambio di livello
  
  Codice  PIC-000001
  Esito   livello Piena dal 15/06/2026
  
  Che cosa si è scritto
  Registro                       Codice      Che cosa
  Livelli della presa in carico  LC-000001   finisce il giorno prima
  Livelli della presa in carico  LC-000002   livello: Piena
  Prese in carico                PIC-000001  livello
  
  Che cosa fare ora
  Passo
  rivedere il progetto alla luce del nuovo livello: povnet plan draft PIC-000001
  $ povnet intake list case_level_change --format csv
  code,care_case,level,reason,valid_from,valid_to
  LC-000001,PIC-000001,Leggera,segnalata dall'antenna,2026-06-01,2026-06-14
  LC-000002,PIC-000001,Piena,sfratto esecutivo,2026-06-15,

One case manager on any day (S-076): the former ends the day before; others stand beside.

  $ povnet plan assign PIC-000001 --staff OP-000002 --on 01/07/2026
  Assegnazione
  
  Codice  PIC-000001
  Esito   Case manager dal 01/07/2026: OP-000002
  
  Che cosa si è scritto
  Registro        Codice     Che cosa
  Ruoli sui casi  RC-000001  finisce il giorno prima
  Ruoli sui casi  RC-000002  Case manager
  $ povnet plan assign PIC-000001 --staff OP-000001 --on 10/07/2026 -q --format csv
  register,code,what
  Ruoli sui casi,RC-000002,finisce il giorno prima
  Ruoli sui casi,RC-000003,Case manager
  $ povnet plan assign PIC-000001 --staff OP-000002 --role educator --on 10/07/2026 --format csv
  register,code,what
  Ruoli sui casi,RC-000004,Educatore
  $ povnet intake list case_role --format csv
  code,care_case,role,seat,staff,organisation,profession,valid_from,valid_to
  RC-000001,PIC-000001,Case manager,1,Prova Uno,,,2026-06-01,2026-06-30
  RC-000002,PIC-000001,Case manager,1,Prova Due,,,2026-07-01,2026-07-09
  RC-000003,PIC-000001,Case manager,1,Prova Uno,,,2026-07-10,
  RC-000004,PIC-000001,Educatore,1,Prova Due,,,2026-07-10,
  $ povnet plan assign PIC-000001 --staff OP-000001 --on 01/08/2026
  povnet: il 01/08/2026 OP-000001 ha già questo ruolo
    suggerimento: povnet intake list case_role mostra i ruoli nel tempo
  povnet: PIC-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]

The analysis is concluded with need and resource in every area looked at (S-078).

  $ povnet plan assess PIC-000001 --on 15/07/2026
  Apertura dell'analisi
  
  Codice  PIC-000001
  Esito   Analisi preliminare aperta il 15/07/2026: AN-000001
  
  Che cosa si è scritto
  Registro         Codice      Che cosa
  Valutazioni      AN-000001   aperta
  Prese in carico  PIC-000001  fase: Analisi preliminare in corso
  
  Che cosa fare ora
  Passo
  per ogni area bisogno e risorsa: povnet intake add assessment_item assessment=AN-000001 area=... need=... resource=... (anche "nessuna trovata")
  $ povnet plan assess PIC-000001 --on 20/07/2026
  povnet: Analisi preliminare: ce n'è già una aperta
    suggerimento: per concluderla: --outcome per l'analisi preliminare, --close per le altre
  povnet: PIC-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet plan assess PIC-000001 --outcome C --on 20/07/2026
  povnet: nessuna area è stata valutata
    suggerimento: povnet intake add assessment_item, o un modulo di povnet intake form assessment_item
  povnet: PIC-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet intake add assessment_item assessment=AN-000001 area=LAVORO need_level=3 -q >/dev/null
  $ povnet plan assess PIC-000001 --close --on 20/07/2026
  povnet: l'analisi preliminare si conclude con un esito
    suggerimento: aggiungere --outcome A, B, C o D
  povnet: manca il bisogno o la risorsa in: Lavoro
    suggerimento: scriverli tutti e due; se si è cercato e non c'è, la risorsa è "nessuna trovata"
  povnet: PIC-000001: non si è scritto nulla: 2 condizioni non sono soddisfatte
  [7]
  $ povnet intake set assessment_item VA-000001 resource_level=nessuna >/dev/null
  $ povnet plan assess PIC-000001 --outcome C --on 20/07/2026
  Conclusione dell'analisi
  
  Codice  PIC-000001
  Esito   Analisi preliminare conclusa il 20/07/2026: AN-000001
  
  Che cosa si è scritto
  Registro         Codice      Che cosa
  Valutazioni      AN-000001   conclusa
  Prese in carico  PIC-000001  fase: Analisi preliminare conclusa
  
  Che cosa fare ora
  Passo
  il bisogno è complesso: aprire il quadro di analisi (povnet plan assess PIC-000001 --tool QA) e riunire l'équipe (registri team_session e team_member)

A signature says all that it misses (S-055).

  $ povnet plan sign PIC-000001 --on 25/07/2026
  povnet: non c'è un progetto in bozza
    suggerimento: povnet plan draft PIC-000001 lo prepara; ciò che è firmato in GePI si registra con --protocol
  povnet: il bisogno è complesso e il quadro di analisi non è concluso
    suggerimento: povnet plan assess PIC-000001 --tool QA, poi --close
  povnet: il bisogno è complesso e l'équipe ha meno professioni di quante servono (2)
    suggerimento: registrare gli incontri di équipe e chi c'era: registri team_session e team_member
  povnet: PIC-000001: non si è scritto nulla: 3 condizioni non sono soddisfatte
  [7]
  $ povnet plan draft PIC-000001 --on 25/07/2026
  Bozza del progetto
  
  Codice  PIC-000001
  Esito   progetto in bozza: PP-000001, versione 1
  
  Che cosa si è scritto
  Registro                 Codice      Che cosa
  Progetti personalizzati  PP-000001   versione 1
  Prese in carico          PIC-000001  fase: Patto in bozza
  
  Che cosa fare ora
  Passo
  scrivere obiettivi, risultati attesi, impegni e sostegni: registri goal, goal_step, commitment, plan_support
  poi la firma: povnet plan sign PIC-000001
  $ povnet intake add goal plan=PP-000001 number=1 objective=A3 area=LAVORO citizen_aim="un lavoro vicino a casa" >/dev/null
  $ povnet intake add commitment plan=PP-000001 number=1 owner_kind=citizen person=P-000003 bound=si description="andare al corso" >/dev/null
  $ povnet intake add commitment plan=PP-000001 number=2 owner_kind=ets description="accompagnare al corso" >/dev/null
  $ povnet plan sign PIC-000001 --on 30/07/2026
  povnet: il bisogno è complesso e il quadro di analisi non è concluso
    suggerimento: povnet plan assess PIC-000001 --tool QA, poi --close
  povnet: il bisogno è complesso e l'équipe ha meno professioni di quante servono (2)
    suggerimento: registrare gli incontri di équipe e chi c'era: registri team_session e team_member
  povnet: obiettivi senza obiettivo del sistema, area, scopo concordato o data: OB-000001
    suggerimento: completarli con povnet intake set goal
  povnet: il progetto non ha risultati attesi
    suggerimento: povnet intake add goal_step goal=... number=1 description=... due_on=...
  povnet: impegni senza un solo responsabile: IP-000002
    suggerimento: di ogni impegno risponde uno: persona, operatore, ente, oppure chi è scritto a parole
  povnet: impegni obbligatori per chi non è un adulto tenuto agli obblighi: IP-000001
    suggerimento: togliere l'obbligo, o affidarli a un componente adulto con "Tenuto agli obblighi" sì
  povnet: PIC-000001: non si è scritto nulla: 6 condizioni non sono soddisfatte
  [7]

Each condition is satisfied as it says; the framework looks at all areas, the team has two professions (S-054).

  $ povnet intake set goal OB-000001 agreed_aim="un corso, poi un lavoro" due_on=31/12/2026 >/dev/null
  $ povnet intake add goal_step goal=OB-000001 number=1 description="corso finito" due_on=31/10/2026 >/dev/null
  $ povnet intake set commitment IP-000001 person=P-000002 >/dev/null
  $ povnet intake set commitment IP-000002 organisation="Coop. Esempio" >/dev/null
  $ povnet plan assess PIC-000001 --tool QA --on 26/07/2026 >/dev/null
  $ povnet intake add assessment_item assessment=AN-000002 area=RETI need_level=1 resource_level=2 >/dev/null
  $ povnet plan assess PIC-000001 --tool QA --close --on 28/07/2026
  povnet: il quadro di analisi guarda tutte le aree; mancano: Condizioni personali e sociali, Situazione economica, Lavoro, Istruzione e formazione, Condizione abitativa
    suggerimento: aggiungere le voci che mancano; ciò che non si è valutato si scrive con il motivo
  povnet: PIC-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ for area in PERSONALE_SOCIALE ECONOMICA LAVORO ISTRUZIONE ABITATIVA; do povnet intake add assessment_item assessment=AN-000002 area=$area need_level=1 resource_level=2; done >/dev/null
  $ povnet plan assess PIC-000001 --tool QA --close --on 28/07/2026 >/dev/null
  $ povnet intake add team_session care_case=PIC-000001 day=28/07/2026 topic=progetto >/dev/null
  $ povnet intake add team_member team_session=SEQ-000001 staff=OP-000001 profession=social_worker >/dev/null
  $ povnet plan sign PIC-000001 --on 30/07/2026
  povnet: il bisogno è complesso e l'équipe ha meno professioni di quante servono (2)
    suggerimento: registrare gli incontri di équipe e chi c'era: registri team_session e team_member
  povnet: PIC-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet intake add team_member team_session=SEQ-000001 staff=OP-000002 profession=educator >/dev/null
  $ povnet plan sign PIC-000001 --on 30/07/2026 --next-review 30/10/2026 --signed-by "i due genitori"
  Firma del progetto
  
  Codice  PIC-000001
  Esito   progetto firmato il 30/07/2026: PP-000001
  
  Che cosa si è scritto
  Registro                 Codice      Che cosa
  Progetti personalizzati  PP-000001   firmato
  Prese in carico          PIC-000001  fase: Patto firmato
  
  Che cosa fare ora
  Passo
  consegnare la copia alla persona: povnet plan sheet PIC-000001

A signed plan is not edited by hand, nor are its parts; results and what became of commitments are written as they come.

  $ povnet intake set goal OB-000001 agreed_aim="un altro corso"
  povnet: un progetto firmato non si corregge
    suggerimento: povnet plan draft PRESA-IN-CARICO ne fa una nuova versione, che si corregge e si firma
  [7]
  $ povnet intake add goal plan=PP-000001 number=2 objective=A3
  povnet: un progetto firmato non si corregge
    suggerimento: povnet plan draft PRESA-IN-CARICO ne fa una nuova versione, che si corregge e si firma
  [7]
  $ povnet intake remove goal_step RA-000001 --reason prova
  povnet: un progetto firmato non si corregge
    suggerimento: povnet plan draft PRESA-IN-CARICO ne fa una nuova versione, che si corregge e si firma
  [7]
  $ povnet intake set goal_step RA-000001 due_on=01/01/2027
  povnet: un progetto firmato non si corregge
    suggerimento: povnet plan draft PRESA-IN-CARICO ne fa una nuova versione, che si corregge e si firma
  [7]
  $ povnet intake set plan PP-000001 signed_on=01/08/2026
  povnet: un progetto firmato non si corregge
    suggerimento: povnet plan draft PRESA-IN-CARICO ne fa una nuova versione, che si corregge e si firma
  [7]
  $ povnet intake set goal OB-000001 result=partly result_on=01/10/2026 --format csv
  key,value
  register,goal
  code,OB-000001
  done,corretto

What a file brings is written, and told.

  $ printf 'codice,plan,number,agreed_aim\nOB-000001,PP-000001,1,un corso serale\n' > obiettivi.csv
  $ povnet intake import obiettivi.csv --register goal
  Importazione
  
  File     obiettivi.csv
  Fonte    Obiettivi
  Scritto  sì
  Lotto    1
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           1
  invariate           0
  messe da parte      0
  saltate             0
  respinte            0
  --------------  -----
  in tutto            1
  
  Record per registro
  Registro  Nuovi  Cambiati  Trovati uguali
  goal          0         1               0
  
  Perché
  Che cosa      Motivo                                                                              Righe
  segnalazioni  il progetto era già firmato: si è scritto, ma è una modifica a un progetto firmato      1
  
  Segnalazioni
  Foglio  Riga  Colonna                   Record     Che cosa
             2  Che cosa si è concordato  OB-000001  il progetto era già firmato: si è scritto, ma è una modifica a un progetto firmato

A new version copies the parts; once signed it takes the place of the former, which stays as it was.

  $ povnet plan draft PIC-000001 --on 01/09/2026
  Bozza del progetto
  
  Codice  PIC-000001
  Esito   progetto in bozza: PP-000002, versione 2
  
  Che cosa si è scritto
  Registro                 Codice     Che cosa
  Progetti personalizzati  PP-000002  versione 2
  Obiettivi                1          copiati dalla versione di prima
  Impegni                  2          copiati dalla versione di prima
  Risultati attesi         1          copiati dalla versione di prima
  
  Che cosa fare ora
  Passo
  correggere ciò che è stato copiato dalla versione di prima, che resta com'era
  poi la firma: povnet plan sign PIC-000001
  $ povnet plan draft PIC-000001 --on 01/09/2026
  povnet: c'è già un progetto in bozza: PP-000002
    suggerimento: lavorare su quello, poi povnet plan sign PIC-000001
  povnet: PIC-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet intake set goal OB-000002 agreed_aim="un tirocinio" --format csv
  key,value
  register,goal
  code,OB-000002
  done,corretto
  $ povnet plan sign PIC-000001 --on 05/09/2026 --next-review 30/11/2026
  Firma del progetto
  
  Codice  PIC-000001
  Esito   progetto firmato il 05/09/2026: PP-000002
  
  Che cosa si è scritto
  Registro                 Codice     Che cosa
  Progetti personalizzati  PP-000002  firmato
  Progetti personalizzati  PP-000001  sostituito
  
  Che cosa fare ora
  Passo
  consegnare la copia alla persona: povnet plan sheet PIC-000001
  $ povnet intake list plan --format csv
  code,care_case,kind,version,supersedes,protocol,scope,person,status,drafted_on,signed_on,signed_by,valid_to,next_review_on,note
  PP-000001,PIC-000001,Patto per l'inclusione sociale,1,,,,,Sostituito,2026-07-25,2026-07-30,i due genitori,2026-09-04,2026-10-30,
  PP-000002,PIC-000001,Patto per l'inclusione sociale,2,PP-000001,,,,Firmato,2026-09-01,2026-09-05,,,2026-11-30,
  $ povnet intake list goal --format csv
  code,plan,number,objective,area,person,citizen_aim,service_aim,agreed_aim,due_on,result,result_on,note
  OB-000001,PP-000001,1,Attivazione e coesione,Lavoro,,un lavoro vicino a casa,,un corso serale,2026-12-31,Raggiunto in parte,2026-10-01,
  OB-000002,PP-000002,1,Attivazione e coesione,Lavoro,,un lavoro vicino a casa,,un tirocinio,2026-12-31,Raggiunto in parte,2026-10-01,
  $ povnet intake list commitment --format csv
  code,plan,number,goal,owner_kind,person,staff,organisation,owner_text,description,bound,contributors,practice,start_on,due_on,frequency,status,status_on,note
  IP-000001,PP-000001,1,,Persona,P-000002,,,,andare al corso,sì,,,,,,,,
  IP-000002,PP-000001,2,,Ente del terzo settore,,,Coop. Esempio,,accompagnare al corso,,,,,,,,,
  IP-000003,PP-000002,1,,Persona,P-000002,,,,andare al corso,sì,,,,,,,,
  IP-000004,PP-000002,2,,Ente del terzo settore,,,Coop. Esempio,,accompagnare al corso,,,,,,,,,

A meeting is a fact: it is recorded also when the case was closed; the same day twice is one.

  $ povnet plan meet PIC-000001 --on 01/10/2026 --present "la madre" --results "il corso va bene" --next 30/12/2026 --staff OP-000001
  Incontro
  
  Codice  PIC-000001
  Esito   incontro del 01/10/2026 registrato: M-000001
  
  Che cosa si è scritto
  Registro         Codice      Che cosa
  Incontri         M-000001    incontro
  Prese in carico  PIC-000001  fase: Monitoraggio
  
  Che cosa fare ora
  Passo
  aggiornare risultati e impegni del progetto: povnet intake set goal, povnet intake set commitment
  $ povnet plan meet PIC-000001 --on 01/10/2026
  povnet: c'è già: M-000001
    suggerimento: povnet intake set meeting M-000001 per correggerlo
  [3]

A case is closed with its commitments decided and a result for each goal (S-073); handover and follow-ups (S-082).

  $ povnet plan close PIC-000001 --reason-code other_service --on 02/11/2026
  povnet: impegni ancora da fare: IP-000003, IP-000004
    suggerimento: dire di ognuno com'è andata: povnet intake set commitment CODICE status=kept, partly, not_kept o dropped
  povnet: manca il passaggio di consegne
    suggerimento: aggiungere --handover TESTO: che cosa deve sapere chi continua
  povnet: PIC-000001: non si è scritto nulla: 2 condizioni non sono soddisfatte
  [7]
  $ povnet intake set commitment IP-000003 status=kept >/dev/null; povnet intake set commitment IP-000004 status=dropped >/dev/null
  $ povnet plan close PIC-000001 --reason-code altroo --on 02/11/2026
  povnet: "altroo" non è una voce di "Motivo di chiusura"
    suggerimento: forse "Altro"
  [3]
  $ povnet plan close PIC-000001 --reason-code other_service --on 02/11/2026 --handover "prosegue il tirocinio" --continues "Coop. Esempio"
  Chiusura della presa in carico
  
  Codice  PIC-000001
  Esito   chiusa il 02/11/2026: Altro servizio
  
  Che cosa si è scritto
  Registro                       Codice      Che cosa
  Prese in carico                PIC-000001  chiusa
  Prese in carico                PIC-000001  fase: Chiuso
  Ruoli sui casi                 RC-000003   finisce con la presa in carico
  Ruoli sui casi                 RC-000004   finisce con la presa in carico
  Livelli della presa in carico  LC-000002   finisce con la presa in carico
  Comuni competenti nel tempo    CCM-000001  finisce con la presa in carico
  Progetti personalizzati        PP-000002   chiuso
  Verifiche dopo la chiusura     VF-000001   verifica da fare il 02/05/2027
  Verifiche dopo la chiusura     VF-000002   verifica da fare il 02/11/2027
  
  Che cosa fare ora
  Passo
  verifiche dopo la chiusura, già previste: povnet intake set followup CODICE day=... situation=...
  chi continua è ORG-000011
  $ povnet plan meet PIC-000001 --on 03/11/2026 -q --format csv
  povnet: quando ci si è visti la presa in carico era chiusa
    suggerimento: l'incontro è registrato; se il lavoro riprende, povnet plan reopen PIC-000001 --reason TESTO
  written
  register,code,what
  Incontri,M-000002,incontro
  
  next
  what
  "fissare il prossimo incontro con --next, così i termini lo aspettano"
  $ povnet plan level PIC-000001 --level light --on 04/11/2026 --reason prova
  povnet: la presa in carico è chiusa
    suggerimento: povnet plan reopen PIC-000001 --reason TESTO la riapre
  povnet: PIC-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]

It is reopened with a reason, and the return is seen (S-082).

  $ povnet plan reopen PIC-000001 --on 04/11/2026
  povnet: manca il motivo
    suggerimento: aggiungere --reason TESTO: resta nella scheda e nel giornale
  povnet: PIC-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet plan reopen PIC-000001 --on 04/11/2026 --reason "perso il tirocinio"
  Riapertura
  
  Codice  PIC-000002
  Esito   riaperta dal 04/11/2026: PIC-000002, dopo PIC-000001
  
  Che cosa si è scritto
  Registro                       Codice      Che cosa
  Prese in carico                PIC-000002  presa in carico
  Livelli della presa in carico  LC-000003   livello: Piena
  Comuni competenti nel tempo    CCM-000002  comune competente
  Ruoli sui casi                 RC-000005   Case manager
  Verifiche dopo la chiusura     VF-000001   di nuovo in carico
  Verifiche dopo la chiusura     VF-000002   di nuovo in carico
  
  Che cosa fare ora
  Passo
  rifare l'analisi: povnet plan assess PIC-000002 --tool AP

What the month says of trust and continuity (S-091), of who holds how many cases (S-076), of teams (S-054), of returns.

  $ povnet report quality --period 2026-11
  Come va l'accompagnamento
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: novembre 2026, fino al 05/11/2026
  
  Segni di fiducia e ritorni per comune
  Comune              Cambi di case manager  Appuntamenti  Assenze non giustificate  Assenze, %  Reclami  Reclami con risposta  Prevenzione, %  Chiusure da un anno  Ricadute  Ricadute, %
  Cassano d'Adda                          0             0                         0                    0                     0                                    0         0
  Inzago                                  0             0                         0                    0                     0                                    0         0
  Liscate                                 0             0                         0                    0                     0                                    0         0
  Melzo                                   0             0                         0                    0                     0                                    1         1       100,00
  Pozzuolo Martesana                      0             0                         0                    0                     0                                    0         0
  Settala                                 0             0                         0                    0                     0                                    0         0
  Truccazzano                             0             0                         0                    0                     0                                    0         0
  Vignate                                 0             0                         0                    0                     0                                    0         0
  Ambito                                  0             0                         0                    0                     0                                    1         1       100,00
  ------------------  ---------------------  ------------  ------------------------  ----------  -------  --------------------  --------------  -------------------  --------  -----------
  Totale                                  0             0                         0                    0                     0                                    1         1       100,00
  
  Carico dei case manager
  Operatore  Profilo             Prese in carico  di cui leggere  di cui permanenti  Comuni
  OP-000001  Assistente sociale                1               0                  0       1
  ---------  ------------------  ---------------  --------------  -----------------  ------
  Totale                                       1               0                  0
  
  Équipe
  Presa in carico  Esito dell'analisi         Incontri di équipe  Professioni  Enti  Ultimo incontro  Progetto firmato
  PIC-000001       Bisogno complesso: équipe                   1            2     1  28/07/2026       sì
  
  Segni della relazione di fiducia
  Presa in carico  Case manager avuti  Continuità  Appuntamenti mantenuti  Assenze non giustificate  Progetto firmato  Reclami
  PIC-000002                        1    100,00 %                       0                         0  no                      0
  
  Uscite
  Presa in carico  Chiusa il   Motivo          Obiettivi  Raggiunti  In parte  Passaggio di consegne  Verifiche da fare
  PIC-000001       02/11/2026  Altro servizio          1          0         1  sì                                     0
  
  Ritorni
  Presa in carico  Aperta il   Dopo        Chiusa il   Motivo di chiusura  Riapertura  Entro il termine
  PIC-000002       04/11/2026  PIC-000001  02/11/2026  Altro servizio      sì          sì
  
  - Carico, équipe e segni di fiducia sono dell'ultimo giorno del periodo; uscite e ritorni del periodo
  - Continuità: dei giorni con un case manager, quelli con chi ha seguito più a lungo la presa in carico
  - Nessuna riga nel periodo per: Appuntamenti, Cambi di case manager, Contatti, Reclami e richieste
  - Parametri da confermare: Ricaduta: nuovo accesso urgente entro (CASE_RECURRENCE_MONTHS); Nuovo arrivato:
    mesi dall'arrivo nell'Ambito (NEWCOMER_MONTHS)
  - Obiettivi: 05/11/2026, oggi
  - Giornale: N:HEAD

Every act is one line of the journal, and the case file is whole.

  $ povnet db journal --format csv | grep -c ',plan '
  17
  $ povnet db verify | tail -1
  nulla: il file dei casi è come povnet l'ha scritto
