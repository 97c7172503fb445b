#include "intake/entry.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "intake/understanding.h"
#include "store/raw_statement.h"
#include "store/record_code.h"

namespace povnet {
namespace {

const RegisterColumn& column_for(const Register& reg, const std::string& name) {
  if (const RegisterColumn* exact = reg.find(name)) return *exact;
  const std::string folded = fold(name);
  std::vector<std::string> known;
  for (const RegisterColumn& column : reg.columns) {
    const bool alias = std::ranges::any_of(column.aliases, [&](const std::string& one) { return fold(one) == folded; });
    if (fold(column.label) == folded || alias) return column;
    known.push_back(column.name);
  }
  const auto near = nearest(name, known);
  throw Error(Fault::input, fmt::format("\"{}\" non è un campo di \"{}\"", name, reg.name),
              near ? "forse \"" + *near + "\"" : "povnet intake registers " + reg.name + " li elenca");
}

struct Fields {
  std::vector<std::string> columns;
  std::vector<FieldValue> values;
};

Fields read_fields(References& references, const Register& reg, const Typed& typed) {
  Fields fields;
  for (const auto& [name, raw] : typed) {
    const RegisterColumn& column = column_for(reg, name);
    fields.columns.push_back(column.name);
    const std::string text(trim(raw));
    if (text.empty()) {
      fields.values.push_back({false, true, {}});
      continue;
    }
    Understood understood = understand(column.type, column.codes, column.refers, text, {}, references);
    if (!understood.value)
      throw Error(Fault::input, fmt::format("{}: {}", column.label, understood.problem), understood.hint);
    fields.values.push_back({true, false, *std::move(understood.value)});
  }
  return fields;
}

WriterOptions by_hand(const Fields& fields, bool overwrite) {
  WriterOptions options;
  options.columns = fields.columns;
  options.overwrite.assign(fields.columns.size(), overwrite);
  return options;
}

std::string unique_content(Transaction& tx, const Register& reg) { return fmt::format("{}-{}", reg.name, tx.id()); }

Write write_entry(Transaction& tx, References& references, const Register& reg, const Fields& fields, bool overwrite,
                  std::int64_t occurrence) {
  WriterOptions options = by_hand(fields, overwrite);
  options.source = "hand";
  options.update = overwrite;
  RecordWriter writer(tx, references, reg, std::move(options));
  std::vector<Noticed> noticed;
  return *writer.write(fields.values, std::nullopt, unique_content(tx, reg), occurrence, noticed);
}

/// What a person set stays set: imports do not change it.
void keep_by_hand(Transaction& tx, const Register& reg, std::int64_t id, const Fields& fields) {
  RawStatement keep(tx.file().db(),
                    "INSERT INTO hand_value (register, record, \"column\", tx) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (register, record, \"column\") DO UPDATE SET tx = excluded.tx");
  const std::int64_t by = tx.id();
  for (const std::string& column : fields.columns) {
    keep.bind(1, std::string_view(reg.name));
    keep.bind(2, id);
    keep.bind(3, std::string_view(column));
    keep.bind(4, by);
    keep.run();
  }
}

std::vector<std::string> stored_columns(const Register& reg) {
  std::vector<std::string> columns;
  for (const RegisterColumn& column : reg.columns)
    if (column.type != ValueType::identity) columns.push_back(column.name);
  return columns;
}

std::size_t place_of(const std::vector<std::string>& columns, const std::string& name) {
  return static_cast<std::size_t>(std::ranges::find(columns, name) - columns.begin());
}

}  // namespace

std::int64_t add_record(Transaction& tx, References& references, const Register& reg, const Typed& typed) {
  const Fields fields = read_fields(references, reg, typed);
  const Write write = write_entry(tx, references, reg, fields, false, 1);
  if (write.effect != Effect::created)
    throw Error(Fault::input, fmt::format("c'è già: {}", code_of(tx.file().db(), {reg.name, write.id})),
                fmt::format("povnet intake set {} {} per correggerlo", reg.name, code_of(tx.file().db(), {reg.name, write.id})));
  return write.id;
}

void put_record(Transaction& tx, References& references, const Register& reg, const Typed& typed) {
  write_entry(tx, references, reg, read_fields(references, reg, typed), true, 0);
}

void set_record(Transaction& tx, References& references, const Register& reg, std::int64_t id, const Typed& typed) {
  const Fields fields = read_fields(references, reg, typed);
  WriterOptions options = by_hand(fields, true);
  // a value set by hand before is corrected by hand, so it must not win over this one
  RawStatement forget(tx.file().db(), "DELETE FROM hand_value WHERE register = ? AND record = ? AND \"column\" = ?");
  for (const std::string& column : fields.columns) {
    forget.bind(1, std::string_view(reg.name));
    forget.bind(2, id);
    forget.bind(3, std::string_view(column));
    forget.run();
  }
  RecordWriter writer(tx, references, reg, std::move(options));
  std::vector<Noticed> noticed;
  writer.write(fields.values, id, {}, 0, noticed);
  keep_by_hand(tx, reg, id, fields);
}

std::int64_t change_record_from(Transaction& tx, References& references, const Register& reg, std::int64_t id,
                                const Typed& typed, Day day) {
  if (reg.validity.size() != 2)
    throw Error(Fault::input, fmt::format("\"{}\" non ha una validità: --from non vale", reg.name),
                "senza --from il valore si corregge");
  const std::vector<std::string> columns = stored_columns(reg);
  Records records(tx, reg.name, columns);
  auto row = records.read(id);
  if (!row) throw Error(Fault::input, "il record non c'è");
  const std::size_t from = place_of(columns, reg.validity[0]);
  const std::size_t to = place_of(columns, reg.validity[1]);
  const auto* start = std::get_if<std::string>(&(*row)[from]);
  const auto* end = std::get_if<std::string>(&(*row)[to]);
  if ((start && iso(day) <= *start) || (end && iso(day) > *end))
    throw Error(Fault::input, fmt::format("il {} non è dentro la validità del record", italian(day)),
                "povnet intake show ne mostra il primo e l'ultimo giorno");
  std::vector<Value> next = *row;
  (*row)[to] = iso(day - std::chrono::days{1});
  records.update(id, *row);
  next[from] = iso(day);
  const Fields fields = read_fields(references, reg, typed);
  for (std::size_t i = 0; i < fields.columns.size(); ++i) next[place_of(columns, fields.columns[i])] = fields.values[i].value;
  return records.insert(next);
}

}  // namespace povnet
