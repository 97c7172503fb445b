#include "store/migrate.h"

#include <fmt/format.h>

#include <cstddef>

#include "base/error.h"
#include "base/number.h"

namespace povnet {
namespace {

std::int64_t pragma(SQLite::Database& db, const char* sql) { return db.execAndGet(sql).getInt64(); }

void check_references(SQLite::Database& db) {
  SQLite::Statement broken(db, "PRAGMA foreign_key_check");
  if (broken.executeStep())
    throw Error(Fault::store,
                fmt::format("l'aggiornamento lascerebbe righe di \"{}\" che indicano righe inesistenti",
                            broken.getColumn(0).getString()),
                "il file è rimasto com'era: povnet db verify dice quali righe sono");
}

void apply(SQLite::Database& db, std::span<const std::string_view> steps, int from) {
  for (std::size_t i = static_cast<std::size_t>(from); i < steps.size(); ++i) db.exec(std::string(steps[i]));
  check_references(db);
  db.exec(fmt::format("PRAGMA application_id = {}", application_id));
  db.exec(fmt::format("PRAGMA user_version = {}", steps.size()));
}

}  // namespace

std::vector<std::string_view> migration_steps(const DataFiles& data) {
  std::vector<std::string_view> steps;
  for (const DataFile* file : data.in("schemas/migrations")) {
    if (file->replaced)
      throw Error(Fault::usage, fmt::format("--data: \"{}\" non si può sostituire né aggiungere", file->path),
                  "la struttura del file dei casi è quella del programma: togliere quel file dalla cartella");
    const std::string number = file->path.substr(file->path.rfind('/') + 1, 4);
    if (parse_integer(number) != static_cast<std::int64_t>(steps.size()) + 1)
      throw Error(Fault::bug, fmt::format("{}: i numeri dei passi non si seguono", file->path));
    steps.push_back(file->text);
  }
  return steps;
}

int schema_of(SQLite::Database& db) { return static_cast<int>(pragma(db, "PRAGMA user_version")); }

bool has_tables(SQLite::Database& db) { return pragma(db, "SELECT count(*) FROM sqlite_schema") > 0; }

void recognise(SQLite::Database& db, const std::string& path, int latest) {
  const std::int64_t id = pragma(db, "PRAGMA application_id");
  if (id != application_id && (id != 0 || has_tables(db)))
    throw Error(Fault::store, fmt::format("\"{}\" è un file SQLite di un altro programma", path),
                "indicare il file dei casi con --db");
  const int version = schema_of(db);
  if (version > latest)
    throw Error(
        Fault::store,
        fmt::format("\"{}\" ha la struttura {}, questo povnet conosce fino alla {}", path, version, latest),
        "usare il povnet che lo ha scritto, o uno più nuovo");
}

void migrate(SQLite::Database& db, std::span<const std::string_view> steps) {
  db.exec("PRAGMA foreign_keys = OFF");  // rebuilding a table needs it, and it is ignored in a transaction
  const int latest = static_cast<int>(steps.size());
  for (bool done = false; !done;) {
    SQLite::Transaction step(db, SQLite::TransactionBehavior::IMMEDIATE);
    const int version = schema_of(db);  // another process may have been first
    const int next = version == 0 ? latest : version + 1;
    if (version < latest) apply(db, steps.first(static_cast<std::size_t>(next)), version);
    step.commit();
    done = next >= latest;
  }
  db.exec("PRAGMA foreign_keys = ON");
}

}  // namespace povnet
