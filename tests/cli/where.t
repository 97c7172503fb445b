"Where do I send this person?": services, spaces and micro-resources of the network, down to the frazione, by need, comune and
free places; who was not looked at for 180 days is told (S-016, S-062, S-070).

  $ povnet report where
  $ povnet report where --comune Melzo --where need=ECO.food
  $ povnet report dove --where bisogno="beni primari" --where "al completo=no" --format csv | cut -d, -f1,2,5,8,9
  $ povnet report where --where locality=caleppio --format csv | cut -d, -f1,2,5,6

A resource is assigned to a person with an aim, a reviewer and a day of review: its places are counted (S-071).

  $ povnet intake add resource_assignment resource="Pacco della parrocchia" person=P-000001 aim="mangiare ogni giorno" reviewer="Zzaveri Ada" review_on=2026-12-01 valid_from=2026-11-01 permanent=sì --format csv
  $ povnet report where --where need=ECO.food --format csv | cut -d, -f2,8,9
  $ povnet report where --where need=ECO.food --as-of 2026-10-15 --format csv | cut -d, -f2,8,9

The empty answer says so; what is not known gets the nearest.

  $ povnet report where --comune Inzago --where need=ECO.mortgage
  $ povnet report where --where ned=ECO.food
  $ povnet report where --where need=ECO.fod
  $ povnet report where --where need
  $ povnet report monthly --where channel=telefono
