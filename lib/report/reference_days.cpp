#include "report/reference_days.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/dated_parameters.h"
#include "report/tally.h"
#include "schema/node.h"
#include "store/query.h"

namespace povnet {
namespace {

/// What files of one kind are called, and the tables that they fill.
struct Origin {
  std::string label;
  std::vector<std::string> tables;
  std::string stale = {};  ///< the parameter that says after how many days they are too old to rely on
};

/// A description that is gone is called by its name, and nobody knows what it filled.
Origin origin_of(const DataFiles& data, const std::string& source, const std::string& reg) {
  const DataFile* file = source.empty() ? data.find("schemas/registers", reg + ".toml")
                                        : data.find("schemas/sources", source + ".toml");
  Origin origin{.label = source.empty() ? reg : source, .tables = {}};
  if (!reg.empty()) origin.tables.push_back(reg);
  if (!file) return origin;
  const Node node = Node::parse(*file);
  origin.label = node.text_or("label", origin.label);
  origin.stale = node.text_or("stale", "");
  for (const Node& emit : node.tables("emit")) origin.tables.push_back(emit.text("register"));
  return origin;
}

/// Past the days that the parameter in force allows.
std::string warning(DatedParameters& parameters, const std::string& stale, Day day, Day on) {
  const auto most = stale.empty() ? std::nullopt : parameters.on(stale, on);
  if (!most || (on - day).count() <= most->count) return "";
  return fmt::format(": troppo vecchia per fidarsi dei termini (più di {} giorni, {})", most->count, stale);
}

std::string age(Day day, Day on) {
  const auto days = (on - day).count();
  if (days < 0) return "";
  if (days == 0) return ", oggi";
  return days == 1 ? ", ieri" : ", " + std::to_string(days) + " giorni fa";
}

}  // namespace

std::vector<std::string> reference_days(Reader& reader, std::optional<Day> on) {
  std::vector<std::string> sentences;
  const std::set<std::string>& read = reader.basis().tables;
  Query query(reader.db(),
              "SELECT source, register, max(reference_day) FROM batch"
              " WHERE undone_by IS NULL AND reference_day IS NOT NULL GROUP BY source, register",
              "batch", {});
  DatedParameters parameters(reader);
  Values row;
  while (query.next(row)) {
    const Origin origin = origin_of(reader.data(), as_text(row[0]), as_text(row[1]));
    const auto day = parse_iso_day(as_text(row[2]));
    const auto is_read = [&read](const std::string& table) { return read.contains(table); };
    if (day && std::ranges::any_of(origin.tables, is_read))
      sentences.push_back(origin.label + ": " + italian(*day) +
                          (on ? age(*day, *on) + warning(parameters, origin.stale, *day, *on) : ""));
  }
  std::ranges::sort(sentences);
  return sentences;
}

}  // namespace povnet
