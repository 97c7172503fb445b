title "il rapporto del mese"
p report monthly --period 2026-10
glance 24
for format in csv json md html xlsx; do
  p report monthly --period 2026-10 -o "$out/mensile.$format"
done
tell "dove guardare: $out/mensile.html nel browser, $out/mensile.xlsx con i grafici"
