title "il file dei casi dell'Ambito"
p db init
tell "l'Ambito di Melzo: otto comuni, sette amministrazioni, popolazione; i parametri di legge con fonte e verifica"
p intake list comune
glance 30
p intake list ambito_comune
glance 10
p intake list body_membership
glance 14
tell "Bellinzago Lombardo è nell'Unione ma non tra i comuni dell'Ambito: non conta mai"
tell "dove guardare: $out/ambito.db"
