#include "schema/pack.h"

#include <set>

#include "schema/catalogue.h"
#include "schema/node.h"

namespace povnet {
namespace {

constexpr std::string_view packs_folder = "templates/packs";

PackDocument read_pack_document(const Node& node) {
  const bool workbook = node.has("workbook");
  if (workbook == node.has("report"))
    throw node.fault("un documento è un rapporto o una cartella", "scrivi \"report\" oppure \"workbook\"");
  PackDocument document{.kind = workbook ? PackDocument::Kind::workbook : PackDocument::Kind::report,
                        .key = node.text(workbook ? "workbook" : "report"),
                        .file = node.text("file")};
  node.done();
  return document;
}

void require_own_names(const Node& node, const Pack& pack) {
  std::set<std::string> names{"indice.html"};
  for (const PackDocument& document : pack.documents)
    if (!names.insert(document.file).second)
      throw node.fault("due documenti si chiamano \"" + document.file + "\"", "dai a ognuno un nome suo");
}

}  // namespace

Pack read_pack(const DataFile& file) {
  const Node node = Node::parse(file);
  Pack pack{.key = stem_of(file),
            .path = file.path,
            .replaced = file.replaced,
            .title = node.text("title"),
            .purpose = node.text_or("purpose", ""),
            .aliases = node.texts("aliases"),
            .period = node.text_or("period", "last-month"),
            .documents = {}};
  for (const Node& entry : node.tables("document")) pack.documents.push_back(read_pack_document(entry));
  node.done();
  if (pack.documents.empty()) throw node.fault("manca almeno un [[document]]");
  require_own_names(node, pack);
  return pack;
}

std::vector<Pack> all_packs(const DataFiles& data) {
  std::vector<Pack> packs;
  for (const DataFile* file : data.in(packs_folder)) packs.push_back(read_pack(*file));
  return packs;
}

Pack pack_named(const DataFiles& data, std::string_view name) {
  return read_pack(file_called(data, packs_folder, name, "una raccolta", "povnet report pack le elenca"));
}

}  // namespace povnet
