#include "schema/evidence.h"

#include <algorithm>
#include <array>

namespace povnet {
namespace {

constexpr std::array<std::string_view, 4> evidences{"primary", "secondary", "practice", "inferred"};

}  // namespace

std::string read_evidence(const Node& node) {
  const std::string evidence = node.text("evidence");
  if (std::ranges::find(evidences, evidence) == evidences.end())
    throw node.fault_at("evidence", "\"" + evidence + "\" non è un grado di prova",
                        "scegli fra primary, secondary, practice, inferred");
  return evidence;
}

std::string read_evidence_of_source(const Node& node, const std::string& source) {
  if (source.empty() != !node.has("evidence"))
    throw node.fault("\"source\" ed \"evidence\" vanno insieme",
                     "togli tutti e due se la regola non è di legge");
  return source.empty() ? std::string() : read_evidence(node);
}

}  // namespace povnet
