#include "intake/understanding.h"

#include <fmt/format.h>

#include "intake/repeating.h"

namespace povnet {
namespace {

Understood meant(std::string problem, std::string near) {
  return {{}, std::move(problem), "forse \"" + near + "\"", near};
}

Understood understand_code(const std::string& list, std::string_view text, References& references) {
  if (auto code = references.code(list, text)) return {Value(*std::move(code)), {}, {}};
  auto near = references.near_code(list, text);
  std::string problem = fmt::format("{} non è una voce di \"{}\"", repeated(text, near.has_value()),
                                    references.codes(list).label);
  if (near) return meant(std::move(problem), *std::move(near));
  return {{}, std::move(problem), references.code_hint(list, text)};
}

Understood understand_reference(const std::string& reg, std::string_view text, References& references) {
  const Named named = references.find(reg, text);
  if (named.id) return {Value(*named.id), {}, {}};
  const std::string& label = references.reg(reg).label;
  if (reg == "person") return {{}, "codice di persona sconosciuto", references.hint(reg, text)};
  auto near = references.near(reg, text);
  const std::string said = repeated(text, near.has_value());
  if (named.ambiguous)
    return {{},
            fmt::format("{} vale per più di un record di \"{}\"", said, label),
            "scrivere il codice del record"};
  std::string problem = fmt::format("{} non c'è in \"{}\"", said, label);
  if (near) return meant(std::move(problem), *std::move(near));
  return {{}, std::move(problem), references.hint(reg, text)};
}

}  // namespace

Understood understand(ValueType type, const std::string& codes, const std::string& refers,
                      std::string_view text, const TextForm& form, References& references) {
  if (type == ValueType::code) return understand_code(codes, text, references);
  if (type == ValueType::ref) return understand_reference(refers, text, references);
  if (auto value = read_text(type, text, form)) return {std::move(value), {}, {}};
  const std::string said = form.kind == InputKind::flag ? "VERO o FALSO" : repeated(text, false);
  return {{}, fmt::format("{} non si legge come {}", said, label_of(type)), std::string(remedy_of(type))};
}

}  // namespace povnet
