#include "schema/measure.h"

#include "schema/catalogue.h"
#include "schema/node.h"

namespace povnet {
namespace {

void read_share(const Node& node, Measure& measure) {
  measure.column = node.text("column");
  measure.at_most = node.integer("at_most");
  node.done();
}

void read_ratio(const Node& node, Measure& measure) {
  measure.numerator = node.text("numerator");
  measure.denominator = node.text("denominator");
  measure.times = node.maybe_integer("times").value_or(1);
  node.done();
}

/// Exactly one of the six ways to count.
void read_count(const Node& node, Measure& measure) {
  int ways = 0;
  const auto way = [&](Measure::Count count) {
    measure.count = count;
    ++ways;
  };
  const auto column = [&](std::string_view key, Measure::Count count) {
    const auto named = node.maybe_text(key);
    if (!named) return;
    measure.column = *named;
    way(count);
  };
  if (node.flag("count")) way(Measure::Count::rows);
  column("count_distinct", Measure::Count::distinct);
  column("sum", Measure::Count::sum);
  column("median", Measure::Count::median);
  if (const auto share = node.maybe_table("share")) {
    read_share(*share, measure);
    way(Measure::Count::share);
  }
  if (const auto ratio = node.maybe_table("ratio")) {
    read_ratio(*ratio, measure);
    way(Measure::Count::ratio);
  }
  if (ways != 1)
    throw node.fault("una misura si conta in un solo modo",
                     "scrivi una sola fra count, count_distinct, sum, median, [share], [ratio]");
}

Measure::Time read_time(const Node& node) {
  const std::string time = node.text_or("time", "flow");
  if (time == "flow") return Measure::Time::flow;
  if (time == "stock") return Measure::Time::stock;
  throw node.fault_at("time", "\"" + time + "\" non è un tempo",
                      "scrivi flow (in un periodo) o stock (a un giorno)");
}

}  // namespace

std::vector<Measure::Filter> read_filters(const Node& node) {
  std::vector<Measure::Filter> filters;
  const auto where = node.maybe_table("where");
  if (!where) return filters;
  for (const std::string& column : where->keys()) {
    Measure::Filter filter{.column = column, .any_of = {}};
    try {
      filter.any_of = {*where->maybe_scalar(column)};
    } catch (const Error&) {
      filter.any_of = where->texts(column);
    }
    filters.push_back(std::move(filter));
  }
  return filters;
}

Measure read_measure(const DataFile& file) {
  const Node node = Node::parse(file);
  Measure measure{.key = stem_of(file),
                  .path = file.path,
                  .replaced = file.replaced,
                  .code = node.text_or("code", ""),
                  .label = node.text("label"),
                  .definition = node.text("definition"),
                  .unit = node.text_or("unit", ""),
                  .level = node.text_or("level", ""),
                  .objective = node.text_or("objective", ""),
                  .time = read_time(node),
                  .dataset = node.text_or("dataset", "")};
  read_count(node, measure);
  measure.where = read_filters(node);
  measure.missing_is_unknown = node.flag("missing_is_unknown");
  node.done();
  if (measure.dataset.empty() && measure.count != Measure::Count::ratio)
    throw node.fault("manca \"dataset\"");
  return measure;
}

Measure measure_named(const DataFiles& data, std::string_view name) {
  return read_measure(required_file(data, "schemas/measures", name, "una misura"));
}

}  // namespace povnet
