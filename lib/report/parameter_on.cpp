#include "report/parameter_on.h"

#include "base/error.h"
#include "base/number.h"
#include "report/tally.h"
#include "store/query.h"

namespace povnet {

std::optional<std::string> find_text_parameter_on(Reader& reader, const std::string& id, Day day) {
  Query query(reader.db(),
              "SELECT value FROM temp.parameter WHERE id = :id AND coalesce(valid_from, '') <= :day"
              " AND coalesce(valid_to, '9999') >= :day",
              "schemas/parameters", {{":id", id}, {":day", iso(day)}});
  Values values;
  if (!query.next(values)) return std::nullopt;
  reader.basis().parameters.insert(id);
  return as_text(values[0]);
}

std::optional<std::int64_t> find_parameter_on(Reader& reader, const std::string& id, Day day) {
  const auto text = find_text_parameter_on(reader, id, day);
  if (!text) return std::nullopt;
  const auto value = parse_integer(*text);
  if (!value) throw Error(Fault::input, "il parametro \"" + id + "\" non è un numero intero");
  return value;
}

std::int64_t parameter_on(Reader& reader, const std::string& id, Day day) {
  if (const auto value = find_parameter_on(reader, id, day)) return *value;
  throw Error(Fault::input, "il parametro \"" + id + "\" non è definito per il " + italian(day),
              "aggiungilo in schemas/parameters con --data");
}

}  // namespace povnet
