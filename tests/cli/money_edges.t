The money at its edges.

S-107, V-22. A document split in two halves of an odd cent: each is rounded, and together they are a cent too many. It is found whatever the way
in: a correction by hand, its undoing, a file with one good row and one bad.

  $ povnet check --area spesa --format csv | grep overcharged
  avviso,expense_overcharged,spesa,SP-000001,2026-03-10,"imputati 100.02 su 100.01: arrotondamento, togliere il centesimo da una riga",Ridurre una delle imputazioni: lo stesso costo non si paga due volte
  $ printf 'Spesa;Annualità;Intervento;Quota imputata;Importo imputato\nSP-000001;QSFP 2024;A_SEGR;50;50,00\nSP-000099;QSFP 2024;A_SEGR;50;1,00\n' >corretto.csv
  $ povnet intake import corretto.csv --register allocation --partial -q | grep -E '^(importate|respinte|allocation)'
  povnet: corretto.csv:3:Spesa: "SP-000099" non c'è in "Spese"
    suggerimento: povnet intake list expense elenca ciò che c'è
  importate           1
  respinte            1
  allocation      0         1               0
  $ povnet check --area spesa --format csv | grep -c overcharged
  0
  [1]
  $ povnet intake undo 2 -q
  $ povnet check --area spesa --format csv | grep -c overcharged
  1
  $ povnet intake set allocation IM-000002 amount=50,00 -q
  $ povnet check --area spesa --format csv | grep -c overcharged
  0
  [1]

A credit note gives back what it says, not more, and is never charged.

  $ povnet intake set allocation IM-000003 amount=-50,01 -q
  $ povnet check --area spesa --format csv | grep overcharged | cut -d, -f4-6
  SP-000002,2026-03-12,imputati -50.01 su -50.00
  $ povnet intake set allocation IM-000003 amount=0,01 -q
  $ povnet check --area spesa --format csv | grep overcharged | cut -d, -f4-6
  SP-000002,2026-03-12,imputati 0.01 su -50.00
  $ povnet intake set allocation IM-000003 amount=-50,00 -q

V-26, S-107. What was left of an obligation goes to the next year under a new number, and an economy is made there: every paper says the same.

  $ povnet intake add obligation_change obligation="2025 1" day=2025-12-31 kind=reimputation amount=-400,00 -q
  $ povnet intake add obligation year=2026 number=7 day=2026-01-01 amount=400,00 fund_annuality="QSFP 2024" payee="Cooperativa Prova" cup=B11H24000010001 continues="2025 1" -q
  $ povnet intake add obligation_change obligation="2026 7" day=2026-09-01 kind=economy amount=-50,00 -q
  $ povnet export multifondo --format csv | grep -E '^(quota|QS,2024|obligation,|IS-)' | cut -d, -f1-5,10-16
  quota,year,allotted,committed,uncommitted,spend_by,residue,previous_day,previous_committed,previous_liquidated,committed_change,liquidated_change
  QS,2024,1000.00,950.00,50.00,,400.00,,,,950.00,600.00
  obligation,quota,year,obligation_year,number,continues,amount,changes,carried,liquidated,residue
  IS-000001,QS,2024,2025,1,,1000.00,0.00,-400.00,600.00,0.00
  IS-000002,QS,2024,2026,7,IS-000001,0.00,-50.00,400.00,0.00,350.00
  $ povnet export art158 --period 2026 --format csv | grep -A1 '^fund,' | cut -d, -f1,3,11,12
  fund,year,committed_before,committed
  QSFP,2024,1000.00,-50.00
  $ povnet report pal --period 2026 --format csv | cut -d, -f1,2,8
  fund,year,committed
  QSFP,2023,0.00
  QSFP,2024,950.00
  $ povnet check --area spesa --format csv | grep obligation
  [1]

The accounts had already lowered the old one: what went over would count in no year.

  $ povnet intake set obligation "2025 1" amount=600,00 -q
  $ povnet check --area spesa --format csv | grep obligation_carried
  avviso,obligation_carried_over,spesa,IS-000001,2026-01-01,"riportati 400.00, restavano 0.00","Scrivere l'importo di quando fu preso e la riduzione come variazione di tipo Reimputazione, o correggere l'importo riportato"
  $ povnet intake set obligation "2025 1" amount=1000,00 -q

The lead body pays the union, the union the comune, the comune the cooperative that has the cost: it counts once, where the cost is.

  $ povnet intake add expense organisation="Unione di Prova" kind=transfer number=T1 day=2026-04-01 supplier="Comune di Prova" total=200,00 cup=B11H24000010001 -q
  $ povnet intake add allocation expense=SP-000003 fund_annuality="QSFP 2024" intervention=A_SEGR amount=200,00 -q
  $ povnet intake add expense organisation="Comune di Prova" kind=invoice number=F1 day=2026-04-10 supplier="Cooperativa Prova" supplier_tax_code=00999970156 total=200,00 cup=B11H24000010001 -q
  $ povnet intake add allocation expense=SP-000004 fund_annuality="QSFP 2024" intervention=A_SEGR amount=200,00 -q
  $ povnet intake add expense organisation="Cooperativa Prova" kind=invoice number=3 day=2026-04-20 supplier="Altra Ditta" total=200,00 cup=B11H24000010001 -q
  $ povnet intake add allocation expense=SP-000005 fund_annuality="QSFP 2024" intervention=A_SEGR amount=200,00 -q
  $ povnet check --area spesa --format csv | grep -E 'transfer|supplier_also' | cut -d, -f1-6
  avviso,supplier_also_charged,spesa,IM-000005,2026-04-10,"fornitore ORG-000011
  avviso,transfer_charged,spesa,IM-000004,2026-04-01,il documento SP-000003 è un trasferimento
  $ povnet intake set expense SP-000004 kind=transfer -q
  $ povnet check --area spesa --format csv | grep -E 'transfer|supplier_also' | cut -d, -f1-4
  avviso,transfer_charged,spesa,IM-000004
  avviso,transfer_charged,spesa,IM-000005
  $ povnet export qsfp --annuality 2024 --period 2026 --format csv | grep -A1 ^intervention, | head -2 | cut -d, -f1,8
  intervention,charged
  A_SEGR,200.00

C04. What the whole of an annuality says is said in whatever period is asked: the information systems are at 2 %, and must stay below.

  $ povnet intake add expense organisation="Comune di Prova" kind=invoice number=S1 day=2025-04-10 supplier="Ditta Prova" total=20,00 cup=B11H24000010001 -q
  $ povnet intake add allocation expense=SP-000006 fund_annuality="QSFP 2024" intervention=SI amount=19,99 -q
  $ povnet export qsfp --annuality 2024 --period 2026 --format csv | grep ^si_share
  si_share,Sistemi informativi oltre la quota,"C04, S-098",a posto,0,,
  $ povnet intake set allocation IM-000007 amount=20,00 -q
  $ povnet export qsfp --annuality 2024 --period 2026 --format csv | grep ^si_share
  si_share,Sistemi informativi oltre la quota,"C04, S-098",avviso,1,Spostare la parte che eccede,FA-000002
  $ povnet intake set allocation IM-000007 excluded=0,01 exclusion_reason=arrotondamento -q
  $ povnet export qsfp --annuality 2024 --period 2026 --format csv | grep ^si_share
  si_share,Sistemi informativi oltre la quota,"C04, S-098",a posto,0,,

The sheets are cumulative: a line of before the period is in them, and so is what is wrong with it; an order of this year that goes past an
obligation of the year before is of this year.

  $ povnet intake set allocation IM-000007 amount=20,01 excluded=0 exclusion_reason='(vuoto)' -q
  $ povnet export qsfp --annuality 2024 --period 2026 --format csv | grep -E '^(IM-000007|expense_overcharged)' | cut -d, -f1-7
  IM-000007,SI,Non indicata,Non indicata,Ditta Prova,,Fattura
  expense_overcharged,Documenti imputati oltre l'importo ammissibile,"C05, V-22, S-098",avviso,1
  $ povnet intake add payment_order obligation="2026 7" number=9 day=2026-10-01 receipt_on=2026-10-02 amount=350,01 cup=B11H24000010001 -q
  $ povnet intake set obligation "2026 7" day=2025-12-31 -q
  $ povnet check --area spesa --period 2026 --format csv | grep obligation_overpaid | cut -d, -f1-6
  avviso,obligation_overpaid,spesa,IS-000002,2026-10-01,pagati 350.01 su 350.00
