#include "intake/references.h"

#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "domain/tax_code.h"
#include "intake/typing.h"
#include "store/links.h"

namespace povnet {
namespace {

constexpr std::size_t shortest_code_to_guess = 4;  ///< any letter is near to any other

std::optional<std::int64_t> record_number(const Register& reg, std::string_view text) {
  if (text.size() <= reg.prefix.size() + 1 || !text.starts_with(reg.prefix) || text[reg.prefix.size()] != '-')
    return std::nullopt;
  const std::string_view digits = text.substr(reg.prefix.size() + 1);
  if (digits.find_first_not_of("0123456789") != std::string_view::npos || digits.size() > 17)
    return std::nullopt;
  return std::strtoll(std::string(digits).c_str(), nullptr, 10);
}

bool exists(SQLite::Database& db, const std::string& table, std::int64_t id) {
  SQLite::Statement statement(db, "SELECT 1 FROM " + table + " WHERE id = ?");
  statement.bind(1, id);
  return statement.executeStep();
}

}  // namespace

std::vector<std::string> naming_columns(const Register& reg) {
  std::vector<std::string> names = reg.find_by;
  if (reg.natural_key.size() == 1 && reg.find(reg.natural_key.front())->type == ValueType::text)
    names.push_back(reg.natural_key.front());
  return names;
}

References::References(SQLite::Database& db, const DataFiles& data)
    : db_(db), data_(data), keys_(db), names_(db), birth_places_(db) {}

const Register& References::reg(const std::string& name) {
  const auto at = registers_.find(name);
  if (at != registers_.end()) return at->second;
  return registers_.emplace(name, required_register(data_, name)).first->second;
}

const CodeList& References::codes(const std::string& list) {
  const auto at = lists_.find(list);
  if (at != lists_.end()) return at->second;
  return lists_.emplace(list, required_code_list(data_, list)).first->second;
}

std::optional<std::string> References::code(const std::string& list, std::string_view text) {
  auto& read = codes_read_[list];
  std::string key(text);
  const auto at = read.find(key);
  if (at != read.end()) return at->second;
  const Code* code = codes(list).find(text);
  const std::optional<std::string> found = code ? std::optional(code->code) : std::nullopt;
  read.emplace(std::move(key), found);
  return found;
}

References::Index& References::index_of(const Register& reg) {
  const auto at = indexes_.find(reg.name);
  if (at != indexes_.end()) return at->second;
  Index& index = indexes_[reg.name];
  for (const std::string& column : naming_columns(reg)) {
    SQLite::Statement all(db_,
                          "SELECT id, " + column + " FROM " + reg.name + " WHERE " + column + " IS NOT NULL");
    while (all.executeStep()) {
      const std::int64_t id = survivor(reg.name, all.getColumn(0).getInt64());
      const auto [seen, added] = index.try_emplace(fold(all.getColumn(1).getString()), id);
      if (!added && seen->second != id) seen->second = 0;
    }
  }
  return index;
}

Named References::find(const std::string& name, std::string_view text) {
  const Register& target = reg(name);
  if (const auto number = record_number(target, text)) {
    if (!exists(db_, name, *number)) return {};
    return {survivor(name, *number), false};
  }
  if (name == "person") {
    const std::string key = normal_key(text);
    return {person_with_key(name_of(classify_key(key)), key), false};
  }
  const Index& index = index_of(target);
  const auto at = index.find(fold(text));
  if (at != index.end()) return at->second == 0 ? Named{{}, true} : Named{at->second, false};
  return find_by_parts(target, text);
}

Named References::find_by_parts(const Register& target, std::string_view text) {
  if (target.natural_key.size() != 2) return {};
  const auto mark = text.find_last_of(" /");
  if (mark == std::string_view::npos) return {};
  SQLite::Statement query(db_, "SELECT id FROM " + target.name + " WHERE " + target.natural_key[0] +
                                   " = ? AND " + target.natural_key[1] + " = ?");
  const std::string_view parts[2] = {trim(text.substr(0, mark)), trim(text.substr(mark + 1))};
  for (std::size_t i = 0; i < 2; ++i) {
    const RegisterColumn& column = *target.find(target.natural_key[i]);
    if (column.type == ValueType::ref) {
      const Named inner = find(column.refers, parts[i]);
      if (!inner.id) return inner;
      query.bind(static_cast<int>(i) + 1, *inner.id);
    } else {
      const auto value = read_text(column.type, parts[i], {});
      if (!value) return {};
      bind_value(query, static_cast<int>(i) + 1, *value);
    }
  }
  if (!query.executeStep()) return {};
  return {survivor(target.name, query.getColumn(0).getInt64()), false};
}

std::optional<std::string> References::near(const std::string& name, std::string_view text) {
  if (name == "person") return std::nullopt;
  std::vector<std::string> known;
  const Register& target = reg(name);
  for (const std::string& column : naming_columns(target)) {
    if (target.find(column)->personal) continue;
    SQLite::Statement all(
        db_, "SELECT " + column + " FROM " + name + " WHERE " + column + " IS NOT NULL LIMIT 5000");
    while (all.executeStep()) known.push_back(all.getColumn(0).getString());
  }
  return nearest(text, known);
}

std::optional<std::string> References::near_code(const std::string& list, std::string_view text) {
  std::vector<std::string> known = codes(list).labels();
  for (const Code& code : codes(list).codes)
    if (code.code.size() >= shortest_code_to_guess) known.push_back(code.code);
  return nearest(text, known);
}

std::string References::hint(const std::string& name, std::string_view text) {
  if (name == "person") return "scrivere un codice noto della persona, o importarla prima";
  if (const auto meant = near(name, text)) return "forse \"" + *meant + "\"";
  return "povnet intake list " + name + " elenca ciò che c'è";
}

std::string References::code_hint(const std::string& list, std::string_view text) {
  constexpr std::size_t few = 8;
  if (const auto meant = near_code(list, text)) return "forse \"" + *meant + "\"";
  const std::vector<std::string> labels = codes(list).labels();
  if (labels.size() <= few) return "le voci sono: " + join(labels, ", ");
  std::vector<std::string> short_words;
  for (const Code& code : codes(list).codes) short_words.push_back(code.code);
  if (const auto near = nearest(text, short_words)) return "forse \"" + *near + "\"";
  return "povnet intake registers mostra le voci dell'elenco \"" + list + "\"";
}

std::int64_t References::survivor(const std::string& name, std::int64_t id) {
  auto at = merged_.find(name);
  if (at == merged_.end()) {
    at = merged_.try_emplace(name).first;
    if (may_be_merged(db_, name))
      at->second.emplace(db_,
                         "SELECT merged_into FROM " + name + " WHERE id = ? AND merged_into IS NOT NULL");
  }
  if (!at->second) return id;
  SQLite::Statement& next = *at->second;
  for (next.bind(1, id); next.executeStep(); next.bind(1, id)) {
    id = next.getColumn(0).getInt64();
    next.reset();
  }
  next.reset();
  return id;
}

std::optional<std::int64_t> References::person_with_key(std::string_view kind, std::string_view key) {
  return keys_.owner(kind, key);
}

void References::learn(const Register& target, std::int64_t id, const std::vector<std::string>& columns,
                       const std::vector<Value>& values) {
  const auto text_of = [&](std::string_view column) -> std::optional<std::string_view> {
    const auto at = std::ranges::find(columns, column);
    if (at == columns.end()) return std::nullopt;
    const auto* text = std::get_if<std::string>(&values[static_cast<std::size_t>(at - columns.begin())]);
    return text ? std::string_view(*text) : std::string_view{};
  };
  if (target.name == "person_key") keys_.forget();
  if (target.name == "birth_place") birth_places_.forget();
  if (target.name == "person")
    names_.learn(id, text_of("surname").value_or(""), text_of("name").value_or(""), text_of("birth_day"));
  const auto index = indexes_.find(target.name);
  if (index == indexes_.end()) return;
  for (const std::string& column : naming_columns(target)) {
    const std::string_view text = text_of(column).value_or("");
    if (text.empty()) continue;
    const auto [seen, added] = index->second.try_emplace(fold(text), id);
    if (!added && seen->second != id) seen->second = 0;
  }
}

}  // namespace povnet
