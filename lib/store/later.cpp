#include "store/later.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

#include "store/failure.h"

namespace povnet {
namespace {

bool only_selects(sqlite3_stmt* statement) {
  const char* sql = sqlite3_sql(statement);
  return sql != nullptr && std::string_view(sql).starts_with("SELECT") &&
         sqlite3_stmt_readonly(statement) != 0;
}

}  // namespace

Later::Later(Transaction::Held& tx) : tx_(tx), indexes_(tx.file.db()) {
  sqlite3_trace_v2(tx_.file.db().getHandle(), SQLITE_TRACE_STMT, &Later::begins, this);
}

Later::~Later() { sqlite3_trace_v2(tx_.file.db().getHandle(), 0, nullptr, nullptr); }

WaitingRows& Later::rows(const std::string& table, const std::vector<std::string>& columns,
                         std::optional<std::size_t> sorted_by) {
  for (WaitingRows& rows : tables_)
    if (rows.holds(table, columns)) return rows;
  indexes_.start(table);
  return tables_.emplace_back(tx_, table, columns, sorted_by);
}

/// What the statements of others find wrong is told by the next that adds, and by refused().
template <class Action>
void Later::guarded(Action action) {
  if (refused_) throw *refused_;
  writing_ = true;
  try {
    action();
  } catch (const Error& fault) {
    refused_ = fault;
  } catch (const SQLite::Exception& fault) {
    refused_ = store_failure(tx_.file.path(), fault);
  }
  writing_ = false;
  if (refused_) throw *refused_;
}

void Later::write_up_to(const WaitingRows* last) {
  for (WaitingRows& rows : tables_) {
    if (!rows.empty()) rows.write();
    if (&rows == last) break;
  }
}

std::int64_t Later::add(WaitingRows& rows, std::span<const Value> values) {
  std::int64_t id = 0;
  guarded([&] {
    for (WaitingRows& other : tables_)
      if (&other != &rows && other.table() == rows.table() && !other.empty()) write_up_to(&other);
    id = rows.add(values);
    if (!rows.full()) return;
    write_up_to(&rows);
    indexes_.consider(rows.table(), rows.written());
  });
  return id;
}

void Later::write() {
  guarded([this] {
    write_up_to(nullptr);
    indexes_.make();
  });
}

/// The last table whose waiting rows the statement may see; null if none.
const WaitingRows* Later::last_seen_by(sqlite3_stmt* statement) const {
  const bool selects = only_selects(statement);
  const WaitingRows* last = nullptr;
  for (const WaitingRows& rows : tables_)
    if (!rows.empty() && (!selects || names_table(sqlite3_sql(statement), rows.table()))) last = &rows;
  return last;
}

void Later::before(sqlite3_stmt* statement) {
  if (writing_ || refused_) return;
  const bool indexed = indexes_.needed_by(sqlite3_sql(statement));
  const WaitingRows* last = last_seen_by(statement);
  if (!indexed && !last) return;
  try {
    guarded([&] {
      if (last) write_up_to(last);
      if (indexed) indexes_.make();
    });
  } catch (const Error&) {  // kept in refused_: nothing may be thrown through SQLite
    return;
  }
}

int Later::begins(unsigned, void* self, void* statement, void*) {
  static_cast<Later*>(self)->before(static_cast<sqlite3_stmt*>(statement));
  return 0;
}

}  // namespace povnet
