#include "store/kept_files.h"

#include <fmt/format.h>

#include "base/error.h"
#include "store/digest.h"
#include "store/failure.h"
#include "store/row.h"

namespace povnet {
namespace {

constexpr const char* changed_outside = "il contenuto conservato non è più quello di allora";
constexpr const char* last_good_copy = "confrontare con l'ultima copia buona";

std::string place_of_file(const std::string& digest) { return "contenuto " + digest.substr(0, 16); }

}  // namespace

std::string keep_file(Transaction& tx, std::string_view bytes) {
  const std::string digest = hex(sha256(bytes));
  CaseFile& file = tx.file();
  try {
    SQLite::Statement insert(file.db(), "INSERT OR IGNORE INTO kept_file (digest, bytes) VALUES (?, ?)");
    insert.bind(1, digest);
    insert.bind(2, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
    insert.exec();
  } catch (const SQLite::Exception& fault) {
    throw store_failure(file.path(), fault);
  }
  return digest;
}

std::string kept_file(SQLite::Database& db, const std::string& digest) {
  const auto bytes = select_first(
      db, "SELECT bytes FROM kept_file WHERE digest = ?", [](ResultRow& row) { return row.blob(); }, digest);
  if (!bytes || hex(sha256(*bytes)) != digest)
    throw Error(Fault::store, place_of_file(digest) + ": " + changed_outside, last_good_copy);
  return *bytes;
}

void forget_unused_files(SQLite::Database& db) {
  execute(db, R"sql(
      DELETE FROM kept_file
       WHERE digest NOT IN (SELECT digest FROM sent_document
                             UNION SELECT rows_digest FROM sent_document
                             UNION SELECT digest FROM frozen_report))sql");
}

void check_kept_files(SQLite::Database& db, std::vector<Trouble>& troubles) {
  SQLite::Statement all(db, "SELECT digest, bytes FROM kept_file ORDER BY id");
  while (all.executeStep()) {
    ResultRow row(all);
    const std::string digest = row.text();
    if (hex(sha256(row.blob())) != digest)
      troubles.push_back({place_of_file(digest), changed_outside, last_good_copy});
  }
}

}  // namespace povnet
