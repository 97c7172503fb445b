title "chi va convocato"
p plan due
glance 14
p plan due -o "$out/scadenze.xlsx"
tell "dal termine più grave: cosa fare, cosa succede se nessuno lo fa, e il giorno dei dati"
tell "dove guardare: $out/scadenze.xlsx"
