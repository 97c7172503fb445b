#include "store/transaction.h"

#include "store/digest.h"
#include "store/failure.h"
#include "store/later.h"
#include "store/migrate.h"
#include "store/row.h"
#include "store/seal.h"
#include "store/transaction_held.h"

namespace povnet {
namespace {

/// Half a MiB of digests: what one range holds in memory at most.
constexpr std::size_t rows_per_range = 65536;

void bind_blob(SQLite::Statement& statement, int at, const std::string& bytes) {
  statement.bind(at, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
}

std::int64_t begin_journal_row(SQLite::Database& db, const Act& act) {
  SQLite::Statement insert(db, R"sql(
      INSERT INTO tx (at, clock_fixed, actor, login, command, reason, schema, previous, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, zeroblob(32)))sql");
  bind_all(insert, act.at, std::int64_t{act.clock_fixed}, act.actor, act.login, act.command, act.reason,
           schema_of(db));
  const std::string head = journal_head(db);
  bind_blob(insert, 8, head);
  insert.exec();
  return db.getLastInsertRowid();
}

}  // namespace

Transaction::Held::Held(CaseFile& case_file, const Act* act) : file(case_file), journaled(act != nullptr) {
  SQLite::Database& db = file.db();
  db.exec("BEGIN IMMEDIATE");
  open = true;
  if (!journaled) return;
  id = begin_journal_row(db, *act);
  late = LateChanges::watch(file, *act);
  add_image.emplace(db, R"sql(
      INSERT INTO tx_image (tx, register, record, kind, digest, row_digest, image)
      VALUES (?, ?, ?, ?, ?, ?, ?))sql");
}

Transaction::Held::~Held() {
  later.reset();
  add_image.reset();
  // SQLite may have rolled back by itself (disk full); then there is nothing left to do.
  if (open) file.db().tryExec("ROLLBACK");
}

Later& Transaction::Held::inserts_later() {
  if (!later) later = std::make_unique<Later>(*this);
  return *later;
}

void Transaction::Held::note_insert(const std::string& table, PendingInserts& rows, std::int64_t record,
                                    const RowDigest& digest) {
  if (!journaled) return;
  const bool follows = !rows.digests.empty() && record == rows.last + 1;
  if (!follows || rows.digests.size() >= rows_per_range * digest.size()) {
    flush(table, rows);
    rows.first = record;
  }
  rows.last = record;
  rows.digests.append(digest.data(), digest.size());
}

void Transaction::Held::note_image(const TableShape& shape, std::int64_t record, RowView before,
                                   const RowDigest* left) {
  if (!journaled) return;
  const std::string image = image_of(shape, before);
  const std::string digest = sha256(image);
  add_image->bind(1, id);
  add_image->bind(2, std::string_view(shape.name));
  add_image->bind(3, record);
  add_image->bind(4, std::string_view(left == nullptr ? "remove" : "update"));
  add_image->bind_blob(5, digest);
  add_image->bind_blob(6,
                       left == nullptr ? std::string_view("") : std::string_view(left->data(), left->size()));
  add_image->bind(7, std::string_view(image));
  add_image->run();
}

void Transaction::Held::flush(const std::string& table, PendingInserts& rows) {
  if (rows.digests.empty()) return;
  SQLite::Statement insert(file.db(), R"sql(
      INSERT INTO tx_insert (tx, register, first_record, last_record, row_digests) VALUES (?, ?, ?, ?, ?))sql");
  bind_all(insert, id, table, rows.first, rows.last);
  bind_blob(insert, 5, rows.digests);
  insert.exec();
  rows.digests.clear();
}

Transaction::Transaction(CaseFile& file, Act act) {
  try {
    held_ = std::make_unique<Held>(file, &act);
  } catch (const SQLite::Exception& fault) {
    file.db().tryExec("ROLLBACK");
    throw store_failure(file.path(), fault);
  }
}

Transaction::Transaction(std::unique_ptr<Held> held) : held_(std::move(held)) {}

Transaction rewriting(CaseFile& file) {
  return Transaction(std::make_unique<Transaction::Held>(file, nullptr));
}

Transaction::~Transaction() = default;

std::int64_t Transaction::id() const { return held_->id; }
CaseFile& Transaction::file() { return held_->file; }
void Transaction::in_batch(std::int64_t batch) { held_->batch = batch; }

void Transaction::Held::seal() {
  SQLite::Database& db = file.db();
  for (auto& [table, rows] : pending) flush(table, rows);
  if (batch) execute(db, "UPDATE tx SET batch = ? WHERE id = ?", *batch, id);
  SQLite::Statement update(db, "UPDATE tx SET digest = ? WHERE id = ?");
  const std::string digest = seal_of(db, id);
  bind_blob(update, 1, digest);
  update.bind(2, id);
  update.exec();
}

void Transaction::write_later() {
  if (held_->later) held_->later->write();
}

std::size_t Transaction::late_rows() const { return held_->late ? held_->late->rows() : 0; }

bool Transaction::refused_later() const { return held_->later && held_->later->refused(); }

void Transaction::commit() {
  write_later();
  if (held_->late) held_->late->write(*this);
  try {
    if (held_->journaled) held_->seal();
    held_->file.db().exec("COMMIT");
    held_->open = false;
  } catch (const SQLite::Exception& fault) {
    throw store_failure(held_->file.path(), fault);
  }
}

void Transaction::roll_back() {
  held_->later.reset();
  held_->add_image.reset();
  held_->file.db().tryExec("ROLLBACK");
  held_->open = false;
}

}  // namespace povnet
