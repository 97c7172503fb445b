"Where do I send this person?": services, spaces and micro-resources of the network, down to the frazione, by need, comune and
free places; who was not looked at for 180 days is told (S-016, S-062, S-070).

  $ povnet report where
  Dove si manda una persona
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Al 05/11/2026
  
  Risorse della rete per bisogno
  Risorsa     Nome                    Bisogno       Di chi è             Comune          Frazione  Dove                 Liberi  Posti  Condizioni              Come si accede  Telefono dell'ente  Verificata il  Da ricontrollare
  RSC-000001  Pacco della parrocchia  Beni primari  Parrocchia di Melzo  Melzo                                               1      1  Una volta la settimana                  02 0000             01/10/2026     no
  RSC-000001  Pacco della parrocchia  Affitto       Parrocchia di Melzo  Melzo                                               1      1  Una volta la settimana                  02 0000             01/10/2026     no
  RSC-000003  Sala del circolo        Beni primari                       Settala         Caleppio  Circolo di via Roma                                                                                            sì
  RSC-000002  Emporio solidale        Beni primari                       tutto l'Ambito                                     40     40                                                              10/01/2026     sì
  
  - Per bisogno: --where need=ECO.food; per comune: --comune Melzo, con le risorse di tutto l'Ambito
  - Una risorsa senza numero di posti non è mai al completo
  - Parametri da confermare: Scheda di una realtà della rete da ricontrollare (NETWORK_STALE_DAYS)
  - Giornale: N:HEAD
  $ povnet report where --comune Melzo --where need=ECO.food
  Dove si manda una persona
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Al 05/11/2026
  Solo: comune Melzo; bisogno Beni primari
  
  Risorse della rete per bisogno
  Risorsa     Nome                    Bisogno       Di chi è             Comune          Frazione  Dove  Liberi  Posti  Condizioni              Come si accede  Telefono dell'ente  Verificata il  Da ricontrollare
  RSC-000001  Pacco della parrocchia  Beni primari  Parrocchia di Melzo  Melzo                                1      1  Una volta la settimana                  02 0000             01/10/2026     no
  RSC-000002  Emporio solidale        Beni primari                       tutto l'Ambito                      40     40                                                              10/01/2026     sì
  
  - Per bisogno: --where need=ECO.food; per comune: --comune Melzo, con le risorse di tutto l'Ambito
  - Una risorsa senza numero di posti non è mai al completo
  - Parametri da confermare: Scheda di una realtà della rete da ricontrollare (NETWORK_STALE_DAYS)
  - Giornale: N:HEAD
  $ povnet report dove --where bisogno="beni primari" --where "al completo=no" --format csv | cut -d, -f1,2,5,8,9
  resource,name,comune_name,free,capacity
  RSC-000001,Pacco della parrocchia,Melzo,1,1
  RSC-000003,Sala del circolo,Settala,,
  RSC-000002,Emporio solidale,tutto l'Ambito,40,40
  $ povnet report where --where locality=caleppio --format csv | cut -d, -f1,2,5,6
  resource,name,comune_name,locality
  RSC-000003,Sala del circolo,Settala,Caleppio

A resource is assigned to a person with an aim, a reviewer and a day of review: its places are counted (S-071).

  $ povnet intake add resource_assignment resource="Pacco della parrocchia" person=P-000001 aim="mangiare ogni giorno" reviewer="Zzaveri Ada" review_on=2026-12-01 valid_from=2026-11-01 permanent=sì --format csv
  key,value
  register,resource_assignment
  code,AR-000001
  done,aggiunto
  $ povnet report where --where need=ECO.food --format csv | cut -d, -f2,8,9
  name,free,capacity
  Sala del circolo,,
  Emporio solidale,40,40
  Pacco della parrocchia,0,1
  $ povnet report where --where need=ECO.food --as-of 2026-10-15 --format csv | cut -d, -f2,8,9
  name,free,capacity
  Pacco della parrocchia,1,1
  Sala del circolo,,
  Emporio solidale,40,40

A code by whatever an import would understand (an alias too); a comune by name where the data hold its number; a day as people
write it; yes and no, nothing else.

  $ for asked in bisogno=alimenti need="Beni primari" need=eco.food; do povnet report where --where "$asked" --comune Settala --format csv | cut -d, -f1,3; done
  resource,need
  RSC-000003,Beni primari
  RSC-000002,Beni primari
  resource,need
  RSC-000003,Beni primari
  RSC-000002,Beni primari
  resource,need
  RSC-000003,Beni primari
  RSC-000002,Beni primari
  $ povnet report where --where comune=settala --format csv | cut -d, -f1,5
  resource,comune_name
  RSC-000003,Settala
  RSC-000002,tutto l'Ambito
  $ povnet report where --where "verificata il=10/01/2026" --format csv | cut -d, -f1,12
  resource,phone
  RSC-000002,
  $ povnet report where --where "da ricontrollare=forse"
  povnet: --where: "forse" non è né sì né no
    suggerimento: scrivi sì oppure no
  [2]
  $ povnet report where --where "verificata il=ieri"
  povnet: --where: "ieri" non è un giorno
    suggerimento: scrivi per esempio 31/10/2026
  [2]

The empty answer says so; what is not known gets the nearest.

  $ povnet report where --comune Inzago --where need=ECO.mortgage
  Dove si manda una persona
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Al 05/11/2026
  Solo: comune Inzago; bisogno Mutuo
  
  Risorse della rete per bisogno
  nessuna riga
  
  - Per bisogno: --where need=ECO.food; per comune: --comune Melzo, con le risorse di tutto l'Ambito
  - Una risorsa senza numero di posti non è mai al completo
  - Parametri da confermare: Scheda di una realtà della rete da ricontrollare (NETWORK_STALE_DAYS)
  - Giornale: N:HEAD
  $ povnet report where --where ned=ECO.food
  povnet: --where: questo rapporto non ha la colonna "ned"
    suggerimento: forse "need"
  [2]
  $ povnet report where --where need=ECO.fod
  povnet: non c'è il codice "ECO.fod"
    suggerimento: forse "ECO.food"
  [2]
  $ povnet report where --where need
  povnet: --where: "need" non è COLONNA=VALORE
    suggerimento: scrivi per esempio need=ECO.food
  [2]
  $ povnet report monthly --where channel=telefono
  povnet: "Prese in carico aperte" non si può restringere per canale
    suggerimento: questo rapporto si può restringere per comune
  [2]
