#include "intake/known_keys.h"

#include "store/links.h"

namespace povnet {
namespace {

/// Kinds are words of the table's CHECK: no blank is in them.
void write_text(std::string& text, std::string_view kind, std::string_view key) {
  text = kind;
  text += ' ';
  text += key;
}

}  // namespace

void KnownKeys::load() {
  TextIndex& index = in_memory_.emplace();
  index.expect(static_cast<std::size_t>(worth_.rows()));
  RawStatement all(db_, "SELECT kind, value, person FROM person_key");
  while (all.step()) {
    write_text(text_, all.text(0), all.text(1));
    index.set(text_, all.number(2));
  }
  survivors_.clear();
  RawStatement merged(db_, "SELECT id FROM person WHERE merged_into IS NOT NULL");
  while (merged.step()) survivors_[merged.number(0)] = survivor_of(db_, "person", merged.number(0));
}

std::optional<std::int64_t> KnownKeys::stored(std::string_view kind, std::string_view key) {
  if (!by_key_)
    by_key_.emplace(db_,
                    "SELECT person, merged_into FROM person_key JOIN person ON person.id = person "
                    "WHERE kind = ? AND value = ?");
  by_key_->bind(1, kind);
  by_key_->bind(2, key);
  std::optional<std::int64_t> person;
  if (by_key_->step()) {
    person = by_key_->number(0);
    if (!is_null(by_key_->column(1))) person = survivor_of(db_, "person", *person);
  }
  by_key_->reset();
  return person;
}

std::optional<std::int64_t> KnownKeys::remembered(std::string_view kind, std::string_view key) {
  write_text(text_, kind, key);
  const auto person = in_memory_->find(text_);
  if (!person || survivors_.empty()) return person;
  const auto survivor = survivors_.find(*person);
  return survivor == survivors_.end() ? person : survivor->second;
}

std::optional<std::int64_t> KnownKeys::owner(std::string_view kind, std::string_view key) {
  if (!in_memory_ && !worth_.after_one_more()) return stored(kind, key);
  if (!in_memory_) load();
  return remembered(kind, key);
}

void KnownKeys::learn(std::string_view kind, std::string_view key, std::int64_t person) {
  if (!in_memory_) return;
  write_text(text_, kind, key);
  in_memory_->set(text_, person);
}

void KnownKeys::forget() {
  in_memory_.reset();
  worth_.start_anew();
}

}  // namespace povnet
