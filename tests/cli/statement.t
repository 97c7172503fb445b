Whoever spends hands in a statement; each line enters once, under the statement of its body and period (S-107).

  $ povnet intake import rendiconto.csv --format csv
  rows
  outcome,rows
  importate,3
  invariate,0
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  allocation,3,0,0
  expense,3,0,0
  organisation,2,0,1
  statement,2,0,1
  
  reasons
  what,reason,rows
  $ povnet intake list statement --format csv | cut -d, -f1-4
  code,organisation,period_from,period_to
  REND-000001,Coop. Esempio,2026-01-01,2026-06-30
  REND-000002,APS Prova,2026-01-01,2026-06-30
  $ povnet export statement --period 2026 --as-of 2026-10-31 --format csv | grep ^REND
  REND-000002,APS Prova,,2026-01-01,2026-06-30,Intermedio,Ricevuto,,,1,300.00,0.00,0.00,300.00,0.00,0.00,0.00,300.00
  REND-000001,Coop. Esempio,,2026-01-01,2026-06-30,Intermedio,Ricevuto,,,2,1500.00,0.00,0.00,1500.00,1000.00,0.00,0.00,500.00

Lines are admitted or excluded with a filled form, and the outcome goes back as a workbook: admitted, excluded with the reason, paid, to be decided.

  $ povnet intake set allocation IM-000001 admitted=900,00 excluded=100,00 exclusion_reason="oltre il massimale" -q --format csv | tail -1
  done,corretto
  $ povnet export statement --period 2026 --as-of 2026-10-31 --format csv | grep "^REND\|^IM" | cut -d, -f1,3,4,10-19
  REND-000002,,2026-01-01,1,300.00,0.00,0.00,300.00,0.00,0.00,0.00,300.00
  REND-000001,,2026-01-01,2,1500.00,900.00,100.00,500.00,900.00,0.00,0.00,500.00
  IM-000003,APS Prova,3,Fattura,9/2026,2026-03-10,Materiali,300.00,,,,,da decidere
  IM-000001,Coop. Esempio,1,Fattura,7/2026,2026-03-10,Materiali,1000.00,900.00,100.00,oltre il massimale,,ammessa in parte
  IM-000002,Coop. Esempio,2,Fattura,8/2026,2026-03-10,Materiali,500.00,,,,,da decidere
  $ povnet intake set allocation IM-000002 excluded=500,00 -q --format csv | tail -1
  done,corretto
  $ povnet check --area spesa --period 2026 --as-of 2026-10-31 --format csv | grep IM-000002
  errore,allocation_decision,spesa,IM-000002,2026-03-10,escluso senza motivo,"Correggere gli importi, o scrivere il motivo: povnet intake form allocation --filled"
  $ povnet intake set allocation IM-000002 'excluded=(vuoto)' -q --format csv | tail -1
  done,corretto

One spender gets its own statement, with findings about its own records and nothing of others; what cannot be divided is left out and named.

  $ povnet export statement --ets "coop. esempio" --period 2026 --as-of 2026-10-31 --format jsonl | grep -c "APS Prova\|REND-000002\|IM-000003"
  0
  [1]
  $ povnet export statement --ets "coop. esempio" --period 2026 --as-of 2026-10-31 --format csv | grep "^REND\|^IM" | cut -d, -f1,2
  REND-000001,Coop. Esempio
  IM-000001,REND-000001
  IM-000002,REND-000001
  $ povnet intake set allocation IM-000003 excluded=300,00 -q --format csv | tail -1
  done,corretto
  $ povnet export statement --ets "coop. esempio" --period 2026 --as-of 2026-10-31 --format csv | grep ^allocation_decision | cut -d, -f1,4-
  allocation_decision, S-107",a posto,0,,
  $ povnet export statement --ets "APS Prova" --period 2026 --as-of 2026-10-31 --format csv | grep ^allocation_decision | cut -d, -f1,4-
  allocation_decision, S-107",errore,1,"Correggere gli importi, o scrivere il motivo: povnet intake form allocation --filled",IM-000003
  $ povnet intake set allocation IM-000003 'excluded=(vuoto)' -q --format csv | tail -1
  done,corretto
  $ povnet export statement --fund qsfp --period 2026 --as-of 2026-10-31 --format md | grep "^# \|^Solo\|^IM\|Lasciato\|guardano"
  # Esito dei rendiconti ricevuti, anno 2026 - prospetto di supporto (solo fondo QSFP)
  Solo: fondo QSFP
  Solo: fondo QSFP
  Solo: fondo QSFP
  Solo: fondo QSFP
  - I controlli guardano solo ciò che vi appartiene: tutti con povnet check
  - Lasciato fuori, perché le sue righe non si dividono così: Atti propri, Rendiconti
  $ povnet export statement --fund QSFP --ets "APS Prova" --period 2026 --as-of 2026-10-31 --format csv | grep "^IM" | cut -d, -f1,3
  IM-000003,APS Prova
  $ povnet export statement --ets "Ente mai visto" -o x.xlsx
  povnet: non c'è un ente "Ente mai visto"
  [2]
  $ povnet export social_workers --ets "APS Prova" -o x.xlsx
  povnet: "social_workers" non si restringe con --ets
    suggerimento: povnet export list dice quali cartelle si restringono
  [2]
  $ povnet export multifondo --ets "APS Prova" -o x.xlsx
  povnet: "multifondo" non si restringe con --ets
    suggerimento: si può con --fund
  [2]
  $ povnet export siuss --ets "APS Prova" -o x.xml
  povnet: --ets è di una cartella, non di un flusso XML
    suggerimento: un flusso si restringe con --record
  [2]

A corrected statement leaves a line out. With --complete it is told; with a reason it is cancelled from the day of the statement, and charged no more.

  $ povnet intake import corretto.csv --complete --format csv | sed -n "/^reasons/,$ p"
  reasons
  what,reason,rows
  non più nel file (allocation),IM-000002,1
  $ povnet intake import corretto.csv --complete --dry-run --reason "rendiconto corretto" --format csv | sed -n "/^reasons/,$ p"
  reasons
  what,reason,rows
  non più nel file (allocation),IM-000002,1
  annullate dal 30/06/2026 (allocation),IM-000002,1
  $ povnet intake import corretto.csv --complete --reason "rendiconto corretto, nota del 3/11" --format csv | sed -n "/^reasons/,$ p"
  reasons
  what,reason,rows
  non più nel file (allocation),IM-000002,1
  annullate dal 30/06/2026 (allocation),IM-000002,1
  $ povnet intake list allocation --format csv | cut -d, -f1,15,24-27
  code,statement,cancelled_on,note,plan_line
  IM-000001,REND-000001,,,
  IM-000002,REND-000001,2026-06-30,,
  IM-000003,REND-000002,,,
  $ povnet export statement --period 2026 --as-of 2026-10-31 --format csv | grep "^REND\|annullata" | cut -d, -f1,2,10-18
  REND-000002,APS Prova,1,300.00,0.00,0.00,300.00,0.00,0.00,0.00,300.00
  REND-000001,Coop. Esempio,1,1000.00,900.00,100.00,0.00,900.00,0.00,0.00,0.00
  IM-000002,REND-000001,2026-06-30

The same again changes nothing; the history keeps the line, and the undo gives it back.

  $ povnet intake import corretto.csv --complete --reason "rendiconto corretto" --format csv | sed -n "/^reasons/,$ p"
  reasons
  what,reason,rows
  $ povnet intake show allocation IM-000002 --history | grep -i "annullata"
  Annullata dal           30/06/2026
  $ povnet intake undo 3 --reason prova -q --format csv | tail -2
  $ povnet export statement --period 2026 --as-of 2026-10-31 --format csv | grep "^REND" | cut -d, -f1,2,10-18
  REND-000002,APS Prova,1,300.00,0.00,0.00,300.00,0.00,0.00,0.00,300.00
  REND-000001,Coop. Esempio,2,1500.00,900.00,100.00,500.00,900.00,0.00,0.00,500.00

A file is the whole of the statements that it speaks of: what is absent of another body is told, and not cancelled.

  $ sed "/APS Prova/d" corretto.csv >solo.csv
  $ povnet intake import solo.csv --complete --reason "rendiconto corretto" --format csv | sed -n "/^reasons/,$ p"
  reasons
  what,reason,rows
  non più nel file (allocation),IM-000002 IM-000003,2
  annullate dal 30/06/2026 (allocation),IM-000002,1

A line that comes back in a later file is charged again.

  $ povnet intake import rendiconto.csv --format csv | sed -n "/^reasons/,$ p"
  reasons
  what,reason,rows
  di nuovo nel file (allocation),IM-000002,1

What the lead body transfers to a comune is no cost: only what the comune documents is one (S-107).

  $ povnet intake add organisation name="Comune di Prova" -q --format csv | tail -1
  done,aggiunto
  $ povnet intake add expense organisation="Comune di Prova" kind=Trasferimento\ a\ un\ altro\ ente number=T1 day=2026-02-01 total=1000,00 allocation.fund_annuality="QSFP 2024" allocation.intervention=A_SEGR allocation.amount=1000,00 -q --format csv | tail -1
  with,IM-000004
  $ povnet check --area spesa --period 2026 --as-of 2026-10-31 --format csv | grep IM-000004
  avviso,transfer_charged,spesa,IM-000004,2026-02-01,il documento SP-000004 è un trasferimento,Togliere l'imputazione del trasferimento e chiedere il rendiconto all'ente che lo ha ricevuto
  $ povnet export qsfp --annuality 2024 --as-of 2026-10-31 --format csv | grep "^A_SEGR.*Totale\|T1\|1800.00"
  A_SEGR,Segretariato sociale,Coprogettazione,"Coop. Esempio, APS Prova",,,,1800.00,900.00,100.00,1800.00,0.00,1700.00,,,,3,,100000.00,1.70
  A_SEGR,Segretariato sociale,ADI,3,1800.00
  2024,1800.00,0.00,1800.00,0.00

An empty period says so; a comune's own acts prove a cost and are added to nothing.

  $ povnet export statement --period 2025 --as-of 2026-10-31
  Esito dei rendiconti ricevuti, anno 2025 - prospetto di supporto
  Situazione al 31/10/2026
  
  Rendiconti
  
  Rendiconti ricevuti, anno 2025
  
  Ambito territoriale sociale  Ambito territoriale sociale 5 Melzo
  Periodo                      anno 2025
  Data di elaborazione         31/10/2026
  
  nessun rendiconto nel periodo
  
  Righe
  
  Righe presentate e loro esito
  
  nessuna riga nei rendiconti del periodo
  
  Righe che non contano
  
  Annullate da un rendiconto corretto, trasferimenti ad altri enti, risorse proprie di chi spende
  
  nessuna
  
  Atti propri
  
  Impegni, liquidazioni e mandati di chi spende
  
  nessun atto presentato
  
  Controlli
  
  Controlli sui dati
  
  Controllo                  Che cosa                                                 Regole                 Esito    Righe  Che cosa fare  Registrazioni
  allocation_decision        Righe decise a metà                                      C16, S-107             a posto      0
  expense_overcharged        Documenti imputati oltre l'importo ammissibile           C05, V-22, S-098       a posto      0
  transfer_charged           Trasferimenti imputati come costi                        C05, S-107             a posto      0
  allocation_share           Imputazioni diverse dalla quota scritta                  C05C, S-098            a posto      0
  allocation_cup             CUP diverso da quello dell'annualità                     C10B, S-098            a posto      0
  allocation_title           Titoli non ammessi sulla voce                            C13, C14, V-23, S-098  a posto      0
  allocation_outside_window  Costo fuori dal periodo ammesso dell'annualità           V-21, C17              a posto      0
  expense_twice              Documenti forse doppi                                    V-21, S-098            a posto      0
  expense_paid_before        Spese pagate prima del documento                         C11, S-098             a posto      0
  expense_cig                CIG mal scritti                                          C10C, S-098            a posto      0
  durc_expired               DURC scaduto al pagamento                                C12                    a posto      0
  expense_double_funded      Spese pagate anche da un'altra fonte                     C05D, V-22, V4, S-098  a posto      0
  supplier_also_charged      Pagamenti a un ente che rendiconta anche i propri costi  C05F, V-22B, S-107     a posto      0
  own_contribution_charged   Contributi propri imputati a un fondo                    S-030, S-098           a posto      0
  convention_overspent       Convenzioni oltre il loro importo                        S-098, S-114           a posto      0
  allocation_without_title   Imputazioni senza il titolo dei beneficiari              C13B, V-23B, S-098     a posto      0
  expense_paid_cash          Spese pagate con un mezzo non tracciabile                V-21B, S-098           a posto      0
  expense_cup_not_written    Documenti che non portano il CUP                         C10E, V-21C, S-098     a posto      0
  
  - Entrano i rendiconti il cui periodo tocca quello chiesto
  - Pagato: ciò che è scritto sul rendiconto o, se manca, le righe che hanno un mandato; da pagare è il
    presentato meno l'escluso, ciò che un controllo ha tolto e il pagato: ciò che è da decidere vi sta intero
  - Sotto lo zero è quanto l'ente deve restituire: un controllo ha tolto ciò che era già pagato
  - Un trasferimento a un altro ente non è un costo: il costo è ciò che quell'ente documenta
  - Nessuna riga nel periodo per: Atti propri di chi rendiconta, Esito delle righe dei rendiconti, Rendiconti
    ricevuti
  - Rendiconto delle spese del partenariato ETS: 30/06/2026, 123 giorni fa
  - Giornale: N:HEAD
  $ povnet intake add statement_act statement=REND-000001 kind=Mandato number=44 day=2026-05-02 amount=900,00 -q --format csv | tail -1
  done,aggiunto
  $ povnet export statement --period 2026 --as-of 2026-10-31 --format csv | grep ^ATR
  ATR-000001,REND-000001,Coop. Esempio,Mandato,44,2026-05-02,900.00,,,
