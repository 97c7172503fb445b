#include "report/dated_parameters.h"

#include "base/error.h"
#include "base/number.h"
#include "report/tally.h"
#include "store/query.h"

namespace povnet {
namespace {

TermUnit unit_of(const std::string& name) {
  if (name == "months") return TermUnit::months;
  return name == "working_days" ? TermUnit::working_days : TermUnit::days;
}

TermLength length_of(const std::string& id, const Values& row) {
  const auto value = parse_integer(as_text(row[0]));
  if (!value) throw Error(Fault::input, "il parametro \"" + id + "\" non è un numero intero");
  return {.count = static_cast<int>(*value), .unit = unit_of(as_text(row[1]))};
}

}  // namespace

std::optional<TermLength> DatedParameters::on(const std::string& id, Day day) {
  const std::string asked = iso(day);
  for (const Life& life : lives(id))
    if (life.from <= asked && asked <= life.to) return life.value;
  return std::nullopt;
}

const std::vector<DatedParameters::Life>& DatedParameters::lives(const std::string& id) {
  const auto [at, fresh] = lives_.try_emplace(id);
  if (!fresh) return at->second;
  Query query(reader_.db(),
              "SELECT value, unit, coalesce(valid_from, ''), coalesce(valid_to, '9999') FROM temp.parameter"
              " WHERE id = :id",
              "schemas/parameters", {{":id", id}});
  Values row;
  while (query.next(row)) at->second.push_back({as_text(row[2]), as_text(row[3]), length_of(id, row)});
  return at->second;
}

}  // namespace povnet
