#include "intake/absorption.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "store/row_image.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

/// Households, bodies ... become one only by a merger of their own.
Error own_merger(SQLite::Database& db, const RecordRef& moving, const RecordRef& there) {
  const std::string loser = code_of(db, moving), survivor = code_of(db, there);
  return {
      Fault::refused, fmt::format("{} e {} avrebbero la stessa chiave", loser, survivor),
      fmt::format("se sono la stessa cosa, prima povnet intake merge {} {}; altrimenti correggerne le date "
                  "con povnet intake set {}",
                  loser, survivor, moving.table)};
}

bool is_there(SQLite::Database& db, const RecordRef& record) {
  return !stored_digest(db, record.table, record.id).empty();
}

}  // namespace

std::vector<std::string> differing_columns(Transaction& tx, const std::string& table, std::int64_t one,
                                           std::int64_t other, const std::string& aside) {
  static const std::set<std::string> kept_by_engine{"origin", "reference_day", "merged_into"};
  std::vector<std::string> columns;
  for (const ColumnShape& column : shape_of(tx.file().db(), table).columns)
    if (column.name != aside && !kept_by_engine.contains(column.name)) columns.push_back(column.name);
  Records rows(tx, table, columns);
  const auto first = rows.read(one), second = rows.read(other);
  std::vector<std::string> differing;
  for (std::size_t i = 0; i < columns.size(); ++i)
    if ((*first)[i] != (*second)[i]) differing.push_back(columns[i]);
  return differing;
}

Records& Absorption::records(const std::string& table, const std::string& column) {
  const auto at = records_.find({table, column});
  if (at != records_.end()) return at->second;
  return records_.emplace(std::pair{table, column}, Records(tx_, table, {column})).first->second;
}

void Absorption::absorb(const std::string& table, std::int64_t loser, std::int64_t survivor) {
  for (const Link& link : links_to(db_, table)) take_over(link, loser, survivor, table);
}

void Absorption::take_over(const Link& link, std::int64_t loser, std::int64_t survivor,
                           const std::string& parent) {
  for (const auto& pair : collisions(db_, link, loser, survivor)) settle(link, pair.first, pair.second);
  Records& rows = records(link.table, link.column);
  for (const std::int64_t id : referring(db_, link, loser)) {
    // What was merged before stays as it was then; nothing refers to itself.
    if (survivor_of(db_, link.table, id) != id || (link.table == parent && id == loser)) continue;
    const bool itself = link.table == parent && id == survivor;
    rows.update(id, std::vector<Value>{itself ? Value() : Value(survivor)});
    if (!itself && moved_.emplace(link.table, id).second) ++merged_.moved[link.table];
  }
}

bool Absorption::moving_stays(const Link& link, const RecordRef& moving, const RecordRef& there) {
  const std::string moving_code = code_of(db_, moving), there_code = code_of(db_, there);
  const bool first = keep_.contains(moving_code), second = keep_.contains(there_code);
  if (first && second)
    throw Error(Fault::usage, fmt::format("--keep: {} e {} hanno la stessa chiave", moving_code, there_code),
                "indicare quale dei due resta");
  if (first) chosen_.insert(moving_code);
  if (second) chosen_.insert(there_code);
  if (first || second) return first;
  std::vector<std::string> columns = differing_columns(tx_, link.table, moving.id, there.id, link.column);
  if (!columns.empty()) merged_.undecided.push_back({moving, there, std::move(columns)});
  return false;
}

void Absorption::settle(const Link& link, std::int64_t moving, std::int64_t there) {
  const RecordRef first{link.table, moving}, second{link.table, there};
  if (!is_there(db_, first) || !is_there(db_, second)) return;
  const auto merged = [&](std::int64_t id) { return survivor_of(db_, link.table, id) != id; };
  if (merged(moving) || merged(there)) return;
  if (may_be_merged(db_, link.table)) throw own_merger(db_, first, second);
  const bool first_stays = moving_stays(link, first, second);
  const std::int64_t stays = first_stays ? moving : there, goes = first_stays ? there : moving;
  const std::string gone = code_of(db_, {link.table, goes});
  absorb(link.table, goes, stays);
  records(link.table, link.column).remove(goes);
  merged_.removed.push_back(gone);
}

void Absorption::check_choices() const {
  std::vector<std::string> idle;
  for (const std::string& code : keep_)
    if (!chosen_.contains(code)) idle.push_back(code);
  if (!idle.empty())
    throw Error(Fault::usage, fmt::format("--keep: nessuna scelta riguarda {}", join(idle, ", ")),
                "senza --keep il comando elenca ciò che va deciso");
}

}  // namespace povnet
