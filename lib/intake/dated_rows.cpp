#include "intake/dated_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "intake/understanding.h"
#include "store/record_code.h"
#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

struct DatedRow {
  std::int64_t id = 0;
  std::string from;  ///< ISO; empty: always
  std::string to;    ///< ISO; empty: still
  Typed said;        ///< what it says of the fields asked for, as typed
};

/// The stored value of a key that was typed: an id, a code.
Value stored_value(References& references, const Register& reg, const std::string& name,
                   const std::string& typed) {
  const RegisterColumn& column = reg.named(name);
  Understood understood = understand(column.type, column.codes, column.refers, typed, {}, references);
  if (!understood.value) throw Error(Fault::input, column.label + ": " + understood.problem, understood.hint);
  return *understood.value;
}

std::string as_typed(ActWriter& writer, const RegisterColumn& column, const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  const auto* number = std::get_if<std::int64_t>(&value);
  if (!number) return {};
  return column.type == ValueType::ref ? code_of(writer.db(), {column.refers, *number})
                                       : std::to_string(*number);
}

std::vector<DatedRow> rows_with(ActWriter& writer, const Register& reg, const Typed& keys,
                                const Typed& fields) {
  std::string sql = fmt::format("SELECT id, coalesce({}, ''), coalesce({}, '')", sql_name(reg.validity[0]),
                                sql_name(reg.validity[1]));
  for (const auto& [name, typed] : fields) sql += ", " + sql_name(reg.named(name).name);
  sql += " FROM " + sql_name(reg.name) + " WHERE 1";
  std::vector<Value> values;
  for (const auto& [name, typed] : keys) {
    sql += fmt::format(" AND {} = ?", sql_name(reg.named(name).name));
    values.push_back(stored_value(writer.references(), reg, name, typed));
  }
  sql += " ORDER BY 2, id";
  SQLite::Statement statement(writer.db(), sql);
  for (std::size_t i = 0; i < values.size(); ++i) bind_value(statement, static_cast<int>(i) + 1, values[i]);
  std::vector<DatedRow> rows;
  while (statement.executeStep()) {
    ResultRow row(statement);
    DatedRow dated{.id = row.integer(), .from = row.text(), .to = row.text(), .said = {}};
    for (const auto& [name, typed] : fields)
      dated.said[name] = as_typed(writer, reg.named(name), row.value());
    rows.push_back(std::move(dated));
  }
  return rows;
}

bool covers(const DatedRow& row, const std::string& day) {
  return row.from <= day && (row.to.empty() || day <= row.to);
}

std::string day_before(const std::string& day) { return iso(*parse_iso_day(day) - std::chrono::days{1}); }

Typed joined(Typed fields, const Typed& more) {
  fields.insert(more.begin(), more.end());
  return fields;
}

}  // namespace

void write_from_day(ActWriter& writer, const std::string& reg_name, const Typed& keys, const Typed& fields,
                    const std::string& what) {
  const Register& reg = writer.references().reg(reg_name);
  const std::string day = iso(writer.on());
  std::optional<std::int64_t> begins_today;
  std::string next;
  for (const DatedRow& row : rows_with(writer, reg, keys, fields)) {
    if (row.from == day && !begins_today) {
      begins_today = row.id;
    } else if (covers(row, day) && row.from < day) {
      // what it said counts as set by hand, too: the next extract speaks of the new row
      writer.set(reg_name, row.id, joined({{reg.validity[1], day_before(day)}}, row.said),
                 "finisce il giorno prima");
    } else if (row.from > day && next.empty()) {
      next = row.from;
    }
  }
  const std::string last = next.empty() ? "" : day_before(next);
  if (begins_today)
    writer.set(reg_name, *begins_today, joined(fields, {{reg.validity[1], last}}), what + " (corretto)");
  else
    writer.add(reg_name, joined(joined(keys, fields), {{reg.validity[0], day}, {reg.validity[1], last}}),
               what);
}

void keep_former(ActWriter& writer, const std::string& reg_name, const Typed& keys, const Typed& fields,
                 const std::optional<Day>& since, const std::string& what) {
  const Register& reg = writer.references().reg(reg_name);
  const bool known = std::ranges::all_of(fields, [](const auto& field) { return !field.second.empty(); });
  if (!known || (since && *since >= writer.on()) || !rows_with(writer, reg, keys, {}).empty()) return;
  writer.add(reg_name,
             joined(joined(keys, fields), {{reg.validity[0], since ? iso(*since) : ""},
                                           {reg.validity[1], day_before(iso(writer.on()))}}),
             what);
}

void end_rows(ActWriter& writer, const std::string& reg_name, const Typed& keys, Day last,
              const std::string& what) {
  const Register& reg = writer.references().reg(reg_name);
  const std::string day = iso(last);
  for (const DatedRow& row : rows_with(writer, reg, keys, {}))
    if (row.from <= day && (row.to.empty() || day < row.to))
      writer.set(reg_name, row.id, {{reg.validity[1], day}}, what);
}

}  // namespace povnet
