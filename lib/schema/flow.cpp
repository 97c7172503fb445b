#include "schema/flow.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "schema/node.h"

namespace povnet {
namespace {

std::optional<std::regex> read_flow_pattern(const Node& node) {
  const auto text = node.maybe_text("pattern");
  if (!text) return std::nullopt;
  try {
    return std::regex(*text, std::regex::ECMAScript);
  } catch (const std::regex_error&) {
    throw node.fault_at("pattern", "l'espressione regolare non si capisce");
  }
}

std::size_t read_length(const Node& node, std::string_view key) {
  return static_cast<std::size_t>(std::max<std::int64_t>(0, node.maybe_integer(key).value_or(0)));
}

FlowAttribute read_attribute(const Node& node) {
  FlowAttribute attribute{.name = node.text("name"),
                          .column = node.text_or("column", ""),
                          .value = node.text_or("value", ""),
                          .map = node.text_or("map", ""),
                          .required = node.flag("required"),
                          .pattern = read_flow_pattern(node),
                          .least = read_length(node, "least"),
                          .most = read_length(node, "most"),
                          .cut = node.flag("cut"),
                          .problem = node.text_or("problem", ""),
                          .remedy = node.text_or("remedy", "")};
  node.done();
  if (attribute.column.empty() == attribute.value.empty())
    throw node.fault("l'attributo \"" + attribute.name + "\" ha una colonna o un valore fisso",
                     "scrivere column oppure value");
  return attribute;
}

FlowElement read_element(const Node& node) {
  FlowElement element{
      .name = node.text("name"), .per = node.texts("per"), .if_filled = node.text_or("if_filled", "")};
  for (const Node& attribute : node.tables("attribute"))
    element.attributes.push_back(read_attribute(attribute));
  return element;
}

FlowElement* find_element(FlowElement& element, std::string_view name) {
  if (element.name == name) return &element;
  for (FlowElement& inner : element.inner)
    if (FlowElement* found = find_element(inner, name)) return found;
  return nullptr;
}

/// Elements come after the one that they are inside.
FlowElement read_elements(const Node& node) {
  FlowElement root;
  for (const Node& entry : node.tables("element")) {
    FlowElement element = read_element(entry);
    const auto inside = entry.maybe_text("inside");
    entry.done();
    if (root.name.empty() && !inside) {
      root = std::move(element);
      continue;
    }
    FlowElement* around = inside ? find_element(root, *inside) : nullptr;
    if (!around)
      throw entry.fault("l'elemento \"" + element.name + "\" non sta in un elemento scritto prima",
                        "il primo è la radice; gli altri dicono in inside in quale stanno");
    around->inner.push_back(std::move(element));
  }
  if (root.name.empty()) throw node.fault("mancano gli [[element]]");
  return root;
}

FlowRefusal read_refusal(const Node& node) {
  FlowRefusal refusal{
      .column = node.text("column"), .problem = node.text("problem"), .remedy = node.text("remedy")};
  node.done();
  return refusal;
}

bool holds_on(const Flow& flow, Day day) {
  return flow.valid_from.value_or(day) <= day && day <= flow.valid_to.value_or(day);
}

}  // namespace

Flow read_flow(const DataFile& file) {
  const Node node = Node::parse(file);
  Flow flow{.name = node.text("flow"),
            .version = node.text("version"),
            .path = file.path,
            .replaced = file.replaced,
            .title = node.text("title"),
            .rows = node.text("rows"),
            .valid_from = node.maybe_day("valid_from"),
            .valid_to = node.maybe_day("valid_to"),
            .dataset = node.text("dataset"),
            .sender = node.text_or("sender", ""),
            .sent = node.text_or("sent", "")};
  for (const Node& refusal : node.tables("refuse")) flow.refusals.push_back(read_refusal(refusal));
  flow.root = read_elements(node);
  for (const char* more : {"source", "evidence"}) node.maybe_text(more);
  node.done();
  return flow;
}

std::vector<Flow> all_flows(const DataFiles& data) {
  std::vector<Flow> flows;
  for (const DataFile* file : data.in("templates/flows")) flows.push_back(read_flow(*file));
  return flows;
}

Flow flow_named(const DataFiles& data, std::string_view name, Day day) {
  std::vector<std::string> names;
  for (Flow& flow : all_flows(data)) {
    if (flow.name == name && holds_on(flow, day)) return std::move(flow);
    names.push_back(flow.name);
  }
  if (std::ranges::find(names, name) != names.end())
    throw Error(Fault::usage,
                "nessuna versione del flusso \"" + std::string(name) + "\" vale il " + italian(day),
                "le versioni sono in templates/flows, con valid_from e valid_to");
  throw Error(Fault::usage, "\"" + std::string(name) + "\" non si scrive come XML",
              "si scrivono così: " + join(names, ", "));
}

}  // namespace povnet
