#include "cmd/list_filters.h"

#include <fmt/format.h>

#include "base/text.h"
#include "domain/tax_code.h"
#include "intake/understanding.h"

namespace povnet {
namespace {

Value filter_value(const RegisterColumn& column, std::string_view text, References& references) {
  if (text.empty() || text == "(vuoto)") return {};
  if (column.type == ValueType::identity) return normal_key(text);
  Understood understood = understand(column.type, column.codes, column.refers, text, {}, references);
  if (!understood.value)
    throw Error(Fault::input, fmt::format("{}: {}", column.label, understood.problem), understood.hint);
  return *std::move(understood.value);
}

std::map<std::string, Value> filter_fields(const Call& call, const Register& reg, References& references) {
  std::map<std::string, Value> fields;
  for (const std::string& word : call.list("CAMPO=VALORE")) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
      throw Error(Fault::usage, "manca \"=\": un campo si scrive CAMPO=VALORE", "per esempio comune=Melzo");
    const RegisterColumn& column = reg.named(word.substr(0, equals));
    if (!fields
             .emplace(column.name,
                      filter_value(column, trim(std::string_view(word).substr(equals + 1)), references))
             .second)
      throw Error(Fault::usage, fmt::format("il campo \"{}\" c'è due volte", column.label),
                  "scriverlo una volta sola");
  }
  return fields;
}

std::optional<std::int64_t> comune_of(const Call& call, References& references) {
  const auto typed = call.maybe("--comune");
  if (!typed) return std::nullopt;
  const Understood understood = understand(ValueType::ref, {}, "comune", trim(*typed), {}, references);
  if (!understood.value) throw Error(Fault::usage, "--comune: " + understood.problem, understood.hint);
  return std::get<std::int64_t>(*understood.value);
}

}  // namespace

ListQuestion list_question(Call& call, Reading& reading, const Register& reg) {
  References references(reading.file().db(), reading.data());
  return {.fields = filter_fields(call, reg, references),
          .period = call.maybe_period("--period"),
          .comune = comune_of(call, references),
          .code = {},
          .as_of = call.common.as_of};
}

}  // namespace povnet
