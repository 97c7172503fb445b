#include "intake/plan_copy.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/error.h"
#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

using Copied = std::map<std::int64_t, std::int64_t>;  ///< old id -> new id
using CopiedBy = std::map<std::string, Copied>;       ///< register

bool is_part(const Register& reg) { return reg.lock && !reg.parent.empty() && reg.name != "plan"; }

/// What it refers to among the parts is copied already.
bool may_follow(const Register& reg, const std::vector<Register>& waiting) {
  return std::ranges::none_of(reg.columns, [&](const RegisterColumn& column) {
    return column.refers != reg.name &&
           std::ranges::find(waiting, column.refers, &Register::name) != waiting.end();
  });
}

std::vector<std::string> columns_of(const Register& reg) {
  std::vector<std::string> columns;
  for (const RegisterColumn& column : reg.columns)
    if (column.type != ValueType::identity) columns.push_back(column.name);
  return columns;
}

void point_at_copies(const Register& reg, const std::vector<std::string>& columns, const CopiedBy& copied,
                     std::vector<Value>& row) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto among = copied.find(reg.find(columns[i])->refers);
    const auto* old = std::get_if<std::int64_t>(&row[i]);
    if (among == copied.end() || !old) continue;
    const auto now = among->second.find(*old);
    if (now != among->second.end()) row[i] = now->second;
  }
}

void copy_register(ActWriter& writer, const Register& reg, CopiedBy& copied) {
  const std::vector<std::string> columns = columns_of(reg);
  Records records(writer.tx(), reg.name, columns);
  const std::string sql =
      fmt::format("SELECT id FROM {} WHERE {} = ? ORDER BY id", sql_name(reg.name), sql_name(reg.parent));
  Copied& own = copied[reg.name];
  for (const auto& [old_parent, new_parent] : Copied(copied[reg.parent]))
    for (const std::int64_t id : select(
             writer.db(), sql.c_str(), [](ResultRow& row) { return row.integer(); }, old_parent)) {
      std::vector<Value> row = *records.read(id);
      point_at_copies(reg, columns, copied, row);
      own[id] = records.insert(row);
    }
  if (!own.empty())
    writer.note_written(reg.name, std::to_string(own.size()), "copiati dalla versione di prima");
}

}  // namespace

void copy_parts(ActWriter& writer, std::int64_t from, std::int64_t to) {
  CopiedBy copied{{"plan", {{from, to}}}};
  std::vector<Register> waiting;
  for (Register& reg : all_registers(writer.data()))
    if (is_part(reg)) waiting.push_back(std::move(reg));
  while (!waiting.empty()) {
    const auto next =
        std::ranges::find_if(waiting, [&](const Register& reg) { return may_follow(reg, waiting); });
    if (next == waiting.end())
      throw Error(Fault::input, "schemas/registers: le parti del progetto si richiamano in cerchio",
                  "controllare parent e refers dei registri con [lock]");
    copy_register(writer, *next, copied);
    waiting.erase(next);
  }
}

}  // namespace povnet
