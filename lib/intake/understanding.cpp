#include "intake/understanding.h"

#include <fmt/format.h>

#include "intake/repeating.h"

namespace povnet {
namespace {

/// The hint proposes a word that is there, so the text is a slip of it.
bool names_near(const std::string& hint) { return hint.starts_with("forse "); }

Understood understand_code(const std::string& list, std::string_view text, References& references) {
  if (auto code = references.code(list, text)) return {Value(*std::move(code)), {}, {}};
  std::string hint = references.code_hint(list, text);
  return {{},
          fmt::format("{} non è una voce di \"{}\"", repeated(text, names_near(hint)),
                      references.codes(list).label),
          std::move(hint)};
}

Understood understand_reference(const std::string& reg, std::string_view text, References& references) {
  const Named named = references.find(reg, text);
  if (named.id) return {Value(*named.id), {}, {}};
  const std::string& label = references.reg(reg).label;
  if (reg == "person") return {{}, "codice di persona sconosciuto", references.hint(reg, text)};
  std::string hint = references.hint(reg, text);
  const std::string said = repeated(text, names_near(hint));
  if (named.ambiguous)
    return {{},
            fmt::format("{} vale per più di un record di \"{}\"", said, label),
            "scrivere il codice del record"};
  return {{}, fmt::format("{} non c'è in \"{}\"", said, label), std::move(hint)};
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
