title "un Ambito di fantasia: i file che arrivano e il file dei casi"
printf '   $ povnet demo %s\n' "$out"
told=$("$povnet" demo "$out") || fail "povnet demo non è riuscito"
printf '%s\n' "$told" | sed 's/^/     /'
arrivals=$out/arrivi
p intake list ambito_comune
glance 10
p intake list body_membership
glance 14
tell "Bellinzago Lombardo è nell'Unione ma non tra i comuni dell'Ambito: non conta mai"
tell "dove guardare: $arrivals, $out/ambito.db"
