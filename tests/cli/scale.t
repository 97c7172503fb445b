The scale of equivalence as INPS states it comes with the extract, where it has the column; a check says where it is not what
the cards of the members give (V2). Nobody corrects it but INPS.

  $ povnet db init -q
  $ printf 'Protocollo INPS;CF richiedente;Cognome;Nome;Data di nascita;Sesso;Cittadinanza;Comune di residenza;Indirizzo;Misura;Data domanda;Data PAD nucleo;Esito;Decorrenza;N. componenti;N. minori;Scala di equivalenza;Tenuto agli obblighi;Motivo esclusione;Case manager;Data convocazione;Data primo incontro;Data ultimo incontro;Esito AP;Data firma PaIS;Stato;ISEE\nINPS-ADI-2026-0000001;BBBBBB30A01Z999J;Bbbari;Bbbbina;01/01/1980;F;IT;Melzo;Via Uno 1;ADI;20/05/2026;01/06/2026;Accolta;01/07/2026;2;1;1,15;SI;;;;;;;;attiva;\n' >gepi.csv
  $ povnet intake import gepi.csv --source gepi_casi --reference-day 2026-10-31 -q
  $ povnet intake list measure_grant --format csv | cut -d, -f2,3,19-21
  measure,protocol,members,minors,scale
  Assegno di inclusione,INPS-ADI-2026-0000001,2,1,115
  $ povnet intake add household_member household=N-000001 person=P-000001 role=head -q
  $ povnet intake add person surname=Bbbari name=Bbbolo birth_day=2020-01-01 -q
  $ povnet intake add household_member household=N-000001 person=P-000002 -q
  $ povnet check --format csv -q | grep grant_scale
  [1]
  $ povnet intake set household_member NM-000002 disabled=1 -q
  $ povnet check --format csv -q | grep grant_scale
  avviso,grant_scale,casi,B-000001,2026-05-20,"INPS 1,15; dalle schede 1,90","Controllare componenti, disabilità, età e certificati; se le schede sono giuste, segnalarlo alla famiglia: la scala la decide INPS"
