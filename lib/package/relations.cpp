#include "package/relations.h"

#include "base/text.h"
#include "package/xml.h"

namespace povnet {
namespace {

std::string folder_of(std::string_view part) {
  const auto slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash + 1));
}

}  // namespace

std::string rels_part_of(const std::string& part) {
  return folder_of(part) + "_rels/" + part.substr(folder_of(part).size()) + ".rels";
}

std::string resolved_part(std::string_view from, std::string_view target) {
  std::string path = target.starts_with('/') ? std::string(target) : folder_of(from) + std::string(target);
  std::vector<std::string> steps;
  for (const std::string& step : split(path, "/\\")) {
    if (step.empty() || step == ".") continue;
    if (step != "..")
      steps.push_back(step);
    else if (!steps.empty())
      steps.pop_back();
  }
  return join(steps, "/");
}

std::vector<Relation> relations_of(const Archive& archive, const std::string& part) {
  std::vector<Relation> found;
  const std::string rels = rels_part_of(part);
  if (!archive.has(rels)) return found;
  const auto start = [&](std::string_view name, const XmlAttributes& attributes) {
    if (name != "Relationship") return;
    const std::string_view type = attributes.get("Type");
    const std::string_view target = attributes.get("Target");
    const bool external = attributes.get("TargetMode") == "External";
    found.push_back({std::string(attributes.get("Id")), std::string(type.substr(type.rfind('/') + 1)),
                     external ? std::string(target) : resolved_part(part, target), external});
  };
  read_xml(archive.stream(rels), {.start = start});
  return found;
}

}  // namespace povnet
