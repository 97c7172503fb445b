#include "intake/teaching.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "intake/spellings.h"
#include "intake/understanding.h"

namespace povnet {
namespace {

bool answers_to(const std::string& folded, const std::string& name, const std::vector<std::string>& aliases) {
  return fold(name) == folded ||
         std::ranges::any_of(aliases, [&](const std::string& alias) { return fold(alias) == folded; });
}

/// The values that a heading of the file fills: one heading may feed several.
std::vector<const SourceValue*> values_under(const Source& source, std::string_view column) {
  std::vector<const SourceValue*> values;
  for (const SourceValue& value : source.values)
    if (value.is_column && answers_to(fold(column), value.name, value.header)) values.push_back(&value);
  return values;
}

Error no_column(const Source& source, std::string_view column) {
  std::vector<std::string> known;
  for (const SourceValue& value : source.values)
    if (value.is_column && !is_of_record(source, value)) known.push_back(heading_of(value));
  const auto near = nearest(column, known);
  return {Fault::usage, fmt::format("\"{}\" non è una colonna di \"{}\"", column, typed_source(source.name)),
          near ? "forse \"" + *near + "\"" : "le colonne sono: " + join(known, ", ")};
}

bool comes_from(const Expression& from, std::size_t slot) {
  return from.kind == Expression::Kind::value && from.slot == slot;
}

/// The value's own slot and those of the pieces it is cut into.
std::vector<std::size_t> slots_of(const Source& source, const SourceValue& value) {
  std::vector<std::size_t> slots{value.slot};
  for (const SourceEach& each : source.each)
    if (comes_from(each.from, value.slot)) slots.push_back(each.slot);
  return slots;
}

/// The columns of registers that a value ends in.
std::vector<const RegisterColumn*> columns_fed(References& references, const Source& source,
                                               const SourceValue& value) {
  std::vector<const RegisterColumn*> columns;
  for (const std::size_t slot : slots_of(source, value))
    for (const SourceEmit& emit : source.emits)
      for (const EmitField& field : emit.fields)
        if (comes_from(field.from, slot)) columns.push_back(references.reg(emit.reg).find(field.column));
  return columns;
}

void refuse_personal(const std::vector<const RegisterColumn*>& columns, std::string_view column) {
  const auto personal = [](const RegisterColumn* one) {
    return one && (one->personal || one->refers == "person");
  };
  if (std::ranges::any_of(columns, personal))
    throw Error(Fault::input, fmt::format("\"{}\" dice chi è una persona: non se ne imparano grafie", column),
                "correggere la riga del file");
}

/// What one reading makes of the meaning; nothing where any text will do.
std::optional<Understood> tried(References& references, ValueType type, const std::string& codes,
                                const std::string& refers, std::string_view meaning) {
  if (type != ValueType::code && type != ValueType::ref) return std::nullopt;
  return understand(type, codes, refers, meaning, {}, references);
}

/// One reading that understands the meaning is enough: a heading may feed several columns.
void check_meaning(References& references, const std::vector<const SourceValue*>& values,
                   const std::vector<const RegisterColumn*>& columns, std::string_view meaning) {
  std::vector<Understood> answers;
  const auto keep = [&](std::optional<Understood> answer) {
    if (answer) answers.push_back(*std::move(answer));
  };
  for (const SourceValue* value : values)
    if (value->reading.type)
      keep(tried(references, *value->reading.type, value->reading.codes, value->reading.refers, meaning));
  for (const RegisterColumn* column : columns)
    if (column) keep(tried(references, column->type, column->codes, column->refers, meaning));
  const auto good = [](const Understood& answer) { return answer.value.has_value(); };
  if (!answers.empty() && std::ranges::none_of(answers, good))
    throw Error(Fault::input, answers.front().problem, answers.front().hint);
}

std::optional<std::int64_t> learned(SQLite::Database& db, const Typed& spelling) {
  return select_first(
      db, "SELECT id FROM spelling WHERE source = ? AND heading = ? AND written = ?",
      [](ResultRow& row) { return row.integer(); }, spelling.at("source"), spelling.at("heading"),
      spelling.at("written"));
}

}  // namespace

Source source_or_register(const DataFiles& data, std::string_view name) {
  std::vector<std::string> known;
  for (Source& source : all_sources(data)) {
    if (answers_to(fold(name), source.name, source.aliases)) return std::move(source);
    known.push_back(source.name);
  }
  for (const Register& reg : all_registers(data)) {
    if (answers_to(fold(name), reg.name, reg.aliases) || fold(reg.label) == fold(name)) return source_of(reg);
    known.push_back(reg.name);
  }
  const auto near = nearest(name, known);
  throw Error(Fault::usage, fmt::format("non c'è una fonte né un registro \"{}\"", name),
              near ? "forse \"" + *near + "\"" : "povnet intake registers elenca i registri");
}

Entry teach(Transaction& tx, References& references, const Source& source, std::string_view column,
            std::string_view written, std::string_view meaning) {
  const std::vector<const SourceValue*> values = values_under(source, column);
  if (values.empty()) throw no_column(source, column);
  std::vector<const RegisterColumn*> columns;
  for (const SourceValue* value : values)
    for (const RegisterColumn* fed : columns_fed(references, source, *value)) columns.push_back(fed);
  const std::string heading = heading_of(*values.front());
  refuse_personal(columns, heading);
  check_meaning(references, values, columns, meaning);
  const Register& spelling = references.reg("spelling");
  const Typed typed{{"source", source.name},
                    {"heading", heading},
                    {"written", fold(written)},
                    {"meaning", std::string(trim(meaning))}};
  if (const auto id = learned(references.db(), typed))
    return set_record(tx, references, spelling, *id, typed);
  return add_record(tx, references, spelling, typed);
}

}  // namespace povnet
