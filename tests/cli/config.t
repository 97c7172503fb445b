Every value of the configuration, and where it comes from.

  $ povnet config
  Voce         Valore      Da dove viene
  db           povnet.db   predefinito
  attachments  allegati    predefinito
  as-of        2026-11-05  POVNET_NOW
  format       table       predefinito
  csv-dialect  standard    predefinito
  actor                    predefinito
  wait         10          predefinito
  $ printf 'db = "ambito.db"\nactor = "ASP-7"\ndata = ["dati"]\nwait = 3\n' >ambito.toml
  $ mkdir dati
  $ povnet config --config ambito.toml
  Voce         Valore      Da dove viene
  db           ambito.db   ambito.toml
  attachments  allegati    predefinito
  as-of        2026-11-05  POVNET_NOW
  format       table       predefinito
  csv-dialect  standard    predefinito
  actor        ASP-7       ambito.toml
  wait         3           ambito.toml
  data         dati        ambito.toml
  $ POVNET_CONFIG=ambito.toml POVNET_DB=altro.db povnet config --wait 5 --as-of 31/10/2026
  Voce         Valore      Da dove viene
  db           altro.db    POVNET_DB
  attachments  allegati    predefinito
  as-of        2026-10-31  --as-of
  format       table       predefinito
  csv-dialect  standard    predefinito
  actor        ASP-7       ambito.toml
  wait         5           --wait
  data         dati        ambito.toml

A file of the user is found without being named.

  $ mkdir -p "$HOME/.config/povnet"
  $ echo 'actor = "ASP-9"' >"$HOME/.config/povnet/config.toml"
  $ povnet config --format csv | grep actor | sed 's|,/.*/.config|,CASA/.config|'
  actor,ASP-9,CASA/.config/povnet/config.toml

A slip in the file is told with its line.

  $ printf 'db = "a.db"\nwiat = 3\n' >slip.toml
  $ povnet config --config slip.toml
  povnet: slip.toml:2:8: chiave sconosciuta "wiat"
    suggerimento: forse "wait"
  [3]
  $ povnet config --config nowhere.toml
  povnet: nowhere.toml: non si può leggere la configurazione
  [2]
