#include "intake/batch_log.h"

#include <array>
#include <fstream>

#include "base/error.h"
#include "intake/digest.h"
#include "store/digest.h"

namespace povnet {
namespace {

constexpr std::size_t block = 1 << 16;
/// A set-aside row's reason is the rule's name; a remembered value follows it as a digest.
constexpr std::string_view remembered_mark = "#";

std::string file_digest(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  Sha256 digest;
  std::array<char, block> bytes;
  while (in) {
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    digest.bytes({bytes.data(), static_cast<std::size_t>(in.gcount())});
  }
  return hex(digest.finish());
}

std::string_view outcome_name(RowOutcome outcome) {
  if (outcome == RowOutcome::set_aside) return "set_aside";
  return outcome == RowOutcome::skipped ? "skipped" : "rejected";
}

std::string digest_of(const std::string& value) {
  ContentDigest digest;
  digest.add("set aside");
  digest.add(value);
  return std::string(remembered_mark) + digest.hex();
}

std::int64_t open_batch(SQLite::Database& db, std::int64_t tx, const Source& source,
                        const ImportRequest& request, const std::string& started_at) {
  RawStatement insert(db,
                      "INSERT INTO batch (tx, source, register, file_name, file_digest, started_at) VALUES "
                      "(?, ?, ?, ?, ?, ?)");
  const std::string digest = file_digest(request.path);
  insert.bind(1, tx);
  const Value named = request.by_register ? Value() : Value(source.name);
  const Value reg = request.by_register ? Value(source.emits.front().reg) : Value();
  insert.bind(2, named);
  insert.bind(3, reg);
  insert.bind(4, std::string_view(request.file_name));
  insert.bind(5, std::string_view(digest));
  insert.bind(6, std::string_view(started_at));
  insert.run();
  return db.getLastInsertRowid();
}

}  // namespace

BatchLog::BatchLog(Transaction& tx, const Source& source, const ImportRequest& request,
                   const std::string& started_at)
    : db_(tx.file().db()),
      id_(open_batch(db_, tx.id(), source, request, started_at)),
      add_row_(db_, "INSERT INTO batch_row (batch, sheet, line, outcome, reason) VALUES (?, ?, ?, ?, ?)"),
      add_finding_(db_,
                   "INSERT INTO finding (batch, sheet, line, register, record, \"column\", kind, incoming) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      find_finding_(
          db_,
          "SELECT 1 FROM finding JOIN batch ON batch.id = finding.batch "
          "WHERE finding.register = ? AND record = ? AND \"column\" = ? AND kind = ? AND incoming IS ? "
          "AND batch.undone_by IS NULL") {
  tx.in_batch(id_);
}

void BatchLog::row(const std::string& sheet, std::int64_t line, RowOutcome outcome,
                   const std::string& reason) {
  add_row_.bind(1, id_);
  add_row_.bind(2, std::string_view(sheet));
  add_row_.bind(3, line);
  add_row_.bind(4, outcome_name(outcome));
  add_row_.bind(5, std::string_view(reason));
  add_row_.run();
}

bool BatchLog::finding(const std::string& sheet, std::int64_t line, const Finding& finding) {
  const Noticed& noticed = finding.noticed;
  find_finding_.bind(1, std::string_view(finding.reg));
  find_finding_.bind(2, finding.record);
  find_finding_.bind(3, std::string_view(noticed.column));
  find_finding_.bind(4, std::string_view(noticed.kind));
  find_finding_.bind(5, std::string_view(noticed.incoming));
  const bool known = find_finding_.step();
  find_finding_.reset();
  if (known) return false;
  add_finding_.bind(1, id_);
  add_finding_.bind(2, std::string_view(sheet));
  add_finding_.bind(3, line);
  add_finding_.bind(4, std::string_view(finding.reg));
  add_finding_.bind(5, finding.record);
  add_finding_.bind(6, std::string_view(noticed.column));
  add_finding_.bind(7, std::string_view(noticed.kind));
  add_finding_.bind(8, std::string_view(noticed.incoming));
  add_finding_.run();
  return true;
}

void BatchLog::remember(const std::string& value) { row({}, 0, RowOutcome::set_aside, digest_of(value)); }

bool BatchLog::remembered(const std::string& value) {
  const std::string digest = digest_of(value);
  RawStatement find(db_,
                    "SELECT 1 FROM batch_row JOIN batch ON batch.id = batch_row.batch "
                    "WHERE outcome = 'set_aside' AND line = 0 AND reason = ? AND batch.undone_by IS NULL");
  find.bind(1, std::string_view(digest));
  return find.step();
}

void BatchLog::finish(const ImportResult& result) {
  RawStatement update(
      db_,
      "UPDATE batch SET reference_day = ?, rows = ?, imported = ?, unchanged = ?, set_aside = ?, "
      "skipped = ?, rejected = ? WHERE id = ?");
  const Value day = result.reference_day.empty() ? Value() : Value(result.reference_day);
  update.bind(1, day);
  update.bind(2, result.total());
  for (std::size_t i = 0; i < row_outcomes; ++i) update.bind(static_cast<int>(i) + 3, result.rows[i]);
  update.bind(8, id_);
  update.run();
}

}  // namespace povnet
