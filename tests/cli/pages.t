One page says what is known of a person, a household, a case.

A person (S-066: nobody has to tell the story again): who, where (dwelling and residence apart), household, measures in
force, terms, cases and who follows them, goals with the three aims (S-089), commitments with their one owner and who
helps (S-090), supports, resources, the last entries, what nobody answered, what is missing.

  $ povnet intake show persona P-000001 | grep -v Giornale
  Persona P-000001
  Situazione al 05/11/2026
  
  Codice           P-000001
  Cognome          Aaaari
  Nome             Aaaina
  Sesso            Femmina
  Data di nascita  09/03/1984
  Telefono         333-000000
  In protezione    no
  
  Età        42
  Residenza  via Altra 2, Gorgonzola
  Dimora     via Esempio 1, Melzo
  
  Componenti
  Nucleo    Persona   Chi            Parentela               Nata il     Attivabile al lavoro  Tenuta agli obblighi  Esonero
  N-000001  P-000001  Aaaari Aaaina  Persona di riferimento  09/03/1984  sì                    sì
  N-000001  P-000002  Aaaari Aaaone                          01/05/2014
  
  Misure in corso
  Codice    Misura                 Stato     Domanda     PAD         Dal         Al  Importo al mese  Persona
  B-000001  Assegno di inclusione  In corso  01/02/2026  10/02/2026  01/03/2026               500,00  P-000001
  
  Termini
  Stato del termine       Termine                                    Scade il    Giorni  Registrare entro  Chi se ne occupa  Che cosa fare                                                                        Record
  Scaduto, mai convocato  Incontro periodico                         18/06/2026    -140  20/11/2026        Cccari Cccina     Convocare subito e registrare l'incontro in GePI                                     B-000001
  Scaduto                 PAD individuale                            10/05/2026    -179                    Cccari Cccina     Verificare su SIISL se il PAD individuale è firmato; se no, ricordarlo alla persona  NM-000001
  Scaduto                 Patto di servizio al Centro per l'impiego  09/06/2026    -149  20/11/2026        Cccari Cccina     Verificare con il Centro per l'impiego se il patto di servizio è firmato             NM-000001
  Scaduto                 Risposta a un invio                        16/10/2026     -20                    Cccari Cccina     Sollecitare chi ha ricevuto l'invio e registrare la risposta                         I-000001
  In scadenza             Verifica del progetto                      12/11/2026       7                    Cccari Cccina     Fissare l'incontro di verifica                                                       PP-000001
  In scadenza             Verifica di una risorsa assegnata          15/11/2026      10                    Eeeari Eeeone     Preparare la verifica della risorsa assegnata                                        AR-000001
  Nei termini             Risposta a un reclamo o a una richiesta    19/11/2026      14                    Cccari Cccina     Nulla per ora                                                                        RCL-000001
  Nei termini             Fine del periodo ADI                       31/08/2027     299                    Cccari Cccina     Nulla per ora                                                                        B-000001
  
  Prese in carico
  Codice      Livello  Fase           Aperta il   Chiusa il  Case manager   Riapre
  PIC-000001  Piena    Patto firmato  20/02/2026             Cccari Cccina
  
  Équipe
  Codice     Presa in carico  Ruolo         Chi            Professione         Ente                 Dal         Al
  RC-000001  PIC-000001       Case manager  Cccari Cccina  Assistente sociale                       20/02/2026
  RC-000002  PIC-000001       Educatore     Eeeari Eeeone  Educatore           Cooperativa Esempio  01/03/2026
  
  Obiettivi
  Codice     N.  Obiettivo                                        Area    Con le parole della persona                    Che cosa propone il servizio  Che cosa abbiamo deciso insieme    Entro il    Risultato
  OB-000001   1  Integrazione con casa, lavoro e altre politiche  Lavoro  vorrei lavorare senza lasciare soli i bambini  attivazione lavorativa        un lavoro di venti ore al mattino  31/03/2027
  
  Impegni
  Codice     Di chi     Chi            Che cosa                          Con l'aiuto di  Entro il    Obbligatorio per la misura  Stato
  IP-000001  Persona    Aaaari Aaaina  Andare al Centro per l'impiego                    30/09/2026  sì                          Da fare
  IP-000002  Educatore  Eeeari Eeeone  Aiutare a scrivere il curriculum  la nonna        30/06/2026                              Mantenuto
  
  Sostegni
  Codice     Sostegno  Che cosa             Chi lo dà            Quando      Dal         Al  Intervento  Fondo
  SO-000001  Tutoring  Due ore a settimana  Cooperativa Esempio  il martedì  10/05/2026
  
  Risorse assegnate
  Codice     Risorsa                Ente              Persona   Scopo                   Da rivedere il
  AR-000001  Laboratorio di cucito  Caritas di Melzo  P-000001  riprendere il mestiere  15/11/2026
  
  Ultime registrazioni
  Giorno      Che cosa                      Operatore      Durata  Appunti                                      Registrazione
  20/10/2026  Convocazione                                                                                      CV-000002
  12/05/2026  Diario: attività              Eeeari Eeeone    1:30  prima visita                                 DI-000001
  20/03/2026  Colloquio                     Cccari Cccina    1:00  si decide di cercare un lavoro a metà tempo  M-000001
  01/03/2026  Convocazione                                         Presente                                     CV-000001
  15/01/2026  Contatto: Sportello di Melzo  Cccari Cccina    0:30  Affitto                                      C-000001
  
  Invii senza risposta
  Codice    Inviato il  Giorni  A chi             Perché            Priorità  Persona
  I-000001  01/10/2026      35  Caritas di Melzo  pacco alimentare            P-000001
  
  Reclami e richieste
  Codice      Ricevuto il  Tipo     Oggetto                              Risposta entro  Risposto il  Esito
  RCL-000001  20/10/2026   Reclamo  la misura è sospesa e non so perché  19/11/2026
  
  Che cosa manca
  Che cosa                                   Registrazione  Dettaglio                        Che cosa fare
  Bisogni complessi senza quadro di analisi  AN-000001      esito C senza quadro di analisi  Aprire il quadro di analisi
  Contatti senza esito                       C-000001       nessun esito                     Chiedere all'antenna come è finito il contatto
  Invii senza risposta                       I-000001       da 35 giorni                     Sollecitare il servizio
  
  - Quali parametri di legge dei termini e dei controlli sono da confermare, lo dicono povnet plan due e povnet
    check list

A household: the network around it as a table, with every service that acts on it (S-077, S-062).

  $ povnet intake show nucleo N-000001 --format md | sed -n '1,/^###/p; /La rete/,/Obiettivi/p'
  # Nucleo N-000001
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Codice** | N-000001 |
  | **Persona di riferimento** | P-000001 |
  | **Tipo** | Di fatto |
  | **Dal** | 01/01/2020 |
  
  | | |
  |---|---|
  | **Chi lo rappresenta** | Aaaari Aaaina |
  | **Componenti** | 2 |
  | **Minori** | 1 |
  | **Residenza** | via Altra 2, Gorgonzola |
  | **Dimora** | via Esempio 1, Melzo |
  
  ### Componenti
  ### La rete intorno al nucleo
  
  | Parte | Tipo | Chi | Che cosa fa | Recapito | Legame | Dal | Registrazione |
  |---|---|---|---|---|---|---|---|
  | rete | Familiare | la nonna | tiene i bambini il pomeriggio | 333-111111 | Forte | 01/01/2020 | RET-000001 |
  | servizi | Risorsa assegnata | Caritas di Melzo | riprendere il mestiere | 02-111111 |  | 01/06/2026 | AR-000001 |
  | servizi | Sostegno del progetto | Cooperativa Esempio | Due ore a settimana | 02-222222 |  | 10/05/2026 | SO-000001 |
  
  ### Obiettivi

A case, for the team: one picture (S-039, S-072). By its code or by the protocol of GePI.

  $ povnet plan show PIC-000001 | sed -n '1,/Componenti/p'
  Presa in carico PIC-000001
  Situazione al 05/11/2026
  
  Codice              PIC-000001
  Protocollo GePI     INPS-ADI-2026-1
  Nucleo              N-000001
  Beneficio           INPS-ADI-2026-1
  Livello             Piena
  Fase                Patto firmato
  Aperta il           20/02/2026
  Motivo di apertura  Domanda di ADI
  Comune competente   Melzo
  
  Chi           Aaaari Aaaina
  Case manager  Cccari Cccina
  Dimora        via Esempio 1, Melzo
  Residenza     via Altra 2, Gorgonzola
  
  Componenti
  $ povnet plan show INPS-ADI-2026-1 --format md | grep '^#'
  # Presa in carico PIC-000001
  ### Componenti
  ### Misure in corso
  ### Termini
  ### Équipe
  ### La rete intorno al nucleo
  ### Valutazioni
  ### Bisogni e risorse
  ### Progetti
  ### Obiettivi
  ### Risultati attesi
  ### Impegni
  ### Sostegni
  ### Risorse assegnate
  ### Ultime registrazioni
  ### Invii senza risposta
  ### Reclami e richieste
  ### Che cosa manca
  $ povnet plan show PIC-000001 --format json | grep -o '"citizen_aim": "[^"]*"'
  "citizen_aim": "vorrei lavorare senza lasciare soli i bambini"
  $ povnet intake show care_case PIC-000001 --history | sed -n '/^Storia/,/^$/p'
  Storia
  Quando                Comando     Chi dice di essere  Utente  Motivo  Che cosa
  2026-11-05T08:00:00Z  intake add  OP-000001           root            inserito
  

Other registers show the record and what refers to it.

  $ povnet intake show staff OP-000002 | sed -n '1,/^Educ/p' | head -13
  operatore OP-000002
  Situazione al 05/11/2026
  
  Codice            OP-000002
  Cognome e nome    Eeeari Eeeone
  Profilo           Educatore
  Datore di lavoro  Cooperativa Esempio
  
  Ruoli sui casi (operatore)
  Codice     Presa in carico  Ruolo      Posto  Operatore      Ente  Professione  Dal         Al
  RC-000002  INPS-ADI-2026-1  Educatore      1  Eeeari Eeeone                     01/03/2026
  
  Impegni (operatore)

The story of a case: what happened, which summons was delivered when, which document proves it, who wrote it; corrections
and removals where they were written.

  $ povnet intake set meeting M-000001 results="si decide di cercare un lavoro la mattina" --reason "riletto il verbale" --actor OP-000001 >/dev/null
  $ povnet intake remove diary_entry DI-000001 --reason "scritta sul caso sbagliato" --actor OP-000002 >/dev/null
  $ povnet plan story PIC-000001 --format csv
  day,what,detail,who,document,record,written_on,written_by,file
  2026-01-15,Contatto: Sportello di Melzo,,Cccari Cccina,,C-000001,2026-11-05,OP-000001,
  2026-02-01,Domanda di Assegno di inclusione,INPS-ADI-2026-1,,,B-000001,2026-11-05,OP-000001,
  2026-02-10,Patto di attivazione digitale,INPS-ADI-2026-1,,,B-000001,2026-11-05,OP-000001,
  2026-02-20,Presa in carico aperta,Domanda di ADI,,,PIC-000001,2026-11-05,OP-000001,
  2026-02-20,Assegnata: Case manager,Cccari Cccina,,,RC-000001,2026-11-05,OP-000001,
  2026-03-01,Convocazione spedita,Raccomandata; per il 20/03/2026,,raccomandata 15-000,CV-000001,2026-11-05,OP-000001,
  2026-03-01,Assegnata: Educatore,Eeeari Eeeone,,,RC-000002,2026-11-05,OP-000001,
  2026-03-05,Convocazione recapitata,Raccomandata,,raccomandata 15-000,CV-000001,2026-11-05,OP-000001,
  2026-03-20,Analisi preliminare aperta,,Cccari Cccina,,AN-000001,2026-11-05,OP-000001,
  2026-03-20,Appuntamento: Presente,,,raccomandata 15-000,CV-000001,2026-11-05,OP-000001,
  2026-03-20,Colloquio,presenti: la persona; si decide di cercare un lavoro la mattina,Cccari Cccina,,M-000001,2026-11-05,OP-000001,
  2026-04-10,Analisi preliminare conclusa,Bisogno complesso: équipe,Cccari Cccina,,AN-000001,2026-11-05,OP-000001,
  2026-04-20,"Patto per l'inclusione sociale in bozza, versione 1",,,,PP-000001,2026-11-05,OP-000001,
  2026-05-05,"Patto per l'inclusione sociale firmato, versione 1",firma: la persona,,,PP-000001,2026-11-05,OP-000001,
  2026-06-20,Impegno: Mantenuto,Aiutare a scrivere il curriculum,,,IP-000002,2026-11-05,OP-000001,
  2026-10-01,Invio a Caritas di Melzo,pacco alimentare,,,I-000001,2026-11-05,OP-000001,
  2026-10-20,Convocazione spedita,Lettera; per il 10/11/2026,,,CV-000002,2026-11-05,OP-000001,
  2026-10-20,Ricevuto: Reclamo,la misura è sospesa e non so perché,,PG-2026-100,RCL-000001,2026-11-05,OP-000001,
  2026-11-05,Registrazione cambiata,riletto il verbale,,,M-000001,2026-11-05,OP-000001,
  2026-11-05,Registrazione cambiata,firmato,,,PP-000001,2026-11-05,OP-000001,
  2026-11-05,Registrazione tolta,scritta sul caso sbagliato,,,diary_entry 1,2026-11-05,OP-000002,

The citizen's copy: own words, agreed aims, who does what by when, signatures; no codes (S-072).

  $ povnet plan sheet PIC-000001 --format md | grep -v Giornale
  # Il mio progetto
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Per** | Aaaari Aaaina |
  | **Riguarda** | tutta la famiglia |
  | **Tipo** | Patto per l'inclusione sociale |
  | **Firmato il** | 05/05/2026 |
  | **Chi segue il progetto** | Cccari Cccina |
  | **Telefono** | 02-333333 |
  
  Questo foglio dice che cosa abbiamo deciso insieme, chi fa che cosa e quando ci rivediamo. Se qualcosa non va o non è chiaro, chiedilo a chi segue il progetto: si può cambiare insieme.
  
  ### Che cosa voglio io
  
  | Con le mie parole |
  |---|
  | vorrei lavorare senza lasciare soli i bambini |
  
  ### Che cosa abbiamo deciso insieme
  
  | Obiettivo | Entro il |
  |---|---|
  | un lavoro di venti ore al mattino | 31/03/2027 |
  
  ### Come vedremo che funziona
  
  | Risultato | Da che cosa lo vediamo | Entro il |
  |---|---|---|
  | Il curriculum è scritto | lo abbiamo in mano | 30/06/2026 |
  
  ### Chi fa che cosa
  
  | Chi | Che cosa fa | Quando | Entro il |
  |---|---|---|---|
  | Aaaari Aaaina | Andare al Centro per l'impiego |  | 30/09/2026 |
  | Eeeari Eeeone | Aiutare a scrivere il curriculum |  | 30/06/2026 |
  
  Gli impegni obbligatori per ricevere la misura sono scritti qui sotto. Se non puoi rispettarne uno, avvisa prima: un motivo serio conta.
  
  ### Impegni obbligatori per la misura
  
  | Chi | Che cosa fa |
  |---|---|
  | Aaaari Aaaina | Andare al Centro per l'impiego |
  
  ### Gli aiuti che ricevo
  
  | Aiuto | Che cosa | Chi lo dà | Quando | Dal | Al |
  |---|---|---|---|---|---|
  | Tutoring | Due ore a settimana | Cooperativa Esempio | il martedì | 10/05/2026 |  |
  
  ### Quando ci rivediamo
  
  | | |
  |---|---|
  | **Prossimo incontro** | 12/11/2026 |
  
  ### Firme
  
  | | |
  |---|---|
  | **Data** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  | **Firma della persona** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  | **Firma di chi segue il progetto** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  
  $ povnet plan sheet PIC-000001 --version 1 -o copia.html && grep -c '<body class="large">' copia.html
  1
  $ povnet plan sheet PIC-000001 --version 7
  povnet: la presa in carico PIC-000001 non ha un progetto firmato, o non in questa versione
    suggerimento: povnet plan show PIC-000001 elenca i progetti; --version NUMERO ne stampa uno anche in bozza
  [3]
  $ povnet intake add plan care_case=PIC-000001 kind=pais version=2 status=draft drafted_on=2026-11-04 --actor OP-000001 >/dev/null
  $ povnet plan sheet PIC-000001 --version 2 --format md | sed -n '1,/^Questo/p'
  # Il mio progetto
  
  Situazione al 05/11/2026
  
  Questa è ancora una bozza: non è firmata.
  
  | | |
  |---|---|
  | **Per** | Aaaari Aaaina |
  | **Tipo** | Patto per l'inclusione sociale |
  | **Chi segue il progetto** | Cccari Cccina |
  | **Telefono** | 02-333333 |
  
  Questo foglio dice che cosa abbiamo deciso insieme, chi fa che cosa e quando ci rivediamo. Se qualcosa non va o non è chiaro, chiedilo a chi segue il progetto: si può cambiare insieme.

The desk (S-101): what waits today; of one worker; nothing on a day before there was anything.

  $ povnet report desk | grep -v Giornale
  La pagina del 05/11/2026
  Situazione al 05/11/2026
  
  Termini di legge
  Stato del termine       Termine                                    Scade il    Giorni  Registrare entro  Presa in carico  Persona   Chi se ne occupa  Che cosa fare                                                                        Record
  Scaduto, mai convocato  Incontro periodico                         18/06/2026    -140  20/11/2026        PIC-000001       P-000001  Cccari Cccina     Convocare subito e registrare l'incontro in GePI                                     B-000001
  Scaduto                 PAD individuale                            10/05/2026    -179                    PIC-000001       P-000001  Cccari Cccina     Verificare su SIISL se il PAD individuale è firmato; se no, ricordarlo alla persona  NM-000001
  Scaduto                 Patto di servizio al Centro per l'impiego  09/06/2026    -149  20/11/2026        PIC-000001       P-000001  Cccari Cccina     Verificare con il Centro per l'impiego se il patto di servizio è firmato             NM-000001
  
  Che cosa aspetta una decisione
  Registrazione  Che cosa                          Dal         Giorni  Presa in carico  Chi
  IP-000001      Impegno scaduto: mantenuto o no?  30/09/2026      36  PIC-000001
  
  Verifiche, incontri, reclami
  Stato del termine  Termine                Scade il    Giorni  Registrare entro  Presa in carico  Persona   Chi se ne occupa  Che cosa fare                   Record
  In scadenza        Verifica del progetto  12/11/2026       7                    PIC-000001       P-000001  Cccari Cccina     Fissare l'incontro di verifica  PP-000001
  
  Invii senza risposta, risorse, convenzioni
  Stato del termine  Termine                            Scade il    Giorni  Registrare entro  Presa in carico  Persona   Chi se ne occupa  Che cosa fare                                                 Record
  Scaduto            Risposta a un invio                16/10/2026     -20                    PIC-000001       P-000001  Cccari Cccina     Sollecitare chi ha ricevuto l'invio e registrare la risposta  I-000001
  In scadenza        Verifica di una risorsa assegnata  15/11/2026      10                    PIC-000001       P-000001  Eeeari Eeeone     Preparare la verifica della risorsa assegnata                 AR-000001
  In scadenza        Scadenza di una convenzione        31/12/2026      56                                                                 Decidere se rinnovare o prorogare, prima che scada            CON-000001
  
  - Quali parametri di legge dei termini sono da confermare, lo dice povnet plan due
  - 1 riga di nuclei in protezione è stata lasciata fuori
  $ povnet report desk --actor OP-000002 | grep -v Giornale
  La pagina del 05/11/2026
  Situazione al 05/11/2026
  
  Che cosa aspetta una decisione
  Registrazione  Che cosa                          Dal         Giorni  Presa in carico  Chi
  IP-000001      Impegno scaduto: mantenuto o no?  30/09/2026      36  PIC-000001
  
  Invii senza risposta, risorse, convenzioni
  Stato del termine  Termine                            Scade il    Giorni  Registrare entro  Presa in carico  Persona   Chi se ne occupa  Che cosa fare                                  Record
  In scadenza        Verifica di una risorsa assegnata  15/11/2026      10                    PIC-000001       P-000001  Eeeari Eeeone     Preparare la verifica della risorsa assegnata  AR-000001
  
  - Quali parametri di legge dei termini sono da confermare, lo dice povnet plan due
  $ povnet report desk --as-of 2020-01-01 | grep -v Giornale
  La pagina del 01/01/2020
  Situazione al 01/01/2020
  
  Oggi non c'è niente che scade e niente che aspetta.
  
  - Quali parametri di legge dei termini sono da confermare, lo dice povnet plan due
  - Per il 01/01/2020 mancano i valori di 29 parametri: sui termini non ci si può fidare; povnet plan due li
    nomina
  $ povnet report desk --actor nessuno
  povnet: il valore non c'è in "staff"
    suggerimento: povnet intake list staff elenca ciò che c'è
  [3]

A rejected row waits on the desk until a clean file of the same source has come.

  $ printf 'name;kind;comune\nSportello nuovo;antenna;Melzoo\nSportello altro;antenna;Melzo\n' >antenne.csv
  $ povnet intake import antenne.csv --register antenna --partial -q 2>/dev/null
  Importazione
  
  File     antenne.csv
  Fonte    Antenne e hub
  Scritto  sì
  Lotto    1
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           1
  invariate           0
  messe da parte      0
  saltate             0
  respinte            1
  --------------  -----
  in tutto            2
  
  Record per registro
  Registro  Nuovi  Cambiati  Trovati uguali
  antenna       1         0               0
  
  Perché
  niente da segnalare
  [3]
  $ povnet report desk | sed -n '/^Righe/,/^$/p'
  Righe respinte che aspettano
  Arrivo  Importato il  Fonte    File         Righe respinte  La prima dice
  1       05/11/2026    antenna  antenne.csv               1  comune
  
  $ printf 'name;kind;comune\nSportello nuovo;antenna;Melzo\n' >antenne.csv
  $ povnet intake import antenne.csv --register antenna -q
  $ povnet report desk | grep -c '^Righe'
  0
  [1]

A code that is not there, or is of something else.

  $ povnet intake show person P-000099
  povnet: nessuna persona ha questo codice
    suggerimento: povnet intake list person elenca ciò che c'è
  [3]
  $ povnet plan show P-000001
  povnet: "P-000001" non è un codice di "care_case"
    suggerimento: è di "person"
  [3]
  $ povnet plan story PIC-000099
  povnet: "PIC-000099" non c'è in "care_case"
    suggerimento: povnet intake list care_case elenca ciò che c'è
  [3]
  $ povnet plan sheet
  povnet: povnet plan sheet: manca PRESA_IN_CARICO (il codice, per esempio PIC-000123)
    suggerimento: povnet plan sheet --help mostra come si usa
  [2]
  $ povnet plan sheet PIC-000001 --version due
  povnet: --version: "due" non è un numero intero
  [2]

An empty case file.

  $ povnet --db vuoto.db db init -q
  $ povnet --db vuoto.db report desk | head -4
  La pagina del 05/11/2026
  Situazione al 05/11/2026
  
  Oggi non c'è niente che scade e niente che aspetta.
  $ povnet --db vuoto.db plan show PIC-000001
  povnet: "PIC-000001" non c'è in "care_case"
    suggerimento: povnet intake list care_case elenca ciò che c'è
  [3]
