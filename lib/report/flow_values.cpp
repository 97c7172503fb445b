#include "report/flow_values.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "report/tally.h"

namespace povnet {
namespace {

std::string shown_as(DataType type, const Value& value) {
  const auto* number = std::get_if<std::int64_t>(&value);
  const bool hundredths = type == DataType::money || type == DataType::share || type == DataType::decimal;
  return number && hundredths ? plain_decimal(*number, 2) : as_text(value);
}

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0;
  return count;
}

std::string first_characters(const std::string& text, std::size_t most) {
  std::size_t at = 0;
  for (std::size_t seen = 0; at < text.size(); ++at)
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U && ++seen > most) break;
  return text.substr(0, at);
}

}  // namespace

FlowValues::FlowValues(const DataFiles& data, const Flow& flow, const Dataset& dataset)
    : path_(flow.path), dataset_(dataset) {
  read_lists(data, flow.root);
}

void FlowValues::read_lists(const DataFiles& data, const FlowElement& element) {
  for (const FlowAttribute& attribute : element.attributes) {
    if (attribute.column.empty()) continue;
    const DatasetColumn& column = dataset_.columns[place(attribute.column)];
    if (attribute.map.empty() || lists_.contains(column.key)) continue;
    if (column.codes.empty())
      throw Error(Fault::input, path_ + ": la colonna \"" + column.key + "\" non ha un elenco di codici",
                  "map vuole una colonna con codes");
    lists_.emplace(column.key, required_code_list(data, column.codes));
  }
  for (const FlowElement& inner : element.inner) read_lists(data, inner);
}

std::size_t FlowValues::place(const std::string& column) const {
  if (const auto at = dataset_.find(column)) return *at;
  throw Error(Fault::input, path_ + ": " + dataset_.path + " non ha la colonna \"" + column + "\"");
}

const Value& FlowValues::value(const std::string& column, const Values& row) const {
  return row[place(column)];
}

std::string FlowValues::mapped(const FlowAttribute& attribute, const Value& value) const {
  const Code* code = lists_.at(attribute.column).with_code(as_text(value));
  if (!code) return {};
  const auto at = code->maps_to.find(attribute.map);
  return at == code->maps_to.end() ? std::string() : at->second;
}

std::string FlowValues::text(const FlowAttribute& attribute, const Values& row) const {
  if (attribute.column.empty()) return attribute.value;
  const std::size_t at = place(attribute.column);
  if (is_null(row[at])) return {};
  const std::string text =
      attribute.map.empty() ? shown_as(dataset_.columns[at].type, row[at]) : mapped(attribute, row[at]);
  return attribute.cut ? first_characters(text, attribute.most) : text;
}

/// What is wrong with the value; empty: nothing.
std::string FlowValues::trouble(const FlowAttribute& attribute, const Values& row) const {
  if (attribute.column.empty()) return {};
  const Value& held = value(attribute.column, row);
  if (is_null(held)) return attribute.required ? "manca" : "";
  const std::string written = text(attribute, row);
  if (written.empty() && !attribute.map.empty())
    return fmt::format("il codice \"{}\" non ha un corrispondente ({})", as_text(held), attribute.map);
  const std::size_t length = characters(written);
  if (length < attribute.least) return fmt::format("ha meno di {} caratteri", attribute.least);
  if (attribute.most > 0 && length > attribute.most)
    return fmt::format("ha più di {} caratteri", attribute.most);
  if (attribute.pattern && !std::regex_match(written, *attribute.pattern))
    return attribute.problem.empty() ? "non ha la forma che si chiede" : attribute.problem;
  return {};
}

void FlowValues::check(const FlowElement& element, const Values& row, std::vector<FlowReject>& found) const {
  if (!element.if_filled.empty() && is_null(value(element.if_filled, row))) return;
  for (const FlowAttribute& attribute : element.attributes)
    if (std::string problem = trouble(attribute, row); !problem.empty())
      found.push_back({.record = as_text(value(dataset_.record, row)),
                       .column = attribute.column,
                       .problem = std::move(problem),
                       .remedy = attribute.remedy});
  for (const FlowElement& inner : element.inner) check(inner, row, found);
}

std::vector<FlowReject> FlowValues::rejects(const Flow& flow, const Values& row) const {
  for (const FlowRefusal& refusal : flow.refusals)
    if (as_text(value(refusal.column, row)) == "1")
      return {{.record = as_text(value(dataset_.record, row)),
               .column = refusal.column,
               .problem = refusal.problem,
               .remedy = refusal.remedy}};
  std::vector<FlowReject> found;
  check(flow.root, row, found);
  return found;
}

}  // namespace povnet
