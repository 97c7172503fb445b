#include "report/flow_content.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "report/columns.h"
#include "report/tally.h"

namespace povnet {
namespace {

using FlowRows = std::vector<Values>;

constexpr std::string_view inserted = "insert";

/// The rows that are equal in the columns of `per`, in the order in which they first come.
std::vector<FlowRows> gathered(const FlowValues& values, const FlowElement& plan, const FlowRows& rows) {
  if (plan.per.empty()) return {rows};
  std::map<std::vector<std::string>, std::size_t> places;
  std::vector<FlowRows> groups;
  for (const Values& row : rows) {
    std::vector<std::string> key;
    for (const std::string& column : plan.per) key.push_back(as_text(values.value(column, row)));
    const auto [at, fresh] = places.try_emplace(std::move(key), groups.size());
    if (fresh) groups.emplace_back();
    groups[at->second].push_back(row);
  }
  return groups;
}

Element element_of(const FlowValues& values, const FlowElement& plan, const FlowRows& rows) {
  Element element{.name = plan.name};
  for (const FlowAttribute& attribute : plan.attributes)
    if (std::string text = values.text(attribute, rows.front()); !text.empty())
      element.attributes.emplace_back(attribute.name, std::move(text));
  for (const FlowElement& inner : plan.inner)
    for (const FlowRows& group : gathered(values, inner, rows))
      if (inner.if_filled.empty() || !is_null(values.value(inner.if_filled, group.front())))
        element.inner.push_back(element_of(values, inner, group));
  return element;
}

/// Rows of the period that were asked for, and who sends them.
FlowRows asked_rows(Reader& reader, const Flow& flow, const Dataset& dataset, const FlowValues& values,
                    const FlowRequest& request, FlowContent& content) {
  content.missing = request.records;
  FlowRows rows;
  reader.each(dataset, request.scope, dataset.order, [&](const Values& row) {
    const std::string record = as_text(values.value(dataset.record, row));
    content.missing.erase(record);
    if (!request.records.empty() && !request.records.contains(record)) return;
    const std::string sender = flow.sender.empty() ? "" : as_text(values.value(flow.sender, row));
    if (!sender.empty()) content.senders.insert(sender);
    const bool other = !sender.empty() && !request.sender.empty() && sender != request.sender;
    if (!other && (!request.admits || request.admits(record))) rows.push_back(row);
  });
  return rows;
}

}  // namespace

FlowContent flow_content(Reader& reader, const Flow& flow, const FlowRequest& request) {
  const Dataset dataset = dataset_named(reader.data(), flow.dataset);
  const FlowValues values(reader.data(), flow, dataset);
  FlowContent content;
  FlowRows good;
  for (Values& row : asked_rows(reader, flow, dataset, values, request, content)) {
    std::vector<FlowReject> found = values.rejects(flow, row);
    if (found.empty()) {
      content.records.insert(as_text(values.value(dataset.record, row)));
      good.push_back(std::move(row));
      continue;
    }
    ++content.refused;
    content.rejects.insert(content.rejects.end(), found.begin(), found.end());
  }
  content.rows = good.size();
  if (!good.empty()) content.root = element_of(values, flow.root, good);
  return content;
}

std::vector<std::string> out_of_turn(Reader& reader, const Flow& flow, const FlowContent& content,
                                     const Scope& scope) {
  if (flow.sent.empty()) return {};
  const Dataset sent = dataset_named(reader.data(), flow.sent);
  const Columns columns(sent);
  const bool inserting = as_text(scope.named.at(":operation")) == inserted;
  std::set<std::string> here;
  std::vector<std::string> found;
  for (const Values& row : reader.all(sent, scope, sent.order)) {
    const std::string record = columns.text(row, "record");
    if (columns.text(row, "operation") != inserted || !content.records.contains(record)) continue;
    here.insert(record);
    if (inserting) found.push_back(record + " (" + columns.text(row, "sent_document") + ")");
  }
  if (!inserting) std::ranges::set_difference(content.records, here, std::back_inserter(found));
  return found;
}

Document flow_rejects(const Flow& flow, const Dataset& dataset, const std::vector<FlowReject>& rejects) {
  Table table{.key = "rejects",
              .title = {},
              .columns = {{.key = "record", .label = "Registrazione"},
                          {.key = "column", .label = "Campo"},
                          {.key = "label", .label = "Che cosa"},
                          {.key = "problem", .label = "Che cosa non va"},
                          {.key = "remedy", .label = "Che cosa fare"}},
              .rows = {}};
  std::vector<Row> rows;
  for (const FlowReject& reject : rejects) {
    const auto at = dataset.find(reject.column);
    rows.push_back({Cell::of(reject.record), Cell::of(reject.column),
                    Cell::of(at ? dataset.columns[*at].label : ""), Cell::of(reject.problem),
                    Cell::of(reject.remedy)});
  }
  table.rows = rows_of(std::move(rows));
  Document document = document_of(std::move(table));
  document.title = flow.title;
  return document;
}

}  // namespace povnet
