Workbooks of an empty case file: they say that it is empty.

  $ povnet --db prova.db db init -q
  $ povnet --db prova.db export multifondo --as-of 2026-08-31 -o m.xlsx
  $ povnet --db prova.db export rilevazione --as-of 2026-08-31 -o same.xlsx && cmp m.xlsx same.xlsx
  $ povnet --db prova.db export multifondo --as-of 2026-08-31
  Riepilogo dati economico finanziari al 31/08/2026 - prospetto di supporto alla rendicontazione
  Situazione al 31/08/2026
  
  Riepilogo
  
  Riepilogo dati economico finanziari al 31/08/2026
  
  Prospetto di supporto alla rendicontazione. Si scrive solo nelle celle sbloccate: motivazione, date previste,
    causa della diminuzione.
  
  Ambito territoriale sociale  Ambito territoriale sociale 5 Melzo
  Ente capofila                Comune di Melzo
  Data di riferimento          31/08/2026
  
  nessuna quota con annualità: registra fondi e stanziamenti
  
  Storico
  
  Rilevazioni trasmesse fino al 31/08/2026
  
  nessuna rilevazione registrata
  
  Dettaglio impegni
  
  Impegni di spesa fino al 31/08/2026
  
  nessun impegno sulle quote della rilevazione
  
  Controlli
  
  Che cosa manca per trasmettere
  
  niente da completare sulle quote registrate
  
  Controlli sui dati
  
  Controllo                   Che cosa                                                                Regole             Esito    Righe  Che cosa fare  Registrazioni
  annuality_overcommitted     Impegni oltre l'assegnato                                               C01B, V-26, S-107  a posto      0
  obligation_overpaid         Mandati oltre l'impegno                                                 C01, V-26, S-107   a posto      0
  order_without_liquidation   Mandati non collegati all'atto di liquidazione                          C01, S-107         a posto      0
  payment_dates               Date del mandato che non tornano                                        C11                a posto      0
  payment_cup                 Mandati con CUP mancante o di un'altra annualità                        C10D, S-107        a posto      0
  survey_lower                Rilevazioni in diminuzione senza causa                                  C02, V-25, S-107   a posto      0
  survey_over_allotted        Rilevazioni oltre l'assegnato                                           C01C, S-107        a posto      0
  survey_unexplained          Somme non impegnate senza motivo o data                                 C03, S-107         a posto      0
  survey_to_confirm           Motivo e date da confermare                                             C03, S-107         a posto      0
  survey_row_missing          Annualità chieste senza riga                                            S-107              a posto      0
  annuality_overpaid          Pagamenti oltre gli impegni dell'annualità                              C01D, V-26, S-107  a posto      0
  obligation_overliquidated   Liquidazioni oltre l'impegno                                            C01E, V-26, S-107  a posto      0
  liquidation_overpaid        Mandati oltre l'atto di liquidazione                                    C01F, V-26, S-107  a posto      0
  obligation_without_day      Impegni senza data                                                      C01H, S-107        a posto      0
  obligation_reimputed        Impegni forse riportati da un anno precedente                           C01B, S-107        a posto      0
  obligation_carried_over     Impegni riportati per più di quanto restava                             C01I, S-107        a posto      0
  obligation_continues_other  Impegni che continuano un impegno di altra annualità, o non precedente  C01B, S-107        a posto      0
  survey_frozen_differs       Impegnato cambiato dopo l'invio della rilevazione                       V-34, S-107        a posto      0
  survey_liquidated_differs   Liquidato cambiato dopo l'invio della rilevazione                       V-34B, S-107       a posto      0
  
  - Valori cumulati alla data, anche se non ancora rendicontati: non incrementi del periodo
  - I campi seguono le note ministeriali del 24/01/2023 e 15638/2024, lette in fonti secondarie: l'ordine delle
    colonne è dell'Ambito
  - Nessuna riga nel periodo per: Che cosa manca alla rilevazione, Impegni di spesa, Riepilogo dati economico
    finanziari, Rilevazioni trasmesse
  - Giornale: N:HEAD

The other formats hold the same tables.

  $ povnet --db prova.db export multifondo --as-of 2026-08-31 --format csv
  survey
  quota,year,allotted,committed,uncommitted,uncommitted_reason,commit_by,liquidated,paid,spend_by,residue,previous_day,previous_committed,previous_liquidated,committed_change,liquidated_change,decrease_cause,committed_share,liquidated_share
  
  history
  survey_round,as_of,quota,year,allotted,committed,liquidated,residue,sent_on,decrease_cause,recorded_by,recorded_at
  
  obligations
  obligation,quota,year,obligation_year,number,act,day,chapter,payee,continues,amount,changes,carried,liquidated,residue
  
  missing
  fund_annuality,quota,year,control,missing,amount
  
  controls
  check,title,rules,outcome,records,remedy,first
  annuality_overcommitted,Impegni oltre l'assegnato,"C01B, V-26, S-107",a posto,0,,
  obligation_overpaid,Mandati oltre l'impegno,"C01, V-26, S-107",a posto,0,,
  order_without_liquidation,Mandati non collegati all'atto di liquidazione,"C01, S-107",a posto,0,,
  payment_dates,Date del mandato che non tornano,C11,a posto,0,,
  payment_cup,Mandati con CUP mancante o di un'altra annualità,"C10D, S-107",a posto,0,,
  survey_lower,Rilevazioni in diminuzione senza causa,"C02, V-25, S-107",a posto,0,,
  survey_over_allotted,Rilevazioni oltre l'assegnato,"C01C, S-107",a posto,0,,
  survey_unexplained,Somme non impegnate senza motivo o data,"C03, S-107",a posto,0,,
  survey_to_confirm,Motivo e date da confermare,"C03, S-107",a posto,0,,
  survey_row_missing,Annualità chieste senza riga,S-107,a posto,0,,
  annuality_overpaid,Pagamenti oltre gli impegni dell'annualità,"C01D, V-26, S-107",a posto,0,,
  obligation_overliquidated,Liquidazioni oltre l'impegno,"C01E, V-26, S-107",a posto,0,,
  liquidation_overpaid,Mandati oltre l'atto di liquidazione,"C01F, V-26, S-107",a posto,0,,
  obligation_without_day,Impegni senza data,"C01H, S-107",a posto,0,,
  obligation_reimputed,Impegni forse riportati da un anno precedente,"C01B, S-107",a posto,0,,
  obligation_carried_over,Impegni riportati per più di quanto restava,"C01I, S-107",a posto,0,,
  obligation_continues_other,"Impegni che continuano un impegno di altra annualità, o non precedente","C01B, S-107",a posto,0,,
  survey_frozen_differs,Impegnato cambiato dopo l'invio della rilevazione,"V-34, S-107",a posto,0,,
  survey_liquidated_differs,Liquidato cambiato dopo l'invio della rilevazione,"V-34B, S-107",a posto,0,,
  $ povnet --db prova.db export multifondo --as-of 2026-08-31 -o m.html && grep -c 'prospetto di supporto' m.html
  2

What is asked wrongly.

  $ povnet --db prova.db export multifond
  povnet: non c'è una cartella di lavoro "multifond"
    suggerimento: forse "multifondo"
  [2]
  $ povnet --db prova.db export qsfp -o q.xlsx
  povnet: "qsfp" chiede un'annualità
    suggerimento: per esempio --annuality 2024
  [2]
  $ povnet --db prova.db export qsfp --annuality 24 -o q.xlsx
  povnet: --annuality: 24 non è un anno
    suggerimento: per esempio --annuality 2024
  [2]
  $ povnet --db prova.db export qsfp --annuality 2024 -o nowhere/q.xlsx
  povnet: Annualità 2024 della quota servizi non registrata: somme e righe del rendiconto restano vuote
    suggerimento: controlla l'anno, o registrala: povnet intake add fund_annuality fund=QSFP year=2024
  povnet: non posso scrivere "nowhere/q.xlsx"
    suggerimento: crea prima la cartella, o correggi il percorso di -o
  [5]
  $ ls *.xlsx
  m.xlsx
  same.xlsx

A template that names what is not there is refused at its place.

  $ mkdir -p mine/templates/workbooks && printf 'title = "Mia"\n[[sheet]]\nname = "Uno"\n[[sheet.block]]\nkind = "table"\ndataset = "survey_quotas"\n[[sheet.block.column]]\nkey = "alloted"\n' > mine/templates/workbooks/mia.toml
  $ povnet --db prova.db --data mine export mia -o mia.xlsx
  povnet: templates/workbooks/mia.toml:8:7: nel dataset "survey_quotas" non c'è la colonna "alloted"
    suggerimento: forse "allotted"
  [3]
  $ sed -i 's/alloted/allotted/' mine/templates/workbooks/mia.toml && povnet --db prova.db --data mine export mia
  Mia
  Situazione al 05/11/2026
  
  nessuna riga
  
  - Nessuna riga nel periodo per: Riepilogo dati economico finanziari
  - File di dati sostituiti o aggiunti: templates/workbooks/mia.toml
  - Giornale: N:HEAD
