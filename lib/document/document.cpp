#include "document/document.h"

#include <memory>
#include <utility>

namespace povnet {

RowSource rows_of(std::vector<Row> rows) {
  auto held = std::make_shared<std::vector<Row>>(std::move(rows));
  auto next = std::make_shared<std::size_t>(0);
  return [held, next](Row& row) {
    if (*next == held->size()) return false;
    row = std::move((*held)[(*next)++]);
    return true;
  };
}

Document document_of(Table table) {
  Document document{.key = table.key, .title = table.title, .sheets = {}, .notes = {}};
  Sheet sheet{.name = table.title.empty() ? table.key : table.title, .blocks = {}};
  table.title.clear();
  sheet.blocks.emplace_back(std::move(table));
  document.sheets.push_back(std::move(sheet));
  return document;
}

}  // namespace povnet
