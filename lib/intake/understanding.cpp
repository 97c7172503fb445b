#include "intake/understanding.h"

#include <fmt/format.h>

namespace povnet {
namespace {

Understood meant(std::string problem, std::string near) {
  return {{}, std::move(problem), "forse \"" + near + "\"", near};
}

Understood understand_code(const std::string& list, std::string_view text, References& references) {
  if (auto code = references.code(list, text)) return {Value(*std::move(code)), {}, {}};
  std::string problem = fmt::format("\"{}\" non è una voce di \"{}\"", text, references.codes(list).label);
  if (auto near = references.near_code(list, text)) return meant(std::move(problem), *std::move(near));
  return {{}, std::move(problem), references.code_hint(list, text)};
}

Understood understand_reference(const std::string& reg, std::string_view text, References& references) {
  const Named named = references.find(reg, text);
  if (named.id) return {Value(*named.id), {}, {}};
  const std::string& singular = references.reg(reg).singular;
  if (reg == "person") return {{}, "codice di persona sconosciuto", references.hint(reg, text)};
  if (named.ambiguous)
    return {{},
            fmt::format("\"{}\" vale per più di un record ({})", text, singular),
            "scrivere il codice del record"};
  std::string problem = fmt::format("{} sconosciuto: \"{}\"", singular, text);
  if (auto near = references.near(reg, text)) return meant(std::move(problem), *std::move(near));
  return {{}, std::move(problem), references.hint(reg, text)};
}

}  // namespace

Understood understand(ValueType type, const std::string& codes, const std::string& refers,
                      std::string_view text, const TextForm& form, References& references) {
  if (type == ValueType::code) return understand_code(codes, text, references);
  if (type == ValueType::ref) return understand_reference(refers, text, references);
  if (auto value = read_text(type, text, form)) return {std::move(value), {}, {}};
  return {{}, fmt::format("\"{}\" non si legge come {}", text, label_of(type)), std::string(remedy_of(type))};
}

}  // namespace povnet
