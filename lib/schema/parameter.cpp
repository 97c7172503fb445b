#include "schema/parameter.h"

#include <algorithm>
#include <tuple>

#include "base/error.h"
#include "schema/evidence.h"
#include "schema/node.h"

namespace povnet {
namespace {

Value read_value(const Node& node) {
  try {
    return node.integer("value");
  } catch (const Error&) {
    return node.text("value");
  }
}

Parameter read_parameter(const Node& node, bool replaced) {
  Parameter parameter{.id = node.text("id"),
                      .label = node.text("label"),
                      .value = read_value(node),
                      .unit = node.text("unit"),
                      .valid_from = node.maybe_day("valid_from"),
                      .valid_to = node.maybe_day("valid_to"),
                      .source = node.text("source"),
                      .evidence = read_evidence(node),
                      .verified = node.flag("verified"),
                      .replaced = replaced};
  node.done();
  return parameter;
}

bool overlap(const Parameter& first, const Parameter& second) {
  return first.id == second.id &&
         (!first.valid_to || !second.valid_from || *second.valid_from <= *first.valid_to);
}

}  // namespace

std::vector<Parameter> all_parameters(const DataFiles& data) {
  std::vector<Parameter> parameters;
  for (const DataFile* file : data.in("schemas/parameters")) {
    const Node node = Node::parse(*file);
    for (const Node& entry : node.tables("parameter"))
      parameters.push_back(read_parameter(entry, file->replaced));
    node.done();
  }
  std::ranges::sort(parameters, {}, [](const Parameter& parameter) {
    return std::tuple(parameter.id, parameter.valid_from.value_or(Day{}));
  });
  const auto twice = std::ranges::adjacent_find(parameters, overlap);
  if (twice != parameters.end())
    throw Error(Fault::input, "schemas/parameters: \"" + twice->id + "\" ha due valori nello stesso giorno",
                "chiudi il primo con valid_to");
  return parameters;
}

const Parameter* in_force(const std::vector<Parameter>& parameters, std::string_view id, Day day) {
  const auto at = std::ranges::find_if(parameters, [&](const Parameter& one) {
    return one.id == id && (!one.valid_from || *one.valid_from <= day) &&
           (!one.valid_to || day <= *one.valid_to);
  });
  return at == parameters.end() ? nullptr : &*at;
}

}  // namespace povnet
