#include "cmd/identity.h"

#include "base/text.h"
#include "store/record_code.h"

namespace povnet {

std::string register_label(References& references, const std::string& table) {
  return references.reg(table).label;
}

std::string column_labels(References& references, const std::string& table,
                          const std::vector<std::string>& columns) {
  std::vector<std::string> labels;
  for (const std::string& column : columns) {
    const RegisterColumn* known = references.reg(table).find(column);
    labels.push_back(known ? known->label : column);
  }
  return join(labels, ", ");
}

Table undecided_table(References& references, const std::string& title, const std::vector<Undecided>& pairs) {
  std::vector<Row> rows;
  for (const Undecided& pair : pairs)
    rows.push_back({Cell::of(register_label(references, pair.of_loser.table)),
                    Cell::of(code_of(references.db(), pair.of_loser)),
                    Cell::of(code_of(references.db(), pair.of_survivor)),
                    Cell::of(column_labels(references, pair.of_loser.table, pair.columns))});
  return {.key = "undecided",
          .title = title,
          .columns = {{.key = "register", .label = "Registro"},
                      {.key = "moving", .label = "Arriva"},
                      {.key = "there", .label = "C'è già"},
                      {.key = "differing", .label = "Diversi in"}},
          .rows = rows_of(std::move(rows))};
}

void add_field(Fields& fields, const std::string& key, const std::string& label, const std::string& value) {
  if (!value.empty()) fields.fields.push_back({.key = key, .label = label, .value = Cell::of(value)});
}

Document answer(const std::string& key, const std::string& title, std::vector<Block> blocks) {
  Document document{.key = key, .title = title, .sheets = {}, .notes = {}};
  document.sheets.push_back({.name = title, .blocks = std::move(blocks)});
  return document;
}

}  // namespace povnet
