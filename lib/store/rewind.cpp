#include "store/rewind.h"

#include <array>

#include "store/failure.h"
#include "store/kept_files.h"
#include "store/reverse.h"
#include "store/row.h"

namespace povnet {
namespace {

/// In the order in which rows refer to each other.
constexpr std::array forgetting{
    "UPDATE batch SET undone_by = NULL WHERE undone_by = ?",
    "DELETE FROM finding WHERE batch IN (SELECT id FROM batch WHERE tx = ?)",
    "DELETE FROM batch_row WHERE batch IN (SELECT id FROM batch WHERE tx = ?)",
    "DELETE FROM hand_value WHERE tx = ?",
    "DELETE FROM tx_insert WHERE tx = ?",
    "DELETE FROM tx_image WHERE tx = ?",
    "DELETE FROM batch WHERE tx = ?",
    "DELETE FROM tx WHERE id = ?",
};

}  // namespace

std::int64_t last_on(CaseFile& file, const std::string& day) {
  const auto last = select_first(
      file.db(), "SELECT coalesce(max(id), 0) FROM tx WHERE substr(at, 1, 10) <= ?",
      [](ResultRow& row) { return row.integer(); }, day);
  return last.value_or(0);
}

std::int64_t last_transaction(CaseFile& file) {
  return *select_first(file.db(), "SELECT coalesce(max(id), 0) FROM tx",
                       [](ResultRow& row) { return row.integer(); });
}

Rewound rewind(CaseFile& copy, std::int64_t last) {
  SQLite::Database& db = copy.db();
  try {
    const ReferencesOff off(db);
    Transaction writing = rewriting(copy);
    const std::vector<std::int64_t> later = select(
        db, "SELECT id FROM tx WHERE id > ? ORDER BY id DESC", [](ResultRow& row) { return row.integer(); },
        last);
    for (const std::int64_t tx : later) {
      reverse(writing, tx);
      for (const char* const sql : forgetting) execute(db, sql, tx);
    }
    forget_unused_files(db);
    off.check();
    writing.commit();
    return {last, static_cast<std::int64_t>(later.size())};
  } catch (const SQLite::Exception& fault) {
    throw store_failure(copy.path(), fault);
  }
}

}  // namespace povnet
