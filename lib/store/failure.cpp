#include "store/failure.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace povnet {
namespace {

/// "UNIQUE constraint failed: person_key.kind, person_key.value" -> what follows the colon.
std::string subject(const std::string& said) {
  const std::size_t colon = said.find(": ");
  return colon == std::string::npos ? said : said.substr(colon + 2);
}

Error refused_row(int code, const std::string& said) {
  const std::string what = subject(said);
  switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
      return {Fault::input, fmt::format("c'è già una riga con gli stessi valori in {}", what)};
    case SQLITE_CONSTRAINT_NOTNULL:
      return {Fault::input, fmt::format("manca un valore obbligatorio: {}", what)};
    case SQLITE_CONSTRAINT_CHECK:
      return {Fault::input, fmt::format("valori non ammessi: la regola è {}", what)};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
      return {Fault::input,
              "un riferimento indica una riga che non c'è, o qualcosa si riferisce ancora alla riga"};
    default:
      return {Fault::input, fmt::format("la tabella non ammette la riga: {}", what)};
  }
}

}  // namespace

Error store_failure(const std::string& path, int code, const std::string& said) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {Fault::busy, fmt::format("\"{}\" è usato da un altro comando che scrive", path),
              "riprovare quando ha finito, o attendere di più con --wait SECONDI"};
    case SQLITE_CONSTRAINT:
      return refused_row(code, said);
    case SQLITE_FULL:
      return {Fault::store, fmt::format("\"{}\": il disco è pieno, nulla è stato scritto", path),
              "liberare spazio e ripetere il comando"};
    case SQLITE_IOERR:
      return {Fault::store,
              fmt::format("\"{}\": il disco non ha letto o scritto, nulla è cambiato ({})", path, said),
              "controllare il disco e lo spazio libero, poi ripetere il comando"};
    case SQLITE_NOTADB:
      return {Fault::store, fmt::format("\"{}\" non è un file dei casi, o è danneggiato", path),
              "indicare il file giusto con --db, o ripartire da una copia"};
    case SQLITE_CORRUPT:
      return {Fault::store, fmt::format("\"{}\" è danneggiato ({})", path, said),
              "ripartire dall'ultima copia fatta con povnet db backup"};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
      return {Fault::store, fmt::format("\"{}\" non si può aprire come serve ({})", path, said),
              "controllare i permessi del file e della sua cartella"};
    default:
      return {Fault::store, fmt::format("\"{}\": {}", path, said),
              "povnet db verify dice se il file è danneggiato"};
  }
}

Error store_failure(const std::string& path, const SQLite::Exception& fault) {
  return store_failure(path, fault.getExtendedErrorCode(), fault.what());
}

Error store_failure(sqlite3* db) {
  const char* path = sqlite3_db_filename(db, "main");
  return store_failure(path == nullptr ? "" : path, sqlite3_extended_errcode(db), sqlite3_errmsg(db));
}

}  // namespace povnet
