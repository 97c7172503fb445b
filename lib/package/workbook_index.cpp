#include "package/workbook_index.h"

#include <algorithm>

#include "base/error.h"
#include "package/relations.h"
#include "package/xml.h"

namespace povnet {
namespace {

std::string workbook_part(const Archive& archive) {
  for (const Relation& relation : relations_of(archive, ""))
    if (relation.type == "officeDocument") return relation.target;
  throw Error(Fault::input, archive.shown_name() + ": è un pacchetto zip ma non un foglio di calcolo",
              "salva la tabella come .xlsx, .ods o CSV");
}

Error not_xlsx(const std::string& place, const std::string& what) {
  return {Fault::input, place + ": è " + what + ", non una cartella .xlsx", "salvala come .xlsx, .ods o CSV"};
}

bool is_true(std::string_view text) { return text == "1" || text == "true" || text == "on"; }

void place_sheet(WorkbookIndex& index, const std::vector<Relation>& relations,
                 const XmlAttributes& attributes) {
  const auto found = std::find_if(relations.begin(), relations.end(), [&](const Relation& relation) {
    return relation.id == attributes.get("id", "relationships");
  });
  if (found == relations.end() || found->type != "worksheet") return;
  const std::string_view state = attributes.get("state");
  index.sheets.push_back(
      {std::string(attributes.get("name")), found->target, state == "hidden" || state == "veryHidden"});
}

}  // namespace

WorkbookIndex workbook_index(const Archive& archive) {
  WorkbookIndex index;
  index.part = workbook_part(archive);
  if (index.part.ends_with(".bin")) throw not_xlsx(archive.shown_name(), "una cartella binaria .xlsb");
  const std::vector<Relation> relations = relations_of(archive, index.part);
  for (const Relation& relation : relations) {
    if (relation.type == "sharedStrings") index.strings = relation.target;
    if (relation.type == "styles") index.styles = relation.target;
  }
  bool workbook = false;
  const auto start = [&](std::string_view name, const XmlAttributes& attributes) {
    if (name == "workbook") workbook = true;
    if (name == "workbookPr") index.from_1904 = is_true(attributes.get("date1904"));
    if (name == "sheet") place_sheet(index, relations, attributes);
  };
  read_xml(archive.stream(index.part), {.start = start});
  if (!workbook) throw not_xlsx(archive.shown_name(), "un documento d'altro tipo");
  if (index.sheets.empty())
    throw Error(Fault::input, archive.shown_name() + ": non ha nessun foglio con celle");
  return index;
}

}  // namespace povnet
