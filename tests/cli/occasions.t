Beyond the PUC: occasions of citizenship, who takes part and in which role, events by who came, hosts, hubs.

What one can join today, with free places; what nobody looked at for 180 days is told (S-058, S-074).

  $ povnet report openings | sed '/^- Giornale/d'
  Occasioni aperte
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Al 05/11/2026
  
  Occasioni di cittadinanza
  Codice      Occasione                      Tipo             Finalità         Chi la offre         Comune          Dove       Giorni e orari  Liberi  Posti  Competenze richieste  Competenze che si acquistano  Condizioni  Verificata il  Da ricontrollare
  OCC-000001  Orto condiviso                 Volontariato     Solidaristica    Circolo Esempio      Melzo           via Prova  sabato mattina       2      3  nessuna               coltivare, stare in gruppo                01/09/2026     no
  OCC-000003  Servizio civile in biblioteca  Servizio civile  Utilità sociale  Biblioteca di Melzo  Settala                                         2      2                                                                  10/01/2026     sì
  OCC-000004  Gruppo di cammino              Gruppo                                                 tutto l'Ambito                                                                                                            20/09/2026     no
  OCC-000002  Laboratorio di cucito          Laboratorio      Civica           Cooperativa Prova    Melzo                      giovedì 9-12         0      1                                                                  01/10/2026     no
  
  - Per tipo: --where kind=volunteering; per comune: --comune Melzo, con le occasioni di tutto l'Ambito
  - Un'occasione senza numero di posti non è mai al completo
  - Parametri da confermare: Scheda di una realtà della rete da ricontrollare (NETWORK_STALE_DAYS)
  $ povnet report occasioni-aperte --comune Melzo --where finalità=civica --format csv | cut -d, -f1-6,9,10
  opportunity,title,kind,aim,organisation,comune_name,free,places
  OCC-000002,Laboratorio di cucito,Laboratorio,Civica,Cooperativa Prova,Melzo,0,1
  $ povnet report openings --where kind=volontariat
  povnet: non c'è il codice "volontariat"
    suggerimento: forse "Volontariato"
  [2]

For one person: what fits and why (needs told at an antenna, the comune where the person dwells), and what does not and why.
The page is written to the access log.

  $ povnet puc occasions P-000001 | sed '/^- Giornale/d'
  Occasioni per P-000001
  Situazione al 05/11/2026
  
  Età     41
  Dimora  Melzo
  
  Vanno bene
  Codice      Occasione          Tipo    Chi la offre  Comune          Dove  Giorni e orari  Posti liberi  Competenze richieste  Competenze che si acquistano  Condizioni  Perché
  OCC-000004  Gruppo di cammino  Gruppo                tutto l'Ambito                                                                                                      risponde a: Disoccupazione, Solitudine
  
  Non oggi
  Codice      Occasione                      Chi la offre         Comune   Perché no
  OCC-000001  Orto condiviso                 Circolo Esempio      Melzo    già partecipa
  OCC-000002  Laboratorio di cucito          Cooperativa Prova    Melzo    al completo
  OCC-000003  Servizio civile in biblioteca  Biblioteca di Melzo  Settala  età da 18 fino a 28 anni
  
  - Prima ciò che risponde ai suoi bisogni, poi ciò che è nel comune dove vive
  $ povnet puc occasions P-000002 | sed '/^- Giornale/d'
  Occasioni per P-000002
  Situazione al 05/11/2026
  
  Età     18
  Dimora  Melzo
  
  Vanno bene
  Codice      Occasione                      Tipo             Chi la offre         Comune          Dove       Giorni e orari  Posti liberi  Competenze richieste  Competenze che si acquistano  Condizioni  Perché
  OCC-000001  Orto condiviso                 Volontariato     Circolo Esempio      Melzo           via Prova  sabato mattina             2  nessuna               coltivare, stare in gruppo                nel comune dove vive
  OCC-000004  Gruppo di cammino              Gruppo                                tutto l'Ambito
  OCC-000003  Servizio civile in biblioteca  Servizio civile  Biblioteca di Melzo  Settala                                               2                                                                  scheda da ricontrollare
  
  Non oggi
  Codice      Occasione              Chi la offre       Comune  Perché no
  OCC-000002  Laboratorio di cucito  Cooperativa Prova  Melzo   al completo, già partecipa
  
  - Prima ciò che risponde ai suoi bisogni, poi ciò che è nel comune dove vive
  $ povnet puc occasions P-000004 | grep 'vi ha già partecipato' | cut -c1-44
  OCC-000004  Gruppo di cammino  Gruppo       
  $ povnet puc occasions P-000002 --as-of 2025-06-01 | sed '/^- Giornale/d'
  Occasioni per P-000002
  Situazione al 01/06/2025
  
  Età     17
  Dimora  Melzo
  
  Vanno bene
  Codice      Occasione        Tipo   Chi la offre  Comune  Dove  Giorni e orari  Posti liberi  Competenze richieste  Competenze che si acquistano  Condizioni  Perché
  OCC-000005  Finita da tempo  Altro                Melzo                                                                                                       nel comune dove vive; scheda da ricontrollare
  
  - Prima ciò che risponde ai suoi bisogni, poi ciò che è nel comune dove vive
  $ wc -l <povnet.db.access
  6
  $ povnet puc occasions P-999999
  povnet: nessuna persona ha questo codice
    suggerimento: povnet intake list person elenca ciò che c'è
  [3]
  $ povnet puc occasions
  povnet: povnet puc occasions: manca PERSONA (il codice, per esempio P-000123, o il codice fiscale)
    suggerimento: povnet puc occasions --help mostra come si usa
  [2]
  $ povnet puc occasions P-000001 --comune Melzo
  povnet: non c'è l'opzione "--comune"
    suggerimento: aggiungere --help per vedere le opzioni
  [2]
  $ povnet puc occasion P-000001
  povnet: povnet puc: non c'è il verbo "occasion"
    suggerimento: forse "occasions"
  [2]
  $ povnet puc occasions --help
  a che cosa una persona può partecipare oggi oltre ai PUC, e perché
  
  Uso: povnet puc occasions PERSONA [OPZIONI]
  
  Operandi:
    PERSONA  il codice, per esempio P-000123, o il codice fiscale
  
  Opzioni:
    --include-protected  anche i nuclei in protezione; chiede --reason
    --reason TESTO       perché, per il registro degli accessi
  
  Opzioni comuni:
    --db FILE               il file dei casi; altrimenti POVNET_DB, la configurazione, povnet.db
    --as-of GIORNO          ciò che valeva in quel giorno, per quanto se ne sa ora; se manca, oggi
    --format FORMATO        table, csv, tsv, json, jsonl, md, html, xlsx, o ics per i termini; se manca, lo dice il nome di -o
    -o, --output FILE       scrive lì il risultato, intero o niente; - è lo schermo
    --csv-dialect DIALETTO  excel-it: punto e virgola, virgola decimale, BOM
    --actor CODICE          chi agisce, per il giornale
    --wait SECONDI          quanto attendere un altro che scrive; se manca, 10
    --data CARTELLA         file di dati che sostituiscono o aggiungono quelli incorporati
    --config FILE           file di configurazione; altrimenti POVNET_CONFIG, quello dell'utente, quello di sistema
    --messages FORMA        json: ogni messaggio un oggetto JSON per riga
    --progress QUANDO       auto, always o never
    --color QUANDO          auto, always o never
    -q, --quiet             tace quando tutto va bene
    -v, --verbose           dice di più
    -h, --help              mostra questo aiuto
    --version               mostra la versione
  
  Stati di uscita:
    0  fatto
    1  un errore di povnet
    2  la riga di comando
    3  i dati in ingresso
    4  il file dei casi
    5  il risultato non si è potuto scrivere
    7  rifiutato da una regola che protegge

A role that changes is a dated row: the old one closes, the history stays (S-020).

  $ povnet intake set participation PTC-000002 role=aiutante --from 2026-10-20 --format csv
  key,value
  register,participation
  code,PTC-000006
  done,vale dal 20/10/2026
  $ povnet intake set participation PTC-000002 outcome=role_changed -q
  $ povnet intake add participation_hours participation=PTC-000006 day=2026-10-31 minutes=5 -q
  $ povnet report roles --period 2026-10 | sed '/^- Giornale/d'
  Chi ha cambiato ruolo
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  
  Verso quale ruolo
  Ruolo         Cambi di ruolo  Persone cresciute di ruolo  Giorni al cambio (mediana)
  Utente                     0                           0
  Partecipante               0                           0
  Aiutante                   1                           1                       38,00
  Promotore                  0                           0
  ------------  --------------  --------------------------  --------------------------
  Totale                     1                           1                       38,00
  
  Da quale ruolo a quale
  Dal ruolo di  Ruolo     Cambi di ruolo  Persone cresciute di ruolo
  Utente                               0                           0
  Partecipante  Aiutante               1                           1
  Partecipante                         1                           1
  Aiutante                             0                           0
  Promotore                            0                           0
  ------------  --------  --------------  --------------------------
  Totale                               1                           1
  
  Per comune
  Comune              Cambi di ruolo  Persone cresciute di ruolo
  Cassano d'Adda                   0                           0
  Inzago                           0                           0
  Liscate                          0                           0
  Melzo                            1                           1
  Pozzuolo Martesana               0                           0
  Settala                          0                           0
  Truccazzano                      0                           0
  Vignate                          0                           0
  Ambito                           1                           1
  ------------------  --------------  --------------------------
  Totale                           1                           1
  
  Persone
  Dal         Persona   Da            A         Dove            Chi la offre     Partecipa dal  Giorni  Partecipazione
  20/10/2026  P-000001  Partecipante  Aiutante  Orto condiviso  Circolo Esempio  12/09/2026         38  PTC-000006
  
  - Conta la prima volta in un ruolo più alto di tutti quelli avuti prima, in qualunque occasione o iniziativa
  - Le persone sono indicate con il codice
  $ povnet report explain roles --period 2026-10 --cell Partecipante/Aiutante/role_changes | grep -A3 '^Cambi di ruolo$'
  Cambi di ruolo
  Partecipazione  Dal         Persona   Da            A         Dove            Chi la offre     Comune (ISTAT)  Partecipa dal  Giorni
  PTC-000006      20/10/2026  P-000001  Partecipante  Aiutante  Orto condiviso  Circolo Esempio  015142          12/09/2026         38
  
  $ povnet report roles --period 2026-09 --format csv | tail -1
  2026-09-20,P-000001,Utente,Partecipante,Orto condiviso,Circolo Esempio,2026-09-12,8,PTC-000002

Persons and hours by kind, aim, role, comune and body; each number has its records, whichever table it stands in (S-074).

  $ povnet report occasions --period 2026-10 | sed '/^- Giornale/d'
  Occasioni di cittadinanza
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  
  Per tipo
  Tipo di occasione       Occasioni  Posti  Occupati  Liberi  Da ricontrollare  Persone    Ore
  Volontariato                    1      3         1       2                 0        1  14:30
  Laboratorio                     1      1         1       0                 0        1   3:00
  Cittadinanza attiva             0      0         0       0                 0        0   0:00
  Servizio civile                 1      2         0       2                 1        0   0:00
  Corso                           0      0         0       0                 0        0   0:00
  Gruppo                          1      0         0       0                 0        1   0:00
  Altro                           0      0         0       0                 0        0   0:00
  Iniziativa di comunità          0      0         0       0                 0        1   2:00
  ----------------------  ---------  -----  --------  ------  ----------------  -------  -----
  Totale                          4      6         2       4                 1        4  19:30
  
  Per finalità
  Finalità         Occasioni  Persone  Partecipazioni    Ore
  Civica                   1        1               1   3:00
  Solidaristica            1        1               2  14:30
  Utilità sociale          1        0               0   0:00
  non indicato             1        2               2   2:00
  ---------------  ---------  -------  --------------  -----
  Totale                   4        4               5  19:30
  
  Per ruolo
  Ruolo         Persone  Partecipazioni  Cominciate  Finite    Ore
  Utente              1               1           1       0   2:00
  Partecipante        3               3           1       1  12:30
  Aiutante            1               1           1       0   5:00
  Promotore           0               0           0       0   0:00
  ------------  -------  --------------  ----------  ------  -----
  Totale              4               5           3       1  19:30
  
  Per comune
  Comune              Occasioni  Posti  Liberi  Persone  Aiutanti e promotori    Ore
  Cassano d'Adda              0      0       0        0                     0   0:00
  Inzago                      0      0       0        0                     0   0:00
  Liscate                     0      0       0        0                     0   0:00
  Melzo                       2      4       2        2                     1  17:30
  Pozzuolo Martesana          0      0       0        0                     0   0:00
  Settala                     1      2       2        1                     0   2:00
  Truccazzano                 0      0       0        0                     0   0:00
  Vignate                     0      0       0        0                     0   0:00
  Ambito                      3      6       4        3                     1  19:30
  non indicato                1      0       0        1                     0   0:00
  ------------------  ---------  -----  ------  -------  --------------------  -----
  Totale                      4      6       4        4                     1  19:30
  
  Per ente
  Chi la offre         Occasioni  Posti  Persone    Ore
  Biblioteca di Melzo          1      2        0   0:00
  Circolo Esempio              1      3        1  14:30
  Cooperativa Prova            1      1        2   5:00
  non indicato                 1      0        1   0:00
  -------------------  ---------  -----  -------  -----
  Totale                       4      6        4  19:30
  
  - I PUC hanno il loro rapporto: qui ci sono le altre occasioni, e le iniziative a cui la persona è scritta per
    nome
  - Posti occupati e liberi sono dell'ultimo giorno del periodo
  - Chi può andare dove, oggi: povnet report openings; per una persona: povnet puc occasions PERSONA
  - Parametri da confermare: Scheda di una realtà della rete da ricontrollare (NETWORK_STALE_DAYS)
  $ povnet report explain occasions --period 2026-10 --cell "Circolo Esempio/occasion_minutes" | grep -A5 '^Partecipazioni$'
  Partecipazioni
  Codice      Persona   Occasione   Iniziativa  Titolo          Tipo          Finalità       Chi la offre     Comune (ISTAT)  Ruolo         Dal         Al            Ore  Cominciata nel periodo  Finita nel periodo  Come è finita
  PTC-000002  P-000001  OCC-000001              Orto condiviso  Volontariato  Solidaristica  Circolo Esempio  015142          Partecipante  20/09/2026  19/10/2026   9:30  no                      no                  Ha cambiato ruolo
  PTC-000006  P-000001  OCC-000001              Orto condiviso  Volontariato  Solidaristica  Circolo Esempio  015142          Aiutante      20/10/2026               5:00  sì                      no
  ----------  --------  ----------  ----------  --------------  ------------  -------------  ---------------  --------------  ------------  ----------  ----------  -----  ----------------------  ------------------  -----------------
  Totale                                                                                                                                                            14:30
  $ povnet report explain occasions --period 2026-10 --cell "Circolo Esempi/occasion_minutes"
  povnet: non c'è la riga "Circolo Esempi"
  [2]
  $ povnet report occasions --period 2025-10 --format csv | head -12
  by_kind
  occasion_kind,occasions,occasion_places,occasion_taken,occasion_free,occasions_stale,occasion_persons,occasion_minutes
  Volontariato,0,0,0,0,0,0,0
  Laboratorio,0,0,0,0,0,0,0
  Cittadinanza attiva,0,0,0,0,0,0,0
  Servizio civile,0,0,0,0,0,0,0
  Corso,0,0,0,0,0,0,0
  Gruppo,0,0,0,0,0,0,0
  Altro,1,0,0,0,1,0,0
  
  by_aim
  occasion_aim,occasions,occasion_persons,occasion_participations,occasion_minutes

Events: who came by category, cost, partners (S-033). Where categories are written they count.

  $ povnet report initiatives --period 2026-09-01..2026-10-31 | sed '/^- Giornale/d'
  Iniziative
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: 01/09/2026 - 31/10/2026
  
  Per tipo
  Tipo di iniziativa  Iniziative  Durata  Cittadini  Operatori  Volontari  Presenze   Costo  Gradimento mediano
  Formazione                   0    0:00          0          0          0         0    0,00
  Informazione                 1    2:00         23          4          0        27   90,00                5,00
  Comunità                     1    3:00         40          0          6        46  320,00                4,00
  Incontro di rete             0    0:00          0          0          0         0    0,00
  Altro                        0    0:00          0          0          0         0    0,00
  ------------------  ----------  ------  ---------  ---------  ---------  --------  ------  ------------------
  Totale                       2    5:00         63          4          6        73  410,00                4,50
  
  Presenze per categoria
  Categoria                 Persone  Iniziative
  Cittadini                      40           1
  Minori                          0           0
  Giovani                         5           1
  Adulti                         18           1
  Anziani                         0           0
  Volontari                       6           1
  Operatori                       4           1
  Istituzioni e altri enti        0           0
  Altri                           0           0
  ------------------------  -------  ----------
  Totale                         73           2
  
  Enti che organizzano o collaborano
  Ente                 Iniziative  Organizzate
  Circolo Esempio               1            1
  Cooperativa Prova             1            1
  Biblioteca di Melzo           1            0
  -------------------  ----------  -----------
  Totale                        2            2
  
  Per destinatari
  A chi si rivolge  Iniziative  Durata  Presenze  Gradimento mediano
  Cittadini                  1    3:00        46                4,00
  Operatori                  0    0:00         0
  Volontari                  0    0:00         0
  Tutti                      1    2:00        27                5,00
  ----------------  ----------  ------  --------  ------------------
  Totale                     2    5:00        73                4,50
  
  Per comune
  Comune              Iniziative  Durata  Presenze   Costo
  Cassano d'Adda               0    0:00         0    0,00
  Inzago                       0    0:00         0    0,00
  Liscate                      0    0:00         0    0,00
  Melzo                        1    3:00        46  320,00
  Pozzuolo Martesana           0    0:00         0    0,00
  Settala                      1    2:00        27   90,00
  Truccazzano                  0    0:00         0    0,00
  Vignate                      0    0:00         0    0,00
  Ambito                       2    5:00        73  410,00
  ------------------  ----------  ------  --------  ------
  Totale                       2    5:00        73  410,00
  
  Elenco
  Giorno      Titolo               Tipo          A chi si rivolge  Tema  Durata  Cittadini  Operatori  Volontari  Presenze  Ente               Enti che collaborano   Costo  Gradimento (1-5)
  12/09/2026  Festa del quartiere  Comunità      Cittadini                 3:00         40                     6        46  Circolo Esempio                       0  320,00                 4
  10/10/2026  Serata sui diritti   Informazione  Tutti                     2:00         23          4                   27  Cooperativa Prova                     1   90,00                 5
  ----------  -------------------  ------------  ----------------  ----  ------  ---------  ---------  ---------  --------  -----------------  --------------------  ------  ----------------
  Totale                                                                   5:00         63          4          6        73                                           410,00
  
  - Le presenze non sono persone distinte: chi viene due volte conta due
  - Dove le presenze sono scritte per categoria, valgono quelle e non i totali dell'iniziativa
  $ povnet intake show event EVE-000002 | sed '/^- Giornale/d'
  Iniziativa EVE-000002
  Situazione al 05/11/2026
  
  Codice               EVE-000002
  Data                 10/10/2026
  Titolo               Serata sui diritti
  Tipo                 Informazione
  Per chi              Tutti
  Comune               Settala
  Chi la organizza     Cooperativa Prova
  Minuti               120
  Cittadini presenti   25
  Costo                90,00
  Gradimento da 1 a 5  5
  
  Presenze            27
  Costo per presenza  3,33
  
  Presenze per categoria
  Categoria  Persone
  Giovani          5
  Adulti          18
  Operatori        4
  
  Enti
  Ente                 Organizza  Che cosa mette
  Cooperativa Prova    sì
  Biblioteca di Melzo  no         la sala
  
  Persone per nome
  Codice      Persona   Ruolo    Ore
  PTC-000005  P-000003  Utente  2:00
  

Hubs: the offer of the week, the hosts, the occupancy by hub and month (S-057).

  $ povnet report hubs --period 2026-09-01..2026-10-31 | sed '/^- Giornale/d'
  Hub
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: 01/09/2026 - 31/10/2026
  
  Per hub
  Hub           Aperture  Persone  Posti  Occupazione, %
  Hub di Melzo         6       35     48           72,92
  ------------  --------  -------  -----  --------------
  Totale               6       35     48           72,92
  
  Per hub e mese
  Hub           Mese     Aperture  Persone  Posti  Occupazione, %
  Hub di Melzo  09/2026         1        4      8           50,00
  Hub di Melzo  10/2026         5       31     40           77,50
  Hub di Melzo                  6       35     48           72,92
  ------------  -------  --------  -------  -----  --------------
  Totale                        6       35     48           72,92
  
  Gli hub
  Hub           Gestito da         Orari             Apertura settimanale  Voci dell'offerta  Enti presenti
  Hub di Melzo  Cooperativa Prova  lunedì e giovedì                                        2              2
  
  Offerta settimanale
  Hub           Giorno   Dalle  Alle   Offerta                Chi la tiene         Posti
  Hub di Melzo  Lunedì   14:00  17:00  Sportello lavoro       Biblioteca di Melzo      6
  Hub di Melzo  Giovedì  09:00  12:00  Laboratorio di cucito  Cooperativa Prova        8
  
  - L'occupazione conta le presenze dove si sa quanti sono i posti: del giorno, o dell'offerta settimanale
  - Le presenze non sono persone distinte: chi viene due volte conta due
  $ povnet intake show antenna ANT-000001 | sed '/^- Giornale/d'
  Antenna ANT-000001
  Situazione al 05/11/2026
  
  Codice      ANT-000001
  Nome        Hub di Melzo
  Tipo        Hub
  Comune      Melzo
  Gestita da  Cooperativa Prova
  Orari       lunedì e giovedì
  
  Offerta settimanale
  Codice     Giorno   Dalle  Alle   Offerta                Chi la tiene         Posti
  FH-000002  Lunedì   14:00  17:00  Sportello lavoro       Biblioteca di Melzo      6
  FH-000001  Giovedì  09:00  12:00  Laboratorio di cucito  Cooperativa Prova        8
  
  Occasioni
  Codice      Occasione              Tipo         Chi la offre       Giorni e orari  Posti  Occupati
  OCC-000002  Laboratorio di cucito  Laboratorio  Cooperativa Prova  giovedì 9-12        1         1
  
  Uso, mese per mese
  Mese     Offerta                Giorni  Persone  Posti  Occupazione
  2026-10  Laboratorio di cucito       3       18     24      75,00 %
  2026-10  Sportello lavoro            2       13     16      81,25 %
  2026-09  Laboratorio di cucito       1        4      8      50,00 %
  

Hosts: agreements that expire, what is missing on safety, the tutor of each site (S-060).

  $ povnet report hosts | sed '/^- Giornale/d'
  Enti ospitanti
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Al 05/11/2026
  
  Per comune
  Comune              Sedi  Posti  Con accordo  In scadenza  Con dati che mancano
  Cassano d'Adda         0      0            0            0                     0
  Inzago                 0      0            0            0                     0
  Liscate                0      0            0            0                     0
  Melzo                  1      4            1            1                     0
  Pozzuolo Martesana     0      0            0            0                     0
  Settala                1      3            0            0                     1
  Truccazzano            0      0            0            0                     0
  Vignate                0      0            0            0                     0
  Ambito                 2      7            1            1                     1
  ------------------  ----  -----  -----------  -----------  --------------------
  Totale                 2      7            1            1                     1
  
  Senza accordo in vigore
  Codice      Ente ospitante     Sede      Comune   Accordo  Scade il  Occasioni  PUC dell'ente
  OSP-000002  Cooperativa Prova  Officina  Settala                             0              0
  
  Accordi in scadenza
  Codice      Ente ospitante   Sede               Comune  Accordo  Scade il    Occasioni  PUC dell'ente
  OSP-000001  Circolo Esempio  Orto di via Prova  Melzo   CONV-1   31/12/2026          1              0
  
  Dati che mancano
  Codice      Ente ospitante     Sede      Comune   Dati che mancano
  OSP-000002  Cooperativa Prova  Officina  Settala  accordo, tutor, valutazione dei rischi, responsabile della sicurezza
  
  Tutte le sedi
  Codice      Ente ospitante     Sede               Comune   Posti  Accordo  Scade il    Occasioni  PUC dell'ente
  OSP-000002  Cooperativa Prova  Officina           Settala      3                               0              0
  OSP-000001  Circolo Esempio    Orto di via Prova  Melzo        4  CONV-1   31/12/2026          1              0
  
  - Un addendum in vigore porta l'accordo fino alla sua scadenza; in scadenza: entro i giorni di
    CONVENTION_NOTICE_DAYS
  - Parametri da confermare: Preavviso sulla scadenza di una convenzione (CONVENTION_NOTICE_DAYS)
  $ povnet intake add convention number=CONV-2 title=Proroga kind=addendum amends=CONV-1 valid_from=2026-11-01 valid_to=2027-12-31 -q
  $ povnet report hosts --format csv | grep Orto
  OSP-000001,Circolo Esempio,Orto di via Prova,Melzo,4,CONV-1,2027-12-31,1,0

An occasion, a person and the chronology show who takes part.

  $ povnet intake show opportunity OCC-000001 | sed '/^- Giornale/d'
  Occasione OCC-000001
  Situazione al 05/11/2026
  
  Codice                        OCC-000001
  Titolo                        Orto condiviso
  Tipo                          Volontariato
  Chi la offre                  Circolo Esempio
  Sede ospitante                Orto di via Prova
  Finalità                      Solidaristica
  Area di politica              Comunità
  Comune                        Melzo
  Dove                          via Prova
  Giorni e orari                sabato mattina
  Posti                         3
  Competenze richieste          nessuna
  Competenze che si acquistano  coltivare, stare in gruppo
  Verificata il                 01/09/2026
  Dal                           01/01/2026
  
  Posti occupati      1
  Posti liberi        2
  Risponde a          Solitudine
  Da ricontrollare    no
  Accordo della sede  CONV-1
  Accordo fino al     31/12/2027
  
  Chi partecipa
  Codice      Persona   Ruolo         Dal         Al            Ore  Come è finita
  PTC-000006  P-000001  Aiutante      20/10/2026               5:00
  PTC-000002  P-000001  Partecipante  20/09/2026  19/10/2026  13:30  Ha cambiato ruolo
  
  $ povnet intake show person P-000001 | grep -A4 'Occasioni e iniziative'
  Occasioni e iniziative
  Codice      Che cosa             Chi la offre     Ruolo         Dal         Al            Ore  Come è finita
  PTC-000006  Orto condiviso       Circolo Esempio  Aiutante      20/10/2026               5:00
  PTC-000002  Orto condiviso       Circolo Esempio  Partecipante  20/09/2026  19/10/2026  13:30  Ha cambiato ruolo
  PTC-000001  Festa del quartiere  Circolo Esempio  Utente        12/09/2026  12/09/2026   3:00
  $ povnet intake add risk_screen person=P-000001 day=2026-11-02 level=2 -q
  $ povnet plan open P-000001 --level light --manager 'Zzaope Zoe' --on 2026-11-02 -q
  Apertura della presa in carico
  
  Codice  PIC-000001
  Esito   presa in carico aperta dal 02/11/2026, livello Leggera
  
  Che cosa si è scritto
  Registro                       Codice      Che cosa
  Prese in carico                PIC-000001  presa in carico
  Livelli della presa in carico  LC-000001   livello: Leggera
  Comuni competenti nel tempo    CCM-000001  comune competente
  Ruoli sui casi                 RC-000001   Case manager
  
  Che cosa fare ora
  Passo
  aprire la scheda leggera: povnet plan assess PIC-000001 --tool LIGHT
  $ povnet plan story PIC-000001 | grep -i 'orto\|festa' | cut -c1-60
  12/09/2026  Utente: Festa del quartiere                     
  20/09/2026  Partecipante: Orto condiviso                    
  19/10/2026  Non più partecipante: Orto condiviso  Ha cambia
  20/10/2026  Aiutante: Orto condiviso                        

What happened is recorded, and flagged.

  $ povnet intake add participation opportunity='Laboratorio di cucito' person=P-000003 role=promotore valid_from=2026-08-01 -q
  $ povnet intake add hub_presence antenna='Hub di Melzo' day=2026-10-22 offer='laboratorio di cucito' people=9 -q
  $ povnet intake add event day=2026-10-20 title='Incontro in piazza' kind=community -q
  $ povnet check --area occasioni --format csv
  severity,check,area,record,day,detail,remedy
  avviso,host_incomplete,occasioni,OSP-000002,,"tutor, valutazione dei rischi, responsabile della sicurezza",Chiederli all'ente ospitante e completare la scheda
  avviso,host_without_agreement,occasioni,OSP-000002,,nessun accordo,"Registrare l'accordo o il suo rinnovo, o chiudere la sede"
  avviso,hub_overfull,occasioni,PH-000007,2026-10-22,9 persone per 8 posti,"Rivedere i posti, o controllare il numero delle presenze"
  avviso,opportunity_overfull,occasioni,OCC-000002,2026-10-01,2 persone per 1 posti,"Rivedere i posti, o chiudere le partecipazioni finite"
  avviso,participation_outside,occasioni,PTC-000007,2026-08-01,l'occasione comincia il 01/09/2026,Correggere le date della partecipazione o quelle dell'occasione
  nota,event_attendance_differs,occasioni,EVE-000002,2026-10-10,"27 per categoria, 25 in tutto",Correggere il totale o le categorie
  nota,event_without_attendance,occasioni,EVE-000003,2026-10-20,nessuna presenza scritta,"Chiedere a chi l'ha tenuta quante persone c'erano, e di quale categoria"
  nota,opportunity_stale,occasioni,OCC-000003,2026-01-10,da oltre 180 giorni,"Chiamare chi la offre, aggiornare la scheda e scrivere la data della verifica"
  nota,role_without_past,occasioni,PTC-000007,2026-08-01,promotore,"Registrare le partecipazioni di prima, se ci sono"
  $ povnet intake add participation person=P-000001 role=helper valid_from=2026-10-01
  povnet: valori non ammessi: la regola è un'occasione oppure un'iniziativa, non tutte e due
    suggerimento: correggere i valori delle colonne nominate
  [3]
  $ povnet intake add participation opportunity='Orto condiviso' event='Festa del quartiere' person=P-000001 role=helper
  povnet: valori non ammessi: la regola è un'occasione oppure un'iniziativa, non tutte e due
    suggerimento: correggere i valori delle colonne nominate
  [3]
  $ povnet intake add participation opportunity='Orto condivisi' person=P-000001 role=helper
  povnet: Occasione: "Orto condivisi" non c'è in "Occasioni di cittadinanza"
    suggerimento: forse "Orto condiviso"
  [3]

An empty case file answers, and says that it is empty.

  $ povnet --db vuoto.db db init -q
  $ povnet --db vuoto.db report openings | sed '/^- Giornale/d'
  Occasioni aperte
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Al 05/11/2026
  
  Occasioni di cittadinanza
  nessuna riga
  
  - Per tipo: --where kind=volunteering; per comune: --comune Melzo, con le occasioni di tutto l'Ambito
  - Un'occasione senza numero di posti non è mai al completo
  - Nessuna riga nel periodo per: Occasioni di cittadinanza
  - Parametri da confermare: Scheda di una realtà della rete da ricontrollare (NETWORK_STALE_DAYS)
  $ povnet --db vuoto.db report roles | grep -A2 '^Persone'
  Persone
  nessuna riga
  
  $ povnet --db vuoto.db report hubs | sed -n '/^Per hub$/,$p' | sed '/^- Giornale/d'
  Per hub
  nessuna riga
  
  Per hub e mese
  nessuna riga
  
  Gli hub
  nessuna riga
  
  Offerta settimanale
  nessuna riga
  
  - L'occupazione conta le presenze dove si sa quanti sono i posti: del giorno, o dell'offerta settimanale
  - Le presenze non sono persone distinte: chi viene due volte conta due
  - Nessuna riga nel periodo per: Hub, Offerta settimanale degli hub, Presenze negli hub
  $ povnet --db vuoto.db report hosts --format csv | tail -1
  site,organisation,name,comune_name,places,agreement,agreement_to,opportunities,projects
  $ povnet --db vuoto.db puc occasions P-000001
  povnet: nessuna persona ha questo codice
    suggerimento: povnet intake list person elenca ciò che c'è
  [3]
