#include "report/columns.h"

#include "base/error.h"
#include "report/tally.h"

namespace povnet {

const Value& Columns::at(const Values& row, std::string_view key) const {
  const auto position = dataset_.find(key);
  if (!position) throw Error(Fault::input, dataset_.path + ": manca la colonna \"" + std::string(key) + "\"");
  return row[*position];
}

std::string Columns::text(const Values& row, std::string_view key) const { return as_text(at(row, key)); }

std::optional<Day> Columns::day(const Values& row, std::string_view key) const {
  return parse_iso_day(text(row, key));
}

std::optional<std::int64_t> Columns::integer(const Values& row, std::string_view key) const {
  const auto* number = std::get_if<std::int64_t>(&at(row, key));
  return number ? std::optional(*number) : std::nullopt;
}

Cell day_cell(const std::optional<Day>& day) { return day ? Cell::of(*day) : Cell::none(Kind::day); }

Cell integer_cell(const std::optional<std::int64_t>& number) {
  return number ? Cell::of(Kind::integer, *number) : Cell::none(Kind::integer);
}

Cell text_cell(std::string text) { return text.empty() ? Cell::none() : Cell::of(std::move(text)); }

}  // namespace povnet
