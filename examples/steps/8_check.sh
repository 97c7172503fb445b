title "controlli, verifica e copia"
p check
glance 16
p check -o "$out/controlli.xlsx"
p db verify
glance 10
p db backup "$out/copia.db"
p report monthly --period 2026-10 -o "$out/mensile-originale.json"
"$povnet" --db "$out/copia.db" report monthly --period 2026-10 -o "$out/mensile-dalla-copia.json" || fail "la copia non si legge"
same "$out/mensile-originale.json" "$out/mensile-dalla-copia.json"
tell "la copia, ripresa, dà lo stesso rapporto: $out/copia.db"
