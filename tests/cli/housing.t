S-086: a path with its first step and a contract in one line.

  $ povnet intake add housing_path nucleo=N-000001 presa\ in\ carico=PIC-000001 bisogno\ abitativo=mantenimento canale=private_market situazione\ di\ partenza=private_rent cominciato\ il=01/06/2026 sfratto\ notificato\ il=15/06/2026 morosità=1800 mesi\ di\ arretrato=4 proprietario\ o\ gestore="Proprietario Esempio" operatore=OP-000001 housing_step.data=10/06/2026 housing_step.passo=repayment housing_contract.dal=01/11/2022 housing_contract.al=31/10/2026 housing_contract.canone\ al\ mese=450
  Percorsi abitativi
  
  Registro  housing_path
  Codice    PAB-000001
  Esito     aggiunto
  Con       PSB-000001 CTA-000001

S-087: who has homes was asked; the home that came of it, visited and accepted, is counted to the contact.

  $ povnet intake add housing_contact con\ chi="Agenzia Esempio" data=02/10/2026 case\ offerte=2 a\ quali\ condizioni="due mensilità di cauzione" esito=conditional operatore=OP-000001 -q
  $ povnet intake add housing_contact con\ chi="Proprietario Esempio" data=03/10/2026 case\ offerte=0 esito=refused -q
  $ povnet intake add housing_path persona=P-000002 bisogno\ abitativo=access canale=sap cominciato\ il=01/09/2026 housing_offer.data=05/10/2026 housing_offer.canale=private_market housing_offer.dal\ contatto=CIM-000001 housing_offer.visitata\ il=08/10/2026 housing_offer.esito=accepted housing_offer.esito\ del=12/10/2026 housing_offer.canone\ al\ mese=500 -q
  $ povnet intake set housing_path PAB-000002 finito\ il=20/10/2026 come\ è\ finito=own_lease --reason "contratto firmato" -q
  $ povnet intake add housing_contract percorso\ abitativo=PAB-000002 canale=private_market dal=20/10/2026 al=19/10/2030 canone\ al\ mese=500 cauzione=1000 garanzia=fund importo\ garantito=1500 -q

S-086: the calendar of the calls, and a request made to one.

  $ povnet intake add housing_call titolo="Avviso SAP 2026" canale=sap chi\ lo\ pubblica="ALER di prova" apre\ il=15/10/2026 chiude\ il=20/11/2026 alloggi=12 dove\ si\ trova=esempio.it/avvisi -q
  $ povnet intake add housing_path nucleo=N-000003 bisogno\ abitativo=temporary canale=temporary cominciato\ il=01/07/2026 housing_step.data=16/07/2026 housing_step.passo=search housing_offer.data=20/07/2026 -q
  $ povnet plan due --clock housing_call_close --as-of 2026-11-05
  Termini al 05/11/2026
  Situazione al 05/11/2026
  
  In scadenza · Chiusura di un avviso per le case (1): Dire a chi cerca casa che l'avviso chiude, e aiutare a
    fare la domanda. Se nessuno fa nulla: Il prossimo avviso può essere tra mesi
  
  Stato del termine  Scade il    Giorni  Termine                            Presa in carico  Persona  Cognome  Nome  Comune  Chi se ne occupa  Registrare entro
  In scadenza        20/11/2026      15  Chiusura di un avviso per le case
  Nei file (-o) anche: Record, Protocollo INPS, Decorre dal, Ultima convocazione, Prossimo appuntamento, Case manager, Operatore, Che cosa fare, Se nessuno fa nulla, Area, Specie, Sigla del termine, Sigla dello stato, Dato al
  
  - Parametri da confermare: Preavviso sulla chiusura di un avviso per le case (HOUSING_CALL_NOTICE_DAYS)
  - Giornale: N:HEAD

S-013 and S-014: the two demands apart, what is owed, homes found per contact.

  $ povnet report casa --period 2026-10
  Casa
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  
  Le due domande
  Bisogno abitativo        Richieste  Chi chiede  Urgenti  Con arretrati  Arretrati
  Tenere la casa                   3           2        0              3   4.500,00
  Trovare casa                     1           1        0              0       0,00
  Sistemazione temporanea          0           0        0              0       0,00
  -----------------------  ---------  ----------  -------  -------------  ---------
  Totale                           4           3        0              3   4.500,00
  
  Arretrati
  Di che cosa       Richieste  Con arretrati  Arretrati  Arretrato mediano  Mesi di arretrato (mediana)
  Affitto                   1              1   1.800,00           1.800,00                         4,00
  Mutuo                     1              1   2.400,00           2.400,00                         6,00
  Utenze                    1              1     300,00             300,00
  Altro sulla casa          1              0       0,00
  ----------------  ---------  -------------  ---------  -----------------  ---------------------------
  Totale                    4              3   4.500,00           1.800,00                         5,00
  
  Percorsi per bisogno
  Bisogno abitativo        Percorsi  Nuclei e persone  Cominciati  Aperti alla fine  Finiti  Case trovate  Case tenute  Sfratti evitati  Mesi di mantenimento (mediana)  Arretrati nei percorsi  Offerte
  Tenere la casa                  1                 1           0                 1       0             0            0                0                                                1.800,00        0
  Trovare casa                    1                 1           0                 0       1             1            0                0                                                    0,00        1
  Sistemazione temporanea         1                 1           0                 1       0             0            0                0                                                    0,00        1
  -----------------------  --------  ----------------  ----------  ----------------  ------  ------------  -----------  ---------------  ------------------------------  ----------------------  -------
  Totale                          3                 3           0                 2       1             1            0                0                                                1.800,00        2
  
  Percorsi per canale
  Canale                               Percorsi  Aperti alla fine  Finiti  Case trovate  Case tenute  Mesi di mantenimento (mediana)
  Mercato privato                             2                 1       1             1            0
  SAP: servizio abitativo pubblico            0                 0       0             0            0
  SAS: servizio abitativo sociale             0                 0       0             0            0
  SAT: servizio abitativo transitorio         0                 0       0             0            0
  Bene confiscato                             0                 0       0             0            0
  Terzo settore                               0                 0       0             0            0
  Famiglia o conoscenti                       0                 0       0             0            0
  Accoglienza temporanea                      1                 1       0             0            0
  -----------------------------------  --------  ----------------  ------  ------------  -----------  ------------------------------
  Totale                                      3                 2       1             1            0
  
  Percorsi per esito
  Come è finito                      Percorsi  Finiti  Sfratti evitati
  Nuovo contratto di affitto                1       1                0
  Casa popolare                             0       0                0
  Da familiari o conoscenti                 0       0                0
  Casa tenuta o contratto rinnovato         0       0                0
  Interrotto                                0       0                0
  non indicato                              2       0                0
  ---------------------------------  --------  ------  ---------------
  Totale                                    3       1                0
  
  Per comune
  Comune              Richieste  Percorsi  Aperti alla fine  Case trovate  Case tenute  Sfratti evitati
  Cassano d'Adda              0         0                 0             0            0                0
  Inzago                      0         0                 0             0            0                0
  Liscate                     0         0                 0             0            0                0
  Melzo                       4         3                 2             1            0                0
  Pozzuolo Martesana          0         0                 0             0            0                0
  Settala                     0         0                 0             0            0                0
  Truccazzano                 0         0                 0             0            0                0
  Vignate                     0         0                 0             0            0                0
  Ambito                      4         3                 2             1            0                0
  ------------------  ---------  --------  ----------------  ------------  -----------  ---------------
  Totale                      4         3                 2             1            0                0
  
  Offerte per canale
  Canale                               Offerte  Visitate  Accettate  Accettate, %
  Mercato privato                            1         1          1        100,00
  SAP: servizio abitativo pubblico           0         0          0
  SAS: servizio abitativo sociale            0         0          0
  SAT: servizio abitativo transitorio        0         0          0
  Bene confiscato                            0         0          0
  Terzo settore                              0         0          0
  Famiglia o conoscenti                      0         0          0
  Accoglienza temporanea                     0         0          0
  -----------------------------------  -------  --------  ---------  ------------
  Totale                                     1         1          1        100,00
  
  Chi ha case
  Chi ha case   Contatti  Con quanti  Case offerte  Case trovate  Case trovate per contatto
  Proprietario         1           1             0             0                       0,00
  Agenzia              1           1             2             1                       1,00
  ALER                 0           0             0             0
  Cooperativa          0           0             0             0
  Comune               0           0             0             0
  Altra realtà         0           0             0             0
  ------------  --------  ----------  ------------  ------------  -------------------------
  Totale               2           2             2             1                       0,50
  
  Percorsi aperti
  Percorso    Nucleo o persona  Bisogno                  Canale                  Cominciato il  Offerte  Contratto fino al  Ultimo passo  Giorni dall'ultimo passo  Operatore
  PAB-000001  N-000001          Tenere la casa           Mercato privato         01/06/2026           0  31/10/2026         10/06/2026                         143  OP-000001
  PAB-000003  N-000003          Sistemazione temporanea  Accoglienza temporanea  01/07/2026           1                     20/07/2026                         103
  
  Contatti del periodo
  Giorno      Con chi               Chi ha case   Case offerte  Case trovate  A quali condizioni         Esito                     Prossimo contatto il
  02/10/2026  Agenzia Esempio       Agenzia                  2             1  due mensilità di cauzione  Disponibile a condizioni
  03/10/2026  Proprietario Esempio  Proprietario             0             0                             Non disponibile
  ----------  --------------------  ------------  ------------  ------------  -------------------------  ------------------------  --------------------
  Totale                                                     2             1
  
  Avvisi
  Titolo           Canale                            Chi lo pubblica  Apre il     Chiude il   Alloggi  Domande fatte  Dove si trova
  Avviso SAP 2026  SAP: servizio abitativo pubblico  ALER di prova    15/10/2026  20/11/2026       12              0  esempio.it/avvisi
  
  - Tenere la casa e trovarne una sono due domande: nelle richieste affitto, mutuo, utenze e sfratto stanno
    nella prima
  - Il canale è quello dell'ultimo contratto; prima che ci sia, quello del percorso
  - I nuclei e le persone sono indicati con il codice
  - Giornale: N:HEAD
  $ povnet report explain housing --period 2026-10 --cell access/housing_requests
  Casa: access / Richieste
  Situazione al 05/11/2026
  
  Richieste: Richieste del periodo su affitto, mutuo, utenze, sfratto e ricerca della casa.
  Righe: 1
  
  Domanda di casa
  Richiesta  Giorno      Contatto  Persona o contatto  Comune dove vive (ISTAT)  Antenna             Bisogno             Domanda       Di che cosa       Urgente  Con arretrati  Arretrati  Mesi di arretrato
  R-000003   06/10/2026  C-000002  P-000002            015142                    Sportello di Melzo  Ricerca della casa  Trovare casa  Altro sulla casa  no       no
  
  - Giornale: N:HEAD

What the checks and the terms say.

  $ povnet check --area casa --as-of 2026-11-20
  Controlli al 20/11/2026
  Situazione al 20/11/2026
  
  Controlli eseguiti: 5. Errori: 0, avvisi: 4, note: 0
  
  Gravità  Controllo              Area  Record      Giorno      Che cosa                         Che cosa fare
  avviso   housing_contract_over  casa  PAB-000001  31/10/2026  CTA-000001 finito il 31/10/2026  Registrare il rinnovo o il nuovo contratto, o chiudere il percorso
  avviso   housing_offer_open     casa  ALO-000002  20/07/2026  non visitata                     Scrivere l'esito e, se è un no, il motivo
  avviso   housing_path_still     casa  PAB-000001  10/06/2026  ultimo passo il 10/06/2026       Sentire la persona e scrivere il passo, o chiudere il percorso
  avviso   housing_path_still     casa  PAB-000003  20/07/2026  ultimo passo il 20/07/2026       Sentire la persona e scrivere il passo, o chiudere il percorso
  
  - Parametri da confermare: Offerta di casa: giorni per scrivere com'è andata (HOUSING_OFFER_DAYS); Percorso
    abitativo fermo: giorni senza un passo (HOUSING_STEP_DAYS)
  - Giornale: N:HEAD
  $ povnet plan due --clock housing_contract_end --as-of 2026-11-05
  Termini al 05/11/2026
  Situazione al 05/11/2026
  
  Scaduto · Fine di un contratto di casa (1): Registrare il rinnovo o il nuovo contratto, o riaprire la ricerca.
    Se nessuno fa nulla: La persona è in casa senza titolo
  
  Stato del termine  Scade il    Giorni  Termine                       Presa in carico  Persona   Cognome  Nome    Comune  Chi se ne occupa  Registrare entro
  Scaduto            31/10/2026      -5  Fine di un contratto di casa  PIC-000001       P-000001  Aaaari   Aaaina  Melzo   Prova Uno
  Nei file (-o) anche: Record, Protocollo INPS, Decorre dal, Ultima convocazione, Prossimo appuntamento, Case manager, Operatore, Che cosa fare, Se nessuno fa nulla, Area, Specie, Sigla del termine, Sigla dello stato, Dato al
  
  - Parametri da confermare: Preavviso sulla fine di un contratto di casa (HOUSING_CONTRACT_NOTICE_DAYS)
  - Giornale: N:HEAD

One month of a home kept closes the path and the eviction is avoided.

  $ povnet intake set housing_path PAB-000001 finito\ il=04/11/2026 come\ è\ finito=renewed mesi\ di\ mantenimento=5 mantenimento\ verificato\ il=04/11/2026 --reason "accordo col proprietario" -q
  $ povnet report housing --period 2026-11 --as-of 2026-11-30 --format csv | sed -n '/by_need/,/^$/p'
  by_need
  housing_need,housing_paths,housing_units,housing_started,housing_open,housing_ended,housing_found,housing_kept,evictions_avoided,housing_months_kept,housing_path_arrears,housing_path_offers
  Tenere la casa,1,1,0,0,1,0,1,1,5.00,1800.00,0
  Trovare casa,0,0,0,0,0,0,0,0,,0.00,0
  Sistemazione temporanea,1,1,0,1,0,0,0,0,,0.00,1
  
  $ povnet plan show PIC-000001 --as-of 2026-11-05 | sed -n '/Percorsi abitativi/,/^$/p'
  Percorsi abitativi
  Percorso    Bisogno         Canale           Cominciato il  Arretrati  Sfratto notificato il  Offerte  Contratto fino al  Canone al mese  Finito il   Come è finito                      Mesi di mantenimento
  PAB-000001  Tenere la casa  Mercato privato  01/06/2026      1.800,00  15/06/2026                   0  31/10/2026                 450,00  04/11/2026  Casa tenuta o contratto rinnovato                     5
  
  $ povnet plan story PIC-000001 --as-of 2026-11-05 | grep -i casa
  01/11/2022  Contratto di casa                       fino al 31/10/2026                                                    CTA-000001     05/11/2026  root
  01/06/2026  Percorso abitativo: Tenere la casa      Mercato privato                    Prova Uno                          PAB-000001     05/11/2026  root
  10/06/2026  Casa: Piano di rientro degli arretrati                                     Prova Uno                          PSB-000001     05/11/2026  root
  04/11/2026  Percorso abitativo finito               Casa tenuta o contratto rinnovato  Prova Uno                          PAB-000001     05/11/2026  root

S-083 and S-085: orientation, the Centro per l'impiego, days to the result.

  $ povnet intake add work_action persona=P-000001 azione=cpi_appointment data=01/10/2026 risultato=done risultato\ del=09/10/2026 -q
  $ povnet intake add work_action persona=P-000001 azione=training data=05/10/2026 corso\ o\ luogo="Corso di cucina" risultato=enrolled risultato\ del=20/10/2026 -q
  $ povnet intake add referral persona=P-000001 data=02/10/2026 tipo\ di\ servizio=cpi esito=taken data\ dell\'esito=12/10/2026 -q
  $ povnet report lavoro --period 2026-10
  Lavoro
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  
  Per azione
  Azione di orientamento                     Azioni  Persone  Durata  Con risultato  Giorni al risultato (mediana)
  Curriculum                                      0        0    0:00              0
  Bilancio di competenze                          0        0    0:00              0
  Patto di attivazione digitale individuale       0        0    0:00              0
  Dichiarazione di immediata disponibilità        0        0    0:00              0
  Patto di servizio personalizzato                0        0    0:00              0
  Contatto con il Centro per l'impiego            0        0    0:00              0
  Appuntamento al Centro per l'impiego            1        1    0:00              1                           8,00
  Formazione                                      1        1    0:00              1                          15,00
  Ricerca attiva                                  0        0    0:00              0
  Colloquio di lavoro                             0        0    0:00              0
  Altro                                           0        0    0:00              0
  -----------------------------------------  ------  -------  ------  -------------  -----------------------------
  Totale                                          2        1    0:00              2                          11,50
  
  Per comune
  Comune              Azioni  Persone  Con il Centro per l'impiego  Con risultato  Giorni al risultato (mediana)
  Cassano d'Adda           0        0                            0              0
  Inzago                   0        0                            0              0
  Liscate                  0        0                            0              0
  Melzo                    2        1                            1              2                          11,50
  Pozzuolo Martesana       0        0                            0              0
  Settala                  0        0                            0              0
  Truccazzano              0        0                            0              0
  Vignate                  0        0                            0              0
  Ambito                   2        1                            1              2                          11,50
  ------------------  ------  -------  ---------------------------  -------------  -----------------------------
  Totale                   2        1                            1              2                          11,50
  
  Invii con il Centro per l'impiego
  Invio     Giorno      Verso  Persona   Da  A  Esito            Risposta il  Giorni alla risposta
  I-000001  02/10/2026  Fatto  P-000001         Preso in carico  12/10/2026                     10
  
  Azioni
  Giorno      Persona   Azione di orientamento                Con chi  Corso o luogo    Risultato  Risultato del  Giorni al risultato  Prossimo passo il
  01/10/2026  P-000001  Appuntamento al Centro per l'impiego                            Fatta      09/10/2026                       8
  05/10/2026  P-000001  Formazione                                     Corso di cucina  Iscritta   20/10/2026                      15
  
  - Le persone sono indicate con il codice
  - Gli invii con gli altri servizi stanno nel rapporto referrals
  - Parametri da confermare: Invio senza risposta: in ritardo (REFERRAL_ANSWER_DAYS)
  - Giornale: N:HEAD

Nothing in a month without anybody.

  $ povnet report housing --period 2023-01 --format csv | head -4
  demand
  housing_need,housing_requests,housing_requesters,housing_requests_urgent,requests_in_arrears,arrears_total
  Tenere la casa,0,0,0,0,0.00
  Trovare casa,0,0,0,0,0.00
  $ povnet intake add housing_path bisogno\ abitativo=access cominciato\ il=01/01/2026
  povnet: valori non ammessi: la regola è "Persona" IS NOT NULL OR "Nucleo" IS NOT NULL
    suggerimento: correggere i valori delle colonne nominate
  [3]
