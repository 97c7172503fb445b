Bulk work is a filled form: it goes out with code and version, comes back by its headings, and only changed cells enter (S-119).

  $ povnet intake form meeting --filled -o incontri.csv && cat incontri.csv
  $ sed -i 's/,Incontro di monitoraggio,,/,Incontro di monitoraggio,Casa,/' incontri.csv
  $ povnet intake import incontri.csv --format csv
  $ povnet intake list meeting --format csv | cut -d, -f1-5
  $ povnet intake import incontri.csv -q --format csv | head -3

Answers to referrals: the colleague answered one meanwhile. That row is rejected with what to do; a row that nobody typed over is nothing.

  $ povnet intake form referral --filled -o invii.csv
  $ povnet intake set referral I-000001 outcome="Rifiutato" -q --format csv | tail -1
  $ povnet intake import invii.csv -q --format csv | head -3
  $ sed -i 's/,pacco,,,/,pacco,,,Preso in carico/; s/,vestiti,,,/,vestiti,,,Preso in carico/' invii.csv
  $ povnet intake import invii.csv --partial --rejects scarti.csv --format csv | head -7
  $ cut -d';' -f1,2 scarti.csv | tail -1
  $ povnet intake list referral --format csv | cut -d, -f1,4,7,13

Two of the network have one name: the form names them by code, so that it can come back.

  $ povnet intake add organisation name="caritas di melzo" -q --format csv | tail -1
  $ povnet intake form referral --filled -o ancora.csv && cut -d, -f1,8 ancora.csv
  $ povnet intake import ancora.csv -q --format csv | head -3

Parts of a plan and admitted lines are forms as others.

  $ povnet intake form goal --filled -o obiettivi.csv && sed -i 's/da sola/da sola, al mercato/; s/Fare.*mercato/"&"/' obiettivi.csv
  $ povnet intake import obiettivi.csv -q --format csv | tail -5
  $ povnet intake form allocation -o ammesse.csv && head -1 ammesse.csv | cut -d, -f1-3

A workbook offers the antennas, the staff and the comuni of the case file; a form without case file is still a form.

  $ povnet intake form contact -o contatti.xlsx
  $ unzip -p contatti.xlsx xl/worksheets/sheet1.xml | grep -o '<formula1>"Hub[^<]*'
  $ povnet --db nessuno.db intake form contact -o contatti.csv && head -1 contatti.csv | cut -d, -f1-3
  $ povnet intake import contatti.xlsx
