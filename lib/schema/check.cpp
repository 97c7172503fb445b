#include "schema/check.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "schema/catalogue.h"
#include "schema/evidence.h"
#include "schema/node.h"

namespace povnet {
namespace {

struct Name {
  Severity severity;
  std::string_view key;
  std::string_view label;
};
constexpr std::array<Name, 3> severities{{{Severity::error, "error", "errore"},
                                          {Severity::warning, "warning", "avviso"},
                                          {Severity::info, "info", "nota"}}};

std::optional<Severity> find_severity(std::string_view name) {
  for (const Name& known : severities)
    if (known.key == name || known.label == name) return known.severity;
  return std::nullopt;
}

Severity read_severity(const Node& node) {
  const std::string name = node.text("severity");
  const auto severity = find_severity(name);
  if (!severity)
    throw node.fault_at("severity", "\"" + name + "\" non è una gravità", "scegli fra error, warning, info");
  return *severity;
}

}  // namespace

std::string_view name_of(Severity severity) {
  return std::ranges::find(severities, severity, &Name::severity)->key;
}

std::string_view label_of(Severity severity) {
  return std::ranges::find(severities, severity, &Name::severity)->label;
}

Severity severity_named(std::string_view name) {
  const auto severity = find_severity(name);
  if (!severity)
    throw Error(Fault::usage, "\"" + std::string(name) + "\" non è una gravità",
                "scegli fra error, warning, info");
  return *severity;
}

Check read_check(const DataFile& file) {
  const Node node = Node::parse(file);
  Check check{.id = node.text("id"),
              .path = file.path,
              .replaced = file.replaced,
              .severity = read_severity(node),
              .title = node.text("title"),
              .meaning = node.text("meaning"),
              .remedy = node.text("remedy"),
              .area = node.text("area"),
              .in_register = node.text("register"),
              .rules = node.texts("rules"),
              .source = node.text_or("source", ""),
              .evidence = read_evidence_of_source(node, node.text_or("source", "")),
              .verified = node.flag("verified"),
              .parameters = node.texts("parameters"),
              .dated = node.flag("dated"),
              .uses = node.texts("uses"),
              .sql = std::string(trim(sql_of(file)))};
  node.done();
  if (check.id != stem_of(file))
    throw node.fault_at("id", "\"" + check.id + "\" non è il nome del file",
                        "scrivi \"" + stem_of(file) + "\"");
  if (check.sql.ends_with(';')) check.sql.pop_back();
  return check;
}

Check check_named(const DataFiles& data, std::string_view id) {
  return read_check(required_file(data, "schemas/checks", id, "un controllo"));
}

std::vector<Check> all_checks(const DataFiles& data) {
  std::vector<Check> checks;
  for (const DataFile* file : data.in("schemas/checks")) checks.push_back(read_check(*file));
  return checks;
}

}  // namespace povnet
