#include "intake/merge.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "domain/tax_code.h"
#include "intake/absorption.h"
#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

bool has_valid_tax_code(SQLite::Database& db, std::int64_t person) {
  const auto codes = select(
      db, "SELECT value FROM person_key WHERE person = ? AND kind = 'CF'",
      [](ResultRow& row) { return row.text(); }, person);
  return std::ranges::any_of(codes, [](const std::string& code) { return has_right_check_letter(code); });
}

/// Says when it was true, or is what tells records apart: never taken from another record.
std::set<std::string> own_columns(SQLite::Database& db, const Register& reg) {
  std::set<std::string> own{"origin", "reference_day", "merged_into"};
  own.insert(reg.validity.begin(), reg.validity.end());
  const auto keys = unique_keys(db, reg.name);
  const auto in_key = [&keys](const std::string& column) {
    return std::ranges::any_of(keys, [&column](const std::vector<std::string>& key) {
      return std::ranges::any_of(key, [&column](const auto& part) { return mentions(part, column); });
    });
  };
  for (const RegisterColumn& column : reg.columns)
    if (column.refers == reg.name || in_key(column.name)) own.insert(column.name);
  return own;
}

/// "permit_valid_to" is said of "permit": it goes only with the same permit.
bool is_said_of(const std::string& column, const std::vector<std::string>& differing) {
  return std::ranges::any_of(differing, [&](const std::string& other) {
    return column.size() > other.size() && column.starts_with(other) && column[other.size()] == '_';
  });
}

/// What only the loser knew is the survivor's now; a flag set on either stays set.
void fill(Transaction& tx, const Register& reg, std::int64_t loser, std::int64_t survivor, Merged& merged) {
  SQLite::Database& db = tx.file().db();
  const TableShape shape = shape_of(db, reg.name);
  const std::set<std::string> own = own_columns(db, reg);
  std::vector<std::string> missing;
  for (const std::string& column : differing_columns(tx, reg.name, loser, survivor, "")) {
    if (own.contains(column)) continue;
    const Value& nothing = shape.columns[*shape.find(column)].fallback;
    Records one(tx, reg.name, {column});
    if (one.read(loser)->front() == nothing) continue;
    (one.read(survivor)->front() == nothing ? missing : merged.differing).push_back(column);
  }
  for (const std::string& column : missing) {
    if (is_said_of(column, merged.differing)) continue;
    Records one(tx, reg.name, {column});
    one.update(survivor, *one.read(loser));
    merged.filled.push_back(column);
  }
}

}  // namespace

void check_mergeable(SQLite::Database& db, const Register& reg, std::int64_t loser, std::int64_t survivor) {
  if (!may_be_merged(db, reg.name))
    throw Error(Fault::refused, fmt::format("i record di \"{}\" non si uniscono", reg.name),
                "si uniscono persone, nuclei, enti, operatori, antenne, frazioni e risorse");
  if (loser == survivor) throw Error(Fault::usage, "è lo stesso record", "indicare due codici diversi");
  for (const std::int64_t id : {loser, survivor})
    if (const std::int64_t now = survivor_of(db, reg.name, id); now != id)
      throw Error(Fault::refused,
                  fmt::format("la scheda {} è già unita a {}", code_of(db, {reg.name, id}),
                              code_of(db, {reg.name, now})),
                  fmt::format("usare {}", code_of(db, {reg.name, now})));
}

std::string needs_reason(SQLite::Database& db, const Register& reg, std::int64_t loser,
                         std::int64_t survivor) {
  if (!reg.merge_reason.empty()) return reg.merge_reason;
  if (reg.name == "person" && has_valid_tax_code(db, loser) && has_valid_tax_code(db, survivor))
    return "le due schede hanno codici fiscali diversi, tutti e due validi: di solito sono due persone";
  return {};
}

Merged merge_records(Transaction& tx, const Register& reg, std::int64_t loser, std::int64_t survivor,
                     const std::set<std::string>& keep) {
  SQLite::Database& db = tx.file().db();
  check_mergeable(db, reg, loser, survivor);
  Merged merged;
  Absorption absorption(tx, keep, merged);
  absorption.absorb(reg.name, loser, survivor);
  absorption.check_choices();
  fill(tx, reg, loser, survivor, merged);
  Records mergers(tx, "merger", {"register", "loser", "survivor", "tx"});
  const std::int64_t id = mergers.insert(std::vector<Value>{reg.name, loser, survivor, tx.id()});
  merged.code = code_of(db, {"merger", id});
  // Last, so that it is the first to be given back: what returns may refer to it.
  Records(tx, reg.name, {"merged_into"}).update(loser, std::vector<Value>{survivor});
  return merged;
}

std::vector<std::string> households_of(SQLite::Database& db, std::int64_t person) {
  return select(
      db, R"sql(
      SELECT code FROM household
       WHERE merged_into IS NULL
         AND (head = ?1 OR id IN (SELECT household FROM household_member WHERE person = ?1))
       ORDER BY id)sql",
      [](ResultRow& row) { return row.text(); }, person);
}

}  // namespace povnet
