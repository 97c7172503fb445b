title "un mese di PUC: il foglio delle presenze, l'INAIL, i costi"
tell "il foglio del progetto EP-01, da stampare o da compilare: segni a tendina, totali protetti"
p puc sheet EP-01 --period 2026-11 -o "$out/presenze-EP-01.xlsx"
tell "torna compilato e si importa com'è: entrano solo le celle cambiate"
p intake import "$out/presenze-EP-01.xlsx"
glance 6
p puc insurance --period 2026-Q4
glance 14
p plan due --clock puc_inail_quarter --all --format csv
glance 2
p intake add puc_cost puc_project=EP-01 kind=ppe planned=300,00 amount=212,40 day=2026-10-12 source=QSFP
p report puc --period 2026-10 -o "$out/puc-ottobre.html"
p export puc_costs --period 2026 -o "$out/puc-costi.xlsx"
p export puc_register --period 2026-10 -o "$out/puc-registro.xlsx"
tell "dove guardare: $out/presenze-EP-01.xlsx, $out/puc-costi.xlsx, $out/puc-registro.xlsx"
