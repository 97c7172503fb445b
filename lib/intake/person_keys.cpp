#include "intake/person_keys.h"

#include <algorithm>

#include "domain/tax_code.h"
#include "intake/record_writer.h"

namespace povnet {
namespace {

std::string typed_key(const Value& typed) {
  const auto* text = std::get_if<std::string>(&typed);
  return text ? normal_key(*text) : std::string{};
}

/// For the table of findings: stable, English.
std::string_view finding_kind(KeyDoubt doubt) {
  switch (doubt) {
    case KeyDoubt::form:
      return "key_form";
    case KeyDoubt::check_letter:
      return "key_check_letter";
    case KeyDoubt::surname:
      return "key_surname";
    case KeyDoubt::name:
      return "key_name";
    case KeyDoubt::birth_day:
      return "key_birth_day";
    case KeyDoubt::sex:
      return "key_sex";
    case KeyDoubt::birth_place:
      return "key_birth_place";
    case KeyDoubt::unusual_omocodia:
      return "key_omocodia";
    case KeyDoubt::provisional_office:
      return "key_office";
  }
  return "key";
}

const std::vector<std::string> key_columns{"person", "kind", "value", "reference_day"};
constexpr std::size_t value_column = 2;

/// What a code may contradict, as columns of person.
constexpr std::array<std::string_view, 6> fact_columns{"surname", "name",        "birth_day",
                                                       "sex",     "birth_place", "birth_comune"};
enum Fact : std::size_t { surname, name, birth_day, sex, birth_place, birth_comune };

std::string text_of(const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text ? *text : std::string{};
}

}  // namespace

PersonKeys::PersonKeys(Transaction& tx, References& references, std::string reference_day,
                       const std::vector<std::string>& columns, bool later)
    : db_(tx.file().db()),
      references_(references),
      reference_day_(std::move(reference_day)),
      records_(tx, "person_key", key_columns),
      row_(key_columns.size()) {
  if (later) later_.emplace(tx, "person_key", key_columns, value_column);
  for (std::size_t i = 0; i < facts; ++i) {
    const auto at = std::ranges::find(columns, fact_columns.at(i));
    if (at != columns.end()) places_.at(i) = static_cast<std::size_t>(at - columns.begin());
  }
}

std::optional<std::int64_t> PersonKeys::owner(const Value& typed) {
  const std::string key = typed_key(typed);
  return references_.person_with_key(name_of(classify_key(key)), key);
}

bool PersonKeys::has_other_key(std::int64_t person, const std::string& kind, const std::string& key) {
  if (!others_) others_.emplace(db_, "SELECT 1 FROM person_key WHERE person = ? AND kind = ? AND value <> ?");
  others_->bind(1, person);
  others_->bind(2, std::string_view(kind));
  others_->bind(3, std::string_view(key));
  const bool found = others_->step();
  others_->reset();
  return found;
}

PersonKeys::Facts PersonKeys::stored_facts(std::int64_t person) {
  if (!facts_)
    facts_.emplace(
        db_, "SELECT surname, name, birth_day, sex, birth_place, birth_comune FROM person WHERE id = ?");
  facts_->bind(1, person);
  Facts said;
  if (facts_->step())
    for (std::size_t i = 0; i < facts; ++i) said.at(i) = facts_->column(static_cast<int>(i));
  facts_->reset();
  return said;
}

PersonKeys::Facts PersonKeys::made_facts(const std::vector<Value>& row) const {
  Facts said;
  for (std::size_t i = 0; i < facts; ++i)
    if (const auto place = places_.at(i)) said.at(i) = row[*place];
  return said;
}

void PersonKeys::doubt(const Facts& said, const std::string& key, std::vector<Noticed>& noticed) {
  const PersonFacts person{
      text_of(said[surname]), text_of(said[name]), parse_iso_day(text_of(said[birth_day])),
      text_of(said[sex]),
      references_.birth_places().cadastral(said[birth_comune], said[birth_place], said[birth_day])};
  for (const KeyDoubt one : doubts(key, person))
    noticed.push_back({"tax_code", std::string(finding_kind(one)), {}});
}

bool PersonKeys::add(std::int64_t person, const Value& typed, const std::vector<Value>* made,
                     std::vector<Noticed>& noticed) {
  const std::string key = typed_key(typed);
  if (key.empty()) return false;
  const std::string kind(name_of(classify_key(key)));
  if (!made && references_.person_with_key(kind, key)) return false;
  if (!made && has_other_key(person, kind, key)) noticed.push_back({"tax_code", "second_key", {}});
  row_ = {person, kind, key, reference_day_.empty() ? Value() : Value(reference_day_)};
  later_ ? later_->insert(row_) : records_.insert(row_);
  references_.learn_key(kind, key, person);
  doubt(made ? made_facts(*made) : stored_facts(person), key, noticed);
  return true;
}

}  // namespace povnet
