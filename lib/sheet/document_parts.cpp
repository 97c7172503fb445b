#include "sheet/document_parts.h"

namespace povnet {

std::vector<Table*> tables_of(Document& document) {
  std::vector<Table*> tables;
  for (Sheet& sheet : document.sheets)
    for (Block& block : sheet.blocks)
      if (Table* table = std::get_if<Table>(&block)) tables.push_back(table);
  return tables;
}

std::vector<const Fields*> fields_of(const Document& document) {
  std::vector<const Fields*> all;
  for (const Sheet& sheet : document.sheets)
    for (const Block& block : sheet.blocks)
      if (const Fields* fields = std::get_if<Fields>(&block)) all.push_back(fields);
  return all;
}

}  // namespace povnet
