#include "store/seal.h"

#include <fmt/format.h>

#include "store/digest.h"
#include "store/row.h"

namespace povnet {
namespace {

void add_header(Sha256& state, SQLite::Database& db, std::int64_t tx) {
  select(
      db, R"sql(
      SELECT previous, id, clock_fixed, schema, coalesce(batch, 0), at, actor, login, command, reason
        FROM tx WHERE id = ?)sql",
      [&state](ResultRow& row) {
        state.field(row.blob());
        for (int i = 0; i < 4; ++i) state.number(row.integer());
        for (int i = 0; i < 5; ++i) state.field(row.text());
        return true;
      },
      tx);
}

void add_images(Sha256& state, SQLite::Database& db, std::int64_t tx) {
  SQLite::Statement images(
      db, "SELECT register, kind, digest, row_digest, record FROM tx_image WHERE tx = ? ORDER BY id");
  images.bind(1, tx);
  while (images.executeStep()) {
    ResultRow row(images);
    state.field(row.text());
    state.field(row.text());
    state.field(row.blob());
    state.field(row.blob());
    state.number(row.integer());
  }
}

void add_inserts(Sha256& state, SQLite::Database& db, std::int64_t tx) {
  SQLite::Statement inserts(
      db, "SELECT register, first_record, last_record, row_digests FROM tx_insert WHERE tx = ? ORDER BY id");
  inserts.bind(1, tx);
  while (inserts.executeStep()) {
    ResultRow row(inserts);
    state.field(row.text());
    state.number(row.integer());
    state.number(row.integer());
    state.field(row.blob());
  }
}

}  // namespace

std::string seal_of(SQLite::Database& db, std::int64_t tx) {
  Sha256 state;
  add_header(state, db, tx);
  add_images(state, db, tx);
  add_inserts(state, db, tx);
  return state.finish();
}

std::string journal_head(SQLite::Database& db) {
  const auto head = select_first(db, "SELECT digest FROM tx ORDER BY id DESC LIMIT 1",
                                 [](ResultRow& row) { return row.blob(); });
  return head.value_or(std::string(32, '\0'));
}

std::string printed_head(SQLite::Database& db) {
  const auto head =
      select_first(db, "SELECT id, digest FROM tx ORDER BY id DESC LIMIT 1", [](ResultRow& row) {
        const std::int64_t id = row.integer();
        return fmt::format("{}:{}", id, hex(row.blob().substr(0, 8)));
      });
  return head.value_or("");
}

}  // namespace povnet
