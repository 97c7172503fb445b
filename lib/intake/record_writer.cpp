#include "intake/record_writer.h"

#include <algorithm>
#include <map>
#include <span>

#include "base/error.h"
#include "base/text.h"
#include "domain/tax_code.h"
#include "intake/digest.h"
#include "intake/person_keys.h"
#include "intake/record_lock.h"
#include "intake/refusal.h"
#include "intake/removed_keys.h"
#include "intake/stored_row.h"
#include "store/later_records.h"
#include "store/row_version.h"
#include "store/table_shape.h"

namespace povnet {

struct RecordWriter::Held {
  Held(Transaction& transaction, References& refs, const Register& target, WriterOptions given);

  Transaction& tx;
  References& references;
  const Register& reg;
  WriterOptions options;
  std::vector<std::string> columns;     ///< of the table, in the order of `at`, then origin and reference_day
  std::vector<std::size_t> at;          ///< of each table column, in the fields
  std::vector<std::size_t> places;      ///< of each table column, in the register
  std::vector<Value> fallbacks;         ///< of each table column
  std::optional<std::size_t> identity;  ///< of the identity column, in the fields
  bool has_origin = false;              ///< the table keeps origins apart by an index
  std::set<std::pair<std::int64_t, std::string>> by_hand;
  Claims::OfRegister* claims;
  Records records;
  std::optional<LaterRecords> later;
  StoredRow stored;
  std::optional<PersonKeys> keys;
  std::vector<Value> row;
  bool correcting = false;                       ///< the row of a form, of a record that it names
  std::map<std::string, std::int64_t> times;     ///< of each natural key, where rows repeat it
  std::string_view version;                      ///< that the row was written out with; empty: it has none
  bool further = false;                          ///< a record of the same key came before
  bool by_identity = false;                      ///< the person was found by the code in the row
  bool by_key = false;                           ///< the record is looked for by its natural key
  std::optional<std::set<std::string>> removed;  ///< natural keys; of a person, its codes
  std::optional<std::set<std::string>> removed_origins;

  std::optional<std::size_t> field_of(std::string_view column) const;
  std::string_view text_of(const std::vector<FieldValue>& fields, std::string_view column) const;
  Value key_part(const std::vector<FieldValue>& fields, const std::string& column) const;
  bool key_is_whole(const std::vector<FieldValue>& fields) const;
  std::string origin_of(const std::vector<FieldValue>& fields, std::string_view content,
                        std::int64_t occurrence) const;
  std::optional<std::int64_t> search(const std::vector<FieldValue>& fields, const std::string& origin);
  std::optional<std::int64_t> search_person(const std::vector<FieldValue>& fields);
  std::optional<std::int64_t> search_key(const std::vector<FieldValue>& fields);
  Write create(const std::vector<FieldValue>& fields, const std::string& origin,
               std::vector<Noticed>& noticed);
  Write update(std::int64_t id, const std::vector<FieldValue>& fields, std::vector<Noticed>& noticed);
  std::string version_typed(const std::vector<FieldValue>& fields) const;
  std::string version_stored() const;
  Write put(std::optional<std::int64_t> known, const std::vector<FieldValue>& fields,
            const std::string& origin, std::vector<Noticed>& noticed);
  void note_locked(std::optional<std::int64_t> id, const std::vector<Value>& before,
                   std::vector<Noticed>& noticed);
  bool changes(std::size_t column, const FieldValue& field, std::int64_t id, bool older,
               std::vector<Noticed>& noticed) const;
  bool is_merged_key(std::size_t column, const FieldValue& field) const;
  bool was_removed(const std::vector<FieldValue>& fields, const std::string& origin);
  bool claimed(std::size_t column, std::int64_t id) const;
  void claim(std::int64_t id, const std::vector<FieldValue>& fields);
};

namespace {

std::vector<std::string> table_columns(const Register& reg, const WriterOptions& options) {
  std::vector<std::string> columns;
  for (const std::string& name : options.columns)
    if (reg.find(name)->type != ValueType::identity) columns.push_back(name);
  columns.emplace_back("origin");
  columns.emplace_back("reference_day");
  return columns;
}

bool keeps_origins(SQLite::Database& db, const std::string& table) {
  SQLite::Statement statement(db, "SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?");
  statement.bind(1, table + "_origin");
  return statement.executeStep();
}

std::set<std::pair<std::int64_t, std::string>> set_by_hand(SQLite::Database& db, const std::string& table) {
  std::set<std::pair<std::int64_t, std::string>> values;
  SQLite::Statement statement(db, "SELECT record, \"column\" FROM hand_value WHERE register = ?");
  statement.bind(1, table);
  while (statement.executeStep())
    values.emplace(statement.getColumn(0).getInt64(), statement.getColumn(1).getString());
  return values;
}

bool same_when_folded(const Value& incoming, const Value& kept) {
  const auto* first = std::get_if<std::string>(&incoming);
  const auto* second = std::get_if<std::string>(&kept);
  return first && second && fold(*first) == fold(*second);
}

std::string shown(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  return {};
}

}  // namespace

RecordWriter::Held::Held(Transaction& transaction, References& refs, const Register& target,
                         WriterOptions given)
    : tx(transaction),
      references(refs),
      reg(target),
      options(std::move(given)),
      columns(table_columns(reg, options)),
      has_origin(keeps_origins(tx.file().db(), reg.name)),
      by_hand(set_by_hand(tx.file().db(), reg.name)),
      claims(options.claims ? &options.claims->of(reg.name) : nullptr),
      records(tx, reg.name, columns),
      stored(tx.file().db(), reg, columns) {
  if (options.later) later.emplace(tx, reg.name, columns);
  const TableShape shape = shape_of(tx.file().db(), reg.name);
  for (std::size_t i = 0; i < options.columns.size(); ++i) {
    if (reg.find(options.columns[i])->type == ValueType::identity) {
      identity = i;
      keys.emplace(tx, references, options.reference_day, columns, options.later);
      continue;
    }
    at.push_back(i);
    places.push_back(static_cast<std::size_t>(reg.find(options.columns[i]) - reg.columns.data()));
    fallbacks.push_back(shape.columns[*shape.find(options.columns[i])].fallback);
  }
  row.resize(columns.size());
}

std::optional<std::size_t> RecordWriter::Held::field_of(std::string_view column) const {
  const auto found = std::ranges::find(options.columns, column);
  if (found == options.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - options.columns.begin());
}

std::string_view RecordWriter::Held::text_of(const std::vector<FieldValue>& fields,
                                             std::string_view column) const {
  const auto field = field_of(column);
  if (!field || !fields[*field].given) return {};
  const auto* text = std::get_if<std::string>(&fields[*field].value);
  return text ? std::string_view(*text) : std::string_view{};
}

Value RecordWriter::Held::key_part(const std::vector<FieldValue>& fields, const std::string& column) const {
  const auto field = field_of(column);
  if (field && fields[*field].given) return fields[*field].value;
  const TableShape& shape = stored.shape();
  return shape.columns[*shape.find(column)].fallback;
}

bool RecordWriter::Held::key_is_whole(const std::vector<FieldValue>& fields) const {
  if (reg.natural_key.empty()) return false;
  if (!has_origin) return true;
  return std::ranges::all_of(reg.natural_key, [&](const std::string& column) {
    const bool start = !reg.validity.empty() && column == reg.validity.front();
    return start || !is_null(key_part(fields, column));
  });
}

std::string RecordWriter::Held::origin_of(const std::vector<FieldValue>& fields, std::string_view content,
                                          std::int64_t occurrence) const {
  if (options.identity.empty())
    return options.source + "|" + std::string(content) + "|" + std::to_string(occurrence);
  ContentDigest digest;
  digest.add(reg.name);
  for (const std::string& column : options.identity) {
    const auto field = field_of(column);
    digest.add(field ? fold(shown(fields[*field].value)) : std::string{});
  }
  return options.source + "|" + digest.hex();
}

std::optional<std::int64_t> RecordWriter::Held::search_person(const std::vector<FieldValue>& fields) {
  if (identity && fields[*identity].given)
    if (const auto found = keys->owner(fields[*identity].value)) {
      by_identity = true;
      return found;
    }
  return references.names().only(text_of(fields, "surname"), text_of(fields, "name"),
                                 text_of(fields, "birth_day"), options.by_name);
}

std::optional<std::int64_t> RecordWriter::Held::search(const std::vector<FieldValue>& fields,
                                                       const std::string& origin) {
  if (reg.name == "person")
    if (const auto found = search_person(fields); found || origin.empty()) return found;
  return origin.empty() ? search_key(fields) : stored.find_origin(origin);
}

std::optional<std::int64_t> RecordWriter::Held::search_key(const std::vector<FieldValue>& fields) {
  std::vector<Value> key;
  for (const std::string& column : reg.natural_key) key.push_back(key_part(fields, column));
  std::int64_t before = 0;
  if (reg.repeats && options.repeat) {
    ContentDigest digest;
    for (const Value& part : key) digest.add(shown(part));
    before = times[digest.hex()]++;
  }
  const auto found = stored.find(key, before);
  further = before > 0 || (found && reg.repeats && options.always_new);
  if (found) return options.always_new && further ? std::nullopt : found;
  const auto* text = key.size() == 1 ? std::get_if<std::string>(&key.front()) : nullptr;
  return text && stored.key_is_prose() ? references.find(reg.name, *text).id : std::nullopt;
}

/// What happened is written; that it changes what was locked is told, a column each.
void RecordWriter::Held::note_locked(std::optional<std::int64_t> id, const std::vector<Value>& before,
                                     std::vector<Noticed>& noticed) {
  if (!reg.lock) return;
  for (std::size_t i = 0; i < at.size(); ++i)
    if (row[i] != before[i] && is_locked(tx.file().db(), reg, id, {columns[i]}, {row[i]}))
      noticed.push_back({columns[i], "signed", shown(row[i])});
}

Write RecordWriter::Held::create(const std::vector<FieldValue>& fields, const std::string& origin,
                                 std::vector<Noticed>& noticed) {
  for (std::size_t i = 0; i < at.size(); ++i)
    row[i] = fields[at[i]].given ? fields[at[i]].value : fallbacks[i];
  row[at.size()] = origin.empty() ? Value() : Value(origin);
  row[at.size() + 1] = options.reference_day.empty() ? Value() : Value(options.reference_day);
  const std::int64_t id = later ? later->insert(row) : records.insert(row);
  note_locked(std::nullopt, std::vector<Value>(row.size()), noticed);
  references.learn(reg, id, columns, row);
  return {id, Effect::created};
}

/// Found by a key that is not its own: that of a record whose place it took. It keeps its own.
bool RecordWriter::Held::is_merged_key(std::size_t column, const FieldValue& field) const {
  return by_key && !is_null(row[column]) && !same_when_folded(field.value, row[column]) &&
         std::ranges::find(reg.natural_key, columns[column]) != reg.natural_key.end();
}

/// Somebody removed this record by hand, and the file brings it back.
bool RecordWriter::Held::was_removed(const std::vector<FieldValue>& fields, const std::string& origin) {
  const bool person = reg.name == "person";
  SQLite::Database& db = tx.file().db();
  if (!origin.empty()) {
    if (!removed_origins) removed_origins = removed_keys(db, reg.name, {"origin"});
    return removed_origins->contains(key_text({origin}));
  }
  if (!removed)
    removed =
        person ? removed_keys(db, "person_key", {"value"}) : removed_keys(db, reg.name, reg.natural_key);
  if (removed->empty()) return false;
  if (person) return removed->contains(key_text({normal_key(text_of(fields, options.columns[*identity]))}));
  std::vector<Value> key;
  for (const std::string& column : reg.natural_key) key.push_back(key_part(fields, column));
  return removed->contains(key_text(key));
}

bool RecordWriter::Held::claimed(std::size_t column, std::int64_t id) const {
  return claims && claims->of(id).test(places[column]);
}

void RecordWriter::Held::claim(std::int64_t id, const std::vector<FieldValue>& fields) {
  if (!claims) return;
  Claims::Columns columns_said;
  for (std::size_t i = 0; i < at.size(); ++i)
    if (fields[at[i]].given || fields[at[i]].erase) columns_said.set(places[i]);
  claims->add(id, columns_said);
}

bool RecordWriter::Held::changes(std::size_t column, const FieldValue& field, std::int64_t id, bool older,
                                 std::vector<Noticed>& noticed) const {
  const Value& kept = row[column];
  if (field.erase ? is_null(kept) : field.value == kept) return false;
  if (reg.find(columns[column])->keep && !is_null(kept)) {
    if (field.erase || !same_when_folded(field.value, kept))
      noticed.push_back({columns[column], "kept", shown(field.value)});
    return false;
  }
  if (!field.erase && is_merged_key(column, field)) return false;
  const auto leave = [&](const char* kind) {
    if (!options.ignore_differences) noticed.push_back({columns[column], kind, shown(field.value)});
    return false;
  };
  const bool overwrite = options.overwrite[at[column]];
  if (overwrite && claimed(column, id)) return leave("repeated");
  if (field.erase) return true;
  const bool hand = !correcting && by_hand.contains({id, columns[column]});
  if (is_null(kept)) return !hand;
  if (!options.update || older) return false;
  const bool spelling = same_when_folded(field.value, kept);
  if (overwrite && !hand) return correcting || !spelling || leave("spelling");
  return !spelling && leave(hand ? "hand" : "difference");
}

std::string RecordWriter::Held::version_stored() const {
  return version_of(std::span(columns).first(at.size()), std::span(row).first(at.size()));
}

/// Of the row as it came; what is left empty says nothing.
std::string RecordWriter::Held::version_typed(const std::vector<FieldValue>& fields) const {
  std::vector<Value> values;
  for (const std::size_t field : at) values.push_back(fields[field].value);
  return version_of(std::span(columns).first(at.size()), values);
}

Write RecordWriter::Held::update(std::int64_t id, const std::vector<FieldValue>& fields,
                                 std::vector<Noticed>& noticed) {
  if (!stored.read(id, row)) throw Error(Fault::bug, reg.name + ": la scheda trovata non c'è più");
  if (!version.empty() && version == version_typed(fields)) return {id, Effect::unchanged};
  const bool moved = !version.empty() && version != version_stored();
  const auto* last = std::get_if<std::string>(&row[at.size() + 1]);
  const std::vector<Value> before = reg.lock ? row : std::vector<Value>{};
  const bool older =
      options.late || (last && !options.reference_day.empty() && options.reference_day < *last);
  bool changed = false;
  for (std::size_t i = 0; i < at.size(); ++i) {
    const FieldValue& field = fields[at[i]];
    if (!field.given && !field.erase) continue;
    if (!changes(i, field, id, older, noticed)) continue;
    row[i] = field.erase ? fallbacks[i] : field.value;
    changed = true;
  }
  if (!changed || !options.update) return {id, Effect::unchanged};
  if (moved)
    throw Error(Fault::input, "qualcuno ha cambiato il record dopo che il modulo fu scritto",
                "rifare il modulo con povnet intake form " + reg.name + " --filled, e lì la correzione");
  note_locked(id, before, noticed);
  if (!older && !options.reference_day.empty()) row[at.size() + 1] = options.reference_day;
  records.update(id, row);
  references.learn(reg, id, columns, row);
  return {id, Effect::changed};
}

Write RecordWriter::Held::put(std::optional<std::int64_t> known, const std::vector<FieldValue>& fields,
                              const std::string& origin, std::vector<Noticed>& noticed) {
  try {
    const Write done = known ? update(*known, fields, noticed) : create(fields, origin, noticed);
    if (options.claims && !known && was_removed(fields, origin)) noticed.push_back({{}, "removed", {}});
    claim(done.id, fields);
    return done;
  } catch (const Error& refused) {
    if (refused.fault() != Fault::input) throw;
    throw in_words(reg, refused);
  }
}

RecordWriter::RecordWriter(Transaction& tx, References& references, const Register& reg,
                           WriterOptions options)
    : held_(std::make_unique<Held>(tx, references, reg, std::move(options))) {}
RecordWriter::~RecordWriter() = default;
RecordWriter::RecordWriter(RecordWriter&&) noexcept = default;

bool RecordWriter::needs_origin(const std::vector<FieldValue>& fields) const {
  const Held& held = *held_;
  if (held.reg.name == "person" && held.identity && fields[*held.identity].given) return false;
  return !held.key_is_whole(fields);
}

std::optional<std::int64_t> RecordWriter::find(const std::vector<FieldValue>& fields) {
  const bool by_origin = needs_origin(fields);
  if (by_origin && held_->options.identity.empty() && held_->reg.name != "person") return std::nullopt;
  return held_->search(fields, by_origin ? held_->origin_of(fields, {}, 0) : std::string{});
}

std::string RecordWriter::missing(const std::vector<FieldValue>& fields) const {
  for (const RegisterColumn& column : held_->reg.columns) {
    if (!column.required) continue;
    const auto field = held_->field_of(column.name);
    if (!field || !fields[*field].given) return column.label;
  }
  return {};
}

std::optional<Write> RecordWriter::write(const std::vector<FieldValue>& fields,
                                         std::optional<std::int64_t> known, std::string_view content,
                                         std::int64_t occurrence, std::vector<Noticed>& noticed,
                                         std::string_view version) {
  Held& held = *held_;
  held.version = version;
  const std::string origin =
      needs_origin(fields) ? held.origin_of(fields, content, occurrence) : std::string{};
  held.correcting = held.options.form && known.has_value();
  held.by_key = !known && origin.empty();
  held.further = false;
  held.by_identity = false;
  if (!known) known = held.search(fields, origin);
  if (!known && !held.options.create) return std::nullopt;
  if (!known)
    if (const std::string lacking = missing(fields); !lacking.empty())
      throw Error(Fault::input, "manca \"" + lacking + "\"",
                  "serve per una scheda nuova: " + held.reg.singular);
  Write done = held.put(known, fields, origin, noticed);
  if (held.further && done.effect == Effect::created) noticed.push_back({{}, "again", {}});
  if (held.identity && fields[*held.identity].given && !held.by_identity)
    if (held.keys->add(done.id, fields[*held.identity].value,
                       done.effect == Effect::created ? &held.row : nullptr, noticed) &&
        done.effect == Effect::unchanged)
      done.effect = Effect::changed;
  return done;
}

}  // namespace povnet
