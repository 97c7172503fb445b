Every number beside that of another period, and the difference (S-023). What only the other period has stays, above the total.

  $ povnet report antennas --period 2026-10 --compare 2026-09 --format csv | sed -n '/^antenna,antenna_open/,/^$/p' | cut -d, -f1,5-7
  antenna,contacts,contacts_before,contacts_change
  Antenna Est,10,0,10
  Antenna Ovest,0,7,-7
  
  $ povnet report monthly --period 2026-10 --compare 2026-09 --comune Melzo | sed -n '3,9p' | cut -c1-70
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  Solo: comune Melzo
  A confronto con: settembre 2026
  
  Comune  Contatti  Contatti, settembre 2026  Contatti, differenza  Pers
  $ povnet report monthly --period 2026-10 --compare 2026-13
  povnet: --compare: "2026-13" non è un periodo
    suggerimento: scrivere 2026, 2026-H1, 2026-Q1, 2026-03, 2026-01-01..2026-03-31 o mese-scorso
  [2]

To be published: nothing under the least cell, nothing that tells it, no records (S-010).

  $ povnet report monthly --period 2026-10 --public --format csv | sed -n '/^comune/,/^$/p' | cut -d, -f1-4
  comune,contacts,persons,contacts_anonymous
  Cassano d'Adda,0,0,0
  Inzago,<3,0,<3
  Liscate,0,0,0
  Melzo,5,0,5
  Pozzuolo Martesana,0,0,0
  Settala,0,0,0
  Truccazzano,0,0,0
  Vignate,coperto,0,coperto
  Ambito,10,0,10
  $ povnet report monthly --period 2026-10 --public | grep -A1 "pubblic"
  - Da pubblicare: <3 sta per un numero da 1 a 2; coperto, per uno da cui si ricaverebbe
  - Nessuna riga nel periodo per: Invii, Mandati, Ore di PUC, Prese in carico aperte, Progetti sottoscritti,
  --
    che si pubblica (SMALL_CELL_LEAST)
  - Contatti: 05/11/2026, oggi
  $ povnet report demand --period 2026-10 --public --format md | grep "sta per"
  - Da pubblicare: \<5 sta per un numero da 1 a 4; coperto, per uno da cui si ricaverebbe
  $ povnet report monthly --period 2026-10 --compare 2026-09 --public --format csv | grep "^Inzago\|^Totale" | cut -d, -f1-7
  Inzago,<3,3,,0,0,0
  $ povnet report where --public
  povnet: "Dove si manda una persona" elenca registrazioni e basta: non si pubblica
    suggerimento: con --public vanno i rapporti che contano, per esempio monthly
  [2]
  $ povnet report risk --period 2026-10 --public --format md | grep "Lasciato"
  - Lasciato fuori, perché elenca registrazioni: A rischio, senza misura né progetto
