#include "schema/value_type.h"

#include <array>

namespace povnet {
namespace {

struct Named {
  ValueType type;
  std::string_view name;
  std::string_view label;
};

constexpr std::array<Named, 13> types{{{ValueType::text, "text", "testo"},
                                       {ValueType::integer, "integer", "numero intero"},
                                       {ValueType::money, "money", "importo in euro"},
                                       {ValueType::cents, "cents", "importo in centesimi"},
                                       {ValueType::minutes, "minutes", "ore"},
                                       {ValueType::day, "day", "giorno"},
                                       {ValueType::month, "month", "mese"},
                                       {ValueType::flag, "flag", "sì o no"},
                                       {ValueType::code, "code", "voce di elenco"},
                                       {ValueType::ref, "ref", "rinvio a un altro registro"},
                                       {ValueType::share, "share", "percentuale"},
                                       {ValueType::iban, "iban", "IBAN"},
                                       {ValueType::identity, "identity", "codice della persona"}}};

const Named& entry(ValueType type) {
  for (const Named& named : types)
    if (named.type == type) return named;
  return types.front();
}

}  // namespace

std::optional<ValueType> parse_value_type(std::string_view name) {
  for (const Named& named : types)
    if (named.name == name) return named.type;
  return std::nullopt;
}

std::string_view name_of(ValueType type) { return entry(type).name; }

std::string_view label_of(ValueType type) { return entry(type).label; }

}  // namespace povnet
