#include "store/verify.h"

#include <fmt/format.h>

#include <functional>

#include "base/error.h"
#include "store/access_log.h"
#include "store/digest.h"
#include "store/failure.h"
#include "store/kept_files.h"
#include "store/row.h"
#include "store/seal.h"
#include "store/verify_rows.h"

namespace povnet {
namespace {

constexpr int most_told_by_sqlite = 20;

void check_integrity(SQLite::Database& db, std::vector<Trouble>& troubles) {
  SQLite::Statement check(db, fmt::format("PRAGMA integrity_check({})", most_told_by_sqlite));
  while (check.executeStep())
    if (const std::string said = check.getColumn(0).getString(); said != "ok")
      troubles.push_back({"file", "la struttura del file è danneggiata: " + said,
                          "ripartire dall'ultima copia fatta con povnet db backup"});
}

void check_references(SQLite::Database& db, std::vector<Trouble>& troubles) {
  SQLite::Statement check(db, "PRAGMA foreign_key_check");
  while (check.executeStep())
    troubles.push_back(
        {fmt::format("{} {}", check.getColumn(0).getString(), check.getColumn(1).getInt64()),
         fmt::format("si riferisce a una riga di \"{}\" che non c'è", check.getColumn(2).getString()),
         "confrontare con l'ultima copia buona"});
}

struct JournalRow {
  std::int64_t id;
  std::string previous, digest;
};

/// Each row seals the one before: the first that does not fit is where somebody wrote.
void check_chain(SQLite::Database& db, std::vector<Trouble>& troubles) {
  const char* const todo = "il giornale è stato scritto da fuori: confrontare con l'ultima copia buona";
  std::string previous(sha256("").size(), '\0');
  const auto rows = select(db, "SELECT id, previous, digest FROM tx ORDER BY id", [](ResultRow& row) {
    return JournalRow{row.integer(), row.blob(), row.blob()};
  });
  for (const JournalRow& row : rows) {
    const std::string where = fmt::format("transazione {}", row.id);
    if (row.previous != previous) troubles.push_back({where, "non segue la precedente del giornale", todo});
    if (seal_of(db, row.id) != row.digest)
      troubles.push_back({where, "non è più come il giornale l'aveva chiusa", todo});
    previous = row.digest;
  }
}

void check_images(SQLite::Database& db, std::vector<Trouble>& troubles) {
  SQLite::Statement images(db, "SELECT tx, image, digest FROM tx_image WHERE image IS NOT NULL ORDER BY id");
  while (images.executeStep()) {
    ResultRow row(images);
    const std::int64_t tx = row.integer();
    const std::string image = row.text();
    if (sha256(image) != row.blob())
      troubles.push_back({fmt::format("transazione {}", tx),
                          "un valore di prima è stato cambiato nel giornale",
                          "confrontare con l'ultima copia buona"});
  }
}

/// A file so damaged that it cannot be read is what this command is asked about, not a reason to stop.
void attempt(CaseFile& file, Verified& verified, const std::function<void()>& check) {
  const char* const todo = "ripartire dall'ultima copia fatta con povnet db backup";
  try {
    check();
  } catch (const SQLite::Exception& fault) {
    verified.troubles.push_back({"file", store_failure(file.path(), fault).what(), todo});
  } catch (const Error& fault) {
    verified.troubles.push_back({"file", fmt::format("non si legge: {}", fault.what()), todo});
  }
}

}  // namespace

Verified verify(CaseFile& file) {
  SQLite::Database& db = file.db();
  Verified verified;
  const SQLite::Transaction one_moment(db);
  attempt(file, verified, [&] { check_integrity(db, verified.troubles); });
  attempt(file, verified, [&] { check_references(db, verified.troubles); });
  attempt(file, verified, [&] { check_chain(db, verified.troubles); });
  attempt(file, verified, [&] { check_images(db, verified.troubles); });
  attempt(file, verified, [&] { check_kept_files(db, verified.troubles); });
  attempt(file, verified, [&] { verified.rows = check_rows(db, verified.troubles); });
  attempt(file, verified, [&] {
    verified.transactions = db.execAndGet("SELECT count(*) FROM tx").getInt64();
    verified.head = printed_head(db);
  });
  verified.accesses = check_access_log(file.path(), verified.troubles);
  return verified;
}

}  // namespace povnet
