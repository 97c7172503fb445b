#include "store/verify_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "store/raw_statement.h"
#include "store/record_code.h"
#include "store/row.h"
#include "store/row_image.h"

namespace povnet {
namespace {

constexpr std::size_t digest_size = RowDigest{}.size();
/// One damaged table must not fill the screen.
constexpr std::size_t most_told = 50;

/// What the journal last knew of one row.
struct Known {
  std::int64_t tx = 0;
  bool there = false;
  RowDigest digest{};
};

/// By id: ids are handed out one after the other, so that a vector is the smallest map.
using KnownRows = std::vector<Known>;

Known& at(KnownRows& rows, std::int64_t id) {
  const auto place = static_cast<std::size_t>(id);
  if (place >= rows.size()) rows.resize(std::max(place + 1, rows.size() * 2));
  return rows[place];
}

RowDigest digest_at(const std::string& bytes, std::size_t start) {
  RowDigest digest;
  std::memcpy(digest.data(), bytes.data() + start, digest_size);
  return digest;
}

void learn_inserts(SQLite::Database& db, const std::string& table, KnownRows& rows) {
  SQLite::Statement inserts(
      db,
      "SELECT tx, first_record, last_record, row_digests FROM tx_insert WHERE register = ? ORDER BY tx, id");
  bind_all(inserts, table);
  while (inserts.executeStep()) {
    ResultRow row(inserts);
    const std::int64_t tx = row.integer();
    const std::int64_t first = row.integer();
    const std::int64_t last = row.integer();
    const std::string digests = row.blob();
    for (std::int64_t id = first; id <= last; ++id)
      at(rows, id) = {tx, true, digest_at(digests, static_cast<std::size_t>(id - first) * digest_size)};
  }
}

void learn_images(SQLite::Database& db, const std::string& table, KnownRows& rows) {
  SQLite::Statement images(
      db, "SELECT tx, record, kind = 'update', row_digest FROM tx_image WHERE register = ? ORDER BY id");
  bind_all(images, table);
  while (images.executeStep()) {
    ResultRow row(images);
    const std::int64_t tx = row.integer();
    Known& known = at(rows, row.integer());
    if (tx < known.tx) continue;
    const bool there = row.integer() != 0;
    const std::string digest = row.blob();
    known = {tx, there, there && digest.size() == digest_size ? digest_at(digest, 0) : RowDigest{}};
  }
}

class TableCheck {
 public:
  TableCheck(SQLite::Database& db, const std::string& table, std::vector<Trouble>& troubles)
      : db_(db), shape_(shape_of(db, table)), troubles_(troubles) {
    learn_inserts(db, table, known_);
    learn_images(db, table, known_);
  }

  std::int64_t run() {
    RawStatement all(
        db_, fmt::format("SELECT {}, id FROM {} ORDER BY id", shape_.listed(), sql_name(shape_.name)));
    std::vector<Value> values(shape_.columns.size());
    const std::vector<const Value*> view = view_of(values);
    std::int64_t rows = 0;
    for (; all.step(); ++rows) {
      for (std::size_t i = 0; i < values.size(); ++i) values[i] = all.column(static_cast<int>(i));
      check(std::get<std::int64_t>(all.column(static_cast<int>(values.size()))), view);
    }
    for (std::size_t id = 0; id < known_.size(); ++id)
      if (known_[id].there) tell(static_cast<std::int64_t>(id), "è stata tolta da fuori");
    if (told_ > most_told)
      troubles_.push_back(
          {shape_.name,
           fmt::format("altre {} righe non sono come il giornale le ha lasciate", told_ - most_told),
           "ripartire dall'ultima copia buona"});
    return rows;
  }

 private:
  void check(std::int64_t id, RowView row) {
    if (id < 0 || static_cast<std::size_t>(id) >= known_.size() ||
        !known_[static_cast<std::size_t>(id)].there)
      return tell(id, "è stata aggiunta da fuori");
    Known& known = known_[static_cast<std::size_t>(id)];
    if (digester_.of(shape_, row) != known.digest) tell(id, "è stata cambiata da fuori");
    known.there = false;
  }

  void tell(std::int64_t id, const std::string& what) {
    if (++told_ > most_told) return;
    troubles_.push_back({code_of(db_, {shape_.name, id}), what,
                         "confrontare con l'ultima copia buona, poi correggere con povnet intake set"});
  }

  SQLite::Database& db_;
  TableShape shape_;
  std::vector<Trouble>& troubles_;
  KnownRows known_ = {};
  RowDigester digester_ = {};
  std::size_t told_ = 0;
};

}  // namespace

std::int64_t check_rows(SQLite::Database& db, std::vector<Trouble>& troubles) {
  std::int64_t rows = 0;
  for (const std::string& table : journaled_tables(db)) rows += TableCheck(db, table, troubles).run();
  return rows;
}

}  // namespace povnet
