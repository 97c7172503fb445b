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
    SQLite::Statement insert(
        file.db(),
        "INSERT INTO kept_file (digest, bytes) VALUES (?, ?)"
        " ON CONFLICT (digest) DO UPDATE SET bytes = excluded.bytes, erased = 0 WHERE erased = 1");
    insert.bind(1, digest);
    insert.bind(2, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
    insert.exec();
  } catch (const SQLite::Exception& fault) {
    throw store_failure(file.path(), fault);
  }
  return digest;
}

std::string kept_file(SQLite::Database& db, const std::string& digest) {
  struct KeptFile {
    std::string bytes;
    bool erased = false;
  };
  const auto kept = select_first(
      db, "SELECT bytes, erased FROM kept_file WHERE digest = ?",
      [](ResultRow& row) {
        return KeptFile{row.blob(), row.integer() != 0};
      },
      digest);
  if (kept && kept->erased)
    throw Error(Fault::refused, "il contenuto è stato cancellato, e non torna",
                "resta la sua impronta; povnet db journal dice quando e perché");
  if (!kept || hex(sha256(kept->bytes)) != digest)
    throw Error(Fault::store, place_of_file(digest) + ": " + changed_outside, last_good_copy);
  return kept->bytes;
}

void forget_unused_files(SQLite::Database& db) {
  execute(db, R"sql(
      DELETE FROM kept_file
       WHERE digest NOT IN (SELECT digest FROM sent_document
                             UNION SELECT rows_digest FROM sent_document
                             UNION SELECT digest FROM frozen_report))sql");
}

bool erase_file(SQLite::Database& db, const std::string& digest) {
  execute(db, R"sql(
      UPDATE kept_file SET bytes = x'', erased = 1
       WHERE digest = ?1 AND erased = 0
         AND digest NOT IN (SELECT digest FROM frozen_report)
         AND NOT EXISTS (SELECT 1 FROM sent_document AS sent
                          WHERE ?1 IN (sent.digest, sent.rows_digest) AND sent.revoked_on IS NULL
                            AND NOT EXISTS (SELECT 1 FROM sent_document AS later
                                             WHERE later.replaces = sent.id AND later.revoked_on IS NULL)))sql",
          digest);
  return db.getChanges() > 0;
}

void check_kept_files(SQLite::Database& db, std::vector<Trouble>& troubles) {
  SQLite::Statement all(db, "SELECT digest, bytes FROM kept_file WHERE erased = 0 ORDER BY id");
  while (all.executeStep()) {
    ResultRow row(all);
    const std::string digest = row.text();
    if (hex(sha256(row.blob())) != digest)
      troubles.push_back({place_of_file(digest), changed_outside, last_good_copy});
  }
}

}  // namespace povnet
