#include "intake/refusal.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace povnet {
namespace {

/// What lib/store says before the text of the rule.
constexpr std::array<std::string_view, 3> lead_words{"la regola è ", "stessi valori in ", "obbligatorio: "};

bool is_of_name(char c) { return (c >= 'a' && c <= 'z') || c == '_' || (c >= '0' && c <= '9'); }

std::string labelled(const Register& reg, std::string_view name) {
  const auto column = std::ranges::find(reg.columns, name, &RegisterColumn::name);
  return column == reg.columns.end() ? std::string(name) : "\"" + column->label + "\"";
}

std::string with_labels(const Register& reg, std::string_view rule) {
  const std::string table = reg.name + ".";
  std::string text;
  while (!rule.empty()) {
    if (rule.starts_with(table)) rule.remove_prefix(table.size());
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(rule, is_of_name) - rule.begin());
    text += labelled(reg, rule.substr(0, end));
    rule.remove_prefix(end);
    const auto next = static_cast<std::size_t>(std::ranges::find_if(rule, is_of_name) - rule.begin());
    text += rule.substr(0, next);
    rule.remove_prefix(next);
  }
  return text;
}

}  // namespace

Error in_words(const Register& reg, const Error& refused) {
  const std::string said = refused.what();
  for (const std::string_view lead : lead_words) {
    const std::size_t at = said.find(lead);
    if (at == std::string::npos) continue;
    const std::size_t rule = at + lead.size();
    const std::string hint =
        refused.hint().empty() ? "correggere i valori delle colonne nominate" : refused.hint();
    return {refused.fault(), said.substr(0, rule) + with_labels(reg, std::string_view(said).substr(rule)),
            hint};
  }
  return refused;
}

void refuse_written_otherwise(const Register& reg) {
  if (!reg.written_by.empty())
    throw Error(Fault::refused, "\"" + reg.label + "\" non si scrive a mano", "la scrive " + reg.written_by);
}

}  // namespace povnet
