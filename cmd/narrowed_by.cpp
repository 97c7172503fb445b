#include "cmd/narrowed_by.h"

namespace povnet {

Option fund_option() {
  return {.name = "--fund", .value = "FONDO", .help = "solo questo fondo: sigla, nome o codice"};
}

Option ets_option() { return {.name = "--ets", .value = "ENTE", .help = "solo questo ente: nome o codice"}; }

Option comune_option() {
  return {
      .name = "--comune", .value = "COMUNE", .help = "solo questo comune: nome, codice catastale o ISTAT"};
}

Narrowings narrowed_by(const Call& call, Reader& reader) {
  Narrowings asked;
  for (const NarrowOption& option : narrow_options())
    if (const auto typed = call.maybe("--" + std::string(option.name)))
      asked[std::string(option.name)] = narrowing_value(reader, option, *typed);
  return asked;
}

}  // namespace povnet
