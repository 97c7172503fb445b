#include "intake/entry.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "intake/hand_values.h"
#include "intake/record_lock.h"
#include "intake/refusal.h"
#include "intake/repeating.h"
#include "intake/row_value.h"
#include "intake/understanding.h"
#include "store/raw_statement.h"
#include "store/record_code.h"

namespace povnet {
namespace {

struct Fields {
  std::vector<std::string> columns;
  std::vector<FieldValue> values;
};

Fields read_fields(References& references, const Register& reg, const Typed& typed) {
  Fields fields;
  for (const auto& [name, raw] : typed) {
    const RegisterColumn& column = reg.named(name);
    fields.columns.push_back(column.name);
    const std::string text(trim(raw));
    if (text.empty())
      throw Error(Fault::input, fmt::format("{}: manca il valore", column.label),
                  "per cancellare il valore che c'è scrivere \"(vuoto)\"");
    if (text == erasing) {
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
  options.form = overwrite;
  return options;
}

std::string unique_content(Transaction& tx, const Register& reg) {
  return fmt::format("{}-{}", reg.name, tx.id());
}

struct Written {
  Write write;
  std::vector<Noticed> noticed;
};

Written write_entry(Transaction& tx, References& references, const Register& reg, const Fields& fields,
                    bool overwrite, std::int64_t occurrence) {
  WriterOptions options = by_hand(fields, overwrite);
  options.source = "hand";
  options.update = overwrite;
  options.always_new = !overwrite;
  RecordWriter writer(tx, references, reg, std::move(options));
  Written written;
  written.write =
      *writer.write(fields.values, std::nullopt, unique_content(tx, reg), occurrence, written.noticed);
  return written;
}

std::vector<std::string> stored_columns(const Register& reg) {
  std::vector<std::string> columns;
  for (const RegisterColumn& column : reg.columns)
    if (column.type != ValueType::identity) columns.push_back(column.name);
  return columns;
}

std::vector<std::string> stored_of(const Register& reg, const Fields& fields) {
  const std::vector<std::string> stored = stored_columns(reg);
  std::vector<std::string> columns;
  for (const std::string& column : fields.columns)
    if (std::ranges::find(stored, column) != stored.end()) columns.push_back(column);
  return columns;
}

std::size_t place_of(const std::vector<std::string>& columns, const std::string& name) {
  return static_cast<std::size_t>(std::ranges::find(columns, name) - columns.begin());
}

void refuse_locked(SQLite::Database& db, const Register& reg, const std::optional<std::int64_t>& id,
                   const Fields& fields) {
  std::vector<Value> values;
  for (const FieldValue& field : fields.values) values.push_back(field.value);
  if (is_locked(db, reg, id, fields.columns, values)) throw locked(reg);
}

/// A key that identifies one person cannot be given to another.
void check_keys(References& references, const Register& reg, std::int64_t id, const Fields& fields) {
  for (std::size_t i = 0; i < fields.columns.size(); ++i) {
    if (reg.find(fields.columns[i])->type != ValueType::identity) continue;
    const auto* key = std::get_if<std::string>(&fields.values[i].value);
    if (!key)
      throw Error(Fault::input, "un codice di una persona non si cancella così",
                  "povnet intake list person_key lo trova, povnet intake remove person_key lo toglie");
    const Named holder = references.find(reg.name, *key);
    if (holder.id && *holder.id != id)
      throw Error(Fault::input,
                  fmt::format("questo codice è già di {}", code_of(references.db(), {reg.name, *holder.id})),
                  "se sono la stessa persona, le due schede si uniscono; altrimenti controllare il codice");
  }
}

/// The days that the next validity begins after and ends with.
void check_inside(const Value& first, const Value& last, Day day) {
  const auto* start = std::get_if<std::string>(&first);
  const auto* end = std::get_if<std::string>(&last);
  if (start && iso(day) == *start)
    throw Error(Fault::input, fmt::format("il {} è già il primo giorno di questo record", italian(day)),
                "senza --from il valore si corregge");
  if ((start && iso(day) < *start) || (end && iso(day) > *end))
    throw Error(Fault::input, fmt::format("il {} non è dentro la validità del record", italian(day)),
                "povnet intake show ne mostra il primo e l'ultimo giorno");
}

}  // namespace

std::int64_t required_record(References& references, const Register& reg, const std::string& code) {
  const Named named = references.find(reg.name, code);
  if (named.id) return *named.id;
  if (const auto other = record_of_code(references.db(), code); other && other->table != reg.name)
    throw Error(Fault::input, fmt::format("\"{}\" non è un codice di \"{}\"", code, reg.name),
                fmt::format("è di \"{}\"", other->table));
  const auto near = references.near(reg.name, code);
  throw Error(Fault::input,
              reg.name == "person"
                  ? "nessuna persona ha questo codice"
                  : fmt::format("{} non c'è in \"{}\"", repeated(code, near.has_value()), reg.name),
              near ? fmt::format("forse \"{}\"", *near)
                   : fmt::format("povnet intake list {} elenca ciò che c'è", reg.name));
}

Entry add_record(Transaction& tx, References& references, const Register& reg, const Typed& typed,
                 std::int64_t occurrence) {
  const Fields fields = read_fields(references, reg, typed);
  if (std::ranges::none_of(fields.values, &FieldValue::given))
    throw Error(Fault::input, "nessun campo ha un valore", "scrivere almeno un CAMPO=VALORE");
  refuse_locked(tx.file().db(), reg, std::nullopt, fields);
  Written written = write_entry(tx, references, reg, fields, false, occurrence);
  if (written.write.effect != Effect::created) {
    const std::string code = code_of(tx.file().db(), {reg.name, written.write.id});
    throw Error(Fault::input, fmt::format("c'è già: {}", code),
                fmt::format("povnet intake set {} {} per correggerlo", reg.name, code));
  }
  keep_by_hand(tx, reg.name, written.write.id, stored_of(reg, fields));
  return {written.write.id, true, std::move(written.noticed)};
}

void put_record(Transaction& tx, References& references, const Register& reg, const Typed& typed) {
  write_entry(tx, references, reg, read_fields(references, reg, typed), true, 0);
}

Entry set_record(Transaction& tx, References& references, const Register& reg, std::int64_t id,
                 const Typed& typed) {
  const Fields fields = read_fields(references, reg, typed);
  check_keys(references, reg, id, fields);
  refuse_locked(tx.file().db(), reg, id, fields);
  RecordWriter writer(tx, references, reg, by_hand(fields, true));
  Entry entry{.id = id};
  entry.changed = writer.write(fields.values, id, {}, 0, entry.noticed)->effect == Effect::changed;
  keep_by_hand(tx, reg.name, id, stored_of(reg, fields));
  return entry;
}

Entry change_record_from(Transaction& tx, References& references, const Register& reg, std::int64_t id,
                         const Typed& typed, Day day) {
  if (reg.validity.size() != 2)
    throw Error(Fault::input, fmt::format("\"{}\" non ha una validità: --from non vale", reg.name),
                "senza --from il valore si corregge");
  const std::vector<std::string> columns = stored_columns(reg);
  Records records(tx, reg.name, columns);
  auto row = records.read(id);
  if (!row) throw Error(Fault::bug, reg.name + ": il record trovato non c'è più");
  const std::size_t from = place_of(columns, reg.validity[0]);
  const std::size_t to = place_of(columns, reg.validity[1]);
  check_inside((*row)[from], (*row)[to], day);
  const Fields fields = read_fields(references, reg, typed);
  refuse_locked(tx.file().db(), reg, id, fields);
  std::vector<Value> next = *row;
  next[from] = iso(day);
  for (std::size_t i = 0; i < fields.columns.size(); ++i)
    next[place_of(columns, fields.columns[i])] = fields.values[i].value;
  (*row)[to] = iso(day - std::chrono::days{1});
  try {
    records.update(id, *row);
    const Entry entry{.id = records.insert(next)};
    keep_by_hand(tx, reg.name, entry.id, stored_of(reg, fields));
    return entry;
  } catch (const Error& refused) {
    throw in_words(reg, refused);
  }
}

}  // namespace povnet
