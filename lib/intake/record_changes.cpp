#include <algorithm>
#include <span>

#include "base/error.h"
#include "base/text.h"
#include "domain/iban.h"
#include "intake/record_lock.h"
#include "intake/record_writer_held.h"
#include "intake/refusal.h"
#include "store/row_version.h"

namespace povnet {
namespace {

bool same_when_folded(const Value& incoming, const Value& kept) {
  const auto* first = std::get_if<std::string>(&incoming);
  const auto* second = std::get_if<std::string>(&kept);
  return first && second && fold(*first) == fold(*second);
}

}  // namespace

/// What happened is written; that it changes what was locked is told, a column each.
void RecordWriter::Held::note_locked(std::optional<std::int64_t> id, const std::vector<Value>& before,
                                     std::vector<Noticed>& noticed) {
  for (std::size_t i = 0; i < at.size(); ++i)
    if (row[i] != before[i] && is_locked(tx.file().db(), reg, id, {columns[i]}, {row[i]}))
      noticed.push_back({columns[i], "signed", as_shown(row[i])});
}

/// A wrong one is kept as it came, and told.
void RecordWriter::Held::note_wrong_ibans(const std::vector<FieldValue>& fields,
                                          std::vector<Noticed>& noticed) const {
  for (const std::size_t field : ibans)
    if (fields[field].given && iban_fault(text_of(fields, options.columns[field])))
      noticed.push_back({options.columns[field], "iban", {}});
}

Write RecordWriter::Held::create(const std::vector<FieldValue>& fields, const std::string& origin,
                                 std::vector<Noticed>& noticed) {
  for (std::size_t i = 0; i < at.size(); ++i)
    row[i] = fields[at[i]].given ? fields[at[i]].value : fallbacks[i];
  row[at.size()] = origin.empty() ? Value() : Value(origin);
  row[at.size() + 1] = options.reference_day.empty() ? Value() : Value(options.reference_day);
  const std::int64_t id = later ? later->insert(row) : records.insert(row);
  if (reg.lock) note_locked(std::nullopt, std::vector<Value>(row.size()), noticed);
  references.learn(reg, id, columns, row);
  return {id, Effect::created};
}

/// Found by a key that is not its own: that of a record whose place it took. It keeps its own.
bool RecordWriter::Held::is_merged_key(std::size_t column, const FieldValue& field) const {
  return by_key && !is_null(row[column]) && !same_when_folded(field.value, row[column]) &&
         std::ranges::find(reg.natural_key, columns[column]) != reg.natural_key.end();
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
      noticed.push_back({columns[column], "kept", as_shown(field.value)});
    return false;
  }
  if (!field.erase && is_merged_key(column, field)) return false;
  const auto leave = [&](const char* kind) {
    if (!options.ignore_differences) noticed.push_back({columns[column], kind, as_shown(field.value)});
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

/// The row would be read for nothing. What the file leaves out is taken for what a new record has there.
bool RecordWriter::Held::says_what_is_known(std::int64_t id, const std::vector<FieldValue>& fields) {
  if (!known_rows || !version.empty()) return false;
  std::uint64_t digest = 0;
  for (std::size_t i = 0; i < at.size(); ++i) {
    const FieldValue& field = fields[at[i]];
    if (field.erase) return false;
    digest = with_value(digest, field.given ? field.value : fallbacks[i]);
  }
  return known_rows->hold(id, digest);
}

Write RecordWriter::Held::update(std::int64_t id, const std::vector<FieldValue>& fields,
                                 std::vector<Noticed>& noticed) {
  if (says_what_is_known(id, fields)) return {id, Effect::unchanged};
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
  if (reg.lock) note_locked(id, before, noticed);
  if (!older && !options.reference_day.empty()) row[at.size() + 1] = options.reference_day;
  records.update(id, row);
  if (known_rows) known_rows->forget(id);
  references.learn(reg, id, columns, row);
  return {id, Effect::changed};
}

Write RecordWriter::Held::put(std::optional<std::int64_t> known, const std::vector<FieldValue>& fields,
                              const std::string& origin, std::vector<Noticed>& noticed) {
  try {
    const Write done = known ? update(*known, fields, noticed) : create(fields, origin, noticed);
    if (options.claims && !known && was_removed(fields, origin)) noticed.push_back({{}, "removed", {}});
    if (done.effect != Effect::unchanged) note_wrong_ibans(fields, noticed);
    claim(done.id, fields);
    return done;
  } catch (const Error& refused) {
    if (refused.fault() != Fault::input) throw;
    throw in_words(reg, refused);
  }
}

}  // namespace povnet
