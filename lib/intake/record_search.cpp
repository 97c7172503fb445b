#include <algorithm>

#include "base/text.h"
#include "domain/tax_code.h"
#include "intake/digest.h"
#include "intake/record_writer_held.h"
#include "intake/removed_keys.h"

namespace povnet {

std::string as_shown(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  return {};
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
    digest.add(field ? fold(as_shown(fields[*field].value)) : std::string{});
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
    for (const Value& part : key) digest.add(as_shown(part));
    before = times[digest.hex()]++;
  }
  const auto found = find_key(key, before);
  further = before > 0 || (found && reg.repeats && options.always_new);
  if (found) return options.always_new && further ? std::nullopt : found;
  const auto* text = key.size() == 1 ? std::get_if<std::string>(&key.front()) : nullptr;
  return text && stored.key_is_prose() ? references.find(reg.name, *text).id : std::nullopt;
}

/// After a reassignment the rows of a file stand for the records that they made, whosever those are now.
std::optional<std::int64_t> RecordWriter::Held::find_key(const std::vector<Value>& key, std::int64_t before) {
  if (!options.claims) return stored.find(key, before);
  if (!reassigned) reassigned.emplace(tx.file().db(), reg.name, reg.natural_key);
  if (reassigned->none()) return stored.find(key, before);
  const std::string text = key_text(key);
  std::vector<std::int64_t> own = reassigned->that_were(text), given, here;
  for (std::int64_t nth = 0; const auto id = stored.find(key, nth); ++nth) {
    here.push_back(*id);
    const bool counted = std::ranges::find(own, *id) != own.end();
    if (!counted) (reassigned->was_another(*id, text) ? given : own).push_back(*id);
    if (!reg.repeats) break;
  }
  std::ranges::sort(own);
  own.insert(own.end(), given.begin(), given.end());
  if (before >= std::ssize(own)) return std::nullopt;
  const std::int64_t record = own[static_cast<std::size_t>(before)];
  given_away = std::ranges::find(here, record) == here.end();
  return record;
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

}  // namespace povnet
