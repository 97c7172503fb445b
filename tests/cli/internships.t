S-084: an internship in one line, with its months; the IBAN is kept in capitals without blanks.

  $ povnet intake add internship person=P-000001 tipo=TIS promotore="Consorzio Esempio" tutor\ del\ promotore="Una tutor" ospitante="Vivaio Esempio" tutor\ dell\'ospitante="Un tutor" convenzione=2026/31 convenzione\ del=20/08/2026 progetto\ personale\ firmato\ il=25/08/2026 dal=01/09/2026 al=28/02/2027 ore\ a\ settimana=20 indennità\ al\ mese=500 soglia\ di\ presenza=70 inail\ dal=01/09/2026 inail\ al=28/02/2027 rct\ dal=01/09/2026 rct\ al=28/02/2027 iban="it60 x054 2811 1010 0000 0123 456" fondo=QSFP intervento=C_TIR internship_month.mese=2026-10 internship_month.ore\ previste=80 internship_month.ore\ fatte=72:30 internship_month.ore\ di\ assenza\ giustificate=7:30
  Tirocini
  
  Registro  internship
  Codice    TRC-000001
  Esito     aggiunto
  Con       TRM-000001
  $ povnet intake show internship TRC-000001 | grep IBAN
  IBAN                           IT60X0542811101000000123456
  $ povnet intake list internship iban="it60x0542811101000000123456" --format csv | grep -c "…3456"
  1
  $ povnet intake list internship --format json | grep -c IT60X
  0
  [1]

A wrong IBAN is kept, for that is what was given, and told at once; the value is not repeated.

  $ povnet intake add internship person=P-000002 tipo=inclusion ospitante="Mensa Esempio" convenzione=2026/32 progetto\ personale\ firmato\ il=25/08/2026 dal=01/09/2026 al=30/11/2026 indennità\ al\ mese=400 soglia\ di\ presenza=70 inail\ dal=01/09/2026 rct\ dal=01/09/2026 iban=IT61X0542811101000000123456 internship_month.mese=2026-10 internship_month.ore\ previste=60 internship_month.ore\ fatte=60
  povnet: TRC-000002: IBAN: l'IBAN non è giusto: si tiene com'è scritto, e l'indennità non si paga
  Tirocini
  
  Registro  internship
  Codice    TRC-000002
  Esito     aggiunto
  Con       TRM-000002

Hours under the threshold: nothing is owed, or in proportion where the project says so.

  $ povnet intake add internship person=P-000003 tipo=training ospitante="Vivaio Esempio" convenzione=2026/33 dal=01/10/2026 al=31/03/2027 indennità\ al\ mese=600 soglia\ di\ presenza=80 sotto\ la\ soglia=proportional iban=SM86U0322509800000000270100 iban_holder="La madre" internship_month.mese=2026-10 internship_month.ore\ previste=100 internship_month.ore\ fatte=45 -q
  $ povnet intake add internship person=P-000004 tipo=inclusion dal=15/09/2026 al=14/03/2027 indennità\ al\ mese=450 soglia\ di\ presenza=70 iban=IT60X0542811101000000123456 internship_month.mese=2026-10 internship_month.ore\ previste=80 internship_month.ore\ fatte=10 internship_month.indennità\ decisa=450 -q

The attendance of a month that did not come is what blocks it.

  $ povnet intake add internship person=P-000005 tipo=inclusion dal=01/10/2024 al=30/11/2026 indennità\ al\ mese=450 iban=DE89370400440532013000 -q

The list for the accounting office: who is paid and how much, what blocks the others.

  $ povnet report internship-pay --period 2026-10
  Indennità di tirocinio
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  
  Da pagare
  Tirocinio   Cognome e nome  Codice fiscale  Convenzione  Mese     Ore previste  Ore fatte  Presenza  Soglia raggiunta  Indennità al mese  Trattenuta  Decisa  Da pagare  IBAN                         Intestatario   IBAN anche di altri  Fondo  Intervento
  TRC-000001  Aaaari Aaaina                   2026/31      2026-10         80:00      72:30   90,63 %  sì                           500,00        0,00             500,00  IT60X0542811101000000123456  Aaaari Aaaina  sì                   QSFP   Tirocini di inclusione
  TRC-000003  Cccari Cccina                   2026/33      2026-10        100:00      45:00   45,00 %  no                           600,00      330,00             270,00  SM86U0322509800000000270100  La madre       no
  ----------  --------------  --------------  -----------  -------  ------------  ---------  --------  ----------------  -----------------  ----------  ------  ---------  ---------------------------  -------------  -------------------  -----  ----------------------
  Totale                                                                                                                                                           770,00
  
  Bloccate
  Tirocinio   Persona   Convenzione  Tipo                             Ospitante      Mese     Ore previste  Ore fatte  Spettante  Decisa  Controllo dell'IBAN           Che cosa la blocca
  TRC-000002  P-000002  2026/32      Tirocinio di inclusione sociale  Mensa Esempio  2026-10         60:00      60:00     400,00          cifre di controllo sbagliate  IBAN sbagliato
  TRC-000004  P-000004               Tirocinio di inclusione sociale                 2026-10         80:00      10:00       0,00  450,00  giusto                        decisa più di quanto spetta
  TRC-000005  P-000005               Tirocinio di inclusione sociale                 2026-10                                              giusto                        presenze non arrivate
  
  Già pagate, e dove non spetta
  nessuna riga
  
  In breve
  A che punto è l'indennità  Mesi  Persone  Ore fatte  Spettante  Pagato  Da pagare
  Da pagare                     2        2     117:30     770,00    0,00     770,00
  Bloccata                      3        3      70:00     400,00    0,00       0,00
  Pagata                        0        0       0:00       0,00    0,00       0,00
  Non spetta                    0        0       0:00       0,00    0,00       0,00
  -------------------------  ----  -------  ---------  ---------  ------  ---------
  Totale                        5        5     187:30   1.170,00    0,00     770,00
  
  - Spetta l'indennità intera da quando le ore fatte arrivano alla soglia del progetto; sotto, ciò che il
    progetto dice
  - Da pagare è l'indennità decisa o, se manca, quella che spetta, meno ciò che è già pagato
  - Un mese cominciato o finito a metà: l'indennità decisa si scrive nel mese
  - Giornale: N:HEAD
  $ povnet report internship_pay --period 2026-10 --format csv --reason "mandati di ottobre" | head -3
  pay
  internship,name,tax_code,agreement,month,agreed_minutes,done_minutes,done_share,reached,allowance,deductions,decided,payable,iban,iban_holder,shared_iban,fund,intervention
  TRC-000001,Aaaari Aaaina,,2026/31,2026-10,4800,4350,90.63,sì,500.00,0.00,,500.00,IT60X0542811101000000123456,Aaaari Aaaina,sì,QSFP,Tirocini di inclusione
  $ povnet report explain internship_pay --period 2026-10 --cell blocked/pay_months
  Indennità di tirocinio: blocked / Mesi
  Situazione al 05/11/2026
  
  Mesi: Mesi di tirocinio del periodo, anche quelli di cui mancano le presenze.
  Righe: 3
  
  Indennità di tirocinio
  Tirocinio   Persona   Cognome e nome  Codice fiscale  Convenzione  Tipo                             Ospitante      Mese     Ore previste  Ore fatte  Assenze giustificate  Assenze non giustificate  Presenza   Soglia  Soglia raggiunta  Indennità al mese  Spettante  Trattenuta  Decisa  Pagata  Da pagare  IBAN                         Intestatario   Controllo dell'IBAN           IBAN anche di altri  Fondo  Intervento  Stato     Che cosa la blocca           Mandato  Comune dove vive (ISTAT)
  TRC-000002  P-000002  Bbbari Bbbone                   2026/32      Tirocinio di inclusione sociale  Mensa Esempio  2026-10         60:00      60:00                                                  100,00 %  70,00 %  sì                           400,00     400,00        0,00                             IT61X0542811101000000123456  Bbbari Bbbone  cifre di controllo sbagliate  no                                      Bloccata  IBAN sbagliato                        015142
  TRC-000004  P-000004  Dddari Dddone                                Tirocinio di inclusione sociale                 2026-10         80:00      10:00                                                   12,50 %  70,00 %  no                           450,00       0,00      450,00  450,00                     IT60X0542811101000000123456  Dddari Dddone  giusto                        sì                                      Bloccata  decisa più di quanto spetta           015142
  TRC-000005  P-000005  Eeeari Eeeina                                Tirocinio di inclusione sociale                 2026-10                                                                                                                           450,00                                                    DE89370400440532013000       Eeeari Eeeina  giusto                        no                                      Bloccata  presenze non arrivate                 015142
  
  - Giornale: N:HEAD

V-16 and V-17: what the checks say.

  $ povnet check --area lavoro
  Controlli al 05/11/2026
  Situazione al 05/11/2026
  
  Controlli eseguiti: 7. Errori: 2, avvisi: 4, note: 0
  
  Gravità  Controllo               Area    Record      Giorno      Che cosa                                                                                    Che cosa fare
  errore   internship_month_under  lavoro  TRM-000004  01/10/2026  fatte 12% delle ore, soglia 70%                                                             Verificare le presenze; se sono giuste, correggere l'indennità prima di pagare
  errore   internship_unpayable    lavoro  TRC-000002  01/10/2026  IBAN: cifre di controllo sbagliate, mesi da pagare: 1                                       Chiedere l'IBAN alla persona e scriverlo con intake set
  avviso   internship_too_long     lavoro  TRC-000005  30/09/2026  ammesso fino al 30/09/2026, concordato fino al 30/11/2026                                   Acquisire l'attestazione del servizio che ha in carico la persona, o anticipare la fine
  avviso   internship_uncovered    lavoro  TRC-000003  01/10/2026  progetto non firmato prima dell'inizio, INAIL scoperta, RCT scoperta                        Registrare ciò che c'è, con le sue date; per ciò che manca davvero, sospendere e avvisare il promotore
  avviso   internship_uncovered    lavoro  TRC-000004  15/09/2026  manca la convenzione, progetto non firmato prima dell'inizio, INAIL scoperta, RCT scoperta  Registrare ciò che c'è, con le sue date; per ciò che manca davvero, sospendere e avvisare il promotore
  avviso   internship_uncovered    lavoro  TRC-000005  01/10/2024  manca la convenzione, progetto non firmato prima dell'inizio, INAIL scoperta, RCT scoperta  Registrare ciò che c'è, con le sue date; per ciò che manca davvero, sospendere e avvisare il promotore
  
  - Parametri da confermare: Tirocini di inclusione: mesi in tutto senza attestazione (TIS_MONTHS_MOST)
  - Giornale: N:HEAD
  $ povnet plan due --clock internship_attestation --as-of 2026-10-31
  Termini al 31/10/2026
  Situazione al 31/10/2026
  
  Scaduto · Attestazione per proseguire un tirocinio di inclusione (1): Chiedere l'attestazione al servizio che
    ha in carico la persona. Se nessuno fa nulla: Il tirocinio supera i mesi ammessi senza chi lo attesti
  
  Stato del termine  Scade il    Giorni  Termine                                                 Presa in carico  Persona   Cognome  Nome    Comune  Chi se ne occupa  Registrare entro
  Scaduto            30/09/2026     -31  Attestazione per proseguire un tirocinio di inclusione                   P-000005  Eeeari   Eeeina  Melzo
  Nei file (-o) anche: Record, Protocollo INPS, Decorre dal, Ultima convocazione, Prossimo appuntamento, Case manager, Operatore, Che cosa fare, Se nessuno fa nulla, Area, Specie, Sigla del termine, Sigla dello stato, Dato al
  
  - Parametri da confermare: Preavviso sulla fine di un tirocinio e sulle sue assicurazioni
    (INTERNSHIP_NOTICE_DAYS); Tirocini di inclusione: mesi in tutto senza attestazione (TIS_MONTHS_MOST)
  - Giornale: N:HEAD
  $ povnet plan due --clock internship_end --as-of 2026-11-05
  Termini al 05/11/2026
  Situazione al 05/11/2026
  
  In scadenza · Fine di un tirocinio (2): Decidere con la persona e i tutor: fine, proroga o assunzione
  
  Stato del termine  Scade il    Giorni  Termine               Presa in carico  Persona   Cognome  Nome    Comune  Chi se ne occupa  Registrare entro
  In scadenza        30/11/2026      25  Fine di un tirocinio                   P-000002  Bbbari   Bbbone  Melzo
  In scadenza        30/11/2026      25  Fine di un tirocinio                   P-000005  Eeeari   Eeeina  Melzo
  Nei file (-o) anche: Record, Protocollo INPS, Decorre dal, Ultima convocazione, Prossimo appuntamento, Case manager, Operatore, Che cosa fare, Se nessuno fa nulla, Area, Specie, Sigla del termine, Sigla dello stato, Dato al
  
  - Parametri da confermare: Preavviso sulla fine di un tirocinio e sulle sue assicurazioni
    (INTERNSHIP_NOTICE_DAYS); Tirocini di inclusione: mesi in tutto senza attestazione (TIS_MONTHS_MOST)
  - Giornale: N:HEAD

An attestation moves the end and answers the check; a hired trainee is an outcome.

  $ povnet intake add internship_attestation internship=TRC-000005 data=20/09/2026 prosegue\ fino\ al=31/03/2027 -q
  $ povnet intake set internship 2026/33 finito\ il=31/10/2026 esito=hired situazione\ dopo\,\ del=05/11/2026 situazione\ dopo=job --reason assunta -q
  $ povnet check --area lavoro --period 2026-10 --format csv | cut -d, -f1-4
  severity,check,area,record
  errore,internship_month_under,lavoro,TRM-000004
  errore,internship_unpayable,lavoro,TRC-000002
  avviso,internship_uncovered,lavoro,TRC-000003
  $ povnet report internships --period 2026-10 --as-of 2026-11-05
  Tirocini
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  
  Per tipo
  Tipo di tirocinio                Tirocini  Persone  Cominciati  In corso alla fine  Finiti  Conclusi  Lavorano o si formano  Lavorano o si formano, %  Ore fatte
  Tirocinio di inclusione sociale         4        4           0                   4       0         0                      0                               142:30
  Tirocinio formativo                     1        1           1                   0       1         1                      1                    100,00      45:00
  -------------------------------  --------  -------  ----------  ------------------  ------  --------  ---------------------  ------------------------  ---------
  Totale                                  5        5           1                   4       1         1                      1                    100,00     187:30
  
  Per comune
  Comune              Tirocini  Persone  Cominciati  Conclusi  Ore fatte
  Cassano d'Adda             0        0           0         0       0:00
  Inzago                     0        0           0         0       0:00
  Liscate                    0        0           0         0       0:00
  Melzo                      5        5           1         1     187:30
  Pozzuolo Martesana         0        0           0         0       0:00
  Settala                    0        0           0         0       0:00
  Truccazzano                0        0           0         0       0:00
  Vignate                    0        0           0         0       0:00
  Ambito                     5        5           1         1     187:30
  ------------------  --------  -------  ----------  --------  ---------
  Totale                     5        5           1         1     187:30
  
  Elenco
  Tirocinio   Persona   Tipo                             Promotore          Ospitante       Dal         Fine concordata  Fine dei mesi ammessi  Attestato fino al  Fine        Esito                                     Situazione dopo  Ore fatte nel periodo
  TRC-000005  P-000005  Tirocinio di inclusione sociale                                     01/10/2024  31/03/2027       30/09/2026             31/03/2027         31/03/2027
  TRC-000001  P-000001  Tirocinio di inclusione sociale  Consorzio Esempio  Vivaio Esempio  01/09/2026  28/02/2027       31/08/2028                                28/02/2027                                                                             72:30
  TRC-000002  P-000002  Tirocinio di inclusione sociale                     Mensa Esempio   01/09/2026  30/11/2026       31/08/2028                                30/11/2026                                                                             60:00
  TRC-000004  P-000004  Tirocinio di inclusione sociale                                     15/09/2026  14/03/2027       14/09/2028                                14/03/2027                                                                             10:00
  TRC-000003  P-000003  Tirocinio formativo                                 Vivaio Esempio  01/10/2026  31/03/2027                                                 31/10/2026  Concluso con l'assunzione dall'ospitante  Lavora                           45:00
  ----------  --------  -------------------------------  -----------------  --------------  ----------  ---------------  ---------------------  -----------------  ----------  ----------------------------------------  ---------------  ---------------------
  Totale                                                                                                                                                                                                                                                 187:30
  
  - Le persone sono indicate con il codice
  - Conclusi: arrivati alla fine concordata, o finiti con l'assunzione
  - Giornale: N:HEAD

Months come back from a form, and the same file twice changes nothing.

  $ printf 'Tirocinio;Mese;Ore previste;Ore fatte\n2026/31;2026-11;80;80\n2026/31;2026-11;80;80:00\n' >mesi.csv
  $ povnet intake import mesi.csv --register internship_month
  Importazione
  
  File     mesi.csv
  Fonte    Mesi di tirocinio
  Scritto  sì
  Lotto    1
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           1
  invariate           1
  messe da parte      0
  saltate             0
  respinte            0
  --------------  -----
  in tutto            2
  
  Record per registro
  Registro          Nuovi  Cambiati  Trovati uguali
  internship_month      1         0               1
  
  Perché
  niente da segnalare
  $ povnet intake import mesi.csv --register internship_month -q

Who is in protection from violence is paid, too, and shown only to who gives a reason.

  $ povnet intake set person P-000003 protected=si --reason segnalazione -q
  $ povnet report internship_pay --period 2026-10 --where internship=TRC-000003 | sed -n "/Da pagare/,/^$/p"
  Da pagare
  nessuna riga
  
  A che punto è l'indennità  Mesi  Persone  Ore fatte  Spettante  Pagato  Da pagare
  Da pagare                     1        1      45:00     270,00    0,00     270,00
  Bloccata                      0        0       0:00       0,00    0,00       0,00
  Pagata                        0        0       0:00       0,00    0,00       0,00
  Non spetta                    0        0       0:00       0,00    0,00       0,00
  -------------------------  ----  -------  ---------  ---------  ------  ---------
  Totale                        1        1      45:00     270,00    0,00     270,00
  
  - Da pagare è l'indennità decisa o, se manca, quella che spetta, meno ciò che è già pagato
  - Un mese cominciato o finito a metà: l'indennità decisa si scrive nel mese
  - Mesi di tirocinio: 05/11/2026, oggi
  - Giornale: N:HEAD
  - 1 riga di nuclei in protezione è stata lasciata fuori
  $ povnet report internship_pay --period 2026-10 --where internship=TRC-000003 --include-protected --reason "mandati" | sed -n "/Da pagare/,/^$/p" | cut -c1-60
  Da pagare
  Tirocinio   Cognome e nome  Codice fiscale  Convenzione  Mes
  TRC-000003  Cccari Cccina                   2026/33      202
  ----------  --------------  --------------  -----------  ---
  Totale                                                      
  
  A che punto è l'indennità  Mesi  Persone  Ore fatte  Spett
  Da pagare                     1        1      45:00     270,
  Bloccata                      0        0       0:00       0,
  Pagata                        0        0       0:00       0,
  Non spetta                    0        0       0:00       0,
  -------------------------  ----  -------  ---------  -------
  Totale                        1        1      45:00     270,
  
  - Da pagare è l'indennità decisa o, se manca, quella che s
  - Un mese cominciato o finito a metà: l'indennità decisa s
  - Mesi di tirocinio: 05/11/2026, oggi
  - Giornale: N:HEAD

What was paid does not come back, even if the list of that month is asked for later.

  $ povnet intake set internship_month TRM-000001 pagato=500 pagato\ il=10/11/2026 --reason mandato -q
  $ povnet report internship_pay --period 2026-10 --as-of 2026-12-01 --where internship=TRC-000001 | sed -n "/Già pagate/,/^$/p"
  Già pagate, e dove non spetta
  Tirocinio   Persona   Mese     Ore previste  Ore fatte  Assenze giustificate  Assenze non giustificate  Presenza   Soglia  Spettante  Decisa  Pagata  Mandato  Stato
  TRC-000001  P-000001  2026-10         80:00      72:30                  7:30                             90,63 %  70,00 %     500,00          500,00           Pagata
  

Nothing to pay, and nobody in an internship: it says so.

  $ povnet report internship_pay --period 2023-01
  Indennità di tirocinio
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: gennaio 2023
  
  Da pagare
  nessuna riga
  
  Bloccate
  nessuna riga
  
  Già pagate, e dove non spetta
  nessuna riga
  
  In breve
  A che punto è l'indennità  Mesi  Persone  Ore fatte  Spettante  Pagato  Da pagare
  Da pagare                     0        0       0:00       0,00    0,00       0,00
  Bloccata                      0        0       0:00       0,00    0,00       0,00
  Pagata                        0        0       0:00       0,00    0,00       0,00
  Non spetta                    0        0       0:00       0,00    0,00       0,00
  -------------------------  ----  -------  ---------  ---------  ------  ---------
  Totale                        0        0       0:00       0,00    0,00       0,00
  
  - Spetta l'indennità intera da quando le ore fatte arrivano alla soglia del progetto; sotto, ciò che il
    progetto dice
  - Da pagare è l'indennità decisa o, se manca, quella che spetta, meno ciò che è già pagato
  - Un mese cominciato o finito a metà: l'indennità decisa si scrive nel mese
  - Nessuna riga nel periodo per: Indennità di tirocinio
  - Mesi di tirocinio: 05/11/2026, oggi
  - Giornale: N:HEAD
  $ povnet intake add internship person=P-000001 tipo=stage dal=01/01/2026
  povnet: Tipo: il valore non è una voce di "Tipo di tirocinio"
    suggerimento: le voci sono: Tirocinio di inclusione sociale, Tirocinio formativo
  [3]
  $ povnet report internship_pay --month 2026-10
  povnet: non c'è l'opzione "--month"
    suggerimento: aggiungere --help per vedere le opzioni
  [2]
  $ povnet report internship-pa --period 2026-10
  povnet: non c'è un rapporto "internship-pa"
    suggerimento: forse "internship-pay"
  [2]
