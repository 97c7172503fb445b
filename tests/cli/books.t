S-107. The contribution for social workers: 65,000 residents and 14.5 FTE give three FTE of the first band and one and a half of the
second, 150,000 euro. Two years: the one gone and the one begun.

  $ povnet export social_workers --as-of 2026-02-10 --format csv | sed -n '/^grant/,/^$/p'
  grant
  year,nature,residents,counted_on,workers,fte,floor,level,target,fte_floor,fte_level,fte_target,first_band,second_band,first_amount,second_amount,grant,per_worker
  2025,Consuntivo,65000,2025,15,14.50,6500,5000,4000,10.00,13.00,16.25,3.00,1.50,40000.00,20000.00,150000.00,4482.76
  2026,Previsione,65000,2025,15,14.50,6500,5000,4000,10.00,13.00,16.25,3.00,1.50,40000.00,20000.00,150000.00,4482.76
  
  $ povnet export social_workers --as-of 2026-02-10 --format csv | sed -n '/^gaps/,/^$/p'
  gaps
  record,year,missing
  OP-000019,2025,mancano le ore settimanali
  OP-000019,2026,mancano le ore settimanali
  
  $ povnet export social_workers --as-of 2026-02-10 --format csv | sed -n '/^left_out/,$p'
  left_out
  record,year,body,form,name,permanent,from,to,weekly,full_time,fte,reason
  OP-000017,2025,ASST Prova,Ente sanitario,Prova Ss,sì,2025-01-01,2025-12-31,2160,2160,1.00,ente sanitario senza rimborso del costo da un ente locale
  OP-000016,2025,Comune di Prova,Comune,Prova Rr,no,2025-01-01,2025-12-31,2160,2160,1.00,non a tempo indeterminato
  OP-000019,2025,Comune di Prova,Comune,Prova Uu,sì,2025-01-01,2025-12-31,,2160,,mancano le ore settimanali
  OP-000018,2025,Cooperativa Prova,Ente privato o del Terzo settore,Prova Tt,sì,2025-01-01,2025-12-31,2280,2160,1.06,datore di lavoro privato o del Terzo settore
  OP-000017,2026,ASST Prova,Ente sanitario,Prova Ss,sì,2026-01-01,2026-12-31,2160,2160,1.00,ente sanitario senza rimborso del costo da un ente locale
  OP-000016,2026,Comune di Prova,Comune,Prova Rr,no,2026-01-01,2026-12-31,2160,2160,1.00,non a tempo indeterminato
  OP-000019,2026,Comune di Prova,Comune,Prova Uu,sì,2026-01-01,2026-12-31,,2160,,mancano le ore settimanali
  OP-000018,2026,Cooperativa Prova,Ente privato o del Terzo settore,Prova Tt,sì,2026-01-01,2026-12-31,2280,2160,1.06,datore di lavoro privato o del Terzo settore

A contract counts for its days, hours and social share, and in place of what the register of operators says.

  $ povnet intake add staff_contract staff="Prova Aa" body="Comune di Prova" permanent=sì weekly_minutes=36:00 social_share=50% valid_to=2025-06-30 -q
  $ povnet intake add staff_contract staff="Prova Aa" body="Comune di Prova" permanent=sì weekly_minutes=18:00 valid_from=2025-07-01 -q
  $ povnet intake add staff_contract staff="Prova Ss" body="ASST Prova" permanent=sì weekly_minutes=36:00 reimbursed=sì valid_from=2026-01-01 -q
  $ povnet export assistenti_sociali --as-of 2026-02-10 --format csv | grep -E '^CTR|^year|^202'
  year,nature,residents,counted_on,workers,fte,floor,level,target,fte_floor,fte_level,fte_target,first_band,second_band,first_amount,second_amount,grant,per_worker
  2025,Consuntivo,65000,2025,15,14.00,6500,5000,4000,10.00,13.00,16.25,3.00,1.00,40000.00,20000.00,140000.00,4642.86
  2026,Previsione,65000,2025,16,15.00,6500,5000,4000,10.00,13.00,16.25,3.00,2.00,40000.00,20000.00,160000.00,4333.33
  CTR-000001,2025,Consuntivo,Comune di Prova,Comune,Prova Aa,,sì,2025-01-01,2025-06-30,2160,2160,181,365,50.00,0.25
  CTR-000002,2025,Consuntivo,Comune di Prova,Comune,Prova Aa,,sì,2025-07-01,2025-12-31,1080,2160,184,365,100.00,0.25
  CTR-000003,2026,Previsione,ASST Prova,Ente sanitario,Prova Ss,,sì,2026-01-01,2026-12-31,2160,2160,365,365,100.00,1.00
  CTR-000002,2026,Previsione,Comune di Prova,Comune,Prova Aa,,sì,2026-01-01,2026-12-31,1080,2160,365,365,100.00,0.50
  $ povnet export sioss --period 2025 --as-of 2026-12-31 --format csv | grep '^202'
  2024,Consuntivo,83567,2011,15,14.00,6500,5000,4000,12.86,16.71,20.89,1.14,0.00,40000.00,20000.00,45600.00,5969.07
  2025,Consuntivo,65000,2025,15,14.00,6500,5000,4000,10.00,13.00,16.25,3.00,1.00,40000.00,20000.00,140000.00,4642.86

A comune without population leaves the contribution empty, and says so.

  $ povnet --db vuoto.db db init -q
  $ povnet --db vuoto.db intake add comune istat=015999 name="Comune Nuovo" -q && povnet --db vuoto.db intake add ambito_comune ambito=5 comune="Comune Nuovo" -q
  $ povnet --db vuoto.db export social_workers --as-of 2026-02-10 --format csv | sed -n '/^grant/,/^counted/p'
  grant
  year,nature,residents,counted_on,workers,fte,floor,level,target,fte_floor,fte_level,fte_target,first_band,second_band,first_amount,second_amount,grant,per_worker
  2025,Consuntivo,,2011,0,,6500,5000,4000,,,,,,40000.00,20000.00,,
  2026,Previsione,,2011,0,,6500,5000,4000,,,,,,40000.00,20000.00,,
  
  gaps
  record,year,missing
  ,2025,"la popolazione di tutti i comuni (mancano: 1); senza, il contributo non si calcola"
  ,2026,"la popolazione di tutti i comuni (mancano: 1); senza, il contributo non si calcola"
  ,2025,la popolazione è del 2011: registra quella dell'anno
  ,2026,la popolazione è del 2011: registra quella dell'anno
  
  counted

S-099. The integrated timesheet: hours of every project, other work and absences; what the total says beyond its parts; the diary beside it.

  $ povnet export timesheet --period 2026-03 --as-of 2026-03-31 --format csv | sed '/^controls/,$d'
  months
  staff,name,month,days,qsfp,qpe,prins,pninc,pnrr,social,other_funds,other,worked,absence,written,difference,signature,approval
  OP-000001,Prova Aa,2026-03,2,540,72,,,30,,,60,702,552,732,30,,
  
  days
  staff,name,day,organisation,qsfp,qpe,prins,pninc,pnrr,social,other_funds,other,worked,absence,absence_kind,written,difference,activity
  OP-000001,Prova Aa,2026-03-02,Comune di Prova,180,72,,,,,,60,312,120,Permesso,312,0,
  OP-000001,Prova Aa,2026-03-03,Comune di Prova,360,,,,30,,,,390,,,420,30,
  OP-000001,Prova Aa,2026-03-04,Comune di Prova,,,,,,,,,,432,Malattia,,,
  
  costs
  staff,staff_name,month,fund,year,employer,profile,charged,method,rate,cost
  OP-000001,Prova Aa,2026-03,PNRR-1.1.4,2022,Comune di Prova,Assistente sociale,30,Unità di costo standard,29.67,
  OP-000001,Prova Aa,2026-03,QPE,2024,Comune di Prova,Assistente sociale,72,Unità di costo standard,29.67,
  OP-000001,Prova Aa,2026-03,QSFP,2024,Comune di Prova,Assistente sociale,540,Unità di costo standard,29.67,
  
  diaries
  staff,name,month,entries,diary,timesheet,difference,share,tolerated,beyond
  OP-000001,Prova Aa,2026-03,1,180,702,-522,25.64,10.00,sì
  

S-113. Supervision: sessions, hours, presence by quarter, by session and by operator.

  $ povnet export supervision --period 2026 --as-of 2026-06-30 --format csv | sed '/^expenses/,$d'
  quarters
  quarter,kind,groups,sessions,minutes,present,attended,due,share
  2026-Q1,A1 - di gruppo,1,1,120,3,330,360,91.67
  2026-Q2,A1 - di gruppo,1,1,90,1,90,180,50.00
  
  annualities
  fund,year,cup,allotted,committed,ordered,charged,residue
  PNRR-1.1.4,2022,C11H22000010006,20000.00,0.00,0.00,0.00,20000.00
  
  sessions
  session,day,group,kind,supervisor,organisation,minutes,awaited,present,partners,attended,due,share,too_short,crowded
  SUP-000001,2026-03-05,Gruppo Est,A1 - di gruppo,Prova Zz,,120,3,3,1,330,360,91.67,no,no
  SUP-000002,2026-04-09,Gruppo Est,A1 - di gruppo,Prova Zz,,90,2,1,0,90,180,50.00,sì,no
  
  people
  staff,name,profile,employer,kind,sessions,present,attended,due,share,least,credited,year_least
  OP-000001,Prova Aa,Assistente sociale,Comune di Prova,A1 - di gruppo,2,2,210,210,100.00,80.00,sì,960
  OP-000002,Prova Bb,Assistente sociale,Comune di Prova,A1 - di gruppo,2,1,120,210,57.14,80.00,no,960
  OP-000018,Prova Tt,Assistente sociale,Cooperativa Prova,A1 - di gruppo,1,1,90,120,75.00,80.00,no,960
  

The yearly statement of extraordinary grants: what was spent in the year and before, an obligation carried over counted once.

  $ povnet export art158 --period 2025 --as-of 2026-02-10 --format csv | sed -n '/^grants/,/^controls/p'
  grants
  fund,fund_name,year,grantor,decree,cup,exercise,due_on,allotted,received,committed_before,committed,ordered_before,ordered,paid_before,paid,spent,residue,efficiency,effectiveness
  STR,Contributo straordinario,2025,Regione Lombardia,DGR prova,,2025,2026-03-01,9000.00,4500.00,0.00,6000.00,0.00,2000.00,0.00,0.00,2000.00,7000.00,,
  
  payments
  payment_order,fund,year,number,day,amount,receipt_on,obligation,act,intervention,purpose
  MAN-000001,STR,2025,1,2025-12-01,2000.00,2026-01-08,IS-000001,,,
  
  controls
  $ povnet export art158 --period 2026 --as-of 2026-12-31 --format csv | sed -n '/^grants/,/^controls/p'
  grants
  fund,fund_name,year,grantor,decree,cup,exercise,due_on,allotted,received,committed_before,committed,ordered_before,ordered,paid_before,paid,spent,residue,efficiency,effectiveness
  STR,Contributo straordinario,2025,Regione Lombardia,DGR prova,,2026,2027-03-01,9000.00,4500.00,6000.00,1500.00,2000.00,1500.50,0.00,3000.50,3500.50,5499.50,,
  
  payments
  payment_order,fund,year,number,day,amount,receipt_on,obligation,act,intervention,purpose
  MAN-000002,STR,2025,2,2026-03-02,1000.50,2026-03-09,IS-000002,,,
  MAN-000003,STR,2025,3,2026-06-30,500.00,,IS-000003,,,
  
  controls

What is published says bodies, never persons, and hides the few.

  $ povnet export trasparenza --period 2026 --as-of 2026-12-31 --format csv
  partners
  convention,title,kind,notice,act,signed_on,organisation,tax_code,role,budget,admitted,valid_from,valid_to,link
  7,Coprogettazione di prova,Coprogettazione (art. 55),,,,Cooperativa Prova,,Capofila,12000.00,,2025-01-01,,
  7,Coprogettazione di prova,Coprogettazione (art. 55),,,,Ditta Prova,,,500.00,,2025-01-01,,
  
  aids
  kind,comuni,given,beneficiaries,amount,hidden
  Aiuto alimentare,,,,,nascosta insieme all'altra
  Prestito,,,,,meno di 5 beneficiari
  Contributo affitto,,7,7,1400.00,

An annuality that is not on file: the workbook is written, and says that it is empty.

  $ povnet export qsfp --annuality 2031 --as-of 2026-10-31 -o q.xlsx && ls q.xlsx
  povnet: Annualità 2031 della quota servizi non registrata: somme e righe del rendiconto restano vuote
    suggerimento: controlla l'anno, o registrala: povnet intake add fund_annuality fund=QSFP year=2031
  q.xlsx
  $ povnet export qsfp --annuality 2031 --as-of 2026-10-31 --format md 2>/dev/null | grep 2031
  # Rendiconto QSFP, annualità 2031 - prospetto di supporto alla rendicontazione
  ## Quota servizi del Fondo povertà, annualità 2031
  | **Annualità** | 2031 |
  | **Periodo** | 01/01/2031 - 31/10/2026 |
  ## Progetti utili alla collettività nel periodo 01/01/2031 - 31/10/2026
  - Annualità 2031 della quota servizi non registrata: somme e righe del rendiconto restano vuote
  $ povnet export qsfp --annuality 2024 --as-of 2026-10-31 -o q.xlsx
  $ povnet --db vuoto.db export art158 -o a.xlsx
  povnet: Nessuna annualità segnata come contributo straordinario: non c'è niente da rendicontare
    suggerimento: se ce n'è una, segnala: povnet intake set fund_annuality CODICE extraordinary=sì

Benefits to INPS: the fields to load; what cannot be sent is listed with its reason, never dropped. Of two forms of a tax code with
letters in place of digits the schema takes one.

  $ povnet intake set ambito AMB-000001 lead_tax_code=00000000000 -q
  $ povnet intake add person_key person=P-000001 kind=CF value=BNCNNA85D52F119P -q
  $ povnet intake add person_key person=P-000002 kind=CF value=VRDLCU90T31C00PK -q
  $ povnet intake add person_key person=P-000003 kind=CF value=FOXDAALMAQMEPMTK -q
  $ povnet export siuss --period 2026 --as-of 2026-12-31 --format csv | grep -v 'manca il codice fiscale$'
  benefits
  record,ente_cf,ente_denominazione,cf_beneficiario,cf_richiedente,codice_prestazione,denominazione,area_utenza,natura,data_inizio,data_fine,importo,periodicita,n_mensilita,quota_utente,prova_mezzi,protocollo_dsu,isee_valore,comune_residenza,progressivo_invio,esito_invio
  CE-000001,00000000000,Comune di Melzo,BNCNNA85D52F119P,,,Aiuto alimentare,,,2026-05-04,,50.00,,,,,,,,,
  CE-000002,00000000000,Comune di Melzo,VRDLCU90T31C00PK,,,Aiuto alimentare,,,2026-05-04,,50.00,,,,,,,,,
  CE-000007,00000000000,Comune di Melzo,BNCNNA85D52F119P,,,Contributo affitto,,,2026-05-04,,200.00,,,,,,,,,
  CE-000008,00000000000,Comune di Melzo,VRDLCU90T31C00PK,,,Contributo affitto,,,2026-05-04,,200.00,,,,,,,,,
  
  left_out
  record,denominazione,decided_on,importo,ente_denominazione,gap
  CE-000003,Aiuto alimentare,2026-05-04,50.00,Comune di Melzo,codice fiscale che lo schema dell'INPS rifiuta (omocodia)
  CE-000009,Contributo affitto,2026-05-04,200.00,Comune di Melzo,codice fiscale che lo schema dell'INPS rifiuta (omocodia)
  $ povnet --db vuoto.db export siuss --period 2026 --format csv
  benefits
  record,ente_cf,ente_denominazione,cf_beneficiario,cf_richiedente,codice_prestazione,denominazione,area_utenza,natura,data_inizio,data_fine,importo,periodicita,n_mensilita,quota_utente,prova_mezzi,protocollo_dsu,isee_valore,comune_residenza,progressivo_invio,esito_invio
  
  left_out
  record,denominazione,decided_on,importo,ente_denominazione,gap
