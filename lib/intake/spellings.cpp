#include "intake/spellings.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace povnet {
namespace {

constexpr std::string_view by_register = "register:";

bool has_heading(const SourceValue& value, const std::string& folded) {
  if (!value.is_column) return false;
  return fold(heading_of(value)) == folded ||
         std::ranges::any_of(value.header, [&](const std::string& one) { return fold(one) == folded; });
}

struct Spelling {
  std::string heading, written, meaning;
};

std::vector<Spelling> learned_of(SQLite::Database& db, const std::string& source) {
  return select(
      db, "SELECT heading, written, meaning FROM spelling WHERE source = ?",
      [](ResultRow& row) {
        return Spelling{row.text(), row.text(), row.text()};
      },
      source);
}

}  // namespace

Spellings::Spellings(SQLite::Database& db, const Source& source)
    : source_(source), learned_(source.values.size()) {
  for (const Spelling& spelling : learned_of(db, source.name))
    for (std::size_t i = 0; i < source.values.size(); ++i)
      if (has_heading(source.values[i], fold(spelling.heading))) {
        learned_[i][fold(spelling.written)] = spelling.meaning;
        any_ = true;
      }
}

std::string_view Spellings::read(std::size_t value, std::string_view text) const {
  if (!any_ || learned_[value].empty() || text.empty()) return text;
  const auto at = learned_[value].find(fold(text));
  return at == learned_[value].end() ? text : std::string_view(at->second);
}

std::string_view Spellings::read_piece(const Expression& from, std::string_view text) const {
  if (!any_ || from.kind != Expression::Kind::value) return text;
  const auto at = std::ranges::find(source_.values, from.slot, &SourceValue::slot);
  if (at == source_.values.end()) return text;
  return read(static_cast<std::size_t>(at - source_.values.begin()), text);
}

std::string heading_of(const SourceValue& value) {
  return value.header.empty() ? value.name : value.header.front();
}

std::string typed_source(std::string_view name) {
  return std::string(name.starts_with(by_register) ? name.substr(by_register.size()) : name);
}

std::string teach_hint(std::string_view source, std::string_view heading, std::string_view written,
                       std::string_view meaning) {
  return fmt::format("se chi manda scrive sempre così: povnet intake teach {} \"{}\" \"{}\" \"{}\"",
                     typed_source(source), heading, written, meaning);
}

}  // namespace povnet
