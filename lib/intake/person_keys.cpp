#include "intake/person_keys.h"

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

std::string text_at(SQLite::Statement& statement, int at) {
  return statement.getColumn(at).isNull() ? std::string{} : statement.getColumn(at).getString();
}

}  // namespace

PersonKeys::PersonKeys(Transaction& tx, References& references, std::string reference_day)
    : db_(tx.file().db()),
      references_(references),
      reference_day_(std::move(reference_day)),
      records_(tx, "person_key", {"person", "kind", "value", "reference_day"}),
      row_(4) {}

std::optional<std::int64_t> PersonKeys::owner(const Value& typed) {
  const std::string key = typed_key(typed);
  return references_.person_with_key(name_of(classify_key(key)), key);
}

bool PersonKeys::has_other_key(std::int64_t person, const std::string& kind, const std::string& key) {
  if (!others_) others_.emplace(db_, "SELECT 1 FROM person_key WHERE person = ? AND kind = ? AND value <> ?");
  others_->reset();
  others_->bind(1, person);
  others_->bind(2, kind);
  others_->bind(3, key);
  const bool found = others_->executeStep();
  others_->reset();
  return found;
}

void PersonKeys::doubt(std::int64_t person, const std::string& key, std::vector<Noticed>& noticed) {
  if (!facts_)
    facts_.emplace(
        db_,
        "SELECT p.surname, p.name, p.birth_day, p.sex, coalesce(c.cadastral, "
        "       CASE WHEN p.birth_place IS NOT NULL THEN ("
        // a name that two comuni had that day says nothing
        "         SELECT iif(count(DISTINCT b.cadastral) = 1, min(b.cadastral), NULL) FROM birth_place b "
        "          WHERE b.name = upper(p.birth_place) "
        "            AND p.birth_day BETWEEN b.valid_from AND coalesce(b.valid_to, '9999-12-31')) END) "
        "  FROM person p LEFT JOIN comune c ON c.id = p.birth_comune WHERE p.id = ?");
  facts_->reset();
  facts_->bind(1, person);
  if (!facts_->executeStep()) return;
  const PersonFacts facts{text_at(*facts_, 0), text_at(*facts_, 1), parse_iso_day(text_at(*facts_, 2)),
                          text_at(*facts_, 3), text_at(*facts_, 4)};
  facts_->reset();
  for (const KeyDoubt one : doubts(key, facts))
    noticed.push_back({"tax_code", std::string(finding_kind(one)), {}});
}

bool PersonKeys::add(std::int64_t person, const Value& typed, bool just_made, std::vector<Noticed>& noticed) {
  const std::string key = typed_key(typed);
  if (key.empty()) return false;
  const std::string kind(name_of(classify_key(key)));
  if (!just_made && references_.person_with_key(kind, key)) return false;
  if (!just_made && has_other_key(person, kind, key)) noticed.push_back({"tax_code", "second_key", {}});
  row_ = {person, kind, key, reference_day_.empty() ? Value() : Value(reference_day_)};
  records_.insert(row_);
  doubt(person, key, noticed);
  return true;
}

}  // namespace povnet
