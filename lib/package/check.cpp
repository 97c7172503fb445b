#include "package/check.h"

#include <set>

#include "base/error.h"
#include "package/relations.h"
#include "package/tag_scan.h"
#include "package/workbook_index.h"
#include "package/xml.h"

namespace povnet {
namespace {

bool is_xml(const std::string& part) { return part.ends_with(".xml") || part.ends_with(".rels"); }

void check_relations(const Archive& archive, const std::string& part) {
  for (const Relation& relation : relations_of(archive, part))
    if (!relation.external && !archive.has(relation.target))
      throw Error(Fault::output,
                  archive.shown_name() + " (" + part + "): manca la parte \"" + relation.target + "\"");
}

void read_to_the_end(PartStream part) {
  std::string chunk(std::size_t{1} << 16, '\0');
  while (part.read(chunk.data(), chunk.size()) > 0) {
  }
}

SheetCount parse_sheet(const Archive& archive, const std::string& part) {
  SheetCount count{part};
  const auto start = [&count](std::string_view name, const XmlAttributes&) {
    if (name == "c") ++count.cells;
    if (name == "row") ++count.rows;
  };
  read_xml(archive.stream(part), {.start = start});
  return count;
}

SheetCount count_sheet(const Archive& archive, const std::string& part) {
  TagScan scan;
  PartStream stream = archive.stream(part);
  std::string chunk(std::size_t{1} << 16, '\0');
  while (const std::size_t size = stream.read(chunk.data(), chunk.size()))
    if (!scan.feed(std::string_view(chunk).substr(0, size))) return parse_sheet(archive, part);
  if (!scan.complete()) throw Error(Fault::output, part + ": l'XML finisce a metà");
  return {part, scan.rows(), scan.cells()};
}

std::vector<SheetCount> check_parts(const std::string& path) {
  const Archive archive = Archive::open(path, path, {.ratio = UINT64_MAX});
  std::vector<SheetCount> counts;
  std::set<std::string> counted;
  for (const SheetPart& sheet : workbook_index(archive).sheets) {
    counts.push_back(count_sheet(archive, sheet.part));
    counted.insert(sheet.part);
  }
  if (!archive.has("[Content_Types].xml"))
    throw Error(Fault::output, "manca la parte \"[Content_Types].xml\"");
  check_relations(archive, "");
  for (const std::string& part : archive.parts()) {
    check_relations(archive, part);
    if (counted.contains(part)) continue;
    if (is_xml(part))
      read_xml(archive.stream(part), {});
    else
      read_to_the_end(archive.stream(part));
  }
  return counts;
}

}  // namespace

std::vector<SheetCount> check_office_file(const std::string& path) {
  try {
    return check_parts(path);
  } catch (const Error& bad) {
    throw Error(Fault::output, std::string("il file appena scritto non è intero: ") + bad.what(),
                "controlla lo spazio sul disco e nella cartella temporanea, poi riprova");
  }
}

}  // namespace povnet
