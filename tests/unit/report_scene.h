#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>

#include "report/reader.h"
#include "report/reference.h"
#include "schema/data_files.h"

namespace povnet {

inline DataFiles built_in_files() { return DataFiles::load({}); }

/// The tables of every migration in an empty database in memory, with a small fictional Ambito: Alba and
/// Borgo (each its own administration until 2026-06-30, then both in the Unione), and Confine, which is in
/// the Unione and of another Ambito.
inline SQLite::Database report_scene(const DataFiles& data) {
  SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  for (const DataFile* file : data.in("schemas/migrations")) db.exec(std::string(file->text));
  load_reference(db, data);
  db.exec(R"sql(

    INSERT INTO ambito (number, name) VALUES ('5', 'Ambito di prova');
    INSERT INTO comune (istat, name) VALUES ('015001', 'Alba'), ('015002', 'Borgo'), ('015003', 'Confine'), ('015004', 'Lontano');
    INSERT INTO ambito_comune (ambito, comune, valid_from) VALUES (1, 1, '2020-01-01'), (1, 2, '2020-01-01');
    INSERT INTO local_body (name, kind) VALUES ('Comune di Alba', 'comune'), ('Comune di Borgo', 'comune'), ('Unione', 'unione');
    INSERT INTO body_membership (comune, local_body, valid_from, valid_to) VALUES
      (1, 1, '2020-01-01', NULL), (2, 2, '2020-01-01', '2026-06-30'), (2, 3, '2026-07-01', NULL),
      (3, 3, '2020-01-01', NULL);
    INSERT INTO antenna (name) VALUES ('Antenna Nord'), ('Antenna Sud');
    INSERT INTO person (surname, name) VALUES ('Rossi', 'Ada'), ('Bianchi', 'Ugo'), ('Verdi', 'Ida'), ('Neri', 'Leo');
  )sql");
  return db;
}

inline Scope october() {
  return {.from = make_day(2026, 10, 1), .to = make_day(2026, 10, 31), .as_of = make_day(2026, 10, 31)};
}

}  // namespace povnet
