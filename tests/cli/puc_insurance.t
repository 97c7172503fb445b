S-059: days of insurance by project and quarter (a person and a day with hours done, whatever the hours), what they cost
and who pays: with the adhesion act of the comune, or of its body, the Ministry.

  $ povnet puc insurance --period 2026-Q3
  INAIL dei PUC, 3° trimestre 2026
  Situazione al 05/11/2026
  
  Giornate e premio
  Trimestre  Progetto  Comune  Partecipanti  Giornate  Premio a giornata  Premio  Addizionale  Totale  A carico di      Atto di adesione
  2026-Q3    EP-1      Melzo              2         3               1,04    3,12         0,03    3,15  Ministero (POC)  22/01/2026
  2026-Q3    EP-2      Inzago             1         2               1,04    2,08         0,02    2,10  Ambito
  ---------  --------  ------  ------------  --------  -----------------  ------  -----------  ------  ---------------  ----------------
  Totale                                            5                       5,20         0,05    5,25
  
  Comunicazione delle giornate
  Trimestre  Numero  Giornate  Da comunicare entro  Comunicate il  Comunicazione            Giornate scoperte
  2026-Q3    EP-1           3  30/10/2026                          scaduta, non comunicata                  0
  2026-Q3    EP-2           2  30/10/2026                          scaduta, non comunicata                  1
  
  Attivazione e cessazione
  Numero  Inizio      Attivata il  Attivazione  Fine        Cessata il  Cessazione
  EP-1    07/09/2026  04/09/2026   nei termini  31/12/2026              da fare
  EP-2    06/07/2026  10/07/2026   in ritardo   25/09/2026              scaduta, non cessata
  
  - Una giornata è una persona in un giorno con ore fatte, recuperi compresi; vale intera
  - Con l'atto di adesione dell'anno il premio non va sul fondo
  - Parametri da confermare: Cessazione INAIL dopo la fine, al massimo (PUC_INAIL_CESSATION_DAYS); Premio INAIL
    per giornata (PUC_INAIL_DAILY_PREMIUM); Attivazione INAIL prima dell'inizio, almeno (PUC_INAIL_NOTICE_DAYS);
    Giornate del trimestre: giorno del mese seguente (PUC_INAIL_REPORT_DAY); Addizionale ex ANMIL sul premio
    INAIL (PUC_INAIL_SURCHARGE)
  - Giornale: N:HEAD
  $ povnet puc insurance --format csv
  premiums
  quarter,number,comune_name,participants,days,daily_premium,premium,surcharge,total,payer,adhesion_on
  2026-Q3,EP-1,Melzo,2,3,1.04,3.12,0.03,3.15,Ministero (POC),2026-01-22
  2026-Q3,EP-2,Inzago,1,2,1.04,2.08,0.02,2.10,Ambito,
  
  quarters
  quarter,number,days,due_on,notified_on,late,uncovered
  2026-Q3,EP-1,3,2026-10-30,,"scaduta, non comunicata",0
  2026-Q3,EP-2,2,2026-10-30,,"scaduta, non comunicata",1
  
  covers
  number,starts_on,activated_on,activation,ends_on,ceased_on,cessation
  EP-1,2026-09-07,2026-09-04,nei termini,2026-12-31,,da fare
  EP-2,2026-07-06,2026-07-10,in ritardo,2026-09-25,,"scaduta, non cessata"

INAIL-03, INAIL-04, INAIL-05 fall due.

  $ povnet plan due --clock puc_inail_start --format csv
  state_label,due,days_left,clock_label,case,person,surname,name,comune,staff_name,register_by,record,protocol,start,last_summons,next_appointment,manager,staff,todo,consequence,area,kind,clock,state,reference_day
  In scadenza,2026-11-15,10,Attivazione INAIL di un PUC,,,,,,,,PRG-000003,,,,,,,Attivare l'assicurazione in GePI prima dell'inizio,,puc,hard,puc_inail_start,due_soon,
  $ povnet plan due --clock puc_inail_end --format csv
  state_label,due,days_left,clock_label,case,person,surname,name,comune,staff_name,register_by,record,protocol,start,last_summons,next_appointment,manager,staff,todo,consequence,area,kind,clock,state,reference_day
  Scaduto,2026-09-26,-40,Cessazione INAIL di un PUC,,,,,,,,PRG-000002,,,,,,,"Comunicare la cessazione in GePI, e scriverne la data nel progetto",L'assicurazione di un progetto finito resta aperta,puc,hard,puc_inail_end,overdue,
  $ povnet plan due --clock puc_inail_quarter --format csv
  state_label,due,days_left,clock_label,case,person,surname,name,comune,staff_name,register_by,record,protocol,start,last_summons,next_appointment,manager,staff,todo,consequence,area,kind,clock,state,reference_day
  Scaduto,2026-10-30,-6,Giornate PUC del trimestre all'INAIL,,,,,,,,PRG-000001,,,,,,,Comunicare le giornate (povnet puc insurance) e registrare la comunicazione (puc_notification),Giornate comunicate oltre il termine,puc,hard,puc_inail_quarter,overdue,
  Scaduto,2026-10-30,-6,Giornate PUC del trimestre all'INAIL,,,,,,,,PRG-000002,,,,,,,Comunicare le giornate (povnet puc insurance) e registrare la comunicazione (puc_notification),Giornate comunicate oltre il termine,puc,hard,puc_inail_quarter,overdue,
  $ povnet intake add puc_notification puc_project=EP-2 quarter=2026-Q3 notified_on=2026-11-02 -q
  $ povnet plan due --clock puc_inail_quarter --format csv
  state_label,due,days_left,clock_label,case,person,surname,name,comune,staff_name,register_by,record,protocol,start,last_summons,next_appointment,manager,staff,todo,consequence,area,kind,clock,state,reference_day
  Scaduto,2026-10-30,-6,Giornate PUC del trimestre all'INAIL,,,,,,,,PRG-000001,,,,,,,Comunicare le giornate (povnet puc insurance) e registrare la comunicazione (puc_notification),Giornate comunicate oltre il termine,puc,hard,puc_inail_quarter,overdue,
  $ povnet check --area puc --format csv
  severity,check,area,record,day,detail,remedy
  avviso,attendance_before_inail,puc,PR-000006,2026-07-08,attivazione del 10/07/2026,Verificare la data in GePI e segnalare le giornate
  avviso,attendance_unassigned,puc,PR-000001,2026-09-07,nessun abbinamento in quel giorno,Registrare l'abbinamento o correggere la presenza
  avviso,attendance_unassigned,puc,PR-000002,2026-09-07,nessun abbinamento in quel giorno,Registrare l'abbinamento o correggere la presenza
  avviso,attendance_unassigned,puc,PR-000003,2026-09-14,nessun abbinamento in quel giorno,Registrare l'abbinamento o correggere la presenza
  avviso,attendance_unassigned,puc,PR-000004,2026-09-16,nessun abbinamento in quel giorno,Registrare l'abbinamento o correggere la presenza
  avviso,attendance_unassigned,puc,PR-000005,2026-10-05,nessun abbinamento in quel giorno,Registrare l'abbinamento o correggere la presenza
  avviso,attendance_unassigned,puc,PR-000006,2026-07-08,nessun abbinamento in quel giorno,Registrare l'abbinamento o correggere la presenza
  avviso,attendance_unassigned,puc,PR-000007,2026-07-13,nessun abbinamento in quel giorno,Registrare l'abbinamento o correggere la presenza
  avviso,attendance_unassigned,puc,PR-000008,2026-07-15,nessun abbinamento in quel giorno,Registrare l'abbinamento o correggere la presenza
  avviso,puc_cessation_late,puc,PRG-000002,2026-09-25,cessazione mancante,Comunicare la cessazione in GePI e scriverne la data nel progetto
  avviso,puc_notified_late,puc,PNT-000001,2026-11-02,entro il 30/10/2026,Verificare con l'INAIL se ne segue qualcosa
  avviso,puc_undeclared,puc,PRG-000001,2026-09-07,non sostituisce personale: manca; non è un'opera pubblica: manca,Far firmare le dichiarazioni e registrarle nel progetto
  avviso,puc_without_inail,puc,PRG-000002,2026-07-06,attivata il 10/07/2026,Attivare in GePI e verificare le giornate scoperte
  avviso,puc_without_rct,puc,PRG-000001,2026-09-07,nessuna polizza RCT,Registrare la polizza

An adhesion act written at the project counts as well. Nothing in the period is said; a period that is none is refused.

  $ povnet puc insurance --period 2026-01
  INAIL dei PUC, gennaio 2026
  Situazione al 05/11/2026
  
  Giornate e premio
  nessuna giornata nel periodo
  
  Comunicazione delle giornate
  nessuna giornata nel periodo
  
  Attivazione e cessazione
  nessun progetto nel periodo
  
  - Una giornata è una persona in un giorno con ore fatte, recuperi compresi; vale intera
  - Con l'atto di adesione dell'anno il premio non va sul fondo
  - Parametri da confermare: Cessazione INAIL dopo la fine, al massimo (PUC_INAIL_CESSATION_DAYS); Premio INAIL
    per giornata (PUC_INAIL_DAILY_PREMIUM); Attivazione INAIL prima dell'inizio, almeno (PUC_INAIL_NOTICE_DAYS);
    Giornate del trimestre: giorno del mese seguente (PUC_INAIL_REPORT_DAY); Addizionale ex ANMIL sul premio
    INAIL (PUC_INAIL_SURCHARGE)
  - Giornale: N:HEAD
  $ povnet puc insurance --period trimestre
  povnet: --period: "trimestre" non è un periodo
    suggerimento: scrivere 2026, 2026-H1, 2026-Q1, 2026-03, 2026-01-01..2026-03-31 o mese-scorso
  [2]
  $ povnet puc insurance --project EP-1
  povnet: non c'è l'opzione "--project"
    suggerimento: aggiungere --help per vedere le opzioni
  [2]

Persons and hours by comune, project, area and month; months are all there, also empty ones.

  $ povnet report puc --period 2026-Q3 --format csv | sed -n '/by_project/,$p'
  by_project
  puc_project,puc_seats,puc_attended,puc_due,puc_done,puc_made_up,puc_justified,puc_unjustified
  EP-1,,2,0,510,240,0,240
  EP-2,,1,0,480,0,0,0
  
  by_area
  puc_area,puc_running,puc_seats,puc_attended,puc_due,puc_done,puc_made_up,puc_justified,puc_unjustified
  Culturale,0,0,0,0,0,0,0,0
  Sociale,0,0,0,0,0,0,0,0
  Artistico,0,0,0,0,0,0,0,0
  Ambientale,0,0,0,0,0,0,0,0
  Formativo,0,0,0,0,0,0,0,0
  Tutela dei beni comuni,0,0,0,0,0,0,0,0
  non indicato,2,,3,0,990,240,0,240
  
  by_month
  month,puc_attended,puc_due,puc_done,puc_made_up,puc_justified,puc_unjustified
  07/2026,1,0,480,0,0,0
  08/2026,0,0,0,0,0,0
  09/2026,2,0,510,240,0,240
