#include "intake/withdrawn.h"

#include <algorithm>
#include <set>

#include "store/raw_statement.h"
#include "store/record_code.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

constexpr std::string_view statement_column = "statement";
constexpr std::string_view cancelled_column = "cancelled_on";

bool can_be_cancelled(SQLite::Database& db, const std::string& reg) {
  const TableShape shape = shape_of(db, reg);
  return shape.find(statement_column) && shape.find(cancelled_column);
}

std::set<std::int64_t> statements_of(SQLite::Database& db, const std::string& reg,
                                     const std::vector<std::int64_t>& lines) {
  RawStatement read(db, "SELECT statement FROM " + sql_name(reg) + " WHERE id = ?");
  std::set<std::int64_t> statements;
  for (const std::int64_t line : lines) {
    read.reset();
    read.bind(1, line);
    if (!read.step()) continue;
    const Value statement = read.column(0);
    if (const auto* id = std::get_if<std::int64_t>(&statement)) statements.insert(*id);
  }
  return statements;
}

std::vector<Absent> absent_from(SQLite::Database& db, const std::string& reg, const std::string& source,
                                std::int64_t batch, const std::vector<std::int64_t>& named) {
  const std::set<std::int64_t> there(named.begin(), named.end());
  RawStatement made(db,
                    "SELECT r.id, r.code FROM tx_insert JOIN tx ON tx.id = tx_insert.tx "
                    "JOIN batch ON batch.id = tx.batch JOIN " +
                        sql_name(reg) +
                        " r ON r.id BETWEEN first_record AND last_record "
                        "WHERE tx_insert.register = ? AND batch.source = ? AND batch.id <> ? "
                        "AND batch.undone_by IS NULL" +
                        (can_be_cancelled(db, reg) ? " AND r.cancelled_on IS NULL" : "") + " ORDER BY r.id");
  made.bind(1, std::string_view(reg));
  made.bind(2, std::string_view(source));
  made.bind(3, batch);
  std::vector<Absent> absent;
  while (made.step()) {
    const auto id = std::get<std::int64_t>(made.column(0));
    if (!there.contains(id)) absent.push_back({id, std::get<std::string>(made.column(1))});
  }
  return absent;
}

}  // namespace

AbsentByRegister withdrawn_records(Transaction& tx, References& references, const Source& source,
                                   std::int64_t batch, const IdsByRegister& seen) {
  std::set<std::string> registers;
  for (const SourceEmit& emit : source.emits)
    if (emit.snapshot) registers.insert(references.reg(emit.reg).name);
  AbsentByRegister all;
  for (const std::string& reg : registers) {
    const auto now = seen.find(reg);
    std::vector<Absent> absent = absent_from(tx.file().db(), reg, source.name, batch,
                                             now == seen.end() ? std::vector<std::int64_t>{} : now->second);
    if (!absent.empty()) all.emplace(reg, std::move(absent));
  }
  return all;
}

CodesByRegister cancel_withdrawn(Transaction& tx, const AbsentByRegister& absent, const IdsByRegister& seen,
                                 const std::string& day) {
  SQLite::Database& db = tx.file().db();
  CodesByRegister cancelled;
  for (const auto& [reg, lines] : absent) {
    const auto named = seen.find(reg);
    if (named == seen.end() || !can_be_cancelled(db, reg)) continue;
    const std::set<std::int64_t> whole = statements_of(db, reg, named->second);
    Records records(tx, reg, {std::string(cancelled_column)});
    for (const Absent& line : lines) {
      const std::set<std::int64_t> own = statements_of(db, reg, {line.id});
      if (own.empty() || !whole.contains(*own.begin())) continue;
      records.update(line.id, std::vector<Value>{day});
      cancelled[reg].push_back(line.code);
    }
  }
  return cancelled;
}

CodesByRegister restore_named(Transaction& tx, const IdsByRegister& seen) {
  SQLite::Database& db = tx.file().db();
  CodesByRegister restored;
  for (const auto& [reg, lines] : seen) {
    if (!can_be_cancelled(db, reg)) continue;
    Records records(tx, reg, {std::string(cancelled_column)});
    for (const std::int64_t line : lines) {
      const auto row = records.read(line);
      if (!row || !std::holds_alternative<std::string>(row->front())) continue;
      records.update(line, std::vector<Value>{Value{}});
      restored[reg].push_back(code_of(db, {reg, line}));
    }
  }
  return restored;
}

}  // namespace povnet
